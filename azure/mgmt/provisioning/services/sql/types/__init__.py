# Generated from swagger/sql/ by "make generate": do not edit.
# ruff: noqa: F403

"""Dicts that stand for the models of the service ``sql``, and values of its enums, each loaded when it is first
asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.lazy import lazy_types
from ..models import _NAMES

if TYPE_CHECKING:
    from ._bases import *
    from ._common import *
    from ._database_schemas import *
    from ._database_sql_vulnerability_assessments_settings import *
    from ._database_vulnerability_assessments import *
    from ._databases import *
    from ._elastic_pools import *
    from ._instance_failover_groups import *
    from ._instance_pools import *
    from ._job_agents import *
    from ._long_term_retention_backups import *
    from ._long_term_retention_managed_instance_backups import *
    from ._managed_databases import *
    from ._managed_instances import *
    from ._others import *
    from ._server_trust_groups import *
    from ._servers import *
    from ._sql_vulnerability_assessments_settings import *
    from ._sync_groups import *
    from ._virtual_clusters import *
    from ._workload_groups import *

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy_types(__name__, _NAMES)
