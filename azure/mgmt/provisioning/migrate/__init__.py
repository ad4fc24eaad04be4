"""Moves scripts over from the official packages: what ``azprov migrate`` does.

:func:`migrate_source` is for the text of one module, :func:`migrate_path` for files and folders.
"""

from __future__ import annotations

from .files import MigratedFile, migrate_path
from .findings import Finding
from .source import Migrated, migrate_source

__all__ = ["Finding", "Migrated", "MigratedFile", "migrate_path", "migrate_source"]
