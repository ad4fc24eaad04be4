"""Every option that azure-core's policies and transports know is taken, or refused with what to write instead.

The table is held to azure-core's own source: what its policies, transports and clients read by a name.
"""

from __future__ import annotations

import ast
import inspect
import logging
import re
from importlib import import_module
from pkgutil import iter_modules
from typing import Any

import pytest
from azure.core.pipeline import policies
from azure.core.pipeline.policies import RetryMode

from azure.mgmt.provisioning.core import forks
from azure.mgmt.provisioning.core.declare.options import ClientOptions, RequestOptions

from ..calls import OK, get
from ..fake import _rest
from ..support import Answer, Script, Side
from .transports.raw_server import RawServer, answer, client_of

OF_CALLS = {
    *("client_request_id", "connection_cert", "connection_timeout", "connection_verify", "decompress", "enforce_https"),
    *("headers", "http_logging_level", "logger", "logging_enable", "merge_span", "network_span_namer", "parent_span"),
    *("permit_redirects", "proxies", "raw_request_hook", "raw_response_hook", "read_timeout", "redirect_max"),
    *("request_id", "retry_backoff_factor", "retry_backoff_max", "retry_connect", "retry_on_methods", "retry_read"),
    *("retry_status", "retry_total", "timeout", "tracing_attributes", "tracing_options", "user_agent"),
    *("user_agent_overwrite", "user_agent_use_env"),
}
"""Options of clients and calls."""
OF_CLIENTS = {
    *("additional_allowed_query_params", "authentication_policy", "auto_request_id", "base_headers", "base_user_agent"),
    *("blocked_redirect_headers", "connection_data_block_size", "custom_hook_policy", "disable_redirect_cleanup"),
    *("enable_cae", "headers_policy", "http_logging_policy", "instrumentation_config", "logging_policy"),
    *("per_call_policies", "per_retry_policies", "policies", "polling_interval", "proxy_policy"),
    *("redirect_on_status_codes", "redirect_policy", "redirect_remove_headers", "request_id_header_name"),
    *("request_id_policy", "retry_mode", "retry_on_status_codes", "retry_policy", "sdk_moniker", "session"),
    *("session_owner", "transport", "use_env_settings", "user_agent_policy"),
}
"""Options of clients."""
REFUSED = {"config", "lro_options", "loop", "pipeline", "response_encoding", "stream", "trio_limiter"}
"""Options that official clients take, and that there are none of here."""
NO_OPTIONS = {
    *("attributes", "enabled", "library_name", "library_version", "schema_url"),  # of tracing_options and libraries
    *("content", "form_content", "boundary", "files", "data", "json", "params"),  # of requests, which azure-core makes
    *("credential", "prefix", "scopes", "proxy"),  # of what makes a policy, or calls a transport
    *("path_format_arguments", "base_url", "partial_update"),
    *("kind", "name_of_span"),  # of a decorator
}
"""What azure-core's source reads by a name that is no option of a client or call."""

MODULES = [
    *("azure.core._pipeline_client", "azure.core._pipeline_client_async", "azure.core.configuration"),
    *("azure.core.tracing.decorator", "azure.core.tracing.decorator_async"),
    *("azure.mgmt.core._pipeline_client", "azure.mgmt.core._async_pipeline_client"),
    *("azure.core.pipeline.transport._requests_basic", "azure.core.pipeline.transport._aiohttp"),
    *("azure.core.pipeline.transport._requests_asyncio", "azure.core.polling.base_polling"),
    *(f"{policies.__name__}.{module.name}" for module in iter_modules(policies.__path__)),
    *("azure.mgmt.core.policies._authentication", "azure.mgmt.core.policies._base"),
]
READERS = {"kwargs", "options", "config", "ctxt"}


def read_by_name(source: str) -> set[str]:
    """The names that source takes from keyword arguments and options, or documents as keywords."""
    found = set(re.findall(r":keyword (?:[^:\n]+ )?(\w+):", source))
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Call(
                func=ast.Attribute(attr="pop" | "get", value=reader), args=[ast.Constant(value=str(name)), *_]
            ):
                if ast.unparse(reader).rpartition(".")[2] in READERS:
                    found.add(name)
            case ast.FunctionDef(name="__init__", args=arguments):
                found |= {each.arg for each in arguments.kwonlyargs}
    return {name for name in found if not name.startswith("_")}


