"""Private endpoints, their connections on both sides, their interfaces, and their names in private zones."""

from __future__ import annotations

from typing import Any

import pytest

from ...support import GROUP, VAULT, Arm, code
from .support import NETWORK, NIC, PROVIDER, SUBNET, VNET, delete, make, network

STORAGE, KEYVAULT, DNS = "2025-06-01", "2026-05-15", "2024-06-01"
ENDPOINT = f"{PROVIDER}/privateEndpoints/pe"
ACCOUNT = f"{GROUP}/providers/Microsoft.Storage/storageAccounts/shop1"
ZONE = f"{PROVIDER}/privateDnsZones/privatelink.blob.core.windows.net"
ZONES = f"{ENDPOINT}/privateDnsZoneGroups/default"
_LIST = "privateLinkServiceConnections"


def endpoint(target: str = ACCOUNT, *groups: str, manual: bool = False, **properties: Any) -> dict[str, Any]:
    inner = {"privateLinkServiceId": target, "groupIds": list(groups or ("blob",))}
    word = "manualPrivateLinkServiceConnections" if manual else _LIST
    given = {"subnet": {"id": SUBNET}, word: [{"name": "link", "properties": inner}], **properties}
    return {"location": "westeurope", "properties": given}


def zones(*ids: str) -> dict[str, Any]:
    given = [{"name": f"zone{number}", "properties": {"privateDnsZoneId": id}} for number, id in enumerate(ids)]
    return {"properties": {"privateDnsZoneConfigs": given}}


def status(arm: Arm, word: str = _LIST) -> str:
    (connection,) = arm.get(ENDPOINT, NETWORK).document["properties"][word]
    found: str = connection["properties"]["privateLinkServiceConnectionState"]["status"]
    return found


def connections(arm: Arm) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = arm.get(ACCOUNT, STORAGE).document["properties"]["privateEndpointConnections"]
    return found


@pytest.fixture
def ready(arm: Arm) -> Arm:
    """There are a network, a storage account, and a private zone for its blobs."""
    make(arm, VNET, network(("one", "10.0.0.0/24")))
    body = {"location": "westeurope", "sku": {"name": "Standard_LRS"}, "kind": "StorageV2", "properties": {}}
    assert arm.put(ACCOUNT, STORAGE, body).status == 202
    assert arm.put(ZONE, DNS, {"location": "global"}).status == 201
    arm.wait()
    return arm


def test_an_endpoint_is_connected_on_both_sides(ready: Arm):
    made = make(ready, ENDPOINT, endpoint())["properties"]
    (shown,) = made[_LIST]
    assert shown["id"] == f"{ENDPOINT}/{_LIST}/link"
    assert shown["properties"]["privateLinkServiceConnectionState"] == {
        "status": "Approved",
        "description": "Auto-Approved",
        "actionsRequired": "None",
    }
    assert made["customDnsConfigs"] == [{"fqdn": "shop1.blob.core.windows.net", "ipAddresses": ["10.0.0.4"]}]
    (there,) = connections(ready)
    assert there["properties"]["privateEndpoint"] == {"id": ENDPOINT}
    assert [each["id"] for each in ready.list(f"{ACCOUNT}/privateEndpointConnections", STORAGE)] == [there["id"]]
    assert ready.get(SUBNET, NETWORK).document["properties"]["privateEndpoints"] == [{"id": ENDPOINT}]
    assert [each["id"] for each in ready.list(f"{PROVIDER}/privateEndpoints", NETWORK)] == [ENDPOINT]
    delete(ready, ENDPOINT)
    assert connections(ready) == []


