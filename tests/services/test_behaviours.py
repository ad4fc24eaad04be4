"""What clients do, each of the four ways."""

from __future__ import annotations

import inspect
import json
import logging
from typing import Any

import pytest
from azure.core import MatchConditions
from azure.core.exceptions import (
    ClientAuthenticationError,
    ResourceExistsError,
    ResourceModifiedError,
    ResourceNotFoundError,
)
from azure.core.rest import HttpRequest

from azure.mgmt.provisioning.core.exchange.errors import PollingCancelledError
from azure.mgmt.provisioning.local import LocalAzure
from azure.mgmt.provisioning.services.containerinstance.models import Container, ContainerGroup

from .conftest import Bench, done, listed, make_client, paged

VAULT: dict[str, Any] = {
    "location": "westeurope",
    "properties": {
        "sku": {"name": "standard"},
        "tenant_id": "00000000-0000-0000-0000-000000000000",
        "access_policies": [],
    },
}


def group(name: str = "app", **members: Any) -> dict[str, Any]:
    """The body of a container group."""
    container = {"name": name, "image": "image", "resources": {"requests": {"cpu": 1, "memory_in_gb": 1}}}
    return {"location": "westeurope", "os_type": "Linux", "containers": [container], **members}


async def resource_group(bench: Bench, name: str = "rg") -> Any:
    return await done(bench.client.resources.resource_groups.create_or_update(name, {"location": "westeurope"}))


async def test_a_container_group_from_creation_to_deletion(bench: Bench) -> None:
    await resource_group(bench)
    groups = bench.client.containerinstance.container_groups
    created = await done(groups.begin_create_or_update("rg", "web", group(ip_address={"type": "Public", "ports": []})))
    assert isinstance(created, ContainerGroup)
    assert created.provisioning_state == "Succeeded"
    assert created.ip_address.ip
    (one,) = await listed(groups.list_by_resource_group("rg"))
    assert one.instance_view is None
    assert (await done(groups.get("rg", "web"))).instance_view.state == "Running"
    deleted = await done(groups.begin_delete("rg", "web"))
    assert deleted is None or deleted.name == "web"
    assert await listed(groups.list_by_resource_group("rg")) == []
    with pytest.raises(ResourceNotFoundError):
        await done(groups.get("rg", "web"))


async def test_get_change_put_keeps_what_this_version_does_not_know(bench: Bench) -> None:
    await resource_group(bench)
    groups = bench.client.containerinstance.container_groups
    body = group(tags={"a": "b"}, additional_properties={"memberOfANewerVersion": {"x": [1]}})
    await done(groups.begin_create_or_update("rg", "web", body))
    found = await done(groups.get("rg", "web"))
    found.tags["c"] = "d"
    found.containers[0].image = "other"
    found.containers.append(Container(name="side", image="i", resources={"requests": {"cpu": 1, "memory_in_gb": 1}}))
    found.containers.append({"name": "third", "image": "j", "resources": {"requests": {"cpu": 1, "memory_in_gb": 1}}})
    await done(groups.begin_create_or_update("rg", "web", found))
    sent = [request for request in bench.azure.requests if request.method == "PUT"][-1].document
    assert sent["memberOfANewerVersion"] == {"x": [1]}
    assert sent["tags"] == {"a": "b", "c": "d"}
    assert [each["name"] for each in sent["properties"]["containers"]] == ["app", "side", "third"]
    assert sent["properties"]["containers"][0]["properties"]["image"] == "other"
    assert "instanceView" not in json.dumps(sent)
    assert "provisioningState" not in sent["properties"]
    assert "id" not in sent
    again = await done(groups.get("rg", "web"))
    assert again.additional_properties == {"memberOfANewerVersion": {"x": [1]}}


