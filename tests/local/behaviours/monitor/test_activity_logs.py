"""The activity log."""

from __future__ import annotations

from typing import Any
from urllib.parse import quote

import pytest

from azure.mgmt.provisioning import ProvisioningClient
from azure.mgmt.provisioning.local import LocalAzure

from ...support import GROUP, KEYVAULT, RESOURCES, SUBSCRIPTION, VAULT, Arm, code, vault_body

URL = f"{SUBSCRIPTION}/providers/Microsoft.Insights/eventtypes/management/values"
SINCE = "eventTimestamp ge '2000-01-01T00:00:00Z'"
OTHER = "22222222-0000-4000-8000-000000000002"


def events(arm: Arm, filter: str = "", select: str = "") -> list[dict[str, Any]]:
    asked = f"{SINCE}{' and ' if filter else ''}{filter}"
    query = f"?$filter={quote(asked)}{f'&$select={select}' if select else ''}"
    return arm.list(URL + query, "2015-04-01")


def told(found: list[dict[str, Any]]) -> list[tuple[str, str]]:
    return [(each["operationName"]["value"], each["status"]["value"]) for each in found]


def test_what_is_written_is_in_it_and_what_is_read_is_not(arm: Arm):
    arm.group()
    arm.get(GROUP, RESOURCES)
    found = events(arm)
    assert [each["status"]["value"] for each in found] == ["Succeeded", "Started"]
    assert found[0]["operationName"]["value"] == "Microsoft.Resources/subscriptions/resourceGroups/write"
    assert (found[0]["resourceId"], found[0]["resourceGroupName"]) == (GROUP, "rg")
    assert found[0]["subStatus"] == {"value": "Created", "localizedValue": "Created (HTTP Status Code: 201)"}
    assert found[0]["httpRequest"]["method"] == "PUT"
    assert found[0]["correlationId"] == arm.azure.requests[0].correlation_id
    assert found[0]["eventDataId"] == events(arm)[0]["eventDataId"]


def test_what_failed_says_why(arm: Arm):
    arm.put(VAULT, KEYVAULT, vault_body())
    found = events(arm, "status eq 'Failed'")
    assert told(found) == [("Microsoft.KeyVault/vaults/write", "Failed")]
    assert found[0]["level"] == "Error"
    assert found[0]["properties"]["statusCode"] == "404"
    assert found[0]["properties"]["statusMessage"].startswith("ResourceGroupNotFound: ")


def test_a_long_running_operation_is_accepted_and_ends(arm: Arm):
    arm.group()
    arm.azure.next_operation(status="Failed", code="QuotaExceeded", message="No more of them.")
    arm.delete(GROUP, RESOURCES)
    assert [each["status"]["value"] for each in events(arm)[:2]] == ["Accepted", "Started"]
    arm.wait(30)
    found = events(arm)
    assert [each["status"]["value"] for each in found[:3]] == ["Failed", "Accepted", "Started"]
    assert found[0]["properties"]["statusMessage"] == "No more of them."
    assert found[0]["eventTimestamp"] > found[1]["eventTimestamp"]


def test_filters(arm: Arm):
    arm.group()
    arm.group("other")
    arm.vault()
    assert {each["resourceGroupName"] for each in events(arm, "resourceGroupName eq 'RG'")} == {"rg"}
    assert {each["resourceId"] for each in events(arm, f"resourceUri eq '{VAULT}'")} == {VAULT}
    vaults = events(arm, "resourceProvider eq 'Microsoft.KeyVault'")
    assert vaults == events(arm, "resourceType eq 'Microsoft.KeyVault/vaults'")
    assert {each["resourceId"] for each in vaults} == {VAULT}
    correlation = vaults[0]["correlationId"]
    assert events(arm, f"correlationId eq '{correlation}'") == vaults
    assert events(arm, "eventTimestamp le 2001-01-01T00:00:00Z") == []
    assert events(arm, "caller eq 'nobody'") == []
    assert set(events(arm, select="eventName,Status")[0]) == {"eventName", "status"}


def test_other_subscriptions_have_their_own(arm: Arm):
    arm.azure.add_subscription(OTHER)
    arm.put(f"/subscriptions/{OTHER}/resourceGroups/there", RESOURCES, {"location": "westeurope"})
    assert events(arm) == []


def test_pages_go_on_with_what_is_older(arm: Arm):
    for name in ("a", "b", "c"):
        arm.group(name)
    whole = events(arm)
    arm.azure.configure(page_size=4)
    pages = arm.pages(f"{URL}?$filter={quote(SINCE)}", "2015-04-01")
    assert [len(each) for each in pages] == [4, 2]
    assert [each["id"] for page in pages for each in page] == [each["id"] for each in whole]


@pytest.mark.parametrize(
    "filter",
    [
        "resourceGroupName eq 'rg'",
        f"{SINCE} or status eq 'Failed'",
        f"{SINCE} and colour eq 'red'",
        "eventTimestamp ge soon",
    ],
)
def test_filters_that_are_none(arm: Arm, filter: str):
    assert code(arm.get(f"{URL}?$filter={quote(filter)}", "2015-04-01")) == (400, "BadRequest")


def test_through_the_client(azure: LocalAzure):
    client = ProvisioningClient.local(azure)
    client.resources.resource_groups.create_or_update("rg", {"location": "westeurope"})
    found = list(client.monitor.activity_logs.list(filter=SINCE))
    assert [each.status.value for each in found] == ["Succeeded", "Started"]
    assert "Administrative" in [each.value for each in client.monitor.event_categories.list()]
