# Generated from swagger/web/ by "make generate": do not edit.

"""Dicts for the models of ``web``, and values of its enums: ``diagnostics``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import ProxyOnlyResourceDict, ProxyResourceDict, TrackedResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._common import ErrorEntityDict, ManagedServiceIdentityDict, NameValuePairDict
else:
    typed(__name__)

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


class AbnormalTimePeriodDict(ModelDict, total=False):
    start_time: datetime | str
    end_time: datetime | str
    events: Sequence[models.DetectorAbnormalTimePeriod | DetectorAbnormalTimePeriodDict]
    solutions: Sequence[models.Solution | SolutionDict]


class AnalysisDataDict(ModelDict, total=False):
    source: str
    detector_definition: models.DetectorDefinition | DetectorDefinitionDict
    metrics: Sequence[models.DiagnosticMetricSet | DiagnosticMetricSetDict]
    data: Sequence[Sequence[models.NameValuePair | NameValuePairDict]]
    detector_meta_data: models.ResponseMetaData | ResponseMetaDataDict


class _AnalysisDefinitionFlatDict(ProxyResourceDict, total=False):
    kind: str


class _AnalysisDefinitionNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.AnalysisDefinitionProperties | AnalysisDefinitionPropertiesDict]
    kind: str


AnalysisDefinitionDict: TypeAlias = _AnalysisDefinitionFlatDict | _AnalysisDefinitionNestedDict


class AnalysisDefinitionPropertiesDict(ModelDict, total=False):
    """Stands for AnalysisDefinitionProperties."""


class ErrorInfoDict(ModelDict, total=False):
    code: Required[str]


class AzureResourceErrorInfoDict(ErrorInfoDict, total=False):
    message: Required[str]
    details: Sequence[models.AzureResourceErrorInfo | AzureResourceErrorInfoDict]


class ContentHashDict(ModelDict, total=False):
    algorithm: str
    value: str


class ContentLinkDict(ModelDict, total=False):
    uri: str


class CorrelationDict(ModelDict, total=False):
    client_tracking_id: str


class DataProviderMetadataDict(ModelDict, total=False):
    provider_name: str


class DataSourceDict(ModelDict, total=False):
    instructions: list[str] | tuple[str, ...]
    data_source_uri: Sequence[models.NameValuePair | NameValuePairDict]


class DataTableResponseColumnDict(ModelDict, total=False):
    column_name: str
    data_type: str
    column_type: str


class DataTableResponseObjectDict(ModelDict, total=False):
    table_name: str
    columns: Sequence[models.DataTableResponseColumn | DataTableResponseColumnDict]
    rows: Sequence[list[str] | tuple[str, ...]]


class DetectorAbnormalTimePeriodDict(ModelDict, total=False):
    start_time: datetime | str
    end_time: datetime | str
    message: str
    source: str
    priority: float
    meta_data: Sequence[Sequence[models.NameValuePair | NameValuePairDict]]
    type: models.IssueType | IssueTypeValue
    solutions: Sequence[models.Solution | SolutionDict]


class DetectorDefinitionDict(ModelDict, total=False):
    """Stands for DetectorDefinition."""


class _DetectorDefinitionResourceFlatDict(ProxyResourceDict, total=False):
    kind: str


class _DetectorDefinitionResourceNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.DetectorDefinition | DetectorDefinitionDict]
    kind: str


DetectorDefinitionResourceDict: TypeAlias = _DetectorDefinitionResourceFlatDict | _DetectorDefinitionResourceNestedDict


class DetectorInfoDict(ModelDict, total=False):
    """Stands for DetectorInfo."""


class _DetectorResponseFlatDict(ProxyResourceDict, total=False):
    kind: str
    metadata: models.DetectorInfo | DetectorInfoDict
    dataset: Sequence[models.DiagnosticData | DiagnosticDataDict]
    status: models.Status | StatusDict
    data_providers_metadata: Sequence[models.DataProviderMetadata | DataProviderMetadataDict]
    suggested_utterances: models.QueryUtterancesResults | QueryUtterancesResultsDict


class _DetectorResponseNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.DetectorResponseProperties | DetectorResponsePropertiesDict]
    kind: str


DetectorResponseDict: TypeAlias = _DetectorResponseFlatDict | _DetectorResponseNestedDict


class DetectorResponsePropertiesDict(ModelDict, total=False):
    metadata: models.DetectorInfo | DetectorInfoDict
    dataset: Sequence[models.DiagnosticData | DiagnosticDataDict]
    status: models.Status | StatusDict
    data_providers_metadata: Sequence[models.DataProviderMetadata | DataProviderMetadataDict]
    suggested_utterances: models.QueryUtterancesResults | QueryUtterancesResultsDict


class _DiagnosticAnalysisFlatDict(ProxyOnlyResourceDict, total=False):
    start_time: datetime | str
    end_time: datetime | str
    abnormal_time_periods: Sequence[models.AbnormalTimePeriod | AbnormalTimePeriodDict]
    payload: Sequence[models.AnalysisData | AnalysisDataDict]
    non_correlated_detectors: Sequence[models.DetectorDefinition | DetectorDefinitionDict]


class _DiagnosticAnalysisNestedDict(ProxyOnlyResourceDict, total=False):
    properties: Required[models.DiagnosticAnalysisProperties | DiagnosticAnalysisPropertiesDict]


DiagnosticAnalysisDict: TypeAlias = _DiagnosticAnalysisFlatDict | _DiagnosticAnalysisNestedDict


class DiagnosticAnalysisPropertiesDict(ModelDict, total=False):
    start_time: datetime | str
    end_time: datetime | str
    abnormal_time_periods: Sequence[models.AbnormalTimePeriod | AbnormalTimePeriodDict]
    payload: Sequence[models.AnalysisData | AnalysisDataDict]
    non_correlated_detectors: Sequence[models.DetectorDefinition | DetectorDefinitionDict]


class _DiagnosticCategoryFlatDict(ProxyResourceDict, total=False):
    kind: str


class _DiagnosticCategoryNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.DiagnosticCategoryProperties | DiagnosticCategoryPropertiesDict]
    kind: str


DiagnosticCategoryDict: TypeAlias = _DiagnosticCategoryFlatDict | _DiagnosticCategoryNestedDict


class DiagnosticCategoryPropertiesDict(ModelDict, total=False):
    """Stands for DiagnosticCategoryProperties."""


class DiagnosticDataDict(ModelDict, total=False):
    table: models.DataTableResponseObject | DataTableResponseObjectDict
    rendering_properties: models.Rendering | RenderingDict


class _DiagnosticDetectorResponseFlatDict(ProxyOnlyResourceDict, total=False):
    start_time: datetime | str
    end_time: datetime | str
    issue_detected: bool
    detector_definition: models.DetectorDefinition | DetectorDefinitionDict
    metrics: Sequence[models.DiagnosticMetricSet | DiagnosticMetricSetDict]
    abnormal_time_periods: Sequence[models.DetectorAbnormalTimePeriod | DetectorAbnormalTimePeriodDict]
    data: Sequence[Sequence[models.NameValuePair | NameValuePairDict]]
    response_meta_data: models.ResponseMetaData | ResponseMetaDataDict


class _DiagnosticDetectorResponseNestedDict(ProxyOnlyResourceDict, total=False):
    properties: Required[models.DiagnosticDetectorResponseProperties | DiagnosticDetectorResponsePropertiesDict]


DiagnosticDetectorResponseDict: TypeAlias = _DiagnosticDetectorResponseFlatDict | _DiagnosticDetectorResponseNestedDict


class DiagnosticDetectorResponsePropertiesDict(ModelDict, total=False):
    start_time: datetime | str
    end_time: datetime | str
    issue_detected: bool
    detector_definition: models.DetectorDefinition | DetectorDefinitionDict
    metrics: Sequence[models.DiagnosticMetricSet | DiagnosticMetricSetDict]
    abnormal_time_periods: Sequence[models.DetectorAbnormalTimePeriod | DetectorAbnormalTimePeriodDict]
    data: Sequence[Sequence[models.NameValuePair | NameValuePairDict]]
    response_meta_data: models.ResponseMetaData | ResponseMetaDataDict


class DiagnosticMetricSampleDict(ModelDict, total=False):
    timestamp: datetime | str
    role_instance: str
    total: float
    maximum: float
    minimum: float
    is_aggregated: bool


class DiagnosticMetricSetDict(ModelDict, total=False):
    name: str
    unit: str
    start_time: datetime | str
    end_time: datetime | str
    time_grain: str
    values: Sequence[models.DiagnosticMetricSample | DiagnosticMetricSampleDict]


class ErrorPropertiesDict(ModelDict, total=False):
    code: str
    message: str


class ExpressionDict(ModelDict, total=False):
    text: str
    value: Any
    subexpressions: Sequence[models.Expression | ExpressionDict]
    error: models.AzureResourceErrorInfo | AzureResourceErrorInfoDict


class ExpressionRootDict(ExpressionDict, total=False):
    path: str


class FlowAccessControlConfigurationDict(ModelDict, total=False):
    triggers: models.FlowAccessControlConfigurationPolicy | FlowAccessControlConfigurationPolicyDict
    contents: models.FlowAccessControlConfigurationPolicy | FlowAccessControlConfigurationPolicyDict
    actions: models.FlowAccessControlConfigurationPolicy | FlowAccessControlConfigurationPolicyDict
    workflow_management: models.FlowAccessControlConfigurationPolicy | FlowAccessControlConfigurationPolicyDict


class FlowAccessControlConfigurationPolicyDict(ModelDict, total=False):
    allowed_caller_ip_addresses: Sequence[models.IpAddressRange | IpAddressRangeDict]
    open_authentication_policies: models.OpenAuthenticationAccessPolicies | OpenAuthenticationAccessPoliciesDict


class FlowEndpointsDict(ModelDict, total=False):
    outgoing_ip_addresses: Sequence[models.IpAddress | IpAddressDict]
    access_endpoint_ip_addresses: Sequence[models.IpAddress | IpAddressDict]


class FlowEndpointsConfigurationDict(ModelDict, total=False):
    workflow: models.FlowEndpoints | FlowEndpointsDict
    connector: models.FlowEndpoints | FlowEndpointsDict


class IpAddressDict(ModelDict, total=False):
    address: str


class IpAddressRangeDict(ModelDict, total=False):
    address_range: str


class JsonSchemaDict(ModelDict, total=False):
    title: str
    content: str


class KeyValuePairStringObjectDict(ModelDict, total=False):
    """Stands for KeyValuePairStringObject."""


class OpenAuthenticationAccessPoliciesDict(ModelDict, total=False):
    policies: Mapping[str, models.OpenAuthenticationAccessPolicy | OpenAuthenticationAccessPolicyDict]


class OpenAuthenticationAccessPolicyDict(ModelDict, total=False):
    type: models.OpenAuthenticationProviderType | OpenAuthenticationProviderTypeValue
    claims: Sequence[models.OpenAuthenticationPolicyClaim | OpenAuthenticationPolicyClaimDict]


class OpenAuthenticationPolicyClaimDict(ModelDict, total=False):
    name: str
    value: str


class OperationResultPropertiesDict(ModelDict, total=False):
    start_time: datetime | str
    end_time: datetime | str
    correlation: models.RunActionCorrelation | RunActionCorrelationDict
    status: models.WorkflowStatus | WorkflowStatusValue
    code: str
    error: Any


class OperationResultDict(OperationResultPropertiesDict, total=False):
    retry_history: Sequence[models.RetryHistory | RetryHistoryDict]
    iteration_count: int


class QueryUtterancesResultDict(ModelDict, total=False):
    sample_utterance: models.SampleUtterance | SampleUtteranceDict
    score: float


class QueryUtterancesResultsDict(ModelDict, total=False):
    query: str
    results: Sequence[models.QueryUtterancesResult | QueryUtterancesResultDict]


class RecurrenceScheduleDict(ModelDict, total=False):
    minutes: Sequence[int]
    hours: Sequence[int]
    week_days: Sequence[models.DaysOfWeek | DaysOfWeekValue]
    month_days: Sequence[int]
    monthly_occurrences: Sequence[models.RecurrenceScheduleOccurrence | RecurrenceScheduleOccurrenceDict]


class RecurrenceScheduleOccurrenceDict(ModelDict, total=False):
    day: models.DayOfWeek | DayOfWeekValue
    occurrence: int


class RegenerateActionParameterDict(ModelDict, total=False):
    key_type: models.KeyType | KeyTypeValue


class RenderingDict(ModelDict, total=False):
    type: models.RenderingType | RenderingTypeValue
    title: str
    description: str


class RepetitionIndexDict(ModelDict, total=False):
    scope_name: str
    item_index: Required[int]


class RequestDict(ModelDict, total=False):
    headers: Any
    uri: str
    method: str


class RequestHistoryDict(TrackedResourceDict, total=False):
    properties: models.RequestHistoryProperties | RequestHistoryPropertiesDict


class RequestHistoryPropertiesDict(ModelDict, total=False):
    start_time: datetime | str
    end_time: datetime | str
    request: models.Request | RequestDict
    response: models.Response | ResponseDict


class _ResourceHealthMetadataFlatDict(ProxyResourceDict, total=False):
    kind: str
    category: str
    signal_availability: bool


class _ResourceHealthMetadataNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.ResourceHealthMetadataProperties | ResourceHealthMetadataPropertiesDict]
    kind: str


ResourceHealthMetadataDict: TypeAlias = _ResourceHealthMetadataFlatDict | _ResourceHealthMetadataNestedDict


class ResourceHealthMetadataPropertiesDict(ModelDict, total=False):
    category: str
    signal_availability: bool


class ResourceReferenceDict(ModelDict, total=False):
    id: str


class ResponseDict(ModelDict, total=False):
    headers: Any
    status_code: int
    body_link: models.ContentLink | ContentLinkDict


class ResponseMetaDataDict(ModelDict, total=False):
    data_source: models.DataSource | DataSourceDict


class RetryHistoryDict(ModelDict, total=False):
    start_time: datetime | str
    end_time: datetime | str
    code: str
    client_request_id: str
    service_request_id: str
    error: models.WorkflowErrorResponse | WorkflowErrorResponseDict


class RunCorrelationDict(ModelDict, total=False):
    client_tracking_id: str
    client_keywords: list[str] | tuple[str, ...]


class RunActionCorrelationDict(RunCorrelationDict, total=False):
    action_tracking_id: str


class SampleUtteranceDict(ModelDict, total=False):
    text: str
    links: list[str] | tuple[str, ...]
    qid: str


class SolutionDict(ModelDict, total=False):
    id: float
    display_name: str
    order: float
    description: str
    type: models.SolutionType | SolutionTypeValue
    data: Sequence[Sequence[models.NameValuePair | NameValuePairDict]]
    metadata: Sequence[Sequence[models.NameValuePair | NameValuePairDict]]


class StatusDict(ModelDict, total=False):
    message: str
    status_id: models.InsightStatus | InsightStatusValue


class SupportTopicDict(ModelDict, total=False):
    """Stands for SupportTopic."""


class WorkflowResourceDict(ModelDict, total=False):
    location: str
    tags: Mapping[str, str]


class _WorkflowFlatDict(WorkflowResourceDict, total=False):
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
    properties: Required[models.WorkflowProperties | WorkflowPropertiesDict]
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict


WorkflowDict: TypeAlias = _WorkflowFlatDict | _WorkflowNestedDict


class WorkflowArtifactsDict(ModelDict, total=False):
    app_settings: Any
    files: Mapping[str, Any]
    files_to_delete: list[str] | tuple[str, ...]


class WorkflowEnvelopeDict(ProxyResourceDict, total=False):
    properties: models.WorkflowEnvelopeProperties | WorkflowEnvelopePropertiesDict
    kind: str
    location: str


class WorkflowEnvelopePropertiesDict(ModelDict, total=False):
    files: Mapping[str, Any]
    flow_state: models.WorkflowState | WorkflowStateValue
    health: models.WorkflowHealth | WorkflowHealthDict


class WorkflowErrorResponseDict(ModelDict, total=False):
    error: models.ErrorProperties | ErrorPropertiesDict


class WorkflowHealthDict(ModelDict, total=False):
    state: Required[models.WorkflowHealthState | WorkflowHealthStateValue]
    error: models.ErrorEntity | ErrorEntityDict


class WorkflowParameterDict(ModelDict, total=False):
    type: models.ParameterType | ParameterTypeValue
    value: Any
    metadata: Any
    description: str


class WorkflowOutputParameterDict(WorkflowParameterDict, total=False):
    """Stands for WorkflowOutputParameter."""


class WorkflowPropertiesDict(ModelDict, total=False):
    state: models.WorkflowState | WorkflowStateValue
    endpoints_configuration: models.FlowEndpointsConfiguration | FlowEndpointsConfigurationDict
    access_control: models.FlowAccessControlConfiguration | FlowAccessControlConfigurationDict
    integration_account: models.ResourceReference | ResourceReferenceDict
    integration_service_environment: models.ResourceReference | ResourceReferenceDict
    definition: Any
    parameters: Mapping[str, models.WorkflowParameter | WorkflowParameterDict]
    kind: models.Kind | KindValue


class _WorkflowRunFlatDict(ProxyResourceDict, total=False):
    correlation: models.Correlation | CorrelationDict


class _WorkflowRunNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.WorkflowRunProperties | WorkflowRunPropertiesDict]


WorkflowRunDict: TypeAlias = _WorkflowRunFlatDict | _WorkflowRunNestedDict


class _WorkflowRunActionFlatDict(ProxyResourceDict, total=False):
    correlation: models.RunActionCorrelation | RunActionCorrelationDict
    retry_history: Sequence[models.RetryHistory | RetryHistoryDict]


class _WorkflowRunActionNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.WorkflowRunActionProperties | WorkflowRunActionPropertiesDict]


WorkflowRunActionDict: TypeAlias = _WorkflowRunActionFlatDict | _WorkflowRunActionNestedDict


class WorkflowRunActionPropertiesDict(ModelDict, total=False):
    correlation: models.RunActionCorrelation | RunActionCorrelationDict
    retry_history: Sequence[models.RetryHistory | RetryHistoryDict]


class _WorkflowRunActionRepetitionDefinitionFlatDict(TrackedResourceDict, total=False):
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
    properties: Required[models.WorkflowRunActionRepetitionProperties | WorkflowRunActionRepetitionPropertiesDict]


WorkflowRunActionRepetitionDefinitionDict: TypeAlias = (
    _WorkflowRunActionRepetitionDefinitionFlatDict | _WorkflowRunActionRepetitionDefinitionNestedDict
)


class WorkflowRunActionRepetitionPropertiesDict(OperationResultDict, total=False):
    repetition_indexes: Sequence[models.RepetitionIndex | RepetitionIndexDict]


class WorkflowRunPropertiesDict(ModelDict, total=False):
    correlation: models.Correlation | CorrelationDict


class WorkflowRunTriggerDict(ModelDict, total=False):
    correlation: models.Correlation | CorrelationDict


class WorkflowSkuDict(ModelDict, total=False):
    name: Required[models.WorkflowSkuName | WorkflowSkuNameValue]
    plan: models.ResourceReference | ResourceReferenceDict


class _WorkflowTriggerFlatDict(ProxyResourceDict, total=False):
    """Stands for WorkflowTrigger."""


class _WorkflowTriggerNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.WorkflowTriggerProperties | WorkflowTriggerPropertiesDict]


WorkflowTriggerDict: TypeAlias = _WorkflowTriggerFlatDict | _WorkflowTriggerNestedDict


class WorkflowTriggerCallbackUrlDict(ModelDict, total=False):
    relative_path_parameters: list[str] | tuple[str, ...]
    queries: models.WorkflowTriggerListCallbackUrlQueries | WorkflowTriggerListCallbackUrlQueriesDict


class _WorkflowTriggerHistoryFlatDict(ProxyResourceDict, total=False):
    correlation: models.Correlation | CorrelationDict


class _WorkflowTriggerHistoryNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.WorkflowTriggerHistoryProperties | WorkflowTriggerHistoryPropertiesDict]


WorkflowTriggerHistoryDict: TypeAlias = _WorkflowTriggerHistoryFlatDict | _WorkflowTriggerHistoryNestedDict


class WorkflowTriggerHistoryPropertiesDict(ModelDict, total=False):
    correlation: models.Correlation | CorrelationDict


class WorkflowTriggerListCallbackUrlQueriesDict(ModelDict, total=False):
    api_version: str
    sp: str
    sv: str
    sig: str
    se: str


class WorkflowTriggerPropertiesDict(ModelDict, total=False):
    """Stands for WorkflowTriggerProperties."""


class WorkflowTriggerRecurrenceDict(ModelDict, total=False):
    frequency: models.RecurrenceFrequency | RecurrenceFrequencyValue
    interval: int
    start_time: str
    end_time: str
    time_zone: str
    schedule: models.RecurrenceSchedule | RecurrenceScheduleDict


class _WorkflowVersionFlatDict(TrackedResourceDict, total=False):
    state: models.WorkflowState | WorkflowStateValue
    endpoints_configuration: models.FlowEndpointsConfiguration | FlowEndpointsConfigurationDict
    access_control: models.FlowAccessControlConfiguration | FlowAccessControlConfigurationDict
    integration_account: models.ResourceReference | ResourceReferenceDict
    definition: Any
    parameters: Mapping[str, models.WorkflowParameter | WorkflowParameterDict]


class _WorkflowVersionNestedDict(TrackedResourceDict, total=False):
    properties: Required[models.WorkflowVersionProperties | WorkflowVersionPropertiesDict]


WorkflowVersionDict: TypeAlias = _WorkflowVersionFlatDict | _WorkflowVersionNestedDict


class WorkflowVersionPropertiesDict(ModelDict, total=False):
    state: models.WorkflowState | WorkflowStateValue
    endpoints_configuration: models.FlowEndpointsConfiguration | FlowEndpointsConfigurationDict
    access_control: models.FlowAccessControlConfiguration | FlowAccessControlConfigurationDict
    integration_account: models.ResourceReference | ResourceReferenceDict
    definition: Any
    parameters: Mapping[str, models.WorkflowParameter | WorkflowParameterDict]
