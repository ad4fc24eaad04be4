"""Values of any kind, put into random places of random bodies: each is refused with its path, or sent without loss."""

from __future__ import annotations

import datetime
import enum
import json
import math
import random
from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from typing import Any
from uuid import UUID

from isodate.duration import Duration

from azure.mgmt.provisioning.core.faults import Faults, path_text
from azure.mgmt.provisioning.core.models.fields import Field
from azure.mgmt.provisioning.core.models.model import ExtensibleEnum, Model, fields_of
from azure.mgmt.provisioning.core.models.plan import TypePlan
from azure.mgmt.provisioning.core.models.values.scalars import SCALARS

UTC = datetime.timezone.utc


class Foreign(ExtensibleEnum):
    """An enum of no service."""

    RED = "red"


class Plain(enum.Enum):
    """An enum that is no text."""

    ODD = frozenset({1})


class Number(enum.IntEnum):
    """An enum of numbers."""

    SEVEN = 7


class NaT(datetime.datetime):
    """As pandas.NaT is: a time that is none."""


class _Scalar:
    """As numpy's scalars are."""

    shape = ()

    def __init__(self, value: Any, kind: str) -> None:
        self.value = value
        self.dtype = type("DType", (), {"kind": kind})

    def item(self) -> Any:
        return self.value


_DEEPEST = 8
"""How far down a value is put; errors shorten longer paths."""

_HUGE = 10**5000
_CYCLE: list[Any] = []
_CYCLE.append({"again": _CYCLE})
_DEEP: Any = {}
for _ in range(2_000):
    _DEEP = {"a": _DEEP}


def anything(chance: random.Random) -> Any:
    """A value of any kind."""
    number = chance.choice([0, 1, -1, 7, 2**31, 2**53 + 1, 2**64, 10**400, _HUGE, chance.getrandbits(70)])
    ratio = chance.choice([0.5, -0.0, 1e22, 5e-324, math.nan, math.inf, -math.inf, 3.0, chance.random()])
    text = chance.choice(
        ["", "x", "ä", "\U0001f600", "7", "1.5", "1_0", "٣", "NaN", "true", "\ud800", "a\udfffb", "-7"]
    )
    time = datetime.datetime(2030, 1, 31, 12, tzinfo=chance.choice([UTC, None]))
    kinds = [
        [number, ratio, text, chance.random() < 0.5, Fraction(chance.randrange(-9, 9), chance.randrange(1, 9))],
        [Decimal(chance.choice(["1.10", "NaN", "sNaN", "-Infinity", "1E+5000", "1e-400", "0.1234567890123456789"]))],
        [
            time,
            time.date(),
            time.time(),
            time.timetz(),
            NaT(2030, 1, 1),
            datetime.timedelta(seconds=chance.random() * 9),
        ],
        [Duration(years=1), UUID(int=chance.getrandbits(128)), Foreign.RED, Plain.ODD, Number.SEVEN],
        [_Scalar(2.5, "f"), _Scalar(4, "i"), _Scalar(True, "b"), _Scalar(5, "m")],
        [b"", b"\x00\xff", bytearray(b"a"), memoryview(b"a"), 1j, object(), type, range(2), {1}, iter(())],
        [[text], {text: number}, {number: text}, (ratio,), {"a": [{text: ratio}]}, _CYCLE, _DEEP],
    ]
    return chance.choice(chance.choice(kinds))


def place(
    type_string: str, owner: type[Model], value: Any, chance: random.Random, depth: int
) -> tuple[Any, str, str, type[Model]]:
    """A body that holds a value somewhere: the body, the value's path in it, its type there, whose property it is."""
    if chance.random() < 0.1 or depth > _DEEPEST:
        return value, "", type_string, owner
    if type_string[0] == "[":
        inner, path, *leaf = place(type_string[1:-1], owner, value, chance, depth)
        return [inner], f"[0]{path}", *leaf
    if type_string[0] == "{":
        inner, path, *leaf = place(type_string[1:-1], owner, value, chance, depth)
        return {"key": inner}, f".key{path}", *leaf
    if type_string in SCALARS or type_string == "object" or issubclass(owner._resolve(type_string), enum.Enum):
        return value, "", type_string, owner
    return place_in(owner._resolve(type_string), value, chance, depth)


def place_in(
    model: type[Model], value: Any, chance: random.Random, depth: int = 0
) -> tuple[Any, str, str, type[Model]]:
    """A body of a model that holds a value somewhere, as a dict or as a model."""
    fields = [field for field in fields_of(model) if not field.read_only and not is_tag(model, field)]
    if not fields:
        return {"additional_properties": {"key": value}}, ".additional_properties.key", "object", model
    field = chance.choice(fields)
    inner, path, *leaf = place(field.type, field.owner, value, chance, depth + 1)
    body = {field.name: inner} if chance.random() < 0.5 else model(**{field.name: inner})
    return body, f".{field.name}{path}", *leaf


def is_tag(model: type[Model], field: Field) -> bool:
    """Whether a property tells subclasses apart."""
    return any(field.name in vars(base).get("_subtype_map", ()) for base in model.__mro__)


def check(plan: TypePlan, value: Any) -> bool:
    """Write a value by the plan of a type: whether it is taken, which must be without loss, or refused.

    :raises AssertionError: Something else was sent.
    """
    faults = Faults()
    try:
        written = plan.write(value, (None, "value"), faults)
    except RecursionError:
        return False
    if faults.found:
        assert all(path_text(path).startswith("value") for path, _ in faults.found)
        return False
    sent = json.loads(json.dumps(written, allow_nan=False))
    assert says(sent, value) or _reads(plan, sent, value), (sent, value)
    return True


def _reads(plan: TypePlan, sent: Any, value: Any) -> bool:
    """Whether JSON is read as a value."""
    try:
        return bool(plan.read(sent, None, "$") == value)
    except ValueError:
        return False


def says(sent: Any, value: Any) -> bool:
    """Whether JSON holds what a value says: the same text, truth, number or items."""
    value = value.item() if isinstance(value, _Scalar) else value
    if isinstance(value, bool) or value is None:
        return sent is value
    if isinstance(value, str):
        return str(sent) == str(value.value if isinstance(value, enum.Enum) else value) or _same(sent, value)
    if isinstance(value, (int, float, Decimal, Fraction)):
        return not isinstance(sent, bool) and _same(sent, value)
    if isinstance(value, UUID):
        return sent == str(value)
    if isinstance(value, dict):
        # In place of a model, a dict is sent with the members that have one possible value.
        return value.keys() <= sent.keys() and all(says(sent[key], item) for key, item in value.items())
    if isinstance(value, (list, tuple, range)):
        return len(sent) == len(value) and all(map(says, sent, value))
    if isinstance(value, Iterator):  # those that are tried hold nothing
        return bool(sent == [])
    if isinstance(value, (set, frozenset)):
        return len(sent) == len(value) and all(any(says(one, item) for one in sent) for item in value)
    return type(value) in _TIMES and _reads(SCALARS[_TIMES[type(value)]], sent, value)


_TIMES = {
    datetime.datetime: "iso-8601",
    datetime.date: "date",
    datetime.time: "time",
    datetime.timedelta: "duration",
    Duration: "duration",
}


def _same(sent: Any, value: Any) -> bool:
    """Whether two numbers are the same, in decimal digits or exactly."""
    try:
        return Fraction(str(sent)) == Fraction(str(value)) or Fraction(sent) == Fraction(value)
    except ValueError:
        return False
