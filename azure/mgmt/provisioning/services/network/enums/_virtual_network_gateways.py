# Generated from swagger/network/ by "make generate": do not edit.

"""Enums of ``network``: ``virtual_network_gateways``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class AdminState(ExtensibleEnum):
    """Whether a gateway lets traffic through."""

    ENABLED = "Enabled"
    DISABLED = "Disabled"


class BgpPeerState(ExtensibleEnum):
    """State of a BGP peer."""

    UNKNOWN = "Unknown"
    STOPPED = "Stopped"
    IDLE = "Idle"
    CONNECTING = "Connecting"
    CONNECTED = "Connected"


class GatewayEffectiveRouteNextHopType(ExtensibleEnum):
    """Kind of the next hop of a gateway's route."""

    TUNNEL = "Tunnel"
    VIRTUAL_NETWORK = "VirtualNetwork"
    UNKNOWN = "Unknown"


class ProcessorArchitecture(ExtensibleEnum):
    """Processor architecture of VPN clients."""

    AMD64 = "Amd64"
    X86 = "X86"


class ResiliencyModel(ExtensibleEnum):
    """Whether a gateway uses one peering location or several."""

    SINGLE_HOMED = "SingleHomed"
    MULTI_HOMED = "MultiHomed"


class VirtualNetworkGatewayMigrationPhase(ExtensibleEnum):
    """Phase of a gateway's migration."""

    NONE = "None"
    PREPARE = "Prepare"
    PREPARE_SUCCEEDED = "PrepareSucceeded"
    EXECUTE = "Execute"
    EXECUTE_SUCCEEDED = "ExecuteSucceeded"
    COMMIT = "Commit"
    COMMIT_SUCCEEDED = "CommitSucceeded"
    ABORT_SUCCEEDED = "AbortSucceeded"
    ABORT = "Abort"


class VirtualNetworkGatewayMigrationState(ExtensibleEnum):
    """State of a gateway's migration."""

    NONE = "None"
    IN_PROGRESS = "InProgress"
    SUCCEEDED = "Succeeded"
    FAILED = "Failed"


class VirtualNetworkGatewayMigrationType(ExtensibleEnum):
    """Kind of a gateway's migration."""

    UPGRADE_DEPLOYMENT_TO_STANDARD_IP = "UpgradeDeploymentToStandardIP"
    UPGRADE_GATEWAY_TO_DUAL_STACK = "UpgradeGatewayToDualStack"
    MIGRATE_GATEWAY_FOR_POINT_TO_SITE_PROFILE = "MigrateGatewayForPointToSiteProfile"


class VirtualNetworkGatewaySkuName(ExtensibleEnum):
    """SKU of a virtual network gateway."""

    BASIC = "Basic"
    HIGH_PERFORMANCE = "HighPerformance"
    STANDARD = "Standard"
    ULTRA_PERFORMANCE = "UltraPerformance"
    VPN_GW1 = "VpnGw1"
    VPN_GW2 = "VpnGw2"
    VPN_GW3 = "VpnGw3"
    VPN_GW4 = "VpnGw4"
    VPN_GW5 = "VpnGw5"
    VPN_GW1_AZ = "VpnGw1AZ"
    VPN_GW2_AZ = "VpnGw2AZ"
    VPN_GW3_AZ = "VpnGw3AZ"
    VPN_GW4_AZ = "VpnGw4AZ"
    VPN_GW5_AZ = "VpnGw5AZ"
    ER_GW1_AZ = "ErGw1AZ"
    ER_GW2_AZ = "ErGw2AZ"
    ER_GW3_AZ = "ErGw3AZ"
    ER_GW_SCALE = "ErGwScale"


class VirtualNetworkGatewaySkuTier(ExtensibleEnum):
    """Tier of a virtual network gateway."""

    BASIC = "Basic"
    HIGH_PERFORMANCE = "HighPerformance"
    STANDARD = "Standard"
    ULTRA_PERFORMANCE = "UltraPerformance"
    VPN_GW1 = "VpnGw1"
    VPN_GW2 = "VpnGw2"
    VPN_GW3 = "VpnGw3"
    VPN_GW4 = "VpnGw4"
    VPN_GW5 = "VpnGw5"
    VPN_GW1_AZ = "VpnGw1AZ"
    VPN_GW2_AZ = "VpnGw2AZ"
    VPN_GW3_AZ = "VpnGw3AZ"
    VPN_GW4_AZ = "VpnGw4AZ"
    VPN_GW5_AZ = "VpnGw5AZ"
    ER_GW1_AZ = "ErGw1AZ"
    ER_GW2_AZ = "ErGw2AZ"
    ER_GW3_AZ = "ErGw3AZ"
    ER_GW_SCALE = "ErGwScale"


class VirtualNetworkGatewayType(ExtensibleEnum):
    """Kind of a virtual network gateway."""

    VPN = "Vpn"
    EXPRESS_ROUTE = "ExpressRoute"
    LOCAL_GATEWAY = "LocalGateway"


class VpnClientProtocol(ExtensibleEnum):
    """Protocol of VPN clients."""

    IKE_V2 = "IkeV2"
    SSTP = "SSTP"
    OPEN_VPN = "OpenVPN"


class VpnType(ExtensibleEnum):
    """How a VPN gateway routes."""

    POLICY_BASED = "PolicyBased"
    ROUTE_BASED = "RouteBased"
