"""Virtual networks, subnets, public addresses, network interfaces and security groups."""

from __future__ import annotations

from typing import Any

import pytest

from azure.mgmt.provisioning.local import LocalAzure

from ...support import DEPLOYMENTS, GROUP, SUBSCRIPTION, Arm, code

NETWORK = "2026-03-01"
PROVIDER = f"{GROUP}/providers/Microsoft.Network"
VNET = f"{PROVIDER}/virtualNetworks/net"
SUBNET = f"{VNET}/subnets/one"
ADDRESS = f"{PROVIDER}/publicIPAddresses/ip"
NIC = f"{PROVIDER}/networkInterfaces/nic"
NSG = f"{PROVIDER}/networkSecurityGroups/nsg"
LOCATIONS = f"{SUBSCRIPTION}/providers/Microsoft.Network/locations"


@pytest.fixture(autouse=True)
def _group(arm: Arm) -> None:
    arm.group()


def network(*subnets: tuple[str, str], space: tuple[str, ...] = ("10.0.0.0/16",), **more: Any) -> dict[str, Any]:
    given = [{"name": name, "properties": {"addressPrefix": prefix}} for name, prefix in subnets]
    return {
        "location": "westeurope",
        "properties": {"addressSpace": {"addressPrefixes": list(space)}, "subnets": given, **more},
    }


def network_with(security_group: str) -> dict[str, Any]:
    body = network(("one", "10.0.0.0/24"))
    body["properties"]["subnets"][0]["properties"]["networkSecurityGroup"] = {"id": security_group}
    return body


def make(arm: Arm, id: str, body: dict[str, Any]) -> dict[str, Any]:
    """Make a resource of Microsoft.Network, and wait until it is ready."""
    response = arm.put(id, NETWORK, body)
    assert response.status in (200, 201), response.body
    assert response.document["properties"]["provisioningState"] == "Updating"
    arm.wait()
    document: dict[str, Any] = arm.get(id, NETWORK).document
    assert document["properties"]["provisioningState"] == "Succeeded"
    return document


def interface(subnet: str = SUBNET, **properties: Any) -> dict[str, Any]:
    configuration = {"name": "main", "properties": {"subnet": {"id": subnet}, **properties}}
    return {"location": "westeurope", "properties": {"ipConfigurations": [configuration]}}


def address(method: str = "Static", sku: str = "Standard", **properties: Any) -> dict[str, Any]:
    given = {"publicIPAllocationMethod": method, **properties}
    return {"location": "westeurope", "sku": {"name": sku}, "properties": given}


def private_ip(document: dict[str, Any]) -> str:
    found: str = document["properties"]["ipConfigurations"][0]["properties"]["privateIPAddress"]
    return found


def delete(arm: Arm, id: str) -> None:
    accepted = arm.delete(id, NETWORK)
    assert accepted.status == 202, accepted.body
    assert arm.get(id, NETWORK).document["properties"]["provisioningState"] == "Deleting"
    arm.wait()
    assert code(arm.get(id, NETWORK)) == (404, "ResourceNotFound")


def test_a_network_and_its_subnets_are_the_same_from_both_sides(arm: Arm):
    made = arm.put(VNET, NETWORK, network(("one", "10.0.0.0/24")))
    assert made.status == 201
    assert "Azure-AsyncOperation" in made.headers
    assert made.document["properties"]["subnets"][0]["properties"]["provisioningState"] == "Updating"
    arm.wait()
    subnet = arm.get(SUBNET, NETWORK).document
    assert subnet["properties"] == {
        "addressPrefix": "10.0.0.0/24",
        "delegations": [],
        "privateEndpointNetworkPolicies": "Disabled",
        "privateLinkServiceNetworkPolicies": "Enabled",
        "provisioningState": "Succeeded",
    }
    before = arm.get(VNET, NETWORK).document
    assert before["properties"]["subnets"] == [subnet]
    assert before["properties"]["virtualNetworkPeerings"] == []
    two = make(arm, f"{VNET}/subnets/two", {"properties": {"addressPrefixes": ["10.0.1.0/24"]}})
    after = arm.get(VNET, NETWORK).document
    assert after["properties"]["subnets"] == [subnet, two] == arm.list(f"{VNET}/subnets", NETWORK)
    assert after["etag"] != before["etag"]
    delete(arm, f"{VNET}/subnets/two")
    assert arm.get(VNET, NETWORK).document["properties"]["subnets"] == [subnet]
    assert [each["name"] for each in arm.list(f"{PROVIDER}/virtualNetworks", NETWORK)] == ["net"]
    assert [each["type"] for each in arm.list(f"{GROUP}/resources", "2025-04-01")] == [
        "Microsoft.Network/virtualNetworks"
    ]


