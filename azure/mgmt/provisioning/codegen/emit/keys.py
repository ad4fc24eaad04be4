"""The keys of the TypedDicts that stand for models."""

from __future__ import annotations

from dataclasses import dataclass

from ..represent.ir import ABSENT, ModelIR, PropertyIR, ServiceIR, TypeRef

ADDITIONAL = "additional_properties"


@dataclass(frozen=True)
class Key:
    """A key of a TypedDict.

    :param value: The only value it can have, for the discriminator of a subclass.
    """

    name: str
    type: TypeRef
    required: bool = False
    nullable: bool = False
    value: str | None = None


class Keys:
    """The dicts that a model has, and their keys."""

    def __init__(self, service: ServiceIR) -> None:
        self._service = service

    def is_plain(self, model: ModelIR) -> bool:
        """Whether one dict is all that stands for a model."""
        return len(self.family(model)) == 1 and len(self.forms(model)) == 1

    def form_name(self, model: ModelIR, form: str) -> str:
        """The name of one of the dicts of a model."""
        return f"{model.name}Dict" if self.is_plain(model) else f"_{model.name}{form}Dict"

    def forms(self, model: ModelIR) -> tuple[str, ...]:
        """The dicts of a model: both forms of one flattened property, or one dict that takes whatever there is."""
        properties = [p for each in self._service.lineage(model.name) for p in each.properties]
        targets = {p.name for p in properties if p.flatten and not p.read_only}
        return ("Flat", "Nested") if len(targets) == 1 else ("",)

    def family(self, model: ModelIR) -> list[ModelIR]:
        """A model and the subclasses that its discriminator tells apart."""
        found = [model]
        for each in found:
            found.extend(self._service.model(name) for _, name in each.subtypes)
        return found

    def of(self, model: ModelIR, form: str) -> list[Key]:
        """All keys of a dict, inherited ones included."""
        found: dict[str, Key] = {}
        additional = TypeRef("object")
        for each in reversed(self._service.lineage(model.name)):
            additional = each.additional or additional
            for prop in each.properties:
                found.pop(prop.name, None)
                if not prop.read_only and not (prop.flatten and form == "Flat"):
                    found[prop.name] = _key(prop, nested=form == "Nested")
            if form != "Nested":
                for member in each.flattened:
                    if not member.source.read_only and member.name not in found:
                        found[member.name] = Key(
                            member.name,
                            member.source.type,
                            member.required and form == "Flat",
                            member.source.nullable,
                        )
        if model.tag is not None and model.tag[0] in found:
            key = found[model.tag[0]]
            found[key.name] = Key(key.name, key.type, True, value=model.tag[1])
        found[ADDITIONAL] = Key(ADDITIONAL, TypeRef("dict", item=additional))
        return list(found.values())


ADDITIONAL_KEY = Key(ADDITIONAL, TypeRef("dict", item=TypeRef("object")))
"""The key that the base of all dicts has."""


def _key(prop: PropertyIR, *, nested: bool) -> Key:
    required = prop.required and prop.default is ABSENT and not prop.flatten
    return Key(prop.name, prop.type, required or (prop.flatten and nested), prop.nullable)
