"""What database services have to offer in a region."""

from __future__ import annotations

import pytest

from ..support import GROUP, SUBSCRIPTION, Arm, code

PLACES = {
    "sql": (f"{SUBSCRIPTION}/providers/Microsoft.Sql/locations", "2023-08-01"),
    "mysql": (f"{SUBSCRIPTION}/providers/Microsoft.DBforMySQL/locations", "2023-12-30"),
    "postgresql": (f"{SUBSCRIPTION}/providers/Microsoft.DBforPostgreSQL/locations", "2025-08-01"),
}
SERVER = f"{GROUP}/providers/Microsoft.DBforPostgreSQL/flexibleServers/shop"


@pytest.mark.parametrize("service", PLACES)
def test_a_region_that_there_is_not(arm: Arm, service: str):
    place, version = PLACES[service]
    refused = arm.get(f"{place}/nowhere/capabilities", version)
    assert code(refused) == (400, "LocationNotAvailableForResourceType")


def test_sql_has_editions_with_one_default_each(arm: Arm):
    place, version = PLACES["sql"]
    document = arm.get(f"{place}/West Europe/capabilities".replace(" ", "%20"), version).document
    assert document["name"] == "westeurope"
    (found,) = document["supportedServerVersions"]
    for editions, levels in (
        ("supportedEditions", "supportedServiceLevelObjectives"),
        ("supportedElasticPoolEditions", "supportedElasticPoolPerformanceLevels"),
    ):
        assert [each["name"] for each in found[editions] if each["status"] == "Default"] == ["GeneralPurpose"]
        for each in found[editions]:
            assert [level["status"] for level in each[levels]].count("Default") == 1
    names = [
        each["name"] for edition in found["supportedEditions"] for each in edition["supportedServiceLevelObjectives"]
    ]
    assert {"Basic", "S0", "P1", "GP_Gen5_2", "GP_S_Gen5_1", "BC_Gen5_4", "HS_Gen5_2"} <= set(names)


def test_what_mysql_offers_can_be_made(arm: Arm):
    arm.group()
    place, version = PLACES["mysql"]
    zones = arm.list(f"{place}/westeurope/capabilities", version)
    assert [each["zone"] for each in zones] == ["none", "1", "2", "3"]
    for edition in zones[0]["supportedFlexibleServerEditions"]:
        name = f"shop-{edition['name'].lower()}"
        offered = edition["supportedServerVersions"][-1]
        body = {
            "location": "westeurope",
            "sku": {"name": offered["supportedSkus"][0]["name"], "tier": edition["name"]},
            "properties": {
                "version": offered["name"],
                "administratorLogin": "shopkeeper",
                "administratorLoginPassword": "Correct-horse-1",
            },
        }
        made = arm.put(f"{GROUP}/providers/Microsoft.DBforMySQL/flexibleServers/{name}", version, body)
        assert made.status in (201, 202), made.body


def test_what_postgresql_offers_can_be_made(arm: Arm):
    arm.group()
    place, version = PLACES["postgresql"]
    (offered,) = arm.list(f"{place}/westeurope/capabilities", version)
    features = {each["name"]: each["status"] for each in offered["supportedFeatures"]}
    assert (features["OfferRestricted"], features["ZoneRedundantHa"]) == ("Disabled", "Enabled")
    edition = offered["supportedServerEditions"][1]
    storage = edition["supportedStorageEditions"][0]["supportedStorageMb"]
    assert [each["storageSizeMb"] for each in storage] == sorted(each["storageSizeMb"] for each in storage)
    body = {
        "location": "westeurope",
        "sku": {"name": edition["defaultSkuName"], "tier": edition["name"]},
        "properties": {
            "version": offered["supportedServerVersions"][-1]["name"],
            "administratorLogin": "shopkeeper",
            "administratorLoginPassword": "Correct-horse-1",
            "storage": {"storageSizeGB": storage[0]["storageSizeMb"] // 1024},
        },
    }
    assert arm.put(SERVER, version, body).status in (201, 202)
    arm.wait()
    assert arm.list(f"{SERVER}/capabilities", version) == [offered]
    assert arm.get(f"{SERVER}x/capabilities", version).status == 404
