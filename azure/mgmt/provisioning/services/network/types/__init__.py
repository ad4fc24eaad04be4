# Generated from swagger/network/ by "make generate": do not edit.
# ruff: noqa: F403

"""Dicts that stand for the models of the service ``network``, and values of its enums, each loaded when it is first
asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.lazy import lazy_types
from ..models import _NAMES

if TYPE_CHECKING:
    from ._application_gateways import *
    from ._application_security_groups import *
    from ._authentication_policies import *
    from ._azure_firewalls import *
    from ._bases import *
    from ._bastion_hosts import *
    from ._client import *
    from ._common import *
    from ._custom_ip_prefixes import *
    from ._ddos_custom_policies import *
    from ._ddos_protection_plans import *
    from ._express_route_circuits import *
    from ._express_route_cross_connections import *
    from ._express_route_gateways import *
    from ._express_route_lags import *
    from ._express_route_ports import *
    from ._firewall_policies import *
    from ._first_party_service_tags import *
    from ._interconnect_groups import *
    from ._ip_allocations import *
    from ._ip_groups import *
    from ._load_balancers import *
    from ._local_network_gateways import *
    from ._management_group_network_manager_connections import *
    from ._nat_gateways import *
    from ._network_interfaces import *
    from ._network_managers import *
    from ._network_profiles import *
    from ._network_security_groups import *
    from ._network_security_perimeters import *
    from ._network_virtual_appliances import *
    from ._network_watchers import *
    from ._others import *
    from ._p2_svpn_gateways import *
    from ._private_endpoints import *
    from ._private_link_services import *
    from ._public_ip_addresses import *
    from ._public_ip_prefixes import *
    from ._route_filters import *
    from ._route_tables import *
    from ._security_partner_providers import *
    from ._service_endpoint_policies import *
    from ._service_gateways import *
    from ._verifier_workspaces import *
    from ._virtual_hubs import *
    from ._virtual_network_appliances import *
    from ._virtual_network_gateway_connections import *
    from ._virtual_network_gateways import *
    from ._virtual_network_taps import *
    from ._virtual_networks import *
    from ._virtual_routers import *
    from ._virtual_wans import *
    from ._vpn_gateways import *
    from ._vpn_server_configurations import *
    from ._vpn_sites import *

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy_types(__name__, _NAMES)
