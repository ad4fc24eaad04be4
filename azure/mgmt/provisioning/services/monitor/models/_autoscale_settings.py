# Generated from swagger/monitor/ by "make generate": do not edit.

"""Models of ``monitor``: ``autoscale_settings``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only

if TYPE_CHECKING:
    from datetime import datetime, timedelta

    from ....core.models.model import Nested, NestedList, NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _autoscale_settings as types
    from ..types._bases import SystemDataDict
    from ..types._metrics import MetricTriggerDict


class AutoscaleNotification(Model):
    """Whom to tell when something scales."""

    operation: str = field("operation", default="Scale")
    """Operation to tell about; Scale."""
    email: NestedOrNone[EmailNotification, types.EmailNotificationDict] = field(
        "email", "EmailNotification", default=None
    )
    """Mail notification."""
    webhooks: NestedListOrNone[WebhookNotification, types.WebhookNotificationDict] = field(
        "webhooks", "[WebhookNotification]", default=None
    )
    """Webhooks to call."""


class AutoscaleProfile(Model):
    """Limits and rules of scaling, with the time they hold."""

    name: str = field("name")
    """Name of the profile."""
    capacity: Nested[ScaleCapacity, types.ScaleCapacityDict] = field("capacity", "ScaleCapacity")
    """Limits on the number of instances."""
    rules: NestedList[ScaleRule, types.ScaleRuleDict] = field("rules", "[ScaleRule]")
    """Rules that scale; up to 10."""
    fixed_date: NestedOrNone[TimeWindow, types.TimeWindowDict] = field("fixedDate", "TimeWindow", default=None)
    """Time range the profile holds for."""
    recurrence: NestedOrNone[Recurrence, types.RecurrenceDict] = field("recurrence", "Recurrence", default=None)
    """Times of the week the profile holds."""


class Resource(Model):
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
    system_data: Nested[models.SystemData, SystemDataDict] = read_only("systemData", "SystemData")
    """Who created and last changed the resource, and when."""


class AutoscaleSettingResource(Resource):
    """An autoscale setting: when and how a resource gets more or fewer instances."""

    properties: NestedOrNone[AutoscaleSettingResourceProperties, types.AutoscaleSettingResourcePropertiesDict] = field(
        "properties", "AutoscaleSettingResourceProperties", default=None
    )
    """Target, profiles and notifications of an autoscale setting."""
    profiles: NestedList[AutoscaleProfile, types.AutoscaleProfileDict] = flattened("properties")
    """Limits and rules, by schedule; up to 20."""
    notifications: NestedListOrNone[AutoscaleNotification, types.AutoscaleNotificationDict] = flattened(
        "properties", default=None
    )
    """Whom to tell about scaling."""
    enabled: bool | None = flattened("properties", default=None)
    """Whether it is on."""
    predictive_autoscale_policy: NestedOrNone[PredictiveAutoscalePolicy, types.PredictiveAutoscalePolicyDict] = (
        flattened("properties", default=None)
    )
    """Whether to scale ahead of expected load."""
    name_properties_name: str | None = flattened("properties", default=None)
    """Name of the setting."""
    target_resource_uri: str | None = flattened("properties", default=None)
    """ID of the resource that is scaled."""
    target_resource_location: str | None = flattened("properties", default=None)
    """Region of the resource that is scaled."""


class AutoscaleSettingResourceCollection(Model):
    """One page of autoscale settings."""

    value: NestedList[AutoscaleSettingResource, types.AutoscaleSettingResourceDict] = field(
        "value", "[AutoscaleSettingResource]"
    )
    """Autoscale settings on this page."""
    next_link: str | None = field("nextLink", default=None)
    """URL of the next page; absent on the last one."""


class AutoscaleSettingResourcePatch(Model):
    """Changes to an autoscale setting; what is left out stays as it is."""

    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values of your choice, for billing and for finding resources."""
    properties: NestedOrNone[
        AutoscaleSettingResourcePatchProperties, types.AutoscaleSettingResourcePatchPropertiesDict
    ] = field("properties", "AutoscaleSettingResourcePatchProperties", default=None)
    """Target, profiles and notifications of an autoscale setting."""
    profiles: NestedListOrNone[AutoscaleProfile, types.AutoscaleProfileDict] = flattened("properties", default=None)
    """Limits and rules, by schedule; up to 20."""
    notifications: NestedListOrNone[AutoscaleNotification, types.AutoscaleNotificationDict] = flattened(
        "properties", default=None
    )
    """Whom to tell about scaling."""
    enabled: bool | None = flattened("properties", default=None)
    """Whether it is on."""
    predictive_autoscale_policy: NestedOrNone[PredictiveAutoscalePolicy, types.PredictiveAutoscalePolicyDict] = (
        flattened("properties", default=None)
    )
    """Whether to scale ahead of expected load."""
    name: str | None = flattened("properties", default=None)
    """Name of the setting."""
    target_resource_uri: str | None = flattened("properties", default=None)
    """ID of the resource that is scaled."""
    target_resource_location: str | None = flattened("properties", default=None)
    """Region of the resource that is scaled."""


