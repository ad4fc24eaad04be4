"""Which members of an operation's bodies are declared to be secret."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from ..declare.operation import Body
from ..exchange.response import result_plan

if TYPE_CHECKING:
    from ..declare.operation import Operation, Service
    from ..models.plan import TypePlan

_NO_JSON = frozenset({"head", "stream", "text"})


def secret_names(operation: Operation) -> frozenset[str]:
    """The REST names, in lower case, of the secret members that a request or response of an operation may hold."""
    types = [parameter.type for parameter in operation.parameters if isinstance(parameter, Body)]
    types += [operation.returns] if operation.returns is not None else []
    types += [otherwise for _, otherwise in operation.returns_otherwise]
    types += [operation.paging.item_type] if operation.paging is not None else []
    return frozenset().union(*(_names(operation.service, type) for type in types if type not in _NO_JSON))


@cache
def _names(service: Service, type_string: str) -> frozenset[str]:
    found: set[str] = set()
    seen: set[int] = set()
    plans: list[TypePlan] = [result_plan(service, type_string)]
    while plans:
        plan = plans.pop()
        if id(plan) in seen:
            continue
        seen.add(id(plan))
        plans.extend(plan.parts())
        found.update(field.wire.lower() for field in plan.fields if field.secret)
    return frozenset(found)
