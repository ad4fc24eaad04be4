# Generated from swagger/monitor/ by "make generate": do not edit.

"""Models of ``monitor``: ``action_groups``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only

if TYPE_CHECKING:
    from ....core.models.model import NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _action_groups as types


class ActionDetail(Model):
    """What became of one action of a test notification."""

    mechanism_type: str | None = field("MechanismType", default=None)
    """Kind of receiver."""
    name: str | None = field("Name", default=None)
    """Name of the receiver."""
    status: str | None = field("Status", default=None)
    """State of the action."""
    sub_state: str | None = field("SubState", default=None)
    """More about the state."""
    send_time: str | None = field("SendTime", default=None)
    """When it was sent."""
    detail: str | None = field("Detail", default=None)
    """Details, in words."""


class ActionGroup(Model):
    """An action group for an activity log alert, with extra webhook data."""

    action_group_id: str = field("actionGroupId")
    """ID of the action group."""
    webhook_properties: dict[str, str] | None = field("webhookProperties", "{str}", default=None, secret=True)
    """Data added to webhook calls, names and values."""


class ActionGroupList(Model):
    """One page of action groups."""

    value: NestedListOrNone[ActionGroupResource, types.ActionGroupResourceDict] = field(
        "value", "[ActionGroupResource]", default=None
    )
    """Action groups on this page."""
    next_link: str | None = field("nextLink", default=None)
    """URL of the next page; absent on the last one."""


class ActionGroupPatchBody(Model):
    """Tags or state of an action group to change."""

    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values of your choice, for billing and for finding resources."""
    properties: NestedOrNone[ActionGroupPatchBodyProperties, types.ActionGroupPatchBodyPropertiesDict] = field(
        "properties", "ActionGroupPatchBodyProperties", default=None
    )
    """State of an action group to change."""
    enabled: bool | None = flattened("properties", default=None)
    """Whether it is on."""


class ActionGroupPatchBodyProperties(Model):
    """State of an action group to change."""

    enabled: bool = field("enabled", "bool", default=True, required=False)
    """Whether it is on."""


class AzureResource(Model):
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


class ActionGroupResource(AzureResource):
    """An action group: whom and what alerts notify."""

    properties: NestedOrNone[ActionGroupResourceProperties, types.ActionGroupResourcePropertiesDict] = field(
        "properties", "ActionGroupResourceProperties", default=None
    )
    """Receivers, short name and state of an action group."""
    group_short_name: str | None = flattened("properties", default=None)
    """Short name, up to 12 characters; shown in text messages."""
    enabled: bool | None = flattened("properties", default=None)
    """Whether it is on."""
    email_receivers: NestedListOrNone[EmailReceiver, types.EmailReceiverDict] = flattened("properties", default=None)
    """Mail addresses to notify."""
    sms_receivers: NestedListOrNone[SmsReceiver, types.SmsReceiverDict] = flattened("properties", default=None)
    """Phones to send text messages to."""
    webhook_receivers: NestedListOrNone[WebhookReceiver, types.WebhookReceiverDict] = flattened(
        "properties", default=None
    )
    """Webhooks to call."""
    itsm_receivers: NestedListOrNone[ItsmReceiver, types.ItsmReceiverDict] = flattened("properties", default=None)
    """ITSM connections to open tickets in."""
    azure_app_push_receivers: NestedListOrNone[AzureAppPushReceiver, types.AzureAppPushReceiverDict] = flattened(
        "properties", default=None
    )
    """Accounts to notify in the Azure mobile app."""
    automation_runbook_receivers: NestedListOrNone[AutomationRunbookReceiver, types.AutomationRunbookReceiverDict] = (
        flattened("properties", default=None)
    )
    """Automation runbooks to start."""
    voice_receivers: NestedListOrNone[VoiceReceiver, types.VoiceReceiverDict] = flattened("properties", default=None)
    """Phones to call."""
    logic_app_receivers: NestedListOrNone[LogicAppReceiver, types.LogicAppReceiverDict] = flattened(
        "properties", default=None
    )
    """Logic apps to start."""
    azure_function_receivers: NestedListOrNone[AzureFunctionReceiver, types.AzureFunctionReceiverDict] = flattened(
        "properties", default=None
    )
    """Azure functions to call."""
    arm_role_receivers: NestedListOrNone[ArmRoleReceiver, types.ArmRoleReceiverDict] = flattened(
        "properties", default=None
    )
    """Azure roles whose holders get mail."""
    event_hub_receivers: NestedListOrNone[EventHubReceiver, types.EventHubReceiverDict] = flattened(
        "properties", default=None
    )
    """Event hubs to send alerts to."""


