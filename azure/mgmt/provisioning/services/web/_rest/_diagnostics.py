# Generated from swagger/web/ by "make generate": do not edit.

"""REST operations of ``web``, for both twins of its client: ``diagnostics``."""

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

_SITE_CERTIFICATE_URL = RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/certificates/{certificateName}"
_SLOT_CERTIFICATE_URL = (
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/slots/{slot}/certificates/{certificateName}"
)

_NAME = Path("name", "name")
_CERTIFICATE_NAME = Path("certificate_name", "certificateName")
_SLOT = Path("slot", "slot")
_SITE_NAME = Path("site_name", "siteName")
_DETECTOR_NAME = Path("detector_name", "detectorName")
_START_TIME = Query("start_time", "startTime", type="iso-8601")
_END_TIME = Query("end_time", "endTime", type="iso-8601")
_TIME_GRAIN = Query("time_grain", "timeGrain")
_DIAGNOSTIC_CATEGORY = Path("diagnostic_category", "diagnosticCategory")
_ANALYSIS_NAME = Path("analysis_name", "analysisName")
_WORKFLOW_NAME = Path("workflow_name", "workflowName")
_RUN_NAME = Path("run_name", "runName")
_TOP = Query("top", "$top", type="int")
_FILTER = Query("filter", "$filter")
_ACTION_NAME = Path("action_name", "actionName")
_REPETITION_NAME = Path("repetition_name", "repetitionName")
_TRIGGER_NAME = Path("trigger_name", "triggerName")
_HISTORY_NAME = Path("history_name", "historyName")

SITE_CERTIFICATES_GET = Operation(
    SERVICE,
    "SiteCertificates_Get",
    "GET",
    _SITE_CERTIFICATE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _CERTIFICATE_NAME),
    returns="Certificate",
)

SITE_CERTIFICATES_CREATE_OR_UPDATE = Operation(
    SERVICE,
    "SiteCertificates_CreateOrUpdate",
    "PUT",
    _SITE_CERTIFICATE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _CERTIFICATE_NAME, Body("certificate_envelope", "Certificate")),
    ok=(200, 201),
    returns="Certificate",
)

SITE_CERTIFICATES_UPDATE = Operation(
    SERVICE,
    "SiteCertificates_Update",
    "PATCH",
    _SITE_CERTIFICATE_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NAME,
        _CERTIFICATE_NAME,
        Body("certificate_envelope", "CertificatePatchResource"),
    ),
    returns="Certificate",
)

SITE_CERTIFICATES_DELETE = Operation(
    SERVICE,
    "SiteCertificates_Delete",
    "DELETE",
    _SITE_CERTIFICATE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _CERTIFICATE_NAME),
    ok=(200, 204),
    accept=None,
)

SITE_CERTIFICATES_LIST = Operation(
    SERVICE,
    "SiteCertificates_List",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/certificates",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    paging=Paging("Certificate"),
)

SITE_CERTIFICATES_GET_SLOT = Operation(
    SERVICE,
    "SiteCertificates_GetSlot",
    "GET",
    _SLOT_CERTIFICATE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT, _CERTIFICATE_NAME),
    returns="Certificate",
)

SITE_CERTIFICATES_CREATE_OR_UPDATE_SLOT = Operation(
    SERVICE,
    "SiteCertificates_CreateOrUpdateSlot",
    "PUT",
    _SLOT_CERTIFICATE_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NAME,
        _SLOT,
        _CERTIFICATE_NAME,
        Body("certificate_envelope", "Certificate"),
    ),
    ok=(200, 201),
    returns="Certificate",
)

SITE_CERTIFICATES_UPDATE_SLOT = Operation(
    SERVICE,
    "SiteCertificates_UpdateSlot",
    "PATCH",
    _SLOT_CERTIFICATE_URL,
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NAME,
        _SLOT,
        _CERTIFICATE_NAME,
        Body("certificate_envelope", "CertificatePatchResource"),
    ),
    returns="Certificate",
)

