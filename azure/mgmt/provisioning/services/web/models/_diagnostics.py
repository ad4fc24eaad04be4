# Generated from swagger/web/ by "make generate": do not edit.

"""Models of ``web``: ``diagnostics``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ._bases import ProxyOnlyResource, ProxyResource, TrackedResource

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from ....core.models.model import Nested, NestedDict, NestedDictOrNone, NestedList, NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _diagnostics as types
    from ..types._common import ErrorEntityDict, ManagedServiceIdentityDict, NameValuePairDict


class AbnormalTimePeriod(Model):
    """A period in which something was wrong."""

    start_time: datetime | None = field("startTime", "iso-8601", default=None)
    """When it began, in UTC."""
    end_time: datetime | None = field("endTime", "iso-8601", default=None)
    """When it ended, in UTC."""
    events: NestedListOrNone[DetectorAbnormalTimePeriod, types.DetectorAbnormalTimePeriodDict] = field(
        "events", "[DetectorAbnormalTimePeriod]", default=None
    )
    """What was found in the period."""
    solutions: NestedListOrNone[Solution, types.SolutionDict] = field("solutions", "[Solution]", default=None)
    """What can be done about it."""


class AnalysisData(Model):
    """Data of one detector in an analysis."""

    source: str | None = field("source", default=None)
    """Where the data comes from."""
    detector_definition: NestedOrNone[DetectorDefinition, types.DetectorDefinitionDict] = field(
        "detectorDefinition", "DetectorDefinition", default=None
    )
    """The detector."""
    metrics: NestedListOrNone[DiagnosticMetricSet, types.DiagnosticMetricSetDict] = field(
        "metrics", "[DiagnosticMetricSet]", default=None
    )
    """Metrics found."""
    data: list[list[models.NameValuePair]] | None = field("data", "[[NameValuePair]]", default=None)
    """Rows of names and values."""
    detector_meta_data: NestedOrNone[ResponseMetaData, types.ResponseMetaDataDict] = field(
        "detectorMetaData", "ResponseMetaData", default=None
    )
    """Facts about the data."""


class AnalysisDefinition(ProxyResource):
    """An analysis on offer in a diagnostic category."""

    properties: NestedOrNone[AnalysisDefinitionProperties, types.AnalysisDefinitionPropertiesDict] = field(
        "properties", "AnalysisDefinitionProperties", default=None
    )
    """Description of an analysis on offer."""
    description: str = flattened("properties", init=False)
    """Description in words."""
    kind: str | None = field("kind", default=None)
    """Kind of the resource, where there are several; for apps such as app,linux or functionapp."""


class AnalysisDefinitionProperties(Model):
    """Description of an analysis on offer."""

    description: str = read_only("description")
    """Description in words."""


class ErrorInfo(Model):
    """Code of an error."""

    code: str = field("code")
    """Short code, meant for programs."""


class AzureResourceErrorInfo(ErrorInfo):
    """What went wrong with a workflow resource."""

    message: str = field("message")
    """Explanation in words."""
    details: NestedListOrNone[AzureResourceErrorInfo, types.AzureResourceErrorInfoDict] = field(
        "details", "[AzureResourceErrorInfo]", default=None
    )
    """Further details."""


class ContentHash(Model):
    """Hash of content."""

    algorithm: str | None = field("algorithm", default=None)
    """Hash algorithm."""
    value: str | None = field("value", default=None)
    """The hash."""


class ContentLink(Model):
    """Where inputs or outputs of a workflow can be fetched."""

    uri: str | None = field("uri", default=None, secret=True)
    """URL of the content, with signature."""
    content_version: str = read_only("contentVersion")
    """Version of the content."""
    content_size: int = read_only("contentSize", "int")
    """Size, in bytes."""
    content_hash: Nested[ContentHash, types.ContentHashDict] = read_only("contentHash", "ContentHash")
    """Hash of the content."""
    metadata: Any = read_only("metadata", "object")
    """Further facts."""


class Correlation(Model):
    """ID that ties runs to the client's call."""

    client_tracking_id: str | None = field("clientTrackingId", default=None)
    """ID given by the client."""


class DataProviderMetadata(Model):
    """Where diagnostic data comes from."""

    provider_name: str | None = field("providerName", default=None)
    """Name of the data provider."""
    property_bag: NestedList[KeyValuePairStringObject, types.KeyValuePairStringObjectDict] = read_only(
        "propertyBag", "[KeyValuePairStringObject]"
    )
    """Further facts."""


class DataSource(Model):
    """Where diagnostic data comes from, and how to read it."""

    instructions: list[str] | None = field("instructions", "[str]", default=None)
    """How to read it."""
    data_source_uri: NestedListOrNone[models.NameValuePair, NameValuePairDict] = field(
        "dataSourceUri", "[NameValuePair]", default=None
    )
    """URLs of the data."""


class DataTableResponseColumn(Model):
    """A column of a diagnostic table."""

    column_name: str | None = field("columnName", default=None)
    """Name of the column."""
    data_type: str | None = field("dataType", default=None)
    """Type of the values."""
    column_type: str | None = field("columnType", default=None)
    """Kind of column."""


class DataTableResponseObject(Model):
    """A diagnostic table."""

    table_name: str | None = field("tableName", default=None)
    """Name of the table."""
    columns: NestedListOrNone[DataTableResponseColumn, types.DataTableResponseColumnDict] = field(
        "columns", "[DataTableResponseColumn]", default=None
    )
    """Columns of the table."""
    rows: list[list[str]] | None = field("rows", "[[str]]", default=None)
    """Rows of the table."""


class DetectorAbnormalTimePeriod(Model):
    """A period in which a detector found something wrong."""

    start_time: datetime | None = field("startTime", "iso-8601", default=None)
    """When it began, in UTC."""
    end_time: datetime | None = field("endTime", "iso-8601", default=None)
    """When it ended, in UTC."""
    message: str | None = field("message", default=None)
    """Explanation in words."""
    source: str | None = field("source", default=None)
    """What found it."""
    priority: float | None = field("priority", "float", default=None)
    """How important it is."""
    meta_data: list[list[models.NameValuePair]] | None = field("metaData", "[[NameValuePair]]", default=None)
    """Names and values that belong to it."""
    type: models.IssueType | types.IssueTypeValue | None = field("type", "IssueType", default=None)
    """Kind of trouble."""
    solutions: NestedListOrNone[Solution, types.SolutionDict] = field("solutions", "[Solution]", default=None)
    """What can be done about it."""


class DetectorDefinition(Model):
    """A detector: what it looks for."""

    display_name: str = read_only("displayName")
    """Name to show to people."""
    description: str = read_only("description")
    """Description in words."""
    rank: float = read_only("rank", "float")
    """Place in the order of detectors."""
    is_enabled: bool = read_only("isEnabled", "bool")
    """Whether it is in use."""


class DetectorDefinitionResource(ProxyResource):
    """A detector on offer in a diagnostic category."""

    properties: NestedOrNone[DetectorDefinition, types.DetectorDefinitionDict] = field(
        "properties", "DetectorDefinition", default=None
    )
    """A detector: what it looks for."""
    display_name: str = flattened("properties", init=False)
    """Name to show to people."""
    description: str = flattened("properties", init=False)
    """Description in words."""
    rank: float = flattened("properties", init=False)
    """Place in the order of detectors."""
    is_enabled: bool = flattened("properties", init=False)
    """Whether it is in use."""
    kind: str | None = field("kind", default=None)
    """Kind of the resource, where there are several; for apps such as app,linux or functionapp."""


