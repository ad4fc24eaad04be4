# Generated from swagger/resourcegraph/ by "make generate": do not edit.

"""Models of the service ``resourcegraph``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.models.model import Model, additional, field, flattened, read_only
from ...core.typed import typed
from .enums import ColumnDataType, FacetSortOrder, ResultFormat, ResultKind, ResultTruncated

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from ...core.models.nested import Nested, NestedList, NestedListOrNone, NestedOrNone
    from . import types
else:
    typed(__name__)

__all__ = [
    "Column",
    "ColumnDataType",
    "Error",
    "ErrorDetails",
    "ErrorFieldContract",
    "ErrorResponse",
    "Facet",
    "FacetError",
    "FacetRequest",
    "FacetRequestOptions",
    "FacetResult",
    "FacetSortOrder",
    "GraphQueryError",
    "GraphQueryErrorError",
    "GraphQueryListResult",
    "GraphQueryResource",
    "GraphQueryResourceProperties",
    "GraphQueryUpdateParameters",
    "GraphQueryUpdateParametersProperties",
    "Operation",
    "OperationDisplay",
    "OperationListResult",
    "QueryRequest",
    "QueryRequestOptions",
    "QueryResponse",
    "Resource",
    "ResultFormat",
    "ResultKind",
    "ResultTruncated",
    "Table",
]


class Column(Model):
    """Name and type of a column of the result."""

    name: str = field("name")
    """Name of the column."""
    type: ColumnDataType | types.ColumnDataTypeValue = field("type", "ColumnDataType")
    """Type of the column's values."""


class Error(Model):
    """An error with its code, message and details."""

    code: str = field("code")
    """Code of the error, for programs to act on."""
    message: str = field("message")
    """What went wrong, in words."""
    details: NestedListOrNone[ErrorDetails, types.ErrorDetailsDict] = field("details", "[ErrorDetails]", default=None)
    """More errors behind this one."""


class ErrorDetails(Model):
    """An error with its code, message and details."""

    code: str = field("code")
    """Code of the error, for programs to act on."""
    message: str = field("message")
    """What went wrong, in words."""
    additional_properties: dict[str, Any] = additional("object", default=None)
    """Members that are not declared here, by their REST names."""


class ErrorFieldContract(Model):
    """An error with its code, message and details."""

    code: str | None = field("code", default=None)
    """Code of the error, for programs to act on."""
    message: str | None = field("message", default=None)
    """What went wrong, in words."""
    target: str | None = field("target", default=None)
    """What the error is about, such as the name of a property."""


class ErrorResponse(Model):
    """Error answer of the service."""

    error: Nested[Error, types.ErrorDict] = field("error", "Error")
    """The error: code, message and details."""


class Facet(Model):
    """Summary of a query's result, or the error in its place."""

    _subtype_map = {"result_type": {"FacetError": "FacetError", "FacetResult": "FacetResult"}}

    expression: str = field("expression")
    """What was summarized, as in the request."""
    result_type: str = field("resultType")
    """Which kind this is: FacetResult or FacetError."""


class FacetError(Facet):
    """A summary that could not be computed."""

    result_type: str = field("resultType", default="FacetError")
    """Which kind this is: FacetResult or FacetError."""
    errors: NestedList[ErrorDetails, types.ErrorDetailsDict] = field("errors", "[ErrorDetails]")
    """Why it could not be computed."""


class FacetRequest(Model):
    """A summary to compute over a query's result."""

    expression: str = field("expression")
    """Column to count by."""
    options: NestedOrNone[FacetRequestOptions, types.FacetRequestOptionsDict] = field(
        "options", "FacetRequestOptions", default=None
    )
    """Order, filter and size of the summary."""


class FacetRequestOptions(Model):
    """Order, filter and size of a summary."""

    sort_by: str | None = field("sortBy", default=None)
    """Column to sort the summary by."""
    sort_order: FacetSortOrder | types.FacetSortOrderValue = field(
        "sortOrder", "FacetSortOrder", default="desc", required=False
    )
    """Ascending or descending order."""
    filter: str | None = field("filter", default=None)
    """Filter on the rows of the summary."""
    top: int | None = field("$top", "int", default=None)
    """How many rows the summary has at most."""


