"""``as_dict`` and ``from_dict`` are inverse to each other."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from azure.mgmt.provisioning.core.models.model import Model

from ..contents import as_flattened_model, as_model, contents
from ..fake.models import Shelf, Widget
from .interop.test_msrest_equivalence import MODELS


@pytest.mark.parametrize("model", MODELS)
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_from_dict_gives_what_as_dict_was_made_of(model: type[Model], data: Any) -> None:
    content = data.draw(contents(model, read_only=True))
    for made in (as_model(content), as_flattened_model(content)):
        plain = made.as_dict()
        back = model.from_dict(plain)
        assert type(back) is type(made)
        assert back == made
        assert back.as_dict() == plain


@pytest.mark.parametrize(
    ("wire", "plain"),
    [
        ({"properties": {"mode": "m"}}, {"mode": "m"}),
        ({"properties": None}, {"properties": None}),
        ({"tags": None, "properties": {"mode": None}}, {"tags": None, "mode": None}),
        ({"LOCATION": 1, "location": "x"}, {"location": "x", "additional_properties": {"LOCATION": 1}}),
        ({"main_color": 1}, {"additional_properties": {"main_color": 1}}),
        ({"additional_properties": {"a": 1}}, {"additional_properties": {"additional_properties": {"a": 1}}}),
        (
            {"properties": {"mode": "m", "Mode": 1, "new": 2}},
            {"mode": "m", "properties": {"additional_properties": {"Mode": 1}, "new": 2}},
        ),
    ],
)
def test_what_as_dict_must_not_lose(wire: dict[str, Any], plain: dict[str, Any]) -> None:
    read = Widget.deserialize(wire)
    assert read.as_dict() == plain
    assert Widget.from_dict(plain) == read
    assert Widget.from_dict(plain).serialize() == read.serialize()


def test_objects_that_are_empty() -> None:
    for wire in ({}, {"widget": {}}, {"widget": {"properties": {"mode": "m"}}}):
        read = Shelf.deserialize(wire)
        assert Shelf.from_dict(read.as_dict()).serialize() == wire
    assert Shelf(widget={}).as_dict() == {"widget": {}}
    assert Widget(properties={}).as_dict() == {"mode": "Incremental"}


def test_members_with_a_default_are_sent_by_what_a_dict_became() -> None:
    assert Widget.from_dict({"properties": {}}).serialize() == {"properties": {"mode": "Incremental"}}
