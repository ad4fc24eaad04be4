"""A request on its way through the local Azure Resource Manager."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from ...core.declare.operation import Operation
from ..arm.errors import ArmError
from ..arm.ids import ResourceId
from ..http import LocalRequest, LocalResponse
from ..store import Store
from .caller import NOBODY, Caller
from .manager import ResourceManager


@dataclass
class Call:
    """A request that found its operation.

    :param arguments: What the path has in place of placeholders, by their names in the URL.
    :param body: The checked body, without what only the server fills.
    :param sent: The body as it was sent.
    :param caller: Who sends it.
    :param refusal: The answer if its provider cannot do without what was not demanded of a request of its version.
    """

    azure: ResourceManager
    request: LocalRequest
    operation: Operation
    arguments: dict[str, str]
    api_version: str
    body: Any = field(default=None, repr=False)
    sent: Any = field(default=None, repr=False)
    caller: Caller = NOBODY
    refusal: ArmError | None = field(default=None, repr=False)

    @property
    def query(self) -> Mapping[str, str]:
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
"""What answers the requests of an operation."""
