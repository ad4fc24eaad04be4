# Generated from swagger/web/web.json (2025-05-01, sha256 c7f385a3d05f).
# Do not edit: run "make generate".

"""Dicts for the models of ``web``, and values of its enums: ``diagnostics``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import ProxyOnlyResourceDict, ProxyResourceDict, TrackedResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._common import ErrorEntityDict, ManagedServiceIdentityDict, NameValuePairDict

DayOfWeekValue: TypeAlias = Literal["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
DaysOfWeekValue: TypeAlias = Literal["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
DetectorTypeValue: TypeAlias = Literal["Detector", "Analysis", "CategoryOverview"]
InsightStatusValue: TypeAlias = Literal["Critical", "Warning", "Info", "Success", "None"]
IssueTypeValue: TypeAlias = Literal[
    "ServiceIncident",
    "AppDeployment",
    "AppCrash",
    "RuntimeIssueDetected",
    "AseDeployment",
    "UserIssue",
    "PlatformIssue",
    "Other",
]
KeyTypeValue: TypeAlias = Literal["NotSpecified", "Primary", "Secondary"]
KindValue: TypeAlias = Literal["Stateful", "Stateless"]
OpenAuthenticationProviderTypeValue: TypeAlias = Literal["AAD"]
ParameterTypeValue: TypeAlias = Literal[
    "NotSpecified", "String", "SecureString", "Int", "Float", "Bool", "Array", "Object", "SecureObject"
]
RecurrenceFrequencyValue: TypeAlias = Literal[
    "NotSpecified", "Second", "Minute", "Hour", "Day", "Week", "Month", "Year"
]
RenderingTypeValue: TypeAlias = Literal[
    "NoGraph",
    "Table",
    "TimeSeries",
    "TimeSeriesPerInstance",
    "PieChart",
    "DataSummary",
    "Email",
    "Insights",
    "DynamicInsight",
    "Markdown",
    "Detector",
    "DropDown",
    "Card",
    "Solution",
    "Guage",
    "Form",
    "ChangeSets",
    "ChangeAnalysisOnboarding",
    "ChangesView",
    "AppInsight",
    "DependencyGraph",
    "DownTime",
    "SummaryCard",
    "SearchComponent",
    "AppInsightEnablement",
]
SolutionTypeValue: TypeAlias = Literal["QuickSolution", "DeepInvestigation", "BestPractices"]
WorkflowHealthStateValue: TypeAlias = Literal["NotSpecified", "Healthy", "Unhealthy", "Unknown"]
WorkflowProvisioningStateValue: TypeAlias = Literal[
    "NotSpecified",
    "Accepted",
    "Running",
    "Ready",
    "Creating",
    "Created",
    "Deleting",
    "Deleted",
    "Canceled",
    "Failed",
    "Succeeded",
    "Moving",
    "Updating",
    "Registering",
    "Registered",
    "Unregistering",
    "Unregistered",
    "Completed",
    "Renewing",
    "Pending",
    "Waiting",
    "InProgress",
]
WorkflowSkuNameValue: TypeAlias = Literal["NotSpecified", "Free", "Shared", "Basic", "Standard", "Premium"]
WorkflowStateValue: TypeAlias = Literal["NotSpecified", "Completed", "Enabled", "Disabled", "Deleted", "Suspended"]
WorkflowStatusValue: TypeAlias = Literal[
    "NotSpecified",
    "Paused",
    "Running",
    "Waiting",
    "Succeeded",
    "Skipped",
    "Suspended",
    "Cancelled",
    "Failed",
    "Faulted",
    "TimedOut",
    "Aborted",
    "Ignored",
]
WorkflowTriggerProvisioningStateValue: TypeAlias = Literal[
    "NotSpecified",
    "Accepted",
    "Running",
    "Ready",
    "Creating",
    "Created",
    "Deleting",
    "Deleted",
    "Canceled",
    "Failed",
    "Succeeded",
    "Moving",
    "Updating",
    "Registering",
    "Registered",
    "Unregistering",
    "Unregistered",
    "Completed",
]


class AbnormalTimePeriodDict(TypedDict, total=False):
    """A period in which something was wrong."""

    start_time: datetime | str
    end_time: datetime | str
    events: Sequence[models.DetectorAbnormalTimePeriod | DetectorAbnormalTimePeriodDict]
    solutions: Sequence[models.Solution | SolutionDict]
    additional_properties: Mapping[str, Any]


class AnalysisDataDict(TypedDict, total=False):
    """Data of one detector in an analysis."""

    source: str
    detector_definition: models.DetectorDefinition | DetectorDefinitionDict
    metrics: Sequence[models.DiagnosticMetricSet | DiagnosticMetricSetDict]
    data: Sequence[Sequence[models.NameValuePair | NameValuePairDict]]
    detector_meta_data: models.ResponseMetaData | ResponseMetaDataDict
    additional_properties: Mapping[str, Any]


class _AnalysisDefinitionFlatDict(ProxyResourceDict, total=False):
    """An analysis on offer in a diagnostic category."""

    kind: str


class _AnalysisDefinitionNestedDict(ProxyResourceDict, total=False):
    """An analysis on offer in a diagnostic category."""

    properties: Required[models.AnalysisDefinitionProperties | AnalysisDefinitionPropertiesDict]
    kind: str


AnalysisDefinitionDict: TypeAlias = _AnalysisDefinitionFlatDict | _AnalysisDefinitionNestedDict


class AnalysisDefinitionPropertiesDict(TypedDict, total=False):
    """Description of an analysis on offer."""

    additional_properties: Mapping[str, Any]


class ErrorInfoDict(TypedDict, total=False):
    """Code of an error."""

    code: Required[str]
    additional_properties: Mapping[str, Any]


class AzureResourceErrorInfoDict(ErrorInfoDict, total=False):
    """What went wrong with a workflow resource."""

    message: Required[str]
    details: Sequence[models.AzureResourceErrorInfo | AzureResourceErrorInfoDict]


class ContentHashDict(TypedDict, total=False):
    """Hash of content."""

    algorithm: str
    value: str
    additional_properties: Mapping[str, Any]


class ContentLinkDict(TypedDict, total=False):
    """Where inputs or outputs of a workflow can be fetched."""

    uri: str
    additional_properties: Mapping[str, Any]


class CorrelationDict(TypedDict, total=False):
    """ID that ties runs to the client's call."""

    client_tracking_id: str
    additional_properties: Mapping[str, Any]