class DetectorInfo(Model):
    """What a detector is for."""

    id: str = read_only("id")
    """ID of the detector."""
    name: str = read_only("name")
    """Name of the detector."""
    description: str = read_only("description")
    """Description in words."""
    author: str = read_only("author")
    """Who made the detector."""
    category: str = read_only("category")
    """Category of the trouble it looks for."""
    support_topic_list: NestedList[SupportTopic, types.SupportTopicDict] = read_only(
        "supportTopicList", "[SupportTopic]"
    )
    """Support topics it belongs to."""
    analysis_type: list[str] = read_only("analysisType", "[str]")
    """Analyses it belongs to."""
    type: models.DetectorType | types.DetectorTypeValue = read_only("type", "DetectorType")
    """Kind of detector."""
    score: float = read_only("score", "float")
    """How well it fits, as a number."""


class DetectorResponse(ProxyResource):
    """The findings of a detector."""

    properties: NestedOrNone[DetectorResponseProperties, types.DetectorResponsePropertiesDict] = field(
        "properties", "DetectorResponseProperties", default=None
    )
    """Data and judgement of a detector."""
    metadata: NestedOrNone[DetectorInfo, types.DetectorInfoDict] = flattened("properties", default=None)
    """What the detector is for."""
    dataset: NestedListOrNone[DiagnosticData, types.DiagnosticDataDict] = flattened("properties", default=None)
    """Data found, with how to show it."""
    status: NestedOrNone[Status, types.StatusDict] = flattened("properties", default=None)
    """Judgement of the detector."""
    data_providers_metadata: NestedListOrNone[DataProviderMetadata, types.DataProviderMetadataDict] = flattened(
        "properties", default=None
    )
    """Where the data comes from."""
    suggested_utterances: NestedOrNone[QueryUtterancesResults, types.QueryUtterancesResultsDict] = flattened(
        "properties", default=None
    )
    """Questions that fit."""
    kind: str | None = field("kind", default=None)
    """Kind of the resource, where there are several; for apps such as app,linux or functionapp."""


class DetectorResponseProperties(Model):
    """Data and judgement of a detector."""

    metadata: NestedOrNone[DetectorInfo, types.DetectorInfoDict] = field("metadata", "DetectorInfo", default=None)
    """What the detector is for."""
    dataset: NestedListOrNone[DiagnosticData, types.DiagnosticDataDict] = field(
        "dataset", "[DiagnosticData]", default=None
    )
    """Data found, with how to show it."""
    status: NestedOrNone[Status, types.StatusDict] = field("status", "Status", default=None)
    """Judgement of the detector."""
    data_providers_metadata: NestedListOrNone[DataProviderMetadata, types.DataProviderMetadataDict] = field(
        "dataProvidersMetadata", "[DataProviderMetadata]", default=None
    )
    """Where the data comes from."""
    suggested_utterances: NestedOrNone[QueryUtterancesResults, types.QueryUtterancesResultsDict] = field(
        "suggestedUtterances", "QueryUtterancesResults", default=None
    )
    """Questions that fit."""


class DiagnosticAnalysis(ProxyOnlyResource):
    """The result of an analysis."""

    properties: NestedOrNone[DiagnosticAnalysisProperties, types.DiagnosticAnalysisPropertiesDict] = field(
        "properties", "DiagnosticAnalysisProperties", default=None
    )
    """Periods and data found by an analysis."""
    start_time: datetime | None = flattened("properties", default=None)
    """When it began, in UTC."""
    end_time: datetime | None = flattened("properties", default=None)
    """When it ended, in UTC."""
    abnormal_time_periods: NestedListOrNone[AbnormalTimePeriod, types.AbnormalTimePeriodDict] = flattened(
        "properties", default=None
    )
    """Periods in which something was wrong."""
    payload: NestedListOrNone[AnalysisData, types.AnalysisDataDict] = flattened("properties", default=None)
    """Data of each detector."""
    non_correlated_detectors: NestedListOrNone[DetectorDefinition, types.DetectorDefinitionDict] = flattened(
        "properties", default=None
    )
    """Detectors that found nothing to do with it."""


class DiagnosticAnalysisProperties(Model):
    """Periods and data found by an analysis."""

    start_time: datetime | None = field("startTime", "iso-8601", default=None)
    """When it began, in UTC."""
    end_time: datetime | None = field("endTime", "iso-8601", default=None)
    """When it ended, in UTC."""
    abnormal_time_periods: NestedListOrNone[AbnormalTimePeriod, types.AbnormalTimePeriodDict] = field(
        "abnormalTimePeriods", "[AbnormalTimePeriod]", default=None
    )
    """Periods in which something was wrong."""
    payload: NestedListOrNone[AnalysisData, types.AnalysisDataDict] = field("payload", "[AnalysisData]", default=None)
    """Data of each detector."""
    non_correlated_detectors: NestedListOrNone[DetectorDefinition, types.DetectorDefinitionDict] = field(
        "nonCorrelatedDetectors", "[DetectorDefinition]", default=None
    )
    """Detectors that found nothing to do with it."""


class DiagnosticCategory(ProxyResource):
    """A category of diagnostics."""

    properties: NestedOrNone[DiagnosticCategoryProperties, types.DiagnosticCategoryPropertiesDict] = field(
        "properties", "DiagnosticCategoryProperties", default=None
    )
    """Description of a diagnostic category."""
    description: str = flattened("properties", init=False)
    """Description in words."""
    kind: str | None = field("kind", default=None)
    """Kind of the resource, where there are several; for apps such as app,linux or functionapp."""


class DiagnosticCategoryProperties(Model):
    """Description of a diagnostic category."""

    description: str = read_only("description")
    """Description in words."""


class DiagnosticData(Model):
    """Diagnostic data with how to show it."""

    table: NestedOrNone[DataTableResponseObject, types.DataTableResponseObjectDict] = field(
        "table", "DataTableResponseObject", default=None
    )
    """The data."""
    rendering_properties: NestedOrNone[Rendering, types.RenderingDict] = field(
        "renderingProperties", "Rendering", default=None
    )
    """How to show it."""


class DiagnosticDetectorResponse(ProxyOnlyResource):
    """The result of running a detector."""

    properties: NestedOrNone[DiagnosticDetectorResponseProperties, types.DiagnosticDetectorResponsePropertiesDict] = (
        field("properties", "DiagnosticDetectorResponseProperties", default=None)
    )
    """Periods, metrics and data found by a detector."""
    start_time: datetime | None = flattened("properties", default=None)
    """When it began, in UTC."""
    end_time: datetime | None = flattened("properties", default=None)
    """When it ended, in UTC."""
    issue_detected: bool | None = flattened("properties", default=None)
    """Whether something is wrong."""
    detector_definition: NestedOrNone[DetectorDefinition, types.DetectorDefinitionDict] = flattened(
        "properties", default=None
    )
    """The detector."""
    metrics: NestedListOrNone[DiagnosticMetricSet, types.DiagnosticMetricSetDict] = flattened(
        "properties", default=None
    )
    """Metrics found."""
    abnormal_time_periods: NestedListOrNone[DetectorAbnormalTimePeriod, types.DetectorAbnormalTimePeriodDict] = (
        flattened("properties", default=None)
    )
    """Periods in which something was wrong."""
    data: list[list[models.NameValuePair]] | None = flattened("properties", default=None)
    """Rows of names and values."""
    response_meta_data: NestedOrNone[ResponseMetaData, types.ResponseMetaDataDict] = flattened(
        "properties", default=None
    )
    """Facts about the data."""


class DiagnosticDetectorResponseProperties(Model):
    """Periods, metrics and data found by a detector."""

    start_time: datetime | None = field("startTime", "iso-8601", default=None)
    """When it began, in UTC."""
    end_time: datetime | None = field("endTime", "iso-8601", default=None)
    """When it ended, in UTC."""
    issue_detected: bool | None = field("issueDetected", "bool", default=None)
    """Whether something is wrong."""
    detector_definition: NestedOrNone[DetectorDefinition, types.DetectorDefinitionDict] = field(
        "detectorDefinition", "DetectorDefinition", default=None
    )
    """The detector."""
    metrics: NestedListOrNone[DiagnosticMetricSet, types.DiagnosticMetricSetDict] = field(
        "metrics", "[DiagnosticMetricSet]", default=None
    )
    """Metrics found."""
    abnormal_time_periods: NestedListOrNone[DetectorAbnormalTimePeriod, types.DetectorAbnormalTimePeriodDict] = field(
        "abnormalTimePeriods", "[DetectorAbnormalTimePeriod]", default=None
    )
    """Periods in which something was wrong."""
    data: list[list[models.NameValuePair]] | None = field("data", "[[NameValuePair]]", default=None)
    """Rows of names and values."""
    response_meta_data: NestedOrNone[ResponseMetaData, types.ResponseMetaDataDict] = field(
        "responseMetaData", "ResponseMetaData", default=None
    )
    """Facts about the data."""


