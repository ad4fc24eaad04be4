"""Bodies as expressions of a program: with the names and types that programs use."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime
from importlib import import_module
from typing import Any, NamedTuple, Protocol

from azure.core.exceptions import DeserializationError

from ...core.faults import Faults
from ...core.models.fields import ADDITIONAL, Field
from ...core.models.model_plan import ModelPlan
from ...core.models.plan import TypePlan
from ...core.models.values.containers import DictPlan, ListPlan
from ...core.models.values.scalars import BoolPlan, ConvertedPlan, EnumPlan, FloatPlan, IntPlan, TextPlan
from ...core.redaction import redacted, redacted_text
from ..plan.compare import plan_of_class
from .expressions import PLAIN, Code, Entries, Expression, Items, Kind, text

_SHORTEST = 8
"""Characters of a text from which on it is worth a variable."""
_WRITTEN_AS_TEXT = ("date", "duration", "iso-8601", "time")
"""Types of which a body may hold the text, too."""
Path = tuple[str, ...]


class Context(Protocol):
    """What bodies refer to."""

    def reference(self, value: str) -> Code | None:
        """What stands for a text that names a resource of the program."""

    def location(self, value: str) -> Code | None:
        """What stands for a location that is that of the group."""

    def secret(self, path: Path, value: str) -> Code:
        """What stands for a secret text."""
        raise NotImplementedError

    def untyped(self, path: Path, value: str) -> Code:
        """What stands for a text that the declared type does not have."""
        raise NotImplementedError

    def imported(self, module: str, name: str) -> str:
        """What a name of another module is called in the program."""
        raise NotImplementedError


class _Member(NamedTuple):
    """A member of an object."""

    name: str
    field: Field | None
    value: Any


class Writing:
    """Writes the body of one resource.

    :param types: The module that has the TypedDicts of the service.
    :ivar untold: Members that are secret, and that the service does not tell.
    :ivar odd: Members whose values are not of the declared types.
    """

    def __init__(self, context: Context, types: str) -> None:
        self.untold: list[str] = []
        self.odd: list[str] = []
        self._context = context
        self._types = types

    def body(self, plan: TypePlan | None, data: dict[str, Any]) -> Expression:
        """A whole body."""
        return self._value(plan, data, (), secret=False) or Entries(())

    def _value(self, plan: TypePlan | None, data: Any, path: Path, *, secret: bool) -> Expression | None:
        """The expression of a value; None if it can't be said."""
        secret = secret or (plan is not None and plan.secret)
        if not _fits(plan, data):
            self.odd.append(".".join(path))
            return None
        if isinstance(data, dict) and isinstance(plan, ModelPlan):
            return self._object(plan_of_class(plan, data), data, path, secret=secret)
        if isinstance(data, dict):
            return self._values(plan, data, path, secret=secret)
        if isinstance(data, list):
            return self._list(plan, data, path, secret=secret)
        if not secret and not _looks_secret(plan, data):
            return self._scalar(plan, data, path)
        if isinstance(data, str) and not isinstance(plan, ConvertedPlan):
            return self._context.secret(path, data)
        self.untold.append(".".join(path))
        return None

    def _list(self, plan: TypePlan | None, data: list[Any], path: Path, *, secret: bool) -> Expression:
        inner = plan.item if isinstance(plan, ListPlan) else None
        found = [self._value(inner, item, (*path, _step(item, at)), secret=secret) for at, item in enumerate(data)]
        return Items(tuple(each for each in found if each is not None), PLAIN if data and _is_text(inner) else None)

    def _values(self, plan: TypePlan | None, data: dict[str, Any], path: Path, *, secret: bool) -> Expression:
        """Values by name, or any JSON."""
        inner = plan.item if isinstance(plan, DictPlan) else None
        entries = []
        for name, item in data.items():
            value = self._value(inner, item, (*path, name), secret=secret or _sounds_secret(name, item))
            if value is not None:
                entries.append((self._context.reference(name) or Code(text(name)), value))
        return Entries(tuple(entries), PLAIN if entries and _is_text(inner) else None)

    def _object(self, plan: ModelPlan, data: dict[str, Any], path: Path, *, secret: bool) -> Expression:
        is_secret_value = _sounds_secret(str(data.get("name", "")), data.get("value"))
        entries: list[tuple[Code, Expression]] = []
        extra: dict[str, Any] = {}
        for name, field, item in self._members(plan, data, path):
            if field is None:
                extra[name] = item
                continue
            hidden = secret or field.secret or (is_secret_value and field.wire == "value")
            is_location = (*path, name) == ("location",) and isinstance(item, str)
            value = (self._context.location(item) if is_location else None) or self._value(
                field.plan, item, (*path, name), secret=hidden
            )
            if value is not None:
                entries.append((Code(text(name)), value))
        if extra:
            entries.append((Code(text(ADDITIONAL)), self._values(None, extra, path, secret=secret)))
        return Entries(tuple(entries), self._kind(plan))

    def _members(self, plan: ModelPlan, data: dict[str, Any], path: Path) -> Iterator[_Member]:
        """The members of an object, and in place of its flattened one the members of that, if a dict may have all."""
        target = _flattened(plan)
        for wire, item in data.items():
            field = plan.by_wire.get(wire)
            inside = self._flat(plan, field, item, path) if field is not None and field is target else None
            if inside is not None:
                yield from inside
            else:
                yield _Member(wire if field is None else field.name, field, item)
        yield from self._untold(plan, data, path, lambda field: field.name)

    def _flat(self, plan: ModelPlan, target: Field, data: Any, path: Path) -> list[_Member] | None:
        names = {alias.attribute: name for name, alias in plan.flattened.items() if alias.target == target.name}
        inner: Any = target.plan
        if not isinstance(data, dict) or not isinstance(inner, ModelPlan):
            return None
        inner = plan_of_class(inner, data)
        fields = [inner.by_wire.get(wire) for wire in data]
        if any(field is None or field.name not in names for field in fields):
            return None
        found = [_Member(names[field.name], field, data[field.wire]) for field in fields if field is not None]
        return [*found, *self._untold(inner, data, path, lambda field: names.get(field.name, ""))]

    def _untold(self, plan: ModelPlan, data: dict[str, Any], path: Path, named: Any) -> Iterator[_Member]:
        """The secret members that there have to be, and that the service does not tell; of others a note is made."""
        for field in plan.fields:
            name = named(field)
            if not field.secret or field.read_only or field.wire in data or not name:
                continue
            if field.required and isinstance(field.plan, TextPlan):
                yield _Member(name, field, "")
            elif _sounds_secret(field.wire, "…"):
                self.untold.append(".".join((*path, name)))

    def _kind(self, plan: ModelPlan) -> Kind | None:
        name = f"{plan.model.__name__}Dict"
        return Kind(name, self._types) if hasattr(import_module(self._types), name) else None

    def _scalar(self, plan: TypePlan | None, data: Any, path: Path) -> Expression:
        """A scalar as its type has it: services write numbers and the like as texts, too."""
        if isinstance(plan, EnumPlan) and isinstance(data, str):
            member = plan.read(data, None, None)
            return Code(text(str(member.value))) if hasattr(member, "value") else self._context.untyped(path, data)
        if isinstance(plan, (BoolPlan, FloatPlan, IntPlan)):
            return Code(repr(plan.read(data, None, None)))
        if isinstance(plan, ConvertedPlan) and plan.type not in _WRITTEN_AS_TEXT:
            return self._converted(plan.read(data, None, None))
        if isinstance(plan, TextPlan) and not isinstance(data, str):
            return Code(text(json.dumps(data)))
        if not isinstance(data, str):
            return Code(repr(data))
        kind = PLAIN if isinstance(plan, TextPlan) and len(data) >= _SHORTEST else None
        return self._context.reference(data) or Code(text(data), kind=kind)

    def _converted(self, value: Any) -> Code:
        """A value of which a body does not take the text."""
        if isinstance(value, datetime):
            name = self._context.imported("datetime", "datetime")
            return Code(f"{name}.fromisoformat({text(value.isoformat())})")
        return Code(text(bytes(value)))


