# Generated from swagger/eventhub/ by "make generate": do not edit.

"""Azure Event Hubs: namespaces, event hubs, consumer groups, capture, schema registry, keys and clusters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.declare.operation import Service
from ...core.lazy import lazy

if TYPE_CHECKING:
    from . import models as models
    from . import types as types
    from .client import EventHubManagementClient as EventHubManagementClient

SERVICE = Service("eventhub", __name__, "2026-01-01", "ErrorResponse")

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy(
        __name__, {".client": "EventHubManagementClient", ".models": "models", ".types": "types"}
    )
