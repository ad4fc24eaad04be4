"""Members of models by their names in brackets, as models of the official packages have them.

A model is no mapping: ``keys`` and ``items`` are names of properties. What only a mapping can do is an error that says
what to write.
"""

from __future__ import annotations

from typing import Any, NoReturn

from azure.core.serialization import NULL

from ..faults import Faults, did_you_mean
from .fields import ADDITIONAL, Field
from .view import View

_OF_MAPPINGS = frozenset({"clear", "copy", "items", "keys", "pop", "popitem", "setdefault", "update", "values"})


def no_mapping(model: View, name: str) -> str:
    """What to say of a name that only a mapping has; nothing for other names."""
    if name not in _OF_MAPPINGS:
        return ""
    return f" A {type(model).__name__} is no mapping: as_dict() gives a dict, and its members are set as attributes"


class Items(View):
    """Reading and setting members by name, in any spelling that a dict body may have."""

    def __getitem__(self, name: str) -> Any:
        found = self.get(name, _Missing)
        if found is _Missing:
            raise KeyError(name)
        return found

    def get(self, name: str, default: Any = None) -> Any:
        """The member called ``name``: a model, list or dict, or else what stands in the JSON.

        :param default: What is returned where there is no such member.
        """
        target = self._model_plan().find(name)
        if target is None:
            extra = getattr(self, ADDITIONAL) or {}
            return extra.get(name, default)
        if not isinstance(target, Field):
            found = target.__get__(self)
            return default if found is None else found
        if target.wire in self._wire and not target.plan.container:
            return self._wire[target.wire]
        value = target.__get__(self)
        if value is None:
            return None if target.wire in self._wire else default
        if target.plan.container or value is NULL:
            return value
        faults = Faults()
        written = target.plan.write(value, None, faults)
        return value if faults.found else written

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and self.get(name, _Missing) is not _Missing

    def __setitem__(self, name: str, value: Any) -> None:
        plan = self._model_plan()
        target = plan.find(name)
        if target is not None:
            setattr(self, target.name, value)
            return
        hint = did_you_mean(name, plan.names())
        if hint and name not in self:
            new = f"A member that this version does not know is set in {ADDITIONAL}"
            raise KeyError(f"{type(self).__name__} has no member {name!r}.{hint} {new}")
        setattr(self, ADDITIONAL, {**(getattr(self, ADDITIONAL) or {}), name: value})

    def __delitem__(self, name: str) -> None:
        if name not in self:
            raise KeyError(name)
        target = self._model_plan().find(name)
        if target is not None:
            setattr(self, target.name, None)
        else:
            extra = getattr(self, ADDITIONAL)
            setattr(self, ADDITIONAL, {key: value for key, value in extra.items() if key != name})

    def __iter__(self) -> NoReturn:
        name = type(self).__name__
        raise TypeError(
            f"a {name} is no mapping, and no list: as_dict() gives a dict with names of attributes, and"
            " serialize(keep_readonly=True) one with REST names"
        )


class _Missing:
    """Stands for a member that there is not."""
