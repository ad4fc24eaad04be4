"""Virtual machines and their disks."""

from __future__ import annotations

import base64
import copy
import struct
from typing import Any

import pytest

from azure.mgmt.provisioning import ProvisioningClient
from azure.mgmt.provisioning.local import LocalAzure
from azure.mgmt.provisioning.local.interface.polling import STYLES, Style

from ...support import GROUP, SUBSCRIPTION, Arm, code
from ..managedidentity.test_identities import IDENTITY, identity
from ..network.test_virtual_networks import ADDRESS, NETWORK, NIC, VNET, address, interface, network
from ..network.test_virtual_networks import make as make_network

COMPUTE, DISK_VERSION = "2026-04-01", "2026-03-02"
PROVIDER = f"{GROUP}/providers/Microsoft.Compute"
MACHINE = f"{PROVIDER}/virtualMachines/demo"
DISK = f"{PROVIDER}/disks/data"
LOCATION = f"{SUBSCRIPTION}/providers/Microsoft.Compute/locations/westeurope"
PASSWORD = "Correct-Horse-42"
_TYPE = b"ssh-ed25519"
_BLOB = struct.pack(">I", len(_TYPE)) + _TYPE + struct.pack(">I", 32) + bytes(32)
KEY = f"ssh-ed25519 {base64.b64encode(_BLOB).decode()} me@home"
UBUNTU = {"publisher": "Canonical", "offer": "ubuntu-24_04-lts", "sku": "server", "version": "latest"}
WINDOWS = {
    "publisher": "MicrosoftWindowsServer",
    "offer": "WindowsServer",
    "sku": "2022-datacenter",
    "version": "1.2.3",
}


@pytest.fixture(autouse=True)
def _interface(arm: Arm) -> None:
    arm.group()
    make_network(arm, VNET, network(("one", "10.0.0.0/24")))
    make_network(arm, NIC, interface())


def machine(**properties: Any) -> dict[str, Any]:
    given = {
        "hardwareProfile": {"vmSize": "Standard_D2s_v5"},
        "storageProfile": {"imageReference": dict(UBUNTU), "osDisk": {"createOption": "FromImage"}},
        "osProfile": profile(),
        "networkProfile": {"networkInterfaces": [{"id": NIC}]},
        **properties,
    }
    return {"location": "westeurope", "properties": {k: v for k, v in given.items() if v is not None}}


def profile(**more: Any) -> dict[str, Any]:
    given = {"computerName": "demo", "adminUsername": "azureuser", "adminPassword": PASSWORD, **more}
    return {name: value for name, value in given.items() if value is not None}


def ssh(key: str = KEY, path: str | None = None, **more: Any) -> dict[str, Any]:
    public = {"keyData": key, **({"path": path} if path else {})}
    linux = {"disablePasswordAuthentication": True, "ssh": {"publicKeys": [public]}, **more}
    return profile(adminPassword=None, linuxConfiguration=linux)


def make(arm: Arm, id: str = MACHINE, body: dict[str, Any] | None = None) -> dict[str, Any]:
    response = arm.put(id, COMPUTE, machine() if body is None else body)
    assert response.status in (200, 201), response.body
    arm.wait()
    document: dict[str, Any] = arm.get(id, COMPUTE).document
    assert document["properties"]["provisioningState"] == "Succeeded"
    return document


def power(arm: Arm) -> str | None:
    view = arm.get(f"{MACHINE}/instanceView", COMPUTE).document
    found = [each["code"] for each in view["statuses"] if each["code"].startswith("PowerState/")]
    return found[0].removeprefix("PowerState/") if found else None


def act(arm: Arm, action: str) -> None:
    begun = arm.post(f"{MACHINE}/{action}", COMPUTE)
    assert begun.status == 202, begun.body
    assert arm.get(MACHINE, COMPUTE).document["properties"]["provisioningState"] == "Updating"
    arm.wait()
    assert arm.get(begun.headers["Azure-AsyncOperation"]).document["status"] == "Succeeded"
    assert arm.get(begun.headers["Location"]).status == 200


