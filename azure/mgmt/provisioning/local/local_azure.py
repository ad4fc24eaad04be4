"""The local Azure Resource Manager."""

from __future__ import annotations

import json
import logging
import uuid
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from importlib import import_module
from types import ModuleType
from typing import TYPE_CHECKING, Any

from typing_extensions import Self

from ..core.operation import Operation
from .arm.clock import Clock, VirtualClock, http_date
from .arm.errors import ArmError, not_implemented
from .arm.http import HandledRequest, LocalRequest, LocalResponse
from .arm.ids import ResourceId
from .interface.call import Behaviours, Call, Effect, Handler
from .interface.faults import Ending, Fault, Faults, Outcome
from .provider import kinds, longrunning
from .provider.longrunning import STYLES, Style
from .provider.registration import state_of
from .routing.catalog import RESOURCES, Catalog
from .routing.routes import Match, Router, operations_of
from .routing.validation import body_of, check_body, invalid_content
from .store import Store, Stored

if TYPE_CHECKING:
    from .client.transport import AsyncLocalTransport, LocalTransport

_LOGGER = logging.getLogger(__name__)

_SCOPES = {"subscriptions": "subscriptions", "resourcegroups": "resourceGroups"}

_REQUESTS = 10_000

NOBODY = "00000000-0000-0000-0000-000000000000"

_BEHAVIOURS = (
    "resources.subscriptions",
    "resources.resource_groups",
    "resources.generic",
    "resources.tags",
    "resources.providers",
    "resources.deployments",
    "keyvault.vaults",
    "keyvault.children",
    "keyvault.managed_hsms",
    "containerinstance.container_groups",
    "network.common",
    "network.virtual_networks",
    "network.public_ip_addresses",
    "network.security_groups",
    "network.interfaces",
    "managedidentity.identities",
    "authorization.roles",
    "compute.common",
    "compute.disks",
    "compute.virtual_machines",
    "compute.power",
    "storage.accounts",
    "storage.children",
    "web.plans",
    "web.sites",
    "web.settings",
    "web.sources",
    "mysql.servers",
    "mysql.children",
)


