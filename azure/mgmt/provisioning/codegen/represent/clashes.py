"""Operations of one name: what is there twice is left out once, and what differs cannot be in one client."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from ..errors import CodegenError, Problem, Problems
from ..read.document import Document, Node
from .ir import OperationIR
from .names import constant

Found = tuple[Node, OperationIR]

_SHOWN = 3
"""Operations that an error names."""


@dataclass(frozen=True)
class _Clash:
    """Operations of one name in two documents, which differ.

    :param called: What both are called.
    """

    first: Document
    second: Document
    called: str


def without_clashes(found: Iterable[Found], problems: Problems) -> list[Found]:
    """The operations without those that have the name of another one.

    One that says the same as another one is left out with a warning; of those that differ in their API version only,
    the newest is kept.

    :param problems: Takes those that differ.
    """
    kept: dict[str, Found] = {}
    methods: dict[tuple[str | None, str], str] = {}
    clashes: list[_Clash] = []
    for node, operation in found:
        # Two ids may differ in nothing that a Python name can tell.
        key = methods.setdefault((operation.group, operation.method), constant(operation.id))
        first, other = kept.setdefault(key, (node, operation))
        if key != constant(operation.id):
            first, other = kept[key]
        elif first == node:
            continue
        same_method = (operation.group, operation.method) == (other.group, other.method)
        called = ".".join(filter(None, (operation.group, operation.method))) if same_method else key
        if _without_version(operation) == _without_version(other):
            newer = (operation.api_version or "") > (other.api_version or "")
            kept[key] = (node, operation) if newer else (first, other)
            left_out, taken = (first, node) if newer else (node, first)
            place = f"{taken.document.name}#{taken.pointer}"
            left_out.warn(f"the operation {operation.id} is left out, since it is in {place} as well")
        elif first.document is node.document:
            place = f"{first.document.name}#{first.pointer}"
            problems.add(node.error(f"a second operation is called {called}; the first one is {place}"))
        else:
            clashes.append(_Clash(first.document, node.document, called))
    _tell(clashes, problems)
    return list(kept.values())


def _without_version(operation: OperationIR) -> OperationIR:
    return replace(operation, api_version=None, doc="", details="", reference=None)


def _version(document: Document) -> str:
    return document.api_version


def _tell(clashes: list[_Clash], problems: Problems) -> None:
    """Tell of operations that differ: of all of several API versions at once, else of two documents at once."""
    versions = sorted({_version(each) for clash in clashes for each in (clash.first, clash.second)})
    if len(versions) > 1:
        differ = f"{_listed([clash.called for clash in clashes])} in documents of {len(versions)} API versions"
        message = f"{differ} ({', '.join(versions)}); a client is made from one version of each operation"
        problems.add(CodegenError(Problem(clashes[0].first.name, "", message)))
        return
    pairs: dict[tuple[Document, Document], list[str]] = {}
    for clash in clashes:
        pairs.setdefault((clash.first, clash.second), []).append(clash.called)
    for (first, second), called in pairs.items():
        message = f"{_listed(called)} in this document and in {first.name}"
        problems.add(CodegenError(Problem(second.name, "", message)))


def _listed(called: list[str]) -> str:
    names = list(dict.fromkeys(called))
    more = f" and {len(names) - _SHOWN} others" if len(names) > _SHOWN else ""
    return f"the operation{'s' if len(names) > 1 else ''} {', '.join(names[:_SHOWN])}{more} differ" + "s" * (
        len(names) == 1
    )
