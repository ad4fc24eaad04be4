# Generated from swagger/sql/sql.json (2025-01-01, sha256 0168c96d40f1).
# Do not edit: run "make generate".

"""Models of ``sql``: ``database_advisors``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.model import Model, field, flattened, read_only
from ._bases import ProxyResource

if TYPE_CHECKING:
    from datetime import datetime, timedelta

    from ....core.model import Nested, NestedList, NestedOrNone
    from .. import models
    from ..types import _database_advisors as types


class RecommendedAction(ProxyResource):
    """An action that an advisor recommends."""

    properties: NestedOrNone[RecommendedActionProperties, types.RecommendedActionPropertiesDict] = field(
        "properties", "RecommendedActionProperties", default=None
    )
    """Reason, state and impact of a recommended action."""
    recommendation_reason: str = flattened("properties", "recommendation_reason", init=False)
    """Why it is recommended."""
    valid_since: datetime = flattened("properties", "valid_since", init=False)
    """Since when it is recommended."""
    last_refresh: datetime = flattened("properties", "last_refresh", init=False)
    """When it was last looked at."""
    state: NestedOrNone[RecommendedActionStateInfo, types.RecommendedActionStateInfoDict] = flattened(
        "properties", "state", default=None
    )
    """State of the action."""
    is_executable_action: bool = flattened("properties", "is_executable_action", init=False)
    """Whether it can be carried out."""
    is_revertable_action: bool = flattened("properties", "is_revertable_action", init=False)
    """Whether it can be undone."""
    is_archived_action: bool = flattened("properties", "is_archived_action", init=False)
    """Whether it was set aside."""
    execute_action_start_time: datetime = flattened("properties", "execute_action_start_time", init=False)
    """When carrying out began."""
    execute_action_duration: timedelta = flattened("properties", "execute_action_duration", init=False)
    """How long carrying out took."""
    revert_action_start_time: datetime = flattened("properties", "revert_action_start_time", init=False)
    """When undoing began."""
    revert_action_duration: timedelta = flattened("properties", "revert_action_duration", init=False)
    """How long undoing took."""
    execute_action_initiated_by: models.RecommendedActionInitiatedBy | types.RecommendedActionInitiatedByValue = (
        flattened("properties", "execute_action_initiated_by", init=False)
    )
    """Who had it carried out."""
    execute_action_initiated_time: datetime = flattened("properties", "execute_action_initiated_time", init=False)
    """When it was asked for."""
    revert_action_initiated_by: models.RecommendedActionInitiatedBy | types.RecommendedActionInitiatedByValue = (
        flattened("properties", "revert_action_initiated_by", init=False)
    )
    """Who had it undone."""
    revert_action_initiated_time: datetime = flattened("properties", "revert_action_initiated_time", init=False)
    """When undoing was asked for."""
    score: int = flattened("properties", "score", init=False)
    """Weight of the recommendation; 3 is highest."""
    implementation_details: Nested[
        RecommendedActionImplementationInfo, types.RecommendedActionImplementationInfoDict
    ] = flattened("properties", "implementation_details", init=False)
    """How to carry it out."""
    error_details: Nested[RecommendedActionErrorInfo, types.RecommendedActionErrorInfoDict] = flattened(
        "properties", "error_details", init=False
    )
    """What went wrong."""
    estimated_impact: NestedList[RecommendedActionImpactRecord, types.RecommendedActionImpactRecordDict] = flattened(
        "properties", "estimated_impact", init=False
    )
    """What it is expected to change."""
    observed_impact: NestedList[RecommendedActionImpactRecord, types.RecommendedActionImpactRecordDict] = flattened(
        "properties", "observed_impact", init=False
    )
    """What it did change."""
    time_series: NestedList[RecommendedActionMetricInfo, types.RecommendedActionMetricInfoDict] = flattened(
        "properties", "time_series", init=False
    )
    """Metrics behind it."""
    linked_objects: list[str] = flattened("properties", "linked_objects", init=False)
    """Actions linked to this one."""
    details: dict[str, str] = flattened("properties", "details", init=False)
    """More about it, names and values."""
    kind: str = read_only("kind")
    """Kind of the recommended action."""
    location: str = read_only("location")
    """Azure region of the resource, such as westeurope."""


class RecommendedActionErrorInfo(Model):
    """What went wrong with a recommended action."""

    error_code: str = read_only("errorCode")
    """Code of the error, for programs to act on."""
    is_retryable: models.IsRetryable | types.IsRetryableValue = read_only("isRetryable", "IsRetryable")
    """Whether it can be tried again."""


class RecommendedActionImpactRecord(Model):
    """One effect of a recommended action."""

    dimension_name: str = read_only("dimensionName")
    """What changes."""
    unit: str = read_only("unit")
    """Unit of the values."""
    absolute_value: float = read_only("absoluteValue", "float")
    """Value."""
    change_value_absolute: float = read_only("changeValueAbsolute", "float")
    """Change."""
    change_value_relative: float = read_only("changeValueRelative", "float")
    """Change in percent."""


class RecommendedActionImplementationInfo(Model):
    """How to carry out a recommended action."""

    method: models.ImplementationMethod | types.ImplementationMethodValue = read_only("method", "ImplementationMethod")
    """TSql or AzurePowerShell."""
    script: str = read_only("script")
    """Script to run."""


class RecommendedActionMetricInfo(Model):
    """A metric behind a recommended action."""

    metric_name: str = read_only("metricName")
    """Name of the metric."""
    unit: str = read_only("unit")
    """Unit of the value."""
    time_grain: str = read_only("timeGrain")
    """Time grain."""
    start_time: datetime = read_only("startTime", "iso-8601")
    """Beginning of the time."""
    value: float = read_only("value", "float")
    """Value."""


class RecommendedActionProperties(Model):
    """Reason, state and impact of a recommended action."""

    recommendation_reason: str = read_only("recommendationReason")
    """Why it is recommended."""
    valid_since: datetime = read_only("validSince", "iso-8601")
    """Since when it is recommended."""
    last_refresh: datetime = read_only("lastRefresh", "iso-8601")
    """When it was last looked at."""
    state: Nested[RecommendedActionStateInfo, types.RecommendedActionStateInfoDict] = field(
        "state", "RecommendedActionStateInfo"
    )
    """State of the action."""
    is_executable_action: bool = read_only("isExecutableAction", "bool")
    """Whether it can be carried out."""
    is_revertable_action: bool = read_only("isRevertableAction", "bool")
    """Whether it can be undone."""
    is_archived_action: bool = read_only("isArchivedAction", "bool")
    """Whether it was set aside."""
    execute_action_start_time: datetime = read_only("executeActionStartTime", "iso-8601")
    """When carrying out began."""
    execute_action_duration: timedelta = read_only("executeActionDuration", "duration")
    """How long carrying out took."""
    revert_action_start_time: datetime = read_only("revertActionStartTime", "iso-8601")
    """When undoing began."""
    revert_action_duration: timedelta = read_only("revertActionDuration", "duration")
    """How long undoing took."""
    execute_action_initiated_by: models.RecommendedActionInitiatedBy | types.RecommendedActionInitiatedByValue = (
        read_only("executeActionInitiatedBy", "RecommendedActionInitiatedBy")
    )
    """Who had it carried out."""
    execute_action_initiated_time: datetime = read_only("executeActionInitiatedTime", "iso-8601")
    """When it was asked for."""
    revert_action_initiated_by: models.RecommendedActionInitiatedBy | types.RecommendedActionInitiatedByValue = (
        read_only("revertActionInitiatedBy", "RecommendedActionInitiatedBy")
    )
    """Who had it undone."""
    revert_action_initiated_time: datetime = read_only("revertActionInitiatedTime", "iso-8601")
    """When undoing was asked for."""
    score: int = read_only("score", "int")
    """Weight of the recommendation; 3 is highest."""
    implementation_details: Nested[
        RecommendedActionImplementationInfo, types.RecommendedActionImplementationInfoDict
    ] = read_only("implementationDetails", "RecommendedActionImplementationInfo")
    """How to carry it out."""
    error_details: Nested[RecommendedActionErrorInfo, types.RecommendedActionErrorInfoDict] = read_only(
        "errorDetails", "RecommendedActionErrorInfo"
    )
    """What went wrong."""
    estimated_impact: NestedList[RecommendedActionImpactRecord, types.RecommendedActionImpactRecordDict] = read_only(
        "estimatedImpact", "[RecommendedActionImpactRecord]"
    )
    """What it is expected to change."""
    observed_impact: NestedList[RecommendedActionImpactRecord, types.RecommendedActionImpactRecordDict] = read_only(
        "observedImpact", "[RecommendedActionImpactRecord]"
    )
    """What it did change."""
    time_series: NestedList[RecommendedActionMetricInfo, types.RecommendedActionMetricInfoDict] = read_only(
        "timeSeries", "[RecommendedActionMetricInfo]"
    )
    """Metrics behind it."""
    linked_objects: list[str] = read_only("linkedObjects", "[str]")
    """Actions linked to this one."""
    details: dict[str, str] = read_only("details", "{str}")
    """More about it, names and values."""


class RecommendedActionStateInfo(Model):
    """State of a recommended action."""

    current_value: models.RecommendedActionCurrentState | types.RecommendedActionCurrentStateValue = field(
        "currentValue", "RecommendedActionCurrentState"
    )
    """State now; set it to act on the recommendation."""
    action_initiated_by: models.RecommendedActionInitiatedBy | types.RecommendedActionInitiatedByValue = read_only(
        "actionInitiatedBy", "RecommendedActionInitiatedBy"
    )
    """Who caused the state."""
    last_modified: datetime = read_only("lastModified", "iso-8601")
    """When the state last changed."""