SITE_CERTIFICATES_DELETE_SLOT = Operation(
    SERVICE,
    "SiteCertificates_DeleteSlot",
    "DELETE",
    _SLOT_CERTIFICATE_URL,
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT, _CERTIFICATE_NAME),
    ok=(200, 204),
    accept=None,
)

SITE_CERTIFICATES_LIST_SLOT = Operation(
    SERVICE,
    "SiteCertificates_ListSlot",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/slots/{slot}/certificates",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    paging=Paging("Certificate"),
)

DIAGNOSTICS_GET_SITE_DETECTOR_RESPONSE = Operation(
    SERVICE,
    "Diagnostics_GetSiteDetectorResponse",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{siteName}/detectors/{detectorName}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SITE_NAME, _DETECTOR_NAME, _START_TIME, _END_TIME, _TIME_GRAIN),
    returns="DetectorResponse",
)

DIAGNOSTICS_LIST_SITE_DETECTOR_RESPONSES = Operation(
    SERVICE,
    "Diagnostics_ListSiteDetectorResponses",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{siteName}/detectors",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SITE_NAME),
    paging=Paging("DetectorResponse"),
)

DIAGNOSTICS_GET_HOSTING_ENVIRONMENT_DETECTOR_RESPONSE = Operation(
    SERVICE,
    "Diagnostics_GetHostingEnvironmentDetectorResponse",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Web/hostingEnvironments/{name}/detectors/{detectorName}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _DETECTOR_NAME, _START_TIME, _END_TIME, _TIME_GRAIN),
    returns="DetectorResponse",
)

DIAGNOSTICS_LIST_HOSTING_ENVIRONMENT_DETECTOR_RESPONSES = Operation(
    SERVICE,
    "Diagnostics_ListHostingEnvironmentDetectorResponses",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Web/hostingEnvironments/{name}/detectors",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    paging=Paging("DetectorResponse"),
)

DIAGNOSTICS_GET_SITE_DETECTOR_RESPONSE_SLOT = Operation(
    SERVICE,
    "Diagnostics_GetSiteDetectorResponseSlot",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{siteName}/slots/{slot}/detectors/{detectorName}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SITE_NAME, _DETECTOR_NAME, _SLOT, _START_TIME, _END_TIME, _TIME_GRAIN),
    returns="DetectorResponse",
)

DIAGNOSTICS_LIST_SITE_DETECTOR_RESPONSES_SLOT = Operation(
    SERVICE,
    "Diagnostics_ListSiteDetectorResponsesSlot",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{siteName}/slots/{slot}/detectors",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SITE_NAME, _SLOT),
    paging=Paging("DetectorResponse"),
)

DIAGNOSTICS_GET_SITE_DIAGNOSTIC_CATEGORY = Operation(
    SERVICE,
    "Diagnostics_GetSiteDiagnosticCategory",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{siteName}/diagnostics/{diagnosticCategory}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SITE_NAME, _DIAGNOSTIC_CATEGORY),
    returns="DiagnosticCategory",
)

DIAGNOSTICS_LIST_SITE_DIAGNOSTIC_CATEGORIES = Operation(
    SERVICE,
    "Diagnostics_ListSiteDiagnosticCategories",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{siteName}/diagnostics",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SITE_NAME),
    paging=Paging("DiagnosticCategory"),
)

DIAGNOSTICS_GET_SITE_DIAGNOSTIC_CATEGORY_SLOT = Operation(
    SERVICE,
    "Diagnostics_GetSiteDiagnosticCategorySlot",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{siteName}/slots/{slot}/diagnostics/{diagnosticCategory}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SITE_NAME, _DIAGNOSTIC_CATEGORY, _SLOT),
    returns="DiagnosticCategory",
)

