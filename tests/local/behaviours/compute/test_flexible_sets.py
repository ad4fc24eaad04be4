"""Scale sets of the orchestration mode Flexible: their instances are virtual machines."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

import pytest

from ...support import GROUP, Arm, code
from ..network.support import NETWORK
from .support import COMPUTE, PROVIDER, delete, make
from .test_scale_sets import SCALE, scale

MACHINES = f"{PROVIDER}/virtualMachines"
INTERFACES = f"{GROUP}/providers/Microsoft.Network/networkInterfaces"
ADDRESSES = f"{GROUP}/providers/Microsoft.Network/publicIPAddresses"


def flexible(capacity: int = 2, **properties: Any) -> dict[str, Any]:
    body = scale(capacity, orchestrationMode="Flexible", upgradePolicy=None, platformFaultDomainCount=1, **properties)
    network(body)["networkApiVersion"] = "2020-11-01"
    return body


def network(body: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = body["properties"]["virtualMachineProfile"]["networkProfile"]
    return found


def machines(arm: Arm) -> list[str]:
    return [each["name"] for each in arm.list(MACHINES, COMPUTE)]


def interfaces(arm: Arm) -> list[str]:
    """Those of machines of the set: there is another one from the beginning."""
    return [each["name"] for each in arm.list(INTERFACES, NETWORK) if each["name"].startswith("nic-")]


def test_the_instances_are_machines_with_what_belongs_to_them(arm: Arm):
    made = make(arm, SCALE, flexible())
    assert made["properties"]["singlePlacementGroup"] is False
    first, second = arm.list(MACHINES, COMPUTE)
    assert first["name"].startswith("web_")
    assert first["properties"]["virtualMachineScaleSet"] == {"id": SCALE}
    assert first["properties"]["provisioningState"] == "Succeeded"
    assert first["properties"]["osProfile"]["computerName"].startswith("web")
    assert first["properties"]["networkProfile"]["networkInterfaces"][0]["properties"]["primary"] is True
    assert len(interfaces(arm)) == 2
    view = arm.get(f"{first['id']}/instanceView", COMPUTE).document
    assert view["statuses"][1]["code"] == "PowerState/running"
    listed = arm.list(f"{SCALE}/virtualMachines", COMPUTE)
    assert sorted(each["instanceId"] for each in listed) == sorted([first["name"], second["name"]])
    assert arm.get(f"{SCALE}/instanceView", COMPUTE).document["virtualMachine"]["statusesSummary"][0]["count"] == 2


def test_machines_come_and_go_with_the_capacity(arm: Arm):
    make(arm, SCALE, flexible(1))
    (first,) = machines(arm)
    assert arm.patch(SCALE, COMPUTE, {"sku": {"capacity": 3}}).status == 200
    arm.wait()
    assert len(machines(arm)) == 3
    assert arm.patch(SCALE, COMPUTE, {"sku": {"capacity": 1}}).status == 200
    arm.wait()
    assert machines(arm) == [first]
    assert len(interfaces(arm)) == 1
    assert len(arm.list(f"{PROVIDER}/disks", COMPUTE)) == 1
    delete(arm, SCALE)
    assert machines(arm) == []
    assert interfaces(arm) == []


def test_a_machine_that_was_deleted_is_not_made_again(arm: Arm):
    make(arm, SCALE, flexible())
    gone, left = machines(arm)
    delete(arm, f"{MACHINES}/{gone}")
    assert arm.get(SCALE, COMPUTE).document["sku"]["capacity"] == 1
    assert arm.patch(SCALE, COMPUTE, {"tags": {"a": "b"}}).status == 200
    arm.wait()
    assert machines(arm) == [left]


def test_machines_have_public_addresses_if_the_profile_says_so(arm: Arm):
    body = flexible(1)
    interface = network(body)["networkInterfaceConfigurations"][0]
    inner = interface["properties"]["ipConfigurations"][0]["properties"]
    inner["publicIPAddressConfiguration"] = {"name": "out", "properties": {}}
    make(arm, SCALE, body)
    assert len(arm.list(ADDRESSES, NETWORK)) == 1
    delete(arm, SCALE)
    assert arm.list(ADDRESSES, NETWORK) == []


def test_a_set_without_a_profile_takes_machines(arm: Arm):
    make(arm, SCALE, {"location": "westeurope", "properties": {"orchestrationMode": "Flexible"}})
    assert arm.list(f"{SCALE}/virtualMachines", COMPUTE) == []
    assert code(arm.post(f"{SCALE}/start", COMPUTE)) == (409, "OperationNotAllowed")


def test_machines_are_found_by_their_set(arm: Arm):
    make(arm, SCALE, flexible(1))
    make(arm, f"{SCALE}2", flexible(1))
    found = quote(f"'virtualMachineScaleSet/id' eq '{SCALE}'")
    (each,) = arm.list(f"{MACHINES}?$filter={found}", COMPUTE)
    assert each["properties"]["virtualMachineScaleSet"] == {"id": SCALE}
    assert code(arm.get(f"{MACHINES}?$filter=name", COMPUTE)) == (501, "NotImplemented")


@pytest.mark.parametrize(
    ("body", "target"),
    [
        (flexible(-1), "sku.capacity"),
        (flexible(singlePlacementGroup=True), "singlePlacementGroup"),
        (scale(orchestrationMode="Flexible"), "virtualMachineProfile.networkProfile.networkApiVersion"),
        (
            {
                "location": "westeurope",
                "sku": {"name": "Standard_B2s", "capacity": 1},
                "properties": {"orchestrationMode": "Flexible"},
            },
            "virtualMachineProfile",
        ),
    ],
)
def test_what_flexible_sets_are_refused(arm: Arm, body: dict[str, Any], target: str):
    refused = arm.put(SCALE, COMPUTE, body)
    assert code(refused) == (400, "InvalidParameter")
    assert refused.document["error"]["target"] == target
    assert machines(arm) == []


def test_the_orchestration_of_a_set_stays(arm: Arm):
    make(arm, SCALE, flexible(0))
    assert code(arm.put(SCALE, COMPUTE, scale(0, orchestrationMode="Uniform"))) == (409, "PropertyChangeNotAllowed")