def test_an_interface_comes_and_goes_with_its_endpoint(ready: Arm):
    (interface,) = make(ready, ENDPOINT, endpoint())["properties"]["networkInterfaces"]
    found = ready.get(interface["id"], NETWORK).document["properties"]
    assert found["privateEndpoint"] == {"id": ENDPOINT}
    (configuration,) = found["ipConfigurations"]
    assert configuration["properties"]["privateIPAddress"] == "10.0.0.4"
    assert configuration["properties"]["privateLinkConnectionProperties"] == {
        "groupId": "blob",
        "requiredMemberName": "blob",
        "fqdns": ["shop1.blob.core.windows.net"],
    }
    assert code(ready.delete(interface["id"], NETWORK)) == (400, "NicInUseWithPrivateEndpoint")
    assert code(ready.delete(SUBNET, NETWORK)) == (400, "InUseSubnetCannotBeDeleted")
    make(ready, ENDPOINT, {**endpoint(), "tags": {"a": "b"}})
    assert [each["id"] for each in ready.list(f"{PROVIDER}/networkInterfaces", NETWORK)] == [interface["id"]]
    delete(ready, ENDPOINT)
    assert ready.list(f"{PROVIDER}/networkInterfaces", NETWORK) == []
    delete(ready, SUBNET)


def test_addresses_and_the_name_of_the_interface_can_be_chosen(ready: Arm):
    chosen = {"name": "one", "properties": {"groupId": "blob", "memberName": "blob", "privateIPAddress": "10.0.0.77"}}
    made = make(ready, ENDPOINT, endpoint(customNetworkInterfaceName="nic", ipConfigurations=[chosen]))
    assert made["properties"]["networkInterfaces"] == [{"id": NIC}]
    assert made["properties"]["customDnsConfigs"][0]["ipAddresses"] == ["10.0.0.77"]
    wrong = endpoint(ipConfigurations=[{"name": "one", "properties": {"memberName": "file"}}])
    assert code(ready.put(ENDPOINT, NETWORK, wrong)) == (400, "InvalidRequestFormat")


def test_the_service_approves_and_rejects(ready: Arm):
    make(ready, ENDPOINT, endpoint(manual=True))
    word = "manualPrivateLinkServiceConnections"
    assert status(ready, word) == "Pending"
    (there,) = connections(ready)
    for said in ("Approved", "Rejected"):
        state = {"properties": {"privateLinkServiceConnectionState": {"status": said, "description": "so"}}}
        assert ready.put(there["id"], STORAGE, state).status == 200
        assert status(ready, word) == said
    make(ready, ENDPOINT, endpoint(manual=True))
    assert status(ready, word) == "Rejected"
    assert ready.delete(there["id"], STORAGE).status in (200, 202, 204)
    ready.wait()
    assert status(ready, word) == "Disconnected"


def test_a_vault_knows_of_its_endpoint(ready: Arm):
    ready.vault()
    make(ready, ENDPOINT, endpoint(VAULT, "vault"))
    (there,) = ready.get(VAULT, KEYVAULT).document["properties"]["privateEndpointConnections"]
    assert there["properties"]["privateEndpoint"] == {"id": ENDPOINT}
    state = {"properties": {"privateLinkServiceConnectionState": {"status": "Rejected"}}}
    assert ready.put(there["id"], KEYVAULT, state).status == 200
    assert status(ready) == "Rejected"


@pytest.mark.parametrize(
    ("body", "error"),
    [
        (endpoint(f"{ACCOUNT}x"), "InvalidResourceReference"),
        (endpoint(VNET), "BadRequest"),
        (endpoint(ACCOUNT, "vault"), "BadRequest"),
        (endpoint(ACCOUNT, "blob", "file"), "BadRequest"),
        (endpoint(subnet={"id": f"{SUBNET}x"}), "InvalidResourceReference"),
        (endpoint(subnet=None), "SubnetIsRequired"),
        (endpoint(**{_LIST: []}), "InvalidRequestFormat"),
        ({**endpoint(), "location": "eastus"}, "InvalidResourceReference"),
    ],
)
def test_what_endpoints_are_refused(ready: Arm, body: dict[str, Any], error: str):
    assert code(ready.put(ENDPOINT, NETWORK, body)) == (400, error)
    assert ready.list(f"{PROVIDER}/networkInterfaces", NETWORK) == []


def test_the_subnet_of_an_endpoint_stays(ready: Arm):
    make(ready, ENDPOINT, endpoint())
    make(ready, f"{VNET}/subnets/two", {"properties": {"addressPrefix": "10.0.1.0/24"}})
    moved = endpoint(subnet={"id": f"{VNET}/subnets/two"})
    assert code(ready.put(ENDPOINT, NETWORK, moved)) == (400, "PrivateEndpointSubnetCannotBeChanged")