class DiagnosticMetricSample(Model):
    """One data point of a metric."""

    timestamp: datetime | None = field("timestamp", "iso-8601", default=None)
    """Time of the data point."""
    role_instance: str | None = field("roleInstance", default=None)
    """Instance it was taken on."""
    total: float | None = field("total", "float", default=None)
    """Total."""
    maximum: float | None = field("maximum", "float", default=None)
    """Greatest value."""
    minimum: float | None = field("minimum", "float", default=None)
    """Least value."""
    is_aggregated: bool | None = field("isAggregated", "bool", default=None)
    """Whether it sums up several instances."""


class DiagnosticMetricSet(Model):
    """Data points of a metric."""

    name: str | None = field("name", default=None)
    """Name of the metric."""
    unit: str | None = field("unit", default=None)
    """Unit of the figures."""
    start_time: datetime | None = field("startTime", "iso-8601", default=None)
    """When it began, in UTC."""
    end_time: datetime | None = field("endTime", "iso-8601", default=None)
    """When it ended, in UTC."""
    time_grain: str | None = field("timeGrain", default=None)
    """Step between data points, as an ISO 8601 duration such as PT1M."""
    values: NestedListOrNone[DiagnosticMetricSample, types.DiagnosticMetricSampleDict] = field(
        "values", "[DiagnosticMetricSample]", default=None
    )
    """The data points."""


class ErrorProperties(Model):
    """Code and message of an error."""

    code: str | None = field("code", default=None)
    """Short code, meant for programs."""
    message: str | None = field("message", default=None)
    """Explanation in words."""


class Expression(Model):
    """How an expression was evaluated."""

    text: str | None = field("text", default=None)
    """The expression."""
    value: Any = field("value", "object", default=None, secret=True)
    """Its value."""
    subexpressions: NestedListOrNone[Expression, types.ExpressionDict] = field(
        "subexpressions", "[Expression]", default=None
    )
    """Expressions inside it."""
    error: NestedOrNone[AzureResourceErrorInfo, types.AzureResourceErrorInfoDict] = field(
        "error", "AzureResourceErrorInfo", default=None
    )
    """What went wrong, if anything did."""


class ExpressionRoot(Expression):
    """How an expression at a path of the definition was evaluated."""

    path: str | None = field("path", default=None)
    """Path in the definition."""


class FlowAccessControlConfiguration(Model):
    """Who may call a workflow's triggers and see its runs."""

    triggers: NestedOrNone[FlowAccessControlConfigurationPolicy, types.FlowAccessControlConfigurationPolicyDict] = (
        field("triggers", "FlowAccessControlConfigurationPolicy", default=None)
    )
    """Who may call triggers."""
    contents: NestedOrNone[FlowAccessControlConfigurationPolicy, types.FlowAccessControlConfigurationPolicyDict] = (
        field("contents", "FlowAccessControlConfigurationPolicy", default=None)
    )
    """Who may see inputs and outputs."""
    actions: NestedOrNone[FlowAccessControlConfigurationPolicy, types.FlowAccessControlConfigurationPolicyDict] = field(
        "actions", "FlowAccessControlConfigurationPolicy", default=None
    )
    """Who may call actions."""
    workflow_management: NestedOrNone[
        FlowAccessControlConfigurationPolicy, types.FlowAccessControlConfigurationPolicyDict
    ] = field("workflowManagement", "FlowAccessControlConfigurationPolicy", default=None)
    """Who may manage the workflow."""


class FlowAccessControlConfigurationPolicy(Model):
    """Callers that get through."""

    allowed_caller_ip_addresses: NestedListOrNone[IpAddressRange, types.IpAddressRangeDict] = field(
        "allowedCallerIpAddresses", "[IpAddressRange]", default=None
    )
    """IP ranges that get through."""
    open_authentication_policies: NestedOrNone[
        OpenAuthenticationAccessPolicies, types.OpenAuthenticationAccessPoliciesDict
    ] = field("openAuthenticationPolicies", "OpenAuthenticationAccessPolicies", default=None)
    """Tokens that get through."""


class FlowEndpoints(Model):
    """IP addresses of a workflow."""

    outgoing_ip_addresses: NestedListOrNone[IpAddress, types.IpAddressDict] = field(
        "outgoingIpAddresses", "[IpAddress]", default=None
    )
    """IP addresses calls come from."""
    access_endpoint_ip_addresses: NestedListOrNone[IpAddress, types.IpAddressDict] = field(
        "accessEndpointIpAddresses", "[IpAddress]", default=None
    )
    """IP addresses the workflow is reached at."""


class FlowEndpointsConfiguration(Model):
    """IP addresses of a workflow and its connectors."""

    workflow: NestedOrNone[FlowEndpoints, types.FlowEndpointsDict] = field("workflow", "FlowEndpoints", default=None)
    """IP addresses of the workflow."""
    connector: NestedOrNone[FlowEndpoints, types.FlowEndpointsDict] = field("connector", "FlowEndpoints", default=None)
    """IP addresses of the connectors."""


class IpAddress(Model):
    """An IP address."""

    address: str | None = field("address", default=None)
    """The address."""


class IpAddressRange(Model):
    """A range of IP addresses."""

    address_range: str | None = field("addressRange", default=None)
    """The range."""


class JsonSchema(Model):
    """JSON schema of what a trigger expects."""

    title: str | None = field("title", default=None)
    """Title of the schema."""
    content: str | None = field("content", default=None)
    """The schema, as JSON text."""


class KeyValuePairStringObject(Model):
    """A name with a value."""

    key: str = read_only("key")
    """The name."""
    value: Any = read_only("value", "object", secret=True)
    """The value."""


class OpenAuthenticationAccessPolicies(Model):
    """Tokens that may call a workflow."""

    policies: NestedDictOrNone[OpenAuthenticationAccessPolicy, types.OpenAuthenticationAccessPolicyDict] = field(
        "policies", "{OpenAuthenticationAccessPolicy}", default=None
    )
    """Policies, by name."""


class OpenAuthenticationAccessPolicy(Model):
    """Claims a token needs to call a workflow."""

    type: models.OpenAuthenticationProviderType | types.OpenAuthenticationProviderTypeValue | None = field(
        "type", "OpenAuthenticationProviderType", default=None
    )
    """Kind of provider; AAD."""
    claims: NestedListOrNone[OpenAuthenticationPolicyClaim, types.OpenAuthenticationPolicyClaimDict] = field(
        "claims", "[OpenAuthenticationPolicyClaim]", default=None
    )
    """Claims the token must have."""


class OpenAuthenticationPolicyClaim(Model):
    """A claim a token must have."""

    name: str | None = field("name", default=None)
    """Name of the claim."""
    value: str | None = field("value", default=None)
    """Value it must have."""


class OperationResultProperties(Model):
    """Times and result of an operation in a workflow run."""

    start_time: datetime | None = field("startTime", "iso-8601", default=None)
    """When it began, in UTC."""
    end_time: datetime | None = field("endTime", "iso-8601", default=None)
    """When it ended, in UTC."""
    correlation: NestedOrNone[RunActionCorrelation, types.RunActionCorrelationDict] = field(
        "correlation", "RunActionCorrelation", default=None
    )
    """IDs that tie runs and actions together."""
    status: models.WorkflowStatus | types.WorkflowStatusValue | None = field("status", "WorkflowStatus", default=None)
    """Present state."""
    code: str | None = field("code", default=None)
    """Short code, meant for programs."""
    error: Any = field("error", "object", default=None)
    """What went wrong, if anything did."""


