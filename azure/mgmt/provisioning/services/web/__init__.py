# Generated from swagger/web/ by "make generate": do not edit.

"""Manage Azure App Service: web apps, function apps, deployment slots, plans, certificates, environments, static web
apps and workflows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...core.declare.operation import Service

if TYPE_CHECKING:
    from . import models as models
    from . import types as types
    from .client import WebSiteManagementClient as WebSiteManagementClient

__all__ = ["SERVICE", "WebSiteManagementClient", "models", "types"]

SERVICE = Service("web", __name__, "2025-05-01")


def __getattr__(name: str) -> Any:
    from importlib import import_module

    if name == "WebSiteManagementClient":
        return import_module(f"{__name__}.client").WebSiteManagementClient
    if name in ("models", "types"):
        return import_module(f"{__name__}.{name}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
