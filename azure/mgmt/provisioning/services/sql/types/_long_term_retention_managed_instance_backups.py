# Generated from swagger/sql/sql.json (2025-01-01, sha256 0168c96d40f1).
# Do not edit: run "make generate".

"""Dicts for the models of ``sql``, and values of its enums: ``long_term_retention_managed_instance_backups``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from typing_extensions import TypedDict

from ._bases import ProxyResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from typing_extensions import Required

    from .. import models


class _ManagedInstanceLongTermRetentionBackupFlatDict(ProxyResourceDict, total=False):
    """A long-term retention backup."""


class _ManagedInstanceLongTermRetentionBackupNestedDict(ProxyResourceDict, total=False):
    """A long-term retention backup."""

    properties: Required[
        models.ManagedInstanceLongTermRetentionBackupProperties | ManagedInstanceLongTermRetentionBackupPropertiesDict
    ]


ManagedInstanceLongTermRetentionBackupDict: TypeAlias = (
    _ManagedInstanceLongTermRetentionBackupFlatDict | _ManagedInstanceLongTermRetentionBackupNestedDict
)


class ManagedInstanceLongTermRetentionBackupPropertiesDict(TypedDict, total=False):
    """Database, times and protection of a long-term retention backup."""

    additional_properties: Mapping[str, Any]
