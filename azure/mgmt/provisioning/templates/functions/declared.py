"""Functions of the language: what they are called, what they take, and how that is checked."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from types import UnionType
from typing import Any, Protocol, TypeAlias, Union, get_args, get_origin, get_type_hints

from ..errors import ExpressionError, LaterError
from ..place import Place
from ..values import MAX_TEXT, PartlyKnown, Value, kind_name, kind_of

MAX_VALUES = 500_000
"""How many values an array or an object that a function makes may hold, with all that is within."""
MAX_INTEGER = 2**63 - 1
MIN_INTEGER = -(2**63)


class Surroundings(Protocol):
    """What functions may ask of where an expression stands."""

    @property
    def place(self) -> Place: ...

    def parameter(self, name: str) -> Value: ...

    def variable(self, name: str) -> Value: ...

    def lambda_variable(self, name: str) -> Value: ...

    def copy_index(self, loop: str | None) -> int: ...

    def time_of_default(self, function: str) -> datetime: ...

    def resource(self, name: str, api_version: str | None) -> Mapping[str, Value]: ...

    def resources(self, loop: str) -> list[Mapping[str, Value]]: ...

    def answer(self, action: str, name: str, api_version: str, body: Value) -> Value: ...

    def spend(self, units: int) -> None: ...


_Kinds: TypeAlias = "tuple[type, ...] | None"


@dataclass(frozen=True)
class Function:
    """A function of the language.

    :param call: The Python function; its annotations say what it takes.
    :param kinds: The types of each parameter, None where any will do.
    :param rest: The types of arguments after those, False if there may be none.
    :param least: How many arguments it takes at least.
    :param asks: Whether it is given its surroundings first.
    :param effort: How much work it makes, times the size of its arguments.
    :param deep: Whether it looks at all that is within these.
    """

    name: str
    call: Callable[..., Value]
    kinds: tuple[_Kinds, ...]
    rest: tuple[type, ...] | None | bool
    least: int
    asks: bool
    effort: int
    deep: bool

    def apply(self, surroundings: Surroundings, arguments: Sequence[Value]) -> Value:
        """Its value for some arguments.

        :raises ExpressionError: It doesn't take these arguments, or has no value for them.
        """
        self.check_count(len(arguments))
        for position, argument in enumerate(arguments, 1):
            self._check_kind(position, argument)
        if self.effort:
            surroundings.spend(self.effort * _size_of(arguments, self.deep))
        try:
            result = self.call(surroundings, *arguments) if self.asks else self.call(*arguments)
        except ExpressionError:
            raise
        except (ValueError, OverflowError, ArithmeticError) as error:
            raise self.fault(str(error)) from error
        return self._checked(result)

    def check_count(self, count: int) -> None:
        """:raises ExpressionError: It takes more or fewer arguments than these."""
        most = len(self.kinds) if self.rest is False else None
        if count >= self.least and (most is None or count <= most):
            return
        if most is None:
            needed = f"at least {self.least}"
        elif most == self.least:
            needed = f"{most}"
        else:
            needed = f"between {self.least} and {most}"
        raise self.fault(f"function requires {needed} argument(s) while {count} were provided")

    def _check_kind(self, position: int, argument: Value) -> None:
        if isinstance(argument, PartlyKnown):
            raise LaterError("The properties of a resource are known when the template is deployed.")
        kinds = self.kinds[position - 1] if position <= len(self.kinds) else self.rest
        if kinds is None or isinstance(kinds, bool) or type(argument) in kinds:
            return
        expected = " or ".join(f"'{kind_name(kind)}'" for kind in kinds)
        raise self.fault(
            f"the parameter at position '{position}' is expected to be of type {expected}. "
            f"The provided value is of type '{kind_of(argument)}'"
        )

    def _checked(self, result: Value) -> Value:
        if isinstance(result, str) and len(result) > MAX_TEXT:
            raise self.fault(f"the text has more than '{MAX_TEXT}' characters")
        # What is asked for was there before: it is not counted again.
        if not self.asks and _holds_more(result, MAX_VALUES):
            raise self.fault(f"the value holds more than '{MAX_VALUES}' values")
        if isinstance(result, int) and not MIN_INTEGER <= result <= MAX_INTEGER:
            raise self.fault("the value is too large or too small for an integer of 64 bits")
        return result

    def fault(self, message: str) -> ExpressionError:
        """An error of this function, in Azure Resource Manager's words."""
        return ExpressionError(
            f"Unable to evaluate template language function '{self.name}': {message.removesuffix('.')}. "
            f"Please see https://aka.ms/arm-functions#{self.name.lower()} for usage details."
        )


class Family:
    """Functions that belong together.

    :param title: What they are about.
    """

    def __init__(self, title: str) -> None:
        self.title = title
        self.functions: dict[str, Function] = {}

    def function(
        self, name: str, *, effort: int = 0, deep: bool = False
    ) -> Callable[[Callable[..., Value]], Callable[..., Value]]:
        """Declares a Python function to be one of the language; its annotations say what it takes.

        :param effort: How much work it makes, times the size of its arguments, besides that for its result.
        :param deep: Whether it looks at all that is within its arguments.
        """

        def declare(call: Callable[..., Value]) -> Callable[..., Value]:
            self.functions[name] = declared(name, call, effort, deep)
            return call

        return declare


def _holds_more(value: Value, limit: int) -> bool:
    """Whether there are more values in a value than a limit. One that stands in it twice counts twice."""
    pending, found = [value], 0
    while pending:
        each = pending.pop()
        inner = each if isinstance(each, list) else each.values() if isinstance(each, dict) else ()
        found += len(inner)
        if found > limit:
            return True
        pending.extend(item for item in inner if isinstance(item, (list, dict)))
    return False


def _size_of(values: Sequence[Value], deep: bool) -> int:
    """How large some values are: four elements or properties, or eight characters, count as one."""
    pending, found = list(values), 0
    while pending and found < MAX_VALUES:
        each = pending.pop()
        if isinstance(each, str):
            found += len(each) // 8
        elif isinstance(each, (list, dict)):
            found += len(each) // 4
            if deep:
                pending.extend(each if isinstance(each, list) else each.values())
    return found


def declared(name: str, call: Callable[..., Value], effort: int = 0, deep: bool = False) -> Function:
    """A Python function as one of the language; its annotations say what it takes."""
    hints = get_type_hints(call)
    parameters = list(inspect.signature(call).parameters.values())
    asks = bool(parameters) and hints[parameters[0].name] is Surroundings
    kinds: list[_Kinds] = []
    rest: tuple[type, ...] | None | bool = False
    least = 0
    for parameter in parameters[asks:]:
        if parameter.kind is parameter.VAR_POSITIONAL:
            rest = _kinds(hints[parameter.name])
        else:
            kinds.append(_kinds(hints[parameter.name]))
            least += parameter.default is parameter.empty
    return Function(name, call, tuple(kinds), rest, least, asks, effort, deep)


def _kinds(hint: Any) -> _Kinds:
    if hint is Any:
        return None
    options = get_args(hint) if get_origin(hint) in (Union, UnionType) else (hint,)
    return tuple(get_origin(option) or option for option in options)
