# Generated from swagger/monitor/ by "make generate": do not edit.

"""Enums of ``monitor``: ``scheduled_query_rules``."""

from __future__ import annotations

from enum import IntEnum

from ....core.models.model import ExtensibleEnum


class AlertSeverity(IntEnum):
    """Alert severity: 0, 1, 2, 3 or 4."""

    ZERO = 0
    ONE = 1
    TWO = 2
    THREE = 3
    FOUR = 4


class ConditionOperator(ExtensibleEnum):
    """Condition operator: Equals, GreaterThan, GreaterThanOrEqual, LessThan or LessThanOrEqual."""

    EQUALS = "Equals"
    GREATER_THAN = "GreaterThan"
    GREATER_THAN_OR_EQUAL = "GreaterThanOrEqual"
    LESS_THAN = "LessThan"
    LESS_THAN_OR_EQUAL = "LessThanOrEqual"


class DimensionOperator(ExtensibleEnum):
    """Dimension operator: Include or Exclude."""

    INCLUDE = "Include"
    EXCLUDE = "Exclude"


class IdentityType(ExtensibleEnum):
    """Which kinds of managed identity a resource has: system-assigned, user-assigned, both or none."""

    SYSTEM_ASSIGNED = "SystemAssigned"
    USER_ASSIGNED = "UserAssigned"
    NONE = "None"


class Kind(ExtensibleEnum):
    """LogAlert, or LogToMetric for rules that make a metric."""

    LOG_ALERT = "LogAlert"
    LOG_TO_METRIC = "LogToMetric"


class TimeAggregation(ExtensibleEnum):
    """Time aggregation: Count, Average, Minimum, Maximum or Total."""

    COUNT = "Count"
    AVERAGE = "Average"
    MINIMUM = "Minimum"
    MAXIMUM = "Maximum"
    TOTAL = "Total"
