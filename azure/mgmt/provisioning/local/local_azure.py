"""The local Azure Resource Manager."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from os import PathLike
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

from typing_extensions import Self

from ..core.declare.operation import Operation
from .access.access import Access
from .arm.clock import Clock, VirtualClock
from .arm.ids import ResourceId
from .front import door, execution
from .front.registry import Fidelity, Registry
from .front.throttling import Throttle
from .http import HandledRequest, LocalRequest, LocalResponse
from .identity.principals import Application
from .identity.sign_in import Identity
from .identity.tokens import AUDIENCES
from .interface.behaviours import Behaviours
from .interface.caller import NOBODY as NO_CALLER
from .interface.caller import Caller
from .interface.faults import Faults
from .interface.kind import Kind
from .interface.manager import Effect
from .interface.polling import Style
from .provider import documents
from .provider.incomplete import AS_IT_IS, tolerant
from .routing import spelling
from .routing.services import routing_of
from .routing.versions import VersionPolicy
from .store import Store, Stored
from .world.folders import folders_of
from .world.scripted import Scripted
from .world.settings import by_key, check
from .world.snapshots import Memory

if TYPE_CHECKING:
    from .client.transport import AsyncLocalTransport, LocalTransport

NOBODY = "00000000-0000-0000-0000-000000000000"


class LocalAzure(Scripted):
    """An Azure Resource Manager that runs in this process.

    >>> with LocalAzure() as azure:                                             # doctest: +SKIP
    ...     client = ProvisioningClient.local(azure)
    ...     client.resources.resource_groups.create_or_update("demo-rg", {"location": "westeurope"})

    ``requests`` has the last 10,000 requests that were answered, without their tokens; fewer where they are larger than
    64 MB together.

    Its one door is :meth:`handle`; :meth:`transport` and :meth:`async_transport` lead there without a socket, and
    :class:`~azure.mgmt.provisioning.local.LocalServer` leads there over HTTPS. It may be used from any thread.

    :param state: A file that keeps everything; in memory if not given.
    :param subscription_id: The subscription that exists; more with :meth:`add_subscription`.
    :param tenant_id: The tenant.
    :param services: The services whose operations are known: names, or packages of generated services. All that ship
        with the library if not given.
    :param behaviours: What is done for more services than the built-in ones.
    :param api_versions: More API versions that are known, by namespace.
    :param api_version_policy: Which API versions are accepted: ``any`` for all dates that there may be,
        ``known`` for those of the services and of ``api_versions``, ``exact`` for those that the services describe.
    :param clock: The time; a :class:`~azure.mgmt.provisioning.local.VirtualClock` if not given.
    :param polling: One polling style for every long-running operation, in place of the one that the service has:
        ``azure-async-operation``, ``location``, ``both``, or ``body``.
    :param operation_seconds: How long a long-running operation takes.
    :param durations: How long it takes for certain resources: seconds by the type or the id of the resource.
    :param retry_after: The Retry-After header of long-running operations, in seconds; None sends none.
    :param page_size: Items on a page of a list; None: everything on one page.
    :param registered: Whether providers are registered in the beginning.
    :param authentication: Whether a request without a token is refused.
    :param require_valid_tokens: Whether a token has to be one that was given here, for this service, and is not over.
    :param authorize: Whether role assignments decide who may do what. The owner may do everything.
    :param applications: The applications that may sign in; any, with any secret, if not given.
    :param token_seconds: How long tokens are valid.
    :param throttle: Whether requests beyond Azure's limits get 429: 250 reads and 25 more each second, 200 writes and
        200 deletes and 10 more each second, of a principal in a subscription.
    :param strict: Whether operations that nobody has written rules for answer 501, in place of what their declaration
        alone says.
    :param linked_templates: Folders with the templates and files of parameters that deployments refer to by their URIs,
        by how these begin: ``{"https://example.com/templates/": "templates"}``. Nothing is downloaded.
    :param user: Who systemData says did everything.
    :raises ImportError: A package of the extra ``local`` is missing, which ``require_valid_tokens`` needs.
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
        api_version_policy: VersionPolicy = "any",
        clock: Clock | None = None,
        polling: Style | None = None,
        operation_seconds: float = 2.0,
        durations: Mapping[str, float] | None = None,
        retry_after: float | None = 1.0,
        page_size: int | None = 1000,
        registered: bool = True,
        authentication: bool = True,
        require_valid_tokens: bool = False,
        authorize: bool = False,
        applications: Iterable[Application] = (),
        token_seconds: float = 3600.0,
        throttle: bool = False,
        strict: bool = False,
        linked_templates: Mapping[str, str | PathLike[str]] | None = None,
        user: str = "user@local.example",
    ) -> None:
        given = {"polling": polling, "page_size": page_size, "durations": durations or {}}
        check({**given, "api_version_policy": api_version_policy, "require_valid_tokens": require_valid_tokens})
        self.subscription_id = subscription_id
        self.tenant_id = tenant_id
        self.clock: Clock = clock or VirtualClock()
        self.polling: Style | None = polling
        self.operation_seconds = operation_seconds
        self.durations = by_key(durations or {})
        self.retry_after = retry_after
        self.page_size = page_size
        self.registered = registered
        self.authentication = authentication
        self.require_valid_tokens = require_valid_tokens
        self.throttle = Throttle() if throttle else None
        self.linked_templates: Mapping[str, Path] = folders_of(linked_templates or {})
        self.user = user
        self.faults = Faults()
        self.requests: list[HandledRequest] = []
        # What a service gives back although it may be secret, such as app settings: it never gets into the state file.
        self.unwritten: dict[str, dict[str, Any]] = {}
        # The time of what is made up for: an operation that was due a while ago ends then, and not now.
        self.moment: float | None = None
        self.router, known = routing_of(services)
        self._registry = Registry(self.router, behaviours, strict=strict)
        self.catalog = known.with_versions(api_versions or {}, api_version_policy)
        self.store = Store(state, self._terms)
        self.identity = Identity(tenant_id, self.clock, self.store, user, tuple(applications), token_seconds)
        self.access = Access(self.identity.principals.owner) if authorize else None
        self._begin()
        self._beginning = Memory.of(self)

    def close(self) -> None:
        """Close the store, after the request that is going on. Whoever uses it afterwards gets a ``ClosedError``."""
        self.store.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<LocalAzure: subscription {self.subscription_id}>"

    def _begin(self) -> None:
        """Put there what is there in the beginning."""
        self.add_subscription(self.subscription_id)

    @property
    def api_version_policy(self) -> VersionPolicy:
        """Which API versions are accepted."""
        return self.catalog.policy

    @api_version_policy.setter
    def api_version_policy(self, policy: VersionPolicy) -> None:
        """Accept others from now on."""
        self.catalog.policy = policy

    @property
    def strict(self) -> bool:
        """Whether operations that nobody has written rules for answer 501."""
        return self._registry.strict

    @strict.setter
    def strict(self, strict: bool) -> None:
        """Have it otherwise from now on."""
        self._registry.strict = strict

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

    def token(self, *, client_id: str | None = None, audience: str = AUDIENCES[1]) -> str:
        """A token, such as clients get when they sign in.

        :param client_id: The application or managed identity that it is for; the owner of everything if not given.
        :param audience: The service that it is for.
        :raises ImportError: A package of the extra ``local`` is missing.
        """
        return self.identity.token(client_id, audience)

    def add_subscription(self, subscription_id: str, display_name: str | None = None) -> None:
        """Make a subscription known."""
        with self.store.transaction():
            id = f"/subscriptions/{subscription_id}"
            if self.store.get(id) is None:
                document = {"displayName": display_name or "Local subscription", "tags": {}}
                self.store.put(Stored(id, document), self.clock.now())

    def add_resource(self, document: Mapping[str, Any]) -> None:
        """Put a resource there as it is, without the checks of a request.

        This is how tests get what only other services or people make, such as private endpoint connections. What it
        lacks is not filled: a request that cannot do without it gets 409 ``ResourceIncomplete``.

        :param document: Its REST document, with its ``id``.
        """
        own = ("id", "name", "type")
        kept = {name: value for name, value in document.items() if name not in own and value is not None}
        with self.store.transaction():
            self.store.put(Stored(self.canonical(document["id"]), kept, {AS_IT_IS: True}), self.clock.now())

    def handle(self, request: LocalRequest) -> LocalResponse:
        """Answer a request. Whatever way a request comes, it comes through here.

        :raises ClosedError: This one is closed.
        :raises BaseException: Only what :meth:`inject` was asked to raise.
        """
        return door.handle(self, self._registry, request)

    def execute(self, request: LocalRequest, *, caller: Caller = NO_CALLER) -> LocalResponse:
        """Carry out a request of the local Azure Resource Manager's own; it is not logged and needs no token.

        :param caller: On whose behalf.
        :raises ArmError: The request is refused.
        """
        return execution.execute(self, self._registry, request, caller)

    def check(self, request: LocalRequest, *, caller: Caller = NO_CALLER) -> None:
        """Check a request without carrying it out, as far as that goes.

        :param caller: On whose behalf it would be sent.
        :raises ArmError: The request is refused.
        """
        execution.prepare(self, self._registry, request, caller)

    def now(self) -> float:
        """The time at which what is being done happens."""
        return self.clock.now() if self.moment is None else self.moment

    def duration(self, id: str) -> float:
        """How long a long-running operation on a resource takes, if nothing else is said."""
        named = ResourceId(id)
        by_type = self.durations.get(named.type.lower(), self.operation_seconds)
        return self.durations.get(named.key.strip("/"), by_type)

    def canonical(self, path: str) -> str:
        """An id as Azure spells it: names as they were first written, types as the API has them."""
        return spelling.canonical(path, self.catalog, self.store)

    def present(self, stored: Stored, *, listing: bool = False) -> dict[str, Any]:
        """The document of a resource as responses have it."""
        return documents.present(self, self._registry.kind(stored.type, stored.name), stored, listing)

    def may_read(self, id: str) -> bool:
        """Whether who asks may read a resource: everybody, unless roles decide."""
        return self.access is None or self.access.may_read(self, id)

    def remove(self, id: str) -> None:
        """Remove a resource with what is below it, as its provider does it: a vault, for one, is soft-deleted."""
        stored = self.store.get(id)
        if stored is None:
            return
        kind = self._registry.kind(stored.type, stored.name)
        if kind is not None and kind.remove is not None:
            with tolerant(stored):
                kind.remove(self, stored)
        self.store.delete(id)

    def check_removal(self, stored: Stored) -> None:
        """Refuse to delete a resource that is in use, or has something below it that is.

        :raises ArmError: What its provider says.
        """
        for each in [stored, *self.store.below(stored.id)]:
            kind = self._registry.kind(each.type, each.name)
            if kind is not None and kind.guard is not None:
                with tolerant(each):
                    kind.guard(self, each)

    def kind(self, type: str) -> Kind | None:
        """The kind of resource of this full type; None if it is not served."""
        return self._registry.kind(type)

    def _terms(self, stored: Stored) -> Iterable[str]:
        kind = self._registry.kind(stored.type, stored.name)
        if kind is None or kind.terms is None:
            return ()
        with tolerant(stored):
            return tuple(kind.terms(stored))
        return ()

    def final_state(self, stored: Stored, outcome: str) -> str:
        """provisioningState of a resource whose operation has ended."""
        kind = self._registry.kind(stored.type, stored.name)
        if kind is None:
            return outcome
        return kind.succeeded if outcome == "Succeeded" else kind.failed or outcome

    def effect(self, name: str) -> Effect:
        """What a long-running operation does when it ends."""
        return self._registry.effect(name)

    def fidelity(self, operation: Operation) -> Fidelity | None:
        """Who answers an operation: ``full``, its provider's rules; ``generic``, its declaration; None: 501."""
        return self._registry.fidelity(operation)

    def serves(self, operation: Operation) -> bool:
        """Whether an operation is implemented; what is not answers 501."""
        return self._registry.handler(operation) is not None