def delete(arm: Arm, id: str, version: str = COMPUTE) -> None:
    accepted = arm.delete(id, version)
    assert accepted.status == 202, accepted.body
    arm.wait()
    assert code(arm.get(id, version)) == (404, "ResourceNotFound")


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
    assert properties["storageProfile"]["imageReference"]["exactVersion"] == "1.0.0"
    resource = arm.get(disk["managedDisk"]["id"], DISK_VERSION).document
    assert (resource["managedBy"], resource["properties"]["diskState"]) == (MACHINE, "Attached")
    assert resource["sku"] == {"name": "Premium_LRS", "tier": "Premium"}
    assert resource["properties"]["creationData"]["imageReference"]["id"].endswith("/Skus/server/Versions/1.0.0")
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


def test_starting_and_stopping(arm: Arm):
    make(arm)
    arm.post(f"{MACHINE}/powerOff", COMPUTE)
    assert power(arm) == "stopping"
    arm.wait()
    assert power(arm) == "stopped"
    view = arm.get(f"{MACHINE}?$expand=instanceView", COMPUTE).document["properties"]["instanceView"]
    assert view == arm.get(f"{MACHINE}/instanceView", COMPUTE).document
    assert "vmAgent" not in view
    for action, state in (
        ("start", "running"),
        ("restart", "running"),
        ("deallocate", "deallocated"),
        ("powerOff", "deallocated"),
        ("redeploy", "deallocated"),
        ("start", "running"),
        ("reapply", "running"),
    ):
        act(arm, action)
        assert power(arm) == state, action
        disk = arm.list(f"{PROVIDER}/disks", DISK_VERSION)[0]["properties"]["diskState"]
        assert disk == ("Reserved" if state == "deallocated" else "Attached")
    act(arm, "deallocate")
    assert code(arm.post(f"{MACHINE}/restart", COMPUTE)) == (409, "OperationNotAllowed")
    make(arm, body=machine(hardwareProfile={"vmSize": "Standard_D4s_v5"}))
    assert power(arm) == "deallocated"
    assert code(arm.post(f"{MACHINE}2/start", COMPUTE)) == (404, "ResourceNotFound")


def test_an_action_that_fails_changes_nothing(arm: Arm):
    make(arm)
    arm.azure.next_operation(status="Failed", code="AllocationFailed")
    arm.post(f"{MACHINE}/powerOff", COMPUTE)
    arm.wait()
    assert power(arm) == "running"
    assert arm.get(MACHINE, COMPUTE).document["properties"]["provisioningState"] == "Failed"
    act(arm, "powerOff")
    assert power(arm) == "stopped"


def test_what_goes_with_a_machine(arm: Arm):
    make_network(arm, ADDRESS, address())
    make_network(arm, NIC, interface(publicIPAddress={"id": ADDRESS, "properties": {"deleteOption": "Delete"}}))
    body = machine(networkProfile={"networkInterfaces": [{"id": NIC, "properties": {"deleteOption": "Delete"}}]})
    storage = body["properties"]["storageProfile"]
    storage["osDisk"].update(name="system", deleteOption="Delete")
    storage["dataDisks"] = [
        {"lun": 0, "createOption": "Empty", "diskSizeGB": 10, "name": "goes", "deleteOption": "Delete"},
        {"lun": 1, "createOption": "Empty", "diskSizeGB": 10, "name": "stays"},
    ]
    make(arm, body=body)
    names = [each["name"] for each in arm.list(f"{PROVIDER}/disks", DISK_VERSION)]
    assert names == ["goes", "stays", "system"]
    delete(arm, MACHINE)
    (left,) = arm.list(f"{PROVIDER}/disks", DISK_VERSION)
    assert (left["name"], left["properties"]["diskState"], "managedBy" in left) == ("stays", "Unattached", False)
    assert code(arm.get(NIC, NETWORK)) == (404, "ResourceNotFound")
    assert code(arm.get(ADDRESS, NETWORK)) == (404, "ResourceNotFound")
    assert arm.delete(MACHINE, COMPUTE).status == 204


