"""Queries of Azure Resource Graph."""

from __future__ import annotations

from typing import Any

import pytest
from azure.core.exceptions import HttpResponseError

from azure.mgmt.provisioning import ProvisioningClient
from azure.mgmt.provisioning.local import LocalAzure, LocalCredential

from ...support import RESOURCES, SUBSCRIPTION, VAULT, Arm

GRAPH = "2024-04-01"
URL = "/providers/Microsoft.ResourceGraph/resources"
OTHER = "22222222-0000-4000-8000-000000000002"


def ask(arm: Arm, query: str, body: dict[str, Any] | None = None, **options: Any) -> Any:
    given = {f"${name}" if name in ("top", "skip", "skipToken") else name: each for name, each in options.items()}
    return arm.post(URL, GRAPH, {"query": query, **({"options": given} if given else {}), **(body or {})})


def rows(arm: Arm, query: str, body: dict[str, Any] | None = None) -> list[dict[str, Any]]:
    response = ask(arm, query, body)
    assert response.status == 200, response.body
    found: list[dict[str, Any]] = response.document["data"]
    return found


@pytest.fixture(autouse=True)
def _resources(arm: Arm) -> None:
    arm.group()
    for name in ("kv-one", "kv-two", "kv-three"):
        arm.vault(VAULT.replace("kv-one", name))
    arm.patch(VAULT, "2026-05-15", {"tags": {"env": "prod"}})


def test_resources_have_azures_columns(arm: Arm):
    found = rows(arm, "Resources | where name == 'kv-one'")[0]
    assert (found["id"], found["type"], found["location"]) == (VAULT, "microsoft.keyvault/vaults", "westeurope")
    assert (found["resourceGroup"], found["subscriptionId"]) == ("rg", SUBSCRIPTION[15:])
    assert found["tags"] == {"env": "prod"}
    assert found["properties"]["sku"]["name"] == "standard"
    assert list(found)[:4] == ["id", "name", "type", "tenantId"]


def test_containers_are_subscriptions_and_groups(arm: Arm):
    found = rows(arm, "resourcecontainers | project name, type | order by type asc")
    assert found == [
        {"name": "Local subscription", "type": "microsoft.resources/subscriptions"},
        {"name": "rg", "type": "microsoft.resources/subscriptions/resourcegroups"},
    ]


def test_the_name_of_the_subscription_is_joined(arm: Arm):
    found = rows(
        arm,
        """
        resources
        | where type =~ 'Microsoft.KeyVault/vaults'  // all vaults
        | join kind=leftouter (
            resourcecontainers
            | where type == 'microsoft.resources/subscriptions'
            | project subscriptionName = name, subscriptionId
          ) on subscriptionId
        | summarize vaults = count() by subscriptionName
        """,
    )
    assert found == [{"subscriptionName": "Local subscription", "vaults": 3}]


def test_pages(arm: Arm):
    query = "resources | project id, name | order by name asc"
    first = ask(arm, query, top=2).document
    assert [each["name"] for each in first["data"]] == ["kv-one", "kv-three"]
    assert (first["totalRecords"], first["count"], first["resultTruncated"]) == (3, 2, "false")
    last = ask(arm, query, top=2, skipToken=first["$skipToken"]).document
    assert ([each["name"] for each in last["data"]], "$skipToken" in last) == (["kv-two"], False)
    assert [each["name"] for each in ask(arm, query, skip=2).document["data"]] == ["kv-two"]
    # What has no id cannot be gone on with.
    cut = ask(arm, "resources | project name", top=2).document
    assert (cut["resultTruncated"], "$skipToken" in cut) == ("true", False)


def test_tables(arm: Arm):
    query = "resources | where name == 'kv-one' | project name, tags, n = 1, t = now() > ago(1d), kind"
    data = ask(arm, query, resultFormat="table").document["data"]
    types = [(each["name"], each["type"]) for each in data["columns"]]
    assert types == [("name", "string"), ("tags", "object"), ("n", "integer"), ("t", "boolean"), ("kind", "string")]
    assert data["rows"] == [["kv-one", {"env": "prod"}, 1, True, ""]]


