# Generated from swagger/subscriptions/ by "make generate": do not edit.

"""Find subscriptions and tenants the caller can reach, the regions of a subscription and its zones."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...core.declare.operation import Service

if TYPE_CHECKING:
    from . import models as models
    from . import types as types
    from .client import SubscriptionClient as SubscriptionClient

__all__ = ["SERVICE", "SubscriptionClient", "models", "types"]

SERVICE = Service("subscriptions", __name__, "2022-12-01")


def __getattr__(name: str) -> Any:
    from importlib import import_module

    if name == "SubscriptionClient":
        return import_module(f"{__name__}.client").SubscriptionClient
    if name in ("models", "types"):
        return import_module(f"{__name__}.{name}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
