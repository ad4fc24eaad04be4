# Generated from swagger/sql/sql.json (2025-01-01, sha256 0168c96d40f1).
# Do not edit: run "make generate".

"""Enums of ``sql``: ``virtual_clusters``."""

from __future__ import annotations

from ....core.model import ExtensibleEnum


class DNSRefreshOperationStatus(ExtensibleEnum):
    """DNS refresh operation status: Succeeded, Failed or InProgress."""

    SUCCEEDED = "Succeeded"
    FAILED = "Failed"
    IN_PROGRESS = "InProgress"
