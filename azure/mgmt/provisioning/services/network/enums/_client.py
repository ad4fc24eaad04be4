# Generated from swagger/network/network.json (2026-03-01, sha256 cd8b71d0f8ac).
# Do not edit: run "make generate".

"""Enums of ``network``: ``client``."""

from __future__ import annotations

from ....core.model import ExtensibleEnum


class BastionConnectProtocol(ExtensibleEnum):
    """Protocol of a bastion session."""

    SSH = "SSH"
    RDP = "RDP"
