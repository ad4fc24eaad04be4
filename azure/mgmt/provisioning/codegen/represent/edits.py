"""Which resources can be read, changed and written: the GETs at whose URL there is a PUT or PATCH of the same."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from functools import lru_cache

from .ir import GroupIR, OperationIR, ServiceIR, TypeRef

_READS = ("get", "list", "read")
"""Words that methods which read begin with, or have in them."""


@lru_cache(maxsize=1)
def edits_of(service: ServiceIR) -> dict[str, dict[str, str]]:
    """The methods that edit, and those that read what they edit, of each operation group that has any."""
    writers: dict[str, list[OperationIR]] = defaultdict(list)
    for operation in service.all_operations:
        if operation.verb in ("PUT", "PATCH"):
            writers[operation.url].append(operation)
    found = {group.name: _edits(group, writers) for group in service.groups}
    return {name: edits for name, edits in found.items() if edits}


def _edits(group: GroupIR, writers: dict[str, list[OperationIR]]) -> dict[str, str]:
    taken = {operation.method for operation in group.operations}
    found: dict[str, str] = {}
    for operation in group.operations:
        if _reads(operation) and _is_written(operation, writers[operation.url]):
            name = edit_name(operation.method)
            while name in taken:
                name += "_"
            taken.add(name)
            found[name] = operation.method
    return found


def is_inherited(name: str, get: str) -> bool:
    """Whether a method that edits is the one that the class of a group inherits."""
    return (name, get) == ("edit", "get")


def edit_name(method: str) -> str:
    """What the method is called that edits what another one reads: ``edit_configuration`` for ``get_configuration``."""
    words = method.split("_")
    place = next((words.index(word) for word in _READS if word in words), None)
    if place is None:
        return f"edit_{method}"
    return "_".join([*words[:place], "edit", *words[place + 1 :]])


def _reads(operation: OperationIR) -> bool:
    """Whether an operation reads one resource."""
    one = operation.returns is not None and operation.returns.kind == "model" and not operation.returns_otherwise
    return operation.verb == "GET" and one and operation.paging is None and not operation.long_running


def _is_written(get: OperationIR, writers: Iterable[OperationIR]) -> bool:
    """Whether just one PUT, or just one PATCH, takes or returns what a GET returns: as the core sees it, too."""
    verbs = [each.verb for each in writers if get.returns in (_body(each), each.returns) and _body(each) is not None]
    return any(verbs.count(verb) == 1 for verb in verbs)


def _body(operation: OperationIR) -> TypeRef | None:
    return next((each.type for each in operation.parameters if each.kind == "body"), None)
