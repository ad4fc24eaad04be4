"""A shop: a resource group, a vault, a site with its plan, storage, and the role that lets the site read the vault.

azprov preview samples/stacks/shop.py --local
azprov up samples/stacks/shop.py --local
azprov up samples/stacks/shop.py --local --config sku=S1
azprov destroy samples/stacks/shop.py --local
"""

from __future__ import annotations

from azure.mgmt.provisioning import ProvisioningClient
from azure.mgmt.provisioning.services.resources.models import ResourceGroup
from azure.mgmt.provisioning.services.web.models import Site
from azure.mgmt.provisioning.stack import Stack

KEY_VAULT_SECRETS_USER = "4633458b-17de-408a-b874-0445c86b69e6"
TENANT = "11111111-1111-1111-1111-111111111111"


def shop(az: ProvisioningClient, stack: Stack) -> None:
    """What shall be there."""
    location = stack.config.get("location", str, "westeurope")
    rg = az.resources.resource_groups.create_or_update(f"shop-{stack.name}", {"location": location})
    vault = az.keyvault.vaults.begin_create_or_update(
        rg.name,
        stack.random_name("shop-kv-", 16),
        {
            "location": rg.location,
            "properties": {
                "tenant_id": TENANT,
                "sku": {"name": "standard"},
                "enable_rbac_authorization": True,
            },
        },
    ).result()
    plan = az.web.app_service_plans.begin_create_or_update(
        rg.name, "shop-plan", {"location": rg.location, "sku": {"name": stack.config.get("sku", str, "B1")}}
    ).result()
    with stack.options(depends_on=[vault], protect=stack.name == "prod"):
        site = az.web.web_apps.begin_create_or_update(
            rg.name,
            stack.random_name("shop-", 12),
            {
                "location": rg.location,
                "server_farm_id": plan.id,
                "identity": {"type": "SystemAssigned"},
                "site_config": {
                    "app_settings": [
                        {
                            "name": "DB",
                            "value": f"@Microsoft.KeyVault(SecretUri={vault.properties.vault_uri}secrets/db)",
                        }
                    ]
                },
            },
        ).result()
    with stack.component("storage"):
        storage(az, stack, rg)
    with stack.component("access"):
        access(az, stack, vault.id, site)
    stack.export("url", f"https://{site.default_host_name}")
    stack.export("vault", vault.properties.vault_uri)


def storage(az: ProvisioningClient, stack: Stack, rg: ResourceGroup) -> None:
    """Storage accounts: none of them waits for another."""
    for number in range(stack.config.get("accounts", int, 10)):
        az.storage.storage_accounts.begin_create(
            rg.name,
            stack.random_name(f"shop{number}", 20),
            {
                "location": rg.location,
                "kind": "StorageV2",
                "sku": {"name": "Standard_LRS"},
                "minimum_tls_version": "TLS1_2",
            },
        )


def access(az: ProvisioningClient, stack: Stack, scope: str, site: Site) -> None:
    """The site may read secrets of the vault."""
    assert site.identity is not None
    subscription = scope.split("/")[2]
    az.authorization.role_assignments.create(
        scope,
        stack.guid("reader"),
        {
            "role_definition_id": f"/subscriptions/{subscription}/providers/Microsoft.Authorization/roleDefinitions/"
            f"{KEY_VAULT_SECRETS_USER}",
            "principal_id": site.identity.principal_id,
            "principal_type": "ServicePrincipal",
        },
    )
