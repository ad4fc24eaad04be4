"""Requests of any API version: what is accepted, what they are read by, and what the journal says of it."""

from __future__ import annotations

import sys
import types
from typing import Any

import pytest
from click.testing import CliRunner

from azure.mgmt.provisioning.cli.app import azprov
from azure.mgmt.provisioning.core.declare.operation import Body, Operation, Path, Service
from azure.mgmt.provisioning.core.models.model import Model, field
from azure.mgmt.provisioning.local import LocalAzure, LocalServer

from ..support import GROUP, KEYVAULT, RESOURCES, SUBSCRIPTION, VAULT, Arm, code, vault_body

OLD, LATER = "2019-09-01", "2099-01-01"


@pytest.fixture(autouse=True)
def group(arm: Arm) -> None:
    arm.group()


def of_policy(policy: Any, **more: Any) -> Arm:
    arm = Arm(LocalAzure(api_version_policy=policy, **more))
    arm.group()
    return arm


@pytest.mark.parametrize("version", [OLD, "2015-06-01", "2021-11-01-preview", "2026-07-01-preview", KEYVAULT])
def test_any_date_is_accepted(arm: Arm, version: str):
    assert arm.put(VAULT, version, vault_body()).status in (200, 201)
    arm.wait()
    assert arm.get(VAULT, version).document["name"] == "kv-one"
    assert arm.delete(VAULT, version).status == 200


@pytest.mark.parametrize("version", ["1999-01-01", LATER, "2023-02-30", "latest", "2023-07-01-"])
def test_other_versions_get_the_list_of_those_that_are_known(arm: Arm, version: str):
    refused = arm.put(VAULT, version, vault_body())
    assert code(refused) == (400, "NoRegisteredProviderFound")
    assert refused.document["error"]["message"] == (
        f"No registered resource provider found for API version '{version}' for type 'vaults'. "
        f"The supported api-versions are '{KEYVAULT}'."
    )
    action = arm.post(f"{GROUP}/providers/Microsoft.Compute/virtualMachines/vm/start", version)
    assert "for type 'virtualMachines'" in action.document["error"]["message"]
    assert code(arm.get(GROUP, version)) == (400, "InvalidApiVersionParameter")
    assert code(arm.put(VAULT, None, vault_body())) == (400, "MissingApiVersionParameter")


def test_a_newer_version_is_accepted_once_it_is_known():
    arm = of_policy("any", api_versions={"Microsoft.KeyVault": [LATER]})
    assert arm.get(VAULT, "2098-01-01").document["error"]["code"] == "ResourceNotFound"
    assert code(arm.get(VAULT, "2099-01-02")) == (400, "NoRegisteredProviderFound")


def test_known_versions_alone():
    arm = of_policy("known", api_versions={"Microsoft.KeyVault": [OLD]})
    assert arm.put(VAULT, OLD, vault_body()).status == 201
    assert arm.put(VAULT, KEYVAULT, vault_body()).status == 200
    refused = arm.put(VAULT, "2021-10-01", vault_body())
    assert code(refused) == (400, "NoRegisteredProviderFound")
    assert f"The supported api-versions are '{KEYVAULT}, {OLD}'." in refused.document["error"]["message"]


def test_described_versions_alone():
    arm = of_policy("exact", api_versions={"Microsoft.KeyVault": [OLD]})
    assert code(arm.put(VAULT, OLD, vault_body())) == (400, "NoRegisteredProviderFound")
    assert arm.put(VAULT, KEYVAULT, vault_body()).status == 201
    assert code(arm.get(GROUP, "2019-10-01")) == (400, "InvalidApiVersionParameter")


def test_the_command_takes_a_policy(monkeypatch: pytest.MonkeyPatch):
    seen: list[int] = []

    def wait(self: LocalServer) -> None:
        arm = Arm(self.azure)
        seen.extend(arm.get(SUBSCRIPTION, version).status for version in ("2022-12-01", "2021-01-01"))

    monkeypatch.setattr(LocalServer, "wait", wait)
    for policy in ("any", "exact"):
        assert CliRunner().invoke(azprov, ["local", "--port", "0", "--api-versions", policy]).exit_code == 0
    assert seen == [200, 200, 200, 400]


def test_another_policy_is_none():
    with pytest.raises(ValueError, match="api_version_policy: expected one of exact, known, any, got 'all'"):
        LocalAzure(api_version_policy="all")  # type: ignore[arg-type]


