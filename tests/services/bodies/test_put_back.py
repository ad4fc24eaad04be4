"""Get, then put the result back, for every operation that takes another class than the get of its resource returns.

What is sent is compared with the JSON of the response, filtered by what the expected class declares.
"""

from __future__ import annotations

import copy
import enum
import re
from functools import cache
from typing import Any

import pytest
from azure.core.exceptions import SerializationError

from azure.mgmt.provisioning.core.declare.operation import Service
from azure.mgmt.provisioning.core.models.fields import Field
from azure.mgmt.provisioning.core.models.model import Model, fields_of

from ...parity.calls import Call, async_outcome, calls, client_of, outcome
from ...parity.transports import AsyncTransport, Transport, make
from ...parity.values import arguments, sample
from ..common import COMMON, each_service

FILLED = {"id", "name", "type", "etag", "systemData"}
DEEPEST = 5
MOST_FAULTS = 20
"""How many faults an error lists."""

NEWER = {"memberOfANewerVersion": {"any": [1, None, "thing"]}}


def model_of(service: Service, type_string: str | None) -> type[Model] | None:
    if type_string is None or not type_string.isidentifier() or type_string in ("head", "stream", "text", "object"):
        return None
    found = service.model(type_string) if type_string[0].isupper() else None
    return found if found is not None and issubclass(found, Model) else None


@cache
def put_backs(service: str) -> list[tuple[Call, type[Model], type[Model]]]:
    """Operations that set what another one gets, with the class that is got and the one that is taken."""
    found = list(calls(client_of(service, asynchronous=False)))
    gets = {call.operation.url: call.operation for call in found if call.operation.method == "GET"}
    pairs = []
    for call in found:
        operation, body = call.operation, call.operation.body
        if operation.method not in ("PUT", "PATCH") or body is None or operation.url not in gets:
            continue
        got = model_of(operation.service, gets[operation.url].returns)
        taken = model_of(operation.service, body.type)
        if got is not None and taken is not None and not issubclass(got, taken):
            pairs.append((call, got, taken))
    return pairs


def response(owner: type[Model], type_string: str, depth: int = 0) -> Any:
    """What a service may answer, with all members to some depth, and some that no version knows yet."""
    if type_string[0] == "[":
        return [response(owner, type_string[1:-1], depth)]
    if type_string[0] == "{":
        return {"key": response(owner, type_string[1:-1], depth)}
    if type_string not in _scalars() and not issubclass(owner._resolve(type_string), enum.Enum):
        model = owner._resolve(type_string)
        raw: dict[str, Any] = dict(NEWER)
        for field in fields_of(model):
            if depth < DEEPEST or not holds_models(field):
                raw[field.wire] = field.default or response(field.owner, field.type, depth + 1)
        return raw
    return {"any": {}} if type_string == "object" else sample(_Resolver(owner), type_string)  # type: ignore[arg-type]


class _Resolver:
    """Finds enums as the service of a model does."""

    def __init__(self, owner: type[Model]) -> None:
        self.model = owner._resolve


@cache
def _scalars() -> frozenset[str]:
    from azure.mgmt.provisioning.core.models.values.containers import BUILT_IN

    return frozenset(BUILT_IN)


def holds_models(field: Field) -> bool:
    name = field.type.strip("[]{}")
    return name not in _scalars() and not issubclass(field.owner._resolve(name), enum.Enum)


def fit(raw: Any, got: Field, taken: Field, partial: bool) -> tuple[Any, list[str]]:
    """JSON of a response as a request may hold it, and the members that there is no place for."""
    if not holds_models(got):
        lacking = [name for name in raw if name not in NEWER] if got.type[0] == "{" and is_model(taken) else []
        return raw, lacking
    if not holds_models(taken):
        taken = got  # any JSON is taken
    return fit_items(raw, got.type, resolved(got), resolved(taken), partial)


def fit_items(raw: Any, type_string: str, got: type[Model], taken: type[Model], partial: bool) -> tuple[Any, list[str]]:
    if isinstance(raw, list):
        fitted = [fit_items(item, type_string[1:-1], got, taken, partial) for item in raw]
        return [item for item, _ in fitted], [path for _, paths in fitted for path in paths]
    if type_string[0] == "{":
        inner = {name: fit_items(item, type_string[1:-1], got, taken, partial) for name, item in raw.items()}
        return {name: item for name, (item, _) in inner.items()}, [p for _, paths in inner.values() for p in paths]
    return fit_object(raw, got, taken, partial)


