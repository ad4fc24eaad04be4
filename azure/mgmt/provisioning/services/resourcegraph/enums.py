# Generated from swagger/resourcegraph/ by "make generate": do not edit.

"""Enums of the service ``resourcegraph``."""

from __future__ import annotations

from ...core.models.model import ExtensibleEnum


class ColumnDataType(ExtensibleEnum):
    """Type of a column: string, integer, number, boolean or object."""

    STRING = "string"
    INTEGER = "integer"
    NUMBER = "number"
    BOOLEAN = "boolean"
    OBJECT = "object"


class FacetSortOrder(ExtensibleEnum):
    """Ascending or descending order."""

    ASC = "asc"
    DESC = "desc"


class ResultFormat(ExtensibleEnum):
    """Form of the rows: table, with columns apart, or objectArray, one object per row."""

    TABLE = "table"
    OBJECT_ARRAY = "objectArray"


class ResultKind(ExtensibleEnum):
    """Kind of a saved query; only basic so far."""

    BASIC = "basic"


class ResultTruncated(ExtensibleEnum):
    """Whether a result was cut short, as the string true or false."""

    TRUE = "true"
    FALSE = "false"