def test_the_journal_says_what_another_version_was_read_by(arm: Arm):
    arm.vault()
    arm.get(VAULT, KEYVAULT)
    assert arm.azure.requests[-1].described is None
    arm.get(VAULT, OLD)
    entry = arm.azure.requests[-1]
    assert (entry.operation, entry.described, entry.waived) == ("Vaults_Get", KEYVAULT, ())


def test_what_may_have_come_later_is_not_demanded(arm: Arm):
    arm.strict = False
    body = vault_body(sku={"name": "ultimate"}, former="kept")
    del body["properties"]["sku"]["name"]
    body["properties"]["sku"]["family"] = "Z"
    assert code(arm.put(VAULT, KEYVAULT, body)) == (400, "InvalidRequestContent")
    assert arm.put(VAULT, OLD, body).status == 201
    entry = arm.azure.requests[-1]
    assert entry.described == KEYVAULT
    assert list(entry.waived) == ["Required property 'name' not found in JSON. Path 'properties.sku'."]
    arm.wait()
    assert arm.get(VAULT, OLD).document["properties"]["former"] == "kept"


def test_json_types_are_those_of_the_description(arm: Arm):
    refused = arm.put(VAULT, OLD, vault_body(softDeleteRetentionInDays="ninety"))
    assert code(refused) == (400, "InvalidRequestContent")


def test_a_provider_that_cannot_do_without_refuses(arm: Arm):
    arm.vault()
    refused = arm.put(f"{VAULT}/accessPolicies/add", OLD, {"properties": {}})
    assert code(refused) == (400, "InvalidRequestContent")
    assert "Required property 'accessPolicies' not found" in refused.document["error"]["message"]


def test_resources_of_templates_may_have_any_version(arm: Arm):
    resource = {"type": "Microsoft.KeyVault/vaults", "apiVersion": OLD, "name": "kv-one", **vault_body()}
    template = {
        "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
        "contentVersion": "1.0.0.0",
        "resources": [resource],
    }
    path = f"{GROUP}/providers/Microsoft.Resources/deployments/one"
    body = {"properties": {"mode": "Incremental", "template": template}}
    assert arm.put(path, "2021-04-01", body).status == 201
    arm.wait()
    assert arm.get(path, "2021-04-01").document["properties"]["provisioningState"] == "Succeeded"
    resource["apiVersion"] = LATER
    assert code(arm.put(path, "2021-04-01", body)) == (400, "InvalidTemplateDeployment")


def test_providers_tell_the_versions_that_are_known():
    arm = of_policy("any", api_versions={"Microsoft.KeyVault": [OLD]})
    provider = arm.get(f"{SUBSCRIPTION}/providers/Microsoft.KeyVault", RESOURCES).document
    (vaults,) = [each for each in provider["resourceTypes"] if each["resourceType"] == "vaults"]
    assert (vaults["apiVersions"], vaults["defaultApiVersion"]) == ([KEYVAULT, OLD], KEYVAULT)


class OldVault(Model):
    """A vault as an earlier version had it."""

    location: str = field("location")
    account: str = field("account")


def test_a_description_of_the_version_itself_is_taken(monkeypatch: pytest.MonkeyPatch):
    service = Service("old_keyvault", "old_keyvault", OLD)
    url = "/subscriptions/{subscriptionId}/resourceGroups/{group}/providers/Microsoft.KeyVault/vaults/{name}"
    names = (Path("subscription_id", "subscriptionId"), Path("group", "group"), Path("name", "name"))
    package, rest, models = (types.ModuleType(f"old_keyvault{each}") for each in ("", "._rest", ".models"))
    package.__path__ = []  # type: ignore[attr-defined]
    models.OldVault = OldVault  # type: ignore[attr-defined]
    rest.PUT = Operation(service, "Vaults_Put", "PUT", url, (*names, Body("body", "OldVault")), ok=(200, 201))  # type: ignore[attr-defined]
    for module in (package, rest, models):
        monkeypatch.setitem(sys.modules, module.__name__, module)
    with LocalAzure(services=["resources", "keyvault", package]) as azure:
        arm = Arm(azure, strict=False)
        arm.group()
        refused = arm.put(VAULT, OLD, vault_body())
        assert "Required property 'account' not found" in refused.document["error"]["message"]
        # The provider is the one of the other description of the same URL.
        assert arm.put(VAULT, OLD, {**vault_body(), "account": "a"}).status == 201
        assert azure.requests[-1].described is None
        assert azure.requests[-1].fidelity == "full"
        # The nearest one of what came before it, and of what came after it.
        arm.put(VAULT, "2018-01-01", vault_body())
        assert azure.requests[-1].described == OLD
        arm.put(VAULT, "2020-01-01", vault_body())
        assert azure.requests[-1].described == KEYVAULT
