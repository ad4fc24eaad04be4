# Generated from swagger/sql/ by "make generate": do not edit.

"""REST operations of ``sql``, for both twins of its client: ``job_agents``."""

from ....core.declare.operation import (
    RESOURCE_GROUP,
    RESOURCE_GROUP_NAME,
    SUBSCRIPTION_ID,
    Body,
    LongRunning,
    Operation,
    Paging,
    Path,
    Query,
)
from .. import SERVICE

_JOB_AGENT_URL = RESOURCE_GROUP + "/providers/Microsoft.Sql/servers/{serverName}/jobAgents/{jobAgentName}"
_JOB_URL = _JOB_AGENT_URL + "/jobs/{jobName}"
_CREDENTIAL_URL = _JOB_AGENT_URL + "/credentials/{credentialName}"
_TARGET_GROUP_URL = _JOB_AGENT_URL + "/targetGroups/{targetGroupName}"
_STEP_URL = _JOB_URL + "/steps/{stepName}"
_PRIVATE_ENDPOINT_URL = _JOB_AGENT_URL + "/privateEndpoints/{privateEndpointName}"
_EXECUTION_URL = _JOB_URL + "/executions/{jobExecutionId}"

_SERVER_NAME = Path("server_name", "serverName")
_JOB_AGENT_NAME = Path("job_agent_name", "jobAgentName")
_JOB_NAME = Path("job_name", "jobName")
_JOB_EXECUTION_ID = Path("job_execution_id", "jobExecutionId")
_CREATE_TIME_MIN = Query("create_time_min", "createTimeMin", type="iso-8601")
_CREATE_TIME_MAX = Query("create_time_max", "createTimeMax", type="iso-8601")
_END_TIME_MIN = Query("end_time_min", "endTimeMin", type="iso-8601")
_END_TIME_MAX = Query("end_time_max", "endTimeMax", type="iso-8601")
_IS_ACTIVE = Query("is_active", "isActive", type="bool")
_SKIP = Query("skip", "$skip", type="int")
_TOP = Query("top", "$top", type="int")
_CREDENTIAL_NAME = Path("credential_name", "credentialName")
_STEP_NAME = Path("step_name", "stepName")
_PRIVATE_ENDPOINT_NAME = Path("private_endpoint_name", "privateEndpointName")
_JOB_VERSION = Path("job_version", "jobVersion", type="int")
_TARGET_GROUP_NAME = Path("target_group_name", "targetGroupName")

JOB_EXECUTIONS_GET = Operation(
    SERVICE,
    "JobExecutions_Get",
    "GET",
    _EXECUTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _JOB_AGENT_NAME, _JOB_NAME, _JOB_EXECUTION_ID),
    returns="JobExecution",
)

JOB_EXECUTIONS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "JobExecutions_CreateOrUpdate",
    "PUT",
    _EXECUTION_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _JOB_AGENT_NAME, _JOB_NAME, _JOB_EXECUTION_ID),
    ok=(200, 201, 202),
    returns="JobExecution",
    long_running=LongRunning(),
)

JOB_EXECUTIONS_CANCEL = Operation(
    SERVICE,
    "JobExecutions_Cancel",
    "POST",
    _EXECUTION_URL + "/cancel",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _JOB_AGENT_NAME, _JOB_NAME, _JOB_EXECUTION_ID),
    accept=None,
)

JOB_EXECUTIONS_LIST_BY_JOB = Operation(
    SERVICE,
    "JobExecutions_ListByJob",
    "GET",
    _JOB_URL + "/executions",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _SERVER_NAME,
        _JOB_AGENT_NAME,
        _JOB_NAME,
        _CREATE_TIME_MIN,
        _CREATE_TIME_MAX,
        _END_TIME_MIN,
        _END_TIME_MAX,
        _IS_ACTIVE,
        _SKIP,
        _TOP,
    ),
    paging=Paging("JobExecution"),
)