class FacetResult(Facet):
    """A summary that was computed."""

    result_type: str = field("resultType", default="FacetResult")
    """Which kind this is: FacetResult or FacetError."""
    total_records: int = field("totalRecords", "int")
    """Rows of the whole summary."""
    count: int = field("count", "int")
    """Rows returned here."""
    data: Any = field("data", "object")
    """Rows of the summary."""


class GraphQueryError(Model):
    """Error answer of the operations on shared queries."""

    error: NestedOrNone[GraphQueryErrorError, types.GraphQueryErrorErrorDict] = field(
        "error", "GraphQueryErrorError", default=None
    )
    """The error: code, message and details."""


class GraphQueryErrorError(Model):
    """An error with its code, message and details."""

    code: str | None = field("code", default=None)
    """Code of the error, for programs to act on."""
    message: str | None = field("message", default=None)
    """What went wrong, in words."""
    details: NestedListOrNone[ErrorFieldContract, types.ErrorFieldContractDict] = field(
        "details", "[ErrorFieldContract]", default=None
    )
    """More errors behind this one."""


class GraphQueryListResult(Model):
    """One page of shared queries."""

    next_link: str | None = field("nextLink", default=None)
    """URL of the next page; absent on the last one."""
    value: NestedList[GraphQueryResource, types.GraphQueryResourceDict] = read_only("value", "[GraphQueryResource]")
    """Shared Resource Graph queries on this page."""


class Resource(Model):
    """Base of resources: ID, name, type, region and tags."""

    id: str = read_only("id")
    """Full path of the resource, its ID in Azure."""
    name: str = read_only("name")
    """Name of the resource."""
    location: str | None = field("location", default=None)
    """Azure region of the resource, such as westeurope."""
    type: str = read_only("type")
    """Type of the resource, provider and kind, as in Microsoft.ResourceGraph/queries."""
    etag: str | None = field("etag", default=None)
    """Mark of this version of the resource; it changes with each write."""
    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values of your choice, for billing and for finding resources."""


class GraphQueryResource(Resource):
    """A shared Resource Graph query, kept as a resource."""

    properties: NestedOrNone[GraphQueryResourceProperties, types.GraphQueryResourcePropertiesDict] = field(
        "properties", "GraphQueryResourceProperties", default=None
    )
    """Text and description of a shared query."""
    time_modified: datetime = flattened("properties", init=False)
    """When it was last changed."""
    description: str | None = flattened("properties", default=None)
    """Description of the shared Resource Graph query, free text."""
    query: str | None = flattened("properties", default=None)
    """Text of the query, in KQL."""
    result_kind: ResultKind | types.ResultKindValue = flattened("properties", init=False)
    """Kind of the query; basic."""


class GraphQueryResourceProperties(Model):
    """Text and description of a shared query."""

    time_modified: datetime = read_only("timeModified", "iso-8601")
    """When it was last changed."""
    description: str | None = field("description", default=None)
    """Description of the shared Resource Graph query, free text."""
    query: str | None = field("query", default=None)
    """Text of the query, in KQL."""
    result_kind: ResultKind | types.ResultKindValue = read_only("resultKind", "ResultKind")
    """Kind of the query; basic."""


class GraphQueryUpdateParameters(Model):
    """Tags, text or description of a shared query to change."""

    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values of your choice, for billing and for finding resources."""
    etag: str | None = field("etag", default=None)
    """Mark of this version of the resource; it changes with each write."""
    properties: NestedOrNone[GraphQueryUpdateParametersProperties, types.GraphQueryUpdateParametersPropertiesDict] = (
        field("properties", "GraphQueryUpdateParametersProperties", default=None)
    )
    """Text or description of a shared query to change."""
    description: str | None = flattened("properties", default=None)
    """Description, free text."""
    query: str | None = flattened("properties", default=None)
    """New text of the query, in KQL."""