DIAGNOSTICS_LIST_SITE_DIAGNOSTIC_CATEGORIES_SLOT = Operation(
    SERVICE,
    "Diagnostics_ListSiteDiagnosticCategoriesSlot",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{siteName}/slots/{slot}/diagnostics",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SITE_NAME, _SLOT),
    paging=Paging("DiagnosticCategory"),
)

DIAGNOSTICS_GET_SITE_ANALYSIS = Operation(
    SERVICE,
    "Diagnostics_GetSiteAnalysis",
    "GET",
    RESOURCE_GROUP
    + "/providers/Microsoft.Web/sites/{siteName}/diagnostics/{diagnosticCategory}/analyses/{analysisName}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SITE_NAME, _DIAGNOSTIC_CATEGORY, _ANALYSIS_NAME),
    returns="AnalysisDefinition",
)

DIAGNOSTICS_LIST_SITE_ANALYSES = Operation(
    SERVICE,
    "Diagnostics_ListSiteAnalyses",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{siteName}/diagnostics/{diagnosticCategory}/analyses",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SITE_NAME, _DIAGNOSTIC_CATEGORY),
    paging=Paging("AnalysisDefinition"),
)

DIAGNOSTICS_EXECUTE_SITE_ANALYSIS = Operation(
    SERVICE,
    "Diagnostics_ExecuteSiteAnalysis",
    "POST",
    RESOURCE_GROUP
    + "/providers/Microsoft.Web/sites/{siteName}/diagnostics/{diagnosticCategory}/analyses/{analysisName}/execute",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _SITE_NAME,
        _DIAGNOSTIC_CATEGORY,
        _ANALYSIS_NAME,
        _START_TIME,
        _END_TIME,
        _TIME_GRAIN,
    ),
    returns="DiagnosticAnalysis",
)

DIAGNOSTICS_GET_SITE_ANALYSIS_SLOT = Operation(
    SERVICE,
    "Diagnostics_GetSiteAnalysisSlot",
    "GET",
    RESOURCE_GROUP
    + (
        "/providers/Microsoft.Web/sites/{siteName}/slots/{slot}/diagnostics/{diagnosticCategory}/analyses"
        "/{analysisName}"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SITE_NAME, _DIAGNOSTIC_CATEGORY, _ANALYSIS_NAME, _SLOT),
    returns="AnalysisDefinition",
)

DIAGNOSTICS_LIST_SITE_ANALYSES_SLOT = Operation(
    SERVICE,
    "Diagnostics_ListSiteAnalysesSlot",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{siteName}/slots/{slot}/diagnostics/{diagnosticCategory}/analyses",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SITE_NAME, _DIAGNOSTIC_CATEGORY, _SLOT),
    paging=Paging("AnalysisDefinition"),
)

DIAGNOSTICS_EXECUTE_SITE_ANALYSIS_SLOT = Operation(
    SERVICE,
    "Diagnostics_ExecuteSiteAnalysisSlot",
    "POST",
    RESOURCE_GROUP
    + (
        "/providers/Microsoft.Web/sites/{siteName}/slots/{slot}/diagnostics/{diagnosticCategory}/analyses"
        "/{analysisName}/execute"
    ),
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _SITE_NAME,
        _DIAGNOSTIC_CATEGORY,
        _ANALYSIS_NAME,
        _SLOT,
        _START_TIME,
        _END_TIME,
        _TIME_GRAIN,
    ),
    returns="DiagnosticAnalysis",
)

DIAGNOSTICS_GET_SITE_DETECTOR = Operation(
    SERVICE,
    "Diagnostics_GetSiteDetector",
    "GET",
    RESOURCE_GROUP
    + "/providers/Microsoft.Web/sites/{siteName}/diagnostics/{diagnosticCategory}/detectors/{detectorName}",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SITE_NAME, _DIAGNOSTIC_CATEGORY, _DETECTOR_NAME),
    returns="DetectorDefinitionResource",
)

