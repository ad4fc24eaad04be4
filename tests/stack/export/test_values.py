"""Secrets, shared values, and values that types do not have."""

from __future__ import annotations

from typing import Any

import pytest

from .served import document
from .test_export import exported

SITE = "Microsoft.Web/sites/shop"


def site(**config: Any) -> dict[str, Any]:
    return document(SITE, properties={"siteConfig": config})


def test_secrets_are_taken_from_the_configuration() -> None:
    settings = document(f"{SITE}/config/appsettings", None, properties={"DB": "first-value", "API_KEY": "second-value"})
    found = exported(site(), settings)
    assert found.secrets == {"shop_db": "first-value", "shop_api_key": "second-value"}
    assert '"DB": stack.config.require_secret("shop_db")' in found.code
    assert "-value" not in repr(found) + found.code


def test_settings_that_hold_nothing_are_not_said() -> None:
    assert len(exported(site(), document(f"{SITE}/config/appsettings", None, properties={})).resources) == 2


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("password", "x"),
        ("ConnectionString", "x"),
        ("text", "Server=x;Password=hunter2"),
        ("text", "-----BEGIN PRIVATE KEY-----\nx"),
    ],
)
def test_values_that_are_called_like_secrets_or_look_like_ones_are_secrets(name: str, value: str) -> None:
    tags = {name: value, "plain": "shown"}
    found = exported(document("Microsoft.ManagedIdentity/userAssignedIdentities/me", tags=tags))
    assert list(found.secrets.values()) == [value]
    assert value not in found.code
    assert '"plain": "shown"' in found.code


def test_texts_that_look_like_secrets_are_ones_wherever_they_are() -> None:
    command = ["serve", "--token=hunter2hunter2", "--port=80"]
    container = {"name": "one", "properties": {"image": "i", "environmentVariables": [{"name": "A", "value": "plain"}]}}
    group = document(
        "Microsoft.ContainerInstance/containerGroups/cg",
        properties={"osType": "Linux", "containers": [container], "dnsConfig": {"nameServers": command}},
    )
    found = exported(group)
    assert '["serve", stack.config.require_secret("cg_1"), "--port=80"]' in found.code
    assert found.secrets["cg_1"] == "--token=hunter2hunter2"


def test_a_secret_that_has_to_be_there_and_is_not_told_is_asked_for() -> None:
    storage = {"accountName": "a", "shareName": "s", "accessMode": "ReadOnly"}
    environment = "Microsoft.App/managedEnvironments/env"
    found = exported(
        document(
            "Microsoft.ContainerRegistry/registries/r/webhooks/hook", properties={"actions": ["push"], "scope": "a:b"}
        ),
        document("Microsoft.ContainerRegistry/registries/r", sku={"name": "Basic"}),
        document(environment),
        document(f"{environment}/storages/s", None, properties={"azureFile": storage}),
    )
    assert found.secrets == {"hook_service_uri": ""}
    assert '"service_uri": stack.config.require_secret("hook_service_uri")' in found.code


def test_a_password_that_the_service_does_not_tell_is_noted() -> None:
    found = exported(
        document("Microsoft.DBforMySQL/flexibleServers/db", properties={"administratorLogin": "boss"}),
    )
    assert "    # Secret, and told by no service: administrator_login_password.\n    az.mysql" in found.code


def test_what_many_resources_have_in_common_is_a_variable() -> None:
    tags = {"team": "shop", "cost-center": "1234"}
    accounts = [
        document(
            f"Microsoft.Storage/storageAccounts/data{number}",
            location,
            kind="StorageV2",
            sku={"name": "Standard_LRS"},
            tags=tags,
            properties={"networkAcls": {"defaultAction": "Deny", "virtualNetworkRules": []}} if number < 2 else {},
        )
        for number, location in enumerate(["West Europe", "northeurope", "northeurope", "northeurope"])
    ]
    found = exported(*accounts)
    head, _, body = found.code.partition("def old_rg")
    assert head.endswith(
        """\
from azure.mgmt.provisioning.services.storage.types import SkuDict
from azure.mgmt.provisioning.stack import Stack

TAGS = {"team": "shop", "cost-center": "1234"}
SKU: SkuDict = {"name": "Standard_LRS"}
LOCATION = "northeurope"


"""
    )
    assert body.count("TAGS") == body.count("SKU") == 4
    assert (body.count('"location": LOCATION'), body.count('"location": rg.location')) == (3, 1)
    assert body.count('"default_action": "Deny"') == 2


def test_variables_have_names_whatever_the_key_that_they_are_of() -> None:
    tags = {"2026": "the first text", "---": "the second text"}
    kinds = ("Microsoft.ManagedIdentity/userAssignedIdentities/me", "Microsoft.Network/publicIPAddresses/ip", SITE)
    found = exported(*(document(kind, tags={**tags, "number": str(at)}) for at, kind in enumerate(kinds)))
    assert 'VALUE = "the second text"\nVALUE_2026 = "the first text"\n' in found.code


def test_dicts_of_the_same_name_are_told_apart() -> None:
    accounts = [
        document(f"Microsoft.Storage/storageAccounts/data{number}", kind="StorageV2", sku={"name": "Standard_LRS"})
        for number in range(3)
    ]
    vaults = [
        document(
            f"Microsoft.KeyVault/vaults/kv{number}",
            properties={"tenantId": "t", "sku": {"family": "A", "name": "standard"}},
        )
        for number in range(3)
    ]
    found = exported(*accounts, *vaults)
    assert "from azure.mgmt.provisioning.services.storage.types import SkuDict\n" in found.code
    assert "SKU: SkuDict = " in found.code
    assert "PROPERTIES: VaultPropertiesDict = " in found.code


def test_a_value_that_the_api_does_not_declare_is_said_all_the_same() -> None:
    found = exported(document("Microsoft.Storage/storageAccounts/one", kind="StorageV9", sku={"name": "Standard_LRS"}))
    assert 'KIND: Any = "StorageV9"  # the API declares other values\n' in found.code
    assert '"kind": KIND' in found.code


def test_names_of_variables_are_free_and_readable() -> None:
    names = ["1st", "class", "stack", "net-1", "net_1", "b" * 60, "11111111-2222-3333-4444-555555555555"]
    networks = [
        document(
            f"Microsoft.Network/virtualNetworks/{name}", properties={"addressSpace": {"addressPrefixes": ["::/8"]}}
        )
        for name in names
    ]
    interfaces = [
        document(
            f"Microsoft.Network/networkInterfaces/nic{at}",
            properties={
                "ipConfigurations": [{"name": "a", "properties": {"subnet": {"id": f"{each['id']}/subnets/a"}}}]
            },
        )
        for at, each in enumerate(networks)
    ]
    found = exported(*networks, *interfaces)
    variables = [line.partition(" = ")[0].strip() for line in found.code.splitlines() if " = az.network" in line]
    assert variables == [
        "virtual_network_1st", "class_2", "stack_2", "net_1", "net_1_2", "virtual_network", "virtual_network_2",
    ]  # fmt: skip