class AutoscaleSettingResourcePatchProperties(Model):
    """Target, profiles and notifications of an autoscale setting."""

    profiles: NestedListOrNone[AutoscaleProfile, types.AutoscaleProfileDict] = field(
        "profiles", "[AutoscaleProfile]", default=None
    )
    """Limits and rules, by schedule; up to 20."""
    notifications: NestedListOrNone[AutoscaleNotification, types.AutoscaleNotificationDict] = field(
        "notifications", "[AutoscaleNotification]", default=None
    )
    """Whom to tell about scaling."""
    enabled: bool = field("enabled", "bool", default=False, required=False)
    """Whether it is on."""
    predictive_autoscale_policy: NestedOrNone[PredictiveAutoscalePolicy, types.PredictiveAutoscalePolicyDict] = field(
        "predictiveAutoscalePolicy", "PredictiveAutoscalePolicy", default=None
    )
    """Whether to scale ahead of expected load."""
    name: str | None = field("name", default=None)
    """Name of the setting."""
    target_resource_uri: str | None = field("targetResourceUri", default=None)
    """ID of the resource that is scaled."""
    target_resource_location: str | None = field("targetResourceLocation", default=None)
    """Region of the resource that is scaled."""


class AutoscaleSettingResourceProperties(Model):
    """Target, profiles and notifications of an autoscale setting."""

    profiles: NestedList[AutoscaleProfile, types.AutoscaleProfileDict] = field("profiles", "[AutoscaleProfile]")
    """Limits and rules, by schedule; up to 20."""
    notifications: NestedListOrNone[AutoscaleNotification, types.AutoscaleNotificationDict] = field(
        "notifications", "[AutoscaleNotification]", default=None
    )
    """Whom to tell about scaling."""
    enabled: bool = field("enabled", "bool", default=False, required=False)
    """Whether it is on."""
    predictive_autoscale_policy: NestedOrNone[PredictiveAutoscalePolicy, types.PredictiveAutoscalePolicyDict] = field(
        "predictiveAutoscalePolicy", "PredictiveAutoscalePolicy", default=None
    )
    """Whether to scale ahead of expected load."""
    name_properties_name: str | None = field("name", default=None)
    """Name of the setting."""
    target_resource_uri: str | None = field("targetResourceUri", default=None)
    """ID of the resource that is scaled."""
    target_resource_location: str | None = field("targetResourceLocation", default=None)
    """Region of the resource that is scaled."""


class EmailNotification(Model):
    """Whom to send mail when something scales."""

    send_to_subscription_administrator: bool = field(
        "sendToSubscriptionAdministrator", "bool", default=False, required=False
    )
    """Whether the subscription's administrator gets mail."""
    send_to_subscription_co_administrators: bool = field(
        "sendToSubscriptionCoAdministrators", "bool", default=False, required=False
    )
    """Whether the subscription's co-administrators get mail."""
    custom_emails: list[str] | None = field("customEmails", "[str]", default=None)
    """Other mail addresses."""