class DataProviderMetadataDict(TypedDict, total=False):
    """Where diagnostic data comes from."""

    provider_name: str
    additional_properties: Mapping[str, Any]


class DataSourceDict(TypedDict, total=False):
    """Where diagnostic data comes from, and how to read it."""

    instructions: Sequence[str]
    data_source_uri: Sequence[models.NameValuePair | NameValuePairDict]
    additional_properties: Mapping[str, Any]


class DataTableResponseColumnDict(TypedDict, total=False):
    """A column of a diagnostic table."""

    column_name: str
    data_type: str
    column_type: str
    additional_properties: Mapping[str, Any]


class DataTableResponseObjectDict(TypedDict, total=False):
    """A diagnostic table."""

    table_name: str
    columns: Sequence[models.DataTableResponseColumn | DataTableResponseColumnDict]
    rows: Sequence[Sequence[str]]
    additional_properties: Mapping[str, Any]


class DetectorAbnormalTimePeriodDict(TypedDict, total=False):
    """A period in which a detector found something wrong."""

    start_time: datetime | str
    end_time: datetime | str
    message: str
    source: str
    priority: float
    meta_data: Sequence[Sequence[models.NameValuePair | NameValuePairDict]]
    type: models.IssueType | IssueTypeValue
    solutions: Sequence[models.Solution | SolutionDict]
    additional_properties: Mapping[str, Any]


class DetectorDefinitionDict(TypedDict, total=False):
    """A detector: what it looks for."""

    additional_properties: Mapping[str, Any]


class _DetectorDefinitionResourceFlatDict(ProxyResourceDict, total=False):
    """A detector on offer in a diagnostic category."""

    kind: str


class _DetectorDefinitionResourceNestedDict(ProxyResourceDict, total=False):
    """A detector on offer in a diagnostic category."""

    properties: Required[models.DetectorDefinition | DetectorDefinitionDict]
    kind: str


DetectorDefinitionResourceDict: TypeAlias = _DetectorDefinitionResourceFlatDict | _DetectorDefinitionResourceNestedDict


class DetectorInfoDict(TypedDict, total=False):
    """What a detector is for."""

    additional_properties: Mapping[str, Any]


