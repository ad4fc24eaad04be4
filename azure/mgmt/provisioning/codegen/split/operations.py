"""The modules of a large service's operations: one for each family of resources.

A family is what hangs below one type of resource, as URLs tell: ``virtualNetworks``, with its ``subnets`` and
``virtualNetworkPeerings``. A family that is too large gives away its largest branches; one that is tiny has no module
of its own.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from ..represent.ir import GroupIR, OperationIR, ServiceIR
from .layout import GroupPart, OperationModule
from .words import ModuleNames, names_of_parts, shared_word

CLIENT = "_client"

Path = tuple[str, ...]

Lines = Callable[[OperationIR], int]
"""The number of lines that an operation takes."""


@dataclass(frozen=True)
class _Leaf:
    """An operation group, its size, and its place in the tree of types of resources."""

    path: Path
    lines: int
    group: GroupIR


def operation_modules(service: ServiceIR, lines: Lines, largest: int) -> tuple[OperationModule, ...]:
    """The modules of the operations, by name.

    :param largest: Lines that no module should go beyond.
    """
    names = ModuleNames()
    found: list[OperationModule] = []
    leaves: list[_Leaf] = []
    for group in service.groups:
        leaf = _Leaf(_path_of_group(group), sum(map(lines, group.operations)), group)
        if leaf.lines > largest:
            found += _parts(leaf, lines, largest, names)
        else:
            leaves.append(leaf)
    for family in _packed((), leaves, largest):
        groups = [leaf.group for leaf in family]
        name = names.free(_of_family(family))
        parts = tuple(GroupPart(group, group.class_name) for group in groups)
        operations = tuple(each for group in groups for each in group.operations)
        found.append(OperationModule(name, name, operations, parts))
    if service.operations:
        name = names.free(CLIENT)
        found.append(OperationModule(name, name, service.operations))
    return tuple(sorted(found, key=lambda module: module.name))


def _of_family(family: Sequence[_Leaf]) -> str:
    """The name of a module of groups: that of the resource that all the others are below.

    Where there is none, the name of the group that is most of the module, or a word that half of them share. What has
    nothing in common is ``_others``.
    """
    main = min(family, key=lambda leaf: (len(leaf.path), -len(leaf.group.operations)))
    if all(leaf.path[: len(main.path)] == main.path for leaf in family):
        return f"_{main.group.name}"
    largest = max(family, key=lambda leaf: (leaf.lines, leaf.group.name))
    if largest.lines * 2 > sum(leaf.lines for leaf in family):
        return f"_{largest.group.name}"
    return f"_{shared_word(leaf.group.name for leaf in family) or 'others'}"


def _parts(large: _Leaf, lines: Lines, largest: int, names: ModuleNames) -> list[OperationModule]:
    """The modules of a group that is too large for one: its class extends a class of each of the others."""
    group = large.group
    count = -(-large.lines // (largest * 9 // 10))
    runs: list[set[str]] = [set() for _ in range(count)]
    before = 0
    for operation in sorted(group.operations, key=lambda each: (_path(each), each.method)):
        runs[before * count // large.lines].add(operation.method)
        before += lines(operation)
    modules = [names.free(name) for name in names_of_parts(f"_{group.name}", runs)]
    family = modules[0]
    found: list[OperationModule] = []
    for number, methods in reversed(list(enumerate(runs, 1))):
        part = replace(group, operations=tuple(each for each in group.operations if each.method in methods))
        class_name = group.class_name if number == 1 else f"_{group.class_name}{number}"
        bases = () if number > 1 else tuple((each.name, each.parts[0].class_name) for each in reversed(found))
        found.append(
            OperationModule(modules[number - 1], family, part.operations, (GroupPart(part, class_name, bases),))
        )
    return found


# Places in the tree of types of resources


def _path(operation: OperationIR) -> Path:
    """The types of resources in a URL, and what is done with them, in lower case; not where they are."""
    segments = [segment for segment in operation.url.lower().split("/") if segment]
    providers = [index for index, segment in enumerate(segments) if segment == "providers"]
    if providers:
        segments = segments[providers[-1] + 2 :]
    path = [segment for segment in segments if not segment.startswith("{")]
    while len(path) > 1 and path[0] in ("locations", "resourcegroups", "subscriptions"):
        del path[0]
    return tuple(path)


def _path_of_group(group: GroupIR) -> Path:
    """The path that more than half of a group's operations are below; the most frequent root, if there is none."""
    paths = [_path(operation) for operation in group.operations]
    found: Path = ()
    while True:
        depth = len(found)
        deeper = Counter(path[: depth + 1] for path in paths if len(path) > depth and path[:depth] == found)
        best = max(sorted(deeper), key=lambda each: deeper[each], default=found)
        if best == found or deeper[best] * 2 <= len(paths):
            return found or best
        found = best


# Packing


def _packed(path: Path, leaves: Sequence[_Leaf], largest: int) -> Iterator[list[_Leaf]]:
    """The groups that hang below a path, in portions.

    The largest branches leave until the rest has a good size. At the root, all leave but the tiny ones.
    """
    good, tiny = largest * 2 // 3, largest // 40
    branches: dict[Path, list[_Leaf]] = {}
    for leaf in leaves:
        if leaf.path != path:
            branches.setdefault(leaf.path[: len(path) + 1], []).append(leaf)
    sizes = {branch: sum(leaf.lines for leaf in members) for branch, members in branches.items()}
    rest = sum(leaf.lines for leaf in leaves)
    staying = list(leaves)
    for branch in sorted(sizes, key=lambda each: (-sizes[each], each)):
        if rest > good or (not path and sizes[branch] >= tiny):
            yield from _packed(branch, branches[branch], largest)
            staying = [leaf for leaf in staying if leaf not in branches[branch]]
            rest -= sizes[branch]
    portion: list[_Leaf] = []
    for leaf in staying:
        if portion and sum(each.lines for each in portion) + leaf.lines > largest:
            yield portion
            portion = []
        portion.append(leaf)
    if portion:
        yield portion
