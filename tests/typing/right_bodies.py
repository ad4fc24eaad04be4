"""Bodies of a deployment's resources, as dict literals and as models: both type checkers have to accept them."""

from __future__ import annotations

from azure.mgmt.provisioning import ProvisioningClient
from azure.mgmt.provisioning.services.authorization.models import RoleAssignmentCreateParameters
from azure.mgmt.provisioning.services.compute.models import (
    HardwareProfile,
    ImageReference,
    LinuxConfiguration,
    NetworkInterfaceReference,
    NetworkProfile,
    OSDisk,
    OSProfile,
    SshConfiguration,
    SshPublicKey,
    StorageProfile,
    VirtualMachine,
    VirtualMachineProperties,
)
from azure.mgmt.provisioning.services.keyvault.models import (
    AccessPolicyEntry,
    Permissions,
    Sku,
    VaultCreateOrUpdateParameters,
    VaultProperties,
)
from azure.mgmt.provisioning.services.managedidentity.models import Identity
from azure.mgmt.provisioning.services.mysql.models import (
    Backup,
    Database,
    FirewallRule,
    MySQLServerSku,
    Server,
    Storage,
)
from azure.mgmt.provisioning.services.network.models import (
    AddressSpace,
    NetworkInterface,
    NetworkInterfaceIPConfiguration,
    PublicIPAddress,
    PublicIPAddressSku,
    Subnet,
    VirtualNetwork,
)
from azure.mgmt.provisioning.services.resources.models import ResourceGroup
from azure.mgmt.provisioning.services.storage.models import BlobContainer, StorageAccountCreateParameters
from azure.mgmt.provisioning.services.storage.models import Sku as StorageSku
from azure.mgmt.provisioning.services.web.models import (
    AppServicePlan,
    NameValuePair,
    Site,
    SiteConfig,
    SiteSourceControl,
    SkuDescription,
    StringDictionary,
)


def resource_group(client: ProvisioningClient) -> None:
    groups = client.resources.resource_groups
    groups.create_or_update("rg", {"location": "westeurope", "tags": {"sample": "yes"}})
    groups.create_or_update("rg", ResourceGroup(location="westeurope", tags={"sample": "yes"}))


def storage(client: ProvisioningClient) -> None:
    accounts, containers = client.storage.storage_accounts, client.storage.blob_containers
    accounts.check_name_availability({"name": "demo", "type": "Microsoft.Storage/storageAccounts"})
    accounts.begin_create(
        "rg",
        "demo",
        {
            "location": "westeurope",
            "kind": "StorageV2",
            "sku": {"name": "Standard_LRS"},
            "minimum_tls_version": "TLS1_2",
            "allow_blob_public_access": False,
            "network_rule_set": {"default_action": "Deny", "ip_rules": [{"ip_address_or_range": "203.0.113.7"}]},
        },
    )
    accounts.begin_create(
        "rg",
        "demo",
        StorageAccountCreateParameters(
            location="westeurope", kind="StorageV2", sku=StorageSku(name="Standard_LRS"), minimum_tls_version="TLS1_2"
        ),
    )
    containers.create("rg", "demo", "documents", {"public_access": "None", "metadata": {"sample": "yes"}})
    containers.create("rg", "demo", "documents", BlobContainer(public_access="None", metadata={"sample": "yes"}))