def is_model(field: Field) -> bool:
    return field.type[0] not in "[{" and holds_models(field)


def is_of_another_shape(got: Field, taken: Field) -> bool:
    """Whether one is a list, values by name, an object or a single value, and the other isn't."""
    if "object" in (got.type, taken.type) or (got.type[0] == "{" and is_model(taken)):
        return False
    shapes = [re.sub(r"[^\[\]{}]+", str(holds_models(each)), each.type) for each in (got, taken)]
    return shapes[0] != shapes[1]


def resolved(field: Field) -> type[Model]:
    found: type[Model] = field.owner._resolve(field.type.strip("[]{}"))
    return found


def fit_object(raw: dict[str, Any], got: type[Model], taken: type[Model], partial: bool) -> tuple[Any, list[str]]:
    got, taken = got._classify(raw, {}), taken._classify(raw, {})
    if issubclass(got, taken):
        taken = got  # sent with all that it has
    sources = {field.wire: field for field in fields_of(got)}
    targets = {field.wire: field for field in fields_of(taken)}
    fitted: dict[str, Any] = {}
    without_place: list[str] = []
    for wire, item in raw.items():
        source, target = sources.get(wire), targets.get(wire)
        if source is None:
            if not partial or got is taken:
                fitted[wire] = item
        elif target is not None:
            if not target.read_only and is_of_another_shape(source, target):
                without_place.append(source.name)
            elif not target.read_only:
                fitted[wire], missing = fit(item, source, target, partial)
                without_place += missing
        elif not (source.read_only or wire in FILLED or partial or says_nothing(source, item)):
            without_place.append(source.name)
    return fitted, without_place


def says_nothing(field: Field, raw: Any) -> bool:
    """Whether all that an object holds is read-only."""
    if not isinstance(raw, dict) or not holds_models(field) or field.type[0] == "{":
        return False
    kind = resolved(field)._classify(raw, {})
    return all(member.read_only for member in fields_of(kind) if member.wire in raw)


def look_at(value: Any) -> None:
    """Read all members of a model."""
    if isinstance(value, Model):
        for field in value._model_plan().fields:
            look_at(getattr(value, field.name))
    elif isinstance(value, (list, dict)):
        for item in value.values() if isinstance(value, dict) else value:
            look_at(item)


@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
@each_service
async def test_what_was_got_can_be_put_back(service: str, asynchronous: bool) -> None:
    transport = AsyncTransport() if asynchronous else Transport()
    client = make(client_of(service, asynchronous=asynchronous), transport)
    for call, got, taken in put_backs(service):
        raw = response(got, got.__name__)
        for looked_at in (False, True):
            model = got.deserialize(copy.deepcopy(raw))
            if looked_at:
                look_at(model)
            partial = call.operation.method == "PATCH" and call.operation.returns == got.__name__
            wanted, without_place = fit_object(raw, got, taken, partial)
            positional, keywords = arguments(
                call.operation, call.bound(client), full=True, convert=lambda name, body, model=model: model
            )
            sent, refused = None, []
            try:
                if asynchronous:
                    sent = await async_outcome(call, client, transport, positional, keywords)
                else:
                    sent = outcome(call, client, transport, positional, keywords)
            except SerializationError as error:
                refused = faulty(str(error))
            assert refused == without_place[:MOST_FAULTS], str(call)
            assert sent is None or (sent.requests[0]["body"] or {}) == wanted, str(call)


def faulty(message: str) -> list[str]:
    """The members that an error names, all of which the expected class lacks or declares in another shape."""
    *lines, last = message.split("\n")
    faults = [*lines[1:], *([] if last.startswith("  … and ") else [last])]
    assert all(" has no such key" in fault or ": expected a" in fault for fault in faults), message
    return [fault.partition(":")[0].rpartition(".")[2] for fault in faults]


def test_a_patch_has_a_place_for_all_that_is_sent_back() -> None:
    """What a PUT has no place for is a fault, since the service would take it for what is wanted to be gone."""
    refused = {"PUT": 0, "PATCH": 0}
    found = {"PUT": 0, "PATCH": 0}
    for service in COMMON:
        for call, got, taken in put_backs(service):
            method, returns = call.operation.method, call.operation.returns
            _, without_place = fit_object(response(got, got.__name__), got, taken, method == "PATCH" and bool(returns))
            found[method] += 1
            refused[method] += bool(without_place)
    assert found == {"PUT": 68, "PATCH": 168}
    assert refused == {"PUT": 12, "PATCH": 2}
