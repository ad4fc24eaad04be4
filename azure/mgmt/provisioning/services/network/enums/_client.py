# Generated from swagger/network/ by "make generate": do not edit.

"""Enums of ``network``: ``client``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class BastionConnectProtocol(ExtensibleEnum):
    """Protocol of a bastion session."""

    SSH = "SSH"
    RDP = "RDP"
