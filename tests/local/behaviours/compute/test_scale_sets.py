"""Scale sets and their instances."""

from __future__ import annotations

from typing import Any

import pytest

from ...support import SUBSCRIPTION, Arm, code
from ..network.support import ADDRESS, NETWORK, SUBNET, address
from ..network.support import make as make_network
from ..network.test_load_balancers import BALANCER, POOL, balancer
from .support import COMPUTE, PROVIDER, UBUNTU, delete, make

SCALE = f"{PROVIDER}/virtualMachineScaleSets/web"


def scale(capacity: int = 2, mode: str = "Manual", size: str = "Standard_B2s", **properties: Any) -> dict[str, Any]:
    configuration = {"name": "ip", "properties": {"subnet": {"id": SUBNET}}}
    interface = {"name": "nic", "properties": {"primary": True, "ipConfigurations": [configuration]}}
    profile = {
        "storageProfile": {"imageReference": dict(UBUNTU)},
        "osProfile": {"computerNamePrefix": "web", "adminUsername": "azureuser", "adminPassword": "Correct-Horse-42"},
        "networkProfile": {"networkInterfaceConfigurations": [interface]},
    }
    given = {"upgradePolicy": {"mode": mode}, "virtualMachineProfile": profile, **properties}
    return {
        "location": "westeurope",
        "sku": {"name": size, "capacity": capacity},
        "properties": {name: value for name, value in given.items() if value is not None},
    }


def instances(arm: Arm, **expected: Any) -> list[str]:
    return [each["instanceId"] for each in arm.list(f"{SCALE}/virtualMachines", COMPUTE)]


def act(arm: Arm, path: str, *ids: str) -> None:
    begun = arm.post(f"{SCALE}/{path}", COMPUTE, {"instanceIds": list(ids)} if ids else None)
    assert begun.status == 202, begun.body
    arm.wait()
    assert arm.get(begun.headers["Azure-AsyncOperation"]).document["status"] == "Succeeded"


def power(arm: Arm, id: str) -> str:
    view = arm.get(f"{SCALE}/virtualMachines/{id}/instanceView", COMPUTE).document
    return str(view["statuses"][1]["code"]).removeprefix("PowerState/")


def latest(arm: Arm) -> list[bool]:
    return [each["properties"]["latestModelApplied"] for each in arm.list(f"{SCALE}/virtualMachines", COMPUTE)]


def test_instances_come_and_go_with_the_capacity(arm: Arm):
    make(arm, SCALE, scale(3))
    assert instances(arm) == ["0", "1", "2"]
    first = arm.get(f"{SCALE}/virtualMachines/0", COMPUTE).document
    assert (first["name"], first["sku"]["name"]) == ("web_0", "Standard_B2s")
    assert first["properties"]["osProfile"]["computerName"] == "web000000"
    assert "adminPassword" not in first["properties"]["osProfile"]
    view = arm.get(f"{SCALE}/instanceView", COMPUTE).document
    assert view["virtualMachine"]["statusesSummary"] == [{"code": "ProvisioningState/succeeded", "count": 3}]
    make(arm, SCALE, scale(1))
    assert instances(arm) == ["0"]
    make(arm, SCALE, scale(2))
    assert instances(arm) == ["0", "3"]
    make(arm, SCALE, scale(1, scaleInPolicy={"rules": ["OldestVM"]}))
    assert instances(arm) == ["3"]
    delete(arm, SCALE)


def test_a_load_balancer_stays_while_a_set_is_in_its_pool(arm: Arm):
    make_network(arm, ADDRESS, address())
    make_network(arm, BALANCER, balancer())
    body = scale(1)
    (interface,) = body["properties"]["virtualMachineProfile"]["networkProfile"]["networkInterfaceConfigurations"]
    (configuration,) = interface["properties"]["ipConfigurations"]
    configuration["properties"]["loadBalancerBackendAddressPools"] = [{"id": POOL}]
    make(arm, SCALE, body)
    refused = arm.delete(BALANCER, NETWORK)
    assert code(refused) == (400, "LoadBalancerInUseByVirtualMachineScaleSet")
    assert SCALE in refused.document["error"]["message"]
    delete(arm, SCALE)
    assert arm.delete(BALANCER, NETWORK).status == 202


def test_protected_instances_stay(arm: Arm):
    make(arm, SCALE, scale(2))
    body = {"location": "westeurope", "properties": {"protectionPolicy": {"protectFromScaleIn": True}}}
    assert arm.put(f"{SCALE}/virtualMachines/1", COMPUTE, body).status == 202
    arm.wait()
    assert code(arm.put(f"{SCALE}/virtualMachines/7", COMPUTE, body)) == (404, "ResourceNotFound")
    make(arm, SCALE, scale(1))
    assert instances(arm) == ["1"]


