# Generated from swagger/authorization/ by "make generate": do not edit.

"""Dicts for the models of ``authorization``, and values of its enums: ``role_assignment_schedule_requests``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from typing_extensions import Required

    from .. import models
    from ._common import RequestTypeValue, TypeValue
else:
    typed(__name__)


class _RoleAssignmentScheduleRequestFlatDict(ModelDict, total=False):
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


class _RoleAssignmentScheduleRequestNestedDict(ModelDict, total=False):
    properties: Required[models.RoleAssignmentScheduleRequestProperties | RoleAssignmentScheduleRequestPropertiesDict]


RoleAssignmentScheduleRequestDict: TypeAlias = (
    _RoleAssignmentScheduleRequestFlatDict | _RoleAssignmentScheduleRequestNestedDict
)


class RoleAssignmentScheduleRequestFilterDict(ModelDict, total=False):
    principal_id: str
    role_definition_id: str
    requestor_id: str
    status: str


class RoleAssignmentScheduleRequestListResultDict(ModelDict, total=False):
    value: Sequence[models.RoleAssignmentScheduleRequest | RoleAssignmentScheduleRequestDict]
    next_link: str


class RoleAssignmentScheduleRequestPropertiesDict(ModelDict, total=False):
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


class RoleAssignmentScheduleRequestPropertiesScheduleInfoDict(ModelDict, total=False):
    start_date_time: datetime | str
    expiration: (
        models.RoleAssignmentScheduleRequestPropertiesScheduleInfoExpiration
        | RoleAssignmentScheduleRequestPropertiesScheduleInfoExpirationDict
    )


class RoleAssignmentScheduleRequestPropertiesScheduleInfoExpirationDict(ModelDict, total=False):
    type: models.Type | TypeValue
    end_date_time: datetime | str
    duration: str


class RoleAssignmentScheduleRequestPropertiesTicketInfoDict(ModelDict, total=False):
    ticket_number: str
    ticket_system: str
