# Generated from swagger/network/ by "make generate": do not edit.

"""Dicts for the models of ``network``, and values of its enums: ``vpn_server_configurations``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import SubResourceModelDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Required

    from .. import models
    from ._common import (
        IpsecPolicyDict,
        RadiusServerDict,
        VpnAuthenticationTypeValue,
        VpnPolicyMemberAttributeTypeValue,
    )
    from ._vpn_gateways import VpnGatewayTunnelingProtocolValue
else:
    typed(__name__)


class AadAuthenticationParametersDict(ModelDict, total=False):
    aad_tenant: str
    aad_audience: str
    aad_issuer: str


class TrackedResourceWithSettableNameDict(ModelDict, total=False):
    id: str
    name: str
    location: str
    tags: Mapping[str, str]


class VpnServerConfigRadiusClientRootCertificateDict(ModelDict, total=False):
    name: str
    thumbprint: str


class VpnServerConfigRadiusServerRootCertificateDict(ModelDict, total=False):
    name: str
    public_cert_data: str


class VpnServerConfigVpnClientRevokedCertificateDict(ModelDict, total=False):
    name: str
    thumbprint: str


class VpnServerConfigVpnClientRootCertificateDict(ModelDict, total=False):
    name: str
    public_cert_data: str


class _VpnServerConfigurationFlatDict(TrackedResourceWithSettableNameDict, total=False):
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
    properties: Required[models.VpnServerConfigurationProperties | VpnServerConfigurationPropertiesDict]


VpnServerConfigurationDict: TypeAlias = _VpnServerConfigurationFlatDict | _VpnServerConfigurationNestedDict


class _VpnServerConfigurationPolicyGroupFlatDict(SubResourceModelDict, total=False):
    is_default: bool
    priority: int
    policy_members: Sequence[
        models.VpnServerConfigurationPolicyGroupMember | VpnServerConfigurationPolicyGroupMemberDict
    ]


class _VpnServerConfigurationPolicyGroupNestedDict(SubResourceModelDict, total=False):
    properties: Required[
        models.VpnServerConfigurationPolicyGroupProperties | VpnServerConfigurationPolicyGroupPropertiesDict
    ]


VpnServerConfigurationPolicyGroupDict: TypeAlias = (
    _VpnServerConfigurationPolicyGroupFlatDict | _VpnServerConfigurationPolicyGroupNestedDict
)


class VpnServerConfigurationPolicyGroupMemberDict(ModelDict, total=False):
    name: str
    attribute_type: models.VpnPolicyMemberAttributeType | VpnPolicyMemberAttributeTypeValue
    attribute_value: str


class VpnServerConfigurationPolicyGroupPropertiesDict(ModelDict, total=False):
    is_default: bool
    priority: int
    policy_members: Sequence[
        models.VpnServerConfigurationPolicyGroupMember | VpnServerConfigurationPolicyGroupMemberDict
    ]


class VpnServerConfigurationPropertiesDict(ModelDict, total=False):
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