class LocalAzure:
    """An Azure Resource Manager that runs in this process.

    >>> with LocalAzure() as azure:                                             # doctest: +SKIP
    ...     client = ProvisioningClient.local(azure)
    ...     client.resources.resource_groups.create_or_update("demo-rg", {"location": "westeurope"})

    ``requests`` has the last 10,000 requests that were answered, without their tokens.

    Its one door is :meth:`handle`; :meth:`transport` and :meth:`async_transport` lead there without a socket, and
    :class:`~azure.mgmt.provisioning.local.LocalServer` leads there over HTTPS. It may be used from any thread.

    :param state: A file that keeps everything; in memory if not given.
    :param subscription_id: The subscription that exists; more with :meth:`add_subscription`.
    :param tenant_id: The tenant.
    :param services: The services whose operations are known: names, or packages of generated services. All that ship
        with the library if not given.
    :param behaviours: What is done for more services than the built-in ones.
    :param api_versions: More API versions that are accepted, by namespace.
    :param clock: The time; a :class:`~azure.mgmt.provisioning.local.VirtualClock` if not given.
    :param polling: One polling style for every long-running operation, in place of the one that the service has:
        ``azure-async-operation``, ``location``, ``both``, or ``body``.
    :param operation_seconds: How long a long-running operation takes.
    :param retry_after: The Retry-After header of long-running operations, in seconds; None sends none.
    :param page_size: Items on a page of a list; None: everything on one page.
    :param registered: Whether providers are registered in the beginning.
    :param authentication: Whether a request without a token is refused. No token is ever looked at.
    :param user: Who systemData says did everything.
    """

    def __init__(
        self,
        *,
        state: str = ":memory:",
        subscription_id: str = NOBODY,
        tenant_id: str = NOBODY,
        services: Iterable[str | ModuleType] | None = None,
        behaviours: Sequence[Behaviours] = (),
        api_versions: Mapping[str, Iterable[str]] | None = None,
        clock: Clock | None = None,
        polling: Style | None = None,
        operation_seconds: float = 2.0,
        retry_after: float | None = 1.0,
        page_size: int | None = 1000,
        registered: bool = True,
        authentication: bool = True,
        user: str = "user@local.example",
    ) -> None:
        if polling is not None and polling not in STYLES:
            raise ValueError(f"polling: expected one of {', '.join(STYLES)}, got {polling!r}")
        if page_size is not None and page_size < 1:
            raise ValueError(f"page_size: expected a positive number, got {page_size!r}")
        self.subscription_id = subscription_id
        self.tenant_id = tenant_id
        self.clock: Clock = clock or VirtualClock()
        self.polling: Style | None = polling
        self.operation_seconds = operation_seconds
        self.retry_after = retry_after
        self.page_size = page_size
        self.registered = registered
        self.authentication = authentication
        self.user = user
        self.faults = Faults()
        self.requests: list[HandledRequest] = []
        # What a service gives back although it may be secret, such as app settings: it never gets into the state file.
        self.unwritten: dict[str, dict[str, Any]] = {}
        # The time of what is made up for: an operation that was due a while ago ends then, and not now.
        self.moment: float | None = None
        self._handlers: dict[tuple[str, str], Handler] = {}
        self._effects: dict[str, Effect] = {kinds.REMOVE: kinds.remove}
        self._kinds: dict[str, kinds.Kind] = {}
        for each in [*_built_in(), *behaviours]:
            self._handlers.update({(each.service, id): handler for id, handler in each.handlers.items()})
            self._effects.update(each.effects)
            self._kinds.update(each.kinds)
        self.router, known = _routing(tuple(_all(services)))
        self.catalog = known.with_versions(api_versions or {})
        self.store = Store(state)
        self.add_subscription(subscription_id)

    def close(self) -> None:
        """Close the store."""
        self.store.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<LocalAzure: subscription {self.subscription_id}>"

    def transport(self, *, owned: bool = False) -> LocalTransport:
        """A transport for sync clients, without sockets.

        :param owned: This is closed when the client is.
        """
        from .client.transport import LocalTransport

        return LocalTransport(self, owned=owned)

    def async_transport(self, *, owned: bool = False) -> AsyncLocalTransport:
        """A transport for async clients, without sockets.

        :param owned: This is closed when the client is.
        """
        from .client.transport import AsyncLocalTransport

        return AsyncLocalTransport(self, owned=owned)

    def add_subscription(self, subscription_id: str, display_name: str | None = None) -> None:
        """Make a subscription known."""
        with self.store.transaction():
            id = f"/subscriptions/{subscription_id}"
            if self.store.get(id) is None:
                document = {"displayName": display_name or "Local subscription", "tags": {}}
                self.store.put(Stored(id, document), self.clock.now())

    def add_resource(self, document: Mapping[str, Any]) -> None:
        """Put a resource there as it is, without the checks of a request.

        This is how tests get what only other services or people make, such as private endpoint connections.

        :param document: Its REST document, with its ``id``.
        """
        kept = {name: value for name, value in document.items() if name not in ("id", "name", "type")}
        with self.store.transaction():
            self.store.put(Stored(self.canonical(document["id"]), kept), self.clock.now())

    def inject(
        self,
        *,
        method: str | None = None,
        path_contains: str | None = None,
        status: int | None = None,
        headers: Mapping[str, str] | None = None,
        body: Any = None,
        exception: BaseException | type[BaseException] | None = None,
        after: bool = False,
        cut: int | None = None,
        times: int | None = 1,
    ) -> None:
        """Make the next requests go wrong.

        :param method: Only requests with this method.
        :param path_contains: Only requests whose path has this in it, in any case.
        :param status: Status of the response; an error status without a body gets an error in ARM's form.
        :param headers: Headers of the response; without ``status`` they are added to the service's own response.
        :param body: Its body: bytes or str as they are, anything else as JSON.
        :param exception: Raised by the transport in place of a response; the HTTPS server closes the connection.
        :param after: Carry the request out first: only its response is lost.
        :param cut: Give only so many bytes of the body, while Content-Length promises all.
        :param times: How many requests; None for all from now on.
        """
        after = after or (status is None and exception is None)
        fault = Fault(method, path_contains, times, status, dict(headers or {}), body, exception, after, cut)
        self.faults.add(fault)

    def next_operation(
        self,
        *,
        method: str | None = None,
        path_contains: str | None = None,
        status: Ending = "Succeeded",
        code: str = "InternalServerError",
        message: str = "The operation failed.",
        details: Sequence[Mapping[str, Any]] = (),
        seconds: float | None = None,
        times: int | None = 1,
    ) -> None:
        """Say how the next long-running operations go.

        :param method: Only operations that begin with this method.
        :param path_contains: Only operations whose path has this in it, in any case.
        :param status: How they end: ``Succeeded``, ``Failed`` or ``Canceled``.
        :param code: The error's code, if they do not end well.
        :param message: The error's message.
        :param details: The error's details.
        :param seconds: How long they take; ``float("inf")`` for one that never ends.
        :param times: How many operations; None for all from now on.
        """
        outcome = Outcome(method, path_contains, times, status, code, message, list(details), seconds)
        self.faults.add(outcome)

    def handle(self, request: LocalRequest) -> LocalResponse:
        """Answer a request. Whatever way a request comes, it comes through here.

        :raises BaseException: Only what :meth:`inject` was asked to raise.
        """
        headers = {name: value for name, value in request.headers.items() if name.lower() != "authorization"}
        log = HandledRequest(request.method, request.url, LocalRequest("GET", "", headers).headers, request.body)
        self.requests.append(log)
        # A server may run for weeks: the oldest are forgotten.
        del self.requests[:-_REQUESTS]
        fault = self.faults.take(request)
        response = None
        if fault is None or fault.after:
            response = self._answer(request, log)
        if fault is not None:
            response = fault.apply(response)
        assert response is not None, "a fault gives a response or raises"
        if request.method == "HEAD":
            response.body = b""
        log.status = response.status
        self._common_headers(request, response)
        return response

    def execute(self, request: LocalRequest) -> LocalResponse:
        """Carry out a request of the local Azure Resource Manager's own; it is not logged and needs no token.

        :raises ArmError: The request is refused.
        """
        return self._execute(request, None)

    def check(self, request: LocalRequest) -> None:
        """Check a request without carrying it out, as far as that goes.

        :raises ArmError: The request is refused.
        """
        self._prepare(request, None)

    def now(self) -> float:
        """The time at which what is being done happens."""
        return self.clock.now() if self.moment is None else self.moment

    def canonical(self, path: str) -> str:
        """An id as Azure spells it: names as they were first written, types as the API has them."""
        # An id is pairs all along: subscriptions and an id, providers and a namespace, a type and a name.
        segments = [segment for segment in path.split("/") if segment]
        written: list[str] = []
        namespace, types = "", [""]
        for at in range(0, len(segments), 2):
            word, value = segments[at], segments[at + 1 : at + 2]
            if word.lower() == "providers":
                word, types = "providers", []
                namespace = next((self.catalog.spelling(each) or each for each in value), "")
                value = value and [namespace]
            elif not namespace:
                word = _SCOPES.get(word.lower(), word)
            else:
                known = self.catalog.type("/".join([namespace, *types, word]))
                word = known.name.rpartition("/")[2] if known else word
                types.append(word)
            written += [word, *value]
            if value and (stored := self.store.get("/" + "/".join(written))):
                written = stored.id.split("/")[1:]
        return "/" + "/".join(written)

    def present(self, stored: Stored, *, listing: bool = False) -> dict[str, Any]:
        """The document of a resource as responses have it."""
        return kinds.present(self, self.kind(stored.type), stored, listing)

    def remove(self, id: str) -> None:
        """Remove a resource with what is below it, as its provider does it: a vault, for one, is soft-deleted."""
        stored = self.store.get(id)
        if stored is None:
            return
        kind = self.kind(stored.type)
        if kind is not None and kind.remove is not None:
            kind.remove(self, stored)
        self.store.delete(id)

    def check_removal(self, stored: Stored) -> None:
        """Refuse to delete a resource that is in use, or has something below it that is.

        :raises ArmError: What its provider says.
        """
        for each in [stored, *self.store.below(stored.id)]:
            kind = self.kind(each.type)
            if kind is not None and kind.guard is not None:
                kind.guard(self, each)

    def kind(self, type: str) -> kinds.Kind | None:
        """The kind of resource of this full type; None if it is not served."""
        return self._kinds.get(type.lower())

    def final_state(self, stored: Stored, outcome: str) -> str:
        """provisioningState of a resource whose operation has ended."""
        kind = self.kind(stored.type)
        if kind is None:
            return outcome
        return kind.succeeded if outcome == "Succeeded" else kind.failed or outcome

    def effect(self, name: str) -> Effect:
        """What a long-running operation does when it ends."""
        return self._effects[name]

    def serves(self, operation: Operation) -> bool:
        """Whether an operation is implemented; what is not answers 501."""
        return (operation.service.name, operation.id.lower()) in self._handlers

    def _answer(self, request: LocalRequest, log: HandledRequest) -> LocalResponse:
        try:
            with self.store.lock:
                longrunning.settle(self)
                self._authenticate(request)
                return self._execute(request, log)
        except ArmError as error:
            return error.response()
        except Exception:
            _LOGGER.exception("%s %s failed in the local Azure Resource Manager", request.method, request.path)
            message = "The local Azure Resource Manager has a defect: see its log."
            return ArmError(500, "InternalServerError", message).response()

    def _authenticate(self, request: LocalRequest) -> None:
        scheme, _, token = request.headers.get("Authorization", "").partition(" ")
        if self.authentication and not (scheme.lower() == "bearer" and token.strip()):
            authority = f"https://login.microsoftonline.com/{self.tenant_id}"
            challenge = f'Bearer authorization_uri="{authority}", error="invalid_token"'
            message = "Authentication failed. The 'Authorization' header is missing or has no bearer token."
            raise ArmError(401, "AuthenticationFailed", message, headers={"WWW-Authenticate": challenge})

    def _execute(self, request: LocalRequest, log: HandledRequest | None) -> LocalResponse:
        with self.store.transaction():
            if (polled := longrunning.poll(self, request)) is not None:
                return polled
            handler, call = self._prepare(request, log)
            return handler(call)

    def _prepare(self, request: LocalRequest, log: HandledRequest | None) -> tuple[Handler, Call]:
        """Everything that is checked for any operation, before its provider is asked."""
        match = self._match(request)
        operation = match.route.operation(request.query.get("api-version"))
        if log is not None:
            log.operation = operation.id
        self._check_subscription(request.path)
        self._check_registration(operation, request)
        handler = self._handlers.get((operation.service.name, operation.id.lower()))
        if handler is None:
            raise not_implemented(operation.id)
        call = Call(self, request, operation, match.arguments(operation), request.query.get("api-version", ""))
        call.sent = _document(operation, request)
        call.body = None if call.sent is None else check_body(operation, call.sent)
        return handler, call

    def _match(self, request: LocalRequest) -> Match:
        version = request.query.get("api-version")
        match = self.router.match(request.method, request.path)
        if match is None or match.route.generic:
            self.catalog.check_type(request.path, version)
        if match is None:
            raise self.catalog.no_route(request.method, request.path, version, self.router.methods(request.path))
        self.catalog.check_version(match.route, request.path, version)
        return match

    def _check_subscription(self, path: str) -> None:
        subscription_id = ResourceId(path).subscription
        if subscription_id is None:
            return
        try:
            uuid.UUID(subscription_id)
        except ValueError:
            message = f"The provided subscription identifier '{subscription_id}' is malformed or invalid."
            raise ArmError(400, "InvalidSubscriptionId", message) from None
        if self.store.get(f"/subscriptions/{subscription_id}") is None:
            message = f"The subscription '{subscription_id}' could not be found."
            raise ArmError(404, "SubscriptionNotFound", message)

    def _check_registration(self, operation: Operation, request: LocalRequest) -> None:
        named = ResourceId(request.path)
        namespace = named.namespace
        if named.subscription is None or namespace is None or operation.service.name in ("resources", "subscriptions"):
            return
        if namespace.lower() != RESOURCES.lower() and state_of(self, named.subscription, namespace) != "Registered":
            message = (
                f"The subscription is not registered to use namespace '{self.catalog.spelling(namespace)}'. See "
                "https://aka.ms/rps-not-found for how to register subscriptions."
            )
            raise ArmError(409, "MissingSubscriptionRegistration", message)

    def _common_headers(self, request: LocalRequest, response: LocalResponse) -> None:
        now = self.clock.now()
        request_id = str(uuid.uuid4())
        correlation = request.headers.get("x-ms-correlation-request-id") or request_id
        remaining = (
            "reads" if request.method in ("GET", "HEAD") else "deletes" if request.method == "DELETE" else "writes"
        )
        common = {
            "Date": http_date(now),
            "Cache-Control": "no-cache",
            "Pragma": "no-cache",
            "Expires": "-1",
            "Strict-Transport-Security": "max-age=31536000; includeSubDomains",
            "X-Content-Type-Options": "nosniff",
            "x-ms-request-id": request_id,
            "x-ms-correlation-request-id": correlation,
            "x-ms-routing-request-id": f"LOCAL:{http_date(now)}:{request_id}",
            f"x-ms-ratelimit-remaining-subscription-{remaining}": "11999",
        }
        echo = request.headers.get("x-ms-return-client-request-id", "").lower() == "true"
        if echo and (client := request.headers.get("x-ms-client-request-id")):
            common["x-ms-client-request-id"] = client
        for name, value in common.items():
            response.headers.setdefault(name, value)
        if response.status not in (204, 304):
            response.headers.setdefault("Content-Length", str(len(response.body)))


