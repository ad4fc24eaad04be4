"""Everything that behaviours have registered."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from ...core.declare.operation import Operation
from ..behaviours.built_in import built_in
from ..generic.actions import behaviours as generic_behaviours
from ..generic.serving import Generic
from ..interface.behaviours import Behaviours
from ..interface.call import Handler
from ..interface.kind import Kind, Rules
from ..interface.manager import Effect
from ..provider.removal import REMOVE, remove
from ..routing.routes import Router

Fidelity = Literal["full", "generic"]
"""Who answers an operation: rules that are written by hand, or what its declaration alone says."""


class Registry:
    """Handlers of operations, effects of long-running operations, and kinds of resources.

    What is written by hand comes first, operation by operation and type by type; what nobody has written is generic.

    :param router: The routes of the operations that are known.
    :param more: Behaviours besides the built-in ones, which they may replace.
    :param strict: Nothing is generic.
    """

    def __init__(self, router: Router, more: Iterable[Behaviours] = (), *, strict: bool = False) -> None:
        self._handlers: dict[tuple[str, str], Handler] = {}
        self._effects: dict[str, Effect] = {REMOVE: remove}
        self._kinds: dict[str, Kind] = {}
        self._rules: dict[str, Rules] = {}
        self._generic = Generic(router, self._kind_by_hand, self._rules)
        self.strict = strict
        for each in [generic_behaviours, *built_in(), *more]:
            self._handlers.update({(each.service, id): handler for id, handler in each.handlers.items()})
            self._effects.update(each.effects)
            self._kinds.update(each.kinds)
            self._rules.update(each.rules)

    def handler(self, operation: Operation) -> Handler | None:
        """What answers the requests of an operation; None if it is not implemented."""
        by_hand = self._handlers.get((operation.service.name, operation.id.lower()))
        if by_hand is not None or (self.strict and not self._generic.has_rules(operation)):
            return by_hand
        return self._generic.handler(operation)

    def fidelity(self, operation: Operation) -> Fidelity | None:
        """Who answers the requests of an operation; None if it is not implemented."""
        if (operation.service.name, operation.id.lower()) in self._handlers:
            return "full"
        if self.handler(operation) is None:
            return None
        return "full" if self._generic.has_rules(operation) else "generic"

    def effect(self, name: str) -> Effect:
        """What a long-running operation does when it ends."""
        return self._effects[name]

    def kind(self, type: str, name: str | None = None) -> Kind | None:
        """The kind of resource of this full type, or of the one with a name; None if it is not served."""
        by_hand = self._kind_by_hand(type, name)
        if by_hand is not None or (self.strict and type.lower() not in self._rules):
            return by_hand
        return self._generic.kind(type)

    def _kind_by_hand(self, type: str, name: str | None = None) -> Kind | None:
        kind = self._kinds.get(type.lower())
        if kind is None or not kind.names or name is None:
            return kind
        return kind if name.lower() in kind.names else None
