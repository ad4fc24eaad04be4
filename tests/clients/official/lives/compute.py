"""A machine with its disks."""

from azure.mgmt.compute import ComputeManagementClient
from azure.mgmt.network import NetworkManagementClient
from life import GROUP, LOCATION, connect, names

networks, client = connect(NetworkManagementClient), connect(ComputeManagementClient)
space = {
    "addressSpace": {"addressPrefixes": ["10.1.0.0/16"]},
    "subnets": [{"name": "one", "properties": {"addressPrefix": "10.1.0.0/24"}}],
}
network = networks.virtual_networks.begin_create_or_update(
    GROUP, "vms", {"location": LOCATION, "properties": space}
).result()
main = {"name": "main", "properties": {"subnet": {"id": network.subnets[0].id}}}
card = {"location": LOCATION, "properties": {"ipConfigurations": [main]}}
interface = networks.network_interfaces.begin_create_or_update(GROUP, "vm-nic", card).result()
image = {"publisher": "Canonical", "offer": "ubuntu-24_04-lts", "sku": "server", "version": "latest"}
machine = {
    "location": LOCATION,
    "properties": {
        "hardwareProfile": {"vmSize": "Standard_B2s"},
        "storageProfile": {"imageReference": image, "osDisk": {"createOption": "FromImage"}},
        "osProfile": {"computerName": "demo", "adminUsername": "azureuser", "adminPassword": "Correct-horse-1"},
        "networkProfile": {"networkInterfaces": [{"id": interface.id}]},
    },
}
made = client.virtual_machines.begin_create_or_update(GROUP, "demo", machine).result()
assert made.provisioning_state == "Succeeded"
client.virtual_machines.begin_deallocate(GROUP, "demo").result()
view = client.virtual_machines.instance_view(GROUP, "demo")
assert [each.code for each in view.statuses] == ["ProvisioningState/succeeded", "PowerState/deallocated"]
client.virtual_machines.begin_start(GROUP, "demo").result()
assert names(client.virtual_machines.list(GROUP)) == ["demo"]
empty = {"location": LOCATION, "properties": {"diskSizeGB": 8, "creationData": {"createOption": "Empty"}}}
assert client.disks.begin_create_or_update(GROUP, "extra", empty).result().disk_state == "Unattached"
client.disks.begin_delete(GROUP, "extra").result()
client.virtual_machines.begin_delete(GROUP, "demo").result()
assert names(client.virtual_machines.list_all()) == []
networks.network_interfaces.begin_delete(GROUP, "vm-nic").result()
networks.virtual_networks.begin_delete(GROUP, "vms").result()
