"""Requests hold what was said: nothing is added to it, and what is left out of it is told.

The long run prints its seed; ``SENT_SEED`` repeats it.
"""

from __future__ import annotations

import json
import random
from typing import Any

import pytest
from hypothesis import HealthCheck, given, note, seed, settings
from hypothesis import strategies as st

from azure.mgmt.provisioning.core.clients.aio import AsyncDriver
from azure.mgmt.provisioning.core.clients.driver import BaseDriver
from azure.mgmt.provisioning.core.clients.sync import Driver
from azure.mgmt.provisioning.core.declare.lookup import declared_operations
from azure.mgmt.provisioning.core.declare.operation import Body, Match, Operation
from azure.mgmt.provisioning.core.declare.options import LongRunningOptions
from azure.mgmt.provisioning.core.declare.settings import Settings
from azure.mgmt.provisioning.core.faults import Faults
from azure.mgmt.provisioning.core.models.fields import ABSENT, Field
from azure.mgmt.provisioning.core.models.model import Model

from ...seeds import seed_of
from ..common import COMMON, each_service
from ..trees import Tree, build_mixed, build_model, models_of, trees

DRIVERS: tuple[type[BaseDriver], ...] = (Driver, AsyncDriver)


def written_operations(service: str) -> list[Operation]:
    """The operations of a service that send a model with PUT or PATCH."""
    return [
        operation
        for operation in declared_operations(f"azure.mgmt.provisioning.services.{service}")
        if operation.method in ("PUT", "PATCH") and model_of(operation) is not None
    ]


def model_of(operation: Operation) -> type[Model] | None:
    """The model that an operation sends."""
    for parameter in operation.parameters:
        if isinstance(parameter, Body) and parameter.type[0].isupper():
            found = operation.service.model(parameter.type)
            return found if issubclass(found, Model) else None
    return None


def sent_by(driver: type[BaseDriver], operation: Operation, body: Any) -> Any:
    """The JSON of the request by which a driver sends a body."""
    arguments: list[Any] = []
    for parameter in operation.parameters:
        if isinstance(parameter, Body):
            arguments.append(body)
        elif isinstance(parameter, Match):
            arguments += [None, None]
        elif not getattr(parameter, "client", False) and getattr(parameter, "fixed", None) is None:
            arguments.append("x" if getattr(parameter, "required", True) else None)
    made = driver(Settings(None, "s", "https://management.azure.com", ()))
    _, request = made._prepare(operation, tuple(arguments), {}, LongRunningOptions)
    return json.loads(request.content)


def check_nothing_is_added(value: Any, sent: Any) -> None:
    """What is sent of a tree holds its members, and of others those that are required and have one value."""
    if isinstance(value, list):
        for item, sent_item in zip(value, sent, strict=True):
            check_nothing_is_added(item, sent_item)
    elif isinstance(value, dict):
        assert value.keys() == sent.keys()
        for name, item in value.items():
            check_nothing_is_added(item, sent[name])
    elif isinstance(value, Tree):
        for field in value.model._model_plan().fields:
            if field.name in value.members:
                check_nothing_is_added(value.members[field.name], sent.pop(field.wire))
            elif field.wire in sent:
                assert field.required
                assert field.default is not ABSENT
                assert sent.pop(field.wire) == field.default
        assert not sent


def left_out(value: Any, sent: Any) -> int:
    """How many members of a tree are not sent; of those in one that is not, none is counted."""
    if isinstance(value, list):
        return sum(left_out(item, sent_item) for item, sent_item in zip(value, sent, strict=True))
    if isinstance(value, dict):
        return sum(left_out(item, sent[name]) for name, item in value.items())
    if not isinstance(value, Tree):
        return 0
    plan = value.model._model_plan()
    below = {field: field.below.target for field in plan.overlaid if field.name in value.members}
    found = 0
    for name, item in value.members.items():
        field: Field = plan.by_name[name]
        if field in below:
            found += plan.by_name[below[field]].wire not in sent
        else:
            found += left_out(item, sent[field.wire]) if field.wire in sent else 1
    return found


def run(check: Any, choices: list[Any], examples: int, chosen: int) -> None:
    """Check so many bodies for operations or models picked from these."""

    @seed(chosen)
    @settings(
        max_examples=examples,
        deadline=None,
        database=None,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )
    @given(data=st.data())
    def checked(data: st.DataObject) -> None:
        check(data.draw(st.sampled_from(choices)), data)

    if choices:
        checked()


def check_operation(operation: Operation, data: st.DataObject) -> None:
    """Both drivers send no more than was said, given as dict and as model."""
    model = model_of(operation)
    assert model is not None
    tree = data.draw(trees(model))
    note(f"{operation}: {tree}")
    chance = random.Random(data.draw(st.integers(0, 1000)))
    for driver in DRIVERS:
        for body in (build_mixed(tree, chance), build_model(tree)):
            check_nothing_is_added(tree, sent_by(driver, operation, body))


def check_model(model: type[Model], data: st.DataObject) -> None:
    """Each member of a body is sent, or told to be left out; a strict client refuses the latter."""
    tree = data.draw(trees(model, read_only=True))
    note(f"{model.__module__}: {tree}")
    chance = random.Random(data.draw(st.integers(0, 1000)))
    for body in (build_mixed(tree, chance), build_model(tree)):
        unsent: list[Any] = []
        faults = Faults(unsent=unsent)
        sent = tree.model._model_plan().write(body, None, faults)
        assert not faults.found
        expected = left_out(tree, sent)
        assert len(unsent) >= expected if expected else not unsent
        strict = Faults(strict=True)
        tree.model._model_plan().write(body, None, strict)
        assert strict.count == len(unsent)


@each_service
def test_nothing_is_added_to_some_bodies(service: str) -> None:
    run(check_operation, written_operations(service), 30, 0)


@each_service
def test_nothing_vanishes_from_some_bodies(service: str) -> None:
    run(check_model, models_of(service), 30, 0)


@pytest.mark.slow
@pytest.mark.parametrize("service", COMMON)
def test_every_operation_and_model(service: str) -> None:
    chosen = seed_of("SENT_SEED")
    print(f"{service}: SENT_SEED={chosen}")
    for operation in written_operations(service):
        run(check_operation, [operation], 4, chosen)
    for model in models_of(service):
        run(check_model, [model], 4, chosen)
