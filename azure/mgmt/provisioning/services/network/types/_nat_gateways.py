# Generated from swagger/network/ by "make generate": do not edit.

"""Dicts for the models of ``network``, and values of its enums: ``nat_gateways``."""

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
else:
    typed(__name__)

Nat64StateValue: TypeAlias = Literal["None", "Enabled", "Disabled"]
NatGatewaySkuNameValue: TypeAlias = Literal["Standard", "StandardV2"]


class _NatGatewayFlatDict(ResourceDict, total=False):
    sku: models.NatGatewaySku | NatGatewaySkuDict
    zones: list[str] | tuple[str, ...]
    idle_timeout_in_minutes: int
    public_ip_addresses: Sequence[models.SubResource | SubResourceDict]
    public_ip_addresses_v6: Sequence[models.SubResource | SubResourceDict]
    public_ip_prefixes: Sequence[models.SubResource | SubResourceDict]
    public_ip_prefixes_v6: Sequence[models.SubResource | SubResourceDict]
    source_virtual_network: models.SubResource | SubResourceDict
    service_gateway: models.SubResource | SubResourceDict
    nat64: models.Nat64State | Nat64StateValue


class _NatGatewayNestedDict(ResourceDict, total=False):
    properties: Required[models.NatGatewayPropertiesFormat | NatGatewayPropertiesFormatDict]
    sku: models.NatGatewaySku | NatGatewaySkuDict
    zones: list[str] | tuple[str, ...]


NatGatewayDict: TypeAlias = _NatGatewayFlatDict | _NatGatewayNestedDict


class NatGatewayPropertiesFormatDict(ModelDict, total=False):
    idle_timeout_in_minutes: int
    public_ip_addresses: Sequence[models.SubResource | SubResourceDict]
    public_ip_addresses_v6: Sequence[models.SubResource | SubResourceDict]
    public_ip_prefixes: Sequence[models.SubResource | SubResourceDict]
    public_ip_prefixes_v6: Sequence[models.SubResource | SubResourceDict]
    source_virtual_network: models.SubResource | SubResourceDict
    service_gateway: models.SubResource | SubResourceDict
    nat64: models.Nat64State | Nat64StateValue


class NatGatewaySkuDict(ModelDict, total=False):
    name: models.NatGatewaySkuName | NatGatewaySkuNameValue