def web(client: ProvisioningClient, plan_id: str) -> None:
    plans, apps = client.web.app_service_plans, client.web.web_apps
    plans.begin_create_or_update(
        "rg", "plan", {"location": "w", "kind": "linux", "reserved": True, "sku": {"name": "B1", "capacity": 1}}
    )
    plans.begin_create_or_update(
        "rg",
        "plan",
        AppServicePlan(location="w", kind="linux", reserved=True, sku=SkuDescription(name="B1", capacity=1)),
    )
    apps.begin_create_or_update(
        "rg",
        "site",
        {
            "location": "w",
            "server_farm_id": plan_id,
            "https_only": True,
            "site_config": {"linux_fx_version": "PYTHON|3.12", "app_settings": [{"name": "A", "value": "b"}]},
            "identity": {"type": "SystemAssigned"},
        },
    )
    apps.begin_create_or_update(
        "rg",
        "site",
        Site(
            location="w",
            server_farm_id=plan_id,
            site_config=SiteConfig(linux_fx_version="PYTHON|3.12", app_settings=[NameValuePair(name="A", value="b")]),
            identity={"type": "SystemAssigned"},
        ),
    )
    apps.begin_create_or_update_source_control(
        "rg", "site", {"repo_url": "https://example.org/app", "branch": "main", "is_manual_integration": True}
    )
    apps.begin_create_or_update_source_control(
        "rg", "site", SiteSourceControl(repo_url="https://example.org/app", branch="main", is_manual_integration=True)
    )
    apps.update_application_settings("rg", "site", {"properties": {"A": "b"}})
    apps.update_application_settings("rg", "site", StringDictionary(properties={"A": "b"}))


def mysql(client: ProvisioningClient, password: str) -> None:
    client.mysql.servers.begin_create(
        "rg",
        "server",
        {
            "location": "westeurope",
            "sku": {"name": "Standard_B1ms", "tier": "Burstable"},
            "administrator_login": "root",
            "administrator_login_password": password,
            "version": "8.0.21",
            "storage": {"storage_size_gb": 32, "auto_grow": "Enabled"},
            "backup": {"backup_retention_days": 7},
            "high_availability": {"mode": "Disabled"},
        },
    )
    client.mysql.servers.begin_create(
        "rg",
        "server",
        Server(
            location="westeurope",
            sku=MySQLServerSku(name="Standard_B1ms", tier="Burstable"),
            administrator_login="root",
            administrator_login_password=password,
            version="8.0.21",
            storage=Storage(storage_size_gb=32, auto_grow="Enabled"),
            backup=Backup(backup_retention_days=7),
        ),
    )
    rules, databases = client.mysql.firewall_rules, client.mysql.databases
    rules.begin_create_or_update("rg", "server", "office", {"start_ip_address": "::1", "end_ip_address": "::1"})
    rules.begin_create_or_update("rg", "server", "all", FirewallRule(start_ip_address="::1", end_ip_address="::1"))
    databases.begin_create_or_update("rg", "server", "app", {"charset": "utf8mb4", "collation": "utf8mb4_general_ci"})
    databases.begin_create_or_update("rg", "server", "app", Database(charset="utf8mb4"))


def network(client: ProvisioningClient, subnet_id: str, address_id: str) -> None:
    networks, addresses = client.network.virtual_networks, client.network.public_ip_addresses
    networks.begin_create_or_update(
        "rg",
        "vnet",
        {
            "location": "westeurope",
            "address_space": {"address_prefixes": ["10.0.0.0/16"]},
            "subnets": [{"name": "default", "address_prefix": "10.0.0.0/24"}, Subnet(name="two")],
        },
    )
    networks.begin_create_or_update(
        "rg",
        "vnet",
        VirtualNetwork(
            location="westeurope",
            address_space=AddressSpace(address_prefixes=["10.0.0.0/16"]),
            subnets=[Subnet(name="default", address_prefix="10.0.0.0/24"), {"name": "two"}],
        ),
    )
    client.network.subnets.begin_create_or_update("rg", "vnet", "default", {"address_prefix": "10.0.0.0/24"})
    client.network.subnets.begin_create_or_update("rg", "vnet", "default", Subnet(address_prefix="10.0.0.0/24"))
    addresses.begin_create_or_update(
        "rg", "ip", {"location": "w", "sku": {"name": "Standard"}, "public_ip_allocation_method": "Static"}
    )
    addresses.begin_create_or_update(
        "rg",
        "ip",
        PublicIPAddress(location="w", sku=PublicIPAddressSku(name="Standard"), public_ip_allocation_method="Static"),
    )
    client.network.network_interfaces.begin_create_or_update(
        "rg",
        "nic",
        {
            "location": "westeurope",
            "ip_configurations": [
                {"name": "main", "subnet": {"id": subnet_id}, "public_ip_address": {"id": address_id}, "primary": True}
            ],
        },
    )
    client.network.network_interfaces.begin_create_or_update(
        "rg",
        "nic",
        NetworkInterface(
            location="westeurope",
            ip_configurations=[NetworkInterfaceIPConfiguration(name="main", subnet=Subnet(id=subnet_id))],
        ),
    )


