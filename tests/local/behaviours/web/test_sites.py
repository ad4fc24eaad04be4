"""App Service plans and sites."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from azure.mgmt.provisioning.local import LocalAzure

from ...support import GROUP, RESOURCES, SUBSCRIPTION, Arm, code

VERSION = "2025-05-01"
PROVIDER = f"{SUBSCRIPTION}/providers/Microsoft.Web"
PLAN = f"{GROUP}/providers/Microsoft.Web/serverfarms/plan-one"
SITE = f"{GROUP}/providers/Microsoft.Web/sites/site-one"
SOURCE = f"{SITE}/sourcecontrols/web"
SETTINGS = f"{SITE}/config/appsettings"
STRINGS = f"{SITE}/config/connectionstrings"


def plan_body(sku: str = "S1", location: str = "westeurope", **properties: Any) -> dict[str, Any]:
    return {"location": location, "sku": {"name": sku}, "properties": properties}


def plan(arm: Arm, id: str = PLAN, **given: Any) -> dict[str, Any]:
    response = arm.put(id, VERSION, plan_body(**given))
    assert response.status == 200, response.body
    document: dict[str, Any] = response.document
    return document


def site_body(location: str = "westeurope", **properties: Any) -> dict[str, Any]:
    return {"location": location, "properties": {"serverFarmId": PLAN, **properties}}


def site(arm: Arm, id: str = SITE, **properties: Any) -> dict[str, Any]:
    response = arm.put(id, VERSION, site_body(**properties))
    assert response.status == 200, response.body
    document: dict[str, Any] = response.document
    return document


@pytest.fixture(autouse=True)
def group(arm: Arm) -> None:
    arm.group()


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


def test_creating_a_site(arm: Arm):
    plan(arm)
    made = site(arm, siteConfig={"http20Enabled": True})
    assert made == arm.get(SITE, VERSION).document
    assert (made["name"], made["kind"], made["location"]) == ("site-one", "app", "westeurope")
    properties = made["properties"]
    assert properties["state"] == "Running"
    assert properties["defaultHostName"] == "site-one.azurewebsites.net"
    assert properties["hostNames"] == ["site-one.azurewebsites.net"]
    assert properties["enabledHostNames"] == ["site-one.azurewebsites.net", "site-one.scm.azurewebsites.net"]
    assert [each["hostType"] for each in properties["hostNameSslStates"]] == ["Standard", "Repository"]
    assert all(each.startswith("203.0.113.") for each in properties["outboundIpAddresses"].split(","))
    assert set(properties["outboundIpAddresses"].split(",")) <= set(
        properties["possibleOutboundIpAddresses"].split(",")
    )
    assert (properties["serverFarmId"], properties["sku"]) == (PLAN, "Standard")
    assert (properties["enabled"], properties["httpsOnly"], properties["reserved"]) == (True, False, False)
    assert properties["lastModifiedTimeUtc"] == "2027-01-15T08:00:00.0000000Z"
    assert properties["siteConfig"] == {
        "numberOfWorkers": 1,
        "linuxFxVersion": "",
        "alwaysOn": False,
        "http20Enabled": True,
    }
    assert [each["name"] for each in arm.list(f"{PROVIDER}/sites", VERSION)] == ["site-one"]


def test_a_plan_may_be_named_in_any_spelling(arm: Arm):
    plan(arm)
    assert site(arm, serverFarmId=PLAN.upper())["properties"]["serverFarmId"] == PLAN
    assert site(arm, serverFarmId="plan-one")["properties"]["serverFarmId"] == PLAN


def test_a_site_needs_a_plan(arm: Arm):
    missing = arm.put(SITE, VERSION, site_body())
    assert code(missing) == (404, "NotFound")
    assert missing.document["error"]["message"] == "Cannot find AppServicePlan with name plan-one."
    assert code(arm.put(SITE, VERSION, {"location": "westeurope"})) == (501, "NotImplemented")
    plan(arm)
    assert code(arm.put(SITE, VERSION, site_body(location="northeurope"))) == (400, "BadRequest")
    assert code(arm.put(SITE, VERSION, site_body(cloningInfo={"sourceWebAppId": SITE}))) == (501, "NotImplemented")
    assert code(arm.get(SITE, VERSION)) == (404, "ResourceNotFound")


def test_sites_on_linux(arm: Arm):
    plan(arm, reserved=True)
    made = site(arm, siteConfig={"linuxFxVersion": "PYTHON|3.12"})
    assert (made["kind"], made["properties"]["reserved"]) == ("app,linux", True)
    assert made["properties"]["siteConfig"]["linuxFxVersion"] == "PYTHON|3.12"
    assert arm.put(SITE, VERSION, {**site_body(), "kind": "functionapp"}).document["kind"] == "functionapp,linux"


def test_configurations_that_the_plan_does_not_allow(arm: Arm):
    plan(arm, sku="F1")
    refused = arm.put(SITE, VERSION, site_body(siteConfig={"linuxFxVersion": "PYTHON|3.12"}))
    assert code(refused) == (400, "BadRequest")
    assert "LinuxFxVersion" in refused.document["error"]["message"]
    assert arm.get(SITE, VERSION).status == 404
    assert code(arm.put(SITE, VERSION, site_body(siteConfig={"alwaysOn": True}))) == (409, "Conflict")


@pytest.mark.parametrize("name", ["a", "-ab", "ab-", "a_b", "a" * 61])
def test_bad_names(arm: Arm, name: str):
    plan(arm)
    assert code(arm.put(SITE.replace("site-one", name), VERSION, site_body())) == (400, "BadRequest")
    checked = arm.post(f"{PROVIDER}/checknameavailability", VERSION, {"name": name, "type": "Site"}).document
    assert (checked["nameAvailable"], checked["reason"]) == (False, "Invalid")


def test_host_names_are_taken_everywhere(arm: Arm):
    plan(arm)
    site(arm)
    other = arm.group("other")
    refused = arm.put(SITE.replace(GROUP, other).replace("site-one", "Site-One"), VERSION, site_body())
    assert code(refused) == (409, "Conflict")
    assert refused.document["error"]["message"] == "Website with given name Site-One already exists."
    check = f"{PROVIDER}/checknameavailability"
    taken = arm.post(check, VERSION, {"name": "SITE-ONE", "type": "Microsoft.Web/sites"}).document
    assert (taken["nameAvailable"], taken["reason"]) == (False, "AlreadyExists")
    fqdn = {"name": "site-one.azurewebsites.net", "type": "Site", "isFqdn": True}
    assert arm.post(check, VERSION, fqdn).document["nameAvailable"] is False
    assert arm.post(check, VERSION, {"name": "site-two", "type": "Site"}).document["nameAvailable"] is True
    assert code(arm.post(check, VERSION, {"name": "x", "type": "HostingEnvironment"})) == (501, "NotImplemented")


def test_host_names_with_a_part_of_their_own(arm: Arm):
    plan(arm)
    made = site(arm, autoGeneratedDomainNameLabelScope="TenantReuse")["properties"]
    host = made["defaultHostName"]
    assert host.startswith("site-one-")
    assert host.endswith(".westeurope-01.azurewebsites.net")
    assert made["enabledHostNames"][1] == host.replace(".", ".scm.", 1)
    assert site(arm)["properties"]["defaultHostName"] == host


def test_changing_a_site(arm: Arm):
    plan(arm)
    site(arm, httpsOnly=True)
    assert site(arm, clientAffinityEnabled=False)["properties"]["httpsOnly"] is True
    changed = arm.patch(SITE, VERSION, {"properties": {"httpsOnly": False, "siteConfig": {"alwaysOn": True}}}).document
    assert changed["properties"]["httpsOnly"] is False
    assert changed["properties"]["siteConfig"]["alwaysOn"] is True
    assert arm.patch(SITE, VERSION, {"identity": {"type": "SystemAssigned"}}).document["identity"]["principalId"]


def test_power(arm: Arm):
    plan(arm)
    site(arm)

    def state() -> str:
        found: str = arm.get(SITE, VERSION).document["properties"]["state"]
        return found

    assert arm.post(f"{SITE}/stop", VERSION).status == 200
    assert state() == "Stopped"
    site(arm)
    assert state() == "Stopped"
    assert arm.post(f"{SITE}/start", VERSION).status == 200
    assert state() == "Running"
    assert arm.post(f"{SITE}/restart", VERSION).status == 200
    assert site(arm, enabled=False)["properties"]["state"] == "Stopped"
    assert site(arm, enabled=True)["properties"]["state"] == "Running"
    assert code(arm.post(f"{SITE}-none/stop", VERSION)) == (404, "ResourceNotFound")


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


REPOSITORY = {"repoUrl": "https://github.com/Azure-Samples/python-docs-hello-world", "branch": "main"}


def deploy(arm: Arm, **properties: Any) -> None:
    accepted = arm.put(SOURCE, VERSION, {"properties": {**REPOSITORY, "isManualIntegration": True, **properties}})
    assert accepted.status == 202, accepted.body
    assert arm.list(f"{SITE}/deployments", VERSION) == []
    arm.wait()
    assert arm.get(accepted.headers["Location"]).document == arm.get(SOURCE, VERSION).document


def test_deployment_from_a_repository(arm: Arm):
    plan(arm)
    site(arm)
    assert code(arm.get(SOURCE, VERSION)) == (404, "ResourceNotFound")
    deploy(arm)
    found = arm.get(SOURCE, VERSION).document
    assert found["properties"] == {
        **REPOSITORY,
        "isManualIntegration": True,
        "deploymentRollbackEnabled": False,
        "isMercurial": False,
        "isGitHubAction": False,
    }
    assert arm.get(f"{SITE}/config/web", VERSION).document["properties"]["scmType"] == "ExternalGit"
    (first,) = arm.list(f"{SITE}/deployments", VERSION)
    assert (first["properties"]["status"], first["properties"]["active"]) == (4, True)
    assert arm.get(first["id"], VERSION).document == first
    assert arm.post(f"{SITE}/sync", VERSION).status == 200
    second = next(each for each in arm.list(f"{SITE}/deployments", VERSION) if each["id"] != first["id"])
    assert code(arm.delete(second["id"], VERSION)) == (409, "Conflict")
    assert arm.delete(first["id"], VERSION).status == 200
    assert arm.delete(SOURCE, VERSION).status == 200
    assert code(arm.get(SOURCE, VERSION)) == (404, "ResourceNotFound")
    assert code(arm.delete(SOURCE, VERSION)) == (404, "ResourceNotFound")
    assert code(arm.post(f"{SITE}/sync", VERSION)) == (404, "ResourceNotFound")
    assert arm.get(f"{SITE}/config/web", VERSION).document["properties"]["scmType"] == "None"
    assert [each["id"] for each in arm.list(f"{SITE}/deployments", VERSION)] == [second["id"]]


def test_another_branch(arm: Arm):
    plan(arm)
    site(arm)
    deploy(arm)
    assert arm.patch(SOURCE, VERSION, {"properties": {"branch": "next"}}).status == 202
    arm.wait()
    found = arm.get(SOURCE, VERSION).document["properties"]
    assert (found["branch"], found["repoUrl"]) == ("next", REPOSITORY["repoUrl"])
    active = [each["properties"]["active"] for each in arm.list(f"{SITE}/deployments", VERSION)]
    assert sorted(active) == [False, True]


def test_a_site_that_goes_while_it_is_deployed_to(arm: Arm):
    plan(arm)
    site(arm)
    accepted = arm.put(SOURCE, VERSION, {"properties": REPOSITORY})
    assert arm.delete(SITE, VERSION).status == 200
    arm.wait()
    assert arm.get(accepted.headers["Location"]).status == 204
    assert code(arm.get(SITE, VERSION)) == (404, "ResourceNotFound")


@pytest.mark.parametrize(
    ("properties", "kind"),
    [
        ({"isManualIntegration": False}, "GitHub"),
        ({"isManualIntegration": False, "repoUrl": "https://bitbucket.org/a/b"}, "BitbucketGit"),
        ({"isMercurial": True}, "ExternalHg"),
    ],
)
def test_kinds_of_repositories(arm: Arm, properties: Any, kind: str):
    plan(arm)
    site(arm)
    deploy(arm, **properties)
    assert arm.get(f"{SITE}/config/web", VERSION).document["properties"]["scmType"] == kind


def test_a_deployment_that_fails(arm: Arm):
    plan(arm)
    site(arm)
    arm.azure.next_operation(status="Failed", code="Conflict", message="No such branch.")
    accepted = arm.put(SOURCE, VERSION, {"properties": REPOSITORY})
    arm.wait()
    assert code(arm.get(accepted.headers["Location"])) == (409, "Conflict")
    assert arm.list(f"{SITE}/deployments", VERSION) == []


def test_repositories_that_there_cannot_be(arm: Arm):
    assert code(arm.put(SOURCE, VERSION, {"properties": REPOSITORY})) == (404, "ParentResourceNotFound")
    plan(arm)
    site(arm)
    assert code(arm.put(SOURCE, VERSION, {})) == (400, "BadRequest")
    refused = arm.put(SOURCE, VERSION, {"properties": {"repoUrl": "user:hunter2"}})
    assert code(refused) == (400, "BadRequest")
    assert b"hunter2" not in refused.body


def test_the_password_in_a_url_is_forgotten(arm: Arm):
    plan(arm)
    site(arm)
    deploy(arm, repoUrl="https://user:hunter2@git.example/a")
    assert arm.get(SOURCE, VERSION).document["properties"]["repoUrl"] == "https://git.example/a"


def test_publishing_credentials(arm: Arm):
    plan(arm)
    site(arm)
    place = f"{SITE}/config/publishingcredentials/list"
    first = arm.post(place, VERSION).document
    properties = first["properties"]
    assert properties["publishingUserName"] == "$site-one"
    assert properties["scmUri"] == (
        f"https://$site-one:{properties['publishingPassword']}@site-one.scm.azurewebsites.net"
    )
    assert arm.post(place, VERSION).document == first
    assert arm.post(f"{SITE}/newpassword", VERSION).status == 204
    assert arm.post(place, VERSION).document["properties"]["publishingPassword"] != properties["publishingPassword"]


def test_the_rest_is_not_implemented(arm: Arm):
    plan(arm)
    site(arm)
    assert code(arm.get(f"{SITE}/slots", VERSION)) == (501, "NotImplemented")
    assert code(arm.get(f"{SITE}/functions", VERSION)) == (501, "NotImplemented")
