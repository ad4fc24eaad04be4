"""The options of clients and calls, and the check that refuses names which are none."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple, Union

from typing_extensions import TypedDict

from ..faults import describe, did_you_mean
from ..typed import typed
from .checks import check_values

if TYPE_CHECKING:
    from logging import Logger

    from azure.core import AzureClouds
    from azure.core.exceptions import HttpResponseError
    from azure.core.polling import AsyncPollingMethod, PollingMethod


A_WEEK = 604_800.0
"""Seconds that a request may take where nobody says otherwise."""
ONE_GIB = 1 << 30
"""Bytes that a body may have where nobody says otherwise."""


class PipelineOptions(TypedDict, total=False):
    """Options of every request, those of your own included: what policies and the transport read."""

    timeout: float
    """Seconds that a request may take, all in all: the token, connecting, sending, waiting for the answer and reading
    its body (that of a stream, too, however slowly it trickles), redirects, tries and the waits between them. A try
    whose wait would pass it is not waited for: the last response is the error's, which says so. A week by default. Each
    request has its own: that which begins a long-running operation, each poll, and each page of a listing. How long to
    wait for an operation is up to ``result(timeout)`` and ``wait(timeout)`` of its poller.

    Sync clients can't interrupt the credential and the resolving of the host's name; they send nothing where these took
    all of the time. Each address of a host may take what is left. A transport of the caller's own gets what is left as
    its ``connection_timeout`` and ``read_timeout``; how it reads is its own affair in a sync client.
    """
    connection_timeout: float
    """Seconds to wait for a connection; 300 by default."""
    read_timeout: float
    """Seconds to wait for bytes of a response; 300 by default."""
    max_response_size: int
    """Bytes that the body of a response may have, decompressed; 1 GiB by default. A larger one is an error, and no more
    of it is read. Streams are not bounded: they are read as they are consumed. Transports of the caller's own have no
    such bound."""
    headers: Mapping[str, str]
    """Further request headers: of next pages and polls, too, but for polls those of conditions (``If-Match`` …) and
    contents, which are about the request that begins the operation. A continuation token holds none of them."""
    client_request_id: str
    """Value of x-ms-client-request-id, of next pages and polls too; a new UUID for each request by default. All
    requests of a listing or of a long-running operation have the same x-ms-correlation-request-id."""
    request_id: str
    """The same, as azure-core calls it."""
    raw_request_hook: Callable[[Any], None]
    """Called with the PipelineRequest before each try."""
    raw_response_hook: Callable[[Any], None]
    """Called with the PipelineResponse after each try, failed ones too."""
    retry_total: int
    """Tries after the first one; 10 by default. With 0, a request is sent once."""
    retry_connect: int
    """Tries after connection errors; 3 by default."""
    retry_read: int
    """Tries after errors while reading; 3 by default."""
    retry_status: int
    """Tries after status codes such as 429 and 503; 3 by default."""
    retry_backoff_factor: float
    """Seconds that waiting between tries grows from, doubled each time; 0.8 by default."""
    retry_backoff_max: float
    """Longest wait between tries in seconds; 120 by default."""
    retry_on_methods: Sequence[str]
    """HTTP methods that are tried again, these and no others. By default GET, HEAD, PUT, DELETE, OPTIONS and TRACE;
    POST and PATCH after a status of 500, 503 or 504; and any method where the service sends Retry-After."""
    logging_enable: bool
    """Log headers and bodies at DEBUG level, secrets redacted; off by default."""
    logger: Logger
    """What requests and responses are logged with, in place of azure-core's logger."""
    http_logging_level: int
    """Level that requests and responses are logged at; INFO by default."""
    proxies: Mapping[str, str]
    """Proxy URLs by scheme or host."""
    user_agent: str
    """Text put in front of the User-Agent header."""
    user_agent_overwrite: bool
    """Send ``user_agent`` alone."""
    user_agent_use_env: bool
    """Append the value of AZURE_HTTP_USER_AGENT; on by default."""
    permit_redirects: bool
    """Follow redirects within the host; on by default. A redirect to another host is an error."""
    redirect_max: int
    """Redirects to follow; 30 by default."""
    connection_verify: Union[bool, str]
    """Verify the server's certificate, or the path of the certificates to verify it with; True by default."""
    connection_cert: Union[str, tuple[str, str]]
    """Path of a client certificate, or of certificate and key."""
    enforce_https: bool
    """Send tokens over HTTPS only; on by default."""
    tracing_attributes: Mapping[str, Any]
    """Attributes for the spans of distributed tracing."""
    tracing_options: Mapping[str, Any]
    """``enabled``: whether there are spans, whatever azure-core's settings say; ``attributes``: for all of them."""
    network_span_namer: Callable[[Any], str]
    """Names the span of a request; by its method by default."""
    merge_span: bool
    """Make no span of the call; its requests are below the current one. Off by default."""
    parent_span: Any
    """Span that the call's span is below; the current one by default."""


