# Generated from swagger/authorization/ by "make generate": do not edit.

"""Models of ``authorization``: ``role_eligibility_schedule_requests``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ....core.typed import typed

if TYPE_CHECKING:
    from datetime import datetime

    from ....core.models.nested import Nested, NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _role_eligibility_schedule_requests as types
    from ..types._common import ExpandedPropertiesDict, PrincipalTypeValue, RequestTypeValue, StatusValue, TypeValue
else:
    typed(__name__)


class RoleEligibilityScheduleRequest(Model):
    """A request to make someone eligible for a role, or no longer."""

    id: str = read_only("id")
    """Full path of the resource, its ID in Azure."""
    name: str = read_only("name")
    """Name of the role eligibility schedule request."""
    type: str = read_only("type")
    """Type of the resource, provider and kind, as in Microsoft.Authorization/roleEligibilityScheduleRequests."""
    properties: NestedOrNone[
        RoleEligibilityScheduleRequestProperties, types.RoleEligibilityScheduleRequestPropertiesDict
    ] = field("properties", "RoleEligibilityScheduleRequestProperties", default=None)
    """Role, principal, kind, schedule and state of a request."""
    scope: str = flattened("properties", init=False)
    """Scope: the path of a management group, subscription, resource group or resource."""
    role_definition_id: str | None = flattened("properties", default=None)
    """Full ID of the role definition."""
    principal_id: str | None = flattened("properties", default=None)
    """Object ID of the user, group or service principal in Microsoft Entra ID."""
    principal_type: models.PrincipalType | PrincipalTypeValue = flattened("properties", init=False)
    """Kind of principal; give it for a principal just made, which may not be known everywhere yet."""
    request_type: models.RequestType | RequestTypeValue | None = flattened("properties", default=None)
    """What is asked for, such as AdminAssign, SelfActivate or AdminRemove."""
    status: models.Status | StatusValue = flattened("properties", init=False)
    """State of the request, such as Provisioned or PendingApproval."""
    approval_id: str = flattened("properties", init=False)
    """ID of the approval the request waits for."""
    schedule_info: NestedOrNone[
        RoleEligibilityScheduleRequestPropertiesScheduleInfo,
        types.RoleEligibilityScheduleRequestPropertiesScheduleInfoDict,
    ] = flattened("properties", default=None)
    """When the role holds: start and expiry."""
    target_role_eligibility_schedule_id: str | None = flattened("properties", default=None)
    """ID of the role eligibility schedule to change."""
    target_role_eligibility_schedule_instance_id: str | None = flattened("properties", default=None)
    """ID of the role eligibility schedule instance to change."""
    justification: str | None = flattened("properties", default=None)
    """Reason given for the request or decision."""
    ticket_info: NestedOrNone[
        RoleEligibilityScheduleRequestPropertiesTicketInfo, types.RoleEligibilityScheduleRequestPropertiesTicketInfoDict
    ] = flattened("properties", default=None)
    """Ticket in an outside system that the request belongs to."""
    condition: str | None = flattened("properties", default=None)
    """Condition in ABAC form that narrows the assignment, such as to some containers."""
    condition_version: str | None = flattened("properties", default=None)
    """Version of the condition's language; 2.0."""
    created_on: datetime = flattened("properties", init=False)
    """When it was created."""
    requestor_id: str = flattened("properties", init=False)
    """Object ID of who made the request."""
    expanded_properties: Nested[models.ExpandedProperties, ExpandedPropertiesDict] = flattened("properties", init=False)
    """Names of the scope, role and principal, filled in for display."""


class RoleEligibilityScheduleRequestFilter(Model):
    """Fields that the filter of a list operation may use."""

    principal_id: str | None = field("principalId", default=None)
    """Object ID of the user, group or service principal in Microsoft Entra ID."""
    role_definition_id: str | None = field("roleDefinitionId", default=None)
    """Full ID of the role definition."""
    requestor_id: str | None = field("requestorId", default=None)
    """Object ID of who made the request."""
    status: str | None = field("status", default=None)


class RoleEligibilityScheduleRequestListResult(Model):
    """One page of role eligibility schedule requests."""

    value: NestedListOrNone[RoleEligibilityScheduleRequest, types.RoleEligibilityScheduleRequestDict] = field(
        "value", "[RoleEligibilityScheduleRequest]", default=None
    )
    """Role eligibility schedule requests on this page."""
    next_link: str | None = field("nextLink", default=None)
    """URL of the next page; absent on the last one."""


