"""Every model of every service: what requests hold, what msrest makes of the same classes, and round trips."""

from __future__ import annotations

import json
import random
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msrest import serialization as msrest

from azure.mgmt.provisioning.core.model import Model, fields_of
from azure.mgmt.provisioning.core.serialization import Deserializer, Serializer

from .trees import MODELS, build_mixed, build_model, trees

EXAMPLES = settings(
    max_examples=8,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


def _name(model: type[Model]) -> str:
    return f"{model.__module__.split('.')[4]}.{model.__name__}"


def _classes(model: type[Model]) -> dict[str, Any]:
    return model._infer_class_models()


@pytest.mark.parametrize("model", MODELS, ids=_name)
@EXAMPLES
@given(data=st.data())
def test_every_spelling_gives_what_msrest_sends(model: type[Model], data: st.DataObject) -> None:
    tree = data.draw(trees(model))
    instance = build_model(tree)
    expected = msrest.Serializer(_classes(model))._serialize(instance)
    assert instance.serialize() == expected

    serializer = Serializer(_classes(model))
    of_model = json.dumps(serializer.body(instance, model.__name__))
    mixed = build_mixed(tree, random.Random(data.draw(st.integers(0, 1000))))
    assert json.dumps(serializer.body(mixed, model.__name__)) == of_model


@pytest.mark.parametrize("model", MODELS, ids=_name)
@EXAMPLES
@given(data=st.data())
def test_a_response_is_written_back_unchanged(model: type[Model], data: st.DataObject) -> None:
    raw = build_model(data.draw(trees(model))).serialize()
    for field in fields_of(model):
        if field.read_only and field.type == "str":
            raw[field.wire] = data.draw(st.text(max_size=5))
    raw["memberOfANewerVersion"] = {"any": [1, None, "thing"]}
    raw = json.loads(json.dumps(raw))
    unchanged = json.loads(json.dumps(raw))

    view = Deserializer(_classes(model))(model.__name__, raw)
    for name in type(view)._attribute_map:
        getattr(view, name)  # reading converts, and must not change what is written
    assert view.serialize(keep_readonly=True) == unchanged
    assert raw == unchanged

    plain = msrest.Deserializer(_classes(model))(model.__name__, json.loads(json.dumps(raw)))
    for name in type(view)._attribute_map:
        assert getattr(view, name) == getattr(plain, name), name
