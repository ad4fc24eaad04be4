from __future__ import annotations

import asyncio
from typing import Any

import pytest

from azure.mgmt.provisioning import ProvisioningClient
from azure.mgmt.provisioning.aio import ProvisioningClient as AsyncProvisioningClient
from azure.mgmt.provisioning.local import LocalAzure

from ...support import GROUP, SUBSCRIPTION, VAULT, Arm, code, vault_body
from ..resources.support import CONTAINER_RESOURCE, VAULT_RESOURCE
from .support import GROUP_RESOURCE, STACK, VERSION, WIDE, body, made

pytestmark = pytest.mark.usefixtures("group")

RESULTS = f"{GROUP}/providers/Microsoft.Resources/deploymentStacksWhatIfResults"
RESULT = f"{RESULTS}/look"
MANAGED = "/providers/Microsoft.Management/managementGroups/corp"
SCOPES = [GROUP, SUBSCRIPTION, MANAGED]


def asked(*resources: Any, stack: str = STACK, interval: str = "P1D", **more: Any) -> Any:
    sent = body(*resources, **more)
    sent["properties"].update(deploymentStackResourceId=stack, retentionInterval=interval)
    return sent if "/resourceGroups/" in stack else sent | {"location": "westeurope"}


def foresee(arm: Arm, *resources: Any, path: str = RESULT, **more: Any) -> list[dict[str, Any]]:
    """What a stack would change, resource by resource."""
    response = arm.put(path, VERSION, asked(*resources, **more))
    assert response.status in (200, 201), response.body
    arm.wait()
    found = arm.get(path, VERSION).document["properties"]
    assert found["provisioningState"] == "succeeded"
    changes: list[dict[str, Any]] = found["changes"]["resourceChanges"]
    return changes


def kinds(changes: list[dict[str, Any]]) -> dict[str, str]:
    return {each["id"].rpartition("/")[2]: each["changeType"] for each in changes}


def test_nothing_is_deployed(arm: Arm):
    found = foresee(arm, VAULT_RESOURCE, denySettings={"mode": "denyDelete"})
    assert kinds(found) == {"kv-one": "create"}
    assert found[0]["managementStatusChange"] == {"before": "unmanaged", "after": "managed"}
    assert found[0]["denyStatusChange"] == {"before": "none", "after": "denyDelete"}
    assert code(arm.get(STACK, VERSION)) == (404, "DeploymentStackNotFound")
    assert arm.azure.store.get(VAULT) is None


@pytest.mark.parametrize(("action", "kind"), [("delete", "delete"), ("detach", "detach")])
def test_what_the_template_names_no_longer(arm: Arm, action: str, kind: str):
    made(arm, VAULT_RESOURCE, CONTAINER_RESOURCE)
    found = foresee(arm, VAULT_RESOURCE, action=action)
    assert kinds(found) == {"kv-one": "noChange", "cg-one": kind}
    assert found[1]["managementStatusChange"] == {"before": "managed", "after": "unmanaged"}


def test_what_is_there_and_not_managed_is_changed(arm: Arm):
    arm.vault()
    assert kinds(foresee(arm, VAULT_RESOURCE)) == {"kv-one": "modify"}
    made(arm, VAULT_RESOURCE)
    assert kinds(foresee(arm, VAULT_RESOURCE)) == {"kv-one": "noChange"}
    assert kinds(foresee(arm, VAULT_RESOURCE, denySettings={"mode": "denyDelete"})) == {"kv-one": "modify"}


def test_property_by_property(arm: Arm):
    made(arm, VAULT_RESOURCE)
    changed = {**VAULT_RESOURCE, **vault_body(enablePurgeProtection=True)}
    [short] = foresee(arm, changed)
    assert "resourceConfigurationChanges" not in short
    begun = arm.post(f"{RESULT}/whatIf", VERSION)
    [whole] = arm.get(begun.headers["Location"]).document["properties"]["changes"]["resourceChanges"]
    delta = whole["resourceConfigurationChanges"]["delta"]
    assert [(each["path"], each["changeType"]) for each in delta] == [("properties.enablePurgeProtection", "create")]
    assert whole["changeType"] == "modify"


