# Generated from swagger/network/ by "make generate": do not edit.

"""Enums of ``network``: ``express_route_lags``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class ExpressRouteLagAuthorizationUseStatus(ExtensibleEnum):
    """Whether a LAG authorization is in use."""

    AVAILABLE = "Available"
    IN_USE = "InUse"


class ExpressRouteLagBillingType(ExtensibleEnum):
    """How a LAG's traffic is billed."""

    METERED_DATA = "MeteredData"
    UNLIMITED_DATA = "UnlimitedData"


class ExpressRouteLagEncapsulation(ExtensibleEnum):
    """VLAN encapsulation of a LAG."""

    DOT1_Q = "Dot1Q"
    QIN_Q = "QinQ"


class ExpressRouteLagLacpTimer(ExtensibleEnum):
    """Pace of a LAG's control messages."""

    FAST = "Fast"
    SLOW = "Slow"
