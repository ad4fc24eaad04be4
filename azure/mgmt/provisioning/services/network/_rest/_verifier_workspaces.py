# Generated from swagger/network/ by "make generate": do not edit.

"""REST operations of ``network``, for both twins of its client: ``verifier_workspaces``."""

from ....core.declare.operation import (
    RESOURCE_GROUP,
    RESOURCE_GROUP_NAME,
    SUBSCRIPTION_ID,
    Body,
    LongRunning,
    Match,
    Operation,
    Paging,
    Path,
    Query,
)
from .. import SERVICE

_VERIFIER_WORKSPACE_URL = (
    RESOURCE_GROUP
    + "/providers/Microsoft.Network/networkManagers/{networkManagerName}/verifierWorkspaces/{workspaceName}"
)
_REACHABILITY_ANALYSIS_RUN_URL = _VERIFIER_WORKSPACE_URL + "/reachabilityAnalysisRuns/{reachabilityAnalysisRunName}"
_REACHABILITY_ANALYSIS_INTENT_URL = (
    _VERIFIER_WORKSPACE_URL + "/reachabilityAnalysisIntents/{reachabilityAnalysisIntentName}"
)

_NETWORK_MANAGER_NAME = Path("network_manager_name", "networkManagerName")
_WORKSPACE_NAME = Path("workspace_name", "workspaceName")
_REACHABILITY_ANALYSIS_INTENT_NAME = Path("reachability_analysis_intent_name", "reachabilityAnalysisIntentName")
_SKIP_TOKEN = Query("skip_token", "skipToken")
_SKIP = Query("skip", "skip", type="int", default=0)
_TOP = Query("top", "top", type="int", default=50)
_SORT_KEY = Query("sort_key", "sortKey")
_SORT_VALUE = Query("sort_value", "sortValue")
_REACHABILITY_ANALYSIS_RUN_NAME = Path("reachability_analysis_run_name", "reachabilityAnalysisRunName")

REACHABILITY_ANALYSIS_INTENTS_GET = Operation(
    SERVICE,
    "ReachabilityAnalysisIntents_Get",
    "GET",
    _REACHABILITY_ANALYSIS_INTENT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_MANAGER_NAME, _WORKSPACE_NAME, _REACHABILITY_ANALYSIS_INTENT_NAME),
    returns="ReachabilityAnalysisIntent",
    error="CommonErrorResponse",
)

REACHABILITY_ANALYSIS_INTENTS_CREATE = Operation(
    SERVICE,
    "ReachabilityAnalysisIntents_Create",
    "PUT",
    _REACHABILITY_ANALYSIS_INTENT_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NETWORK_MANAGER_NAME,
        _WORKSPACE_NAME,
        _REACHABILITY_ANALYSIS_INTENT_NAME,
        Body("body", "ReachabilityAnalysisIntent"),
    ),
    ok=(200, 201),
    returns="ReachabilityAnalysisIntent",
    error="CommonErrorResponse",
)

REACHABILITY_ANALYSIS_INTENTS_DELETE = Operation(
    SERVICE,
    "ReachabilityAnalysisIntents_Delete",
    "DELETE",
    _REACHABILITY_ANALYSIS_INTENT_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_MANAGER_NAME, _WORKSPACE_NAME, _REACHABILITY_ANALYSIS_INTENT_NAME),
    ok=(200, 204),
    error="CommonErrorResponse",
    accept=None,
)

REACHABILITY_ANALYSIS_INTENTS_LIST = Operation(
    SERVICE,
    "ReachabilityAnalysisIntents_List",
    "GET",
    _VERIFIER_WORKSPACE_URL + "/reachabilityAnalysisIntents",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NETWORK_MANAGER_NAME,
        _WORKSPACE_NAME,
        _SKIP_TOKEN,
        _SKIP,
        _TOP,
        _SORT_KEY,
        _SORT_VALUE,
    ),
    error="CommonErrorResponse",
    paging=Paging("ReachabilityAnalysisIntent", api_version=False),
)

