"""What is declared to be secret is secret with all that it holds, and so is what was given in its place."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest
from azure.core.exceptions import DeserializationError, SerializationError

from azure.mgmt.provisioning.core.declare.operation import Body
from azure.mgmt.provisioning.core.exchange.request import write_body
from azure.mgmt.provisioning.core.models.model import Model, additional, field, flattened, read_only

from ..fake import _rest

SECRET = "hunter2"


class Registry(Model):
    server: str = field("server")
    password: str | None = field("password", default=None, secret=True)


class Item(Model):
    name: str | None = field("name", default=None)
    count: int | None = field("count", "int", default=None)
    made: str = read_only("made", "iso-8601")
    items: list[Item] | None = field("items", "[Item]", default=None)
    bag: Bag | None = field("bag", "Bag", default=None)
    shape: Shape | None = field("shape", "Shape", default=None)


class Bag(Model):
    size: int | None = field("size", "int", default=None)
    additional_properties: dict[str, int] = additional("int")


class Shape(Model):
    _subtype_map = {"kind": {"Round": "Round"}}

    kind: str | None = field("kind", default=None)


class Round(Shape):
    kind: str = field("kind", default="Round")
    radius: int | None = field("radius", "int", default=None)


class Wrapped(Model):
    count: int | None = field("count", "int", default=None)


class Holder(Model):
    registries: list[Registry] | None = field("registries", "[Registry]", default=None)
    by_name: dict[str, Registry] | None = field("byName", "{Registry}", default=None)
    one: Item | None = field("one", "Item", default=None, secret=True)
    several: list[Item] | None = field("several", "[Item]", default=None, secret=True)
    named: dict[str, list[Item]] | None = field("named", "{[Item]}", default=None, secret=True)
    free: Any = field("free", "object", default=None, secret=True)
    open: Item | None = field("open", "Item", default=None)
    properties: Wrapped | None = field("properties", "Wrapped", default=None, secret=True)
    count: int | None = flattened("properties", default=None)


class Outer(Model):
    """Nothing in it is secret by itself."""

    holder: Holder | None = field("holder", "Holder", default=None)
    name: str = field("name")


def faults(data: Any) -> str:
    with pytest.raises(SerializationError) as raised:
        Outer.from_dict(data)
    return str(raised.value)


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ({"holder": {"registries": [SECRET]}},
         'Outer.holder.registries[0]: expected an object (Registry), got a str. '
         'Write {"server": "…"} or Registry(server="…")'),
        ({"holder": {"registries": SECRET}},
         'Outer.holder.registries: expected a list of Registry, got a str. Write ["…"]'),
        ({"holder": {"by_name": SECRET}},
         "Outer.holder.by_name: expected an object with values of Registry, got a str"),
        ({"holder": SECRET}, "Outer.holder: expected an object (Holder), got a str. Write {…} or Holder(…)"),
        (SECRET, 'Outer: expected an object (Outer), got a str. Write {"name": "…"} or Outer(name="…")'),
        ({"holder": {"one": {"count": SECRET}}}, "Outer.holder.one.count: expected a whole number, got a str"),
        ({"holder": {"one": Item(count=SECRET)}}, "Outer.holder.one.count: expected a whole number, got a str"),
        ({"holder": {"several": [{"items": [{"count": SECRET}]}]}},
         "Outer.holder.several[0].items[0].count: expected a whole number, got a str"),
        ({"holder": {"named": {"a": [{"items": SECRET}]}}},
         "Outer.holder.named.a[0].items: expected a list of Item, got a str. Write [\"…\"]"),
        ({"holder": {"one": {"bag": {"size": SECRET}}}},
         "Outer.holder.one.bag.size: expected a whole number, got a str"),
        ({"holder": {"one": {"bag": {"extra": SECRET}}}},
         "Outer.holder.one.bag.additional_properties.extra: expected a whole number, got a str"),
        ({"holder": {"one": {"bag": {"additional_properties": SECRET}}}},
         "Outer.holder.one.bag.additional_properties: expected an object with the REST names of the members, "
         "got a str"),
        ({"holder": {"one": {"shape": {"kind": "round", "radius": SECRET}}}},
         "Outer.holder.one.shape.radius: expected a whole number, got a str"),
        ({"holder": {"one": {"shape": Round(radius=SECRET)}}},
         "Outer.holder.one.shape.radius: expected a whole number, got a str"),
        ({"holder": {"count": SECRET}}, "Outer.holder.count: expected a whole number, got a str"),
        ({"holder": {"free": {"x": Item(count=SECRET)}}},
         "Outer.holder.free.x.count: expected a whole number, got a str"),
        ({"holder": {"open": {"count": "seven"}}},
         "Outer.holder.open.count: expected a whole number, got the str 'seven'"),
        ({"holder": {"open": {"count": "sig=hunter2"}}},
         "Outer.holder.open.count: expected a whole number, got the str 'sig=REDACTED'"),
        ({"holder": {"open": {"count": "x" * 30 + " password=" + SECRET}}},
         f"Outer.holder.open.count: expected a whole number, got the str '{'x' * 30} passwor…"),
    ],
)  # fmt: skip
def test_faults_show_no_secret(data: Any, said: str) -> None:
    assert faults(data) == said
    assert SECRET not in said


def test_an_unknown_key_is_shown_and_its_value_is_not() -> None:
    body: Any = next(parameter for parameter in _rest.PUT.parameters if isinstance(parameter, Body))
    with pytest.raises(SerializationError, match="pasword: Widget has no such key") as raised:
        write_body(body, {"location": "x", "pasword": SECRET}, _rest.PUT)
    assert SECRET not in str(raised.value)


def test_a_hint_repeats_what_is_no_secret() -> None:
    with pytest.raises(SerializationError, match='Write {"name": "plain"} or Plain\\(name="plain"\\)'):
        Wide.from_dict({"plain": "plain"})
    with pytest.raises(SerializationError, match='Write {"name": "…"}'):
        Wide.from_dict({"plain": "password=hunter2"})


class Plain(Model):
    name: str = field("name")


class Wide(Model):
    plain: Plain | None = field("plain", "Plain", default=None)


READ = {
    "one": {"name": SECRET, "count": SECRET, "made": SECRET, "items": [{"name": SECRET, "items": SECRET}]},
    "several": [{"name": SECRET}],
    "named": {"a": [{"name": SECRET}]},
    "properties": {"count": SECRET},
    "open": {"name": "shown", "made": "shown"},
}


def test_what_was_read_from_a_secret_place_shows_nothing() -> None:
    holder = Holder.deserialize(READ)
    assert repr(holder) == (
        "Holder(one=***, several=***, named=***, open=Item(name='shown', made=Ellipsis), properties=***)"
    )
    assert repr(holder.one) == "Item(name=***, count=***, made=***, items=***)"
    for item in (holder.one.items[0], holder.several[0], holder.named["a"][0]):
        assert repr(item).startswith("Item(name=***")
    for copied in (copy.deepcopy(holder.one), pickle.loads(pickle.dumps(holder.one)), copy.copy(holder.one)):
        assert SECRET not in repr(copied)
    for read in (
        lambda: holder.one.count,
        lambda: holder.one.made,
        lambda: holder.one.items[0].items,
        lambda: holder.count,
    ):
        with pytest.raises(DeserializationError) as raised:
            read()
        assert SECRET not in str(raised.value)
    with pytest.raises(DeserializationError, match=r"^\$\.open\.made: .* got the str 'shown'$"):
        holder.open.made  # noqa: B018


def test_what_was_given_in_a_secret_place_shows_nothing() -> None:
    holder = Holder(one={"name": SECRET, "count": SECRET}, several=[{"name": SECRET}], count=7)
    assert repr(holder.one) == "Item(name=***, count=***)"
    assert repr(holder.several[0]) == "Item(name=***)"
    with pytest.raises(SerializationError) as raised:
        holder.one.serialize()
    assert SECRET not in str(raised.value)
    holder.one.count = 1
    assert holder.serialize() == {
        "one": {"name": SECRET, "count": 1},
        "several": [{"name": SECRET}],
        "properties": {"count": 7},
    }


def test_data_that_is_no_text_is_in_no_exception() -> None:
    with pytest.raises(DeserializationError) as raised:
        Item.deserialize(b'{"name": "\xff' + SECRET.encode() + b'"}')
    assert raised.value.__cause__ is None
    assert SECRET not in repr(raised.value)


def test_what_shows_by_its_form_is_hidden_anywhere() -> None:
    item = Item(name="https://a.example/c?sig=hunter2")
    assert repr(item) == "Item(name='https://a.example/c?sig=…')"
    assert SECRET not in repr(Item(name="x" * 110 + " AccountKey=" + SECRET))


class Vaulted(Model):
    document: Any = field("document", "object", default=None, secret=True)


@pytest.mark.parametrize("value", [f"{SECRET}\ud800", {"a": [f"{SECRET}\ud800"]}])
def test_what_is_wrong_in_secret_json_is_not_shown(value: Any) -> None:
    with pytest.raises(SerializationError) as raised:
        Vaulted(document=value).serialize()
    assert "lone surrogate" in str(raised.value)
    assert SECRET not in str(raised.value)
