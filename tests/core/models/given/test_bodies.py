"""Bodies in every spelling, and what is said of those that are faulty, all faults together, before anything is sent."""

from __future__ import annotations

import collections
import types
from datetime import datetime
from typing import Any

import pytest
from azure.core.exceptions import SerializationError
from azure.core.serialization import NULL

from azure.mgmt.provisioning.core.declare.operation import Body
from azure.mgmt.provisioning.core.exchange.request import write_body
from azure.mgmt.provisioning.core.faults import describe, path_text

from ...fake import SERVICE, _rest
from ...fake.models import Cat, Collections, Color, Login, Part, Scalars, Sku, Widget, WidgetProperties
from ...support import Answer, Script, Side


def write(body: Any, type: str = "Widget", service: Any = SERVICE) -> Any:
    operation = _rest.Operation(service, "Op", "PUT", "/x")
    return write_body(Body("parameters", type), body, operation)


def faults(body: Any, type: str = "Widget", service: Any = SERVICE) -> list[str]:
    """The lines of the error that a body gives."""
    with pytest.raises(SerializationError) as refused:
        write(body, type, service)
    return str(refused.value).split("\n")


WIRE = {
    "location": "x",
    "tags": {"some_Tag": "1"},
    "sku": {"name": "S", "family": "A"},
    "properties": {
        "parts": [{"label": "a", "color": "darkBlue"}, {"label": "b"}],
        "login": {"password": "p"},
        "pet": {"kind": "Cat", "lives": 9},
        "collections": {"partsByName": {"x_Y": {"label": "c"}}, "texts": ["t"]},
        "mode": "m",
    },
}
SPELLINGS: dict[str, Any] = {
    "models": Widget(
        location="x",
        tags={"some_Tag": "1"},
        sku=Sku(name="S"),
        properties=WidgetProperties(
            parts=[Part(label="a", color=Color.DARK_BLUE), Part(label="b")],
            login=Login(password="p"),
            pet=Cat(lives=9),
            lists=Collections(by_name={"x_Y": Part(label="c")}, texts=["t"]),
            mode="m",
        ),
    ),
    "flattened models": Widget(
        location="x",
        tags={"some_Tag": "1"},
        sku=Sku(name="S"),
        parts=[Part(label="a", color=Color.DARK_BLUE), Part(label="b")],
        login=Login(password="p"),
        pet=Cat(lives=9),
        lists=Collections(by_name={"x_Y": Part(label="c")}, texts=["t"]),
        mode="m",
    ),
    "snake_case": {
        "location": "x",
        "tags": {"some_Tag": "1"},
        "sku": {"name": "S"},
        "properties": {
            "parts": [{"label": "a", "color": "darkBlue"}, {"label": "b"}],
            "login": {"password": "p"},
            "pet": {"kind": "Cat", "lives": 9},
            "lists": {"by_name": {"x_Y": {"label": "c"}}, "texts": ["t"]},
            "mode": "m",
        },
    },
    "snake_case, flattened": {
        "location": "x",
        "tags": {"some_Tag": "1"},
        "sku": {"name": "S"},
        "parts": [{"label": "a", "color": "darkBlue"}, {"label": "b"}],
        "login": {"password": "p"},
        "pet": {"kind": "Cat", "lives": 9},
        "lists": {"by_name": {"x_Y": {"label": "c"}}, "texts": ["t"]},
        "mode": "m",
    },
    "REST spelling": WIRE,
    "REST spelling in any case, flattened": {
        "LOCATION": "x",
        "Tags": {"some_Tag": "1"},
        "SKU": {"NAME": "S", "Family": "A"},
        "PARTS": ({"LABEL": "a", "Color": "darkBlue"}, {"Label": "b"}),
        "LOGIN": {"Password": "p"},
        "Pet": {"KIND": "Cat", "Lives": 9},
        "COLLECTIONS": {"PARTSBYNAME": {"x_Y": {"label": "c"}}, "Texts": ["t"]},
        "MODE": "m",
    },
    "mixed": {
        "location": "x",
        "tags": types.MappingProxyType({"some_Tag": "1"}),
        "sku": Sku(name="S"),
        "properties": {"parts": [Part(label="a", color="darkBlue"), {"Label": "b"}], "mode": "m"},
        "login": collections.OrderedDict(password="p"),
        "pet": Cat(lives=9),
        "lists": {"partsByName": collections.ChainMap({"x_Y": {"label": "c"}}), "texts": ("t",)},
    },
    "a model beside flattened ones": {
        "location": "x",
        "tags": {"some_Tag": "1"},
        "sku": {"name": "S"},
        "properties": WidgetProperties(parts=[{"label": "a", "color": "darkBlue"}, {"label": "b"}], mode="m"),
        "login": Login(password="p"),
        "pet": {"lives": 9, "kind": "Cat"},
        "collections": Collections(by_name={"x_Y": {"label": "c"}}, texts=["t"]),
    },
}