def _document(operation: Operation, request: LocalRequest) -> Any:
    """The JSON body of a request; None where the operation takes none or it is empty."""
    body = body_of(operation)
    if body is None or body.type == "stream":
        return None
    if not request.body.strip():
        if body.required:
            raise invalid_content("The request has no body.")
        return None
    content_type = request.headers.get("Content-Type", "").partition(";")[0].strip().lower()
    if body.required and content_type not in ("", "application/json", "text/json", "application/merge-patch+json"):
        message = f"The content media type '{content_type}' is not supported. Only 'application/json' is supported."
        raise ArmError(415, "UnsupportedMediaType", message)
    try:
        document = json.loads(request.body)
    except ValueError as error:
        raise invalid_content(str(error)) from None
    if document is None and body.required:
        raise invalid_content("The request has no body.")
    return document


@lru_cache(maxsize=16)
def _routing(services: tuple[str | ModuleType, ...]) -> tuple[Router, Catalog]:
    """Routes and types of services. Nobody changes them, and making them takes long: they are shared."""
    router = Router(operation for each in services for operation in operations_of(each))
    return router, Catalog(router.operations)


def _built_in() -> list[Behaviours]:
    package = f"{__package__}.behaviours"
    found: list[Behaviours] = [import_module(f"{package}.{name}").behaviours for name in _BEHAVIOURS]
    return found


def _all(services: Iterable[str | ModuleType] | None) -> list[str | ModuleType]:
    if services is not None:
        return list(services)
    shipped: tuple[str, ...] = import_module(f"{__name__.rpartition('.local.')[0]}.services").SERVICES
    return list(shipped)
