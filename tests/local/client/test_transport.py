"""The in-process transports, with azure-core's pipelines and with clients."""

from __future__ import annotations

import asyncio
import io
import pickle
from collections.abc import AsyncIterator, Iterator
from concurrent.futures import ThreadPoolExecutor
from types import SimpleNamespace
from typing import Any

import pytest
from azure.core.exceptions import (
    HttpResponseError,
    IncompleteReadError,
    ResourceNotFoundError,
    ResponseNotReadError,
    ServiceRequestError,
    ServiceResponseError,
    ServiceResponseTimeoutError,
    StreamClosedError,
    StreamConsumedError,
)
from azure.core.pipeline.policies import (
    AsyncRetryPolicy,
    ContentDecodePolicy,
    HttpLoggingPolicy,
    NetworkTraceLoggingPolicy,
    RetryPolicy,
)
from azure.core.pipeline.transport import HttpRequest as OldRequest
from azure.core.rest import AsyncHttpResponse, HttpRequest, HttpResponse
from azure.mgmt.core import ARMPipelineClient, AsyncARMPipelineClient
from azure.mgmt.core.policies import (
    ARMAutoResourceProviderRegistrationPolicy,
    ARMChallengeAuthenticationPolicy,
    AsyncARMChallengeAuthenticationPolicy,
)

from azure.mgmt.provisioning.local import AsyncLocalCredential, LocalAzure, LocalCredential, VirtualClock

from ..support import BASE, GROUP, PATIENCE, RESOURCES, SUBSCRIPTION

URL = f"{BASE}{SUBSCRIPTION}?api-version={RESOURCES}"
GROUPS = f"{BASE}{SUBSCRIPTION}/resourcegroups?api-version={RESOURCES}"
GROUP_URL = f"{BASE}{GROUP}?api-version={RESOURCES}"
SCOPE = f"{BASE}/.default"
TOKEN = {"Authorization": "Bearer x"}


def send(azure: LocalAzure, request: HttpRequest | None = None, **options: Any) -> Any:
    return azure.transport().send(request or HttpRequest("GET", URL, headers=TOKEN), **options)


async def send_async(azure: LocalAzure, request: HttpRequest | None = None, **options: Any) -> Any:
    return await azure.async_transport().send(request or HttpRequest("GET", URL, headers=TOKEN), **options)


def test_a_response_is_azure_cores(azure: LocalAzure):
    response = send(azure)
    assert isinstance(response, HttpResponse)
    assert (response.status_code, response.reason, response.url) == (200, "OK", URL)
    assert response.headers["CONTENT-TYPE"] == response.content_type == "application/json; charset=utf-8"
    assert response.encoding == "utf-8"
    assert response.json()["subscriptionId"] == azure.subscription_id
    assert response.text().startswith("{")
    assert response.content == response.read() == response.body()
    assert b"".join(response.iter_bytes()) == b"".join(response.iter_raw()) == response.content
    assert b"".join(response.stream_download(None)) == response.content
    assert response.is_closed
    assert response.is_stream_consumed
    assert response.request.url == URL
    response.raise_for_status()
    assert repr(response) == "<LocalHttpResponse: 200 OK, Content-Type: application/json; charset=utf-8>"


async def test_an_async_response_is_azure_cores(azure: LocalAzure):
    response = await send_async(azure)
    assert isinstance(response, AsyncHttpResponse)
    assert response.json()["subscriptionId"] == azure.subscription_id
    assert response.content == await response.read() == response.body()
    assert b"".join([block async for block in response.iter_bytes()]) == response.content
    assert b"".join([block async for block in response.iter_raw()]) == response.content
    assert b"".join([block async for block in response.stream_download(None)]) == response.content
    await response.load_body()
    async with response:
        pass
    assert response.is_closed


def test_an_error_raises_for_its_status(azure: LocalAzure):
    with pytest.raises(HttpResponseError, match="ResourceGroupNotFound") as raised:
        send(azure, HttpRequest("GET", GROUP_URL, headers=TOKEN)).raise_for_status()
    assert raised.value.error is not None
    assert raised.value.error.code == "ResourceGroupNotFound"


def test_streams(azure: LocalAzure):
    with send(azure, stream=True) as response:
        assert not response.is_stream_consumed
        with pytest.raises(ResponseNotReadError):
            _ = response.content
        assert b"".join(response.iter_bytes()).startswith(b"{")
        assert response.is_stream_consumed
        with pytest.raises(StreamConsumedError):
            next(response.iter_bytes())
    closed = send(azure, stream=True)
    closed.close()
    with pytest.raises(StreamClosedError):
        closed.read()