JOB_EXECUTIONS_LIST_BY_AGENT = Operation(
    SERVICE,
    "JobExecutions_ListByAgent",
    "GET",
    _JOB_AGENT_URL + "/executions",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _SERVER_NAME,
        _JOB_AGENT_NAME,
        _CREATE_TIME_MIN,
        _CREATE_TIME_MAX,
        _END_TIME_MIN,
        _END_TIME_MAX,
        _IS_ACTIVE,
        _SKIP,
        _TOP,
    ),
    paging=Paging("JobExecution"),
)

JOB_EXECUTIONS_CREATE = Operation(
    SERVICE,
    "JobExecutions_Create",
    "POST",
    _JOB_URL + "/start",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _JOB_AGENT_NAME, _JOB_NAME),
    ok=(200, 202),
    returns="JobExecution",
    long_running=LongRunning(),
)

JOB_AGENTS_GET = Operation(
    SERVICE,
    "JobAgents_Get",
    "GET",
    _JOB_AGENT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _JOB_AGENT_NAME),
    returns="JobAgent",
)

JOB_AGENTS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "JobAgents_CreateOrUpdate",
    "PUT",
    _JOB_AGENT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _JOB_AGENT_NAME, Body("parameters", "JobAgent")),
    ok=(200, 201, 202),
    returns="JobAgent",
    long_running=LongRunning(),
)

JOB_AGENTS_UPDATE = Operation(
    SERVICE,
    "JobAgents_Update",
    "PATCH",
    _JOB_AGENT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _JOB_AGENT_NAME, Body("parameters", "JobAgentUpdate")),
    ok=(200, 202),
    returns="JobAgent",
    long_running=LongRunning(),
)

JOB_AGENTS_DELETE = Operation(
    SERVICE,
    "JobAgents_Delete",
    "DELETE",
    _JOB_AGENT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _JOB_AGENT_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

JOB_AGENTS_LIST_BY_SERVER = Operation(
    SERVICE,
    "JobAgents_ListByServer",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Sql/servers/{serverName}/jobAgents",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME),
    paging=Paging("JobAgent"),
)

JOB_CREDENTIALS_GET = Operation(
    SERVICE,
    "JobCredentials_Get",
    "GET",
    _CREDENTIAL_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _JOB_AGENT_NAME, _CREDENTIAL_NAME),
    returns="JobCredential",
)

JOB_CREDENTIALS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "JobCredentials_CreateOrUpdate",
    "PUT",
    _CREDENTIAL_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _SERVER_NAME,
        _JOB_AGENT_NAME,
        _CREDENTIAL_NAME,
        Body("parameters", "JobCredential"),
    ),
    ok=(200, 201),
    returns="JobCredential",
)

JOB_CREDENTIALS_DELETE = Operation(
    SERVICE,
    "JobCredentials_Delete",
    "DELETE",
    _CREDENTIAL_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _JOB_AGENT_NAME, _CREDENTIAL_NAME),
    ok=(200, 204),
    accept=None,
)

JOB_CREDENTIALS_LIST_BY_AGENT = Operation(
    SERVICE,
    "JobCredentials_ListByAgent",
    "GET",
    _JOB_AGENT_URL + "/credentials",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _JOB_AGENT_NAME),
    paging=Paging("JobCredential"),
)

JOB_STEP_EXECUTIONS_GET = Operation(
    SERVICE,
    "JobStepExecutions_Get",
    "GET",
    _EXECUTION_URL + "/steps/{stepName}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _JOB_AGENT_NAME, _JOB_NAME, _JOB_EXECUTION_ID, _STEP_NAME),
    returns="JobExecution",
)

JOB_STEP_EXECUTIONS_LIST_BY_JOB_EXECUTION = Operation(
    SERVICE,
    "JobStepExecutions_ListByJobExecution",
    "GET",
    _EXECUTION_URL + "/steps",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _SERVER_NAME,
        _JOB_AGENT_NAME,
        _JOB_NAME,
        _JOB_EXECUTION_ID,
        _CREATE_TIME_MIN,
        _CREATE_TIME_MAX,
        _END_TIME_MIN,
        _END_TIME_MAX,
        _IS_ACTIVE,
        _SKIP,
        _TOP,
    ),
    paging=Paging("JobExecution"),
)

