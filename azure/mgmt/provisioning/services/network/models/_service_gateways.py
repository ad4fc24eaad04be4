# Generated from swagger/network/ by "make generate": do not edit.

"""Models of ``network``: ``service_gateways``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ....core.typed import typed
from ._bases import SecurityPerimeterTrackedResource

if TYPE_CHECKING:
    from ....core.models.nested import NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _service_gateways as types
    from ..types._common import ProvisioningStateValue
    from ..types._load_balancers import BackendAddressPoolDict
    from ..types._route_tables import RouteTargetAddressPropertiesFormatDict
    from ..types._virtual_networks import VirtualNetworkDict
else:
    typed(__name__)


class ServiceGateway(SecurityPerimeterTrackedResource):
    """A service gateway."""

    properties: NestedOrNone[ServiceGatewayPropertiesFormat, types.ServiceGatewayPropertiesFormatDict] = field(
        "properties", "ServiceGatewayPropertiesFormat", default=None
    )
    """Settings of the service gateway."""
    virtual_network: NestedOrNone[models.VirtualNetwork, VirtualNetworkDict] = flattened("properties", default=None)
    """Virtual network it belongs to."""
    route_target_address: NestedOrNone[
        models.RouteTargetAddressPropertiesFormat, RouteTargetAddressPropertiesFormatDict
    ] = flattened("properties", default=None)
    """Properties of a route target address."""
    route_target_address_v6: NestedOrNone[
        models.RouteTargetAddressPropertiesFormat, RouteTargetAddressPropertiesFormatDict
    ] = flattened("properties", default=None)
    """Properties of a route target address."""
    resource_guid: str = flattened("properties", init=False)
    """GUID of the resource."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""
    sku: NestedOrNone[ServiceGatewaySku, types.ServiceGatewaySkuDict] = field("sku", "ServiceGatewaySku", default=None)
    """SKU of the resource."""
    zones: list[str] | None = field("zones", "[str]", default=None)
    """Availability zones, such as ["1", "2", "3"]; fixed at creation."""


class ServiceGatewayActionOkResponseBody(Model):
    """Outcome of an action on a service gateway."""

    status: str = read_only("status")


class ServiceGatewayAddress(Model):
    """An address of a service gateway, with its services."""

    address: str | None = field("address", default=None)
    services: list[str] | None = field("services", "[str]", default=None)


class ServiceGatewayAddressLocation(Model):
    """An address location of a service gateway, to change."""

    address_location: str | None = field("addressLocation", default=None)
    address_update_action: models.AddressUpdateAction | types.AddressUpdateActionValue | None = field(
        "addressUpdateAction", "AddressUpdateAction", default=None
    )
    """Whether addresses replace the present ones or are merged with them."""
    addresses: NestedListOrNone[ServiceGatewayAddress, types.ServiceGatewayAddressDict] = field(
        "addresses", "[ServiceGatewayAddress]", default=None
    )


class ServiceGatewayAddressLocationResponse(Model):
    """An address location of a service gateway."""

    address_location: str | None = field("addressLocation", default=None)
    addresses: NestedListOrNone[ServiceGatewayAddress, types.ServiceGatewayAddressDict] = field(
        "addresses", "[ServiceGatewayAddress]", default=None
    )


class ServiceGatewayPropertiesFormat(Model):
    """Properties of a service gateway."""

    virtual_network: NestedOrNone[models.VirtualNetwork, VirtualNetworkDict] = field(
        "virtualNetwork", "VirtualNetwork", default=None
    )
    """Virtual network it belongs to."""
    route_target_address: NestedOrNone[
        models.RouteTargetAddressPropertiesFormat, RouteTargetAddressPropertiesFormatDict
    ] = field("routeTargetAddress", "RouteTargetAddressPropertiesFormat", default=None)
    """Properties of a route target address."""
    route_target_address_v6: NestedOrNone[
        models.RouteTargetAddressPropertiesFormat, RouteTargetAddressPropertiesFormatDict
    ] = field("routeTargetAddressV6", "RouteTargetAddressPropertiesFormat", default=None)
    """Properties of a route target address."""
    resource_guid: str = read_only("resourceGuid")
    """GUID of the resource."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""


class ServiceGatewayService(Model):
    """A service of a service gateway."""

    name: str | None = field("name", default=None)
    """Name of this entry."""
    properties: NestedOrNone[ServiceGatewayServicePropertiesFormat, types.ServiceGatewayServicePropertiesFormatDict] = (
        field("properties", "ServiceGatewayServicePropertiesFormat", default=None)
    )
    """Settings of the service gateway service."""
    service_type: models.ServiceType | types.ServiceTypeValue | None = flattened("properties", default=None)
    """Direction of a service gateway's service."""
    is_default: bool | None = flattened("properties", default=None)
    load_balancer_backend_pools: NestedListOrNone[models.BackendAddressPool, BackendAddressPoolDict] = flattened(
        "properties", default=None
    )
    public_nat_gateway_id: str | None = flattened("properties", default=None)


class ServiceGatewayServicePropertiesFormat(Model):
    """Properties of a service gateway service."""

    service_type: models.ServiceType | types.ServiceTypeValue | None = field("serviceType", "ServiceType", default=None)
    """Direction of a service gateway's service."""
    is_default: bool | None = field("isDefault", "bool", default=None)
    load_balancer_backend_pools: NestedListOrNone[models.BackendAddressPool, BackendAddressPoolDict] = field(
        "loadBalancerBackendPools", "[BackendAddressPool]", default=None
    )
    public_nat_gateway_id: str | None = field("publicNatGatewayId", default=None)


class ServiceGatewayServiceRequest(Model):
    """A service of a service gateway, to set or delete."""

    is_delete: bool | None = field("isDelete", "bool", default=None)
    service: NestedOrNone[ServiceGatewayService, types.ServiceGatewayServiceDict] = field(
        "service", "ServiceGatewayService", default=None
    )
    """A service of a service gateway."""


class ServiceGatewaySku(Model):
    """SKU of a service gateway."""

    name: models.ServiceGatewaySkuName | types.ServiceGatewaySkuNameValue | None = field(
        "name", "ServiceGatewaySkuName", default=None
    )
    """SKU of a service gateway."""
    tier: models.ServiceGatewaySkuTier | types.ServiceGatewaySkuTierValue | None = field(
        "tier", "ServiceGatewaySkuTier", default=None
    )
    """Tier of a service gateway."""


class ServiceGatewayUpdateAddressLocationsRequest(Model):
    """Changes to the address locations of a service gateway."""

    action: models.UpdateAction | types.UpdateActionValue | None = field("action", "UpdateAction", default=None)
    """Whether address locations replace the present ones or are merged with them."""
    address_locations: NestedListOrNone[ServiceGatewayAddressLocation, types.ServiceGatewayAddressLocationDict] = field(
        "addressLocations", "[ServiceGatewayAddressLocation]", default=None
    )


class ServiceGatewayUpdateServicesRequest(Model):
    """Changes to the services of a service gateway."""

    action: models.ServiceUpdateAction | types.ServiceUpdateActionValue | None = field(
        "action", "ServiceUpdateAction", default=None
    )
    """Whether services replace the present ones or are merged with them."""
    service_requests: NestedListOrNone[ServiceGatewayServiceRequest, types.ServiceGatewayServiceRequestDict] = field(
        "serviceRequests", "[ServiceGatewayServiceRequest]", default=None
    )
