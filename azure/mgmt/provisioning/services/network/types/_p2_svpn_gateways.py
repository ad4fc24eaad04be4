# Generated from swagger/network/network.json (2026-03-01, sha256 cd8b71d0f8ac).
# Do not edit: run "make generate".

"""Dicts for the models of ``network``, and values of its enums: ``p2_svpn_gateways``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from typing_extensions import TypedDict

from ._bases import SubResourceDict, TrackedResourceWithSettableIdOptionalLocationDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._common import AddressSpaceDict, AuthenticationMethodValue, RoutingConfigurationDict


class _P2SConnectionConfigurationFlatDict(SubResourceDict, total=False):
    """Address pool and routing of point-to-site clients."""

    name: str
    vpn_client_address_pool: models.AddressSpace | AddressSpaceDict
    routing_configuration: models.RoutingConfiguration | RoutingConfigurationDict
    enable_internet_security: bool
    configuration_policy_group_associations: Sequence[models.SubResource | SubResourceDict]


class _P2SConnectionConfigurationNestedDict(SubResourceDict, total=False):
    """Address pool and routing of point-to-site clients."""

    properties: Required[models.P2SConnectionConfigurationProperties | P2SConnectionConfigurationPropertiesDict]
    name: str


P2SConnectionConfigurationDict: TypeAlias = _P2SConnectionConfigurationFlatDict | _P2SConnectionConfigurationNestedDict


class P2SConnectionConfigurationPropertiesDict(TypedDict, total=False):
    """Properties of a point-to-site VPN connection configuration."""

    vpn_client_address_pool: models.AddressSpace | AddressSpaceDict
    routing_configuration: models.RoutingConfiguration | RoutingConfigurationDict
    enable_internet_security: bool
    configuration_policy_group_associations: Sequence[models.SubResource | SubResourceDict]
    additional_properties: Mapping[str, Any]


class P2SVpnConnectionHealthDict(TypedDict, total=False):
    """Where the details of client connections are."""

    sas_url: str
    additional_properties: Mapping[str, Any]


class P2SVpnConnectionHealthRequestDict(TypedDict, total=False):
    """Users to report on, and where to write the details."""

    vpn_user_names_filter: Sequence[str]
    output_blob_sas_url: str
    additional_properties: Mapping[str, Any]


class _P2SVpnGatewayFlatDict(TrackedResourceWithSettableIdOptionalLocationDict, total=False):
    """A point-to-site VPN gateway of a virtual hub."""

    virtual_hub: models.SubResource | SubResourceDict
    p2_s_connection_configurations: Sequence[models.P2SConnectionConfiguration | P2SConnectionConfigurationDict]
    vpn_gateway_scale_unit: int
    vpn_server_configuration: models.SubResource | SubResourceDict
    custom_dns_servers: Sequence[str]
    is_routing_preference_internet: bool


class _P2SVpnGatewayNestedDict(TrackedResourceWithSettableIdOptionalLocationDict, total=False):
    """A point-to-site VPN gateway of a virtual hub."""

    properties: Required[models.P2SVpnGatewayProperties | P2SVpnGatewayPropertiesDict]


P2SVpnGatewayDict: TypeAlias = _P2SVpnGatewayFlatDict | _P2SVpnGatewayNestedDict


class P2SVpnGatewayPropertiesDict(TypedDict, total=False):
    """Properties of a point-to-site VPN gateway."""

    virtual_hub: models.SubResource | SubResourceDict
    p2_s_connection_configurations: Sequence[models.P2SConnectionConfiguration | P2SConnectionConfigurationDict]
    vpn_gateway_scale_unit: int
    vpn_server_configuration: models.SubResource | SubResourceDict
    custom_dns_servers: Sequence[str]
    is_routing_preference_internet: bool
    additional_properties: Mapping[str, Any]


class P2SVpnProfileParametersDict(TypedDict, total=False):
    """Way of authentication of a VPN profile."""

    authentication_method: models.AuthenticationMethod | AuthenticationMethodValue
    additional_properties: Mapping[str, Any]


class VpnClientConnectionHealthDict(TypedDict, total=False):
    """Clients and traffic of a point-to-site gateway."""

    vpn_client_connections_count: int
    allocated_ip_addresses: Sequence[str]
    additional_properties: Mapping[str, Any]