class CommonRequestOptions(PipelineOptions, total=False):
    """Options of calls whose API version is an argument of its own; see :class:`RequestOptions`."""

    params: Mapping[str, Union[str, int, list[str]]]
    """Further query parameters; a list becomes one pair an item."""
    content_type: str
    """Content-Type of the body, if there is one; by default that of the operation, mostly application/json."""
    response_hook: Callable[[Any, Mapping[str, str]], None]
    """Called with the response and its headers when a request succeeded, that for a page or a poll too."""
    cls: Callable[..., Any]
    """Called with (pipeline response, result, response headers); what it returns is the result. A listing calls it with
    the list of a page's items."""
    error_map: Mapping[int, type[HttpResponseError]]
    """Exception classes by status code, in place of azure-core's."""
    decompress: bool
    """Decompress content that is streamed; on by default."""


class RequestOptions(CommonRequestOptions, total=False):
    """Options of every call. The same names on the client set what holds where a call does not say."""

    api_version: str
    """API version to call the operation with, in place of the one that this package was made for."""


class CommonPagingOptions(CommonRequestOptions, total=False):
    """Options of listings whose API version is an argument of its own."""

    continuation_token: str
    """Where to go on: the ``continuation_token`` of an earlier listing's page iterator."""


class PagingOptions(RequestOptions, CommonPagingOptions, total=False):
    """Options of listings."""


class CommonLongRunningOptions(CommonRequestOptions, total=False):
    """Options of long-running operations whose API version is an argument of its own."""

    polling: Union[bool, PollingMethod[Any], AsyncPollingMethod[Any]]
    """False: do not poll, the poller holds the first response. Or a polling method to use instead of the ARM one."""
    polling_interval: float
    """Longest time between polls in seconds where the service sends no Retry-After; 30 by default. Starts at 1."""
    on_update: Callable[[Any], Any]
    """Called with an ``OperationUpdate`` (``about``, ``status``, ``percent``, ``elapsed``) whenever the service says
    how the operation is, in the thread or event loop that polls. What it raises is logged."""
    continuation_token: str
    """Go on with an operation that was begun earlier: the poller's ``continuation_token()``. Nothing is begun anew."""


class LongRunningOptions(RequestOptions, CommonLongRunningOptions, total=False):
    """Options of long-running operations."""