class ActionGroupResourceProperties(Model):
    """Receivers, short name and state of an action group."""

    group_short_name: str | None = field("groupShortName", default=None)
    """Short name, up to 12 characters; shown in text messages."""
    enabled: bool = field("enabled", "bool", default=True, required=False)
    """Whether it is on."""
    email_receivers: NestedListOrNone[EmailReceiver, types.EmailReceiverDict] = field(
        "emailReceivers", "[EmailReceiver]", default=None
    )
    """Mail addresses to notify."""
    sms_receivers: NestedListOrNone[SmsReceiver, types.SmsReceiverDict] = field(
        "smsReceivers", "[SmsReceiver]", default=None
    )
    """Phones to send text messages to."""
    webhook_receivers: NestedListOrNone[WebhookReceiver, types.WebhookReceiverDict] = field(
        "webhookReceivers", "[WebhookReceiver]", default=None
    )
    """Webhooks to call."""
    itsm_receivers: NestedListOrNone[ItsmReceiver, types.ItsmReceiverDict] = field(
        "itsmReceivers", "[ItsmReceiver]", default=None
    )
    """ITSM connections to open tickets in."""
    azure_app_push_receivers: NestedListOrNone[AzureAppPushReceiver, types.AzureAppPushReceiverDict] = field(
        "azureAppPushReceivers", "[AzureAppPushReceiver]", default=None
    )
    """Accounts to notify in the Azure mobile app."""
    automation_runbook_receivers: NestedListOrNone[AutomationRunbookReceiver, types.AutomationRunbookReceiverDict] = (
        field("automationRunbookReceivers", "[AutomationRunbookReceiver]", default=None)
    )
    """Automation runbooks to start."""
    voice_receivers: NestedListOrNone[VoiceReceiver, types.VoiceReceiverDict] = field(
        "voiceReceivers", "[VoiceReceiver]", default=None
    )
    """Phones to call."""
    logic_app_receivers: NestedListOrNone[LogicAppReceiver, types.LogicAppReceiverDict] = field(
        "logicAppReceivers", "[LogicAppReceiver]", default=None
    )
    """Logic apps to start."""
    azure_function_receivers: NestedListOrNone[AzureFunctionReceiver, types.AzureFunctionReceiverDict] = field(
        "azureFunctionReceivers", "[AzureFunctionReceiver]", default=None
    )
    """Azure functions to call."""
    arm_role_receivers: NestedListOrNone[ArmRoleReceiver, types.ArmRoleReceiverDict] = field(
        "armRoleReceivers", "[ArmRoleReceiver]", default=None
    )
    """Azure roles whose holders get mail."""
    event_hub_receivers: NestedListOrNone[EventHubReceiver, types.EventHubReceiverDict] = field(
        "eventHubReceivers", "[EventHubReceiver]", default=None
    )
    """Event hubs to send alerts to."""


class ArmRoleReceiver(Model):
    """An Azure role whose holders on the subscription get mail."""

    name: str = field("name")
    """Name of the receiver, unique in the action group."""
    role_id: str = field("roleId")
    """ID of the role, a GUID."""
    use_common_alert_schema: bool = field("useCommonAlertSchema", "bool", default=False, required=False)
    """Whether the common alert schema is used."""


class AutomationRunbookReceiver(Model):
    """An Automation runbook that an action group starts."""

    automation_account_id: str = field("automationAccountId")
    """ID of the Automation account."""
    runbook_name: str = field("runbookName")
    """Name of the runbook."""
    webhook_resource_id: str = field("webhookResourceId")
    """ID of the webhook linked to the runbook."""
    is_global_runbook: bool = field("isGlobalRunbook", "bool")
    """Whether the runbook is a global one."""
    name: str | None = field("name", default=None)
    """Name of the receiver, unique in the action group."""
    service_uri: str | None = field("serviceUri", default=None, secret=True)
    """URI of the webhook; holds a token."""
    use_common_alert_schema: bool = field("useCommonAlertSchema", "bool", default=False, required=False)
    """Whether the common alert schema is used."""


