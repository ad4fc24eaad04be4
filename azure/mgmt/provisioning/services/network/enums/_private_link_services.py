# Generated from swagger/network/ by "make generate": do not edit.

"""Enums of ``network``: ``private_link_services``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class AccessMode(ExtensibleEnum):
    """Who may connect to a private link service."""

    DEFAULT = "Default"
    RESTRICTED = "Restricted"
