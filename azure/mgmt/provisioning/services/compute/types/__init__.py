# Generated from swagger/compute/ by "make generate": do not edit.
# ruff: noqa: F403

"""Dicts that stand for the models of the service ``compute``, and values of its enums, each loaded when it is first
asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.lazy import lazy_types
from ..models import _NAMES

if TYPE_CHECKING:
    from ._availability_sets import *
    from ._bases import *
    from ._capacity_reservation_groups import *
    from ._common import *
    from ._community_galleries import *
    from ._dedicated_host_groups import *
    from ._disk_accesses import *
    from ._disk_encryption_sets import *
    from ._disks import *
    from ._galleries import *
    from ._images import *
    from ._interconnect_blocks import *
    from ._others import *
    from ._proximity_placement_groups import *
    from ._restore_point_collections import *
    from ._shared_galleries import *
    from ._snapshots import *
    from ._ssh_public_keys import *
    from ._virtual_machine_images import *
    from ._virtual_machine_scale_sets import *
    from ._virtual_machines import *

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy_types(__name__, _NAMES)