@pytest.mark.parametrize("module", MODULES)
def test_the_table_has_all_that_azure_core_reads(module: str) -> None:
    found = read_by_name(inspect.getsource(import_module(module)))
    assert found - OF_CALLS - OF_CLIENTS - REFUSED - NO_OPTIONS == set()


def test_each_is_an_option() -> None:
    assert set(RequestOptions.__annotations__) >= OF_CALLS
    assert set(ClientOptions.__annotations__) >= OF_CALLS | OF_CLIENTS


@pytest.mark.parametrize("name", sorted(REFUSED))
async def test_a_refused_one_says_what_to_write(side: Side, level: str, name: str) -> None:
    script = Script()
    with pytest.raises(TypeError, match=rf"got an unexpected option '{name}'\. [A-Z].+") as refused:
        await get(side, level, script, **{name: None})
    assert "Did you mean" not in str(refused.value)
    assert script.sent == []


async def test_the_header_of_ids_of_requests(side: Side) -> None:
    script = Script(OK, OK)
    await get(side, "client", script, request_id_header_name="x-own-id")
    await get(side, "client", script, request_id_header_name="x-own-id", auto_request_id=False)
    first, second = (sent.headers for sent in script.sent)
    assert len(first["x-own-id"]) == 36
    assert "x-own-id" not in second
    assert not {"x-ms-client-request-id"} & {*first, *second}


async def test_names_of_the_user_agent(side: Side) -> None:
    script = Script(OK, OK)
    await get(side, "client", script, sdk_moniker="mine/1")
    await get(side, "client", script, base_user_agent="mine/2")
    assert script.sent[0].headers["User-Agent"].startswith("azsdk-python-mine/1 Python/")
    assert script.sent[1].headers["User-Agent"] == "mine/2"


async def test_statuses_that_are_tried_again(side: Side) -> None:
    script = Script(Answer(418, {}), OK)
    given = {"retry_on_status_codes": [418], "retry_mode": RetryMode.Fixed, "retry_backoff_factor": 0}
    assert (await get(side, "client", script, **given)).id == "/w1"


async def test_headers_that_a_redirect_loses(side: Side) -> None:
    script = Script(Answer(300, {}, {"Location": "https://management.azure.com/x"}), OK)
    given = {"redirect_remove_headers": ["x-a"], "redirect_on_status_codes": [300]}
    await get(side, "client", script, headers={"x-a": "1", "x-b": "2"}, **given)
    assert "x-a" not in script.sent[1].headers
    assert script.sent[1].headers["x-b"] == "2"


async def test_a_logger_and_its_level(side: Side, level: str, caplog: pytest.LogCaptureFixture) -> None:
    logger = logging.getLogger("own")
    with caplog.at_level(logging.DEBUG, "own"):
        await get(side, level, Script(OK), logger=logger, http_logging_level=logging.WARNING)
    assert {(record.name, record.levelno) for record in caplog.records} == {("own", logging.WARNING)}


def new_session(side: Side) -> Any:
    if side.asynchronous:
        import aiohttp

        return aiohttp.ClientSession(trust_env=False, auto_decompress=False)
    import requests

    return requests.Session()


async def test_a_session_of_the_callers(side: Side) -> None:
    session = new_session(side)
    with RawServer(answer(b'{"id": "/w1"}')) as server:
        client = client_of(side, server, session=session, session_owner=False)
        for _ in range(2):
            assert (await side.call(client, _rest.GET, "rg", "w1")).id == "/w1"
            assert client._executor.pipeline_client._pipeline._transport.session is session
            forks._renew()  # what the caller made is up to the caller
        await side.close(client)
        assert server.connections == 1
    closing = session.close()
    if side.asynchronous:
        await closing


async def test_proxies_of_the_environment(side: Side, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "HTTP_PROXY", "no_proxy", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
    with RawServer(answer(b'{"id": "/w1"}')) as server, RawServer(answer(b'{"id": "/proxy"}')) as proxy:
        monkeypatch.setenv("http_proxy", proxy.url)
        for heeded, name in ((True, "/proxy"), (False, "/w1")):
            client = client_of(side, server, use_env_settings=heeded)
            assert (await side.call(client, _rest.GET, "rg", "w1")).id == name
            await side.close(client)


async def test_pieces_of_streams(side: Side) -> None:
    with RawServer(answer(b"x" * 100)) as server:
        client = client_of(side, server, connection_data_block_size=64)
        content = await side.call(client, _rest.DOWNLOAD, "rg", "w1")
        assert content.block_size == 64
        assert [len(piece) for piece in await side.items(content)] == [64, 36]
        await side.close(client)
