"""Values that no property of a type can hold are refused, with their path; what is taken is sent without loss."""

from __future__ import annotations

import datetime
import enum
import json
import math
from decimal import Decimal
from fractions import Fraction
from typing import Any
from uuid import UUID

import pytest
from azure.core.exceptions import DeserializationError, SerializationError
from hypothesis import given
from hypothesis import strategies as st

from azure.mgmt.provisioning.core.faults import Faults
from azure.mgmt.provisioning.core.models.model import ExtensibleEnum
from azure.mgmt.provisioning.core.models.values.exact import plain, real, text, whole
from azure.mgmt.provisioning.core.models.values.scalars import EnumPlan

from ...fake.models import Collections, Color, Login, Part, Scalars, Widget

HUGE = 10**5000
"""A number with more digits than Python writes."""
NOON = datetime.datetime(2030, 1, 31, 12, tzinfo=datetime.timezone.utc)


class _Kind:
    """What numpy says of a type."""

    def __init__(self, kind: str) -> None:
        self.kind = kind


class Scalar:
    """Stands for a scalar of numpy."""

    shape = ()

    def __init__(self, value: Any, kind: str) -> None:
        self.value = value
        self.dtype = _Kind(kind)

    def item(self) -> Any:
        return self.value


class NaT(datetime.datetime):
    """Stands for pandas.NaT: a datetime that is none."""


class Level(enum.IntEnum):
    LOW = 1


class Shade(enum.Enum):
    RED = "red"
    BLUE = "blue"
    ODD = frozenset({1})


class Region(str, enum.Enum):
    WEST = "westeurope"


OfficialColor = ExtensibleEnum("Color", {"RED": "red", "GREEN": "green"}, module="official")


def _id(value: Any) -> str:
    """What a test is called by; a huge number would have no name."""
    return ascii(value)[:20] if isinstance(value, str) else type(value).__name__