async def test_async_streams(azure: LocalAzure):
    response = await send_async(azure, stream=True)
    assert b"".join([block async for block in response.iter_bytes()]).startswith(b"{")
    with pytest.raises(StreamConsumedError):
        await response.read()


@pytest.mark.parametrize(
    ("content_type", "body", "text"),
    [
        ("text/plain; charset=latin-1", b"\xe9", "\u00e9"),
        ("text/plain; charset=nonsense", b"\xc3\xa9", "\u00e9"),
        ("text/plain", b"\xef\xbb\xbfx\xff", "x\ufffd"),
        ("", b"", ""),
    ],
)
def test_encodings(azure: LocalAzure, content_type: str, body: bytes, text: str):
    azure.inject(status=299, headers={"Content-Type": content_type}, body=body)
    response = send(azure)
    assert response.text() == text
    assert response.reason == ""
    response.encoding = "ascii"
    assert response.encoding == "ascii"
    assert response.text("latin-1") == body.decode("latin-1")


def test_a_response_survives_pickling(azure: LocalAzure):
    # Continuation tokens of official clients hold the first response.
    again = pickle.loads(pickle.dumps(send(azure)))
    assert again.json()["subscriptionId"] == azure.subscription_id


class Parts:
    """An async body."""

    async def __aiter__(self) -> AsyncIterator[bytes]:
        yield b'{"location":'
        yield b'"eastus"}'


def parts() -> Iterator[bytes]:
    yield b'{"location":'
    yield b'"eastus"}'


@pytest.mark.parametrize(
    "content", [b'{"location":"eastus"}', '{"location":"eastus"}', parts(), io.BytesIO(b'{"location":"eastus"}')]
)
def test_kinds_of_bodies(azure: LocalAzure, content: Any):
    request = HttpRequest("PUT", GROUP_URL, headers={**TOKEN, "Content-Type": "application/json"}, content=content)
    assert send(azure, request).status_code == 201


async def test_async_bodies(azure: LocalAzure):
    request = HttpRequest("PUT", GROUP_URL, headers={**TOKEN, "Content-Type": "application/json"}, content=Parts())
    assert (await send_async(azure, request)).status_code == 201


def test_requests_of_the_older_kind(azure: LocalAzure):
    request = OldRequest("PUT", GROUP_URL, headers=TOKEN)
    request.set_json_body({"location": "eastus"})
    assert azure.transport().send(request).status_code == 201  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("exception", "raised"),
    [
        (ServiceRequestError("no"), ServiceRequestError),
        (ConnectionRefusedError, ServiceRequestError),
        (ConnectionResetError, ServiceResponseError),
        (TimeoutError, ServiceResponseTimeoutError),
        (KeyError("x"), KeyError),
    ],
)
async def test_connections_that_break(azure: LocalAzure, exception: Any, raised: type[Exception]):
    azure.inject(exception=exception, times=2)
    with pytest.raises(raised):
        send(azure)
    with pytest.raises(raised):
        await send_async(azure)


async def test_bodies_that_are_cut_off(azure: LocalAzure):
    azure.inject(cut=5, times=3)
    with pytest.raises(IncompleteReadError, match="5 of"):
        send(azure)
    with pytest.raises(IncompleteReadError):
        await send_async(azure)
    response = send(azure, stream=True)
    blocks = response.iter_bytes()
    assert next(blocks) == b'{"id"'
    with pytest.raises(IncompleteReadError):
        next(blocks)


async def test_who_sleeps_puts_the_clock_forward(azure: LocalAzure):
    before = azure.clock.now()
    with azure.transport() as transport:
        transport.open()
        transport.sleep(10)
    async with azure.async_transport() as transport:
        await transport.open()
        await transport.sleep(10)
    assert azure.clock.now() == before + 20


def test_credentials_give_tokens():
    with LocalCredential() as credential:
        assert credential.get_token(SCOPE).token == credential.get_token_info(SCOPE).token == "local"


async def test_async_credentials_give_tokens():
    async with AsyncLocalCredential() as credential:
        assert (await credential.get_token(SCOPE)).token == (await credential.get_token_info(SCOPE)).token


def pipeline(azure: LocalAzure) -> Any:
    policies = [
        ARMAutoResourceProviderRegistrationPolicy(),
        RetryPolicy(),
        ARMChallengeAuthenticationPolicy(LocalCredential(), SCOPE),
        ContentDecodePolicy(),
        HttpLoggingPolicy(),
        NetworkTraceLoggingPolicy(logging_enable=True),
    ]
    return ARMPipelineClient(BASE, policies=policies, transport=azure.transport())


def async_pipeline(azure: LocalAzure) -> Any:
    policies = [
        AsyncRetryPolicy(),
        AsyncARMChallengeAuthenticationPolicy(AsyncLocalCredential(), SCOPE),
        ContentDecodePolicy(),
        HttpLoggingPolicy(),
    ]
    return AsyncARMPipelineClient(BASE, policies=policies, transport=azure.async_transport())