class _DetectorResponseFlatDict(ProxyResourceDict, total=False):
    """The findings of a detector."""

    kind: str
    metadata: models.DetectorInfo | DetectorInfoDict
    dataset: Sequence[models.DiagnosticData | DiagnosticDataDict]
    status: models.Status | StatusDict
    data_providers_metadata: Sequence[models.DataProviderMetadata | DataProviderMetadataDict]
    suggested_utterances: models.QueryUtterancesResults | QueryUtterancesResultsDict


class _DetectorResponseNestedDict(ProxyResourceDict, total=False):
    """The findings of a detector."""

    properties: Required[models.DetectorResponseProperties | DetectorResponsePropertiesDict]
    kind: str


DetectorResponseDict: TypeAlias = _DetectorResponseFlatDict | _DetectorResponseNestedDict


class DetectorResponsePropertiesDict(TypedDict, total=False):
    """Data and judgement of a detector."""

    metadata: models.DetectorInfo | DetectorInfoDict
    dataset: Sequence[models.DiagnosticData | DiagnosticDataDict]
    status: models.Status | StatusDict
    data_providers_metadata: Sequence[models.DataProviderMetadata | DataProviderMetadataDict]
    suggested_utterances: models.QueryUtterancesResults | QueryUtterancesResultsDict
    additional_properties: Mapping[str, Any]


class _DiagnosticAnalysisFlatDict(ProxyOnlyResourceDict, total=False):
    """The result of an analysis."""

    start_time: datetime | str
    end_time: datetime | str
    abnormal_time_periods: Sequence[models.AbnormalTimePeriod | AbnormalTimePeriodDict]
    payload: Sequence[models.AnalysisData | AnalysisDataDict]
    non_correlated_detectors: Sequence[models.DetectorDefinition | DetectorDefinitionDict]


class _DiagnosticAnalysisNestedDict(ProxyOnlyResourceDict, total=False):
    """The result of an analysis."""

    properties: Required[models.DiagnosticAnalysisProperties | DiagnosticAnalysisPropertiesDict]


DiagnosticAnalysisDict: TypeAlias = _DiagnosticAnalysisFlatDict | _DiagnosticAnalysisNestedDict


class DiagnosticAnalysisPropertiesDict(TypedDict, total=False):
    """Periods and data found by an analysis."""

    start_time: datetime | str
    end_time: datetime | str
    abnormal_time_periods: Sequence[models.AbnormalTimePeriod | AbnormalTimePeriodDict]
    payload: Sequence[models.AnalysisData | AnalysisDataDict]
    non_correlated_detectors: Sequence[models.DetectorDefinition | DetectorDefinitionDict]
    additional_properties: Mapping[str, Any]


class _DiagnosticCategoryFlatDict(ProxyResourceDict, total=False):
    """A category of diagnostics."""

    kind: str


class _DiagnosticCategoryNestedDict(ProxyResourceDict, total=False):
    """A category of diagnostics."""

    properties: Required[models.DiagnosticCategoryProperties | DiagnosticCategoryPropertiesDict]
    kind: str


DiagnosticCategoryDict: TypeAlias = _DiagnosticCategoryFlatDict | _DiagnosticCategoryNestedDict


class DiagnosticCategoryPropertiesDict(TypedDict, total=False):
    """Description of a diagnostic category."""

    additional_properties: Mapping[str, Any]


class DiagnosticDataDict(TypedDict, total=False):
    """Diagnostic data with how to show it."""

    table: models.DataTableResponseObject | DataTableResponseObjectDict
    rendering_properties: models.Rendering | RenderingDict
    additional_properties: Mapping[str, Any]


class _DiagnosticDetectorResponseFlatDict(ProxyOnlyResourceDict, total=False):
    """The result of running a detector."""

    start_time: datetime | str
    end_time: datetime | str
    issue_detected: bool
    detector_definition: models.DetectorDefinition | DetectorDefinitionDict
    metrics: Sequence[models.DiagnosticMetricSet | DiagnosticMetricSetDict]
    abnormal_time_periods: Sequence[models.DetectorAbnormalTimePeriod | DetectorAbnormalTimePeriodDict]
    data: Sequence[Sequence[models.NameValuePair | NameValuePairDict]]
    response_meta_data: models.ResponseMetaData | ResponseMetaDataDict


class _DiagnosticDetectorResponseNestedDict(ProxyOnlyResourceDict, total=False):
    """The result of running a detector."""

    properties: Required[models.DiagnosticDetectorResponseProperties | DiagnosticDetectorResponsePropertiesDict]


