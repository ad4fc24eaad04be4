# Generated from swagger/authorization/ by "make generate": do not edit.

"""The service ``authorization``, asynchronously."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .client import AuthorizationManagementClient as AuthorizationManagementClient

__all__ = ["AuthorizationManagementClient"]


def __getattr__(name: str) -> Any:
    if name == "AuthorizationManagementClient":
        from .client import AuthorizationManagementClient

        return AuthorizationManagementClient
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
