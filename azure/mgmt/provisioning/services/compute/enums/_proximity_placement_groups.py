# Generated from swagger/compute/compute.json (2026-04-01, sha256 45449ecb412d).
# Do not edit: run "make generate".

"""Enums of ``compute``: ``proximity_placement_groups``."""

from __future__ import annotations

from ....core.model import ExtensibleEnum


class ProximityPlacementGroupType(ExtensibleEnum):
    """Kind of a proximity placement group."""

    STANDARD = "Standard"
    ULTRA = "Ultra"
