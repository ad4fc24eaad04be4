"""Which members of an operation's bodies are declared to be secret."""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING, Any

from ..declare.operation import Body
from ..models.plan import plans_within
from ..models.values.containers import type_plan
from ..redaction import secret_values

if TYPE_CHECKING:
    from ..declare.operation import Operation, Service

_NO_JSON = frozenset({"head", "stream", "text"})
_SHORTEST_VALUE = 8
"""Characters of a secret from which on its text is looked for in what a service says."""


def secret_names(operation: Operation | None) -> frozenset[str]:
    """The REST names, in lower case, of the secret members that a request or response of an operation may hold.

    :param operation: None for a request of the caller's own, of whose members nothing is declared.
    """
    if operation is None:
        return frozenset()
    types = [parameter.type for parameter in operation.parameters if isinstance(parameter, Body)]
    types += [operation.returns] if operation.returns is not None else []
    types += [otherwise for _, otherwise in operation.returns_otherwise]
    types += [operation.paging.item_type] if operation.paging is not None else []
    return frozenset().union(*(_names(operation.service, type) for type in types if type not in _NO_JSON))


@cache
def _names(service: Service, type_string: str) -> frozenset[str]:
    plans = plans_within(type_plan(type_string, service.model))
    return frozenset(field.wire.lower() for plan in plans for field in plan.fields if field.secret)


def sent_secrets(operation: Operation | None, request: Any) -> list[str]:
    """The texts that a request of an operation holds in secret places, long ones first."""
    content = getattr(request, "content", None)
    if not isinstance(content, (bytes, str)):
        return []
    try:
        found = set(secret_values(json.loads(content), secret_names(operation)))
    except (ValueError, RecursionError):
        return []
    return sorted((text for text in found if len(text) >= _SHORTEST_VALUE), key=len, reverse=True)
