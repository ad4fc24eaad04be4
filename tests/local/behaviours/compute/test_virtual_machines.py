"""Virtual machines."""

from __future__ import annotations

from typing import Any

import pytest

from azure.mgmt.provisioning import ProvisioningClient
from azure.mgmt.provisioning.local import LocalAzure
from azure.mgmt.provisioning.local.interface.polling import STYLES, Style

from ...support import GROUP, Arm, code
from ..managedidentity.support import IDENTITY, identity
from ..network.support import NETWORK, NIC, VNET, interface, network
from ..network.support import make as make_network
from .support import (
    COMPUTE,
    DISK,
    DISK_VERSION,
    MACHINE,
    PROVIDER,
    UBUNTU,
    act,
    delete,
    machine,
    make,
    power,
    profile,
    ssh,
)


def test_a_machine_is_made_with_its_disk(arm: Arm):
    begun = arm.put(MACHINE, COMPUTE, machine())
    assert (begun.status, begun.document["properties"]["provisioningState"]) == (201, "Creating")
    assert power(arm) is None
    arm.wait()
    found = arm.get(MACHINE, COMPUTE).document
    properties = found["properties"]
    assert properties["osProfile"] == {
        "computerName": "demo",
        "adminUsername": "azureuser",
        "secrets": [],
        "allowExtensionOperations": True,
        "requireGuestProvisionSignal": True,
        "linuxConfiguration": {
            "disablePasswordAuthentication": False,
            "provisionVMAgent": True,
            "patchSettings": {"patchMode": "ImageDefault", "assessmentMode": "ImageDefault"},
        },
    }
    assert properties["timeCreated"] == "2027-01-15T08:00:04.0000000Z"
    disk = properties["storageProfile"]["osDisk"]
    assert (disk["osType"], disk["diskSizeGB"], disk["deleteOption"]) == ("Linux", 30, "Detach")
    version = properties["storageProfile"]["imageReference"]["exactVersion"]
    assert version.startswith("24.04.")
    resource = arm.get(disk["managedDisk"]["id"], DISK_VERSION).document
    assert (resource["managedBy"], resource["properties"]["diskState"]) == (MACHINE, "Attached")
    assert resource["sku"] == {"name": "Premium_LRS", "tier": "Premium"}
    assert resource["properties"]["creationData"]["imageReference"]["id"].endswith(f"/Skus/server/Versions/{version}")
    nic = arm.get(NIC, NETWORK).document["properties"]
    assert (nic["virtualMachine"], nic["primary"]) == ({"id": MACHINE}, True)
    assert nic["macAddress"].startswith("00-0D-3A-")
    assert power(arm) == "running"


