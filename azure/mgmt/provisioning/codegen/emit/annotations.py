"""Types to annotations: what is read from a property, and what a property, a dict or an argument accepts."""

from __future__ import annotations

from ..represent.ir import STR, TypeRef
from .imports import Imports

SCALARS = {
    "base64": "bytes",
    "bytearray": "bytes",
    "bool": "bool",
    "date": "date",
    "decimal": "Decimal",
    "duration": "timedelta",
    "file": "IO",
    "float": "float",
    "int": "int",
    "iso-8601": "datetime",
    "long": "int",
    "rfc-1123": "datetime",
    "str": "str",
    "time": "time",
    "unix-time": "datetime",
}
"""Python types of msrest's scalars."""

WRITTEN_AS_TEXT = frozenset({"date", "duration", "iso-8601", "time"})
"""Scalars that can be given in their written form, too."""


def scalar(kind: TypeRef, imports: Imports) -> str:
    """The Python type of a scalar."""
    name = imports.name(SCALARS[kind.name])
    return f"{name}[{imports.name('bytes')}]" if name.endswith("IO") else name


def is_any(kind: TypeRef) -> bool:
    """Whether any value will do, which makes "or None" and other alternatives pointless."""
    return kind.kind == "object"


def property_type(kind: TypeRef, imports: Imports, *, optional: bool, filled: bool = False) -> str:
    """The annotation of a model's property.

    :param optional: It may be left out, and None is read then.
    :param filled: Where it may be left out, None is never read.
    """
    container = {"list": "NestedList", "dict": "NestedDict", "model": "Nested"}.get(kind.kind)
    model = kind if kind.kind == "model" else kind.item
    if container is not None and model is not None and model.kind == "model":
        wrapper = imports.name(container + (("Filled" if filled else "OrNone") if optional else ""))
        return f"{wrapper}[{imports.model(model.name)}, {imports.alias(model.name, 'Dict')}]"
    annotation = _plain(kind, imports)
    if not optional or is_any(kind):
        return annotation
    return f"{imports.name('Filled')}[{annotation}]" if filled else f"{annotation} | None"


def _plain(kind: TypeRef, imports: Imports) -> str:
    if kind.kind == "list" and kind.item is not None:
        return f"{imports.name('list')}[{_plain(kind.item, imports)}]"
    if kind.kind == "dict" and kind.item is not None:
        return f"{imports.name('dict')}[{imports.name('str')}, {_plain(kind.item, imports)}]"
    if kind.kind == "enum":
        return _enum(kind, imports.model(kind.name), imports)
    if kind.kind == "model":
        return imports.model(kind.name)
    if kind.kind == "scalar":
        return scalar(kind, imports)
    return imports.name("Any")


def _enum(kind: TypeRef, written: str, imports: Imports) -> str:
    """The annotation of an enum: its class, or one of its values as it is written."""
    values = imports.name(kind.scalar) if kind.scalar != "str" else imports.alias(kind.name, "Value")
    return f"{written} | {values}"


def accepted(kind: TypeRef, imports: Imports) -> str:
    """The annotation of a value that is given: models or dicts, any sequence, any mapping."""
    if kind.kind == "list" and kind.item == STR:
        # A text is a sequence of texts, and is meant to be refused.
        text = imports.name("str")
        return f"{imports.name('list')}[{text}] | {imports.name('tuple')}[{text}, ...]"
    if kind.kind == "list" and kind.item is not None:
        return f"{imports.name('Sequence')}[{accepted(kind.item, imports)}]"
    if kind.kind == "dict" and kind.item is not None:
        return f"{imports.name('Mapping')}[{imports.name('str')}, {accepted(kind.item, imports)}]"
    if kind.kind == "enum":
        return _enum(kind, f"{imports.name('models')}.{kind.name}", imports)
    if kind.kind == "model":
        return f"{imports.name('models')}.{kind.name} | {imports.alias(kind.name, 'Dict')}"
    if kind.kind == "scalar":
        python = scalar(kind, imports)
        return f"{python} | {imports.name('str')}" if kind.name in WRITTEN_AS_TEXT else python
    if kind.kind in ("stream", "text"):
        return f"{imports.name('IO')}[{imports.name('bytes')}] | {imports.name('bytes')}"
    return imports.name("Any")


def result(kind: TypeRef, imports: Imports) -> str:
    """The annotation of a result."""
    if kind.kind == "list" and kind.item is not None:
        return f"{imports.name('list')}[{result(kind.item, imports)}]"
    if kind.kind == "dict" and kind.item is not None:
        return f"{imports.name('dict')}[{imports.name('str')}, {result(kind.item, imports)}]"
    if kind.kind in ("model", "enum"):
        return f"{imports.name('models')}.{kind.name}"
    if kind.kind == "scalar":
        return scalar(kind, imports)
    if kind.kind == "text":
        return imports.name("str")
    if kind.kind == "stream":
        return f"{imports.name('Iterator')}[{imports.name('bytes')}]"
    return imports.name("Any")
