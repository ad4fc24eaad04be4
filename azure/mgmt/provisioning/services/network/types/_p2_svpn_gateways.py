# Generated from swagger/network/ by "make generate": do not edit.

"""Dicts for the models of ``network``, and values of its enums: ``p2_svpn_gateways``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import SubResourceDict, TrackedResourceWithSettableIdOptionalLocationDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Required

    from .. import models
    from ._common import AddressSpaceDict, AuthenticationMethodValue, RoutingConfigurationDict
else:
    typed(__name__)


class _P2SConnectionConfigurationFlatDict(SubResourceDict, total=False):
    name: str
    vpn_client_address_pool: models.AddressSpace | AddressSpaceDict
    routing_configuration: models.RoutingConfiguration | RoutingConfigurationDict
    enable_internet_security: bool
    configuration_policy_group_associations: Sequence[models.SubResource | SubResourceDict]


class _P2SConnectionConfigurationNestedDict(SubResourceDict, total=False):
    properties: Required[models.P2SConnectionConfigurationProperties | P2SConnectionConfigurationPropertiesDict]
    name: str


P2SConnectionConfigurationDict: TypeAlias = _P2SConnectionConfigurationFlatDict | _P2SConnectionConfigurationNestedDict


class P2SConnectionConfigurationPropertiesDict(ModelDict, total=False):
    vpn_client_address_pool: models.AddressSpace | AddressSpaceDict
    routing_configuration: models.RoutingConfiguration | RoutingConfigurationDict
    enable_internet_security: bool
    configuration_policy_group_associations: Sequence[models.SubResource | SubResourceDict]


class P2SVpnConnectionHealthDict(ModelDict, total=False):
    sas_url: str


class P2SVpnConnectionHealthRequestDict(ModelDict, total=False):
    vpn_user_names_filter: list[str] | tuple[str, ...]
    output_blob_sas_url: str


class _P2SVpnGatewayFlatDict(TrackedResourceWithSettableIdOptionalLocationDict, total=False):
    virtual_hub: models.SubResource | SubResourceDict
    p2_s_connection_configurations: Sequence[models.P2SConnectionConfiguration | P2SConnectionConfigurationDict]
    vpn_gateway_scale_unit: int
    vpn_server_configuration: models.SubResource | SubResourceDict
    custom_dns_servers: list[str] | tuple[str, ...]
    is_routing_preference_internet: bool


class _P2SVpnGatewayNestedDict(TrackedResourceWithSettableIdOptionalLocationDict, total=False):
    properties: Required[models.P2SVpnGatewayProperties | P2SVpnGatewayPropertiesDict]


P2SVpnGatewayDict: TypeAlias = _P2SVpnGatewayFlatDict | _P2SVpnGatewayNestedDict


class P2SVpnGatewayPropertiesDict(ModelDict, total=False):
    virtual_hub: models.SubResource | SubResourceDict
    p2_s_connection_configurations: Sequence[models.P2SConnectionConfiguration | P2SConnectionConfigurationDict]
    vpn_gateway_scale_unit: int
    vpn_server_configuration: models.SubResource | SubResourceDict
    custom_dns_servers: list[str] | tuple[str, ...]
    is_routing_preference_internet: bool


class P2SVpnProfileParametersDict(ModelDict, total=False):
    authentication_method: models.AuthenticationMethod | AuthenticationMethodValue


class VpnClientConnectionHealthDict(ModelDict, total=False):
    vpn_client_connections_count: int
    allocated_ip_addresses: list[str] | tuple[str, ...]
