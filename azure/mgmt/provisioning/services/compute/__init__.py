# Generated from swagger/compute/ by "make generate": do not edit.

"""Virtual machines and what they need: disks, images, snapshots, galleries, scale sets, availability sets, dedicated
hosts, SSH keys.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...core.declare.operation import Service

if TYPE_CHECKING:
    from . import models as models
    from . import types as types
    from .client import ComputeManagementClient as ComputeManagementClient

__all__ = ["ComputeManagementClient", "SERVICE", "models", "types"]

SERVICE = Service("compute", __name__, "2026-04-01")


def __getattr__(name: str) -> Any:
    from importlib import import_module

    if name == "ComputeManagementClient":
        return import_module(f"{__name__}.client").ComputeManagementClient
    if name in ("models", "types"):
        return import_module(f"{__name__}.{name}")
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
