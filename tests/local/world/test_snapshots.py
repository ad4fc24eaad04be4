"""Snapshots: everything is as it was, and nothing is left of what came later."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from azure.mgmt.provisioning.local import LocalAzure, RealClock, VirtualClock
from azure.mgmt.provisioning.local.store import StateError, Stored

from ..support import GROUP, KEYVAULT, RESOURCES, SUBSCRIPTION, VAULT, Arm, vault_body

SITE = f"{GROUP}/providers/Microsoft.Web/sites/demo-site"
WEB = "2025-05-01"
APP_SETTINGS = f"{SITE}/config/appsettings"


def names(arm: Arm) -> list[str]:
    return [each["name"] for each in arm.list(f"{SUBSCRIPTION}/resources", RESOURCES)]


def test_what_was_there_is_there_again_and_nothing_else(azure: LocalAzure, arm: Arm):
    arm.group()
    arm.vault()
    before = arm.get(VAULT, KEYVAULT)
    snapshot = azure.snapshot()
    arm.vault(f"{GROUP}/providers/Microsoft.KeyVault/vaults/kv-two")
    arm.delete(VAULT, KEYVAULT)
    assert names(arm) == ["kv-two"]
    azure.restore(snapshot)
    assert arm.get(VAULT, KEYVAULT).document == before.document
    assert names(arm) == ["kv-one"]
    # As often as one likes: what was done since changes nothing in the snapshot.
    arm.delete(VAULT, KEYVAULT)
    azure.restore(snapshot)
    assert names(arm) == ["kv-one"]


def test_a_running_operation_goes_on_where_it_was(azure: LocalAzure, arm: Arm):
    arm.group()
    begun = arm.delete(GROUP, RESOURCES)
    arm.wait(1)
    snapshot = azure.snapshot()
    arm.wait(10)
    assert arm.get(GROUP, RESOURCES).status == 404
    azure.restore(snapshot)
    assert arm.get(GROUP, RESOURCES).document["properties"]["provisioningState"] == "Deleting"
    assert arm.get(begun.headers["Location"]).status == 202
    arm.wait(1)
    assert arm.get(begun.headers["Location"]).status == 200
    assert arm.get(GROUP, RESOURCES).status == 404


def test_secrets_in_memory_are_there_again(azure: LocalAzure):
    azure.unwritten["site"] = {"key": "one"}
    snapshot = azure.snapshot()
    azure.unwritten["site"]["key"] = "two"
    azure.unwritten["other"] = {}
    azure.restore(snapshot)
    assert azure.unwritten == {"site": {"key": "one"}}
    azure.unwritten["site"]["key"] = "three"
    azure.restore(snapshot)
    assert azure.unwritten == {"site": {"key": "one"}}


def test_faults_settings_and_requests_are_as_they_were(azure: LocalAzure, arm: Arm):
    azure.inject(status=503, times=2)
    azure.configure(page_size=1, throttle=True)
    assert arm.get(SUBSCRIPTION, RESOURCES).status == 503
    requests, held = list(azure.requests), azure.requests
    snapshot = azure.snapshot()
    azure.configure(page_size=7, throttle=False, operation_seconds=60, durations={"a/b": 3}, user="somebody")
    assert arm.get(SUBSCRIPTION, RESOURCES).status == 503
    azure.inject(status=400)
    azure.restore(snapshot)
    assert azure.requests == requests
    assert azure.requests is held
    assert (azure.page_size, azure.operation_seconds, azure.durations) == (1, 2.0, {})
    assert azure.throttle is not None
    assert [arm.get(SUBSCRIPTION, RESOURCES).status for _ in range(2)] == [503, 200]


def test_what_azure_takes_from_a_principal_is_as_it_was(azure: LocalAzure, arm: Arm):
    azure.configure(throttle=True)
    left = "x-ms-ratelimit-remaining-subscription-reads"
    before = arm.get(SUBSCRIPTION, RESOURCES).headers[left]
    snapshot = azure.snapshot()
    after = [arm.get(SUBSCRIPTION, RESOURCES).headers[left] for _ in range(3)]
    azure.restore(snapshot)
    assert [arm.get(SUBSCRIPTION, RESOURCES).headers[left] for _ in range(3)] == after
    assert before not in after


@pytest.mark.parametrize("clock", [VirtualClock(1_800_000_000.0), RealClock()], ids=["virtual", "real"])
def test_the_clock_is_put_back(clock: Any):
    with LocalAzure(clock=clock) as azure:
        clock.hold()
        snapshot, then = azure.snapshot(), clock.now()
        clock.advance(3600)
        clock.release()
        azure.restore(snapshot)
        assert clock.held
        assert clock.now() == then


def test_reset_leaves_what_there_was_in_the_beginning(azure: LocalAzure, arm: Arm):
    arm.group()
    azure.inject(status=500)
    azure.configure(operation_seconds=9, throttle=True)
    azure.add_subscription("11111111-1111-1111-1111-111111111111")
    azure.clock.sleep(100)
    azure.reset()
    assert azure.requests == []
    assert (azure.operation_seconds, azure.throttle) == (2.0, None)
    assert azure.clock.now() == 1_800_000_000.0
    assert [each["subscriptionId"] for each in arm.list("/subscriptions", "2022-12-01")] == [azure.subscription_id]
    assert names(arm) == []


def test_in_a_file_it_is_kept(tmp_path: Path):
    path = str(tmp_path / "state")
    with LocalAzure(state=path) as azure:
        arm = Arm(azure)
        arm.group("one")
        snapshot = azure.snapshot()
        arm.group("two")
        azure.restore(snapshot)
    with LocalAzure(state=path) as azure:
        groups = Arm(azure).list(f"{SUBSCRIPTION}/resourcegroups", RESOURCES)
        assert [each["name"] for each in groups] == ["one"]


@pytest.mark.parametrize(("taken_in", "restored_in"), [("file", "memory"), ("memory", "file")])
def test_a_file_may_be_restored_in_memory_and_the_other_way(tmp_path: Path, taken_in: str, restored_in: str):
    places = {"file": str(tmp_path / "state"), "memory": ":memory:"}
    with LocalAzure(state=places[taken_in]) as azure:
        Arm(azure).group("one")
        snapshot = azure.snapshot()
    with LocalAzure(state=places[restored_in]) as azure:
        Arm(azure).group("two")
        azure.restore(snapshot)
        for _ in range(2):
            groups = Arm(azure).list(f"{SUBSCRIPTION}/resourcegroups", RESOURCES)
            assert [each["name"] for each in groups] == ["one"]
            azure.restore(azure.snapshot())
        Arm(azure).group("three")
        assert azure.store.get(f"{SUBSCRIPTION}/resourceGroups/three") is not None


def test_a_reset_that_cannot_be_kept_changes_nothing(tmp_path: Path):
    with LocalAzure(state=str(tmp_path / "state")) as azure:
        arm = Arm(azure)
        arm.group("one")
        azure.store._state.connection.execute("PRAGMA query_only = 1")
        with pytest.raises(StateError, match="could not be read or written"):
            azure.reset()
        azure.store._state.connection.execute("PRAGMA query_only = 0")
        groups = arm.list(f"{SUBSCRIPTION}/resourcegroups", RESOURCES)
        assert [each["name"] for each in groups] == ["one"]


def test_a_full_disk_changes_nothing(tmp_path: Path):
    with LocalAzure(state=str(tmp_path / "state")) as azure:
        arm = Arm(azure)
        arm.group("one")
        with azure.store.transaction():
            for number in range(2000):
                azure.store.put(Stored(f"{GROUP}/providers/a.b/c/n{number}", {"text": "x" * 100}), 0)
        snapshot = azure.snapshot()
        azure.reset()
        connection = azure.store._state.connection
        connection.execute("VACUUM")
        connection.execute(f"PRAGMA max_page_count = {connection.execute('PRAGMA page_count').fetchone()[0]}")
        with pytest.raises(StateError) as caught:
            azure.restore(snapshot)
        assert caught.value.full
        assert arm.list(f"{SUBSCRIPTION}/resourcegroups", RESOURCES) == []
        connection.execute("PRAGMA max_page_count = 1000000")
        azure.restore(snapshot)
        assert len(azure.store.of_type("a.b/c")) == 2000


def test_none_is_taken_in_the_middle_of_a_request(azure: LocalAzure):
    snapshot = azure.snapshot()
    with azure.store.transaction():
        with pytest.raises(RuntimeError, match="by a request that changes it"):
            azure.snapshot()
        with pytest.raises(RuntimeError, match="by a request that changes it"):
            azure.restore(snapshot)


def test_another_one_can_go_on_from_it(azure: LocalAzure, arm: Arm):
    arm.group()
    arm.put(VAULT, KEYVAULT, vault_body())
    with LocalAzure() as other:
        other.restore(azure.snapshot())
        arm.delete(VAULT, KEYVAULT)
        assert Arm(other).get(VAULT, KEYVAULT).status == 200


def test_a_running_deployment_goes_on_where_it_was(azure: LocalAzure, arm: Arm):
    arm.group()
    deployment = f"{GROUP}/providers/Microsoft.Resources/deployments/one"
    vaults = [
        {
            "type": "Microsoft.KeyVault/vaults",
            "apiVersion": KEYVAULT,
            "name": name,
            "dependsOn": needs,
            **vault_body(),
        }
        for name, needs in (("kv-first", []), ("kv-second", ["kv-first"]))
    ]
    template = {
        "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
        "contentVersion": "1.0.0.0",
        "resources": vaults,
        "outputs": {"url": {"type": "string", "value": "[reference('kv-second').vaultUri]"}},
    }
    azure.clock.hold()
    assert arm.put(deployment, RESOURCES, {"properties": {"mode": "Incremental", "template": template}}).status == 201
    snapshot = azure.snapshot()
    with LocalAzure(clock=VirtualClock()) as other:
        for each in (azure, other, azure):
            each.restore(snapshot)
            held = Arm(each)
            assert held.get(f"{GROUP}/providers/Microsoft.KeyVault/vaults/kv-second", KEYVAULT).status == 404
            each.clock.advance(600)
            properties = held.get(deployment, RESOURCES).document["properties"]
            assert properties["provisioningState"] == "Succeeded"
            assert properties["outputs"]["url"]["value"] == "https://kv-second.vault.azure.net/"
            each.reset()
