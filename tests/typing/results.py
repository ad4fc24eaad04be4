"""What calls return, and what is read from it, without a cast and without asking for None where there always is one."""

from __future__ import annotations

from azure.core.paging import ItemPaged
from azure.core.polling import LROPoller
from typing_extensions import assert_type

from azure.mgmt.provisioning import ProvisioningClient
from azure.mgmt.provisioning.aio import ProvisioningClient as AsyncProvisioningClient
from azure.mgmt.provisioning.services.compute.models import DataDisk, VirtualMachine
from azure.mgmt.provisioning.services.keyvault.models import ManagedHsm, Vault
from azure.mgmt.provisioning.services.mysql.models import Server
from azure.mgmt.provisioning.services.network.models import Subnet
from azure.mgmt.provisioning.services.web.models import Site, SiteConfig, SiteConfigResource


def resource_group(client: ProvisioningClient) -> None:
    group = client.resources.resource_groups.get("rg")
    assert_type((group.id, group.name, group.type, group.location), tuple[str, str, str, str])
    assert_type(group.properties.provisioning_state, str)
    assert_type(group.tags, "dict[str, str] | None")
    assert_type(client.resources.resource_groups.check_existence("rg"), bool)


def storage(client: ProvisioningClient) -> None:
    account = client.storage.storage_accounts.begin_create(
        "rg", "demo", {"location": "w", "kind": "StorageV2", "sku": {"name": "Standard_LRS"}}
    ).result()
    assert_type(account.primary_endpoints.blob, str)
    assert_type(account.properties.primary_endpoints.blob, str)
    assert_type([key.value for key in client.storage.storage_accounts.list_keys("rg", "demo").keys], list[str])
    container = client.storage.blob_containers.get("rg", "demo", "documents")
    assert_type((container.name, container.has_legal_hold), tuple[str, bool])


def web(client: ProvisioningClient) -> None:
    plan = client.web.app_service_plans.get("rg", "plan")
    assert_type(plan.sku.tier + plan.kind, str)
    site = client.web.web_apps.get("rg", "site")
    assert_type(site.default_host_name + site.server_farm_id, str)
    assert_type(site.site_config, SiteConfig)
    assert_type(site.properties.https_only, bool)
    assert_type(client.web.web_apps.get_source_control("rg", "site").branch, str)
    assert_type(client.web.web_apps.list_application_settings("rg", "site").properties["A"], str)


def mysql(client: ProvisioningClient) -> None:
    poller = client.mysql.servers.begin_create("rg", "server", {"location": "w"})
    as_azure_core_has_it: LROPoller[Server] = poller
    server = as_azure_core_has_it.result()
    assert_type(server.fully_qualified_domain_name + server.administrator_login + server.sku.name, str)
    assert_type(server.storage.storage_size_gb, int)
    assert_type(client.mysql.firewall_rules.get("rg", "server", "office").start_ip_address, str)
    assert_type(client.mysql.databases.get("rg", "server", "app").charset, str)


def network(client: ProvisioningClient) -> None:
    network = client.network.virtual_networks.get("rg", "vnet")
    assert_type(network.subnets, list[Subnet])
    assert_type((network.id, network.location, network.subnets[0].id), tuple[str, str, str])
    assert_type(network.address_space.address_prefixes[0].upper(), str)
    interface = client.network.network_interfaces.get("rg", "nic")
    assert_type(interface.ip_configurations[0].private_ip_address, str)
    assert_type(interface.ip_configurations[0].properties.subnet.name, str)
    address = client.network.public_ip_addresses.get("rg", "ip")
    assert_type(address.ip_address, "str | None")
    assert_type(address.idle_timeout_in_minutes, int)


def virtual_machine(client: ProvisioningClient) -> None:
    machine = client.compute.virtual_machines.get("rg", "vm", expand="instanceView")
    assert_type(machine.storage_profile.data_disks[0].lun, int)
    assert_type(machine.properties.storage_profile.os_disk.name, str)
    assert_type(machine.network_profile.network_interfaces[0].id, str)
    assert_type([status.code for status in machine.instance_view.statuses], list[str])
    assert_type(client.compute.virtual_machines.list("rg"), ItemPaged[VirtualMachine])
    machine.storage_profile.data_disks = [{"lun": 1, "create_option": "Empty"}, DataDisk(lun=2, create_option="Empty")]
    machine.storage_profile.data_disks = None
    machine.hardware_profile = {"vm_size": "Standard_B2s"}
    assert_type(client.compute.virtual_machines.begin_delete("rg", "vm").result(), None)


def key_vault(client: ProvisioningClient) -> None:
    vault = client.keyvault.vaults.get("rg", "kv")
    assert_type(vault.location + vault.properties.vault_uri, str)
    assert_type(vault.properties.access_policies[0].object_id, str)
    identity = client.managedidentity.user_assigned_identities.get("rg", "app")
    assert_type((identity.principal_id, identity.client_id, identity.location), tuple[str, str, str])
    for assignment in client.authorization.role_assignments.list_for_scope("/subscriptions/s"):
        assert_type((assignment.principal_id, assignment.role_definition_id), tuple[str, str])


async def async_twin(client: AsyncProvisioningClient) -> None:
    machine = await client.compute.virtual_machines.get("rg", "vm")
    assert_type(machine.storage_profile.data_disks[0].lun, int)
    poller = await client.compute.virtual_machines.begin_start("rg", "vm")
    assert_type(await poller.result(), None)
    async for disk in client.compute.disks.list():
        assert_type(disk.name, str)
    assert_type(await client.resources.resource_groups.check_existence("rg"), bool)


def edits(client: ProvisioningClient) -> None:
    with client.keyvault.vaults.edit("rg", vault_name="kv", timeout=5) as vault:
        assert_type(vault, Vault)
    with client.keyvault.managed_hsms.edit("rg", "hsm").with_options(polling_interval=5) as hsm:
        assert_type(hsm, ManagedHsm)
    with client.web.web_apps.edit("rg", "site") as site, client.web.web_apps.edit_configuration("rg", "site") as config:
        assert_type((site, config), tuple[Site, SiteConfigResource])
    with client.compute.virtual_machines.edit("rg", "vm", expand="userData") as machine:
        assert_type(machine, VirtualMachine)


async def async_edits(client: AsyncProvisioningClient) -> None:
    async with client.keyvault.vaults.edit("rg", "kv") as vault:
        assert_type(vault, Vault)
    async with client.web.web_apps.edit_configuration("rg", name="site") as config:
        assert_type(config, SiteConfigResource)


def members_as_arguments(client: ProvisioningClient) -> None:
    assert_type(client.keyvault.vaults.update("rg", "kv", tags={"a": "b"}, timeout=5), Vault)
    assert_type(client.keyvault.vaults.update("rg", "kv", {"tags": {}}, properties={"sku": {"name": "premium"}}), Vault)
    client.storage.storage_accounts.update("rg", "demo", minimum_tls_version="TLS1_2", tags={})
    client.compute.virtual_machines.begin_update("rg", "vm", tags={}, polling_interval=5)
    client.network.vpn_gateways.begin_update_tags("rg", "gateway", tags={}, polling_interval=5)
