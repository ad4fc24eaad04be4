# Generated from swagger/network/ by "make generate": do not edit.

"""Enums of ``network``: ``network_managers``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class AddressSpaceAggregationOption(ExtensibleEnum):
    """How address spaces of network groups are put together."""

    NONE = "None"
    MANUAL = "Manual"


class AdminRuleKind(ExtensibleEnum):
    """Whether a security admin rule is custom or default."""

    CUSTOM = "Custom"
    DEFAULT = "Default"


class ConfigurationType(ExtensibleEnum):
    """Kind of a network manager's configuration."""

    SECURITY_ADMIN = "SecurityAdmin"
    CONNECTIVITY = "Connectivity"
    SECURITY_USER = "SecurityUser"
    ROUTING = "Routing"


class ConnectedGroupAddressOverlap(ExtensibleEnum):
    """Whether address spaces of a connected group may overlap."""

    ALLOWED = "Allowed"
    DISALLOWED = "Disallowed"


class ConnectedGroupPrivateEndpointsScale(ExtensibleEnum):
    """How many private endpoints a connected group can have."""

    STANDARD = "Standard"
    HIGH_SCALE = "HighScale"


class DeploymentStatus(ExtensibleEnum):
    """State of a network manager's deployment."""

    NOT_STARTED = "NotStarted"
    DEPLOYING = "Deploying"
    DEPLOYED = "Deployed"
    FAILED = "Failed"


class DisableBgpRoutePropagation(ExtensibleEnum):
    """Whether routes of gateways are kept out."""

    FALSE = "False"
    TRUE = "True"


class IpType(ExtensibleEnum):
    """Version of the Internet protocol of an IPAM pool."""

    I_PV4 = "IPv4"
    I_PV6 = "IPv6"


class NetworkIntentPolicyBasedService(ExtensibleEnum):
    """Which services with network intent policies get admin rules too."""

    NONE = "None"
    ALL = "All"
    ALLOW_RULES_ONLY = "AllowRulesOnly"


class PeeringEnforcement(ExtensibleEnum):
    """Whether peerings of a configuration are enforced."""

    UNENFORCED = "Unenforced"
    ENFORCED = "Enforced"


class RoutingRuleDestinationType(ExtensibleEnum):
    """Kind of a routing rule's destination."""

    ADDRESS_PREFIX = "AddressPrefix"
    SERVICE_TAG = "ServiceTag"


class RoutingRuleNextHopType(ExtensibleEnum):
    """Where a routing rule sends traffic."""

    INTERNET = "Internet"
    NO_NEXT_HOP = "NoNextHop"
    VIRTUAL_APPLIANCE = "VirtualAppliance"
    VIRTUAL_NETWORK_GATEWAY = "VirtualNetworkGateway"
    VNET_LOCAL = "VnetLocal"


class ScopeConnectionState(ExtensibleEnum):
    """State of a connection between tenants."""

    CONNECTED = "Connected"
    PENDING = "Pending"
    CONFLICT = "Conflict"
    REVOKED = "Revoked"
    REJECTED = "Rejected"
