"""The local Azure Resource Manager fills what the annotations say that the service always fills."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from azure.mgmt.provisioning import ProvisioningClient
from azure.mgmt.provisioning.core.models.model import Model
from azure.mgmt.provisioning.local import LocalAzure

W = {"location": "westeurope"}
TENANT = "00000000-0000-0000-0000-000000000000"


def filled(model: Model) -> Iterator[tuple[str, Any]]:
    """What a model has to have, and what the models in it have to have, but for references to other resources."""
    if set(model._wire) <= {"id"}:
        return
    for owner in type(model).__mro__:
        for name, annotation in vars(owner).get("__annotations__", {}).items():
            kind = annotation.partition("[")[0]
            if not kind.endswith("Filled") and not kind.startswith("Nested"):
                continue
            value = getattr(model, name)
            if kind.endswith("Filled"):
                yield f"{type(model).__name__}.{name}", value
            for inner in value if isinstance(value, list) else [value]:
                if isinstance(inner, Model):
                    yield from filled(inner)


def vault(client: ProvisioningClient) -> Model:
    body: Any = {**W, "properties": {"tenant_id": TENANT, "sku": {"name": "standard"}, "access_policies": []}}
    client.keyvault.vaults.begin_create_or_update("rg", "demo-vault", body).result()
    return client.keyvault.vaults.get("rg", "demo-vault")


def account(client: ProvisioningClient) -> Model:
    body: Any = {**W, "kind": "StorageV2", "sku": {"name": "Standard_LRS"}}
    client.storage.storage_accounts.begin_create("rg", "demoaccount", body).result()
    return client.storage.storage_accounts.get_properties("rg", "demoaccount")


def container(client: ProvisioningClient) -> Model:
    account(client)
    client.storage.blob_containers.create("rg", "demoaccount", "documents", {})
    return client.storage.blob_containers.get("rg", "demoaccount", "documents")


def plan(client: ProvisioningClient) -> Any:
    client.web.app_service_plans.begin_create_or_update("rg", "plan", {**W, "sku": {"name": "B1"}}).result()
    return client.web.app_service_plans.get("rg", "plan")


def site(client: ProvisioningClient) -> Model:
    body: Any = {**W, "server_farm_id": plan(client).id}
    client.web.web_apps.begin_create_or_update("rg", "demo-site", body).result()
    return client.web.web_apps.get("rg", "demo-site")


def source_control(client: ProvisioningClient) -> Model:
    site(client)
    body: Any = {"repo_url": "https://example.org/app", "branch": "main", "is_manual_integration": True}
    client.web.web_apps.begin_create_or_update_source_control("rg", "demo-site", body).result()
    return client.web.web_apps.get_source_control("rg", "demo-site")


def settings(client: ProvisioningClient) -> Model:
    site(client)
    return client.web.web_apps.list_application_settings("rg", "demo-site")


def server(client: ProvisioningClient) -> Model:
    body: Any = {
        **W,
        "sku": {"name": "Standard_B1ms", "tier": "Burstable"},
        "administrator_login": "someone",
        "administrator_login_password": "Aa1-0123456789abcdef",
    }
    client.mysql.servers.begin_create("rg", "demo-server", body).result()
    return client.mysql.servers.get("rg", "demo-server")


def database(client: ProvisioningClient) -> Model:
    server(client)
    client.mysql.databases.begin_create_or_update("rg", "demo-server", "app", {}).result()
    return client.mysql.databases.get("rg", "demo-server", "app")


def network(client: ProvisioningClient) -> Any:
    body: Any = {
        **W,
        "address_space": {"address_prefixes": ["10.0.0.0/16"]},
        "subnets": [{"name": "default", "address_prefix": "10.0.0.0/24"}],
    }
    client.network.virtual_networks.begin_create_or_update("rg", "net", body).result()
    return client.network.virtual_networks.get("rg", "net")


def subnet(client: ProvisioningClient) -> Model:
    network(client)
    return client.network.subnets.get("rg", "net", "default")


def address(client: ProvisioningClient) -> Model:
    client.network.public_ip_addresses.begin_create_or_update("rg", "ip", {**W}).result()
    return client.network.public_ip_addresses.get("rg", "ip")


def interface(client: ProvisioningClient) -> Any:
    body: Any = {**W, "ip_configurations": [{"name": "main", "subnet": {"id": network(client).subnets[0].id}}]}
    client.network.network_interfaces.begin_create_or_update("rg", "nic", body).result()
    return client.network.network_interfaces.get("rg", "nic")


def machine(client: ProvisioningClient) -> Model:
    image = {"publisher": "Canonical", "offer": "ubuntu-24_04-lts", "sku": "server", "version": "latest"}
    body: Any = {
        **W,
        "hardware_profile": {"vm_size": "Standard_B2s"},
        "storage_profile": {
            "image_reference": image,
            "os_disk": {"create_option": "FromImage"},
            "data_disks": [{"lun": 0, "create_option": "Empty", "disk_size_gb": 8}],
        },
        "os_profile": {
            "computer_name": "vm",
            "admin_username": "someone",
            "admin_password": "Aa1-0123456789abcdef",
        },
        "network_profile": {"network_interfaces": [{"id": interface(client).id}]},
    }
    client.compute.virtual_machines.begin_create_or_update("rg", "vm", body).result()
    return client.compute.virtual_machines.get("rg", "vm", expand="instanceView")


def identity(client: ProvisioningClient) -> Any:
    client.managedidentity.user_assigned_identities.create_or_update("rg", "app", {**W})
    return client.managedidentity.user_assigned_identities.get("rg", "app")


def role_assignment(client: ProvisioningClient) -> Model:
    scope = vault(client).id  # type: ignore[attr-defined]
    (reader,) = client.authorization.role_definitions.list(scope, filter="roleName eq 'Reader'")
    body: Any = {"role_definition_id": reader.id, "principal_id": identity(client).principal_id}
    name = "11111111-1111-1111-1111-111111111111"
    client.authorization.role_assignments.create(scope, name, body)
    return client.authorization.role_assignments.get(scope, name)


MAKERS: list[Callable[[ProvisioningClient], Any]] = [
    account,
    address,
    container,
    database,
    identity,
    interface,
    machine,
    network,
    plan,
    role_assignment,
    server,
    settings,
    site,
    source_control,
    subnet,
    vault,
]


@pytest.mark.parametrize("make", MAKERS, ids=lambda make: make.__name__)
def test_nothing_that_is_always_filled_is_missing(
    make: Callable[[ProvisioningClient], Model], local_azure: LocalAzure
) -> None:
    client = ProvisioningClient.local(local_azure)
    client.resources.resource_groups.create_or_update("rg", {"location": "westeurope"})
    found = list(filled(make(client)))
    assert found
    assert sorted({name for name, value in found if value is None}) == []
