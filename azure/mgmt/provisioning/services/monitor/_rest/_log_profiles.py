# Generated from swagger/monitor/monitor.json (2023-03-11, sha256 5f20bcbabcf9).
# Do not edit: run "make generate".

"""REST operations of ``monitor``, for both twins of its client: ``log_profiles``."""

from ....core.operation import SUBSCRIPTION_ID, Body, Operation, Paging, Path
from .. import SERVICE

_LOGPROFILE_URL = "/subscriptions/{subscriptionId}/providers/Microsoft.Insights/logprofiles/{logProfileName}"

_LOG_PROFILE_NAME = Path("log_profile_name", "logProfileName")

LOG_PROFILES_GET = Operation(
    SERVICE,
    "LogProfiles_Get",
    "GET",
    _LOGPROFILE_URL,
    (SUBSCRIPTION_ID, _LOG_PROFILE_NAME),
    returns="LogProfileResource",
    api_version="2016-03-01",
)

LOG_PROFILES_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "LogProfiles_CreateOrUpdate",
    "PUT",
    _LOGPROFILE_URL,
    (SUBSCRIPTION_ID, _LOG_PROFILE_NAME, Body("parameters", "LogProfileResource")),
    returns="LogProfileResource",
    api_version="2016-03-01",
)

LOG_PROFILES_UPDATE = Operation(
    SERVICE,
    "LogProfiles_Update",
    "PATCH",
    _LOGPROFILE_URL,
    (SUBSCRIPTION_ID, _LOG_PROFILE_NAME, Body("log_profiles_resource", "LogProfileResourcePatch")),
    returns="LogProfileResource",
    api_version="2016-03-01",
)

LOG_PROFILES_DELETE = Operation(
    SERVICE,
    "LogProfiles_Delete",
    "DELETE",
    _LOGPROFILE_URL,
    (SUBSCRIPTION_ID, _LOG_PROFILE_NAME),
    api_version="2016-03-01",
    accept=None,
)

LOG_PROFILES_LIST = Operation(
    SERVICE,
    "LogProfiles_List",
    "GET",
    "/subscriptions/{subscriptionId}/providers/Microsoft.Insights/logprofiles",
    (SUBSCRIPTION_ID,),
    api_version="2016-03-01",
    paging=Paging("LogProfileResource", next_link=None),
)
