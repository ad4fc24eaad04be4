"""The documents of a service to its intermediate representation."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from ..errors import CodegenError, Problems
from ..read.access import SaidAccess
from ..read.document import Document, Node
from ..read.extensions import check_extensions
from .checked import python_name
from .clashes import without_clashes
from .endpoint import access_of
from .ir import GroupIR, OperationIR, ServiceIR, SourceIR
from .keep_going import complete_part
from .markup_names import speak_xml
from .models import Models, add_subtypes, definitions_of, parents_of
from .names import constant, pascal, snake
from .operations import Operations, with_next_methods
from .types import Types

_TAKEN = ("", "SERVICE", "Service", "TYPE_CHECKING")
"""What no client is called: the module that it is imported into has these already."""


@dataclass(frozen=True)
class Setting:
    """What a service is called and where it goes, where its documents do not say so.

    :param origin: What it is made from and how, for its manifest.
    :param core: The core package, for a service outside of this package.
    :param title: The title that its client is called after; by default that of the first document.
    :param doc: What it is; by default the description of the first document.
    :param access: How one gets at it, where the documents do not say so.
    """

    origin: str = ""
    core: str = ""
    title: str | None = None
    doc: str | None = None
    access: SaidAccess = SaidAccess()


def build_service(
    name: str, documents: Sequence[Document], setting: Setting | None = None, *, left_out: Problems | None = None
) -> ServiceIR:
    """The intermediate representation of a service.

    :param name: Its short name.
    :param documents: Its documents; the first one names the client and its API version.
    :param left_out: Takes all that is wrong, and the service lacks what that concerns.
    :raises CodegenError: All that is wrong in the documents; what is wrong with all of a document in any case.
    """
    setting = setting or Setting()
    documents = list(dict.fromkeys(documents))
    problems = Problems()
    for document in documents:
        with problems.collect():
            _check_document(document)
    problems.raise_if_any()
    found: list[tuple[Node, OperationIR]] = []
    definitions = definitions_of(documents)
    try:
        types = Types(parents_of(definitions, problems))
        types.xml = speak_xml(documents)
        types.name_definitions(definitions, problems)
        for document in documents:
            found += Operations(document, types, problems, compared="x-python" in documents[0].root).build()
        found = without_clashes(found, problems)
        models = Models(types, problems)
        models.build_pending()
        for node in definitions:
            with problems.collect():
                # Definitions that nothing refers to are classes, too: users of the service may need them.
                if node.value.get("x-synthetic") != "page":
                    types.type_of(node, node.key)
                    models.build_pending()
        add_subtypes(documents[0].library, types, models, problems)
        finished = models.finished()
    except CodegenError as error:  # Nothing is left of a document where this is wrong.
        problems.add(error)
        raise CodegenError(*problems.found) from error
    if left_out is None:
        problems.raise_if_any()
    main = documents[0]
    operations = with_next_methods([operation for _, operation in found])
    groups = _groups(operations, documents)
    client = _client_name(main, setting.title)
    service = ServiceIR(
        name,
        client,
        _main_version(main, operations),
        tuple(_source(each) for each in documents),
        groups,
        tuple(operation for operation in operations if operation.group is None),
        finished,
        tuple(types.enums[each] for each in sorted(types.enums)),
        main.root.child("info").text("title") or "",
        setting.doc if setting.doc is not None else main.root.child("info").text("description") or "",
        setting.origin,
        setting.core,
        access_of(documents, setting.access),
        places=_places(types, found, {group.name: group.class_name for group in groups}, client),
    )
    if left_out is None or not problems.found:
        return service
    left_out.add(CodegenError(*problems.found))
    places = {operation.id: node for node, operation in found}
    return complete_part(service, models.incomplete, places, left_out)


def _places(
    types: Types, operations: Iterable[tuple[Node, OperationIR]], classes: Mapping[str, str], client: str
) -> dict[str, tuple[str, str]]:
    """Where classes, methods and declarations come from."""
    found = {name: node for node, name in types.names.items()}
    for node, operation in operations:
        owner = client if operation.group is None else classes[operation.group]
        found |= {f"{owner}.{operation.method}": node, constant(operation.id): node}
    return {name: (node.document.name, node.pointer) for name, node in found.items()}


def _check_document(document: Document) -> None:
    root = document.root
    check_extensions(root)
    if root.text("swagger") != "2.0":
        raise root.error('expected a Swagger 2.0 document ("swagger": "2.0")')
    for key in ("title", "version", "description"):
        root.child("info").text(key)


def _source(document: Document) -> SourceIR:
    python = document.root.get("x-python")
    said = python.value if python is not None and "package" in python else {}
    official = {key: said[key] for key in ("package", "version", "module", "client", "models") if key in said}
    return SourceIR(document.name, document.api_version, document.sha256, official)


def _main_version(document: Document, operations: Iterable[OperationIR]) -> str:
    """The API version of the service: that of the document that names the client, or else of most operations."""
    declared = document.api_version
    counts = Counter(each.api_version for each in operations if each.api_version is not None)
    if "x-python" in document.root or not counts:
        return declared
    return max(counts, key=lambda version: (counts[version], version == declared, version))


def _client_name(document: Document, title: str | None) -> str:
    """The class name of the client: given, or made from the title."""
    root = document.root
    python = root.get("x-python")
    given = title or (python.text("client") if python is not None else None)
    name = pascal(given or root.child("info").text("title") or "")
    name = f"Service{name}" if name[:1].isdigit() else name
    return python_name(f"{name}Client" if name in _TAKEN else name, root.child("info"), name)


def _groups(operations: Iterable[OperationIR], documents: Sequence[Document]) -> tuple[GroupIR, ...]:
    texts: dict[str, str] = {}
    for document in documents:
        for node in document.root.members("x-python-groups"):
            texts.setdefault(node.key, str(node.value))
    found: dict[str, list[OperationIR]] = {}
    for operation in operations:
        if operation.group is not None:
            found.setdefault(operation.group, []).append(operation)
    ours = any("x-python" in document.root for document in documents)
    return tuple(
        GroupIR(name, group_class(name if ours else _written(name, members)), tuple(members), texts.get(name, ""))
        for name, members in found.items()
    )


def _written(name: str, operations: Iterable[OperationIR]) -> str:
    """The name of an operation group as the ids of its operations have it, where they do: capitals stay."""
    written = {prefix for each in operations if snake(prefix := each.id.partition("_")[0]) == name}
    return min(written, default=name)


def group_class(name: str) -> str:
    """The class name of an operation group."""
    words = pascal(name)
    words = f"Group{words}" if words[:1].isdigit() else words
    return words if words == "Operations" else f"{words}Operations"
