"""Members of models by their names in brackets, and what is said of what only a mapping can do."""

from __future__ import annotations

from datetime import datetime, timezone
from typing import Any

import pytest
from azure.core.serialization import NULL

from ..fake.models import Bag, Part, Scalars, Sku, Widget
from .widgets import SENT, WIRE, widget


def test_members_are_read_by_any_of_their_names() -> None:
    read = widget()
    assert read["location"] == read["LOCATION"] == "westeurope"
    assert read["properties"]["provisioningState"] == read["provisioning_state"] == "Succeeded"
    assert read["properties"]["parts"][0]["serialNumber"] == "1"
    assert isinstance(read["sku"], Sku)
    assert read["futureThing"] == {"a": [1, 2]}
    assert read.serialize() == SENT


def test_scalars_are_what_the_json_says() -> None:
    assert widget()["properties"]["scalars"]["createdTime"] == WIRE["properties"]["scalars"]["createdTime"]
    made = Scalars(created=datetime(2030, 1, 31, tzinfo=timezone.utc), number="x", text=NULL)
    assert (made["createdTime"], made["number"], made["text"]) == ("2030-01-31T00:00:00.000Z", "x", NULL)


def test_members_that_there_are_not() -> None:
    read = Widget.deserialize({"location": None, "properties": {}})
    assert read["location"] is None
    assert ("location" in read, "tags" in read, "mode" in read, "other" in read, 7 in read) == (True, *[False] * 4)
    assert (read.get("tags"), read.get("tags", 1), read.get("mode", 2), read.get("other", 3)) == (None, 1, 2, 3)
    assert Widget(additional_properties=None).get("other") is None
    for name in ("tags", "mode", "other"):
        with pytest.raises(KeyError, match=name):
            read[name]
        with pytest.raises(KeyError, match=name):
            del read[name]


def test_members_are_set_and_deleted() -> None:
    changed = widget()
    changed["location"] = "x"
    changed["properties"]["parts"] = [{"label": "z"}]
    changed["mode"] = "m"
    changed["newMember"] = 1
    changed["futureThing"] = 2
    changed["sku"]["name"] = "T"
    del changed["tags"]
    del changed["properties"]["newInProperties"]
    assert changed.serialize() == {
        "location": "x",
        "newMember": 1,
        "futureThing": 2,
        "sku": {**SENT["sku"], "name": "T"},
        "properties": {
            "mode": "m",
            "parts": [{"label": "z"}],
            "scalars": SENT["properties"]["scalars"],
        },
    }
    bag = Bag()
    bag["any"] = "x"
    assert bag.serialize() == {"any": "x"}


def test_a_slip_is_no_new_member() -> None:
    made = Widget()
    with pytest.raises(KeyError) as refused:
        made["locaton"] = "x"
    assert refused.value.args == (
        "Widget has no member 'locaton'. Did you mean 'location'? A member that this version does not know is set in "
        "additional_properties",
    )
    made.additional_properties = {"locaton": "x"}
    made["locaton"] = "y"
    assert made.serialize() == {"locaton": "y"}


@pytest.mark.parametrize("use", [iter, list, dict, lambda model: [*model]])
def test_what_only_a_mapping_can_do(use: Any) -> None:
    with pytest.raises(TypeError) as refused:
        use(Part())
    assert str(refused.value) == (
        "a Part is no mapping, and no list: as_dict() gives a dict with names of attributes, and "
        "serialize(keep_readonly=True) one with REST names"
    )


@pytest.mark.parametrize("name", ["keys", "values", "items", "update", "pop"])
def test_methods_of_mappings(name: str) -> None:
    with pytest.raises(AttributeError) as refused:
        getattr(Part(), name)
    assert str(refused.value) == (
        f"Part has no attribute {name!r}. A Part is no mapping: as_dict() gives a dict, and its members are set as "
        "attributes"
    )


def test_names_of_mappings_are_properties() -> None:
    assert Widget(keys={"a": "b"}).properties.keys == {"a": "b"}
    assert bool(Part())