class ClientOptions(RequestOptions, total=False):
    """Options of clients: those of every call, and these."""

    cloud_setting: AzureClouds
    """National cloud: sets endpoint and token scopes where these are not given."""
    credential_scopes: Sequence[str]
    """Scopes of tokens; by default that of the endpoint."""
    transport: Any
    """HTTP transport, RequestsTransport or AioHttpTransport by default."""
    polling_interval: float
    """As for long-running operations, for all of them."""
    strict: bool
    """Refuse bodies with members that only the service fills and that no response had, with their paths. By default
    they are left out, and named in the log ``azure.mgmt.provisioning`` at DEBUG level."""
    policies: Sequence[Any]
    """All policies of the pipeline, in place of this package's: tokens, retries and what reads an option of calls are
    up to them. ``timeout`` and ``max_response_size`` hold nevertheless."""
    per_call_policies: Any
    """A policy or several, to run once a call."""
    per_retry_policies: Any
    """A policy or several, to run each try."""
    enable_cae: bool
    """Ask for tokens with continuous access evaluation."""
    base_headers: Mapping[str, str]
    """Headers of every request."""
    auto_request_id: bool
    """Send an x-ms-client-request-id where none is given; on by default."""
    request_id_header_name: str
    """Header of the request's id; x-ms-client-request-id by default."""
    retry_mode: Any
    """``RetryMode.Fixed`` or ``RetryMode.Exponential`` (default)."""
    retry_on_status_codes: Sequence[int]
    """Status codes that are tried again, in addition to azure-core's."""
    redirect_on_status_codes: Sequence[int]
    """Status codes that are followed, in addition to azure-core's."""
    redirect_remove_headers: Sequence[str]
    """Headers to leave out of a request that is redirected, in addition to azure-core's."""
    blocked_redirect_headers: Sequence[str]
    """Headers to leave out when a redirect leads to another domain; Authorization by default. Here none does, unless a
    ``redirect_policy`` of your own follows it."""
    disable_redirect_cleanup: bool
    """Leave no headers out when a redirect leads to another domain; off by default."""
    connection_data_block_size: int
    """Bytes of a piece of content that is streamed; 4096 by default."""
    use_env_settings: bool
    """Heed proxies and certificates of the environment; on by default."""
    session: Any
    """Session of requests or aiohttp to send with."""
    session_owner: bool
    """Close the session with the client; on by default."""
    sdk_moniker: str
    """Name in the User-Agent header in place of this package's."""
    base_user_agent: str
    """All of the User-Agent header but for the ``user_agent`` of calls."""
    instrumentation_config: Mapping[str, Any]
    """What the tracer of OpenTelemetry says of this library."""
    additional_allowed_query_params: Collection[str]
    """Query parameters whose values spans may show, in addition to api-version."""
    request_id_policy: Any
    """Policy in place of the default one; likewise those below."""
    headers_policy: Any
    user_agent_policy: Any
    proxy_policy: Any
    redirect_policy: Any
    retry_policy: Any
    authentication_policy: Any
    custom_hook_policy: Any
    logging_policy: Any
    http_logging_policy: Any


@cache
def option_names(options: Any) -> frozenset[str]:
    """The names that one of the TypedDicts of this module has."""
    return frozenset(options.__annotations__)


def check_names(given: Mapping[str, Any], allowed: type[Any], where: str) -> None:
    """Refuse options that are none.

    :param allowed: One of the TypedDicts of this module.
    :param where: What they were given to, for the error.
    :raises TypeError: Names an unknown option, and the nearest right one.
    """
    names: frozenset[str] = option_names(allowed)  # type: ignore[arg-type] # mypy takes no type[Any] for hashable
    for name in given:
        if name not in names:
            raise TypeError(f"{where} got an unexpected option {name!r}.{option_hint(name, names)}")


def option_hint(name: str, names: Iterable[str]) -> str:
    """What to say of a name that is no option, or nothing.

    :param names: Those that there are.
    """
    return f" {_ELSEWHERE[name]}" if name in _ELSEWHERE else did_you_mean(name, names)


_ELSEWHERE = {
    "profile": "A service has one API version at a time: api_version='2023-07-01' of its client or of a call, or "
    "api_versions={'compute': '2023-07-01'} of a ProvisioningClient",
    "config": "What it holds are options of the client, such as retry_policy",
    "pipeline": "What it is made of are options of the client: policies and transport",
    "stream": "What an operation streams is declared with it; send_request() has stream",
    "lro_options": "Give them to a polling method: polling=ARMPolling(lro_options=...)",
    "response_encoding": "Bodies are UTF-8, as JSON is; a text of another encoding says so in its Content-Type",
    "loop": "A client works in the event loop that it is used in",
    "trio_limiter": "Give it to a transport: transport=TrioRequestsTransport(...)",
}
"""Options of azure-core that official clients take, and there are none of here, with what to write instead."""


