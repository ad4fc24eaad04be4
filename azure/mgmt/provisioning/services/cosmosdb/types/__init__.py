# Generated from swagger/cosmosdb/ by "make generate": do not edit.
# ruff: noqa: F403

"""Dicts that stand for the models of the service ``cosmosdb``, and values of its enums, each loaded when it is first
asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.lazy import lazy_types
from ..models import _NAMES

if TYPE_CHECKING:
    from ._bases import *
    from ._cassandra_clusters import *
    from ._cassandra_resources import *
    from ._common import *
    from ._database_accounts import *
    from ._fleet import *
    from ._gremlin_resources import *
    from ._mongo_db_resources import *
    from ._others import *
    from ._restorable_database_accounts import *
    from ._sql_resources import *

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy_types(__name__, _NAMES)
