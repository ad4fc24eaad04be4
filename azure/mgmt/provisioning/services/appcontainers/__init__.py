# Generated from swagger/appcontainers/ by "make generate": do not edit.

"""Azure Container Apps: environments, apps, revisions, jobs, session pools, certificates, Dapr components."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.declare.operation import Service
from ...core.lazy import lazy

if TYPE_CHECKING:
    from . import models as models
    from . import types as types
    from .client import ContainerAppsAPIClient as ContainerAppsAPIClient

SERVICE = Service("appcontainers", __name__, "2026-07-01", "DefaultErrorResponse")

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy(
        __name__, {".client": "ContainerAppsAPIClient", ".models": "models", ".types": "types"}
    )
