"""The retry policies: azure-core's, within the time that a call may take, whatever the headers of a response hold."""

from __future__ import annotations

from typing import Any

from azure.core.exceptions import AzureError, ClientAuthenticationError
from azure.core.pipeline import PipelineRequest, PipelineResponse
from azure.core.pipeline.policies import AsyncRetryPolicy, RetryPolicy
from azure.core.pipeline.policies._retry import RetryPolicyBase

from ..exchange.errors import OUT_OF_TIME, ResponseTooLargeError
from ..exchange.response import retry_after
from .limits import limits_of

_ASKED = "retry_options"
_NAMES = ("retry_total", "retry_connect", "retry_read", "retry_status") + (
    "retry_backoff_factor",
    "retry_backoff_max",
    "retry_on_methods",
)
_NEVER_AGAIN = (ClientAuthenticationError, ResponseTooLargeError)


class _Timely(RetryPolicyBase):
    """Decides whether and when a request is tried again. It does no I/O."""

    def begin(self, request: PipelineRequest[Any]) -> dict[str, Any]:
        """The settings of the tries of a request."""
        options = request.context.options
        # Kept in the context, since a request that is redirected comes here again, when the options are gone.
        asked = request.context.setdefault(_ASKED, {name: options.pop(name) for name in _NAMES if name in options})
        settings = self.configure_retries(dict(asked))
        methods = asked.get("retry_on_methods")
        settings["only"] = None if methods is None else {method.upper() for method in methods}
        settings["methods"] = settings["only"] if methods is not None else settings["methods"]
        self._configure_positions(request, settings)
        return settings

    def get_retry_after(self, response: Any) -> float | None:
        return retry_after(response.http_response)

    def is_retry(self, settings: dict[str, Any], response: Any) -> bool:
        request, answer = response.http_request, response.http_response
        only = settings["only"]
        if answer.status_code < 400 or (only is not None and request.method.upper() not in only):
            return False
        if answer.headers.get("Retry-After") and self.get_retry_after(response) is not None:
            return True
        wanted = settings["total"] and answer.status_code in self._retry_on_status_codes
        return bool(wanted and self._is_method_retryable(settings, request, response=answer))

    def after_response(self, settings: dict[str, Any], response: Any) -> float | None:
        """Seconds to wait for the next try; None where there is none."""
        limits = limits_of(response.context)
        limits.response = response.http_response
        if not self.is_retry(settings, response) or not self.increment(settings, response=response):
            return None
        asked = self.get_retry_after(response)
        wait = asked or self.get_backoff_time(settings)
        if wait < limits.left():
            return wait
        wish = f"the service asks to wait for {asked:.10g} s" if asked else f"the next one was due in {wait:g} s"
        response.context[OUT_OF_TIME] = f"The timeout of {limits.seconds:g} s leaves no time to try again: {wish}"
        return None

    def after_error(self, settings: dict[str, Any], request: PipelineRequest[Any], error: AzureError) -> float:
        """Seconds to wait for the next try.

        :raises ~azure.core.exceptions.AzureError: The same error, where there is none; or that the time is over.
        """
        if isinstance(error, _NEVER_AGAIN):
            raise error
        limits = limits_of(request.context)
        if limits.left() <= 0:
            raise limits.over(error) from error
        if not self._is_method_retryable(settings, request.http_request):
            raise error
        given: Any = request
        if not self.increment(settings, response=given, error=error):
            raise error
        wait = self.get_backoff_time(settings)
        if wait >= limits.left():
            raise limits.over(error, f"the next try was due in {wait:g} s, after {error}") from error
        return wait

    def end(self, settings: dict[str, Any], response: PipelineResponse[Any, Any]) -> Any:
        self.update_context(response.context, settings)
        return response


class TimelyRetryPolicy(_Timely, RetryPolicy[Any, Any]):
    """azure-core's decisions, within the time of the call."""

    def send(self, request: PipelineRequest[Any]) -> Any:
        settings: Any = self.begin(request)
        transport: Any = request.context.transport
        while True:
            request.context["retry_count"] = len(settings["history"])
            wait: float | None
            try:
                response = self.next.send(request)
            except AzureError as error:
                wait = self.after_error(settings, request, error)
            else:
                wait = self.after_response(settings, response)
                if wait is None:
                    return self.end(settings, response)
            if wait > 0:
                transport.sleep(wait)


class AsyncTimelyRetryPolicy(_Timely, AsyncRetryPolicy[Any, Any]):
    """The same for async clients."""

    async def send(self, request: PipelineRequest[Any]) -> Any:
        settings: Any = self.begin(request)
        transport: Any = request.context.transport
        while True:
            request.context["retry_count"] = len(settings["history"])
            wait: float | None
            try:
                response = await self.next.send(request)
            except AzureError as error:
                wait = self.after_error(settings, request, error)
            else:
                wait = self.after_response(settings, response)
                if wait is None:
                    return self.end(settings, response)
            if wait > 0:
                await transport.sleep(wait)
