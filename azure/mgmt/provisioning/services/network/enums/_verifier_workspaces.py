# Generated from swagger/network/ by "make generate": do not edit.

"""Enums of ``network``: ``verifier_workspaces``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class NetworkProtocol(ExtensibleEnum):
    """Protocol of a reachability analysis."""

    ANY = "Any"
    TCP = "TCP"
    UDP = "UDP"
    ICMP = "ICMP"
