"""Values of each type: what is read from JSON, what is written to it, and what is neither."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

import pytest
from azure.core.exceptions import DeserializationError, SerializationError
from isodate.duration import Duration

from azure.mgmt.provisioning.core.models.model import FloatEnum
from azure.mgmt.provisioning.core.models.plan import TypePlan

from ...fake.models import Collections, Color, Login, Part, Scalars, Sku, Widget

UTC = datetime.timezone.utc
NOON = datetime.datetime(2030, 1, 31, 12, 0, 0, tzinfo=UTC)
PLUS_TWO = datetime.timezone(datetime.timedelta(hours=2))


def read(name: str, raw: Any) -> Any:
    """The value of a scalar property of a response."""
    model = Scalars.deserialize({Scalars.__dict__[name].wire: raw})
    value = getattr(model, name)
    assert getattr(model, name) == value
    return value


def write(name: str, value: Any) -> Any:
    """The JSON of a scalar property; the same whether given to a model or in a dict."""
    (written,) = Scalars(**{name: value}).serialize().values()
    assert Widget(scalars={name: value}).serialize()["properties"]["scalars"] == {Scalars.__dict__[name].wire: written}
    return written


@pytest.mark.parametrize(
    ("name", "raw", "value"),
    [
        ("text", "a", "a"),
        ("text", 7, "7"),
        ("text", True, "True"),
        ("number", 7, 7),
        ("number", "7", 7),
        ("number", 7.0, 7),
        ("big", 2**60, 2**60),
        ("ratio", 1.5, 1.5),
        ("ratio", 2, 2.0),
        ("ratio", "1e3", 1000.0),
        ("flag", True, True),
        ("flag", False, False),
        ("flag", "true", True),
        ("flag", "False", False),
        ("flag", "TRUE", True),
        ("flag", "1", True),
        ("flag", 0, False),
        ("flag", 1.0, True),
        ("price", 1.25, Decimal("1.25")),
        ("price", "1.1", Decimal("1.1")),
        ("created", "2030-01-31T12:00:00Z", NOON),
        ("created", "2030-01-31T14:00:00+02:00", NOON),
        ("created", "2030-01-31T12:00:00.1234567Z", NOON.replace(microsecond=123456)),
        ("modified", "Thu, 31 Jan 2030 12:00:00 GMT", NOON),
        ("seen", 1896091200, NOON),
        ("day", "2030-01-31", datetime.date(2030, 1, 31)),
        ("clock", "12:34:56", datetime.time(12, 34, 56)),
        ("period", "PT1H30M", datetime.timedelta(hours=1, minutes=30)),
        ("period", "P1Y2M", Duration(years=1, months=2)),
        ("blob", "AAEC/w==", bytearray(b"\x00\x01\x02\xff")),
        ("url_blob", "AAEC_w", b"\x00\x01\x02\xff"),
        ("anything", {"a": [1, None, "x"]}, {"a": [1, None, "x"]}),
        ("anything", "x", "x"),
        ("color", "red", Color.RED),
        ("color", "DARKBLUE", Color.DARK_BLUE),
        ("color", "green", "green"),
        ("color", 7, "7"),
        ("dotted", "x", "x"),
    ],
)
def test_reading(name: str, raw: Any, value: Any) -> None:
    got = read(name, raw)
    assert got == value
    assert type(got) is type(value)
    assert read(name, None) is None


@pytest.mark.parametrize(
    ("name", "raw", "said"),
    [
        ("text", {"a": 1}, "$.text: expected a string, got a dict"),
        ("text", ["a"], "$.text: expected a string, got a list"),
        ("number", "x", "$.number: expected a whole number, got the str 'x'"),
        ("number", {}, "$.number: expected a whole number, got a dict"),
        ("ratio", "x", "$.ratio: expected a number, got the str 'x'"),
        ("ratio", [], "$.ratio: expected a number, got a list"),
        ("ratio", 10**400, f"$.ratio: expected a number, got the int 1{'0' * 38}…"),
        ("flag", "yes", "$.flag: expected true or false, got the str 'yes'"),
        ("flag", 2, "$.flag: expected true or false, got the int 2"),
        ("flag", {}, "$.flag: expected true or false, got a dict"),
        ("price", "x", "$.price: expected a number (Decimal), got the str 'x'"),
        ("created", "yesterday", "$.createdTime: expected a date and time (datetime, or text such as "
         "2030-01-31T00:00:00Z), got the str 'yesterday'"),
        ("created", 7, "$.createdTime: expected a date and time (datetime, or text such as 2030-01-31T00:00:00Z), "
         "got the int 7"),
        ("modified", "x", "$.modifiedTime: expected a date and time (datetime, or RFC 1123 text), got the str 'x'"),
        ("seen", "x", "$.lastSeen: expected a date and time (datetime, or seconds since 1970), got the str 'x'"),
        ("seen", 10**20, "$.lastSeen: expected a date and time (datetime, or seconds since 1970), got the int 1"
         + "0" * 20),
        ("day", "x", "$.theDay: expected a date (date, or text such as 2030-01-31), got the str 'x'"),
        ("clock", "x", "$.timeOfDay: expected a time (time, or text such as 23:59:00), got the str 'x'"),
        ("period", "x", "$.retryPeriod: expected a duration (timedelta, or ISO 8601 text such as PT1H30M), "
         "got the str 'x'"),
        ("blob", 7, "$.blob: expected bytes, or base64 text, got the int 7"),
        ("url_blob", {}, "$.urlBlob: expected bytes, or base64url text, got a dict"),
        ("dotted", [], "$['odd.name']: expected a string, got a list"),
    ],
)  # fmt: skip
def test_reading_another_shape(name: str, raw: Any, said: str) -> None:
    with pytest.raises(DeserializationError) as refused:
        read(name, raw)
    assert str(refused.value) == said


@pytest.mark.parametrize(
    ("name", "value", "written"),
    [
        ("text", "a", "a"),
        ("text", 7, "7"),
        ("text", Decimal("1.5"), "1.5"),
        ("text", UUID(int=1), "00000000-0000-0000-0000-000000000001"),
        ("text", Color.RED, "red"),
        ("number", 7, 7),
        ("number", "7", 7),
        ("number", 7.0, 7),
        ("number", Decimal(7), 7),
        ("big", 2**70, 2**70),
        ("ratio", 1.5, 1.5),
        ("ratio", 2, 2.0),
        ("ratio", "2.5", 2.5),
        ("ratio", Decimal("2.5"), 2.5),
        ("flag", True, True),
        ("flag", False, False),
        ("price", Decimal("1.25"), 1.25),
        ("price", 1.25, 1.25),
        ("price", 3, 3),
        ("price", "1.10", "1.10"),
        ("created", NOON, "2030-01-31T12:00:00.000Z"),
        ("created", NOON.astimezone(PLUS_TWO), "2030-01-31T12:00:00.000Z"),
        ("created", "2030-01-31T12:00:00Z", "2030-01-31T12:00:00Z"),
        ("modified", NOON, "Thu, 31 Jan 2030 12:00:00 GMT"),
        ("modified", "Thu, 31 Jan 2030 12:00:00 GMT", "Thu, 31 Jan 2030 12:00:00 GMT"),
        ("seen", NOON, 1896091200),
        ("seen", 1896091200, 1896091200),
        ("day", datetime.date(2030, 1, 31), "2030-01-31"),
        ("day", "2030-01-31", "2030-01-31"),
        ("clock", datetime.time(12, 34, 56), "12:34:56"),
        ("clock", "12:34:56", "12:34:56"),
        ("period", datetime.timedelta(hours=1, minutes=30), "PT1H30M"),
        ("period", Duration(years=1, months=2), "P1Y2M"),
        ("period", "PT5M", "PT5M"),
        ("blob", b"\x00\x01\x02\xff", "AAEC/w=="),
        ("blob", bytearray(b"\x00"), "AA=="),
        ("blob", "AAEC/w==", "AAEC/w=="),
        ("url_blob", b"\x00\x01\x02\xff", "AAEC_w"),
        ("color", Color.DARK_BLUE, "darkBlue"),
        ("color", "green", "green"),
    ],
)
def test_writing(name: str, value: Any, written: Any) -> None:
    got = write(name, value)
    assert got == written
    assert type(got) is type(written)


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ({"a": (1, 2.5, True, None)}, {"a": [1, 2.5, True, None]}),
        ({Color.RED: Color.DARK_BLUE}, {"red": "darkBlue"}),
        ([Sku(name="S"), {"sku": Part(label="a")}], [{"name": "S", "family": "A"}, {"sku": {"label": "a"}}]),
        (NOON, "2030-01-31T12:00:00.000Z"),
        (datetime.date(2030, 1, 31), "2030-01-31"),
        (datetime.time(1, 2, 3), "01:02:03"),
        (datetime.timedelta(minutes=5), "PT5M"),
        (Decimal("1.5"), 1.5),
        (UUID(int=1), "00000000-0000-0000-0000-000000000001"),
        (type("Text", (str,), {})("x"), "x"),
        (type("Number", (float,), {})(1.5), 1.5),
    ],
)
def test_writing_free_form_values(value: Any, written: Any) -> None:
    assert Scalars(anything=value).serialize() == {"anything": written}
    assert Widget(additional_properties={"new": value}).serialize() == {"new": written}


NAIVE = " without a time zone. Write datetime(…, tzinfo=timezone.utc), or a text that ends with Z"


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("text", b"a", "text: expected a string, got a bytes. Write its text, such as value.decode()"),
        ("text", None.__class__, "text: expected a string, got a type"),
        ("number", 1.5, "number: expected a whole number, got the float 1.5"),
        ("number", Decimal("1.5"), "number: expected a whole number, got a Decimal"),
        ("number", True, "number: expected a whole number, got the bool True"),
        ("number", float("inf"), "number: expected a whole number, got the float inf"),
        ("number", float("nan"), "number: expected a whole number, got the float nan"),
        ("number", [], "number: expected a whole number, got a list"),
        ("ratio", True, "ratio: expected a number, got the bool True"),
        ("ratio", "x", "ratio: expected a number, got the str 'x'"),
        ("ratio", 10**400, f"ratio: expected a number that a float holds exactly, got the int 1{'0' * 38}…"),
        ("ratio", float("-inf"), "ratio: JSON has no number for -inf"),
        ("flag", "true", "flag: expected True or False, got the str 'true'"),
        ("price", Decimal("NaN"), "price: JSON has no number for nan"),
        ("price", Decimal("Infinity"), "price: JSON has no number for inf"),
        ("price", float("nan"), "price: JSON has no number for nan"),
        ("price", True, "price: expected a number (Decimal), got the bool True"),
        ("price", "x", "price: expected a number (Decimal), got the str 'x'"),
        ("created", datetime.datetime(2030, 1, 31), "created: expected a date and time (datetime, or text such as "
         "2030-01-31T00:00:00Z), got a datetime" + NAIVE),
        ("created", "2030-01-31T00:00:00", "created: expected a date and time (datetime, or text such as "
         "2030-01-31T00:00:00Z), got the str '2030-01-31T00:00:00'" + NAIVE),
        ("created", datetime.date(2030, 1, 31), "created: expected a date and time (datetime, or text such as "
         "2030-01-31T00:00:00Z), got a date"),
        ("modified", datetime.datetime(2030, 1, 31), "modified: expected a date and time (datetime, or RFC 1123 text), "
         "got a datetime" + NAIVE),
        ("seen", 1.5, "seen: expected a date and time (datetime, or seconds since 1970), got the float 1.5"),
        ("day", NOON, "day: expected a date (date, or text such as 2030-01-31), got a datetime"),
        ("day", "31.1.2030", "day: expected a date (date, or text such as 2030-01-31), got the str '31.1.2030'"),
        ("clock", NOON, "clock: expected a time (time, or text such as 23:59:00), got a datetime"),
        ("period", 5, "period: expected a duration (timedelta, or ISO 8601 text such as PT1H30M), got the int 5"),
        ("period", "5 min", "period: expected a duration (timedelta, or ISO 8601 text such as PT1H30M), "
         "got the str '5 min'"),
        ("blob", [1], "blob: expected bytes, or base64 text, got a list"),
        ("blob", "ä", "blob: expected bytes, or base64 text, got the str 'ä'"),
        ("url_blob", 5, "url_blob: expected bytes, or base64url text, got the int 5"),
        ("anything", Decimal("NaN"), "anything: JSON has no number for nan"),
    ],
)  # fmt: skip
def test_writing_what_can_not_be_written(name: str, value: Any, said: str) -> None:
    with pytest.raises(SerializationError) as refused:
        Scalars(**{name: value}).serialize()
    assert str(refused.value) == f"Scalars.{said}"


def test_reading_lists_and_dicts() -> None:
    model = Collections.deserialize(
        {
            "texts": ["a", None, 7],
            "numbersByName": {"a": 1, "b": None, "c": "3"},
            "colors": ["red", "RED", "green"],
            "times": ["2030-01-31T12:00:00Z"],
            "partGroups": {"g": [{"label": "a"}]},
            "matrix": [[1, "2"], []],
            "objects": [{"a": 1}, 2],
        }
    )
    assert model.texts == ["a", None, "7"]
    assert model.numbers == {"a": 1, "b": None, "c": 3}
    assert model.colors == [Color.RED, Color.RED, "green"]
    assert model.times == [NOON]
    assert model.groups["g"][0].label == "a"
    assert model.matrix == [[1, 2], []]
    assert model.objects == [{"a": 1}, 2]
    assert model.by_name is None


@pytest.mark.parametrize(
    ("name", "raw", "said"),
    [
        ("texts", "a", "$.texts: expected a list of str, got the str 'a'"),
        ("texts", ["a", {}], "$.texts[1]: expected a string, got a dict"),
        ("numbersByName", [], "$.numbersByName: expected an object with values of int, got a list"),
        ("numbersByName", {"a-b": "x"}, "$.numbersByName['a-b']: expected a whole number, got the str 'x'"),
        ("partGrid", [{}], "$.partGrid[0]: expected a list of Part, got a dict"),
        ("partGrid", [[{}, 7]], "$.partGrid[0][1]: expected an object (Part), got the int 7"),
    ],
)
def test_reading_lists_and_dicts_of_another_shape(name: str, raw: Any, said: str) -> None:
    model = Collections.deserialize({name: raw})
    attribute = next(f for f, d in vars(Collections).items() if getattr(d, "wire", None) == name)
    with pytest.raises(DeserializationError) as refused:
        getattr(model, attribute)
    assert str(refused.value) == said
    assert model.serialize() == {name: raw}  # what can't be read goes back as it came


def test_secrets_of_another_shape_are_not_shown() -> None:
    for raw in ({"password": ["hunter2"]}, {"pin": "hunter2"}, {"locked": "hunter2"}, {"weight": "hunter2"}):
        model = Login.deserialize(raw)
        with pytest.raises(DeserializationError) as refused:
            getattr(model, next(iter(raw)))
        assert "hunter2" not in str(refused.value)
    with pytest.raises(DeserializationError) as refused:
        _ = Widget.deserialize({"properties": {"login": "hunter2"}}).login
    assert str(refused.value) == "$.properties.login: expected an object (Login), got a str"


def test_enums() -> None:
    assert str(Color.DARK_BLUE) == "darkBlue"
    assert f"{Color.DARK_BLUE}" == f"{Color.DARK_BLUE:s}" == "darkBlue"
    assert f"{Color.DARK_BLUE:>10}" == "  darkBlue"
    assert Color.DARK_BLUE == "darkBlue"
    assert isinstance(Color.DARK_BLUE, str)
    assert Color("DARKBLUE") is Color.DARK_BLUE
    assert Color["dark_blue"] is Color.DARK_BLUE
    assert Color.dark_blue is Color.DARK_BLUE  # type: ignore[attr-defined]
    assert {Color.RED: 1}["red"] == 1
    for unknown in ("green", 7, None):
        with pytest.raises(ValueError, match="is not a valid Color"):
            Color(unknown)


def test_an_enum_of_numbers_is_written_as_its_value() -> None:
    ratio = FloatEnum("Ratio", {"HALF": 0.5}, module=__name__)
    half = ratio(0.5)
    assert (str(half), f"{half:.2f}", f"{half}") == ("0.5", "0.50", "0.5")
    assert Scalars(ratio=half).serialize() == {"ratio": 0.5}


def test_a_plan_that_nothing_is_known_of() -> None:
    plan = TypePlan()
    assert plan.read("x", None, "a") == plan.strip("x") == plan.rename("x") == plan.view("x") == "x"