def test_a_body_without_subnets_leaves_them_and_an_empty_list_takes_them_away(arm: Arm):
    make(arm, VNET, network(("one", "10.0.0.0/24"), ("two", "10.0.1.0/24")))
    kept = network()
    del kept["properties"]["subnets"]
    assert len(make(arm, VNET, kept)["properties"]["subnets"]) == 2
    assert [each["name"] for each in make(arm, VNET, network(("two", "10.0.1.0/24")))["properties"]["subnets"]] == [
        "two"
    ]
    assert make(arm, VNET, network())["properties"]["subnets"] == []


def test_what_a_get_gives_can_be_put(arm: Arm):
    make(arm, NSG, {"location": "westeurope"})
    before = make(arm, VNET, network_with(NSG.upper()))
    assert before["properties"]["subnets"][0]["properties"]["networkSecurityGroup"] == {"id": NSG}
    make(arm, ADDRESS, address())
    nic = make(arm, NIC, interface(publicIPAddress={"id": ADDRESS}))
    for id in (VNET, ADDRESS, NIC, NSG):
        found = arm.get(id, NETWORK).document
        again = make(arm, id, found)
        without = {"etag", "properties"}
        assert {k: v for k, v in again.items() if k not in without} == {
            k: v for k, v in found.items() if k not in without
        }
    assert private_ip(arm.get(NIC, NETWORK).document) == private_ip(nic)


@pytest.mark.parametrize(
    ("body", "error"),
    [
        (network(space=()), "InvalidRequestFormat"),
        (network(space=("10.0.0.0",)), "InvalidAddressPrefixFormat"),
        (network(space=("ten",)), "InvalidAddressPrefixFormat"),
        (network(space=("10.0.0.1/16",)), "InvalidCIDRNotation"),
        (network(space=("10.0.0.0/8", "10.1.0.0/16")), "AddressPrefixesOverlap"),
        (network(("one", "10.1.0.0/24")), "NetcfgSubnetRangeOutsideVnet"),
        (network(("one", "fd00::/64")), "NetcfgSubnetRangeOutsideVnet"),
        (network(("one", "10.0.0.0/24"), ("two", "10.0.0.128/25")), "NetcfgSubnetRangesOverlap"),
        (network(("one", "10.0.0.0/30")), "NetcfgInvalidSubnet"),
        (network(("one", "10.0.0.0/24"), ("ONE", "10.0.1.0/24")), "DuplicateResourceName"),
        (network(("-", "10.0.0.0/24")), "InvalidResourceName"),
        (network(("one", "")), "InvalidRequestFormat"),
    ],
)
def test_networks_that_cannot_be(arm: Arm, body: dict[str, Any], error: str):
    assert code(arm.put(VNET, NETWORK, body)) == (400, error)
    assert code(arm.get(VNET, NETWORK)) == (404, "ResourceNotFound")
    assert arm.azure.store.below(VNET) == []


def test_subnets_that_cannot_be(arm: Arm):
    subnet = {"properties": {"addressPrefix": "10.0.0.0/24"}}
    assert code(arm.put(SUBNET, NETWORK, subnet)) == (404, "ParentResourceNotFound")
    make(arm, VNET, network(("two", "10.0.0.128/25")))
    assert code(arm.put(SUBNET, NETWORK, subnet)) == (400, "NetcfgSubnetRangesOverlap")
    outside = {"properties": {"addressPrefix": "11.0.0.0/24"}}
    assert code(arm.put(SUBNET, NETWORK, outside)) == (400, "NetcfgSubnetRangeOutsideVnet")
    missing = {"properties": {"addressPrefix": "10.0.1.0/24", "networkSecurityGroup": {"id": NSG}}}
    assert code(arm.put(SUBNET, NETWORK, missing)) == (400, "InvalidResourceReference")
    make(arm, NSG, {"location": "eastus"})
    assert code(arm.put(SUBNET, NETWORK, missing)) == (400, "InvalidResourceReference")
    assert code(arm.put(f"{VNET}2", NETWORK, network_with(NSG))) == (400, "InvalidResourceReference")
    missing["properties"]["networkSecurityGroup"] = {}
    make(arm, SUBNET, missing)
    missing["properties"]["routeTable"] = {"location": "westeurope"}
    assert code(arm.put(SUBNET, NETWORK, missing)) == (400, "MissingJsonReferenceId")
    assert code(arm.put(VNET, NETWORK, network(("one", "10.2.0.0/24")))) == (400, "NetcfgSubnetRangeOutsideVnet")
    assert code(arm.put(VNET, NETWORK, network(virtualNetworkPeerings=[{"name": "p"}]))) == (501, "NotImplemented")


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