class GraphQueryUpdateParametersProperties(Model):
    """Text or description of a shared query to change."""

    description: str | None = field("description", default=None)
    """Description, free text."""
    query: str | None = field("query", default=None)
    """New text of the query, in KQL."""


class Operation(Model):
    """An operation of the resource provider, as used in role definitions."""

    name: str | None = field("name", default=None)
    """Name of the operation: provider, resource type and action, as used in role definitions."""
    display: NestedOrNone[OperationDisplay, types.OperationDisplayDict] = field(
        "display", "OperationDisplay", default=None
    )
    """Texts that show the operation to people."""
    origin: str | None = field("origin", default=None)
    """Who the operation is meant for: user, system or both."""


class OperationDisplay(Model):
    """Texts that show an operation to people."""

    provider: str | None = field("provider", default=None)
    """Name of the resource provider."""
    resource: str | None = field("resource", default=None)
    """Kind of resource the operation works on."""
    operation: str | None = field("operation", default=None)
    """Short name of the operation."""
    description: str | None = field("description", default=None)
    """What the operation does."""


class OperationListResult(Model):
    """Operations of the resource provider."""

    value: NestedListOrNone[Operation, types.OperationDict] = field("value", "[Operation]", default=None)
    """The operations."""


class QueryRequest(Model):
    """A query, where to run it, and options."""

    subscriptions: list[str] | None = field("subscriptions", "[str]", default=None)
    """IDs of the subscriptions to search; all that the caller can see if neither these nor groups are given."""
    management_groups: list[str] | None = field("managementGroups", "[str]", default=None)
    """Names of the management groups to search, instead of subscriptions."""
    query: str = field("query")
    """The query in KQL, such as: Resources | where type =~ "microsoft.compute/virtualmachines"."""
    options: NestedOrNone[QueryRequestOptions, types.QueryRequestOptionsDict] = field(
        "options", "QueryRequestOptions", default=None
    )
    """Paging and format of the result."""
    facets: NestedListOrNone[FacetRequest, types.FacetRequestDict] = field("facets", "[FacetRequest]", default=None)
    """Summaries to compute over the result, beside the rows."""


class QueryRequestOptions(Model):
    """Paging and format of a query's result."""

    skip_token: str | None = field("$skipToken", default=None)
    """Mark from the last answer, to get the next page."""
    top: int | None = field("$top", "int", default=None)
    """Rows per page, up to 1000."""
    skip: int | None = field("$skip", "int", default=None)
    """Rows to leave out from the beginning."""
    result_format: ResultFormat | types.ResultFormatValue = field(
        "resultFormat", "ResultFormat", default="objectArray", required=False
    )
    """Form of the rows: objectArray, the default, or table."""
    allow_partial_scopes: bool = field("allowPartialScopes", "bool", default=False, required=False)
    """Whether a query over more subscriptions than allowed runs on part of them rather than fails."""


class QueryResponse(Model):
    """One page of a query's result."""

    total_records: int = field("totalRecords", "int")
    """Rows of the whole result, over all pages."""
    count: int = field("count", "int")
    """Rows on this page."""
    result_truncated: ResultTruncated | types.ResultTruncatedValue = field("resultTruncated", "ResultTruncated")
    """Whether the result was cut short, as the string true or false."""
    skip_token: str | None = field("$skipToken", default=None)
    """Mark to send back for the next page; absent on the last one."""
    data: Any = field("data", "object")
    """The rows: a list of objects or a Table, as asked for."""
    facets: NestedListOrNone[Facet, types.FacetDict] = field("facets", "[Facet]", default=None)
    """Summaries of the result, as asked for."""


class Table(Model):
    """A query's result as columns and rows."""

    columns: NestedList[Column, types.ColumnDict] = field("columns", "[Column]")
    """Names and types of the columns."""
    rows: list[list[Any]] = field("rows", "[[object]]")
    """The rows, each a list of values in the order of the columns."""