def _is_tracing() -> bool:
    from azure.core.settings import settings

    return settings.tracing_enabled()


_OWN = frozenset(
    {"cls", "response_hook", "error_map", "params", "content_type", "api_version", "client_request_id"}
    | {"polling", "polling_interval", "on_update", "continuation_token", "tracing_attributes", "tracing_options"}
    | {"merge_span", "parent_span", "decompress"}
)
_MERGED = ("params", "error_map")


class CallOptions(NamedTuple):
    """The options of one call, taken apart.

    ``pipeline`` holds those that policies and transport read; the rest is this package's own.
    """

    cls: Callable[..., Any] | None
    response_hook: Callable[[Any, Mapping[str, str]], None] | None
    error_map: Mapping[int, type[HttpResponseError]]
    params: Mapping[str, Any]
    content_type: str | None
    api_version: str | None
    polling: Any
    polling_interval: float | None
    continuation_token: str | None
    on_update: Callable[[Any], Any] | None
    decompress: bool
    pipeline: Mapping[str, Any]
    correlation_id: str | None = None
    """Value of x-ms-correlation-request-id, where several requests belong together."""

    def correlated(self, correlation_id: str | None = None, client_request_id: str | None = None) -> CallOptions:
        """These options for requests that belong together.

        :param correlation_id: That of requests before them; a new one by default.
        :param client_request_id: The one to send where the call gives none.
        """
        from uuid import uuid4

        pipeline = self.pipeline
        if client_request_id is not None:
            pipeline = {"request_id": client_request_id, **pipeline}
        return self._replace(correlation_id=correlation_id or str(uuid4()), pipeline=pipeline)

    @classmethod
    def of(
        cls, given: Mapping[str, Any], allowed: type[Any], where: str, defaults: Mapping[str, Any] | None = None
    ) -> CallOptions:
        """Check and take apart what was given to a call.

        :param defaults: What holds where the call does not say: options of the client that no policy knows of.
        :raises TypeError: An option is unknown.
        :raises ValueError: One has a value that it can't have.
        """
        if given:
            check_names(given, allowed, where)
            check_values(given)
        says_content_type = given.get("content_type") is not None
        if defaults:
            merged = {name: {**defaults[name], **(given.get(name) or {})} for name in _MERGED if name in defaults}
            given = {**defaults, **given, **merged}
        polling = given.get("polling", True)
        if polling is not True and polling is not False and not hasattr(polling, "initialize"):
            raise TypeError(f"polling is to be True, False or a polling method, got {describe(polling)}")
        if given.get("on_update") is not None and polling is not True:
            raise TypeError(
                "on_update is called by the polling of this package: it goes with no other value of polling"
            )
        pipeline = {name: value for name, value in given.items() if name not in _OWN and value is not None}
        if says_content_type and "headers" in pipeline:
            headers = pipeline["headers"].items()
            pipeline["headers"] = {name: value for name, value in headers if name.lower() != "content-type"}
        if given.get("client_request_id") is not None:
            pipeline["request_id"] = given["client_request_id"]
        if given.get("tracing_attributes") or given.get("tracing_options"):
            # azure-core's policy leaves "tracing_attributes" to the transport, which knows none, while nothing traces.
            tracing = given.get("tracing_options") or {}
            attributes = {**(given.get("tracing_attributes") or {}), **tracing.get("attributes", {})}
            pipeline["tracing_options"] = {**tracing, "attributes": attributes}
        if "network_span_namer" in pipeline and not _is_tracing():  # azure-core leaves this one to the transport, too
            del pipeline["network_span_namer"]
        return cls(
            cls=given.get("cls"),
            response_hook=given.get("response_hook"),
            error_map=given.get("error_map") or {},
            params=given.get("params") or {},
            content_type=given.get("content_type"),
            api_version=given.get("api_version"),
            polling=polling,
            polling_interval=given.get("polling_interval"),
            continuation_token=given.get("continuation_token"),
            on_update=given.get("on_update"),
            decompress=given.get("decompress", True) is not False,
            pipeline=pipeline,
        )


typed(__name__)
