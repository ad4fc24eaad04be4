"""What properties say of their values, besides the type."""

from __future__ import annotations

import json

from ..read.document import Node
from .ir import ABSENT, TypeRef
from .types import describe, service_default


def described(node: Node) -> str:
    """The text of a property, with the value that the service takes where none is sent."""
    text, default = describe(node), service_default(node)
    if default is ABSENT or isinstance(default, (dict, list)) or "default" in text.lower():
        return text
    shown = json.dumps(default, ensure_ascii=False) if isinstance(default, str) else repr(default)
    return f"{text} The default of the service is {shown}.".lstrip()


def is_secret(node: Node) -> bool:
    """Whether a value is declared to be secret, or the items of a list or the values by name are."""
    seen: set[Node] = set()
    inner: Node | None = node
    while inner is not None and isinstance(inner.value, dict) and inner not in seen:
        seen.add(inner)
        target = inner.resolve()
        if inner.flag("x-ms-secret") or target.flag("x-ms-secret") or target.value.get("format") == "password":
            return True
        if "properties" in target:
            return False
        inner = target.get("items" if target.value.get("type") == "array" else "additionalProperties")
    return False


def mutability_of(node: Node) -> tuple[str, ...]:
    """When a property can be given; empty for always."""
    return tuple(str(each.value) for each in node.elements("x-ms-mutability"))


def identifiers_of(node: Node, kind: TypeRef) -> tuple[str, ...] | None:
    """What tells the items of a list of models apart, where a property or its definition says so."""
    if kind.kind != "list" or kind.item is None or kind.item.kind != "model":
        return None
    said = next((each for each in (node, node.resolve()) if "x-ms-identifiers" in each), None)
    return None if said is None else tuple(each.expect(str) for each in said.elements("x-ms-identifiers"))
