# Generated from swagger/network/ by "make generate": do not edit.

"""Enums of ``network``: ``load_balancers``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class GatewayLoadBalancerTunnelInterfaceType(ExtensibleEnum):
    """Kind of a tunnel interface."""

    NONE = "None"
    INTERNAL = "Internal"
    EXTERNAL = "External"


class GatewayLoadBalancerTunnelProtocol(ExtensibleEnum):
    """Protocol of a tunnel."""

    NONE = "None"
    NATIVE = "Native"
    VXLAN = "VXLAN"


class LoadBalancerBackendAddressAdminState(ExtensibleEnum):
    """State of a backend set by hand."""

    NONE = "None"
    UP = "Up"
    DOWN = "Down"


class LoadBalancerDetailLevel(ExtensibleEnum):
    """How much detail to return of the load balancer's backends."""

    REDUCED = "Reduced"


class LoadBalancerMode(ExtensibleEnum):
    """Mode of a load balancer."""

    ADVANCED = "Advanced"


class LoadBalancerOutboundRuleProtocol(ExtensibleEnum):
    """Protocol of an outbound rule."""

    TCP = "Tcp"
    UDP = "Udp"
    ALL = "All"


class LoadBalancerScope(ExtensibleEnum):
    """Whether a load balancer is public or private."""

    PUBLIC = "Public"
    PRIVATE = "Private"


class LoadBalancerSkuName(ExtensibleEnum):
    """SKU of a load balancer."""

    BASIC = "Basic"
    STANDARD = "Standard"
    GATEWAY = "Gateway"
    SERVICE = "Service"


class LoadBalancerSkuTier(ExtensibleEnum):
    """Tier of a load balancer."""

    REGIONAL = "Regional"
    GLOBAL = "Global"


class LoadDistribution(ExtensibleEnum):
    """What keeps a client at one machine."""

    DEFAULT = "Default"
    SOURCE_IP = "SourceIP"
    SOURCE_IP_PROTOCOL = "SourceIPProtocol"


class ProbeNoHealthyBackendsBehavior(ExtensibleEnum):
    """What happens to traffic when no machine is healthy."""

    ALL_PROBED_DOWN = "AllProbedDown"
    ALL_PROBED_UP = "AllProbedUp"


class ProbeProtocol(ExtensibleEnum):
    """Protocol of a health probe."""

    HTTP = "Http"
    TCP = "Tcp"
    HTTPS = "Https"


class SyncMode(ExtensibleEnum):
    """How members of a backend pool are kept in step."""

    AUTOMATIC = "Automatic"
    MANUAL = "Manual"


class TransportProtocol(ExtensibleEnum):
    """Transport protocol of a load balancer's rule."""

    UDP = "Udp"
    TCP = "Tcp"
    ALL = "All"
    QUIC = "Quic"
