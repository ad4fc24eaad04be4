"""The modules of a large service's models and enums: those of the families of resources that use them.

What several families use is in ``_common``. Modules of models import one another at run time only for base classes, so
a class that is extended in another module is in ``_bases``, together with all that it extends.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from ..represent.ir import EnumIR, ModelIR, ServiceIR, TypeRef
from ..represent.names import pascal, singular
from .layout import OperationModule
from .words import names_of_parts

BASES = "_bases"
COMMON = "_common"

Homes = dict[str, str]


def model_modules(
    service: ServiceIR, operations: Sequence[OperationModule], lines: Mapping[str, int], largest: int
) -> dict[str, tuple[ModelIR, ...]]:
    """The models of each module, each after those it extends.

    :param lines: The number of lines that each model takes.
    :param largest: Lines that no module should go beyond.
    """
    units = _units(service)
    uses: dict[str, set[str]] = {unit: set() for unit in units.values()}
    for model in service.models:
        uses[units[model.name]] |= {units[name] for name in _models_of(model)} - {units[model.name]}
    chosen = _homes(uses, _direct(operations, units), _Nouns(operations))
    ordered = service.bases_first
    homes = _portions(ordered, {name: chosen[unit] for name, unit in units.items()}, units, lines, largest)
    _move_bases(service, homes)
    bases = [model for model in ordered if homes[model.name] == BASES]
    homes |= _portions(bases, homes, {model.name: model.name for model in bases}, lines, largest)
    found: dict[str, list[ModelIR]] = {}
    for model in ordered:
        found.setdefault(homes[model.name], []).append(model)
    return {module: tuple(found[module]) for module in sorted(found)}


def enum_modules(
    service: ServiceIR, operations: Sequence[OperationModule], models: dict[str, tuple[ModelIR, ...]]
) -> dict[str, tuple[EnumIR, ...]]:
    """The enums of each module."""
    direct = _direct(operations, {enum.name: enum.name for enum in service.enums})
    for module, members in models.items():
        for model in members:
            for kind in types_of(model):
                if kind.kind == "enum":
                    direct.setdefault(kind.name, set()).add(module)
    homes = _homes({enum.name: set() for enum in service.enums}, direct, _Nouns(operations))
    found: dict[str, list[EnumIR]] = {}
    for enum in service.enums:
        found.setdefault(homes[enum.name], []).append(enum)
    return {module: tuple(found[module]) for module in sorted(found)}


# What uses what


def types_of(model: ModelIR) -> Iterable[TypeRef]:
    yield from (prop.type.leaf for prop in model.properties)
    yield from (member.source.type.leaf for member in model.flattened)
    if model.additional is not None:
        yield model.additional.leaf


def _models_of(model: ModelIR) -> set[str]:
    """The models that a model names."""
    named = {kind.name for kind in types_of(model) if kind.kind == "model"}
    return named | set(model.bases) | {name for _, name in model.subtypes}


def _direct(operations: Sequence[OperationModule], units: dict[str, str]) -> dict[str, set[str]]:
    """The modules of the operations that name each unit."""
    found: dict[str, set[str]] = {}
    for module in operations:
        for operation in module.operations:
            for name in operation.classes & units.keys():
                found.setdefault(units[name], set()).add(module.family)
    return found


def _units(service: ServiceIR) -> dict[str, str]:
    """What each model stays together with: a base and the subclasses that its discriminator tells apart."""
    unit = {model.name: model.name for model in service.models}
    for model in service.bases_first:
        for base in model.bases if model.tag is not None else ():
            if service.model(base).discriminator is not None:
                old, new = unit[model.name], unit[base]
                unit = {name: new if found == old else found for name, found in unit.items()}
    return unit


# Where each belongs


class _Nouns:
    """What the resources of families are called, to tell by their names what belongs to them."""

    def __init__(self, operations: Sequence[OperationModule]) -> None:
        found: dict[str, set[str]] = {}
        for module in operations:
            for group in {part.group.name for part in module.parts if not part.class_name.startswith("_")}:
                *words, last = group.split("_")
                found.setdefault(pascal("_".join([*words, singular(last)])).lower(), set()).add(module.family)
        resources: dict[str, set[str]] = {}
        for module in operations:
            for operation in module.operations:
                if operation.method == "get" and operation.returns is not None and operation.returns.kind == "model":
                    resources.setdefault(operation.returns.name.lower(), set()).add(module.family)
        self._modules = {noun: min(modules) for noun, modules in (resources | found).items() if len(modules) == 1}

    def module(self, name: str) -> str | None:
        """The module of the resource with whose name this one begins."""
        for length in range(len(name), 0, -1):
            ends = length == len(name) or not name[length].islower()
            if ends and name[:length].lower() in self._modules:
                return self._modules[name[:length].lower()]
        return None


def _homes(uses: dict[str, set[str]], direct: dict[str, set[str]], nouns: _Nouns) -> Homes:
    """The module of each class: that of the resource it is named after, else that of all that uses it.

    :param uses: What each class names.
    :param direct: Modules of what names each class, apart from the classes of ``uses``.
    """
    homes = {name: home for name in uses if (home := nouns.module(name)) is not None}
    reached = {name: {homes[name]} if name in homes else set(direct.get(name, ())) for name in uses}
    changed = True
    while changed:
        changed = False
        for name in uses:
            for used in uses[name]:
                if used not in homes and not reached[name] <= reached[used]:
                    reached[used] |= reached[name]
                    changed = True
    return {name: next(iter(found)) if len(found) == 1 else COMMON for name, found in reached.items()}


def _move_bases(service: ServiceIR, homes: Homes) -> None:
    """Move what is extended in other modules, and what that extends."""
    pending = [base for model in service.models for base in model.bases if homes[base] != homes[model.name]]
    while pending:
        name = pending.pop()
        homes[name] = BASES
        pending += [base for base in service.model(name).bases if homes[base] != BASES]


def _portions(
    models: Sequence[ModelIR], homes: Homes, units: dict[str, str], lines: Mapping[str, int], largest: int
) -> Homes:
    """The module of each model, with further modules where one would be too large.

    :param models: The models, each after those it extends.
    :param units: What stays together in a module.
    """
    members: dict[str, list[ModelIR]] = {}
    for model in models:
        members.setdefault(units[model.name], []).append(model)
    portions: dict[str, list[list[str]]] = {}
    filled: dict[str, int] = {}
    for unit in members.values():
        home = homes[unit[0].name]
        added = sum(lines[model.name] for model in unit)
        if home not in portions or filled[home] + added > largest:
            portions.setdefault(home, []).append([])
            filled[home] = 0
        filled[home] += added
        portions[home][-1] += (model.name for model in unit)
    taken = set(homes.values())
    found: Homes = {}
    for home, parts in portions.items():
        for name, part in zip(names_of_parts(home, parts, taken), parts, strict=True):
            found |= dict.fromkeys(part, name)
    return found
