# Generated from swagger/authorization/ by "make generate": do not edit.

"""Azure role-based access control: roles and their assignments, Privileged Identity Management, access reviews."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...core.declare.operation import Service

if TYPE_CHECKING:
    from . import models as models
    from . import types as types
    from .client import AuthorizationManagementClient as AuthorizationManagementClient

__all__ = ["AuthorizationManagementClient", "SERVICE", "models", "types"]

SERVICE = Service("authorization", __name__, "2022-04-01")


def __getattr__(name: str) -> Any:
    from importlib import import_module

    if name == "AuthorizationManagementClient":
        return import_module(f"{__name__}.client").AuthorizationManagementClient
    if name in ("models", "types"):
        return import_module(f"{__name__}.{name}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
