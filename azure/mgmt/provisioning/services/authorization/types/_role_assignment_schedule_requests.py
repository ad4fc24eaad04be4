# Generated from swagger/authorization/authorization.json (2022-04-01, sha256 c012634dff7d).
# Do not edit: run "make generate".

"""Dicts for the models of ``authorization``, and values of its enums: ``role_assignment_schedule_requests``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from typing_extensions import TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._common import RequestTypeValue, TypeValue


class _RoleAssignmentScheduleRequestFlatDict(TypedDict, total=False):
    """A request to assign, activate, extend or remove an active role."""

    role_definition_id: str
    principal_id: str
    request_type: models.RequestType | RequestTypeValue
    target_role_assignment_schedule_id: str
    target_role_assignment_schedule_instance_id: str
    schedule_info: (
        models.RoleAssignmentScheduleRequestPropertiesScheduleInfo
        | RoleAssignmentScheduleRequestPropertiesScheduleInfoDict
    )
    linked_role_eligibility_schedule_id: str
    justification: str
    ticket_info: (
        models.RoleAssignmentScheduleRequestPropertiesTicketInfo | RoleAssignmentScheduleRequestPropertiesTicketInfoDict
    )
    condition: str
    condition_version: str
    additional_properties: Mapping[str, Any]


class _RoleAssignmentScheduleRequestNestedDict(TypedDict, total=False):
    """A request to assign, activate, extend or remove an active role."""

    properties: Required[models.RoleAssignmentScheduleRequestProperties | RoleAssignmentScheduleRequestPropertiesDict]
    additional_properties: Mapping[str, Any]


RoleAssignmentScheduleRequestDict: TypeAlias = (
    _RoleAssignmentScheduleRequestFlatDict | _RoleAssignmentScheduleRequestNestedDict
)


class RoleAssignmentScheduleRequestFilterDict(TypedDict, total=False):
    """Fields that the filter of a list operation may use."""

    principal_id: str
    role_definition_id: str
    requestor_id: str
    status: str
    additional_properties: Mapping[str, Any]


class RoleAssignmentScheduleRequestListResultDict(TypedDict, total=False):
    """One page of role assignment schedule requests."""

    value: Sequence[models.RoleAssignmentScheduleRequest | RoleAssignmentScheduleRequestDict]
    next_link: str
    additional_properties: Mapping[str, Any]


class RoleAssignmentScheduleRequestPropertiesDict(TypedDict, total=False):
    """Role, principal, kind, schedule and state of a request."""

    role_definition_id: str
    principal_id: str
    request_type: models.RequestType | RequestTypeValue
    target_role_assignment_schedule_id: str
    target_role_assignment_schedule_instance_id: str
    schedule_info: (
        models.RoleAssignmentScheduleRequestPropertiesScheduleInfo
        | RoleAssignmentScheduleRequestPropertiesScheduleInfoDict
    )
    linked_role_eligibility_schedule_id: str
    justification: str
    ticket_info: (
        models.RoleAssignmentScheduleRequestPropertiesTicketInfo | RoleAssignmentScheduleRequestPropertiesTicketInfoDict
    )
    condition: str
    condition_version: str
    additional_properties: Mapping[str, Any]


class RoleAssignmentScheduleRequestPropertiesScheduleInfoDict(TypedDict, total=False):
    """When a requested role starts and expires."""

    start_date_time: datetime | str
    expiration: (
        models.RoleAssignmentScheduleRequestPropertiesScheduleInfoExpiration
        | RoleAssignmentScheduleRequestPropertiesScheduleInfoExpirationDict
    )
    additional_properties: Mapping[str, Any]


class RoleAssignmentScheduleRequestPropertiesScheduleInfoExpirationDict(TypedDict, total=False):
    """How a requested role expires: after a time, at a date or never."""

    type: models.Type | TypeValue
    end_date_time: datetime | str
    duration: str
    additional_properties: Mapping[str, Any]


class RoleAssignmentScheduleRequestPropertiesTicketInfoDict(TypedDict, total=False):
    """Ticket in an outside system that the request belongs to."""

    ticket_number: str
    ticket_system: str
    additional_properties: Mapping[str, Any]
