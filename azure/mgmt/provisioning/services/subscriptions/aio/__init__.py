# Generated from swagger/subscriptions/ by "make generate": do not edit.

"""The service ``subscriptions``, asynchronously."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .client import SubscriptionClient as SubscriptionClient

__all__ = ["SubscriptionClient"]


def __getattr__(name: str) -> Any:
    if name == "SubscriptionClient":
        from .client import SubscriptionClient

        return SubscriptionClient
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
