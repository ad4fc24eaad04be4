"""App Service plans."""

from __future__ import annotations

from typing import Any

import pytest

from ...support import GROUP, RESOURCES, Arm, code
from .support import PLAN, PROVIDER, SITE, VERSION, plan, plan_body, site


def test_creating_a_plan(arm: Arm):
    made = plan(arm, location="West Europe")
    assert made == arm.get(PLAN, VERSION).document
    assert made["sku"] == {"name": "S1", "tier": "Standard", "size": "S1", "family": "S", "capacity": 1}
    assert made["kind"] == "app"
    properties = made["properties"]
    assert properties["provisioningState"] == "Succeeded"
    assert properties["status"] == "Ready"
    assert properties["geoRegion"] == "West Europe"
    assert (properties["numberOfSites"], properties["numberOfWorkers"], properties["maximumNumberOfWorkers"]) == (
        0,
        1,
        10,
    )
    assert properties["reserved"] is False


@pytest.mark.parametrize(
    ("sku", "tier", "family"),
    [("f1", "Free", "F"), ("P1V3", "PremiumV3", "Pv"), ("y1", "Dynamic", "Y"), ("EP1", "ElasticPremium", "EP")],
)
def test_skus(arm: Arm, sku: str, tier: str, family: str):
    found = plan(arm, sku=sku)["sku"]
    assert (found["name"].lower(), found["tier"], found["family"]) == (sku.lower(), tier, family)


def test_a_plan_without_a_sku_is_free(arm: Arm):
    made = arm.put(PLAN, VERSION, {"location": "westeurope"})
    assert made.document["sku"]["tier"] == "Free"


@pytest.mark.parametrize(
    "sku",
    [
        {"name": "Z9"},
        {"name": "S1", "tier": "Basic"},
        {"name": "B1", "capacity": 4},
        {"name": "B1", "capacity": 0},
    ],
)
def test_skus_that_there_are_not(arm: Arm, sku: Any):
    refused = arm.put(PLAN, VERSION, {"location": "westeurope", "sku": sku})
    assert code(refused) == (400, "BadRequest")
    assert refused.document["error"]["target"].startswith("sku.")


def test_plans_for_linux(arm: Arm):
    assert plan(arm, reserved=True)["kind"] == "linux"
    assert code(arm.put(PLAN, VERSION, plan_body(reserved=False))) == (409, "Conflict")
    # The kind alone does not make one: as in Azure.
    trap = arm.put(f"{PLAN}-two", VERSION, {**plan_body(), "kind": "linux"}).document
    assert (trap["kind"], trap["properties"]["reserved"]) == ("app", False)


def test_changing_a_plan(arm: Arm):
    plan(arm, perSiteScaling=True)
    bigger = arm.put(PLAN, VERSION, {"location": "westeurope", "sku": {"name": "P1v3", "capacity": 3}}).document
    assert (bigger["sku"]["tier"], bigger["properties"]["numberOfWorkers"]) == ("PremiumV3", 3)
    assert bigger["properties"]["perSiteScaling"] is True
    changed = arm.patch(PLAN, VERSION, {"properties": {"perSiteScaling": False}}).document
    assert (changed["properties"]["perSiteScaling"], changed["sku"]) == (False, bigger["sku"])
    assert code(arm.put(f"{PLAN}_", VERSION, plan_body())) == (400, "BadRequest")
    refused = arm.put(f"{PLAN}-two", VERSION, plan_body(location="westus", zoneRedundant=True))
    assert code(refused) == (400, "BadRequest")


def test_a_plan_with_sites_stays(arm: Arm):
    plan(arm)
    site(arm)
    assert arm.get(PLAN, VERSION).document["properties"]["numberOfSites"] == 1
    assert [each["name"] for each in arm.list(f"{PLAN}/sites", VERSION)] == ["site-one"]
    refused = arm.delete(PLAN, VERSION)
    assert code(refused) == (409, "Conflict")
    assert "site-one" in refused.document["error"]["message"]
    assert arm.post(f"{PLAN}/restartSites", VERSION).status == 204
    assert arm.delete(f"{SITE}?deleteEmptyServerFarm=false", VERSION).status == 200
    assert [each["name"] for each in arm.list(f"{PROVIDER}/serverfarms", VERSION)] == ["plan-one"]
    assert arm.delete(PLAN, VERSION).status == 200
    assert arm.delete(PLAN, VERSION).status == 204
    assert code(arm.get(PLAN, VERSION)) == (404, "ResourceNotFound")
    assert code(arm.get(f"{PLAN}/sites", VERSION)) == (404, "ResourceNotFound")


def test_the_last_site_takes_its_plan_along(arm: Arm):
    plan(arm)
    site(arm)
    site(arm, f"{SITE}-two")
    arm.delete(SITE, VERSION)
    assert arm.get(PLAN, VERSION).status == 200
    arm.delete(f"{SITE}-two", VERSION)
    assert arm.get(PLAN, VERSION).status == 404
    assert arm.delete(SITE, VERSION).status == 204


def test_a_group_goes_with_its_sites_and_plans(arm: Arm):
    plan(arm)
    site(arm)
    assert arm.delete(GROUP, RESOURCES).status == 202
    arm.wait()
    assert arm.get(GROUP, RESOURCES).status == 404
