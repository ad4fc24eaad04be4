# Generated from swagger/network/ by "make generate": do not edit.

"""Models of ``network``: ``vpn_server_configurations``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ....core.typed import typed
from ._bases import SubResourceModel

if TYPE_CHECKING:
    from ....core.models.nested import NestedList, NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _vpn_server_configurations as types
    from ..types._bases import SubResourceDict
    from ..types._common import (
        IpsecPolicyDict,
        ProvisioningStateValue,
        RadiusServerDict,
        VpnAuthenticationTypeValue,
        VpnPolicyMemberAttributeTypeValue,
    )
    from ..types._p2_svpn_gateways import P2SVpnGatewayDict
    from ..types._vpn_gateways import VpnGatewayTunnelingProtocolValue
else:
    typed(__name__)


class AadAuthenticationParameters(Model):
    """Microsoft Entra ID settings of a point-to-site VPN."""

    aad_tenant: str | None = field("aadTenant", default=None)
    aad_audience: str | None = field("aadAudience", default=None)
    aad_issuer: str | None = field("aadIssuer", default=None)


class TrackedResourceWithSettableName(Model):
    """Base of resources with tags, whose name can be set."""

    id: str | None = field("id", default=None)
    """Resource ID, complete, as in /subscriptions/.../providers/...."""
    name: str | None = field("name", default=None)
    """Name, unique among its siblings."""
    type: str = read_only("type")
    """Type of the resource, such as "Microsoft.Network/virtualNetworks"."""
    location: str | None = field("location", default=None)
    """Azure region, such as "westeurope"; fixed at creation."""
    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values to sort and find resources by."""


class VpnServerConfigRadiusClientRootCertificate(Model):
    """A root certificate of RADIUS clients."""

    name: str | None = field("name", default=None)
    """Name of this entry."""
    thumbprint: str | None = field("thumbprint", default=None)
    """Thumbprint of the certificate."""


class VpnServerConfigRadiusServerRootCertificate(Model):
    """A root certificate of a RADIUS server."""

    name: str | None = field("name", default=None)
    """Name of this entry."""
    public_cert_data: str | None = field("publicCertData", default=None)
    """Public certificate, base64."""


class VpnServerConfigVpnClientRevokedCertificate(Model):
    """A client certificate that is revoked."""

    name: str | None = field("name", default=None)
    """Name of this entry."""
    thumbprint: str | None = field("thumbprint", default=None)
    """Thumbprint of the certificate."""


class VpnServerConfigVpnClientRootCertificate(Model):
    """A root certificate of VPN clients."""

    name: str | None = field("name", default=None)
    """Name of this entry."""
    public_cert_data: str | None = field("publicCertData", default=None)
    """Public certificate, base64."""


class VpnServerConfiguration(TrackedResourceWithSettableName):
    """Settings for point-to-site VPN of virtual hubs."""

    properties: NestedOrNone[VpnServerConfigurationProperties, types.VpnServerConfigurationPropertiesDict] = field(
        "properties", "VpnServerConfigurationProperties", default=None
    )
    """Settings of the VPN server configuration."""
    vpn_protocols: list[models.VpnGatewayTunnelingProtocol | VpnGatewayTunnelingProtocolValue] | None = flattened(
        "properties", default=None
    )
    """Protocols of the VPN clients."""
    vpn_authentication_types: list[models.VpnAuthenticationType | VpnAuthenticationTypeValue] | None = flattened(
        "properties", default=None
    )
    """Ways of authentication."""
    vpn_client_root_certificates: NestedListOrNone[
        VpnServerConfigVpnClientRootCertificate, types.VpnServerConfigVpnClientRootCertificateDict
    ] = flattened("properties", default=None)
    vpn_client_revoked_certificates: NestedListOrNone[
        VpnServerConfigVpnClientRevokedCertificate, types.VpnServerConfigVpnClientRevokedCertificateDict
    ] = flattened("properties", default=None)
    radius_server_root_certificates: NestedListOrNone[
        VpnServerConfigRadiusServerRootCertificate, types.VpnServerConfigRadiusServerRootCertificateDict
    ] = flattened("properties", default=None)
    radius_client_root_certificates: NestedListOrNone[
        VpnServerConfigRadiusClientRootCertificate, types.VpnServerConfigRadiusClientRootCertificateDict
    ] = flattened("properties", default=None)
    vpn_client_ipsec_policies: NestedListOrNone[models.IpsecPolicy, IpsecPolicyDict] = flattened(
        "properties", default=None
    )
    radius_server_address: str | None = flattened("properties", default=None)
    """Address of the RADIUS server."""
    radius_server_secret: str | None = flattened("properties", default=None)
    """Secret shared with the RADIUS server."""
    radius_servers: NestedListOrNone[models.RadiusServer, RadiusServerDict] = flattened("properties", default=None)
    """RADIUS servers, if there are several."""
    aad_authentication_parameters: NestedOrNone[AadAuthenticationParameters, types.AadAuthenticationParametersDict] = (
        flattened("properties", default=None)
    )
    """Microsoft Entra ID settings of a point-to-site VPN."""
    provisioning_state: str = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    p2_s_vpn_gateways: NestedList[models.P2SVpnGateway, P2SVpnGatewayDict] = flattened("properties", init=False)
    configuration_policy_groups: NestedListOrNone[
        VpnServerConfigurationPolicyGroup, types.VpnServerConfigurationPolicyGroupDict
    ] = flattened("properties", default=None)
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class VpnServerConfigurationPolicyGroup(SubResourceModel):
    """A policy group of a VPN server configuration."""

    properties: NestedOrNone[
        VpnServerConfigurationPolicyGroupProperties, types.VpnServerConfigurationPolicyGroupPropertiesDict
    ] = field("properties", "VpnServerConfigurationPolicyGroupProperties", default=None)
    """Settings of the VPN server configuration policy group."""
    is_default: bool | None = flattened("properties", default=None)
    priority: int | None = flattened("properties", default=None)
    """Priority of the policy group."""
    policy_members: NestedListOrNone[
        VpnServerConfigurationPolicyGroupMember, types.VpnServerConfigurationPolicyGroupMemberDict
    ] = flattened("properties", default=None)
    p2_s_connection_configurations: NestedList[models.SubResource, SubResourceDict] = flattened(
        "properties", init=False
    )
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class VpnServerConfigurationPolicyGroupMember(Model):
    """A member of a policy group."""

    name: str | None = field("name", default=None)
    """Name of this entry."""
    attribute_type: models.VpnPolicyMemberAttributeType | VpnPolicyMemberAttributeTypeValue | None = field(
        "attributeType", "VpnPolicyMemberAttributeType", default=None
    )
    """Attribute by which users belong to a policy group."""
    attribute_value: str | None = field("attributeValue", default=None)


