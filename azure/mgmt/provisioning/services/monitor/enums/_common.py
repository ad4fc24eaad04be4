# Generated from swagger/monitor/ by "make generate": do not edit.

"""Enums of ``monitor``: ``common``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class ResultType(ExtensibleEnum):
    """Whether to return data or only metadata."""

    DATA = "Data"
    METADATA = "Metadata"
