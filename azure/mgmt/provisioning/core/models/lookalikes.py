"""What stands for JSON objects and lists without being a dict, a list or a model of this package.

Recognised by protocol, since none of the packages that make such objects is needed here: models of the official
packages, of both generations; pydantic models; classes of attrs and dataclasses.
"""

from __future__ import annotations

import re
from collections.abc import ItemsView, Iterator, KeysView, Mapping, Sequence, Set, ValuesView
from typing import Any, NamedTuple

SERVICE_FILLED = frozenset({"id", "name", "type", "etag", "systemData"})
"""REST names of members that services fill, whatever a description says."""

_TEXTS = (str, bytes, bytearray, memoryview)
_DOT = re.compile(r"(?<!\\)\.")


class Member(NamedTuple):
    """A member of an object.

    :param name: What the object's class calls it.
    :param spellings: What a model may call it, best first.
    :param value: None where it is not given.
    :param in_rest: The spelling is the REST name.
    :param filled: The service fills it.
    """

    name: str
    spellings: tuple[str, ...]
    value: Any
    in_rest: bool = False
    filled: bool = False


class Object:
    """An object that a model holds in flattened form.

    :param owner: The model's class.
    """

    def __init__(self, owner: type[Any]) -> None:
        self.owner = owner
        self.members: list[Member] = []


def is_object(value: Any) -> bool:
    """Whether a value is an object whose class says what its members are."""
    return _reader(type(value)) is not None


def members_of(value: Any) -> list[Member] | None:
    """The members of an object whose class says what they are; None for anything else."""
    read = _reader(type(value))
    return None if read is None else read(value)


def mapping_of(value: Any) -> Mapping[Any, Any] | None:
    """What has keys and their values as a mapping, whatever its class; None for anything else."""
    if isinstance(value, Mapping):
        return value
    kind = type(value)
    if callable(getattr(kind, "keys", None)) and hasattr(kind, "__getitem__"):
        return dict(value)
    return None


def sequence_of(value: Any) -> Sequence[Any] | None:
    """The items of what has an order, an iterator's taken out of it; None for anything else, and for texts."""
    if isinstance(value, (*_TEXTS, Mapping)):
        return None
    if isinstance(value, Sequence):
        return value
    is_ordered = isinstance(value, (Iterator, KeysView, ValuesView, ItemsView)) and not hasattr(value, "read")
    return [*value] if is_ordered else None


def is_unordered(value: Any) -> bool:
    """Whether a value is a set, whose items have no order."""
    return isinstance(value, Set) and not isinstance(value, (KeysView, ItemsView))


def _reader(kind: type[Any]) -> Any:
    """The function that reads the members of instances of a class."""
    if kind is Object:
        return _object
    for attribute, form, read in _READERS:
        if isinstance(getattr(kind, attribute, None), form):
            return read
    return None


def _object(value: Object) -> list[Member]:
    return value.members


def _hybrid(value: Any) -> list[Member]:
    """A model of the official packages of today: a mapping by REST names."""
    read_only = {
        field._rest_name for field in type(value)._attr_to_rest_field.values() if field._visibility == ["read"]
    }
    return [_in_rest(name, name, item, name in read_only) for name, item in value.items()]


def _msrest(value: Any) -> list[Member]:
    """A model in msrest's form, whose REST names may lead through objects that are flattened."""
    owner = type(value)
    root = Object(owner)
    inner: dict[tuple[str, ...], Object] = {(): root}
    validation = getattr(owner, "_validation", {})
    for name, declared in owner._attribute_map.items():
        item = getattr(value, name, None)
        if item is None:
            continue
        if not declared["key"]:  # what the API version does not declare, by REST names
            root.members.append(Member(name, ("additional_properties",), item))
            continue
        *places, wire = (part.replace("\\.", ".") for part in _DOT.split(declared["key"]))
        for depth, place in enumerate(places):
            here = tuple(places[: depth + 1])
            if here not in inner:
                inner[here] = Object(owner)
                inner[here[:-1]].members.append(_in_rest(place, place, inner[here], False))
        read_only = validation.get(name, {}).get("readonly", False)
        inner[tuple(places)].members.append(_in_rest(name, wire, item, read_only))
    return root.members


def _in_rest(name: str, wire: str, value: Any, read_only: bool) -> Member:
    return Member(name, (wire,), value, in_rest=True, filled=read_only or wire in SERVICE_FILLED)


def _pydantic(value: Any) -> list[Member]:
    found = []
    for name, declared in type(value).model_fields.items():
        aliases = (declared.serialization_alias, declared.alias, name)
        spellings = tuple(dict.fromkeys(alias for alias in aliases if alias is not None))
        found.append(Member(name, spellings, getattr(value, name)))
    return found + [Member(name, (name,), item) for name, item in (value.model_extra or {}).items()]


def _attrs(value: Any) -> list[Member]:
    return _public(value, [declared.name for declared in type(value).__attrs_attrs__])


def _dataclass(value: Any) -> list[Member]:
    from dataclasses import fields

    return _public(value, [declared.name for declared in fields(value)])


def _public(value: Any, names: list[str]) -> list[Member]:
    return [Member(name, (name,), getattr(value, name, None)) for name in names if not name.startswith("_")]


_READERS: tuple[tuple[str, type[Any], Any], ...] = (
    ("_attr_to_rest_field", dict, _hybrid),
    ("_attribute_map", dict, _msrest),
    ("model_fields", dict, _pydantic),
    ("__attrs_attrs__", tuple, _attrs),
    ("__dataclass_fields__", dict, _dataclass),
)
