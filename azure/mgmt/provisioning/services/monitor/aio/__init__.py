# Generated from swagger/monitor/ by "make generate": do not edit.

"""The service ``monitor``, asynchronously."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.lazy import lazy

if TYPE_CHECKING:
    from .client import MonitorManagementClient as MonitorManagementClient

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy(__name__, {".client": "MonitorManagementClient"})
