"""What providers register with the local Azure Resource Manager."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from .call import Handler
from .kind import Kind, Rules
from .manager import Effect

H = TypeVar("H", bound=Handler)
E = TypeVar("E", bound=Effect)


class Behaviours:
    """What the local Azure Resource Manager does for a service.

    Operations that nothing is registered for answer 501.

    :param service: Name of the service, as its operations have it.
    """

    def __init__(self, service: str) -> None:
        self.service = service
        self.handlers: dict[str, Handler] = {}
        self.effects: dict[str, Effect] = {}
        self.kinds: dict[str, Kind] = {}
        self.rules: dict[str, Rules] = {}

    def serves(self, *operation_ids: str) -> Callable[[H], H]:
        """Register the decorated function for operations: it takes a :class:`Call` and gives a response."""

        def register(handler: H) -> H:
            self.handlers.update({operation_id.lower(): handler for operation_id in operation_ids})
            return handler

        return register

    def effect(self, name: str) -> Callable[[E], E]:
        """Register the decorated function as what a long-running operation does when it ends well.

        It takes the local Azure Resource Manager and the arguments that were given when the operation began, and may
        give back an error (``{"code": ..., "message": ...}``): then the operation has failed.
        """

        def register(effect: E) -> E:
            self.effects[f"{self.service}/{name}"] = effect
            return effect

        return register

    def kind(self, kind: Kind) -> Kind:
        """Register a kind of resource, so that generic requests and deployments know it."""
        self.kinds[kind.type.lower()] = kind
        return kind

    def rule(self, rules: Rules) -> Rules:
        """Register what a provider's rules add to a type whose resources otherwise live by their declaration."""
        self.rules[rules.type.lower()] = rules
        return rules
