"""Later values: what a program holds in place of values that are not there yet.

A later value may be put anywhere. Whoever looks at it (its truth, its length, a part of it …) waits until it is there;
in a preview, that may be the end of what can be told.
"""

from __future__ import annotations

import operator
import threading
from collections.abc import Callable
from typing import Any, NoReturn

from typing_extensions import Self

from ..errors import StackError
from .evaluating import current_evaluation
from .lines import program_line
from .marks import Origin
from .origins import Template

_state = threading.local()


class WritingDown:
    """While this lasts, later values of this thread are written down: looking at one is no waiting, but a TypeError."""

    def __enter__(self) -> None:
        _state.depth = getattr(_state, "depth", 0) + 1

    def __exit__(self, *error: object) -> None:
        _state.depth -= 1


def is_written_down() -> bool:
    """Whether later values of this thread are being written down."""
    return getattr(_state, "depth", 0) > 0


def look(origin: Origin) -> Any:
    """The value, for the program that looks at it, or for a function of later values.

    :raises BoundaryReached: It can't be told before it is there.
    :raises Unknown: The same, in a function.
    :raises TypeError: It is being written down.
    """
    if is_written_down():
        raise TypeError(f"{origin.describe()} is written down, not looked at")
    evaluation = current_evaluation()
    # A function is called by what would have to answer a look: to wait for that would be for ever.
    return evaluation.answer(origin) if evaluation is not None and evaluation.answers else origin.look()


def _rendered(origin: Origin) -> str:
    """A text that stands for that of a value, and reaches something, or is told to be lost."""
    if isinstance(origin, Template):
        return origin.text
    return origin.world.marks.of_text(origin, program_line())


class _Put:
    """What all have that may be put anywhere in place of a value that is not there yet."""

    __slots__ = ()

    _origin: Origin

    def __str__(self) -> str:
        return _rendered(self._origin)

    def __repr__(self) -> str:
        return self._origin.as_shown()

    def __format__(self, form: str) -> str:
        return format(look(self._origin), form) if form else _rendered(self._origin)

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: Any) -> Self:
        return self

    def __reduce_ex__(self, protocol: Any) -> NoReturn:
        raise TypeError(f"{self._origin.describe()} is not there yet, and can't be pickled")


class LaterText(_Put, str):
    """A text that is not there yet. What it holds as a ``str`` is a mark."""

    @classmethod
    def of(cls, origin: Origin) -> LaterText:
        """The text that comes from somewhere."""
        content = origin.text if isinstance(origin, Template) else origin.world.marks.of_value(origin)
        text = str.__new__(cls, content)
        text._origin = origin
        return text

    def __add__(self, other: Any) -> Any:
        return self._joined(_rendered(self._origin), other) if isinstance(other, str) else NotImplemented

    def __radd__(self, other: Any) -> Any:
        return self._joined(other, _rendered(self._origin)) if isinstance(other, str) else NotImplemented

    def _joined(self, *parts: str) -> LaterText:
        texts = [_rendered(part._origin) if isinstance(part, LaterText) else part for part in parts]
        return LaterText.of(Template("".join(texts), self._origin.world))

    def __rmod__(self, form: Any) -> Any:
        return str.__mod__(form, (_rendered(self._origin),)) if isinstance(form, str) else NotImplemented


class StandIn(_Put):
    """Stands for a value that is not there yet, and may be put anywhere."""

    __slots__ = ("_origin",)

    def __init__(self, origin: Origin) -> None:
        object.__setattr__(self, "_origin", origin)

    def __setattr__(self, name: str, value: Any) -> NoReturn:
        raise AttributeError(f"{self._origin.describe()} is not there yet, and can't be changed (setting {name!r})")


class Later(StandIn):
    """A value of any other type that is not there yet: a number, a list, a date … Whatever is asked of it looks."""

    __slots__ = ()

    def __getattr__(self, name: str) -> Any:
        if is_written_down() or name.startswith("_"):  # notebooks and others try what they know
            raise AttributeError(f"{self._origin.describe()} is not there yet: it has no {name!r}")
        return getattr(look(self._origin), name)


def _looking(name: str) -> Callable[..., Any]:
    """A method that looks at the value, and asks that."""
    function = _FUNCTIONS.get(name)
    right = _FUNCTIONS.get(f"__{name[3:]}") if function is None and name.startswith("__r") else None

    def method(self: Any, *arguments: Any, **keywords: Any) -> Any:
        # Both sides may be later: the other one is looked at by its own method.
        value = look(self._origin)
        if function is not None:
            return function(value, *arguments)
        if right is not None:
            return right(*arguments, value)
        return getattr(value, name)(*arguments, **keywords)

    method.__name__ = name
    return method


_BUILT_IN: dict[str, Callable[..., Any]] = {
    "__bool__": bool,
    "__complex__": complex,
    "__divmod__": divmod,
    "__float__": float,
    "__hash__": hash,
    "__int__": int,
    "__iter__": iter,
    "__len__": len,
    "__pow__": pow,
    "__reversed__": reversed,
    "__round__": round,
}
_COMPARED = ("__eq__", "__ne__", "__lt__", "__le__", "__gt__", "__ge__", "__contains__")
_COUNTED = ("add", "sub", "mul", "truediv", "floordiv", "mod", "divmod", "pow", "and", "or", "xor", "lshift", "rshift")
_OF_ANY = (
    *(*_BUILT_IN, "__index__", "__getitem__", "__neg__", "__pos__", "__abs__", "__invert__", *_COMPARED),
    *(f"__{name}__" for name in _COUNTED),
    *(f"__r{name}__" for name in _COUNTED),
)
_FUNCTIONS = {name: getattr(operator, name) for name in _OF_ANY if hasattr(operator, name)} | _BUILT_IN
"""What asks a value for what each of these methods gives, in whatever way its type has it."""

for _name in _OF_ANY:
    setattr(Later, _name, _looking(_name))
for _name in ("__bool__", "__float__", "__int__", "__mod__", "__reversed__", *_COMPARED, "__hash__", *dir(str)):
    if _name not in vars(LaterText) and (_name in _COMPARED or _name not in vars(object) or _name == "__hash__"):
        setattr(LaterText, _name, _looking(_name))


def refuse_change(what: str, name: str) -> NoReturn:
    """Raise the error for a result that a program wants to change."""
    raise StackError(
        f"{what} is what will be there, and can't be changed (setting {name!r}). Say it in the body of the call",
        program_line(),
    )
