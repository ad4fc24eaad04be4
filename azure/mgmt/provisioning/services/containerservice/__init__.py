# Generated from swagger/containerservice/ by "make generate": do not edit.

"""Azure Kubernetes Service: managed clusters, agent pools, upgrades, maintenance, namespaces and add-ons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.declare.operation import Service
from ...core.lazy import lazy

if TYPE_CHECKING:
    from . import models as models
    from . import types as types
    from .client import ContainerServiceClient as ContainerServiceClient

SERVICE = Service("containerservice", __name__, "2026-08-01", "ErrorResponse")

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy(
        __name__, {".client": "ContainerServiceClient", ".models": "models", ".types": "types"}
    )