class OperationResult(OperationResultProperties):
    """The result of a repetition in a workflow run."""

    tracking_id: str = read_only("trackingId")
    """ID for tracking."""
    inputs: Any = read_only("inputs", "object", secret=True)
    """Inputs, if they are small."""
    inputs_link: Nested[ContentLink, types.ContentLinkDict] = read_only("inputsLink", "ContentLink")
    """Where the inputs can be fetched."""
    outputs: Any = read_only("outputs", "object", secret=True)
    """Outputs."""
    outputs_link: Nested[ContentLink, types.ContentLinkDict] = read_only("outputsLink", "ContentLink")
    """Where the outputs can be fetched."""
    tracked_properties: Any = read_only("trackedProperties", "object")
    """Values the workflow tracks."""
    retry_history: NestedListOrNone[RetryHistory, types.RetryHistoryDict] = field(
        "retryHistory", "[RetryHistory]", default=None
    )
    """Attempts that failed and were repeated."""
    iteration_count: int | None = field("iterationCount", "int", default=None)
    """Number of iterations."""


class QueryUtterancesResult(Model):
    """A question that fits, with how well it does."""

    sample_utterance: NestedOrNone[SampleUtterance, types.SampleUtteranceDict] = field(
        "sampleUtterance", "SampleUtterance", default=None
    )
    """The question."""
    score: float | None = field("score", "float", default=None)
    """How well it fits, as a number."""


class QueryUtterancesResults(Model):
    """Questions that fit a query."""

    query: str | None = field("query", default=None)
    """The query."""
    results: NestedListOrNone[QueryUtterancesResult, types.QueryUtterancesResultDict] = field(
        "results", "[QueryUtterancesResult]", default=None
    )
    """The questions."""


class RecurrenceSchedule(Model):
    """At which minutes, hours and days a trigger fires."""

    minutes: list[int] | None = field("minutes", "[int]", default=None)
    """Minutes of the hour."""
    hours: list[int] | None = field("hours", "[int]", default=None)
    """Hours of the day."""
    week_days: list[models.DaysOfWeek | types.DaysOfWeekValue] | None = field("weekDays", "[DaysOfWeek]", default=None)
    """Days of the week."""
    month_days: list[int] | None = field("monthDays", "[int]", default=None)
    """Days of the month."""
    monthly_occurrences: NestedListOrNone[RecurrenceScheduleOccurrence, types.RecurrenceScheduleOccurrenceDict] = field(
        "monthlyOccurrences", "[RecurrenceScheduleOccurrence]", default=None
    )
    """Weekdays of the month, such as the second Tuesday."""


class RecurrenceScheduleOccurrence(Model):
    """A weekday of the month, such as the second Tuesday."""

    day: models.DayOfWeek | types.DayOfWeekValue | None = field("day", "DayOfWeek", default=None)
    """The weekday."""
    occurrence: int | None = field("occurrence", "int", default=None)
    """Which one in the month; negative numbers count from the end."""


class RegenerateActionParameter(Model):
    """Which access key to renew."""

    key_type: models.KeyType | types.KeyTypeValue | None = field("keyType", "KeyType", default=None)
    """Primary or Secondary."""


class Rendering(Model):
    """How to show diagnostic data."""

    type: models.RenderingType | types.RenderingTypeValue | None = field("type", "RenderingType", default=None)
    """Kind of table or graph."""
    title: str | None = field("title", default=None)
    """Title to show."""
    description: str | None = field("description", default=None)
    """Description in words."""


class RepetitionIndex(Model):
    """Place of a repetition in a loop."""

    scope_name: str | None = field("scopeName", default=None)
    """Name of the loop."""
    item_index: int = field("itemIndex", "int")
    """Number of the item."""


class Request(Model):
    """An HTTP request made by a workflow."""

    headers: Any = field("headers", "object", default=None, secret=True)
    """Headers of the request."""
    uri: str | None = field("uri", default=None, secret=True)
    """URL called."""
    method: str | None = field("method", default=None)
    """HTTP method."""


class RequestHistory(TrackedResource):
    """An HTTP request made by a repetition of a workflow action."""

    properties: NestedOrNone[RequestHistoryProperties, types.RequestHistoryPropertiesDict] = field(
        "properties", "RequestHistoryProperties", default=None
    )
    """Request, response and times of a workflow's HTTP call."""


class RequestHistoryProperties(Model):
    """Request, response and times of a workflow's HTTP call."""

    start_time: datetime | None = field("startTime", "iso-8601", default=None)
    """When it began, in UTC."""
    end_time: datetime | None = field("endTime", "iso-8601", default=None)
    """When it ended, in UTC."""
    request: NestedOrNone[Request, types.RequestDict] = field("request", "Request", default=None)
    """The request."""
    response: NestedOrNone[Response, types.ResponseDict] = field("response", "Response", default=None)
    """The response."""


class ResourceHealthMetadata(ProxyResource):
    """Resource health metadata of a web app."""

    properties: NestedOrNone[ResourceHealthMetadataProperties, types.ResourceHealthMetadataPropertiesDict] = field(
        "properties", "ResourceHealthMetadataProperties", default=None
    )
    """Category and signal of a web app's resource health."""
    category: str | None = flattened("properties", default=None)
    """Category the app falls into."""
    signal_availability: bool | None = flattened("properties", default=None)
    """Whether there is a health signal."""
    kind: str | None = field("kind", default=None)
    """Kind of the resource, where there are several; for apps such as app,linux or functionapp."""


class ResourceHealthMetadataProperties(Model):
    """Category and signal of a web app's resource health."""

    category: str | None = field("category", default=None)
    """Category the app falls into."""
    signal_availability: bool | None = field("signalAvailability", "bool", default=None)
    """Whether there is a health signal."""


class ResourceReference(Model):
    """Reference to a resource."""

    id: str | None = field("id", default=None)
    """Resource ID."""
    name: str = read_only("name")
    """Name of the resource."""
    type: str = read_only("type")
    """Resource type."""


class Response(Model):
    """An HTTP response to a workflow."""

    headers: Any = field("headers", "object", default=None, secret=True)
    """Headers of the response."""
    status_code: int | None = field("statusCode", "int", default=None)
    """Status code of the response."""
    body_link: NestedOrNone[ContentLink, types.ContentLinkDict] = field("bodyLink", "ContentLink", default=None)
    """Where the body can be fetched."""


class ResponseMetaData(Model):
    """Facts about diagnostic data."""

    data_source: NestedOrNone[DataSource, types.DataSourceDict] = field("dataSource", "DataSource", default=None)
    """Where the data comes from."""


class RetryHistory(Model):
    """An attempt that failed and was repeated."""

    start_time: datetime | None = field("startTime", "iso-8601", default=None)
    """When it began, in UTC."""
    end_time: datetime | None = field("endTime", "iso-8601", default=None)
    """When it ended, in UTC."""
    code: str | None = field("code", default=None)
    """Short code, meant for programs."""
    client_request_id: str | None = field("clientRequestId", default=None)
    """Request ID of the client."""
    service_request_id: str | None = field("serviceRequestId", default=None)
    """Request ID of the service."""
    error: NestedOrNone[WorkflowErrorResponse, types.WorkflowErrorResponseDict] = field(
        "error", "WorkflowErrorResponse", default=None
    )
    """What went wrong, if anything did."""


class RunCorrelation(Model):
    """IDs that tie a workflow run to the client's call."""

    client_tracking_id: str | None = field("clientTrackingId", default=None)
    """ID given by the client."""
    client_keywords: list[str] | None = field("clientKeywords", "[str]", default=None)
    """Keywords given by the client."""


