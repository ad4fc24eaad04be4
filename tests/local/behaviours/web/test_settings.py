"""Settings and configuration of sites."""

from __future__ import annotations

from pathlib import Path

from azure.mgmt.provisioning.local import LocalAzure

from ...support import GROUP, RESOURCES, Arm, code
from .support import PLAN, SITE, VERSION, plan, site

SETTINGS = f"{SITE}/config/appsettings"
STRINGS = f"{SITE}/config/connectionstrings"


def test_app_settings(arm: Arm):
    plan(arm)
    site(arm, siteConfig={"appSettings": [{"name": "A", "value": "hunter2"}, {"name": "B"}]})
    listed = arm.post(f"{SETTINGS}/list", VERSION).document
    assert listed == {
        "id": SETTINGS,
        "name": "appsettings",
        "type": "Microsoft.Web/sites/config",
        "properties": {"A": "hunter2", "B": ""},
    }
    assert "hunter2" not in str(arm.get(SITE, VERSION).document)
    assert "hunter2" not in str(arm.get(f"{SITE}/config/web", VERSION).document)
    assert arm.put(SETTINGS, VERSION, {"properties": {"C": "hunter3"}}).document["properties"] == {"C": "hunter3"}
    assert arm.post(f"{SETTINGS}/list", VERSION).document["properties"] == {"C": "hunter3"}
    assert code(arm.put(SETTINGS, VERSION, {"properties": {"C": 1}})) == (400, "InvalidRequestContent")
    assert code(arm.put(SETTINGS.replace("-one", "-no"), VERSION, {"properties": {}})) == (404, "ResourceNotFound")
    site(arm)
    assert arm.post(f"{SETTINGS}/list", VERSION).document["properties"] == {"C": "hunter3"}
    arm.delete(f"{SITE}?deleteEmptyServerFarm=false", VERSION)
    site(arm)
    assert arm.post(f"{SETTINGS}/list", VERSION).document["properties"] == {}


def test_connection_strings(arm: Arm):
    plan(arm)
    given = [{"name": "db", "connectionString": "pwd=hunter2", "type": "MySql"}]
    site(arm, siteConfig={"connectionStrings": given})
    listed = arm.post(f"{STRINGS}/list", VERSION).document["properties"]
    assert listed == {"db": {"value": "pwd=hunter2", "type": "MySql"}}
    body = {"properties": {"other": {"value": "x", "type": "Custom"}}}
    assert arm.put(STRINGS, VERSION, body).document["properties"] == body["properties"]
    assert arm.post(f"{STRINGS}/list", VERSION).document["properties"] == body["properties"]


def test_storage_that_is_mounted(arm: Arm):
    plan(arm)
    site(arm)
    storage = f"{SITE}/config/azurestorageaccounts"
    assert arm.post(f"{storage}/list", VERSION).document["properties"] == {}
    given = {"type": "AzureFiles", "accountName": "one", "shareName": "s", "accessKey": "hunter2", "mountPath": "/data"}
    arm.put(storage, VERSION, {"properties": {"data": given}})
    assert arm.post(f"{storage}/list", VERSION).document["properties"] == {"data": {**given, "state": "Ok"}}
    arm.put(storage, VERSION, {"properties": {}})
    assert arm.post(f"{storage}/list", VERSION).document["properties"] == {}


def test_settings_move_with_their_site(arm: Arm):
    plan(arm)
    site(arm)
    other = arm.group("other")
    arm.put(SETTINGS, VERSION, {"properties": {"A": "b"}})
    move = {"resources": [SITE, PLAN], "targetResourceGroup": other}
    assert arm.post(f"{GROUP}/moveResources", RESOURCES, move).status == 204
    moved = SITE.replace(GROUP, other)
    assert arm.post(f"{moved}/config/appsettings/list", VERSION).document["properties"] == {"A": "b"}
    assert arm.get(moved, VERSION).document["properties"]["serverFarmId"] == PLAN.replace(GROUP, other)


def test_settings_are_never_in_the_state_file(tmp_path: Path):
    state = tmp_path / "state"
    with LocalAzure(state=str(state)) as azure:
        arm = Arm(azure)
        arm.group()
        plan(arm)
        site(arm, siteConfig={"appSettings": [{"name": "A", "value": "hunter2"}]})
        arm.put(STRINGS, VERSION, {"properties": {"db": {"value": "hunter3", "type": "Custom"}}})
        password = arm.post(f"{SITE}/config/publishingcredentials/list", VERSION).document["properties"]
    content = state.read_bytes()
    for secret in ("hunter2", "hunter3", password["publishingPassword"]):
        assert secret.encode() not in content
    with LocalAzure(state=str(state)) as azure:
        assert Arm(azure).post(f"{SETTINGS}/list", VERSION).document["properties"] == {}


def test_configuration(arm: Arm):
    plan(arm)
    site(arm)
    config = f"{SITE}/config/web"
    found = arm.get(config, VERSION).document
    assert (found["id"], found["name"], found["type"]) == (config, "web", "Microsoft.Web/sites/config")
    properties = found["properties"]
    assert (properties["scmType"], properties["ftpsState"], properties["minTlsVersion"]) == ("None", "FtpsOnly", "1.2")
    assert properties["publishingUsername"] == "$site-one"
    assert arm.patch(config, VERSION, {"properties": {"alwaysOn": True}}).document["properties"]["alwaysOn"] is True
    changed = arm.put(config, VERSION, {"properties": {"pythonVersion": "3.4"}}).document["properties"]
    assert (changed["alwaysOn"], changed["pythonVersion"]) == (True, "3.4")
    assert [each["name"] for each in arm.list(f"{SITE}/config", VERSION)] == ["web"]
    assert code(arm.get(config.replace("site-one", "site-two"), VERSION)) == (404, "ResourceNotFound")
