"""Random contents of models, and the ways to write the same content: as models, as dicts in any spelling, mixed."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from hypothesis import strategies as st

from azure.mgmt.provisioning.core.models.model import Model, fields_of

from .fake import models

UTC = datetime.timezone.utc
_TIMES = st.datetimes(
    datetime.datetime(1970, 1, 2),
    datetime.datetime(2100, 1, 1),
    timezones=st.sampled_from([UTC, datetime.timezone(datetime.timedelta(hours=-7))]),
)
_SECONDS = _TIMES.map(lambda time: time.replace(microsecond=0))
_TEXT = st.text(max_size=6)
_FLOATS = st.floats(allow_nan=False, allow_infinity=False, width=32)
_JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | _FLOATS | _TEXT,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(_TEXT, inner, max_size=2),
    max_leaves=4,
).filter(lambda value: value is not None)
SCALARS: dict[str, st.SearchStrategy[Any]] = {
    "str": _TEXT,
    "int": st.integers(),
    "long": st.integers(-(2**70), 2**70),
    "float": _FLOATS,
    "bool": st.booleans(),
    "decimal": st.decimals(-1000, 1000, places=2).map(Decimal),
    "iso-8601": _TIMES,
    "rfc-1123": _SECONDS,
    "unix-time": _SECONDS,
    "date": st.dates(datetime.date(1970, 1, 1)),
    "time": st.times().map(lambda time: time.replace(microsecond=0, tzinfo=None)),
    "duration": st.timedeltas(datetime.timedelta(0), datetime.timedelta(days=400)).map(
        lambda delta: datetime.timedelta(seconds=int(delta.total_seconds()))
    ),
    "bytearray": st.binary(max_size=5),
    "base64": st.binary(max_size=5),
    "object": _JSON,
    "Color": st.sampled_from([models.Color.RED, models.Color.DARK_BLUE, "red", "green"]),
}


@dataclass
class Content:
    """What a model holds, whatever the spelling: values by property, and further members."""

    model: type[Model]
    values: dict[str, Any]
    unknown: dict[str, Any]


@st.composite
def contents(draw: Any, model: type[Model], depth: int = 3, read_only: bool = False) -> Content:
    """Random content of a model, or of a subclass of it.

    :param read_only: With the properties that only the server fills.
    """
    subtypes = model._model_plan().subtypes()
    if subtypes is not None:
        model = draw(st.sampled_from([model, *subtypes[1].values()]))
    fields = [field for field in fields_of(model) if read_only or not field.read_only]
    # An object without a single member is nothing to msrest where its members are flattened.
    chosen = draw(st.lists(st.sampled_from(fields), min_size=1, max_size=5, unique_by=lambda field: field.name))
    values = {}
    for field in fields:
        # Of a subclass it is fixed; and that of a class that nobody knows, plain msrest loses.
        is_kind = issubclass(model, models.Animal) and field.name == "kind"
        if field in chosen and not is_kind:
            value = draw(_values(field.type, depth - 1, read_only))
            if value is not None:
                values[field.name] = value
    if model is models.Widget and "properties" not in values:
        values.pop("name", None)  # plain msrest takes it for that of the properties where there are none
        values.setdefault("location", "x")
    unknown = {}
    plan = model._model_plan()
    if plan.takes_unknown:
        members = st.dictionaries(
            _TEXT.map("x-{}".format), _values(plan.additional.type, depth - 1, read_only), max_size=2
        )
        unknown = {name: value for name, value in draw(members).items() if value is not None}
    return Content(model, values, unknown)


def _values(type_string: str, depth: int, read_only: bool) -> st.SearchStrategy[Any]:
    if type_string in SCALARS:
        return SCALARS[type_string]
    if depth <= 0:
        return st.none()
    if type_string[0] == "[":
        items = _values(type_string[1:-1], depth, read_only)
        return st.lists(items, max_size=2).map(lambda found: [item for item in found if item is not None])
    if type_string[0] == "{":
        items = _values(type_string[1:-1], depth, read_only)
        return st.dictionaries(_TEXT, items, max_size=2).map(
            lambda found: {name: item for name, item in found.items() if item is not None}
        )
    return contents(getattr(models, type_string), depth, read_only)


def _map(value: Any, render: Any) -> Any:
    if isinstance(value, Content):
        return render(value)
    if isinstance(value, list):
        return [_map(item, render) for item in value]
    if isinstance(value, Mapping):
        return {name: _map(item, render) for name, item in value.items()}
    return value


def as_model(content: Content) -> Any:
    """The content as models, nested."""
    values = {name: _map(value, as_model) for name, value in content.values.items()}
    made = content.model(**values)
    if content.unknown:
        made.additional_properties = {name: _map(value, as_model) for name, value in content.unknown.items()}
    return made


def as_flattened_model(content: Content) -> Any:
    """The content as models, flattened wherever there is a name for it."""
    rest, lifted = _lift(content)
    values = {name: _map(value, as_flattened_model) for name, value in {**rest, **lifted}.items()}
    made = content.model(**values)
    if content.unknown:
        made.additional_properties = {name: _map(value, as_flattened_model) for name, value in content.unknown.items()}
    return made


def as_snake_case(content: Content) -> Any:
    """The content as dicts with attribute names."""
    return {
        **_kind(content, "kind"),
        **{n: _map(v, as_snake_case) for n, v in content.values.items()},
        **_unknown(content, as_snake_case),
    }


def as_flattened(content: Content) -> Any:
    """The content as dicts with attribute names, flattened."""
    rest, lifted = _lift(content)
    return {
        **_kind(content, "kind"),
        **{name: _map(value, as_flattened) for name, value in {**lifted, **rest}.items()},
        **_unknown(content, as_flattened),
    }


class InAnyCase:
    """The content as dicts with REST names in any case."""

    def __init__(self, random: Any) -> None:
        self.random = random

    def __call__(self, content: Content) -> Any:
        wires = {field.name: field.wire for field in fields_of(content.model)}
        return {
            **_kind(content, self.cased("kind")),
            **{self.cased(wires[name]): _map(value, self) for name, value in content.values.items()},
            **_unknown(content, self),
        }

    def cased(self, name: str) -> str:
        return "".join(self.random.choice([letter.lower(), letter.upper()]) for letter in name)


class Mixed(InAnyCase):
    """The content in a spelling of its own for every model in it."""

    def __call__(self, content: Content) -> Any:
        if self.random.random() < 0.3:
            return super().__call__(content)
        kind = self.random.choice(["model", "flattened model", "snake", "flattened"])
        rest, lifted = _lift(content) if "flattened" in kind else (content.values, {})
        values = {name: _map(value, self) for name, value in {**rest, **lifted}.items()}
        if "model" not in kind:
            return {**_kind(content, "kind"), **values, **_unknown(content, self)}
        made = content.model(**values)
        if content.unknown:
            made.additional_properties = _unknown(content, self)
        return made


def _kind(content: Content, key: str) -> dict[str, str]:
    """The member of a dict that says which subclass it is."""
    if content.model is not models.Animal and issubclass(content.model, models.Animal):
        return {key: content.model.__name__}
    return {}


def _unknown(content: Content, render: Any) -> dict[str, Any]:
    return {name: _map(value, render) for name, value in content.unknown.items()}


def _lift(content: Content) -> tuple[dict[str, Any], dict[str, Any]]:
    """The values that stay where they are, and those that have a flattened name, by it."""
    rest, lifted = dict(content.values), {}
    for name, alias in content.model._model_plan().flattened.items():
        nested = rest.get(alias.target)
        if isinstance(nested, Content) and alias.attribute in nested.values:
            inner = dict(nested.values)
            lifted[name] = inner.pop(alias.attribute)
            rest[alias.target] = Content(nested.model, inner, nested.unknown)
    for name, nested in list(rest.items()):
        if lifted and isinstance(nested, Content) and not nested.values and not nested.unknown:
            del rest[name]
    return rest, lifted
