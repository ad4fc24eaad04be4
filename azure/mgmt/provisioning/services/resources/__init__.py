# Generated from swagger/resources/ by "make generate": do not edit.

"""Manage resource groups, resources of any type, tags and the registration of resource providers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.declare.operation import Service
from ...core.lazy import lazy

if TYPE_CHECKING:
    from . import models as models
    from . import types as types
    from .client import ResourceManagementClient as ResourceManagementClient

SERVICE = Service("resources", __name__, "2025-04-01", "CloudError")

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy(
        __name__, {".client": "ResourceManagementClient", ".models": "models", ".types": "types"}
    )
