"""Definitions to models: properties, bases, discriminators, and flattening."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from itertools import chain, count

from ..errors import CodegenError, Problems
from ..read.document import Document, Library, Node
from ..read.extensions import check_extensions
from .ancestry import ancestors_of
from .checked import python_name, speller
from .facets import described, identifiers_of, is_secret, mutability_of
from .ir import ABSENT, OBJECT, STR, FlattenedIR, ModelIR, PropertyIR, TypeRef
from .markup_names import xml_of_model
from .names import pascal, property_name, spelled
from .types import Types, describe, is_bare, only_value, scalar_of


def definitions_of(documents: Iterable[Document]) -> list[Node]:
    """The definitions of documents that are no mere references to others."""
    found: list[Node] = []
    for document in documents:
        for node in document.root.members("definitions"):
            if isinstance(node.value, dict) and "$ref" not in node.value:
                found.append(node)
    return found


def parents_of(definitions: Iterable[Node], problems: Problems) -> Iterator[Node]:
    """The definitions that others extend by reference, in whatever file they are."""
    for node in definitions:
        with problems.collect():
            for parent in node.elements("allOf"):
                if "$ref" in parent:
                    yield parent.resolve()


def add_subtypes(library: Library, types: Types, models: Models, problems: Problems) -> None:
    """Build the subclasses of models that a discriminator tells apart, in whatever document of the run they are."""
    before = -1
    while before < len(types.names):
        before = len(types.names)
        for node in definitions_of(library.documents()):
            if _extends_discriminated(node, types):
                with problems.collect():
                    types.type_of(node, node.key)
                    models.build_pending()


def _extends_discriminated(node: Node, types: Types) -> bool:
    try:
        return any("discriminator" in each.value and types.is_asked_for(each) for each in ancestors_of(node))
    except CodegenError:  # What is wrong with it may be of no concern: nothing need refer to it.
        return False


class Models:
    """Builds the models of a service."""

    def __init__(self, types: Types, problems: Problems) -> None:
        self.types = types
        self._problems = problems
        self._built: dict[str, tuple[Node, ModelIR]] = {}
        self.incomplete: set[str] = set()
        """Models that lack something, since there was a problem with it."""

    def build_pending(self) -> None:
        """Build the models that were asked for, and those that these ask for."""
        while self.types.pending:
            name, node = self.types.pending.pop()
            with self._complete(name):
                self._built[name] = (node, self._model(name, node))

    @contextmanager
    def _complete(self, name: str) -> Generator[None, None, None]:
        """Note the errors of the block, and which model has them."""
        met = self._problems.met
        with self._problems.collect():
            yield
        if self._problems.met > met:
            self.incomplete.add(name)

    def finished(self) -> tuple[ModelIR, ...]:
        """All models, by name, with subclasses and flattened members worked out."""
        models = {name: model for name, (_, model) in self._built.items()}
        models = _with_read_only_content(_with_subtypes(models))
        flattener = _Flattener(models, {name: node for name, (node, _) in self._built.items()})
        classes: dict[str, type] = {}
        for name in models:
            with self._complete(name):
                self._check_bases(name, models, classes)
                models[name] = replace(models[name], flattened=flattener.members(name))
        return tuple(models[name] for name in sorted(models))

    def _check_bases(self, name: str, models: dict[str, ModelIR], classes: dict[str, type]) -> type:
        """Have Python say whether a class can have the bases of a model, which have to agree on their order."""
        if name not in classes:
            bases = [self._check_bases(base, models, classes) for base in models[name].bases if base in models]
            try:
                classes[name] = type(name, tuple(bases), {})
            except TypeError as error:
                raise self._built[name][0].error("allOf: what it extends extends others in contrary orders") from error
        return classes[name]

    def _model(self, name: str, node: Node) -> ModelIR:
        check_extensions(node)
        bases: list[str] = []
        parts: list[Node] = []
        for parent in node.elements("allOf"):
            target = parent.resolve()
            if target == parent:
                parts.append(parent)
            elif self.types.becomes_model(target):
                bases.append(self.types.model_name(target, target.key))
            else:
                raise parent.error(f"{name} cannot extend what is no object")
        parts.append(node)
        properties: dict[str, PropertyIR] = {}
        for part in parts:
            required = frozenset(each.expect(str) for each in part.elements("required"))
            for member in part.members("properties"):
                with self._problems.collect():
                    built = self._property(name, member, member.key in required)
                    called = _free_name(built, properties)
                    properties[called] = built if called == built.name else replace(built, name=called)
                    second = member.get("x-python-second")
                    if second is not None:  # another attribute for the same
                        built = replace(self._property(name, second, required=False), wire=member.key)
                        properties[built.name] = built
        discriminator, value = node.text("discriminator"), _discriminator_value(node)
        additional = node.get("additionalProperties")
        typed = None
        if additional is not None and additional.value is not False:
            typed = self.types.additional_type(additional, name)
        elif is_bare(node):
            typed = OBJECT
        return ModelIR(
            name,
            tuple(properties.values()),
            node.text("description") or "",
            tuple(dict.fromkeys(bases)),
            additional=typed,
            discriminator=discriminator,
            tag=(discriminator or "", value) if value is not None else None,
            synthetic=node.text("x-synthetic"),
            xml=xml_of_model(node, parts) if self.types.xml else None,
        )

    def _property(self, owner: str, node: Node, required: bool) -> PropertyIR:
        check_extensions(node)
        target = node.resolve()
        # The alias is the name without what the official class bends it by, having a method of that name.
        given = node.text("x-python-alias") or node.text("x-python-name")
        called = given or speller(node)(node.text("x-ms-client-name") or node.key)
        name = python_name(property_name(called), node, node.key)
        mutability = mutability_of(node) or mutability_of(target)
        read_only = node.flag("readOnly") or target.flag("readOnly") or mutability == ("read",)
        constant = only_value(node) if required and not read_only else ABSENT
        kind = scalar_of(node) if node.value.get("x-ms-constant") is True else None
        kind = kind or self.types.type_of(node, owner + pascal(node.key))
        return PropertyIR(
            name=name,
            wire=node.key,
            type=kind,
            doc=described(node) if constant is ABSENT else describe(node),
            required=required,
            read_only=read_only,
            secret=is_secret(node),
            nullable=node.flag("x-nullable") or target.flag("x-nullable"),
            filled=node.flag("x-python-filled"),
            json_text=node.flag("x-python-json-text"),
            default=constant,
            # What has no known members has none to flatten.
            flatten=node.flag("x-ms-client-flatten") and kind.kind == "model",
            mutability=mutability,
            identifiers=identifiers_of(node, kind),
        )


def _free_name(prop: PropertyIR, others: dict[str, PropertyIR]) -> str:
    """What a property is called: with a number at the end, where another one is called as it is."""
    names = chain([prop.name], (f"{prop.name}{number}" for number in count(1)))
    return next(name for name in names if name not in others or others[name].wire == prop.wire)


def _hides(own: PropertyIR, nested: PropertyIR) -> bool:
    """Whether a property of a model, which is only read, has the name of a nested one that is only given."""
    return own.read_only and not nested.read_only and own.type == STR and nested.type.kind in ("scalar", "enum")


def _discriminator_value(node: Node) -> str | None:
    value = node.text("x-ms-discriminator-value")
    if value is not None:
        return value
    return node.key if any("discriminator" in ancestor for ancestor in ancestors_of(node)) else None


def _with_subtypes(models: dict[str, ModelIR]) -> dict[str, ModelIR]:
    """The models with bases that are not implied by others, names of discriminators, and direct subclasses."""

    def ancestors(name: str) -> list[str]:
        """All that a model extends, near ones first."""
        found = [base for base in models[name].bases if base in models]
        for each in found:
            found.extend(base for base in models[each].bases if base in models and base not in found)
        return found

    def attribute_of(names: list[str]) -> str | None:
        """The property that tells the subclasses of the first discriminated model apart."""
        for model in map(models.__getitem__, names):
            if model.discriminator is not None:
                attribute = next((p.name for p in model.properties if p.wire == model.discriminator), None)
                return attribute or property_name(spelled(model.discriminator))
        return None

    result = {}
    subtypes: dict[str, dict[str, str]] = {}
    for name, model in models.items():
        implied = {each for base in model.bases if base in models for each in ancestors(base)}
        bases = tuple(base for base in model.bases if base not in implied)
        inherited = attribute_of(ancestors(name))
        tag = (inherited, model.tag[1]) if inherited is not None and model.tag is not None else None
        result[name] = replace(model, bases=bases, discriminator=attribute_of([name, *ancestors(name)]), tag=tag)
        if tag is not None:
            for base in bases:
                subtypes.setdefault(base, {})[tag[1]] = name
    for name, model in result.items():
        if model.discriminator is not None:
            model = replace(model, subtypes=tuple(sorted(subtypes.get(name, {}).items())))
        if model.tag is not None:
            model = _with_own_tag(model, model.tag, [result[each] for each in ancestors(name)])
        result[name] = model
    return result


def _with_own_tag(model: ModelIR, tag: tuple[str, str], ancestors: list[ModelIR]) -> ModelIR:
    """A subclass that declares the discriminator of its base with its own value."""
    attribute, value = tag
    declared = [p for each in (model, *ancestors) for p in each.properties if p.name == attribute]
    if not declared:
        return model
    own = replace(declared[0], default=value, required=True, read_only=False)
    others = [prop for prop in model.properties if prop.name != attribute]
    return replace(model, properties=(own, *others))


def _with_read_only_content(models: dict[str, ModelIR]) -> dict[str, ModelIR]:
    """The models with those flattened properties read-only that hold nothing but read-only ones.

    That cannot be said of the content of flattened properties that was made from a flat list of their members.
    """

    def is_read_only(prop: PropertyIR) -> bool:
        target = models.get(prop.type.name) if prop.flatten else None
        if prop.read_only or target is None or target.synthetic != "flattened":
            return prop.read_only
        return bool(target.properties) and all(map(is_read_only, target.properties))

    return {
        name: replace(model, properties=tuple(replace(p, read_only=is_read_only(p)) for p in model.properties))
        for name, model in models.items()
    }


@dataclass(frozen=True)
class _Visible:
    """What can be read from a nested model.

    :param way: The properties that lead to it, itself the last.
    :param required: A constructor cannot do without.
    :param filled: The service always has a value for it.
    """

    name: str
    way: tuple[str, ...]
    source: PropertyIR
    required: bool
    filled: bool


class _Flattener:
    """Works out which members of nested models are members of the outer ones, too."""

    def __init__(self, models: dict[str, ModelIR], nodes: dict[str, Node]) -> None:
        self._models = models
        self._nodes = nodes
        self._known: dict[str, tuple[FlattenedIR, ...]] = {}
        self._open: list[str] = []

    def members(self, name: str) -> tuple[FlattenedIR, ...]:
        """The flattened members of a model, without inherited ones."""
        if name in self._known:
            return self._known[name]
        if name in self._open:
            raise self._nodes[name].error(f"x-ms-client-flatten goes round in a circle: {' -> '.join(self._open)}")
        self._open.append(name)
        try:
            found = self._members(name)
        finally:
            self._open.pop()
        self._known[name] = found
        return found

    def _members(self, name: str) -> tuple[FlattenedIR, ...]:
        model = self._models[name]
        own = {prop.name: prop for each in reversed(self._lineage(name)) for prop in each.properties}
        taken = set(own)
        taken |= {member.name for each in self._lineage(name)[1:] for member in self.members(each.name)}
        found: list[FlattenedIR] = []
        for outer in model.properties:
            if not outer.flatten:
                continue
            if outer.type.name not in self._models:
                continue  # It could not be built; that is reported already.
            synthetic = self._models[outer.type.name].synthetic == "flattened"
            outer_filled = outer.filled or outer.required
            for seen in self._visible(outer.type):
                source, required, filled = seen.source, seen.required and synthetic, outer_filled and seen.filled
                if outer.read_only and not source.read_only:
                    source = replace(source, read_only=True)
                overlay = own.pop(seen.name, None)
                if overlay is not None and not _hides(overlay, source):
                    overlay = None
                if seen.name not in taken or overlay is not None:
                    taken.add(seen.name)
                    found.append(FlattenedIR(seen.name, outer.name, seen.name, source, required, filled, overlay))
                    if overlay is None:
                        continue
                called = f"{source.name}_{outer.name}_{'_'.join(seen.way)}"
                if called not in taken and not self._is_compared(name):
                    taken.add(called)
                    found.append(FlattenedIR(called, outer.name, seen.name, source, False, filled))
        return tuple(found)

    def _is_compared(self, name: str) -> bool:
        """Whether the names of a model are told by its document."""
        return "x-python" in self._nodes[name].document.root

    def _visible(self, kind: TypeRef) -> Iterator[_Visible]:
        """What can be read from a nested model, but what is only there to be flattened."""
        seen: set[str] = set()
        for model in self._lineage(kind.name):
            for prop in model.properties:
                if prop.name not in seen and not prop.flatten:
                    seen.add(prop.name)
                    required = prop.required and prop.default is ABSENT and not prop.read_only
                    yield _Visible(prop.name, (prop.name,), prop, required, prop.filled or prop.required)
            for member in self.members(model.name):
                if member.name not in seen:
                    seen.add(member.name)
                    way = (member.target, *self._way(model, member))
                    yield _Visible(member.name, way, member.source, member.required, member.filled)

    def _way(self, model: ModelIR, member: FlattenedIR) -> tuple[str, ...]:
        """The properties that lead to a flattened member, from what its model has it from."""
        target = next(prop.type for prop in model.properties if prop.name == member.target)
        return next(each.way for each in self._visible(target) if each.name == member.attribute)

    def _lineage(self, name: str) -> list[ModelIR]:
        found = [self._models[name]]
        for model in found:
            bases = [self._models[base] for base in model.bases if base in self._models]
            found.extend(base for base in bases if base not in found)
        return found
