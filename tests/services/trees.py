"""Random bodies for any model, as models and as dicts in any spelling.

A body is drawn as a tree: for a model, the values of some of its properties. Trees become models, or dicts whose keys
are spelled at random, with flattened properties beside or inside the object they belong to, and models in between.
"""

from __future__ import annotations

import enum
import random
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from importlib import import_module
from typing import Any

from hypothesis import strategies as st

from azure.mgmt.provisioning.core.models.fields import Field, JsonTextField
from azure.mgmt.provisioning.core.models.model import Model, fields_of

NESTED = (4, 2, 1)
"""How many properties that hold models are drawn at most, by depth; below there are none. Bodies stay small so."""


def models_of(service: str) -> list[type[Model]]:
    """All models of a service."""
    models = import_module(f"azure.mgmt.provisioning.services.{service}.models")
    found = [getattr(models, name) for name in models.__all__]
    return [value for value in found if issubclass(value, Model)]


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
    "decimal": st.decimals(-(10**9), 10**9, places=2),
    "bool": st.booleans(),
    "iso-8601": _times,
    "rfc-1123": _times.map(lambda time: time.replace(microsecond=0)),
    "unix-time": _times.map(lambda time: time.replace(microsecond=0)),
    "date": st.dates(date(1970, 1, 1), date(2100, 1, 1)),
    "duration": st.integers(0, 10**6).map(lambda seconds: timedelta(seconds=seconds)),
    "bytearray": st.binary(max_size=12),
    "base64": st.binary(max_size=12),
    "object": _json,
}


def values(type_string: str, owner: type[Model], depth: int, *, read_only: bool = False) -> st.SearchStrategy[Any]:
    """Values of a type: Python values, and trees for models."""
    if type_string[0] == "[":
        return st.lists(values(type_string[1:-1], owner, depth, read_only=read_only), max_size=2)
    if type_string[0] == "{":
        return st.dictionaries(_texts, values(type_string[1:-1], owner, depth, read_only=read_only), max_size=2)
    if type_string in _SCALARS:
        return _SCALARS[type_string]
    named = owner._resolve(type_string)
    if issubclass(named, enum.Enum):
        members: list[Any] = list(named)
        return st.sampled_from(members + [member.value for member in members] + ["NewerThanThisPackage"])
    return trees(named, depth + 1, read_only=read_only)


def member_values(field: Field, depth: int, *, read_only: bool = False) -> st.SearchStrategy[Any]:
    """Values of a property. Where an object may be given as its text, other texts are none."""
    found = values(field.type, field.owner, depth, read_only=read_only)
    return found.filter(lambda value: not isinstance(value, str)) if isinstance(field, JsonTextField) else found


def holds_models(field: Field) -> bool:
    """Whether the values of a property are models, or lists or dicts of them."""
    name = field.type.strip("[]{}")
    return name not in _SCALARS and not issubclass(field.owner._resolve(name), enum.Enum)


def concrete(model: type[Model]) -> list[type[Model]]:
    """The classes that a discriminator tells apart, below a model or at it; else the model itself."""
    own: dict[str, dict[str, str]] = vars(model).get("_subtype_map", {})
    below = [model._resolve(name) for subtypes in own.values() for name in subtypes.values()]
    return [each for subclass in below for each in concrete(subclass)] or [model]


def tags(model: type[Model]) -> set[str]:
    """The discriminators of a subclass: they have one value, which a model that is made has already."""
    return {tag for base in model.__mro__ for tag in vars(base).get("_subtype_map", ())}


@st.composite
def trees(draw: st.DrawFn, model: type[Model], depth: int = 0, *, read_only: bool = False) -> Tree:
    """Bodies of a model; of a discriminated base, those of a subclass of it.

    :param read_only: Give what only the service fills, too.
    """
    model = draw(st.sampled_from(concrete(model)))
    members: dict[str, Any] = {}
    fields = [field for field in fields_of(model) if read_only or not field.read_only]
    fields = [field for field in fields if field.name not in tags(model)]
    nested = {field.name for field in fields if holds_models(field)}
    most = NESTED[depth] if depth < len(NESTED) else 0
    if len(nested) > most:
        nested = draw(st.sets(st.sampled_from(sorted(nested)), max_size=most)) if most else set()
    for field in fields:
        if (holds_models(field) and field.name not in nested) or not draw(st.booleans()):
            continue
        members[field.name] = draw(member_values(field, depth, read_only=read_only))
    flattened = {alias.target for alias in model._model_plan().flattened.values()}
    for name in flattened & set(members):
        # msrest knows only the flattened properties, so an object of them with none set does not exist for it.
        if not members[name].members:
            del members[name]
    for field in model._model_plan().overlaid:
        nested = members.get(field.below.target)
        if nested is not None and field.below.attribute in nested.members:
            members.pop(field.name, None)  # given by either name it is one member
    return Tree(model, members)


def hides_members(value: Any) -> bool:
    """Whether there is a model in a body of which a member hides one of a nested model."""
    if isinstance(value, Tree):
        return bool(value.model._model_plan().overlaid) or any(map(hides_members, value.members.values()))
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return any(map(hides_members, inner))


def padded(model: type[Model], raw: Any) -> Any:
    """A response with an empty object in place of each flattened one that it lacks.

    msrest takes "properties.id" from "id" where there are no "properties".
    """
    if isinstance(raw, list):
        return [padded(model, item) for item in raw]
    if not isinstance(raw, dict):
        return raw
    found = dict(raw)
    kind = model._classify(raw, {})
    flattened = {alias.target for alias in kind._model_plan().flattened.values()}
    for field in fields_of(kind):
        if not holds_models(field) or (field.wire not in raw and field.name not in flattened):
            continue
        inner = field.owner._resolve(field.type.strip("[]{}"))
        value = raw.get(field.wire, {})
        if field.type[0] == "{" and isinstance(value, dict):
            found[field.wire] = {name: padded(inner, item) for name, item in value.items()}
        else:
            found[field.wire] = padded(inner, value)
    return found


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
        if field.name in tags(value.model) and field.default:
            mixed[_spelled(value.model, field.name, field.wire, chance)] = field.default
        if field.name not in value.members:
            continue
        member = value.members[field.name]
        aliases = {
            alias.attribute: name
            for name, alias in value.model._model_plan().flattened.items()
            if alias.target == field.name
        }
        if aliases and isinstance(member, Tree) and set(member.members) <= set(aliases) and chance.random() < 0.5:
            for name, inner in member.members.items():
                key = _spelled(value.model, aliases[name], aliases[name], chance)
                mixed[key] = build_mixed(inner, chance, top=False)
        else:
            mixed[_spelled(value.model, field.name, field.wire, chance)] = build_mixed(member, chance, top=False)
    keys = list(mixed)
    chance.shuffle(keys)
    return {key: mixed[key] for key in keys}


def _spelled(model: type[Model], name: str, wire: str, chance: random.Random) -> str:
    """A spelling of a member, and of no other one: a REST name may differ from another in its letters' case alone."""
    find = model._model_plan().find
    spellings = [name, wire, wire.upper(), wire.lower(), wire.capitalize()]
    return chance.choice([each for each in spellings if find(each) is find(name)])
