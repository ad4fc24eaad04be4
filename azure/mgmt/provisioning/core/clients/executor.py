"""What runs operations. Generated code hands an Operation and its arguments to one, and knows nothing else about it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from azure.core.rest import HttpRequest

    from ..declare.operation import Operation
    from ..declare.options import CallOptions
    from ..declare.settings import Settings


class Executor(Protocol):
    """Runs operations: over HTTP (the drivers of sync.py and aio.py), or otherwise (a recorder).

    The async one gives what is to be awaited, or iterated over with ``async for``.
    """

    settings: Settings

    def take(
        self, options: Mapping[str, Any], allowed: type[Any], where: str, operation: Operation | None = None
    ) -> CallOptions:
        """Check the options of a call, and take them apart."""
        raise NotImplementedError

    def send(self, request: HttpRequest, options: Mapping[str, Any], *, stream: bool = False) -> Any:
        """Send a request."""

    def call(self, operation: Operation, arguments: tuple[Any, ...], options: Mapping[str, Any]) -> Any:
        """Run an operation that answers at once."""

    def list(self, operation: Operation, arguments: tuple[Any, ...], options: Mapping[str, Any]) -> Any:
        """Run a listing."""

    def begin(self, operation: Operation, arguments: tuple[Any, ...], options: Mapping[str, Any]) -> Any:
        """Begin a long-running operation."""

    def resume(self, operation: Operation, token: str, taken: CallOptions, arguments: tuple[Any, ...] = ()) -> Any:
        """Go on with a long-running operation that was begun earlier."""

    def on_subscription(self, subscription_id: str) -> Executor:
        """One for another subscription, over the same connections."""
        raise NotImplementedError

    def close(self) -> Any:
        """Close what requests are sent over."""

    @property
    def pipeline_client(self) -> Any:
        """azure-core's client, which knows the endpoint and sends requests."""
