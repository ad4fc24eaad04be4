# Generated from swagger/containerregistry/ by "make generate": do not edit.

"""Azure Container Registry: registries, replications, tokens, cache rules, webhooks and connected registries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.declare.operation import Service
from ...core.lazy import lazy

if TYPE_CHECKING:
    from . import models as models
    from . import types as types
    from .client import ContainerRegistryManagementClient as ContainerRegistryManagementClient

SERVICE = Service("containerregistry", __name__, "2025-11-01", "ErrorResponse")

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy(
        __name__, {".client": "ContainerRegistryManagementClient", ".models": "models", ".types": "types"}
    )