DIAGNOSTICS_LIST_SITE_DETECTORS = Operation(
    SERVICE,
    "Diagnostics_ListSiteDetectors",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{siteName}/diagnostics/{diagnosticCategory}/detectors",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SITE_NAME, _DIAGNOSTIC_CATEGORY),
    paging=Paging("DetectorDefinitionResource"),
)

DIAGNOSTICS_EXECUTE_SITE_DETECTOR = Operation(
    SERVICE,
    "Diagnostics_ExecuteSiteDetector",
    "POST",
    RESOURCE_GROUP
    + "/providers/Microsoft.Web/sites/{siteName}/diagnostics/{diagnosticCategory}/detectors/{detectorName}/execute",
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _SITE_NAME,
        _DETECTOR_NAME,
        _DIAGNOSTIC_CATEGORY,
        _START_TIME,
        _END_TIME,
        _TIME_GRAIN,
    ),
    returns="DiagnosticDetectorResponse",
)

DIAGNOSTICS_GET_SITE_DETECTOR_SLOT = Operation(
    SERVICE,
    "Diagnostics_GetSiteDetectorSlot",
    "GET",
    RESOURCE_GROUP
    + (
        "/providers/Microsoft.Web/sites/{siteName}/slots/{slot}/diagnostics/{diagnosticCategory}/detectors"
        "/{detectorName}"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SITE_NAME, _DIAGNOSTIC_CATEGORY, _DETECTOR_NAME, _SLOT),
    returns="DetectorDefinitionResource",
)

DIAGNOSTICS_LIST_SITE_DETECTORS_SLOT = Operation(
    SERVICE,
    "Diagnostics_ListSiteDetectorsSlot",
    "GET",
    RESOURCE_GROUP
    + "/providers/Microsoft.Web/sites/{siteName}/slots/{slot}/diagnostics/{diagnosticCategory}/detectors",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _SITE_NAME, _DIAGNOSTIC_CATEGORY, _SLOT),
    paging=Paging("DetectorDefinitionResource"),
)

DIAGNOSTICS_EXECUTE_SITE_DETECTOR_SLOT = Operation(
    SERVICE,
    "Diagnostics_ExecuteSiteDetectorSlot",
    "POST",
    RESOURCE_GROUP
    + (
        "/providers/Microsoft.Web/sites/{siteName}/slots/{slot}/diagnostics/{diagnosticCategory}/detectors"
        "/{detectorName}/execute"
    ),
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _SITE_NAME,
        _DETECTOR_NAME,
        _DIAGNOSTIC_CATEGORY,
        _SLOT,
        _START_TIME,
        _END_TIME,
        _TIME_GRAIN,
    ),
    returns="DiagnosticDetectorResponse",
)

WORKFLOW_RUNS_GET = Operation(
    SERVICE,
    "WorkflowRuns_Get",
    "GET",
    RESOURCE_GROUP
    + (
        "/providers/Microsoft.Web/sites/{name}/hostruntime/runtime/webhooks/workflow/api/management/workflows"
        "/{workflowName}/runs/{runName}"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _WORKFLOW_NAME, _RUN_NAME),
    returns="WorkflowRun",
    error="WorkflowErrorResponse",
)

WORKFLOW_RUNS_LIST = Operation(
    SERVICE,
    "WorkflowRuns_List",
    "GET",
    RESOURCE_GROUP
    + (
        "/providers/Microsoft.Web/sites/{name}/hostruntime/runtime/webhooks/workflow/api/management/workflows"
        "/{workflowName}/runs"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _WORKFLOW_NAME, _TOP, _FILTER),
    error="WorkflowErrorResponse",
    paging=Paging("WorkflowRun"),
)