@pytest.mark.parametrize(
    ("name", "value", "written"),
    [
        ("text", Region.WEST, "westeurope"),
        ("text", Color.RED, "red"),
        ("text", type("Text", (str,), {"__str__": lambda self: "?"})("ä"), "ä"),
        ("text", "\U0001f600ä", "\U0001f600ä"),
        ("text", Scalar(8080, "i"), "8080"),
        ("text", Decimal("1.10"), "1.10"),
        ("color", OfficialColor.RED, "red"),  # type: ignore[attr-defined]
        ("color", Shade.RED, "red"),
        ("color", "neverSeen", "neverSeen"),
        ("number", Fraction(4, 1), 4),
        ("number", Scalar(4, "u"), 4),
        ("number", Scalar(4.0, "f"), 4),
        ("number", Level.LOW, 1),
        ("number", Decimal("4.00"), 4),
        ("number", " +4\n", 4),
        ("number", "9" * 400, int("9" * 400)),
        ("ratio", Scalar(2.5, "f"), 2.5),
        ("ratio", Fraction(7, 2), 3.5),
        ("ratio", Decimal("0.1"), 0.1),
        ("ratio", Decimal(0.1), 0.1),
        ("ratio", "1e3", 1000.0),
        ("ratio", ".5", 0.5),
        ("flag", Scalar(True, "b"), True),
        ("price", 2**70, 2**70),
        ("price", Fraction(1, 4), 0.25),
        ("seen", "1896091200", 1896091200),
        ("seen", Scalar(1896091200, "i"), 1896091200),
        ("anything", Scalar(2.5, "f"), 2.5),
        ("anything", Scalar(True, "b"), True),
        ("anything", Level.LOW, 1),
        ("anything", [Region.WEST, Fraction(1, 2)], ["westeurope", 0.5]),
    ],
)
def test_what_is_taken(name: str, value: Any, written: Any) -> None:
    (got,) = Scalars(**{name: value}).serialize().values()
    assert got == written
    assert type(got) is type(written)
    assert json.loads(json.dumps(got, allow_nan=False)) == written


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("text", math.nan, "expected a string, got the float nan. Write the text that the service takes, such as "
         '"1.5"'),
        ("text", 1.5, 'expected a string, got the float 1.5. Write the text that the service takes, such as "1.5"'),
        ("text", True, 'expected a string, got the bool True. Write "true" or "false"'),
        ("text", Scalar(True, "b"), "expected a string, got a Scalar"),
        ("text", Scalar(1, "M"), "expected a string, got a Scalar"),
        ("text", Decimal("NaN"), "expected a string, got a Decimal"),
        ("text", NaT(2030, 1, 1), "expected a string, got a NaT. Write the text that the service takes, such as "
         "value.isoformat()"),
        ("text", Level.LOW, "expected a string, got the Level <Level.LOW: 1>. Write its value, if that is what the "
         "service takes"),
        ("text", Shade.RED, "expected a string, got a Shade. Write its value, if that is what the service takes"),
        ("text", HUGE, "expected a string, got the int of 16,610 bits"),
        ("text", "a\ud800", r"the text has half of a character in it, the lone surrogate '\ud800'"),
        ("color", Shade.BLUE, "expected a member of Color or its text, got Shade.BLUE, a member of another enum, "
         f"{__name__}.Shade"),
        ("color", Region.WEST, "expected a member of Color or its text, got Region.WEST, a member of another enum, "
         f"{__name__}.Region"),
        ("color", OfficialColor.GREEN,  # type: ignore[attr-defined]
         "expected a member of Color or its text, got Color.GREEN, a member of another enum, official.Color"),
        ("color", 7, "expected a member of Color or its text, got the int 7"),
        ("color", UUID(int=1), "expected a member of Color or its text, got an UUID"),
        ("color", "\udfff", r"the text has half of a character in it, the lone surrogate '\udfff'"),
        ("number", Scalar(2.5, "f"), "expected a whole number, got a Scalar"),
        ("number", Scalar(1, "m"), "expected a whole number, got a Scalar"),
        ("number", Fraction(7, 2), "expected a whole number, got a Fraction"),
        ("number", UUID(int=1), "expected a whole number, got an UUID"),
        ("number", b"7", "expected a whole number, got a bytes"),
        ("number", "1_0", "expected a whole number, got the str '1_0'"),
        ("number", "\u0663", "expected a whole number, got the str '\u0663'"),
        ("number", Decimal("1e99999"), "expected a whole number, got a Decimal"),
        ("number", Decimal("NaN"), "expected a whole number, got a Decimal"),
        ("number", NaT(2030, 1, 1), "expected a whole number, got a NaT"),
        ("number", HUGE, "expected a whole number, got one with more digits than Python writes"),
        ("big", "1" * 4301, "expected a whole number, got one with more digits than Python writes"),
        ("ratio", HUGE, "expected a number that a float holds exactly, got the int of 16,610 bits"),
        ("ratio", 2**53 + 1, "expected a number that a float holds exactly, got the int 9007199254740993"),
        ("ratio", Fraction(1, 3), "expected a number that a float holds exactly, got a Fraction"),
        ("ratio", Decimal("0.12345678901234567890"), "expected a number that a float holds exactly, got a Decimal"),
        ("ratio", Decimal("sNaN"), "JSON has no number for nan"),
        ("ratio", "nan", "expected a number, got the str 'nan'"),
        ("ratio", "1e" + "9" * 40, f"expected a number, got the str '1e{'9' * 36}…"),
        ("ratio", b"1", "expected a number, got a bytes"),
        ("ratio", UUID(int=1), "expected a number, got an UUID"),
        ("flag", Scalar(1, "i"), "expected True or False, got the int 1"),
        ("price", "NaN", "expected a number (Decimal), got the str 'NaN'"),
        ("price", HUGE, "expected a number (Decimal) that a float holds exactly, got the int of 16,610 bits"),
        ("seen", math.nan, "expected a date and time (datetime, or seconds since 1970), got the float nan"),
        ("seen", True, "expected a date and time (datetime, or seconds since 1970), got the bool True"),
        ("day", NaT(2030, 1, 1), "expected a date (date, or text such as 2030-01-31), got a NaT"),
        ("clock", datetime.time(1, tzinfo=datetime.timezone.utc), "expected a time (time, or text such as 23:59:00), "
         "got a time with a time zone, which would be lost"),
        ("clock", "1\u0662:00:00", "expected a time (time, or text such as 23:59:00), got the str '1\u0662:00:00'"),
        ("anything", HUGE, "expected a whole number, got one with more digits than Python writes"),
        ("anything", Shade.ODD, "JSON can't hold a Shade. Write its value"),
        ("anything", 1j, "JSON can't hold a complex"),
        ("anything", Part, "JSON can't hold a ModelType"),
        ("anything", Scalar(1, "M"), "JSON can't hold a Scalar"),
        ("anything", "\ud83d", r"the text has half of a character in it, the lone surrogate '\ud83d'"),
        ("anything", Fraction(1, 3), "expected a number that a float holds exactly, got a Fraction"),
    ],
    ids=_id,
)  # fmt: skip
def test_what_is_refused(name: str, value: Any, said: str) -> None:
    for body in (Scalars(**{name: value}), Scalars(anything={"a": Scalars(**{name: value})})):
        with pytest.raises(SerializationError) as refused:
            body.serialize()
        where, _, message = str(refused.value).partition(": ")
        assert message == said
        assert where in (f"Scalars.{name}", f"Scalars.anything.a.{name}")


