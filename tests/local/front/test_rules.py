"""Rules of Azure Resource Manager that hold for whatever provider a request is for."""

from __future__ import annotations

import re
from typing import Any

import pytest

from azure.mgmt.provisioning.local import LocalAzure
from azure.mgmt.provisioning.local.arm.namespaces import azures

from ..support import (
    BASE,
    DEPLOYMENTS,
    GROUP,
    KEYVAULT,
    RESOURCES,
    SUBSCRIPTION,
    SUBSCRIPTIONS,
    VAULT,
    Arm,
    code,
    vault_body,
)

HERE = {"location": "westeurope"}


def test_paths_that_begin_with_two_slashes(arm: Arm):
    assert arm.get(f"{BASE}/{SUBSCRIPTION}", SUBSCRIPTIONS).document["subscriptionId"]
    assert arm.put(f"{BASE}//{SUBSCRIPTION}//resourceGroups/rg/", RESOURCES, HERE).document["id"] == GROUP


@pytest.mark.parametrize(("id", "version"), [(GROUP, RESOURCES), (VAULT, KEYVAULT)])
@pytest.mark.parametrize("location", [{}, {"location": ""}, {"location": None}])
def test_a_resource_says_where_it_is(arm: Arm, id: str, version: str, location: dict[str, Any]):
    arm.group()
    body = {name: value for name, value in vault_body().items() if name != "location"}
    assert code(arm.put(id, version, {**body, **location})) == (400, "LocationRequired")


TAGS = [
    ({f"t{number}": "x" for number in range(51)}, "TooManyTags"),
    *(({f"a{letter}b": "x"}, "InvalidTagNameCharacters") for letter in "<>%&\\?/\n"),
    ({"A": "x", "a": "y"}, "DuplicateTagNames"),
    ({"": "x"}, "InvalidTagName"),
    ({"n" * 513: "x"}, "InvalidTagNameLength"),
    ({"a": "x" * 257}, "InvalidTagValueLength"),
]


@pytest.mark.parametrize(("tags", "error"), TAGS, ids=range(len(TAGS)))
def test_tags_that_no_resource_may_have(arm: Arm, tags: dict[str, str], error: str):
    arm.group()
    arm.vault()
    at_scope = {"properties": {"tags": tags}}
    template = {"$schema": "x", "contentVersion": "1.0.0.0", "resources": []}
    deployed = {
        "type": "Microsoft.KeyVault/vaults", "apiVersion": KEYVAULT, "name": "kv-two", **vault_body(), "tags": tags
    }  # fmt: skip
    for response in (
        arm.put(GROUP, RESOURCES, {**HERE, "tags": tags}),
        arm.patch(GROUP, RESOURCES, {"tags": tags}),
        arm.put(VAULT, KEYVAULT, {**vault_body(), "tags": tags}),
        arm.patch(VAULT, KEYVAULT, {"tags": tags}),
        arm.put(f"{VAULT}/providers/Microsoft.Resources/tags/default", RESOURCES, at_scope),
    ):
        assert code(response) == (400, error)
    deployment = {"properties": {"mode": "Incremental", "template": {**template, "resources": [deployed]}}}
    path = f"{GROUP}/providers/Microsoft.Resources/deployments/d"
    assert arm.put(path, DEPLOYMENTS, deployment).status in (400, 201)
    assert arm.get(VAULT.replace("kv-one", "kv-two"), KEYVAULT).status == 404


def test_tags_at_the_limits(arm: Arm):
    tags = {f"{number}{'n' * 510}": "v" * 256 for number in range(10, 60)}
    assert arm.put(GROUP, RESOURCES, {**HERE, "tags": tags}).document["tags"] == tags
    merged = {"operation": "Merge", "properties": {"tags": {"one": "more"}}}
    response = arm.patch(f"{GROUP}/providers/Microsoft.Resources/tags/default", RESOURCES, merged)
    assert code(response) == (400, "TooManyTags")


