"""Public IP addresses."""

from __future__ import annotations

from typing import Any

import pytest

from ...support import Arm, code
from .support import ADDRESS, NETWORK, NIC, PROVIDER, VNET, address, delete, interface, make, network


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
    five = address(publicIPAddressVersion="IPv5")
    for id in (ADDRESS, f"{ADDRESS}5"):
        assert code(arm.put(id, NETWORK, five)) == (400, "InvalidPublicIPAddressVersion")
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