async def test_a_listing_reads_page_after_page(bench: Bench) -> None:
    bench.azure.page_size = 2
    for number in range(5):
        await resource_group(bench, f"rg-{number}")
    listing = bench.client.resources.resource_groups.list
    assert [found.name for found in await listed(listing())] == [f"rg-{number}" for number in range(5)]
    assert [len(page) for page in await paged(listing().by_page())] == [2, 2, 1]

    pages = listing().by_page()
    first = await anext(pages) if hasattr(pages, "__anext__") else next(pages)
    await listed(first)
    rest = await paged(listing().by_page(continuation_token=pages.continuation_token))
    assert [found.name for page in rest for found in page] == ["rg-2", "rg-3", "rg-4"]
    rest = await paged(listing(continuation_token=pages.continuation_token).by_page())
    assert [found.name for page in rest for found in page] == ["rg-2", "rg-3", "rg-4"]


@pytest.mark.parametrize("style", ["azure-async-operation", "location", "both", "body"])
async def test_every_polling_style_ends_with_the_resource(bench: Bench, style: Any) -> None:
    bench.azure.polling = style
    await resource_group(bench)
    vault = await done(bench.client.keyvault.vaults.begin_create_or_update("rg", "demo-kv", VAULT))
    assert vault.properties.provisioning_state == "Succeeded"
    assert vault.name == "demo-kv"


async def test_an_operation_is_resumed_by_another_client(bench: Bench, request: pytest.FixtureRequest) -> None:
    await resource_group(bench)
    begun = bench.client.keyvault.vaults.begin_create_or_update("rg", "demo-kv", VAULT)
    poller = await begun if inspect.isawaitable(begun) else begun
    token = poller.continuation_token()
    assert json.loads(token)["version"] == 1
    assert "local" not in json.loads(token).get("headers", {})
    await done(_as_call(poller))
    other = make_client(bench.way, bench.azure, request)
    vault = await done(_as_call(other.resume(token)))
    assert vault.name == "demo-kv"
    closed = other.close()
    if inspect.isawaitable(closed):
        await closed


def _as_call(poller: Any) -> Any:
    """A poller that is there already, as ``done`` takes it."""
    return _Ready(poller)


class _Ready:
    def __init__(self, poller: Any) -> None:
        self.result = poller.result
        self.polling_method = poller.polling_method


async def test_a_result_is_waited_for_only_so_long(bench: Bench) -> None:
    await resource_group(bench)
    bench.azure.next_operation(seconds=float("inf"))
    if bench.way.endswith("in-process"):
        bench.azure.clock.hold()  # type: ignore[attr-defined]
    begun = bench.client.keyvault.vaults.begin_create_or_update("rg", "demo-kv", VAULT)
    poller = await begun if inspect.isawaitable(begun) else begun
    with pytest.raises(TimeoutError, match="still"):
        result = poller.result(timeout=0.05)
        if inspect.isawaitable(result):
            await result
    poller.cancel()
    if bench.way.endswith("in-process"):
        bench.azure.clock.release()  # type: ignore[attr-defined]
    with pytest.raises(PollingCancelledError) as caught:
        result = poller.result()
        if inspect.isawaitable(result):
            await result
    assert json.loads(caught.value.continuation_token or "")["operation"] == "Vaults_CreateOrUpdate"


async def test_without_polling_the_first_response_is_the_result(bench: Bench) -> None:
    await resource_group(bench)
    before = len(bench.azure.requests)
    vault = await done(bench.client.keyvault.vaults.begin_create_or_update("rg", "demo-kv", VAULT, polling=False))
    assert vault.name == "demo-kv"
    assert len(bench.azure.requests) == before + 1


async def test_errors_tell_what_the_service_said(bench: Bench) -> None:
    with pytest.raises(ResourceNotFoundError) as caught:
        await done(bench.client.keyvault.vaults.get("nowhere", "demo-kv"))
    error = caught.value
    assert error.status_code == 404
    assert error.error is not None
    assert error.error.code == "ResourceGroupNotFound"
    lines = str(error).splitlines()
    assert lines[0] == "(ResourceGroupNotFound) Resource group 'nowhere' could not be found."
    assert lines[1].endswith("/vaults/demo-kv?api-version=2026-05-15 (Vaults_Get) -> 404")
    assert lines[1].startswith("  GET https://")
    assert lines[2].startswith("  Request id: ")
    assert lines[-1].startswith("  Next: Create the resource group first")