class RunActionCorrelation(RunCorrelation):
    """IDs that tie a workflow action to its run."""

    action_tracking_id: str | None = field("actionTrackingId", default=None)
    """ID of the action."""


class SampleUtterance(Model):
    """A question that can be asked."""

    text: str | None = field("text", default=None)
    """The question."""
    links: list[str] | None = field("links", "[str]", default=None)
    """URLs that answer it."""
    qid: str | None = field("qid", default=None)
    """ID of the question."""


class Solution(Model):
    """What can be done about trouble."""

    id: float | None = field("id", "float", default=None)
    """Number of the solution."""
    display_name: str | None = field("displayName", default=None)
    """Name to show to people."""
    order: float | None = field("order", "float", default=None)
    """Place in the order of solutions."""
    description: str | None = field("description", default=None)
    """Description in words."""
    type: models.SolutionType | types.SolutionTypeValue | None = field("type", "SolutionType", default=None)
    """Kind of solution."""
    data: list[list[models.NameValuePair]] | None = field("data", "[[NameValuePair]]", default=None)
    """Rows of names and values."""
    metadata: list[list[models.NameValuePair]] | None = field("metadata", "[[NameValuePair]]", default=None)
    """Further facts."""


class Status(Model):
    """Judgement of a detector, with explanation."""

    message: str | None = field("message", default=None)
    """Explanation in words."""
    status_id: models.InsightStatus | types.InsightStatusValue | None = field("statusId", "InsightStatus", default=None)
    """The judgement."""


class SupportTopic(Model):
    """A support topic."""

    id: str = read_only("id")
    """ID of the topic."""
    pes_id: str = read_only("pesId")
    """ID of the product."""


class WorkflowResource(Model):
    """A workflow resource with location and tags."""

    id: str = read_only("id")
    """Resource ID, /subscriptions/.../providers/...; filled in by Azure."""
    name: str = read_only("name")
    """Name of the resource."""
    type: str = read_only("type")
    """Resource type, provider and kind as Microsoft.Provider/kind."""
    location: str | None = field("location", default=None)
    """Azure region, such as westeurope."""
    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags of the resource: names and values of your own."""


class Workflow(WorkflowResource):
    """A workflow."""

    properties: NestedOrNone[WorkflowProperties, types.WorkflowPropertiesDict] = field(
        "properties", "WorkflowProperties", default=None
    )
    """Definition, parameters and state of a workflow."""
    provisioning_state: models.WorkflowProvisioningState | types.WorkflowProvisioningStateValue = flattened(
        "properties", init=False
    )
    """How far the last create, update or delete has got."""
    created_time: datetime = flattened("properties", init=False)
    """When it was created, in UTC."""
    changed_time: datetime = flattened("properties", init=False)
    """When it was last changed, in UTC."""
    state: models.WorkflowState | types.WorkflowStateValue | None = flattened("properties", default=None)
    """Present state."""
    version: str = flattened("properties", init=False)
    """Version of the workflow."""
    access_endpoint: str = flattened("properties", init=False)
    """URL of the workflow."""
    endpoints_configuration: NestedOrNone[FlowEndpointsConfiguration, types.FlowEndpointsConfigurationDict] = flattened(
        "properties", default=None
    )
    """IP addresses of the workflow and its connectors."""
    access_control: NestedOrNone[FlowAccessControlConfiguration, types.FlowAccessControlConfigurationDict] = flattened(
        "properties", default=None
    )
    """Who may call triggers and see runs."""
    sku: Nested[WorkflowSku, types.WorkflowSkuDict] = flattened("properties", init=False)
    """SKU of the workflow."""
    integration_account: NestedOrNone[ResourceReference, types.ResourceReferenceDict] = flattened(
        "properties", default=None
    )
    """Integration account the workflow uses."""
    integration_service_environment: NestedOrNone[ResourceReference, types.ResourceReferenceDict] = flattened(
        "properties", default=None
    )
    """Integration service environment the workflow runs in."""
    definition: Any = flattened("properties", default=None)
    """Definition of the workflow, as JSON."""
    parameters: NestedDictOrNone[WorkflowParameter, types.WorkflowParameterDict] = flattened("properties", default=None)
    """Parameters, by name."""
    kind: models.Kind | types.KindValue | None = flattened("properties", default=None)
    """Stateful or Stateless."""
    identity: NestedOrNone[models.ManagedServiceIdentity, ManagedServiceIdentityDict] = field(
        "identity", "ManagedServiceIdentity", default=None
    )
    """Managed identity of the resource."""


class WorkflowArtifacts(Model):
    """Files and app settings to deploy to a logic app."""

    app_settings: Any = field("appSettings", "object", default=None, secret=True)
    """App settings, by name."""
    files: dict[str, Any] | None = field("files", "{object}", default=None, secret=True)
    """Contents of files, by path."""
    files_to_delete: list[str] | None = field("filesToDelete", "[str]", default=None)
    """Paths of files to delete."""


class WorkflowEnvelope(ProxyResource):
    """A workflow of a logic app."""

    properties: NestedOrNone[WorkflowEnvelopeProperties, types.WorkflowEnvelopePropertiesDict] = field(
        "properties", "WorkflowEnvelopeProperties", default=None
    )
    """Files and state of a logic app's workflow."""
    kind: str | None = field("kind", default=None)
    """Kind of the resource, where there are several; for apps such as app,linux or functionapp."""
    location: str | None = field("location", default=None)
    """Azure region, such as westeurope."""


class WorkflowEnvelopeProperties(Model):
    """Files and state of a logic app's workflow."""

    files: dict[str, Any] | None = field("files", "{object}", default=None, secret=True)
    """Contents of the workflow's files, by path."""
    flow_state: models.WorkflowState | types.WorkflowStateValue | None = field(
        "flowState", "WorkflowState", default=None
    )
    """Whether the workflow is on."""
    health: NestedOrNone[WorkflowHealth, types.WorkflowHealthDict] = field("health", "WorkflowHealth", default=None)
    """Whether the workflow works."""


class WorkflowErrorResponse(Model):
    """Error answer of a workflow."""

    error: NestedOrNone[ErrorProperties, types.ErrorPropertiesDict] = field("error", "ErrorProperties", default=None)
    """What went wrong, if anything did."""


class WorkflowHealth(Model):
    """Whether a workflow works."""

    state: models.WorkflowHealthState | types.WorkflowHealthStateValue = field("state", "WorkflowHealthState")
    """Present state."""
    error: NestedOrNone[models.ErrorEntity, ErrorEntityDict] = field("error", "ErrorEntity", default=None)
    """What went wrong, if anything did."""


class WorkflowParameter(Model):
    """A parameter of a workflow."""

    type: models.ParameterType | types.ParameterTypeValue | None = field("type", "ParameterType", default=None)
    """Type of the value."""
    value: Any = field("value", "object", default=None, secret=True)
    """The value."""
    metadata: Any = field("metadata", "object", default=None)
    """Further facts."""
    description: str | None = field("description", default=None)
    """Description in words."""


class WorkflowOutputParameter(WorkflowParameter):
    """An output of a workflow."""

    error: Any = read_only("error", "object")
    """What went wrong, if anything did."""


