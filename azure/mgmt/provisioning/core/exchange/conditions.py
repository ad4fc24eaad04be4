"""Conditions of requests, by the names that official clients have for their headers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ..declare.operation import Operation
from .response import match_condition

_HEADERS = {"if_match": "If-Match", "if_none_match": "If-None-Match"}


def with_headers(operation: Operation, arguments: Sequence[Any], options: Mapping[str, Any]) -> Mapping[str, Any]:
    """The options of a call with ``if_match`` and ``if_none_match`` as the headers that official clients make of them.

    They are taken where the operation takes the header; elsewhere they are unknown options as any other.

    :raises TypeError: One is given beside ``etag`` and ``match_condition``, which are what it is called here.
    """
    match = operation.match
    if match is None:
        return options
    taken = {"if_match": match.if_match, "if_none_match": match.if_none_match}
    given = {name: options[name] for name in _HEADERS if taken[name] and options.get(name) is not None}
    condition = match_condition(operation, arguments)
    if given and condition is not None:
        raise TypeError(f"{operation.id} got {' and '.join(given)} beside match_condition, which says the same")
    rest = {name: value for name, value in options.items() if not taken.get(name)}
    if not given:
        return rest
    return {**rest, "headers": {**(rest.get("headers") or {}), **{_HEADERS[name]: given[name] for name in given}}}
