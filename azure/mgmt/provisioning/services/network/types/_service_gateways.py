# Generated from swagger/network/network.json (2026-03-01, sha256 cd8b71d0f8ac).
# Do not edit: run "make generate".

"""Dicts for the models of ``network``, and values of its enums: ``service_gateways``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import SecurityPerimeterTrackedResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._load_balancers import BackendAddressPoolDict
    from ._route_tables import RouteTargetAddressPropertiesFormatDict
    from ._virtual_networks import VirtualNetworkDict

AddressUpdateActionValue: TypeAlias = Literal["FullUpdate", "PartialUpdate"]
ServiceGatewaySkuNameValue: TypeAlias = Literal["Standard"]
ServiceGatewaySkuTierValue: TypeAlias = Literal["Regional"]
ServiceTypeValue: TypeAlias = Literal["Inbound", "Outbound", "InboundOutbound"]
ServiceUpdateActionValue: TypeAlias = Literal["FullUpdate", "PartialUpdate"]
UpdateActionValue: TypeAlias = Literal["FullUpdate", "PartialUpdate"]


class _ServiceGatewayFlatDict(SecurityPerimeterTrackedResourceDict, total=False):
    """A service gateway."""

    sku: models.ServiceGatewaySku | ServiceGatewaySkuDict
    zones: Sequence[str]
    virtual_network: models.VirtualNetwork | VirtualNetworkDict
    route_target_address: models.RouteTargetAddressPropertiesFormat | RouteTargetAddressPropertiesFormatDict
    route_target_address_v6: models.RouteTargetAddressPropertiesFormat | RouteTargetAddressPropertiesFormatDict


class _ServiceGatewayNestedDict(SecurityPerimeterTrackedResourceDict, total=False):
    """A service gateway."""

    properties: Required[models.ServiceGatewayPropertiesFormat | ServiceGatewayPropertiesFormatDict]
    sku: models.ServiceGatewaySku | ServiceGatewaySkuDict
    zones: Sequence[str]


ServiceGatewayDict: TypeAlias = _ServiceGatewayFlatDict | _ServiceGatewayNestedDict


class ServiceGatewayActionOkResponseBodyDict(TypedDict, total=False):
    """Outcome of an action on a service gateway."""

    additional_properties: Mapping[str, Any]


class ServiceGatewayAddressDict(TypedDict, total=False):
    """An address of a service gateway, with its services."""

    address: str
    services: Sequence[str]
    additional_properties: Mapping[str, Any]


class ServiceGatewayAddressLocationDict(TypedDict, total=False):
    """An address location of a service gateway, to change."""

    address_location: str
    address_update_action: models.AddressUpdateAction | AddressUpdateActionValue
    addresses: Sequence[models.ServiceGatewayAddress | ServiceGatewayAddressDict]
    additional_properties: Mapping[str, Any]


class ServiceGatewayAddressLocationResponseDict(TypedDict, total=False):
    """An address location of a service gateway."""

    address_location: str
    addresses: Sequence[models.ServiceGatewayAddress | ServiceGatewayAddressDict]
    additional_properties: Mapping[str, Any]


class ServiceGatewayPropertiesFormatDict(TypedDict, total=False):
    """Properties of a service gateway."""

    virtual_network: models.VirtualNetwork | VirtualNetworkDict
    route_target_address: models.RouteTargetAddressPropertiesFormat | RouteTargetAddressPropertiesFormatDict
    route_target_address_v6: models.RouteTargetAddressPropertiesFormat | RouteTargetAddressPropertiesFormatDict
    additional_properties: Mapping[str, Any]


class _ServiceGatewayServiceFlatDict(TypedDict, total=False):
    """A service of a service gateway."""

    name: str
    service_type: models.ServiceType | ServiceTypeValue
    is_default: bool
    load_balancer_backend_pools: Sequence[models.BackendAddressPool | BackendAddressPoolDict]
    public_nat_gateway_id: str
    additional_properties: Mapping[str, Any]


class _ServiceGatewayServiceNestedDict(TypedDict, total=False):
    """A service of a service gateway."""

    name: str
    properties: Required[models.ServiceGatewayServicePropertiesFormat | ServiceGatewayServicePropertiesFormatDict]
    additional_properties: Mapping[str, Any]


ServiceGatewayServiceDict: TypeAlias = _ServiceGatewayServiceFlatDict | _ServiceGatewayServiceNestedDict


class ServiceGatewayServicePropertiesFormatDict(TypedDict, total=False):
    """Properties of a service gateway service."""

    service_type: models.ServiceType | ServiceTypeValue
    is_default: bool
    load_balancer_backend_pools: Sequence[models.BackendAddressPool | BackendAddressPoolDict]
    public_nat_gateway_id: str
    additional_properties: Mapping[str, Any]


class ServiceGatewayServiceRequestDict(TypedDict, total=False):
    """A service of a service gateway, to set or delete."""

    is_delete: bool
    service: models.ServiceGatewayService | ServiceGatewayServiceDict
    additional_properties: Mapping[str, Any]


class ServiceGatewaySkuDict(TypedDict, total=False):
    """SKU of a service gateway."""

    name: models.ServiceGatewaySkuName | ServiceGatewaySkuNameValue
    tier: models.ServiceGatewaySkuTier | ServiceGatewaySkuTierValue
    additional_properties: Mapping[str, Any]


class ServiceGatewayUpdateAddressLocationsRequestDict(TypedDict, total=False):
    """Changes to the address locations of a service gateway."""

    action: models.UpdateAction | UpdateActionValue
    address_locations: Sequence[models.ServiceGatewayAddressLocation | ServiceGatewayAddressLocationDict]
    additional_properties: Mapping[str, Any]


class ServiceGatewayUpdateServicesRequestDict(TypedDict, total=False):
    """Changes to the services of a service gateway."""

    action: models.ServiceUpdateAction | ServiceUpdateActionValue
    service_requests: Sequence[models.ServiceGatewayServiceRequest | ServiceGatewayServiceRequestDict]
    additional_properties: Mapping[str, Any]
