"""What a prediction tells of values: those that have no effect, and none that are secret."""

from __future__ import annotations

import json
from typing import Any

import pytest

from azure.mgmt.provisioning.local.behaviours.resources.masking import MASK, masked

from ...support import Arm
from .support import VAULT_RESOURCE, deploy
from .test_expressions import inner
from .test_what_if import what_if

pytestmark = pytest.mark.usefixtures("group")

SECRET = "Hunter2-hunter2"
GIVEN = {"s": {"value": SECRET}}
SECURE = {"parameters": {"s": {"type": "secureString"}}}
SERVER = {
    "type": "Microsoft.Sql/servers",
    "apiVersion": "2023-08-01",
    "name": "shop-sql",
    "location": "westeurope",
    "properties": {"administratorLogin": "shop", "administratorLoginPassword": "[parameters('s')]"},
}


def test_what_only_the_service_fills_has_no_effect(arm: Arm):
    arm.vault()
    odd = {**VAULT_RESOURCE, "properties": {**VAULT_RESOURCE["properties"], "hsmPoolResourceId": "odd"}}
    (change,) = what_if(arm, odd)
    told = {"path": "properties.hsmPoolResourceId", "propertyChangeType": "NoEffect", "before": None, "after": "odd"}
    assert (change["changeType"], change["delta"]) == ("NoChange", [{**told, "children": None}])


def test_what_only_the_service_fills_in_lists_is_not_told(arm: Arm):
    def networks(**more: str) -> dict[str, Any]:
        subnet = {"name": "front", "properties": {"addressPrefix": "10.0.0.0/24", **more}}
        properties = {"addressSpace": {"addressPrefixes": ["10.0.0.0/16"]}, "subnets": [subnet]}
        named = {"type": "Microsoft.Network/virtualNetworks", "apiVersion": "2023-09-01", "name": "vnet"}
        return {**named, "location": "westeurope", "properties": properties}

    deploy(arm, networks())
    (change,) = what_if(arm, networks(provisioningState="Odd"))
    assert (change["changeType"], change["delta"]) == ("NoChange", None)


def test_what_the_body_has_no_word_for_has_no_effect(arm: Arm):
    account: dict[str, Any] = {
        "type": "Microsoft.Storage/storageAccounts",
        "apiVersion": "2023-01-01",
        "name": "account123",
        "location": "westeurope",
        "kind": "StorageV2",
        "sku": {"name": "Standard_LRS"},
    }
    deploy(arm, account)
    asked = {"primaryLocation": "northeurope", "accessTier": "Cool"}
    (change,) = what_if(arm, {**account, "properties": asked})
    found = {each["path"]: (each["propertyChangeType"], each["after"]) for each in change["delta"]}
    expected = {"properties.accessTier": ("Modify", "Cool"), "properties.primaryLocation": ("NoEffect", "northeurope")}
    assert (change["changeType"], found) == ("Modify", expected)
    assert what_if(arm, account)[0]["delta"] is None


def test_secrets_are_not_told(arm: Arm):
    tagged = {**VAULT_RESOURCE, "tags": {"whole": "[parameters('s')]", "part": "[concat('p=', parameters('s'), ';')]"}}
    changes = what_if(arm, SERVER, tagged, template=SECURE, parameters=GIVEN)
    assert SECRET not in json.dumps(changes)
    found = {each["resourceId"].rpartition("/")[2]: each["after"] for each in changes}
    assert found["kv-one"]["tags"] == {"whole": MASK, "part": f"p={MASK};"}
    assert found["shop-sql"]["properties"] == {"administratorLogin": "shop"}


def test_secrets_of_what_is_there_are_not_told(arm: Arm):
    tagged = {**VAULT_RESOURCE, "tags": {"s": "[parameters('s')]"}}
    deploy(arm, tagged, template=SECURE, parameters=GIVEN)
    (change,) = what_if(arm, {**tagged, "tags": {**tagged["tags"], "a": "b"}}, template=SECURE, parameters=GIVEN)
    assert SECRET not in json.dumps(change)
    assert [(each["path"], each["propertyChangeType"]) for each in change["delta"]] == [("tags.a", "Create")]


def test_secrets_without_effect_are_not_told(arm: Arm):
    arm.vault()
    odd = {**VAULT_RESOURCE, "properties": {**VAULT_RESOURCE["properties"], "hsmPoolResourceId": "[parameters('s')]"}}
    (change,) = what_if(arm, odd, template=SECURE, parameters=GIVEN)
    told = [(each["path"], each["propertyChangeType"], each["after"]) for each in change["delta"]]
    assert told == [("properties.hsmPoolResourceId", "NoEffect", MASK)]


def test_secrets_of_deployments_within_and_in_reasons_are_not_told(arm: Arm):
    tagged = {**VAULT_RESOURCE, "tags": {"word": "[parameters('word')]"}}
    within = inner(tagged, parameters={"word": {"type": "string"}})
    within["properties"]["parameters"] = {"word": {"value": "[parameters('s')]"}}
    address = "reference(resourceId('Microsoft.KeyVault/vaults', 'kv-one')).vaultUri"
    failing = {**VAULT_RESOURCE, "name": "kv-two", "tags": {"x": f"[fail(concat(parameters('s'), {address}))]"}}
    arm.vault()
    changes = what_if(arm, within, failing, template=SECURE, parameters=GIVEN)
    assert SECRET not in json.dumps(changes)
    found = {each["resourceId"].rpartition("/")[2]: each for each in changes}
    assert found["kv-one"]["after"]["tags"] == {"word": MASK}
    assert found["kv-two"]["changeType"] == "Unsupported"
    assert MASK in found["kv-two"]["unsupportedReason"]


def test_secrets_in_objects(arm: Arm):
    secure = {"parameters": {"s": {"type": "secureObject"}}}
    tagged = {**VAULT_RESOURCE, "tags": {"x": "[parameters('s').a[0].b]", "y": "plain"}}
    (change,) = what_if(arm, tagged, template=secure, parameters={"s": {"value": {"a": [{"b": SECRET}], "n": 1}}})
    assert change["after"]["tags"] == {"x": MASK, "y": "plain"}


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("abc", MASK),
        ("abcd", "abcd"),
        ("xlongerx", f"x{MASK}x"),
        ("longer still", MASK),
        ({"a": ["abc", 1, None]}, {"a": [MASK, 1, None]}),
    ],
)
def test_what_is_masked(value: Any, shown: Any) -> None:
    assert masked(value, {"abc", "longer", "longer still"}) == shown
