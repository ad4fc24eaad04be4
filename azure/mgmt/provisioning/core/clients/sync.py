"""The sync clients, and the sync driver: one of the two modules that do I/O."""

from __future__ import annotations

from collections.abc import Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, TypeVar

from ..declare.operation import Operation
from ..declare.options import CallOptions, LongRunningOptions, PagingOptions, PipelineOptions, RequestOptions
from ..declare.settings import one_service
from ..exchange.spans import current_span
from .base import ClientBase, Group, OfOneService
from .driver import BaseDriver, resume

if TYPE_CHECKING:
    from azure.core import PipelineClient
    from azure.core.credentials import TokenCredential
    from azure.core.paging import ItemPaged
    from azure.core.polling import LROPoller
    from azure.core.rest import HttpRequest, HttpResponse
    from typing_extensions import Unpack

    from ..declare.options import ClientOptions

S = TypeVar("S", bound="Client")
C = TypeVar("C", bound="ServiceClient")


class Driver(BaseDriver):
    """Sends requests through one pipeline, which is built for the first of them."""

    asynchronous = False

    def _build(self) -> PipelineClient[Any, Any]:
        from azure.core import PipelineClient
        from azure.core.pipeline import Pipeline

        from ..pipeline.policies import policies

        transport = self._transport()
        if transport is None:
            from ..pipeline.transports.transport import Transport

            transport = Transport(**self._transport_options())
        pipeline: Any = Pipeline(transport, policies(self.settings, asynchronous=False))
        return PipelineClient(self.settings.base_url, pipeline=pipeline)

    def send(self, request: HttpRequest, options: Mapping[str, Any], *, stream: bool = False) -> Any:
        """Send a request; the response is read unless it is streamed."""
        return self.pipeline_client.send_request(request, stream=stream, _return_pipeline_response=True, **options)

    def call(self, operation: Operation, arguments: tuple[Any, ...], options: Mapping[str, Any]) -> Any:
        """Run an operation that answers at once."""
        from ..exchange.response import check_status, finish, read_result
        from ..exchange.streams import Content

        taken, request = self._prepare(operation, arguments, options, RequestOptions)
        streamed = operation.returns == "stream"
        response = self.send(request, taken.pipeline, stream=streamed)
        http_response = response.http_response
        if streamed and http_response.status_code not in operation.ok:
            http_response.read()  # the error needs the body
        check_status(operation, arguments, response, taken)
        result = (
            Content(http_response, decompress=taken.decompress) if streamed else read_result(operation, http_response)
        )
        return finish(operation, taken, response, result)

    def list(self, operation: Operation, arguments: tuple[Any, ...], options: Mapping[str, Any]) -> ItemPaged[Any]:
        """Run a listing; pages are fetched as they are asked for."""
        taken = self.take(options, PagingOptions, operation.id, operation).correlated()
        return self._pages(operation, arguments, taken, None)

    def _pages(
        self, operation: Operation, arguments: tuple[Any, ...], taken: CallOptions, first: Any
    ) -> ItemPaged[Any]:
        from azure.core.paging import PageIterator

        from ..exchange.paging import Items, Listing

        span = current_span()
        listing = Listing(operation, arguments, self.settings, taken, started=first is not None)

        def pages(continuation_token: str | None = None) -> PageIterator[Any]:
            iteration = listing.iteration(continuation_token)

            def get_next(link: str | None) -> Any:
                if link is None and first is not None:
                    return iteration.read(first)
                # Read here: once this returns, azure-core does not ask for the page again.
                with iteration.asking(), span():
                    return iteration.read(self.send(iteration.request(link), taken.pipeline))

            def extract(page: Any) -> Any:
                return page

            return PageIterator(get_next, extract, continuation_token)

        items = Items[Any](page_iterator_class=pages)
        items.about = operation.id
        return items

    def begin(self, operation: Operation, arguments: tuple[Any, ...], options: Mapping[str, Any]) -> LROPoller[Any]:
        """Begin a long-running operation, or go on with one."""
        token = options.get("continuation_token")
        if token is not None:
            taken = self.take(options, LongRunningOptions, operation.id, operation)
            resumed: LROPoller[Any] = self.resume(operation, token, taken, arguments)
            return resumed
        taken, request = self._prepare(operation, arguments, options, LongRunningOptions)
        response = self.send(request, taken.pipeline)
        begun: LROPoller[Any] = self._begun(operation, arguments, taken, response)
        return begun

    def close(self) -> None:
        """Close the transport and its connections."""
        owner = self._owner
        with owner._lock:
            client = owner._clients.pop(None, None)
        if client is not None:
            client.close()


