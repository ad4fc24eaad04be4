# Generated from swagger/sql/sql.json (2025-01-01, sha256 0168c96d40f1).
# Do not edit: run "make generate".

"""Enums of ``sql``: ``sync_agents``."""

from __future__ import annotations

from ....core.model import ExtensibleEnum


class SyncAgentState(ExtensibleEnum):
    """Sync agent state: Online, Offline or NeverConnected."""

    ONLINE = "Online"
    OFFLINE = "Offline"
    NEVER_CONNECTED = "NeverConnected"
