"""Stand-ins: what tests put in the place of a method or of an operation group, as ``unittest.mock`` does.

An object with a stand-in is of a class of its own, below the one it was made of, that holds the stand-ins. Other
objects know nothing of them, and objects without any pay nothing for that they could have one.
"""

from __future__ import annotations

from typing import Any


class StandIn:
    """A stand-in as an attribute of a class. What it gives is not bound: it was put onto the object."""

    __slots__ = ("value",)

    def __init__(self, value: Any) -> None:
        self.value = value

    def __get__(self, thing: object, owner: Any = None) -> Any:
        return self.value


def can_stand_in(thing: Any, name: str, value: Any) -> bool:
    """Whether a value can stand in for what the class of an object has under a name: for nothing private, and no plain
    value of Python's own, which is an assignment by mistake."""
    known = not name.startswith("_") and hasattr(type(thing), name)
    return known and (callable(value) or type(value).__module__ != "builtins")


def put(thing: Any, name: str, value: Any) -> None:
    """Let a value stand in for a method or group. What was there before stands in for nothing: pytest puts it back."""
    if take_away(thing, name) and getattr(thing, name) == value:
        return
    kind = type(thing)
    if not _stand_ins(kind):
        shown = {"__module__": kind.__module__, "__qualname__": kind.__qualname__}
        metaclass: Any = type(kind)
        text, kind = kind.__doc__, metaclass(kind.__name__, (kind,), shown)
        kind.__doc__ = text  # as it is: a class that is made with one has what all methods take put to it
        object.__setattr__(thing, "__class__", kind)
    setattr(kind, name, StandIn(value))


def take_away(thing: Any, name: str) -> bool:
    """Let the method or group be what it was. False, if nothing stands in for it."""
    kind = type(thing)
    stand_ins = _stand_ins(kind)
    if name not in stand_ins:
        return False
    delattr(kind, name)
    if len(stand_ins) == 1:
        object.__setattr__(thing, "__class__", kind.__base__)
    return True


def _stand_ins(kind: type[Any]) -> list[str]:
    return [name for name, value in vars(kind).items() if isinstance(value, StandIn)]
