# Generated from swagger/network/ by "make generate": do not edit.

"""Enums of ``network``: ``express_route_ports``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class ExpressRouteFailoverBgpStatusAddressFamily(ExtensibleEnum):
    """Address family of a BGP session in a failover test."""

    I_PV4 = "IPv4"
    I_PV6 = "IPv6"


class ExpressRouteFailoverLinkType(ExtensibleEnum):
    """Link of a failover test."""

    PRIMARY = "Primary"
    SECONDARY = "Secondary"


class ExpressRouteLinkAdminState(ExtensibleEnum):
    """Whether a link is switched on."""

    ENABLED = "Enabled"
    DISABLED = "Disabled"


class ExpressRouteLinkConnectorType(ExtensibleEnum):
    """Fibre connector of a link."""

    LC = "LC"
    SC = "SC"


class ExpressRouteLinkFailoverBgpStatus(ExtensibleEnum):
    """State of BGP in a failover test."""

    UNDEFINED = "Undefined"
    CONNECTED = "Connected"
    DISCONNECTED = "Disconnected"


class ExpressRouteLinkMacSecCipher(ExtensibleEnum):
    """MACsec cipher of a link."""

    GCM_AES256 = "GcmAes256"
    GCM_AES128 = "GcmAes128"
    GCM_AES_XPN128 = "GcmAesXpn128"
    GCM_AES_XPN256 = "GcmAesXpn256"


class ExpressRouteLinkMacSecSciState(ExtensibleEnum):
    """Whether MACsec sends the secure channel identifier."""

    DISABLED = "Disabled"
    ENABLED = "Enabled"


class ExpressRoutePortAuthorizationUseStatus(ExtensibleEnum):
    """Whether a port authorization is in use."""

    AVAILABLE = "Available"
    IN_USE = "InUse"


class ExpressRoutePortsBillingType(ExtensibleEnum):
    """How a port's traffic is billed."""

    METERED_DATA = "MeteredData"
    UNLIMITED_DATA = "UnlimitedData"


class ExpressRoutePortsEncapsulation(ExtensibleEnum):
    """VLAN encapsulation of a port."""

    DOT1_Q = "Dot1Q"
    QIN_Q = "QinQ"


class MaintenanceTestCategory(ExtensibleEnum):
    """Category of a circuit's failover test."""

    BGP_DISCONNECT = "BgpDisconnect"
    AS_PATH_PREPEND = "ASPathPrepend"
