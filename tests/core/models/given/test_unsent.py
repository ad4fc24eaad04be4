"""Members that only the service fills: told where they were given, not where a response had them."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from typing import Any

import pytest
from azure.core.exceptions import SerializationError
from azure.core.serialization import NULL

from azure.mgmt.provisioning.core.faults import Faults, path_text
from azure.mgmt.provisioning.core.models.model import Model, field, flattened, read_only

from ...fake.models import Part, Widget

RESPONSE: dict[str, Any] = {
    "id": "/w1",
    "type": "Microsoft.Fake/widgets",
    "location": "x",
    "etag": None,
    "properties": {
        "provisioningState": "Succeeded",
        "mode": "m",
        "parts": [{"serialNumber": "1", "label": "a"}],
        "pet": {"kind": "Cat", "name": None, "birthTime": "2030-01-31T00:00:00Z"},
        "partBag": {"any": {"serialNumber": "2", "label": "b"}},
    },
    "newer": {"id": "/n"},
}
SENT: dict[str, Any] = {
    "location": "x",
    "properties": {"mode": "m", "parts": [{"label": "a"}], "pet": {"kind": "Cat"}, "partBag": {"any": {"label": "b"}}},
    "newer": {"id": "/n"},
}
IN_RESPONSE = [
    "id",
    "type",
    "properties.provisioningState",
    "properties.parts[0].serialNumber",
    "properties.pet.birthTime",
    "properties.partBag.any.serialNumber",
]


def response() -> Widget:
    return Widget.deserialize(copy.deepcopy(RESPONSE))


def with_parts() -> Widget:
    """A widget of a response, whose members were read."""
    read = response()
    assert read.properties is not None
    assert read.parts is not None
    assert (read.parts[0].serial, read.properties.pet.birth.year) == ("1", 2030)
    return read


def set_by_hand() -> Widget:
    read = with_parts()
    read.provisioning_state = "Failed"
    read.parts[0].serial = "2"
    read.etag = NULL
    read.id = None
    return read


GIVEN: list[tuple[Callable[[], Any], Any, list[str]]] = [
    (lambda: {"location": "x", "ID": "/w1"}, {"location": "x"}, ["ID"]),
    (lambda: {"location": "x", "id": None, "etag": NULL}, {"location": "x"}, ["etag"]),
    (lambda: {"provisioning_state": "Failed", "mode": "m"}, {"properties": {"mode": "m"}}, ["provisioning_state"]),
    (lambda: {"properties": {"provisioningState": "s", "mode": "m"}}, {"properties": {"mode": "m"}},
     ["properties.provisioningState"]),
    (lambda: Widget(id="/w1", location="x"), {"location": "x"}, ["id"]),
    (lambda: copy.deepcopy(Widget(id="/w1")), {}, ["id"]),
    (lambda: pickle.loads(pickle.dumps(Widget(id="/w1"))), {}, ["id"]),
    (lambda: {"parts": [Part(serial="1"), {"serial": "2"}]},
     {"properties": {"parts": [{}, {}], "mode": "Incremental"}}, ["parts[0].serial", "parts[1].serial"]),
    (set_by_hand, SENT, ["etag", "properties.provisioning_state", "properties.parts[0].serial"]),
    (response, SENT, []),
    (with_parts, SENT, []),
    (lambda: {"properties": response().properties}, {"properties": SENT["properties"]}, []),
    (lambda: Widget(properties=with_parts().properties), {"properties": SENT["properties"]}, []),
    (lambda: copy.deepcopy(with_parts()), SENT, []),
    (lambda: pickle.loads(pickle.dumps(with_parts())), SENT, []),
    (lambda: Widget.from_dict(RESPONSE), SENT, IN_RESPONSE),
    (lambda: Widget.from_dict(response().as_dict()), SENT, IN_RESPONSE),
    (lambda: copy.copy(Widget.from_dict(RESPONSE)), SENT, IN_RESPONSE),
    (lambda: Widget.from_dict(response().as_dict(keep_readonly=False)), SENT, []),
    (lambda: Widget(properties=Widget.from_dict(RESPONSE).properties), {"properties": SENT["properties"]},
     ["properties.provisioning_state", *IN_RESPONSE[3:5], "properties.part_bag.any.serialNumber"]),
]  # fmt: skip
"""Bodies, what is sent of them, and what is left out."""


class Group(Model):
    """What it holds is filled by the server as a whole."""

    parts: list[Part] | None = read_only("parts", "[Part]")
    sizes: list[int] | None = read_only("sizes", "[int]")
    part: Part | None = read_only("part", "Part")
    label: str = flattened("part", init=False)
    title: str | None = field("title", default=None)


def sent(body: Any, model: type[Model] = Widget, *, strict: bool = False) -> tuple[Any, list[str]]:
    """The JSON of a body, and the paths of what is left out of it."""
    unsent: list[Any] = []
    faults = Faults(unsent=unsent, strict=strict)
    written = model._model_plan().write(body, None, faults)
    faults.raise_if_any("no valid body")
    return written, [path_text(path) for path in unsent]


@pytest.mark.parametrize(("make", "expected", "left_out"), GIVEN)
def test_what_is_left_out_is_told(make: Any, expected: Any, left_out: list[str]) -> None:
    assert sent(make()) == (expected, left_out)
    if not left_out:
        assert sent(make(), strict=True) == (expected, [])
        return
    with pytest.raises(SerializationError) as caught:
        sent(make(), strict=True)
    lines = [line.strip() for line in str(caught.value).splitlines() if "only the service" in line]
    assert lines == [f"{path}: only the service fills it, and no request holds it. Leave it out" for path in left_out]


def test_objects_and_lists_of_the_server() -> None:
    wire: Any = {"parts": [{"label": "a"}], "sizes": [1], "part": {"label": "b"}, "title": "t"}
    read = Group.deserialize(copy.deepcopy(wire))
    assert (read.parts, read.sizes, read.label) == ([Part(label="a")], [1], "b")
    assert sent(read, Group) == ({"title": "t"}, [])
    read.parts.append(Part(label="c"))
    read.sizes.append(2)
    read.label = "d"
    assert sent(read, Group) == ({"title": "t"}, ["parts", "sizes", "part"])
    assert sent(Group(part=Part()), Group) == ({}, ["part"])
    assert sent({"part": {}, "label": "d", "title": "t"}, Group) == ({"title": "t"}, ["part", "label"])


class OtherGroup(Model):
    """Another class, whose members all can be set."""

    parts: list[Part] | None = field("parts", "[Part]", default=None)
    title: str | None = field("title", default=None)


def test_what_is_left_out_of_a_model_of_another_class_is_told() -> None:
    assert sent(OtherGroup(title="t", parts=[]), Group) == ({"title": "t"}, ["parts"])
    read = OtherGroup.deserialize({"title": "t", "parts": [{"label": "a"}], "sizes": [1]})
    assert sent(read, Group) == ({"title": "t"}, [])
    read.additional_properties = {"sizes": [2]}
    assert sent(read, Group) == ({"title": "t"}, ["additional_properties.sizes"])
