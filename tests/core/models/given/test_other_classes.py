"""Models of other classes than the one that is expected: read as what their JSON says, member by member."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from azure.core.exceptions import SerializationError
from azure.core.serialization import NULL

from azure.mgmt.provisioning.core.declare.operation import Body, Operation, Service
from azure.mgmt.provisioning.core.exchange.request import write_body

from ...fake import models, others
from ...fake.models import Part, Widget
from .test_bodies import faults, write

OTHERS = Service("others", "tests.core.fake.other_package", "1")


def read(**more: Any) -> others.Widget:
    """A widget of the other service, as a response has it."""
    return others.Widget.deserialize(
        {
            "id": "/w1",
            "name": "w1",
            "systemData": {"createdBy": "x"},
            "location": "westeurope",
            "tags": {"team": "a", "cost": "1"},
            "sku": {"name": "S", "CAPACITY": 2, "tier": "T"},
            "info": {"created": "x"},
            "properties": {
                "provisioningState": "Succeeded",
                "parts": [{"serialNumber": "1", "label": "a", "newInPart": 1, "weight": 1}],
                "pet": {"kind": "cat", "lives": "9", "birthTime": "2030-01-31T00:00:00Z"},
                "scalars": {"createdTime": "2030-01-31T00:00:00+00:00"},
                "collections": {"texts": ["t"], "times": None},
                "mode": None,
                "info": {"created": "y"},
            },
            **more,
        }
    )


READ = {
    "location": "westeurope",
    "tags": {"team": "a"},
    "sku": {"name": "S", "capacity": 2},
    "properties": {
        "parts": [{"label": "a", "newInPart": 1, "weight": 1}],
        "pet": {"kind": "cat", "lives": 9},
        "scalars": {"createdTime": "2030-01-31T00:00:00+00:00"},
        "collections": {"texts": ["t"]},
    },
}


def test_what_was_read_is_sent_without_what_the_service_filled() -> None:
    assert write(read()) == READ


def test_what_was_looked_at_is_sent_the_same() -> None:
    looked_at = read()
    assert (looked_at.parts[0].label, looked_at.sku.name, looked_at.tags.team) == ("a", "S", "a")
    assert (looked_at.system_data, looked_at.info.created, looked_at.properties.pet.lives) == (
        {"createdBy": "x"},
        "x",
        "9",
    )
    assert looked_at.properties.info.created == "y"
    assert write(looked_at) == READ


def test_changes_are_sent() -> None:
    changed = read()
    changed.tags = {"team": "b"}
    changed.parts.append(Part(label="b"))
    changed.sku.name = "T"
    changed.properties.mode = "m"
    changed.location = NULL
    assert write(changed) == {
        **READ,
        "location": None,
        "tags": {"team": "b"},
        "sku": {"name": "T", "capacity": 2},
        "properties": {
            **READ["properties"],
            "parts": [*READ["properties"]["parts"], {"label": "b"}],
            "mode": "m",
        },
    }


def test_the_json_that_was_read_is_not_changed() -> None:
    raw = copy.deepcopy(read()._wire)
    model = others.Widget.deserialize(raw)
    write(model)
    assert raw == read()._wire


def test_a_model_inside_of_a_dict_or_another_model() -> None:
    sku = others.Sku(name="S", capacity=1)
    expected = {"name": "S", "family": "A", "capacity": 1}
    assert write({"sku": sku})["sku"] == expected
    assert write(Widget(sku=sku))["sku"] == expected
    assert Widget(sku=sku).sku is sku
    assert write({"parts": [others.Animal()]})["properties"]["parts"] == [{}]
    assert Widget(sku=sku) == Widget(sku={"name": "S", "capacity": 1})
    nested = write({"lists": {"partsByName": {"x": others.Reference()}}})
    assert nested["properties"]["collections"] == {"partsByName": {"x": {}}}


def test_a_model_that_is_new_has_the_defaults_of_the_expected_class() -> None:
    assert write(others.Sku(name="S"), "Sku") == {"name": "S", "family": "A"}
    assert write(others.Sku.deserialize({"name": "S"}), "Sku") == {"name": "S"}
    assert write(others.Tiger(lives="9"), "Animal") == {"kind": "Cat", "lives": 9}
    assert write({"pet": others.Tiger(name="t")})["properties"]["pet"] == {"kind": "Cat", "name": "t"}


def test_the_discriminator_says_which_class_is_meant() -> None:
    assert write(others.Animal(kind="Cat", name="x"), "Animal") == {"kind": "Cat", "name": "x"}
    assert write(others.Animal(name="x"), "Animal") == {"name": "x"}
    assert write(others.Reference(), "Animal") == {}
    assert faults(others.Tiger(lives="many"), "Animal") == [
        "parameters.lives: expected a whole number, got the str 'many'"
    ]


def test_rest_names_count_whatever_attributes_are_called() -> None:
    assert write(others.Trap(kind="the name"), "Sku") == {"name": "the name", "family": "A"}
    assert write(others.Trap(name="Cat", kind="the name"), "Animal") == {"kind": "Cat", "name": "the name"}


def test_members_that_neither_class_declares_survive() -> None:
    model = read(futureThing={"a": [1]}, etag="e", main_color="x")
    assert write(model) == {**READ, "futureThing": {"a": [1]}, "main_color": "x"}
    assert model.additional_properties == {"futureThing": {"a": [1]}, "etag": "e", "main_color": "x"}
    assert write(model) == {**READ, "futureThing": {"a": [1]}, "main_color": "x"}
    assert write(others.Sku(additional_properties={"family": "B", "new": 1}), "Sku") == {"family": "B", "new": 1}
    assert write(others.Sku.deserialize({"family": None}), "Sku") == {"family": None}
    assert write(others.Sku(additional_properties=None), "Sku") == {"family": "A"}
    assert faults(others.Sku(additional_properties=["x"]), "Sku") == [
        "parameters.additional_properties: expected an object with the REST names of the members, got a list"
    ]


def test_members_that_the_expected_class_lacks_are_faults() -> None:
    model = read(zones=["1"], times=[])
    model.properties.extra = "x"
    assert faults(model) == [
        "parameters is not a valid Widget (3 faults, nothing was sent):",
        "  parameters.zones: tests.core.fake.models.Widget has no such key, unlike tests.core.fake.others.Widget",
        "  parameters.times: tests.core.fake.models.Widget has no such key, unlike tests.core.fake.others.Widget",
        "  parameters.properties.extra: WidgetProperties has no such key, unlike Properties",
    ]
    assert faults({"sku": others.Sku(name="S", size="x")}) == [
        "parameters.sku.size: tests.core.fake.models.Sku has no such key, unlike tests.core.fake.others.Sku"
    ]


def test_members_that_were_set_by_hand_are_never_left_out() -> None:
    model = read()
    model.id = "/other"
    model.info = {"created": "x"}
    assert faults(model) == [
        "parameters.info: tests.core.fake.models.Widget has no such key, unlike tests.core.fake.others.Widget"
    ]
    assert faults(others.Reference(id="/x"), "Sku") == ["parameters.id: Sku has no such key, unlike Reference"]
    assert write(others.Reference.deserialize({"id": "/x"}), "Sku") == {}


def test_faults_within_have_their_paths() -> None:
    model = read()
    model.parts[0].weight = "heavy"
    model.properties.scalars["flag"] = "yes"
    assert faults(model)[1:] == [
        "  parameters.properties.parts[0].weight: expected a number, got the str 'heavy'",
        "  parameters.properties.scalars.flag: expected True or False, got the str 'yes'",
    ]
    assert faults(read(sku=["S"])) == ["parameters.sku: expected an object (Sku), got a list. Write {…} or Sku(…)"]


def test_what_was_read_in_another_form_goes_back_as_it_came() -> None:
    assert write(read(location=["x"]))["location"] == ["x"]


def test_what_the_model_or_the_expected_class_calls_secret_is_not_shown() -> None:
    hidden = {"login": others.Login(password=["hunter2"], pin="hunter3", weight="hunter4")}
    assert faults(hidden)[1:] == [
        "  parameters.login.password: expected a string, got a list",
        "  parameters.login.pin: expected a whole number, got a str",
        "  parameters.login.weight: expected a number, got a str",
    ]
    secret = models.Login(weight=True, password="p")
    assert faults(secret, "Login", OTHERS)[0].startswith("parameters.weight: expected a string, got a bool.")
    place = others.Tags.deserialize({"team": "hunter2"})
    place._at = models.Widget._model_plan().within_secret().read({"sku": {}}, None, "$")._at
    assert faults({"scalars": place}) == ["parameters.scalars.team: Scalars has no such key, unlike Tags"]


def test_an_object_in_place_of_values_by_name() -> None:
    assert write({"tags": others.Tags(team="a")}) == {"tags": {"team": "a"}}
    assert write({"keys": others.Tags(team="a")})["properties"]["keys"] == {"team": "a"}
    assert faults({"lists": {"numbersByName": others.Tags(team="hunter2")}}) == [
        "parameters.lists.numbersByName.team: expected a whole number, got the str 'hunter2'"
    ]


def test_beside_flattened_members() -> None:
    properties = others.Properties(parts=[Part(label="a")])
    assert write({"properties": properties, "mode": "m"}) == {"properties": {"parts": [{"label": "a"}], "mode": "m"}}
    assert faults({"properties": others.Properties(mode="n"), "mode": "m"}) == [
        "parameters.mode: given twice: as 'mode' (parameters.properties.mode) and as 'mode'"
    ]
    shelf = {"widget": others.Widget(parts=[]), "color": "red", "place": "x"}
    assert faults(shelf, "Shelf") == [
        "parameters.color: given twice: as 'properties' (parameters.widget.properties) and as 'color'"
    ]


def test_from_dict_keeps_what_the_class_lacks() -> None:
    made = models.Sku.from_dict(others.Sku(name="S", size="x"))
    assert (made.name, made.additional_properties) == ("S", {"size": "x"})


def test_read_only_members_are_kept_where_they_are_asked_for() -> None:
    kept = Widget(
        properties=others.Properties.deserialize({"provisioningState": "x", "parts": [{"serialNumber": "1"}]})
    )
    assert kept.serialize(keep_readonly=True)["properties"] == {
        "provisioningState": "x",
        "parts": [{"serialNumber": "1"}],
    }
    undeclared = others.Sku.deserialize({"id": "x"})
    assert Widget(properties=undeclared).serialize() == {"properties": {"id": "x"}}
    assert models.Part.from_dict(others.Sku.deserialize({"serialNumber": "1"})).serial == "1"
    assert write(others.Sku.deserialize({"serialNumber": "1"}), "Part") == {}


def test_a_model_that_takes_any_member() -> None:
    assert write(others.Bag(size=1, additional_properties={"a": "b"}), "Bag") == {"size": 1, "a": "b"}
    assert write(models.Bag(additional_properties={"name": "b"}), "Sku") == {"name": "b", "family": "A"}


def test_a_model_that_holds_itself() -> None:
    node = others.Node()
    node.node = [node]
    with pytest.raises(SerializationError, match=r"parameters\.node\[0\]: it contains itself: it is parameters again"):
        write(node, "Part")


# A PATCH changes what was said


def patch(body: Any, returns: str | None = "Widget", method: str = "PATCH") -> Any:
    """What a change of a widget of the other service sends."""
    operation = Operation(OTHERS, "Op", method, "/x", returns=returns)
    return write_body(Body("parameters", "Patch"), body, operation)


def test_a_patch_leaves_out_what_came_with_the_answer_and_was_not_changed() -> None:
    assert patch(read(futureThing=1)) == {
        "tags": {"team": "a"},
        "sku": {"name": "S", "CAPACITY": 2},
        "properties": {},
    }


def test_a_patch_leaves_out_no_change() -> None:
    model = read(futureThing=1)
    model.location = "elsewhere"
    model.parts[0].label = "b"
    with pytest.raises(SerializationError) as refused:
        patch(model)
    assert str(refused.value).split("\n")[1:] == [
        "  parameters.location: Patch has no such key, unlike Widget",
        "  parameters.properties.parts: Info has no such key, unlike Properties",
    ]
    model = read(futureThing=1)
    model.additional_properties["futureThing"] = 2
    assert patch(model)["futureThing"] == 2


@pytest.mark.parametrize(("returns", "method"), [(None, "PATCH"), ("Sku", "PATCH"), ("Widget", "PUT")])
def test_only_a_patch_of_what_it_answers_with_leaves_out_what_could_be_set(returns: str | None, method: str) -> None:
    with pytest.raises(SerializationError, match=r"parameters\.location: Patch has no such key, unlike Widget"):
        patch(read(), returns, method)


@pytest.mark.parametrize("kind", ["Cat", "Dog"])
def test_what_a_patch_answers_with_may_be_told_by_its_discriminator(kind: str) -> None:
    model = others.Animal.deserialize({"kind": kind, "lives": "9", "tags": {"a": "b"}})
    assert patch(model, "Animal") == {"tags": {"a": "b"}}


def test_a_class_below_the_one_that_a_patch_answers_with_is_another_one() -> None:
    class Below(others.Widget):
        pass

    with pytest.raises(SerializationError, match=r"parameters\.location: Patch has no such key, unlike Below"):
        patch(Below.deserialize({"location": "x"}))
