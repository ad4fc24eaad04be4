"""Bodies of a deployment's resources with one fault each: a wrong key, a missing one, a wrong type, a wrong value.

Both type checkers have to refuse them, on the lines marked ``# refused``. Checked, never run.
"""

from __future__ import annotations

from azure.mgmt.provisioning import ProvisioningClient
from azure.mgmt.provisioning.services.authorization.models import RoleAssignmentCreateParameters
from azure.mgmt.provisioning.services.compute.models import DataDisk, HardwareProfile, OSDisk, VirtualMachine
from azure.mgmt.provisioning.services.keyvault.models import AccessPolicyEntry, Permissions
from azure.mgmt.provisioning.services.managedidentity.models import Identity
from azure.mgmt.provisioning.services.mysql.models import FirewallRule, Server, Storage
from azure.mgmt.provisioning.services.network.models import (
    NetworkInterface,
    NetworkInterfaceIPConfiguration,
    PublicIPAddress,
    Subnet,
    VirtualNetwork,
)
from azure.mgmt.provisioning.services.resources.models import ResourceGroup
from azure.mgmt.provisioning.services.storage.models import BlobContainer, Sku, StorageAccountCreateParameters
from azure.mgmt.provisioning.services.web.models import AppServicePlan, Site, SiteSourceControl, StringDictionary


def resource_group(client: ProvisioningClient) -> None:
    groups = client.resources.resource_groups
    groups.create_or_update("rg", {"location": "w", "tag": {}})  # refused
    groups.create_or_update("rg", {"tags": {}})  # refused
    groups.create_or_update("rg", {"location": 5})  # refused
    ResourceGroup(location="w", tag={})  # refused
    ResourceGroup(tags={})  # refused
    ResourceGroup(location="w", tags=["a"])  # refused


def storage(client: ProvisioningClient) -> None:
    create = client.storage.storage_accounts.begin_create
    create("rg", "a", {"location": "w", "kind": "StorageV2", "sku": {"name": "Standard_LRS"}, "https": True})  # refused
    create("rg", "a", {"location": "w", "kind": "StorageV2"})  # refused
    create("rg", "a", {"location": "w", "kind": "StorageV2", "sku": "Standard_LRS"})  # refused
    create("rg", "a", {"location": "w", "kind": "StorageV3", "sku": {"name": "Standard_LRS"}})  # refused
    create("rg", "a", {"location": "w", "kind": "StorageV2", "sku": {"name": "Standard"}})  # refused
    StorageAccountCreateParameters(location="w", kind="StorageV2", sku=Sku(name="Standard_LRS"), https=True)  # refused
    StorageAccountCreateParameters(location="w", kind="StorageV2")  # refused
    StorageAccountCreateParameters(location="w", kind="StorageV2", sku="Standard_LRS")  # refused
    StorageAccountCreateParameters(location="w", kind="StorageV3", sku=Sku(name="Standard_LRS"))  # refused
    client.storage.blob_containers.create("rg", "a", "c", {"public_acces": "None"})  # refused
    client.storage.blob_containers.create("rg", "a", "c", {"metadata": ["a"]})  # refused
    client.storage.blob_containers.create("rg", "a", "c", {"public_access": "Everyone"})  # refused
    BlobContainer(public_acces="None")  # refused
    BlobContainer(metadata=["a"])  # refused
    BlobContainer(public_access="Everyone")  # refused


