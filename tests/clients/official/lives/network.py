"""Networks, security groups, addresses and interfaces."""

from azure.mgmt.network import NetworkManagementClient
from life import GROUP, LOCATION, connect, names

client = connect(NetworkManagementClient)
space = {"addressSpace": {"addressPrefixes": ["10.0.0.0/16"]}}
network = client.virtual_networks.begin_create_or_update(
    GROUP, "net", {"location": LOCATION, "properties": space}
).result()
assert network.provisioning_state == "Succeeded"
rule = {
    "protocol": "Tcp", "access": "Allow", "direction": "Inbound", "priority": 100, "sourceAddressPrefix": "*",
    "sourcePortRange": "*", "destinationAddressPrefix": "*", "destinationPortRange": "22",
}  # fmt: skip
rules = {"securityRules": [{"name": "ssh", "properties": rule}]}
group = client.network_security_groups.begin_create_or_update(
    GROUP, "nsg", {"location": LOCATION, "properties": rules}
).result()
assert [each.name for each in group.security_rules] == ["ssh"]
within = {"properties": {"addressPrefix": "10.0.0.0/24", "networkSecurityGroup": {"id": group.id}}}
subnet = client.subnets.begin_create_or_update(GROUP, "net", "one", within).result()
address = {
    "location": LOCATION,
    "sku": {"name": "Standard"},
    "properties": {"publicIPAllocationMethod": "Static"},
}
public = client.public_ip_addresses.begin_create_or_update(GROUP, "ip", address).result()
assert public.ip_address
main = {"subnet": {"id": subnet.id}, "publicIPAddress": {"id": public.id}}
card = {"location": LOCATION, "properties": {"ipConfigurations": [{"name": "main", "properties": main}]}}
interface = client.network_interfaces.begin_create_or_update(GROUP, "nic", card).result()
assert interface.ip_configurations[0].private_ip_address == "10.0.0.4"
assert names(client.subnets.list(GROUP, "net")) == ["one"]
assert client.virtual_networks.update_tags(GROUP, "net", {"tags": {"a": "b"}}).tags == {"a": "b"}
client.network_interfaces.begin_delete(GROUP, "nic").result()
client.virtual_networks.begin_delete(GROUP, "net").result()
client.network_security_groups.begin_delete(GROUP, "nsg").result()
client.public_ip_addresses.begin_delete(GROUP, "ip").result()
assert "net" not in names(client.virtual_networks.list_all())
