"""What the sync and the async driver share: all that is decided without sending anything."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from threading import Lock
from typing import TYPE_CHECKING, Any, TypeVar

from ..declare.options import CallOptions, LongRunningOptions
from ..declare.settings import SESSION_OPTIONS, TRANSPORT_OPTIONS, Settings, check_subscription
from ..faults import did_you_mean
from ..forks import renewed_in_forks

if TYPE_CHECKING:
    from azure.core.rest import HttpRequest

    from ..declare.operation import Operation


D = TypeVar("D", bound="BaseDriver")


class BaseDriver:
    """A client's settings, and the pipeline that is built from them for the first request."""

    asynchronous: bool

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self._lock = Lock()
        self._clients: dict[Any, Any] = {}
        self._shared: Any = None
        renewed_in_forks(self)

    def renew(self) -> None:
        """In a forked process: nobody is left to release a lock that was held. Transports renew themselves."""
        self._lock = Lock()

    def on_subscription(self: D, subscription_id: str) -> D:
        """A driver for another subscription, over the same pipelines."""
        check_subscription("with_subscription", subscription_id)
        other = type(self)(replace(self.settings, subscription_id=subscription_id))
        other._shared = self._owner
        return other

    @property
    def _owner(self: D) -> D:
        """The driver whose pipelines this one uses: itself, or the one that it was made from."""
        return self if self._shared is None else self._shared

    @property
    def pipeline_client(self) -> Any:
        """azure-core's client with this driver's pipeline."""
        if self._shared is not None:
            return self._shared.pipeline_client
        place = self._place()
        client = self._clients.get(place)
        if client is None:
            with self._lock:
                client = self._clients.get(place)
                if client is None:
                    client = self._clients[place] = self._build()
        return client

    def _place(self) -> Any:
        """What a pipeline belongs to, and can't be used outside of: the event loop of async ones."""
        return None

    def _build(self) -> Any:
        raise NotImplementedError

    def _transport(self) -> Any:
        """The transport that the client was given, or None."""
        return self.settings.options.get("transport")

    def _transport_options(self) -> dict[str, Any]:
        names = (*TRANSPORT_OPTIONS, *SESSION_OPTIONS)
        return {name: self.settings.options[name] for name in names if name in self.settings.options}

    def take(
        self, options: Mapping[str, Any], allowed: type[Any], where: str, operation: Operation | None = None
    ) -> CallOptions:
        """Check the options of a call, and take them apart.

        :param where: What they were given to, for errors.
        """
        defaults = self.settings.call_defaults
        if operation is not None and not {"logging_policy", "policies"} & self.settings.options.keys():
            defaults = {**defaults, "operation": operation}
        return CallOptions.of(options, allowed, where, defaults)

    def _prepare(
        self, operation: Operation, arguments: tuple[Any, ...], options: Mapping[str, Any], allowed: type[Any]
    ) -> tuple[CallOptions, HttpRequest]:
        """Check the options of a call and build its request."""
        from ..exchange.request import build_request

        if "if_match" in options or "if_none_match" in options:
            from ..exchange.conditions import with_headers

            options = with_headers(operation, arguments, options)
        if options and (operation.method == "PATCH" or (operation.body and operation.body.members)):
            from ..exchange.members import with_members

            arguments, options = with_members(operation, arguments, options, allowed)
        taken = self.take(options, allowed, operation.id, operation)
        if operation.long_running is not None:
            taken = taken.correlated()
        return taken, build_request(operation, arguments, self.settings, taken)

    def _pages(self, operation: Operation, arguments: tuple[Any, ...], taken: CallOptions, first: Any) -> Any:
        """The pages of a listing; ``first`` is the response that holds the first one, if there is one already."""
        raise NotImplementedError

    def resume(self, operation: Operation, token: str, taken: CallOptions, arguments: tuple[Any, ...] = ()) -> Any:
        """Go on polling an operation that was begun earlier."""
        from ..exchange.longrunning.tokens import PollingToken
        from ..exchange.request import settings_at

        parsed = PollingToken.parse(token)
        _check_token(operation, parsed.service, parsed.operation)
        if operation.host is not None and not arguments:
            raise ValueError(
                f"{operation.id} is at a host that its arguments name, which a continuation token is not trusted with: "
                "call its method with the arguments and continuation_token"
            )
        parsed.check(settings_at(operation, arguments, self.settings))
        taken = taken.correlated(parsed.correlation_request_id, parsed.client_request_id)
        return self._poller(operation, arguments, taken, parsed.response(self.pipeline_client._pipeline._transport))

    def _begun(self, operation: Operation, arguments: tuple[Any, ...], taken: CallOptions, response: Any) -> Any:
        """The poller for the first response of a long-running operation."""
        from ..exchange.response import check_status

        http_response = response.http_response
        check_status(operation, arguments, response, taken)
        if taken.response_hook is not None:
            taken.response_hook(http_response, http_response.headers)
        return self._poller(operation, arguments, taken, response)

    def _poller(self, operation: Operation, arguments: tuple[Any, ...], taken: CallOptions, response: Any) -> Any:
        from ..exchange.longrunning.starting import make_poller
        from ..exchange.request import settings_at
        from ..exchange.response import of_today, read_result, response_headers

        def result(last: Any) -> Any:
            last = of_today(last)
            if operation.paging is not None:
                return self._pages(operation, arguments, taken, last)
            found = read_result(operation, last.http_response, asynchronous=self.asynchronous)
            if taken.cls is None:
                return found
            return taken.cls(last, found, response_headers(operation, last.http_response))

        settings = settings_at(operation, arguments, self.settings)
        return make_poller(self, operation, settings, taken, response, result)


def resume(driver: Any, packages: Mapping[str, str], token: str, options: Mapping[str, Any]) -> Any:
    """Go on polling an operation of one of the services.

    :param packages: Their packages by their names.
    :raises ValueError: The token is damaged, or belongs to another service or endpoint.
    """
    from ..declare.lookup import declared_service, find_operation
    from ..exchange.longrunning.tokens import PollingToken

    parsed = PollingToken.parse(token)
    if parsed.service not in packages:
        hint = did_you_mean(parsed.service, packages)
        raise ValueError(
            f"the continuation token belongs to the service {parsed.service!r}, which this client has not got.{hint}"
        )
    operation = find_operation(declared_service(packages[parsed.service]), parsed.operation)
    return driver.resume(operation, token, driver.take(options, LongRunningOptions, "resume()", operation))


def _check_token(operation: Operation, service: str, found: str) -> None:
    """Refuse a continuation token of another operation.

    :param service: The service that the token names.
    :param found: The id of the operation that the token names.
    """
    if operation.long_running is None:
        raise ValueError(f"{operation.id} is no long-running operation")
    if operation.id != found:
        raise ValueError(f"the continuation token belongs to {found}, not to {operation.id}")
    if operation.service.name != service:
        raise ValueError(f"the continuation token belongs to {service}: {found}, not to {operation.service.name}")
