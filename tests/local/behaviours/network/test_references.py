"""Resources of Microsoft.Network that refer to each other."""

from __future__ import annotations

from typing import Any

from azure.mgmt.provisioning.local import LocalAzure

from ...support import DEPLOYMENTS, GROUP, Arm, code
from .support import ADDRESS, NETWORK, NIC, NSG, SUBNET, VNET, address, delete, interface, make, network, private_ip


def test_what_is_in_use_stays(arm: Arm):
    make(arm, NSG, {"location": "westeurope"})
    make(arm, VNET, network(("one", "10.0.0.0/24")))
    make(arm, ADDRESS, address())
    body = interface(publicIPAddress={"id": ADDRESS})
    body["properties"]["networkSecurityGroup"] = {"id": NSG}
    make(arm, NIC, body)
    refused = arm.delete(SUBNET, NETWORK)
    assert code(refused) == (400, "InUseSubnetCannotBeDeleted")
    assert f"Subnet one is in use by {NIC}/ipConfigurations/main" in refused.document["error"]["message"]
    assert code(arm.delete(VNET, NETWORK)) == (400, "InUseSubnetCannotBeDeleted")
    assert code(arm.put(VNET, NETWORK, network())) == (400, "InUseSubnetCannotBeDeleted")
    assert code(arm.put(VNET, NETWORK, network(("one", "10.0.1.0/24")))) == (400, "InUsePrefixCannotBeDeleted")
    assert code(arm.delete(ADDRESS, NETWORK)) == (400, "PublicIPAddressCannotBeDeleted")
    assert code(arm.delete(NSG, NETWORK)) == (400, "InUseNetworkSecurityGroupCannotBeDeleted")
    found = arm.get(NSG, NETWORK).document["properties"]
    assert (found["networkInterfaces"], "subnets" in found) == ([{"id": NIC}], False)
    other = interface(publicIPAddress={"id": ADDRESS})
    assert code(arm.put(f"{NIC}2", NETWORK, other)) == (400, "PublicIPAddressInUse")
    for id in (NIC, SUBNET, VNET, ADDRESS, NSG):
        delete(arm, id)
    assert arm.delete(NIC, NETWORK).status == 204


def test_a_group_goes_with_all_that_refers_to_each_other(arm: Arm):
    make(arm, VNET, network(("one", "10.0.0.0/24")))
    make(arm, ADDRESS, address())
    make(arm, NIC, interface(publicIPAddress={"id": ADDRESS}))
    arm.group("other")
    arm.put(f"{NIC}2".replace("/rg/", "/other/"), NETWORK, interface())
    arm.wait()
    begun = arm.delete(GROUP, "2025-04-01")
    arm.wait()
    blocked = arm.get(begun.headers["Location"])
    assert code(blocked) == (409, "ResourceGroupDeletionBlocked")
    (why,) = (each for each in blocked.document["error"]["details"] if each["target"] == VNET)
    assert why["code"] == "InUseSubnetCannotBeDeleted"
    left = [each["name"] for each in arm.list(f"{GROUP}/resources", "2025-04-01")]
    assert left == ["net"]
    arm.delete(f"{NIC}2".replace("/rg/", "/other/"), NETWORK)
    arm.wait()
    arm.delete(GROUP, "2025-04-01")
    arm.wait()
    assert code(arm.get(GROUP, "2025-04-01")) == (404, "ResourceGroupNotFound")


def test_a_template_deploys_what_depends_on_each_other(arm: Arm):
    def resource(type: str, name: str, body: dict[str, Any], *needs: str) -> dict[str, Any]:
        return {
            "type": f"Microsoft.Network/{type}",
            "apiVersion": NETWORK,
            "name": name,
            "dependsOn": list(needs),
            **body,
        }

    resources = [
        resource("networkInterfaces", "nic", interface(), VNET),
        resource("virtualNetworks", "net", network(("one", "10.0.0.0/24"))),
    ]
    template = {"$schema": "s", "contentVersion": "1.0.0.0", "resources": resources}
    path = f"{GROUP}/providers/Microsoft.Resources/deployments/d"
    arm.put(path, DEPLOYMENTS, {"properties": {"mode": "Incremental", "template": template}})
    # First the network, then what needs it.
    arm.wait()
    arm.wait()
    assert arm.get(path, DEPLOYMENTS).document["properties"]["provisioningState"] == "Succeeded"
    assert private_ip(arm.get(NIC, NETWORK).document) == "10.0.0.4"


def test_mode_complete_leaves_what_is_used_from_elsewhere(arm: Arm):
    make(arm, VNET, network(("one", "10.0.0.0/24")))
    make(arm, NIC, interface())
    arm.group("other")
    elsewhere = NIC.replace("/rg/", "/other/")
    make(arm, elsewhere, interface())
    path = f"{GROUP}/providers/Microsoft.Resources/deployments/d"
    template = {"$schema": "s", "contentVersion": "1.0.0.0", "resources": []}
    body = {"properties": {"mode": "Complete", "template": template}}
    arm.put(path, DEPLOYMENTS, body)
    arm.wait()
    found = arm.get(path, DEPLOYMENTS).document["properties"]
    assert found["provisioningState"] == "Failed"
    assert [each["code"] for each in found["error"]["details"]] == ["InUseSubnetCannotBeDeleted"]
    assert [arm.get(id, NETWORK).status for id in (NIC, VNET)] == [404, 200]
    delete(arm, elsewhere)
    arm.put(path, DEPLOYMENTS, body)
    arm.wait()
    assert arm.get(path, DEPLOYMENTS).document["properties"]["provisioningState"] == "Succeeded"
    assert arm.get(VNET, NETWORK).status == 404


def test_a_moved_network_keeps_its_references(azure: LocalAzure, arm: Arm):
    arm.group("other")
    make(arm, VNET, network(("one", "10.0.0.0/24")))
    make(arm, NIC, interface())
    target = GROUP.replace("/rg", "/other")
    moved = arm.post(f"{GROUP}/moveResources", "2025-04-01", {"resources": [VNET], "targetResourceGroup": target})
    assert moved.status in (202, 204), moved.body
    arm.wait()
    subnet = SUBNET.replace("/rg/", "/other/")
    configuration = arm.get(NIC, NETWORK).document["properties"]["ipConfigurations"][0]
    assert configuration["properties"]["subnet"] == {"id": subnet}
    assert code(arm.delete(subnet, NETWORK)) == (400, "InUseSubnetCannotBeDeleted")