class AzureAppPushReceiver(Model):
    """An account that is notified in the Azure mobile app."""

    name: str = field("name")
    """Name of the receiver, unique in the action group."""
    email_address: str = field("emailAddress")
    """Mail address."""


class AzureFunctionReceiver(Model):
    """An Azure function that an action group calls."""

    name: str = field("name")
    """Name of the receiver, unique in the action group."""
    function_app_resource_id: str = field("functionAppResourceId")
    """ID of the function app."""
    function_name: str = field("functionName")
    """Name of the function."""
    http_trigger_url: str = field("httpTriggerUrl", secret=True)
    """URL that triggers the function; may hold its key."""
    use_common_alert_schema: bool = field("useCommonAlertSchema", "bool", default=False, required=False)
    """Whether the common alert schema is used."""


class Context(Model):
    """Where a test notification came from."""

    notification_source: str | None = field("notificationSource", default=None)
    """Source of the notification."""
    context_type: str | None = field("contextType", default=None)
    """Kind of context."""


class EmailReceiver(Model):
    """A mail address that an action group notifies."""

    name: str = field("name")
    """Name of the receiver, unique in the action group."""
    email_address: str = field("emailAddress")
    """Mail address."""
    use_common_alert_schema: bool = field("useCommonAlertSchema", "bool", default=False, required=False)
    """Whether the common alert schema is used."""
    status: models.ReceiverStatus | types.ReceiverStatusValue = read_only("status", "ReceiverStatus")
    """Whether the receiver still wants mail."""


class EnableRequest(Model):
    """A receiver to turn on again."""

    receiver_name: str = field("receiverName")
    """Name of the receiver."""


class EventHubReceiver(Model):
    """An event hub that an action group sends to."""

    name: str = field("name")
    """Name of the receiver, unique in the action group."""
    event_hub_name_space: str = field("eventHubNameSpace")
    """Namespace of the event hub."""
    event_hub_name: str = field("eventHubName")
    """Name of the event hub."""
    use_common_alert_schema: bool = field("useCommonAlertSchema", "bool", default=False, required=False)
    """Whether the common alert schema is used."""
    tenant_id: str | None = field("tenantId", default=None)
    """ID of the Microsoft Entra tenant."""
    subscription_id: str = field("subscriptionId")
    """Subscription of the event hub."""


class ItsmReceiver(Model):
    """An ITSM connection that an action group opens tickets in."""

    name: str = field("name")
    """Name of the receiver, unique in the action group."""
    workspace_id: str = field("workspaceId")
    """ID of the Log Analytics workspace."""
    connection_id: str = field("connectionId")
    """ID of the connection in the workspace."""
    ticket_configuration: str = field("ticketConfiguration", secret=True)
    """Ticket settings, as JSON text."""
    region: str = field("region")
    """Region of the workspace."""


class LogicAppReceiver(Model):
    """A logic app that an action group starts."""

    name: str = field("name")
    """Name of the receiver, unique in the action group."""
    resource_id: str = field("resourceId")
    """ID of the logic app."""
    callback_url: str = field("callbackUrl", secret=True)
    """URL that starts the logic app; holds a signature."""
    use_common_alert_schema: bool = field("useCommonAlertSchema", "bool", default=False, required=False)
    """Whether the common alert schema is used."""


