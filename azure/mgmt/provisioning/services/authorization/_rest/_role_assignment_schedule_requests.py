# Generated from swagger/authorization/ by "make generate": do not edit.

"""REST operations of ``authorization``, for both twins of its client: ``role_assignment_schedule_requests``."""

from ....core.declare.operation import Body, Operation, Paging, Path, Query
from .. import SERVICE

_ROLE_ASSIGNMENT_SCHEDULE_REQUEST_URL = (
    "/{scope}/providers/Microsoft.Authorization/roleAssignmentScheduleRequests/{roleAssignmentScheduleRequestName}"
)

_SCOPE = Path("scope", "scope", skip_encoding=True)
_ROLE_ASSIGNMENT_SCHEDULE_REQUEST_NAME = Path(
    "role_assignment_schedule_request_name", "roleAssignmentScheduleRequestName"
)

ROLE_ASSIGNMENT_SCHEDULE_REQUESTS_GET = Operation(
    SERVICE,
    "RoleAssignmentScheduleRequests_Get",
    "GET",
    _ROLE_ASSIGNMENT_SCHEDULE_REQUEST_URL,
    (_SCOPE, _ROLE_ASSIGNMENT_SCHEDULE_REQUEST_NAME),
    returns="RoleAssignmentScheduleRequest",
    api_version="2020-10-01",
)

ROLE_ASSIGNMENT_SCHEDULE_REQUESTS_CREATE = Operation(
    SERVICE,
    "RoleAssignmentScheduleRequests_Create",
    "PUT",
    _ROLE_ASSIGNMENT_SCHEDULE_REQUEST_URL,
    (_SCOPE, _ROLE_ASSIGNMENT_SCHEDULE_REQUEST_NAME, Body("parameters", "RoleAssignmentScheduleRequest")),
    ok=(201,),
    returns="RoleAssignmentScheduleRequest",
    api_version="2020-10-01",
)

ROLE_ASSIGNMENT_SCHEDULE_REQUESTS_LIST_FOR_SCOPE = Operation(
    SERVICE,
    "RoleAssignmentScheduleRequests_ListForScope",
    "GET",
    "/{scope}/providers/Microsoft.Authorization/roleAssignmentScheduleRequests",
    (_SCOPE, Query("filter", "$filter")),
    api_version="2020-10-01",
    paging=Paging("RoleAssignmentScheduleRequest"),
)

ROLE_ASSIGNMENT_SCHEDULE_REQUESTS_CANCEL = Operation(
    SERVICE,
    "RoleAssignmentScheduleRequests_Cancel",
    "POST",
    _ROLE_ASSIGNMENT_SCHEDULE_REQUEST_URL + "/cancel",
    (_SCOPE, _ROLE_ASSIGNMENT_SCHEDULE_REQUEST_NAME),
    api_version="2020-10-01",
)

ROLE_ASSIGNMENT_SCHEDULE_REQUESTS_VALIDATE = Operation(
    SERVICE,
    "RoleAssignmentScheduleRequests_Validate",
    "POST",
    _ROLE_ASSIGNMENT_SCHEDULE_REQUEST_URL + "/validate",
    (_SCOPE, _ROLE_ASSIGNMENT_SCHEDULE_REQUEST_NAME, Body("parameters", "RoleAssignmentScheduleRequest")),
    returns="RoleAssignmentScheduleRequest",
    api_version="2020-10-01",
)
