"""Requests that are right: what fuzzing begins with, and changes."""

from __future__ import annotations

from typing import Any

from .behaviours.appcontainers import support as apps
from .behaviours.compute import support as compute
from .behaviours.compute import test_flexible_sets as flexible
from .behaviours.mysql import test_servers as mysql
from .behaviours.network import support as network
from .behaviours.network import test_application_gateways as gateways
from .behaviours.network import test_load_balancers as balancers
from .behaviours.network import test_private_endpoints as endpoints
from .behaviours.web import support as web
from .support import CONTAINER_GROUP, GROUP, HSM, HSM_BODY, SUBSCRIPTION, TENANT, VAULT, container_body, vault_body

_STORAGE = f"{GROUP}/providers/Microsoft.Storage/storageAccounts/accountone"
_WORKSPACE = f"{GROUP}/providers/Microsoft.OperationalInsights/workspaces/logs"
_IDENTITY = f"{GROUP}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/identity"
_PERSON = "22222222-2222-2222-2222-222222222222"
_READER = f"{SUBSCRIPTION}/providers/Microsoft.Authorization/roleDefinitions/acdd72a7-3385-48ef-bd42-f606fba81ae7"
_TEMPLATE = {
    "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
    "contentVersion": "1.0.0.0",
    "resources": [
        {
            "type": "Microsoft.Network/virtualNetworks", "apiVersion": network.NETWORK, "name": "deployed",
            **network.network(("one", "10.0.1.0/24")),
        }
    ],
    "outputs": {"one": {"type": "string", "value": "x"}},
}  # fmt: skip
_RULE = {
    "protocol": "Tcp", "access": "Allow", "direction": "Inbound", "priority": 100, "sourceAddressPrefix": "*",
    "sourcePortRange": "*", "destinationAddressPrefix": "10.0.0.0/24", "destinationPortRange": "22",
}  # fmt: skip

