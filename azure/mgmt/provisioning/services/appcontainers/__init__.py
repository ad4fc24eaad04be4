# Generated from swagger/appcontainers/ by "make generate": do not edit.

"""Azure Container Apps: environments, apps, revisions, jobs, session pools, certificates, Dapr components."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...core.declare.operation import Service

if TYPE_CHECKING:
    from . import models as models
    from . import types as types
    from .client import ContainerAppsAPIClient as ContainerAppsAPIClient

__all__ = ["ContainerAppsAPIClient", "SERVICE", "models", "types"]

SERVICE = Service("appcontainers", __name__, "2026-07-01")


def __getattr__(name: str) -> Any:
    from importlib import import_module

    if name == "ContainerAppsAPIClient":
        return import_module(f"{__name__}.client").ContainerAppsAPIClient
    if name in ("models", "types"):
        return import_module(f"{__name__}.{name}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
