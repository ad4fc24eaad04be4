# Generated from swagger/network/ by "make generate": do not edit.

"""Models of ``network``: ``express_route_ports``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ....core.typed import typed
from ._bases import Resource, SubResource, SubResourceModel

if TYPE_CHECKING:
    from ....core.models.nested import NestedList, NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _express_route_ports as types
    from ..types._bases import SubResourceDict
    from ..types._common import (
        FailoverTestStatusValue,
        FailoverTestTypeValue,
        ManagedServiceIdentityDict,
        ProvisioningStateValue,
    )
else:
    typed(__name__)


class ExpressRouteLink(SubResource):
    """A physical link of an ExpressRoute Direct port."""

    properties: NestedOrNone[ExpressRouteLinkPropertiesFormat, types.ExpressRouteLinkPropertiesFormatDict] = field(
        "properties", "ExpressRouteLinkPropertiesFormat", default=None
    )
    """Settings of the ExpressRoute link."""
    router_name: str = flattened("properties", init=False)
    interface_name: str = flattened("properties", init=False)
    """Name of the interface."""
    patch_panel_id: str = flattened("properties", init=False)
    rack_id: str = flattened("properties", init=False)
    colo_location: str = flattened("properties", init=False)
    connector_type: models.ExpressRouteLinkConnectorType | types.ExpressRouteLinkConnectorTypeValue = flattened(
        "properties", init=False
    )
    """Fibre connector of a link."""
    admin_state: models.ExpressRouteLinkAdminState | types.ExpressRouteLinkAdminStateValue | None = flattened(
        "properties", default=None
    )
    """Whether a link is switched on."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    mac_sec_config: NestedOrNone[ExpressRouteLinkMacSecConfig, types.ExpressRouteLinkMacSecConfigDict] = flattened(
        "properties", default=None
    )
    """MACsec encryption of a link; the keys are in a key vault."""
    name: str | None = field("name", default=None)
    """Name, unique among its siblings."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class ExpressRouteLinkFailoverAllTestsDetails(Model):
    """A failover test of a circuit's link."""

    status: models.FailoverTestStatus | FailoverTestStatusValue | None = field(
        "status", "FailoverTestStatus", default=None
    )
    """State of a failover test."""
    start_time: str | None = field("startTime", default=None)
    """When it started."""
    end_time: str | None = field("endTime", default=None)
    """When it ended."""
    test_guid: str | None = field("testGuid", default=None)
    test_type: models.FailoverTestType | FailoverTestTypeValue | None = field(
        "testType", "FailoverTestType", default=None
    )
    """Kind of a failover test."""
    issues: list[str] | None = field("issues", "[str]", default=None)
    was_simulation_successful: bool | None = field("wasSimulationSuccessful", "bool", default=None)
    circuit_test_category: models.MaintenanceTestCategory | types.MaintenanceTestCategoryValue | None = field(
        "circuitTestCategory", "MaintenanceTestCategory", default=None
    )
    """Category of a circuit's failover test."""
    link_type: models.ExpressRouteFailoverLinkType | types.ExpressRouteFailoverLinkTypeValue | None = field(
        "linkType", "ExpressRouteFailoverLinkType", default=None
    )
    """Link of a failover test."""
    bgp_status: NestedListOrNone[
        ExpressRouteLinkFailoverTestBgpStatus, types.ExpressRouteLinkFailoverTestBgpStatusDict
    ] = field("bgpStatus", "[ExpressRouteLinkFailoverTestBgpStatus]", default=None)


class ExpressRouteLinkFailoverRoute(Model):
    """A route in a link's failover test."""

    route: str | None = field("route", default=None)
    next_hop: str | None = field("nextHop", default=None)
    primary_as_path: str | None = field("primaryASPath", default=None)
    secondary_as_path: str | None = field("secondaryASPath", default=None)


class ExpressRouteLinkFailoverRouteList(Model):
    """Routes before and during a link's failover test."""

    before_simulation: NestedListOrNone[ExpressRouteLinkFailoverRoute, types.ExpressRouteLinkFailoverRouteDict] = field(
        "beforeSimulation", "[ExpressRouteLinkFailoverRoute]", default=None
    )
    during_simulation: NestedListOrNone[ExpressRouteLinkFailoverRoute, types.ExpressRouteLinkFailoverRouteDict] = field(
        "duringSimulation", "[ExpressRouteLinkFailoverRoute]", default=None
    )