class NotificationRequestBody(Model):
    """Receivers for a test notification, and the kind of alert to pretend."""

    alert_type: str = field("alertType")
    """Kind of alert to pretend, such as metricstaticthreshold."""
    email_receivers: NestedListOrNone[EmailReceiver, types.EmailReceiverDict] = field(
        "emailReceivers", "[EmailReceiver]", default=None
    )
    """Mail addresses to notify."""
    sms_receivers: NestedListOrNone[SmsReceiver, types.SmsReceiverDict] = field(
        "smsReceivers", "[SmsReceiver]", default=None
    )
    """Phones to send text messages to."""
    webhook_receivers: NestedListOrNone[WebhookReceiver, types.WebhookReceiverDict] = field(
        "webhookReceivers", "[WebhookReceiver]", default=None
    )
    """Webhooks to call."""
    itsm_receivers: NestedListOrNone[ItsmReceiver, types.ItsmReceiverDict] = field(
        "itsmReceivers", "[ItsmReceiver]", default=None
    )
    """ITSM connections to open tickets in."""
    azure_app_push_receivers: NestedListOrNone[AzureAppPushReceiver, types.AzureAppPushReceiverDict] = field(
        "azureAppPushReceivers", "[AzureAppPushReceiver]", default=None
    )
    """Accounts to notify in the Azure mobile app."""
    automation_runbook_receivers: NestedListOrNone[AutomationRunbookReceiver, types.AutomationRunbookReceiverDict] = (
        field("automationRunbookReceivers", "[AutomationRunbookReceiver]", default=None)
    )
    """Automation runbooks to start."""
    voice_receivers: NestedListOrNone[VoiceReceiver, types.VoiceReceiverDict] = field(
        "voiceReceivers", "[VoiceReceiver]", default=None
    )
    """Phones to call."""
    logic_app_receivers: NestedListOrNone[LogicAppReceiver, types.LogicAppReceiverDict] = field(
        "logicAppReceivers", "[LogicAppReceiver]", default=None
    )
    """Logic apps to start."""
    azure_function_receivers: NestedListOrNone[AzureFunctionReceiver, types.AzureFunctionReceiverDict] = field(
        "azureFunctionReceivers", "[AzureFunctionReceiver]", default=None
    )
    """Azure functions to call."""
    arm_role_receivers: NestedListOrNone[ArmRoleReceiver, types.ArmRoleReceiverDict] = field(
        "armRoleReceivers", "[ArmRoleReceiver]", default=None
    )
    """Azure roles whose holders get mail."""
    event_hub_receivers: NestedListOrNone[EventHubReceiver, types.EventHubReceiverDict] = field(
        "eventHubReceivers", "[EventHubReceiver]", default=None
    )
    """Event hubs to send alerts to."""


class SmsReceiver(Model):
    """A phone that an action group sends text messages to."""

    name: str = field("name")
    """Name of the receiver, unique in the action group."""
    country_code: str = field("countryCode")
    """Country code of the phone number, such as 1."""
    phone_number: str = field("phoneNumber")
    """Phone number, without country code."""
    status: models.ReceiverStatus | types.ReceiverStatusValue = read_only("status", "ReceiverStatus")
    """Whether the receiver still wants messages."""


class TestNotificationDetailsResponse(Model):
    """What became of a test notification."""

    context: NestedOrNone[Context, types.ContextDict] = field("context", "Context", default=None)
    """Where it came from."""
    state: str = field("state")
    """State of the notification."""
    completed_time: str | None = field("completedTime", default=None)
    """When it was done."""
    created_time: str | None = field("createdTime", default=None)
    """When it was created."""
    action_details: NestedListOrNone[ActionDetail, types.ActionDetailDict] = field(
        "actionDetails", "[ActionDetail]", default=None
    )
    """What became of each action."""


class VoiceReceiver(Model):
    """A phone that an action group calls."""

    name: str = field("name")
    """Name of the receiver, unique in the action group."""
    country_code: str = field("countryCode")
    """Country code of the phone number, such as 1."""
    phone_number: str = field("phoneNumber")
    """Phone number, without country code."""


class WebhookReceiver(Model):
    """A webhook that an action group calls."""

    name: str = field("name")
    """Name of the receiver, unique in the action group."""
    service_uri: str = field("serviceUri", secret=True)
    """URI to call; may hold a secret."""
    use_common_alert_schema: bool = field("useCommonAlertSchema", "bool", default=False, required=False)
    """Whether the common alert schema is used."""
    use_aad_auth: bool = field("useAadAuth", "bool", default=False, required=False)
    """Whether to sign in with Microsoft Entra ID."""
    object_id: str | None = field("objectId", default=None)
    """Object ID of the application to sign in to."""
    identifier_uri: str | None = field("identifierUri", default=None)
    """Identifier URI of the application to sign in to."""
    tenant_id: str | None = field("tenantId", default=None)
    """ID of the Microsoft Entra tenant."""
