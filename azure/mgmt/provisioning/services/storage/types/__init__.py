# Generated from swagger/storage/ by "make generate": do not edit.
# ruff: noqa: F403

"""Dicts that stand for the models of the service ``storage``, and values of its enums, each loaded when it is first
asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.lazy import lazy_types
from ..models import _NAMES

if TYPE_CHECKING:
    from ._bases import *
    from ._blob_services import *
    from ._common import *
    from ._context_caches import *
    from ._file_services import *
    from ._others import *
    from ._storage_accounts import *
    from ._storage_accounts_2 import *

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy_types(__name__, _NAMES)
