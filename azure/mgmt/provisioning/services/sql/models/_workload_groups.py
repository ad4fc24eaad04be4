# Generated from swagger/sql/ by "make generate": do not edit.

"""Models of ``sql``: ``workload_groups``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened
from ....core.typed import typed
from ._bases import ProxyResource

if TYPE_CHECKING:
    from ....core.models.nested import NestedOrNone
    from ..types import _workload_groups as types
else:
    typed(__name__)


class WorkloadClassifier(ProxyResource):
    """A workload classifier: which requests go to a workload group."""

    properties: NestedOrNone[WorkloadClassifierProperties, types.WorkloadClassifierPropertiesDict] = field(
        "properties", "WorkloadClassifierProperties", default=None
    )
    """Users and requests of a workload classifier."""
    member_name: str | None = flattened("properties", default=None)
    """User or role."""
    label: str | None = flattened("properties", default=None)
    """Label of requests."""
    context: str | None = flattened("properties", default=None)
    """Session context of requests."""
    start_time: str | None = flattened("properties", default=None)
    """Time of day it begins."""
    end_time: str | None = flattened("properties", default=None)
    """Time of day it ends."""
    importance: str | None = flattened("properties", default=None)
    """Importance of requests."""


class WorkloadClassifierProperties(Model):
    """Users and requests of a workload classifier."""

    member_name: str = field("memberName")
    """User or role."""
    label: str | None = field("label", default=None)
    """Label of requests."""
    context: str | None = field("context", default=None)
    """Session context of requests."""
    start_time: str | None = field("startTime", default=None)
    """Time of day it begins."""
    end_time: str | None = field("endTime", default=None)
    """Time of day it ends."""
    importance: str | None = field("importance", default=None)
    """Importance of requests."""


class WorkloadGroup(ProxyResource):
    """A workload group: resources for requests on a data warehouse."""

    properties: NestedOrNone[WorkloadGroupProperties, types.WorkloadGroupPropertiesDict] = field(
        "properties", "WorkloadGroupProperties", default=None
    )
    """Resources and importance of a workload group."""
    min_resource_percent: int | None = flattened("properties", default=None)
    """Resources that are sure, in percent."""
    max_resource_percent: int | None = flattened("properties", default=None)
    """Most resources, in percent."""
    min_resource_percent_per_request: float | None = flattened("properties", default=None)
    """Resources that each request is sure of, in percent."""
    max_resource_percent_per_request: float | None = flattened("properties", default=None)
    """Most resources for each request, in percent."""
    importance: str | None = flattened("properties", default=None)
    """Importance of requests."""
    query_execution_timeout: int | None = flattened("properties", default=None)
    """Seconds after which queries time out."""


class WorkloadGroupProperties(Model):
    """Resources and importance of a workload group."""

    min_resource_percent: int = field("minResourcePercent", "int")
    """Resources that are sure, in percent."""
    max_resource_percent: int = field("maxResourcePercent", "int")
    """Most resources, in percent."""
    min_resource_percent_per_request: float = field("minResourcePercentPerRequest", "float")
    """Resources that each request is sure of, in percent."""
    max_resource_percent_per_request: float | None = field("maxResourcePercentPerRequest", "float", default=None)
    """Most resources for each request, in percent."""
    importance: str | None = field("importance", default=None)
    """Importance of requests."""
    query_execution_timeout: int | None = field("queryExecutionTimeout", "int", default=None)
    """Seconds after which queries time out."""
