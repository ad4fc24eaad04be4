# Generated from swagger/sql/ by "make generate": do not edit.

"""Models of ``sql``: ``database_schemas``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ....core.typed import typed
from ._bases import ProxyResource

if TYPE_CHECKING:
    from ....core.models.nested import NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _database_schemas as types
else:
    typed(__name__)


class DatabaseColumn(ProxyResource):
    """A column of a database table."""

    properties: NestedOrNone[DatabaseColumnProperties, types.DatabaseColumnPropertiesDict] = field(
        "properties", "DatabaseColumnProperties", default=None
    )
    """Type of a database column."""
    column_type: models.ColumnDataType | types.ColumnDataTypeValue | None = flattened("properties", default=None)
    """Type of the column."""
    temporal_type: models.TableTemporalType | types.TableTemporalTypeValue | None = flattened(
        "properties", default=None
    )
    """How the table keeps history."""
    memory_optimized: bool | None = flattened("properties", default=None)
    """Whether it is memory-optimized."""
    is_computed: bool | None = flattened("properties", default=None)
    """Whether the column is computed."""


class DatabaseColumnProperties(Model):
    """Type of a database column."""

    column_type: models.ColumnDataType | types.ColumnDataTypeValue | None = field(
        "columnType", "ColumnDataType", default=None
    )
    """Type of the column."""
    temporal_type: models.TableTemporalType | types.TableTemporalTypeValue | None = field(
        "temporalType", "TableTemporalType", default=None
    )
    """How the table keeps history."""
    memory_optimized: bool | None = field("memoryOptimized", "bool", default=None)
    """Whether it is memory-optimized."""
    is_computed: bool | None = field("isComputed", "bool", default=None)
    """Whether the column is computed."""


class DatabaseSchema(ProxyResource):
    """A schema of a database."""


class DatabaseTable(ProxyResource):
    """A table of a database."""

    properties: NestedOrNone[DatabaseTableProperties, types.DatabaseTablePropertiesDict] = field(
        "properties", "DatabaseTableProperties", default=None
    )
    """Kind of a database table."""
    temporal_type: models.TableTemporalType | types.TableTemporalTypeValue | None = flattened(
        "properties", default=None
    )
    """How the table keeps history."""
    memory_optimized: bool | None = flattened("properties", default=None)
    """Whether it is memory-optimized."""


class DatabaseTableProperties(Model):
    """Kind of a database table."""

    temporal_type: models.TableTemporalType | types.TableTemporalTypeValue | None = field(
        "temporalType", "TableTemporalType", default=None
    )
    """How the table keeps history."""
    memory_optimized: bool | None = field("memoryOptimized", "bool", default=None)
    """Whether it is memory-optimized."""


class SensitivityLabel(ProxyResource):
    """Sensitivity label of a column."""

    properties: NestedOrNone[SensitivityLabelProperties, types.SensitivityLabelPropertiesDict] = field(
        "properties", "SensitivityLabelProperties", default=None
    )
    """Label, information type and rank of a column."""
    schema_name: str = flattened("properties", init=False)
    """Name of the schema."""
    table_name: str = flattened("properties", init=False)
    """Name of the table."""
    column_name: str = flattened("properties", init=False)
    """Name of the column."""
    label_name: str | None = flattened("properties", default=None)
    """Name of the label."""
    label_id: str | None = flattened("properties", default=None)
    """ID of the label."""
    information_type: str | None = flattened("properties", default=None)
    """Kind of information, such as Financial."""
    information_type_id: str | None = flattened("properties", default=None)
    """ID of the kind of information."""
    is_disabled: bool = flattened("properties", init=False)
    """Whether the recommendation is disabled."""
    rank: models.SensitivityLabelRank | types.SensitivityLabelRankValue | None = flattened("properties", default=None)
    """How sensitive the column is."""
    client_classification_source: models.ClientClassificationSource | types.ClientClassificationSourceValue | None = (
        flattened("properties", default=None)
    )
    """Where the label comes from."""
    managed_by: str = read_only("managedBy")
    """ID of the resource that manages this one."""


class SensitivityLabelProperties(Model):
    """Label, information type and rank of a column."""

    schema_name: str = read_only("schemaName")
    """Name of the schema."""
    table_name: str = read_only("tableName")
    """Name of the table."""
    column_name: str = read_only("columnName")
    """Name of the column."""
    label_name: str | None = field("labelName", default=None)
    """Name of the label."""
    label_id: str | None = field("labelId", default=None)
    """ID of the label."""
    information_type: str | None = field("informationType", default=None)
    """Kind of information, such as Financial."""
    information_type_id: str | None = field("informationTypeId", default=None)
    """ID of the kind of information."""
    is_disabled: bool = read_only("isDisabled", "bool")
    """Whether the recommendation is disabled."""
    rank: models.SensitivityLabelRank | types.SensitivityLabelRankValue | None = field(
        "rank", "SensitivityLabelRank", default=None
    )
    """How sensitive the column is."""
    client_classification_source: models.ClientClassificationSource | types.ClientClassificationSourceValue | None = (
        field("clientClassificationSource", "ClientClassificationSource", default=None)
    )
    """Where the label comes from."""


class SensitivityLabelUpdate(ProxyResource):
    """A sensitivity label to set or remove."""

    properties: NestedOrNone[SensitivityLabelUpdateProperties, types.SensitivityLabelUpdatePropertiesDict] = field(
        "properties", "SensitivityLabelUpdateProperties", default=None
    )
    """Column of a sensitivity label, and what to do."""
    op: models.SensitivityLabelUpdateKind | types.SensitivityLabelUpdateKindValue | None = flattened(
        "properties", default=None
    )
    """What to do: set or remove."""
    schema: str | None = flattened("properties", default=None)
    """Schema of the column."""
    table: str | None = flattened("properties", default=None)
    """Table of the column."""
    column: str | None = flattened("properties", default=None)
    """Name of the column."""
    sensitivity_label: NestedOrNone[SensitivityLabel, types.SensitivityLabelDict] = flattened(
        "properties", default=None
    )
    """The label."""


class SensitivityLabelUpdateList(Model):
    """Sensitivity labels to set or remove."""

    operations: NestedListOrNone[SensitivityLabelUpdate, types.SensitivityLabelUpdateDict] = field(
        "operations", "[SensitivityLabelUpdate]", default=None
    )
    """The labels."""


class SensitivityLabelUpdateProperties(Model):
    """Column of a sensitivity label, and what to do."""

    op: models.SensitivityLabelUpdateKind | types.SensitivityLabelUpdateKindValue = field(
        "op", "SensitivityLabelUpdateKind"
    )
    """What to do: set or remove."""
    schema: str = field("schema")
    """Schema of the column."""
    table: str = field("table")
    """Table of the column."""
    column: str = field("column")
    """Name of the column."""
    sensitivity_label: NestedOrNone[SensitivityLabel, types.SensitivityLabelDict] = field(
        "sensitivityLabel", "SensitivityLabel", default=None
    )
    """The label."""