@pytest.mark.parametrize("spelling", SPELLINGS)
async def test_spellings_give_the_same_request(side: Side, spelling: str) -> None:
    script = Script(Answer(200, {}), Answer(200, {}))
    client = side.client(script)
    await side.call(client, _rest.PUT, "rg", "w1", SPELLINGS["models"])
    await side.call(client, _rest.PUT, "rg", "w1", SPELLINGS[spelling])
    first, second = (sent.content for sent in script.sent)
    assert second == first
    assert script.sent[1].json == WIRE


def test_a_model_beside_flattened_ones_is_not_changed() -> None:
    properties = WidgetProperties(mode="m")
    write({"properties": properties, "name": None, "login": {"password": "p"}})
    assert properties.login is None


def test_null_and_none() -> None:
    assert write({"location": None, "tags": NULL, "sku": {"name": NULL}}) == {
        "tags": None,
        "sku": {"name": None, "family": "A"},
    }
    assert write({"properties": None, "mode": "m"}) == {"properties": {"mode": "m"}}
    assert write({"properties": NULL, "mode": "m"}) == {"properties": {"mode": "m"}}
    assert write({"parts": [None], "tags": {"a": None}}) == {
        "tags": {"a": None},
        "properties": {"parts": [None], "mode": "Incremental"},
    }


def test_required_properties_are_the_service_s_to_judge() -> None:
    assert write({}) == {}
    assert write({"location": None, "sku": {}}) == {"sku": {"family": "A"}}


def test_read_only_members_are_left_out() -> None:
    body = {"id": "/w1", "etag": "e", "provisioning_state": "x", "properties": {"parts": [{"serialNumber": "1"}]}}
    assert write(body) == {"properties": {"parts": [{}], "mode": "Incremental"}}


def test_new_members_are_sent_on_purpose() -> None:
    body = {
        "additional_properties": {"newThing": {"a": [1]}},
        "sku": {"name": "S", "additional_properties": {"more": True}},
        "bag": {"any": "thing", "additional_properties": {"other": 1}},
    }
    assert write(body) == {
        "newThing": {"a": [1]},
        "sku": {"name": "S", "family": "A", "more": True},
        "properties": {"bag": {"other": "1", "any": "thing"}, "mode": "Incremental"},
    }
    assert write({"additional_properties": None}) == {}


def test_a_name_that_the_properties_have_too() -> None:
    assert write({"name": "mine", "properties": {"name": "theirs"}}) == {
        "properties": {"name": "theirs", "mode": "Incremental"}
    }


# Faults


