"""When things go wrong on the way or at the service, each of the four ways."""

from __future__ import annotations

from typing import Any

import pytest
from azure.core.exceptions import (
    DecodeError,
    HttpResponseError,
    IncompleteReadError,
    ServiceRequestError,
    ServiceResponseError,
)

from .conftest import Bench, done, listed
from .test_behaviours import VAULT, resource_group


def _count(bench: Bench, method: str = "GET") -> int:
    return sum(request.method == method for request in bench.azure.requests)


@pytest.mark.parametrize("status", [429, 503])
async def test_a_busy_service_is_asked_again(bench: Bench, status: int) -> None:
    await resource_group(bench)
    bench.azure.inject(method="GET", status=status, headers={"Retry-After": "0.01"}, times=2)
    found = await done(bench.client.resources.resource_groups.get("rg"))
    assert found.name == "rg"
    assert _count(bench) == 3


async def test_a_service_that_stays_busy_is_an_error_in_the_end(bench: Bench) -> None:
    bench.azure.inject(status=429, headers={"Retry-After": "0.01"}, times=None)
    with pytest.raises(HttpResponseError, match="Next: Too many requests") as caught:
        await done(bench.client.resources.resource_groups.get("rg", retry_total=2))
    assert caught.value.status_code == 429
    assert _count(bench) == 3


async def test_a_lost_connection_is_tried_again(bench: Bench) -> None:
    await resource_group(bench)
    bench.azure.inject(method="GET", exception=ServiceRequestError("reset"), times=1)
    assert (await done(bench.client.resources.resource_groups.get("rg"))).name == "rg"


async def test_a_connection_that_stays_lost_is_an_error(bench: Bench) -> None:
    bench.azure.inject(exception=ServiceRequestError("reset"), times=None)
    with pytest.raises((ServiceRequestError, ServiceResponseError)):
        await done(bench.client.resources.resource_groups.get("rg", retry_total=1))


async def test_a_body_that_is_cut_off_is_told_as_such(bench: Bench) -> None:
    await resource_group(bench)
    bench.azure.inject(method="GET", cut=10, times=None)
    with pytest.raises((DecodeError, IncompleteReadError, ServiceResponseError)):
        await done(bench.client.resources.resource_groups.get("rg", retry_total=1))


@pytest.mark.parametrize(
    ("body", "headers", "said"),
    [
        ("<html><body>Bad gateway</body></html>", {"Content-Type": "text/html"}, "the body is not JSON (text/html"),
        ('{"name": "rg"', {"Content-Type": "application/json"}, "the body is not JSON (application/json"),
        ("[1, 2]", {"Content-Type": "application/json"}, "$: expected an object (ResourceGroup), got a list"),
        ('"text"', {"Content-Type": "application/json"}, "$: expected an object (ResourceGroup), got the str 'text'"),
    ],
)
async def test_a_success_with_another_body_keeps_its_status(
    bench: Bench, body: str, headers: dict[str, str], said: str
) -> None:
    bench.azure.inject(status=200, body=body, headers=headers)
    with pytest.raises(DecodeError) as caught:
        await done(bench.client.resources.resource_groups.get("rg"))
    assert said in str(caught.value)
    assert caught.value.status_code == 200
    assert caught.value.response is not None


async def test_an_error_page_keeps_its_status(bench: Bench) -> None:
    bench.azure.inject(status=502, body="<html>Bad gateway</html>", headers={"Content-Type": "text/html"}, times=None)
    with pytest.raises(HttpResponseError, match="502") as caught:
        await done(bench.client.resources.resource_groups.get("rg", retry_total=0))
    assert caught.value.status_code == 502
    assert "Bad gateway" in str(caught.value)


async def test_a_nested_member_of_another_shape_names_its_path(bench: Bench) -> None:
    bench.azure.inject(status=200, body={"id": "x", "properties": {"sku": "standard"}})
    vault = await done(bench.client.keyvault.vaults.get("rg", "demo-kv"))
    assert vault.id == "x"
    with pytest.raises(ValueError, match=r"^\$\.properties\.sku: expected an object \(Sku\), got the str 'standard'$"):
        vault.properties.sku.name  # noqa: B018


