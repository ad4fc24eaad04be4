# Generated from swagger/monitor/monitor.json (2023-03-11, sha256 5f20bcbabcf9).
# Do not edit: run "make generate".

"""Dicts for the models of ``monitor``, and values of its enums: ``action_groups``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Required

    from .. import models

ReceiverStatusValue: TypeAlias = Literal["NotSpecified", "Enabled", "Disabled"]


class ActionDetailDict(TypedDict, total=False):
    """What became of one action of a test notification."""

    mechanism_type: str
    name: str
    status: str
    sub_state: str
    send_time: str
    detail: str
    additional_properties: Mapping[str, Any]


class ActionGroupDict(TypedDict, total=False):
    """An action group for an activity log alert, with extra webhook data."""

    action_group_id: Required[str]
    webhook_properties: Mapping[str, str]
    additional_properties: Mapping[str, Any]


class ActionGroupListDict(TypedDict, total=False):
    """One page of action groups."""

    value: Sequence[models.ActionGroupResource | ActionGroupResourceDict]
    next_link: str
    additional_properties: Mapping[str, Any]


class _ActionGroupPatchBodyFlatDict(TypedDict, total=False):
    """Tags or state of an action group to change."""

    tags: Mapping[str, str]
    enabled: bool
    additional_properties: Mapping[str, Any]


class _ActionGroupPatchBodyNestedDict(TypedDict, total=False):
    """Tags or state of an action group to change."""

    tags: Mapping[str, str]
    properties: Required[models.ActionGroupPatchBodyProperties | ActionGroupPatchBodyPropertiesDict]
    additional_properties: Mapping[str, Any]


ActionGroupPatchBodyDict: TypeAlias = _ActionGroupPatchBodyFlatDict | _ActionGroupPatchBodyNestedDict


class ActionGroupPatchBodyPropertiesDict(TypedDict, total=False):
    """State of an action group to change."""

    enabled: bool
    additional_properties: Mapping[str, Any]


class AzureResourceDict(TypedDict, total=False):
    """Base of Azure resources: ID, name, type and the like."""

    location: Required[str]
    tags: Mapping[str, str]
    additional_properties: Mapping[str, Any]


class _ActionGroupResourceFlatDict(AzureResourceDict, total=False):
    """An action group: whom and what alerts notify."""

    group_short_name: str
    enabled: bool
    email_receivers: Sequence[models.EmailReceiver | EmailReceiverDict]
    sms_receivers: Sequence[models.SmsReceiver | SmsReceiverDict]
    webhook_receivers: Sequence[models.WebhookReceiver | WebhookReceiverDict]
    itsm_receivers: Sequence[models.ItsmReceiver | ItsmReceiverDict]
    azure_app_push_receivers: Sequence[models.AzureAppPushReceiver | AzureAppPushReceiverDict]
    automation_runbook_receivers: Sequence[models.AutomationRunbookReceiver | AutomationRunbookReceiverDict]
    voice_receivers: Sequence[models.VoiceReceiver | VoiceReceiverDict]
    logic_app_receivers: Sequence[models.LogicAppReceiver | LogicAppReceiverDict]
    azure_function_receivers: Sequence[models.AzureFunctionReceiver | AzureFunctionReceiverDict]
    arm_role_receivers: Sequence[models.ArmRoleReceiver | ArmRoleReceiverDict]
    event_hub_receivers: Sequence[models.EventHubReceiver | EventHubReceiverDict]


class _ActionGroupResourceNestedDict(AzureResourceDict, total=False):
    """An action group: whom and what alerts notify."""

    properties: Required[models.ActionGroupResourceProperties | ActionGroupResourcePropertiesDict]


ActionGroupResourceDict: TypeAlias = _ActionGroupResourceFlatDict | _ActionGroupResourceNestedDict


class ActionGroupResourcePropertiesDict(TypedDict, total=False):
    """Receivers, short name and state of an action group."""

    group_short_name: str
    enabled: bool
    email_receivers: Sequence[models.EmailReceiver | EmailReceiverDict]
    sms_receivers: Sequence[models.SmsReceiver | SmsReceiverDict]
    webhook_receivers: Sequence[models.WebhookReceiver | WebhookReceiverDict]
    itsm_receivers: Sequence[models.ItsmReceiver | ItsmReceiverDict]
    azure_app_push_receivers: Sequence[models.AzureAppPushReceiver | AzureAppPushReceiverDict]
    automation_runbook_receivers: Sequence[models.AutomationRunbookReceiver | AutomationRunbookReceiverDict]
    voice_receivers: Sequence[models.VoiceReceiver | VoiceReceiverDict]
    logic_app_receivers: Sequence[models.LogicAppReceiver | LogicAppReceiverDict]
    azure_function_receivers: Sequence[models.AzureFunctionReceiver | AzureFunctionReceiverDict]
    arm_role_receivers: Sequence[models.ArmRoleReceiver | ArmRoleReceiverDict]
    event_hub_receivers: Sequence[models.EventHubReceiver | EventHubReceiverDict]
    additional_properties: Mapping[str, Any]


class ArmRoleReceiverDict(TypedDict, total=False):
    """An Azure role whose holders on the subscription get mail."""

    name: Required[str]
    role_id: Required[str]
    use_common_alert_schema: bool
    additional_properties: Mapping[str, Any]


class AutomationRunbookReceiverDict(TypedDict, total=False):
    """An Automation runbook that an action group starts."""

    automation_account_id: Required[str]
    runbook_name: Required[str]
    webhook_resource_id: Required[str]
    is_global_runbook: Required[bool]
    name: str
    service_uri: str
    use_common_alert_schema: bool
    additional_properties: Mapping[str, Any]


class AzureAppPushReceiverDict(TypedDict, total=False):
    """An account that is notified in the Azure mobile app."""

    name: Required[str]
    email_address: Required[str]
    additional_properties: Mapping[str, Any]


class AzureFunctionReceiverDict(TypedDict, total=False):
    """An Azure function that an action group calls."""

    name: Required[str]
    function_app_resource_id: Required[str]
    function_name: Required[str]
    http_trigger_url: Required[str]
    use_common_alert_schema: bool
    additional_properties: Mapping[str, Any]


class ContextDict(TypedDict, total=False):
    """Where a test notification came from."""

    notification_source: str
    context_type: str
    additional_properties: Mapping[str, Any]


class EmailReceiverDict(TypedDict, total=False):
    """A mail address that an action group notifies."""

    name: Required[str]
    email_address: Required[str]
    use_common_alert_schema: bool
    additional_properties: Mapping[str, Any]


class EnableRequestDict(TypedDict, total=False):
    """A receiver to turn on again."""

    receiver_name: Required[str]
    additional_properties: Mapping[str, Any]


class EventHubReceiverDict(TypedDict, total=False):
    """An event hub that an action group sends to."""

    name: Required[str]
    event_hub_name_space: Required[str]
    event_hub_name: Required[str]
    use_common_alert_schema: bool
    tenant_id: str
    subscription_id: Required[str]
    additional_properties: Mapping[str, Any]


class ItsmReceiverDict(TypedDict, total=False):
    """An ITSM connection that an action group opens tickets in."""

    name: Required[str]
    workspace_id: Required[str]
    connection_id: Required[str]
    ticket_configuration: Required[str]
    region: Required[str]
    additional_properties: Mapping[str, Any]


class LogicAppReceiverDict(TypedDict, total=False):
    """A logic app that an action group starts."""

    name: Required[str]
    resource_id: Required[str]
    callback_url: Required[str]
    use_common_alert_schema: bool
    additional_properties: Mapping[str, Any]


class NotificationRequestBodyDict(TypedDict, total=False):
    """Receivers for a test notification, and the kind of alert to pretend."""

    alert_type: Required[str]
    email_receivers: Sequence[models.EmailReceiver | EmailReceiverDict]
    sms_receivers: Sequence[models.SmsReceiver | SmsReceiverDict]
    webhook_receivers: Sequence[models.WebhookReceiver | WebhookReceiverDict]
    itsm_receivers: Sequence[models.ItsmReceiver | ItsmReceiverDict]
    azure_app_push_receivers: Sequence[models.AzureAppPushReceiver | AzureAppPushReceiverDict]
    automation_runbook_receivers: Sequence[models.AutomationRunbookReceiver | AutomationRunbookReceiverDict]
    voice_receivers: Sequence[models.VoiceReceiver | VoiceReceiverDict]
    logic_app_receivers: Sequence[models.LogicAppReceiver | LogicAppReceiverDict]
    azure_function_receivers: Sequence[models.AzureFunctionReceiver | AzureFunctionReceiverDict]
    arm_role_receivers: Sequence[models.ArmRoleReceiver | ArmRoleReceiverDict]
    event_hub_receivers: Sequence[models.EventHubReceiver | EventHubReceiverDict]
    additional_properties: Mapping[str, Any]


class SmsReceiverDict(TypedDict, total=False):
    """A phone that an action group sends text messages to."""

    name: Required[str]
    country_code: Required[str]
    phone_number: Required[str]
    additional_properties: Mapping[str, Any]


class TestNotificationDetailsResponseDict(TypedDict, total=False):
    """What became of a test notification."""

    context: models.Context | ContextDict
    state: Required[str]
    completed_time: str
    created_time: str
    action_details: Sequence[models.ActionDetail | ActionDetailDict]
    additional_properties: Mapping[str, Any]


class VoiceReceiverDict(TypedDict, total=False):
    """A phone that an action group calls."""

    name: Required[str]
    country_code: Required[str]
    phone_number: Required[str]
    additional_properties: Mapping[str, Any]


class WebhookReceiverDict(TypedDict, total=False):
    """A webhook that an action group calls."""

    name: Required[str]
    service_uri: Required[str]
    use_common_alert_schema: bool
    use_aad_auth: bool
    object_id: str
    identifier_uri: str
    tenant_id: str
    additional_properties: Mapping[str, Any]
