"""The operations of a provider that roles can allow."""

from __future__ import annotations

from typing import Any

from ...core.models.model import fields_of
from ..http import LocalResponse
from ..interface.call import Call
from .paging import page

# What the last word of a type's name stands for in the description of its operations.
_VERBS = {"GET": ("read", "Read"), "PUT": ("write", "Create or update"), "DELETE": ("delete", "Delete")}


def operations_of(call: Call, namespace: str) -> LocalResponse:
    """A page of them, as the resource types and their methods give them."""
    found: list[dict[str, Any]] = []
    paging = call.operation.paging
    assert paging is not None, "operations are a list"
    members = {each.wire for each in fields_of(call.operation.service.model(paging.item_type))}
    for type in call.azure.catalog.types(namespace):
        verbs = [_VERBS[method] for method in ("GET", "PUT", "DELETE") if method in type.methods]
        verbs += [(f"{action}/action", action) for action in sorted(type.actions)]
        for verb, title in verbs:
            display = {
                "provider": namespace,
                "resource": type.name,
                "operation": title,
                "description": f"{title} {type.name}",
            }
            each = {"name": f"{namespace}/{type.name}/{verb}", "isDataAction": False, "display": display}
            found.append({name: value for name, value in each.items() if name in members})
    return page(call, found)
