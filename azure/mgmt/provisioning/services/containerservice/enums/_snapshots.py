# Generated from swagger/containerservice/ by "make generate": do not edit.

"""Enums of ``containerservice``: ``snapshots``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class SnapshotType(ExtensibleEnum):
    """Snapshot type: always NodePool so far."""

    NODE_POOL = "NodePool"
