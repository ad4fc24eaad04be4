# Generated from swagger/dns/ by "make generate": do not edit.

"""The service ``dns``, asynchronously."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .client import DnsManagementClient as DnsManagementClient

__all__ = ["DnsManagementClient"]


def __getattr__(name: str) -> Any:
    if name == "DnsManagementClient":
        from .client import DnsManagementClient

        return DnsManagementClient
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