class RoleEligibilityScheduleRequestProperties(Model):
    """Role, principal, kind, schedule and state of a request."""

    scope: str = read_only("scope")
    """Scope: the path of a management group, subscription, resource group or resource."""
    role_definition_id: str | None = field("roleDefinitionId", default=None)
    """Full ID of the role definition."""
    principal_id: str | None = field("principalId", default=None)
    """Object ID of the user, group or service principal in Microsoft Entra ID."""
    principal_type: models.PrincipalType | PrincipalTypeValue = read_only("principalType", "PrincipalType")
    """Kind of principal; give it for a principal just made, which may not be known everywhere yet."""
    request_type: models.RequestType | RequestTypeValue | None = field("requestType", "RequestType", default=None)
    """What is asked for, such as AdminAssign, SelfActivate or AdminRemove."""
    status: models.Status | StatusValue = read_only("status", "Status")
    """State of the request, such as Provisioned or PendingApproval."""
    approval_id: str = read_only("approvalId")
    """ID of the approval the request waits for."""
    schedule_info: NestedOrNone[
        RoleEligibilityScheduleRequestPropertiesScheduleInfo,
        types.RoleEligibilityScheduleRequestPropertiesScheduleInfoDict,
    ] = field("scheduleInfo", "RoleEligibilityScheduleRequestPropertiesScheduleInfo", default=None)
    """When the role holds: start and expiry."""
    target_role_eligibility_schedule_id: str | None = field("targetRoleEligibilityScheduleId", default=None)
    """ID of the role eligibility schedule to change."""
    target_role_eligibility_schedule_instance_id: str | None = field(
        "targetRoleEligibilityScheduleInstanceId", default=None
    )
    """ID of the role eligibility schedule instance to change."""
    justification: str | None = field("justification", default=None)
    """Reason given for the request or decision."""
    ticket_info: NestedOrNone[
        RoleEligibilityScheduleRequestPropertiesTicketInfo, types.RoleEligibilityScheduleRequestPropertiesTicketInfoDict
    ] = field("ticketInfo", "RoleEligibilityScheduleRequestPropertiesTicketInfo", default=None)
    """Ticket in an outside system that the request belongs to."""
    condition: str | None = field("condition", default=None)
    """Condition in ABAC form that narrows the assignment, such as to some containers."""
    condition_version: str | None = field("conditionVersion", default=None)
    """Version of the condition's language; 2.0."""
    created_on: datetime = read_only("createdOn", "iso-8601")
    """When it was created."""
    requestor_id: str = read_only("requestorId")
    """Object ID of who made the request."""
    expanded_properties: Nested[models.ExpandedProperties, ExpandedPropertiesDict] = read_only(
        "expandedProperties", "ExpandedProperties"
    )
    """Names of the scope, role and principal, filled in for display."""


class RoleEligibilityScheduleRequestPropertiesScheduleInfo(Model):
    """When a requested role starts and expires."""

    start_date_time: datetime | None = field("startDateTime", "iso-8601", default=None)
    """When the role starts to hold."""
    expiration: NestedOrNone[
        RoleEligibilityScheduleRequestPropertiesScheduleInfoExpiration,
        types.RoleEligibilityScheduleRequestPropertiesScheduleInfoExpirationDict,
    ] = field("expiration", "RoleEligibilityScheduleRequestPropertiesScheduleInfoExpiration", default=None)
    """When and how it expires."""


class RoleEligibilityScheduleRequestPropertiesScheduleInfoExpiration(Model):
    """How a requested role expires: after a time, at a date or never."""

    type: models.Type | TypeValue | None = field("type", "Type", default=None)
    """How a role expires: AfterDuration, AfterDateTime or NoExpiration."""
    end_date_time: datetime | None = field("endDateTime", "iso-8601", default=None)
    """When it ends."""
    duration: str | None = field("duration", default=None)
    """Length of time, as an ISO 8601 duration such as PT8H."""


class RoleEligibilityScheduleRequestPropertiesTicketInfo(Model):
    """Ticket in an outside system that the request belongs to."""

    ticket_number: str | None = field("ticketNumber", default=None)
    """Number of the ticket."""
    ticket_system: str | None = field("ticketSystem", default=None)
    """System the ticket is in."""