def test_deny_settings_and_scopes_that_change(arm: Arm):
    made(arm, GROUP_RESOURCE, path=WIDE)
    path = RESULT.replace(GROUP, SUBSCRIPTION)
    more = {"denySettings": {"mode": "denyDelete"}, "deploymentScope": GROUP}
    assert kinds(foresee(arm, VAULT_RESOURCE, path=path, stack=WIDE, **more)) == {"kv-one": "create", "made": "detach"}
    found = arm.get(path, VERSION).document["properties"]
    assert found["changes"]["deploymentScopeChange"] == {"before": None, "after": GROUP}
    delta = found["changes"]["denySettingsChange"]["delta"]
    assert delta == [{"path": "mode", "changeType": "modify", "before": "none", "after": "denyDelete"}]
    assert found["deploymentStackLastModified"]


@pytest.mark.parametrize("scope", SCOPES)
def test_the_life_of_a_result(arm: Arm, scope: str):
    assert arm.put(MANAGED, "2023-04-01", {}).status == 202
    path, stack = RESULT.replace(GROUP, scope), STACK.replace(GROUP, scope)
    assert arm.put(path, VERSION, asked(stack=stack)).status == 201
    assert arm.put(path, VERSION, asked(stack=stack, interval="PT1H")).status == 200
    assert [each["id"] for each in arm.list(path.rpartition("/")[0], VERSION)] == [path]
    assert arm.delete(path, VERSION).status == 200
    assert arm.delete(path, VERSION).status == 204
    assert code(arm.get(path, VERSION)) == (404, "DeploymentStackWhatIfResultNotFound")
    assert arm.put(path, VERSION, asked(stack=stack, interval="PT1H")).status == 201
    arm.wait(3600)
    assert code(arm.get(path, VERSION)) == (404, "DeploymentStackWhatIfResultNotFound")
    assert arm.list(path.rpartition("/")[0], VERSION) == []


@pytest.mark.parametrize(
    ("sent", "expected"),
    [
        (asked(stack=WIDE), (400, "InvalidDeploymentStackResourceId")),
        (asked(stack=VAULT), (400, "InvalidDeploymentStackResourceId")),
        (asked(interval="PT0S"), (400, "InvalidRetentionInterval")),
        (asked({"type": "Microsoft.KeyVault/vaults"}), (400, "InvalidTemplate")),
    ],
)
def test_what_is_refused(arm: Arm, sent: dict[str, Any], expected: tuple[int, str]):
    assert code(arm.put(RESULT, VERSION, sent)) == expected


def test_details_are_in_memory_alone(tmp_path: Any):
    state = str(tmp_path / "azure.db")
    with LocalAzure(state=state) as azure:
        arm = Arm(azure)
        arm.group()
        assert arm.put(RESULT, VERSION, asked(VAULT_RESOURCE)).status == 201
    with LocalAzure(state=state) as azure:
        arm = Arm(azure)
        assert kinds(arm.get(RESULT, VERSION).document["properties"]["changes"]["resourceChanges"])
        assert code(arm.post(f"{RESULT}/whatIf", VERSION)) == (404, "DeploymentStackWhatIfDetailsNotFound")


def test_by_our_clients(arm: Arm):
    stacks = ProvisioningClient.local(arm.azure).deploymentstacks
    results = stacks.deployment_stacks_what_if_results_at_resource_group
    found = results.begin_create_or_update("rg", "look", asked(VAULT_RESOURCE)).result()
    assert found.properties is not None
    assert [each.change_type for each in found.properties.changes.resource_changes] == ["create"]
    assert [each.name for each in results.list("rg")] == ["look"]
    whole = results.begin_what_if("rg", "look").result()
    assert whole.properties is not None
    assert whole.properties.changes.resource_changes[0].resource_configuration_changes is not None

    async def run() -> None:
        async with AsyncProvisioningClient.local(arm.azure) as client:
            results = client.deploymentstacks.deployment_stacks_what_if_results_at_resource_group
            poller = await results.begin_create_or_update("rg", "look", asked(VAULT_RESOURCE))
            assert (await poller.result()).id == RESULT
            await results.delete("rg", "look")
            assert [each async for each in results.list("rg")] == []

    asyncio.run(run())
