"""``Output``: the form in which programs that come from Pulumi work with values that are not there yet."""

from __future__ import annotations

import inspect
import json
from collections.abc import Awaitable, Callable, Iterator
from operator import attrgetter, itemgetter
from typing import Any, Generic, NoReturn, TypeVar, Union, cast, overload

from ..errors import StackError
from ..record.evaluating import current_evaluation
from ..record.later import LaterText, StandIn, is_written_down, look
from ..record.lines import program_line
from ..record.marks import World
from ..record.recorded import is_recorded, member_of
from .origins import Called, Classified, Gathered, Partly, Picked, awaited

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)
U = TypeVar("U")


class Output(StandIn, Generic[T_co]):
    """A value that may not be there yet, what it depends on, and whether it is secret.

    It may be put wherever a later value may. An attribute or an item of it is an output, too. Unlike a later value it
    never looks: its truth and equality are those of an object, and what else needs the value is a TypeError.
    """

    __slots__ = ()

    @overload
    def apply(self, function: Callable[[T_co], Output[U]]) -> Output[U]: ...
    @overload
    def apply(self, function: Callable[[T_co], Awaitable[U]]) -> Output[U]: ...
    @overload
    def apply(self, function: Callable[[T_co], U]) -> Output[U]: ...
    def apply(self, function: Callable[[T_co], Any]) -> Output[Any]:
        """What a function gives, called with the value once that is there, and not before.

        :param function: May give an output or an awaitable, which stands for its value.
        """
        return Output(Called(function, _origin_of(self)))

    def __getattr__(self, name: str) -> Output[Any]:
        if name.startswith("__") or is_written_down():
            raise AttributeError(f"an Output has no attribute {name!r}")
        return Output(Picked(_origin_of(self), attrgetter(name), f".{name}"))

    def __getitem__(self, key: Any) -> Output[Any]:
        return Output(Picked(_origin_of(self), itemgetter(key), f"[{key!r}]"))

    def __iter__(self) -> NoReturn:
        raise TypeError("an Output can't be iterated over. Iterate over its value, in a function: output.apply(…)")

    @overload
    @staticmethod
    def from_input(value: Output[U]) -> Output[U]: ...
    @overload
    @staticmethod
    def from_input(value: Awaitable[U]) -> Output[U]: ...
    @overload
    @staticmethod
    def from_input(value: U) -> Output[U]: ...
    @staticmethod
    def from_input(value: Any) -> Output[Any]:
        """An output of any value. What lists, tuples and dicts in it hold that is later or awaitable, is told, too.

        :raises StackError: There is no program that runs, or a value is of another one.
        """
        if isinstance(value, Output):
            return value
        content = _with_awaited(value)
        return Output(Gathered(content, _world_of(content)))

    @overload
    @staticmethod
    def all(*values: Any) -> Output[list[Any]]: ...
    @overload
    @staticmethod
    def all(**values: Any) -> Output[dict[str, Any]]: ...
    @staticmethod
    def all(*values: Any, **named: Any) -> Output[Any]:
        """Several values as one: a list, or a dict of those with names.

        :raises ValueError: Some have names, and some do not.
        """
        if values and named:
            raise ValueError("Output.all takes values with names or without, and not both")
        return Output.from_input(named or [*values])

    @staticmethod
    def concat(*values: Input[str]) -> Output[str]:
        """Texts as one."""
        return _called("".join, [*values], "concat")

    @staticmethod
    def format(form: Input[str], *values: object, **named: object) -> Output[str]:
        """What ``form.format(*values, **named)`` gives."""
        return _called(lambda given: str.format(given[0], *given[1], **given[2]), [form, [*values], named], "format")

    @staticmethod
    def json_dumps(value: Any, *, cls: type[json.JSONEncoder] | None = None, **options: Any) -> Output[str]:
        """A value as JSON text: what ``json.dumps`` gives, which has the same options."""
        encoder = _encoder(cls or json.JSONEncoder)
        return _called(lambda given: json.dumps(given, cls=encoder, **options), value, "json_dumps")

    @staticmethod
    def json_loads(text: Input[str | bytes | bytearray], **options: Any) -> Output[Any]:
        """The value of JSON text: what ``json.loads`` gives, which has the same options."""
        return _called(lambda given: json.loads(given, **options), text, "json_loads")

    @staticmethod
    def secret(value: Input[U]) -> Output[U]:
        """A value that is never shown, nor is anything that is made of it."""
        given: Output[U] = Output.from_input(cast(Any, value))
        return Output(Classified(_origin_of(given), secret=True))

    @staticmethod
    def unsecret(value: Output[U]) -> Output[U]:
        """A value that is said to be no secret, whatever it is made of."""
        return Output(Classified(_origin_of(Output.from_input(value)), secret=False))


Input = Union[T, Awaitable[T], Output[T]]
"""A value, or one that will be there."""


def later(output: Output[T]) -> T:
    """An output, for type checkers: a member that is declared to be of type T takes it."""
    return cast(T, output)


def _origin_of(output: Output[Any]) -> Partly:
    return cast(Partly, output._origin)


def _called(function: Callable[[Any], Any], value: Any, name: str) -> Output[Any]:
    return Output(Called(function, _origin_of(Output.from_input(value)), name))


def _encoder(cls: type[json.JSONEncoder]) -> type[json.JSONEncoder]:
    """An encoder that writes outputs which objects of other kinds hold."""

    class OutputEncoder(cls):  # type: ignore[valid-type, misc]
        """The encoder of the caller's, which sees values in place of outputs."""

        def default(self, o: Any) -> Any:
            return look(o._origin) if isinstance(o, StandIn) else super().default(o)

    return OutputEncoder


def _with_awaited(value: Any) -> Any:
    """A value with what its awaitables give in place of them."""
    if isinstance(value, dict):
        return {key: _with_awaited(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_with_awaited(item) for item in value]
    if type(value) is tuple:
        return tuple(_with_awaited(item) for item in value)
    if not isinstance(value, StandIn) and inspect.isawaitable(value):
        return _with_awaited(awaited(value))
    return value


def _world_of(content: Any) -> World:
    """The run of a program that a value is of."""
    evaluation = current_evaluation()
    if evaluation is not None:
        return evaluation.world
    for world in _worlds(content):
        return world
    message = "an Output is of a program that runs: make it inside of the stack's function, and in its thread"
    raise StackError(message, program_line())


def _worlds(content: Any) -> Iterator[World]:
    if isinstance(content, (StandIn, LaterText)):
        yield content._origin.world
    elif is_recorded(content):
        yield member_of(content).world
    elif isinstance(content, dict):
        for item in (*content, *content.values()):
            yield from _worlds(item)
    elif isinstance(content, (list, tuple)):
        for item in content:
            yield from _worlds(item)
