"""Model classes: additional members, discriminated classes, copies, equality, threads, declarations."""

from __future__ import annotations

import copy
import pickle
import sys
import threading
import types
from typing import Any

import pytest
from azure.core.exceptions import DeserializationError

from azure.mgmt.provisioning.core.models import nested
from azure.mgmt.provisioning.core.models.fields import ABSENT
from azure.mgmt.provisioning.core.models.model import Model, field, fields_of

from ..fake import models
from ..fake.models import Animal, Bag, Cat, Collections, Dog, Login, Part, PartBag, Puppy, Scalars, Sku, Widget
from .widgets import SENT, widget

# Typed additional properties


def test_typed_additional_properties() -> None:
    bag = Bag.deserialize({"size": 1, "x": "y", "n": 3})
    assert bag.additional_properties == {"x": "y", "n": "3"}
    assert bag.serialize() == {"size": 1, "x": "y", "n": "3"}
    assert Bag(size=1, additional_properties={"x": "y"}).serialize() == {"size": 1, "x": "y"}
    parts = PartBag.deserialize({"title": "t", "a": {"label": "l", "serialNumber": "s"}})
    assert parts.additional_properties["a"].label == "l"
    assert parts.serialize() == {"title": "t", "a": {"label": "l"}}
    untouched = PartBag.deserialize({"title": "t", "a": {"label": "l", "serialNumber": "s"}})
    assert untouched.serialize() == {"title": "t", "a": {"label": "l"}}
    assert untouched.serialize(keep_readonly=True) == {"title": "t", "a": {"label": "l", "serialNumber": "s"}}
    assert Widget.deserialize({"properties": {"partBag": {"a": {"serialNumber": "s"}}}}).serialize() == {
        "properties": {"partBag": {"a": {}}}
    }


def test_additional_properties_are_not_shared() -> None:
    first, second = Widget(), Widget()
    first.additional_properties["a"] = 1
    assert second.additional_properties == {}


# Discriminated classes


def test_discriminated_classes_are_read() -> None:
    pets = Collections.deserialize(
        {
            "pets": [
                {"kind": "Cat", "lives": 9},
                {"kind": "dog", "knownTricks": ["sit"]},
                {"kind": "Puppy", "ageMonths": 3},
                {"kind": "Fish", "fins": 2},
                {"name": "x"},
                {"kind": None},
            ]
        }
    ).pets
    assert [type(pet) for pet in pets] == [Cat, Dog, Puppy, Animal, Animal, Animal]
    assert (pets[0].lives, pets[1].tricks, pets[2].months) == (9, ["sit"], 3)
    assert pets[3].serialize() == {"kind": "Fish", "fins": 2}
    assert isinstance(Animal.deserialize({"kind": "Puppy"}), Puppy)
    assert isinstance(Dog.deserialize({"kind": "Puppy"}), Puppy)
    assert isinstance(Dog.deserialize({"kind": "Cat"}), Dog)


def test_discriminated_classes_are_written() -> None:
    pets = [
        Cat(lives=9),
        Puppy(name="p", months=3),
        {"kind": "Dog", "tricks": ["sit"]},
        {"KIND": "puppy", "ageMonths": 3},
        {"name": "x"},
        {"kind": "Fish"},
    ]
    assert Collections(pets=pets).serialize() == {
        "pets": [
            {"kind": "Cat", "lives": 9},
            {"kind": "Puppy", "name": "p", "ageMonths": 3},
            {"kind": "Dog", "knownTricks": ["sit"]},
            {"kind": "puppy", "ageMonths": 3},
            {"name": "x"},
            {"kind": "Fish"},
        ]
    }
    made = Collections(pets=pets)
    assert [type(pet) for pet in made.pets] == [Cat, Puppy, Dog, Puppy, Animal, Animal]


def test_read_only_members_of_subclasses_are_left_out() -> None:
    read = Collections.deserialize({"pets": [{"kind": "Cat", "birthTime": "2030-01-31T00:00:00Z"}]})
    assert read.serialize() == {"pets": [{"kind": "Cat"}]}
    assert read.pets[0].birth.year == 2030


# Copies and equality


@pytest.mark.parametrize("clone", [copy.copy, copy.deepcopy, lambda model: pickle.loads(pickle.dumps(model))])
@pytest.mark.parametrize("read", [False, True])
def test_copies(clone: Any, read: bool) -> None:
    made = widget() if read else Widget(location="x", tags={"a": "1"}, sku=Sku(name="S"), parts=[Part(label="a")])
    assert made.tags == {"a": "1"}
    twin = clone(made)
    assert twin == made
    assert twin.serialize() == made.serialize()
    assert twin.sku.serialize() == made.sku.serialize()
    twin.location = "elsewhere"
    assert made.location != "elsewhere"
    if clone is not copy.copy:
        twin.tags["b"] = "2"
        twin.parts[0].label = "changed"
        assert made.tags == {"a": "1"}
        assert made.parts[0].label == "a"


