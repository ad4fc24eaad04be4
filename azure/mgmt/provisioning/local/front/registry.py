"""Everything that behaviours have registered."""

from __future__ import annotations

from collections.abc import Iterable

from ...core.declare.operation import Operation
from ..behaviours.built_in import built_in
from ..interface.behaviours import Behaviours
from ..interface.call import Handler
from ..interface.kind import Kind
from ..interface.manager import Effect
from ..provider.removal import REMOVE, remove


class Registry:
    """Handlers of operations, effects of long-running operations, and kinds of resources.

    :param more: Behaviours besides the built-in ones, which they may replace.
    """

    def __init__(self, more: Iterable[Behaviours] = ()) -> None:
        self._handlers: dict[tuple[str, str], Handler] = {}
        self._effects: dict[str, Effect] = {REMOVE: remove}
        self._kinds: dict[str, Kind] = {}
        for each in [*built_in(), *more]:
            self._handlers.update({(each.service, id): handler for id, handler in each.handlers.items()})
            self._effects.update(each.effects)
            self._kinds.update(each.kinds)

    def handler(self, operation: Operation) -> Handler | None:
        """What answers the requests of an operation; None if it is not implemented."""
        return self._handlers.get((operation.service.name, operation.id.lower()))

    def effect(self, name: str) -> Effect:
        """What a long-running operation does when it ends."""
        return self._effects[name]

    def kind(self, type: str) -> Kind | None:
        """The kind of resource of this full type; None if it is not served."""
        return self._kinds.get(type.lower())
