# Generated from swagger/network/network.json (2026-03-01, sha256 cd8b71d0f8ac).
# Do not edit: run "make generate".

"""Dicts for the models of ``network``, and values of its enums: ``application_security_groups``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from typing_extensions import TypedDict

from ._bases import ProxyResourceDict, ResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Required

    from .. import models


class AddressPrefixSetDict(ProxyResourceDict, total=False):
    """A named set of address prefixes."""

    properties: models.AddressPrefixSetPropertiesFormat | AddressPrefixSetPropertiesFormatDict


class AddressPrefixSetPropertiesFormatDict(TypedDict, total=False):
    """Settings of an address prefix set."""

    address_prefixes: Required[Sequence[str]]
    additional_properties: Mapping[str, Any]


class _ApplicationSecurityGroupFlatDict(ResourceDict, total=False):
    """An application security group: a name for a group of machines in security rules."""


class _ApplicationSecurityGroupNestedDict(ResourceDict, total=False):
    """An application security group: a name for a group of machines in security rules."""

    properties: Required[models.ApplicationSecurityGroupPropertiesFormat | ApplicationSecurityGroupPropertiesFormatDict]


ApplicationSecurityGroupDict: TypeAlias = _ApplicationSecurityGroupFlatDict | _ApplicationSecurityGroupNestedDict


class ApplicationSecurityGroupPropertiesFormatDict(TypedDict, total=False):
    """Properties of an application security group; there is nothing to set."""

    additional_properties: Mapping[str, Any]
