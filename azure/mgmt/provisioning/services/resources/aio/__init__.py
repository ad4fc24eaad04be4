# Generated from swagger/resources/resources.json (2025-04-01, sha256 830ea3d56050).
# Generated from swagger/resources/deployments.json (2026-06-01, sha256 59048642cd27).
# Do not edit: run "make generate".

"""The service ``resources``, asynchronously."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .client import ResourceManagementClient as ResourceManagementClient

__all__ = ["ResourceManagementClient"]


def __getattr__(name: str) -> Any:
    if name == "ResourceManagementClient":
        from .client import ResourceManagementClient

        return ResourceManagementClient
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
