# Generated from readme.md (package-2030-01) by "azprov generate": do not edit.

"""Gadgets, made up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from azure.mgmt.provisioning.core.declare.operation import Service
from azure.mgmt.provisioning.core.lazy import lazy

if TYPE_CHECKING:
    from . import models as models
    from . import types as types
    from .client import GadgetManagementClient as GadgetManagementClient

SERVICE = Service("gadgets", __name__, "2030-01-01")

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy(
        __name__, {".client": "GadgetManagementClient", ".models": "models", ".types": "types"}
    )