def test_a_private_link_service_is_found_by_its_alias(ready: Arm):
    service = f"{PROVIDER}/privateLinkServices/pls"
    front = {"name": "one", "properties": {"subnet": {"id": SUBNET}}}
    assert (
        ready.put(service, NETWORK, {"location": "westeurope", "properties": {"ipConfigurations": [front]}}).status
        < 300
    )
    ready.wait()
    alias = ready.get(service, NETWORK).document["properties"]["alias"]
    body = endpoint(alias)
    del body["properties"][_LIST][0]["properties"]["groupIds"]
    made = make(ready, ENDPOINT, body)["properties"]
    assert made[_LIST][0]["properties"]["privateLinkServiceId"] == service
    (there,) = ready.list(f"{service}/privateEndpointConnections", NETWORK)
    assert there["properties"]["privateEndpoint"]["id"] == ENDPOINT


def test_a_zone_group_writes_records_and_takes_them_away(ready: Arm):
    make(ready, ENDPOINT, endpoint())
    other = ZONE.replace("blob", "file")
    assert ready.put(other, DNS, {"location": "global"}).status == 201
    ready.wait()
    made = make(ready, ZONES, zones(ZONE, other))["properties"]
    first, second = made["privateDnsZoneConfigs"]
    assert first["properties"]["recordSets"] == [
        {
            "recordType": "A",
            "recordSetName": "shop1",
            "fqdn": "shop1.privatelink.blob.core.windows.net",
            "ttl": 10,
            "ipAddresses": ["10.0.0.4"],
            "provisioningState": "Succeeded",
        }
    ]
    assert second["properties"]["recordSets"] == []
    record = ready.get(f"{ZONE}/A/shop1", DNS).document["properties"]
    assert (record["aRecords"], record["ttl"]) == ([{"ipv4Address": "10.0.0.4"}], 10)
    assert ready.get(ENDPOINT, NETWORK).document["properties"]["customDnsConfigs"] == []
    assert code(ready.put(f"{ZONES}2", NETWORK, zones(ZONE))) == (400, "InvalidRequestFormat")
    make(ready, ZONES, zones(other))
    assert code(ready.get(f"{ZONE}/A/shop1", DNS))[0] == 404
    make(ready, ZONES, zones(ZONE))
    delete(ready, ZONES)
    assert code(ready.get(f"{ZONE}/A/shop1", DNS))[0] == 404


def test_records_that_others_have_made_stay(ready: Arm):
    own = {"properties": {"ttl": 60, "aRecords": [{"ipv4Address": "10.9.9.9"}]}}
    assert ready.put(f"{ZONE}/A/shop1", DNS, own).status == 201
    make(ready, ENDPOINT, endpoint())
    make(ready, ZONES, zones(ZONE))
    addresses = [each["ipv4Address"] for each in ready.get(f"{ZONE}/A/shop1", DNS).document["properties"]["aRecords"]]
    assert addresses == ["10.9.9.9", "10.0.0.4"]
    delete(ready, ENDPOINT)
    assert ready.get(f"{ZONE}/A/shop1", DNS).document["properties"]["aRecords"] == [{"ipv4Address": "10.9.9.9"}]


@pytest.mark.parametrize(
    ("body", "error"),
    [
        (zones(f"{ZONE}x"), "InvalidResourceReference"),
        (zones(*[ZONE] * 6), "InvalidRequestFormat"),
        (
            {"properties": {"privateDnsZoneConfigs": [{"properties": {"privateDnsZoneId": ZONE}}]}},
            "InvalidResourceName",
        ),
    ],
)
def test_what_zone_groups_are_refused(ready: Arm, body: dict[str, Any], error: str):
    make(ready, ENDPOINT, endpoint())
    assert code(ready.put(ZONES, NETWORK, body)) == (400, error)


def test_a_group_goes_with_its_endpoints(ready: Arm):
    make(ready, ENDPOINT, endpoint())
    make(ready, ZONES, zones(ZONE))
    ready.delete(GROUP, "2025-04-01")
    ready.wait()
    assert code(ready.get(GROUP, "2025-04-01")) == (404, "ResourceGroupNotFound")