@pytest.mark.parametrize("clone", [copy.copy, copy.deepcopy, lambda model: pickle.loads(pickle.dumps(model))])
def test_copies_of_a_new_model_keep_its_defaults(clone: Any) -> None:
    assert clone(Sku(name="S")).serialize() == {"name": "S", "family": "A"}
    assert clone(Widget(sku=Sku(name="S"))).serialize() == {"sku": {"name": "S", "family": "A"}}


def test_equality() -> None:
    assert Sku(name="S") == Sku(name="S", family="A")
    assert Sku(name="S") == Sku.deserialize({"name": "S", "family": "A"})
    assert Sku(name="S") != Sku(name="T")
    assert Sku(name="S") != {"name": "S", "family": "A"}
    assert Widget(sku={"name": "S"}) == Widget(sku=Sku(name="S"))
    assert Widget.deserialize({"id": "1"}) != Widget.deserialize({"id": "2"})
    assert Cat(lives=9) != Animal(kind="Cat")
    faulty = Sku(capacity="x")
    assert faulty == faulty
    assert faulty != Sku(capacity="x")
    with pytest.raises(TypeError, match="unhashable type: 'Sku'"):
        hash(Sku(name="S"))


# Threads


def test_threads_that_read_one_model() -> None:
    for _ in range(20):
        read, barrier, seen = widget(), threading.Barrier(8), []

        def use(read: Widget = read, barrier: Any = barrier, seen: list[Any] = seen) -> None:
            barrier.wait(60)
            seen.append((read.parts[0].label, read.sku.name, read.properties.scalars.created.year, read.serialize()))

        threads = [threading.Thread(target=use) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert seen == [("a", "S", 2030, SENT)] * 8


# Declarations


def test_declarations_show_themselves() -> None:
    assert repr(Widget.location) == "<Widget.location: str 'location'>"
    assert repr(Widget.parts) == "<Widget.parts: properties.parts>"
    assert repr(ABSENT) == "<absent>"
    assert [f.name for f in fields_of(Puppy)] == ["kind", "name", "birth", "tricks", "months"]
    assert Widget.additional_properties.name == "additional_properties"


def test_what_the_service_says_of_a_property() -> None:
    class Server(Model):
        name: str = field("name")
        zone: str = field("zone", secret=True, create_only=True)
        note: Any = field("note", "object", default=None, json_text=True, create_only=True)
        rules: list[Part] | None = field("rules", "[Part]", default=None, identifiers=("label", "sku/name"))

    said = {each.name: (each.create_only, each.identifiers) for each in fields_of(Server)}
    assert said == {
        "name": (False, None),
        "zone": (True, None),
        "note": (True, None),
        "rules": (False, ("label", "sku/name")),
    }
    plan: Any = Server._model_plan()
    assert {each.name: (each.create_only, each.identifiers) for each in plan.within_secret().fields} == said
    given = {"name": "n", "zone": "1", "rules": [{"label": "l"}]}
    assert Server(**given).serialize() == given


def test_a_type_that_there_is_none_of() -> None:
    with pytest.raises(TypeError, match=r"fake\.models\.Broken: there is no model or enum 'Nothing'$"):
        models.Broken.deserialize({"thing": 1}).thing  # noqa: B018 - reading converts

    class Alone(Model):
        part = field("part", "Missing", default=None)

    with pytest.raises(TypeError, match="Alone: there is no model or enum 'Missing'$"):
        _ = Alone(part={}).part


def test_names_of_types_are_looked_up_in_the_models_of_the_package_too(monkeypatch: pytest.MonkeyPatch) -> None:
    module = types.ModuleType(f"{models.__name__}._shelves")
    monkeypatch.setitem(sys.modules, module.__name__, module)

    class Shelf(Model):
        __module__ = module.__name__
        part = field("part", "Part", default=None)

    assert isinstance(Shelf(part={"label": "a"}).part, Part)


def test_the_classes_that_annotations_name_are_descriptors() -> None:
    names = [name + end for name in ("Nested", "NestedList", "NestedDict") for end in ("", "OrNone")]
    for name in names:
        class_ = getattr(nested, name)
        assert len(class_.__parameters__) == 2  # what it reads as, and what it takes
        assert {"__get__", "__set__"} <= set(vars(class_))


def test_deserialize_takes_text_and_parsed_json() -> None:
    for data in ('{"name": "S"}', b'{"name": "S"}', bytearray(b'{"name": "S"}'), {"name": "S"}):
        assert Sku.deserialize(data).name == "S"
    for data, said in [
        ("{", "Sku: the data is not JSON: "),
        ("[]", r"\$: expected an object \(Sku\), got a list"),
        (None, r"\$: expected an object \(Sku\), got None"),
    ]:
        with pytest.raises(DeserializationError, match=said):
            Sku.deserialize(data)


def test_models_hold_secrets_like_anything_else() -> None:
    assert Login(password="hunter2").serialize() == {"password": "hunter2"}
    assert Scalars(anything={"a": 1}).anything == {"a": 1}
