"""Network interfaces."""

from __future__ import annotations

import pytest

from azure.mgmt.provisioning.local import LocalAzure

from ...support import Arm, code
from .support import (
    ADDRESS,
    NETWORK,
    NIC,
    NSG,
    PROVIDER,
    SUBNET,
    VNET,
    address,
    delete,
    interface,
    make,
    network,
    private_ip,
)


def test_interfaces_get_the_first_free_address(arm: Arm):
    make(arm, VNET, network(("one", "10.0.0.0/29")))
    nics = [f"{PROVIDER}/networkInterfaces/nic{number}" for number in range(4)]
    assert [private_ip(make(arm, nic, interface())) for nic in nics[:3]] == ["10.0.0.4", "10.0.0.5", "10.0.0.6"]
    assert code(arm.put(nics[3], NETWORK, interface())) == (400, "SubnetIsFull")
    delete(arm, nics[1])
    assert private_ip(make(arm, nics[3], interface())) == "10.0.0.5"
    # An address stays while the subnet does.
    assert private_ip(make(arm, nics[0], interface(privateIPAddress="10.0.0.6"))) == "10.0.0.4"
    subnet = arm.get(SUBNET, NETWORK).document["properties"]
    assert [each["id"] for each in subnet["ipConfigurations"]] == [
        f"{nic}/ipConfigurations/main" for nic in (nics[0], nics[2], nics[3])
    ]
    (usage,) = arm.list(f"{VNET}/usages", NETWORK)
    assert (usage["id"], usage["currentValue"], usage["limit"]) == (SUBNET, 3, 3)


@pytest.mark.parametrize(
    ("ip", "error"),
    [
        ("", "PrivateIPAddressMissing"),
        ("ten", "InvalidIPAddressFormat"),
        ("10.0.1.4", "PrivateIPAddressNotInSubnet"),
        ("10.0.0.3", "PrivateIPAddressInReservedRange"),
        ("10.0.0.255", "PrivateIPAddressInReservedRange"),
        ("10.0.0.4", "PrivateIPAddressIsAllocated"),
    ],
)
def test_static_addresses(arm: Arm, ip: str, error: str):
    make(arm, VNET, network(("one", "10.0.0.0/24")))
    make(arm, f"{NIC}0", interface())
    assert code(arm.put(NIC, NETWORK, interface(privateIPAllocationMethod="Static", privateIPAddress=ip))) == (
        400,
        error,
    )
    made = make(arm, NIC, interface(privateIPAllocationMethod="Static", privateIPAddress="10.0.0.9"))
    assert private_ip(made) == "10.0.0.9"


def test_an_interface_refers_to_what_is_there(arm: Arm):
    assert code(arm.put(NIC, NETWORK, interface())) == (400, "InvalidResourceReference")
    make(arm, VNET, network(("one", "10.0.0.0/24")))
    elsewhere = {**interface(), "location": "eastus"}
    assert code(arm.put(NIC, NETWORK, elsewhere)) == (400, "InvalidResourceReference")
    for member, id in (("publicIPAddress", ADDRESS), ("publicIPAddress", VNET)):
        assert code(arm.put(NIC, NETWORK, interface(**{member: {"id": id}}))) == (400, "InvalidResourceReference")
    pools = {"loadBalancerBackendAddressPools": [{"id": f"{PROVIDER}/loadBalancers/l/backendAddressPools/b"}]}
    assert code(arm.put(NIC, NETWORK, interface(**pools))) == (400, "InvalidResourceReference")
    guarded = interface()
    guarded["properties"]["networkSecurityGroup"] = {"id": NSG}
    assert code(arm.put(NIC, NETWORK, guarded)) == (400, "InvalidResourceReference")
    assert code(arm.put(NIC, NETWORK, {"location": "westeurope"})) == (400, "InvalidRequestFormat")
    nowhere = interface()
    del nowhere["properties"]["ipConfigurations"][0]["properties"]["subnet"]
    assert code(arm.put(NIC, NETWORK, nowhere)) == (400, "SubnetIsRequired")


def test_several_ip_configurations(arm: Arm):
    make(arm, VNET, network(("one", "10.0.0.0/24"), ("two", "10.0.1.0/24")))
    make(arm, f"{VNET}2", network(("one", "10.0.0.0/24")))
    make(arm, ADDRESS, address())
    body = interface(primary=True, publicIPAddress={"id": ADDRESS})
    configurations = body["properties"]["ipConfigurations"]
    configurations.append({"name": "more", "properties": {"subnet": {"id": SUBNET}}})
    made = make(arm, NIC, body)["properties"]["ipConfigurations"]
    assert [each["properties"]["privateIPAddress"] for each in made] == ["10.0.0.4", "10.0.0.5"]
    assert [each["properties"]["primary"] for each in made] == [True, False]
    assert arm.list(f"{NIC}/ipConfigurations", NETWORK) == made
    assert arm.get(f"{NIC}/ipConfigurations/more", NETWORK).document == made[1]
    assert code(arm.get(f"{NIC}/ipConfigurations/none", NETWORK)) == (404, "ResourceNotFound")
    configurations[1]["properties"]["publicIPAddress"] = {"id": ADDRESS}
    assert code(arm.put(NIC, NETWORK, body)) == (400, "PublicIPAddressInUse")
    del configurations[0]["properties"]["publicIPAddress"]
    assert make(arm, NIC, body)["properties"]["ipConfigurations"][1]["properties"]["publicIPAddress"] == {"id": ADDRESS}
    configurations[1]["properties"]["primary"] = True
    assert code(arm.put(NIC, NETWORK, body)) == (400, "NicMustHaveOnePrimaryIpConfiguration")
    configurations[1] = {"name": "MAIN", "properties": {"subnet": {"id": SUBNET}}}
    assert code(arm.put(NIC, NETWORK, body)) == (400, "DuplicateResourceName")
    configurations[1] = {"name": "more", "properties": {"subnet": {"id": f"{VNET}2/subnets/one"}}}
    refused = arm.put(NIC, NETWORK, body)
    assert code(refused) == (400, "IpConfigurationsOnSameNicCannotUseDifferentVirtualNetworks")


def test_an_interface_that_no_request_made(azure: LocalAzure, arm: Arm):
    make(arm, VNET, network(("one", "10.0.0.0/24")))
    azure.add_resource({"id": NIC, "location": "westeurope", "properties": {"hostedWorkloads": [SUBNET, ADDRESS]}})
    make(arm, ADDRESS, address())
    assert arm.get(NIC, NETWORK).document["properties"]["ipConfigurations"] == []
    delete(arm, SUBNET)
    delete(arm, ADDRESS)
