# Generated from swagger/sql/ by "make generate": do not edit.

"""Dicts for the models of ``sql``, and values of its enums: ``database_schemas``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import ProxyResourceDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Required

    from .. import models
else:
    typed(__name__)

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
    column_type: models.ColumnDataType | ColumnDataTypeValue
    temporal_type: models.TableTemporalType | TableTemporalTypeValue
    memory_optimized: bool
    is_computed: bool


class _DatabaseColumnNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.DatabaseColumnProperties | DatabaseColumnPropertiesDict]


DatabaseColumnDict: TypeAlias = _DatabaseColumnFlatDict | _DatabaseColumnNestedDict


class DatabaseColumnPropertiesDict(ModelDict, total=False):
    column_type: models.ColumnDataType | ColumnDataTypeValue
    temporal_type: models.TableTemporalType | TableTemporalTypeValue
    memory_optimized: bool
    is_computed: bool


class DatabaseSchemaDict(ProxyResourceDict, total=False):
    """Stands for DatabaseSchema."""


class _DatabaseTableFlatDict(ProxyResourceDict, total=False):
    temporal_type: models.TableTemporalType | TableTemporalTypeValue
    memory_optimized: bool


class _DatabaseTableNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.DatabaseTableProperties | DatabaseTablePropertiesDict]


DatabaseTableDict: TypeAlias = _DatabaseTableFlatDict | _DatabaseTableNestedDict


class DatabaseTablePropertiesDict(ModelDict, total=False):
    temporal_type: models.TableTemporalType | TableTemporalTypeValue
    memory_optimized: bool


class _SensitivityLabelFlatDict(ProxyResourceDict, total=False):
    label_name: str
    label_id: str
    information_type: str
    information_type_id: str
    rank: models.SensitivityLabelRank | SensitivityLabelRankValue
    client_classification_source: models.ClientClassificationSource | ClientClassificationSourceValue


class _SensitivityLabelNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.SensitivityLabelProperties | SensitivityLabelPropertiesDict]


SensitivityLabelDict: TypeAlias = _SensitivityLabelFlatDict | _SensitivityLabelNestedDict


class SensitivityLabelPropertiesDict(ModelDict, total=False):
    label_name: str
    label_id: str
    information_type: str
    information_type_id: str
    rank: models.SensitivityLabelRank | SensitivityLabelRankValue
    client_classification_source: models.ClientClassificationSource | ClientClassificationSourceValue


class _SensitivityLabelUpdateFlatDict(ProxyResourceDict, total=False):
    op: models.SensitivityLabelUpdateKind | SensitivityLabelUpdateKindValue
    schema: str
    table: str
    column: str
    sensitivity_label: models.SensitivityLabel | SensitivityLabelDict


class _SensitivityLabelUpdateNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.SensitivityLabelUpdateProperties | SensitivityLabelUpdatePropertiesDict]


SensitivityLabelUpdateDict: TypeAlias = _SensitivityLabelUpdateFlatDict | _SensitivityLabelUpdateNestedDict


class SensitivityLabelUpdateListDict(ModelDict, total=False):
    operations: Sequence[models.SensitivityLabelUpdate | SensitivityLabelUpdateDict]


class SensitivityLabelUpdatePropertiesDict(ModelDict, total=False):
    op: Required[models.SensitivityLabelUpdateKind | SensitivityLabelUpdateKindValue]
    schema: Required[str]
    table: Required[str]
    column: Required[str]
    sensitivity_label: models.SensitivityLabel | SensitivityLabelDict
