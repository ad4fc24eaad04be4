# Generated from swagger/monitor/monitor.json (2023-03-11, sha256 5f20bcbabcf9).
# Do not edit: run "make generate".

"""Dicts for the models of ``monitor``, and values of its enums: ``autoscale_settings``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime, timedelta
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._metrics import MetricTriggerDict

PredictiveAutoscalePolicyScaleModeValue: TypeAlias = Literal["Disabled", "ForecastOnly", "Enabled"]
RecurrenceFrequencyValue: TypeAlias = Literal["None", "Second", "Minute", "Hour", "Day", "Week", "Month", "Year"]
ScaleDirectionValue: TypeAlias = Literal["None", "Increase", "Decrease"]
ScaleTypeValue: TypeAlias = Literal["ChangeCount", "PercentChangeCount", "ExactCount", "ServiceAllowedNextValue"]


class AutoscaleNotificationDict(TypedDict, total=False):
    """Whom to tell when something scales."""

    operation: str
    email: models.EmailNotification | EmailNotificationDict
    webhooks: Sequence[models.WebhookNotification | WebhookNotificationDict]
    additional_properties: Mapping[str, Any]


class AutoscaleProfileDict(TypedDict, total=False):
    """Limits and rules of scaling, with the time they hold."""

    name: Required[str]
    capacity: Required[models.ScaleCapacity | ScaleCapacityDict]
    rules: Required[Sequence[models.ScaleRule | ScaleRuleDict]]
    fixed_date: models.TimeWindow | TimeWindowDict
    recurrence: models.Recurrence | RecurrenceDict
    additional_properties: Mapping[str, Any]


class ResourceDict(TypedDict, total=False):
    """Base of Azure resources: ID, name, type and the like."""

    location: Required[str]
    tags: Mapping[str, str]
    additional_properties: Mapping[str, Any]


class _AutoscaleSettingResourceFlatDict(ResourceDict, total=False):
    """An autoscale setting: when and how a resource gets more or fewer instances."""

    profiles: Required[Sequence[models.AutoscaleProfile | AutoscaleProfileDict]]
    notifications: Sequence[models.AutoscaleNotification | AutoscaleNotificationDict]
    enabled: bool
    predictive_autoscale_policy: models.PredictiveAutoscalePolicy | PredictiveAutoscalePolicyDict
    name_properties_name: str
    target_resource_uri: str
    target_resource_location: str


class _AutoscaleSettingResourceNestedDict(ResourceDict, total=False):
    """An autoscale setting: when and how a resource gets more or fewer instances."""

    properties: Required[models.AutoscaleSettingResourceProperties | AutoscaleSettingResourcePropertiesDict]


AutoscaleSettingResourceDict: TypeAlias = _AutoscaleSettingResourceFlatDict | _AutoscaleSettingResourceNestedDict


class AutoscaleSettingResourceCollectionDict(TypedDict, total=False):
    """One page of autoscale settings."""

    value: Required[Sequence[models.AutoscaleSettingResource | AutoscaleSettingResourceDict]]
    next_link: str
    additional_properties: Mapping[str, Any]


class _AutoscaleSettingResourcePatchFlatDict(TypedDict, total=False):
    """Changes to an autoscale setting; what is left out stays as it is."""

    tags: Mapping[str, str]
    profiles: Sequence[models.AutoscaleProfile | AutoscaleProfileDict]
    notifications: Sequence[models.AutoscaleNotification | AutoscaleNotificationDict]
    enabled: bool
    predictive_autoscale_policy: models.PredictiveAutoscalePolicy | PredictiveAutoscalePolicyDict
    name: str
    target_resource_uri: str
    target_resource_location: str
    additional_properties: Mapping[str, Any]


class _AutoscaleSettingResourcePatchNestedDict(TypedDict, total=False):
    """Changes to an autoscale setting; what is left out stays as it is."""

    tags: Mapping[str, str]
    properties: Required[models.AutoscaleSettingResourcePatchProperties | AutoscaleSettingResourcePatchPropertiesDict]
    additional_properties: Mapping[str, Any]


AutoscaleSettingResourcePatchDict: TypeAlias = (
    _AutoscaleSettingResourcePatchFlatDict | _AutoscaleSettingResourcePatchNestedDict
)


class AutoscaleSettingResourcePatchPropertiesDict(TypedDict, total=False):
    """Target, profiles and notifications of an autoscale setting."""

    profiles: Sequence[models.AutoscaleProfile | AutoscaleProfileDict]
    notifications: Sequence[models.AutoscaleNotification | AutoscaleNotificationDict]
    enabled: bool
    predictive_autoscale_policy: models.PredictiveAutoscalePolicy | PredictiveAutoscalePolicyDict
    name: str
    target_resource_uri: str
    target_resource_location: str
    additional_properties: Mapping[str, Any]


class AutoscaleSettingResourcePropertiesDict(TypedDict, total=False):
    """Target, profiles and notifications of an autoscale setting."""

    profiles: Required[Sequence[models.AutoscaleProfile | AutoscaleProfileDict]]
    notifications: Sequence[models.AutoscaleNotification | AutoscaleNotificationDict]
    enabled: bool
    predictive_autoscale_policy: models.PredictiveAutoscalePolicy | PredictiveAutoscalePolicyDict
    name_properties_name: str
    target_resource_uri: str
    target_resource_location: str
    additional_properties: Mapping[str, Any]


class EmailNotificationDict(TypedDict, total=False):
    """Whom to send mail when something scales."""

    send_to_subscription_administrator: bool
    send_to_subscription_co_administrators: bool
    custom_emails: Sequence[str]
    additional_properties: Mapping[str, Any]


class PredictiveAutoscalePolicyDict(TypedDict, total=False):
    """Whether to scale ahead of expected load."""

    scale_mode: Required[models.PredictiveAutoscalePolicyScaleMode | PredictiveAutoscalePolicyScaleModeValue]
    scale_look_ahead_time: timedelta | str
    additional_properties: Mapping[str, Any]


class PredictiveResponseDict(TypedDict, total=False):
    """Metric values that predictive autoscale expects."""

    timespan: str
    interval: timedelta | str
    metric_name: str
    target_resource_id: str
    data: Sequence[models.PredictiveValue | PredictiveValueDict]
    additional_properties: Mapping[str, Any]


class PredictiveValueDict(TypedDict, total=False):
    """An expected value at one time."""

    time_stamp: Required[datetime | str]
    value: Required[float]
    additional_properties: Mapping[str, Any]


class RecurrenceDict(TypedDict, total=False):
    """Times of the week a profile holds."""

    frequency: Required[models.RecurrenceFrequency | RecurrenceFrequencyValue]
    schedule: Required[models.RecurrentSchedule | RecurrentScheduleDict]
    additional_properties: Mapping[str, Any]


class RecurrentScheduleDict(TypedDict, total=False):
    """Days and times at which a profile begins."""

    time_zone: Required[str]
    days: Required[Sequence[str]]
    hours: Required[Sequence[int]]
    minutes: Required[Sequence[int]]
    additional_properties: Mapping[str, Any]


class ScaleActionDict(TypedDict, total=False):
    """What a scale rule does."""

    direction: Required[models.ScaleDirection | ScaleDirectionValue]
    type: Required[models.ScaleType | ScaleTypeValue]
    value: str
    cooldown: Required[timedelta | str]
    additional_properties: Mapping[str, Any]


class ScaleCapacityDict(TypedDict, total=False):
    """Limits on the number of instances, as strings."""

    minimum: Required[str]
    maximum: Required[str]
    default: Required[str]
    additional_properties: Mapping[str, Any]


class ScaleRuleDict(TypedDict, total=False):
    """A rule that scales: a trigger and an action."""

    metric_trigger: Required[models.MetricTrigger | MetricTriggerDict]
    scale_action: Required[models.ScaleAction | ScaleActionDict]
    additional_properties: Mapping[str, Any]


class TimeWindowDict(TypedDict, total=False):
    """A time range in which a profile holds."""

    time_zone: str
    start: Required[datetime | str]
    end: Required[datetime | str]
    additional_properties: Mapping[str, Any]


class WebhookNotificationDict(TypedDict, total=False):
    """A webhook that is called when something scales."""

    service_uri: str
    properties: Mapping[str, str]
    additional_properties: Mapping[str, Any]
