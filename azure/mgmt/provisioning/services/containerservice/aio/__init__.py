# Generated from swagger/containerservice/containerservice.json (2026-08-01, sha256 3e8faf6fce90).
# Do not edit: run "make generate".

"""The service ``containerservice``, asynchronously."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .client import ContainerServiceClient as ContainerServiceClient

__all__ = ["ContainerServiceClient"]


def __getattr__(name: str) -> Any:
    if name == "ContainerServiceClient":
        from .client import ContainerServiceClient

        return ContainerServiceClient
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
