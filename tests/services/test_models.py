"""Every model of every service: what requests hold, what msrest makes of the same classes, and round trips."""

from __future__ import annotations

import json
import random

import pytest
from hypothesis import HealthCheck, given, note, settings
from hypothesis import strategies as st
from msrest import serialization as msrest

from azure.mgmt.provisioning.core.models.fields import Overlaid
from azure.mgmt.provisioning.core.models.interop.serialization import Deserializer, Serializer
from azure.mgmt.provisioning.core.models.model import Model, fields_of

from .common import COMMON, each_service
from .trees import Tree, build_mixed, build_model, hides_members, models_of, padded, trees


def run(models: list[type[Model]], examples: int) -> None:
    """Check so many bodies of models picked from these."""

    @settings(
        max_examples=examples,
        deadline=None,
        derandomize=True,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )
    @given(data=st.data())
    def check(data: st.DataObject) -> None:
        check_model(data.draw(st.sampled_from(models)), data)

    check()


@each_service
def test_some_models(service: str) -> None:
    run(models_of(service), examples=50)


@pytest.mark.slow
@pytest.mark.parametrize("service", COMMON)
def test_every_model(service: str) -> None:
    for model in models_of(service):
        run([model], examples=8)


def check_model(model: type[Model], data: st.DataObject) -> None:
    """What requests hold in any spelling, and what becomes of a response."""
    tree = data.draw(trees(model))
    note(f"{model.__module__}: {tree}")
    check_spellings(tree, random.Random(data.draw(st.integers(0, 1000))))
    check_response(tree, data)


def check_spellings(tree: Tree, chance: random.Random) -> None:
    """Every spelling of a body gives what msrest sends."""
    model, classes = tree.model, tree.model._infer_class_models()
    instance = build_model(tree)
    expected = msrest.Serializer(classes)._serialize(instance)
    assert instance.serialize() == expected

    serializer = Serializer(classes)
    of_model = json.dumps(serializer.body(instance, model.__name__))
    assert json.dumps(serializer.body(build_mixed(tree, chance), model.__name__)) == of_model


def check_response(tree: Tree, data: st.DataObject) -> None:
    """A response is written back unchanged, and read as msrest reads it."""
    model, classes = tree.model, tree.model._infer_class_models()
    raw = build_model(tree).serialize()
    for field in fields_of(model):
        # What msrest reads it gives to the constructor, for which a member that hides another one is that one.
        if field.read_only and field.type == "str" and not isinstance(field, Overlaid):
            raw[field.wire] = data.draw(st.text(max_size=5))
    raw["memberOfANewerVersion"] = {"any": [1, None, "thing"]}
    raw = json.loads(json.dumps(raw))
    unchanged = json.loads(json.dumps(raw))

    view = Deserializer(classes)(model.__name__, raw)
    for name in type(view)._attribute_map:
        getattr(view, name)  # reading converts, and must not change what is written
    assert view.serialize(keep_readonly=True) == unchanged
    assert raw == unchanged

    if hides_members(tree):
        return  # msrest sets what only the service fills once more: of a member that hides another one, that one
    plain = msrest.Deserializer(classes)(model.__name__, padded(model, json.loads(json.dumps(raw))))
    for name in type(view)._attribute_map:
        assert getattr(view, name) == getattr(plain, name), name