def test_public_addresses(arm: Arm):
    made = make(arm, ADDRESS, address(dnsSettings={"domainNameLabel": "demo-label"}))
    assert made["properties"]["ipAddress"].startswith("198.51.100.")
    assert made["properties"]["dnsSettings"]["fqdn"] == "demo-label.westeurope.cloudapp.azure.com"
    assert (made["sku"], made["properties"]["idleTimeoutInMinutes"]) == ({"name": "Standard", "tier": "Regional"}, 4)
    other = make(arm, f"{ADDRESS}2", address())
    assert other["properties"]["ipAddress"] != made["properties"]["ipAddress"]
    again = make(arm, ADDRESS, address(ipAddress="1.2.3.4", dnsSettings={"domainNameLabel": "demo-label"}))
    assert again["properties"]["ipAddress"] == made["properties"]["ipAddress"]
    six = make(arm, f"{ADDRESS}6", address(publicIPAddressVersion="IPv6"))
    assert six["properties"]["ipAddress"].startswith("2001:db8:")


def test_a_dynamic_address_comes_with_its_use(arm: Arm):
    make(arm, VNET, network(("one", "10.0.0.0/24")))
    assert "ipAddress" not in make(arm, ADDRESS, address("Dynamic", "Basic"))["properties"]
    make(arm, NIC, interface(publicIPAddress={"id": ADDRESS, "properties": {"deleteOption": "Delete"}}))
    found = arm.get(ADDRESS, NETWORK).document["properties"]
    assert found["ipAddress"].startswith("198.51.100.")
    assert found["ipConfiguration"] == {"id": f"{NIC}/ipConfigurations/main"}
    make(arm, NIC, interface())
    assert "ipAddress" not in arm.get(ADDRESS, NETWORK).document["properties"]
    make(arm, NIC, interface(publicIPAddress={"id": ADDRESS, "properties": {"deleteOption": "Delete"}}))
    delete(arm, NIC)
    assert code(arm.get(ADDRESS, NETWORK)) == (404, "ResourceNotFound")


@pytest.mark.parametrize(
    ("body", "error"),
    [
        (address("Dynamic"), "StandardSkuPublicIPAddressesMustBeStatic"),
        (address(dnsSettings={"domainNameLabel": "Demo"}), "InvalidDomainNameLabel"),
        (address(dnsSettings={"domainNameLabel": "taken"}), "DnsRecordInUse"),
        (address(idleTimeoutInMinutes=3), "InvalidIdleTimeoutInMinutes"),
        (address(publicIPPrefix={"id": f"{PROVIDER}/publicIPPrefixes/p"}), "InvalidResourceReference"),
    ],
)
def test_public_addresses_that_cannot_be(arm: Arm, body: dict[str, Any], error: str):
    make(arm, f"{ADDRESS}1", address(dnsSettings={"domainNameLabel": "taken"}))
    assert code(arm.put(ADDRESS, NETWORK, body)) == (400, error)


def test_what_of_a_public_address_cannot_change(arm: Arm):
    make(arm, ADDRESS, address())
    assert code(arm.put(ADDRESS, NETWORK, address(sku="Basic"))) == (400, "PublicIPAddressSkuCannotBeChanged")
    six = address(publicIPAddressVersion="IPv6")
    assert code(arm.put(ADDRESS, NETWORK, six)) == (400, "PublicIPAddressVersionCannotBeChanged")