@pytest.mark.parametrize(
    ("properties", "expected", "target"),
    [
        ({"hardwareProfile": None}, (400, "InvalidParameter"), "hardwareProfile.vmSize"),
        ({"hardwareProfile": {"vmSize": "Huge"}}, (400, "InvalidParameter"), "vmSize"),
        ({"networkProfile": None}, (400, "InvalidParameter"), "networkProfile"),
        ({"networkProfile": {"networkInterfaces": [{"id": f"{NIC}9"}]}}, (400, "InvalidResourceReference"), None),
        ({"networkProfile": {"networkInterfaces": [{"id": VNET}]}}, (400, "InvalidResourceReference"), None),
        (
            {"networkProfile": {"networkInterfaces": [{"id": NIC, "properties": {"primary": True}}, {"id": NIC}]}},
            (400, "InvalidParameter"),
            "networkProfile.networkInterfaces",
        ),
        (
            {"networkProfile": {"networkInterfaces": [{"id": NIC}, {"id": NIC}]}},
            (400, "VirtualMachineMustHaveOneNetworkInterfaceAsPrimary"),
            None,
        ),
        (
            {
                "networkProfile": {
                    "networkInterfaceConfigurations": [{"name": "n", "properties": {"ipConfigurations": []}}]
                }
            },
            (501, "NotImplemented"),
            "VirtualMachines_CreateOrUpdate",
        ),
        ({"storageProfile": None}, (400, "InvalidParameter"), "storageProfile"),
        ({"storageProfile": {"dataDisks": []}}, (400, "InvalidParameter"), "imageReference"),
        (
            {"storageProfile": {"imageReference": {"publisher": "Canonical"}}},
            (400, "InvalidParameter"),
            "imageReference.offer",
        ),
        (
            {"storageProfile": {"imageReference": {"id": f"{PROVIDER}/images/none"}}},
            (400, "InvalidResourceReference"),
            None,
        ),
        (
            {"storageProfile": {"osDisk": {"createOption": "Empty"}}},
            (501, "NotImplemented"),
            "VirtualMachines_CreateOrUpdate",
        ),
        ({"availabilitySet": {"id": f"{PROVIDER}/availabilitySets/none"}}, (400, "InvalidResourceReference"), None),
    ],
)
def test_machines_that_cannot_be(arm: Arm, properties: dict[str, Any], expected: tuple[int, str], target: str | None):
    refused = arm.put(MACHINE, COMPUTE, machine(**properties))
    assert code(refused) == expected, refused.document
    assert refused.document["error"].get("target") == target


def test_an_interface_has_one_machine(arm: Arm):
    make(arm)
    refused = arm.put(f"{MACHINE}2", COMPUTE, machine())
    assert code(refused) == (400, "NicInUse")
    assert code(arm.delete(NIC, NETWORK)) == (400, "NicInUse")
    elsewhere = {**machine(), "location": "eastus"}
    assert code(arm.put(f"{MACHINE}3", COMPUTE, elsewhere)) == (400, "InvalidResourceReference")
    delete(arm, MACHINE)
    make(arm, f"{MACHINE}2")
    assert arm.get(NIC, NETWORK).document["properties"]["virtualMachine"] == {"id": f"{MACHINE}2"}


def test_interfaces_change_while_a_machine_is_deallocated(arm: Arm):
    make(arm)
    make_network(arm, f"{NIC}2", interface())
    both = [{"id": NIC, "properties": {"primary": True}}, {"id": f"{NIC}2"}]
    body = machine(networkProfile={"networkInterfaces": both})
    error = "AddingOrDeletingNetworkInterfacesOnARunningVirtualMachineNotSupported"
    assert code(arm.put(MACHINE, COMPUTE, body)) == (400, error)
    act(arm, "powerOff")
    assert code(arm.put(MACHINE, COMPUTE, body)) == (400, error)
    act(arm, "deallocate")
    make(arm, body=body)
    assert [arm.get(id, NETWORK).document["properties"]["primary"] for id in (NIC, f"{NIC}2")] == [True, False]
    make(arm, body=machine(networkProfile={"networkInterfaces": [{"id": f"{NIC}2"}]}))
    assert "virtualMachine" not in arm.get(NIC, NETWORK).document["properties"]
    delete(arm, NIC, NETWORK)


def test_what_a_get_gives_can_be_put(arm: Arm):
    body = machine(userData="dXNlcg==")
    body["properties"]["storageProfile"]["dataDisks"] = [{"lun": 3, "createOption": "Empty", "diskSizeGB": 10}]
    before = make(arm, body=body)
    assert "userData" not in before["properties"]
    assert arm.get(f"{MACHINE}?$expand=userData", COMPUTE).document["properties"]["userData"] == "dXNlcg=="
    assert code(arm.get(f"{MACHINE}?$expand=all", COMPUTE)) == (400, "InvalidParameter")
    after = make(arm, body=before)
    assert after["properties"] == before["properties"]
    # The body that made it makes it no other.
    again = make(arm, body=body)
    assert again["properties"] == before["properties"]
    assert len(arm.list(f"{PROVIDER}/disks", DISK_VERSION)) == 2


