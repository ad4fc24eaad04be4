"""What is left of a service that could not be built as a whole."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from ..errors import Problems
from ..read.document import Node
from .ir import ModelIR, OperationIR, ServiceIR, classes_of


def complete_part(
    service: ServiceIR, incomplete: Iterable[str], places: Mapping[str, Node], left_out: Problems
) -> ServiceIR:
    """A service without the models that lack something, what refers to these, and the operations that need any of it.

    :param incomplete: Names of the models that lack something; those that are not there at all need not be named.
    :param places: Where the operations stand, by their ids.
    :param left_out: Takes a line on each operation that is left out for want of a model.
    """
    known = {model.name for model in service.models} | {enum.name for enum in service.enums}
    missing = set(incomplete) | {name for model in service.models for name in _needs(model)} - known
    grown = True
    while grown:
        more = {model.name for model in service.models if model.name not in missing and _needs(model) & missing}
        grown = bool(more)
        missing |= more

    def kept(operations: Iterable[OperationIR]) -> tuple[OperationIR, ...]:
        found = []
        for operation in operations:
            wanting = sorted((needed := operation.classes) & missing | (needed - known))
            if wanting:
                of = ", ".join(wanting)
                left_out.add(places[operation.id].error(f"{operation.id} is left out, since it needs {of}"))
            else:
                found.append(operation)
        return tuple(found)

    groups = [replace(group, operations=kept(group.operations)) for group in service.groups]
    return replace(
        service,
        groups=tuple(group for group in groups if group.operations),
        operations=kept(service.operations),
        models=tuple(_without(model, missing) for model in service.models if model.name not in missing),
        _models={},
        _lineages={},
    )


def _without(model: ModelIR, missing: set[str]) -> ModelIR:
    return replace(model, subtypes=tuple((value, name) for value, name in model.subtypes if name not in missing))


def _needs(model: ModelIR) -> set[str]:
    """The classes that a model cannot do without."""
    kinds = [*(prop.type for prop in model.properties), *(member.source.type for member in model.flattened)]
    return classes_of([*kinds, *([model.additional] if model.additional else [])]) | set(model.bases)
