"""How a model class is read and written: bodies in any mix of spellings, and the JSON of responses."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from copy import copy
from typing import Any

from azure.core.serialization import NULL

from ..faults import (
    DEEPEST,
    SECRET_ROOT,
    Faults,
    Origin,
    Path,
    SecretPlace,
    describe,
    did_you_mean,
    is_of_a_dict,
    unreadable,
)
from ..redaction import redacted_text
from .fields import ABSENT, ADDITIONAL, Field, Flattened, Overlaid
from .given.members import Given, add_twice, given_by, leave_out, says_anything
from .given.other_classes import OtherModel, class_names
from .given.unsent import is_given, tell_stripped
from .plan import TypePlan
from .shape import ModelShape
from .values.containers import key_text
from .values.scalars import TextPlan
from .view import View


class ModelPlan(ModelShape):
    """How one model class is read and written."""

    # Reading

    def read(self, raw: Any, at: Path, key: str | int | Origin | None) -> Any:
        if type(raw) is not dict:
            unreadable((at, key), f"an object ({self.model.__name__})", raw, secret=self.hides)
        subtypes = self._subtypes if self._classified else self.subtypes()
        model = self.model if subtypes is None else self.classify(raw.get(subtypes[0].wire)).model
        here: Path = (at, key)
        return model._of_wire(raw, (here, SecretPlace.HERE) if self.secret else here)

    def view(self, value: Any) -> Any:
        if type(value) is self.model or not isinstance(value, Mapping):
            return value
        plan = self.plan_for(value)
        attributes: dict[str, Any] = {}
        unknown: dict[str, Any] = {}
        for key, item in value.items():
            target = plan.find(key)
            name = target.name if target is not None else ADDITIONAL if key == ADDITIONAL else None
            if name is None and plan.takes_unknown:
                unknown[key] = item
            elif name is None or name in attributes:
                return value  # faulty: kept as it was given, and reported when it is sent
            else:
                attributes[name] = item
        if unknown:
            attributes[ADDITIONAL] = {**(attributes.get(ADDITIONAL) or {}), **unknown}
        hiding = [f for f in plan.overlaid if f.name in attributes and plan.is_given_below(f, attributes)]
        own = [(field, attributes.pop(field.name)) for field in hiding]
        try:
            made = plan.model(**attributes)
        except TypeError:  # flattened and nested: faulty, too
            return value
        for field, item in own:
            field.keep(made, item)
        if self.secret:
            made._at = SECRET_ROOT
        return made

    def parts(self) -> Iterable[TypePlan]:
        assert self.additional is not None
        yield from (field.plan for field in self.fields if not field.secret)
        yield self.additional.plan
        subtypes = self.subtypes()
        if subtypes is not None:
            yield from (self.of_class(subclass) for subclass in subtypes[1].values())

    # Writing

    def write(self, value: Any, path: Path, faults: Faults) -> Any:
        if isinstance(value, self.model):
            return self.of_class(type(value)).write_model(value, path, faults)
        if type(value) is dict:
            plan = self.plan_for(value)
            return plan.write_given((Given(path, key, key, item) for key, item in value.items()), path, faults)
        if isinstance(value, View):
            other = OtherModel(self, value, path)
            return other.plan.write_given((), path, faults, other)
        given = given_by(self, value, path, faults)
        if given is not None:
            plan = self.plan_for({item.lookup: item.value for item in given})
            return plan.write_given(given, path, faults)
        expected, _ = class_names(self.model, type(value))
        got = describe(value, secret=self.hides)
        if expected != self.model.__name__:
            got += f" of {type(value).__module__}"
        return faults.refuse(path, value, f"expected an object ({expected}), got {got}.{self._hint(value)}")

    def write_model(self, model: View, path: Path, faults: Faults) -> dict[str, Any]:
        """The JSON of a model: what was set and changed, and the rest as it was read."""
        faults.depth += 1
        if faults.depth > DEEPEST:
            raise RecursionError
        faults.in_models += 1
        written: dict[str, Any] = {}
        raw = model._wire
        values = model._values
        new = model._is_new()
        keep_readonly = faults.keep_readonly
        tells_unsent = faults.tells_unsent
        of_a_dict = tells_unsent and is_of_a_dict(model._at)
        for field in self.fields:
            if field.read_only and not keep_readonly:
                if tells_unsent and is_given(model, field, of_a_dict=of_a_dict):
                    faults.leave_out((path, field.name))
                continue
            name = field.name
            wire = field.wire
            if name in values and ((plan := field.plan).container or wire not in raw):
                value = values[name]
                if value is NULL:
                    written[wire] = None
                elif wire in raw and plan.says(value, raw[wire]):
                    written[wire] = raw[wire]
                elif value is not None:
                    if plan.is_list and type(value) is not list:
                        values[name] = value = plan.kept(value)
                    written[wire] = plan.write(value, (path, name), faults)
            elif wire in raw:
                item = raw[wire]
                if keep_readonly:
                    written[wire] = item
                elif item is not None:
                    written[wire] = field.plan.strip(item)
                    if of_a_dict:
                        tell_stripped(item, written[wire], (path, name), faults)
            elif new and field.default is not ABSENT:
                written[wire] = field.default
        if ADDITIONAL in values:
            self._write_additional(values[ADDITIONAL], written, path, faults)
        elif not new:
            unknown = model._unknown_members()
            stripped = unknown if keep_readonly else self._strip_unknown(unknown)
            written.update(stripped)
            if of_a_dict:
                tell_stripped(unknown, stripped, path, faults)
        faults.in_models -= 1
        faults.depth -= 1
        return written

    def write_given(
        self, given: Iterable[Given], path: Path, faults: Faults, other: OtherModel | None = None
    ) -> dict[str, Any]:
        """The JSON of a dict body in any mix of spellings.

        :param other: A model of another class, whose members it holds, too.
        """
        faults.depth += 1
        if faults.depth > DEEPEST:
            raise RecursionError
        direct: dict[Field, Given] = {}
        aliased: dict[Field, dict[str, Given]] = {}
        extra: dict[str, Any] | None = None
        unknown: dict[str, Any] = {}
        for item in given:
            target = self.find(item.lookup)
            if isinstance(target, Field):
                if target in direct:
                    add_twice(direct[target], item, faults)
                direct[target] = item
            elif target is not None:
                container = self.by_name[target.target]
                members = aliased.setdefault(container, {})
                if target.attribute in members:
                    add_twice(members[target.attribute], item, faults)
                members[target.attribute] = item
            elif item.lookup == ADDITIONAL:
                extra = item.value
            elif self.takes_unknown or faults.lenient:
                unknown[item.lookup] = item.value
            else:
                key = key_text(item.key)
                hint = did_you_mean(key, self.names()) or self.belongs_below(item.lookup)
                faults.add((item.path, key), f"{self.model.__name__} has no such key.{hint}")
        keep_readonly = faults.keep_readonly
        if self.overlaid and not keep_readonly:
            self._lay_below(direct, aliased)
        written: dict[str, Any] = {}
        for field in self.fields:
            if field.read_only and not keep_readonly:
                if faults.tells_unsent:
                    leave_out([direct.get(field), *aliased.get(field, {}).values()], faults)
                continue
            if field in aliased and (field in direct or faults.lenient or says_anything(aliased[field])):
                written[field.wire] = self._write_merged(field, direct.get(field), aliased[field], path, faults)
            elif field in direct:
                item = direct[field]
                if item.value is NULL:
                    written[field.wire] = None
                elif item.value is not None:
                    written[field.wire] = field.plan.write(item.value, (item.path, item.key), faults)
                elif faults.lenient:
                    written[field.wire] = None
            elif field.default is not ABSENT and (other is None or other.is_new):
                written[field.wire] = field.default
        if other is not None:
            written_there, extra = other.write(faults)
            for field in (*direct, *aliased):
                if field.wire in written_there:
                    given_here = direct.get(field) or next(iter(aliased[field].values()))
                    add_twice(Given(other.path, field.name, field.name, None), given_here, faults)
            written.update(written_there)
        if extra is not None or unknown:
            self._write_additional({**(extra or {}), **unknown} if unknown else extra, written, path, faults)
        faults.depth -= 1
        return written

    def belongs_below(self, name: str) -> str:
        """What to say of a member that a nested object has, or nothing."""
        for field in self.fields:
            if isinstance(field.plan, ModelPlan) and field.plan.find(name) is not None:
                return f" It belongs in {field.name!r}"
        return ""

    def _lay_below(self, direct: dict[Field, Given], aliased: dict[Field, dict[str, Given]]) -> None:
        """Have members that were given where the server's stand go where requests hold them.

        Where that one was given, too, the dict has both, as a response does.
        """
        for field in self.overlaid:
            item = direct.get(field)
            if item is None:
                continue
            nested = {each.name: given.value for each, given in direct.items()}
            if not self.is_given_below(field, nested):
                aliased.setdefault(self.by_name[field.below.target], {})[field.below.attribute] = item
                del direct[field]

    def is_given_below(self, field: Overlaid, given: Mapping[str, Any]) -> bool:
        """Whether members, by name, have an object with the one that an overlaid member hides."""
        nested: Any = given.get(field.below.target)
        plan = self.nested(field.below)
        if isinstance(nested, Mapping):
            inner = plan.plan_for(nested)
            hidden = inner.by_name[field.below.attribute]
            return any(inner.find(key) is hidden for key in nested)
        return isinstance(nested, plan.model) and field.below.is_given(nested)

    def _write_merged(
        self, field: Field, nested: Given | None, members: dict[str, Given], path: Path, faults: Faults
    ) -> Any:
        """The JSON of a nested object some of whose members were given beside it, flattened."""
        plan: Any = field.plan
        inner_path: Path = (path, field.name)
        flat = [Given(item.path, item.key, attribute, item.value) for attribute, item in members.items()]
        value = None if nested is None else nested.value
        if value is None or value is NULL:
            return plan.write_given(flat, inner_path, faults)
        assert nested is not None
        nested_path = (nested.path, nested.key)
        if isinstance(value, plan.model):
            merged = copy(value)
            for attribute, item in members.items():
                if self._alias(field, attribute).is_given(value):
                    add_twice(Given(nested_path, attribute, attribute, None), item, faults)
                setattr(merged, attribute, item.value)
            return plan.write(merged, nested_path, faults)
        if isinstance(value, View):
            other = OtherModel(plan, value, nested_path)
            return other.plan.write_given(flat, inner_path, faults, other)
        inner = given_by(plan, value, nested_path, faults)
        if inner is not None:
            return plan.write_given([*inner, *flat], inner_path, faults)
        whole = plan.write(value, nested_path, faults)
        if whole is not None:
            names = ", ".join(repr(item.key) for item in members.values())
            faults.add(
                nested_path, f"is known as a whole alone: what is given beside it ({names}) can't be put into it"
            )
        return whole

    def _alias(self, container: Field, attribute: str) -> Flattened:
        """The flattened property that stands for an attribute of a nested model."""
        aliases = (*self.flattened.values(), *(field.below for field in self.overlaid))
        return next(each for each in aliases if each.target == container.name and each.attribute == attribute)

    def _write_additional(self, extra: Any, written: dict[str, Any], path: Path, faults: Faults) -> None:
        here: Path = (path, ADDITIONAL)
        if not isinstance(extra, Mapping):
            if extra is not None:
                faults.add(
                    here, f"expected an object with the REST names of the members, got {describe(extra, secret=True)}"
                )
            return
        assert self.additional is not None
        for name, value in self.additional.plan.write(extra, here, faults).items():
            if name in written:
                known = self.by_wire[name].name
                faults.add((here, name), f"given twice: as {name!r} here and as {known!r}")
            written[name] = value

    def _hint(self, value: Any) -> str:
        """How to write an object in whose place something else was given."""
        name = self.model.__name__
        required = [field for field in self.fields if field.required and not field.read_only and not field.default]
        if isinstance(value, str) and len(required) == 1 and isinstance(required[0].plan, TextPlan):
            member = required[0]
            shown = '"…"' if self.hides or len(value) > 40 or redacted_text(value) != value else f'"{value}"'
            return f' Write {{"{member.name}": {shown}}} or {name}({member.name}={shown})'
        return f" Write {{…}} or {name}(…)"

    # JSON of responses

    def strip(self, raw: Any) -> Any:
        if type(raw) is not dict:
            return raw
        subtypes = self.subtypes()
        plan = self if subtypes is None else self.classify(raw.get(subtypes[0].wire))
        stripped: dict[str, Any] = {}
        unknown: dict[str, Any] = {}
        for wire, item in raw.items():
            field = plan.by_wire.get(wire)
            if field is None:
                unknown[wire] = item
            elif not field.read_only and item is not None:
                stripped[wire] = field.plan.strip(item)
        stripped.update(plan._strip_unknown(unknown))
        return stripped

    def _strip_unknown(self, unknown: dict[str, Any]) -> dict[str, Any]:
        assert self.additional is not None
        stripped: dict[str, Any] = self.additional.plan.strip(unknown)
        return stripped

    def rename(self, wire: Any) -> Any:
        if type(wire) is not dict:
            return wire
        subtypes = self.subtypes()
        plan = self if subtypes is None else self.classify(wire.get(subtypes[0].wire))
        lifted = {alias.target for alias in plan.flattened.values()}
        renamed: dict[str, Any] = {}
        extra: dict[str, Any] = {}
        for key, item in wire.items():
            field = plan.by_wire.get(key)
            if field is None:
                # A name that means another member here is told apart from it.
                (extra if key == ADDITIONAL or plan.find(key) is not None else renamed)[key] = item
                continue
            value = field.plan.rename(item)
            if field.name in lifted and isinstance(value, dict):
                aliases = {a.attribute: name for name, a in plan.flattened.items() if a.target == field.name}
                rest = {}
                for attribute, inner in value.items():
                    if attribute in aliases:
                        renamed[aliases[attribute]] = inner
                    else:
                        rest[attribute] = inner
                if rest or not value:
                    renamed[field.name] = rest
            else:
                renamed[field.name] = value
        if extra:
            renamed[ADDITIONAL] = extra
        return renamed
