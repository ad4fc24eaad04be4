"""Random instances of the support models: what this package writes and reads is what plain msrest writes and reads."""

from __future__ import annotations

import copy
import json
from decimal import Decimal
from typing import Any

import msrest.serialization as msrest
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from azure.mgmt.provisioning.core.declare.operation import Body
from azure.mgmt.provisioning.core.exchange.request import write_body
from azure.mgmt.provisioning.core.models.interop.serialization import Deserializer, Serializer
from azure.mgmt.provisioning.core.models.model import Model, fields_of

from ...contents import Content, InAnyCase, Mixed, as_flattened, as_flattened_model, as_model, as_snake_case, contents
from ...fake import SERVICE, _rest, models

CLASSES: dict[str, Any] = {name: value for name, value in vars(models).items() if isinstance(value, type)}
MODELS = [value for value in CLASSES.values() if issubclass(value, Model) and value not in (Model, models.Broken)]
OPERATION = _rest.Operation(SERVICE, "Op", "PUT", "/x")

# Plain msrest puts members of additional properties into the JSON as they are, so it can't write models in there.
PLAIN = [model for model in MODELS if model is not models.PartBag]

FEW = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def has_models_in_additional_properties(content: Content) -> bool:
    found = content.model is models.PartBag and bool(content.unknown)
    nested: list[Any] = [*content.values.values(), *content.unknown.values()]
    while nested and not found:
        value = nested.pop()
        if isinstance(value, Content):
            found = has_models_in_additional_properties(value)
        elif isinstance(value, list):
            nested += value
        elif isinstance(value, dict):
            nested += value.values()
    return found


def body(model: type[Model], value: Any) -> bytes:
    """The JSON of a request with the body."""
    return json.dumps(write_body(Body("parameters", model.__name__), value, OPERATION)).encode()


@pytest.mark.parametrize("model", PLAIN)
@FEW
@given(data=st.data())
def test_requests_are_those_of_msrest(model: type[Model], data: Any) -> None:
    content = data.draw(contents(model).filter(lambda content: not has_models_in_additional_properties(content)))
    made = as_model(content)
    written = made.serialize()
    assert written == msrest.Serializer(CLASSES).body(made, model.__name__)
    assert written == Serializer(CLASSES).body(made, model.__name__)
    assert json.dumps(written, allow_nan=False)


@pytest.mark.parametrize("model", MODELS)
@FEW
@given(data=st.data())
def test_spellings_give_the_same_bytes(model: type[Model], data: Any) -> None:
    content = data.draw(contents(model))
    random = data.draw(st.randoms(use_true_random=False))
    expected = body(model, as_model(content))
    for render in (as_flattened_model, as_snake_case, as_flattened, InAnyCase(random), Mixed(random)):
        assert body(model, render(content)) == expected


@pytest.mark.parametrize("model", PLAIN)
@FEW
@given(data=st.data())
def test_responses_are_those_of_msrest(model: type[Model], data: Any) -> None:
    content = data.draw(
        contents(model, read_only=True).filter(lambda content: not has_models_in_additional_properties(content))
    )
    wire = as_model(content).serialize(keep_readonly=True)
    plain = msrest.Deserializer(CLASSES)(model.__name__, copy.deepcopy(wire))
    for ours in (model.deserialize(copy.deepcopy(wire)), Deserializer(CLASSES)(model.__name__, copy.deepcopy(wire))):
        assert type(ours) is type(plain) is content.model
        for name in content.model._attribute_map:
            value, expected = getattr(ours, name), getattr(plain, name)
            if isinstance(expected, Decimal):
                value, expected = (
                    float(value),
                    float(expected),
                )  # what is 0.1 in JSON is a long binary fraction to msrest
            assert value == expected, name
        assert ours == plain


@pytest.mark.parametrize("model", MODELS)
@FEW
@given(data=st.data(), unknown=st.dictionaries(st.text(max_size=3).map("newer-{}".format), st.integers(), max_size=2))
def test_responses_are_written_back_unchanged(model: type[Model], data: Any, unknown: dict[str, int]) -> None:
    content = data.draw(contents(model, read_only=True))
    wire = as_model(content).serialize(keep_readonly=True)
    if model not in (models.Bag, models.PartBag):
        wire.update(unknown)
    kept = copy.deepcopy(wire)
    read = model.deserialize(wire)
    assert read.serialize(keep_readonly=True) == kept
    touch(read)
    assert read.serialize(keep_readonly=True) == kept
    assert wire == kept
    twin = model.from_dict(read.as_dict())
    assert twin.serialize(keep_readonly=True) == kept
    assert body(model, read) == body(model, model.deserialize(read.serialize()))


def touch(value: Any) -> None:
    """Read every property, so that all is converted."""
    if isinstance(value, Model):
        assert repr(value)
        for field in fields_of(type(value)):
            touch(getattr(value, field.name))
        touch(value.additional_properties)
    elif isinstance(value, list):
        for item in value:
            touch(item)
    elif isinstance(value, dict):
        for item in value.values():
            touch(item)
