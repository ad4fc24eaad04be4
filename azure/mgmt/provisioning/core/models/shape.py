"""What a model class looks like to its plan: its members by every spelling, and the subclasses of a discriminator."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Union

from .fields import Additional, Field, Flattened, Overlaid, fields_of
from .lookalikes import Member
from .plan import TypePlan
from .view import View

Target = Union[Field, Flattened]


class ModelShape(TypePlan):
    """The members and subclasses of one model class."""

    container = True
    cached = True

    def __init__(self, model: type[View], *, secret: bool = False) -> None:
        self.model = model
        self.secret = secret
        self.fields: tuple[Field, ...] = fields_of(model)
        if secret:
            self.fields = tuple(field.within_secret() for field in self.fields)
        self.by_name = {field.name: field for field in self.fields}
        self.by_wire = {field.wire: field for field in self.fields}
        self.overlaid = tuple(field for field in self.fields if isinstance(field, Overlaid))
        self.flattened: dict[str, Flattened] = {}
        declared: Additional | None = None
        for base in reversed(model.__mro__):
            for name, value in vars(base).items():
                if type(value) is Flattened:
                    self.flattened[name] = value
                elif isinstance(value, Additional):
                    declared = value
        self.additional = declared.within_secret() if secret and declared is not None else declared
        self.takes_unknown = declared is not None and not declared.implied
        self._targets: dict[str, Target] | None = None
        self._folded: dict[str, Target] = {}
        self._subtypes: tuple[Field, dict[str, type[View]]] | None = None
        self._classified = False
        self._within_secret: Any = None

    def within_secret(self) -> Any:
        """The plan of the class where it stands in a secret place: all that it holds is secret there."""
        if self._within_secret is None:
            self._within_secret = self if self.secret else type(self)(self.model, secret=True)
        return self._within_secret

    def of_class(self, model: type[View]) -> Any:
        """The plan of another class in the same place."""
        plan = model._model_plan()
        return plan.within_secret() if self.secret else plan

    # Looking up names

    @property
    def targets(self) -> dict[str, Target]:
        """Properties by attribute name and by REST name; what is declared directly beats what is flattened."""
        if self._targets is None:
            exact: dict[str, Target] = {}
            for name, alias in self.flattened.items():
                nested = self.nested(alias)
                inner = nested.targets.get(alias.attribute)
                if isinstance(inner, Field):
                    exact.setdefault(inner.wire, alias)
                exact[name] = alias
            exact.update(self.by_wire)
            exact.update({field.name: field for field in self.fields})
            self._folded = {}
            for name, target in exact.items():
                self._folded.setdefault(name.lower(), target)
            self._targets = exact
        return self._targets

    def nested(self, alias: Flattened) -> Any:
        """The plan of the model that a flattened property belongs to."""
        return self.by_name[alias.target].plan

    def find(self, key: Any) -> Target | None:
        """The property that ``key`` names: by attribute name, or by REST name in any case."""
        targets = self.targets
        target = targets.get(key)
        if target is None and isinstance(key, str):
            target = self._folded.get(key.lower())
        return target

    def find_wire(self, wire: Any) -> Field | None:
        """The property with a REST name, in any case."""
        found = self.by_wire.get(wire)
        if found is None and isinstance(wire, str):
            folded = wire.lower()
            found = next((field for name, field in self.by_wire.items() if name.lower() == folded), None)
        return found

    def lookup(self, member: Member) -> str | None:
        """The name of the property that a member of another object stands for."""
        for spelling in member.spellings:
            found = self.find_wire(spelling) if member.in_rest else self.find(spelling)
            if found is not None:
                return found.name
        return None

    def names(self) -> list[str]:
        """Every attribute name."""
        return [field.name for field in self.fields] + list(self.flattened)

    # Discriminated subclasses

    def subtypes(self) -> tuple[Field, dict[str, type[View]]] | None:
        """The discriminator and the classes of its values, for a base class of others."""
        if not self._classified:
            declared: dict[str, dict[str, str]] = self.model.__dict__.get("_subtype_map", {})
            for attribute, names in declared.items():
                classes: dict[str, type[View]] = {}
                for value, name in names.items():
                    subclass = self.model._resolve(name)
                    classes[value.lower()] = subclass
                    deeper = subclass._model_plan().subtypes()
                    if deeper is not None:
                        classes.update(deeper[1])
                self._subtypes = (self.by_name[attribute], classes)
            self._classified = True
        return self._subtypes

    def classify(self, value: Any) -> Any:
        """The plan of the subclass that a discriminator's value names, or this one."""
        subtypes = self.subtypes()
        if subtypes is None or value is None:
            return self
        subclass = subtypes[1].get(str(getattr(value, "value", value)).lower())
        return self if subclass is None else self.of_class(subclass)

    def plan_for(self, data: Mapping[Any, Any]) -> Any:
        subtypes = self.subtypes()
        if subtypes is None:
            return self
        for key, value in data.items():
            if self.find(key) is subtypes[0]:
                return self.classify(value)
        return self
