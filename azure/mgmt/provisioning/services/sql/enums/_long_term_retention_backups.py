# Generated from swagger/sql/sql.json (2025-01-01, sha256 0168c96d40f1).
# Do not edit: run "make generate".

"""Enums of ``sql``: ``long_term_retention_backups``."""

from __future__ import annotations

from ....core.model import ExtensibleEnum


class SetLegalHoldImmutability(ExtensibleEnum):
    """Whether set legal hold immutability is on: Enabled or Disabled."""

    ENABLED = "Enabled"
    DISABLED = "Disabled"