JOB_TARGET_EXECUTIONS_GET = Operation(
    SERVICE,
    "JobTargetExecutions_Get",
    "GET",
    _EXECUTION_URL + "/steps/{stepName}/targets/{targetId}",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _SERVER_NAME,
        _JOB_AGENT_NAME,
        _JOB_NAME,
        _JOB_EXECUTION_ID,
        _STEP_NAME,
        Path("target_id", "targetId"),
    ),
    returns="JobExecution",
)

JOB_TARGET_EXECUTIONS_LIST_BY_STEP = Operation(
    SERVICE,
    "JobTargetExecutions_ListByStep",
    "GET",
    _EXECUTION_URL + "/steps/{stepName}/targets",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _SERVER_NAME,
        _JOB_AGENT_NAME,
        _JOB_NAME,
        _JOB_EXECUTION_ID,
        _STEP_NAME,
        _CREATE_TIME_MIN,
        _CREATE_TIME_MAX,
        _END_TIME_MIN,
        _END_TIME_MAX,
        _IS_ACTIVE,
        _SKIP,
        _TOP,
    ),
    paging=Paging("JobExecution"),
)

JOB_TARGET_EXECUTIONS_LIST_BY_JOB_EXECUTION = Operation(
    SERVICE,
    "JobTargetExecutions_ListByJobExecution",
    "GET",
    _EXECUTION_URL + "/targets",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _SERVER_NAME,
        _JOB_AGENT_NAME,
        _JOB_NAME,
        _JOB_EXECUTION_ID,
        _CREATE_TIME_MIN,
        _CREATE_TIME_MAX,
        _END_TIME_MIN,
        _END_TIME_MAX,
        _IS_ACTIVE,
        _SKIP,
        _TOP,
    ),
    paging=Paging("JobExecution"),
)

JOBS_GET = Operation(
    SERVICE,
    "Jobs_Get",
    "GET",
    _JOB_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _JOB_AGENT_NAME, _JOB_NAME),
    returns="Job",
)

JOBS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "Jobs_CreateOrUpdate",
    "PUT",
    _JOB_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _JOB_AGENT_NAME, _JOB_NAME, Body("parameters", "Job")),
    ok=(200, 201),
    returns="Job",
)

JOBS_DELETE = Operation(
    SERVICE,
    "Jobs_Delete",
    "DELETE",
    _JOB_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _JOB_AGENT_NAME, _JOB_NAME),
    ok=(200, 204),
    accept=None,
)

JOBS_LIST_BY_AGENT = Operation(
    SERVICE,
    "Jobs_ListByAgent",
    "GET",
    _JOB_AGENT_URL + "/jobs",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _JOB_AGENT_NAME),
    paging=Paging("Job"),
)

JOB_PRIVATE_ENDPOINTS_GET = Operation(
    SERVICE,
    "JobPrivateEndpoints_Get",
    "GET",
    _PRIVATE_ENDPOINT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _JOB_AGENT_NAME, _PRIVATE_ENDPOINT_NAME),
    returns="JobPrivateEndpoint",
)

JOB_PRIVATE_ENDPOINTS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "JobPrivateEndpoints_CreateOrUpdate",
    "PUT",
    _PRIVATE_ENDPOINT_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _SERVER_NAME,
        _JOB_AGENT_NAME,
        _PRIVATE_ENDPOINT_NAME,
        Body("parameters", "JobPrivateEndpoint"),
    ),
    ok=(200, 201, 202),
    returns="JobPrivateEndpoint",
    long_running=LongRunning(),
)

JOB_PRIVATE_ENDPOINTS_DELETE = Operation(
    SERVICE,
    "JobPrivateEndpoints_Delete",
    "DELETE",
    _PRIVATE_ENDPOINT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _JOB_AGENT_NAME, _PRIVATE_ENDPOINT_NAME),
    ok=(200, 202, 204),
    accept=None,
    long_running=LongRunning(),
)