@pytest.mark.parametrize(
    ("body", "line"),
    [
        (
            {"sku": "standard"},
            "parameters.sku: expected an object (Sku), got the str 'standard'. "
            'Write {"name": "standard"} or Sku(name="standard")',
        ),
        (
            {"sku": "x" * 50},
            f"parameters.sku: expected an object (Sku), got the str '{'x' * 38}…. "
            'Write {"name": "…"} or Sku(name="…")',
        ),
        ({"sku": 7}, 'parameters.sku: expected an object (Sku), got the int 7. Write {…} or Sku(…)'),
        ({"sku": True}, "parameters.sku: expected an object (Sku), got the bool True. Write {…} or Sku(…)"),
        ({"sku": [{"name": "S"}]}, "parameters.sku: expected an object (Sku), got a list. Write {…} or Sku(…)"),
        ({"sku": Part(label="a")}, "parameters.sku.label: Sku has no such key, unlike Part"),
        ({"plug": "x"}, "parameters.plug: expected an object (Plug), got the str 'x'. Write {…} or Plug(…)"),
        ({"lists": {"box": "x"}}, "parameters.lists.box: expected an object (Box), got the str 'x'. "
         "Write {…} or Box(…)"),
        ({"lists": {"outlet": "x"}}, "parameters.lists.outlet: expected an object (Outlet), got the str 'x'. "
         "Write {…} or Outlet(…)"),
        ({"properties": "x"}, "parameters.properties: expected an object (WidgetProperties), got a str. "
         "Write {…} or WidgetProperties(…)"),
        ("text", "parameters: expected an object (Widget), got a str. "
         "Write {\"location\": \"…\"} or Widget(location=\"…\")"),
        (None, "parameters: expected an object (Widget), got None. Write {…} or Widget(…)"),
        ({"tags": ["a"]}, "parameters.tags: expected an object with values of str, got a list"),
        ({"tags": "a"}, "parameters.tags: expected an object with values of str, got the str 'a'"),
        ({"parts": {"label": "a"}}, "parameters.parts: expected a list of Part, got a dict. Write [{…}]"),
        ({"parts": "a"}, "parameters.parts: expected a list of Part, got the str 'a'. Write [\"…\"]"),
        ({"parts": 7}, "parameters.parts: expected a list of Part, got the int 7"),
        ({"parts": {"a"}}, "parameters.parts: expected a list of Part, got a set, which has no order"),
        ({"parts": [["a"]]}, "parameters.parts[0]: expected an object (Part), got a list. Write {…} or Part(…)"),
        ({"acces_policies": []}, "parameters.acces_policies: Widget has no such key."),
        ({"locaton": "x"}, "parameters.locaton: Widget has no such key. Did you mean 'location'?"),
        ({"Main-Colour": "x"}, "parameters['Main-Colour']: Widget has no such key. Did you mean 'main_color'?"),
        ({7: "x"}, "parameters['7']: Widget has no such key."),
        ({"sku": {"nam": "S"}}, "parameters.sku.nam: Sku has no such key. Did you mean 'name'?"),
        ({"pet": {"kind": "Cat", "live": 9}}, "parameters.pet.live: Cat has no such key. Did you mean 'lives'?"),
        (
            {"pet": {"kind": "Cat", "tricks": []}},
            "parameters.pet.tricks: Cat has no such key.",
        ),
        (
            {"main_color": "red", "mainColor": "red"},
            "parameters.mainColor: given twice: as 'main_color' (parameters.main_color) and as 'mainColor'",
        ),
        (
            {"sku": {"name": "a", "NAME": "b"}},
            "parameters.sku.NAME: given twice: as 'name' (parameters.sku.name) and as 'NAME'",
        ),
        (
            {"mode": "a", "properties": {"MODE": "b"}},
            "parameters.mode: given twice: as 'MODE' (parameters.properties.MODE) and as 'mode'",
        ),
        (
            {"mode": "a", "properties": WidgetProperties(mode="b")},
            "parameters.mode: given twice: as 'mode' (parameters.properties.mode) and as 'mode'",
        ),
        (
            {"mode": "a", "properties": WidgetProperties.deserialize({"mode": "b"})},
            "parameters.mode: given twice: as 'mode' (parameters.properties.mode) and as 'mode'",
        ),
        (
            {"mode": "a", "properties": "b"},
            "parameters.properties: expected an object (WidgetProperties), got a str. "
            "Write {…} or WidgetProperties(…)",
        ),
        (
            {"mode": "a", "properties": ["b"]},
            "parameters.properties: expected an object (WidgetProperties), got a list. "
            "Write {…} or WidgetProperties(…)",
        ),
        (
            {"additional_properties": {"location": "x"}, "location": "y"},
            "parameters.additional_properties.location: given twice: as 'location' here and as 'location'",
        ),
        (
            {"bag": {"SIZE": 1, "additional_properties": {"size": 2}}},
            "parameters.bag.additional_properties.size: given twice: as 'size' here and as 'size'",
        ),
        (
            {"additional_properties": ["x"]},
            "parameters.additional_properties: expected an object with the REST names of the members, got a list",
        ),
        ({"location": ["x"]}, "parameters.location: expected a string, got a list"),
        ({"location": object()}, "parameters.location: expected a string, got an object"),
        ({"scalars": {"flag": "yes"}}, "parameters.scalars.flag: expected True or False, got the str 'yes'"),
        ({"scalars": {"flag": 1}}, "parameters.scalars.flag: expected True or False, got the int 1"),
        ({"scalars": {"number": "x"}}, "parameters.scalars.number: expected a whole number, got the str 'x'"),
        ({"scalars": {"ratio": float("nan")}}, "parameters.scalars.ratio: JSON has no number for nan"),
        ({"tags": {3: "x"}}, "parameters.tags['3']: a key is to be a string, got the int 3"),
        ({"tags": {"a-b": {"c"}}}, "parameters.tags['a-b']: expected a string, got a set"),
    ],
)  # fmt: skip
def test_faults(body: Any, line: str) -> None:
    assert faults(body) == [line]


