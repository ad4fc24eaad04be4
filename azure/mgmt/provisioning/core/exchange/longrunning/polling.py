"""Long-running operations: azure-core's pollers on azure-mgmt-core's strategies, with a time-out, cancelling, an
interval that adapts, and tokens from which any process goes on."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, NoReturn, TypeVar

from azure.core.exceptions import DecodeError, HttpResponseError
from azure.core.pipeline.transport import HttpTransport
from azure.core.polling import AsyncNoPolling, NoPolling
from azure.core.polling.base_polling import (
    BadResponse,
    LocationPolling,
    OperationFailed,
    OperationResourcePolling,
    StatusCheckPolling,
)
from azure.core.rest import HttpRequest
from azure.mgmt.core.polling.arm_polling import ARMPolling, AzureAsyncOperationPolling, BodyContentPolling
from azure.mgmt.core.polling.async_arm_polling import AsyncARMPolling

from ...declare.operation import Operation
from ...declare.options import CallOptions
from ...declare.settings import Settings
from ...faults import describe
from ..clocks import clock_of
from ..errors import PollingCancelledError, decode_error, operation_error, shown_url
from ..request import CORRELATION_ID, correlation_headers
from ..response import retry_after
from .tokens import TOKEN_VERSION, PollingToken
from .updates import Updates

T = TypeVar("T")

_SHAPES = (AttributeError, KeyError, TypeError, ValueError, RecursionError)
"""What azure-core's strategies raise for a body of another shape."""
_OF_THE_FIRST_REQUEST = ("if-", "content-")
"""Beginnings of the names of headers that are about the request which begins an operation, and not about polls."""
_FIRST_DELAY = 1.0
_REAL_SLEEP = HttpTransport.sleep
_KEPT_HEADERS = ("Azure-AsyncOperation", "Operation-Location", "Location")


class Begun:
    """An operation that was begun, which a token can be made of."""

    _initial_response: Any

    def declare(self, operation: Operation, client_request_id: str | None) -> None:
        """Say what was begun.

        :param client_request_id: What the caller wants all its requests to be called, if anything.
        """
        self._declared = operation
        self._client_request_id = client_request_id

    def get_continuation_token(self) -> str:
        """A token from which ``client.resume`` goes on: versioned JSON, without credentials."""
        response = self._initial_response.http_response
        return PollingToken(
            version=TOKEN_VERSION,
            service=self._declared.service.name,
            operation=self._declared.id,
            method=response.request.method,
            url=response.request.url,
            status_code=response.status_code,
            headers={name: response.headers[name] for name in _KEPT_HEADERS if name in response.headers},
            client_request_id=self._client_request_id,
            correlation_request_id=response.request.headers.get(CORRELATION_ID),
        ).text()


