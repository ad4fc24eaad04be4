# Generated from swagger/network/ by "make generate": do not edit.

"""Models of ``network``: ``express_route_lags``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, read_only
from ....core.typed import typed
from ._bases import ProxyResourceWithReadOnlyID, Resource, SubResource

if TYPE_CHECKING:
    from ....core.models.nested import NestedList, NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _express_route_lags as types
    from ..types._bases import SubResourceDict
    from ..types._common import ManagedServiceIdentityDict, ProvisioningStateValue
    from ..types._express_route_ports import (
        ExpressRouteLinkAdminStateValue,
        ExpressRouteLinkConnectorTypeValue,
        ExpressRouteLinkMacSecConfigDict,
    )
else:
    typed(__name__)


class ExpressRouteLag(Resource):
    """A link aggregation group of ExpressRoute ports."""

    properties: NestedOrNone[ExpressRouteLagPropertiesFormat, types.ExpressRouteLagPropertiesFormatDict] = field(
        "properties", "ExpressRouteLagPropertiesFormat", default=None
    )
    """Settings of the ExpressRoute LAG."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""
    identity: NestedOrNone[models.ManagedServiceIdentity, ManagedServiceIdentityDict] = field(
        "identity", "ManagedServiceIdentity", default=None
    )
    """Managed identity of the resource."""


class ExpressRouteLagAuthorization(ProxyResourceWithReadOnlyID):
    """An authorization to use an ExpressRoute LAG."""

    properties: NestedOrNone[
        ExpressRouteLagAuthorizationPropertiesFormat, types.ExpressRouteLagAuthorizationPropertiesFormatDict
    ] = field("properties", "ExpressRouteLagAuthorizationPropertiesFormat", default=None)
    """Settings of the ExpressRoute LAG authorization."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class ExpressRouteLagAuthorizationPropertiesFormat(Model):
    """Properties of an ExpressRoute LAG authorization."""

    authorization_use_status: (
        models.ExpressRouteLagAuthorizationUseStatus | types.ExpressRouteLagAuthorizationUseStatusValue
    ) = read_only("authorizationUseStatus", "ExpressRouteLagAuthorizationUseStatus")
    """Whether a LAG authorization is in use."""
    circuit_resource_uri: str = read_only("circuitResourceUri")
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""


class ExpressRouteLagLink(SubResource):
    """A link of an ExpressRoute LAG."""

    properties: NestedOrNone[ExpressRouteLagLinkPropertiesFormat, types.ExpressRouteLagLinkPropertiesFormatDict] = (
        field("properties", "ExpressRouteLagLinkPropertiesFormat", default=None)
    )
    """Settings of the ExpressRoute LAG link."""
    id: str = read_only("id")  # pyright: ignore[reportIncompatibleVariableOverride]
    """Resource ID, complete, as in /subscriptions/.../providers/...."""
    type: str = read_only("type")
    """Type of the resource, such as "Microsoft.Network/virtualNetworks"."""
    name: str = read_only("name")
    """Name, unique among its siblings."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class ExpressRouteLagLinkPropertiesFormat(Model):
    """Properties of an ExpressRoute LAG link."""

    router_name: str = read_only("routerName")
    interface_name: str = read_only("interfaceName")
    """Name of the interface."""
    admin_state: models.ExpressRouteLinkAdminState | ExpressRouteLinkAdminStateValue | None = field(
        "adminState", "ExpressRouteLinkAdminState", default=None
    )
    """Whether a link is switched on."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    mac_sec_config: NestedOrNone[models.ExpressRouteLinkMacSecConfig, ExpressRouteLinkMacSecConfigDict] = field(
        "macSecConfig", "ExpressRouteLinkMacSecConfig", default=None
    )
    """MACsec encryption of a link; the keys are in a key vault."""
    members: NestedListOrNone[ExpressRouteLagMember, types.ExpressRouteLagMemberDict] = field(
        "members", "[ExpressRouteLagMember]", default=None
    )


class ExpressRouteLagMember(SubResource):
    """A member port of a LAG's link."""

    properties: NestedOrNone[ExpressRouteLagMemberPropertiesFormat, types.ExpressRouteLagMemberPropertiesFormatDict] = (
        field("properties", "ExpressRouteLagMemberPropertiesFormat", default=None)
    )
    """Settings of the ExpressRoute LAG member."""
    id: str = read_only("id")  # pyright: ignore[reportIncompatibleVariableOverride]
    """Resource ID, complete, as in /subscriptions/.../providers/...."""
    type: str = read_only("type")
    """Type of the resource, such as "Microsoft.Network/virtualNetworks"."""
    name: str = read_only("name")
    """Name, unique among its siblings."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class ExpressRouteLagMemberPropertiesFormat(Model):
    """Properties of an ExpressRoute LAG member."""

    interface_name: str = read_only("interfaceName")
    """Name of the interface."""
    patch_panel_id: str = read_only("patchPanelId")
    rack_id: str = read_only("rackId")
    colo_location: str = read_only("coloLocation")
    connector_type: models.ExpressRouteLinkConnectorType | ExpressRouteLinkConnectorTypeValue = read_only(
        "connectorType", "ExpressRouteLinkConnectorType"
    )
    """Fibre connector of a link."""
    admin_state: models.ExpressRouteLinkAdminState | ExpressRouteLinkAdminStateValue | None = field(
        "adminState", "ExpressRouteLinkAdminState", default=None
    )
    """Whether a link is switched on."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""