class PredictiveAutoscalePolicy(Model):
    """Whether to scale ahead of expected load."""

    scale_mode: models.PredictiveAutoscalePolicyScaleMode | types.PredictiveAutoscalePolicyScaleModeValue = field(
        "scaleMode", "PredictiveAutoscalePolicyScaleMode"
    )
    """Disabled, ForecastOnly to watch, or Enabled."""
    scale_look_ahead_time: timedelta | None = field("scaleLookAheadTime", "duration", default=None)
    """How long ahead to scale, as an ISO 8601 duration."""


class PredictiveResponse(Model):
    """Metric values that predictive autoscale expects."""

    timespan: str | None = field("timespan", default=None)
    """Time range, as two ISO 8601 times with / between."""
    interval: timedelta | None = field("interval", "duration", default=None)
    """Time grain of the values, as an ISO 8601 duration."""
    metric_name: str | None = field("metricName", default=None)
    """Name of the metric."""
    target_resource_id: str | None = field("targetResourceId", default=None)
    """ID of the resource that is scaled."""
    data: NestedListOrNone[PredictiveValue, types.PredictiveValueDict] = field(
        "data", "[PredictiveValue]", default=None
    )
    """The expected values."""


class PredictiveValue(Model):
    """An expected value at one time."""

    time_stamp: datetime = field("timeStamp", "iso-8601")
    """Time of the value."""
    value: float = field("value", "float")
    """The expected value."""


class Recurrence(Model):
    """Times of the week a profile holds."""

    frequency: models.RecurrenceFrequency | types.RecurrenceFrequencyValue = field("frequency", "RecurrenceFrequency")
    """How often; Week."""
    schedule: Nested[RecurrentSchedule, types.RecurrentScheduleDict] = field("schedule", "RecurrentSchedule")
    """Days and times."""


class RecurrentSchedule(Model):
    """Days and times at which a profile begins."""

    time_zone: str = field("timeZone")
    """Time zone, by its Windows name, such as UTC."""
    days: list[str] = field("days", "[str]")
    """Days of the week."""
    hours: list[int] = field("hours", "[int]")
    """Hours of the day, 0 to 23."""
    minutes: list[int] = field("minutes", "[int]")
    """Minutes of the hour."""


class ScaleAction(Model):
    """What a scale rule does."""

    direction: models.ScaleDirection | types.ScaleDirectionValue = field("direction", "ScaleDirection")
    """Whether instances are added or taken away."""
    type: models.ScaleType | types.ScaleTypeValue = field("type", "ScaleType")
    """How the change is counted."""
    value: str = field("value", default="1", required=False)
    """Number of instances or percent."""
    cooldown: timedelta = field("cooldown", "duration")
    """Wait until the next scaling, as an ISO 8601 duration."""


class ScaleCapacity(Model):
    """Limits on the number of instances, as strings."""

    minimum: str = field("minimum")
    """Smallest number of instances."""
    maximum: str = field("maximum")
    """Largest number of instances."""
    default: str = field("default")
    """Number of instances when metrics cannot be read."""


class ScaleRule(Model):
    """A rule that scales: a trigger and an action."""

    metric_trigger: Nested[models.MetricTrigger, MetricTriggerDict] = field("metricTrigger", "MetricTrigger")
    """When the rule acts."""
    scale_action: Nested[ScaleAction, types.ScaleActionDict] = field("scaleAction", "ScaleAction")
    """What the rule does."""


class TimeWindow(Model):
    """A time range in which a profile holds."""

    time_zone: str | None = field("timeZone", default=None)
    """Time zone, by its Windows name, such as UTC."""
    start: datetime = field("start", "iso-8601")
    """When it begins."""
    end: datetime = field("end", "iso-8601")
    """When it ends."""


class WebhookNotification(Model):
    """A webhook that is called when something scales."""

    service_uri: str | None = field("serviceUri", default=None, secret=True)
    """URI to call; may hold a secret."""
    properties: dict[str, str] | None = field("properties", "{str}", default=None, secret=True)
    """Data added to the call, names and values."""
