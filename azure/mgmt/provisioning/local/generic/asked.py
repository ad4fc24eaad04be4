"""What a provider is asked: whether a name is free, and lists that a table says."""

from __future__ import annotations

import re
from typing import Any

from ...core.declare.operation import Operation
from ...core.models.model import fields_of
from ..arm.errors import ArmError
from ..arm.ids import ResourceId
from ..http import LocalResponse
from ..interface.call import Call
from ..provider.paging import page
from ..provider.preconditions import check_parents
from .conventions import Values
from .scopes import check_scope
from .types import Types, model_of

_AVAILABILITY = re.compile(r"\w*check\w*name\w*availability\Z", re.I)
_FREE = ("nameAvailable", "available")


def asks_for_name(operation: Operation, word: str) -> bool:
    """Whether an operation asks if a name is free."""
    asked = model_of(operation, operation.body.type if operation.body else None)
    answer = model_of(operation, operation.returns)
    if asked is None or _AVAILABILITY.match(word) is None or "name" not in {each.wire for each in fields_of(asked)}:
        return False
    return operation.returns is None or (
        answer is not None and not {each.wire for each in fields_of(answer)}.isdisjoint(_FREE)
    )


def check_name(call: Call, types: Types, wanted: tuple[str, ...]) -> LocalResponse:
    """Whether a name is free.

    :param wanted: The types that are meant, if the body does not say so.
    """
    check_parents(call, f"{call.azure.canonical(call.request.path).rpartition('/')[0]}/x/x", reading=True)
    name, said = str(call.body.get("name") or ""), call.body.get("type")
    meant = (str(said),) if said and types.forms(str(said)) else wanted
    taken = any(call.store.named(type, name) for type in meant)
    if call.operation.returns is None:
        if taken:
            raise ArmError(409, "NameNotAvailable", f"The name '{name}' is already in use.")
        return call.answer(200)
    model = model_of(call.operation, call.operation.returns)
    known = set() if model is None else {each.wire for each in fields_of(model)}
    answer: dict[str, Any] = {"name": name, "nameAvailable": not taken, "available": not taken}
    if taken:
        answer.update(reason="AlreadyExists", message=f"The name '{name}' is already in use.")
    return call.answer(200, {member: value for member, value in answer.items() if member in known})


def tell_list(call: Call, said: list[Any]) -> LocalResponse:
    """A list that a table says.

    :param said: Its items.
    """
    check_scope(call)
    path = call.azure.canonical(call.request.path)
    owner = path.rpartition("/")[0]
    if ResourceId(owner).complete:
        check_parents(call, f"{owner}/x/x", reading=True)
    items = [Values(f"{path}/{index}", call.azure.tenant_id).value(each, "") for index, each in enumerate(said)]
    for each in items:
        if isinstance(each, dict) and "name" in each and "id" not in each and ResourceId(owner).complete:
            each["id"] = f"{path}/{each['name']}"
    if call.operation.paging is None and (call.operation.returns or "").startswith("["):
        return call.answer(200, items)
    return page(call, items)
