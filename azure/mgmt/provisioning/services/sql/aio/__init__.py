# Generated from swagger/sql/ by "make generate": do not edit.

"""The service ``sql``, asynchronously."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.lazy import lazy

if TYPE_CHECKING:
    from .client import SqlManagementClient as SqlManagementClient

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy(__name__, {".client": "SqlManagementClient"})