def test_the_routing_id(arm: Arm):
    response = arm.get(SUBSCRIPTION, SUBSCRIPTIONS)
    routing = response.headers["x-ms-routing-request-id"]
    assert re.fullmatch(r"[A-Z]+:20270115T080000Z:[0-9a-f-]{36}", routing)
    assert routing.endswith(response.headers["x-ms-request-id"])


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", f"{GROUP}/providers/microsoft.bing/accounts/b"),
        ("PUT", f"{GROUP}/providers/Microsoft.Bing/accounts/b"),
        ("GET", f"{SUBSCRIPTION}/providers/Microsoft.Bing/accounts"),
        ("GET", f"{SUBSCRIPTION}/providers/Microsoft.Bing"),
        ("POST", f"{SUBSCRIPTION}/providers/Microsoft.Bing/register"),
    ],
)
def test_namespaces_that_azure_has_and_nothing_here_serves(arm: Arm, method: str, path: str):
    response = arm.send(method, path, RESOURCES)
    assert code(response) == (501, "NotImplemented")
    assert "'Microsoft.Bing'" in response.document["error"]["message"]


def test_every_namespace_that_is_served_is_one_of_azures(azure: LocalAzure):
    assert [each for each in azure.catalog.namespaces if azures(each) != each] == []


BATCH = f"{BASE}/batch?api-version=2020-06-01"


def asked(method: str, url: str, content: Any = None, name: str = "a") -> dict[str, Any]:
    return {"httpMethod": method, "url": url, "content": content, "name": name}


def test_a_batch_of_requests(arm: Arm, azure: LocalAzure):
    requests = [
        asked("PUT", f"{GROUP}?api-version={RESOURCES}", HERE, "made"),
        asked("get", f"{BASE}{GROUP}?api-version={RESOURCES}", name="read"),
        asked("HEAD", f"{GROUP}?api-version={RESOURCES}"),
        asked("GET", f"/{GROUP}x?api-version={RESOURCES}"),
        {"httpMethod": "GET", "url": f"{GROUP}/resources"},
    ]
    responses = arm.post(BATCH, body={"requests": requests}).document["responses"]
    assert [each["httpStatusCode"] for each in responses] == [201, 200, 204, 404, 400]
    assert [each.get("name") for each in responses] == ["made", "read", "a", "a", None]
    assert responses[1]["content"]["name"] == "rg"
    assert responses[1]["contentLength"] > 0
    assert responses[0]["headers"]["x-ms-request-id"]
    assert "content" not in responses[2]
    assert responses[3]["content"]["error"]["code"] == "ResourceGroupNotFound"
    assert "ResourceGroups_CreateOrUpdate" in [each.operation for each in azure.requests]


@pytest.mark.parametrize(
    "requests",
    [
        None,
        [1],
        [asked("GET", GROUP), asked("TRACE", GROUP)],
        [{"httpMethod": "GET"}],
        [asked("GET", "https://elsewhere.example/")],
        [asked("GET", "https://[")],
        [asked("POST", "/batch?api-version=2020-06-01")],
    ],
)
def test_batches_that_are_none(arm: Arm, azure: LocalAzure, requests: Any):
    response = arm.post(BATCH, body={"requests": requests})
    assert code(response) == (400, "InvalidRequestContent")
    assert len(azure.requests) == 1


def test_versions_and_bodies_of_batches(arm: Arm):
    assert code(arm.post(f"{BASE}/batch", body={})) == (400, "MissingApiVersionParameter")
    assert code(arm.post("/batch", "2019-01-01", {})) == (400, "InvalidApiVersionParameter")
    assert code(arm.post(BATCH, body=b"{")) == (400, "InvalidRequestContent")


def test_what_is_no_json_in_a_batch_is_text(arm: Arm, azure: LocalAzure):
    azure.inject(path_contains="/resources", status=200, body="<html>")
    (found,) = arm.post(BATCH, body={"requests": [asked("GET", f"{GROUP}/resources")]}).document["responses"]
    assert found["content"] == "<html>"


def test_each_request_of_a_batch_needs_the_token(azure: LocalAzure):
    arm = Arm(azure, {"Authorization": ""})
    assert code(arm.post(BATCH, body={"requests": []})) == (401, "AuthenticationFailed")
