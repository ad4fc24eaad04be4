"""What schemas say of values, worked out from the documents alone: nothing here is the generator's."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass
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
            # A member that is null is not sent, unless null is a value of its own.
            if not is_read_only(known[key]) and (item is not None or is_nullable(known[key])):
                written[key] = writable(known[key], item)
        else:
            written[key] = writable(additional, item) if additional is not None else item
    return written


REMOVED = object()
"""Stands for a value that is to be taken away."""
Place = tuple[str | int, ...]


@dataclass(frozen=True)
class Contradiction:
    """Where a value is not what a schema says.

    :param place: The way to the value, from whatever was looked at.
    :param edits: What makes it right: values to put at places, or :data:`REMOVED`.
    """

    text: str
    place: Place
    edits: tuple[tuple[Place, Any], ...]

    def correct(self, whole: Any) -> None:
        """Change just this, unless it was taken away with what it stood in."""
        for place, right in self.edits:
            found = whole
            for step in place[:-1]:
                found = _at(found, step)
            if isinstance(found, dict) and right is REMOVED:
                found.pop(place[-1], None)
            elif isinstance(found, dict) or (isinstance(found, list) and place[-1] < len(found)):
                found[place[-1]] = deepcopy(right)


def _at(value: Any, step: str | int) -> Any:
    if isinstance(value, dict):
        return value.get(step)
    return value[step] if isinstance(value, list) and isinstance(step, int) and step < len(value) else None


def contradictions(schema: Node, value: Any, path: str, place: Place) -> Iterator[Contradiction]:
    """Where a value is not what a schema says.

    :param path: What the value is called.
    :param place: The way to it.
    """
    target = actual(schema, value)
    kind = kind_of(target)
    expected = KINDS.get(str(kind))

    def found(text: str) -> Contradiction:
        return Contradiction(f"{path} {text}", place, ((place, right_value(target)),))

    if value is None:
        if not is_nullable(schema) and kind is not None:
            yield found("is null")
        return
    wrong = expected is not None and not isinstance(value, expected)
    if wrong or (isinstance(value, bool) and kind in ("integer", "number")):
        yield found(f"is to be {kind}, and is {value!r:.60}")
        return
    form = str(target.value.get("format"))
    if "enum" in target and value not in target.value["enum"]:
        yield found(f"is to be one of {target.value['enum']!r:.80}, and is {value!r:.60}")
    elif isinstance(value, str) and form in FORMATS and not _has_form(value, form):
        yield found(f"is to be a {form}, and is {value!r:.60}")
    if isinstance(value, list) and "items" in target:
        for index, item in enumerate(value):
            yield from contradictions(target.child("items"), item, f"{path}[{index}]", (*place, index))
    if isinstance(value, dict) and kind == "object":
        yield from _of_object(target, value, path, place)


def kind_of(target: Node) -> Any:
    """The type that a schema says, or that follows from it."""
    return target.value.get("type") or ("object" if "properties" in target else None)


def is_nullable(schema: Node) -> bool:
    """Whether null is a value of its own."""
    return any(each.flag("x-nullable") for each in (schema, schema.resolve()))


def right_value(schema: Node, inside: tuple[Node, ...] = ()) -> Any:
    """A value that is as a schema says: the least of them.

    :param inside: The schemas that it is a part of; one that needs itself has no least value, and gets an empty one.
    """
    target = schema.resolve()
    if target.value.get("enum"):
        return target.value["enum"][0]
    kind = kind_of(target)
    if kind == "object":
        if target in inside:
            return {}
        known, needed = members(target), [name for node in chain(target) for name in node.value.get("required", ())]
        made = {name: right_value(known[name], (*inside, target)) for name in needed if name in known}
        named = next((text for node in chain(target) if (text := node.text("discriminator"))), None)
        return made if named is None else {**made, named: target.value.get("x-ms-discriminator-value", target.key)}
    if kind == "string":
        return VALUES.get(str(target.value.get("format")), "text")
    return {"integer": 1, "number": 1, "boolean": True, "array": []}.get(str(kind))


_DATE = r"\d{4}-\d\d-\d\d"
FORMATS = {
    "date": _DATE,
    "date-time": _DATE + r"[Tt]\d\d:\d\d:\d\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)",
    "duration": r"-?P(?=.)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?",
    "byte": r"[A-Za-z0-9+/\s]*={0,2}",
}
VALUES = {"date": "2020-01-31", "date-time": "2020-01-31T12:00:00Z", "duration": "PT1H", "byte": "AAAA"}
"""A value of each format."""


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


def _of_object(target: Node, value: dict[str, Any], path: str, place: Place) -> Iterator[Contradiction]:
    known = members(target)
    others = [node for each in chain(target) if (node := each.get("additionalProperties")) is not None]
    typed = next((node for node in others if isinstance(node.value, dict)), None)
    open_ended = not known or bool(others)
    folded = {key.lower(): key for key in known}
    for key, item in value.items():
        here: Place = (*place, key)
        if key in known:
            if item is None and not is_nullable(known[key]):
                continue  # A member that is null is one that is not there: it is looked at as that below.
            yield from contradictions(known[key], item, f"{path}.{key}", here)
        elif key.lower() in folded:
            right = folded[key.lower()]
            yield Contradiction(f"{path}.{key} is called {right}", here, ((here, REMOVED), ((*place, right), item)))
        elif typed is not None:
            yield from contradictions(typed, item, f"{path}.{key}", here)
        elif not open_ended:
            yield Contradiction(f"{path}.{key} is not declared", here, ((here, REMOVED),))
    for node in chain(target):
        for name in node.value.get("required", ()):
            if value.get(name) is None and name in known and not is_read_only(known[name]):
                here = (*place, name)
                if name not in value or not is_nullable(known[name]):
                    right_one = right_value(known[name])
                    yield Contradiction(f"{path}.{name} is missing, and required", here, ((here, right_one),))