class ExpressRouteLinkFailoverSingleTestDetails(Model):
    """Details of one failover test of a link."""

    start_time_utc: str | None = field("startTimeUtc", default=None)
    end_time_utc: str | None = field("endTimeUtc", default=None)
    status: models.FailoverTestStatus | FailoverTestStatusValue | None = field(
        "status", "FailoverTestStatus", default=None
    )
    """State of a failover test."""
    was_simulation_successful: bool | None = field("wasSimulationSuccessful", "bool", default=None)
    link_type: models.ExpressRouteFailoverLinkType | types.ExpressRouteFailoverLinkTypeValue | None = field(
        "linkType", "ExpressRouteFailoverLinkType", default=None
    )
    """Link of a failover test."""
    circuit_test_category: models.MaintenanceTestCategory | types.MaintenanceTestCategoryValue | None = field(
        "circuitTestCategory", "MaintenanceTestCategory", default=None
    )
    """Category of a circuit's failover test."""
    is_simulation_verified: bool | None = field("isSimulationVerified", "bool", default=None)
    redundant_routes: NestedOrNone[ExpressRouteLinkFailoverRouteList, types.ExpressRouteLinkFailoverRouteListDict] = (
        field("redundantRoutes", "ExpressRouteLinkFailoverRouteList", default=None)
    )
    """Routes before and during a link's failover test."""
    non_redundant_routes: NestedOrNone[
        ExpressRouteLinkFailoverRouteList, types.ExpressRouteLinkFailoverRouteListDict
    ] = field("nonRedundantRoutes", "ExpressRouteLinkFailoverRouteList", default=None)
    """Routes before and during a link's failover test."""
    bgp_status: NestedListOrNone[
        ExpressRouteLinkFailoverTestBgpStatus, types.ExpressRouteLinkFailoverTestBgpStatusDict
    ] = field("bgpStatus", "[ExpressRouteLinkFailoverTestBgpStatus]", default=None)


class ExpressRouteLinkFailoverStopApiParameters(Model):
    """Failover test of a link to stop, and how it went."""

    circuit_test_category: str | None = field("circuitTestCategory", default=None)
    link_type: str | None = field("linkType", default=None)
    was_simulation_successful: bool | None = field("wasSimulationSuccessful", "bool", default=None)
    is_verified: bool | None = field("isVerified", "bool", default=None)


class ExpressRouteLinkFailoverTestBgpStatus(Model):
    """State of BGP in a link's failover test."""

    type: (
        models.ExpressRouteFailoverBgpStatusAddressFamily | types.ExpressRouteFailoverBgpStatusAddressFamilyValue | None
    ) = field("type", "ExpressRouteFailoverBgpStatusAddressFamily", default=None)
    """Address family of a BGP session in a failover test."""
    link: models.ExpressRouteFailoverLinkType | types.ExpressRouteFailoverLinkTypeValue | None = field(
        "link", "ExpressRouteFailoverLinkType", default=None
    )
    """Link of a failover test."""
    status: models.ExpressRouteLinkFailoverBgpStatus | types.ExpressRouteLinkFailoverBgpStatusValue | None = field(
        "status", "ExpressRouteLinkFailoverBgpStatus", default=None
    )
    """State of BGP in a failover test."""
    check_time_utc: str | None = field("checkTimeUtc", default=None)


class ExpressRouteLinkMacSecConfig(Model):
    """MACsec encryption of a link; the keys are in a key vault."""

    ckn_secret_identifier: str | None = field("cknSecretIdentifier", default=None)
    cak_secret_identifier: str | None = field("cakSecretIdentifier", default=None)
    cipher: models.ExpressRouteLinkMacSecCipher | types.ExpressRouteLinkMacSecCipherValue | None = field(
        "cipher", "ExpressRouteLinkMacSecCipher", default=None
    )
    """MACsec cipher of a link."""
    sci_state: models.ExpressRouteLinkMacSecSciState | types.ExpressRouteLinkMacSecSciStateValue | None = field(
        "sciState", "ExpressRouteLinkMacSecSciState", default=None
    )
    """Whether MACsec sends the secure channel identifier."""


