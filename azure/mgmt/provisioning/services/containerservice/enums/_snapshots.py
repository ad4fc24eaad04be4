# Generated from swagger/containerservice/containerservice.json (2026-08-01, sha256 3e8faf6fce90).
# Do not edit: run "make generate".

"""Enums of ``containerservice``: ``snapshots``."""

from __future__ import annotations

from ....core.model import ExtensibleEnum


class SnapshotType(ExtensibleEnum):
    """Snapshot type: always NodePool so far."""

    NODE_POOL = "NodePool"