DiagnosticDetectorResponseDict: TypeAlias = _DiagnosticDetectorResponseFlatDict | _DiagnosticDetectorResponseNestedDict


class DiagnosticDetectorResponsePropertiesDict(TypedDict, total=False):
    """Periods, metrics and data found by a detector."""

    start_time: datetime | str
    end_time: datetime | str
    issue_detected: bool
    detector_definition: models.DetectorDefinition | DetectorDefinitionDict
    metrics: Sequence[models.DiagnosticMetricSet | DiagnosticMetricSetDict]
    abnormal_time_periods: Sequence[models.DetectorAbnormalTimePeriod | DetectorAbnormalTimePeriodDict]
    data: Sequence[Sequence[models.NameValuePair | NameValuePairDict]]
    response_meta_data: models.ResponseMetaData | ResponseMetaDataDict
    additional_properties: Mapping[str, Any]


class DiagnosticMetricSampleDict(TypedDict, total=False):
    """One data point of a metric."""

    timestamp: datetime | str
    role_instance: str
    total: float
    maximum: float
    minimum: float
    is_aggregated: bool
    additional_properties: Mapping[str, Any]


class DiagnosticMetricSetDict(TypedDict, total=False):
    """Data points of a metric."""

    name: str
    unit: str
    start_time: datetime | str
    end_time: datetime | str
    time_grain: str
    values: Sequence[models.DiagnosticMetricSample | DiagnosticMetricSampleDict]
    additional_properties: Mapping[str, Any]


class ErrorPropertiesDict(TypedDict, total=False):
    """Code and message of an error."""

    code: str
    message: str
    additional_properties: Mapping[str, Any]


class ExpressionDict(TypedDict, total=False):
    """How an expression was evaluated."""

    text: str
    value: Any
    subexpressions: Sequence[models.Expression | ExpressionDict]
    error: models.AzureResourceErrorInfo | AzureResourceErrorInfoDict
    additional_properties: Mapping[str, Any]


class ExpressionRootDict(ExpressionDict, total=False):
    """How an expression at a path of the definition was evaluated."""

    path: str


class FlowAccessControlConfigurationDict(TypedDict, total=False):
    """Who may call a workflow's triggers and see its runs."""

    triggers: models.FlowAccessControlConfigurationPolicy | FlowAccessControlConfigurationPolicyDict
    contents: models.FlowAccessControlConfigurationPolicy | FlowAccessControlConfigurationPolicyDict
    actions: models.FlowAccessControlConfigurationPolicy | FlowAccessControlConfigurationPolicyDict
    workflow_management: models.FlowAccessControlConfigurationPolicy | FlowAccessControlConfigurationPolicyDict
    additional_properties: Mapping[str, Any]


class FlowAccessControlConfigurationPolicyDict(TypedDict, total=False):
    """Callers that get through."""

    allowed_caller_ip_addresses: Sequence[models.IpAddressRange | IpAddressRangeDict]
    open_authentication_policies: models.OpenAuthenticationAccessPolicies | OpenAuthenticationAccessPoliciesDict
    additional_properties: Mapping[str, Any]


class FlowEndpointsDict(TypedDict, total=False):
    """IP addresses of a workflow."""

    outgoing_ip_addresses: Sequence[models.IpAddress | IpAddressDict]
    access_endpoint_ip_addresses: Sequence[models.IpAddress | IpAddressDict]
    additional_properties: Mapping[str, Any]


class FlowEndpointsConfigurationDict(TypedDict, total=False):
    """IP addresses of a workflow and its connectors."""

    workflow: models.FlowEndpoints | FlowEndpointsDict
    connector: models.FlowEndpoints | FlowEndpointsDict
    additional_properties: Mapping[str, Any]


class IpAddressDict(TypedDict, total=False):
    """An IP address."""

    address: str
    additional_properties: Mapping[str, Any]


class IpAddressRangeDict(TypedDict, total=False):
    """A range of IP addresses."""

    address_range: str
    additional_properties: Mapping[str, Any]


class JsonSchemaDict(TypedDict, total=False):
    """JSON schema of what a trigger expects."""

    title: str
    content: str
    additional_properties: Mapping[str, Any]


class KeyValuePairStringObjectDict(TypedDict, total=False):
    """A name with a value."""

    additional_properties: Mapping[str, Any]


