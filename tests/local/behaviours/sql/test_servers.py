"""SQL servers, their databases, pools and firewall rules."""

from __future__ import annotations

from typing import Any

import pytest

from ...support import GROUP, Arm, code

VERSION = "2023-08-01"
SERVER = f"{GROUP}/providers/Microsoft.Sql/servers/sql-one"
DATABASE = f"{SERVER}/databases/shop"
POOL = f"{SERVER}/elasticPools/pool"
PASSWORD = "Correct-horse-1"
RULE = {"startIpAddress": "10.0.0.1", "endIpAddress": "10.0.0.9"}


def body(**properties: Any) -> dict[str, Any]:
    given = {"administratorLogin": "boss", "administratorLoginPassword": PASSWORD, **properties}
    return {"location": "westeurope", "properties": given}


def put(arm: Arm, id: str, given: dict[str, Any]) -> dict[str, Any]:
    response = arm.put(id, VERSION, given)
    assert response.status in (200, 201, 202), response.body
    arm.wait()
    document: dict[str, Any] = arm.get(id, VERSION).document
    return document


@pytest.fixture(autouse=True)
def server(arm: Arm) -> dict[str, Any]:
    arm.group()
    return put(arm, SERVER, body())


def test_a_server_has_a_master_and_shows_no_password(arm: Arm, server: dict[str, Any]):
    assert server["properties"]["fullyQualifiedDomainName"] == "sql-one.database.windows.net"
    assert server["properties"]["publicNetworkAccess"] == "Enabled"
    assert "administratorLoginPassword" not in server["properties"]
    assert [each["name"] for each in arm.list(f"{SERVER}/databases", VERSION)] == ["master"]
    assert code(arm.delete(f"{SERVER}/databases/master", VERSION)) == (400, "InvalidParameterValue")
    changed = put(arm, SERVER, {"location": "westeurope", "properties": {"minimalTlsVersion": "1.3"}})
    assert changed["properties"]["administratorLogin"] == "boss"
    arm.delete(SERVER, VERSION)
    arm.wait()
    assert arm.get(SERVER, VERSION).status == 404


@pytest.mark.parametrize(
    ("name", "given", "expected"),
    [
        ("sql-two", {"administratorLogin": None}, (400, "InvalidParameterValue")),
        ("sql-two", {"administratorLoginPassword": None}, (400, "InvalidParameterValue")),
        ("sql-two", {"administratorLogin": "sa"}, (400, "InvalidLoginName")),
        ("sql-two", {"administratorLoginPassword": "Short-1"}, (400, "PasswordTooShort")),
        ("sql-two", {"administratorLoginPassword": "Long-1" * 30}, (400, "PasswordTooLong")),
        ("sql-two", {"administratorLoginPassword": "allthesame"}, (400, "PasswordNotComplex")),
        ("sql-two", {"administratorLoginPassword": "The-boss-12"}, (400, "PasswordNotComplex")),
        ("-two", {}, (400, "InvalidServerName")),
        ("sql-two", {"version": "11.0"}, (400, "InvalidParameterValue")),
    ],
)
def test_what_a_server_can_not_be(arm: Arm, name: str, given: dict[str, Any], expected: tuple[int, str]):
    id = SERVER.replace("sql-one", name)
    given = {k: v for k, v in body(**given)["properties"].items() if v is not None}
    response = arm.put(id, VERSION, {"location": "westeurope", "properties": given})
    assert code(response) == expected
    assert PASSWORD.encode() not in response.body
    assert arm.get(id, VERSION).status == 404


def test_names_are_taken_everywhere(arm: Arm):
    arm.group("other")
    taken = arm.put(SERVER.replace("/rg/", "/other/"), VERSION, body())
    assert code(taken) == (409, "NameAlreadyExists")
    assert code(arm.put(SERVER, VERSION, body(administratorLogin="other"))) == (400, "InvalidParameterValue")


