"""The later values that a function refers to besides those that it is called with."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Iterator
from types import CodeType, FunctionType, MethodType
from typing import Any

from .later import LaterText, StandIn
from .lines import is_of_package
from .marks import DamagedMark, Origin, World, may_hold_marks
from .pollers import AsyncRecordedPoller, RecordedPoller
from .recorded import is_recorded, origin_of

_MANY = 10_000
"""What a function refers to may hold the whole world: a table, a cache. No more than that is looked at."""


def captured(function: Any) -> Iterator[Any]:
    """Later values that a function may give or look at: of variables around it, defaults, its ``self``, globals.

    What it returns has to be there before whoever uses that is made, and the function is called too late to ask it.
    """
    rest = [function]
    seen: dict[int, Any] = {}
    while rest and len(seen) < _MANY:
        value = rest.pop()
        if id(value) in seen:
            continue
        seen[id(value)] = value
        if isinstance(value, (RecordedPoller, AsyncRecordedPoller)):
            value = value._result
        if isinstance(value, (StandIn, LaterText)) or is_recorded(value):
            yield value
        elif isinstance(value, str):
            if may_hold_marks(value):
                yield value
        else:
            rest.extend(_held(value))


def origins_captured(function: Any, world: World) -> Iterator[Origin]:
    """Where the later values come from that a function refers to; it may refer to those of an earlier run as well."""
    for value in captured(function):
        try:
            origin = origin_of(value, world)
        except DamagedMark:
            continue
        if origin is not None:
            yield origin


def _held(value: Any) -> Iterable[Any]:
    """What an object holds, where it may be of the program."""
    if isinstance(value, FunctionType):
        return () if is_of_package(value.__code__.co_filename) else _of_function(value)
    if isinstance(value, MethodType):
        return (value.__self__, value.__func__)
    if isinstance(value, functools.partial):
        return (value.func, *value.args, *value.keywords.values())
    if isinstance(value, dict):
        return value.values()
    if isinstance(value, (list, tuple, set, frozenset)):
        return value
    if isinstance(value, type) or type(value).__module__.startswith(("azure.", "builtins")):
        return ()
    held = getattr(value, "__dict__", None)
    return held.values() if isinstance(held, dict) and not hasattr(value, "__path__") else ()


def _of_function(function: FunctionType) -> Iterator[Any]:
    for cell in function.__closure__ or ():
        try:
            yield cell.cell_contents
        except ValueError:  # a variable that has no value yet
            continue
    yield from function.__defaults__ or ()
    yield from (function.__kwdefaults__ or {}).values()
    for name in _names(function.__code__):
        if name in function.__globals__:
            yield function.__globals__[name]


def _names(code: CodeType) -> Iterator[str]:
    """The names that code and the functions inside of it may refer to."""
    yield from code.co_names
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield from _names(constant)