class OpenAuthenticationAccessPoliciesDict(TypedDict, total=False):
    """Tokens that may call a workflow."""

    policies: Mapping[str, models.OpenAuthenticationAccessPolicy | OpenAuthenticationAccessPolicyDict]
    additional_properties: Mapping[str, Any]


class OpenAuthenticationAccessPolicyDict(TypedDict, total=False):
    """Claims a token needs to call a workflow."""

    type: models.OpenAuthenticationProviderType | OpenAuthenticationProviderTypeValue
    claims: Sequence[models.OpenAuthenticationPolicyClaim | OpenAuthenticationPolicyClaimDict]
    additional_properties: Mapping[str, Any]


class OpenAuthenticationPolicyClaimDict(TypedDict, total=False):
    """A claim a token must have."""

    name: str
    value: str
    additional_properties: Mapping[str, Any]


class OperationResultPropertiesDict(TypedDict, total=False):
    """Times and result of an operation in a workflow run."""

    start_time: datetime | str
    end_time: datetime | str
    correlation: models.RunActionCorrelation | RunActionCorrelationDict
    status: models.WorkflowStatus | WorkflowStatusValue
    code: str
    error: Any
    additional_properties: Mapping[str, Any]


class OperationResultDict(OperationResultPropertiesDict, total=False):
    """The result of a repetition in a workflow run."""

    retry_history: Sequence[models.RetryHistory | RetryHistoryDict]
    iteration_count: int


class QueryUtterancesResultDict(TypedDict, total=False):
    """A question that fits, with how well it does."""

    sample_utterance: models.SampleUtterance | SampleUtteranceDict
    score: float
    additional_properties: Mapping[str, Any]


class QueryUtterancesResultsDict(TypedDict, total=False):
    """Questions that fit a query."""

    query: str
    results: Sequence[models.QueryUtterancesResult | QueryUtterancesResultDict]
    additional_properties: Mapping[str, Any]


class RecurrenceScheduleDict(TypedDict, total=False):
    """At which minutes, hours and days a trigger fires."""

    minutes: Sequence[int]
    hours: Sequence[int]
    week_days: Sequence[models.DaysOfWeek | DaysOfWeekValue]
    month_days: Sequence[int]
    monthly_occurrences: Sequence[models.RecurrenceScheduleOccurrence | RecurrenceScheduleOccurrenceDict]
    additional_properties: Mapping[str, Any]


class RecurrenceScheduleOccurrenceDict(TypedDict, total=False):
    """A weekday of the month, such as the second Tuesday."""

    day: models.DayOfWeek | DayOfWeekValue
    occurrence: int
    additional_properties: Mapping[str, Any]


class RegenerateActionParameterDict(TypedDict, total=False):
    """Which access key to renew."""

    key_type: models.KeyType | KeyTypeValue
    additional_properties: Mapping[str, Any]


class RenderingDict(TypedDict, total=False):
    """How to show diagnostic data."""

    type: models.RenderingType | RenderingTypeValue
    title: str
    description: str
    additional_properties: Mapping[str, Any]


class RepetitionIndexDict(TypedDict, total=False):
    """Place of a repetition in a loop."""

    scope_name: str
    item_index: Required[int]
    additional_properties: Mapping[str, Any]


class RequestDict(TypedDict, total=False):
    """An HTTP request made by a workflow."""

    headers: Any
    uri: str
    method: str
    additional_properties: Mapping[str, Any]


class RequestHistoryDict(TrackedResourceDict, total=False):
    """An HTTP request made by a repetition of a workflow action."""

    properties: models.RequestHistoryProperties | RequestHistoryPropertiesDict


class RequestHistoryPropertiesDict(TypedDict, total=False):
    """Request, response and times of a workflow's HTTP call."""

    start_time: datetime | str
    end_time: datetime | str
    request: models.Request | RequestDict
    response: models.Response | ResponseDict
    additional_properties: Mapping[str, Any]


class _ResourceHealthMetadataFlatDict(ProxyResourceDict, total=False):
    """Resource health metadata of a web app."""

    kind: str
    category: str
    signal_availability: bool


class _ResourceHealthMetadataNestedDict(ProxyResourceDict, total=False):
    """Resource health metadata of a web app."""

    properties: Required[models.ResourceHealthMetadataProperties | ResourceHealthMetadataPropertiesDict]
    kind: str


