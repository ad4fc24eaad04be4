# Generated from swagger/web/ by "make generate": do not edit.

"""The service ``web``, asynchronously."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .client import WebSiteManagementClient as WebSiteManagementClient

__all__ = ["WebSiteManagementClient"]


def __getattr__(name: str) -> Any:
    if name == "WebSiteManagementClient":
        from .client import WebSiteManagementClient

        return WebSiteManagementClient
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