def test_data_disks_come_and_go(arm: Arm):
    arm.put(
        DISK,
        DISK_VERSION,
        {
            "location": "westeurope",
            "properties": {"creationData": {"createOption": "Empty"}, "diskSizeGB": 10},
        },
    )
    arm.wait()
    make(arm)
    attached = {"lun": 0, "createOption": "Attach", "managedDisk": {"id": DISK.upper()}}

    def disks(*given: dict[str, Any]) -> list[dict[str, Any]]:
        changed = arm.patch(MACHINE, COMPUTE, {"properties": {"storageProfile": {"dataDisks": list(given)}}})
        assert changed.status == 200, changed.body
        arm.wait()
        found: list[dict[str, Any]] = arm.get(MACHINE, COMPUTE).document["properties"]["storageProfile"]["dataDisks"]
        return found

    (one,) = disks(attached)
    assert (one["name"], one["diskSizeGB"], one["managedDisk"]["id"]) == ("data", 10, DISK)
    refused = arm.delete(DISK, DISK_VERSION)
    assert code(refused) == (409, "OperationNotAllowed")
    assert refused.document["error"]["message"] == f"Disk data is attached to VM {MACHINE}."
    first, two = disks(one, {"lun": 1, "createOption": "Empty", "diskSizeGB": 5})
    assert (first, two["managedDisk"]["storageAccountType"]) == (one, "Premium_LRS")
    assert disks(first, two) == [first, two]
    body = {"properties": {"hardwareProfile": {"vmSize": "Standard_D4s_v5"}}}
    arm.patch(MACHINE, COMPUTE, body)
    arm.wait()
    found = arm.get(MACHINE, COMPUTE).document["properties"]
    assert (found["hardwareProfile"]["vmSize"], found["storageProfile"]["dataDisks"]) == (
        "Standard_D4s_v5",
        [first, two],
    )
    assert disks({**one, "toBeDetached": True}, two) == [two]
    make_network(arm, f"{NIC}2", interface())
    other = machine(networkProfile={"networkInterfaces": [{"id": f"{NIC}2"}]})
    other["properties"]["storageProfile"]["dataDisks"] = [
        {"lun": 0, "createOption": "Attach", "managedDisk": two["managedDisk"]}
    ]
    assert code(arm.put(f"{MACHINE}2", COMPUTE, other)) == (409, "ConflictingUserInput")
    delete(arm, DISK, DISK_VERSION)


@pytest.mark.parametrize(
    ("disks", "expected"),
    [
        ([{"lun": 64, "createOption": "Empty", "diskSizeGB": 1}], (400, "InvalidParameter")),
        ([{"lun": 0, "createOption": "Empty", "diskSizeGB": 1}] * 2, (400, "InvalidParameter")),
        ([{"lun": lun, "createOption": "Empty", "diskSizeGB": 1} for lun in range(5)], (409, "OperationNotAllowed")),
        ([{"lun": 0, "createOption": "Empty"}], (400, "InvalidParameter")),
        ([{"lun": 0, "createOption": "Empty", "diskSizeGB": 40000}], (400, "InvalidParameter")),
        ([{"lun": 0, "createOption": "Attach"}], (400, "InvalidParameter")),
        ([{"lun": 0, "createOption": "Attach", "managedDisk": {"id": DISK}}], (400, "InvalidResourceReference")),
        ([{"lun": 0, "createOption": "Copy"}], (501, "NotImplemented")),
        (
            [{"lun": n, "createOption": "Empty", "diskSizeGB": 1, "name": "same"} for n in (0, 1)],
            (409, "ConflictingUserInput"),
        ),
    ],
)
def test_data_disks_that_cannot_be(arm: Arm, disks: list[dict[str, Any]], expected: tuple[int, str]):
    body = machine()
    body["properties"]["storageProfile"]["dataDisks"] = disks
    assert code(arm.put(MACHINE, COMPUTE, body)) == expected
    assert arm.list(f"{PROVIDER}/disks", DISK_VERSION) == []


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