def test_facets(arm: Arm):
    # Members that subtypes alone declare.
    arm.strict = False
    top = {"$top": 1, "sortBy": "name"}
    facets = [{"expression": "location"}, {"expression": "name", "options": top}, {"expression": "x"}]
    found = ask(arm, "resources", {"facets": facets}).document["facets"]
    assert found[0]["data"] == [{"location": "westeurope", "count": 3}]
    assert (found[1]["totalRecords"], found[1]["data"]) == (3, [{"name": "kv-two", "count": 1}])
    assert found[2]["resultType"] == "FacetError"


def test_scopes(arm: Arm):
    arm.azure.add_subscription(OTHER, "The other")
    arm.put(f"/subscriptions/{OTHER}/resourceGroups/there", RESOURCES, {"location": "westeurope"})
    query = "resourcecontainers | where type endswith 'resourcegroups' | project name | order by name asc"
    assert [each["name"] for each in rows(arm, query)] == ["rg", "there"]
    assert [each["name"] for each in rows(arm, query, {"subscriptions": [OTHER.upper()]})] == ["there"]
    assert len(rows(arm, query, {"managementGroups": [arm.azure.tenant_id]})) == 2
    assert ask(arm, query, {"managementGroups": ["others"]}).status == 404
    both = {"managementGroups": [arm.azure.tenant_id], "subscriptions": [OTHER]}
    assert ask(arm, query, both).status == 400


def test_what_cannot_be_read_is_refused_as_azure_does(arm: Arm):
    response = ask(arm, "resources\n| where name ==")
    assert response.status == 400
    error = response.document["error"]
    assert (error["code"], error["details"][0]["code"]) == ("BadRequest", "InvalidQuery")
    assert error["details"][1] == {
        "code": "ParserFailure",
        "message": "ParserFailure: Expected a name.",
        "line": 2,
        "characterPositionInLine": 15,
        "token": "<EOF>",
    }
    unknown = ask(arm, "resources | where colour == 'red'").document["error"]["details"]
    assert (unknown[0]["code"], "'colour'" in unknown[1]["message"]) == ("InvalidQuery", True)
    deep = ask(arm, "resources | where " + " or ".join(["name == 'a'"] * 20000))
    assert deep.status == 400
    for options in ({"top": 0}, {"top": 1001}, {"skip": -1}, {"skipToken": "?"}, {"resultFormat": "csv"}):
        assert ask(arm, "resources", **options).status == 400, options


def test_what_is_not_there_is_501_with_its_name(arm: Arm):
    for query, named in (
        ("resources | evaluate bag_unpack(tags)", "'evaluate'"),
        ("securityresources | take 1", "'securityresources'"),
        ("resources | extend a = hash(name)", "'hash'"),
    ):
        response = ask(arm, query)
        assert (response.status, named in response.document["error"]["message"]) == (501, True)


def test_who_may_read_little_finds_little():
    with LocalAzure(authorize=True) as azure:
        owner = ProvisioningClient.local(azure)
        owner.resources.resource_groups.create_or_update("rg", {"location": "westeurope"})
        somebody = LocalCredential(azure.token(client_id=OTHER))
        client = ProvisioningClient(somebody, azure.subscription_id, transport=azure.transport())
        query = "resourcecontainers | where name == 'rg'"
        assert owner.resourcegraph.resources({"query": query}).total_records == 1
        assert client.resourcegraph.resources({"query": query}).total_records == 0


def test_through_the_client(azure: LocalAzure):
    client = ProvisioningClient.local(azure)
    found = client.resourcegraph.resources({"query": "resources | summarize count() by type"})
    assert (found.total_records, found.data) == (1, [{"type": "microsoft.keyvault/vaults", "count_": 3}])
    with pytest.raises(HttpResponseError) as refused:
        client.resourcegraph.resources({"query": "resources | |"})
    assert refused.value.status_code == 400
