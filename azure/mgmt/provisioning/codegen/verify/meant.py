"""The names and docstrings that the modules of a service are meant to have: from its representation."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..emit.described import (
    Description,
    has_constructor,
    of_async_group,
    of_attribute,
    of_client,
    of_constructor,
    of_enum,
    of_flattened,
    of_member,
    of_model,
    of_operation,
    of_package,
    of_part,
)
from ..emit.members import TEXT, body_members
from ..emit.rest import operation_constant
from ..represent.edits import edits_of, is_inherited
from ..represent.ir import ModelIR, OperationIR, ServiceIR
from ..split.layout import GroupPart
from .outline import Entry

Meant = dict[str, str]
"""What the docstring of each name says."""


def of_kind(service: ServiceIR, kind: str) -> Meant | None:
    """What the modules of one kind (``models``, ``aio/client`` …) are meant to define, all together.

    None for a kind of modules that define nothing that a document names.
    """
    makers = {
        "__init__": _package,
        "_rest": _declarations,
        "aio/client": lambda service: _client(service, asynchronous=True),
        "aio/operations": lambda service: _groups(service, asynchronous=True),
        "client": lambda service: _client(service, asynchronous=False),
        "enums": _enums,
        "models": _models,
        "operations": lambda service: _groups(service, asynchronous=False),
        "types": _types,
    }
    return dict(makers[kind](service)) if kind in makers else None


def _words(description: Description | None) -> str:
    return description.words if description is not None else ""


def _package(service: ServiceIR) -> Iterator[Entry]:
    yield "", of_package(service).words


def _enums(service: ServiceIR) -> Iterator[Entry]:
    for enum in service.enums:
        yield enum.name, of_enum(enum).words
        for value in enum.values:
            yield f"{enum.name}.{value.name}", _words(of_member(value.doc))


def _models(service: ServiceIR) -> Iterator[Entry]:
    for model in service.models:
        yield model.name, of_model(model).words
        for prop in model.properties:
            yield f"{model.name}.{prop.name}", _words(of_member(prop.doc))
        for member in model.flattened:
            yield f"{model.name}.{member.name}", _words(of_flattened(member))


def _types(service: ServiceIR) -> Iterator[Entry]:
    for enum in service.enums:
        yield f"{enum.name}Value", ""
    for model in service.models:
        yield f"{model.name}Dict", ""
    for name in body_members(service).names:
        yield f"{name}Options", TEXT


def _declarations(service: ServiceIR) -> Iterator[Entry]:
    for operation in service.all_operations:
        yield operation_constant(operation), ""


def _groups(service: ServiceIR, *, asynchronous: bool) -> Iterator[Entry]:
    edits = edits_of(service)
    for group in service.groups:
        text = of_async_group(group) if asynchronous else of_part(GroupPart(group, group.class_name))
        yield group.class_name, _words(text)
        yield from _methods(group.class_name, group.operations, asynchronous=asynchronous)
        for name, get in edits.get(group.name, {}).items():
            if not is_inherited(name, get):
                yield f"{group.class_name}.{name}", ""


def _methods(owner: str, operations: Iterable[OperationIR], *, asynchronous: bool) -> Iterator[Entry]:
    for operation in operations:
        yield f"{owner}.{operation.method}", "" if asynchronous else of_operation(operation).words


def _client(service: ServiceIR, *, asynchronous: bool) -> Iterator[Entry]:
    yield service.client, of_client(service, asynchronous=asynchronous).words
    yield f"{service.client}._service", ""
    if has_constructor(service):
        yield f"{service.client}.__init__", of_constructor(service).words
    for group in service.groups:
        yield f"{service.client}.{group.name}", of_attribute(group).words
    yield from _methods(service.client, service.operations, asynchronous=asynchronous)


def members_of(models: Iterable[ModelIR]) -> set[str]:
    """The names of all members of models."""
    found = {"additional_properties"}
    for model in models:
        found |= {prop.name for prop in model.properties} | {member.name for member in model.flattened}
    return found
