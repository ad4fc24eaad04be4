# Generated from swagger/appcontainers/ by "make generate": do not edit.

"""REST operations of ``appcontainers``, for both twins of its client: ``client``."""

from ....core.declare.operation import (
    RESOURCE_GROUP,
    RESOURCE_GROUP_NAME,
    SUBSCRIPTION,
    SUBSCRIPTION_ID,
    Operation,
    Path,
)
from .. import SERVICE

GET_CUSTOM_DOMAIN_VERIFICATION_ID = Operation(
    SERVICE,
    "GetCustomDomainVerificationId",
    "POST",
    SUBSCRIPTION + "/providers/Microsoft.App/getCustomDomainVerificationId",
    (SUBSCRIPTION_ID,),
    returns="str",
)

JOB_EXECUTION = Operation(
    SERVICE,
    "JobExecution",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.App/jobs/{jobName}/executions/{jobExecutionName}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, Path("job_name", "jobName"), Path("job_execution_name", "jobExecutionName")),
    returns="JobExecution",
)
