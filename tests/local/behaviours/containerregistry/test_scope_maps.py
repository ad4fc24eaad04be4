"""Scope maps and tokens of container registries."""

from __future__ import annotations

import base64
from typing import Any

import pytest

from ...support import Arm, code
from .test_registries import PROVIDER, REGISTRY, VERSION, make

MAP, TOKEN = f"{REGISTRY}/scopeMaps/readers", f"{REGISTRY}/tokens/reader"
READ = "repositories/shop/content/read"


def made(arm: Arm, id: str, **properties: Any) -> dict[str, Any]:
    response = arm.put(id, VERSION, {"properties": properties})
    assert response.status in (200, 201), response.body
    arm.wait()
    found: dict[str, Any] = arm.get(id, VERSION).document["properties"]
    return found


@pytest.fixture(name="arm")
def with_registry(arm: Arm) -> Arm:
    arm.group()
    make(arm)
    return arm


def generate(arm: Arm, **body: Any) -> dict[str, str]:
    """The passwords of a token, by their names."""
    response = arm.post(f"{REGISTRY}/generateCredentials", VERSION, {"tokenId": TOKEN, **body})
    assert response.status == 200, response.body
    assert response.document["username"] == "reader"
    return {each["name"]: each["value"] for each in response.document["passwords"]}


def test_a_registry_has_scope_maps_of_the_system_which_stay(arm: Arm):
    found = arm.list(f"{REGISTRY}/scopeMaps", VERSION)
    assert {each["name"] for each in found} >= {"_repositories_admin", "_repositories_pull", "_repositories_push"}
    assert {each["properties"]["type"] for each in found} == {"SystemDefined"}
    assert arm.delete(f"{REGISTRY}/scopeMaps/_repositories_pull", VERSION).status == 400
    changed = {"properties": {"actions": [READ]}}
    assert arm.patch(f"{REGISTRY}/scopeMaps/_repositories_pull", VERSION, changed).status == 400
    assert arm.delete(REGISTRY, VERSION).status == 202


def test_a_scope_map_says_what_may_be_done(arm: Arm):
    assert made(arm, MAP, actions=[READ])["type"] == "UserDefined"
    for wrong in ([], ["repositories/shop/read"], ["anything"]):
        refused = arm.put(MAP, VERSION, {"properties": {"actions": wrong}})
        assert code(refused) == (400, "InvalidScopeMapActions")
    assert code(arm.put(f"{REGISTRY}/scopeMaps/a_b", VERSION, {"properties": {"actions": [READ]}})) == (
        400,
        "InvalidResourceName",
    )
    assert arm.delete(MAP, VERSION).status in (200, 202)


def test_a_token_has_a_scope_map_of_its_registry(arm: Arm):
    made(arm, MAP, actions=[READ])
    token = made(arm, TOKEN, scopeMapId=MAP)
    assert (token["status"], token["credentials"]) == ("enabled", {"passwords": []})
    make(arm, f"{PROVIDER}/registries/otherimages")
    for wrong in (
        f"{REGISTRY}/scopeMaps/none",
        f"{PROVIDER}/registries/otherimages/scopeMaps/_repositories_pull",
        TOKEN,
    ):
        refused = arm.put(TOKEN, VERSION, {"properties": {"scopeMapId": wrong}})
        assert code(refused) == (400, "InvalidScopeMap")
    assert (
        arm.patch(TOKEN, VERSION, {"properties": {"status": "disabled"}}).document["properties"]["status"] == "disabled"
    )


def test_passwords_of_a_token_are_told_once_and_made_anew(arm: Arm):
    made(arm, MAP, actions=[READ])
    made(arm, TOKEN, scopeMapId=MAP)
    first = generate(arm)
    assert set(first) == {"password1", "password2"}
    assert all(len(base64.b64decode(each)) == 32 for each in first.values())
    second = generate(arm, name="password1", expiry="2030-01-01T00:00:00Z")
    assert set(second) == {"password1"}
    assert second["password1"] != first["password1"]
    shown = arm.get(TOKEN, VERSION).document["properties"]["credentials"]["passwords"]
    assert [(each["name"], each.get("expiry")) for each in shown] == [
        ("password1", "2030-01-01T00:00:00Z"),
        ("password2", None),
    ]
    assert not any("value" in each for each in shown)
    kept = {"properties": {"credentials": {"passwords": [{"name": "password2"}]}}}
    arm.patch(TOKEN, VERSION, kept)
    arm.wait()
    found = arm.get(TOKEN, VERSION).document["properties"]["credentials"]["passwords"]
    assert [each["name"] for each in found] == ["password2"]


def test_passwords_of_no_token(arm: Arm):
    for body in ({}, {"tokenId": f"{REGISTRY}/tokens/none"}, {"tokenId": f"{REGISTRY}/scopeMaps/_repositories_pull"}):
        assert code(arm.post(f"{REGISTRY}/generateCredentials", VERSION, body))[0] == 404