class WorkflowProperties(Model):
    """Definition, parameters and state of a workflow."""

    provisioning_state: models.WorkflowProvisioningState | types.WorkflowProvisioningStateValue = read_only(
        "provisioningState", "WorkflowProvisioningState"
    )
    """How far the last create, update or delete has got."""
    created_time: datetime = read_only("createdTime", "iso-8601")
    """When it was created, in UTC."""
    changed_time: datetime = read_only("changedTime", "iso-8601")
    """When it was last changed, in UTC."""
    state: models.WorkflowState | types.WorkflowStateValue | None = field("state", "WorkflowState", default=None)
    """Present state."""
    version: str = read_only("version")
    """Version of the workflow."""
    access_endpoint: str = read_only("accessEndpoint")
    """URL of the workflow."""
    endpoints_configuration: NestedOrNone[FlowEndpointsConfiguration, types.FlowEndpointsConfigurationDict] = field(
        "endpointsConfiguration", "FlowEndpointsConfiguration", default=None
    )
    """IP addresses of the workflow and its connectors."""
    access_control: NestedOrNone[FlowAccessControlConfiguration, types.FlowAccessControlConfigurationDict] = field(
        "accessControl", "FlowAccessControlConfiguration", default=None
    )
    """Who may call triggers and see runs."""
    sku: Nested[WorkflowSku, types.WorkflowSkuDict] = read_only("sku", "WorkflowSku")
    """SKU of the workflow."""
    integration_account: NestedOrNone[ResourceReference, types.ResourceReferenceDict] = field(
        "integrationAccount", "ResourceReference", default=None
    )
    """Integration account the workflow uses."""
    integration_service_environment: NestedOrNone[ResourceReference, types.ResourceReferenceDict] = field(
        "integrationServiceEnvironment", "ResourceReference", default=None
    )
    """Integration service environment the workflow runs in."""
    definition: Any = field("definition", "object", default=None)
    """Definition of the workflow, as JSON."""
    parameters: NestedDictOrNone[WorkflowParameter, types.WorkflowParameterDict] = field(
        "parameters", "{WorkflowParameter}", default=None
    )
    """Parameters, by name."""
    kind: models.Kind | types.KindValue | None = field("kind", "Kind", default=None)
    """Stateful or Stateless."""


class WorkflowRun(ProxyResource):
    """A run of a workflow."""

    properties: NestedOrNone[WorkflowRunProperties, types.WorkflowRunPropertiesDict] = field(
        "properties", "WorkflowRunProperties", default=None
    )
    """Times, trigger and result of a workflow run."""
    wait_end_time: datetime = flattened("properties", init=False)
    """When waiting for the run ended."""
    start_time: datetime = flattened("properties", init=False)
    """When it began, in UTC."""
    end_time: datetime = flattened("properties", init=False)
    """When it ended, in UTC."""
    status: models.WorkflowStatus | types.WorkflowStatusValue = flattened("properties", init=False)
    """Present state."""
    code: str = flattened("properties", init=False)
    """Short code, meant for programs."""
    error: Any = flattened("properties", init=False)
    """What went wrong, if anything did."""
    correlation_id: str = flattened("properties", init=False)
    """ID for tracking, in the older form."""
    correlation: NestedOrNone[Correlation, types.CorrelationDict] = flattened("properties", default=None)
    """IDs that tie runs and actions together."""
    workflow: Nested[ResourceReference, types.ResourceReferenceDict] = flattened("properties", init=False)
    """Version of the workflow that ran."""
    trigger: Nested[WorkflowRunTrigger, types.WorkflowRunTriggerDict] = flattened("properties", init=False)
    """Trigger that fired."""
    outputs: NestedDict[WorkflowOutputParameter, types.WorkflowOutputParameterDict] = flattened(
        "properties", init=False
    )
    """Outputs, by name."""
    response: Nested[WorkflowRunTrigger, types.WorkflowRunTriggerDict] = flattened("properties", init=False)
    """Response that was given."""


class WorkflowRunAction(ProxyResource):
    """An action of a workflow run."""

    properties: NestedOrNone[WorkflowRunActionProperties, types.WorkflowRunActionPropertiesDict] = field(
        "properties", "WorkflowRunActionProperties", default=None
    )
    """Times, result and data of a workflow action."""
    start_time: datetime = flattened("properties", init=False)
    """When it began, in UTC."""
    end_time: datetime = flattened("properties", init=False)
    """When it ended, in UTC."""
    status: models.WorkflowStatus | types.WorkflowStatusValue = flattened("properties", init=False)
    """Present state."""
    code: str = flattened("properties", init=False)
    """Short code, meant for programs."""
    error: Any = flattened("properties", init=False)
    """What went wrong, if anything did."""
    tracking_id: str = flattened("properties", init=False)
    """ID for tracking."""
    correlation: NestedOrNone[RunActionCorrelation, types.RunActionCorrelationDict] = flattened(
        "properties", default=None
    )
    """IDs that tie runs and actions together."""
    inputs_link: Nested[ContentLink, types.ContentLinkDict] = flattened("properties", init=False)
    """Where the inputs can be fetched."""
    outputs_link: Nested[ContentLink, types.ContentLinkDict] = flattened("properties", init=False)
    """Where the outputs can be fetched."""
    tracked_properties: Any = flattened("properties", init=False)
    """Values the workflow tracks."""
    retry_history: NestedListOrNone[RetryHistory, types.RetryHistoryDict] = flattened("properties", default=None)
    """Attempts that failed and were repeated."""


class WorkflowRunActionProperties(Model):
    """Times, result and data of a workflow action."""

    start_time: datetime = read_only("startTime", "iso-8601")
    """When it began, in UTC."""
    end_time: datetime = read_only("endTime", "iso-8601")
    """When it ended, in UTC."""
    status: models.WorkflowStatus | types.WorkflowStatusValue = read_only("status", "WorkflowStatus")
    """Present state."""
    code: str = read_only("code")
    """Short code, meant for programs."""
    error: Any = read_only("error", "object")
    """What went wrong, if anything did."""
    tracking_id: str = read_only("trackingId")
    """ID for tracking."""
    correlation: NestedOrNone[RunActionCorrelation, types.RunActionCorrelationDict] = field(
        "correlation", "RunActionCorrelation", default=None
    )
    """IDs that tie runs and actions together."""
    inputs_link: Nested[ContentLink, types.ContentLinkDict] = read_only("inputsLink", "ContentLink")
    """Where the inputs can be fetched."""
    outputs_link: Nested[ContentLink, types.ContentLinkDict] = read_only("outputsLink", "ContentLink")
    """Where the outputs can be fetched."""
    tracked_properties: Any = read_only("trackedProperties", "object")
    """Values the workflow tracks."""
    retry_history: NestedListOrNone[RetryHistory, types.RetryHistoryDict] = field(
        "retryHistory", "[RetryHistory]", default=None
    )
    """Attempts that failed and were repeated."""


class WorkflowRunActionRepetitionDefinition(TrackedResource):
    """A repetition of a workflow action."""

    properties: NestedOrNone[WorkflowRunActionRepetitionProperties, types.WorkflowRunActionRepetitionPropertiesDict] = (
        field("properties", "WorkflowRunActionRepetitionProperties", default=None)
    )
    """Times, result and place of a workflow action's repetition."""
    repetition_indexes: NestedListOrNone[RepetitionIndex, types.RepetitionIndexDict] = flattened(
        "properties", default=None
    )
    """Place in each of the loops."""
    tracking_id: str = flattened("properties", init=False)
    """ID for tracking."""
    inputs: Any = flattened("properties", init=False)
    """Inputs, if they are small."""
    inputs_link: Nested[ContentLink, types.ContentLinkDict] = flattened("properties", init=False)
    """Where the inputs can be fetched."""
    outputs: Any = flattened("properties", init=False)
    """Outputs."""
    outputs_link: Nested[ContentLink, types.ContentLinkDict] = flattened("properties", init=False)
    """Where the outputs can be fetched."""
    tracked_properties: Any = flattened("properties", init=False)
    """Values the workflow tracks."""
    retry_history: NestedListOrNone[RetryHistory, types.RetryHistoryDict] = flattened("properties", default=None)
    """Attempts that failed and were repeated."""
    iteration_count: int | None = flattened("properties", default=None)
    """Number of iterations."""
    start_time: datetime | None = flattened("properties", default=None)
    """When it began, in UTC."""
    end_time: datetime | None = flattened("properties", default=None)
    """When it ended, in UTC."""
    correlation: NestedOrNone[RunActionCorrelation, types.RunActionCorrelationDict] = flattened(
        "properties", default=None
    )
    """IDs that tie runs and actions together."""
    status: models.WorkflowStatus | types.WorkflowStatusValue | None = flattened("properties", default=None)
    """Present state."""
    code: str | None = flattened("properties", default=None)
    """Short code, meant for programs."""
    error: Any = flattened("properties", default=None)
    """What went wrong, if anything did."""


