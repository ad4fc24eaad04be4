"""The documents of a service to its intermediate representation."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from .build_models import Models, definitions_of, parents_of
from .build_operations import Operations, with_next_methods
from .build_types import Types
from .document import Document, Node
from .errors import Problems
from .extensions import check_extensions
from .ir import GroupIR, OperationIR, ServiceIR, SourceIR
from .names import pascal


def build_service(name: str, documents: Sequence[Document]) -> ServiceIR:
    """The intermediate representation of a service.

    :param name: Its short name.
    :param documents: Its documents; the first one names the client and its API version.
    :raises CodegenError: All that is wrong in the documents.
    """
    documents = list(dict.fromkeys(documents))
    problems = Problems()
    with problems.collect():
        for document in documents:
            _check_document(document)
    problems.raise_if_any()
    found: list[tuple[Node, OperationIR]] = []
    definitions = definitions_of(documents)
    with problems.collect():
        types = Types(parents_of(definitions))
        types.name_definitions(definitions)
        for document in documents:
            found += Operations(document, types, problems).build()
        _check_methods(found, problems)
        models = Models(types, problems)
        models.build_pending()
        for node in definitions:
            with problems.collect():
                # Definitions that nothing refers to are classes, too: users of the service may need them.
                if node.value.get("x-synthetic") != "page":
                    types.type_of(node, node.key)
                    models.build_pending()
        finished = models.finished()
    problems.raise_if_any()
    main = documents[0]
    operations = with_next_methods([operation for _, operation in found])
    return ServiceIR(
        name,
        _client_name(main),
        main.root.child("info").text("version") or "",
        tuple(SourceIR(each.name, each.root.child("info").text("version") or "", each.sha256) for each in documents),
        _groups(operations, documents),
        tuple(operation for operation in operations if operation.group is None),
        finished,
        tuple(types.enums[each] for each in sorted(types.enums)),
        main.root.child("info").text("title") or "",
        main.root.child("info").text("description") or "",
    )


def _check_document(document: Document) -> None:
    root = document.root
    check_extensions(root)
    if root.text("swagger") != "2.0":
        raise root.error('expected a Swagger 2.0 document ("swagger": "2.0")')
    root.child("info").expect(dict)


def _client_name(document: Document) -> str:
    """The class name of the client: given, or made from the title."""
    root = document.root
    python = root.get("x-python")
    settings = root.child("info").get("x-ms-code-generation-settings")
    given = python.text("client") if python is not None else settings.text("name") if settings is not None else None
    name = pascal(given or root.child("info").text("title") or "")
    return name if name.endswith("Client") else f"{name}Client"


def _check_methods(found: Iterable[tuple[Node, OperationIR]], problems: Problems) -> None:
    """Refuse two operations of one name."""
    known: dict[tuple[str | None, str], Node] = {}
    for node, operation in found:
        first = known.setdefault((operation.group, operation.method), node)
        if first != node:
            called = f"{operation.group}.{operation.method}" if operation.group else operation.method
            place = f"{first.document.name}#{first.pointer}"
            problems.add(node.error(f"a second operation is called {called}; the first one is {place}"))


def _groups(operations: Iterable[OperationIR], documents: Sequence[Document]) -> tuple[GroupIR, ...]:
    texts: dict[str, str] = {}
    for document in documents:
        for node in document.root.members("x-python-groups"):
            texts.setdefault(node.key, str(node.value))
    found: dict[str, list[OperationIR]] = {}
    for operation in operations:
        if operation.group is not None:
            found.setdefault(operation.group, []).append(operation)
    return tuple(
        GroupIR(name, group_class(name), tuple(members), texts.get(name, "")) for name, members in found.items()
    )


def group_class(name: str) -> str:
    """The class name of an operation group."""
    words = pascal(name)
    return words if words == "Operations" else f"{words}Operations"
