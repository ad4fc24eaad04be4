# Generated from swagger/subscriptions/ by "make generate": do not edit.

"""Find subscriptions and tenants the caller can reach, the regions of a subscription and its zones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.declare.operation import Service
from ...core.lazy import lazy

if TYPE_CHECKING:
    from . import models as models
    from . import types as types
    from .client import SubscriptionClient as SubscriptionClient

SERVICE = Service("subscriptions", __name__, "2022-12-01", "CloudError")

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy(
        __name__, {".client": "SubscriptionClient", ".models": "models", ".types": "types"}
    )
