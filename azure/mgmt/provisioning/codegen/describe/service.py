"""A service whose documents say nothing of some things, with words for those."""

from __future__ import annotations

from dataclasses import replace

from ..represent.ir import OperationIR, ServiceIR
from ..represent.names import snake
from .groups import line_of_group
from .operations import line_of
from .parameters import line_of_parameter
from .places import Nouns
from .types import line_of_enum, line_of_model

REFERENCE = "https://learn.microsoft.com/rest/api"


def described(service: ServiceIR, area: str | None = None) -> ServiceIR:
    """The service with a line on every operation, group, model, enum and parameter. What its documents say stays.

    :param area: Its area in the REST reference; None where that is not known, and there are no links to it.
    """
    nouns = Nouns(service)

    def operation_of(operation: OperationIR) -> OperationIR:
        parameters = tuple(
            each if each.doc or not each.takes_argument else replace(each, doc=line_of_parameter(each, operation))
            for each in operation.parameters
        )
        reference = operation.reference
        if reference is None and area is not None:
            reference = reference_of(operation.id, area)
        doc = operation.doc or line_of(operation, nouns)
        return replace(operation, doc=doc, parameters=parameters, reference=reference)

    groups = tuple(
        replace(
            group, doc=group.doc or line_of_group(group, nouns), operations=tuple(map(operation_of, group.operations))
        )
        for group in service.groups
    )
    return replace(
        service,
        groups=groups,
        operations=tuple(map(operation_of, service.operations)),
        models=tuple(each if each.doc else replace(each, doc=line_of_model(each)) for each in service.models),
        enums=tuple(each if each.doc else replace(each, doc=line_of_enum(each)) for each in service.enums),
        _models={},
        _lineages={},
    )


def reference_of(identifier: str, area: str) -> str:
    """The page of the REST reference on an operation."""
    parts = [snake(part).replace("_", "-") for part in identifier.split("_", 1)]
    return "/".join([REFERENCE, area, *parts])
