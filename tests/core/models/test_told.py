"""What names and annotations of properties tell of their JSON."""

from __future__ import annotations

from datetime import datetime
from typing import Any, ClassVar, Union

import pytest

from azure.mgmt.provisioning.core.models.fields import ABSENT, Field
from azure.mgmt.provisioning.core.models.model import Model, field, fields_of, overlaid, read_only
from azure.mgmt.provisioning.core.models.told import told_name, told_type


@pytest.mark.parametrize(
    ("attribute", "wire"),
    [("id", "id"), ("next_link", "nextLink"), ("ip_v4_address", "ipV4Address"), ("from_property", "fromProperty")],
)
def test_names(attribute: str, wire: str) -> None:
    assert told_name(attribute) == wire


@pytest.mark.parametrize(
    ("annotation", "wire"),
    [
        ("str", "str"),
        ("int | None", "int"),
        ("_str | None", "str"),
        ("Any", "object"),
        ("_Any", "object"),
        ("bytes", "bytearray"),
        ("Decimal | None", "decimal"),
        ("date", "date"),
        ("datetime | None", "iso-8601"),
        ("time", "time"),
        ("timedelta | None", "duration"),
        ("Sku | types.SkuValue | None", "Sku"),
        ("models.Sku | SkuValue", "Sku"),
        ("Level | int | None", "Level"),
        ("list[str] | None", "[str]"),
        ("_list[_list[int]]", "[[int]]"),
        ("list[Sku | types.SkuValue] | None", "[Sku]"),
        ("dict[str, Any] | None", "{object}"),
        ("dict[str, list[Sku | types.SkuValue]]", "{[Sku]}"),
        ("list[models.Part]", "[Part]"),
        ("Filled[str]", "str"),
        ("Filled[list[Sku | types.SkuValue]]", "[Sku]"),
        ("Nested[Part, types.PartDict]", "Part"),
        ("NestedOrNone[models.Part, PartDict]", "Part"),
        ("NestedFilled[Part, types.PartDict]", "Part"),
        ("NestedList[Part, types.PartDict]", "[Part]"),
        ("NestedListOrNone[Part, types.PartDict]", "[Part]"),
        ("NestedDictFilled[models.Part, types.PartDict]", "{Part}"),
    ],
)
def test_types(annotation: str, wire: str) -> None:
    assert told_type(annotation) == wire


class Reading(Model):
    """A reading."""

    taken_at: Any = field("at", "iso-8601")
    value_in_total: float
    unit_name: str | None = None
    values: list[float] | None = field(default=None, secret=True)
    sensor_id: str = read_only()
    of_service: dict[str, Any] = field("ofTheService")
    number: int = field(type="long")
    limit: ClassVar[int] = 3
    _own: int


class Later(Reading):
    """A reading that has what the other may have."""

    unit_name: str  # type: ignore[assignment]  # the base takes None


def test_a_class() -> None:
    found = {each.name: each for each in fields_of(Reading)}
    assert {name: (each.wire, each.type) for name, each in found.items()} == {
        "taken_at": ("at", "iso-8601"),
        "value_in_total": ("valueInTotal", "float"),
        "unit_name": ("unitName", "str"),
        "values": ("values", "[float]"),
        "sensor_id": ("sensorId", "str"),
        "of_service": ("ofTheService", "{object}"),
        "number": ("number", "long"),
    }
    assert [name for name, each in found.items() if each.required] == [
        "taken_at",
        "value_in_total",
        "of_service",
        "number",
    ]
    assert all(each.default is ABSENT for each in found.values())
    assert found["sensor_id"].read_only
    assert found["values"].secret
    assert Reading.limit == 3
    assert not hasattr(Reading, "_own")
    assert {each.name for each in fields_of(Later) if each.required} >= {"unit_name"}


def test_it_is_read_and_written() -> None:
    reading = Reading(value_in_total=1.5, values=[1, 2], of_service={"a": 1}, number=3)  # type: ignore[call-arg]
    assert reading.serialize() == {"valueInTotal": 1.5, "values": [1.0, 2.0], "ofTheService": {"a": 1}, "number": 3}
    read = Reading.deserialize({"at": "2030-01-31T00:00:00Z", "sensorId": "s", "unitName": "K"})
    assert (read.taken_at.year, read.sensor_id, read.unit_name) == (2030, "s", "K")


def test_annotations_that_are_no_texts_declare_nothing() -> None:
    made: Any = type(Model)("Made", (Model,), {"__annotations__": {"size": int, "name": "str"}, "size": None})
    assert [each.name for each in fields_of(made)] == ["name"]
    assert made.size is None


def test_without_an_annotation_it_is_a_text() -> None:
    made: Any = type(Model)("Made", (Model,), {"first_name": field(), "other_name": overlaid("properties")})
    first: Field = made.first_name
    assert (first.wire, first.type, made.other_name.wire) == ("firstName", "str", "otherName")


def test_annotations_that_are_no_texts_tell_types_as_well() -> None:
    kinds: dict[str, Any] = {"size": int, "made_at": datetime, "names": list[str], "other": Union[bool, None]}
    made: Any = type(Model)("Made", (Model,), {"__annotations__": kinds, **{name: field() for name in kinds}})
    assert [each.type for each in fields_of(made)] == ["int", "iso-8601", "[str]", "bool"]
