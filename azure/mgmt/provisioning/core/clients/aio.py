"""The async clients, and the async driver: the other module that does I/O. What is decided without I/O is shared."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, TypeVar

from ..declare.operation import Operation
from ..declare.options import CallOptions, LongRunningOptions, PagingOptions, PipelineOptions, RequestOptions
from ..declare.settings import one_service
from ..exchange.spans import current_span
from .base import ClientBase, Group, OfOneService
from .driver import BaseDriver, resume

if TYPE_CHECKING:
    from azure.core import AsyncPipelineClient
    from azure.core.async_paging import AsyncItemPaged
    from azure.core.credentials_async import AsyncTokenCredential
    from azure.core.polling import AsyncLROPoller
    from azure.core.rest import AsyncHttpResponse, HttpRequest
    from typing_extensions import Unpack

    from ..declare.options import ClientOptions

S = TypeVar("S", bound="AsyncClient")
A = TypeVar("A", bound="AsyncServiceClient")


class AsyncDriver(BaseDriver):
    """Sends requests through one pipeline for each event loop, which is built for the first of them."""

    asynchronous = True

    def _place(self) -> Any:
        try:
            return asyncio.get_running_loop()
        except RuntimeError:  # none is running: somebody prepares what is run later
            return None

    def _build(self) -> AsyncPipelineClient[Any, Any]:
        from azure.core import AsyncPipelineClient
        from azure.core.pipeline import AsyncPipeline

        from ..pipeline.policies import policies

        transport = self._transport() or _aiohttp_transport(self._transport_options())
        pipeline: Any = AsyncPipeline(transport, policies(self.settings, asynchronous=True))
        return AsyncPipelineClient(self.settings.base_url, pipeline=pipeline)

    async def _close_ended(self) -> None:
        """Close what event loops that have ended left open, as ``asyncio.run`` does each time."""
        owner = self._owner
        with owner._lock:
            ended = [loop for loop in owner._clients if loop is not None and loop.is_closed()]
            clients = [owner._clients.pop(loop) for loop in ended]
        if self._transport() is None:
            for client in clients:
                await client.close()

    async def send(self, request: HttpRequest, options: Mapping[str, Any], *, stream: bool = False) -> Any:
        """Send a request; the response is read unless it is streamed."""
        if len(self._owner._clients) > 1:
            await self._close_ended()
        return await self.pipeline_client.send_request(
            request, stream=stream, _return_pipeline_response=True, **options
        )

    async def call(self, operation: Operation, arguments: tuple[Any, ...], options: Mapping[str, Any]) -> Any:
        """Run an operation that answers at once."""
        from ..exchange.response import check_status, finish, read_result
        from ..exchange.streams import AsyncContent

        taken, request = self._prepare(operation, arguments, options, RequestOptions)
        streamed = operation.returns == "stream"
        response = await self.send(request, taken.pipeline, stream=streamed)
        http_response = response.http_response
        if streamed and http_response.status_code not in operation.ok:
            await http_response.read()  # the error needs the body
        check_status(operation, arguments, response, taken)
        result = (
            AsyncContent(http_response, decompress=taken.decompress)
            if streamed
            else read_result(operation, http_response)
        )
        return finish(operation, taken, response, result)

    def list(self, operation: Operation, arguments: tuple[Any, ...], options: Mapping[str, Any]) -> AsyncItemPaged[Any]:
        """Run a listing; pages are fetched as they are asked for."""
        taken = self.take(options, PagingOptions, operation.id, operation).correlated()
        return self._pages(operation, arguments, taken, None)

    def _pages(
        self, operation: Operation, arguments: tuple[Any, ...], taken: CallOptions, first: Any
    ) -> AsyncItemPaged[Any]:
        from azure.core.async_paging import AsyncPageIterator

        from ..exchange.paging import AsyncItems, Listing
        from ..exchange.streams import as_async

        span = current_span()
        listing = Listing(operation, arguments, self.settings, taken, started=first is not None)

        def pages(continuation_token: str | None = None) -> AsyncPageIterator[Any]:
            iteration = listing.iteration(continuation_token)

            async def get_next(link: str | None) -> Any:
                if link is None and first is not None:
                    return iteration.read(first)
                # Read here: once this returns, azure-core does not ask for the page again.
                with iteration.asking(), span():
                    return iteration.read(await self.send(iteration.request(link), taken.pipeline))

            async def extract(page: Any) -> tuple[Any, AsyncIterator[Any]]:
                link, items = page
                return link, as_async(items)

            return AsyncPageIterator(get_next, extract, continuation_token)

        items = AsyncItems[Any](page_iterator_class=pages)
        items.about = operation.id
        return items

    async def begin(
        self, operation: Operation, arguments: tuple[Any, ...], options: Mapping[str, Any]
    ) -> AsyncLROPoller[Any]:
        """Begin a long-running operation, or go on with one."""
        token = options.get("continuation_token")
        if token is not None:
            taken = self.take(options, LongRunningOptions, operation.id, operation)
            resumed: AsyncLROPoller[Any] = self.resume(operation, token, taken, arguments)
            return resumed
        taken, request = self._prepare(operation, arguments, options, LongRunningOptions)
        response = await self.send(request, taken.pipeline)
        begun: AsyncLROPoller[Any] = self._begun(operation, arguments, taken, response)
        return begun

    async def close(self) -> None:
        """Close the transport and its connections: those of this event loop, and of none that still runs."""
        owner, given = self._owner, self._transport() is not None
        with owner._lock:
            here = [place for place in owner._clients if given or place in (None, self._place())]
            clients = [owner._clients.pop(place) for place in here]
        # A transport of the caller's own is the same for all of them.
        for client in clients[:1] if given else clients:
            await client.close()
        await self._close_ended()


def _aiohttp_transport(options: dict[str, Any]) -> Any:
    try:
        from ..pipeline.transports.aio_transport import Transport
    except ImportError as error:
        raise ImportError(
            "the async clients need aiohttp: pip install azure-mgmt-provisioning[aio], or pass another transport"
        ) from error
    return Transport(**options)


class AsyncOperationGroup(Group):
    """The operations on one kind of resource. The text on a group is that of the sync one that it names ``_of``."""

    __slots__ = ()

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        if cls.__doc__ is None and "_of" in vars(cls):
            cls.__doc__ = vars(cls)["_of"].__doc__


class AsyncClient(ClientBase):
    """What every async client has."""

    __slots__ = ()

    _asynchronous = True

    async def send_request(
        self, request: HttpRequest, *, stream: bool = False, **options: Unpack[PipelineOptions]
    ) -> AsyncHttpResponse:
        """Send a request of your own through the client's pipeline. No status is an error here.

        :param request: The request; a URL that is a path is taken to be below the client's endpoint.
        :param stream: Do not read the body.
        :param options: Request options, see :class:`~azure.mgmt.provisioning.core.declare.options.PipelineOptions`.
        :return: The response.
        """
        taken = self._executor.take(options, PipelineOptions, "send_request()")
        response = await self._executor.send(self._own_request(request), taken.pipeline, stream=stream)
        sent: AsyncHttpResponse = response.http_response
        return sent

    async def close(self) -> None:
        """Close the client's connections. A client that is used again afterwards opens new ones."""
        await self._executor.close()

    async def __aenter__(self: S) -> S:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()


