# Generated from swagger/compute/ by "make generate": do not edit.

"""Virtual machines and what they need: disks, images, snapshots, galleries, scale sets, availability sets, dedicated
hosts, SSH keys.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.declare.operation import Service
from ...core.lazy import lazy

if TYPE_CHECKING:
    from . import models as models
    from . import types as types
    from .client import ComputeManagementClient as ComputeManagementClient

SERVICE = Service("compute", __name__, "2026-04-01", "CloudError")

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy(
        __name__, {".client": "ComputeManagementClient", ".models": "models", ".types": "types"}
    )
