"""What services declare, by the namespace of the resource provider that it is on: each is loaded when it is asked for.

There are thousands of operations, and most programs use a few resource providers.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property
from importlib import import_module

from ... import services as shipped
from ...core.declare.operation import Operation
from ...services.namespaces import MODULES

NOWHERE = ""
"""Stands for the namespace of operations on no provider's: on resource groups and subscriptions, for instance."""


class Declarations:
    """The operations that there are, in an order that does not depend on what is asked for first.

    :param spellings: The namespaces as they are written, by these in lower case; with that of operations on none.
    :param load: Gives the operations on a namespace, by its name in lower case.
    """

    def __init__(self, spellings: Mapping[str, str], load: Callable[[str], Sequence[Operation]]) -> None:
        self.spellings = spellings
        self._load = load
        self._loaded: dict[str, Sequence[Operation]] = {}

    @classmethod
    def of(cls, operations: Iterable[Operation]) -> Declarations:
        """Those of operations that are there already."""
        spellings: dict[str, str] = {}
        found: dict[str, list[Operation]] = {}
        for each in operations:
            namespace = namespace_of(each) or NOWHERE
            spellings.setdefault(namespace.lower(), namespace)
            found.setdefault(namespace.lower(), []).append(each)
        return cls(spellings, found.__getitem__)

    @classmethod
    def of_shipped(cls, services: Iterable[str]) -> Declarations:
        """Those of services that ship with the package."""
        modules: dict[str, list[str]] = {}
        spellings: dict[str, str] = {}
        wanted = frozenset(services)
        for namespace, names in MODULES.items():
            own = [each for each in names if each.partition(".")[0] in wanted]
            if own:
                modules[namespace.lower()] = own
                spellings[namespace.lower()] = namespace
        return cls(spellings, lambda namespace: list(_declared(modules[namespace], namespace)))

    @classmethod
    def joined(cls, parts: Iterable[Declarations]) -> Declarations:
        """Those of several, one after the other."""
        found = tuple(parts)
        spellings: dict[str, str] = {}
        for part in found:
            spellings |= {key: name for key, name in part.spellings.items() if key not in spellings}
        return cls(spellings, lambda namespace: [each for part in found for each in part.on(namespace)])

    def on(self, namespace: str) -> Sequence[Operation]:
        """The operations on a namespace; none where it is unknown."""
        key = namespace.lower()
        found = self._loaded.get(key)
        if found is None:
            # Whoever comes first: two threads that ask at once get the same ones.
            found = self._loaded.setdefault(key, self._load(key)) if key in self.spellings else ()
        return found

    @cached_property
    def all(self) -> tuple[Operation, ...]:
        """All operations, which takes time."""
        return tuple(each for namespace in self.spellings for each in self.on(namespace))


def namespace_of(operation: Operation) -> str | None:
    """The last namespace that an operation's URL names; None if it names none but placeholders."""
    return next((each for each in reversed(named_in(operation.url)) if not each.startswith("{")), None)


def named_in(path: str) -> list[str]:
    """What a path or a URL has for namespaces."""
    segments = [segment for segment in path.partition("?")[0].split("/") if segment]
    return [name for word, name in zip(segments, segments[1:], strict=False) if word.lower() == "providers"]


def _declared(modules: Iterable[str], namespace: str) -> Iterable[Operation]:
    """The operations of modules of services on a namespace."""
    found: dict[tuple[str, str, str, str], Operation] = {}
    for name in modules:
        for each in vars(import_module(f"{shipped.__name__}.{name}")).values():
            if isinstance(each, Operation) and (namespace_of(each) or NOWHERE).lower() == namespace:
                # A constant may stand for an operation that another one shares; each operation counts once.
                found.setdefault((each.service.name, each.id, each.method, each.url), each)
    return found.values()