CORPUS: list[tuple[str, dict[str, Any]]] = [
    (GROUP, {"location": "westeurope"}),
    (f"{SUBSCRIPTION}/resourceGroups/rg2", {"location": "westeurope", "tags": {"a": "b"}}),
    (VAULT, vault_body()),
    (f"{VAULT}/secrets/one", {"properties": {"value": "x", "attributes": {"enabled": True}}}),
    (f"{VAULT}/keys/one", {"properties": {"kty": "RSA", "keySize": 2048}}),
    (f"{VAULT}/accessPolicies/add", {"properties": {"accessPolicies": [
        {"tenantId": TENANT, "objectId": _PERSON, "permissions": {"keys": ["get"]}}
    ]}}),
    (HSM, HSM_BODY),
    (CONTAINER_GROUP, container_body()),
    (_STORAGE, {"location": "westeurope", "kind": "StorageV2", "sku": {"name": "Standard_LRS"}}),
    (f"{_STORAGE}/blobServices/default/containers/one", {"properties": {"publicAccess": "None"}}),
    (f"{_STORAGE}/blobServices/default/containers/one/immutabilityPolicies/default", {"properties": {
        "immutabilityPeriodSinceCreationInDays": 7, "allowProtectedAppendWrites": True
    }}),
    (f"{_STORAGE}/fileServices/default/shares/one", {"properties": {"shareQuota": 10}}),
    (f"{_STORAGE}/queueServices/default/queues/one", {"properties": {"metadata": {"a": "b"}}}),
    (network.VNET, network.network(("one", "10.0.0.0/24"))),
    (f"{network.VNET}/subnets/two", {"properties": {"addressPrefix": "10.0.2.0/24"}}),
    (network.ADDRESS, network.address(dnsSettings={"domainNameLabel": "label"})),
    (network.NSG, {"location": "westeurope", "properties": {"securityRules": [{"name": "one", "properties": _RULE}]}}),
    (f"{network.NSG}/securityRules/two", {"properties": {**_RULE, "priority": 200}}),
    (network.NIC, network.interface(publicIPAddress={"id": network.ADDRESS})),
    (f"{network.ADDRESS}-lb", network.address()),
    (balancers.BALANCER, balancers.full_balancer(f"{network.ADDRESS}-lb")),
    (f"{balancers.BALANCER}/inboundNatRules/more", {"properties": balancers.inbound(port=23)["properties"]}),
    (f"{balancers.BALANCER}/backendAddressPools/more", {"properties": {"loadBalancerBackendAddresses": [
        {"name": "one", "properties": {"ipAddress": "10.0.0.50", "virtualNetwork": {"id": network.VNET}}}
    ]}}),
    (endpoints.ZONE, {"location": "global"}),
    (endpoints.ENDPOINT, endpoints.endpoint(_STORAGE)),
    (endpoints.ZONES, endpoints.zones(endpoints.ZONE)),
    (f"{network.ADDRESS}-gw", network.address()),
    (gateways.GATEWAY, gateways.full_gateway(f"{network.ADDRESS}-gw", f"{network.VNET}/subnets/two")),
    (compute.MACHINE, compute.machine()),
    (compute.MACHINE, compute.machine(osProfile=compute.ssh())),
    (flexible.SCALE, flexible.flexible(1)),
    (compute.DISK, {"location": "westeurope", "properties": {
        "creationData": {"createOption": "Empty"}, "diskSizeGB": 4
    }}),
    (f"{compute.DISK}-image", {"location": "westeurope", "properties": {
        "creationData": {"createOption": "FromImage", "imageReference": {"id": "/x"}}, "osType": "Linux"
    }}),
    (web.PLAN, web.plan_body()),
    (web.SITE, web.site_body(siteConfig={"appSettings": [{"name": "a", "value": "b"}]})),
    (f"{web.SITE}/config/appsettings", {"properties": {"a": "b"}}),
    (f"{web.SITE}/config/connectionstrings", {"properties": {"a": {"value": "b", "type": "MySql"}}}),
    (f"{web.SITE}/config/web", {"properties": {
        "alwaysOn": True, "experiments": {"rampUpRules": [{"name": "a", "reroutePercentage": 5.0}]},
        "ipSecurityRestrictions": [{"ipAddress": "10.0.0.0/24", "action": "Allow", "priority": 1, "name": "a"}],
    }}),
    (f"{web.SITE}/config/azurestorageaccounts", {"properties": {"a": {
        "type": "AzureFiles", "accountName": "b", "shareName": "c", "accessKey": "d", "mountPath": "/e"
    }}}),
    (f"{web.SITE}/networkConfig/virtualNetwork", {"properties": {"subnetResourceId": network.SUBNET}}),
    (f"{web.SITE}/sourcecontrols/web", {"properties": {"repoUrl": "https://git.example/x", "branch": "main"}}),
    (mysql.SERVER, mysql.body()),
    (f"{mysql.SERVER}/firewallRules/one", {"properties": {"startIpAddress": "1.1.1.1", "endIpAddress": "1.1.1.2"}}),
    (f"{mysql.SERVER}/databases/one", {"properties": {"charset": "utf8", "collation": "utf8_general_ci"}}),
    (_IDENTITY, {"location": "westeurope", "tags": {"a": "b"}}),
    (f"{_IDENTITY}/federatedIdentityCredentials/one", {"properties": {
        "issuer": "https://issuer.example", "subject": "x", "audiences": ["api://AzureADTokenExchange"]
    }}),
    (apps.IDENTITY, {"location": "westeurope"}),
    (apps.ENVIRONMENT, apps.full_environment()),
    (apps.APP, apps.full_app()),
    (f"{GROUP}/providers/Microsoft.ContainerRegistry/registries/shopimages", {
        "location": "westeurope", "sku": {"name": "Premium"}, "identity": {"type": "SystemAssigned"},
        "properties": {"adminUserEnabled": True, "dataEndpointEnabled": True},
    }),
    (_WORKSPACE, {
        "location": "westeurope", "identity": {"type": "SystemAssigned"}, "properties": {
            "retentionInDays": 30, "sku": {"name": "PerGB2018"}, "features": {"a": True},
            "workspaceCapping": {"dailyQuotaGb": 1},
        },
    }),
    (f"{_WORKSPACE}/tables/Mine_CL", {"properties": {
        "plan": "Analytics", "retentionInDays": 30, "totalRetentionInDays": 60, "schema": {
            "name": "Mine_CL", "columns": [{"name": "TimeGenerated", "type": "datetime"}, {"name": "a", "type": "int"}],
        },
    }}),
    (f"{_WORKSPACE}/tables/Heartbeat", {"properties": {"retentionInDays": 60}}),
    (f"{_WORKSPACE}/savedSearches/one", {"properties": {
        "category": "a", "displayName": "b", "query": "c", "functionAlias": "d", "functionParameters": "e:int"
    }}),
    (f"{_WORKSPACE}/linkedServices/Automation", {"properties": {"resourceId": _STORAGE}}),
    (f"{_WORKSPACE}/linkedStorageAccounts/Query", {"properties": {"storageAccountIds": [_STORAGE]}}),
    (f"{_WORKSPACE}/dataExports/one", {"properties": {
        "tableNames": ["Heartbeat"], "destination": {"resourceId": _STORAGE, "metaData": {"eventHubName": "a"}}
    }}),
    (f"{GROUP}/providers/Microsoft.Authorization/roleAssignments/{TENANT}", {"properties": {
        "roleDefinitionId": _READER, "principalId": _PERSON, "principalType": "User"
    }}),
    (f"{SUBSCRIPTION}/providers/Microsoft.Authorization/roleDefinitions/{_PERSON}", {"properties": {
        "roleName": "Mine", "type": "CustomRole", "permissions": [{"actions": ["*/read"], "notActions": []}],
        "assignableScopes": [SUBSCRIPTION],
    }}),
    (f"{GROUP}/providers/Microsoft.Resources/deployments/one", {"properties": {
        "mode": "Incremental", "template": _TEMPLATE, "parameters": {}
    }}),
    (f"{GROUP}/providers/Microsoft.Resources/tags/default", {"properties": {"tags": {"a": "b"}}}),
    (f"{SUBSCRIPTION}/tagNames/one", {}),
]  # fmt: skip