def test_a_machine_from_a_disk(arm: Arm):
    make(arm)
    (disk,) = arm.list(f"{PROVIDER}/disks", DISK_VERSION)
    attach = {"osDisk": {"createOption": "Attach", "managedDisk": {"id": disk["id"]}, "osType": "Linux"}}
    make_network(arm, f"{NIC}2", interface())
    body = machine(storageProfile=attach, osProfile=None, networkProfile={"networkInterfaces": [{"id": f"{NIC}2"}]})
    assert code(arm.put(f"{MACHINE}2", COMPUTE, body)) == (409, "ConflictingUserInput")
    delete(arm, MACHINE)
    wrong = copy.deepcopy(body)
    wrong["properties"]["osProfile"] = profile()
    assert code(arm.put(f"{MACHINE}2", COMPUTE, wrong)) == (400, "InvalidParameter")
    wrong = copy.deepcopy(body)
    wrong["properties"]["storageProfile"]["imageReference"] = UBUNTU
    assert code(arm.put(f"{MACHINE}2", COMPUTE, wrong)) == (400, "InvalidParameter")
    made = make(arm, f"{MACHINE}2", body)
    assert made["properties"]["storageProfile"]["osDisk"]["name"] == disk["name"]
    assert "osProfile" not in made["properties"]


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


def test_lists_sizes_and_usages(arm: Arm):
    body = machine(diagnosticsProfile={"bootDiagnostics": {"enabled": True}})
    make(arm, body={**body, "zones": ["1"], "tags": {"a": "b"}})
    for scope in (PROVIDER, f"{SUBSCRIPTION}/providers/Microsoft.Compute", LOCATION):
        (one,) = arm.list(f"{scope}/virtualMachines", COMPUTE)
        assert (one["name"], one["tags"], "instanceView" in one["properties"]) == ("demo", {"a": "b"}, False)
    (one,) = arm.list(f"{SUBSCRIPTION}/providers/Microsoft.Compute/virtualMachines?statusOnly=true", COMPUTE)
    assert one["properties"]["instanceView"]["bootDiagnostics"] == {}
    assert arm.list(f"{LOCATION.replace('westeurope', 'eastus')}/virtualMachines", COMPUTE) == []
    assert arm.list(f"{PROVIDER}/disks", DISK_VERSION)[0]["zones"] == ["1"]
    refused = arm.get(f"{PROVIDER}/virtualMachines?$filter=x", COMPUTE)
    assert code(refused) == (501, "NotImplemented")
    sizes = {each["name"]: each for each in arm.list(f"{LOCATION}/vmSizes", COMPUTE)}
    assert (sizes["Standard_D2s_v5"]["numberOfCores"], sizes["Standard_D2s_v5"]["memoryInMB"]) == (2, 8192)
    assert arm.list(f"{MACHINE}/vmSizes", COMPUTE) == list(sizes.values())
    used = {each["name"]["value"]: each["currentValue"] for each in arm.list(f"{LOCATION}/usages", COMPUTE)}
    assert (used["cores"], used["virtualMachines"], used["PremiumDiskCount"]) == (2, 1, 1)
    act(arm, "deallocate")
    used = {each["name"]["value"]: each["currentValue"] for each in arm.list(f"{LOCATION}/usages", COMPUTE)}
    assert (used["cores"], used["virtualMachines"]) == (0, 1)
    names = {each["name"] for each in arm.list("/providers/Microsoft.Compute/operations", COMPUTE)}
    assert "Microsoft.Compute/virtualMachines/powerOff/action" in names


@pytest.mark.parametrize(
    ("size", "cores"),
    [("Standard_D96as_v6", 96), ("Standard_E4-2s_v5", 4), ("Standard_NC24ads_A100_v4", 24), ("Basic_A1", 1)],
)
def test_sizes_that_are_not_in_the_list(arm: Arm, size: str, cores: int):
    make(arm, body=machine(hardwareProfile={"vmSize": size}))
    used = {each["name"]["value"]: each["currentValue"] for each in arm.list(f"{LOCATION}/usages", COMPUTE)}
    assert used["cores"] == cores


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