ResourceHealthMetadataDict: TypeAlias = _ResourceHealthMetadataFlatDict | _ResourceHealthMetadataNestedDict


class ResourceHealthMetadataPropertiesDict(TypedDict, total=False):
    """Category and signal of a web app's resource health."""

    category: str
    signal_availability: bool
    additional_properties: Mapping[str, Any]


class ResourceReferenceDict(TypedDict, total=False):
    """Reference to a resource."""

    id: str
    additional_properties: Mapping[str, Any]


class ResponseDict(TypedDict, total=False):
    """An HTTP response to a workflow."""

    headers: Any
    status_code: int
    body_link: models.ContentLink | ContentLinkDict
    additional_properties: Mapping[str, Any]


class ResponseMetaDataDict(TypedDict, total=False):
    """Facts about diagnostic data."""

    data_source: models.DataSource | DataSourceDict
    additional_properties: Mapping[str, Any]


class RetryHistoryDict(TypedDict, total=False):
    """An attempt that failed and was repeated."""

    start_time: datetime | str
    end_time: datetime | str
    code: str
    client_request_id: str
    service_request_id: str
    error: models.WorkflowErrorResponse | WorkflowErrorResponseDict
    additional_properties: Mapping[str, Any]


class RunCorrelationDict(TypedDict, total=False):
    """IDs that tie a workflow run to the client's call."""

    client_tracking_id: str
    client_keywords: Sequence[str]
    additional_properties: Mapping[str, Any]


class RunActionCorrelationDict(RunCorrelationDict, total=False):
    """IDs that tie a workflow action to its run."""

    action_tracking_id: str


class SampleUtteranceDict(TypedDict, total=False):
    """A question that can be asked."""

    text: str
    links: Sequence[str]
    qid: str
    additional_properties: Mapping[str, Any]


class SolutionDict(TypedDict, total=False):
    """What can be done about trouble."""

    id: float
    display_name: str
    order: float
    description: str
    type: models.SolutionType | SolutionTypeValue
    data: Sequence[Sequence[models.NameValuePair | NameValuePairDict]]
    metadata: Sequence[Sequence[models.NameValuePair | NameValuePairDict]]
    additional_properties: Mapping[str, Any]


class StatusDict(TypedDict, total=False):
    """Judgement of a detector, with explanation."""

    message: str
    status_id: models.InsightStatus | InsightStatusValue
    additional_properties: Mapping[str, Any]


class SupportTopicDict(TypedDict, total=False):
    """A support topic."""

    additional_properties: Mapping[str, Any]


class WorkflowResourceDict(TypedDict, total=False):
    """A workflow resource with location and tags."""

    location: str
    tags: Mapping[str, str]
    additional_properties: Mapping[str, Any]


class _WorkflowFlatDict(WorkflowResourceDict, total=False):
    """A workflow."""

    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict
    state: models.WorkflowState | WorkflowStateValue
    endpoints_configuration: models.FlowEndpointsConfiguration | FlowEndpointsConfigurationDict
    access_control: models.FlowAccessControlConfiguration | FlowAccessControlConfigurationDict
    integration_account: models.ResourceReference | ResourceReferenceDict
    integration_service_environment: models.ResourceReference | ResourceReferenceDict
    definition: Any
    parameters: Mapping[str, models.WorkflowParameter | WorkflowParameterDict]
    kind: models.Kind | KindValue


class _WorkflowNestedDict(WorkflowResourceDict, total=False):
    """A workflow."""

    properties: Required[models.WorkflowProperties | WorkflowPropertiesDict]
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict


WorkflowDict: TypeAlias = _WorkflowFlatDict | _WorkflowNestedDict


class WorkflowArtifactsDict(TypedDict, total=False):
    """Files and app settings to deploy to a logic app."""

    app_settings: Any
    files: Mapping[str, Any]
    files_to_delete: Sequence[str]
    additional_properties: Mapping[str, Any]


class WorkflowEnvelopeDict(ProxyResourceDict, total=False):
    """A workflow of a logic app."""

    properties: models.WorkflowEnvelopeProperties | WorkflowEnvelopePropertiesDict
    kind: str
    location: str


class WorkflowEnvelopePropertiesDict(TypedDict, total=False):
    """Files and state of a logic app's workflow."""

    files: Mapping[str, Any]
    flow_state: models.WorkflowState | WorkflowStateValue
    health: models.WorkflowHealth | WorkflowHealthDict
    additional_properties: Mapping[str, Any]


