"""The resource group rg as a stack."""

from __future__ import annotations

from typing import Any

from azure.mgmt.provisioning import ProvisioningClient
from azure.mgmt.provisioning.services.compute.types import ImageReferenceDict
from azure.mgmt.provisioning.services.network.types import PublicIPAddressSkuDict
from azure.mgmt.provisioning.stack import Stack

SUBSCRIPTION = "/subscriptions/00000000-0000-0000-0000-000000000000"
VM_SIZE: Any = "Standard_D2s_v5"  # the API declares other values
IMAGE_REFERENCE: ImageReferenceDict = {
    "publisher": "Canonical",
    "offer": "ubuntu-24_04-lts",
    "sku": "server",
    "version": "latest",
}
SKU: PublicIPAddressSkuDict = {"name": "Standard"}
COLLATION = "utf8mb4_0900_ai_ci"
ADMIN_USERNAME = "azureuser"
TAGS = {"a": "b"}


def group_rg(az: ProvisioningClient, stack: Stack) -> None:
    """What is there."""
    rg = az.resources.resource_groups.create_or_update("rg", {"location": "westeurope", "tags": TAGS})
    apps = az.appcontainers.managed_environments.begin_create_or_update(
        rg.name, "apps", {"location": rg.location}
    ).result()
    puller = az.managedidentity.user_assigned_identities.create_or_update(rg.name, "puller", {"location": rg.location})
    az.appcontainers.container_apps.begin_create_or_update(
        rg.name,
        "shop",
        {
            "location": rg.location,
            "managed_environment_id": apps.id,
            "configuration": {
                "ingress": {"target_port": 80, "transport": "auto"},
                "registries": [{"server": "shopimages.azurecr.io", "identity": puller.id}],
            },
            "template": {
                "containers": [{"name": "web", "image": "shopimages.azurecr.io/web:1"}],
                "scale": {"max_replicas": 3},
            },
            "identity": {"type": "UserAssigned", "user_assigned_identities": {puller.id: {}}},
        },
    )
    az.compute.disks.begin_create_or_update(
        rg.name, "data", {"location": rg.location, "creation_data": {"create_option": "Empty"}, "disk_size_gb": 4}
    )
    az.compute.disks.begin_create_or_update(
        rg.name,
        "data-image",
        {"location": rg.location, "creation_data": {"create_option": "FromImage", "image_reference": {"id": "/x"}}},
    )
    disk = az.compute.disks.begin_create_or_update(
        rg.name,
        "demo_OsDisk_1_00000000000000000000000000000000",
        {
            "location": rg.location,
            "hyper_v_generation": "V2",
            "creation_data": {
                "create_option": "FromImage",
                "image_reference": {
                    "id": f"{SUBSCRIPTION}/Providers/Microsoft.Compute/Locations/westeurope/Publishers/Canonical/ArtifactTypes/VMImage/Offers/ubuntu-24_04-lts/Skus/server/Versions/24.04.202506260",
                },
            },
            "sku": {"name": "Premium_LRS"},
        },
    ).result()
    disk_2 = az.compute.disks.begin_create_or_update(
        rg.name,
        "web_2b73937e_OsDisk_1_00000000000000000000000000000000",
        {
            "location": rg.location,
            "hyper_v_generation": "V2",
            "creation_data": {
                "create_option": "FromImage",
                "image_reference": {
                    "id": f"{SUBSCRIPTION}/Providers/Microsoft.Compute/Locations/westeurope/Publishers/Canonical/ArtifactTypes/VMImage/Offers/ubuntu-24_04-lts/Skus/server/Versions/24.04.202506260",
                },
            },
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
                {"name": "one", "address_prefix": "10.0.0.0/24"},
                {"name": "two", "address_prefix": "10.0.2.0/24"},
            ],
        },
    ).result()
    ip = az.network.public_ip_addresses.begin_create_or_update(
        rg.name,
        "ip",
        {
            "location": rg.location,
            "public_ip_allocation_method": "Static",
            "dns_settings": {"domain_name_label": "label"},
            "sku": SKU,
        },
    ).result()
    nic = az.network.network_interfaces.begin_create_or_update(
        rg.name,
        "nic",
        {
            "location": rg.location,
            "ip_configurations": [
                {"name": "main", "subnet": {"id": f"{net.id}/subnets/one"}, "public_ip_address": {"id": ip.id}},
            ],
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
                "image_reference": IMAGE_REFERENCE,
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
                "admin_username": ADMIN_USERNAME,
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
    nic_2b73937e = az.network.network_interfaces.begin_create_or_update(
        rg.name,
        "nic-2b73937e",
        {
            "location": rg.location,
            "ip_configurations": [
                {"name": "ip", "private_ip_address": "10.0.0.6", "subnet": {"id": f"{net.id}/subnets/one"}},
            ],
        },
    ).result()
    # Secret, and told by no service: virtual_machine_profile.os_profile.admin_password,
    # virtual_machine_profile.os_profile.custom_data, virtual_machine_profile.user_data.
    web = az.compute.virtual_machine_scale_sets.begin_create_or_update(
        rg.name,
        "web",
        {
            "location": rg.location,
            "sku": {"name": "Standard_B2s", "capacity": 1},
            "virtual_machine_profile": {
                "os_profile": {"computer_name_prefix": "web", "admin_username": ADMIN_USERNAME},
                "storage_profile": {"image_reference": IMAGE_REFERENCE},
                "network_profile": {
                    "network_interface_configurations": [
                        {
                            "name": "nic",
                            "primary": True,
                            "ip_configurations": [{"name": "ip", "subnet": {"id": f"{net.id}/subnets/one"}}],
                        },
                    ],
                    "network_api_version": "2020-11-01",
                },
            },
            "orchestration_mode": "Flexible",
        },
    ).result()
    # Secret, and told by no service: user_data, os_profile.admin_password, os_profile.custom_data.
    az.compute.virtual_machines.begin_create_or_update(
        rg.name,
        "web_2b73937e",
        {
            "location": rg.location,
            "hardware_profile": {"vm_size": "Standard_B2s"},
            "storage_profile": {
                "image_reference": IMAGE_REFERENCE,
                "os_disk": {
                    "name": "web_2b73937e_OsDisk_1_00000000000000000000000000000000",
                    "os_type": "Linux",
                    "caching": "ReadWrite",
                    "create_option": "FromImage",
                    "disk_size_gb": 30,
                    "managed_disk": {"id": disk_2.id, "storage_account_type": "Premium_LRS"},
                    "delete_option": "Delete",
                },
                "disk_controller_type": "SCSI",
            },
            "os_profile": {
                "computer_name": "web2b7393",
                "admin_username": ADMIN_USERNAME,
                "linux_configuration": {
                    "disable_password_authentication": False,
                    "provision_vm_agent": True,
                    "patch_settings": {"patch_mode": "ImageDefault", "assessment_mode": "ImageDefault"},
                },
                "allow_extension_operations": True,
                "require_guest_provision_signal": True,
            },
            "network_profile": {
                "network_interfaces": [{"id": nic_2b73937e.id, "primary": True, "delete_option": "Delete"}],
            },
            "virtual_machine_scale_set": {"id": web.id},
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
            "os_type": "Linux",
        },
    )
    az.containerregistry.registries.begin_create(
        rg.name, "shopimages", {"location": rg.location, "admin_user_enabled": True, "sku": {"name": "Basic"}}
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
            "properties": {"tenant_id": "11111111-1111-1111-1111-111111111111", "initial_admin_object_ids": ["a"]},
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
    ip_gw = az.network.public_ip_addresses.begin_create_or_update(
        rg.name,
        "ip-gw",
        {"location": rg.location, "public_ip_allocation_method": "Static", "ip_address": "198.51.100.3", "sku": SKU},
    ).result()
    az.network.application_gateways.begin_create_or_update(
        rg.name,
        "gw",
        {
            "location": rg.location,
            "sku": {"name": "Standard_v2", "tier": "Standard_v2", "capacity": 2},
            "gateway_ip_configurations": [{"name": "own", "subnet": {"id": f"{net.id}/subnets/two"}}],
            "frontend_ip_configurations": [{"name": "front", "public_ip_address": {"id": ip_gw.id}}],
            "frontend_ports": [{"name": "port", "port": 80}],
            "backend_address_pools": [{"name": "pool", "backend_addresses": [{"ip_address": "10.0.1.4"}]}],
            "backend_http_settings_collection": [{"name": "settings", "port": 80, "protocol": "Http"}],
            "http_listeners": [
                {
                    "name": "http",
                    "frontend_ip_configuration": {
                        "id": f"{rg.id}/providers/Microsoft.Network/applicationGateways/gw/frontendIPConfigurations/front",
                    },
                    "frontend_port": {
                        "id": f"{rg.id}/providers/Microsoft.Network/applicationGateways/gw/frontendPorts/port",
                    },
                    "protocol": "Http",
                },
            ],
            "url_path_maps": [
                {
                    "name": "map",
                    "default_backend_address_pool": {
                        "id": f"{rg.id}/providers/Microsoft.Network/applicationGateways/gw/backendAddressPools/pool",
                    },
                    "default_backend_http_settings": {
                        "id": f"{rg.id}/providers/Microsoft.Network/applicationGateways/gw/backendHttpSettingsCollection/settings",
                    },
                    "path_rules": [
                        {
                            "name": "one",
                            "paths": ["/one"],
                            "backend_address_pool": {
                                "id": f"{rg.id}/providers/Microsoft.Network/applicationGateways/gw/backendAddressPools/pool",
                            },
                        },
                    ],
                },
            ],
            "request_routing_rules": [
                {
                    "name": "rule",
                    "rule_type": "PathBasedRouting",
                    "priority": 1,
                    "backend_http_settings": {
                        "id": f"{rg.id}/providers/Microsoft.Network/applicationGateways/gw/backendHttpSettingsCollection/settings",
                    },
                    "http_listener": {
                        "id": f"{rg.id}/providers/Microsoft.Network/applicationGateways/gw/httpListeners/http",
                    },
                    "url_path_map": {
                        "id": f"{rg.id}/providers/Microsoft.Network/applicationGateways/gw/urlPathMaps/map",
                    },
                },
            ],
        },
    )
    ip_lb = az.network.public_ip_addresses.begin_create_or_update(
        rg.name,
        "ip-lb",
        {"location": rg.location, "public_ip_allocation_method": "Static", "ip_address": "198.51.100.2", "sku": SKU},
    ).result()
    az.network.load_balancers.begin_create_or_update(
        rg.name,
        "lb",
        {
            "location": rg.location,
            "frontend_ip_configurations": [{"name": "front", "public_ip_address": {"id": ip_lb.id}}],
            "backend_address_pools": [
                {
                    "name": "more",
                    "load_balancer_backend_addresses": [
                        {"name": "one", "virtual_network": {"id": net.id}, "ip_address": "10.0.0.50"},
                    ],
                },
                {"name": "pool"},
            ],
            "load_balancing_rules": [
                {
                    "name": "rule",
                    "frontend_ip_configuration": {
                        "id": f"{rg.id}/providers/Microsoft.Network/loadBalancers/lb/frontendIPConfigurations/front",
                    },
                    "backend_address_pool": {
                        "id": f"{rg.id}/providers/Microsoft.Network/loadBalancers/lb/backendAddressPools/pool",
                    },
                    "probe": {"id": f"{rg.id}/providers/Microsoft.Network/loadBalancers/lb/probes/probe"},
                    "protocol": "Tcp",
                    "frontend_port": 80,
                },
            ],
            "probes": [{"name": "probe", "protocol": "Http", "port": 80, "request_path": "/"}],
            "inbound_nat_rules": [
                {
                    "name": "more",
                    "frontend_ip_configuration": {
                        "id": f"{rg.id}/providers/Microsoft.Network/loadBalancers/lb/frontendIPConfigurations/front",
                    },
                    "frontend_port": 23,
                },
                {
                    "name": "ssh",
                    "frontend_ip_configuration": {
                        "id": f"{rg.id}/providers/Microsoft.Network/loadBalancers/lb/frontendIPConfigurations/front",
                    },
                    "frontend_port": 22,
                },
            ],
            "inbound_nat_pools": [
                {
                    "name": "ports",
                    "frontend_ip_configuration": {
                        "id": f"{rg.id}/providers/Microsoft.Network/loadBalancers/lb/frontendIPConfigurations/front",
                    },
                    "protocol": "Tcp",
                    "frontend_port_range_start": 5,
                    "frontend_port_range_end": 9,
                    "backend_port": 22,
                },
            ],
            "outbound_rules": [
                {
                    "name": "out",
                    "frontend_ip_configurations": [
                        {"id": f"{rg.id}/providers/Microsoft.Network/loadBalancers/lb/frontendIPConfigurations/front"},
                    ],
                    "backend_address_pool": {
                        "id": f"{rg.id}/providers/Microsoft.Network/loadBalancers/lb/backendAddressPools/pool",
                    },
                    "protocol": "All",
                },
            ],
            "sku": {"name": "Standard"},
        },
    )
    az.network.network_interfaces.begin_create_or_update(
        rg.name,
        "pe.nic.ef5b5813-10c4-5c4c-bce4-68d41b41b7b0",
        {
            "location": rg.location,
            "ip_configurations": [
                {
                    "name": "privateEndpointIpConfig.b7d37deb-5a15-55e6-92ee-ddfd66c94da9",
                    "private_ip_address": "10.0.0.5",
                    "subnet": {"id": f"{net.id}/subnets/one"},
                },
            ],
        },
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
    privatelink_blob_core_windows_net = az.privatedns.private_zones.begin_create_or_update(
        rg.name, "privatelink.blob.core.windows.net", {"location": "global"}
    ).result()
    az.privatedns.record_sets.create_or_update(
        rg.name,
        privatelink_blob_core_windows_net.name,
        "A",
        "accountone",
        {"ttl": 10, "a_records": [{"ipv4_address": "10.0.0.5"}]},
    )
    accountone = az.storage.storage_accounts.begin_create(
        rg.name, "accountone", {"location": rg.location, "sku": {"name": "Standard_LRS"}, "kind": "StorageV2"}
    ).result()
    pe = az.network.private_endpoints.begin_create_or_update(
        rg.name,
        "pe",
        {
            "location": rg.location,
            "subnet": {"id": f"{net.id}/subnets/one"},
            "ip_version_type": "IPv4",
            "private_link_service_connections": [
                {
                    "name": "link",
                    "private_link_service_id": accountone.id,
                    "group_ids": ["blob"],
                    "private_link_service_connection_state": {
                        "status": "Approved",
                        "description": "Auto-Approved",
                        "actions_required": "None",
                    },
                },
            ],
        },
    ).result()
    az.network.private_dns_zone_groups.begin_create_or_update(
        rg.name,
        pe.name,
        "default",
        {"private_dns_zone_configs": [{"name": "zone0", "private_dns_zone_id": privatelink_blob_core_windows_net.id}]},
    )
    az.network.virtual_networks.begin_create_or_update(
        rg.name,
        "deployed",
        {
            "location": rg.location,
            "address_space": {"address_prefixes": ["10.0.0.0/16"]},
            "subnets": [{"name": "one", "address_prefix": "10.0.1.0/24"}],
        },
    )
    logs = az.loganalytics.workspaces.begin_create_or_update(rg.name, "logs", {"location": rg.location}).result()
    az.loganalytics.data_exports.create_or_update(
        rg.name,
        logs.name,
        "one",
        {
            "table_names": ["Heartbeat"],
            "destination": {"resource_id": accountone.id, "event_hub_name": "a"},
            "created_date": "2027-01-15T17:20:00.0000000Z",
            "last_modified_date": "2027-01-15T17:20:00.0000000Z",
        },
    )
    az.loganalytics.linked_services.begin_create_or_update(
        rg.name, logs.name, "Automation", {"resource_id": accountone.id}
    )
    az.loganalytics.tables.begin_create_or_update(rg.name, logs.name, "Heartbeat", {"retention_in_days": 60})
    az.loganalytics.tables.begin_create_or_update(
        rg.name,
        logs.name,
        "Mine_CL",
        {
            "total_retention_in_days": 60,
            "schema": {"columns": [{"name": "TimeGenerated", "type": "dateTime"}, {"name": "a", "type": "int"}]},
        },
    )
    az.loganalytics.linked_storage_accounts.create_or_update(
        rg.name, logs.name, "Query", {"storage_account_ids": [accountone.id]}
    )
    az.storage.blob_containers.create(rg.name, accountone.name, "one", {})
    az.storage.file_shares.create(rg.name, accountone.name, "one", {"share_quota": 10})
    az.storage.private_endpoint_connections.put(
        rg.name,
        accountone.name,
        "pe.92bf506d-8988-5452-aa25-33f00a22e517",
        {"private_link_service_connection_state": {"status": "Approved", "description": "Auto-Approved"}},
    )
    az.storage.queue.create(rg.name, accountone.name, "one", {"metadata": TAGS})
    plan_one = az.web.app_service_plans.begin_create_or_update(
        rg.name, "plan-one", {"location": rg.location, "sku": {"name": "S1"}}
    ).result()
    site_one = az.web.web_apps.begin_create_or_update(
        rg.name,
        "site-one",
        {
            "location": rg.location,
            "server_farm_id": plan_one.id,
            "site_config": {"always_on": True},
            "virtual_network_subnet_id": f"{net.id}/subnets/one",
        },
    ).result()
    az.web.web_apps.update_application_settings(
        rg.name, site_one.name, {"properties": {"a": stack.config.require_secret("site_one_a")}}
    )
    az.web.web_apps.update_azure_storage_accounts(
        rg.name,
        site_one.name,
        {
            "properties": {
                "a": {
                    "type": "AzureFiles",
                    "account_name": "b",
                    "share_name": "c",
                    "access_key": stack.config.require_secret("site_one_access_key"),
                    "mount_path": "/e",
                },
            },
        },
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
            "start_time": "2027-01-15T14:40:02.0000000Z",
            "end_time": "2027-01-15T14:40:02.0000000Z",
            "active": True,
        },
    )
    az.authorization.role_assignments.create(
        rg.id,
        "11111111-1111-1111-1111-111111111111",
        {
            "role_definition_id": f"{SUBSCRIPTION}/providers/Microsoft.Authorization/roleDefinitions/acdd72a7-3385-48ef-bd42-f606fba81ae7",
            "principal_id": "22222222-2222-2222-2222-222222222222",
        },
    )
