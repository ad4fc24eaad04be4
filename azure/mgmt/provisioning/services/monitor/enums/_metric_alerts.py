# Generated from swagger/monitor/ by "make generate": do not edit.

"""Enums of ``monitor``: ``metric_alerts``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class AggregationTypeEnum(ExtensibleEnum):
    """Aggregation type: Average, Count, Minimum, Maximum or Total."""

    AVERAGE = "Average"
    COUNT = "Count"
    MINIMUM = "Minimum"
    MAXIMUM = "Maximum"
    TOTAL = "Total"


class CriterionType(ExtensibleEnum):
    """Criterion type: StaticThresholdCriterion or DynamicThresholdCriterion."""

    STATIC_THRESHOLD_CRITERION = "StaticThresholdCriterion"
    DYNAMIC_THRESHOLD_CRITERION = "DynamicThresholdCriterion"


class DynamicThresholdOperator(ExtensibleEnum):
    """Dynamic threshold operator: GreaterThan, LessThan or GreaterOrLessThan."""

    GREATER_THAN = "GreaterThan"
    LESS_THAN = "LessThan"
    GREATER_OR_LESS_THAN = "GreaterOrLessThan"


class DynamicThresholdSensitivity(ExtensibleEnum):
    """How closely a threshold follows what is usual: Low, Medium or High."""

    LOW = "Low"
    MEDIUM = "Medium"
    HIGH = "High"


class Odatatype(ExtensibleEnum):
    """Kind of metric alert criteria."""

    MICROSOFT_AZURE_MONITOR_SINGLE_RESOURCE_MULTIPLE_METRIC_CRITERIA = (
        "Microsoft.Azure.Monitor.SingleResourceMultipleMetricCriteria"
    )
    MICROSOFT_AZURE_MONITOR_MULTIPLE_RESOURCE_MULTIPLE_METRIC_CRITERIA = (
        "Microsoft.Azure.Monitor.MultipleResourceMultipleMetricCriteria"
    )
    MICROSOFT_AZURE_MONITOR_WEBTEST_LOCATION_AVAILABILITY_CRITERIA = (
        "Microsoft.Azure.Monitor.WebtestLocationAvailabilityCriteria"
    )


class Operator(ExtensibleEnum):
    """Operator: Equals, GreaterThan, GreaterThanOrEqual, LessThan or LessThanOrEqual."""

    EQUALS = "Equals"
    GREATER_THAN = "GreaterThan"
    GREATER_THAN_OR_EQUAL = "GreaterThanOrEqual"
    LESS_THAN = "LessThan"
    LESS_THAN_OR_EQUAL = "LessThanOrEqual"