class WorkflowRunActionRepetitionProperties(OperationResult):
    """Times, result and place of a workflow action's repetition."""

    repetition_indexes: NestedListOrNone[RepetitionIndex, types.RepetitionIndexDict] = field(
        "repetitionIndexes", "[RepetitionIndex]", default=None
    )
    """Place in each of the loops."""


class WorkflowRunProperties(Model):
    """Times, trigger and result of a workflow run."""

    wait_end_time: datetime = read_only("waitEndTime", "iso-8601")
    """When waiting for the run ended."""
    start_time: datetime = read_only("startTime", "iso-8601")
    """When it began, in UTC."""
    end_time: datetime = read_only("endTime", "iso-8601")
    """When it ended, in UTC."""
    status: models.WorkflowStatus | types.WorkflowStatusValue = read_only("status", "WorkflowStatus")
    """Present state."""
    code: str = read_only("code")
    """Short code, meant for programs."""
    error: Any = read_only("error", "object")
    """What went wrong, if anything did."""
    correlation_id: str = read_only("correlationId")
    """ID for tracking, in the older form."""
    correlation: NestedOrNone[Correlation, types.CorrelationDict] = field("correlation", "Correlation", default=None)
    """IDs that tie runs and actions together."""
    workflow: Nested[ResourceReference, types.ResourceReferenceDict] = read_only("workflow", "ResourceReference")
    """Version of the workflow that ran."""
    trigger: Nested[WorkflowRunTrigger, types.WorkflowRunTriggerDict] = read_only("trigger", "WorkflowRunTrigger")
    """Trigger that fired."""
    outputs: NestedDict[WorkflowOutputParameter, types.WorkflowOutputParameterDict] = read_only(
        "outputs", "{WorkflowOutputParameter}"
    )
    """Outputs, by name."""
    response: Nested[WorkflowRunTrigger, types.WorkflowRunTriggerDict] = read_only("response", "WorkflowRunTrigger")
    """Response that was given."""


class WorkflowRunTrigger(Model):
    """The trigger or response of a workflow run."""

    name: str = read_only("name")
    """Name of the trigger."""
    inputs: Any = read_only("inputs", "object", secret=True)
    """Inputs, if they are small."""
    inputs_link: Nested[ContentLink, types.ContentLinkDict] = read_only("inputsLink", "ContentLink")
    """Where the inputs can be fetched."""
    outputs: Any = read_only("outputs", "object", secret=True)
    """Outputs."""
    outputs_link: Nested[ContentLink, types.ContentLinkDict] = read_only("outputsLink", "ContentLink")
    """Where the outputs can be fetched."""
    scheduled_time: datetime = read_only("scheduledTime", "iso-8601")
    """When it was due, in UTC."""
    start_time: datetime = read_only("startTime", "iso-8601")
    """When it began, in UTC."""
    end_time: datetime = read_only("endTime", "iso-8601")
    """When it ended, in UTC."""
    tracking_id: str = read_only("trackingId")
    """ID for tracking."""
    correlation: NestedOrNone[Correlation, types.CorrelationDict] = field("correlation", "Correlation", default=None)
    """IDs that tie runs and actions together."""
    code: str = read_only("code")
    """Short code, meant for programs."""
    status: models.WorkflowStatus | types.WorkflowStatusValue = read_only("status", "WorkflowStatus")
    """Present state."""
    error: Any = read_only("error", "object")
    """What went wrong, if anything did."""
    tracked_properties: Any = read_only("trackedProperties", "object")
    """Values the workflow tracks."""


class WorkflowSku(Model):
    """SKU of a workflow."""

    name: models.WorkflowSkuName | types.WorkflowSkuNameValue = field("name", "WorkflowSkuName")
    """Name of the SKU."""
    plan: NestedOrNone[ResourceReference, types.ResourceReferenceDict] = field(
        "plan", "ResourceReference", default=None
    )
    """Plan the workflow runs in."""


class WorkflowTrigger(ProxyResource):
    """A trigger of a workflow."""

    properties: NestedOrNone[WorkflowTriggerProperties, types.WorkflowTriggerPropertiesDict] = field(
        "properties", "WorkflowTriggerProperties", default=None
    )
    """State, times and recurrence of a workflow trigger."""
    provisioning_state: models.WorkflowTriggerProvisioningState | types.WorkflowTriggerProvisioningStateValue = (
        flattened("properties", init=False)
    )
    """How far the last create, update or delete has got."""
    created_time: datetime = flattened("properties", init=False)
    """When it was created, in UTC."""
    changed_time: datetime = flattened("properties", init=False)
    """When it was last changed, in UTC."""
    state: models.WorkflowState | types.WorkflowStateValue = flattened("properties", init=False)
    """Whether the trigger is on."""
    status: models.WorkflowStatus | types.WorkflowStatusValue = flattened("properties", init=False)
    """How the last call went."""
    last_execution_time: datetime = flattened("properties", init=False)
    """When it last fired."""
    next_execution_time: datetime = flattened("properties", init=False)
    """When it fires next."""
    recurrence: Nested[WorkflowTriggerRecurrence, types.WorkflowTriggerRecurrenceDict] = flattened(
        "properties", init=False
    )
    """How often it fires."""
    workflow: Nested[ResourceReference, types.ResourceReferenceDict] = flattened("properties", init=False)
    """Workflow it belongs to."""


class WorkflowTriggerCallbackUrl(Model):
    """URL that fires a workflow trigger."""

    value: str = read_only("value", secret=True)
    """The whole URL, with signature."""
    method: str = read_only("method")
    """HTTP method to use."""
    base_path: str = read_only("basePath")
    """URL without its parameters."""
    relative_path: str = read_only("relativePath")
    """Path after the base."""
    relative_path_parameters: list[str] | None = field("relativePathParameters", "[str]", default=None)
    """Names of parameters in the path."""
    queries: NestedOrNone[WorkflowTriggerListCallbackUrlQueries, types.WorkflowTriggerListCallbackUrlQueriesDict] = (
        field("queries", "WorkflowTriggerListCallbackUrlQueries", default=None)
    )
    """Parameters of the URL."""


class WorkflowTriggerHistory(ProxyResource):
    """A call of a workflow trigger."""

    properties: NestedOrNone[WorkflowTriggerHistoryProperties, types.WorkflowTriggerHistoryPropertiesDict] = field(
        "properties", "WorkflowTriggerHistoryProperties", default=None
    )
    """Times and result of a trigger's call."""
    start_time: datetime = flattened("properties", init=False)
    """When it began, in UTC."""
    end_time: datetime = flattened("properties", init=False)
    """When it ended, in UTC."""
    scheduled_time: datetime = flattened("properties", init=False)
    """When it was due, in UTC."""
    status: models.WorkflowStatus | types.WorkflowStatusValue = flattened("properties", init=False)
    """Present state."""
    code: str = flattened("properties", init=False)
    """Short code, meant for programs."""
    error: Any = flattened("properties", init=False)
    """What went wrong, if anything did."""
    tracking_id: str = flattened("properties", init=False)
    """ID for tracking."""
    correlation: NestedOrNone[Correlation, types.CorrelationDict] = flattened("properties", default=None)
    """IDs that tie runs and actions together."""
    inputs_link: Nested[ContentLink, types.ContentLinkDict] = flattened("properties", init=False)
    """Where the inputs can be fetched."""
    outputs_link: Nested[ContentLink, types.ContentLinkDict] = flattened("properties", init=False)
    """Where the outputs can be fetched."""
    fired: bool = flattened("properties", init=False)
    """Whether a run was started."""
    run: Nested[ResourceReference, types.ResourceReferenceDict] = flattened("properties", init=False)
    """The run that was started."""