def test_faults_of_free_form_values() -> None:
    body = {
        "scalars": {
            "anything": {
                "a": {1, 2},
                "b": [open, float("inf"), float("nan")],
                "c": b"x",
                "d": datetime(2030, 1, 31),
                5: "x",
                "e": (x for x in ()),
            }
        }
    }
    date_time = "a date and time (datetime, or text such as 2030-01-31T00:00:00Z)"
    assert faults(body) == [
        "parameters is not a valid Widget (8 faults, nothing was sent):",
        "  parameters.scalars.anything.a: JSON can't hold a set",
        "  parameters.scalars.anything.b[0]: JSON can't hold a builtin_function_or_method",
        "  parameters.scalars.anything.b[1]: JSON has no number for inf",
        "  parameters.scalars.anything.b[2]: JSON has no number for nan",
        "  parameters.scalars.anything.c: JSON can't hold a bytes",
        f"  parameters.scalars.anything.d: expected {date_time}, got a datetime without a time zone. "
        "Write datetime(…, tzinfo=timezone.utc), or a text that ends with Z",
        "  parameters.scalars.anything['5']: a key is to be a string, got the int 5",
        "  parameters.scalars.anything.e: JSON can't hold a generator",
    ]


def test_all_faults_are_reported_together() -> None:
    body = {
        "sku": "standard",
        "locaton": "x",
        "parts": [{"label": ["a"]}, "b", Part(weight="heavy", parts=[{"lable": 1}])],
        "scalars": Scalars(number=1.5, created="yesterday"),
    }
    assert faults(body) == [
        "parameters is not a valid Widget (8 faults, nothing was sent):",
        "  parameters.locaton: Widget has no such key. Did you mean 'location'?",
        "  parameters.sku: expected an object (Sku), got the str 'standard'. "
        'Write {"name": "standard"} or Sku(name="standard")',
        "  parameters.parts[0].label: expected a string, got a list",
        "  parameters.parts[1]: expected an object (Part), got the str 'b'. Write {…} or Part(…)",
        "  parameters.parts[2].weight: expected a number, got the str 'heavy'",
        "  parameters.parts[2].parts[0].lable: Part has no such key. Did you mean 'label'?",
        "  parameters.scalars.number: expected a whole number, got the float 1.5",
        "  parameters.scalars.created: expected a date and time (datetime, or text such as 2030-01-31T00:00:00Z), "
        "got the str 'yesterday'",
    ]


async def test_nothing_is_sent_of_a_faulty_body(side: Side) -> None:
    script = Script()
    client = side.client(script)
    with pytest.raises(SerializationError, match="^parameters.sku: expected an object"):
        await side.call(client, _rest.PUT, "rg", "w1", {"sku": "standard"})
    with pytest.raises(ValueError, match="^parameters.sku: expected an object"):
        await side.begin(client, _rest.BEGIN_PUT, "rg", "w1", {"sku": "standard"})
    with pytest.raises(SerializationError, match=r"^parameters\[0\]: expected an object \(Part\)"):
        await side.call(client, _rest.LIST_BODY, ["x"])
    assert script.sent == []


def test_secrets_are_not_in_faults() -> None:
    for body in (
        {"login": {"password": ["hunter2"]}},
        {"login": {"password": {"hunter2": 1}}},
        {"login": {"pin": "hunter2", "locked": "hunter2", "weight": "hunter2"}},
        {"login": "hunter2"},
        {"login": ["hunter2"]},
        {"keys": "hunter2"},
        {"keys": {"a": ["hunter2"]}},
        {"login": Login(password=b"hunter2")},
    ):
        assert "hunter2" not in "\n".join(faults(body))
    assert faults({"login": "hunter2"}) == [
        'parameters.login: expected an object (Login), got a str. Write {"password": "…"} or Login(password="…")'
    ]


def test_paths_and_descriptions() -> None:
    path: Any = (((((None, "a"), None), 3), "b-c"), "$")
    assert path_text(path) == "a[3]['b-c'].$"
    assert path_text(None) == ""
    assert describe(1.5) == "the float 1.5"
    assert describe("x" * 100) == f"the str '{'x' * 38}…"
    assert describe("x", secret=True) == "a str"
    assert describe(3, secret=True) == "an int"
    assert describe(None) == "None"
