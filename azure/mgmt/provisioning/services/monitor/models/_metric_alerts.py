# Generated from swagger/monitor/ by "make generate": do not edit.

"""Models of ``monitor``: ``metric_alerts``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, additional, field, flattened, read_only

if TYPE_CHECKING:
    from datetime import datetime, timedelta
    from typing import Any

    from ....core.models.model import Nested, NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _metric_alerts as types
    from ..types._metrics import MetricDimensionDict


class MultiMetricCriteria(Model):
    """A condition on a metric, against a fixed or learned threshold."""

    _subtype_map = {
        "criterion_type": {
            "DynamicThresholdCriterion": "DynamicMetricCriteria",
            "StaticThresholdCriterion": "MetricCriteria",
        }
    }

    criterion_type: models.CriterionType | types.CriterionTypeValue = field("criterionType", "CriterionType")
    """Which kind of threshold."""
    name: str = field("name")
    """Name of the condition."""
    metric_name: str = field("metricName")
    """Name of the metric."""
    metric_namespace: str | None = field("metricNamespace", default=None)
    time_aggregation: models.AggregationTypeEnum | types.AggregationTypeEnumValue = field(
        "timeAggregation", "AggregationTypeEnum"
    )
    """How values are aggregated."""
    dimensions: NestedListOrNone[models.MetricDimension, MetricDimensionDict] = field(
        "dimensions", "[MetricDimension]", default=None
    )
    """Dimensions of the metric."""
    skip_metric_validation: bool | None = field("skipMetricValidation", "bool", default=None)
    """Whether the metric need not exist yet."""
    additional_properties: dict[str, Any] = additional("object", default=None)
    """Members that are not declared here, by their REST names."""


class DynamicMetricCriteria(MultiMetricCriteria):
    """A condition against a threshold learned from the past."""

    criterion_type: models.CriterionType | types.CriterionTypeValue = field(
        "criterionType", "CriterionType", default="DynamicThresholdCriterion"
    )
    """Which kind of threshold."""
    operator: models.DynamicThresholdOperator | types.DynamicThresholdOperatorValue = field(
        "operator", "DynamicThresholdOperator"
    )
    """When the condition is met, compared with what is usual."""
    alert_sensitivity: models.DynamicThresholdSensitivity | types.DynamicThresholdSensitivityValue = field(
        "alertSensitivity", "DynamicThresholdSensitivity"
    )
    """How closely the threshold follows what is usual."""
    failing_periods: Nested[DynamicThresholdFailingPeriods, types.DynamicThresholdFailingPeriodsDict] = field(
        "failingPeriods", "DynamicThresholdFailingPeriods"
    )
    """How often the condition must fail."""
    ignore_data_before: datetime | None = field("ignoreDataBefore", "iso-8601", default=None)
    """Time from which to learn."""


class DynamicThresholdFailingPeriods(Model):
    """How many of the last periods must fail to fire the alert."""

    number_of_evaluation_periods: float = field("numberOfEvaluationPeriods", "float")
    """Number of periods that are looked at."""
    min_failing_periods_to_alert: float = field("minFailingPeriodsToAlert", "float")
    """Number of failing periods at which the alert fires."""


class MetricAlertAction(Model):
    """What a metric alert does when it fires."""

    action_group_id: str | None = field("actionGroupId", default=None)
    """ID of the action group to notify."""
    web_hook_properties: dict[str, str] | None = field("webHookProperties", "{str}", default=None, secret=True)
    """Data added to webhook calls, names and values."""


class MetricAlertCriteria(Model):
    """When a metric alert fires; its kind says for what."""

    _subtype_map = {
        "odata_type": {
            "Microsoft.Azure.Monitor.MultipleResourceMultipleMetricCriteria": "MetricAlertMultipleResourceMultipleMetricCriteria",
            "Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria": "MetricAlertSingleResourceMultipleMetricCriteria",
            "Microsoft.Azure.Monitor.WebtestLocationAvailabilityCriteria": "WebtestLocationAvailabilityCriteria",
        }
    }

    odata_type: models.Odatatype | types.OdatatypeValue = field("odata.type", "Odatatype")
    """Kind of metric alert criteria."""
    additional_properties: dict[str, Any] = additional("object", default=None)
    """Members that are not declared here, by their REST names."""


class MetricAlertMultipleResourceMultipleMetricCriteria(MetricAlertCriteria):
    """Conditions on metrics of one or several resources."""

    odata_type: models.Odatatype | types.OdatatypeValue = field(
        "odata.type", "Odatatype", default="Microsoft.Azure.Monitor.MultipleResourceMultipleMetricCriteria"
    )
    """Kind of metric alert criteria."""
    all_of: NestedListOrNone[MultiMetricCriteria, types.MultiMetricCriteriaDict] = field(
        "allOf", "[MultiMetricCriteria]", default=None
    )
    """Conditions that must all be met."""


class ResourceAutoGenerated2(Model):
    """Base of Azure resources: ID, name, type and the like."""

    id: str = read_only("id")
    """Full path of the resource, its ID in Azure."""
    name: str = read_only("name")
    """Name of the resource."""
    type: str = read_only("type")
    """Type of the resource, such as Microsoft.Insights/actionGroups."""
    location: str = field("location")
    """Azure region of the resource, such as westeurope."""
    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values of your choice, for billing and for finding resources."""


