# Generated from swagger/network/ by "make generate": do not edit.

"""Models of ``network``: ``p2_svpn_gateways``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ....core.typed import typed
from ._bases import SubResource, TrackedResourceWithSettableIdOptionalLocation

if TYPE_CHECKING:
    from ....core.models.nested import Nested, NestedList, NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _p2_svpn_gateways as types
    from ..types._bases import SubResourceDict
    from ..types._common import (
        AddressSpaceDict,
        AuthenticationMethodValue,
        ProvisioningStateValue,
        RoutingConfigurationDict,
    )
    from ..types._vpn_server_configurations import VpnServerConfigurationPolicyGroupDict
else:
    typed(__name__)


class P2SConnectionConfiguration(SubResource):
    """Address pool and routing of point-to-site clients."""

    properties: NestedOrNone[P2SConnectionConfigurationProperties, types.P2SConnectionConfigurationPropertiesDict] = (
        field("properties", "P2SConnectionConfigurationProperties", default=None)
    )
    """Settings of the point-to-site VPN connection configuration."""
    vpn_client_address_pool: NestedOrNone[models.AddressSpace, AddressSpaceDict] = flattened("properties", default=None)
    """Address pool of the VPN clients."""
    routing_configuration: NestedOrNone[models.RoutingConfiguration, RoutingConfigurationDict] = flattened(
        "properties", default=None
    )
    """Route tables and static routes of the connection."""
    enable_internet_security: bool | None = flattened("properties", default=None)
    """Lets the connection use the hub's way to the internet."""
    configuration_policy_group_associations: NestedListOrNone[models.SubResource, SubResourceDict] = flattened(
        "properties", default=None
    )
    previous_configuration_policy_group_associations: NestedList[
        models.VpnServerConfigurationPolicyGroup, VpnServerConfigurationPolicyGroupDict
    ] = flattened("properties", init=False)
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    name: str | None = field("name", default=None)
    """Name, unique among its siblings."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class P2SConnectionConfigurationProperties(Model):
    """Properties of a point-to-site VPN connection configuration."""

    vpn_client_address_pool: NestedOrNone[models.AddressSpace, AddressSpaceDict] = field(
        "vpnClientAddressPool", "AddressSpace", default=None
    )
    """Address pool of the VPN clients."""
    routing_configuration: NestedOrNone[models.RoutingConfiguration, RoutingConfigurationDict] = field(
        "routingConfiguration", "RoutingConfiguration", default=None
    )
    """Route tables and static routes of the connection."""
    enable_internet_security: bool | None = field("enableInternetSecurity", "bool", default=None)
    """Lets the connection use the hub's way to the internet."""
    configuration_policy_group_associations: NestedListOrNone[models.SubResource, SubResourceDict] = field(
        "configurationPolicyGroupAssociations", "[SubResource]", default=None
    )
    previous_configuration_policy_group_associations: NestedList[
        models.VpnServerConfigurationPolicyGroup, VpnServerConfigurationPolicyGroupDict
    ] = read_only("previousConfigurationPolicyGroupAssociations", "[VpnServerConfigurationPolicyGroup]")
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""


class P2SVpnConnectionHealth(Model):
    """Where the details of client connections are."""

    sas_url: str | None = field("sasUrl", default=None, secret=True)
    """SAS URL of the blob with the details."""


class P2SVpnConnectionHealthRequest(Model):
    """Users to report on, and where to write the details."""

    vpn_user_names_filter: list[str] | None = field("vpnUserNamesFilter", "[str]", default=None)
    """Names of the users."""
    output_blob_sas_url: str | None = field("outputBlobSasUrl", default=None, secret=True)
    """SAS URL of the blob to write to."""


class P2SVpnGateway(TrackedResourceWithSettableIdOptionalLocation):
    """A point-to-site VPN gateway of a virtual hub."""

    properties: NestedOrNone[P2SVpnGatewayProperties, types.P2SVpnGatewayPropertiesDict] = field(
        "properties", "P2SVpnGatewayProperties", default=None
    )
    """Settings of the point-to-site VPN gateway."""
    virtual_hub: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Virtual hub it belongs to."""
    p2_s_connection_configurations: NestedListOrNone[
        P2SConnectionConfiguration, types.P2SConnectionConfigurationDict
    ] = flattened("properties", default=None)
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    vpn_gateway_scale_unit: int | None = flattened("properties", default=None)
    """Number of scale units of the gateway."""
    vpn_server_configuration: NestedOrNone[models.SubResource, SubResourceDict] = flattened("properties", default=None)
    """Reference to another resource by its ID."""
    vpn_client_connection_health: Nested[VpnClientConnectionHealth, types.VpnClientConnectionHealthDict] = flattened(
        "properties", init=False
    )
    """Clients and traffic of a point-to-site gateway."""
    custom_dns_servers: list[str] | None = flattened("properties", default=None)
    """DNS servers the VPN clients get."""
    is_routing_preference_internet: bool | None = flattened("properties", default=None)
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class P2SVpnGatewayProperties(Model):
    """Properties of a point-to-site VPN gateway."""

    virtual_hub: NestedOrNone[models.SubResource, SubResourceDict] = field("virtualHub", "SubResource", default=None)
    """Virtual hub it belongs to."""
    p2_s_connection_configurations: NestedListOrNone[
        P2SConnectionConfiguration, types.P2SConnectionConfigurationDict
    ] = field("p2SConnectionConfigurations", "[P2SConnectionConfiguration]", default=None)
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    vpn_gateway_scale_unit: int | None = field("vpnGatewayScaleUnit", "int", default=None)
    """Number of scale units of the gateway."""
    vpn_server_configuration: NestedOrNone[models.SubResource, SubResourceDict] = field(
        "vpnServerConfiguration", "SubResource", default=None
    )
    """Reference to another resource by its ID."""
    vpn_client_connection_health: Nested[VpnClientConnectionHealth, types.VpnClientConnectionHealthDict] = read_only(
        "vpnClientConnectionHealth", "VpnClientConnectionHealth"
    )
    """Clients and traffic of a point-to-site gateway."""
    custom_dns_servers: list[str] | None = field("customDnsServers", "[str]", default=None)
    """DNS servers the VPN clients get."""
    is_routing_preference_internet: bool | None = field("isRoutingPreferenceInternet", "bool", default=None)


class P2SVpnProfileParameters(Model):
    """Way of authentication of a VPN profile."""

    authentication_method: models.AuthenticationMethod | AuthenticationMethodValue | None = field(
        "authenticationMethod", "AuthenticationMethod", default=None
    )
    """Way of authentication of VPN clients."""


class VpnClientConnectionHealth(Model):
    """Clients and traffic of a point-to-site gateway."""

    total_ingress_bytes_transferred: int = read_only("totalIngressBytesTransferred", "int")
    total_egress_bytes_transferred: int = read_only("totalEgressBytesTransferred", "int")
    vpn_client_connections_count: int | None = field("vpnClientConnectionsCount", "int", default=None)
    allocated_ip_addresses: list[str] | None = field("allocatedIpAddresses", "[str]", default=None)