async def test_azure_cores_pipelines(azure: LocalAzure):
    with pipeline(azure) as client:
        assert client.send_request(HttpRequest("GET", URL)).status_code == 200
    async with async_pipeline(azure) as client:
        assert (await client.send_request(HttpRequest("GET", URL))).status_code == 200
    assert all("authorization" not in each.headers for each in azure.requests)


@pytest.mark.parametrize("status", [429, 503])
async def test_retries_wait_by_the_clock(azure: LocalAzure, status: int):
    azure.inject(status=status, headers={"Retry-After": "60"}, times=2)
    before = azure.clock.now()
    assert pipeline(azure).send_request(HttpRequest("GET", URL)).status_code == 200
    assert azure.clock.now() == before + 120
    azure.inject(status=status, headers={"Retry-After": "60"}, times=2)
    assert (await async_pipeline(azure).send_request(HttpRequest("GET", URL))).status_code == 200
    assert azure.clock.now() == before + 240


async def test_broken_connections_are_retried(azure: LocalAzure):
    azure.inject(exception=ConnectionResetError, times=2)
    assert pipeline(azure).send_request(HttpRequest("GET", URL)).status_code == 200
    azure.inject(exception=ConnectionResetError, times=2)
    assert (await async_pipeline(azure).send_request(HttpRequest("GET", URL))).status_code == 200


async def test_challenges_are_met(azure: LocalAzure):
    claims = "eyJhY2Nlc3NfdG9rZW4iOnt9fQ=="
    challenge = {"WWW-Authenticate": f'Bearer error="insufficient_claims", claims="{claims}"'}
    azure.inject(status=401, headers=challenge)
    assert pipeline(azure).send_request(HttpRequest("GET", URL)).status_code == 200
    azure.inject(status=401, headers=challenge)
    assert (await async_pipeline(azure).send_request(HttpRequest("GET", URL))).status_code == 200


def test_providers_are_registered_by_azure_cores_policy(monkeypatch: pytest.MonkeyPatch):
    with LocalAzure(registered=False) as azure:
        # The policy sleeps by itself and not by the transport's clock; other threads sleep as ever.
        monkeypatch.setattr("azure.mgmt.core.policies._base.time", SimpleNamespace(sleep=azure.clock.sleep))
        client = pipeline(azure)
        client.send_request(HttpRequest("PUT", GROUP_URL, json={"location": "eastus"})).raise_for_status()
        path = f"{GROUP}/providers/Microsoft.ContainerInstance/containerGroups?api-version=2023-05-01"
        assert client.send_request(HttpRequest("GET", BASE + path)).status_code == 200
        assert [each.operation for each in azure.requests][-4:] == [
            "ContainerGroups_ListByResourceGroup",
            "Providers_Register",
            "Providers_Get",
            "ContainerGroups_ListByResourceGroup",
        ]


def test_a_poller_waits_while_the_clock_is_held():
    from azure.mgmt.provisioning import ProvisioningClient

    clock = VirtualClock(held=True)
    with LocalAzure(clock=clock) as azure, ProvisioningClient.local(azure) as client:
        client.resources.resource_groups.create_or_update("rg", {"location": "westeurope"})
        poller = client.resources.resource_groups.begin_delete("rg")
        assert not poller.done()
        assert client.resources.resource_groups.get("rg").properties.provisioning_state == "Deleting"
        clock.advance(60)
        poller.result(timeout=PATIENCE)
        with pytest.raises(ResourceNotFoundError):
            client.resources.resource_groups.get("rg")


def test_threads_may_share_it(azure: LocalAzure):
    def make(thread: int) -> None:
        transport = azure.transport()
        for number in range(10):
            url = f"{BASE}{SUBSCRIPTION}/resourcegroups/g-{thread}-{number}?api-version={RESOURCES}"
            request = HttpRequest("PUT", url, headers=TOKEN, json={"location": "eastus"})
            assert transport.send(request).status_code == 201

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(make, range(8)))
    assert len(send(azure, HttpRequest("GET", GROUPS, headers=TOKEN)).json()["value"]) == 80


async def test_tasks_may_share_it(azure: LocalAzure):
    async def make(number: int) -> int:
        url = f"{BASE}{SUBSCRIPTION}/resourcegroups/g-{number}?api-version={RESOURCES}"
        response = await send_async(azure, HttpRequest("PUT", url, headers=TOKEN, json={"location": "eastus"}))
        status: int = response.status_code
        return status

    assert set(await asyncio.gather(*map(make, range(50)))) == {201}
