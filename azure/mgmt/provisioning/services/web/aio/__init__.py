# Generated from swagger/web/web.json (2025-05-01, sha256 c7f385a3d05f).
# Do not edit: run "make generate".

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
