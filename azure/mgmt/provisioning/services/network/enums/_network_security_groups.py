# Generated from swagger/network/ by "make generate": do not edit.

"""Enums of ``network``: ``network_security_groups``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class SecurityRuleAccess(ExtensibleEnum):
    """What a security rule does with traffic."""

    ALLOW = "Allow"
    DENY = "Deny"


class SecurityRuleDirection(ExtensibleEnum):
    """Direction of a security rule."""

    INBOUND = "Inbound"
    OUTBOUND = "Outbound"


class SecurityRuleProtocol(ExtensibleEnum):
    """Protocol of a security rule; "*" for all."""

    TCP = "Tcp"
    UDP = "Udp"
    ICMP = "Icmp"
    ESP = "Esp"
    ASTERISK = "*"
    AH = "Ah"