class WorkflowErrorResponseDict(TypedDict, total=False):
    """Error answer of a workflow."""

    error: models.ErrorProperties | ErrorPropertiesDict
    additional_properties: Mapping[str, Any]


class WorkflowHealthDict(TypedDict, total=False):
    """Whether a workflow works."""

    state: Required[models.WorkflowHealthState | WorkflowHealthStateValue]
    error: models.ErrorEntity | ErrorEntityDict
    additional_properties: Mapping[str, Any]


class WorkflowParameterDict(TypedDict, total=False):
    """A parameter of a workflow."""

    type: models.ParameterType | ParameterTypeValue
    value: Any
    metadata: Any
    description: str
    additional_properties: Mapping[str, Any]


class WorkflowOutputParameterDict(WorkflowParameterDict, total=False):
    """An output of a workflow."""


class WorkflowPropertiesDict(TypedDict, total=False):
    """Definition, parameters and state of a workflow."""

    state: models.WorkflowState | WorkflowStateValue
    endpoints_configuration: models.FlowEndpointsConfiguration | FlowEndpointsConfigurationDict
    access_control: models.FlowAccessControlConfiguration | FlowAccessControlConfigurationDict
    integration_account: models.ResourceReference | ResourceReferenceDict
    integration_service_environment: models.ResourceReference | ResourceReferenceDict
    definition: Any
    parameters: Mapping[str, models.WorkflowParameter | WorkflowParameterDict]
    kind: models.Kind | KindValue
    additional_properties: Mapping[str, Any]


class _WorkflowRunFlatDict(ProxyResourceDict, total=False):
    """A run of a workflow."""

    correlation: models.Correlation | CorrelationDict


class _WorkflowRunNestedDict(ProxyResourceDict, total=False):
    """A run of a workflow."""

    properties: Required[models.WorkflowRunProperties | WorkflowRunPropertiesDict]


WorkflowRunDict: TypeAlias = _WorkflowRunFlatDict | _WorkflowRunNestedDict


class _WorkflowRunActionFlatDict(ProxyResourceDict, total=False):
    """An action of a workflow run."""

    correlation: models.RunActionCorrelation | RunActionCorrelationDict
    retry_history: Sequence[models.RetryHistory | RetryHistoryDict]


class _WorkflowRunActionNestedDict(ProxyResourceDict, total=False):
    """An action of a workflow run."""

    properties: Required[models.WorkflowRunActionProperties | WorkflowRunActionPropertiesDict]


WorkflowRunActionDict: TypeAlias = _WorkflowRunActionFlatDict | _WorkflowRunActionNestedDict


class WorkflowRunActionPropertiesDict(TypedDict, total=False):
    """Times, result and data of a workflow action."""

    correlation: models.RunActionCorrelation | RunActionCorrelationDict
    retry_history: Sequence[models.RetryHistory | RetryHistoryDict]
    additional_properties: Mapping[str, Any]


class _WorkflowRunActionRepetitionDefinitionFlatDict(TrackedResourceDict, total=False):
    """A repetition of a workflow action."""

    repetition_indexes: Sequence[models.RepetitionIndex | RepetitionIndexDict]
    retry_history: Sequence[models.RetryHistory | RetryHistoryDict]
    iteration_count: int
    start_time: datetime | str
    end_time: datetime | str
    correlation: models.RunActionCorrelation | RunActionCorrelationDict
    status: models.WorkflowStatus | WorkflowStatusValue
    code: str
    error: Any


class _WorkflowRunActionRepetitionDefinitionNestedDict(TrackedResourceDict, total=False):
    """A repetition of a workflow action."""

    properties: Required[models.WorkflowRunActionRepetitionProperties | WorkflowRunActionRepetitionPropertiesDict]


WorkflowRunActionRepetitionDefinitionDict: TypeAlias = (
    _WorkflowRunActionRepetitionDefinitionFlatDict | _WorkflowRunActionRepetitionDefinitionNestedDict
)


class WorkflowRunActionRepetitionPropertiesDict(OperationResultDict, total=False):
    """Times, result and place of a workflow action's repetition."""

    repetition_indexes: Sequence[models.RepetitionIndex | RepetitionIndexDict]


class WorkflowRunPropertiesDict(TypedDict, total=False):
    """Times, trigger and result of a workflow run."""

    correlation: models.Correlation | CorrelationDict
    additional_properties: Mapping[str, Any]


