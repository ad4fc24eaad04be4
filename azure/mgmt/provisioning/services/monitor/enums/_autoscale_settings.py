# Generated from swagger/monitor/ by "make generate": do not edit.

"""Enums of ``monitor``: ``autoscale_settings``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class PredictiveAutoscalePolicyScaleMode(ExtensibleEnum):
    """Predictive autoscale policy scale mode: Disabled, ForecastOnly or Enabled."""

    DISABLED = "Disabled"
    FORECAST_ONLY = "ForecastOnly"
    ENABLED = "Enabled"


class RecurrenceFrequency(ExtensibleEnum):
    """Recurrence frequency: None, Second, Minute, Hour, Day, Week, Month or Year."""

    NONE = "None"
    SECOND = "Second"
    MINUTE = "Minute"
    HOUR = "Hour"
    DAY = "Day"
    WEEK = "Week"
    MONTH = "Month"
    YEAR = "Year"


class ScaleDirection(ExtensibleEnum):
    """Scale direction: None, Increase or Decrease."""

    NONE = "None"
    INCREASE = "Increase"
    DECREASE = "Decrease"


class ScaleType(ExtensibleEnum):
    """How a change of instances is counted: by number, percent, exact number, or left to the service."""

    CHANGE_COUNT = "ChangeCount"
    PERCENT_CHANGE_COUNT = "PercentChangeCount"
    EXACT_COUNT = "ExactCount"
    SERVICE_ALLOWED_NEXT_VALUE = "ServiceAllowedNextValue"