@pytest.mark.parametrize("scope", ["TenantReuse", "SubscriptionReuse", "ResourceGroupReuse", "NoReuse"])
def test_names_with_a_scope_have_a_hash(arm: Arm, scope: str):
    settings = {"domainNameLabel": "demo", "domainNameLabelScope": scope}
    fqdn = make(arm, ADDRESS, address(dnsSettings=settings))["properties"]["dnsSettings"]["fqdn"]
    assert fqdn.startswith("demo.")
    assert fqdn.endswith(".westeurope.cloudapp.azure.com")
    assert len(fqdn.split(".")[1]) == 16
    expected = (201,) if scope == "NoReuse" else (400, "DnsRecordInUse")
    second = arm.put(f"{ADDRESS}2", NETWORK, address(dnsSettings=settings))
    assert ((second.status,) if second.status == 201 else code(second)) == expected


def test_availability(arm: Arm):
    make(arm, ADDRESS, address(dnsSettings={"domainNameLabel": "taken"}))
    path = f"{LOCATIONS}/West Europe/checkDnsNameAvailability?domainNameLabel="
    found = [arm.get(path.replace(" ", "%20") + label, NETWORK).document for label in ("taken", "free", "-")]
    assert [each["available"] for each in found] == [False, True, False]
    make(arm, VNET, network(("one", "10.0.0.0/28")))
    make(arm, NIC, interface())
    path = f"{VNET}/checkIPAddressAvailability?ipAddress="
    assert arm.get(path + "10.0.0.5", NETWORK).document == {"available": True, "isPlatformReserved": False}
    assert arm.get(path + "10.0.0.4", NETWORK).document == {
        "available": False,
        "isPlatformReserved": False,
        "availableIPAddresses": [f"10.0.0.{number}" for number in range(5, 10)],
    }
    assert arm.get(path + "10.0.0.1", NETWORK).document["isPlatformReserved"] is True
    assert code(arm.get(path + "10.0.9.1", NETWORK)) == (400, "PrivateIPAddressNotInAnySubnet")
    assert code(arm.get(path + "ten", NETWORK)) == (400, "InvalidIPAddressFormat")
    assert code(arm.get(path.replace("/net/", "/none/") + "10.0.0.1", NETWORK)) == (404, "ResourceNotFound")


def test_tags_and_lists_and_usages(arm: Arm):
    make(arm, VNET, network())
    make(arm, ADDRESS, address())
    for id in (VNET, ADDRESS):
        assert arm.patch(id, NETWORK, {"tags": {"a": "b"}}).document["tags"] == {"a": "b"}
        below = f"{SUBSCRIPTION}/providers/{id.split('/providers/')[1].rpartition('/')[0]}"
        assert [each["id"] for each in arm.list(below, NETWORK)] == [id]
    found = {each["name"]["value"]: each for each in arm.list(f"{LOCATIONS}/westeurope/usages", NETWORK)}
    assert (found["VirtualNetworks"]["currentValue"], found["NetworkInterfaces"]["currentValue"]) == (1, 0)
    assert found["PublicIPAddresses"]["name"]["localizedValue"] == "Public IP Addresses"
    names = {each["name"] for each in arm.list("/providers/Microsoft.Network/operations", NETWORK)}
    assert "Microsoft.Network/virtualNetworks/subnets/write" in names


def test_an_interface_that_no_request_made(azure: LocalAzure, arm: Arm):
    make(arm, VNET, network(("one", "10.0.0.0/24")))
    azure.add_resource({"id": NIC, "location": "westeurope", "properties": {"hostedWorkloads": [SUBNET, ADDRESS]}})
    make(arm, ADDRESS, address())
    assert arm.get(NIC, NETWORK).document["properties"]["ipConfigurations"] == []
    delete(arm, SUBNET)
    delete(arm, ADDRESS)


def test_the_rest_says_that_it_is_not_there(arm: Arm):
    refused = arm.put(f"{PROVIDER}/loadBalancers/l", NETWORK, {"location": "westeurope"})
    assert code(refused) == (501, "NotImplemented")
    assert refused.document["error"]["target"] == "LoadBalancers_CreateOrUpdate"


def test_an_operation_that_fails_leaves_a_failed_network(arm: Arm):
    arm.azure.next_operation(status="Failed", code="QuotaExceeded")
    begun = arm.put(VNET, NETWORK, network(("one", "10.0.0.0/24")))
    arm.wait()
    assert arm.get(begun.headers["Azure-AsyncOperation"]).document["error"]["code"] == "QuotaExceeded"
    assert arm.get(VNET, NETWORK).document["properties"]["provisioningState"] == "Failed"


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
