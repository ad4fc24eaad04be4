# Generated from swagger/network/network.json (2026-03-01, sha256 cd8b71d0f8ac).
# Do not edit: run "make generate".

"""Dicts for the models of ``network``, and values of its enums: ``ddos_protection_plans``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from typing_extensions import TypedDict

from ._bases import TrackedResourceWithOptionalLocationDict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from typing_extensions import Required

    from .. import models


class _DdosProtectionPlanFlatDict(TrackedResourceWithOptionalLocationDict, total=False):
    """A DDoS protection plan."""


class _DdosProtectionPlanNestedDict(TrackedResourceWithOptionalLocationDict, total=False):
    """A DDoS protection plan."""

    properties: Required[models.DdosProtectionPlanPropertiesFormat | DdosProtectionPlanPropertiesFormatDict]


DdosProtectionPlanDict: TypeAlias = _DdosProtectionPlanFlatDict | _DdosProtectionPlanNestedDict


class DdosProtectionPlanPropertiesFormatDict(TypedDict, total=False):
    """Properties of a DDoS protection plan; there is nothing to set."""

    additional_properties: Mapping[str, Any]
