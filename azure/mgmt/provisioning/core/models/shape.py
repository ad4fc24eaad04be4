"""What a model class looks like to its plan: its members by every spelling, and the subclasses of a discriminator."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Union

from .fields import Additional, Field, Flattened, fields_of
from .plan import TypePlan
from .view import View

Target = Union[Field, Flattened]


class ModelShape(TypePlan):
    """The members and subclasses of one model class."""

    container = True
    cached = True

    def __init__(self, model: type[View]) -> None:
        self.model = model
        self.fields = fields_of(model)
        # What was given in place of the object may be the secret that belongs into it.
        self.secret = any(field.secret for field in self.fields)
        self.by_wire = {field.wire: field for field in self.fields}
        self.flattened: dict[str, Flattened] = {}
        declared: Additional | None = None
        for base in reversed(model.__mro__):
            for name, value in vars(base).items():
                if type(value) is Flattened:
                    self.flattened[name] = value
                elif isinstance(value, Additional):
                    declared = value
        self.additional = declared
        self.takes_unknown = declared is not None and not declared.implied
        self._targets: dict[str, Target] | None = None
        self._folded: dict[str, Target] = {}
        self._subtypes: tuple[Field, dict[str, type[View]]] | None = None
        self._classified = False

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
        container: Field = getattr(self.model, alias.target)
        found: Any = container.plan.model._model_plan()
        return found

    def find(self, key: Any) -> Target | None:
        """The property that ``key`` names: by attribute name, or by REST name in any case."""
        targets = self.targets
        target = targets.get(key)
        if target is None and isinstance(key, str):
            target = self._folded.get(key.lower())
        return target

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
                self._subtypes = (getattr(self.model, attribute), classes)
            self._classified = True
        return self._subtypes

    def classify(self, value: Any) -> Any:
        """The plan of the subclass that a discriminator's value names, or this one."""
        subtypes = self.subtypes()
        if subtypes is None or value is None:
            return self
        subclass = subtypes[1].get(str(getattr(value, "value", value)).lower())
        found: Any = self if subclass is None else subclass._model_plan()
        return found

    def plan_for(self, data: Mapping[Any, Any]) -> Any:
        subtypes = self.subtypes()
        if subtypes is None:
            return self
        for key, value in data.items():
            if self.find(key) is subtypes[0]:
                return self.classify(value)
        return self
