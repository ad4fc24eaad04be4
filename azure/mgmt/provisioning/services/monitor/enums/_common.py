# Generated from swagger/monitor/monitor.json (2023-03-11, sha256 5f20bcbabcf9).
# Do not edit: run "make generate".

"""Enums of ``monitor``: ``common``."""

from __future__ import annotations

from ....core.model import ExtensibleEnum


class ResultType(ExtensibleEnum):
    """Whether to return data or only metadata."""

    DATA = "Data"
    METADATA = "Metadata"