class OperationGroup(Group):
    """The operations on one kind of resource."""

    __slots__ = ()


class Client(ClientBase):
    """What every sync client has."""

    __slots__ = ()

    def send_request(
        self, request: HttpRequest, *, stream: bool = False, **options: Unpack[PipelineOptions]
    ) -> HttpResponse:
        """Send a request of your own through the client's pipeline. No status is an error here.

        :param request: The request; a URL that is a path is taken to be below the client's endpoint.
        :param stream: Do not read the body.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.declare.options.PipelineOptions`.
        :return: The response.
        """
        taken = self._executor.take(options, PipelineOptions, "send_request()")
        sent: HttpResponse = self._executor.send(
            self._own_request(request), taken.pipeline, stream=stream
        ).http_response
        return sent

    def close(self) -> None:
        """Close the client's connections. A client that is used again afterwards opens new ones."""
        self._executor.close()

    def __enter__(self: S) -> S:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


class _OneService(Client, OfOneService):
    """What the client of one service has."""

    __slots__ = ()

    def _made_with(
        self, credential: Any, subscription_id: str | None, base_url: str | None, options: Mapping[str, Any]
    ) -> None:
        """What constructors do, whatever credential they take."""
        self._start(Driver(one_service(self, credential, subscription_id, base_url, options)))

    def resume(self, token: str, **options: Unpack[LongRunningOptions]) -> LROPoller[Any]:
        """Go on polling a long-running operation that was begun earlier, in this process or another.

        :param token: What ``continuation_token()`` of its poller gave.
        :param options: Options, see :class:`~azure.mgmt.provisioning.core.declare.options.LongRunningOptions`.
        :raises ValueError: The token is damaged, or belongs to another service or endpoint.
        """
        poller: LROPoller[Any] = resume(self._executor, {self._service.name: self._service.package}, token, options)
        return poller


class ServiceClient(_OneService):
    """Base of the clients whose operations act on a subscription.

    :param credential: Token credential, for instance ``azure.identity.DefaultAzureCredential()``.
    :param subscription_id: Id of the subscription.
    :param base_url: Endpoint; by default that of the public cloud, or of ``cloud_setting``.
    :param options: Client options, see :class:`~azure.mgmt.provisioning.core.declare.options.ClientOptions`.
    :raises ValueError: The credential or the subscription id is missing.
    :raises TypeError: An option is unknown.
    """

    __slots__ = ()

    def __init__(
        self,
        credential: TokenCredential,
        subscription_id: str,
        base_url: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        self._made_with(credential, subscription_id or "", base_url, options)

    def with_subscription(self: C, subscription_id: str) -> C:
        """A client on another subscription, over the same pipeline, connections and credential.

        :raises ValueError: It is no id of a subscription.
        """
        return self._over(self._executor.on_subscription(subscription_id))


class TenantClient(_OneService):
    """Base of the clients whose operations act on no subscription.

    :param credential: Token credential, for instance ``azure.identity.DefaultAzureCredential()``.
    :param base_url: Endpoint; by default that of the public cloud, or of ``cloud_setting``.
    :param options: Client options, see :class:`~azure.mgmt.provisioning.core.declare.options.ClientOptions`.
    :raises ValueError: The credential is missing.
    :raises TypeError: An option is unknown.
    """

    __slots__ = ()

    def __init__(
        self, credential: TokenCredential, base_url: str | None = None, **options: Unpack[ClientOptions]
    ) -> None:
        self._made_with(credential, None, base_url, options)
