"""Function apps with their plans and keys; host names; runtimes."""

from __future__ import annotations

from typing import Any

import pytest

from ...support import GROUP, Arm, code
from .support import PROVIDER, SITE, VERSION, plan, site

HOST = f"{SITE}/host/default"


def function_app(arm: Arm, **properties: Any) -> dict[str, Any]:
    body = {"location": "westeurope", "kind": "functionapp,linux", "properties": {"reserved": True, **properties}}
    response = arm.put(SITE, VERSION, body)
    assert response.status == 200, response.body
    document: dict[str, Any] = response.document
    return document


def test_a_function_app_gets_a_consumption_plan(arm: Arm):
    made = function_app(arm, siteConfig={"linuxFxVersion": "PYTHON|3.12"})
    assert made["properties"]["sku"] == "Dynamic"
    found = arm.get(made["properties"]["serverFarmId"], VERSION).document
    assert (found["name"], found["sku"]["name"]) == ("WestEuropeLinuxDynamicPlan", "Y1")
    assert found["properties"]["reserved"] is True
    other = f"{GROUP}/providers/Microsoft.Web/sites/another-one"
    arm.put(other, VERSION, {"location": "westeurope", "kind": "functionapp,linux", "properties": {"reserved": True}})
    assert arm.get(found["id"], VERSION).document["properties"]["numberOfSites"] == 2
    assert code(arm.delete(found["id"], VERSION)) == (409, "Conflict")


def test_keys_of_the_host(arm: Arm):
    function_app(arm)
    keys = arm.post(f"{HOST}/listkeys", VERSION).document
    assert list(keys["functionKeys"]) == ["default"]
    assert keys["systemKeys"] == {}
    assert arm.post(f"{HOST}/listkeys", VERSION).document == keys
    made = arm.put(f"{HOST}/functionKeys/mine", VERSION, {"name": "mine", "value": "my-own"})
    assert (made.status, made.document) == (201, {"name": "mine", "value": "my-own"})
    renewed = arm.put(f"{HOST}/functionKeys/default", VERSION, {"name": "default"})
    assert renewed.status == 200
    after = arm.post(f"{HOST}/listkeys", VERSION).document
    assert after["functionKeys"]["mine"] == "my-own"
    assert after["functionKeys"]["default"] == renewed.document["value"] != keys["functionKeys"]["default"]
    assert after["masterKey"] == keys["masterKey"]
    assert arm.delete(f"{HOST}/functionKeys/mine", VERSION).status == 204
    assert code(arm.delete(f"{HOST}/functionKeys/mine", VERSION)) == (404, "ResourceNotFound")
    assert code(arm.delete(f"{HOST}/masterKey/_master", VERSION)) == (400, "BadRequest")
    assert code(arm.put(f"{HOST}/otherKeys/x", VERSION, {"name": "x"})) == (400, "BadRequest")


def test_web_apps_have_no_host_keys(arm: Arm):
    plan(arm)
    site(arm)
    assert code(arm.post(f"{HOST}/listkeys", VERSION)) == (400, "BadRequest")


def test_host_names_are_bound(arm: Arm):
    plan(arm)
    site(arm)
    binding = f"{SITE}/hostNameBindings/www.example.com"
    made = arm.put(binding, VERSION, {"properties": {}}).document
    assert made["properties"]["siteName"] == "site-one"
    assert made["properties"]["customHostNameDnsRecordType"] == "CName"
    assert arm.get(SITE, VERSION).document["properties"]["hostNames"] == [
        "site-one.azurewebsites.net",
        "www.example.com",
    ]
    site(arm)
    assert "www.example.com" in arm.get(SITE, VERSION).document["properties"]["hostNames"]
    names = [each["name"] for each in arm.list(f"{SITE}/hostNameBindings", VERSION)]
    assert names == ["site-one.azurewebsites.net", "www.example.com"]
    own = f"{SITE}/hostNameBindings/site-one.azurewebsites.net"
    assert arm.get(own, VERSION).status == 200
    assert code(arm.delete(own, VERSION)) == (409, "Conflict")
    other = f"{GROUP}/providers/Microsoft.Web/sites/another-one"
    site(arm, id=other)
    taken = arm.put(f"{other}/hostNameBindings/www.example.com", VERSION, {"properties": {}})
    assert code(taken) == (409, "Conflict")
    assert arm.delete(binding, VERSION).status == 200
    assert arm.get(SITE, VERSION).document["properties"]["hostNames"] == ["site-one.azurewebsites.net"]
    assert arm.put(f"{other}/hostNameBindings/www.example.com", VERSION, {"properties": {}}).status == 200


@pytest.mark.parametrize(("name", "expected"), [("no_host", 400), ("site-one.azurewebsites.net", 409)])
def test_host_names_that_can_not_be_bound(arm: Arm, name: str, expected: int):
    plan(arm)
    site(arm)
    assert arm.put(f"{SITE}/hostNameBindings/{name}", VERSION, {"properties": {}}).status == expected


def test_free_sites_have_their_own_host_name_alone(arm: Arm):
    plan(arm, sku="F1")
    site(arm)
    assert code(arm.put(f"{SITE}/hostNameBindings/www.example.com", VERSION, {"properties": {}})) == (409, "Conflict")


def test_runtimes(arm: Arm):
    web = {each["name"]: each["properties"] for each in arm.list("/providers/Microsoft.Web/webAppStacks", VERSION)}
    assert {"dotnet", "node", "python", "php"} <= set(web)
    python = web["python"]["majorVersions"][0]["minorVersions"][0]["stackSettings"]
    assert list(python) == ["linuxRuntimeSettings"]
    assert python["linuxRuntimeSettings"]["runtimeVersion"].startswith("PYTHON|3.")
    path = "/providers/Microsoft.Web/functionAppStacks?stackOsType=Windows"
    functions = {each["name"]: each["properties"]["majorVersions"] for each in arm.get(path, VERSION).document["value"]}
    assert functions["python"] == []
    settings = functions["node"][0]["minorVersions"][0]["stackSettings"]["windowsRuntimeSettings"]
    assert settings["appSettingsDictionary"] == {"FUNCTIONS_WORKER_RUNTIME": "node"}
    assert arm.list("/providers/Microsoft.Web/availableStacks", VERSION)
    regions = arm.list(f"{PROVIDER}/geoRegions", VERSION)
    assert "West Europe" in [each["name"] for each in regions]