class WorkflowRunTriggerDict(TypedDict, total=False):
    """The trigger or response of a workflow run."""

    correlation: models.Correlation | CorrelationDict
    additional_properties: Mapping[str, Any]


class WorkflowSkuDict(TypedDict, total=False):
    """SKU of a workflow."""

    name: Required[models.WorkflowSkuName | WorkflowSkuNameValue]
    plan: models.ResourceReference | ResourceReferenceDict
    additional_properties: Mapping[str, Any]


class _WorkflowTriggerFlatDict(ProxyResourceDict, total=False):
    """A trigger of a workflow."""


class _WorkflowTriggerNestedDict(ProxyResourceDict, total=False):
    """A trigger of a workflow."""

    properties: Required[models.WorkflowTriggerProperties | WorkflowTriggerPropertiesDict]


WorkflowTriggerDict: TypeAlias = _WorkflowTriggerFlatDict | _WorkflowTriggerNestedDict


class WorkflowTriggerCallbackUrlDict(TypedDict, total=False):
    """URL that fires a workflow trigger."""

    relative_path_parameters: Sequence[str]
    queries: models.WorkflowTriggerListCallbackUrlQueries | WorkflowTriggerListCallbackUrlQueriesDict
    additional_properties: Mapping[str, Any]


class _WorkflowTriggerHistoryFlatDict(ProxyResourceDict, total=False):
    """A call of a workflow trigger."""

    correlation: models.Correlation | CorrelationDict


class _WorkflowTriggerHistoryNestedDict(ProxyResourceDict, total=False):
    """A call of a workflow trigger."""

    properties: Required[models.WorkflowTriggerHistoryProperties | WorkflowTriggerHistoryPropertiesDict]


WorkflowTriggerHistoryDict: TypeAlias = _WorkflowTriggerHistoryFlatDict | _WorkflowTriggerHistoryNestedDict


class WorkflowTriggerHistoryPropertiesDict(TypedDict, total=False):
    """Times and result of a trigger's call."""

    correlation: models.Correlation | CorrelationDict
    additional_properties: Mapping[str, Any]


class WorkflowTriggerListCallbackUrlQueriesDict(TypedDict, total=False):
    """Parameters of the URL that fires a trigger."""

    api_version: str
    sp: str
    sv: str
    sig: str
    se: str
    additional_properties: Mapping[str, Any]


class WorkflowTriggerPropertiesDict(TypedDict, total=False):
    """State, times and recurrence of a workflow trigger."""

    additional_properties: Mapping[str, Any]


class WorkflowTriggerRecurrenceDict(TypedDict, total=False):
    """How often a workflow trigger fires."""

    frequency: models.RecurrenceFrequency | RecurrenceFrequencyValue
    interval: int
    start_time: str
    end_time: str
    time_zone: str
    schedule: models.RecurrenceSchedule | RecurrenceScheduleDict
    additional_properties: Mapping[str, Any]


class _WorkflowVersionFlatDict(TrackedResourceDict, total=False):
    """A version of a workflow."""

    state: models.WorkflowState | WorkflowStateValue
    endpoints_configuration: models.FlowEndpointsConfiguration | FlowEndpointsConfigurationDict
    access_control: models.FlowAccessControlConfiguration | FlowAccessControlConfigurationDict
    integration_account: models.ResourceReference | ResourceReferenceDict
    definition: Any
    parameters: Mapping[str, models.WorkflowParameter | WorkflowParameterDict]


class _WorkflowVersionNestedDict(TrackedResourceDict, total=False):
    """A version of a workflow."""

    properties: Required[models.WorkflowVersionProperties | WorkflowVersionPropertiesDict]


WorkflowVersionDict: TypeAlias = _WorkflowVersionFlatDict | _WorkflowVersionNestedDict


class WorkflowVersionPropertiesDict(TypedDict, total=False):
    """Definition, parameters and state of a workflow's version."""

    state: models.WorkflowState | WorkflowStateValue
    endpoints_configuration: models.FlowEndpointsConfiguration | FlowEndpointsConfigurationDict
    access_control: models.FlowAccessControlConfiguration | FlowAccessControlConfigurationDict
    integration_account: models.ResourceReference | ResourceReferenceDict
    definition: Any
    parameters: Mapping[str, models.WorkflowParameter | WorkflowParameterDict]
    additional_properties: Mapping[str, Any]