class MetricAlertResource(ResourceAutoGenerated2):
    """A metric alert rule."""

    properties: NestedOrNone[MetricAlertResourceProperties, types.MetricAlertResourcePropertiesDict] = field(
        "properties", "MetricAlertResourceProperties", default=None
    )
    """Scopes, criteria, frequency and actions of a metric alert rule."""
    description: str | None = flattened("properties", default=None)
    """Description of the metric alert rule, free text."""
    severity: int = flattened("properties")
    """Severity of the alert, 0 (critical) to 4 (verbose)."""
    enabled: bool = flattened("properties")
    """Whether it is on."""
    scopes: list[str] = flattened("properties")
    """IDs of the resources the rule watches."""
    evaluation_frequency: timedelta = flattened("properties")
    """How often the rule is evaluated, as an ISO 8601 duration such as PT5M."""
    window_size: timedelta = flattened("properties")
    """How far back each evaluation looks, as an ISO 8601 duration."""
    target_resource_type: str | None = flattened("properties", default=None)
    """Type of the watched resources; needed with several resources."""
    target_resource_region: str | None = flattened("properties", default=None)
    """Region of the watched resources; needed with several resources."""
    criteria: Nested[MetricAlertCriteria, types.MetricAlertCriteriaDict] = flattened("properties")
    """When the alert fires."""
    auto_mitigate: bool | None = flattened("properties", default=None)
    """Whether the alert resolves by itself when the condition is over."""
    actions: NestedListOrNone[MetricAlertAction, types.MetricAlertActionDict] = flattened("properties", default=None)
    """What happens when the alert fires."""
    last_updated_time: datetime = flattened("properties", init=False)
    """When the rule was last changed."""
    is_migrated: bool = flattened("properties", init=False)
    """Whether the rule was migrated from a classic one."""


class MetricAlertResourceCollection(Model):
    """List of metric alert rules."""

    value: NestedListOrNone[MetricAlertResource, types.MetricAlertResourceDict] = field(
        "value", "[MetricAlertResource]", default=None
    )
    """Metric alert rules that were found."""


