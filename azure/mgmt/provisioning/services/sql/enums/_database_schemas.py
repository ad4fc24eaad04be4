# Generated from swagger/sql/ by "make generate": do not edit.

"""Enums of ``sql``: ``database_schemas``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class ClientClassificationSource(ExtensibleEnum):
    """Client classification source: None, Native, Recommended or MIP."""

    NONE = "None"
    NATIVE = "Native"
    RECOMMENDED = "Recommended"
    MIP = "MIP"


class ColumnDataType(ExtensibleEnum):
    """Column data type, such as image, text, uniqueidentifier, date, time, datetime2, datetimeoffset or tinyint."""

    IMAGE = "image"
    TEXT = "text"
    UNIQUEIDENTIFIER = "uniqueidentifier"
    DATE = "date"
    TIME = "time"
    DATETIME2 = "datetime2"
    DATETIMEOFFSET = "datetimeoffset"
    TINYINT = "tinyint"
    SMALLINT = "smallint"
    INT = "int"
    SMALLDATETIME = "smalldatetime"
    REAL = "real"
    MONEY = "money"
    DATETIME = "datetime"
    FLOAT = "float"
    SQL_VARIANT = "sql_variant"
    NTEXT = "ntext"
    BIT = "bit"
    DECIMAL = "decimal"
    NUMERIC = "numeric"
    SMALLMONEY = "smallmoney"
    BIGINT = "bigint"
    HIERARCHYID = "hierarchyid"
    GEOMETRY = "geometry"
    GEOGRAPHY = "geography"
    VARBINARY = "varbinary"
    VARCHAR = "varchar"
    BINARY = "binary"
    CHAR = "char"
    TIMESTAMP = "timestamp"
    NVARCHAR = "nvarchar"
    NCHAR = "nchar"
    XML = "xml"
    SYSNAME = "sysname"


class SensitivityLabelRank(ExtensibleEnum):
    """Sensitivity label rank: None, Low, Medium, High or Critical."""

    NONE = "None"
    LOW = "Low"
    MEDIUM = "Medium"
    HIGH = "High"
    CRITICAL = "Critical"


class SensitivityLabelSource(ExtensibleEnum):
    """Which label: current or recommended."""

    CURRENT = "current"
    RECOMMENDED = "recommended"


class SensitivityLabelUpdateKind(ExtensibleEnum):
    """Sensitivity label update kind: set or remove."""

    SET = "set"
    REMOVE = "remove"


class TableTemporalType(ExtensibleEnum):
    """Table temporal type: NonTemporalTable, HistoryTable or SystemVersionedTemporalTable."""

    NON_TEMPORAL_TABLE = "NonTemporalTable"
    HISTORY_TABLE = "HistoryTable"
    SYSTEM_VERSIONED_TEMPORAL_TABLE = "SystemVersionedTemporalTable"
