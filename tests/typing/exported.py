"""The resource group rg as a stack."""

from __future__ import annotations

from typing import Any

from azure.mgmt.provisioning import ProvisioningClient
from azure.mgmt.provisioning.services.compute.types import EncryptionDict
from azure.mgmt.provisioning.stack import Stack

SUBSCRIPTION = "/subscriptions/00000000-0000-0000-0000-000000000000"
VM_SIZE: Any = "Standard_D2s_v5"  # the API declares other values
ENCRYPTION: EncryptionDict = {"type": "EncryptionAtRestWithPlatformKey"}
COLLATION = "utf8mb4_0900_ai_ci"
TAGS = {"a": "b"}


def group_rg(az: ProvisioningClient, stack: Stack) -> None:
    """What is there."""
    rg = az.resources.resource_groups.create_or_update("rg", {"location": "westeurope", "tags": TAGS})
    # Secret, and told by no service: dapr_ai_instrumentation_key, dapr_ai_connection_string.
    apps = az.appcontainers.managed_environments.begin_create_or_update(
        rg.name,
        "apps",
        {
            "location": rg.location,
            "zone_redundant": False,
            "workload_profiles": [{"name": "Consumption", "workload_profile_type": "Consumption"}],
            "peer_authentication": {"mtls": {"enabled": False}},
            "public_network_access": "Enabled",
        },
    ).result()
    puller = az.managedidentity.user_assigned_identities.create_or_update(rg.name, "puller", {"location": rg.location})
    az.appcontainers.container_apps.begin_create_or_update(
        rg.name,
        "shop",
        {
            "location": rg.location,
            "managed_environment_id": apps.id,
            "environment_id": apps.id,
            "workload_profile_name": "Consumption",
            "configuration": {
                "active_revisions_mode": "Single",
                "ingress": {
                    "external": False,
                    "target_port": 80,
                    "exposed_port": 0,
                    "transport": "auto",
                    "traffic": [{"weight": 100, "latest_revision": True}],
                    "allow_insecure": False,
                },
                "registries": [{"server": "shopimages.azurecr.io", "identity": puller.id}],
                "max_inactive_revisions": 100,
            },
            "template": {
                "containers": [
                    {"name": "web", "image": "shopimages.azurecr.io/web:1", "resources": {"cpu": 0.5, "memory": "1Gi"}},
                ],
                "scale": {"max_replicas": 3, "cooldown_period": 300, "polling_interval": 30},
            },
            "identity": {"type": "UserAssigned", "user_assigned_identities": {puller.id: {}}},
        },
    )
    az.compute.disks.begin_create_or_update(
        rg.name,
        "data",
        {
            "location": rg.location,
            "creation_data": {"create_option": "Empty"},
            "disk_size_gb": 4,
            "encryption": ENCRYPTION,
            "network_access_policy": "AllowAll",
            "public_network_access": "Enabled",
            "sku": {"name": "Standard_LRS"},
        },
    )
    az.compute.disks.begin_create_or_update(
        rg.name,
        "data-image",
        {
            "location": rg.location,
            "os_type": "Linux",
            "creation_data": {"create_option": "FromImage", "image_reference": {"id": "/x"}},
            "disk_size_gb": 30,
            "encryption": ENCRYPTION,
            "network_access_policy": "AllowAll",
            "public_network_access": "Enabled",
            "sku": {"name": "Standard_LRS"},
        },
    )
    disk = az.compute.disks.begin_create_or_update(
        rg.name,
        "demo_OsDisk_1_00000000000000000000000000000000",
        {
            "location": rg.location,
            "os_type": "Linux",
            "hyper_v_generation": "V2",
            "creation_data": {
                "create_option": "FromImage",
                "image_reference": {
                    "id": f"{SUBSCRIPTION}/Providers/Microsoft.Compute/Locations/westeurope/Publishers/Canonical/ArtifactTypes/VMImage/Offers/ubuntu-24_04-lts/Skus/server/Versions/1.0.0",
                },
            },
            "disk_size_gb": 30,
            "encryption": ENCRYPTION,
            "network_access_policy": "AllowAll",
            "public_network_access": "Enabled",
            "sku": {"name": "Premium_LRS"},
        },
    ).result()
    net = az.network.virtual_networks.begin_create_or_update(
        rg.name,
        "net",
        {
            "location": rg.location,
            "address_space": {"address_prefixes": ["10.0.0.0/16"]},
            "subnets": [
                {
                    "name": "one",
                    "address_prefix": "10.0.0.0/24",
                    "private_endpoint_network_policies": "Disabled",
                    "private_link_service_network_policies": "Enabled",
                },
                {
                    "name": "two",
                    "address_prefix": "10.0.2.0/24",
                    "private_endpoint_network_policies": "Disabled",
                    "private_link_service_network_policies": "Enabled",
                },
            ],
            "enable_ddos_protection": False,
            "private_endpoint_v_net_policies": "Disabled",
        },
    ).result()
    ip = az.network.public_ip_addresses.begin_create_or_update(
        rg.name,
        "ip",
        {
            "location": rg.location,
            "public_ip_allocation_method": "Static",
            "public_ip_address_version": "IPv4",
            "dns_settings": {"domain_name_label": "label", "fqdn": "label.westeurope.cloudapp.azure.com"},
            "ip_address": "198.51.100.1",
            "idle_timeout_in_minutes": 4,
            "sku": {"name": "Standard", "tier": "Regional"},
        },
    ).result()
    nic = az.network.network_interfaces.begin_create_or_update(
        rg.name,
        "nic",
        {
            "location": rg.location,
            "ip_configurations": [
                {
                    "name": "main",
                    "private_ip_address": "10.0.0.4",
                    "private_ip_allocation_method": "Dynamic",
                    "private_ip_address_version": "IPv4",
                    "subnet": {"id": f"{net.id}/subnets/one"},
                    "primary": True,
                    "public_ip_address": {"id": ip.id},
                },
            ],
            "enable_accelerated_networking": False,
            "disable_tcp_state_tracking": False,
            "enable_ip_forwarding": False,
            "nic_type": "Standard",
            "auxiliary_mode": "None",
            "auxiliary_sku": "None",
        },
    ).result()
    # Secret, and told by no service: user_data, os_profile.admin_password, os_profile.custom_data.
    az.compute.virtual_machines.begin_create_or_update(
        rg.name,
        "demo",
        {
            "location": rg.location,
            "hardware_profile": {"vm_size": VM_SIZE},
            "storage_profile": {
                "image_reference": {
                    "publisher": "Canonical",
                    "offer": "ubuntu-24_04-lts",
                    "sku": "server",
                    "version": "latest",
                },
                "os_disk": {
                    "name": "demo_OsDisk_1_00000000000000000000000000000000",
                    "os_type": "Linux",
                    "caching": "ReadWrite",
                    "create_option": "FromImage",
                    "disk_size_gb": 30,
                    "managed_disk": {"id": disk.id, "storage_account_type": "Premium_LRS"},
                    "delete_option": "Detach",
                },
                "disk_controller_type": "SCSI",
            },
            "os_profile": {
                "computer_name": "demo",
                "admin_username": "azureuser",
                "linux_configuration": {
                    "disable_password_authentication": False,
                    "provision_vm_agent": True,
                    "patch_settings": {"patch_mode": "ImageDefault", "assessment_mode": "ImageDefault"},
                },
                "allow_extension_operations": True,
                "require_guest_provision_signal": True,
            },
            "network_profile": {"network_interfaces": [{"id": nic.id, "primary": True}]},
        },
    )
    az.containerinstance.container_groups.begin_create_or_update(
        rg.name,
        "cg-one",
        {
            "location": rg.location,
            "containers": [
                {"name": "one", "image": "nginx", "resources": {"requests": {"memory_in_gb": 1.5, "cpu": 1.0}}},
            ],
            "restart_policy": "Always",
            "os_type": "Linux",
            "sku": "Standard",
        },
    )
    az.containerregistry.registries.begin_create(
        rg.name,
        "shopimages",
        {
            "location": rg.location,
            "admin_user_enabled": True,
            "data_endpoint_enabled": False,
            "public_network_access": "Enabled",
            "network_rule_bypass_options": "AzureServices",
            "zone_redundancy": "Disabled",
            "anonymous_pull_enabled": False,
            "sku": {"name": "Basic"},
        },
    )
    # Secret, and told by no service: administrator_login_password.
    my_one = az.mysql.servers.begin_create(
        rg.name,
        "my-one",
        {
            "location": rg.location,
            "sku": {"name": "Standard_D2ds_v4", "tier": "GeneralPurpose"},
            "administrator_login": "boss",
            "version": "8.0.21",
            "availability_zone": "1",
            "replication_role": "None",
            "database_port": 3306,
            "storage": {
                "storage_size_gb": 20,
                "iops": 360,
                "auto_grow": "Enabled",
                "log_on_disk": "Disabled",
                "auto_io_scaling": "Disabled",
                "storage_redundancy": "LocalRedundancy",
            },
            "backup": {"backup_retention_days": 7, "backup_interval_hours": 24, "geo_redundant_backup": "Disabled"},
            "high_availability": {"mode": "Disabled"},
            "network": {"public_network_access": "Enabled"},
            "maintenance_window": {"custom_window": "Disabled", "start_hour": 0, "start_minute": 0, "day_of_week": 0},
        },
    ).result()
    az.mysql.databases.begin_create_or_update(
        rg.name, my_one.name, "information_schema", {"charset": "utf8mb3", "collation": "utf8mb3_general_ci"}
    )
    az.mysql.databases.begin_create_or_update(
        rg.name, my_one.name, "mysql", {"charset": "utf8mb4", "collation": COLLATION}
    )
    az.mysql.databases.begin_create_or_update(
        rg.name, my_one.name, "one", {"charset": "utf8", "collation": "utf8_general_ci"}
    )
    az.mysql.databases.begin_create_or_update(
        rg.name, my_one.name, "performance_schema", {"charset": "utf8mb4", "collation": COLLATION}
    )
    az.mysql.databases.begin_create_or_update(
        rg.name, my_one.name, "sys", {"charset": "utf8mb4", "collation": COLLATION}
    )
    az.mysql.firewall_rules.begin_create_or_update(
        rg.name, my_one.name, "one", {"start_ip_address": "1.1.1.1", "end_ip_address": "1.1.1.2"}
    )
    az.keyvault.managed_hsms.begin_create_or_update(
        rg.name,
        "hsm-one",
        {
            "location": rg.location,
            "properties": {
                "tenant_id": "11111111-1111-1111-1111-111111111111",
                "initial_admin_object_ids": ["a"],
                "enable_soft_delete": True,
                "soft_delete_retention_in_days": 90,
                "enable_purge_protection": False,
                "public_network_access": "Enabled",
            },
            "sku": {"name": "Standard_B1", "family": "B"},
        },
    )
    az.keyvault.vaults.begin_create_or_update(
        rg.name,
        "kv-one",
        {
            "location": rg.location,
            "properties": {
                "tenant_id": "11111111-1111-1111-1111-111111111111",
                "sku": {"name": "standard"},
                "access_policies": [
                    {
                        "tenant_id": "11111111-1111-1111-1111-111111111111",
                        "object_id": "22222222-2222-2222-2222-222222222222",
                        "permissions": {"keys": ["get"]},
                    },
                ],
                "vault_uri": "https://kv-one.vault.azure.net/",
                "enabled_for_deployment": False,
                "enable_soft_delete": True,
                "soft_delete_retention_in_days": 90,
                "enable_rbac_authorization": False,
                "public_network_access": "Enabled",
            },
        },
    )
    identity = az.managedidentity.user_assigned_identities.create_or_update(
        rg.name, "identity", {"location": rg.location, "tags": TAGS}
    )
    az.managedidentity.federated_identity_credentials.create_or_update(
        rg.name,
        identity.name,
        "one",
        {"issuer": "https://issuer.example", "subject": "x", "audiences": ["api://AzureADTokenExchange"]},
    )
    az.network.network_security_groups.begin_create_or_update(
        rg.name,
        "nsg",
        {
            "location": rg.location,
            "security_rules": [
                {
                    "name": "one",
                    "protocol": "Tcp",
                    "source_port_range": "*",
                    "destination_port_range": "22",
                    "source_address_prefix": "*",
                    "destination_address_prefix": "10.0.0.0/24",
                    "access": "Allow",
                    "priority": 100,
                    "direction": "Inbound",
                },
                {
                    "name": "two",
                    "protocol": "Tcp",
                    "source_port_range": "*",
                    "destination_port_range": "22",
                    "source_address_prefix": "*",
                    "destination_address_prefix": "10.0.0.0/24",
                    "access": "Allow",
                    "priority": 200,
                    "direction": "Inbound",
                },
            ],
        },
    )
    az.network.virtual_networks.begin_create_or_update(
        rg.name,
        "deployed",
        {
            "location": rg.location,
            "address_space": {"address_prefixes": ["10.0.0.0/16"]},
            "subnets": [
                {
                    "name": "one",
                    "address_prefix": "10.0.1.0/24",
                    "private_endpoint_network_policies": "Disabled",
                    "private_link_service_network_policies": "Enabled",
                },
            ],
            "enable_ddos_protection": False,
            "private_endpoint_v_net_policies": "Disabled",
        },
    )
    az.loganalytics.workspaces.begin_create_or_update(
        rg.name,
        "logs",
        {
            "location": rg.location,
            "sku": {"name": "PerGB2018"},
            "retention_in_days": 30,
            "workspace_capping": {"daily_quota_gb": -1.0},
            "public_network_access_for_ingestion": "Enabled",
            "public_network_access_for_query": "Enabled",
            "features": {"enable_log_access_using_only_resource_permissions": True},
        },
    )
    accountone = az.storage.storage_accounts.begin_create(
        rg.name,
        "accountone",
        {
            "location": rg.location,
            "sku": {"name": "Standard_LRS"},
            "kind": "StorageV2",
            "encryption": {
                "services": {
                    "blob": {"enabled": True, "key_type": "Account"},
                    "file": {"enabled": True, "key_type": "Account"},
                },
                "key_source": "Microsoft.Storage",
            },
            "network_rule_set": {"bypass": "AzureServices", "default_action": "Allow"},
            "access_tier": "Hot",
            "enable_https_traffic_only": True,
            "allow_blob_public_access": False,
            "minimum_tls_version": "TLS1_2",
            "allow_cross_tenant_replication": False,
        },
    ).result()
    az.storage.blob_containers.create(
        rg.name,
        accountone.name,
        "one",
        {
            "default_encryption_scope": "$account-encryption-key",
            "deny_encryption_scope_override": False,
            "public_access": "None",
        },
    )
    az.storage.file_shares.create(
        rg.name,
        accountone.name,
        "one",
        {"share_quota": 10, "enabled_protocols": "SMB", "access_tier": "TransactionOptimized"},
    )
    az.storage.queue.create(rg.name, accountone.name, "one", {"metadata": TAGS})
    plan_one = az.web.app_service_plans.begin_create_or_update(
        rg.name,
        "plan-one",
        {
            "location": rg.location,
            "per_site_scaling": False,
            "elastic_scale_enabled": False,
            "maximum_elastic_worker_count": 1,
            "is_spot": False,
            "reserved": False,
            "is_xenon": False,
            "hyper_v": False,
            "target_worker_count": 0,
            "target_worker_size_id": 0,
            "zone_redundant": False,
            "sku": {"name": "S1", "tier": "Standard", "size": "S1", "family": "S", "capacity": 1},
            "kind": "app",
        },
    ).result()
    site_one = az.web.web_apps.begin_create_or_update(
        rg.name,
        "site-one",
        {
            "location": rg.location,
            "enabled": True,
            "host_name_ssl_states": [
                {"name": "site-one.azurewebsites.net", "ssl_state": "Disabled", "host_type": "Standard"},
                {"name": "site-one.scm.azurewebsites.net", "ssl_state": "Disabled", "host_type": "Repository"},
            ],
            "server_farm_id": plan_one.id,
            "reserved": False,
            "is_xenon": False,
            "hyper_v": False,
            "site_config": {"number_of_workers": 1, "always_on": True, "http20_enabled": False},
            "scm_site_also_stopped": False,
            "client_affinity_enabled": True,
            "client_cert_enabled": False,
            "client_cert_mode": "Required",
            "host_names_disabled": False,
            "custom_domain_verification_id": "12B9377CBE7E5C94E8A70D9D23929523D14AFA954793130F8A3959C7B849ACA8",
            "container_size": 0,
            "daily_memory_time_quota": 0,
            "https_only": False,
            "redundancy_mode": "None",
            "storage_account_required": False,
            "key_vault_reference_identity": "SystemAssigned",
            "kind": "app",
        },
    ).result()
    az.web.web_apps.update_application_settings(
        rg.name, site_one.name, {"properties": {"a": stack.config.require_secret("site_one_a")}}
    )
    az.web.web_apps.update_connection_strings(
        rg.name,
        site_one.name,
        {"properties": {"a": {"value": stack.config.require_secret("site_one_a_2"), "type": "MySql"}}},
    )
    az.web.web_apps.create_deployment(
        rg.name,
        site_one.name,
        "0000000000000000000000000000000000000000",
        {
            "status": 4,
            "message": "Deployment of the branch main by the local Azure Resource Manager: no code was read.",
            "author": "user@local.example",
            "deployer": "External",
            "start_time": "2027-01-15T12:30:02.0000000Z",
            "end_time": "2027-01-15T12:30:02.0000000Z",
            "active": True,
        },
    )
    az.authorization.role_assignments.create(
        rg.id,
        "11111111-1111-1111-1111-111111111111",
        {
            "role_definition_id": f"{SUBSCRIPTION}/providers/Microsoft.Authorization/roleDefinitions/acdd72a7-3385-48ef-bd42-f606fba81ae7",
            "principal_id": "22222222-2222-2222-2222-222222222222",
            "principal_type": "User",
        },
    )
