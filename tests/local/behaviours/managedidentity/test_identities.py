"""Managed identities and their federated credentials."""

from __future__ import annotations

from typing import Any

import pytest

from ...support import CONTAINER_GROUP, CONTAINERS, GROUP, SUBSCRIPTION, Arm, code, container_body
from .support import IDENTITY, IDENTITY_VERSION, PROVIDER, identity

CREDENTIAL = f"{IDENTITY}/federatedIdentityCredentials/github"


@pytest.fixture(autouse=True)
def _group(arm: Arm) -> None:
    arm.group()


def test_an_identity_gets_its_ids(arm: Arm):
    made = identity(arm)
    assert set(made["properties"]) == {"tenantId", "principalId", "clientId"}
    assert len(set(made["properties"].values())) == 3
    assert made["systemData"]["createdBy"] == "user@local.example"
    assert identity(arm)["properties"] == made["properties"]
    assert identity(arm, f"{IDENTITY}2")["properties"]["principalId"] != made["properties"]["principalId"]
    changed = arm.patch(IDENTITY, IDENTITY_VERSION, {"tags": {"a": "b"}}).document
    assert (changed["tags"], changed["properties"]) == ({"a": "b"}, made["properties"])
    for scope in (GROUP, SUBSCRIPTION):
        listed = arm.list(f"{scope}/{PROVIDER}/userAssignedIdentities", IDENTITY_VERSION)
        assert [each["name"] for each in listed] == ["who", "who2"]
    assert (arm.delete(IDENTITY, IDENTITY_VERSION).status, arm.delete(IDENTITY, IDENTITY_VERSION).status) == (200, 204)
    assert code(arm.put(f"{IDENTITY[:-3]}x", IDENTITY_VERSION, {"location": "westeurope"})) == (400, "BadRequest")


def test_a_resource_shows_the_ids_of_its_identities(arm: Arm):
    made = identity(arm)["properties"]
    wanted = {"type": "SystemAssigned, UserAssigned", "userAssignedIdentities": {IDENTITY: {}}}
    arm.put(CONTAINER_GROUP, CONTAINERS, {**container_body(), "identity": wanted})
    arm.wait()
    found = arm.get(CONTAINER_GROUP, CONTAINERS).document["identity"]
    assert found["userAssignedIdentities"][IDENTITY] == {key: made[key] for key in ("principalId", "clientId")}
    own = arm.get(f"{CONTAINER_GROUP}/{PROVIDER}/identities/default", IDENTITY_VERSION).document
    assert own["properties"]["principalId"] == found["principalId"]
    arm.put(CONTAINER_GROUP, CONTAINERS, {**container_body(), "identity": {"type": "None"}})
    arm.wait()
    assert arm.get(CONTAINER_GROUP, CONTAINERS).document["identity"] == {"type": "None"}
    path = f"{CONTAINER_GROUP}/{PROVIDER}/identities/default"
    assert code(arm.get(path, IDENTITY_VERSION)) == (404, "ResourceNotFound")
    assert code(arm.get(path.replace("cg-one", "none"), IDENTITY_VERSION)) == (404, "ResourceNotFound")


def credential(**properties: Any) -> dict[str, Any]:
    given = {"issuer": "https://token.example", "subject": "repo:demo", "audiences": ["api://AzureADTokenExchange"]}
    return {"properties": {**given, **properties}}


def test_federated_credentials(arm: Arm):
    assert code(arm.put(CREDENTIAL, IDENTITY_VERSION, credential())) == (404, "ParentResourceNotFound")
    identity(arm)
    assert arm.put(CREDENTIAL, IDENTITY_VERSION, credential()).status == 201
    assert arm.get(CREDENTIAL, IDENTITY_VERSION).document["properties"] == credential()["properties"]
    assert code(arm.put(f"{CREDENTIAL}2", IDENTITY_VERSION, credential())) == (409, "Conflict")
    assert code(arm.put(f"{CREDENTIAL}2", IDENTITY_VERSION, credential(subject=""))) == (400, "BadRequest")
    arm.put(f"{CREDENTIAL}2", IDENTITY_VERSION, credential(subject="other"))
    names = [each["name"] for each in arm.list(f"{IDENTITY}/federatedIdentityCredentials", IDENTITY_VERSION)]
    assert names == ["github", "github2"]
    assert arm.delete(CREDENTIAL, IDENTITY_VERSION).status == 200
    operations = arm.list("/providers/Microsoft.ManagedIdentity/operations", IDENTITY_VERSION)
    assert "Microsoft.ManagedIdentity/userAssignedIdentities/read" in {each["name"] for each in operations}
