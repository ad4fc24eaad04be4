"""Fuzzers: values of any kind in any place, for every scalar type and for the models of every service.

Each prints its seed; ``WRONG_VALUES_SEED`` repeats a run.
"""

from __future__ import annotations

import json
import random

import pytest
from azure.core.exceptions import SerializationError

from azure.mgmt.provisioning.core.models.model import Model
from azure.mgmt.provisioning.core.models.values.containers import BUILT_IN, type_plan

from ...seeds import seed_of
from ..common import COMMON, each_service
from ..trees import models_of
from ..wrong_values import anything, check, place_in


def seeded(what: str) -> random.Random:
    """Chance, and its seed printed."""
    seed = seed_of("WRONG_VALUES_SEED")
    print(f"{what}: WRONG_VALUES_SEED={seed}")
    return random.Random(f"{what}{seed}")


@pytest.mark.parametrize("type_string", BUILT_IN)
def test_scalars(type_string: str) -> None:
    fuzz_scalar(type_string, 1_500)


@pytest.mark.slow
@pytest.mark.parametrize("type_string", BUILT_IN)
def test_scalars_at_length(type_string: str) -> None:
    fuzz_scalar(type_string, 10_000)


@each_service
def test_models(service: str) -> None:
    fuzz_models(service, 300)


@pytest.mark.slow
@pytest.mark.parametrize("service", COMMON)
def test_models_at_length(service: str) -> None:
    fuzz_models(service, 2_000)


def fuzz_scalar(type_string: str, times: int) -> None:
    """Try so many values as values of a type."""
    chance = seeded(type_string)
    taken = sum(check(BUILT_IN[type_string], anything(chance)) for _ in range(times))
    print(f"{times:,} tried, {taken:,} taken")
    assert 0 < taken < times


def fuzz_models(service: str, times: int) -> None:
    """Try so many values in places of models of a service."""
    chance = seeded(service)
    models = models_of(service)
    taken = sum(check_body(chance.choice(models), chance) for _ in range(times))
    print(f"{times:,} tried, {taken:,} taken")
    assert 0 < taken < times


def check_body(model: type[Model], chance: random.Random) -> bool:
    """A value in a body is refused with its path, or sent as what it is: whether it was sent."""
    value = anything(chance)
    body, path, type_string, owner = place_in(model, value, chance)
    made = body if isinstance(body, Model) else model(**body)
    refused = None
    try:
        assert json.dumps(made.serialize(), allow_nan=False)
    except SerializationError as error:
        refused = str(error)
    if refused is not None:
        assert f"{model.__name__}{path}" in refused
        return False
    return check(type_plan(type_string, owner._resolve), value)
