"""What each resource of a template needs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ..errors import ExpressionError, TemplateError
from ..evaluating.copies import MAX_COPIES
from ..evaluating.evaluator import evaluate
from ..values import Value
from ..world import NoResources
from .asking import asked_names
from .declared import Entry
from .index import Index
from .resource import ExpandedResource


def set_needs(pairs: Sequence[tuple[Entry, ExpandedResource]], index: Index) -> None:
    """Says of each resource which others it needs: as it says itself, as it asks for them, and one batch after another.

    :raises TemplateError: One needs what the template doesn't have.
    """
    nothing = NoResources()
    for entry, resource in pairs:
        scope = resource.scope.asking(nothing)
        declared = entry.declared.get("dependsOn") or entry.declared.get("dependson") or []
        found: dict[ExpandedResource, None] = {}
        try:
            for name in _names(evaluate(declared, scope)):
                found.update(dict.fromkeys(_needed(name, index, resource)))
        except TemplateError:
            raise
        except ExpressionError as error:
            raise resource.fault(error) from error
        for name in asked_names(entry.asks, scope):
            found.update(dict.fromkeys(each for each in index.find(name) if each is not resource))
        resource.needs = list(found)
    for entry in {id(entry): entry for entry, _ in pairs}.values():
        _set_batches(entry)
    _leave_out(resource for _, resource in pairs)


def _names(declared: Value) -> list[str]:
    names = [declared] if isinstance(declared, str) else declared
    if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
        raise ExpressionError("The property 'dependsOn' has to be an array of texts.")
    return names


def _needed(name: str, index: Index, resource: ExpandedResource) -> Sequence[ExpandedResource]:
    if name not in index:
        raise TemplateError(
            f"The resource '{name}' is not defined in the template. "
            "Please see https://aka.ms/arm-syntax for usage details.",
            _path_of(name, resource),
        )
    return index.find(name)


def _path_of(name: str, resource: ExpandedResource) -> tuple[str | int, ...]:
    """Where a resource says that it depends on a name: the entry, if it is written there as it is."""
    key = "dependsOn" if "dependsOn" in resource.declared else "dependson"
    declared = resource.declared.get(key)
    if isinstance(declared, list) and name in declared:
        return (*resource.path, key, declared.index(name))
    return (*resource.path, key)


def _set_batches(entry: Entry) -> None:
    """In a serial copy loop, each batch needs the one before."""
    loop = entry.loop
    if loop is None or str(loop.get("mode", "")).lower() != "serial":
        return
    size = loop.get("batchSize", 1)
    if not isinstance(size, int) or isinstance(size, bool) or not 1 <= size <= MAX_COPIES:
        raise TemplateError(
            f"The batch size '{size}' of the copy loop '{loop['name']}' has to be an integer between '1' and "
            f"'{MAX_COPIES}'.",
            (*entry.path, "copy"),
        )
    for start in range(size, len(entry.made), size):
        before = entry.made[start - size : start]
        for resource in entry.made[start : start + size]:
            resource.needs = list(dict.fromkeys((*resource.needs, *before)))


def _leave_out(resources: Iterable[ExpandedResource]) -> None:
    """What is not made is needed by nobody; whoever needs what is there already needs what that says to need."""
    for resource in resources:
        if any(not need.made or need.existing for need in resource.needs):
            resource.needs = list(dict.fromkeys(_really(resource.needs, {resource})))


def _really(needs: Iterable[ExpandedResource], seen: set[ExpandedResource]) -> list[ExpandedResource]:
    found = []
    for need in needs:
        if need in seen:
            continue
        if need.made and not need.existing:
            found.append(need)
        elif need.existing:
            seen.add(need)
            found += _really(need.needs, seen)
    return found
