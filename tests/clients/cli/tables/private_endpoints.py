"""Private endpoints and their zone groups."""

from .row import GROUP, Row

_ACCOUNT = f"{GROUP}/providers/Microsoft.Storage/storageAccounts/azclipe1"
_PE = "network private-endpoint"
_ZONES = f"{_PE} dns-zone-group"
_OF = "-g rg --endpoint-name pe"

ROWS = [
    Row("group create -n rg -l westeurope"),
    Row("network vnet create -n net -g rg -l westeurope --address-prefixes 10.0.0.0/16 --subnet-name one --subnet-prefixes 10.0.0.0/24"),
    Row("storage account create -n azclipe1 -g rg -l westeurope --sku Standard_LRS"),
    Row("network private-dns zone create -g rg -n privatelink.blob.core.windows.net", "name", "privatelink.blob.core.windows.net"),
    Row("network private-dns zone create -g rg -n privatelink.file.core.windows.net"),
    Row(
        f"{_PE} create -n pe -g rg -l westeurope --vnet-name net --subnet one --private-connection-resource-id {_ACCOUNT} --group-id blob --connection-name link",
        "privateLinkServiceConnections[0].privateLinkServiceConnectionState.status",
        "Approved",
    ),
    Row(
        f"{_PE} create -n no -g rg -l westeurope --vnet-name net --subnet one --private-connection-resource-id {_ACCOUNT} --group-id vault --connection-name link",
        exit=1,
        error="Call to Microsoft.Storage/storageAccounts failed",
    ),
    Row(f"{_PE} show -n pe -g rg", "customDnsConfigs[0].ipAddresses", ["10.0.0.4"]),
    Row(f"{_PE} list -g rg", "[].name", ["pe"]),
    Row("network nic list -g rg", "[].starts_with(name, 'pe.nic.')", [True]),
    Row("storage account show -n azclipe1 -g rg", "length(privateEndpointConnections)", 1),
    Row(
        "network private-endpoint-connection list -n azclipe1 -g rg --type Microsoft.Storage/storageAccounts",
        "[].properties.privateLinkServiceConnectionState.status",
        ["Approved"],
    ),
    Row(
        f"{_ZONES} create -n default {_OF} --private-dns-zone privatelink.blob.core.windows.net --zone-name blob",
        "privateDnsZoneConfigs[0].recordSets[0].fqdn",
        "azclipe1.privatelink.blob.core.windows.net",
    ),
    Row(f"{_ZONES} add -n default {_OF} --private-dns-zone privatelink.file.core.windows.net --zone-name file", "length(privateDnsZoneConfigs)", 2),
    Row(f"{_ZONES} list {_OF}", "[].name", ["default"]),
    Row(
        "network private-dns record-set a show -g rg -z privatelink.blob.core.windows.net -n azclipe1",
        "aRecords[].ipv4Address",
        ["10.0.0.4"],
    ),
    Row(f"{_ZONES} remove -n default {_OF} --zone-name blob"),
    Row(f"{_ZONES} show -n default {_OF}", "privateDnsZoneConfigs[].name", ["file"]),
    Row("network private-dns record-set a list -g rg -z privatelink.blob.core.windows.net", "[]", []),
    Row(f"{_PE} delete -n pe -g rg"),
    Row("network nic list -g rg", "[]", []),
    Row("storage account show -n azclipe1 -g rg", "privateEndpointConnections", []),
]  # fmt: skip
