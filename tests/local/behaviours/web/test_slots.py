"""Deployment slots, and swaps of them."""

from __future__ import annotations

from typing import Any

import pytest

from ...support import Arm, code
from .support import PLAN, SITE, VERSION, plan, site, site_body

SLOT = f"{SITE}/slots/staging"


@pytest.fixture
def slot(arm: Arm) -> dict[str, Any]:
    plan(arm)
    site(arm, siteConfig={"appSettings": [{"name": "COLOUR", "value": "blue"}, {"name": "WHERE", "value": "prod"}]})
    response = arm.put(SLOT, VERSION, site_body(siteConfig={"phpVersion": "8.4"}))
    assert response.status == 200, response.body
    arm.put(
        f"{SLOT}/config/appsettings", VERSION, {"properties": {"COLOUR": "green", "WHERE": "stage", "ONLY": "here"}}
    )
    names = {"properties": {"appSettingNames": ["WHERE"], "connectionStringNames": []}}
    assert arm.put(f"{SITE}/config/slotConfigNames", VERSION, names).status == 200
    document: dict[str, Any] = response.document
    return document


def settings(arm: Arm, id: str) -> dict[str, str]:
    found: dict[str, str] = arm.post(f"{id}/config/appsettings/list", VERSION).document["properties"]
    return found


def test_a_slot_is_a_site_of_its_own(arm: Arm, slot: dict[str, Any]):
    assert slot["name"] == "site-one/staging"
    assert slot["type"] == "Microsoft.Web/sites/slots"
    assert slot["properties"]["defaultHostName"] == "site-one-staging.azurewebsites.net"
    assert slot["properties"]["serverFarmId"] == PLAN
    assert [each["name"] for each in arm.list(f"{SITE}/slots", VERSION)] == ["site-one/staging"]
    assert arm.get(f"{SLOT}/config/web", VERSION).document["properties"]["phpVersion"] == "8.4"
    assert "phpVersion" not in arm.get(f"{SITE}/config/web", VERSION).document["properties"]
    assert arm.post(f"{SLOT}/stop", VERSION).status == 200
    assert arm.get(SLOT, VERSION).document["properties"]["state"] == "Stopped"
    assert arm.get(SITE, VERSION).document["properties"]["state"] == "Running"
    credentials = arm.post(f"{SLOT}/config/publishingcredentials/list", VERSION).document
    assert credentials["properties"]["publishingUserName"] == "$site-one__staging"
    profiles = arm.post(f"{SLOT}/publishxml", VERSION, {"format": "WebDeploy"}).body
    assert b'msdeploySite="site-one__staging"' in profiles
    assert b"site-one-staging.scm.azurewebsites.net:443" in profiles
    assert arm.patch(SLOT, VERSION, {"properties": {"httpsOnly": True}}).document["properties"]["httpsOnly"] is True
    assert arm.delete(SLOT, VERSION).status == 200
    assert arm.list(f"{SITE}/slots", VERSION) == []
    assert arm.get(PLAN, VERSION).status == 200


def test_how_many_slots_a_site_may_have(arm: Arm, slot: dict[str, Any]):
    for number in range(4):
        assert arm.put(f"{SITE}/slots/s{number}", VERSION, site_body()).status == 200
    refused = arm.put(f"{SITE}/slots/one-more", VERSION, site_body())
    assert code(refused) == (409, "Conflict")
    assert "exceed the number of slots allowed for the 'Standard' SKU" in refused.document["error"]["message"]


def test_free_sites_have_no_slots_and_production_is_none(arm: Arm):
    plan(arm, sku="F1")
    site(arm)
    assert code(arm.put(SLOT, VERSION, site_body())) == (409, "Conflict")
    assert code(arm.put(f"{SITE}/slots/Production", VERSION, site_body())) == (409, "Conflict")


def test_a_swap_leaves_what_belongs_to_the_slots(arm: Arm, slot: dict[str, Any]):
    arm.put(f"{SITE}/config/web", VERSION, {"properties": {"alwaysOn": True}})
    response = arm.post(f"{SLOT}/slotsswap", VERSION, {"targetSlot": "production", "preserveVnet": True})
    assert response.status == 202
    arm.wait()
    assert arm.get(response.headers["Location"]).status == 200
    assert settings(arm, SITE) == {"COLOUR": "green", "WHERE": "prod", "ONLY": "here"}
    assert settings(arm, SLOT) == {"COLOUR": "blue", "WHERE": "stage"}
    config = arm.get(f"{SITE}/config/web", VERSION).document["properties"]
    assert (config["phpVersion"], config["alwaysOn"]) == ("8.4", True)
    status = arm.get(SITE, VERSION).document["properties"]["slotSwapStatus"]
    assert (status["sourceSlotName"], status["destinationSlotName"]) == ("staging", "Production")


def test_a_swap_with_a_preview(arm: Arm, slot: dict[str, Any]):
    body = {"targetSlot": "production", "preserveVnet": True}
    assert arm.post(f"{SLOT}/applySlotConfig", VERSION, body).status == 200
    assert settings(arm, SLOT) == {"COLOUR": "green", "WHERE": "prod", "ONLY": "here"}
    assert settings(arm, SITE)["COLOUR"] == "blue"
    refused = arm.put(f"{SITE}/config/appsettings", VERSION, {"properties": {}})
    assert code(refused) == (409, "Conflict")
    assert "prepared for swap" in refused.document["error"]["message"]
    assert code(arm.post(f"{SLOT}/applySlotConfig", VERSION, body)) == (409, "Conflict")
    assert arm.post(f"{SITE}/resetSlotConfig", VERSION).status == 200
    assert settings(arm, SLOT) == {"COLOUR": "green", "WHERE": "stage", "ONLY": "here"}
    arm.post(f"{SLOT}/applySlotConfig", VERSION, body)
    arm.post(f"{SLOT}/slotsswap", VERSION, body)
    arm.wait()
    assert settings(arm, SITE) == {"COLOUR": "green", "WHERE": "prod", "ONLY": "here"}
    assert settings(arm, SLOT) == {"COLOUR": "blue", "WHERE": "stage"}
    assert arm.put(f"{SITE}/config/appsettings", VERSION, {"properties": {}}).status == 200


def test_a_prepared_slot_that_is_deleted_holds_nobody_up(arm: Arm, slot: dict[str, Any]):
    arm.post(f"{SLOT}/applySlotConfig", VERSION, {"targetSlot": "production", "preserveVnet": True})
    arm.delete(SLOT, VERSION)
    assert arm.put(f"{SITE}/config/appsettings", VERSION, {"properties": {}}).status == 200


def test_differences_show_names_and_no_values(arm: Arm, slot: dict[str, Any]):
    response = arm.post(f"{SLOT}/slotsdiffs", VERSION, {"targetSlot": "production", "preserveVnet": True})
    found = {each["name"]: each["properties"]["diffRule"] for each in response.document["value"]}
    assert found == {
        "COLOUR": "SettingsWillBeSwapped",
        "ONLY": "SettingsWillBeSwapped",
        "WHERE": "SettingsWillBeKept",
    }
    assert b"green" not in response.body


@pytest.mark.parametrize(("target", "expected"), [("nowhere", (404, "NotFound")), ("staging", (400, "BadRequest"))])
def test_slots_that_can_not_be_swapped(arm: Arm, slot: dict[str, Any], target: str, expected: tuple[int, str]):
    body = {"targetSlot": target, "preserveVnet": True}
    assert code(arm.post(f"{SLOT}/slotsswap", VERSION, body)) == expected
