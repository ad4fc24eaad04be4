# Generated from swagger/authorization/ by "make generate": do not edit.

"""Dicts for the models of ``authorization``, and values of its enums: ``role_eligibility_schedule_requests``."""

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


class _RoleEligibilityScheduleRequestFlatDict(ModelDict, total=False):
    role_definition_id: str
    principal_id: str
    request_type: models.RequestType | RequestTypeValue
    schedule_info: (
        models.RoleEligibilityScheduleRequestPropertiesScheduleInfo
        | RoleEligibilityScheduleRequestPropertiesScheduleInfoDict
    )
    target_role_eligibility_schedule_id: str
    target_role_eligibility_schedule_instance_id: str
    justification: str
    ticket_info: (
        models.RoleEligibilityScheduleRequestPropertiesTicketInfo
        | RoleEligibilityScheduleRequestPropertiesTicketInfoDict
    )
    condition: str
    condition_version: str


class _RoleEligibilityScheduleRequestNestedDict(ModelDict, total=False):
    properties: Required[models.RoleEligibilityScheduleRequestProperties | RoleEligibilityScheduleRequestPropertiesDict]


RoleEligibilityScheduleRequestDict: TypeAlias = (
    _RoleEligibilityScheduleRequestFlatDict | _RoleEligibilityScheduleRequestNestedDict
)


class RoleEligibilityScheduleRequestFilterDict(ModelDict, total=False):
    principal_id: str
    role_definition_id: str
    requestor_id: str
    status: str


class RoleEligibilityScheduleRequestListResultDict(ModelDict, total=False):
    value: Sequence[models.RoleEligibilityScheduleRequest | RoleEligibilityScheduleRequestDict]
    next_link: str


class RoleEligibilityScheduleRequestPropertiesDict(ModelDict, total=False):
    role_definition_id: str
    principal_id: str
    request_type: models.RequestType | RequestTypeValue
    schedule_info: (
        models.RoleEligibilityScheduleRequestPropertiesScheduleInfo
        | RoleEligibilityScheduleRequestPropertiesScheduleInfoDict
    )
    target_role_eligibility_schedule_id: str
    target_role_eligibility_schedule_instance_id: str
    justification: str
    ticket_info: (
        models.RoleEligibilityScheduleRequestPropertiesTicketInfo
        | RoleEligibilityScheduleRequestPropertiesTicketInfoDict
    )
    condition: str
    condition_version: str


class RoleEligibilityScheduleRequestPropertiesScheduleInfoDict(ModelDict, total=False):
    start_date_time: datetime | str
    expiration: (
        models.RoleEligibilityScheduleRequestPropertiesScheduleInfoExpiration
        | RoleEligibilityScheduleRequestPropertiesScheduleInfoExpirationDict
    )


class RoleEligibilityScheduleRequestPropertiesScheduleInfoExpirationDict(ModelDict, total=False):
    type: models.Type | TypeValue
    end_date_time: datetime | str
    duration: str


class RoleEligibilityScheduleRequestPropertiesTicketInfoDict(ModelDict, total=False):
    ticket_number: str
    ticket_system: str
