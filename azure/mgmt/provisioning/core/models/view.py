"""What a model is made of: the JSON that it was read from, and beside it what was set."""

from __future__ import annotations

import sys
from copy import deepcopy
from importlib import import_module
from typing import Any, TypeVar

from ..faults import ROOT, Faults, Path, is_secret_place
from ..slotted import Slotted
from .nesting import nesting_error
from .plan import written

_NEW: dict[str, Any] = {}
"""What a model that was not read from JSON holds as its JSON; never changed."""

Self = TypeVar("Self", bound="View")


class View(metaclass=Slotted):
    """The state of a model, which its members read and write. What users see of a model is in model.py."""

    __slots__ = ("_wire", "_values", "_at")

    _wire: dict[str, Any]
    _values: dict[str, Any]
    _at: Path

    @classmethod
    def _model_plan(cls) -> Any:
        """How the class is read and written, worked out at the first use."""
        raise NotImplementedError

    @classmethod
    def _member_text(cls, member: Any) -> str:
        """What help() shows of a member."""
        raise NotImplementedError

    @classmethod
    def _resolve(cls, name: str) -> type[Any]:
        """The model or enum that a type string names: in this class's module, or else in its package's models."""
        module = sys.modules[cls.__module__]
        found = getattr(module, name, None)
        if found is None:
            package = cls.__module__.rpartition(".models")[0]
            found = getattr(import_module(package + ".models"), name, None) if package else None
        if not isinstance(found, type):
            raise TypeError(f"{cls.__module__}.{cls.__name__}: there is no model or enum {name!r}")
        return found

    @classmethod
    def _of_wire(cls: type[Self], raw: dict[str, Any], at: Path = ROOT) -> Self:
        """A view over JSON. The JSON is not copied, and never changed."""
        model = cls.__new__(cls)
        _set_wire(model, raw)
        _set_values(model, {})
        _set_at(model, at)
        return model

    def _start(self) -> None:
        """Begin as a model that is made by hand."""
        _set_wire(self, _NEW)
        _set_values(self, {})
        _set_at(self, ROOT)

    def _become(self, other: View) -> None:
        """Hold what another model holds, in place of what this one does."""
        _set_wire(self, other._wire)
        _set_values(self, other._values)

    def _is_new(self) -> bool:
        """Whether the model was made by hand rather than read from JSON."""
        return self._wire is _NEW

    def _unknown_members(self) -> dict[str, Any]:
        known = self._model_plan().by_wire
        return {name: raw for name, raw in self._wire.items() if name not in known}

    def serialize(self, keep_readonly: bool = False, **kwargs: Any) -> dict[str, Any]:
        """The JSON that a request would hold.

        :param keep_readonly: Keep the members that only the server fills.
        :param kwargs: Ignored but for compatibility.
        :raises ~azure.core.exceptions.SerializationError: A value is none that the property can hold; all such faults
            are listed.
        """
        name = type(self).__name__
        plan = self._model_plan()
        if is_secret_place(self._at):
            plan = plan.within_secret()
        faults = Faults(keep_readonly=keep_readonly)
        found: dict[str, Any] = written(plan, self, name, faults, f"not a valid {name}")
        return found

    def __reduce__(self) -> Any:
        # What it holds comes after the model itself, since it may hold the model.
        return _made, (type(self),), self.__getstate__()

    def __getstate__(self) -> tuple[dict[str, Any] | None, dict[str, Any], Path]:
        # A new model holds a mark in place of JSON, which a copy has to hold, too.
        return None if self._is_new() else self._wire, self._values, self._at

    def __setstate__(self, state: tuple[dict[str, Any] | None, dict[str, Any], Path]) -> None:
        wire, values, at = state
        _set_wire(self, _NEW if wire is None else wire)
        _set_values(self, values)
        _set_at(self, at)

    def __deepcopy__(self: Self, memo: dict[int, Any]) -> Self:
        copied = memo[id(self)] = _made(type(self))
        try:
            copied.__setstate__(deepcopy(self.__getstate__(), memo))
        except RecursionError:
            raise nesting_error(self, type(self).__name__) from None
        return copied

    def __copy__(self: Self) -> Self:
        copied = type(self)._of_wire(self._wire, self._at)
        copied._values.update(self._values)
        return copied


def _made(model: type[Self]) -> Self:
    return model._of_wire(_NEW)


# The slots' own setters: models are made by the thousand, and these skip Model.__setattr__.
_set_wire: Any = View.__dict__["_wire"].__set__
_set_values: Any = View.__dict__["_values"].__set__
_set_at: Any = View.__dict__["_at"].__set__
