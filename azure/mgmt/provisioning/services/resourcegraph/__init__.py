# Generated from swagger/resourcegraph/ by "make generate": do not edit.

"""Query Azure resources across subscriptions with Azure Resource Graph, and keep shared queries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.declare.operation import Service
from ...core.lazy import lazy

if TYPE_CHECKING:
    from . import models as models
    from . import types as types
    from .client import ResourceGraphClient as ResourceGraphClient

SERVICE = Service("resourcegraph", __name__, "2021-03-01", "GraphQueryError")

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy(
        __name__, {".client": "ResourceGraphClient", ".models": "models", ".types": "types"}
    )