class Adaptive(Begun):
    """What the sync and async polling methods share: delays, cancelling, errors. It does no I/O."""

    _operation: Any
    _operation_config: dict[str, Any]
    _pipeline_response: Any
    _raised_outside: Exception | None = None
    _status: str = "Failed"  # until something could be made of the first answer

    def prepare(self, about: str, settings: Settings, longest_delay: float, options: CallOptions) -> None:
        """Say what is polled.

        :param about: Which operation it is, on what.
        :param options: Those of the call that began the operation.
        """
        self.about = about
        self._settings = settings
        self.updates = Updates(about)
        if options.on_update is not None:
            self.updates.add(options.on_update)
        self._response_hook = options.response_hook
        self._operation_config.update(options.pipeline)
        headers = options.pipeline.get("headers")
        if headers:
            self._operation_config["headers"] = {
                name: value for name, value in headers.items() if not name.lower().startswith(_OF_THE_FIRST_REQUEST)
            }
        self._longest_delay = longest_delay
        self._next_delay = min(_FIRST_DELAY, longest_delay)

    @property
    def clock(self) -> Callable[[], float] | None:
        """The clock of the transport, if it has one of its own."""
        transport: Any = self._transport  # type: ignore[attr-defined]
        return clock_of(transport)

    def cancelled(self) -> PollingCancelledError:
        """The error of a poller that was cancelled."""
        return PollingCancelledError(
            f"{self.about}: polling was cancelled while the operation was {self._status}. The operation "
            "goes on at the service; client.resume(poller.continuation_token()) polls it again"
        )

    def _extract_delay(self) -> float:
        """Seconds until the next poll: the service's wish, or else a delay that doubles up to the longest."""
        asked = retry_after(self._pipeline_response.http_response)
        if asked is not None:
            return asked
        delay = self._next_delay
        self._next_delay = min(delay * 2, self._longest_delay)
        return delay

    def _tell(self) -> None:
        """Tell how the operation is."""
        self.updates.tell(self._status, self._pipeline_response.http_response)

    def _request(self, link: str) -> HttpRequest:
        """The request of a poll."""
        begun = self._initial_response.http_response.request
        return HttpRequest("GET", self._link(link), headers=correlation_headers(begun.headers.get(CORRELATION_ID)))

    @contextmanager
    def _sending(self) -> Iterator[None]:
        """Keep what policies, transports and hooks raise apart from what a body of another shape makes raise."""
        try:
            yield
        except _SHAPES as error:
            self._raised_outside = error
            raise

    def _hand_over(self, response: Any) -> Any:
        """The response to a poll, after the hook of the call got it."""
        received = response.http_response
        if self._response_hook is not None and received.status_code < 400:
            self._response_hook(received, received.headers)
        return response

    def _link(self, link: str) -> str:
        """A link to poll, made absolute."""
        url = self._settings.absolute(link)
        if not self._settings.is_own_host(url):
            raise BadResponse(
                f"the service says to poll {shown_url(link)}, which is not at the client's endpoint "
                f"{self._settings.base_url}; it was not asked, which would give the token away"
            )
        return url

    def _raise_if_failed(self) -> None:
        """azure-core runs no polling for an operation that ended at once, and takes a failed one for done."""
        if str(self._status).lower() in ("failed", "canceled"):
            raise HttpResponseError(
                response=self._pipeline_response.http_response, error=OperationFailed("Operation failed or canceled")
            )

    def _explain(self, error: Exception) -> NoReturn:
        """Raise the error of a poll again, with what the operation's body says about it."""
        if error is self._raised_outside:
            raise error
        response = self._pipeline_response.http_response
        if isinstance(error, HttpResponseError):
            if error.response is response:
                if self.updates.status != self._status:
                    self._tell()
                body_tells = not isinstance(error.inner_exception, BadResponse)
                told = operation_error(error, response, self._declared, self.about, body_tells=body_tells)
                raise told from error.inner_exception  # azure-core's own shows the body in a traceback
            if type(error) is not DecodeError or error.inner_exception is not None:
                raise error  # of the pipeline, while it got an answer
        # azure-core's strategies trust the shape of a body; another one shows as any of these.
        said = (
            f"{self._declared.id} did not finish: the answer to a poll is not as declared: {error.__cause__ or error}"
        )
        cause = error.inner_exception if isinstance(error, DecodeError) else error
        raise decode_error(said, response, self._declared, cause, self.about) from cause


class _BodyPolling(BodyContentPolling[Any, Any]):
    """azure-mgmt-core's, for resources whose properties are null, too."""

    @staticmethod
    def _get_provisioning_state(response: Any) -> Any:
        body = json.loads(response.content) if response.content else {}
        for member in ("properties", "provisioningState"):
            if not isinstance(body, dict):
                raise ValueError(f"expected an object, got {describe(body, secret=True)}")
            body = body.get(member)
            if body is None:
                break
        return body


