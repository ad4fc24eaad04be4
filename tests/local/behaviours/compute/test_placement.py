"""Availability sets, proximity placement groups, and SSH keys."""

from __future__ import annotations

from typing import Any

from azure.mgmt.provisioning import ProvisioningClient
from azure.mgmt.provisioning.local import LocalAzure

from ...support import Arm, code
from .support import COMPUTE, MACHINE, PROVIDER, delete, machine, make

SET = f"{PROVIDER}/availabilitySets/set"
GROUP = f"{PROVIDER}/proximityPlacementGroups/near"


def availability(sku: str = "Aligned", **properties: Any) -> dict[str, Any]:
    return {"location": "westeurope", "sku": {"name": sku}, "properties": properties}


def test_an_availability_set_tells_its_machines(arm: Arm):
    made = arm.put(SET, COMPUTE, availability()).document["properties"]
    assert made == {"platformUpdateDomainCount": 5, "platformFaultDomainCount": 2, "virtualMachines": []}
    make(arm, body=machine(availabilitySet={"id": SET}))
    assert arm.get(SET, COMPUTE).document["properties"]["virtualMachines"] == [{"id": MACHINE}]
    assert code(arm.delete(SET, COMPUTE)) == (409, "OperationNotAllowed")
    assert len(arm.list(f"{SET}/vmSizes", COMPUTE)) > 10
    moved = machine(availabilitySet=None, osProfile=None)
    assert code(arm.put(MACHINE, COMPUTE, moved)) == (409, "PropertyChangeNotAllowed")
    delete(arm, MACHINE)
    assert arm.delete(SET, COMPUTE).status == 200


def test_what_availability_sets_are_refused(arm: Arm):
    assert code(arm.put(SET, COMPUTE, availability("Other"))) == (400, "InvalidParameter")
    assert code(arm.put(SET, COMPUTE, availability(platformFaultDomainCount=4))) == (400, "InvalidParameter")
    assert code(arm.put(SET, COMPUTE, availability(platformUpdateDomainCount=0))) == (400, "InvalidParameter")
    nowhere = availability(proximityPlacementGroup={"id": GROUP})
    assert code(arm.put(SET, COMPUTE, nowhere)) == (400, "InvalidResourceReference")
    assert arm.put(SET, COMPUTE, availability("Classic")).status == 200
    changed = availability("Classic", platformFaultDomainCount=3)
    assert code(arm.put(SET, COMPUTE, changed)) == (409, "PropertyChangeNotAllowed")
    assert code(arm.put(MACHINE, COMPUTE, machine(availabilitySet={"id": SET}))) == (409, "OperationNotAllowed")


def test_a_placement_group_stays_while_somebody_is_in_it(arm: Arm):
    body: dict[str, Any] = {"location": "westeurope"}
    made = arm.put(GROUP, COMPUTE, body).document["properties"]
    assert made == {"proximityPlacementGroupType": "Standard"}
    arm.put(SET, COMPUTE, availability(proximityPlacementGroup={"id": GROUP}))
    make(arm, body=machine(proximityPlacementGroup={"id": GROUP}))
    found = arm.get(GROUP, COMPUTE).document["properties"]
    assert (found["virtualMachines"], found["availabilitySets"]) == ([{"id": MACHINE}], [{"id": SET}])
    assert code(arm.delete(GROUP, COMPUTE)) == (409, "OperationNotAllowed")
    other = {**body, "properties": {"proximityPlacementGroupType": "Ultra"}}
    assert code(arm.put(GROUP, COMPUTE, other)) == (409, "PropertyChangeNotAllowed")
    delete(arm, MACHINE)
    arm.delete(SET, COMPUTE)
    assert arm.delete(GROUP, COMPUTE).status == 200


def test_a_key_pair_is_made(azure: LocalAzure):
    keys = ProvisioningClient.local(azure).compute.ssh_public_keys
    keys.create("rg", "key", {"location": "westeurope"})
    pair = keys.generate_key_pair("rg", "key")
    assert pair.private_key.startswith("-----BEGIN OPENSSH PRIVATE KEY-----")
    assert pair.public_key.startswith("ssh-rsa ")
    assert keys.get("rg", "key").properties.public_key == pair.public_key
    other = keys.generate_key_pair("rg", "key", {"encryptionType": "Ed25519"})
    assert other.public_key.startswith("ssh-ed25519 ")
