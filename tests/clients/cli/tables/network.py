"""Networks, security groups, addresses and interfaces."""

from .row import Row

_RULE = "network nsg rule create -n ssh --nsg-name nsg -g rg --priority 100 --destination-port-ranges 22 --access Allow --protocol Tcp"

ROWS = [
    Row("group create -n rg -l westeurope"),
    Row(
        "network vnet create -n net -g rg -l westeurope --address-prefixes 10.0.0.0/16 --subnet-name one --subnet-prefixes 10.0.0.0/24",
        "newVNet.provisioningState",
        "Succeeded",
    ),
    Row("network vnet list -g rg", "[].name", ["net"]),
    Row("network vnet show -n net -g rg", "addressSpace.addressPrefixes", ["10.0.0.0/16"]),
    Row("network vnet show -n none -g rg", exit=3, error="ResourceNotFound"),
    Row("network vnet update -n net -g rg --set tags.a=b", "tags", {"a": "b"}),
    Row("network vnet subnet create -n two --vnet-name net -g rg --address-prefixes 10.0.1.0/24", "name", "two"),
    Row("network vnet subnet list --vnet-name net -g rg", "[].name", ["one", "two"]),
    Row("network vnet subnet show -n two --vnet-name net -g rg", "addressPrefix", "10.0.1.0/24"),
    Row("network vnet check-ip-address -n net -g rg --ip-address 10.0.0.4", "available", True),
    Row("network nsg create -n nsg -g rg -l westeurope", "NewNSG.name", "nsg"),
    Row("network nsg list -g rg", "[].name", ["nsg"]),
    Row("network nsg show -n nsg -g rg", "length(defaultSecurityRules)", 6),
    Row(_RULE, "priority", 100),
    Row("network nsg rule list --nsg-name nsg -g rg", "[].name", ["ssh"]),
    Row("network nsg rule show -n ssh --nsg-name nsg -g rg", "access", "Allow"),
    Row("network nsg rule update -n ssh --nsg-name nsg -g rg --priority 200", "priority", 200),
    Row("network nsg rule delete -n ssh --nsg-name nsg -g rg"),
    Row(
        "network vnet subnet update -n two --vnet-name net -g rg --network-security-group nsg",
        "ends_with(networkSecurityGroup.id, '/nsg')",
        True,
    ),
    Row(
        "network public-ip create -n ip -g rg -l westeurope --sku Standard",
        "publicIp.publicIPAllocationMethod",
        "Static",
    ),
    Row("network public-ip list -g rg", "[].name", ["ip"]),
    Row("network public-ip show -n ip -g rg", "sku.name", "Standard"),
    Row(
        "network public-ip update -n ip -g rg --dns-name clilabel",
        "dnsSettings.fqdn",
        "clilabel.westeurope.cloudapp.azure.com",
    ),
    Row(
        "network nic create -n nic -g rg --vnet-name net --subnet one --public-ip-address ip",
        "NewNIC.ipConfigurations[0].privateIPAddress",
        "10.0.0.4",
    ),
    Row("network nic list -g rg", "[].name", ["nic"]),
    Row("network nic show -n nic -g rg", "provisioningState", "Succeeded"),
    Row("network nic ip-config list --nic-name nic -g rg", "[].name", ["ipconfig1"]),
    Row("network vnet subnet delete -n one --vnet-name net -g rg", exit=1, error="InUseSubnetCannotBeDeleted"),
    Row("network nic delete -n nic -g rg"),
    Row("network asg create -n asg -g rg -l westeurope", "name", "asg"),
    Row("network asg list -g rg", "[].name", ["asg"]),
    Row("network asg delete -n asg -g rg"),
    Row("network list-usages -l westeurope", "length(@)", 17),
    Row("network list-usages -l westeurope", "[?name.value=='PublicIPAddresses'].currentValue | [0]", "1"),
    Row("network public-ip delete -n ip -g rg"),
    Row("network vnet subnet delete -n two --vnet-name net -g rg"),
    Row("network nsg delete -n nsg -g rg"),
    Row("network vnet delete -n net -g rg"),
    Row("network vnet list", "[]", []),
]
