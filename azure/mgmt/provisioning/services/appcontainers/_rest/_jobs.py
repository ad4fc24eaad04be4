# Generated from swagger/appcontainers/appcontainers.json (2026-07-01, sha256 3e17bcdc4eeb).
# Do not edit: run "make generate".

"""REST operations of ``appcontainers``, for both twins of its client: ``jobs``."""

from ....core.operation import RESOURCE_GROUP_NAME, SUBSCRIPTION_ID, Body, LongRunning, Operation, Paging, Path, Query
from .. import SERVICE

_JOB_URL = "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.App/jobs/{jobName}"

_JOB_NAME = Path("job_name", "jobName")

JOBS_GET = Operation(
    SERVICE, "Jobs_Get", "GET", _JOB_URL, (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _JOB_NAME), returns="Job"
)

JOBS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "Jobs_CreateOrUpdate",
    "PUT",
    _JOB_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _JOB_NAME, Body("job_envelope", "Job")),
    ok=(200, 201),
    returns="Job",
    long_running=LongRunning(),
)

JOBS_UPDATE = Operation(
    SERVICE,
    "Jobs_Update",
    "PATCH",
    _JOB_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _JOB_NAME, Body("job_envelope", "JobPatchProperties")),
    ok=(200, 202),
    returns="Job",
    long_running=LongRunning(),
)

JOBS_DELETE = Operation(
    SERVICE,
    "Jobs_Delete",
    "DELETE",
    _JOB_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _JOB_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

JOBS_LIST_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "Jobs_ListByResourceGroup",
    "GET",
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.App/jobs",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    paging=Paging("Job"),
)

JOBS_LIST_BY_SUBSCRIPTION = Operation(
    SERVICE,
    "Jobs_ListBySubscription",
    "GET",
    "/subscriptions/{subscriptionId}/providers/Microsoft.App/jobs",
    (SUBSCRIPTION_ID,),
    paging=Paging("Job"),
)

JOBS_START = Operation(
    SERVICE,
    "Jobs_Start",
    "POST",
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.App/jobs/{jobName}/start",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _JOB_NAME, Body("template", "JobExecutionTemplate", required=False)),
    ok=(200, 202),
    returns="JobExecutionBase",
    long_running=LongRunning(),
)

JOBS_STOP_MULTIPLE_EXECUTIONS = Operation(
    SERVICE,
    "Jobs_StopMultipleExecutions",
    "POST",
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.App/jobs/{jobName}/stop",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _JOB_NAME),
    ok=(200, 202),
    returns="ContainerAppJobExecutions",
    long_running=LongRunning(),
)

JOBS_LIST_SECRETS = Operation(
    SERVICE,
    "Jobs_ListSecrets",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.App/jobs/{jobName}"
        "/listSecrets"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _JOB_NAME),
    returns="JobSecretsCollection",
)

JOBS_RESUME = Operation(
    SERVICE,
    "Jobs_Resume",
    "POST",
    "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.App/jobs/{jobName}/resume",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _JOB_NAME),
    ok=(200, 202),
    returns="Job",
    long_running=LongRunning(),
)

JOBS_SUSPEND = Operation(
    SERVICE,
    "Jobs_Suspend",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.App/jobs/{jobName}"
        "/suspend"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _JOB_NAME),
    ok=(200, 202),
    returns="Job",
    long_running=LongRunning(),
)

JOBS_STOP_EXECUTION = Operation(
    SERVICE,
    "Jobs_StopExecution",
    "POST",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.App/jobs/{jobName}"
        "/executions/{jobExecutionName}/stop"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _JOB_NAME, Path("job_execution_name", "jobExecutionName")),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

JOBS_PROXY_GET = Operation(
    SERVICE,
    "Jobs_ProxyGet",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.App/jobs/{jobName}"
        "/detectorProperties/{apiName}"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _JOB_NAME, Path("api_name", "apiName")),
    returns="Job",
)

JOBS_LIST_DETECTORS = Operation(
    SERVICE,
    "Jobs_ListDetectors",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.App/jobs/{jobName}"
        "/detectors"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _JOB_NAME),
    paging=Paging("Diagnostics"),
)

JOBS_GET_DETECTOR = Operation(
    SERVICE,
    "Jobs_GetDetector",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.App/jobs/{jobName}"
        "/detectors/{detectorName}"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _JOB_NAME, Path("detector_name", "detectorName")),
    returns="Diagnostics",
)

JOBS_EXECUTIONS_LIST = Operation(
    SERVICE,
    "JobsExecutions_List",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.App/jobs/{jobName}"
        "/executions"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _JOB_NAME, Query("filter", "$filter")),
    paging=Paging("JobExecution"),
)
