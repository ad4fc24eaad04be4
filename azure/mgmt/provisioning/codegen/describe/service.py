"""A service whose documents say nothing of some things, with words for those."""

from __future__ import annotations

from dataclasses import replace

from ..represent.ir import GroupIR, OperationIR, ParameterIR, ServiceIR
from .groups import line_of_group
from .links import reference_of
from .operations import line_of
from .parameters import line_of_parameter
from .places import Nouns
from .types import line_of_enum, line_of_model


def described(service: ServiceIR, area: str | None = None) -> ServiceIR:
    """The service with a line on every operation, group, model and enum. What its documents say stays.

    A parameter has a line where its name leaves something to say.

    :param area: Its area in the REST reference; None where that is not known, and there are no links to it.
    """
    nouns = Nouns(service)

    def parameter_of(parameter: ParameterIR, operation: OperationIR) -> ParameterIR:
        if _says(parameter.doc) or not (parameter.takes_argument or parameter.client):
            return parameter
        return replace(parameter, doc=line_of_parameter(parameter, operation))

    def operation_of(operation: OperationIR) -> OperationIR:
        reference = operation.reference
        if reference is None and area is not None:
            reference = reference_of(operation.id, area)
        return replace(
            operation,
            doc=operation.doc if _says(operation.doc) else line_of(operation, nouns),
            parameters=tuple(parameter_of(each, operation) for each in operation.parameters),
            reference=reference,
        )

    def group_of(group: GroupIR) -> GroupIR:
        doc = group.doc if _says(group.doc) else line_of_group(group, nouns)
        return replace(group, doc=doc, operations=tuple(map(operation_of, group.operations)))

    return replace(
        service,
        groups=tuple(map(group_of, service.groups)),
        operations=tuple(map(operation_of, service.operations)),
        models=tuple(each if _says(each.doc) else replace(each, doc=line_of_model(each)) for each in service.models),
        enums=tuple(each if _says(each.doc) else replace(each, doc=line_of_enum(each)) for each in service.enums),
        # What these keep are the models without words.
        _models={},
        _lineages={},
    )


def _says(text: str) -> bool:
    """Whether a text has a character that shows."""
    return any(each.isprintable() and not each.isspace() for each in text)
