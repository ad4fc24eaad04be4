# Generated from swagger/storage/ by "make generate": do not edit.

"""Enums of ``storage``: ``others``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class ReasonCode(ExtensibleEnum):
    """Why a SKU cannot be used."""

    QUOTA_ID = "QuotaId"
    NOT_AVAILABLE_FOR_SUBSCRIPTION = "NotAvailableForSubscription"


class UsageUnit(ExtensibleEnum):
    """Unit of a quota."""

    COUNT = "Count"
    BYTES = "Bytes"
    SECONDS = "Seconds"
    PERCENT = "Percent"
    COUNTS_PER_SECOND = "CountsPerSecond"
    BYTES_PER_SECOND = "BytesPerSecond"