def virtual_machine(client: ProvisioningClient, interface_id: str, key: str) -> None:
    client.compute.virtual_machines.begin_create_or_update(
        "rg",
        "vm",
        {
            "location": "westeurope",
            "hardware_profile": {"vm_size": "Standard_B1s"},
            "storage_profile": {
                "image_reference": {"publisher": "Canonical", "offer": "o", "sku": "server", "version": "latest"},
                "os_disk": {"create_option": "FromImage", "managed_disk": {"storage_account_type": "Premium_LRS"}},
                "data_disks": [{"lun": 0, "create_option": "Empty", "disk_size_gb": 64}],
            },
            "os_profile": {
                "computer_name": "vm",
                "admin_username": "azure",
                "linux_configuration": {
                    "disable_password_authentication": True,
                    "ssh": {"public_keys": [{"path": "/home/azure/.ssh/authorized_keys", "key_data": key}]},
                },
            },
            "network_profile": {"network_interfaces": [{"id": interface_id, "primary": True}]},
        },
    )
    client.compute.virtual_machines.begin_create_or_update(
        "rg",
        "vm",
        VirtualMachine(
            location="westeurope",
            properties=VirtualMachineProperties(
                hardware_profile=HardwareProfile(vm_size="Standard_B1s"),
                storage_profile=StorageProfile(
                    image_reference=ImageReference(publisher="Canonical", offer="o", sku="server", version="latest"),
                    os_disk=OSDisk(create_option="FromImage"),
                    data_disks=None,
                ),
                os_profile=OSProfile(
                    computer_name="vm",
                    admin_username="azure",
                    linux_configuration=LinuxConfiguration(
                        ssh=SshConfiguration(public_keys=[SshPublicKey(path="/home/azure", key_data=key)])
                    ),
                ),
                network_profile=NetworkProfile(network_interfaces=[NetworkInterfaceReference(id=interface_id)]),
            ),
        ),
    )


def key_vault(client: ProvisioningClient, tenant: str, principal: str) -> None:
    client.keyvault.vaults.begin_create_or_update(
        "rg",
        "kv",
        {
            "location": "westeurope",
            "properties": {
                "tenant_id": tenant,
                "sku": {"name": "standard"},
                "access_policies": [
                    {"tenant_id": tenant, "object_id": principal, "permissions": {"secrets": ["get", "list"]}}
                ],
            },
        },
    )
    client.keyvault.vaults.begin_create_or_update(
        "rg",
        "kv",
        VaultCreateOrUpdateParameters(
            location="westeurope",
            properties=VaultProperties(
                tenant_id=tenant,
                sku=Sku(name="standard"),
                access_policies=[
                    AccessPolicyEntry(tenant_id=tenant, object_id=principal, permissions=Permissions(secrets=["get"]))
                ],
            ),
        ),
    )


def identity(client: ProvisioningClient, principal: str, role: str) -> None:
    identities, assignments = client.managedidentity.user_assigned_identities, client.authorization.role_assignments
    identities.create_or_update("rg", "app", {"location": "westeurope"})
    identities.create_or_update("rg", "app", Identity(location="westeurope"))
    assignments.create(
        "/subscriptions/s", "n", {"role_definition_id": role, "principal_id": principal, "principal_type": "User"}
    )
    assignments.create(
        "/subscriptions/s", "n", RoleAssignmentCreateParameters(role_definition_id=role, principal_id=principal)
    )