class Polling(Adaptive, ARMPolling):
    """The polling method of the sync clients, poll by poll."""

    _complete = False

    def initialize(self, client: Any, initial_response: Any, deserialization_callback: Any) -> None:
        self._pipeline_response = initial_response
        try:
            super().initialize(client, initial_response, deserialization_callback)
            self._raise_if_failed()
        except (HttpResponseError, *_SHAPES) as error:
            self._explain(error)
        self._tell()

    def run(self) -> None:
        """Poll until the operation has finished, and sleep in between: for pollers other than ours."""
        while (seconds := self.poll()) is not None:
            self._sleep(seconds)

    def poll(self) -> float | None:
        """Ask once how the operation is, and for its result if it has finished.

        :return: Seconds until it is to be asked again, None when the result is there.
        :raises ~azure.core.exceptions.HttpResponseError: The operation failed.
        """
        try:
            super().run()  # which turns what _poll raises into the errors that users know
        except (HttpResponseError, *_SHAPES) as error:
            self._explain(error)
        return None if self._complete else self._extract_delay()

    def _poll(self) -> None:
        if not self.finished():
            self.update_status()
        if self.finished():
            super()._poll()
            self._complete = True

    def update_status(self) -> None:
        super().update_status()
        self._tell()

    def pass_time(self, seconds: float) -> float:
        """Let time pass by the transport's clock.

        :return: The seconds of it that have to be waited for.
        """
        transport: Any = self._transport
        if hasattr(type(transport), "skip"):
            left: float = transport.skip(seconds)
            return left
        if getattr(transport.sleep, "__func__", None) is not _REAL_SLEEP and seconds > 0:
            self._sleep(seconds)  # it has its own idea of time
            return 0
        return seconds

    def request_status(self, status_link: str) -> Any:
        """Ask how the operation is, or for its result."""
        request = self._request(status_link)
        with self._sending():
            send: Any = self._client.send_request
            return self._hand_over(send(request, _return_pipeline_response=True, **self._operation_config))


class AsyncPolling(Adaptive, AsyncARMPolling):
    """The polling method of the async clients."""

    def initialize(self, client: Any, initial_response: Any, deserialization_callback: Any) -> None:
        self._pipeline_response = initial_response
        try:
            super().initialize(client, initial_response, deserialization_callback)
            self._raise_if_failed()
        except (HttpResponseError, *_SHAPES) as error:
            self._explain(error)
        self._tell()

    async def run(self) -> None:
        try:
            await super().run()
        except (HttpResponseError, *_SHAPES) as error:
            self._explain(error)

    async def update_status(self) -> None:
        await super().update_status()
        self._tell()

    passing: Callable[[float], float] | None = None
    """Tells of some seconds those that are to be slept for, where somebody waits no longer."""
    passed: Callable[[], None] | None = None
    """Called when they have passed."""

    async def _delay(self) -> None:
        seconds = self._extract_delay()
        if self.passing is not None:
            seconds = self.passing(seconds)
        if seconds > 0:
            await self._sleep(seconds)
        if self.passed is not None:
            self.passed()

    async def request_status(self, status_link: str) -> Any:
        """Ask how the operation is, or for its result."""
        request = self._request(status_link)
        with self._sending():
            send: Any = self._client.send_request
            return self._hand_over(await send(request, _return_pipeline_response=True, **self._operation_config))


class NotPolling(Begun, NoPolling[Any]):
    """In place of polling, for ``polling=False``."""


class AsyncNotPolling(Begun, AsyncNoPolling[Any]):
    """The same for the async clients."""


def polling_method(
    operation: Operation,
    about: str,
    settings: Settings,
    options: CallOptions,
    *,
    asynchronous: bool,
) -> Any:
    """The polling method of an operation.

    :param about: Which operation it is, on what.
    :param options: Those of the call that began the operation.
    """
    declared = operation.long_running
    via = declared.final_state_via if declared is not None else None
    lro_options = {"final-state-via": via} if via else None
    strategies: list[Any] = [
        AzureAsyncOperationPolling(lro_options=lro_options),
        OperationResourcePolling(lro_options=lro_options),
        LocationPolling(),
        _BodyPolling(),
        StatusCheckPolling(),
    ]
    longest = settings.polling_interval if options.polling_interval is None else options.polling_interval
    kind: Any = AsyncPolling if asynchronous else Polling
    method = kind(timeout=longest, lro_algorithms=strategies, lro_options=lro_options)
    # Options are no arguments: what azure-core calls "timeout" there is the interval.
    method.prepare(about, settings, longest, options)
    return method
