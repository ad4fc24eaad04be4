"""PostgreSQL flexible servers."""

from __future__ import annotations

from typing import Any

import pytest

from ...support import GROUP, Arm, code

VERSION = "2025-08-01"
SERVER = f"{GROUP}/providers/Microsoft.DBforPostgreSQL/flexibleServers/pg-one"
RULE = {"startIpAddress": "10.0.0.1", "endIpAddress": "10.0.0.9"}
BURSTABLE = {"name": "Standard_B1ms", "tier": "Burstable"}


def body(sku: Any = None, **properties: Any) -> dict[str, Any]:
    given = {"administratorLogin": "boss", "administratorLoginPassword": "Correct-horse-1", **properties}
    given = {name: value for name, value in given.items() if value is not None}
    return {"location": "westeurope", "properties": given, **({"sku": sku} if sku else {})}


@pytest.fixture(autouse=True)
def server(arm: Arm) -> dict[str, Any]:
    arm.group()
    assert arm.put(SERVER, VERSION, body()).status == 202
    arm.wait()
    document: dict[str, Any] = arm.get(SERVER, VERSION).document
    return document


def test_a_server_with_what_it_has_from_the_beginning(arm: Arm, server: dict[str, Any]):
    properties = server["properties"]
    assert properties["fullyQualifiedDomainName"] == "pg-one.postgres.database.azure.com"
    assert (properties["state"], properties["version"]) == ("Ready", "17")
    assert properties["storage"]["storageSizeGB"] == 128
    assert server["sku"] == {"name": "Standard_D2ds_v5", "tier": "GeneralPurpose"}
    assert "administratorLoginPassword" not in properties
    found = [each["name"] for each in arm.list(f"{SERVER}/databases", VERSION)]
    assert found == ["azure_maintenance", "azure_sys", "postgres"]
    assert code(arm.delete(f"{SERVER}/databases/postgres", VERSION)) == (400, "InvalidParameterValue")
    arm.delete(SERVER, VERSION)
    arm.wait()
    assert arm.get(SERVER, VERSION).status == 404


def test_it_is_stopped_started_and_changed(arm: Arm):
    for action, expected in (("stop", "Stopped"), ("start", "Ready")):
        assert arm.post(f"{SERVER}/{action}", VERSION).status == 202
        arm.wait()
        assert arm.get(SERVER, VERSION).document["properties"]["state"] == expected
    larger = {"properties": {"storage": {"storageSizeGB": 256}}}
    assert arm.patch(SERVER, VERSION, larger).status == 202
    arm.wait()
    assert arm.get(SERVER, VERSION).document["properties"]["storage"]["storageSizeGB"] == 256
    smaller = {"properties": {"storage": {"storageSizeGB": 32}}}
    assert code(arm.patch(SERVER, VERSION, smaller)) == (400, "InvalidParameterValue")


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (body(administratorLogin=None), "InvalidParameterValue"),
        (body(administratorLogin="azure_pg_admin"), "InvalidParameterValue"),
        (body(administratorLoginPassword="Short-1"), "PasswordTooShort"),
        (body(administratorLoginPassword=None), "PasswordTooShort"),
        (body(sku={"name": "Standard_B1ms", "tier": "GeneralPurpose"}), "InvalidParameterValue"),
        (body(sku=BURSTABLE, highAvailability={"mode": "ZoneRedundant"}), "InvalidParameterValue"),
        (body(storage={"storageSizeGB": 33}), "InvalidParameterValue"),
        (body(backup={"backupRetentionDays": 1}), "InvalidParameterValue"),
        (body(version="9"), "InvalidParameterValue"),
    ],
)
def test_what_a_server_can_not_be(arm: Arm, given: dict[str, Any], expected: str):
    assert code(arm.put(SERVER.replace("one", "two"), VERSION, given)) == (400, expected)


def test_names(arm: Arm):
    arm.group("other")
    assert code(arm.put(SERVER.replace("/rg/", "/other/"), VERSION, body())) == (409, "ServerNameAlreadyExists")
    assert code(arm.put(SERVER.replace("pg-one", "PG_1"), VERSION, body())) == (400, "InvalidParameterValue")
    assert code(arm.put(SERVER, VERSION, body(administratorLogin="other"))) == (400, "InvalidParameterValue")
    assert code(arm.put(SERVER, VERSION, body(version="16"))) == (400, "InvalidParameterValue")


def test_servers_without_passwords(arm: Arm):
    only = {"activeDirectoryAuth": "Enabled", "passwordAuth": "Disabled"}
    given = body(administratorLogin=None, administratorLoginPassword=None, authConfig=only)
    assert arm.put(SERVER.replace("one", "two"), VERSION, given).status == 202


def test_databases_and_firewall_rules(arm: Arm):
    assert arm.put(f"{SERVER}/databases/shop", VERSION, {"properties": {}}).status == 202
    arm.wait()
    found = arm.get(f"{SERVER}/databases/shop", VERSION).document["properties"]
    assert found == {"charset": "UTF8", "collation": "en_US.utf8"}
    for name in ("postgres", "1st", "template0"):
        assert code(arm.put(f"{SERVER}/databases/{name}", VERSION, {})) == (400, "InvalidParameterValue")
    assert arm.delete(f"{SERVER}/databases/shop", VERSION).status == 202
    assert arm.put(f"{SERVER}/firewallRules/home", VERSION, {"properties": RULE}).status == 202
    wrong = {"properties": {**RULE, "endIpAddress": "10.0.0.0"}}
    assert code(arm.put(f"{SERVER}/firewallRules/home", VERSION, wrong)) == (400, "InvalidParameterValue")
    assert code(arm.put(f"{SERVER}/firewallRules/a.b", VERSION, {"properties": RULE})) == (400, "InvalidParameterValue")


def test_configurations(arm: Arm):
    place = f"{SERVER}/configurations"
    assert "max_connections" in [each["name"] for each in arm.list(place, VERSION)]
    given = {"properties": {"value": "100", "source": "user-override"}}
    assert arm.put(f"{place}/max_connections", VERSION, given).status == 202
    arm.wait()
    found = arm.get(f"{place}/max_connections", VERSION).document["properties"]
    assert (found["value"], found["source"], found["isConfigPendingRestart"]) == ("100", "user-override", True)
    assert found["defaultValue"] == "859"
    for name, value in (("max_connections", "1"), ("max_connections", "x"), ("wal_level", "none")):
        response = arm.put(f"{place}/{name}", VERSION, {"properties": {"value": value}})
        assert code(response) == (400, "InvalidParameterValue")
    assert code(arm.put(f"{place}/nosuch", VERSION, given)) == (404, "ResourceNotFound")
