# Generated from swagger/network/ by "make generate": do not edit.

"""Dicts for the models of ``network``, and values of its enums: ``ip_groups``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import ResourceDict

if TYPE_CHECKING:
    from typing_extensions import Required

    from .. import models
else:
    typed(__name__)


class _IpGroupFlatDict(ResourceDict, total=False):
    ip_addresses: list[str] | tuple[str, ...]


class _IpGroupNestedDict(ResourceDict, total=False):
    properties: Required[models.IpGroupPropertiesFormat | IpGroupPropertiesFormatDict]


IpGroupDict: TypeAlias = _IpGroupFlatDict | _IpGroupNestedDict


class IpGroupPropertiesFormatDict(ModelDict, total=False):
    ip_addresses: list[str] | tuple[str, ...]