class ExpressRouteLagPropertiesFormat(Model):
    """Properties of an ExpressRoute LAG."""

    peering_location: str | None = field("peeringLocation", default=None)
    """Name of the peering location."""
    bandwidth_in_gbps: int | None = field("bandwidthInGbps", "int", default=None)
    provisioned_bandwidth_in_gbps: float = read_only("provisionedBandwidthInGbps", "float")
    mtu: str = read_only("mtu")
    encapsulation: models.ExpressRouteLagEncapsulation | types.ExpressRouteLagEncapsulationValue | None = field(
        "encapsulation", "ExpressRouteLagEncapsulation", default=None
    )
    """VLAN encapsulation of a LAG."""
    ether_type: str = read_only("etherType")
    links: NestedListOrNone[ExpressRouteLagLink, types.ExpressRouteLagLinkDict] = field(
        "links", "[ExpressRouteLagLink]", default=None
    )
    circuits: NestedList[models.SubResource, SubResourceDict] = read_only("circuits", "[SubResource]")
    authorizations: NestedListOrNone[ExpressRouteLagAuthorization, types.ExpressRouteLagAuthorizationDict] = field(
        "authorizations", "[ExpressRouteLagAuthorization]", default=None
    )
    allocation_date: str = read_only("allocationDate")
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    resource_guid: str = read_only("resourceGuid")
    """GUID of the resource."""
    billing_type: models.ExpressRouteLagBillingType | types.ExpressRouteLagBillingTypeValue | None = field(
        "billingType", "ExpressRouteLagBillingType", default=None
    )
    """How a LAG's traffic is billed."""
    number_of_ports: int | None = field("numberOfPorts", "int", default=None)
    minimum_active_ports_required: int | None = field("minimumActivePortsRequired", "int", default=None)
    lacp_timer: models.ExpressRouteLagLacpTimer | types.ExpressRouteLagLacpTimerValue | None = field(
        "lacpTimer", "ExpressRouteLagLacpTimer", default=None
    )
    """Pace of a LAG's control messages."""


class ExpressRouteLagUpdateTagsOrIdentityRequest(Model):
    """Changes to an ExpressRoute LAG."""

    identity: NestedOrNone[models.ManagedServiceIdentity, ManagedServiceIdentityDict] = field(
        "identity", "ManagedServiceIdentity", default=None
    )
    """Managed identity of the resource."""
    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values to sort and find resources by."""


class GenerateExpressRouteLagsLOARequest(Model):
    """Customer and members for a letter of authorization."""

    customer_name: str = field("customerName")
    members: list[str] | None = field("members", "[str]", default=None)


class GenerateExpressRouteLagsLOAResult(Model):
    """Letter of authorization of a LAG."""

    encoded_content: str | None = field("encodedContent", default=None)
