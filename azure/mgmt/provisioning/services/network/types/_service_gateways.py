# Generated from swagger/network/ by "make generate": do not edit.

"""Dicts for the models of ``network``, and values of its enums: ``service_gateways``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import SecurityPerimeterTrackedResourceDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Required

    from .. import models
    from ._load_balancers import BackendAddressPoolDict
    from ._route_tables import RouteTargetAddressPropertiesFormatDict
    from ._virtual_networks import VirtualNetworkDict
else:
    typed(__name__)

AddressUpdateActionValue: TypeAlias = Literal["FullUpdate", "PartialUpdate"]
ServiceGatewaySkuNameValue: TypeAlias = Literal["Standard"]
ServiceGatewaySkuTierValue: TypeAlias = Literal["Regional"]
ServiceTypeValue: TypeAlias = Literal["Inbound", "Outbound", "InboundOutbound"]
ServiceUpdateActionValue: TypeAlias = Literal["FullUpdate", "PartialUpdate"]
UpdateActionValue: TypeAlias = Literal["FullUpdate", "PartialUpdate"]


class _ServiceGatewayFlatDict(SecurityPerimeterTrackedResourceDict, total=False):
    sku: models.ServiceGatewaySku | ServiceGatewaySkuDict
    zones: list[str] | tuple[str, ...]
    virtual_network: models.VirtualNetwork | VirtualNetworkDict
    route_target_address: models.RouteTargetAddressPropertiesFormat | RouteTargetAddressPropertiesFormatDict
    route_target_address_v6: models.RouteTargetAddressPropertiesFormat | RouteTargetAddressPropertiesFormatDict


class _ServiceGatewayNestedDict(SecurityPerimeterTrackedResourceDict, total=False):
    properties: Required[models.ServiceGatewayPropertiesFormat | ServiceGatewayPropertiesFormatDict]
    sku: models.ServiceGatewaySku | ServiceGatewaySkuDict
    zones: list[str] | tuple[str, ...]


ServiceGatewayDict: TypeAlias = _ServiceGatewayFlatDict | _ServiceGatewayNestedDict


class ServiceGatewayActionOkResponseBodyDict(ModelDict, total=False):
    """Stands for ServiceGatewayActionOkResponseBody."""


class ServiceGatewayAddressDict(ModelDict, total=False):
    address: str
    services: list[str] | tuple[str, ...]


class ServiceGatewayAddressLocationDict(ModelDict, total=False):
    address_location: str
    address_update_action: models.AddressUpdateAction | AddressUpdateActionValue
    addresses: Sequence[models.ServiceGatewayAddress | ServiceGatewayAddressDict]


class ServiceGatewayAddressLocationResponseDict(ModelDict, total=False):
    address_location: str
    addresses: Sequence[models.ServiceGatewayAddress | ServiceGatewayAddressDict]


class ServiceGatewayPropertiesFormatDict(ModelDict, total=False):
    virtual_network: models.VirtualNetwork | VirtualNetworkDict
    route_target_address: models.RouteTargetAddressPropertiesFormat | RouteTargetAddressPropertiesFormatDict
    route_target_address_v6: models.RouteTargetAddressPropertiesFormat | RouteTargetAddressPropertiesFormatDict


class _ServiceGatewayServiceFlatDict(ModelDict, total=False):
    name: str
    service_type: models.ServiceType | ServiceTypeValue
    is_default: bool
    load_balancer_backend_pools: Sequence[models.BackendAddressPool | BackendAddressPoolDict]
    public_nat_gateway_id: str


class _ServiceGatewayServiceNestedDict(ModelDict, total=False):
    name: str
    properties: Required[models.ServiceGatewayServicePropertiesFormat | ServiceGatewayServicePropertiesFormatDict]


ServiceGatewayServiceDict: TypeAlias = _ServiceGatewayServiceFlatDict | _ServiceGatewayServiceNestedDict


class ServiceGatewayServicePropertiesFormatDict(ModelDict, total=False):
    service_type: models.ServiceType | ServiceTypeValue
    is_default: bool
    load_balancer_backend_pools: Sequence[models.BackendAddressPool | BackendAddressPoolDict]
    public_nat_gateway_id: str


class ServiceGatewayServiceRequestDict(ModelDict, total=False):
    is_delete: bool
    service: models.ServiceGatewayService | ServiceGatewayServiceDict


class ServiceGatewaySkuDict(ModelDict, total=False):
    name: models.ServiceGatewaySkuName | ServiceGatewaySkuNameValue
    tier: models.ServiceGatewaySkuTier | ServiceGatewaySkuTierValue


class ServiceGatewayUpdateAddressLocationsRequestDict(ModelDict, total=False):
    action: models.UpdateAction | UpdateActionValue
    address_locations: Sequence[models.ServiceGatewayAddressLocation | ServiceGatewayAddressLocationDict]


class ServiceGatewayUpdateServicesRequestDict(ModelDict, total=False):
    action: models.ServiceUpdateAction | ServiceUpdateActionValue
    service_requests: Sequence[models.ServiceGatewayServiceRequest | ServiceGatewayServiceRequestDict]
