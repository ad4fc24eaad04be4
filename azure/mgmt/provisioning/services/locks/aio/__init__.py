# Generated from swagger/locks/ by "make generate": do not edit.

"""The service ``locks``, asynchronously."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.lazy import lazy

if TYPE_CHECKING:
    from .client import ManagementLockClient as ManagementLockClient

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy(__name__, {".client": "ManagementLockClient"})
