"""All that can be done to a world in process can be done over HTTPS."""

from __future__ import annotations

import inspect
import json
from typing import Any

import pytest
from azure.core.exceptions import ClientAuthenticationError, HttpResponseError, ResourceNotFoundError

from azure.mgmt.provisioning import ProvisioningClient
from azure.mgmt.provisioning.local import LocalAzure, LocalControl, LocalCredential, LocalServer

from ..support import GROUP, RESOURCES, SUBSCRIPTION, VAULT, Arm, vault_body
from .conftest import TOKEN


@pytest.fixture
def arm(server: LocalServer, control: LocalControl) -> Arm:
    return Arm(server.azure)


def statuses(arm: Arm, count: int) -> list[int]:
    return [arm.get(SUBSCRIPTION, RESOURCES).status for _ in range(count)]


def test_faults(control: LocalControl, arm: Arm):
    id = control.inject(status=503, path_contains="/SUBSCRIPTIONS", nth=2, times=None, headers={"Retry-After": "3"})
    assert statuses(arm, 4) == [200, 503, 200, 503]
    assert arm.azure.requests[-1].response_headers["Retry-After"] == "3"
    (fault,) = control.faults()
    assert (fault["id"], fault["kind"], fault["nth"], fault["seen"]) == (id, "fault", 2, 4)
    control.remove_fault(id)
    assert control.faults() == []
    control.inject(exception="reset")
    with pytest.raises(ConnectionResetError):
        arm.get(SUBSCRIPTION, RESOURCES)
    control.inject(status=400, body={"a": 1}, probability=0.5, seed=3, times=None)
    control.inject(cut=3)
    assert [each["exception"] for each in control.faults()] == [None, None]
    control.clear_faults()
    assert statuses(arm, 3) == [200] * 3


def test_ends_of_operations(control: LocalControl, arm: Arm):
    arm.group()
    control.next_operation(seconds=float("inf"))
    control.next_operation(status="Failed", code="Quota", message="No.", method="PUT", details=[{"code": "x"}])
    assert [(each["kind"], each["seconds"]) for each in control.faults()] == [
        ("operation", "never"),
        ("operation", None),
    ]
    arm.delete(GROUP, RESOURCES)
    (going_on,) = control.operations()
    assert (going_on["operation"], going_on["resource"], going_on["secondsLeft"]) == (
        "ResourceGroups_Delete",
        GROUP,
        None,
    )


def test_running_operations_say_how_long_they_take(control: LocalControl, arm: Arm):
    control.hold()
    arm.group()
    arm.delete(GROUP, RESOURCES)
    assert control.operations()[0]["secondsLeft"] == 2
    control.advance(1.5)
    assert control.operations()[0]["secondsLeft"] == 0.5


def test_the_clock(control: LocalControl, server: LocalServer):
    control.hold()
    then = control.now()
    control.advance(3600)
    assert control.now() == then + 3600 == server.azure.clock.now()
    control.release()
    assert control.now() >= then + 3600
    with pytest.raises(HttpResponseError, match="a clock goes forward only") as caught:
        control.advance(-1)
    assert caught.value.status_code == 400


def test_settings(control: LocalControl, server: LocalServer):
    control.configure(page_size=3, durations={"Microsoft.KeyVault/vaults": 9}, throttle=True, retry_after=None)
    assert server.azure.page_size == 3
    found = control.settings()
    assert (found["pageSize"], found["throttle"], found["retryAfter"]) == (3, True, None)
    assert found["durations"] == {"microsoft.keyvault/vaults": 9}
    with pytest.raises(HttpResponseError, match="pageSize: expected a positive number, or None, got 0"):
        control.configure(page_size=0, user="x")
    with pytest.raises(HttpResponseError, match="pageSice: there is no such member. Did you mean 'pageSize'"):
        control.configure(page_sice=0)
    assert server.azure.user != "x"


def test_snapshots(control: LocalControl, arm: Arm):
    arm.group("one")
    before = control.snapshot()
    assert control.snapshot("named") == "named"
    arm.group("two")
    control.restore(before)
    assert [each["name"] for each in arm.list(f"{SUBSCRIPTION}/resourcegroups", RESOURCES)] == ["one"]
    control.restore("named")
    control.forget("named")
    with pytest.raises(ResourceNotFoundError, match="The snapshot 'named' was not found"):
        control.restore("named")
    control.forget("named")


def test_the_journal(control: LocalControl, arm: Arm):
    arm.group()
    arm.get("/nowhere", RESOURCES)
    first, second = control.requests()
    assert (first["operation"], first["status"], second["code"]) == (
        "ResourceGroups_CreateOrUpdate",
        201,
        "MissingSubscription",
    )
    assert control.requests(after=first["number"]) == [second]
    (detailed,) = control.requests(after=first["number"], details=True)
    assert detailed["response"]["body"]["error"]["code"] == "MissingSubscription"
    assert [each["request"]["method"] for each in control.har()["log"]["entries"]] == ["PUT", "GET"]
    recording = json.dumps(control.har())
    control.reset()
    assert [(each["expected"], each["status"], each["same"]) for each in control.replay(recording)] == [
        (201, 201, True),
        (404, 404, True),
    ]
    control.clear_requests()
    assert control.requests() == []
    with pytest.raises(HttpResponseError, match="This can't be replayed: it is no JSON"):
        control.replay("no")