def _fits(plan: TypePlan | None, data: Any) -> bool:
    """Whether the type of a value is the declared one, so that a body takes it."""
    if isinstance(plan, (DictPlan, ModelPlan)):
        return isinstance(data, dict)
    if isinstance(plan, ListPlan):
        return isinstance(data, list)
    if isinstance(plan, (BoolPlan, FloatPlan, IntPlan, ConvertedPlan, TextPlan)):
        faults = Faults()
        try:
            plan.write(plan.read(data, None, None), (None, ""), faults)
        except (DeserializationError, TypeError, ValueError):
            return False
        return not faults.found
    return True


def _flattened(plan: ModelPlan) -> Field | None:
    """The member whose own members a dict may have in its place, if there is just one."""
    targets = {alias.target for alias in plan.flattened.values() if not plan.by_name[alias.target].read_only}
    return plan.by_name[targets.pop()] if len(targets) == 1 else None


def _is_text(plan: TypePlan | None) -> bool:
    return isinstance(plan, TextPlan) and not isinstance(plan, EnumPlan)


def _looks_secret(plan: TypePlan | None, data: Any) -> bool:
    """Whether a text is to be taken as secret because of its form, such as that of a connection string."""
    return isinstance(data, str) and (plan is None or _is_text(plan)) and redacted_text(data) != data


def _sounds_secret(name: str, value: Any) -> bool:
    """Whether a value is to be taken as secret: because of its name, or of its form."""
    return isinstance(value, str) and bool(value) and redacted({name: value})[name] != value


def _step(item: Any, at: int) -> str:
    named = item.get("name") if isinstance(item, dict) else None
    return named if isinstance(named, str) else str(at)