WORKFLOW_RUNS_CANCEL = Operation(
    SERVICE,
    "WorkflowRuns_Cancel",
    "POST",
    RESOURCE_GROUP
    + (
        "/providers/Microsoft.Web/sites/{name}/hostruntime/runtime/webhooks/workflow/api/management/workflows"
        "/{workflowName}/runs/{runName}/cancel"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _WORKFLOW_NAME, _RUN_NAME),
    error="WorkflowErrorResponse",
    accept=None,
)

WORKFLOW_RUN_ACTIONS_GET = Operation(
    SERVICE,
    "WorkflowRunActions_Get",
    "GET",
    RESOURCE_GROUP
    + (
        "/providers/Microsoft.Web/sites/{name}/hostruntime/runtime/webhooks/workflow/api/management/workflows"
        "/{workflowName}/runs/{runName}/actions/{actionName}"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _WORKFLOW_NAME, _RUN_NAME, _ACTION_NAME),
    returns="WorkflowRunAction",
    error="WorkflowErrorResponse",
)

WORKFLOW_RUN_ACTIONS_LIST = Operation(
    SERVICE,
    "WorkflowRunActions_List",
    "GET",
    RESOURCE_GROUP
    + (
        "/providers/Microsoft.Web/sites/{name}/hostruntime/runtime/webhooks/workflow/api/management/workflows"
        "/{workflowName}/runs/{runName}/actions"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _WORKFLOW_NAME, _RUN_NAME, _TOP, _FILTER),
    error="WorkflowErrorResponse",
    paging=Paging("WorkflowRunAction"),
)

WORKFLOW_RUN_ACTIONS_LIST_EXPRESSION_TRACES = Operation(
    SERVICE,
    "WorkflowRunActions_ListExpressionTraces",
    "POST",
    RESOURCE_GROUP
    + (
        "/providers/Microsoft.Web/sites/{name}/hostruntime/runtime/webhooks/workflow/api/management/workflows"
        "/{workflowName}/runs/{runName}/actions/{actionName}/listExpressionTraces"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _WORKFLOW_NAME, _RUN_NAME, _ACTION_NAME),
    error="WorkflowErrorResponse",
    paging=Paging("ExpressionRoot", items="inputs"),
)

WORKFLOW_RUN_ACTION_SCOPE_REPETITIONS_GET = Operation(
    SERVICE,
    "WorkflowRunActionScopeRepetitions_Get",
    "GET",
    RESOURCE_GROUP
    + (
        "/providers/Microsoft.Web/sites/{name}/hostruntime/runtime/webhooks/workflow/api/management/workflows"
        "/{workflowName}/runs/{runName}/actions/{actionName}/scopeRepetitions/{repetitionName}"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _WORKFLOW_NAME, _RUN_NAME, _ACTION_NAME, _REPETITION_NAME),
    returns="WorkflowRunActionRepetitionDefinition",
    error="WorkflowErrorResponse",
)

WORKFLOW_RUN_ACTION_SCOPE_REPETITIONS_LIST = Operation(
    SERVICE,
    "WorkflowRunActionScopeRepetitions_List",
    "GET",
    RESOURCE_GROUP
    + (
        "/providers/Microsoft.Web/sites/{name}/hostruntime/runtime/webhooks/workflow/api/management/workflows"
        "/{workflowName}/runs/{runName}/actions/{actionName}/scopeRepetitions"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _WORKFLOW_NAME, _RUN_NAME, _ACTION_NAME),
    error="WorkflowErrorResponse",
    paging=Paging("WorkflowRunActionRepetitionDefinition"),
)

WORKFLOW_TRIGGERS_GET = Operation(
    SERVICE,
    "WorkflowTriggers_Get",
    "GET",
    RESOURCE_GROUP
    + (
        "/providers/Microsoft.Web/sites/{name}/hostruntime/runtime/webhooks/workflow/api/management/workflows"
        "/{workflowName}/triggers/{triggerName}"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _WORKFLOW_NAME, _TRIGGER_NAME),
    returns="WorkflowTrigger",
    error="WorkflowErrorResponse",
)

