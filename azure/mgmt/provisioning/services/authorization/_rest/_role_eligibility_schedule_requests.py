# Generated from swagger/authorization/ by "make generate": do not edit.

"""REST operations of ``authorization``, for both twins of its client: ``role_eligibility_schedule_requests``."""

from ....core.declare.operation import Body, Operation, Paging, Path, Query
from .. import SERVICE

_ROLE_ELIGIBILITY_SCHEDULE_REQUEST_URL = (
    "/{scope}/providers/Microsoft.Authorization/roleEligibilityScheduleRequests/{roleEligibilityScheduleRequestName}"
)

_SCOPE = Path("scope", "scope", skip_encoding=True)
_ROLE_ELIGIBILITY_SCHEDULE_REQUEST_NAME = Path(
    "role_eligibility_schedule_request_name", "roleEligibilityScheduleRequestName"
)

ROLE_ELIGIBILITY_SCHEDULE_REQUESTS_GET = Operation(
    SERVICE,
    "RoleEligibilityScheduleRequests_Get",
    "GET",
    _ROLE_ELIGIBILITY_SCHEDULE_REQUEST_URL,
    (_SCOPE, _ROLE_ELIGIBILITY_SCHEDULE_REQUEST_NAME),
    returns="RoleEligibilityScheduleRequest",
    api_version="2020-10-01",
)

ROLE_ELIGIBILITY_SCHEDULE_REQUESTS_CREATE = Operation(
    SERVICE,
    "RoleEligibilityScheduleRequests_Create",
    "PUT",
    _ROLE_ELIGIBILITY_SCHEDULE_REQUEST_URL,
    (_SCOPE, _ROLE_ELIGIBILITY_SCHEDULE_REQUEST_NAME, Body("parameters", "RoleEligibilityScheduleRequest")),
    ok=(201,),
    returns="RoleEligibilityScheduleRequest",
    api_version="2020-10-01",
)

ROLE_ELIGIBILITY_SCHEDULE_REQUESTS_LIST_FOR_SCOPE = Operation(
    SERVICE,
    "RoleEligibilityScheduleRequests_ListForScope",
    "GET",
    "/{scope}/providers/Microsoft.Authorization/roleEligibilityScheduleRequests",
    (_SCOPE, Query("filter", "$filter")),
    api_version="2020-10-01",
    paging=Paging("RoleEligibilityScheduleRequest"),
)

ROLE_ELIGIBILITY_SCHEDULE_REQUESTS_CANCEL = Operation(
    SERVICE,
    "RoleEligibilityScheduleRequests_Cancel",
    "POST",
    _ROLE_ELIGIBILITY_SCHEDULE_REQUEST_URL + "/cancel",
    (_SCOPE, _ROLE_ELIGIBILITY_SCHEDULE_REQUEST_NAME),
    api_version="2020-10-01",
)

ROLE_ELIGIBILITY_SCHEDULE_REQUESTS_VALIDATE = Operation(
    SERVICE,
    "RoleEligibilityScheduleRequests_Validate",
    "POST",
    _ROLE_ELIGIBILITY_SCHEDULE_REQUEST_URL + "/validate",
    (_SCOPE, _ROLE_ELIGIBILITY_SCHEDULE_REQUEST_NAME, Body("parameters", "RoleEligibilityScheduleRequest")),
    returns="RoleEligibilityScheduleRequest",
    api_version="2020-10-01",
)
