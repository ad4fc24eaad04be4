# Generated from swagger/network/network.json (2026-03-01, sha256 cd8b71d0f8ac).
# Do not edit: run "make generate".

"""Dicts for the models of ``network``, and values of its enums: ``ip_groups``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from typing_extensions import TypedDict

from ._bases import ResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Required

    from .. import models


class _IpGroupFlatDict(ResourceDict, total=False):
    """An IP group: a list of addresses for firewall rules."""

    ip_addresses: Sequence[str]


class _IpGroupNestedDict(ResourceDict, total=False):
    """An IP group: a list of addresses for firewall rules."""

    properties: Required[models.IpGroupPropertiesFormat | IpGroupPropertiesFormatDict]


IpGroupDict: TypeAlias = _IpGroupFlatDict | _IpGroupNestedDict


class IpGroupPropertiesFormatDict(TypedDict, total=False):
    """Settings of an IP group."""

    ip_addresses: Sequence[str]
    additional_properties: Mapping[str, Any]
