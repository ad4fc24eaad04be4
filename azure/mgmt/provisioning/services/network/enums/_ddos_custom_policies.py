# Generated from swagger/network/ by "make generate": do not edit.

"""Enums of ``network``: ``ddos_custom_policies``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class DdosContinent(ExtensibleEnum):
    """Continent of the sources."""

    AFRICA = "Africa"
    ANTARCTICA = "Antarctica"
    ASIA = "Asia"
    EUROPE = "Europe"
    NORTH_AMERICA = "NorthAmerica"
    OCEANIA = "Oceania"
    SOUTH_AMERICA = "SouthAmerica"


class DdosDetectionMode(ExtensibleEnum):
    """How attacks are detected."""

    TRAFFIC_THRESHOLD = "TrafficThreshold"


class DdosMitigationTrafficScope(ExtensibleEnum):
    """Traffic a mitigation rule is for."""

    TCP = "Tcp"
    UDP = "Udp"


class DdosSourcePolicyActionType(ExtensibleEnum):
    """What is done with traffic of some sources."""

    DENY = "Deny"
    PERMIT = "Permit"


class DdosTrafficType(ExtensibleEnum):
    """Traffic whose rate is watched."""

    TCP = "Tcp"
    UDP = "Udp"
    TCP_SYN = "TcpSyn"