@pytest.mark.parametrize("page", [{"value": {"a": 1}}, [1], {"value": [], "nextLink": 5}])
async def test_a_page_of_another_shape_keeps_its_status(bench: Bench, page: Any) -> None:
    bench.azure.inject(status=200, body=page)
    with pytest.raises(DecodeError) as caught:
        await listed(bench.client.resources.resource_groups.list())
    assert caught.value.status_code == 200


async def test_a_link_that_repeats_itself_is_an_error(bench: Bench) -> None:
    link = "/subscriptions/s/resourcegroups?api-version=2025-04-01&$skiptoken=x"
    bench.azure.inject(status=200, body={"value": [], "nextLink": link}, times=None)
    with pytest.raises(HttpResponseError, match="repeats itself"):
        await listed(bench.client.resources.resource_groups.list())
    assert _count(bench) == 2


async def test_a_link_to_another_host_is_not_followed(bench: Bench) -> None:
    bench.azure.inject(status=200, body={"value": [{"name": "rg"}], "nextLink": "https://evil.example/page2"})
    with pytest.raises(HttpResponseError, match="points to evil.example"):
        await listed(bench.client.resources.resource_groups.list())
    assert _count(bench) == 1


@pytest.mark.parametrize("ending", ["Failed", "Canceled"])
async def test_an_operation_that_ends_badly_says_why(bench: Bench, ending: Any) -> None:
    await resource_group(bench)
    bench.azure.polling = "azure-async-operation"
    bench.azure.next_operation(
        status=ending, code="QuotaExceeded", message="No more.", details=[{"code": "Cores", "message": "10 of 10 used"}]
    )
    with pytest.raises(HttpResponseError) as caught:
        await done(bench.client.keyvault.vaults.begin_create_or_update("rg", "demo-kv", VAULT))
    text = str(caught.value)
    assert text.startswith("(QuotaExceeded) No more.")
    assert "  (Cores) 10 of 10 used" in text
    assert "(Vaults_CreateOrUpdate)" in text
    assert caught.value.continuation_token


async def test_an_operation_whose_status_is_gone_is_an_error(bench: Bench) -> None:
    await resource_group(bench)
    bench.azure.polling = "azure-async-operation"
    bench.azure.inject(method="GET", status=404, times=None)
    with pytest.raises(HttpResponseError) as caught:
        await done(bench.client.keyvault.vaults.begin_create_or_update("rg", "demo-kv", VAULT))
    assert caught.value.status_code == 404
    assert "Vaults_CreateOrUpdate" in str(caught.value)


@pytest.mark.parametrize("body", [{}, [], "text", {"status": ["x"]}, {"properties": []}])
async def test_a_status_of_another_shape_is_an_error_with_its_status(bench: Bench, body: Any) -> None:
    await resource_group(bench)
    bench.azure.polling = "azure-async-operation"
    bench.azure.inject(method="GET", status=200, body=body, headers={"Content-Type": "application/json"}, times=3)
    bench.azure.inject(method="GET", status=404, times=None)
    with pytest.raises(HttpResponseError) as caught:
        await done(
            bench.client.keyvault.vaults.begin_create_or_update(
                "rg", "demo-kv", VAULT, retry_total=0, polling_interval=0.01
            )
        )
    assert caught.value.status_code in (200, 404)
    assert "Vaults_CreateOrUpdate" in str(caught.value)


async def test_a_status_at_another_host_is_not_asked_for(bench: Bench) -> None:
    await resource_group(bench)
    headers = {"Azure-AsyncOperation": "https://evil.example/status"}
    bench.azure.inject(method="PUT", path_contains="demo-kv", headers=headers)
    with pytest.raises(HttpResponseError, match=r"https://evil\.example/status, which is not at the client's"):
        await done(bench.client.keyvault.vaults.begin_create_or_update("rg", "demo-kv", VAULT))


async def test_a_provider_that_is_not_registered_is_registered(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    import asyncio
    import time

    await resource_group(bench)
    bench.azure.registered = False

    async def at_once(*args: Any) -> None:
        """In place of the ten seconds that azure-mgmt-core's policy waits."""

    if bench.way.startswith("sync"):
        monkeypatch.setattr(time, "sleep", lambda seconds: None)
    else:
        monkeypatch.setattr(asyncio, "sleep", at_once)
    await done(bench.client.keyvault.vaults.begin_create_or_update("rg", "demo-kv", VAULT, polling=False))
    asked = [request.url for request in bench.azure.requests if request.method == "POST"]
    assert any("/providers/Microsoft.KeyVault/register" in url for url in asked)