async def test_conditions_map_to_typed_errors(bench: Bench) -> None:
    bench.azure.inject(status=409)
    with pytest.raises(ResourceExistsError):
        await resource_group(bench)
    bench.azure.inject(status=412)
    with pytest.raises(ResourceModifiedError):
        await resource_group(bench)
    bench.azure.inject(status=401)
    with pytest.raises(ClientAuthenticationError, match="Next: Check the credential"):
        await resource_group(bench)
    assert MatchConditions.IfMissing.value == 5


async def test_a_head_operation_answers_yes_or_no(bench: Bench) -> None:
    groups = bench.client.resources.resource_groups
    assert await done(groups.check_existence("rg")) is False
    await resource_group(bench)
    assert await done(groups.check_existence("rg")) is True


async def test_options_of_a_call_reach_the_request(bench: Bench) -> None:
    seen: list[Any] = []
    await done(
        bench.client.resources.resource_groups.create_or_update(
            "rg",
            {"location": "westeurope"},
            headers={"X-Test": "yes"},
            client_request_id="my-id",
            user_agent="my-script",
            response_hook=lambda response, headers: seen.append((response.status_code, headers["x-ms-request-id"])),
            raw_request_hook=lambda request: seen.append(request.http_request.method),
            raw_response_hook=lambda response: seen.append(response.http_response.status_code),
        )
    )
    (request,) = bench.azure.requests
    assert request.headers["X-Test"] == "yes"
    assert request.headers["x-ms-client-request-id"] == "my-id"
    assert request.headers["User-Agent"].startswith("my-script")
    assert seen[:2] == ["PUT", 201]
    assert seen[2][0] == 201
    assert seen[2][1]


async def test_cls_makes_the_result(bench: Bench) -> None:
    made = await done(
        bench.client.resources.resource_groups.create_or_update(
            "rg",
            {"location": "westeurope"},
            cls=lambda response, found, headers: (response.http_response.status_code, found.name, bool(headers)),
        )
    )
    assert made == (201, "rg", True)
    names = await listed(bench.client.resources.resource_groups.list(cls=lambda items: [item.name for item in items]))
    assert names == ["rg"]


@pytest.mark.parametrize("name", ["", ".", "..", " ", None])
async def test_a_name_that_leads_elsewhere_is_refused(bench: Bench, name: Any) -> None:
    with pytest.raises(ValueError, match="vault_name"):
        await done(bench.client.keyvault.vaults.get("rg", name))
    assert not bench.azure.requests


async def test_an_unknown_option_is_refused_with_the_nearest_name(bench: Bench) -> None:
    with pytest.raises(TypeError, match="unexpected option 'timeot'. Did you mean 'timeout'\\?"):
        await done(bench.client.resources.resource_groups.get("rg", timeot=3))
    with pytest.raises(TypeError, match="Did you mean 'polling_interval'"):
        await done(bench.client.resources.resource_groups.begin_delete("rg", polling_intervall=3))
    assert not bench.azure.requests


async def test_a_request_of_ones_own_goes_through_the_pipeline(bench: Bench) -> None:
    await resource_group(bench)
    path = f"/subscriptions/{bench.azure.subscription_id}/resourcegroups/rg?api-version=2025-04-01"
    response = bench.client.send_request(HttpRequest("GET", path))
    response = await response if inspect.isawaitable(response) else response
    assert response.json()["name"] == "rg"


async def test_secrets_are_not_logged(bench: Bench, caplog: pytest.LogCaptureFixture) -> None:
    await resource_group(bench)
    body = group()
    body["containers"][0]["environment_variables"] = [{"name": "PASSWORD", "secure_value": "hunter2"}]
    with caplog.at_level(logging.DEBUG):
        await done(
            bench.client.containerinstance.container_groups.begin_create_or_update(
                "rg", "web", body, logging_enable=True
            )
        )
    assert "PUT https://" in caplog.text
    assert "hunter2" not in caplog.text
    assert "Bearer local" not in caplog.text


def test_one_pipeline_for_all_services(local_azure: LocalAzure) -> None:
    from azure.mgmt.provisioning import ProvisioningClient

    client = ProvisioningClient.local(local_azure)
    assert client.keyvault.vaults is client.keyvault.vaults
    assert client.keyvault.vaults._executor is client.containerinstance.containers._executor
