# Generated from swagger/network/ by "make generate": do not edit.

"""Dicts for the models of ``network``, and values of its enums: ``public_ip_prefixes``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import ResourceDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Required

    from .. import models
    from ._bases import SubResourceDict
    from ._common import ExtendedLocationDict, IpTagDict, IPVersionValue
    from ._nat_gateways import NatGatewayDict
else:
    typed(__name__)

PublicIPPrefixSkuNameValue: TypeAlias = Literal["Standard", "StandardV2"]
PublicIPPrefixSkuTierValue: TypeAlias = Literal["Regional", "Global"]


class _PublicIPPrefixFlatDict(ResourceDict, total=False):
    extended_location: models.ExtendedLocation | ExtendedLocationDict
    sku: models.PublicIPPrefixSku | PublicIPPrefixSkuDict
    zones: list[str] | tuple[str, ...]
    public_ip_address_version: models.IPVersion | IPVersionValue
    ip_tags: Sequence[models.IpTag | IpTagDict]
    prefix_length: int
    custom_ip_prefix: models.SubResource | SubResourceDict
    nat_gateway: models.NatGateway | NatGatewayDict


class _PublicIPPrefixNestedDict(ResourceDict, total=False):
    properties: Required[models.PublicIPPrefixPropertiesFormat | PublicIPPrefixPropertiesFormatDict]
    extended_location: models.ExtendedLocation | ExtendedLocationDict
    sku: models.PublicIPPrefixSku | PublicIPPrefixSkuDict
    zones: list[str] | tuple[str, ...]


PublicIPPrefixDict: TypeAlias = _PublicIPPrefixFlatDict | _PublicIPPrefixNestedDict


class PublicIPPrefixPropertiesFormatDict(ModelDict, total=False):
    public_ip_address_version: models.IPVersion | IPVersionValue
    ip_tags: Sequence[models.IpTag | IpTagDict]
    prefix_length: int
    custom_ip_prefix: models.SubResource | SubResourceDict
    nat_gateway: models.NatGateway | NatGatewayDict


class PublicIPPrefixSkuDict(ModelDict, total=False):
    name: models.PublicIPPrefixSkuName | PublicIPPrefixSkuNameValue
    tier: models.PublicIPPrefixSkuTier | PublicIPPrefixSkuTierValue


class ReferencedPublicIpAddressDict(ModelDict, total=False):
    id: str
