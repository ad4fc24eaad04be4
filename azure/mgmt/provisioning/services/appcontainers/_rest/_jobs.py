# Generated from swagger/appcontainers/ by "make generate": do not edit.

"""REST operations of ``appcontainers``, for both twins of its client: ``jobs``."""

from ....core.declare.operation import (
    RESOURCE_GROUP,
    RESOURCE_GROUP_NAME,
    SUBSCRIPTION,
    SUBSCRIPTION_ID,
    Body,
    LongRunning,
    Operation,
    Paging,
    Path,
    Query,
)
from .. import SERVICE

_JOB_URL = RESOURCE_GROUP + "/providers/Microsoft.App/jobs/{jobName}"

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
    RESOURCE_GROUP + "/providers/Microsoft.App/jobs",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    paging=Paging("Job"),
)

JOBS_LIST_BY_SUBSCRIPTION = Operation(
    SERVICE,
    "Jobs_ListBySubscription",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.App/jobs",
    (SUBSCRIPTION_ID,),
    paging=Paging("Job"),
)

JOBS_START = Operation(
    SERVICE,
    "Jobs_Start",
    "POST",
    _JOB_URL + "/start",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _JOB_NAME, Body("template", "JobExecutionTemplate", required=False)),
    ok=(200, 202),
    returns="JobExecutionBase",
    long_running=LongRunning(),
)

JOBS_STOP_MULTIPLE_EXECUTIONS = Operation(
    SERVICE,
    "Jobs_StopMultipleExecutions",
    "POST",
    _JOB_URL + "/stop",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _JOB_NAME),
    ok=(200, 202),
    returns="ContainerAppJobExecutions",
    long_running=LongRunning(),
)

JOBS_LIST_SECRETS = Operation(
    SERVICE,
    "Jobs_ListSecrets",
    "POST",
    _JOB_URL + "/listSecrets",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _JOB_NAME),
    returns="JobSecretsCollection",
)

JOBS_RESUME = Operation(
    SERVICE,
    "Jobs_Resume",
    "POST",
    _JOB_URL + "/resume",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _JOB_NAME),
    ok=(200, 202),
    returns="Job",
    error="ErrorResponse",
    long_running=LongRunning(),
)

JOBS_SUSPEND = Operation(
    SERVICE,
    "Jobs_Suspend",
    "POST",
    _JOB_URL + "/suspend",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _JOB_NAME),
    ok=(200, 202),
    returns="Job",
    error="ErrorResponse",
    long_running=LongRunning(),
)

JOBS_STOP_EXECUTION = Operation(
    SERVICE,
    "Jobs_StopExecution",
    "POST",
    _JOB_URL + "/executions/{jobExecutionName}/stop",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _JOB_NAME, Path("job_execution_name", "jobExecutionName")),
    ok=(200, 202),
    accept=None,
    long_running=LongRunning(),
)

JOBS_PROXY_GET = Operation(
    SERVICE,
    "Jobs_ProxyGet",
    "GET",
    _JOB_URL + "/detectorProperties/{apiName}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _JOB_NAME, Path("api_name", "apiName")),
    returns="Job",
)

JOBS_LIST_DETECTORS = Operation(
    SERVICE,
    "Jobs_ListDetectors",
    "GET",
    _JOB_URL + "/detectors",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _JOB_NAME),
    paging=Paging("Diagnostics"),
)

JOBS_GET_DETECTOR = Operation(
    SERVICE,
    "Jobs_GetDetector",
    "GET",
    _JOB_URL + "/detectors/{detectorName}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _JOB_NAME, Path("detector_name", "detectorName")),
    returns="Diagnostics",
)

JOBS_EXECUTIONS_LIST = Operation(
    SERVICE,
    "JobsExecutions_List",
    "GET",
    _JOB_URL + "/executions",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _JOB_NAME, Query("filter", "$filter")),
    paging=Paging("JobExecution"),
)