def test_servers_without_passwords(arm: Arm):
    administrators = {"administratorType": "ActiveDirectory", "azureADOnlyAuthentication": True, "login": "team"}
    given = {"location": "westeurope", "properties": {"administrators": administrators}}
    assert "administratorLogin" not in put(arm, SERVER.replace("one", "two"), given)["properties"]


@pytest.mark.parametrize(
    ("sku", "objective", "tier", "gib"),
    [
        (None, "GP_Gen5_2", "GeneralPurpose", 32),
        ({"name": "S3"}, "S3", "Standard", 250),
        ({"name": "Basic"}, "Basic", "Basic", 2),
        ({"name": "Premium"}, "P1", "Premium", 500),
        ({"name": "GP_S_Gen5", "capacity": 4}, "GP_S_Gen5_4", "GeneralPurpose", 32),
        ({"name": "BC_Gen5_8"}, "BC_Gen5_8", "BusinessCritical", 32),
    ],
)
def test_skus_of_databases(arm: Arm, sku: Any, objective: str, tier: str, gib: int):
    made = put(arm, DATABASE, {"location": "westeurope", **({"sku": sku} if sku else {})})
    properties = made["properties"]
    assert (properties["currentServiceObjectiveName"], made["sku"]["tier"]) == (objective, tier)
    assert properties["requestedServiceObjectiveName"] == objective
    assert properties["maxSizeBytes"] == gib << 30
    assert (properties["status"], properties["collation"]) == ("Online", "SQL_Latin1_General_CP1_CI_AS")


@pytest.mark.parametrize(
    ("name", "given", "expected"),
    [
        ("shop", {"sku": {"name": "Enormous"}}, (400, "InvalidSkuName")),
        ("master", {}, (400, "InvalidParameterValue")),
        ("shop.", {}, (400, "InvalidParameterValue")),
        ("shop", {"properties": {"elasticPoolId": POOL}}, (404, "TargetElasticPoolDoesNotExist")),
        ("shop", {"properties": {"createMode": "Copy", "sourceDatabaseId": DATABASE}}, (404, "SourceDatabaseNotFound")),
    ],
)
def test_what_a_database_can_not_be(arm: Arm, name: str, given: dict[str, Any], expected: tuple[int, str]):
    assert code(arm.put(f"{SERVER}/databases/{name}", VERSION, {"location": "westeurope", **given})) == expected


def test_elastic_pools(arm: Arm):
    made = put(arm, POOL, {"location": "westeurope"})
    assert made["sku"] == {"name": "StandardPool", "tier": "Standard", "capacity": 100}
    assert made["properties"]["perDatabaseSettings"] == {"minCapacity": 0.0, "maxCapacity": 100.0}
    inside = put(arm, DATABASE, {"location": "westeurope", "properties": {"elasticPoolId": POOL}})
    assert inside["properties"]["currentServiceObjectiveName"] == "ElasticPool"
    assert [each["name"] for each in arm.list(f"{POOL}/databases", VERSION)] == ["shop"]
    assert code(arm.delete(POOL, VERSION)) == (400, "ElasticPoolNotEmpty")
    arm.delete(DATABASE, VERSION)
    arm.wait()
    assert arm.delete(POOL, VERSION).status == 202
    other = put(arm, POOL.replace("/pool", "/cores"), {"location": "westeurope", "sku": {"name": "GP_Gen5"}})
    assert other["sku"]["family"] == "Gen5"


def test_firewall_rules(arm: Arm):
    assert put(arm, f"{SERVER}/firewallRules/home", {"properties": RULE})["properties"] == RULE
    for given in ({"startIpAddress": "x"}, {"startIpAddress": "10.0.0.10"}):
        response = arm.put(f"{SERVER}/firewallRules/home", VERSION, {"properties": {**RULE, **given}})
        assert code(response) == (400, "InvalidParameterValue")
    assert code(arm.put(f"{SERVER}/firewallRules/a*", VERSION, {"properties": RULE})) == (400, "InvalidParameterValue")
