"""Objects of other classes than the one that is expected, read as what their JSON says, member by member.

What the expected model does not have is a fault, but for what the service filled: that came with a response, and is
left out.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from azure.core.serialization import NULL

from ...faults import Faults, Path, is_of_a_dict, is_secret_place
from ..fields import ABSENT, ADDITIONAL, Field
from ..lookalikes import SERVICE_FILLED, Object
from ..values.exact import same
from ..view import View
from .unsent import is_given


def class_names(expected: type[Any], given: type[Any]) -> tuple[str, str]:
    """What errors call two classes: by their modules, too, where they have the same name."""
    if expected.__name__ != given.__name__:
        return expected.__name__, given.__name__
    return f"{expected.__module__}.{expected.__name__}", f"{given.__module__}.{given.__name__}"


def add_unknown(plan: Any, given: Any, path: Path, faults: Faults) -> None:
    """Note that an object has a member which the expected model lacks."""
    expected, other = class_names(plan.model, given.owner if isinstance(given, Object) else type(given))
    faults.add(path, f"{expected} has no such key, unlike {other}")


class OtherModel:
    """A model where one of another class is expected.

    :param plan: How the expected class is written.
    :param model: The model.
    :param path: Where it stands.
    """

    def __init__(self, plan: Any, model: View, path: Path) -> None:
        self.model = model
        self.path = path
        self.is_new = model._is_new()
        self.source = type(model)._model_plan()
        if is_secret_place(model._at):
            plan = plan.within_secret()
        tag = plan.subtypes()
        told_by = None if tag is None else self.source.find_wire(tag[0].wire)
        self.plan = plan if told_by is None else plan.classify(told_by.__get__(model))

    def write(self, faults: Faults) -> tuple[dict[str, Any], Any]:
        """The JSON of the members that the expected class has, and what is to be sent beside them by REST names."""
        faults.in_models += 1
        written: dict[str, Any] = {}
        rest: dict[str, Any] = {}
        for field in self.source.fields:
            value = self._value(field)
            if value is None:
                continue
            target = self.plan.find_wire(field.wire)
            if target is not None:
                if faults.keep_readonly or not target.read_only:
                    written[target.wire] = self._written(field, target, value, faults)
                elif faults.tells_unsent and is_given(self.model, field, of_a_dict=is_of_a_dict(self.model._at)):
                    faults.leave_out((self.path, field.name))
            elif not self._may_be_left_out(field, faults):
                if faults.lenient:
                    rest[field.wire] = field.plan.write(value, (self.path, field.name), faults)
                else:
                    add_unknown(self.plan, self.model, (self.path, field.name), faults)
        extra = self._undeclared(written, faults)
        faults.in_models -= 1
        return written, {**rest, **extra} if isinstance(extra, Mapping) else extra

    def _value(self, field: Field) -> Any:
        """What the model has for a property, be it no more than a default of its own class; None for nothing."""
        values, raw = self.model._values, self.model._wire
        if field.name in values and (field.plan.container or field.wire not in raw):
            values[field.name] = field.plan.kept(values[field.name])
            return values[field.name]
        if field.wire in raw:
            return raw[field.wire]
        return field.default if self.is_new and field.default is not ABSENT else None

    def _written(self, field: Field, target: Field, value: Any, faults: Faults) -> Any:
        if value is NULL:
            return None
        plan = target.within_secret().plan if field.secret else target.plan
        if not self._is_changed(field):
            raw = self.model._wire[field.wire]
            if field.plan.is_like(target.plan):
                return raw if faults.keep_readonly else plan.strip(raw)
            if field.plan.container:
                value = self._read(field)
        return plan.write(value, (self.path, field.name), faults)

    def _read(self, field: Field) -> Any:
        try:
            return field.__get__(self.model)
        except ValueError:  # of another shape than its own class declares, too
            return self.model._wire[field.wire]

    def _is_changed(self, field: Field) -> bool:
        """Whether the model no longer holds what was read."""
        values, raw = self.model._values, self.model._wire
        if field.wire not in raw:
            return True
        if field.name not in values or not field.plan.container:
            return False
        value = values[field.name]
        if field.plan.says(value, raw[field.wire]):
            return False
        return not same(field.plan.write(value, None, Faults()), field.plan.strip(raw[field.wire]))

    def _may_be_left_out(self, field: Field, faults: Faults) -> bool:
        """Whether a member that the expected class lacks is the service's word, and not the caller's."""
        if field.wire not in self.model._wire:
            return field.name not in self.model._values
        if field.read_only or field.wire in SERVICE_FILLED:
            return True
        if self._is_changed(field):
            return False
        return faults.partial or self._holds_read_only(field)

    def _holds_read_only(self, field: Field) -> bool:
        """Whether the service fills all that an object is known to hold."""
        value = self._read(field)
        if not isinstance(value, View):
            return False
        members = type(value)._model_plan().fields
        return all(member.read_only for member in members if value._wire.get(member.wire) is not None)

    def _undeclared(self, written: dict[str, Any], faults: Faults) -> Any:
        """The members that neither class declares. What the expected class does declare goes to ``written``."""
        unknown = self.model._unknown_members()
        extra = self.model._values.get(ADDITIONAL, unknown)
        if not isinstance(extra, Mapping):
            return extra or {}
        rest: dict[str, Any] = {}
        for name, value in extra.items():
            target = self.plan.find_wire(name)
            if target is None:
                if not faults.partial or not same(value, unknown.get(name)):
                    rest[name] = value
            elif faults.keep_readonly or not target.read_only:
                path = ((self.path, ADDITIONAL), name)
                written[target.wire] = None if value is None else target.plan.write(value, path, faults)
            elif value is not None and not same(value, unknown.get(name)):
                faults.leave_out(((self.path, ADDITIONAL), name))
        return rest
