# Generated from swagger/network/ by "make generate": do not edit.

"""Enums of ``network``: ``network_interfaces``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class EffectiveRouteSource(ExtensibleEnum):
    """Where an effective route comes from."""

    UNKNOWN = "Unknown"
    USER = "User"
    VIRTUAL_NETWORK_GATEWAY = "VirtualNetworkGateway"
    DEFAULT = "Default"


class EffectiveRouteState(ExtensibleEnum):
    """Whether an effective route is in use."""

    ACTIVE = "Active"
    INVALID = "Invalid"


class NetworkInterfaceAuxiliaryMode(ExtensibleEnum):
    """Mode of a network interface for very many connections."""

    NONE = "None"
    MAX_CONNECTIONS = "MaxConnections"
    FLOATING = "Floating"
    ACCELERATED_CONNECTIONS = "AcceleratedConnections"


class NetworkInterfaceAuxiliarySku(ExtensibleEnum):
    """Size of the auxiliary mode."""

    NONE = "None"
    A1 = "A1"
    A2 = "A2"
    A4 = "A4"
    A8 = "A8"


class NetworkInterfaceMigrationPhase(ExtensibleEnum):
    """Phase of a network interface's migration."""

    NONE = "None"
    PREPARE = "Prepare"
    COMMIT = "Commit"
    ABORT = "Abort"
    COMMITTED = "Committed"


class NetworkInterfaceNicType(ExtensibleEnum):
    """Kind of a network interface."""

    STANDARD = "Standard"
    ELASTIC = "Elastic"
