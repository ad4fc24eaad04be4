"""What a property's name and annotation tell the core package (``core/models/told.py``), and is not said again."""

from __future__ import annotations

from ..represent.ir import TypeRef

_SCALARS = frozenset({"bool", "bytearray", "date", "decimal", "duration", "float", "int", "iso-8601", "str", "time"})
"""Those of msrest's scalars that a Python type stands for; it stands for others, too, which are said."""

_PYTHON = frozenset({"Any", "Decimal", "Filled", "bool", "bytes", "date", "datetime", "dict", "float", "int", "list"})
_OTHERWISE = _PYTHON | {"str", "time", "timedelta"}
"""What a class must not be called, for annotations to tell it."""


def tells_name(attribute: str, wire: str) -> bool:
    """Whether the name of an attribute tells the REST name."""
    first, *others = attribute.split("_")
    return wire == first + "".join(word[:1].upper() + word[1:] for word in others)


def tells_type(kind: TypeRef) -> bool:
    """Whether the annotation of a property tells its type in msrest's form."""
    if kind.kind in ("list", "dict"):
        return kind.item is not None and tells_type(kind.item)
    if kind.kind == "scalar":
        return kind.name in _SCALARS
    if kind.kind in ("enum", "model"):
        # What an enum of numbers has is read as a number.
        return kind.wire == kind.name and not (kind.name in _OTHERWISE or kind.name.startswith(("Nested", "_")))
    return kind.kind == "object"