class _OneAsyncService(AsyncClient, OfOneService):
    """What the client of one service has."""

    __slots__ = ()

    _groups = ".aio.operations"

    def _made_with(
        self, credential: Any, subscription_id: str | None, base_url: str | None, options: Mapping[str, Any]
    ) -> None:
        """What constructors do, whatever credential they take."""
        self._start(AsyncDriver(one_service(self, credential, subscription_id, base_url, options)))

    def resume(self, token: str, **options: Unpack[LongRunningOptions]) -> AsyncLROPoller[Any]:
        """Go on polling a long-running operation that was begun earlier, in this process or another.

        :param token: What ``continuation_token()`` of its poller gave.
        :param options: Options, see :class:`~azure.mgmt.provisioning.core.declare.options.LongRunningOptions`.
        :raises ValueError: The token is damaged, or belongs to another service or endpoint.
        """
        poller: AsyncLROPoller[Any] = resume(
            self._executor, {self._service.name: self._service.package}, token, options
        )
        return poller


class AsyncServiceClient(_OneAsyncService):
    """Base of the async clients whose operations act on a subscription.

    :param credential: Async token credential, for instance ``azure.identity.aio.DefaultAzureCredential()``.
    :param subscription_id: Id of the subscription.
    :param base_url: Endpoint; by default that of the public cloud, or of ``cloud_setting``.
    :param options: Client options, see :class:`~azure.mgmt.provisioning.core.declare.options.ClientOptions`.
    :raises ValueError: The credential or the subscription id is missing.
    :raises TypeError: An option is unknown.
    """

    __slots__ = ()

    def __init__(
        self,
        credential: AsyncTokenCredential,
        subscription_id: str,
        base_url: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        self._made_with(credential, subscription_id or "", base_url, options)

    def with_subscription(self: A, subscription_id: str) -> A:
        """A client on another subscription, over the same pipeline, connections and credential.

        :raises ValueError: It is no id of a subscription.
        """
        return self._over(self._executor.on_subscription(subscription_id))


class AsyncTenantClient(_OneAsyncService):
    """Base of the async clients whose operations act on no subscription.

    :param credential: Async token credential, for instance ``azure.identity.aio.DefaultAzureCredential()``.
    :param base_url: Endpoint; by default that of the public cloud, or of ``cloud_setting``.
    :param options: Client options, see :class:`~azure.mgmt.provisioning.core.declare.options.ClientOptions`.
    :raises ValueError: The credential is missing.
    :raises TypeError: An option is unknown.
    """

    __slots__ = ()

    def __init__(
        self, credential: AsyncTokenCredential, base_url: str | None = None, **options: Unpack[ClientOptions]
    ) -> None:
        self._made_with(credential, None, base_url, options)
