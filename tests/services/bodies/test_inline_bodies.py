"""The documented inline JSON: models, snake_case, REST spelling and a mix of them send the same bytes."""

from __future__ import annotations

from typing import Any

import pytest

from azure.mgmt.provisioning.services.keyvault.models import (
    AccessPolicyEntry,
    Permissions,
    SecretPermissions,
    Sku,
    SkuName,
    VaultCreateOrUpdateParameters,
    VaultProperties,
)
from azure.mgmt.provisioning.services.resources.models import ResourceGroup

from ..conftest import Bench, done

TENANT = "00000000-0000-0000-0000-000000000000"
OBJECT = "11111111-1111-1111-1111-111111111111"

GROUPS: dict[str, Any] = {
    "model": ResourceGroup(location="westeurope", managed_by="someone", tags={"Team": "x"}),
    "snake_case": {"location": "westeurope", "managed_by": "someone", "tags": {"Team": "x"}},
    "REST": {"location": "westeurope", "managedBy": "someone", "tags": {"Team": "x"}},
    "mixed": {"tags": {"Team": "x"}, "MANAGEDBY": "someone", "Location": "westeurope"},
}

VAULTS: dict[str, Any] = {
    "model": VaultCreateOrUpdateParameters(
        location="westeurope",
        properties=VaultProperties(
            tenant_id=TENANT,
            sku=Sku(name=SkuName.STANDARD),
            access_policies=[
                AccessPolicyEntry(
                    tenant_id=TENANT,
                    object_id=OBJECT,
                    permissions=Permissions(keys=["get"], secrets=[SecretPermissions.GET, "list"]),
                )
            ],
            enabled_for_deployment=True,
        ),
    ),
    "snake_case": {
        "location": "westeurope",
        "properties": {
            "tenant_id": TENANT,
            "sku": {"name": "standard"},
            "access_policies": [
                {
                    "tenant_id": TENANT,
                    "object_id": OBJECT,
                    "permissions": {"keys": ["get"], "secrets": ["get", "list"]},
                }
            ],
            "enabled_for_deployment": True,
        },
    },
    "REST": {
        "location": "westeurope",
        "properties": {
            "tenantId": TENANT,
            "sku": {"family": "A", "name": "standard"},
            "accessPolicies": [
                {
                    "tenantId": TENANT,
                    "objectId": OBJECT,
                    "permissions": {"keys": ["get"], "secrets": ["get", "list"]},
                }
            ],
            "enabledForDeployment": True,
        },
    },
    "mixed": {
        "properties": VaultProperties(
            enabled_for_deployment=True,
            sku={"name": SkuName.STANDARD},
            tenant_id=TENANT,
            access_policies=[
                {
                    "permissions": Permissions(secrets=["get", SecretPermissions.LIST], keys=["get"]),
                    "ObjectId": OBJECT,
                    "tenant_id": TENANT,
                }
            ],
        ),
        "LOCATION": "westeurope",
    },
}

GROUP_BODY = b'{"tags": {"Team": "x"}, "location": "westeurope", "managedBy": "someone"}'

VAULT_BODY = (
    b'{"location": "westeurope", "properties": {"tenantId": "00000000-0000-0000-0000-000000000000", '
    b'"sku": {"family": "A", "name": "standard"}, "accessPolicies": [{"tenantId": '
    b'"00000000-0000-0000-0000-000000000000", "objectId": "11111111-1111-1111-1111-111111111111", "permissions": '
    b'{"keys": ["get"], "secrets": ["get", "list"]}}], "enabledForDeployment": true}}'
)


@pytest.mark.parametrize("spelling", GROUPS)
async def test_resource_group(bench: Bench, spelling: str) -> None:
    created = await done(bench.client.resources.resource_groups.create_or_update("rg", GROUPS[spelling]))
    assert created.managed_by == "someone"
    assert [request.body for request in bench.azure.requests] == [GROUP_BODY]


@pytest.mark.parametrize("spelling", VAULTS)
async def test_key_vault(bench: Bench, spelling: str) -> None:
    await done(bench.client.resources.resource_groups.create_or_update("rg", {"location": "westeurope"}))
    vault = await done(bench.client.keyvault.vaults.begin_create_or_update("rg", "demo-kv", VAULTS[spelling]))
    (sent,) = [
        r.body for r in bench.azure.requests if r.method == "PUT" and r.url.partition("?")[0].endswith("demo-kv")
    ]
    assert sent == VAULT_BODY
    assert vault.properties.vault_uri == "https://demo-kv.vault.azure.net/"
    assert vault.properties.access_policies[0].permissions.keys == ["get"]
    assert vault.properties.sku.name is SkuName.STANDARD


async def test_nothing_is_sent_when_a_body_is_wrong(bench: Bench) -> None:
    body = {
        "location": "westeurope",
        "properties": {"tenant_id": TENANT, "sku": "standard", "acces_policies": [], "access_policies": {}},
    }
    with pytest.raises(ValueError) as caught:
        await done(bench.client.keyvault.vaults.begin_create_or_update("rg", "demo-kv", body))
    assert str(caught.value) == (
        "parameters is not a valid VaultCreateOrUpdateParameters (3 faults, nothing was sent):\n"
        "  parameters.properties.acces_policies: VaultProperties has no such key. Did you mean 'access_policies'?\n"
        "  parameters.properties.sku: expected an object (Sku), got the str 'standard'. "
        'Write {"name": "standard"} or Sku(name="standard")\n'
        "  parameters.properties.access_policies: expected a list of AccessPolicyEntry, got a dict. Write [{…}]"
    )
    assert not bench.azure.requests
