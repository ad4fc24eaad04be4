"""Properties that the server fills, over nested ones of the same name which requests hold."""

from __future__ import annotations

import copy
import inspect
import pickle
from typing import Any

import pytest
from azure.core.exceptions import SerializationError
from azure.core.serialization import NULL

from azure.mgmt.provisioning.core.faults import Faults
from azure.mgmt.provisioning.core.models.model import Model, field, flattened, overlaid, read_only

KIND = "Microsoft.Fake/wans"


class Content(Model):
    """What a wan holds."""

    type: str | None = field("type", default=None)
    hubs: list[str] | None = field("hubs", "[str]", default=None)
    state: str = read_only("state")


class Wan(Model):
    """Its ``type`` is the resource's for who reads, and that of its content for who writes."""

    name: str = read_only("name")
    type: str = overlaid("properties", "type", default=None)
    properties: Content | None = field("properties", "Content", default=None)
    hubs: list[str] | None = flattened("properties", default=None)
    state: str = flattened("properties", init=False)


class Rack(Model):
    """Holds wans."""

    wans: list[Any] | None = field("wans", "[Wan]", default=None)
    secret: Any = field("secret", "Wan", default=None, secret=True)


def sent(body: Any, model: type[Model] = Wan) -> tuple[Any, list[str]]:
    """The JSON of a body, and the names of what only the service fills."""
    unsent: list[Any] = []
    faults = Faults(unsent=unsent)
    written = model._model_plan().write(body, (None, "wan"), faults)
    faults.raise_if_any("wan")
    return written, [path[1] for path in unsent]


BASIC = {"properties": {"type": "Basic"}}


@pytest.mark.parametrize(
    "body",
    [
        Wan(type="Basic"),
        {"type": "Basic"},
        {"TYPE": "Basic"},
        {"type": "Basic", "properties": {}},
        {"type": "Basic", "properties": Content()},
        {"type": None, "properties": {"type": "Basic"}},
        {"properties": {"type": "Basic"}},
        Wan(type=None, properties={"type": "Basic"}),
        Wan(type="Basic", properties={}),
    ],
)
def test_what_is_given_goes_to_the_nested_one(body: Any) -> None:
    assert sent(body) == (BASIC, [])
    assert sent({"wans": [body]}, Rack) == ({"wans": [BASIC]}, [])
    assert sent(Rack(wans=[body]), Rack) == ({"wans": [BASIC]}, [])


def test_null_and_others_beside_it() -> None:
    assert sent({"type": NULL, "hubs": ["a"]}) == ({"properties": {"type": None, "hubs": ["a"]}}, [])
    assert sent({"type": None}) == ({}, [])
    assert sent(Wan(type=None)) == ({}, [])
    with pytest.raises(SerializationError, match=r"^wan\.type: expected a string, got"):
        sent({"type": []})
    with pytest.raises(SerializationError, match=r"^wan\.TYPE: given twice: as 'type'"):
        sent({"type": "a", "TYPE": "b"})
    with pytest.raises(TypeError, match=r"^Wan\(\) got 'type' twice: by its own name and in 'properties'$"):
        Wan(type="a", properties={"type": "b"})


def test_reading_and_setting() -> None:
    made = Wan(type="Basic")
    assert (made.type, made.properties.type) == ("Basic", "Basic")
    made.type = "Standard"
    assert sent(made) == ({"properties": {"type": "Standard"}}, [])
    read = Wan.deserialize({"type": KIND, "properties": {"type": "Basic", "state": "on"}})
    assert (read.type, read.properties.type) == (KIND, "Basic")
    read.type = "Standard"
    assert (read.type, read.properties.type) == (KIND, "Standard")
    assert sent(read) == ({"properties": {"type": "Standard"}}, [])
    assert read.serialize(keep_readonly=True) == {"type": KIND, "properties": {"type": "Standard", "state": "on"}}
    assert Wan().type is None
    assert repr(Wan.type) == "<Wan.type: str 'type'>"


@pytest.mark.parametrize("clone", [copy.copy, copy.deepcopy, lambda model: pickle.loads(pickle.dumps(model))])
def test_copies(clone: Any) -> None:
    for model in (Wan(type="Basic"), Wan.deserialize({"type": KIND, "properties": {"type": "Basic"}})):
        assert clone(model) == model
        assert sent(clone(model)) == (BASIC, [])


@pytest.mark.parametrize("wire", [{"type": KIND}, {"type": KIND, "properties": {}}, {"type": KIND, **BASIC}, BASIC, {}])
def test_dicts_of_models(wire: Any) -> None:
    read = Wan.deserialize(wire)
    assert Wan.from_dict(read.as_dict()) == read
    assert Wan.from_dict(read.as_dict()).serialize(keep_readonly=True) == wire
    made = Wan(type="Basic", hubs=["a"])
    assert made.as_dict() == {"hubs": ["a"], "properties": {"type": "Basic"}}
    assert Wan.from_dict(made.as_dict()) == made


def test_a_dict_of_a_response_has_both() -> None:
    both: Any = {"type": KIND, **BASIC}
    for body in (both, {"type": KIND, "properties": Content(type="Basic")}):
        assert sent(body) == (BASIC, ["type"])
    assert sent({"type": KIND, "properties": {"type": None}}) == ({"properties": {}}, ["type"])
    rack = Rack(wans=[both, {"name": "n", **both}])
    assert [(wan.type, wan.properties.type) for wan in rack.wans or ()] == [(KIND, "Basic")] * 2
    assert sent(rack, Rack) == ({"wans": [BASIC, BASIC]}, ["type", "name", "type"])
    # What can't be an object is a fault, and no reason to look into it.
    with pytest.raises(SerializationError, match=r"^wan\.properties: expected an object"):
        sent({"type": KIND, "properties": 1})


def test_within_a_secret() -> None:
    rack = Rack(secret={"type": "Basic"})
    assert sent(rack, Rack) == ({"secret": BASIC}, [])
    assert "Basic" not in repr(rack)
    with pytest.raises(SerializationError) as caught:
        sent({"secret": {"type": ["hidden"]}}, Rack)
    assert "hidden" not in str(caught.value)


def test_help() -> None:
    assert list(inspect.signature(Wan).parameters) == ["type", "properties", "hubs"]
    text = inspect.getdoc(Wan.type)
    assert text == "str, given: the same as properties.type, filled by the service; in JSON: type"
