"""The worked examples of a provider's documents."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from azure.mgmt.provisioning.codegen.errors import CodegenError, Problems
from azure.mgmt.provisioning.codegen.read.directives.kinds import changes
from azure.mgmt.provisioning.codegen.read.document import Document, Library, Node
from azure.mgmt.provisioning.codegen.read.readme import read_readme
from azure.mgmt.provisioning.codegen.represent.operations import VERBS, paths_of
from azure.mgmt.provisioning.codegen.represent.parameters import parameters_of

from .providers import Provider


@dataclass(frozen=True)
class Example:
    """An example of an operation.

    :param path: The operation's path, as its document says it.
    :param declared: The operation's parameters, in the place where they are declared.
    :param schemas: Schemas of the responses by status code; None for one without a body.
    :param values: What it gives for the parameters, by their REST names.
    :param responses: What the service answers, by status code: ``body`` and ``headers``.
    """

    operation: str
    name: str
    path: str
    verb: str
    declared: tuple[Node, ...]
    schemas: dict[str, Node | None]
    values: dict[str, Any]
    responses: dict[str, dict[str, Any]]

    def __str__(self) -> str:
        return f"{self.operation}: {self.name}"


@dataclass(frozen=True)
class Unreadable:
    """An example that cannot be read, and why."""

    name: str
    reason: str


def examples_of(provider: Provider) -> Iterator[Example | Unreadable]:
    """The examples of a provider, of the tag that its readme names."""
    found = read_readme(provider.readme)
    library = Library(provider.readme.parent, changes(found.directives, Problems()))
    for path in found.inputs:
        yield from _of_document(library.open(path))


def _of_document(document: Document) -> Iterator[Example | Unreadable]:
    base = (document.root.text("basePath") or "").rstrip("/")
    for path in paths_of(document):
        for verb in VERBS:
            operation = path.get(verb)
            if operation is None:
                continue
            declared = tuple(node.resolve() for node in parameters_of(path, operation))
            responses = {each.key: each.resolve() for each in operation.child("responses").members()}
            schemas = {code: response.get("schema") for code, response in responses.items()}
            for node in operation.members("x-ms-examples"):
                name = f"{operation.text('operationId')}: {node.key}"
                try:
                    content = node.resolve().value
                    yield Example(
                        operation.text("operationId") or "",
                        node.key,
                        base + path.key.partition("?")[0],
                        verb.upper(),
                        declared,
                        schemas,
                        dict(content["parameters"]),
                        {code: dict(answer or {}) for code, answer in content["responses"].items()},
                    )
                except (CodegenError, KeyError, TypeError, AttributeError) as error:
                    yield Unreadable(name, f"{type(error).__name__}: {error}")
