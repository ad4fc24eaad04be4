# Generated from swagger/monitor/ by "make generate": do not edit.
# ruff: noqa: F403

"""Dicts that stand for the models of the service ``monitor``, and values of its enums, each loaded when it is first
asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.lazy import lazy_types
from ..models import _NAMES

if TYPE_CHECKING:
    from ._action_groups import *
    from ._activity_log_alerts import *
    from ._autoscale_settings import *
    from ._azure_monitor_workspaces import *
    from ._bases import *
    from ._common import *
    from ._data_collection_endpoints import *
    from ._data_collection_rule_associations import *
    from ._data_collection_rules import *
    from ._metric_alerts import *
    from ._metrics import *
    from ._others import *
    from ._scheduled_query_rules import *

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy_types(__name__, _NAMES)
