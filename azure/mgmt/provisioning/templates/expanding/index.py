"""The resources of a template by the names that it has for them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ..errors import ExpressionError
from ..values import Value
from ..world import World
from .resource import ExpandedResource


class Index:
    """Finds resources by symbol, copy loop, name, type and name, or id; in any case."""

    def __init__(self) -> None:
        self._found: dict[str, list[ExpandedResource]] = {}
        self._by_last_name: dict[str, list[ExpandedResource]] = {}

    def add(self, resource: ExpandedResource) -> None:
        """Another resource."""
        names = {resource.id.strip("/"), resource.symbol, resource.loop or "", resource.symbol.partition("[")[0]}
        if not resource.existing:
            names |= {resource.name, f"{resource.type}/{resource.name}", resource.id.rpartition("/providers/")[2]}
            # The id of a resource group has another form, which subscriptionResourceId() doesn't know.
            names.add(f"{resource.root}/providers/{resource.type}/{resource.name}".strip("/"))
        for name in names - {""}:
            self._found.setdefault(name.casefold(), []).append(resource)
        if "/" in resource.name:
            self._by_last_name.setdefault(resource.name.rpartition("/")[2].casefold(), []).append(resource)

    def declare(self, name: str) -> None:
        """A copy loop or a symbol, which may have no resources."""
        self._found.setdefault(name.casefold(), [])

    def __contains__(self, name: str) -> bool:
        folded = name.strip("/").casefold()
        return folded in self._found or folded in self._by_last_name

    def find(self, name: str) -> Sequence[ExpandedResource]:
        """The resources of a name: those of a copy loop, or one, or none. Those that are made come first."""
        folded = name.strip("/").casefold()
        # A child may be called by the last part of its name, if nothing else is called so.
        found = self._found.get(folded) or self._by_last_name.get(folded) or []
        return sorted(found, key=lambda each: not each.made) if len(found) > 1 else found


class KnownResources:
    """What the expressions of a template may ask for: its resources, and those of the world by their ids.

    :param index: The resources of the template.
    :param world: Where resources are.
    """

    def __init__(self, index: Index, world: World) -> None:
        self._index = index
        self._world = world

    def resource(self, name: str, api_version: str | None) -> Mapping[str, Value]:
        """A resource by its name or id.

        :raises ExpressionError: There is none, or it is known later.
        """
        id, declared = self._identified(name)
        return self._world.resource(id, api_version or declared)

    def resources(self, loop: str) -> list[Mapping[str, Value]]:
        """The resources of a copy loop.

        :raises ExpressionError: There is no such loop, or they are known later.
        """
        found = self._index.find(loop)
        if not found:
            raise _undefined(loop)
        return [self._world.resource(each.id, each.api_version) for each in found if each.made]

    def answer(self, action: str, name: str, api_version: str, body: Value) -> Value:
        """What a resource answers to an action.

        :raises ExpressionError: There is no such resource or action, or it is known later.
        """
        id, declared = self._identified(name)
        return self._world.answer(id, action, api_version or declared or "", body)

    def _identified(self, name: str) -> tuple[str, str | None]:
        found = self._index.find(name)
        if found:
            return found[0].id, found[0].api_version
        if not name.startswith("/"):
            raise _undefined(name)
        return name.rstrip("/"), None


def _undefined(name: str) -> ExpressionError:
    return ExpressionError(
        f"The resource '{name}' is not defined in the template. Please see https://aka.ms/arm-syntax for usage details."
    )