@pytest.mark.parametrize(
    ("properties", "target"),
    [
        ({"osProfile": profile(computerName="other")}, "osProfile.computerName"),
        ({"osProfile": profile(adminUsername="other")}, "osProfile.adminUsername"),
        ({"osProfile": ssh()}, "linuxConfiguration.disablePasswordAuthentication"),
        ({"osProfile": ssh(disablePasswordAuthentication=False)}, "linuxConfiguration.ssh.publicKeys"),
        ({"storageProfile": {"imageReference": {**UBUNTU, "version": "2.0"}}}, "imageReference"),
        ({"storageProfile": {"osDisk": {"createOption": "Attach"}}}, "osDisk.createOption"),
    ],
)
def test_what_of_a_machine_cannot_change(arm: Arm, properties: dict[str, Any], target: str):
    make(arm)
    refused = arm.put(MACHINE, COMPUTE, machine(**properties))
    assert code(refused) == (409, "PropertyChangeNotAllowed")
    assert refused.document["error"]["target"] == target
    other = {"createOption": "FromImage", "managedDisk": {"id": DISK}}
    swapped = arm.put(MACHINE, COMPUTE, machine(storageProfile={"osDisk": other}))
    assert code(swapped) == (501, "NotImplemented")


def test_identities_of_a_machine(arm: Arm):
    body = {**machine(), "identity": {"type": "SystemAssigned, UserAssigned", "userAssignedIdentities": {IDENTITY: {}}}}
    assert code(arm.put(MACHINE, COMPUTE, body)) == (400, "InvalidResourceReference")
    known = identity(arm)["properties"]
    found = make(arm, body=body)["identity"]
    assert found["userAssignedIdentities"][IDENTITY]["clientId"] == known["clientId"]
    own = arm.get(f"{MACHINE}/providers/Microsoft.ManagedIdentity/identities/default", "2024-11-30").document
    assert own["properties"]["principalId"] == found["principalId"]
    arm.patch(MACHINE, COMPUTE, {"identity": {"type": "None", "userAssignedIdentities": None}})
    arm.wait()
    assert arm.get(MACHINE, COMPUTE).document["identity"] == {"type": "None"}


def test_a_group_goes_with_its_machine(arm: Arm):
    make(arm)
    arm.delete(GROUP, "2025-04-01")
    arm.wait()
    assert code(arm.get(GROUP, "2025-04-01")) == (404, "ResourceGroupNotFound")
    assert arm.azure.store.below(GROUP) == []


@pytest.mark.parametrize("style", STYLES)
def test_it_can_be_polled_in_every_style(style: Style):
    with LocalAzure(polling=style) as azure:
        client = ProvisioningClient.local(azure)
        client.resources.resource_groups.create_or_update("rg", {"location": "westeurope"})
        client.network.virtual_networks.begin_create_or_update("rg", "net", network(("one", "10.0.0.0/24"))).result()
        client.network.network_interfaces.begin_create_or_update("rg", "nic", interface()).result()
        machines = client.compute.virtual_machines
        made = machines.begin_create_or_update("rg", "demo", machine()).result()
        assert made.properties.provisioning_state == "Succeeded"
        machines.begin_power_off("rg", "demo").result()
        assert machines.instance_view("rg", "demo").statuses[1].code == "PowerState/stopped"
        made = machines.begin_update("rg", "demo", {"hardware_profile": {"vm_size": "Standard_D4s_v5"}}).result()
        assert made.properties.hardware_profile.vm_size == "Standard_D4s_v5"
        disk = client.compute.disks.begin_create_or_update(
            "rg", "more", {"location": "westeurope", "creation_data": {"create_option": "Empty"}, "disk_size_gb": 4}
        ).result()
        assert disk.properties.provisioning_state == "Succeeded"
        machines.begin_delete("rg", "demo").result()
        assert list(machines.list("rg")) == []
