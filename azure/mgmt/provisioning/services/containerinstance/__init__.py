# Generated from swagger/containerinstance/ by "make generate": do not edit.

"""Run containers in Azure without managing servers: container groups, their containers, logs and regional limits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.declare.operation import Service
from ...core.lazy import lazy

if TYPE_CHECKING:
    from . import models as models
    from . import types as types
    from .client import ContainerInstanceManagementClient as ContainerInstanceManagementClient

SERVICE = Service("containerinstance", __name__, "2023-05-01")

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy(
        __name__, {".client": "ContainerInstanceManagementClient", ".models": "models", ".types": "types"}
    )