def test_resources(control: LocalControl, arm: Arm):
    arm.group()
    arm.put(VAULT, "2026-05-15", vault_body())
    arm.get("/subscriptions", "2022-12-01")
    control.add_resource({"id": f"{VAULT}/privateEndpointConnections/one", "properties": {"password": "Very-Secret-1"}})
    lines = {each["id"]: each for each in control.resources()}
    assert list(lines) == [SUBSCRIPTION, GROUP, VAULT, f"{VAULT}/privateEndpointConnections/one"]
    assert lines[VAULT]["type"] == "Microsoft.KeyVault/vaults"
    assert lines[VAULT]["location"] == "westeurope"
    vault = control.resource(VAULT.upper())
    assert vault["document"]["properties"]["sku"] == {"family": "A", "name": "standard"}
    assert [each["operation"] for each in vault["history"]] == ["Vaults_CreateOrUpdate"]
    assert "Very-Secret-1" not in str(control.resource(f"{VAULT}/privateEndpointConnections/one"))
    assert control.resource(SUBSCRIPTION)["document"]["id"] == SUBSCRIPTION
    with pytest.raises(ResourceNotFoundError, match="There is no resource '/nowhere'"):
        control.resource("/nowhere")


def test_subscriptions(control: LocalControl, arm: Arm):
    id = "22222222-2222-2222-2222-222222222222"
    control.add_subscription(id, "Another")
    assert arm.get(f"/subscriptions/{id}", "2022-12-01").document["displayName"] == "Another"
    with pytest.raises(HttpResponseError, match="id: expected a GUID, got 'no'"):
        control.add_subscription("no")


def test_coverage(control: LocalControl):
    by_service = {each["service"]: each for each in control.coverage()}
    resources = by_service["resources"]
    assert resources["full"] + resources["generic"] + len(resources["missing"]) == resources["operations"]
    assert by_service["keyvault"]["full"] == by_service["keyvault"]["operations"]
    assert by_service["sql"]["generic"] > by_service["sql"]["full"]
    assert "Providers_ProviderPermissions" in resources["missing"]


def test_clients_and_control_go_together(control: LocalControl, server: LocalServer):
    with ProvisioningClient(
        LocalCredential(), server.azure.subscription_id, server.url, connection_verify=control.certificate
    ) as client:
        client.resources.resource_groups.create_or_update("demo-rg", {"location": "westeurope"})
    assert [each["operation"] for each in control.requests()] == ["ResourceGroups_CreateOrUpdate"]


def test_the_token_is_in_no_repr_and_in_the_fragment_of_the_page(control: LocalControl, server: LocalServer):
    assert TOKEN not in repr(control) + repr(server)
    assert control.page == server.page == f"{server.url}/_local/#token={TOKEN}"


def test_another_token_is_refused(server: LocalServer):
    with (
        LocalControl(server.url, "another", server.certificate) as stranger,
        pytest.raises(ClientAuthenticationError, match="needs the token that was printed"),
    ):
        stranger.reset()


@pytest.mark.parametrize("token", ["short", "x" * 20 + " ", "\u00e9" * 20])
def test_tokens_that_are_none(token: str):
    with pytest.raises(ValueError, match="token: expected at least 16"):
        LocalServer(token=token)


def test_nothing_that_is_done_in_process_is_missing():
    """What a test calls on LocalAzure is a method of LocalControl, with the same parameters."""
    not_to_be_done = {"handle", "execute", "check", "close", "transport", "async_transport"}
    questions = {"now", "duration", "canonical", "present", "remove", "check_removal", "kind", "may_read"}
    questions |= {"final_state", "effect"}
    done = {name for name, each in vars(LocalAzure).items() if not name.startswith("_") and inspect.isfunction(each)}
    for base in LocalAzure.__mro__[1:]:
        if base.__module__.startswith("azure.mgmt.provisioning.local"):
            done |= {name for name, each in vars(base).items() if not name.startswith("_") and inspect.isfunction(each)}
    done -= not_to_be_done | questions | {"fidelity", "serves", "token"}
    assert {"inject", "snapshot", "restore", "reset", "configure", "add_resource"} <= done
    for name in done:
        theirs, ours = (_parameters(each, name) for each in (LocalAzure, LocalControl))
        if name not in ("snapshot", "restore", "configure", "har"):
            assert theirs == ours, name


def _parameters(kind: Any, name: str) -> list[str]:
    return [each for each in inspect.signature(getattr(kind, name)).parameters if each != "self"]
