# Generated from swagger/servicebus/ by "make generate": do not edit.

"""Azure Service Bus: namespaces, queues, topics, subscriptions and rules, keys, networking and disaster recovery."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.declare.operation import Service
from ...core.lazy import lazy

if TYPE_CHECKING:
    from . import models as models
    from . import types as types
    from .client import ServiceBusManagementClient as ServiceBusManagementClient

SERVICE = Service("servicebus", __name__, "2026-01-01", "ErrorResponse")

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy(
        __name__, {".client": "ServiceBusManagementClient", ".models": "models", ".types": "types"}
    )
