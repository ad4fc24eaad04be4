# Generated from swagger/authorization/authorization.json (2022-04-01, sha256 c012634dff7d).
# Do not edit: run "make generate".

"""REST operations of ``authorization``, for both twins of its client: ``role_definitions``."""

from ....core.operation import Body, Operation, Paging, Path, Query
from .. import SERVICE

_ROLE_DEFINITION_URL = "/{scope}/providers/Microsoft.Authorization/roleDefinitions/{roleDefinitionId}"

_SCOPE = Path("scope", "scope", skip_encoding=True)
_ROLE_DEFINITION_ID = Path("role_definition_id", "roleDefinitionId")

ROLE_DEFINITIONS_GET = Operation(
    SERVICE, "RoleDefinitions_Get", "GET", _ROLE_DEFINITION_URL, (_SCOPE, _ROLE_DEFINITION_ID), returns="RoleDefinition"
)

ROLE_DEFINITIONS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "RoleDefinitions_CreateOrUpdate",
    "PUT",
    _ROLE_DEFINITION_URL,
    (_SCOPE, _ROLE_DEFINITION_ID, Body("role_definition", "RoleDefinition")),
    ok=(201,),
    returns="RoleDefinition",
)

ROLE_DEFINITIONS_DELETE = Operation(
    SERVICE,
    "RoleDefinitions_Delete",
    "DELETE",
    _ROLE_DEFINITION_URL,
    (_SCOPE, _ROLE_DEFINITION_ID),
    ok=(200, 204),
    returns="RoleDefinition",
)

ROLE_DEFINITIONS_LIST = Operation(
    SERVICE,
    "RoleDefinitions_List",
    "GET",
    "/{scope}/providers/Microsoft.Authorization/roleDefinitions",
    (_SCOPE, Query("filter", "$filter")),
    paging=Paging("RoleDefinition"),
)

ROLE_DEFINITIONS_GET_BY_ID = Operation(
    SERVICE,
    "RoleDefinitions_GetById",
    "GET",
    "/{roleId}",
    (Path("role_id", "roleId", skip_encoding=True),),
    returns="RoleDefinition",
)
