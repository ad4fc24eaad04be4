# Generated from swagger/network/ by "make generate": do not edit.

"""Dicts for the models of ``network``, and values of its enums: ``ddos_protection_plans``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import TrackedResourceWithOptionalLocationDict

if TYPE_CHECKING:
    from typing_extensions import Required

    from .. import models
else:
    typed(__name__)


class _DdosProtectionPlanFlatDict(TrackedResourceWithOptionalLocationDict, total=False):
    """Stands for DdosProtectionPlan."""


class _DdosProtectionPlanNestedDict(TrackedResourceWithOptionalLocationDict, total=False):
    properties: Required[models.DdosProtectionPlanPropertiesFormat | DdosProtectionPlanPropertiesFormatDict]


DdosProtectionPlanDict: TypeAlias = _DdosProtectionPlanFlatDict | _DdosProtectionPlanNestedDict


class DdosProtectionPlanPropertiesFormatDict(ModelDict, total=False):
    """Stands for DdosProtectionPlanPropertiesFormat."""