WORKFLOW_TRIGGERS_LIST = Operation(
    SERVICE,
    "WorkflowTriggers_List",
    "GET",
    RESOURCE_GROUP
    + (
        "/providers/Microsoft.Web/sites/{name}/hostruntime/runtime/webhooks/workflow/api/management/workflows"
        "/{workflowName}/triggers"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _WORKFLOW_NAME, _TOP, _FILTER),
    error="WorkflowErrorResponse",
    paging=Paging("WorkflowTrigger"),
)

WORKFLOW_TRIGGERS_LIST_CALLBACK_URL = Operation(
    SERVICE,
    "WorkflowTriggers_ListCallbackUrl",
    "POST",
    RESOURCE_GROUP
    + (
        "/providers/Microsoft.Web/sites/{name}/hostruntime/runtime/webhooks/workflow/api/management/workflows"
        "/{workflowName}/triggers/{triggerName}/listCallbackUrl"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _WORKFLOW_NAME, _TRIGGER_NAME),
    returns="WorkflowTriggerCallbackUrl",
    error="WorkflowErrorResponse",
)

WORKFLOW_TRIGGERS_RUN = Operation(
    SERVICE,
    "WorkflowTriggers_Run",
    "POST",
    RESOURCE_GROUP
    + (
        "/providers/Microsoft.Web/sites/{name}/hostruntime/runtime/webhooks/workflow/api/management/workflows"
        "/{workflowName}/triggers/{triggerName}/run"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _WORKFLOW_NAME, _TRIGGER_NAME),
    ok=(200, 202),
    error="WorkflowErrorResponse",
    accept=None,
    long_running=LongRunning(),
)

WORKFLOW_TRIGGERS_GET_SCHEMA_JSON = Operation(
    SERVICE,
    "WorkflowTriggers_GetSchemaJson",
    "GET",
    RESOURCE_GROUP
    + (
        "/providers/Microsoft.Web/sites/{name}/hostruntime/runtime/webhooks/workflow/api/management/workflows"
        "/{workflowName}/triggers/{triggerName}/schemas/json"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _WORKFLOW_NAME, _TRIGGER_NAME),
    returns="JsonSchema",
    error="WorkflowErrorResponse",
)

WORKFLOW_TRIGGER_HISTORIES_GET = Operation(
    SERVICE,
    "WorkflowTriggerHistories_Get",
    "GET",
    RESOURCE_GROUP
    + (
        "/providers/Microsoft.Web/sites/{name}/hostruntime/runtime/webhooks/workflow/api/management/workflows"
        "/{workflowName}/triggers/{triggerName}/histories/{historyName}"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _WORKFLOW_NAME, _TRIGGER_NAME, _HISTORY_NAME),
    returns="WorkflowTriggerHistory",
    error="WorkflowErrorResponse",
)

WORKFLOW_TRIGGER_HISTORIES_LIST = Operation(
    SERVICE,
    "WorkflowTriggerHistories_List",
    "GET",
    RESOURCE_GROUP
    + (
        "/providers/Microsoft.Web/sites/{name}/hostruntime/runtime/webhooks/workflow/api/management/workflows"
        "/{workflowName}/triggers/{triggerName}/histories"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _WORKFLOW_NAME, _TRIGGER_NAME, _TOP, _FILTER),
    error="WorkflowErrorResponse",
    paging=Paging("WorkflowTriggerHistory"),
)

WORKFLOW_TRIGGER_HISTORIES_RESUBMIT = Operation(
    SERVICE,
    "WorkflowTriggerHistories_Resubmit",
    "POST",
    RESOURCE_GROUP
    + (
        "/providers/Microsoft.Web/sites/{name}/hostruntime/runtime/webhooks/workflow/api/management/workflows"
        "/{workflowName}/triggers/{triggerName}/histories/{historyName}/resubmit"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _WORKFLOW_NAME, _TRIGGER_NAME, _HISTORY_NAME),
    ok=(202,),
    error="WorkflowErrorResponse",
    accept=None,
    long_running=LongRunning(),
)

