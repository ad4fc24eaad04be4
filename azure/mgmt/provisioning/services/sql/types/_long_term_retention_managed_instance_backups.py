# Generated from swagger/sql/ by "make generate": do not edit.

"""Dicts for the models of ``sql``, and values of its enums: ``long_term_retention_managed_instance_backups``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import ProxyResourceDict

if TYPE_CHECKING:
    from typing_extensions import Required

    from .. import models
else:
    typed(__name__)


class _ManagedInstanceLongTermRetentionBackupFlatDict(ProxyResourceDict, total=False):
    """Stands for ManagedInstanceLongTermRetentionBackup."""


class _ManagedInstanceLongTermRetentionBackupNestedDict(ProxyResourceDict, total=False):
    properties: Required[
        models.ManagedInstanceLongTermRetentionBackupProperties | ManagedInstanceLongTermRetentionBackupPropertiesDict
    ]


ManagedInstanceLongTermRetentionBackupDict: TypeAlias = (
    _ManagedInstanceLongTermRetentionBackupFlatDict | _ManagedInstanceLongTermRetentionBackupNestedDict
)


class ManagedInstanceLongTermRetentionBackupPropertiesDict(ModelDict, total=False):
    """Stands for ManagedInstanceLongTermRetentionBackupProperties."""
