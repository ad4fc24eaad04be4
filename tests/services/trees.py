"""Random bodies for any model, as models and as dicts in any spelling.

A body is drawn as a tree: for a model, the values of some of its properties. Trees become models, or dicts whose keys
are spelled at random, with flattened properties beside or inside the object they belong to, and models in between.
"""

from __future__ import annotations

import enum
import random
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from importlib import import_module
from typing import Any

from hypothesis import strategies as st

from azure.mgmt.provisioning.core.model import Model, fields_of
from azure.mgmt.provisioning.core.plans import model_plan
from azure.mgmt.provisioning.services import SERVICES

_DEEPEST = 4


def _models() -> Iterator[type[Model]]:
    for service in SERVICES:
        models = import_module(f"azure.mgmt.provisioning.services.{service}.models")
        for name in models.__all__:
            value = getattr(models, name)
            if issubclass(value, Model):
                yield value


MODELS = list(_models())


@dataclass(frozen=True)
class Tree:
    """The properties of a model that were drawn, by attribute name."""

    model: type[Model]
    members: dict[str, Any]


_texts = st.text(st.characters(codec="utf-8"), max_size=12)
_times = st.datetimes(datetime(1970, 1, 2), datetime(2100, 1, 1)).map(
    lambda time: time.replace(microsecond=time.microsecond // 1000 * 1000, tzinfo=timezone.utc)
)
_json = st.recursive(
    st.booleans() | st.integers(-1000, 1000) | _texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_texts, inner, max_size=3),
    max_leaves=5,
)

_SCALARS: dict[str, st.SearchStrategy[Any]] = {
    "str": _texts,
    "int": st.integers(-(2**31), 2**31),
    "long": st.integers(-(2**53), 2**53),
    "float": st.floats(-1e9, 1e9, allow_nan=False),
    "bool": st.booleans(),
    "iso-8601": _times,
    "unix-time": _times.map(lambda time: time.replace(microsecond=0)),
    "date": st.dates(date(1970, 1, 1), date(2100, 1, 1)),
    "duration": st.integers(0, 10**6).map(lambda seconds: timedelta(seconds=seconds)),
    "bytearray": st.binary(max_size=12),
    "base64": st.binary(max_size=12),
    "object": _json,
}


def values(type_string: str, owner: type[Model], depth: int) -> st.SearchStrategy[Any]:
    """Values of a type: Python values, and trees for models."""
    if type_string[0] == "[":
        return st.lists(values(type_string[1:-1], owner, depth), max_size=2)
    if type_string[0] == "{":
        return st.dictionaries(_texts, values(type_string[1:-1], owner, depth), max_size=2)
    if type_string in _SCALARS:
        return _SCALARS[type_string]
    named = owner._resolve(type_string)
    if issubclass(named, enum.Enum):
        members: list[Any] = list(named)
        return st.sampled_from(members + [member.value for member in members] + ["NewerThanThisPackage"])
    return trees(named, depth + 1)


@st.composite
def trees(draw: st.DrawFn, model: type[Model], depth: int = 0) -> Tree:
    """Bodies of a model."""
    members: dict[str, Any] = {}
    for field in fields_of(model):
        if field.read_only or not draw(st.booleans()):
            continue
        if depth >= _DEEPEST and field.plan.container:
            continue
        members[field.name] = draw(values(field.type, field.owner, depth))
    flattened = {alias.target for alias in model_plan(model).flattened.values()}
    for name in flattened & set(members):
        # msrest knows only the flattened properties, so an object of them with none set does not exist for it.
        if not members[name].members:
            del members[name]
    return Tree(model, members)


def build_model(value: Any) -> Any:
    """The tree as models."""
    if isinstance(value, Tree):
        return value.model(**{name: build_model(member) for name, member in value.members.items()})
    if isinstance(value, list):
        return [build_model(item) for item in value]
    if isinstance(value, dict):
        return {name: build_model(item) for name, item in value.items()}
    return value


def build_mixed(value: Any, chance: random.Random, *, top: bool = True) -> Any:
    """The tree as dicts in random spelling, with models in between."""
    if isinstance(value, list):
        return [build_mixed(item, chance, top=False) for item in value]
    if isinstance(value, dict):
        return {name: build_mixed(item, chance, top=False) for name, item in value.items()}
    if not isinstance(value, Tree):
        return value
    if not top and chance.random() < 0.3:
        return build_model(value)
    mixed: dict[str, Any] = {}
    for field in fields_of(value.model):
        if field.name not in value.members:
            continue
        member = value.members[field.name]
        aliases = {
            alias.attribute: name
            for name, alias in model_plan(value.model).flattened.items()
            if alias.target == field.name
        }
        if aliases and isinstance(member, Tree) and set(member.members) <= set(aliases) and chance.random() < 0.5:
            for name, inner in member.members.items():
                mixed[_spelled(aliases[name], aliases[name], chance)] = build_mixed(inner, chance, top=False)
        else:
            mixed[_spelled(field.name, field.wire, chance)] = build_mixed(member, chance, top=False)
    keys = list(mixed)
    chance.shuffle(keys)
    return {key: mixed[key] for key in keys}


def _spelled(name: str, wire: str, chance: random.Random) -> str:
    return chance.choice([name, wire, wire.upper(), wire.lower(), wire.capitalize()])