WORKFLOW_VERSIONS_GET = Operation(
    SERVICE,
    "WorkflowVersions_Get",
    "GET",
    RESOURCE_GROUP
    + (
        "/providers/Microsoft.Web/sites/{name}/hostruntime/runtime/webhooks/workflow/api/management/workflows"
        "/{workflowName}/versions/{versionId}"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _WORKFLOW_NAME, Path("version_id", "versionId")),
    returns="WorkflowVersion",
    error="WorkflowErrorResponse",
)

WORKFLOW_VERSIONS_LIST = Operation(
    SERVICE,
    "WorkflowVersions_List",
    "GET",
    RESOURCE_GROUP
    + (
        "/providers/Microsoft.Web/sites/{name}/hostruntime/runtime/webhooks/workflow/api/management/workflows"
        "/{workflowName}/versions"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _WORKFLOW_NAME, _TOP),
    error="WorkflowErrorResponse",
    paging=Paging("WorkflowVersion"),
)

RESOURCE_HEALTH_METADATA_GET_BY_SITE = Operation(
    SERVICE,
    "ResourceHealthMetadata_GetBySite",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/resourceHealthMetadata/default",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    returns="ResourceHealthMetadata",
)

RESOURCE_HEALTH_METADATA_LIST_BY_SITE = Operation(
    SERVICE,
    "ResourceHealthMetadata_ListBySite",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/resourceHealthMetadata",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME),
    paging=Paging("ResourceHealthMetadata"),
)

RESOURCE_HEALTH_METADATA_GET_BY_SITE_SLOT = Operation(
    SERVICE,
    "ResourceHealthMetadata_GetBySiteSlot",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/slots/{slot}/resourceHealthMetadata/default",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    returns="ResourceHealthMetadata",
)

RESOURCE_HEALTH_METADATA_LIST_BY_SITE_SLOT = Operation(
    SERVICE,
    "ResourceHealthMetadata_ListBySiteSlot",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Web/sites/{name}/slots/{slot}/resourceHealthMetadata",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _SLOT),
    paging=Paging("ResourceHealthMetadata"),
)

RESOURCE_HEALTH_METADATA_LIST = Operation(
    SERVICE,
    "ResourceHealthMetadata_List",
    "GET",
    SUBSCRIPTION + "/providers/Microsoft.Web/resourceHealthMetadata",
    (SUBSCRIPTION_ID,),
    paging=Paging("ResourceHealthMetadata"),
)

RESOURCE_HEALTH_METADATA_LIST_BY_RESOURCE_GROUP = Operation(
    SERVICE,
    "ResourceHealthMetadata_ListByResourceGroup",
    "GET",
    RESOURCE_GROUP + "/providers/Microsoft.Web/resourceHealthMetadata",
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME),
    paging=Paging("ResourceHealthMetadata"),
)

WORKFLOWS_REGENERATE_ACCESS_KEY = Operation(
    SERVICE,
    "Workflows_RegenerateAccessKey",
    "POST",
    RESOURCE_GROUP
    + (
        "/providers/Microsoft.Web/sites/{name}/hostruntime/runtime/webhooks/workflow/api/management/workflows"
        "/{workflowName}/regenerateAccessKey"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _WORKFLOW_NAME, Body("key_type", "RegenerateActionParameter")),
    error="WorkflowErrorResponse",
    accept=None,
)

WORKFLOWS_VALIDATE = Operation(
    SERVICE,
    "Workflows_Validate",
    "POST",
    RESOURCE_GROUP
    + (
        "/providers/Microsoft.Web/sites/{name}/hostruntime/runtime/webhooks/workflow/api/management/workflows"
        "/{workflowName}/validate"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _WORKFLOW_NAME, Body("validate", "Workflow")),
    error="WorkflowErrorResponse",
    accept=None,
)

