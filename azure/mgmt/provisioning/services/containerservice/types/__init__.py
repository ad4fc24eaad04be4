# Generated from swagger/containerservice/ by "make generate": do not edit.
# ruff: noqa: F403

"""Dicts that stand for the models of the service ``containerservice``, and values of its enums, each loaded when it
is first asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.lazy import lazy_types
from ..models import _NAMES

if TYPE_CHECKING:
    from ._bases import *
    from ._common import *
    from ._managed_clusters import *
    from ._managed_clusters_2 import *
    from ._others import *
    from ._snapshots import *

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy_types(__name__, _NAMES)
