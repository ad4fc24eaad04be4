# Generated from swagger/network/network.json (2026-03-01, sha256 cd8b71d0f8ac).
# Do not edit: run "make generate".

"""Dicts for the models of ``network``, and values of its enums: ``public_ip_prefixes``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import ResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._bases import SubResourceDict
    from ._common import ExtendedLocationDict, IpTagDict, IPVersionValue
    from ._nat_gateways import NatGatewayDict

PublicIPPrefixSkuNameValue: TypeAlias = Literal["Standard", "StandardV2"]
PublicIPPrefixSkuTierValue: TypeAlias = Literal["Regional", "Global"]


class _PublicIPPrefixFlatDict(ResourceDict, total=False):
    """A public IP prefix: a block of adjoining public addresses."""

    extended_location: models.ExtendedLocation | ExtendedLocationDict
    sku: models.PublicIPPrefixSku | PublicIPPrefixSkuDict
    zones: Sequence[str]
    public_ip_address_version: models.IPVersion | IPVersionValue
    ip_tags: Sequence[models.IpTag | IpTagDict]
    prefix_length: int
    custom_ip_prefix: models.SubResource | SubResourceDict
    nat_gateway: models.NatGateway | NatGatewayDict


class _PublicIPPrefixNestedDict(ResourceDict, total=False):
    """A public IP prefix: a block of adjoining public addresses."""

    properties: Required[models.PublicIPPrefixPropertiesFormat | PublicIPPrefixPropertiesFormatDict]
    extended_location: models.ExtendedLocation | ExtendedLocationDict
    sku: models.PublicIPPrefixSku | PublicIPPrefixSkuDict
    zones: Sequence[str]


PublicIPPrefixDict: TypeAlias = _PublicIPPrefixFlatDict | _PublicIPPrefixNestedDict


class PublicIPPrefixPropertiesFormatDict(TypedDict, total=False):
    """Settings of a public IP prefix."""

    public_ip_address_version: models.IPVersion | IPVersionValue
    ip_tags: Sequence[models.IpTag | IpTagDict]
    prefix_length: int
    custom_ip_prefix: models.SubResource | SubResourceDict
    nat_gateway: models.NatGateway | NatGatewayDict
    additional_properties: Mapping[str, Any]


class PublicIPPrefixSkuDict(TypedDict, total=False):
    """SKU of a public IP prefix."""

    name: models.PublicIPPrefixSkuName | PublicIPPrefixSkuNameValue
    tier: models.PublicIPPrefixSkuTier | PublicIPPrefixSkuTierValue
    additional_properties: Mapping[str, Any]


class ReferencedPublicIpAddressDict(TypedDict, total=False):
    """Reference to a public IP address."""

    id: str
    additional_properties: Mapping[str, Any]