def test_instances_are_started_and_stopped(arm: Arm):
    make(arm, SCALE, scale(2))
    act(arm, "deallocate", "1")
    assert [power(arm, id) for id in ("0", "1")] == ["running", "deallocated"]
    act(arm, "poweroff", "*")
    assert [power(arm, id) for id in ("0", "1")] == ["stopped", "stopped"]
    act(arm, "virtualMachines/0/start")
    act(arm, "redeploy")
    assert [power(arm, id) for id in ("0", "1")] == ["running", "stopped"]
    expanded = arm.list(f"{SCALE}/virtualMachines?$expand=instanceView", COMPUTE)
    assert all(each["properties"]["instanceView"]["disks"] for each in expanded)
    refused = arm.post(f"{SCALE}/start", COMPUTE, {"instanceIds": ["9"]})
    assert code(refused) == (400, "InvalidParameter")
    assert "9 is not an active Virtual Machine Scale Set VM instanceId" in refused.document["error"]["message"]


def test_deleted_instances_make_the_capacity_smaller(arm: Arm):
    make(arm, SCALE, scale(3))
    act(arm, "delete", "0")
    assert instances(arm) == ["1", "2"]
    assert arm.delete(f"{SCALE}/virtualMachines/1", COMPUTE).status == 202
    arm.wait()
    assert arm.get(SCALE, COMPUTE).document["sku"]["capacity"] == 1
    assert arm.delete(f"{SCALE}/virtualMachines/1", COMPUTE).status == 204


def test_instances_are_brought_up_to_date(arm: Arm):
    make(arm, SCALE, scale(3))
    make(arm, SCALE, scale(3, size="Standard_B4ms"))
    assert latest(arm) == [False, False, False]
    act(arm, "manualupgrade", "0")
    act(arm, "virtualMachines/1/reimage")
    assert latest(arm) == [True, True, False]
    assert arm.get(f"{SCALE}/virtualMachines/0", COMPUTE).document["sku"]["name"] == "Standard_B4ms"
    act(arm, "osRollingUpgrade")
    assert latest(arm) == [True, True, True]
    make(arm, SCALE, scale(3, mode="Automatic"))
    assert latest(arm) == [True, True, True]


def test_a_rolling_upgrade_tells_how_it_goes(arm: Arm):
    make(arm, SCALE, scale(2))
    path = f"{SCALE}/rollingUpgrades/latest"
    assert code(arm.get(path, COMPUTE)) == (404, "NotFound")
    assert code(arm.post(f"{SCALE}/rollingUpgrades/cancel", COMPUTE)) == (409, "OperationNotAllowed")
    arm.post(f"{SCALE}/osRollingUpgrade", COMPUTE)
    running = arm.get(path, COMPUTE).document["properties"]
    assert (running["runningStatus"]["code"], running["progress"]["pendingInstanceCount"]) == ("RollingForward", 2)
    arm.wait()
    done = arm.get(path, COMPUTE).document["properties"]
    assert (done["runningStatus"]["code"], done["progress"]["successfulInstanceCount"]) == ("Completed", 2)
    arm.post(f"{SCALE}/osRollingUpgrade", COMPUTE)
    assert arm.post(f"{SCALE}/rollingUpgrades/cancel", COMPUTE).status == 202
    arm.wait()
    assert arm.get(path, COMPUTE).document["properties"]["runningStatus"]["code"] == "Cancelled"


@pytest.mark.parametrize(
    ("body", "error"),
    [
        (scale(mode="None"), (400, "InvalidParameter")),
        (scale(upgradePolicy=None), (400, "InvalidParameter")),
        (scale(virtualMachineProfile=None), (400, "InvalidParameter")),
        (scale(virtualMachineProfile={"storageProfile": {}, "networkProfile": {}}), (400, "InvalidParameter")),
        (scale(size="none"), (400, "InvalidParameter")),
        (scale(1001), (400, "InvalidParameter")),
        (scale(proximityPlacementGroup={"id": SUBNET}), (400, "InvalidResourceReference")),
    ],
)
def test_what_scale_sets_are_refused(arm: Arm, body: dict[str, Any], error: tuple[int, str]):
    response = arm.put(SCALE, COMPUTE, body)
    assert response.status == error[0]
    assert code(response)[1] == error[1] or response.document["error"]["target"]


def test_scale_sets_refer_to_what_is_there(arm: Arm):
    body = scale()
    network = body["properties"]["virtualMachineProfile"]["networkProfile"]["networkInterfaceConfigurations"][0]
    inner = network["properties"]["ipConfigurations"][0]["properties"]
    inner["subnet"] = {"id": f"{SUBNET}-none"}
    assert code(arm.put(SCALE, COMPUTE, body)) == (400, "InvalidResourceReference")
    inner["subnet"] = {"id": SUBNET}
    inner["loadBalancerBackendAddressPools"] = [{"id": f"{PROVIDER}/loadBalancers/lb/backendAddressPools/one"}]
    assert code(arm.put(SCALE, COMPUTE, body)) == (400, "InvalidResourceReference")


def test_scale_sets_are_listed(arm: Arm):
    make(arm, SCALE, scale(0))
    path = f"{SUBSCRIPTION}/providers/Microsoft.Compute/locations"
    assert [each["name"] for each in arm.list(f"{path}/westeurope/virtualMachineScaleSets", COMPUTE)] == ["web"]
    assert arm.list(f"{path}/eastus/virtualMachineScaleSets", COMPUTE) == []
    assert len(arm.list(f"{SCALE}/skus", COMPUTE)) > 10
    assert arm.patch(SCALE, COMPUTE, {"sku": {"capacity": 1}}).status == 200
    arm.wait()
    assert instances(arm) == ["0"]
