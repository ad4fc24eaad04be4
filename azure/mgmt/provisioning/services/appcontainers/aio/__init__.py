# Generated from swagger/appcontainers/ by "make generate": do not edit.

"""The service ``appcontainers``, asynchronously."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .client import ContainerAppsAPIClient as ContainerAppsAPIClient

__all__ = ["ContainerAppsAPIClient"]


def __getattr__(name: str) -> Any:
    if name == "ContainerAppsAPIClient":
        from .client import ContainerAppsAPIClient

        return ContainerAppsAPIClient
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
