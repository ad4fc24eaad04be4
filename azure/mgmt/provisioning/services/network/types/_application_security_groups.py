# Generated from swagger/network/ by "make generate": do not edit.

"""Dicts for the models of ``network``, and values of its enums: ``application_security_groups``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import ProxyResourceDict, ResourceDict

if TYPE_CHECKING:
    from typing_extensions import Required

    from .. import models
else:
    typed(__name__)


class AddressPrefixSetDict(ProxyResourceDict, total=False):
    properties: models.AddressPrefixSetPropertiesFormat | AddressPrefixSetPropertiesFormatDict


class AddressPrefixSetPropertiesFormatDict(ModelDict, total=False):
    address_prefixes: Required[list[str] | tuple[str, ...]]


class _ApplicationSecurityGroupFlatDict(ResourceDict, total=False):
    """Stands for ApplicationSecurityGroup."""


class _ApplicationSecurityGroupNestedDict(ResourceDict, total=False):
    properties: Required[models.ApplicationSecurityGroupPropertiesFormat | ApplicationSecurityGroupPropertiesFormatDict]


ApplicationSecurityGroupDict: TypeAlias = _ApplicationSecurityGroupFlatDict | _ApplicationSecurityGroupNestedDict


class ApplicationSecurityGroupPropertiesFormatDict(ModelDict, total=False):
    """Stands for ApplicationSecurityGroupPropertiesFormat."""
