# Generated from swagger/network/network.json (2026-03-01, sha256 cd8b71d0f8ac).
# Do not edit: run "make generate".

"""Enums of ``network``: ``others``."""

from __future__ import annotations

from ....core.model import ExtensibleEnum


class NspReadinessState(ExtensibleEnum):
    """How far a kind of resource supports perimeters."""

    ONBOARDING = "Onboarding"
    PREVIEW = "Preview"
    GA = "GA"
    NOT_READY = "NotReady"


class SlotType(ExtensibleEnum):
    """Slot of a cloud service."""

    PRODUCTION = "Production"
    STAGING = "Staging"


class UsageUnit(ExtensibleEnum):
    """Unit of a quota."""

    COUNT = "Count"
