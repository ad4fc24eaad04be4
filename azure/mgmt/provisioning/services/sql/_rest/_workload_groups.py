# Generated from swagger/sql/ by "make generate": do not edit.

"""REST operations of ``sql``, for both twins of its client: ``workload_groups``."""

from ....core.declare.operation import (
    RESOURCE_GROUP,
    RESOURCE_GROUP_NAME,
    SUBSCRIPTION_ID,
    Body,
    LongRunning,
    Operation,
    Paging,
    Path,
)
from .. import SERVICE

_WORKLOAD_GROUP_URL = (
    RESOURCE_GROUP
    + "/providers/Microsoft.Sql/servers/{serverName}/databases/{databaseName}/workloadGroups/{workloadGroupName}"
)
_WORKLOAD_CLASSIFIER_URL = _WORKLOAD_GROUP_URL + "/workloadClassifiers/{workloadClassifierName}"

_SERVER_NAME = Path("server_name", "serverName")
_DATABASE_NAME = Path("database_name", "databaseName")
_WORKLOAD_GROUP_NAME = Path("workload_group_name", "workloadGroupName")
_WORKLOAD_CLASSIFIER_NAME = Path("workload_classifier_name", "workloadClassifierName")

WORKLOAD_CLASSIFIERS_GET = Operation(
    SERVICE,
    "WorkloadClassifiers_Get",
    "GET",
    _WORKLOAD_CLASSIFIER_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _SERVER_NAME,
        _DATABASE_NAME,
        _WORKLOAD_GROUP_NAME,
        _WORKLOAD_CLASSIFIER_NAME,
    ),
    returns="WorkloadClassifier",
)

WORKLOAD_CLASSIFIERS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "WorkloadClassifiers_CreateOrUpdate",
    "PUT",
    _WORKLOAD_CLASSIFIER_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _SERVER_NAME,
        _DATABASE_NAME,
        _WORKLOAD_GROUP_NAME,
        _WORKLOAD_CLASSIFIER_NAME,
        Body("parameters", "WorkloadClassifier"),
    ),
    ok=(200, 201, 202),
    returns="WorkloadClassifier",
    long_running=LongRunning(),
)

WORKLOAD_CLASSIFIERS_DELETE = Operation(
    SERVICE,
    "WorkloadClassifiers_Delete",
    "DELETE",
    _WORKLOAD_CLASSIFIER_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _SERVER_NAME,
        _DATABASE_NAME,
        _WORKLOAD_GROUP_NAME,
        _WORKLOAD_CLASSIFIER_NAME,
    ),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

WORKLOAD_CLASSIFIERS_LIST_BY_WORKLOAD_GROUP = Operation(
    SERVICE,
    "WorkloadClassifiers_ListByWorkloadGroup",
    "GET",
    _WORKLOAD_GROUP_URL + "/workloadClassifiers",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME, _WORKLOAD_GROUP_NAME),
    paging=Paging("WorkloadClassifier"),
)

WORKLOAD_GROUPS_GET = Operation(
    SERVICE,
    "WorkloadGroups_Get",
    "GET",
    _WORKLOAD_GROUP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME, _WORKLOAD_GROUP_NAME),
    returns="WorkloadGroup",
)

WORKLOAD_GROUPS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "WorkloadGroups_CreateOrUpdate",
    "PUT",
    _WORKLOAD_GROUP_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _SERVER_NAME,
        _DATABASE_NAME,
        _WORKLOAD_GROUP_NAME,
        Body("parameters", "WorkloadGroup"),
    ),
    ok=(200, 201, 202),
    returns="WorkloadGroup",
    long_running=LongRunning(),
)

WORKLOAD_GROUPS_DELETE = Operation(
    SERVICE,
    "WorkloadGroups_Delete",
    "DELETE",
    _WORKLOAD_GROUP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME, _WORKLOAD_GROUP_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

WORKLOAD_GROUPS_LIST_BY_DATABASE = Operation(
    SERVICE,
    "WorkloadGroups_ListByDatabase",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Sql/servers/{serverName}/databases/{databaseName}/workloadGroups",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _DATABASE_NAME),
    paging=Paging("WorkloadGroup"),
)
