# Generated from swagger/network/network.json (2026-03-01, sha256 cd8b71d0f8ac).
# Do not edit: run "make generate".

"""Dicts for the models of ``network``, and values of its enums: ``nat_gateways``."""

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

Nat64StateValue: TypeAlias = Literal["None", "Enabled", "Disabled"]
NatGatewaySkuNameValue: TypeAlias = Literal["Standard", "StandardV2"]


class _NatGatewayFlatDict(ResourceDict, total=False):
    """A NAT gateway: outbound internet connections of subnets from fixed addresses."""

    sku: models.NatGatewaySku | NatGatewaySkuDict
    zones: Sequence[str]
    idle_timeout_in_minutes: int
    public_ip_addresses: Sequence[models.SubResource | SubResourceDict]
    public_ip_addresses_v6: Sequence[models.SubResource | SubResourceDict]
    public_ip_prefixes: Sequence[models.SubResource | SubResourceDict]
    public_ip_prefixes_v6: Sequence[models.SubResource | SubResourceDict]
    source_virtual_network: models.SubResource | SubResourceDict
    service_gateway: models.SubResource | SubResourceDict
    nat64: models.Nat64State | Nat64StateValue


class _NatGatewayNestedDict(ResourceDict, total=False):
    """A NAT gateway: outbound internet connections of subnets from fixed addresses."""

    properties: Required[models.NatGatewayPropertiesFormat | NatGatewayPropertiesFormatDict]
    sku: models.NatGatewaySku | NatGatewaySkuDict
    zones: Sequence[str]


NatGatewayDict: TypeAlias = _NatGatewayFlatDict | _NatGatewayNestedDict


class NatGatewayPropertiesFormatDict(TypedDict, total=False):
    """Settings of a NAT gateway."""

    idle_timeout_in_minutes: int
    public_ip_addresses: Sequence[models.SubResource | SubResourceDict]
    public_ip_addresses_v6: Sequence[models.SubResource | SubResourceDict]
    public_ip_prefixes: Sequence[models.SubResource | SubResourceDict]
    public_ip_prefixes_v6: Sequence[models.SubResource | SubResourceDict]
    source_virtual_network: models.SubResource | SubResourceDict
    service_gateway: models.SubResource | SubResourceDict
    nat64: models.Nat64State | Nat64StateValue
    additional_properties: Mapping[str, Any]


class NatGatewaySkuDict(TypedDict, total=False):
    """SKU of a NAT gateway."""

    name: models.NatGatewaySkuName | NatGatewaySkuNameValue
    additional_properties: Mapping[str, Any]
