"""What programs say, as templates say it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from azure.mgmt.provisioning import LocalAzure, ProvisioningClient
from azure.mgmt.provisioning.stack import CompiledTemplate, Stack, StackError
from tests.stack.support import SUBSCRIPTION, group, vault

from .support import check_is_the_same, deploy, local_template, template_of

TESTS = Path(__file__).parents[1]


def account(az: Any, name: str = "shopdata", in_group: str = "shop-rg", **body: Any) -> Any:
    """A storage account."""
    parameters = {"location": "westeurope", "kind": "StorageV2", "sku": {"name": "Standard_LRS"}, **body}
    return az.storage.storage_accounts.begin_create(in_group, name, parameters).result()


def inner(template: CompiledTemplate, number: int = 1) -> dict[str, Any]:
    """The template of a deployment within a template."""
    (found,) = [each for each in template.document["resources"] if each["name"].startswith(f"[format('{{0}}-{number}'")]
    document: dict[str, Any] = found["properties"]["template"]
    return document


def test_resources_of_one_group_that_is_there_are_deployed_to_it() -> None:
    def program(az: Any, stack: Stack) -> None:
        made = vault(az)
        account(az, tags={"vault": made.name})
        stack.export("uri", made.properties.vault_uri)

    template = template_of(program)
    assert template.scope.group == "shop-rg"
    assert [each["type"] for each in template.document["resources"]] == [
        "Microsoft.KeyVault/vaults",
        "Microsoft.Storage/storageAccounts",
    ]
    assert template.document["outputs"]["uri"] == {
        "type": "string",
        "value": "[reference(resourceId('Microsoft.KeyVault/vaults', 'shop-kv'), '2026-05-15').vaultUri]",
    }


def test_what_is_known_later_outside_of_properties_is_handed_over() -> None:
    def program(az: Any, stack: Stack) -> None:
        made = vault(az)
        account(az, tags={"vault": made.properties.vault_uri, "text": f"at {made.properties.vault_uri}"})

    template = template_of(program)
    assert [each["type"] for each in template.document["resources"]] == [
        "Microsoft.KeyVault/vaults",
        "Microsoft.Resources/deployments",
    ]
    (made,) = inner(template)["resources"]
    assert made["tags"] == {
        "vault": "[parameters('shopKvPropertiesVaultUri')]",
        "text": "[format('at {0}', parameters('shopKvPropertiesVaultUri'))]",
    }
    deployment = template.document["resources"][1]
    assert deployment["dependsOn"] == ["[resourceId('Microsoft.KeyVault/vaults', 'shop-kv')]"]
    assert list(deployment["properties"]["parameters"]) == ["shopKvPropertiesVaultUri"]


def test_secrets_are_parameters_without_values() -> None:
    def program(az: Any, stack: Stack) -> None:
        group(az)
        password = stack.config.require_secret("password")
        body = {
            "location": "westeurope",
            "administrator_login": "admin",
            "administrator_login_password": "in-the-program",
            "tags": {"from": password, "within": f"{password}!"},
        }
        az.sql.servers.begin_create_or_update("shop-rg", "shop-sql", body)
        stack.export("password", password)
        stack.export("port", 1433, secret=True)

    template = template_of(program, password="very-secret")
    text = template.text()
    assert "very-secret" not in text
    assert "in-the-program" not in text
    assert "in-the-program" not in repr(template)
    assert template.secrets == {"administratorLoginPassword": "in-the-program", "password": "very-secret"}
    assert template.document["parameters"] == dict.fromkeys(template.secrets, {"type": "secureString"})
    assert inner(template)["parameters"] == template.document["parameters"]
    assert template.document["outputs"] == {
        "password": {"type": "secureString", "value": "[parameters('password')]"},
        "port": {"type": "secureObject", "value": {"value": 1433}},
    }


def test_texts_mean_the_same() -> None:
    def program(az: Any, stack: Stack) -> None:
        group(az)
        uri = vault(az).properties.vault_uri
        text = f'it\'s {{at}} {uri}, "quoted" \\'
        account(az, tags={"[a]": "[b]", "[[c]]": "[[d]]", "json": json.dumps({"uri": uri, "text": json.dumps([text])})})

    check_is_the_same(program)


def test_groups_that_need_each_other() -> None:
    def program(az: Any, stack: Stack) -> None:
        group(az)
        az.resources.resource_groups.create_or_update("other-rg", {"location": "westeurope"})
        first = account(az, "shopone")
        second = account(az, "shoptwo", "other-rg", tags={"first": first.id, "at": first.primary_endpoints.blob})
        account(az, "shopthree", tags={"second": second.primary_endpoints.blob})

    check_is_the_same(program)
    template = template_of(program)
    assert [each["type"].rpartition("/")[2] for each in template.document["resources"]] == [
        *("resourceGroups", "resourceGroups", "deployments", "deployments", "deployments"),
    ]


def test_look_ups_of_keys() -> None:
    def program(az: Any, stack: Stack) -> None:
        made = account(az)
        keys = az.storage.storage_accounts.list_keys("shop-rg", made.name)
        stack.export("key", keys.keys[0].value)
        found = az.storage.storage_accounts.get_properties("shop-rg", made.name)
        stack.export("blob", found.primary_endpoints.blob)

    with LocalAzure() as azure:
        with ProvisioningClient.local(azure) as az:
            group(az)
        template = local_template(program, azure)
        outputs = deploy(template, azure)
    assert template.document["outputs"]["key"]["type"] == "secureString"
    assert outputs["key"] is None
    assert outputs["blob"].startswith("https://shopdata.blob.")


def test_many_resources_stand_in_several_deployments() -> None:
    def program(az: Any, stack: Stack) -> None:
        for number in range(5):
            account(az, f"shopdata{number}")

    template = template_of(program, most=2)
    assert [len(each["properties"]["template"]["resources"]) for each in template.document["resources"]] == [2, 2, 1]


def looks(az: Any, stack: Stack) -> None:
    if account(az).primary_endpoints.blob == "https://x":
        vault(az)


def applies(az: Any, stack: Stack) -> None:
    vault(az, tenant_id=stack.apply(str.upper, account(az).primary_endpoints.blob))


def names_later(az: Any, stack: Stack) -> None:
    account(az, f"x{vault(az).properties.tenant_id}{vault(az, 'other').properties.vault_uri}")


def elsewhere(az: Any, stack: Stack) -> None:
    body = {"role_definition_id": "/x", "principal_id": "p"}
    az.authorization.role_assignments.create("/subscriptions/other", "name", body)


def no_resource(az: Any, stack: Stack) -> None:
    az.resources.tags.create_or_update("cost")


def deploys(az: Any, stack: Stack) -> None:
    properties = {"mode": "Incremental", "template": {}}
    az.resources.deployments.begin_create_or_update("shop-rg", "inner", {"properties": properties})


def conditional(az: Any, stack: Stack) -> None:
    az.network.virtual_networks.begin_create_or_update("shop-rg", "net", {"location": "x"}, headers={"a": "b"})


def text_of_a_list(az: Any, stack: Stack) -> None:
    vault(az, tenant_id=f"{account(az).private_endpoint_connections}")


def copies(az: Any, stack: Stack) -> None:
    az.resources.resources.begin_create_or_update_by_id(
        f"/subscriptions/{SUBSCRIPTION}/resourceGroups/g/providers/Contoso.Shop/shops/one",
        {"properties": {"copy": []}},
        api_version="2024-01-01",
    )


def key_is_later(az: Any, stack: Stack) -> None:
    account(az, tags={f"{vault(az).properties.vault_uri}": "x"})


@pytest.mark.parametrize(
    ("program", "why"),
    [
        (looks, "looks at shopdata.properties.primary_endpoints.blob.*stack.config"),
        (applies, r"upper\(…\) is worked out in Python.*f-string"),
        (names_later, "names have to be known when a deployment begins.*stack.random_name"),
        (elsewhere, "is in the subscription other"),
        (no_resource, "tagNames/cost is not the id of a resource"),
        (deploys, "is a template itself"),
        (conditional, "the option headers has no place in a template"),
        (text_of_a_list, "the text of shopdata.* is made inside of another text"),
        (copies, "copy is a list, which templates take for a loop"),
        (key_is_later, "a key is made of what is known only later"),
    ],
)
def test_what_no_template_can_say_is_an_error_with_its_line(program: Any, why: str) -> None:
    with pytest.raises(StackError, match=why) as raised:
        template_of(program)
    assert raised.value.line is not None
    assert raised.value.line.file.startswith(str(TESTS))


def test_exports_that_no_output_can_say() -> None:
    with pytest.raises(StackError, match="'half' can't be an output"):
        template_of(lambda az, stack: stack.export("half", 0.5))


def test_look_ups_of_what_is_there_are_refused() -> None:
    with (
        LocalAzure() as azure,
        pytest.raises(StackError, match="looks up https://.*/shop-rg, and a template is made without requests"),
    ):
        local_template(lambda az, stack: az.resources.resource_groups.get("shop-rg"), azure)