def web(client: ProvisioningClient) -> None:
    plan = client.web.app_service_plans.begin_create_or_update
    plan("rg", "p", {"location": "w", "skus": {"name": "B1"}})  # refused
    plan("rg", "p", {"sku": {"name": "B1"}})  # refused
    plan("rg", "p", {"location": "w", "sku": {"name": "B1", "capacity": "1"}})  # refused
    AppServicePlan(location="w", skus={"name": "B1"})  # refused
    AppServicePlan(sku={"name": "B1"})  # refused
    AppServicePlan(location="w", sku={"name": "B1", "capacity": "1"})  # refused
    site = client.web.web_apps.begin_create_or_update
    site("rg", "s", {"location": "w", "server_farm": "p"})  # refused
    site("rg", "s", {"server_farm_id": "p"})  # refused
    site("rg", "s", {"location": "w", "site_config": {"app_settings": {"A": "b"}}})  # refused
    site("rg", "s", {"location": "w", "client_cert_mode": "Always"})  # refused
    Site(location="w", server_farm="p")  # refused
    Site(server_farm_id="p")  # refused
    Site(location="w", https_only="yes")  # refused
    Site(location="w", client_cert_mode="Always")  # refused
    source = client.web.web_apps.begin_create_or_update_source_control
    source("rg", "s", {"repository": "r"})  # refused
    source("rg", "s", {"repo_url": "r", "is_manual_integration": "yes"})  # refused
    SiteSourceControl(repository="r")  # refused
    SiteSourceControl(repo_url=5)  # refused
    client.web.web_apps.update_application_settings("rg", "s", {"A": "b"})  # refused
    client.web.web_apps.update_application_settings("rg", "s", {"properties": {"A": 5}})  # refused
    StringDictionary(A="b")  # refused
    StringDictionary(properties={"A": 5})  # refused


def mysql(client: ProvisioningClient) -> None:
    create = client.mysql.servers.begin_create
    create("rg", "s", {"location": "w", "admin_login": "root"})  # refused
    create("rg", "s", {"administrator_login": "root"})  # refused
    create("rg", "s", {"location": "w", "storage": {"storage_size_gb": "32"}})  # refused
    create("rg", "s", {"location": "w", "version": "8"})  # refused
    create("rg", "s", {"location": "w", "sku": {"name": "Standard_B1ms"}})  # refused
    Server(location="w", admin_login="root")  # refused
    Server(administrator_login="root")  # refused
    Server(location="w", storage=32)  # refused
    Server(location="w", version="8")  # refused
    Storage(auto_grow="On")  # refused
    rule = client.mysql.firewall_rules.begin_create_or_update
    rule("rg", "s", "r", {"start_ip_address": "::1", "end_ip_addres": "::1"})  # refused
    rule("rg", "s", "r", {"start_ip_address": "::1"})  # refused
    rule("rg", "s", "r", {"start_ip_address": "::1", "end_ip_address": 1})  # refused
    FirewallRule(start_ip_address="::1")  # refused
    client.mysql.databases.begin_create_or_update("rg", "s", "d", {"character_set": "utf8mb4"})  # refused
    client.mysql.databases.begin_create_or_update("rg", "s", "d", {"charset": 8})  # refused


def network(client: ProvisioningClient) -> None:
    vnet = client.network.virtual_networks.begin_create_or_update
    vnet("rg", "v", {"location": "w", "address_spaces": {"address_prefixes": []}})  # refused
    vnet("rg", "v", {"location": "w", "address_space": {"address_prefixes": "10.0.0.0/16"}})  # refused
    vnet("rg", "v", {"location": "w", "subnets": [{"name": "a", "adress_prefix": "10.0.0.0/24"}]})  # refused
    vnet("rg", "v", {"location": "w", "private_endpoint_v_net_policies": "On"})  # refused
    VirtualNetwork(location="w", address_spaces=[])  # refused
    VirtualNetwork(location="w", address_space=["10.0.0.0/16"])  # refused
    VirtualNetwork(location="w", private_endpoint_v_net_policies="On")  # refused
    client.network.subnets.begin_create_or_update("rg", "v", "s", {"prefix": "10.0.0.0/24"})  # refused
    client.network.subnets.begin_create_or_update("rg", "v", "s", {"address_prefix": 24})  # refused
    Subnet(private_endpoint_network_policies="On")  # refused
    address = client.network.public_ip_addresses.begin_create_or_update
    address("rg", "i", {"location": "w", "allocation": "Static"})  # refused
    address("rg", "i", {"location": "w", "public_ip_allocation_method": "Fixed"})  # refused
    address("rg", "i", {"location": "w", "zones": "1"})  # refused
    PublicIPAddress(location="w", public_ip_allocation_method="Fixed")  # refused
    PublicIPAddress(location="w", sku="Standard")  # refused
    interface = client.network.network_interfaces.begin_create_or_update
    interface("rg", "n", {"location": "w", "ip_configuration": []})  # refused
    interface("rg", "n", {"location": "w", "ip_configurations": [{"name": "m", "subnet": "id"}]})  # refused
    interface("rg", "n", {"location": "w", "nic_type": "Fast"})  # refused
    NetworkInterface(location="w", ip_configuration=[])  # refused
    NetworkInterfaceIPConfiguration(name="m", subnet="id")  # refused
    NetworkInterfaceIPConfiguration(name="m", private_ip_allocation_method="Fixed")  # refused


