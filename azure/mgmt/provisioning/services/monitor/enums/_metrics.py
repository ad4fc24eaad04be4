# Generated from swagger/monitor/ by "make generate": do not edit.

"""Enums of ``monitor``: ``metrics``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class ComparisonOperationType(ExtensibleEnum):
    """Comparison operation type: Equals, NotEquals, GreaterThan, GreaterThanOrEqual, LessThan or LessThanOrEqual."""

    EQUALS = "Equals"
    NOT_EQUALS = "NotEquals"
    GREATER_THAN = "GreaterThan"
    GREATER_THAN_OR_EQUAL = "GreaterThanOrEqual"
    LESS_THAN = "LessThan"
    LESS_THAN_OR_EQUAL = "LessThanOrEqual"


class MetricAggregationType(ExtensibleEnum):
    """Metric aggregation type: None, Average, Count, Minimum, Maximum or Total."""

    NONE = "None"
    AVERAGE = "Average"
    COUNT = "Count"
    MINIMUM = "Minimum"
    MAXIMUM = "Maximum"
    TOTAL = "Total"


class MetricClass(ExtensibleEnum):
    """What a metric is about: Availability, Transactions, Errors, Latency or Saturation."""

    AVAILABILITY = "Availability"
    TRANSACTIONS = "Transactions"
    ERRORS = "Errors"
    LATENCY = "Latency"
    SATURATION = "Saturation"


class MetricResultType(ExtensibleEnum):
    """Whether to return data or only metadata."""

    DATA = "Data"
    METADATA = "Metadata"


class MetricStatisticType(ExtensibleEnum):
    """Metric statistic type: Average, Min, Max, Sum or Count."""

    AVERAGE = "Average"
    MIN = "Min"
    MAX = "Max"
    SUM = "Sum"
    COUNT = "Count"


class MetricUnit(ExtensibleEnum):
    """Metric unit, such as Count, Bytes, Seconds, CountPerSecond, BytesPerSecond, Percent or MilliSeconds."""

    COUNT = "Count"
    BYTES = "Bytes"
    SECONDS = "Seconds"
    COUNT_PER_SECOND = "CountPerSecond"
    BYTES_PER_SECOND = "BytesPerSecond"
    PERCENT = "Percent"
    MILLI_SECONDS = "MilliSeconds"
    BYTE_SECONDS = "ByteSeconds"
    UNSPECIFIED = "Unspecified"
    CORES = "Cores"
    MILLI_CORES = "MilliCores"
    NANO_CORES = "NanoCores"
    BITS_PER_SECOND = "BitsPerSecond"


class ScaleRuleMetricDimensionOperationType(ExtensibleEnum):
    """Scale rule metric dimension operation type: Equals or NotEquals."""

    EQUALS = "Equals"
    NOT_EQUALS = "NotEquals"


class TimeAggregationType(ExtensibleEnum):
    """Time aggregation type: Average, Minimum, Maximum, Total, Count or Last."""

    AVERAGE = "Average"
    MINIMUM = "Minimum"
    MAXIMUM = "Maximum"
    TOTAL = "Total"
    COUNT = "Count"
    LAST = "Last"
