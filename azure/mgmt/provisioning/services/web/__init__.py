# Generated from swagger/web/ by "make generate": do not edit.

"""Manage Azure App Service: web apps, function apps, deployment slots, plans, certificates, environments, static web
apps and workflows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.declare.operation import Service
from ...core.lazy import lazy

if TYPE_CHECKING:
    from . import models as models
    from . import types as types
    from .client import WebSiteManagementClient as WebSiteManagementClient

SERVICE = Service("web", __name__, "2025-05-01", "DefaultErrorResponse")

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy(
        __name__, {".client": "WebSiteManagementClient", ".models": "models", ".types": "types"}
    )
