# Generated from swagger/dns/ by "make generate": do not edit.

"""Public DNS zones in Azure and their record sets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.declare.operation import Service
from ...core.lazy import lazy

if TYPE_CHECKING:
    from . import models as models
    from . import types as types
    from .client import DnsManagementClient as DnsManagementClient

SERVICE = Service("dns", __name__, "2018-05-01")

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy(
        __name__, {".client": "DnsManagementClient", ".models": "models", ".types": "types"}
    )
