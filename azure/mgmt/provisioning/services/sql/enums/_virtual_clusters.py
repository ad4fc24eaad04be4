# Generated from swagger/sql/ by "make generate": do not edit.

"""Enums of ``sql``: ``virtual_clusters``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class DNSRefreshOperationStatus(ExtensibleEnum):
    """DNS refresh operation status: Succeeded, Failed or InProgress."""

    SUCCEEDED = "Succeeded"
    FAILED = "Failed"
    IN_PROGRESS = "InProgress"
