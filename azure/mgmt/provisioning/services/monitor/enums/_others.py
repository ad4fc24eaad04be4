# Generated from swagger/monitor/ by "make generate": do not edit.

"""Enums of ``monitor``: ``others``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class ActionType(ExtensibleEnum):
    """Kind of action; Internal means it is for the service's own use."""

    INTERNAL = "Internal"


class AggregationType(ExtensibleEnum):
    """Aggregation type: None, Average, Count, Minimum, Maximum or Total."""

    NONE = "None"
    AVERAGE = "Average"
    COUNT = "Count"
    MINIMUM = "Minimum"
    MAXIMUM = "Maximum"
    TOTAL = "Total"


class BaselineSensitivity(ExtensibleEnum):
    """How closely a threshold follows what is usual: Low, Medium or High."""

    LOW = "Low"
    MEDIUM = "Medium"
    HIGH = "High"


class EventLevel(ExtensibleEnum):
    """Event level: Critical, Error, Warning, Informational or Verbose."""

    CRITICAL = "Critical"
    ERROR = "Error"
    WARNING = "Warning"
    INFORMATIONAL = "Informational"
    VERBOSE = "Verbose"


class NamespaceClassification(ExtensibleEnum):
    """Namespace classification: Platform, Custom or Qos."""

    PLATFORM = "Platform"
    CUSTOM = "Custom"
    QOS = "Qos"


class Origin(ExtensibleEnum):
    """Who an operation is meant for: user, system or both."""

    USER = "user"
    SYSTEM = "system"
    USER_SYSTEM = "user,system"
