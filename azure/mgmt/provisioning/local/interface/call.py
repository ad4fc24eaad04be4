"""A request on its way through the local Azure Resource Manager, and what providers register."""

from __future__ import annotations

from collections.abc import Callable, MutableMapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar

from ...core.operation import Operation
from ..arm.http import LocalRequest, LocalResponse
from ..arm.ids import ResourceId

if TYPE_CHECKING:
    from ..local_azure import LocalAzure
    from ..provider.kinds import Kind
    from ..store import Store


@dataclass
class Call:
    """A request that found its operation.

    :param arguments: What the path has in place of placeholders, by their names in the URL.
    :param body: The checked body, without what only the server fills.
    :param sent: The body as it was sent.
    """

    azure: LocalAzure
    request: LocalRequest
    operation: Operation
    arguments: dict[str, str]
    api_version: str
    body: Any = field(default=None, repr=False)
    sent: Any = field(default=None, repr=False)

    @property
    def query(self) -> MutableMapping[str, str]:
        """The query; names in any case."""
        return self.request.query

    @property
    def store(self) -> Store:
        """What the local Azure Resource Manager knows."""
        return self.azure.store

    @property
    def now(self) -> float:
        """The time."""
        return self.azure.now()

    @property
    def id(self) -> str:
        """Id of the resource that the path is about, spelled as Azure does; without the action a path may end in."""
        path = self.azure.canonical(self.request.path)
        return path if ResourceId(path).complete else path.rpartition("/")[0]

    @property
    def subscription(self) -> str:
        """Id of the subscription, as a path."""
        return f"/subscriptions/{self.arguments['subscriptionId']}"

    def answer(self, status: int, document: Any = None) -> LocalResponse:
        """A response."""
        return LocalResponse.of(status, document)


Handler = Callable[[Call], LocalResponse]
Effect = Callable[["LocalAzure", dict[str, Any]], "dict[str, Any] | None"]

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
