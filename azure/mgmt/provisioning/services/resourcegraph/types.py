# Generated from swagger/resourcegraph/resourcegraph.json (2021-03-01, sha256 bb4042ca3293).
# Do not edit: run "make generate".

"""Dicts that stand for the models of the service ``resourcegraph``, and values of its enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Required

    from . import models

ColumnDataTypeValue: TypeAlias = Literal["string", "integer", "number", "boolean", "object"]
FacetSortOrderValue: TypeAlias = Literal["asc", "desc"]
ResultFormatValue: TypeAlias = Literal["table", "objectArray"]
ResultKindValue: TypeAlias = Literal["basic"]
ResultTruncatedValue: TypeAlias = Literal["true", "false"]


class ColumnDict(TypedDict, total=False):
    """Name and type of a column of the result."""

    name: Required[str]
    type: Required[models.ColumnDataType | ColumnDataTypeValue]
    additional_properties: Mapping[str, Any]


class ErrorDict(TypedDict, total=False):
    """An error with its code, message and details."""

    code: Required[str]
    message: Required[str]
    details: Sequence[models.ErrorDetails | ErrorDetailsDict]
    additional_properties: Mapping[str, Any]


class ErrorDetailsDict(TypedDict, total=False):
    """An error with its code, message and details."""

    code: Required[str]
    message: Required[str]
    additional_properties: Mapping[str, Any]


class ErrorFieldContractDict(TypedDict, total=False):
    """An error with its code, message and details."""

    code: str
    message: str
    target: str
    additional_properties: Mapping[str, Any]


class ErrorResponseDict(TypedDict, total=False):
    """Error answer of the service."""

    error: Required[models.Error | ErrorDict]
    additional_properties: Mapping[str, Any]


class _FacetDict(TypedDict, total=False):
    """Summary of a query's result, or the error in its place."""

    expression: Required[str]
    result_type: Required[str]
    additional_properties: Mapping[str, Any]


class FacetErrorDict(TypedDict, total=False):
    """A summary that could not be computed."""

    expression: Required[str]
    result_type: Required[Literal["FacetError"]]
    errors: Required[Sequence[models.ErrorDetails | ErrorDetailsDict]]
    additional_properties: Mapping[str, Any]


class FacetRequestDict(TypedDict, total=False):
    """A summary to compute over a query's result."""

    expression: Required[str]
    options: models.FacetRequestOptions | FacetRequestOptionsDict
    additional_properties: Mapping[str, Any]


class FacetRequestOptionsDict(TypedDict, total=False):
    """Order, filter and size of a summary."""

    sort_by: str
    sort_order: models.FacetSortOrder | FacetSortOrderValue
    filter: str
    top: int
    additional_properties: Mapping[str, Any]


class FacetResultDict(TypedDict, total=False):
    """A summary that was computed."""

    expression: Required[str]
    result_type: Required[Literal["FacetResult"]]
    total_records: Required[int]
    count: Required[int]
    data: Required[Any]
    additional_properties: Mapping[str, Any]


class GraphQueryErrorDict(TypedDict, total=False):
    """Error answer of the operations on shared queries."""

    error: models.GraphQueryErrorError | GraphQueryErrorErrorDict
    additional_properties: Mapping[str, Any]


class GraphQueryErrorErrorDict(TypedDict, total=False):
    """An error with its code, message and details."""

    code: str
    message: str
    details: Sequence[models.ErrorFieldContract | ErrorFieldContractDict]
    additional_properties: Mapping[str, Any]


class GraphQueryListResultDict(TypedDict, total=False):
    """One page of shared queries."""

    next_link: str
    additional_properties: Mapping[str, Any]


class ResourceDict(TypedDict, total=False):
    """Base of resources: ID, name, type, region and tags."""

    location: str
    etag: str
    tags: Mapping[str, str]
    additional_properties: Mapping[str, Any]


class _GraphQueryResourceFlatDict(ResourceDict, total=False):
    """A shared Resource Graph query, kept as a resource."""

    description: str
    query: str


class _GraphQueryResourceNestedDict(ResourceDict, total=False):
    """A shared Resource Graph query, kept as a resource."""

    properties: Required[models.GraphQueryResourceProperties | GraphQueryResourcePropertiesDict]


GraphQueryResourceDict: TypeAlias = _GraphQueryResourceFlatDict | _GraphQueryResourceNestedDict


class GraphQueryResourcePropertiesDict(TypedDict, total=False):
    """Text and description of a shared query."""

    description: str
    query: str
    additional_properties: Mapping[str, Any]


class _GraphQueryUpdateParametersFlatDict(TypedDict, total=False):
    """Tags, text or description of a shared query to change."""

    tags: Mapping[str, str]
    etag: str
    description: str
    query: str
    additional_properties: Mapping[str, Any]


class _GraphQueryUpdateParametersNestedDict(TypedDict, total=False):
    """Tags, text or description of a shared query to change."""

    tags: Mapping[str, str]
    etag: str
    properties: Required[models.GraphQueryUpdateParametersProperties | GraphQueryUpdateParametersPropertiesDict]
    additional_properties: Mapping[str, Any]


GraphQueryUpdateParametersDict: TypeAlias = _GraphQueryUpdateParametersFlatDict | _GraphQueryUpdateParametersNestedDict


class GraphQueryUpdateParametersPropertiesDict(TypedDict, total=False):
    """Text or description of a shared query to change."""

    description: str
    query: str
    additional_properties: Mapping[str, Any]


class OperationDict(TypedDict, total=False):
    """An operation of the resource provider, as used in role definitions."""

    name: str
    display: models.OperationDisplay | OperationDisplayDict
    origin: str
    additional_properties: Mapping[str, Any]


class OperationDisplayDict(TypedDict, total=False):
    """Texts that show an operation to people."""

    provider: str
    resource: str
    operation: str
    description: str
    additional_properties: Mapping[str, Any]


class OperationListResultDict(TypedDict, total=False):
    """Operations of the resource provider."""

    value: Sequence[models.Operation | OperationDict]
    additional_properties: Mapping[str, Any]


class QueryRequestDict(TypedDict, total=False):
    """A query, where to run it, and options."""

    subscriptions: Sequence[str]
    management_groups: Sequence[str]
    query: Required[str]
    options: models.QueryRequestOptions | QueryRequestOptionsDict
    facets: Sequence[models.FacetRequest | FacetRequestDict]
    additional_properties: Mapping[str, Any]


class QueryRequestOptionsDict(TypedDict, total=False):
    """Paging and format of a query's result."""

    skip_token: str
    top: int
    skip: int
    result_format: models.ResultFormat | ResultFormatValue
    allow_partial_scopes: bool
    additional_properties: Mapping[str, Any]


class QueryResponseDict(TypedDict, total=False):
    """One page of a query's result."""

    total_records: Required[int]
    count: Required[int]
    result_truncated: Required[models.ResultTruncated | ResultTruncatedValue]
    skip_token: str
    data: Required[Any]
    facets: Sequence[models.Facet | FacetDict]
    additional_properties: Mapping[str, Any]


class TableDict(TypedDict, total=False):
    """A query's result as columns and rows."""

    columns: Required[Sequence[models.Column | ColumnDict]]
    rows: Required[Sequence[Sequence[Any]]]
    additional_properties: Mapping[str, Any]


FacetDict: TypeAlias = _FacetDict | FacetErrorDict | FacetResultDict
