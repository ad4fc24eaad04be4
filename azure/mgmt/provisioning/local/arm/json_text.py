"""JSON as requests may have it: RFC 8259, and what people write besides; not what readers understand differently."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from typing import Any

from ...templates.dotnet.lenient_json import strict_json

DEPTH = 100
"""How deep arrays and objects may be nested."""

LENIENT = 256 * 1024
"""How long a text may be that is no JSON by RFC 8259: people write such ones, and reading them takes time."""


def parse_json(body: bytes) -> Any:
    """The value of a JSON text in UTF-8.

    Names without quotes, texts in single quotes, comments and commas behind the last are read as well: the Azure CLI's
    users send them, and Azure Resource Manager takes them.

    :raises ValueError: It is none; it has ``NaN`` or ``Infinity``, a number that no float holds, a name twice in an
        object, half of a surrogate pair, or more than ``DEPTH`` levels.
    """
    text = body.decode("utf-8-sig")
    try:
        try:
            value = _parse(text)
        except json.JSONDecodeError as error:
            if len(text) > LENIENT:
                raise
            try:
                value = _parse(strict_json(text))
            except json.JSONDecodeError:
                raise error from None
    except RecursionError:
        raise ValueError(_TOO_DEEP) from None
    _check(value)
    return value


def _parse(text: str) -> Any:
    return json.loads(text, parse_constant=_refuse_constant, parse_float=_float, object_pairs_hook=_object)


_TOO_DEEP = f"It is nested more than {DEPTH} levels deep."


def _refuse_constant(name: str) -> Any:
    raise ValueError("There is a number that JSON does not have.")


def _float(text: str) -> float:
    value = float(text)
    if math.isinf(value):
        raise ValueError("There is a number that is too large.")
    return value


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise ValueError(f"The name {json.dumps(twice)} is there more than once in an object.")
    return found


def _check(value: Any) -> None:
    """Refuse what is too deep, and texts that are no Unicode. Without recursion, since it may be deep."""
    level: list[Any] = [value]
    depth = 0
    while level:
        containers = [each for each in level if isinstance(each, (dict, list))]
        depth += bool(containers)
        if depth > DEPTH:
            raise ValueError(_TOO_DEEP)
        for each in level:
            for text in each if isinstance(each, dict) else (each,):
                if isinstance(text, str) and not is_unicode(text):
                    raise ValueError("A text has half of a surrogate pair.")
        level = [below for each in containers for below in (each.values() if isinstance(each, dict) else each)]


def is_unicode(text: str) -> bool:
    """Whether a text can be written in UTF-8: it has no half of a surrogate pair."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def texts_of(value: Any) -> Iterator[str]:
    """Every text in a document, names of members included."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from value
        for each in value.values():
            yield from texts_of(each)
    elif isinstance(value, list):
        for each in value:
            yield from texts_of(each)
