# Generated from swagger/storage/storage.json (2026-09-01, sha256 2240c2b75d44).
# Do not edit: run "make generate".

"""REST operations of ``storage``, for both twins of its client: ``storage_task_assignments``."""

from ....core.operation import RESOURCE_GROUP_NAME, SUBSCRIPTION_ID, Body, LongRunning, Operation, Paging, Path, Query
from .. import SERVICE

_STORAGE_TASK_ASSIGNMENT_URL = (
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Storage"
    "/storageAccounts/{accountName}/storageTaskAssignments/{storageTaskAssignmentName}"
)

_ACCOUNT_NAME = Path("account_name", "accountName")
_STORAGE_TASK_ASSIGNMENT_NAME = Path("storage_task_assignment_name", "storageTaskAssignmentName")

STORAGE_TASK_ASSIGNMENTS_GET = Operation(
    SERVICE,
    "StorageTaskAssignments_Get",
    "GET",
    _STORAGE_TASK_ASSIGNMENT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _STORAGE_TASK_ASSIGNMENT_NAME),
    returns="StorageTaskAssignment",
)

STORAGE_TASK_ASSIGNMENTS_CREATE = Operation(
    SERVICE,
    "StorageTaskAssignments_Create",
    "PUT",
    _STORAGE_TASK_ASSIGNMENT_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _ACCOUNT_NAME,
        _STORAGE_TASK_ASSIGNMENT_NAME,
        Body("parameters", "StorageTaskAssignment"),
    ),
    ok=(200, 201, 202),
    returns="StorageTaskAssignment",
    long_running=LongRunning(),
)

STORAGE_TASK_ASSIGNMENTS_UPDATE = Operation(
    SERVICE,
    "StorageTaskAssignments_Update",
    "PATCH",
    _STORAGE_TASK_ASSIGNMENT_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _ACCOUNT_NAME,
        _STORAGE_TASK_ASSIGNMENT_NAME,
        Body("parameters", "StorageTaskAssignmentUpdateParameters"),
    ),
    ok=(200, 202),
    returns="StorageTaskAssignment",
    long_running=LongRunning(),
)

STORAGE_TASK_ASSIGNMENTS_DELETE = Operation(
    SERVICE,
    "StorageTaskAssignments_Delete",
    "DELETE",
    _STORAGE_TASK_ASSIGNMENT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _STORAGE_TASK_ASSIGNMENT_NAME),
    ok=(202, 204),
    accept=None,
    long_running=LongRunning(),
)

STORAGE_TASK_ASSIGNMENTS_LIST = Operation(
    SERVICE,
    "StorageTaskAssignments_List",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Storage"
        "/storageAccounts/{accountName}/storageTaskAssignments"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, Query("top", "$top", type="int")),
    paging=Paging("StorageTaskAssignment"),
)

STORAGE_TASK_ASSIGNMENTS_STOP_ASSIGNMENT = Operation(
    SERVICE,
    "StorageTaskAssignments_StopAssignment",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Storage"
        "/storageAccounts/{accountName}/storageTaskAssignments/{storageTaskAssignmentName}/stopAssignment"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _ACCOUNT_NAME, _STORAGE_TASK_ASSIGNMENT_NAME),
    ok=(202, 204),
    accept=None,
    long_running=LongRunning(),
)

STORAGE_TASK_ASSIGNMENT_INSTANCES_REPORT_LIST = Operation(
    SERVICE,
    "StorageTaskAssignmentInstancesReport_List",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.Storage"
        "/storageAccounts/{accountName}/storageTaskAssignments/{storageTaskAssignmentName}/reports"
    ),
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _ACCOUNT_NAME,
        _STORAGE_TASK_ASSIGNMENT_NAME,
        Query("filter", "$filter"),
        Query("maxpagesize", "$maxpagesize", type="int"),
    ),
    paging=Paging("StorageTaskReportInstance"),
)
