"""What schemas say of values, worked out from the documents alone: nothing here is the generator's."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterator
from datetime import date
from typing import Any

from azure.mgmt.provisioning.codegen.read.document import Node

Members = dict[str, Node]

KINDS: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "array": (list,),
    "object": (dict,),
}


def chain(schema: Node) -> Iterator[Node]:
    """A schema and all that it extends."""
    seen: set[Node] = set()
    pending = [schema.resolve()]
    while pending:
        node = pending.pop(0)
        if node not in seen:
            seen.add(node)
            yield node
            pending += [parent.resolve() for parent in node.elements("allOf")]


def members(schema: Node) -> Members:
    """The properties of a schema, inherited ones included."""
    found: Members = {}
    for node in chain(schema):
        for member in node.members("properties"):
            found.setdefault(member.key, member)
    return found


def actual(schema: Node, value: Any) -> Node:
    """The schema of the subclass that a value says it is of, by the discriminator of a schema."""
    target = schema.resolve()
    named = next((text for node in chain(target) if (text := node.text("discriminator"))), None)
    if named is None or not isinstance(value, dict) or not isinstance(value.get(named), str):
        return target
    wanted = value[named].lower()
    for node in target.document.library.documents():
        for definition in node.root.members("definitions"):
            tag = definition.value.get("x-ms-discriminator-value", definition.key)
            if tag.lower() == wanted and target in chain(definition):
                return definition
    return target


def is_read_only(member: Node) -> bool:
    """Whether a property is filled by the service alone."""
    places = (member, member.resolve())
    return any(each.flag("readOnly") or each.value.get("x-ms-mutability") == ["read"] for each in places)


def writable(schema: Node, value: Any) -> Any:
    """A value without what only the service fills."""
    target = actual(schema, value)
    if isinstance(value, list):
        items = target.get("items")
        return [writable(items, item) for item in value] if items is not None else value
    if not isinstance(value, dict):
        return value
    known, additional = members(target), None
    for node in chain(target):
        found = node.get("additionalProperties")
        additional = additional or (found if found is not None and isinstance(found.value, dict) else None)
    written = {}
    for key, item in value.items():
        if key in known:
            if not is_read_only(known[key]):
                written[key] = writable(known[key], item)
        else:
            written[key] = writable(additional, item) if additional is not None else item
    return written


def contradictions(schema: Node, value: Any, path: str) -> Iterator[str]:
    """Where a value is not what a schema says."""
    target = actual(schema, value)
    kind = target.value.get("type") or ("object" if "properties" in target else None)
    nullable = any(each.flag("x-nullable") for each in (schema, target))
    if value is None:
        if not nullable and kind is not None:
            yield f"{path} is null"
        return
    expected = KINDS.get(str(kind))
    wrong = expected is not None and not isinstance(value, expected)
    if wrong or (isinstance(value, bool) and kind in ("integer", "number")):
        yield f"{path} is to be {kind}, and is {value!r:.60}"
        return
    if "enum" in target and value not in target.value["enum"]:
        yield f"{path} is to be one of {target.value['enum']!r:.80}, and is {value!r:.60}"
    form = str(target.value.get("format"))
    if isinstance(value, str) and form in FORMATS and not _has_form(value, form):
        yield f"{path} is to be a {form}, and is {value!r:.60}"
    if isinstance(value, list) and "items" in target:
        for index, item in enumerate(value):
            yield from contradictions(target.child("items"), item, f"{path}[{index}]")
    if isinstance(value, dict) and kind == "object":
        yield from _of_object(target, value, path)


_DATE = r"\d{4}-\d\d-\d\d"
FORMATS = {
    "date": _DATE,
    "date-time": _DATE + r"[Tt]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)",
    "duration": r"-?P(?=.)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?",
    "byte": r"[A-Za-z0-9+/\s]*={0,2}",
}


def _has_form(text: str, form: str) -> bool:
    if not re.fullmatch(FORMATS[form], text):
        return False
    try:
        if form == "byte":
            base64.b64decode(text, validate=True)
        elif form != "duration":
            date.fromisoformat(text[:10])
    except ValueError:
        return False
    return True


def _of_object(target: Node, value: dict[str, Any], path: str) -> Iterator[str]:
    known = members(target)
    others = [node for each in chain(target) if (node := each.get("additionalProperties")) is not None]
    typed = next((node for node in others if isinstance(node.value, dict)), None)
    open_ended = not known or bool(others)
    folded = {key.lower(): key for key in known}
    for key, item in value.items():
        if key in known:
            yield from contradictions(known[key], item, f"{path}.{key}")
        elif key.lower() in folded:
            yield f"{path}.{key} is called {folded[key.lower()]}"
        elif typed is not None:
            yield from contradictions(typed, item, f"{path}.{key}")
        elif not open_ended:
            yield f"{path}.{key} is not declared"
    for node in chain(target):
        for name in node.value.get("required", ()):
            if name not in value and name in known and not is_read_only(known[name]):
                yield f"{path}.{name} is missing, and required"
