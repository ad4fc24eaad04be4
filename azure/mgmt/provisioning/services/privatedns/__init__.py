# Generated from swagger/privatedns/ by "make generate": do not edit.

"""Private DNS zones, their record sets and the virtual networks that see them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.declare.operation import Service
from ...core.lazy import lazy

if TYPE_CHECKING:
    from . import models as models
    from . import types as types
    from .client import PrivateDnsManagementClient as PrivateDnsManagementClient

SERVICE = Service("privatedns", __name__, "2024-06-01", "CloudError")

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy(
        __name__, {".client": "PrivateDnsManagementClient", ".models": "models", ".types": "types"}
    )
