"""Whole systems as scripts make them: every kind of resource in them lives, is read back, and goes."""

from __future__ import annotations

import uuid
from typing import Any

import pytest
from azure.core.exceptions import ResourceNotFoundError

from azure.mgmt.provisioning import ProvisioningClient
from azure.mgmt.provisioning.local import LocalAzure

from .behaviours.compute.support import KEY

PLACE: dict[str, Any] = {"location": "westeurope"}
READER = "providers/Microsoft.Authorization/roleDefinitions/acdd72a7-3385-48ef-bd42-f606fba81ae7"


@pytest.fixture(params=[{}, {"throttle": True, "durations": {"Microsoft.Storage/storageAccounts": 30}}])
def azure(request: pytest.FixtureRequest) -> Any:
    with LocalAzure(**request.param) as azure:
        yield azure


@pytest.fixture
def client(azure: LocalAzure) -> ProvisioningClient:
    client = ProvisioningClient.local(azure)
    client.resources.resource_groups.create_or_update("rg", {"location": "westeurope"})
    return client


def assign(client: ProvisioningClient, azure: LocalAzure, scope: str, principal: str) -> None:
    role = f"/subscriptions/{azure.subscription_id}/{READER}"
    given: Any = {"properties": {"role_definition_id": role, "principal_id": principal}}
    client.authorization.role_assignments.create(scope, str(uuid.uuid4()), given)


def end(client: ProvisioningClient, kinds: set[str]) -> None:
    """Hold that there are resources of these kinds, and that nothing is left of them with their group."""
    assert {each.type.rpartition("/")[2] for each in client.resources.resources.list_by_resource_group("rg")} == kinds
    client.resources.resource_groups.begin_delete("rg").result()
    with pytest.raises(ResourceNotFoundError):
        client.resources.resource_groups.get("rg")
    assert list(client.resources.resources.list()) == []


def test_a_shop(client: ProvisioningClient, azure: LocalAzure):
    properties = {"tenant_id": azure.tenant_id, "sku": {"name": "standard"}, "enable_rbac_authorization": True}
    given: Any = {**PLACE, "properties": {**properties, "access_policies": []}}
    vault = client.keyvault.vaults.begin_create_or_update("rg", "shop-kv", given).result()
    given = {**PLACE, "kind": "linux", "reserved": True, "sku": {"name": "B1"}}
    plan = client.web.app_service_plans.begin_create_or_update("rg", "shop-plan", given).result()
    settings = [{"name": "DB", "value": f"@Microsoft.KeyVault(SecretUri={vault.properties.vault_uri}secrets/db)"}]
    given = {**PLACE, "server_farm_id": plan.id, "identity": {"type": "SystemAssigned"}}
    given["site_config"] = {"linux_fx_version": "PYTHON|3.12", "app_settings": settings}
    site = client.web.web_apps.begin_create_or_update("rg", "shop-site", given).result()
    assert site.default_host_name == "shop-site.azurewebsites.net"
    assign(client, azure, str(vault.id), str(site.identity.principal_id if site.identity else None))
    given = {**PLACE, "kind": "StorageV2", "sku": {"name": "Standard_LRS"}}
    pollers = [client.storage.storage_accounts.begin_create("rg", f"shop{number:02}", given) for number in range(10)]
    assert {each.result().provisioning_state for each in pollers} == {"Succeeded"}
    end(client, {"vaults", "serverfarms", "sites", "storageAccounts"})


def test_a_virtual_machine_with_its_network(client: ProvisioningClient, azure: LocalAzure):
    network, given = client.network, dict[str, Any](PLACE)
    groups = network.network_security_groups.begin_create_or_update("rg", "nsg", given)
    given = {**PLACE, "address_space": {"address_prefixes": ["10.0.0.0/16"]}}
    network.virtual_networks.begin_create_or_update("rg", "vnet", given).result()
    given = {"address_prefix": "10.0.1.0/24", "network_security_group": {"id": groups.result().id}}
    subnet = network.subnets.begin_create_or_update("rg", "vnet", "apps", given).result()
    given = {**PLACE, "sku": {"name": "Standard"}, "public_ip_allocation_method": "Static"}
    address = network.public_ip_addresses.begin_create_or_update("rg", "ip", given).result()
    configuration = {"name": "main", "subnet": {"id": subnet.id}, "public_ip_address": {"id": address.id}}
    given = {**PLACE, "ip_configurations": [configuration]}
    interface = network.network_interfaces.begin_create_or_update("rg", "nic", given).result()
    given = {**PLACE, "creation_data": {"create_option": "Empty"}, "disk_size_gb": 64}
    disk = client.compute.disks.begin_create_or_update("rg", "data", given).result()
    image = {"publisher": "Canonical", "offer": "ubuntu-24_04-lts", "sku": "server", "version": "latest"}
    keys = {"public_keys": [{"path": "/home/me/.ssh/authorized_keys", "key_data": KEY}]}
    linux = {"disable_password_authentication": True, "ssh": keys}
    given = {
        **PLACE,
        "identity": {"type": "SystemAssigned"},
        "hardware_profile": {"vm_size": "Standard_D2s_v5"},
        "storage_profile": {
            "image_reference": image,
            "os_disk": {"create_option": "FromImage", "delete_option": "Delete"},
            "data_disks": [{"lun": 0, "create_option": "Attach", "managed_disk": {"id": disk.id}}],
        },
        "os_profile": {"computer_name": "demo", "admin_username": "me", "linux_configuration": linux},
        "network_profile": {"network_interfaces": [{"id": interface.id}]},
    }
    machine = client.compute.virtual_machines.begin_create_or_update("rg", "demo", given).result()
    assign(client, azure, str(disk.id), str(machine.identity.principal_id if machine.identity else None))
    kinds = {"virtualNetworks", "networkSecurityGroups", "publicIPAddresses", "networkInterfaces", "disks"}
    end(client, {*kinds, "virtualMachines"})


def test_container_apps_with_registry_and_identity(client: ProvisioningClient, azure: LocalAzure):
    given: Any = {**PLACE, "sku": {"name": "Basic"}}
    registry = client.containerregistry.registries.begin_create("rg", "shopimages", given).result()
    identity = client.managedidentity.user_assigned_identities.create_or_update("rg", "puller", {**PLACE})
    assign(client, azure, str(registry.id), str(identity.principal_id))
    logs = client.loganalytics.workspaces.begin_create_or_update("rg", "logs", {**PLACE}).result()
    key = client.loganalytics.shared_keys.get_shared_keys("rg", "logs").primary_shared_key
    workspace = {"customer_id": logs.customer_id, "shared_key": key}
    configuration = {"destination": "log-analytics", "log_analytics_configuration": workspace}
    given = {**PLACE, "app_logs_configuration": configuration}
    environment = client.appcontainers.managed_environments.begin_create_or_update("rg", "apps", given).result()
    given = {
        **PLACE,
        "environment_id": environment.id,
        "identity": {"type": "UserAssigned", "user_assigned_identities": {str(identity.id): {}}},
        "configuration": {
            "ingress": {"external": True, "target_port": 80},
            "registries": [{"server": registry.login_server, "identity": identity.id}],
        },
        "template": {"containers": [{"name": "web", "image": f"{registry.login_server}/web:1"}]},
    }
    app = client.appcontainers.container_apps.begin_create_or_update("rg", "shop", given).result()
    assert app.configuration
    assert app.configuration.ingress
    assert app.configuration.ingress.fqdn == f"shop.{environment.default_domain}"
    end(client, {"registries", "userAssignedIdentities", "workspaces", "managedEnvironments", "containerApps"})