def virtual_machine(client: ProvisioningClient) -> None:
    create = client.compute.virtual_machines.begin_create_or_update
    create("rg", "vm", {"location": "w", "hardware": {"vm_size": "Standard_B1s"}})  # refused
    create("rg", "vm", {"hardware_profile": {"vm_size": "Standard_B1s"}})  # refused
    create("rg", "vm", {"location": "w", "hardware_profile": "Standard_B1s"})  # refused
    create("rg", "vm", {"location": "w", "storage_profile": {"data_disks": [{"create_option": "Empty"}]}})  # refused
    create("rg", "vm", {"location": "w", "storage_profile": {"os_disk": {"create_option": "New"}}})  # refused
    create("rg", "vm", {"location": "w", "network_profile": {"network_interfaces": ["id"]}})  # refused
    VirtualMachine(location="w", hardware={"vm_size": "Standard_B1s"})  # refused
    VirtualMachine(hardware_profile={"vm_size": "Standard_B1s"})  # refused
    VirtualMachine(location="w", hardware_profile="Standard_B1s")  # refused
    VirtualMachine(location="w", priority="High")  # refused
    HardwareProfile(size="Standard_B1s")  # refused
    DataDisk(create_option="Empty")  # refused
    DataDisk(lun="0", create_option="Empty")  # refused
    OSDisk(create_option="New")  # refused


def key_vault(client: ProvisioningClient) -> None:
    policies = client.keyvault.vaults.update_access_policy
    policies("rg", "kv", "add", {"properties": {"access_policy": []}})  # refused
    policies("rg", "kv", "add", {})  # refused
    policies("rg", "kv", "append", {"properties": {"access_policies": []}})  # refused
    policies("rg", "kv", "add", {"properties": {"access_policies": [{"tenant_id": "t", "object_id": "o"}]}})  # refused
    AccessPolicyEntry(tenant_id="t", object_id="o", permission={})  # refused
    AccessPolicyEntry(tenant_id="t", object_id="o")  # refused
    AccessPolicyEntry(tenant_id="t", object_id="o", permissions=["get"])  # refused
    Permissions(secrets=["read"])  # refused


def identity(client: ProvisioningClient) -> None:
    identities, assignments = client.managedidentity.user_assigned_identities, client.authorization.role_assignments
    identities.create_or_update("rg", "app", {"location": "w", "principal_id": "p"})  # refused
    identities.create_or_update("rg", "app", {})  # refused
    identities.create_or_update("rg", "app", {"location": 5})  # refused
    Identity(location="w", principal_id="p")  # refused
    Identity()  # refused
    assignments.create("s", "n", {"role_definition_id": "r", "principal_id": "p", "principal": "User"})  # refused
    assignments.create("s", "n", {"role_definition_id": "r"})  # refused
    assignments.create("s", "n", {"role_definition_id": "r", "principal_id": 5})  # refused
    assignments.create("s", "n", {"role_definition_id": "r", "principal_id": "p", "principal_type": "Robot"})  # refused
    RoleAssignmentCreateParameters(role_definition_id="r", principal_id="p", principal="User")  # refused
    RoleAssignmentCreateParameters(role_definition_id="r")  # refused
    RoleAssignmentCreateParameters(role_definition_id="r", principal_id=5)  # refused
    RoleAssignmentCreateParameters(role_definition_id="r", principal_id="p", principal_type="Robot")  # refused
