"""What users would see of a service that is generated from a specification."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ..codegen.outside import read_outside
from ..codegen.represent.ir import ABSENT, ModelIR, OperationIR, ParameterIR, PropertyIR, ServiceIR
from .surface import Argument, Member, Method, Surface


def of_specification(sources: Sequence[Path], tag: str | None = None) -> Surface:
    """What users would see of a service.

    :param sources: A ``readme.md``, or documents.
    :param tag: The tag of the readme; by default the one that it names.
    :raises ~azure.mgmt.provisioning.codegen.errors.CodegenError: All that is wrong.
    """
    service = read_outside(sources, "compared", tag)
    of_client = [p for each in service.all_operations for p in each.parameters if p.client]
    return Surface(
        ", ".join(path.as_posix() for path in sources) + (f" ({tag})" if tag else ""),
        service.client,
        service.api_version,
        {parameter.name: _argument(parameter) for parameter in of_client},
        {operation.id: _method(operation) for operation in service.all_operations},
        {model.name: _members(service, model) for model in service.models},
        {enum.name: {value.name: value.value for value in enum.values} for enum in service.enums},
    )


def _method(operation: OperationIR) -> Method:
    returns = "head" if operation.head else operation.returns.wire if operation.returns is not None else "nothing"
    if operation.paging is not None:
        returns = operation.paging.item.wire
    way = "long-running operation" if operation.long_running else "listing" if operation.paging is not None else "call"
    return Method({each.name: _argument(each) for each in operation.arguments}, returns, way)


def _argument(parameter: ParameterIR) -> Argument:
    kind = "condition" if parameter.kind == "match" else parameter.type.wire
    return Argument(kind, parameter.required and parameter.default is ABSENT)


def _members(service: ServiceIR, model: ModelIR) -> dict[str, Member]:
    found: dict[str, Member] = {}
    for each in reversed(service.lineage(model.name)):
        found |= {prop.name: _member(prop) for prop in each.properties}
    return found


def _member(prop: PropertyIR) -> Member:
    # What is flattened is made of its members, which are what has to be given.
    needed = prop.required and not (prop.read_only or prop.flatten) and prop.default is ABSENT
    return Member(prop.wire, prop.type.wire, needed, prop.read_only)