def test_a_number_for_an_enum_that_has_numbers() -> None:
    version = ExtensibleEnum("Version", {"V16": "16"})

    faults = Faults()
    assert EnumPlan(version).write(16, None, faults) == "16"
    assert EnumPlan(Shade).write(Shade.RED, None, faults) == "red"
    assert not faults.found


@pytest.mark.parametrize(
    ("value", "where", "said"),
    [
        ({"a\ud800": 1}, r"['a\ud800']", r"the key has half of a character in it, the lone surrogate '\ud800'"),
        ({"x": {HUGE: 1}}, ".x['the int of 16,610 bits']", "a key is to be a string, got the int of 16,610 bits"),
        ({"x": [{Shade.RED: 1}]}, ".x[0]['Shade.RED']", "a key is to be a string, got a Shade"),
        ({"x": [1, {2}]}, ".x[1]", "JSON can't hold a set"),
    ],
    ids=_id,
)
def test_free_json_names_where_a_fault_is(value: Any, where: str, said: str) -> None:
    with pytest.raises(SerializationError) as refused:
        Scalars(anything=value).serialize()
    assert str(refused.value) == f"Scalars.anything{where}: {said}"
    with pytest.raises(SerializationError):
        Widget(additional_properties=value).serialize()


def test_keys_of_dicts() -> None:
    key = type("Text", (str,), {"__str__": lambda self: "?"})("a")
    assert Widget(location="x", tags={key: "1", Region.WEST: "2", "ä": "3"}).serialize()["tags"] == {
        "a": "1",
        "westeurope": "2",
        "ä": "3",
    }
    with pytest.raises(SerializationError, match=r"^Widget\.tags\['\\udc00'\]: the key has half of a character"):
        Widget(tags={"\udc00": "1"}).serialize()


def test_a_memory_is_no_list() -> None:
    with pytest.raises(
        SerializationError, match=r"^Collections\.matrix\[0\]: expected a list of int, got a memoryview$"
    ):
        Collections(matrix=[memoryview(b"ab")]).serialize()


def test_secrets_of_another_enum_are_not_shown() -> None:
    with pytest.raises(SerializationError) as refused:
        Login(password=Shade.RED, weight=Decimal("0.12345678901234567890"), pin="1" * 4301).serialize()
    assert "red" not in str(refused.value).lower().replace("shared", "")
    assert "0.123" not in str(refused.value)


def test_a_huge_number_is_shown() -> None:
    assert repr(Scalars(number=HUGE, text="a")) == "Scalars(text='a', number=…)"


def test_many_faults_are_counted() -> None:
    with pytest.raises(SerializationError) as refused:
        Collections(texts=[object()] * 1057).serialize()
    lines = str(refused.value).split("\n")
    assert lines[0] == "not a valid Collections (1,057 faults, nothing was sent):"
    assert len(lines) == 22
    assert lines[20] == "  Collections.texts[19]: expected a string, got an object"
    assert lines[21] == "  … and 1,037 more"


def test_data_that_is_no_json_is_not_read() -> None:
    for data in ('{"number": NaN}', {"number": math.nan}, {"anything": {1, 2}}, {"anything": NOON}):
        with pytest.raises(DeserializationError, match="^Scalars: the data is not JSON: "):
            Scalars.deserialize(data)
    with pytest.raises(DeserializationError, match=r"^\$\.number: expected a whole number, got the float inf$"):
        _ = Scalars.deserialize('{"number": 1e999}').number


@given(st.one_of(st.integers(), st.fractions(), st.decimals(), st.floats(), st.booleans(), st.text(max_size=3)))
def test_conversions_lose_nothing(value: Any) -> None:
    number = whole(value)
    if number is not None:
        assert type(number) is int
        assert number == (Decimal(value) if isinstance(value, str) else value)
    ratio = real(value)
    if ratio is not None and math.isfinite(ratio):
        assert type(ratio) is float
        exact = Decimal(value) if isinstance(value, str) else value
        assert exact in (ratio, Decimal(repr(ratio)))
    written = text(value)
    if written is not None:
        assert type(written) is str
        assert written == value if isinstance(value, str) else Decimal(written) == value
    assert plain(value) is value
