# Generated from swagger/appcontainers/appcontainers.json (2026-07-01, sha256 3e17bcdc4eeb).
# Do not edit: run "make generate".

"""REST operations of ``appcontainers``, for both twins of its client: ``client``."""

from ....core.operation import RESOURCE_GROUP_NAME, SUBSCRIPTION_ID, Operation, Path
from .. import SERVICE

GET_CUSTOM_DOMAIN_VERIFICATION_ID = Operation(
    SERVICE,
    "GetCustomDomainVerificationId",
    "POST",
    "/subscriptions/{subscriptionId}/providers/Microsoft.App/getCustomDomainVerificationId",
    (SUBSCRIPTION_ID,),
    returns="str",
)

JOB_EXECUTION = Operation(
    SERVICE,
    "JobExecution",
    "GET",
    (
        "/subscriptions/{subscriptionId}/resourceGroups/{resourceGroupName}/providers/Microsoft.App/jobs/{jobName}"
        "/executions/{jobExecutionName}"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, Path("job_name", "jobName"), Path("job_execution_name", "jobExecutionName")),
    returns="JobExecution",
)
