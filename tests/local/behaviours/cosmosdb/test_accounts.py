"""Cosmos DB accounts, and what is in them."""

from __future__ import annotations

from typing import Any

import pytest

from ...support import GROUP, SUBSCRIPTION, Arm, code

VERSION = "2025-10-15"
ACCOUNT = f"{GROUP}/providers/Microsoft.DocumentDB/databaseAccounts/cosmos-one"
DATABASE = f"{ACCOUNT}/sqlDatabases/shop"
CONTAINER = f"{DATABASE}/containers/orders"
KEY = {"paths": ["/customer"]}


def regions(*names: str) -> list[dict[str, Any]]:
    return [{"locationName": name, "failoverPriority": index} for index, name in enumerate(names)]


def body(**properties: Any) -> dict[str, Any]:
    given = {"databaseAccountOfferType": "Standard", "locations": regions("westeurope", "northeurope"), **properties}
    return {"location": "westeurope", "properties": given}


def named(id: str, **more: Any) -> dict[str, Any]:
    options = more.pop("options", {})
    return {"properties": {"resource": {"id": id, **more}, "options": options}}


@pytest.fixture(autouse=True)
def account(arm: Arm) -> dict[str, Any]:
    arm.group()
    return put(arm, ACCOUNT, body())


def put(arm: Arm, id: str, given: dict[str, Any]) -> dict[str, Any]:
    response = arm.put(id, VERSION, given)
    assert response.status < 300, response.body
    arm.wait()
    document: dict[str, Any] = arm.get(id, VERSION).document
    return document


def test_an_account_with_its_regions(arm: Arm, account: dict[str, Any]):
    properties = account["properties"]
    assert account["kind"] == "GlobalDocumentDB"
    assert properties["documentEndpoint"] == "https://cosmos-one.documents.azure.com:443/"
    assert properties["consistencyPolicy"]["defaultConsistencyLevel"] == "Session"
    assert [each["locationName"] for each in properties["writeLocations"]] == ["West Europe"]
    assert [each["locationName"] for each in properties["readLocations"]] == ["West Europe", "North Europe"]
    policies = [
        {"locationName": "North Europe", "failoverPriority": 0},
        {"locationName": "West Europe", "failoverPriority": 1},
    ]
    changed = arm.post(f"{ACCOUNT}/failoverPriorityChange", VERSION, {"failoverPolicies": policies})
    assert changed.status == 202
    arm.wait()
    found = arm.get(ACCOUNT, VERSION).document["properties"]
    assert [each["locationName"] for each in found["writeLocations"]] == ["North Europe"]
    refused = arm.post(f"{ACCOUNT}/failoverPriorityChange", VERSION, {"failoverPolicies": policies[:1]})
    assert code(refused) == (400, "BadRequest")
    many = put(arm, ACCOUNT, body(enableMultipleWriteLocations=True))
    assert len(many["properties"]["writeLocations"]) == 2


def test_keys_and_connection_strings(arm: Arm):
    keys = arm.post(f"{ACCOUNT}/listKeys", VERSION).document
    strings = arm.post(f"{ACCOUNT}/listConnectionStrings", VERSION).document["connectionStrings"]
    assert keys["primaryMasterKey"] in strings[0]["connectionString"]
    assert arm.post(f"{ACCOUNT}/regenerateKey", VERSION, {"keyKind": "primary"}).status == 202
    arm.wait()
    after = arm.post(f"{ACCOUNT}/listKeys", VERSION).document
    assert after["primaryMasterKey"] != keys["primaryMasterKey"]
    assert after["secondaryMasterKey"] == keys["secondaryMasterKey"]


@pytest.mark.parametrize(
    ("name", "locations"),
    [
        ("cosmos-two", [{"locationName": "westeurope", "failoverPriority": 1}]),
        ("cosmos-two", regions("westeurope", "West Europe")),
        ("cosmos-two", regions("atlantis")),
        ("COSMOS", regions("westeurope")),
    ],
)
def test_what_an_account_can_not_be(arm: Arm, name: str, locations: list[dict[str, Any]]):
    id = ACCOUNT.replace("cosmos-one", name)
    assert code(arm.put(id, VERSION, body(locations=locations))) == (400, "BadRequest")


def test_an_account_is_somewhere(arm: Arm):
    other = f"{ACCOUNT}-two"
    given = body(locations=[])
    del given["location"]
    assert code(arm.put(other, VERSION, given)) == (400, "LocationRequired")


def test_names_are_taken_everywhere(arm: Arm):
    arm.group("other")
    taken = arm.put(ACCOUNT.replace("/rg/", "/other/"), VERSION, body())
    assert code(taken) == (400, "BadRequest")
    assert "already taken" in taken.document["error"]["message"]
    place = f"{SUBSCRIPTION}/providers/Microsoft.DocumentDB/databaseAccountNames"
    place = place.replace(SUBSCRIPTION, "")
    assert arm.send("HEAD", f"{place}/cosmos-one", VERSION).status == 200
    assert arm.send("HEAD", f"{place}/nosuch", VERSION).status == 404


def test_databases_containers_and_throughput(arm: Arm):
    put(arm, DATABASE, named("shop", options={"throughput": 400}))
    settings = f"{DATABASE}/throughputSettings/default"
    assert arm.get(settings, VERSION).document["properties"]["resource"]["throughput"] == 400
    assert (
        put(arm, settings, {"properties": {"resource": {"throughput": 600}}})["properties"]["resource"]["throughput"]
        == 600
    )
    made = put(arm, CONTAINER, named("orders", partitionKey=KEY))["properties"]["resource"]
    assert made["partitionKey"] == {"paths": ["/customer"], "kind": "Hash"}
    assert made["indexingPolicy"]["indexingMode"] == "consistent"
    assert code(arm.get(f"{CONTAINER}/throughputSettings/default", VERSION)) == (404, "ResourceNotFound")
    other = CONTAINER.replace("orders", "scaled")
    put(arm, other, named("scaled", partitionKey=KEY, options={"autoscaleSettings": {"maxThroughput": 4000}}))
    found = arm.get(f"{other}/throughputSettings/default", VERSION).document["properties"]["resource"]
    assert (found["throughput"], found["autoscaleSettings"]) == (400, {"maxThroughput": 4000})
    assert [each["name"] for each in arm.list(f"{DATABASE}/containers", VERSION)] == ["orders", "scaled"]


@pytest.mark.parametrize(
    "given",
    [
        named("other", partitionKey=KEY),
        named("orders"),
        named("orders", partitionKey={"paths": ["customer"]}),
        named("orders", partitionKey=KEY, options={"throughput": 450}),
        named("orders", partitionKey=KEY, options={"autoscaleSettings": {"maxThroughput": 1500}}),
        named("orders", partitionKey=KEY, options={"throughput": 400, "autoscaleSettings": {"maxThroughput": 1000}}),
    ],
)
def test_what_a_container_can_not_be(arm: Arm, given: dict[str, Any]):
    put(arm, DATABASE, named("shop"))
    assert code(arm.put(CONTAINER, VERSION, given)) == (400, "BadRequest")


def test_throughput_can_not_be_set_later(arm: Arm):
    put(arm, DATABASE, named("shop"))
    response = arm.put(
        f"{DATABASE}/throughputSettings/default", VERSION, {"properties": {"resource": {"throughput": 400}}}
    )
    assert code(response) == (400, "BadRequest")