class ExpressRouteLinkPropertiesFormat(Model):
    """Properties of an ExpressRoute link."""

    router_name: str = read_only("routerName")
    interface_name: str = read_only("interfaceName")
    """Name of the interface."""
    patch_panel_id: str = read_only("patchPanelId")
    rack_id: str = read_only("rackId")
    colo_location: str = read_only("coloLocation")
    connector_type: models.ExpressRouteLinkConnectorType | types.ExpressRouteLinkConnectorTypeValue = read_only(
        "connectorType", "ExpressRouteLinkConnectorType"
    )
    """Fibre connector of a link."""
    admin_state: models.ExpressRouteLinkAdminState | types.ExpressRouteLinkAdminStateValue | None = field(
        "adminState", "ExpressRouteLinkAdminState", default=None
    )
    """Whether a link is switched on."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    mac_sec_config: NestedOrNone[ExpressRouteLinkMacSecConfig, types.ExpressRouteLinkMacSecConfigDict] = field(
        "macSecConfig", "ExpressRouteLinkMacSecConfig", default=None
    )
    """MACsec encryption of a link; the keys are in a key vault."""


class ExpressRoutePort(Resource):
    """An ExpressRoute Direct port pair."""

    properties: NestedOrNone[ExpressRoutePortPropertiesFormat, types.ExpressRoutePortPropertiesFormatDict] = field(
        "properties", "ExpressRoutePortPropertiesFormat", default=None
    )
    """Settings of the ExpressRoute port."""
    peering_location: str | None = flattened("properties", default=None)
    """Name of the peering location."""
    bandwidth_in_gbps: int | None = flattened("properties", default=None)
    provisioned_bandwidth_in_gbps: float = flattened("properties", init=False)
    mtu: str = flattened("properties", init=False)
    encapsulation: models.ExpressRoutePortsEncapsulation | types.ExpressRoutePortsEncapsulationValue | None = flattened(
        "properties", default=None
    )
    """VLAN encapsulation of a port."""
    ether_type: str = flattened("properties", init=False)
    allocation_date: str = flattened("properties", init=False)
    links: NestedListOrNone[ExpressRouteLink, types.ExpressRouteLinkDict] = flattened("properties", default=None)
    circuits: NestedList[models.SubResource, SubResourceDict] = flattened("properties", init=False)
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    resource_guid: str = flattened("properties", init=False)
    """GUID of the resource."""
    billing_type: models.ExpressRoutePortsBillingType | types.ExpressRoutePortsBillingTypeValue | None = flattened(
        "properties", default=None
    )
    """How a port's traffic is billed."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""
    identity: NestedOrNone[models.ManagedServiceIdentity, ManagedServiceIdentityDict] = field(
        "identity", "ManagedServiceIdentity", default=None
    )
    """Managed identity of the resource."""


class ExpressRoutePortAuthorization(SubResourceModel):
    """An authorization to use an ExpressRoute Direct port."""

    properties: NestedOrNone[
        ExpressRoutePortAuthorizationPropertiesFormat, types.ExpressRoutePortAuthorizationPropertiesFormatDict
    ] = field("properties", "ExpressRoutePortAuthorizationPropertiesFormat", default=None)
    """Settings of the ExpressRoute port authorization."""
    authorization_key: str = flattened("properties", init=False)
    """Key of the authorization."""
    authorization_use_status: (
        models.ExpressRoutePortAuthorizationUseStatus | types.ExpressRoutePortAuthorizationUseStatusValue
    ) = flattened("properties", init=False)
    """Whether a port authorization is in use."""
    circuit_resource_uri: str = flattened("properties", init=False)
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class ExpressRoutePortAuthorizationPropertiesFormat(Model):
    """Key and use of a port authorization."""

    authorization_key: str = read_only("authorizationKey", secret=True)
    """Key of the authorization."""
    authorization_use_status: (
        models.ExpressRoutePortAuthorizationUseStatus | types.ExpressRoutePortAuthorizationUseStatusValue
    ) = read_only("authorizationUseStatus", "ExpressRoutePortAuthorizationUseStatus")
    """Whether a port authorization is in use."""
    circuit_resource_uri: str = read_only("circuitResourceUri")
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""


class ExpressRoutePortPropertiesFormat(Model):
    """Properties of an ExpressRoute port."""

    peering_location: str | None = field("peeringLocation", default=None)
    """Name of the peering location."""
    bandwidth_in_gbps: int | None = field("bandwidthInGbps", "int", default=None)
    provisioned_bandwidth_in_gbps: float = read_only("provisionedBandwidthInGbps", "float")
    mtu: str = read_only("mtu")
    encapsulation: models.ExpressRoutePortsEncapsulation | types.ExpressRoutePortsEncapsulationValue | None = field(
        "encapsulation", "ExpressRoutePortsEncapsulation", default=None
    )
    """VLAN encapsulation of a port."""
    ether_type: str = read_only("etherType")
    allocation_date: str = read_only("allocationDate")
    links: NestedListOrNone[ExpressRouteLink, types.ExpressRouteLinkDict] = field(
        "links", "[ExpressRouteLink]", default=None
    )
    circuits: NestedList[models.SubResource, SubResourceDict] = read_only("circuits", "[SubResource]")
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    resource_guid: str = read_only("resourceGuid")
    """GUID of the resource."""
    billing_type: models.ExpressRoutePortsBillingType | types.ExpressRoutePortsBillingTypeValue | None = field(
        "billingType", "ExpressRoutePortsBillingType", default=None
    )
    """How a port's traffic is billed."""


class GenerateExpressRoutePortsLOARequest(Model):
    """Customer for a letter of authorization."""

    customer_name: str = field("customerName")


class GenerateExpressRoutePortsLOAResult(Model):
    """Letter of authorization of a port."""

    encoded_content: str | None = field("encodedContent", default=None)
