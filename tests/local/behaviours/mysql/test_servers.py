"""MySQL flexible servers."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from azure.mgmt.provisioning.local import LocalAzure

from ...support import GROUP, SUBSCRIPTION, Arm, code

VERSION = "2024-12-30"
PROVIDER = f"{SUBSCRIPTION}/providers/Microsoft.DBforMySQL"
SERVER = f"{GROUP}/providers/Microsoft.DBforMySQL/flexibleServers/my-one"
RULE = f"{SERVER}/firewallRules/home"
DATABASE = f"{SERVER}/databases/shop"
PASSWORD = "Hunter2-hunter2"
SKU = {"name": "Standard_D2ds_v4", "tier": "GeneralPurpose"}


def body(location: str = "westeurope", sku: Any = None, **properties: Any) -> dict[str, Any]:
    given = {"administratorLogin": "boss", "administratorLoginPassword": PASSWORD, **properties}
    return {"location": location, "sku": sku or SKU, "properties": given}


def server(arm: Arm, id: str = SERVER, **given: Any) -> dict[str, Any]:
    """A server, ready."""
    response = arm.put(id, VERSION, body(**given))
    assert (response.status, response.body) == (202, b"")
    arm.wait()
    document: dict[str, Any] = arm.get(id, VERSION).document
    return document


def state(arm: Arm) -> str:
    found: str = arm.get(SERVER, VERSION).document["properties"]["state"]
    return found


@pytest.fixture(autouse=True)
def group(arm: Arm) -> None:
    arm.group()


def test_creating_a_server(arm: Arm):
    accepted = arm.put(SERVER, VERSION, body())
    assert accepted.status == 202
    assert state(arm) == "Starting"
    assert arm.get(accepted.headers["Azure-AsyncOperation"]).document["status"] == "InProgress"
    assert code(arm.put(SERVER, VERSION, body())) == (409, "ServerIsBusy")
    assert code(arm.put(DATABASE, VERSION, {})) == (409, "ServerIsBusy")
    arm.wait()
    assert arm.get(accepted.headers["Azure-AsyncOperation"]).document["status"] == "Succeeded"
    made = arm.get(accepted.headers["Location"]).document
    assert made == arm.get(SERVER, VERSION).document
    assert made["systemData"]["createdBy"] == "user@local.example"
    del made["systemData"]
    assert made == {
        "id": SERVER,
        "name": "my-one",
        "type": "Microsoft.DBforMySQL/flexibleServers",
        "location": "westeurope",
        "tags": {},
        "sku": SKU,
        "properties": {
            "administratorLogin": "boss",
            "version": "8.0.21",
            "state": "Ready",
            "fullyQualifiedDomainName": "my-one.mysql.database.azure.com",
            "databasePort": 3306,
            "availabilityZone": "1",
            "replicationRole": "None",
            "replicaCapacity": 10,
            "privateEndpointConnections": [],
            "storage": {
                "storageSizeGB": 20,
                "iops": 360,
                "autoGrow": "Enabled",
                "logOnDisk": "Disabled",
                "autoIoScaling": "Disabled",
                "storageSku": "Premium_LRS",
                "storageRedundancy": "LocalRedundancy",
            },
            "backup": {
                "backupRetentionDays": 7,
                "backupIntervalHours": 24,
                "geoRedundantBackup": "Disabled",
                "earliestRestoreDate": "2027-01-15T08:00:00.0000000Z",
            },
            "highAvailability": {"mode": "Disabled", "state": "NotEnabled"},
            "network": {"publicNetworkAccess": "Enabled"},
            "maintenanceWindow": {"customWindow": "Disabled", "dayOfWeek": 0, "startHour": 0, "startMinute": 0},
        },
    }


def test_no_password_is_kept(tmp_path: Path):
    file = tmp_path / "state"
    with LocalAzure(state=str(file)) as azure:
        arm = Arm(azure)
        arm.group()
        assert PASSWORD not in str(server(arm))
        update = arm.patch(SERVER, VERSION, {"properties": {"administratorLoginPassword": "Another-1-Secret"}})
        assert update.status == 202
        arm.wait()
        assert "administratorLoginPassword" not in arm.get(SERVER, VERSION).document["properties"]
    assert PASSWORD.encode() not in file.read_bytes()
    assert b"Another-1-Secret" not in file.read_bytes()


@pytest.mark.parametrize(
    ("given", "target"),
    [
        ({"administratorLogin": None}, "administratorLogin"),
        ({"administratorLogin": "root"}, "administratorLogin"),
        ({"administratorLogin": "1st"}, "administratorLogin"),
        ({"version": "4.1"}, "version"),
        ({"storage": {"storageSizeGB": 19}}, "storage.storageSizeGB"),
        ({"backup": {"backupRetentionDays": 36}}, "backup.backupRetentionDays"),
        ({"sku": {"name": "Standard_B1ms", "tier": "GeneralPurpose"}}, "sku.name"),
        ({"sku": {"name": "Standard_B1ms", "tier": "Huge"}}, "sku.tier"),
        (
            {"sku": {"name": "Standard_B1ms", "tier": "Burstable"}, "highAvailability": {"mode": "SameZone"}},
            "highAvailability.mode",
        ),
        ({"location": "westus", "highAvailability": {"mode": "ZoneRedundant"}}, "highAvailability.mode"),
    ],
)
def test_servers_that_there_cannot_be(arm: Arm, given: Any, target: str):
    refused = arm.put(SERVER, VERSION, body(**given))
    assert code(refused) == (400, "InvalidParameterValue")
    assert refused.document["error"]["target"] == target
    assert arm.get(SERVER, VERSION).status == 404


@pytest.mark.parametrize(
    ("password", "expected"),
    [
        (None, "PasswordTooShort"),
        ("Ab1-", "PasswordTooShort"),
        ("aB1-" * 33, "PasswordTooLong"),
        ("hunterhunter2", "PasswordNotComplex"),
        ("The-Boss-2000", "PasswordNotComplex"),
    ],
)
def test_passwords(arm: Arm, password: str | None, expected: str):
    refused = arm.put(SERVER, VERSION, body(administratorLoginPassword=password))
    assert code(refused) == (400, expected)
    assert password is None or password.encode() not in refused.body


def test_servers_by_other_ways(arm: Arm):
    for mode in ("PointInTimeRestore", "Replica", "GeoRestore"):
        assert code(arm.put(SERVER, VERSION, body(createMode=mode))) == (501, "NotImplemented")
    source = {"storageUrl": "https://stone.blob.core.windows.net/dump", "dataDirPath": "data"}
    assert code(arm.put(SERVER, VERSION, body(importSourceProperties=source))) == (501, "NotImplemented")
    assert arm.put(SERVER, VERSION, body(createMode="Default")).status == 202


def test_a_server_in_a_subnet_needs_it(arm: Arm):
    subnet = f"{GROUP}/providers/Microsoft.Network/virtualNetworks/net/subnets/sub"
    given = body(network={"delegatedSubnetResourceId": subnet})
    assert code(arm.put(SERVER, VERSION, given)) == (400, "InvalidResourceReference")
    arm.azure.add_resource({"id": subnet, "properties": {}})
    assert arm.put(SERVER, VERSION, given).status == 202
    arm.wait()
    assert arm.get(SERVER, VERSION).document["properties"]["network"]["publicNetworkAccess"] == "Disabled"
    rule = {"properties": {"startIpAddress": "192.0.2.1", "endIpAddress": "192.0.2.1"}}
    assert code(arm.put(RULE, VERSION, rule)) == (400, "FirewallRulesNotSupported")


def test_a_server_without_a_sku(arm: Arm):
    arm.put(SERVER, VERSION, {**body(location="westus"), "sku": None})
    made = arm.get(SERVER, VERSION).document
    assert made["sku"] == {"name": "Standard_B1ms", "tier": "Burstable"}
    assert "availabilityZone" not in made["properties"]


@pytest.mark.parametrize("name", ["ab", "-ab", "My-one", "a" * 64])
def test_bad_names(arm: Arm, name: str):
    assert code(arm.put(SERVER.replace("my-one", name), VERSION, body())) == (400, "InvalidParameterValue")


def test_names_are_taken_everywhere(arm: Arm):
    server(arm)
    other = arm.group("other")
    assert code(arm.put(SERVER.replace(GROUP, other), VERSION, body())) == (409, "ServerNameAlreadyExists")
    for place in (PROVIDER, f"{PROVIDER}/locations/westeurope"):

        def check(name: str, type: str = "Microsoft.DBforMySQL/flexibleServers", place: str = place) -> Any:
            return arm.post(f"{place}/checkNameAvailability", VERSION, {"name": name, "type": type})

        assert check("my-two").document["nameAvailable"] is True
        taken = check("my-one").document
        assert (taken["nameAvailable"], taken["reason"]) == (False, "AlreadyExists")
        wrong = check("my_one").document
        assert (wrong["nameAvailable"], wrong["reason"]) == (False, "Invalid")
        assert code(check("my-two", "Microsoft.DBforMySQL/servers")) == (400, "InvalidParameterValue")


def test_changing_a_server(arm: Arm):
    server(arm)
    change = {"properties": {"storage": {"storageSizeGB": 64}}, "tags": {"a": "b"}}
    assert arm.patch(SERVER, VERSION, change).status == 202
    assert state(arm) == "Updating"
    arm.wait()
    found = arm.get(SERVER, VERSION).document
    assert (found["properties"]["state"], found["tags"]) == ("Ready", {"a": "b"})
    assert (found["properties"]["storage"]["storageSizeGB"], found["properties"]["storage"]["iops"]) == (64, 360)
    smaller = arm.patch(SERVER, VERSION, {"properties": {"storage": {"storageSizeGB": 32}}})
    assert code(smaller) == (400, "InvalidParameterValue")
    assert code(arm.put(SERVER, VERSION, body(administratorLogin="other"))) == (400, "InvalidParameterValue")
    again = {"location": "westeurope", "properties": {"version": "8.0.21"}}
    assert arm.put(SERVER, VERSION, again).status == 202
    arm.wait()
    assert arm.get(SERVER, VERSION).document["properties"]["storage"]["storageSizeGB"] == 64


def test_power(arm: Arm):
    server(arm)
    assert code(arm.post(f"{SERVER}/start", VERSION)) == (409, "InvalidServerState")
    assert arm.post(f"{SERVER}/stop", VERSION).status == 202
    assert state(arm) == "Stopping"
    arm.wait()
    assert state(arm) == "Stopped"
    for action in ("stop", "restart"):
        assert code(arm.post(f"{SERVER}/{action}", VERSION, {})) == (409, "InvalidServerState")
    assert code(arm.patch(SERVER, VERSION, {})) == (409, "InvalidServerState")
    assert arm.put(SERVER, VERSION, body()).status == 202
    arm.wait()
    assert state(arm) == "Stopped"
    accepted = arm.post(f"{SERVER}/start", VERSION)
    arm.wait()
    assert state(arm) == "Ready"
    assert arm.get(accepted.headers["Location"]).status == 200
    assert arm.post(f"{SERVER}/restart", VERSION, {}).status == 202
    arm.wait()
    refused = arm.post(f"{SERVER}/restart", VERSION, {"restartWithFailover": "Enabled"})
    assert code(refused) == (400, "InvalidParameterValue")
    assert code(arm.post(f"{SERVER}-no/stop", VERSION)) == (404, "ResourceNotFound")


def test_operations_that_fail(arm: Arm):
    arm.azure.next_operation(status="Failed", code="InternalServerError")
    arm.put(SERVER, VERSION, body())
    arm.wait()
    assert state(arm) == "Disabled"
    arm.put(SERVER, VERSION, body())
    arm.wait()
    assert state(arm) == "Ready"
    arm.azure.next_operation(status="Failed")
    arm.post(f"{SERVER}/stop", VERSION)
    arm.wait()
    assert state(arm) == "Ready"


def test_lists_and_deletion(arm: Arm):
    server(arm)
    server(arm, SERVER.replace("my-one", "my-two"))
    here = f"{GROUP}/providers/Microsoft.DBforMySQL/flexibleServers"
    for place in (here, f"{PROVIDER}/flexibleServers"):
        assert [each["name"] for each in arm.list(place, VERSION)] == ["my-one", "my-two"]
    assert arm.delete(SERVER, VERSION).status == 202
    assert state(arm) == "Dropping"
    arm.wait()
    assert code(arm.get(SERVER, VERSION)) == (404, "ResourceNotFound")
    assert arm.delete(SERVER, VERSION).status == 204
    assert [each["name"] for each in arm.list(here, VERSION)] == ["my-two"]
    assert code(arm.get(f"{SERVER}/databases", VERSION)) == (404, "ResourceNotFound")


def rule(first: str, last: str) -> dict[str, Any]:
    return {"properties": {"startIpAddress": first, "endIpAddress": last}}


def test_firewall_rules(arm: Arm):
    assert code(arm.put(RULE, VERSION, rule("192.0.2.1", "192.0.2.9"))) == (404, "ResourceNotFound")
    server(arm)
    accepted = arm.put(RULE, VERSION, rule("192.0.2.1", "192.0.2.9"))
    assert accepted.status == 202
    arm.wait()
    made = arm.get(accepted.headers["Location"]).document
    assert made == arm.get(RULE, VERSION).document
    assert made["properties"] == {"startIpAddress": "192.0.2.1", "endIpAddress": "192.0.2.9"}
    assert [each["name"] for each in arm.list(f"{SERVER}/firewallRules", VERSION)] == ["home"]
    assert arm.delete(RULE, VERSION).status == 202
    arm.wait()
    assert arm.delete(RULE, VERSION).status == 204
    assert code(arm.get(RULE, VERSION)) == (404, "ResourceNotFound")


@pytest.mark.parametrize(
    ("first", "last", "target"),
    [
        ("192.0.2.256", "192.0.2.9", "startIpAddress"),
        ("192.0.2.1", "::1", "endIpAddress"),
        ("192.0.2.1", "192.0.2", "endIpAddress"),
        ("192.0.2.10", "192.0.2.9", "endIpAddress"),
    ],
)
def test_ranges_that_there_cannot_be(arm: Arm, first: str, last: str, target: str):
    server(arm)
    refused = arm.put(RULE, VERSION, rule(first, last))
    assert code(refused) == (400, "InvalidParameterValue")
    assert refused.document["error"]["target"] == target


def test_rules_need_a_running_server_and_a_good_name(arm: Arm):
    server(arm)
    assert code(arm.put(f"{SERVER}/firewallRules/a.b", VERSION, rule("0.0.0.0", "0.0.0.0"))) == (
        400,
        "InvalidParameterValue",
    )
    arm.post(f"{SERVER}/stop", VERSION)
    arm.wait()
    assert code(arm.put(RULE, VERSION, rule("0.0.0.0", "0.0.0.0"))) == (409, "InvalidServerState")


def test_databases(arm: Arm):
    server(arm)
    databases = f"{SERVER}/databases"
    system = ["information_schema", "mysql", "performance_schema", "sys"]
    assert [each["name"] for each in arm.list(databases, VERSION)] == system
    assert arm.put(DATABASE, VERSION, {}).status == 202
    arm.wait()
    found = arm.get(DATABASE, VERSION).document["properties"]
    assert found == {"charset": "utf8mb4", "collation": "utf8mb4_0900_ai_ci"}
    arm.put(f"{databases}/old", VERSION, {"properties": {"charset": "latin1"}})
    assert arm.get(f"{databases}/old", VERSION).document["properties"]["collation"] == "latin1_swedish_ci"
    arm.put(f"{databases}/new", VERSION, {"properties": {"collation": "utf8mb4_bin"}})
    assert arm.get(f"{databases}/new", VERSION).document["properties"]["charset"] == "utf8mb4"
    assert len(arm.list(databases, VERSION)) == len(system) + 3
    assert arm.delete(DATABASE, VERSION).status == 202
    arm.wait()
    assert code(arm.get(DATABASE, VERSION)) == (404, "ResourceNotFound")
    for name in system:
        assert code(arm.put(f"{databases}/{name}", VERSION, {})) == (400, "InvalidParameterValue")
        assert code(arm.delete(f"{databases}/{name}", VERSION)) == (400, "InvalidParameterValue")


@pytest.mark.parametrize(
    ("name", "properties", "target"),
    [
        ("a.b", {}, "databaseName"),
        ("a", {"charset": "klingon"}, "charset"),
        ("a", {"charset": "utf8mb4", "collation": "latin1_bin"}, "collation"),
    ],
)
def test_databases_that_there_cannot_be(arm: Arm, name: str, properties: Any, target: str):
    server(arm)
    refused = arm.put(f"{SERVER}/databases/{name}", VERSION, {"properties": properties})
    assert code(refused) == (400, "InvalidParameterValue")
    assert refused.document["error"]["target"] == target


def test_the_suffix_of_private_zones(arm: Arm):
    found = arm.post("/providers/Microsoft.DBforMySQL/getPrivateDnsZoneSuffix", VERSION).document
    assert found == {"privateDnsZoneSuffix": "private.mysql.database.azure.com"}


def test_the_rest_is_not_implemented(strict_arm: Arm):
    server(strict_arm)
    assert code(strict_arm.get(f"{SERVER}/administrators", VERSION)) == (501, "NotImplemented")
    assert code(strict_arm.get(f"{SERVER}/backups", VERSION)) == (501, "NotImplemented")