class WorkflowTriggerHistoryProperties(Model):
    """Times and result of a trigger's call."""

    start_time: datetime = read_only("startTime", "iso-8601")
    """When it began, in UTC."""
    end_time: datetime = read_only("endTime", "iso-8601")
    """When it ended, in UTC."""
    scheduled_time: datetime = read_only("scheduledTime", "iso-8601")
    """When it was due, in UTC."""
    status: models.WorkflowStatus | types.WorkflowStatusValue = read_only("status", "WorkflowStatus")
    """Present state."""
    code: str = read_only("code")
    """Short code, meant for programs."""
    error: Any = read_only("error", "object")
    """What went wrong, if anything did."""
    tracking_id: str = read_only("trackingId")
    """ID for tracking."""
    correlation: NestedOrNone[Correlation, types.CorrelationDict] = field("correlation", "Correlation", default=None)
    """IDs that tie runs and actions together."""
    inputs_link: Nested[ContentLink, types.ContentLinkDict] = read_only("inputsLink", "ContentLink")
    """Where the inputs can be fetched."""
    outputs_link: Nested[ContentLink, types.ContentLinkDict] = read_only("outputsLink", "ContentLink")
    """Where the outputs can be fetched."""
    fired: bool = read_only("fired", "bool")
    """Whether a run was started."""
    run: Nested[ResourceReference, types.ResourceReferenceDict] = read_only("run", "ResourceReference")
    """The run that was started."""


class WorkflowTriggerListCallbackUrlQueries(Model):
    """Parameters of the URL that fires a trigger."""

    api_version: str | None = field("api-version", default=None)
    """Version of the API."""
    sp: str | None = field("sp", default=None)
    """Permission granted."""
    sv: str | None = field("sv", default=None)
    """Version of the signature."""
    sig: str | None = field("sig", default=None, secret=True)
    """The signature."""
    se: str | None = field("se", default=None)
    """When the signature expires."""


class WorkflowTriggerProperties(Model):
    """State, times and recurrence of a workflow trigger."""

    provisioning_state: models.WorkflowTriggerProvisioningState | types.WorkflowTriggerProvisioningStateValue = (
        read_only("provisioningState", "WorkflowTriggerProvisioningState")
    )
    """How far the last create, update or delete has got."""
    created_time: datetime = read_only("createdTime", "iso-8601")
    """When it was created, in UTC."""
    changed_time: datetime = read_only("changedTime", "iso-8601")
    """When it was last changed, in UTC."""
    state: models.WorkflowState | types.WorkflowStateValue = read_only("state", "WorkflowState")
    """Whether the trigger is on."""
    status: models.WorkflowStatus | types.WorkflowStatusValue = read_only("status", "WorkflowStatus")
    """How the last call went."""
    last_execution_time: datetime = read_only("lastExecutionTime", "iso-8601")
    """When it last fired."""
    next_execution_time: datetime = read_only("nextExecutionTime", "iso-8601")
    """When it fires next."""
    recurrence: Nested[WorkflowTriggerRecurrence, types.WorkflowTriggerRecurrenceDict] = read_only(
        "recurrence", "WorkflowTriggerRecurrence"
    )
    """How often it fires."""
    workflow: Nested[ResourceReference, types.ResourceReferenceDict] = read_only("workflow", "ResourceReference")
    """Workflow it belongs to."""


class WorkflowTriggerRecurrence(Model):
    """How often a workflow trigger fires."""

    frequency: models.RecurrenceFrequency | types.RecurrenceFrequencyValue | None = field(
        "frequency", "RecurrenceFrequency", default=None
    )
    """Unit of the interval."""
    interval: int | None = field("interval", "int", default=None)
    """Number of units between calls."""
    start_time: str | None = field("startTime", default=None)
    """When it begins."""
    end_time: str | None = field("endTime", default=None)
    """When it ends."""
    time_zone: str | None = field("timeZone", default=None)
    """Time zone of the times."""
    schedule: NestedOrNone[RecurrenceSchedule, types.RecurrenceScheduleDict] = field(
        "schedule", "RecurrenceSchedule", default=None
    )
    """At which minutes, hours and days it fires."""


class WorkflowVersion(TrackedResource):
    """A version of a workflow."""

    properties: NestedOrNone[WorkflowVersionProperties, types.WorkflowVersionPropertiesDict] = field(
        "properties", "WorkflowVersionProperties", default=None
    )
    """Definition, parameters and state of a workflow's version."""
    provisioning_state: models.WorkflowProvisioningState | types.WorkflowProvisioningStateValue = flattened(
        "properties", init=False
    )
    """How far the last create, update or delete has got."""
    created_time: datetime = flattened("properties", init=False)
    """When it was created, in UTC."""
    changed_time: datetime = flattened("properties", init=False)
    """When it was last changed, in UTC."""
    state: models.WorkflowState | types.WorkflowStateValue | None = flattened("properties", default=None)
    """Present state."""
    version: str = flattened("properties", init=False)
    """Version of the workflow."""
    access_endpoint: str = flattened("properties", init=False)
    """URL of the workflow."""
    endpoints_configuration: NestedOrNone[FlowEndpointsConfiguration, types.FlowEndpointsConfigurationDict] = flattened(
        "properties", default=None
    )
    """IP addresses of the workflow and its connectors."""
    access_control: NestedOrNone[FlowAccessControlConfiguration, types.FlowAccessControlConfigurationDict] = flattened(
        "properties", default=None
    )
    """Who may call triggers and see runs."""
    sku: Nested[WorkflowSku, types.WorkflowSkuDict] = flattened("properties", init=False)
    """SKU of the workflow."""
    integration_account: NestedOrNone[ResourceReference, types.ResourceReferenceDict] = flattened(
        "properties", default=None
    )
    """Integration account the workflow uses."""
    definition: Any = flattened("properties", default=None)
    """Definition of the workflow, as JSON."""
    parameters: NestedDictOrNone[WorkflowParameter, types.WorkflowParameterDict] = flattened("properties", default=None)
    """Parameters, by name."""


class WorkflowVersionProperties(Model):
    """Definition, parameters and state of a workflow's version."""

    provisioning_state: models.WorkflowProvisioningState | types.WorkflowProvisioningStateValue = read_only(
        "provisioningState", "WorkflowProvisioningState"
    )
    """How far the last create, update or delete has got."""
    created_time: datetime = read_only("createdTime", "iso-8601")
    """When it was created, in UTC."""
    changed_time: datetime = read_only("changedTime", "iso-8601")
    """When it was last changed, in UTC."""
    state: models.WorkflowState | types.WorkflowStateValue | None = field("state", "WorkflowState", default=None)
    """Present state."""
    version: str = read_only("version")
    """Version of the workflow."""
    access_endpoint: str = read_only("accessEndpoint")
    """URL of the workflow."""
    endpoints_configuration: NestedOrNone[FlowEndpointsConfiguration, types.FlowEndpointsConfigurationDict] = field(
        "endpointsConfiguration", "FlowEndpointsConfiguration", default=None
    )
    """IP addresses of the workflow and its connectors."""
    access_control: NestedOrNone[FlowAccessControlConfiguration, types.FlowAccessControlConfigurationDict] = field(
        "accessControl", "FlowAccessControlConfiguration", default=None
    )
    """Who may call triggers and see runs."""
    sku: Nested[WorkflowSku, types.WorkflowSkuDict] = read_only("sku", "WorkflowSku")
    """SKU of the workflow."""
    integration_account: NestedOrNone[ResourceReference, types.ResourceReferenceDict] = field(
        "integrationAccount", "ResourceReference", default=None
    )
    """Integration account the workflow uses."""
    definition: Any = field("definition", "object", default=None)
    """Definition of the workflow, as JSON."""
    parameters: NestedDictOrNone[WorkflowParameter, types.WorkflowParameterDict] = field(
        "parameters", "{WorkflowParameter}", default=None
    )
    """Parameters, by name."""
