# Generated from swagger/monitor/ by "make generate": do not edit.

"""Dicts for the models of ``monitor``, and values of its enums: ``action_groups``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Required

    from .. import models
else:
    typed(__name__)

ReceiverStatusValue: TypeAlias = Literal["NotSpecified", "Enabled", "Disabled"]


class ActionDetailDict(ModelDict, total=False):
    mechanism_type: str
    name: str
    status: str
    sub_state: str
    send_time: str
    detail: str


class ActionGroupDict(ModelDict, total=False):
    action_group_id: Required[str]
    webhook_properties: Mapping[str, str]


class ActionGroupListDict(ModelDict, total=False):
    value: Sequence[models.ActionGroupResource | ActionGroupResourceDict]
    next_link: str


class _ActionGroupPatchBodyFlatDict(ModelDict, total=False):
    tags: Mapping[str, str]
    enabled: bool


class _ActionGroupPatchBodyNestedDict(ModelDict, total=False):
    tags: Mapping[str, str]
    properties: Required[models.ActionGroupPatchBodyProperties | ActionGroupPatchBodyPropertiesDict]


ActionGroupPatchBodyDict: TypeAlias = _ActionGroupPatchBodyFlatDict | _ActionGroupPatchBodyNestedDict


class ActionGroupPatchBodyPropertiesDict(ModelDict, total=False):
    enabled: bool


class AzureResourceDict(ModelDict, total=False):
    location: Required[str]
    tags: Mapping[str, str]


class _ActionGroupResourceFlatDict(AzureResourceDict, total=False):
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
    properties: Required[models.ActionGroupResourceProperties | ActionGroupResourcePropertiesDict]


ActionGroupResourceDict: TypeAlias = _ActionGroupResourceFlatDict | _ActionGroupResourceNestedDict


class ActionGroupResourcePropertiesDict(ModelDict, total=False):
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


class ArmRoleReceiverDict(ModelDict, total=False):
    name: Required[str]
    role_id: Required[str]
    use_common_alert_schema: bool


class AutomationRunbookReceiverDict(ModelDict, total=False):
    automation_account_id: Required[str]
    runbook_name: Required[str]
    webhook_resource_id: Required[str]
    is_global_runbook: Required[bool]
    name: str
    service_uri: str
    use_common_alert_schema: bool


class AzureAppPushReceiverDict(ModelDict, total=False):
    name: Required[str]
    email_address: Required[str]


class AzureFunctionReceiverDict(ModelDict, total=False):
    name: Required[str]
    function_app_resource_id: Required[str]
    function_name: Required[str]
    http_trigger_url: Required[str]
    use_common_alert_schema: bool


class ContextDict(ModelDict, total=False):
    notification_source: str
    context_type: str


class EmailReceiverDict(ModelDict, total=False):
    name: Required[str]
    email_address: Required[str]
    use_common_alert_schema: bool


class EnableRequestDict(ModelDict, total=False):
    receiver_name: Required[str]


class EventHubReceiverDict(ModelDict, total=False):
    name: Required[str]
    event_hub_name_space: Required[str]
    event_hub_name: Required[str]
    use_common_alert_schema: bool
    tenant_id: str
    subscription_id: Required[str]


class ItsmReceiverDict(ModelDict, total=False):
    name: Required[str]
    workspace_id: Required[str]
    connection_id: Required[str]
    ticket_configuration: Required[str]
    region: Required[str]


class LogicAppReceiverDict(ModelDict, total=False):
    name: Required[str]
    resource_id: Required[str]
    callback_url: Required[str]
    use_common_alert_schema: bool


class NotificationRequestBodyDict(ModelDict, total=False):
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


class SmsReceiverDict(ModelDict, total=False):
    name: Required[str]
    country_code: Required[str]
    phone_number: Required[str]


class TestNotificationDetailsResponseDict(ModelDict, total=False):
    context: models.Context | ContextDict
    state: Required[str]
    completed_time: str
    created_time: str
    action_details: Sequence[models.ActionDetail | ActionDetailDict]


class VoiceReceiverDict(ModelDict, total=False):
    name: Required[str]
    country_code: Required[str]
    phone_number: Required[str]


class WebhookReceiverDict(ModelDict, total=False):
    name: Required[str]
    service_uri: Required[str]
    use_common_alert_schema: bool
    use_aad_auth: bool
    object_id: str
    identifier_uri: str
    tenant_id: str
