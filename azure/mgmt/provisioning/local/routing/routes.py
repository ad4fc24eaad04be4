"""Routes: from a method and a path to the operations that are declared for it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from threading import RLock

from ...core.declare.operation import Operation, Path, Query
from ...core.forks import renewed_in_forks
from .declarations import NOWHERE, Declarations, named_in
from .versions import is_preview, nearest


@dataclass
class Route:
    """A method and a URL, and the operations that share them (services may declare the same one)."""

    method: str
    template: str
    operations: list[Operation] = field(default_factory=list)

    @cached_property
    def generic(self) -> bool:
        """Whether it is for resources of whatever type: the caller says which version is meant."""
        return all(takes_version(each) and version_of(each) is None for each in self.operations)

    @cached_property
    def versions(self) -> frozenset[str]:
        """The versions that its operations are declared for."""
        return frozenset(filter(None, map(version_of, self.operations)))

    @cached_property
    def versioned(self) -> bool:
        """Whether its requests have an api-version."""
        return any(map(takes_version, self.operations))

    def operation(self, api_version: str | None) -> Operation:
        """The operation that is meant by a version: the one of the nearest description; for None the newest one."""
        if len(self.operations) == 1:
            return self.operations[0]
        if api_version is None:
            return newest(self.operations)
        described = {version: each for each in reversed(self.operations) if (version := version_of(each))}
        best = nearest(api_version, described)
        return self.operations[0] if best is None else described[best]


@dataclass(frozen=True)
class Match:
    """A route, and what the path has in place of its placeholders, in their order."""

    route: Route
    values: tuple[str, ...]

    def arguments(self, operation: Operation) -> dict[str, str]:
        """The values by the names that an operation of the route has for them in its URL."""
        return dict(zip(_placeholders(operation.url), self.values, strict=True))


class _Node:
    """A place in the tree of templates; a template is the way from the root to a node with routes."""

    __slots__ = ("literals", "named", "routes", "several", "single")

    def __init__(self, *, named: bool = False) -> None:
        self.named = named
        self.literals: dict[str, _Node] = {}
        self.single: _Node | None = None
        self.several: _Node | None = None
        self.routes: dict[str, Route] = {}


class Router:
    """Finds operations by method and path.

    Segments are compared in any case. At each segment a literal is tried before a placeholder, and a placeholder before
    one that spans several segments; the first way that has a route for the method wins. Generic routes come last.

    An operation that has nothing but one placeholder in its URL, and a version of its own (``GET /{roleId}``), has no
    route: its requests are those of the operation whose URL says what is meant.
    """

    def __init__(self, declared: Declarations | Iterable[Operation]) -> None:
        self.declarations = declared if isinstance(declared, Declarations) else Declarations.of(declared)
        self._root = _Node()
        self._known: set[str] = set()
        self._lock = RLock()
        renewed_in_forks(self)
        # The same things are asked for again and again.
        self._found = lru_cache(maxsize=1024)(self._find)

    def renew(self) -> None:
        """Have a lock that no thread of a parent process holds."""
        self._lock = RLock()

    @property
    def operations(self) -> tuple[Operation, ...]:
        """All operations. They are loaded, which takes time."""
        return self.declarations.all

    def match(self, method: str, path: str) -> Match | None:
        """The route for a request; None where there is none."""
        return self._found(method, path)

    def _find(self, method: str, path: str) -> Match | None:
        last = None
        with self._lock:
            self._learn_those_of(path)
            for match in _walk(self._root, _segments(path), 0, (), method):
                if not match.route.generic:
                    return match
                last = last or match
        return last

    def methods(self, path: str, *, generic: bool = True) -> list[str]:
        """The methods that have a route for a path; without generic routes if asked."""
        with self._lock:
            self._learn_those_of(path)
            routes = [match.route for match in _walk(self._root, _segments(path), 0, (), None)]
        return sorted({route.method for route in routes if generic or not route.generic})

    def routes(self) -> Iterator[Route]:
        """All routes."""
        with self._lock:
            self._learn(self.declarations.spellings)
            pending: list[_Node | None] = [self._root]
            while pending:
                node = pending.pop()
                if node is not None:
                    yield from node.routes.values()
                    pending += [*node.literals.values(), node.single, node.several]

    def _learn_those_of(self, path: str) -> None:
        """Have the routes that a path may be meant by: the last namespace of their URL is one that the path names."""
        self._learn([NOWHERE, *(each.lower() for each in named_in(path))])

    def _learn(self, namespaces: Iterable[str]) -> None:
        """Have the routes on namespaces. A route's operations are all on the same one, so that it is made at once."""
        for namespace in namespaces:
            if namespace not in self._known:
                for operation in self.declarations.on(namespace):
                    self._add(operation)
                self._known.add(namespace)

    def _add(self, operation: Operation) -> None:
        segments = _segments(operation.url)
        if len(segments) == 1 and segments[0].startswith("{") and version_of(operation) is not None:
            return
        node = self._root
        for at, segment in enumerate(segments):
            if not segment.startswith("{"):
                word = segment.lower()
                child = node.literals.get(word)
                if child is None:
                    child = node.literals[word] = _Node()
            elif _spans(operation, segment[1:-1]) or (at == 0 and segments[1:2] == ["providers"]):
                # What an extension begins with is the id of any resource, also where clients encode its slashes.
                child = node.several = node.several or _Node()
            else:
                child = node.single = node.single or _Node(named=True)
            node = child
        route = node.routes.get(operation.method)
        if route is None:
            route = node.routes[operation.method] = Route(operation.method, operation.url)
        route.operations.append(operation)


def _segments(path: str) -> list[str]:
    return [segment for segment in path.partition("?")[0].split("/") if segment]


@lru_cache(maxsize=4096)
def _placeholders(url: str) -> tuple[str, ...]:
    return tuple(segment[1:-1] for segment in _segments(url) if segment.startswith("{"))


def _spans(operation: Operation, placeholder: str) -> bool:
    return any(isinstance(p, Path) and p.wire == placeholder and p.skip_encoding for p in operation.parameters)


def _walk(node: _Node, segments: list[str], at: int, values: tuple[str, ...], method: str | None) -> Iterator[Match]:
    if at == len(segments):
        for route in node.routes.values():
            if method in (None, route.method):
                yield Match(route, values)
    elif child := node.literals.get(segments[at].lower()):
        yield from _walk(child, segments, at + 1, values, method)
    if at < len(segments) and node.single is not None and not _extends(node, segments[at]):
        yield from _walk(node.single, segments, at + 1, (*values, segments[at]), method)
    if node.several is not None:
        for end in range(at, len(segments) + 1):
            yield from _walk(node.several, segments, end, (*values, "/".join(segments[at:end])), method)


def _extends(node: _Node, segment: str) -> bool:
    """Whether an extension of what was named just before begins here: no type that a placeholder stands for is called
    ``providers``."""
    return node.named and segment.lower() == "providers"


def version_of(operation: Operation) -> str | None:
    """The API version that an operation is declared for; None where the caller gives it or there is none."""
    return (operation.api_version or operation.service.api_version) if operation.send_api_version else None


def takes_version(operation: Operation) -> bool:
    """Whether an operation has an api-version, from the client or from the caller."""
    return operation.send_api_version or any(
        isinstance(each, Query) and each.wire.lower() == "api-version" for each in operation.parameters
    )


def newest(operations: Iterable[Operation]) -> Operation:
    """The operation of the newest version that is no preview; of those that are alike, the first one."""
    return max(operations, key=_order)


def _order(operation: Operation) -> tuple[bool, str]:
    version = version_of(operation) or ""
    return not is_preview(version), version
