# Generated from swagger/sql/sql.json (2025-01-01, sha256 0168c96d40f1).
# Do not edit: run "make generate".

"""REST operations of ``sql``, for both twins of its client: ``database_advisors``."""

from ....core.operation import RESOURCE_GROUP_NAME, SUBSCRIPTION_ID, Body, Operation, Path, Query
from .. import SERVICE

_ADVISOR_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/servers"
    "/{serverName}/databases/{databaseName}/advisors/{advisorName}"
)
_RECOMMENDED_ACTION_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/servers"
    "/{serverName}/databases/{databaseName}/advisors/{advisorName}/recommendedActions/{recommendedActionName}"
)

_SERVER_NAME = Path("server_name", "serverName")
_DATABASE_NAME = Path("database_name", "databaseName")
_ADVISOR_NAME = Path("advisor_name", "advisorName")
_RECOMMENDED_ACTION_NAME = Path("recommended_action_name", "recommendedActionName")

DATABASE_ADVISORS_GET = Operation(
    SERVICE,
    "DatabaseAdvisors_Get",
    "GET",
    _ADVISOR_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME, _ADVISOR_NAME),
    returns="Advisor",
)

DATABASE_ADVISORS_UPDATE = Operation(
    SERVICE,
    "DatabaseAdvisors_Update",
    "PATCH",
    _ADVISOR_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME, _ADVISOR_NAME, Body("parameters", "Advisor")),
    returns="Advisor",
)

DATABASE_ADVISORS_LIST_BY_DATABASE = Operation(
    SERVICE,
    "DatabaseAdvisors_ListByDatabase",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/servers"
        "/{serverName}/databases/{databaseName}/advisors"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME, Query("expand", "$expand")),
    returns="[Advisor]",
)

DATABASE_RECOMMENDED_ACTIONS_GET = Operation(
    SERVICE,
    "DatabaseRecommendedActions_Get",
    "GET",
    _RECOMMENDED_ACTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME, _ADVISOR_NAME, _RECOMMENDED_ACTION_NAME),
    returns="RecommendedAction",
)

DATABASE_RECOMMENDED_ACTIONS_UPDATE = Operation(
    SERVICE,
    "DatabaseRecommendedActions_Update",
    "PATCH",
    _RECOMMENDED_ACTION_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _SERVER_NAME,
        _DATABASE_NAME,
        _ADVISOR_NAME,
        _RECOMMENDED_ACTION_NAME,
        Body("parameters", "RecommendedAction"),
    ),
    returns="RecommendedAction",
)

DATABASE_RECOMMENDED_ACTIONS_LIST_BY_DATABASE_ADVISOR = Operation(
    SERVICE,
    "DatabaseRecommendedActions_ListByDatabaseAdvisor",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Sql/servers"
        "/{serverName}/databases/{databaseName}/advisors/{advisorName}/recommendedActions"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME, _ADVISOR_NAME),
    returns="[RecommendedAction]",
)
