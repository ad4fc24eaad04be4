"""Disks of virtual machines."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from ...support import Arm, code
from ..network.support import ADDRESS, NETWORK, NIC, address, interface
from ..network.support import make as make_network
from .support import COMPUTE, DISK, DISK_VERSION, MACHINE, PROVIDER, UBUNTU, delete, machine, make, profile


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
