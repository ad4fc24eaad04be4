# Generated from swagger/sql/sql.json (2025-01-01, sha256 0168c96d40f1).
# Do not edit: run "make generate".

"""Dicts for the models of ``sql``, and values of its enums: ``database_schemas``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import ProxyResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Required

    from .. import models

ClientClassificationSourceValue: TypeAlias = Literal["None", "Native", "Recommended", "MIP"]
ColumnDataTypeValue: TypeAlias = Literal[
    "image",
    "text",
    "uniqueidentifier",
    "date",
    "time",
    "datetime2",
    "datetimeoffset",
    "tinyint",
    "smallint",
    "int",
    "smalldatetime",
    "real",
    "money",
    "datetime",
    "float",
    "sql_variant",
    "ntext",
    "bit",
    "decimal",
    "numeric",
    "smallmoney",
    "bigint",
    "hierarchyid",
    "geometry",
    "geography",
    "varbinary",
    "varchar",
    "binary",
    "char",
    "timestamp",
    "nvarchar",
    "nchar",
    "xml",
    "sysname",
]
SensitivityLabelRankValue: TypeAlias = Literal["None", "Low", "Medium", "High", "Critical"]
SensitivityLabelSourceValue: TypeAlias = Literal["current", "recommended"]
SensitivityLabelUpdateKindValue: TypeAlias = Literal["set", "remove"]
TableTemporalTypeValue: TypeAlias = Literal["NonTemporalTable", "HistoryTable", "SystemVersionedTemporalTable"]


class _DatabaseColumnFlatDict(ProxyResourceDict, total=False):
    """A column of a database table."""

    column_type: models.ColumnDataType | ColumnDataTypeValue
    temporal_type: models.TableTemporalType | TableTemporalTypeValue
    memory_optimized: bool
    is_computed: bool


class _DatabaseColumnNestedDict(ProxyResourceDict, total=False):
    """A column of a database table."""

    properties: Required[models.DatabaseColumnProperties | DatabaseColumnPropertiesDict]


DatabaseColumnDict: TypeAlias = _DatabaseColumnFlatDict | _DatabaseColumnNestedDict


class DatabaseColumnPropertiesDict(TypedDict, total=False):
    """Type of a database column."""

    column_type: models.ColumnDataType | ColumnDataTypeValue
    temporal_type: models.TableTemporalType | TableTemporalTypeValue
    memory_optimized: bool
    is_computed: bool
    additional_properties: Mapping[str, Any]


class DatabaseSchemaDict(ProxyResourceDict, total=False):
    """A schema of a database."""


class _DatabaseTableFlatDict(ProxyResourceDict, total=False):
    """A table of a database."""

    temporal_type: models.TableTemporalType | TableTemporalTypeValue
    memory_optimized: bool


class _DatabaseTableNestedDict(ProxyResourceDict, total=False):
    """A table of a database."""

    properties: Required[models.DatabaseTableProperties | DatabaseTablePropertiesDict]


DatabaseTableDict: TypeAlias = _DatabaseTableFlatDict | _DatabaseTableNestedDict


class DatabaseTablePropertiesDict(TypedDict, total=False):
    """Kind of a database table."""

    temporal_type: models.TableTemporalType | TableTemporalTypeValue
    memory_optimized: bool
    additional_properties: Mapping[str, Any]


class _SensitivityLabelFlatDict(ProxyResourceDict, total=False):
    """Sensitivity label of a column."""

    label_name: str
    label_id: str
    information_type: str
    information_type_id: str
    rank: models.SensitivityLabelRank | SensitivityLabelRankValue
    client_classification_source: models.ClientClassificationSource | ClientClassificationSourceValue


class _SensitivityLabelNestedDict(ProxyResourceDict, total=False):
    """Sensitivity label of a column."""

    properties: Required[models.SensitivityLabelProperties | SensitivityLabelPropertiesDict]


SensitivityLabelDict: TypeAlias = _SensitivityLabelFlatDict | _SensitivityLabelNestedDict


class SensitivityLabelPropertiesDict(TypedDict, total=False):
    """Label, information type and rank of a column."""

    label_name: str
    label_id: str
    information_type: str
    information_type_id: str
    rank: models.SensitivityLabelRank | SensitivityLabelRankValue
    client_classification_source: models.ClientClassificationSource | ClientClassificationSourceValue
    additional_properties: Mapping[str, Any]


class _SensitivityLabelUpdateFlatDict(ProxyResourceDict, total=False):
    """A sensitivity label to set or remove."""

    op: models.SensitivityLabelUpdateKind | SensitivityLabelUpdateKindValue
    schema: str
    table: str
    column: str
    sensitivity_label: models.SensitivityLabel | SensitivityLabelDict


class _SensitivityLabelUpdateNestedDict(ProxyResourceDict, total=False):
    """A sensitivity label to set or remove."""

    properties: Required[models.SensitivityLabelUpdateProperties | SensitivityLabelUpdatePropertiesDict]


SensitivityLabelUpdateDict: TypeAlias = _SensitivityLabelUpdateFlatDict | _SensitivityLabelUpdateNestedDict


class SensitivityLabelUpdateListDict(TypedDict, total=False):
    """Sensitivity labels to set or remove."""

    operations: Sequence[models.SensitivityLabelUpdate | SensitivityLabelUpdateDict]
    additional_properties: Mapping[str, Any]


class SensitivityLabelUpdatePropertiesDict(TypedDict, total=False):
    """Column of a sensitivity label, and what to do."""

    op: Required[models.SensitivityLabelUpdateKind | SensitivityLabelUpdateKindValue]
    schema: Required[str]
    table: Required[str]
    column: Required[str]
    sensitivity_label: models.SensitivityLabel | SensitivityLabelDict
    additional_properties: Mapping[str, Any]
