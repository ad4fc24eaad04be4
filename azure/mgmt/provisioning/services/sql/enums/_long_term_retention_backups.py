# Generated from swagger/sql/ by "make generate": do not edit.

"""Enums of ``sql``: ``long_term_retention_backups``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class SetLegalHoldImmutability(ExtensibleEnum):
    """Whether set legal hold immutability is on: Enabled or Disabled."""

    ENABLED = "Enabled"
    DISABLED = "Disabled"
