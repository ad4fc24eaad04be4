# Generated from swagger/resourcegraph/ by "make generate": do not edit.

"""Dicts that stand for the models of the service ``resourcegraph``, and values of its enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ...core.models.dicts import ModelDict
from ...core.typed import typed

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Required

    from . import models
else:
    typed(__name__)

ColumnDataTypeValue: TypeAlias = Literal["string", "integer", "number", "boolean", "object"]
FacetSortOrderValue: TypeAlias = Literal["asc", "desc"]
ResultFormatValue: TypeAlias = Literal["table", "objectArray"]
ResultKindValue: TypeAlias = Literal["basic"]
ResultTruncatedValue: TypeAlias = Literal["true", "false"]


class ColumnDict(ModelDict, total=False):
    name: Required[str]
    type: Required[models.ColumnDataType | ColumnDataTypeValue]


class ErrorDict(ModelDict, total=False):
    code: Required[str]
    message: Required[str]
    details: Sequence[models.ErrorDetails | ErrorDetailsDict]


class ErrorDetailsDict(ModelDict, total=False):
    code: Required[str]
    message: Required[str]


class ErrorFieldContractDict(ModelDict, total=False):
    code: str
    message: str
    target: str


class ErrorResponseDict(ModelDict, total=False):
    error: Required[models.Error | ErrorDict]


class _FacetDict(ModelDict, total=False):
    expression: Required[str]
    result_type: Required[str]


class FacetErrorDict(ModelDict, total=False):
    expression: Required[str]
    result_type: Required[Literal["FacetError"]]
    errors: Required[Sequence[models.ErrorDetails | ErrorDetailsDict]]


class FacetRequestDict(ModelDict, total=False):
    expression: Required[str]
    options: models.FacetRequestOptions | FacetRequestOptionsDict


class FacetRequestOptionsDict(ModelDict, total=False):
    sort_by: str
    sort_order: models.FacetSortOrder | FacetSortOrderValue
    filter: str
    top: int


class FacetResultDict(ModelDict, total=False):
    expression: Required[str]
    result_type: Required[Literal["FacetResult"]]
    total_records: Required[int]
    count: Required[int]
    data: Required[Any]


class GraphQueryErrorDict(ModelDict, total=False):
    error: models.GraphQueryErrorError | GraphQueryErrorErrorDict


class GraphQueryErrorErrorDict(ModelDict, total=False):
    code: str
    message: str
    details: Sequence[models.ErrorFieldContract | ErrorFieldContractDict]


class GraphQueryListResultDict(ModelDict, total=False):
    next_link: str


class ResourceDict(ModelDict, total=False):
    location: str
    etag: str
    tags: Mapping[str, str]


class _GraphQueryResourceFlatDict(ResourceDict, total=False):
    description: str
    query: str


class _GraphQueryResourceNestedDict(ResourceDict, total=False):
    properties: Required[models.GraphQueryResourceProperties | GraphQueryResourcePropertiesDict]


GraphQueryResourceDict: TypeAlias = _GraphQueryResourceFlatDict | _GraphQueryResourceNestedDict


class GraphQueryResourcePropertiesDict(ModelDict, total=False):
    description: str
    query: str


class _GraphQueryUpdateParametersFlatDict(ModelDict, total=False):
    tags: Mapping[str, str]
    etag: str
    description: str
    query: str


class _GraphQueryUpdateParametersNestedDict(ModelDict, total=False):
    tags: Mapping[str, str]
    etag: str
    properties: Required[models.GraphQueryUpdateParametersProperties | GraphQueryUpdateParametersPropertiesDict]


GraphQueryUpdateParametersDict: TypeAlias = _GraphQueryUpdateParametersFlatDict | _GraphQueryUpdateParametersNestedDict


class GraphQueryUpdateParametersPropertiesDict(ModelDict, total=False):
    description: str
    query: str


class OperationDict(ModelDict, total=False):
    name: str
    display: models.OperationDisplay | OperationDisplayDict
    origin: str


class OperationDisplayDict(ModelDict, total=False):
    provider: str
    resource: str
    operation: str
    description: str


class OperationListResultDict(ModelDict, total=False):
    value: Sequence[models.Operation | OperationDict]


class QueryRequestDict(ModelDict, total=False):
    subscriptions: list[str] | tuple[str, ...]
    management_groups: list[str] | tuple[str, ...]
    query: Required[str]
    options: models.QueryRequestOptions | QueryRequestOptionsDict
    facets: Sequence[models.FacetRequest | FacetRequestDict]


class QueryRequestOptionsDict(ModelDict, total=False):
    skip_token: str
    top: int
    skip: int
    result_format: models.ResultFormat | ResultFormatValue
    allow_partial_scopes: bool


class QueryResponseDict(ModelDict, total=False):
    total_records: Required[int]
    count: Required[int]
    result_truncated: Required[models.ResultTruncated | ResultTruncatedValue]
    skip_token: str
    data: Required[Any]
    facets: Sequence[models.Facet | FacetDict]


class TableDict(ModelDict, total=False):
    columns: Required[Sequence[models.Column | ColumnDict]]
    rows: Required[Sequence[Sequence[Any]]]


FacetDict: TypeAlias = _FacetDict | FacetErrorDict | FacetResultDict
