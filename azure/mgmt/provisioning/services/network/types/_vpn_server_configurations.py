# Generated from swagger/network/network.json (2026-03-01, sha256 cd8b71d0f8ac).
# Do not edit: run "make generate".

"""Dicts for the models of ``network``, and values of its enums: ``vpn_server_configurations``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from typing_extensions import TypedDict

from ._bases import SubResourceModelDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._common import (
        IpsecPolicyDict,
        RadiusServerDict,
        VpnAuthenticationTypeValue,
        VpnPolicyMemberAttributeTypeValue,
    )
    from ._vpn_gateways import VpnGatewayTunnelingProtocolValue


class AadAuthenticationParametersDict(TypedDict, total=False):
    """Microsoft Entra ID settings of a point-to-site VPN."""

    aad_tenant: str
    aad_audience: str
    aad_issuer: str
    additional_properties: Mapping[str, Any]


class TrackedResourceWithSettableNameDict(TypedDict, total=False):
    """Base of resources with tags, whose name can be set."""

    id: str
    name: str
    location: str
    tags: Mapping[str, str]
    additional_properties: Mapping[str, Any]


class VpnServerConfigRadiusClientRootCertificateDict(TypedDict, total=False):
    """A root certificate of RADIUS clients."""

    name: str
    thumbprint: str
    additional_properties: Mapping[str, Any]


class VpnServerConfigRadiusServerRootCertificateDict(TypedDict, total=False):
    """A root certificate of a RADIUS server."""

    name: str
    public_cert_data: str
    additional_properties: Mapping[str, Any]


class VpnServerConfigVpnClientRevokedCertificateDict(TypedDict, total=False):
    """A client certificate that is revoked."""

    name: str
    thumbprint: str
    additional_properties: Mapping[str, Any]


class VpnServerConfigVpnClientRootCertificateDict(TypedDict, total=False):
    """A root certificate of VPN clients."""

    name: str
    public_cert_data: str
    additional_properties: Mapping[str, Any]


class _VpnServerConfigurationFlatDict(TrackedResourceWithSettableNameDict, total=False):
    """Settings for point-to-site VPN of virtual hubs."""

    vpn_protocols: Sequence[models.VpnGatewayTunnelingProtocol | VpnGatewayTunnelingProtocolValue]
    vpn_authentication_types: Sequence[models.VpnAuthenticationType | VpnAuthenticationTypeValue]
    vpn_client_root_certificates: Sequence[
        models.VpnServerConfigVpnClientRootCertificate | VpnServerConfigVpnClientRootCertificateDict
    ]
    vpn_client_revoked_certificates: Sequence[
        models.VpnServerConfigVpnClientRevokedCertificate | VpnServerConfigVpnClientRevokedCertificateDict
    ]
    radius_server_root_certificates: Sequence[
        models.VpnServerConfigRadiusServerRootCertificate | VpnServerConfigRadiusServerRootCertificateDict
    ]
    radius_client_root_certificates: Sequence[
        models.VpnServerConfigRadiusClientRootCertificate | VpnServerConfigRadiusClientRootCertificateDict
    ]
    vpn_client_ipsec_policies: Sequence[models.IpsecPolicy | IpsecPolicyDict]
    radius_server_address: str
    radius_server_secret: str
    radius_servers: Sequence[models.RadiusServer | RadiusServerDict]
    aad_authentication_parameters: models.AadAuthenticationParameters | AadAuthenticationParametersDict
    configuration_policy_groups: Sequence[
        models.VpnServerConfigurationPolicyGroup | VpnServerConfigurationPolicyGroupDict
    ]


class _VpnServerConfigurationNestedDict(TrackedResourceWithSettableNameDict, total=False):
    """Settings for point-to-site VPN of virtual hubs."""

    properties: Required[models.VpnServerConfigurationProperties | VpnServerConfigurationPropertiesDict]


VpnServerConfigurationDict: TypeAlias = _VpnServerConfigurationFlatDict | _VpnServerConfigurationNestedDict


class _VpnServerConfigurationPolicyGroupFlatDict(SubResourceModelDict, total=False):
    """A policy group of a VPN server configuration."""

    is_default: bool
    priority: int
    policy_members: Sequence[
        models.VpnServerConfigurationPolicyGroupMember | VpnServerConfigurationPolicyGroupMemberDict
    ]


class _VpnServerConfigurationPolicyGroupNestedDict(SubResourceModelDict, total=False):
    """A policy group of a VPN server configuration."""

    properties: Required[
        models.VpnServerConfigurationPolicyGroupProperties | VpnServerConfigurationPolicyGroupPropertiesDict
    ]


VpnServerConfigurationPolicyGroupDict: TypeAlias = (
    _VpnServerConfigurationPolicyGroupFlatDict | _VpnServerConfigurationPolicyGroupNestedDict
)


class VpnServerConfigurationPolicyGroupMemberDict(TypedDict, total=False):
    """A member of a policy group."""

    name: str
    attribute_type: models.VpnPolicyMemberAttributeType | VpnPolicyMemberAttributeTypeValue
    attribute_value: str
    additional_properties: Mapping[str, Any]


class VpnServerConfigurationPolicyGroupPropertiesDict(TypedDict, total=False):
    """Settings of a policy group of a VPN server configuration."""

    is_default: bool
    priority: int
    policy_members: Sequence[
        models.VpnServerConfigurationPolicyGroupMember | VpnServerConfigurationPolicyGroupMemberDict
    ]
    additional_properties: Mapping[str, Any]


class VpnServerConfigurationPropertiesDict(TypedDict, total=False):
    """Settings for point-to-site VPN."""

    name: str
    vpn_protocols: Sequence[models.VpnGatewayTunnelingProtocol | VpnGatewayTunnelingProtocolValue]
    vpn_authentication_types: Sequence[models.VpnAuthenticationType | VpnAuthenticationTypeValue]
    vpn_client_root_certificates: Sequence[
        models.VpnServerConfigVpnClientRootCertificate | VpnServerConfigVpnClientRootCertificateDict
    ]
    vpn_client_revoked_certificates: Sequence[
        models.VpnServerConfigVpnClientRevokedCertificate | VpnServerConfigVpnClientRevokedCertificateDict
    ]
    radius_server_root_certificates: Sequence[
        models.VpnServerConfigRadiusServerRootCertificate | VpnServerConfigRadiusServerRootCertificateDict
    ]
    radius_client_root_certificates: Sequence[
        models.VpnServerConfigRadiusClientRootCertificate | VpnServerConfigRadiusClientRootCertificateDict
    ]
    vpn_client_ipsec_policies: Sequence[models.IpsecPolicy | IpsecPolicyDict]
    radius_server_address: str
    radius_server_secret: str
    radius_servers: Sequence[models.RadiusServer | RadiusServerDict]
    aad_authentication_parameters: models.AadAuthenticationParameters | AadAuthenticationParametersDict
    configuration_policy_groups: Sequence[
        models.VpnServerConfigurationPolicyGroup | VpnServerConfigurationPolicyGroupDict
    ]
    additional_properties: Mapping[str, Any]