class VpnServerConfigurationPolicyGroupProperties(Model):
    """Settings of a policy group of a VPN server configuration."""

    is_default: bool | None = field("isDefault", "bool", default=None)
    priority: int | None = field("priority", "int", default=None)
    """Priority of the policy group."""
    policy_members: NestedListOrNone[
        VpnServerConfigurationPolicyGroupMember, types.VpnServerConfigurationPolicyGroupMemberDict
    ] = field("policyMembers", "[VpnServerConfigurationPolicyGroupMember]", default=None)
    p2_s_connection_configurations: NestedList[models.SubResource, SubResourceDict] = read_only(
        "p2SConnectionConfigurations", "[SubResource]"
    )
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""


class VpnServerConfigurationProperties(Model):
    """Settings for point-to-site VPN."""

    name: str | None = field("name", default=None)
    """Name of this entry."""
    vpn_protocols: list[models.VpnGatewayTunnelingProtocol | VpnGatewayTunnelingProtocolValue] | None = field(
        "vpnProtocols", "[VpnGatewayTunnelingProtocol]", default=None
    )
    """Protocols of the VPN clients."""
    vpn_authentication_types: list[models.VpnAuthenticationType | VpnAuthenticationTypeValue] | None = field(
        "vpnAuthenticationTypes", "[VpnAuthenticationType]", default=None
    )
    """Ways of authentication."""
    vpn_client_root_certificates: NestedListOrNone[
        VpnServerConfigVpnClientRootCertificate, types.VpnServerConfigVpnClientRootCertificateDict
    ] = field("vpnClientRootCertificates", "[VpnServerConfigVpnClientRootCertificate]", default=None)
    vpn_client_revoked_certificates: NestedListOrNone[
        VpnServerConfigVpnClientRevokedCertificate, types.VpnServerConfigVpnClientRevokedCertificateDict
    ] = field("vpnClientRevokedCertificates", "[VpnServerConfigVpnClientRevokedCertificate]", default=None)
    radius_server_root_certificates: NestedListOrNone[
        VpnServerConfigRadiusServerRootCertificate, types.VpnServerConfigRadiusServerRootCertificateDict
    ] = field("radiusServerRootCertificates", "[VpnServerConfigRadiusServerRootCertificate]", default=None)
    radius_client_root_certificates: NestedListOrNone[
        VpnServerConfigRadiusClientRootCertificate, types.VpnServerConfigRadiusClientRootCertificateDict
    ] = field("radiusClientRootCertificates", "[VpnServerConfigRadiusClientRootCertificate]", default=None)
    vpn_client_ipsec_policies: NestedListOrNone[models.IpsecPolicy, IpsecPolicyDict] = field(
        "vpnClientIpsecPolicies", "[IpsecPolicy]", default=None
    )
    radius_server_address: str | None = field("radiusServerAddress", default=None)
    """Address of the RADIUS server."""
    radius_server_secret: str | None = field("radiusServerSecret", default=None, secret=True)
    """Secret shared with the RADIUS server."""
    radius_servers: NestedListOrNone[models.RadiusServer, RadiusServerDict] = field(
        "radiusServers", "[RadiusServer]", default=None
    )
    """RADIUS servers, if there are several."""
    aad_authentication_parameters: NestedOrNone[AadAuthenticationParameters, types.AadAuthenticationParametersDict] = (
        field("aadAuthenticationParameters", "AadAuthenticationParameters", default=None)
    )
    """Microsoft Entra ID settings of a point-to-site VPN."""
    provisioning_state: str = read_only("provisioningState")
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    p2_s_vpn_gateways: NestedList[models.P2SVpnGateway, P2SVpnGatewayDict] = read_only(
        "p2SVpnGateways", "[P2SVpnGateway]"
    )
    configuration_policy_groups: NestedListOrNone[
        VpnServerConfigurationPolicyGroup, types.VpnServerConfigurationPolicyGroupDict
    ] = field("configurationPolicyGroups", "[VpnServerConfigurationPolicyGroup]", default=None)
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""