WORKFLOW_RUN_ACTION_REPETITIONS_GET = Operation(
    SERVICE,
    "WorkflowRunActionRepetitions_Get",
    "GET",
    RESOURCE_GROUP
    + (
        "/providers/Microsoft.Web/sites/{name}/hostruntime/runtime/webhooks/workflow/api/management/workflows"
        "/{workflowName}/runs/{runName}/actions/{actionName}/repetitions/{repetitionName}"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _WORKFLOW_NAME, _RUN_NAME, _ACTION_NAME, _REPETITION_NAME),
    returns="WorkflowRunActionRepetitionDefinition",
    error="WorkflowErrorResponse",
)

WORKFLOW_RUN_ACTION_REPETITIONS_LIST = Operation(
    SERVICE,
    "WorkflowRunActionRepetitions_List",
    "GET",
    RESOURCE_GROUP
    + (
        "/providers/Microsoft.Web/sites/{name}/hostruntime/runtime/webhooks/workflow/api/management/workflows"
        "/{workflowName}/runs/{runName}/actions/{actionName}/repetitions"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _WORKFLOW_NAME, _RUN_NAME, _ACTION_NAME),
    error="WorkflowErrorResponse",
    paging=Paging("WorkflowRunActionRepetitionDefinition"),
)

WORKFLOW_RUN_ACTION_REPETITIONS_LIST_EXPRESSION_TRACES = Operation(
    SERVICE,
    "WorkflowRunActionRepetitions_ListExpressionTraces",
    "POST",
    RESOURCE_GROUP
    + (
        "/providers/Microsoft.Web/sites/{name}/hostruntime/runtime/webhooks/workflow/api/management/workflows"
        "/{workflowName}/runs/{runName}/actions/{actionName}/repetitions/{repetitionName}/listExpressionTraces"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _WORKFLOW_NAME, _RUN_NAME, _ACTION_NAME, _REPETITION_NAME),
    error="WorkflowErrorResponse",
    paging=Paging("ExpressionRoot", items="inputs"),
)

WORKFLOW_RUN_ACTION_REPETITIONS_REQUEST_HISTORIES_GET = Operation(
    SERVICE,
    "WorkflowRunActionRepetitionsRequestHistories_Get",
    "GET",
    RESOURCE_GROUP
    + (
        "/providers/Microsoft.Web/sites/{name}/hostruntime/runtime/webhooks/workflow/api/management/workflows"
        "/{workflowName}/runs/{runName}/actions/{actionName}/repetitions/{repetitionName}/requestHistories"
        "/{requestHistoryName}"
    ),
    (
        SUBSCRIPTION_ID,
        RESOURCE_GROUP_NAME,
        _NAME,
        _WORKFLOW_NAME,
        _RUN_NAME,
        _ACTION_NAME,
        _REPETITION_NAME,
        Path("request_history_name", "requestHistoryName"),
    ),
    returns="RequestHistory",
    error="WorkflowErrorResponse",
)

WORKFLOW_RUN_ACTION_REPETITIONS_REQUEST_HISTORIES_LIST = Operation(
    SERVICE,
    "WorkflowRunActionRepetitionsRequestHistories_List",
    "GET",
    RESOURCE_GROUP
    + (
        "/providers/Microsoft.Web/sites/{name}/hostruntime/runtime/webhooks/workflow/api/management/workflows"
        "/{workflowName}/runs/{runName}/actions/{actionName}/repetitions/{repetitionName}/requestHistories"
    ),
    (SUBSCRIPTION_ID, RESOURCE_GROUP_NAME, _NAME, _WORKFLOW_NAME, _RUN_NAME, _ACTION_NAME, _REPETITION_NAME),
    error="WorkflowErrorResponse",
    paging=Paging("RequestHistory"),
)