VERIFIER_WORKSPACES_GET = Operation(
    SERVICE,
    "VerifierWorkspaces_Get",
    "GET",
    _VERIFIER_WORKSPACE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_MANAGER_NAME, _WORKSPACE_NAME),
    returns="VerifierWorkspace",
    error="CommonErrorResponse",
)

VERIFIER_WORKSPACES_CREATE = Operation(
    SERVICE,
    "VerifierWorkspaces_Create",
    "PUT",
    _VERIFIER_WORKSPACE_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NETWORK_MANAGER_NAME,
        _WORKSPACE_NAME,
        Body("body", "VerifierWorkspace"),
        Match(),
    ),
    ok=(200, 201),
    returns="VerifierWorkspace",
    error="CommonErrorResponse",
)

VERIFIER_WORKSPACES_UPDATE = Operation(
    SERVICE,
    "VerifierWorkspaces_Update",
    "PATCH",
    _VERIFIER_WORKSPACE_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NETWORK_MANAGER_NAME,
        _WORKSPACE_NAME,
        Body("body", "VerifierWorkspaceUpdate", required=False),
        Match(),
    ),
    returns="VerifierWorkspace",
    error="CommonErrorResponse",
)

VERIFIER_WORKSPACES_DELETE = Operation(
    SERVICE,
    "VerifierWorkspaces_Delete",
    "DELETE",
    _VERIFIER_WORKSPACE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_MANAGER_NAME, _WORKSPACE_NAME, Match()),
    ok=(202, 204),
    error="CommonErrorResponse",
    accept=None,
    long_running=LongRunning(),
)

VERIFIER_WORKSPACES_LIST = Operation(
    SERVICE,
    "VerifierWorkspaces_List",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Network/networkManagers/{networkManagerName}/verifierWorkspaces",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_MANAGER_NAME, _SKIP_TOKEN, _SKIP, _TOP, _SORT_KEY, _SORT_VALUE),
    error="CommonErrorResponse",
    paging=Paging("VerifierWorkspace", api_version=False),
)

REACHABILITY_ANALYSIS_RUNS_GET = Operation(
    SERVICE,
    "ReachabilityAnalysisRuns_Get",
    "GET",
    _REACHABILITY_ANALYSIS_RUN_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_MANAGER_NAME, _WORKSPACE_NAME, _REACHABILITY_ANALYSIS_RUN_NAME),
    returns="ReachabilityAnalysisRun",
    error="CommonErrorResponse",
)

REACHABILITY_ANALYSIS_RUNS_CREATE = Operation(
    SERVICE,
    "ReachabilityAnalysisRuns_Create",
    "PUT",
    _REACHABILITY_ANALYSIS_RUN_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NETWORK_MANAGER_NAME,
        _WORKSPACE_NAME,
        _REACHABILITY_ANALYSIS_RUN_NAME,
        Body("body", "ReachabilityAnalysisRun"),
    ),
    ok=(200, 201),
    returns="ReachabilityAnalysisRun",
    error="CommonErrorResponse",
)

REACHABILITY_ANALYSIS_RUNS_DELETE = Operation(
    SERVICE,
    "ReachabilityAnalysisRuns_Delete",
    "DELETE",
    _REACHABILITY_ANALYSIS_RUN_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NETWORK_MANAGER_NAME, _WORKSPACE_NAME, _REACHABILITY_ANALYSIS_RUN_NAME),
    ok=(202, 204),
    error="CommonErrorResponse",
    accept=None,
    long_running=LongRunning(),
)

REACHABILITY_ANALYSIS_RUNS_LIST = Operation(
    SERVICE,
    "ReachabilityAnalysisRuns_List",
    "GET",
    _VERIFIER_WORKSPACE_URL + "/reachabilityAnalysisRuns",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NETWORK_MANAGER_NAME,
        _WORKSPACE_NAME,
        _SKIP_TOKEN,
        _SKIP,
        _TOP,
        _SORT_KEY,
        _SORT_VALUE,
    ),
    error="CommonErrorResponse",
    paging=Paging("ReachabilityAnalysisRun", api_version=False),
)
