"""Sites that are deployed to from a repository."""

from __future__ import annotations

from typing import Any

import pytest

from ...support import Arm, code
from .support import SITE, VERSION, plan, site

SOURCE = f"{SITE}/sourcecontrols/web"
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


def test_a_site_that_is_pushed_to(arm: Arm):
    plan(arm)
    site(arm)
    source = f"{SITE}/sourcecontrols/web"
    assert arm.get(source, VERSION).status == 404
    arm.patch(f"{SITE}/config/web", VERSION, {"properties": {"scmType": "LocalGit"}})
    properties = arm.get(source, VERSION).document["properties"]
    assert properties["repoUrl"] == "https://site-one.scm.azurewebsites.net"
    assert arm.delete(source, VERSION).status == 200
    assert arm.get(f"{SITE}/config/web", VERSION).document["properties"]["scmType"] == "None"
    assert arm.get(source, VERSION).status == 404
