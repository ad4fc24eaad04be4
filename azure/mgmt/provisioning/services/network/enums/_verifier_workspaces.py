# Generated from swagger/network/network.json (2026-03-01, sha256 cd8b71d0f8ac).
# Do not edit: run "make generate".

"""Enums of ``network``: ``verifier_workspaces``."""

from __future__ import annotations

from ....core.model import ExtensibleEnum


class NetworkProtocol(ExtensibleEnum):
    """Protocol of a reachability analysis."""

    ANY = "Any"
    TCP = "TCP"
    UDP = "UDP"
    ICMP = "ICMP"
