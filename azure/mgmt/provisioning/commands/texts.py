"""Texts of a command as the values that an operation takes."""

from __future__ import annotations

import base64
import binascii
import json
import re
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from ..core.declare.operation import Service
from ..core.models.fields import Field, Flattened
from ..core.models.model import ExtensibleEnum
from ..core.models.view import View
from .errors import CommandError

_PIECE = re.compile(r'\.?([^.\[\]]+)|\[(\d*)\]|\["([^"]*)"\]')
_BOOLEANS = {"true": True, "false": False}
_DEEPEST_INDEX = 999
"""The last place of a list that a path may name."""
_LONGEST_PATH = 100
"""How many names and places a path may have."""


class Text(str):
    """A text that stands for a value whose type is not known yet."""

    __slots__ = ()


class Append:
    """The place behind the last item of a list."""


APPEND = Append()


def read_path(path: str) -> list[Any]:
    """The names and places that a path leads along: ``properties.ipRules[0].value``, ``zones[]``, ``tags["a.b"]``.

    :raises CommandError: It is no path.
    """
    found: list[Any] = []
    at = 0
    while at < len(path):
        piece = _PIECE.match(path, at)
        if piece is None or (at == 0 and path.startswith(".")):
            raise CommandError(
                f"{path!r} is no path of a member, as properties.sku.name, zones[] and rules[0].name are"
            )
        name, place, quoted = piece.groups()
        if place is not None:
            found.append(int(place) if place else APPEND)
        else:
            found.append(quoted if name is None else name)
        at = piece.end()
        if len(found) > _LONGEST_PATH:
            raise CommandError(f"a path has at most {_LONGEST_PATH} names: {path[:40]!r}…")
    return found


def put(body: Any, path: list[Any], value: Any, whole: str) -> Any:
    """A body with a value at a path; objects and lists on the way are made.

    :param whole: The path as it was given, for errors.
    :raises CommandError: Something else stands on the way.
    """
    if not path:
        return value
    first, *rest = path
    if isinstance(first, str):
        if body is None:
            body = {}
        if not isinstance(body, dict):
            raise CommandError(f"{whole}: {first!r} can't be a member of what was given before")
        body[first] = put(body.get(first), rest, value, whole)
        return body
    if body is None:
        body = []
    place = len(body) if isinstance(first, Append) and isinstance(body, list) else first
    if not isinstance(body, list) or not isinstance(place, int) or place > min(len(body), _DEEPEST_INDEX):
        raise CommandError(f"{whole}: a list is given from its first item on, as [0], [1], or with []")
    if place == len(body):
        body.append(None)
    body[place] = put(body[place], rest, value, whole)
    return body


def converted(value: Any, type: str, service: Service) -> Any:
    """A value with texts as what their types are; what a text can't be is left for the model's own check to tell.

    :param type: A type string of a declaration.
    """
    if isinstance(value, dict):
        if type.startswith("{"):
            return {name: converted(item, type[1:-1], service) for name, item in value.items()}
        return {name: converted(item, each, service) for name, item, each in _members(value, type, service)}
    if isinstance(value, list):
        inner = type[1:-1] if type.startswith("[") else "object"
        return [converted(item, inner, service) for item in value]
    return _scalar(str(value), type) if isinstance(value, Text) else value


def _members(value: dict[str, Any], type: str, service: Service) -> list[tuple[str, Any, str]]:
    """The members of an object, with their types."""
    model = _model(type, service)
    if model is None:
        return [(name, item, "object") for name, item in value.items()]
    plan = model._model_plan().plan_for(value)
    found = []
    for name, item in value.items():
        target = plan.find(name)
        while isinstance(target, Flattened):
            nested = plan.nested(target)
            target = nested.targets.get(target.attribute)
        found.append((name, item, target.type if isinstance(target, Field) else "object"))
    return found


def _model(type: str, service: Service) -> type[View] | None:
    if not type[:1].isupper():
        return None
    found = service.model(type)
    return found if issubclass(found, View) else None


def has_member(type: str, service: Service, name: str) -> bool:
    """Whether a body has a member of a name."""
    model = _model(type, service)
    if model is None:
        return False
    plan = model._model_plan()
    subtypes = plan.subtypes()
    plans = [plan, *(plan.of_class(each) for each in (subtypes[1].values() if subtypes is not None else ()))]
    return any(each.find(name) is not None for each in plans)


def members_of(type: str, service: Service) -> list[str]:
    """The names of the members of a body that requests hold, as the API writes them."""
    model = _model(type, service)
    return [] if model is None else [each.wire for each in model._model_plan().fields if not each.read_only]


def values_of(type: str, service: Service) -> list[str]:
    """The values that an enum lists, or a boolean has."""
    if type == "bool":
        return list(_BOOLEANS)
    if not type[:1].isupper():
        return []
    found = service.model(type)
    return [str(each.value) for each in found] if issubclass(found, ExtensibleEnum) else []


def argument(text: str, type: str, service: Service) -> Any:
    """The text of an argument as a value; lists are given with commas, or as JSON."""
    if type.startswith(("[", "{")):
        if text[:1] in ("[", "{"):
            return read_json(text, "a list" if type.startswith("[") else "an object")
        return [_scalar(each.strip(), type[1:-1]) for each in text.split(",")]
    return converted(Text(text), type, service)


def read_json(text: str, what: str) -> Any:
    """What a JSON text says.

    :raises CommandError: It is no JSON. The text is not told, since it may hold a secret.
    """
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        where = f" (at {error.pos})" if isinstance(error, json.JSONDecodeError) else ""
        raise CommandError(f"{what} is no JSON{where}") from None


def read_content(place: str) -> bytes:
    """The content of a file, or of standard input.

    :param place: The path of the file, or ``-``.
    :raises CommandError: It can't be read.
    """
    if place == "-":
        return sys.stdin.buffer.read()
    try:
        return Path(place).read_bytes()
    except OSError as error:
        raise CommandError(f"{place} can't be read: {error.strerror or error}") from None


def read_document(place: str) -> Any:
    """The JSON or YAML of a file, or of standard input.

    :raises CommandError: It can't be read, or is neither.
    """
    text = _decoded(read_content(place), place)
    if not place.lower().endswith((".yaml", ".yml")):
        try:
            return json.loads(text)
        except ValueError as error:
            if place.lower().endswith(".json"):
                raise CommandError(f"{place} is no JSON: {error}") from None
        except RecursionError:
            raise CommandError(f"{place} is nested too deep") from None
    from ..codegen.errors import CodegenError
    from ..codegen.read.yaml_text import read_yaml

    try:
        return read_yaml(text, place)
    except CodegenError as error:
        raise CommandError(str(error).strip()) from None


def read_text(place: str) -> str:
    """The text of a file, or of standard input, without the end of its last line."""
    return _decoded(read_content(place), place).removesuffix("\n").removesuffix("\r")


def _decoded(content: bytes, place: str) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise CommandError(f"{place} is no text in UTF-8") from None


def _scalar(text: str, type: str) -> Any:
    read = _SCALARS.get(type)
    try:
        return text if read is None else read(text)
    except (ValueError, KeyError, binascii.Error):
        return text


_SCALARS: dict[str, Callable[[str], Any]] = {
    "bool": lambda text: _BOOLEANS[text.lower()],
    "int": int,
    "long": int,
    "float": float,
    "unix-time": int,
    "decimal": float,
    "bytearray": lambda text: base64.b64decode(text, validate=True),
}
