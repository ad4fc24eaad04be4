# Generated from swagger/monitor/ by "make generate": do not edit.

"""Dicts for the models of ``monitor``, and values of its enums: ``autoscale_settings``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime, timedelta

    from typing_extensions import Required

    from .. import models
    from ._metrics import MetricTriggerDict
else:
    typed(__name__)

PredictiveAutoscalePolicyScaleModeValue: TypeAlias = Literal["Disabled", "ForecastOnly", "Enabled"]
RecurrenceFrequencyValue: TypeAlias = Literal["None", "Second", "Minute", "Hour", "Day", "Week", "Month", "Year"]
ScaleDirectionValue: TypeAlias = Literal["None", "Increase", "Decrease"]
ScaleTypeValue: TypeAlias = Literal["ChangeCount", "PercentChangeCount", "ExactCount", "ServiceAllowedNextValue"]


class AutoscaleNotificationDict(ModelDict, total=False):
    operation: str
    email: models.EmailNotification | EmailNotificationDict
    webhooks: Sequence[models.WebhookNotification | WebhookNotificationDict]


class AutoscaleProfileDict(ModelDict, total=False):
    name: Required[str]
    capacity: Required[models.ScaleCapacity | ScaleCapacityDict]
    rules: Required[Sequence[models.ScaleRule | ScaleRuleDict]]
    fixed_date: models.TimeWindow | TimeWindowDict
    recurrence: models.Recurrence | RecurrenceDict


class ResourceDict(ModelDict, total=False):
    location: Required[str]
    tags: Mapping[str, str]


class _AutoscaleSettingResourceFlatDict(ResourceDict, total=False):
    profiles: Required[Sequence[models.AutoscaleProfile | AutoscaleProfileDict]]
    notifications: Sequence[models.AutoscaleNotification | AutoscaleNotificationDict]
    enabled: bool
    predictive_autoscale_policy: models.PredictiveAutoscalePolicy | PredictiveAutoscalePolicyDict
    name_properties_name: str
    target_resource_uri: str
    target_resource_location: str


class _AutoscaleSettingResourceNestedDict(ResourceDict, total=False):
    properties: Required[models.AutoscaleSettingResourceProperties | AutoscaleSettingResourcePropertiesDict]


AutoscaleSettingResourceDict: TypeAlias = _AutoscaleSettingResourceFlatDict | _AutoscaleSettingResourceNestedDict


class AutoscaleSettingResourceCollectionDict(ModelDict, total=False):
    value: Required[Sequence[models.AutoscaleSettingResource | AutoscaleSettingResourceDict]]
    next_link: str


class _AutoscaleSettingResourcePatchFlatDict(ModelDict, total=False):
    tags: Mapping[str, str]
    profiles: Sequence[models.AutoscaleProfile | AutoscaleProfileDict]
    notifications: Sequence[models.AutoscaleNotification | AutoscaleNotificationDict]
    enabled: bool
    predictive_autoscale_policy: models.PredictiveAutoscalePolicy | PredictiveAutoscalePolicyDict
    name: str
    target_resource_uri: str
    target_resource_location: str


class _AutoscaleSettingResourcePatchNestedDict(ModelDict, total=False):
    tags: Mapping[str, str]
    properties: Required[models.AutoscaleSettingResourcePatchProperties | AutoscaleSettingResourcePatchPropertiesDict]


AutoscaleSettingResourcePatchDict: TypeAlias = (
    _AutoscaleSettingResourcePatchFlatDict | _AutoscaleSettingResourcePatchNestedDict
)


class AutoscaleSettingResourcePatchPropertiesDict(ModelDict, total=False):
    profiles: Sequence[models.AutoscaleProfile | AutoscaleProfileDict]
    notifications: Sequence[models.AutoscaleNotification | AutoscaleNotificationDict]
    enabled: bool
    predictive_autoscale_policy: models.PredictiveAutoscalePolicy | PredictiveAutoscalePolicyDict
    name: str
    target_resource_uri: str
    target_resource_location: str


class AutoscaleSettingResourcePropertiesDict(ModelDict, total=False):
    profiles: Required[Sequence[models.AutoscaleProfile | AutoscaleProfileDict]]
    notifications: Sequence[models.AutoscaleNotification | AutoscaleNotificationDict]
    enabled: bool
    predictive_autoscale_policy: models.PredictiveAutoscalePolicy | PredictiveAutoscalePolicyDict
    name_properties_name: str
    target_resource_uri: str
    target_resource_location: str


class EmailNotificationDict(ModelDict, total=False):
    send_to_subscription_administrator: bool
    send_to_subscription_co_administrators: bool
    custom_emails: list[str] | tuple[str, ...]


class PredictiveAutoscalePolicyDict(ModelDict, total=False):
    scale_mode: Required[models.PredictiveAutoscalePolicyScaleMode | PredictiveAutoscalePolicyScaleModeValue]
    scale_look_ahead_time: timedelta | str


class PredictiveResponseDict(ModelDict, total=False):
    timespan: str
    interval: timedelta | str
    metric_name: str
    target_resource_id: str
    data: Sequence[models.PredictiveValue | PredictiveValueDict]


class PredictiveValueDict(ModelDict, total=False):
    time_stamp: Required[datetime | str]
    value: Required[float]


class RecurrenceDict(ModelDict, total=False):
    frequency: Required[models.RecurrenceFrequency | RecurrenceFrequencyValue]
    schedule: Required[models.RecurrentSchedule | RecurrentScheduleDict]


class RecurrentScheduleDict(ModelDict, total=False):
    time_zone: Required[str]
    days: Required[list[str] | tuple[str, ...]]
    hours: Required[Sequence[int]]
    minutes: Required[Sequence[int]]


class ScaleActionDict(ModelDict, total=False):
    direction: Required[models.ScaleDirection | ScaleDirectionValue]
    type: Required[models.ScaleType | ScaleTypeValue]
    value: str
    cooldown: Required[timedelta | str]


class ScaleCapacityDict(ModelDict, total=False):
    minimum: Required[str]
    maximum: Required[str]
    default: Required[str]


class ScaleRuleDict(ModelDict, total=False):
    metric_trigger: Required[models.MetricTrigger | MetricTriggerDict]
    scale_action: Required[models.ScaleAction | ScaleActionDict]


class TimeWindowDict(ModelDict, total=False):
    time_zone: str
    start: Required[datetime | str]
    end: Required[datetime | str]


class WebhookNotificationDict(ModelDict, total=False):
    service_uri: str
    properties: Mapping[str, str]
