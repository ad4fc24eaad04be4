# Generated from swagger/network/network.json (2026-03-01, sha256 cd8b71d0f8ac).
# Do not edit: run "make generate".

"""Enums of ``network``: ``private_link_services``."""

from __future__ import annotations

from ....core.model import ExtensibleEnum


class AccessMode(ExtensibleEnum):
    """Who may connect to a private link service."""

    DEFAULT = "Default"
    RESTRICTED = "Restricted"