class MetricAlertResourcePatch(Model):
    """Settings or tags of a metric alert rule to change."""

    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values of your choice, for billing and for finding resources."""
    properties: NestedOrNone[MetricAlertResourcePatchProperties, types.MetricAlertResourcePatchPropertiesDict] = field(
        "properties", "MetricAlertResourcePatchProperties", default=None
    )
    """Scopes, criteria, frequency and actions of a metric alert rule."""
    description: str | None = flattened("properties", default=None)
    """Description, free text."""
    severity: int | None = flattened("properties", default=None)
    """Severity of the alert, 0 (critical) to 4 (verbose)."""
    enabled: bool | None = flattened("properties", default=None)
    """Whether it is on."""
    scopes: list[str] | None = flattened("properties", default=None)
    """IDs of the resources the rule watches."""
    evaluation_frequency: timedelta | None = flattened("properties", default=None)
    """How often the rule is evaluated, as an ISO 8601 duration such as PT5M."""
    window_size: timedelta | None = flattened("properties", default=None)
    """How far back each evaluation looks, as an ISO 8601 duration."""
    target_resource_type: str | None = flattened("properties", default=None)
    """Type of the watched resources; needed with several resources."""
    target_resource_region: str | None = flattened("properties", default=None)
    """Region of the watched resources; needed with several resources."""
    criteria: NestedOrNone[MetricAlertCriteria, types.MetricAlertCriteriaDict] = flattened("properties", default=None)
    """When the alert fires."""
    auto_mitigate: bool | None = flattened("properties", default=None)
    """Whether the alert resolves by itself when the condition is over."""
    actions: NestedListOrNone[MetricAlertAction, types.MetricAlertActionDict] = flattened("properties", default=None)
    """What happens when the alert fires."""
    last_updated_time: datetime = flattened("properties", init=False)
    """When the rule was last changed."""
    is_migrated: bool = flattened("properties", init=False)
    """Whether the rule was migrated from a classic one."""


class MetricAlertResourcePatchProperties(Model):
    """Scopes, criteria, frequency and actions of a metric alert rule."""

    description: str | None = field("description", default=None)
    """Description, free text."""
    severity: int | None = field("severity", "int", default=None)
    """Severity of the alert, 0 (critical) to 4 (verbose)."""
    enabled: bool | None = field("enabled", "bool", default=None)
    """Whether it is on."""
    scopes: list[str] | None = field("scopes", "[str]", default=None)
    """IDs of the resources the rule watches."""
    evaluation_frequency: timedelta | None = field("evaluationFrequency", "duration", default=None)
    """How often the rule is evaluated, as an ISO 8601 duration such as PT5M."""
    window_size: timedelta | None = field("windowSize", "duration", default=None)
    """How far back each evaluation looks, as an ISO 8601 duration."""
    target_resource_type: str | None = field("targetResourceType", default=None)
    """Type of the watched resources; needed with several resources."""
    target_resource_region: str | None = field("targetResourceRegion", default=None)
    """Region of the watched resources; needed with several resources."""
    criteria: NestedOrNone[MetricAlertCriteria, types.MetricAlertCriteriaDict] = field(
        "criteria", "MetricAlertCriteria", default=None
    )
    """When the alert fires."""
    auto_mitigate: bool | None = field("autoMitigate", "bool", default=None)
    """Whether the alert resolves by itself when the condition is over."""
    actions: NestedListOrNone[MetricAlertAction, types.MetricAlertActionDict] = field(
        "actions", "[MetricAlertAction]", default=None
    )
    """What happens when the alert fires."""
    last_updated_time: datetime = read_only("lastUpdatedTime", "iso-8601")
    """When the rule was last changed."""
    is_migrated: bool = read_only("isMigrated", "bool")
    """Whether the rule was migrated from a classic one."""


class MetricAlertResourceProperties(Model):
    """Scopes, criteria, frequency and actions of a metric alert rule."""

    description: str | None = field("description", default=None)
    """Description of the metric alert rule, free text."""
    severity: int = field("severity", "int")
    """Severity of the alert, 0 (critical) to 4 (verbose)."""
    enabled: bool = field("enabled", "bool")
    """Whether it is on."""
    scopes: list[str] = field("scopes", "[str]")
    """IDs of the resources the rule watches."""
    evaluation_frequency: timedelta = field("evaluationFrequency", "duration")
    """How often the rule is evaluated, as an ISO 8601 duration such as PT5M."""
    window_size: timedelta = field("windowSize", "duration")
    """How far back each evaluation looks, as an ISO 8601 duration."""
    target_resource_type: str | None = field("targetResourceType", default=None)
    """Type of the watched resources; needed with several resources."""
    target_resource_region: str | None = field("targetResourceRegion", default=None)
    """Region of the watched resources; needed with several resources."""
    criteria: Nested[MetricAlertCriteria, types.MetricAlertCriteriaDict] = field("criteria", "MetricAlertCriteria")
    """When the alert fires."""
    auto_mitigate: bool | None = field("autoMitigate", "bool", default=None)
    """Whether the alert resolves by itself when the condition is over."""
    actions: NestedListOrNone[MetricAlertAction, types.MetricAlertActionDict] = field(
        "actions", "[MetricAlertAction]", default=None
    )
    """What happens when the alert fires."""
    last_updated_time: datetime = read_only("lastUpdatedTime", "iso-8601")
    """When the rule was last changed."""
    is_migrated: bool = read_only("isMigrated", "bool")
    """Whether the rule was migrated from a classic one."""


class MetricAlertSingleResourceMultipleMetricCriteria(MetricAlertCriteria):
    """Conditions on metrics of one resource."""

    odata_type: models.Odatatype | types.OdatatypeValue = field(
        "odata.type", "Odatatype", default="Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria"
    )
    """Kind of metric alert criteria."""
    all_of: NestedListOrNone[MetricCriteria, types.MetricCriteriaDict] = field(
        "allOf", "[MetricCriteria]", default=None
    )
    """Conditions that must all be met."""


class MetricAlertStatus(Model):
    """State of a metric alert rule for one resource and combination of dimensions."""

    name: str | None = field("name", default=None)
    """Name of the status."""
    id: str | None = field("id", default=None)
    """ID of the status."""
    type: str | None = field("type", default=None)
    """Type of the status."""
    properties: NestedOrNone[MetricAlertStatusProperties, types.MetricAlertStatusPropertiesDict] = field(
        "properties", "MetricAlertStatusProperties", default=None
    )
    """Dimensions, state and time of an alert status."""


class MetricAlertStatusCollection(Model):
    """States of a metric alert rule."""

    value: NestedListOrNone[MetricAlertStatus, types.MetricAlertStatusDict] = field(
        "value", "[MetricAlertStatus]", default=None
    )
    """The states."""


class MetricAlertStatusProperties(Model):
    """Dimensions, state and time of an alert status."""

    dimensions: dict[str, str] | None = field("dimensions", "{str}", default=None)
    """Dimensions, names and values."""
    status: str | None = field("status", default=None)
    """State, such as Healthy or Unhealthy."""
    timestamp: datetime | None = field("timestamp", "iso-8601", default=None)
    """Time of the state."""


class MetricCriteria(MultiMetricCriteria):
    """A condition against a fixed threshold."""

    criterion_type: models.CriterionType | types.CriterionTypeValue = field(
        "criterionType", "CriterionType", default="StaticThresholdCriterion"
    )
    """Which kind of threshold."""
    operator: models.Operator | types.OperatorValue = field("operator", "Operator")
    """How the value is compared with the threshold."""
    threshold: float = field("threshold", "float")
    """Number to compare with."""


class WebtestLocationAvailabilityCriteria(MetricAlertCriteria):
    """A condition on an availability test: in how many places it fails."""

    odata_type: models.Odatatype | types.OdatatypeValue = field(
        "odata.type", "Odatatype", default="Microsoft.Azure.Monitor.WebtestLocationAvailabilityCriteria"
    )
    """Kind of metric alert criteria."""
    web_test_id: str = field("webTestId")
    """ID of the availability test."""
    component_id: str = field("componentId")
    """ID of the Application Insights resource."""
    failed_location_count: float = field("failedLocationCount", "float")
    """Number of places at which the alert fires."""
