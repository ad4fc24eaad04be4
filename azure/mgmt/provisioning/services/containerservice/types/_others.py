# Generated from swagger/containerservice/ by "make generate": do not edit.

"""Dicts for the models of ``containerservice``, and values of its enums: ``others``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed

if TYPE_CHECKING:
    from typing_extensions import Required

    from .. import models
else:
    typed(__name__)


class _OperationValueFlatDict(ModelDict, total=False):
    """Stands for OperationValue."""


class _OperationValueNestedDict(ModelDict, total=False):
    display: Required[models.OperationValueDisplay | OperationValueDisplayDict]


OperationValueDict: TypeAlias = _OperationValueFlatDict | _OperationValueNestedDict


class OperationValueDisplayDict(ModelDict, total=False):
    """Stands for OperationValueDisplay."""


class TrustedAccessRoleDict(ModelDict, total=False):
    """Stands for TrustedAccessRole."""


class TrustedAccessRoleRuleDict(ModelDict, total=False):
    """Stands for TrustedAccessRoleRule."""