JOB_PRIVATE_ENDPOINTS_LIST_BY_AGENT = Operation(
    SERVICE,
    "JobPrivateEndpoints_ListByAgent",
    "GET",
    _JOB_AGENT_URL + "/privateEndpoints",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _JOB_AGENT_NAME),
    paging=Paging("JobPrivateEndpoint"),
)

JOB_STEPS_GET = Operation(
    SERVICE,
    "JobSteps_Get",
    "GET",
    _STEP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _JOB_AGENT_NAME, _JOB_NAME, _STEP_NAME),
    returns="JobStep",
)

JOB_STEPS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "JobSteps_CreateOrUpdate",
    "PUT",
    _STEP_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _SERVER_NAME,
        _JOB_AGENT_NAME,
        _JOB_NAME,
        _STEP_NAME,
        Body("parameters", "JobStep"),
    ),
    ok=(200, 201),
    returns="JobStep",
)

JOB_STEPS_DELETE = Operation(
    SERVICE,
    "JobSteps_Delete",
    "DELETE",
    _STEP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _JOB_AGENT_NAME, _JOB_NAME, _STEP_NAME),
    ok=(200, 204),
    accept=None,
)

JOB_STEPS_LIST_BY_JOB = Operation(
    SERVICE,
    "JobSteps_ListByJob",
    "GET",
    _JOB_URL + "/steps",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _JOB_AGENT_NAME, _JOB_NAME),
    paging=Paging("JobStep"),
)

JOB_STEPS_GET_BY_VERSION = Operation(
    SERVICE,
    "JobSteps_GetByVersion",
    "GET",
    _JOB_URL + "/versions/{jobVersion}/steps/{stepName}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _JOB_AGENT_NAME, _JOB_NAME, _JOB_VERSION, _STEP_NAME),
    returns="JobStep",
)

JOB_STEPS_LIST_BY_VERSION = Operation(
    SERVICE,
    "JobSteps_ListByVersion",
    "GET",
    _JOB_URL + "/versions/{jobVersion}/steps",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _JOB_AGENT_NAME, _JOB_NAME, _JOB_VERSION),
    paging=Paging("JobStep"),
)

JOB_TARGET_GROUPS_GET = Operation(
    SERVICE,
    "JobTargetGroups_Get",
    "GET",
    _TARGET_GROUP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _JOB_AGENT_NAME, _TARGET_GROUP_NAME),
    returns="JobTargetGroup",
)

JOB_TARGET_GROUPS_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "JobTargetGroups_CreateOrUpdate",
    "PUT",
    _TARGET_GROUP_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _SERVER_NAME,
        _JOB_AGENT_NAME,
        _TARGET_GROUP_NAME,
        Body("parameters", "JobTargetGroup"),
    ),
    ok=(200, 201),
    returns="JobTargetGroup",
)

JOB_TARGET_GROUPS_DELETE = Operation(
    SERVICE,
    "JobTargetGroups_Delete",
    "DELETE",
    _TARGET_GROUP_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _JOB_AGENT_NAME, _TARGET_GROUP_NAME),
    ok=(200, 204),
    accept=None,
)

JOB_TARGET_GROUPS_LIST_BY_AGENT = Operation(
    SERVICE,
    "JobTargetGroups_ListByAgent",
    "GET",
    _JOB_AGENT_URL + "/targetGroups",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _JOB_AGENT_NAME),
    paging=Paging("JobTargetGroup"),
)

JOB_VERSIONS_GET = Operation(
    SERVICE,
    "JobVersions_Get",
    "GET",
    _JOB_URL + "/versions/{jobVersion}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _JOB_AGENT_NAME, _JOB_NAME, _JOB_VERSION),
    returns="JobVersion",
)

JOB_VERSIONS_LIST_BY_JOB = Operation(
    SERVICE,
    "JobVersions_ListByJob",
    "GET",
    _JOB_URL + "/versions",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SERVER_NAME, _JOB_AGENT_NAME, _JOB_NAME),
    paging=Paging("JobVersion"),
)
