"""Settings that are changed while it runs."""

from __future__ import annotations

from typing import Any

import pytest

from azure.mgmt.provisioning.local import LocalAzure
from azure.mgmt.provisioning.local.world import settings

from ..support import RESOURCES, SUBSCRIPTION, Arm


def test_they_are_heeded_from_then_on(azure: LocalAzure, arm: Arm):
    arm.group("one")
    arm.group("two")
    azure.configure(page_size=1, retry_after=7, durations={"/Microsoft.Resources/resourceGroups": 60})
    assert len(arm.pages(f"{SUBSCRIPTION}/resourcegroups", RESOURCES)) == 2
    begun = arm.delete(f"{SUBSCRIPTION}/resourcegroups/one", RESOURCES)
    assert begun.headers["Retry-After"] == "7"
    arm.wait(59)
    assert arm.get(begun.headers["Location"]).status == 202
    assert settings.read(azure)["durations"] == {"microsoft.resources/resourcegroups": 60}


def test_throttling_can_begin_and_end(azure: LocalAzure, arm: Arm):
    header = "x-ms-ratelimit-remaining-subscription-reads"
    azure.configure(throttle=True)
    throttle = azure.throttle
    assert arm.get(SUBSCRIPTION, RESOURCES).headers[header] == "249"
    azure.configure(throttle=True)
    assert azure.throttle is throttle
    azure.configure(throttle=False)
    assert arm.get(SUBSCRIPTION, RESOURCES).headers[header] == "11999"


def test_nobody_but_rules_by_hand_may_be_asked_to_answer(azure: LocalAzure, arm: Arm):
    place = f"{arm.group()}/providers/Microsoft.Sql/instancePools/p?api-version=2023-08-01"
    assert arm.get(place).status == 404
    azure.configure(strict=True)
    assert arm.get(place).status == 501
    azure.configure(strict=False)
    assert arm.get(place).status == 404


def test_versions_may_be_taken_more_strictly(azure: LocalAzure, arm: Arm):
    place = f"{arm.group()}/providers/Microsoft.KeyVault/vaults?api-version=2020-02-02"
    assert arm.get(place).status == 200
    azure.configure(api_version_policy="known")
    assert arm.get(place).document["error"]["code"] == "NoRegisteredProviderFound"
    other = LocalAzure()
    assert other.api_version_policy == "any"
    other.close()


def test_tokens_may_have_to_be_its_own(azure: LocalAzure, arm: Arm):
    assert arm.get(SUBSCRIPTION, RESOURCES, Authorization="Bearer made-up").status == 200
    azure.configure(require_valid_tokens=True)
    assert arm.get(SUBSCRIPTION, RESOURCES, Authorization="Bearer made-up").status == 401
    assert arm.get(SUBSCRIPTION, RESOURCES, Authorization=f"Bearer {azure.token()}").status == 200


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ({"pages": 1}, "pages: there is no such setting"),
        ({"page_sise": 1}, "Did you mean 'page_size'"),
        ({"page_size": 0}, "page_size: expected a positive number, or None, got 0"),
        ({"page_size": True}, "page_size: expected a positive number"),
        ({"polling": "pigeon"}, "polling: expected one of azure-async-operation"),
        ({"operation_seconds": -1}, "operation_seconds: expected seconds, got -1"),
        ({"retry_after": float("inf")}, "retry_after: expected seconds, or None, got inf"),
        ({"durations": {"a/b": "soon"}}, "durations: expected seconds for a/b, got 'soon'"),
        ({"durations": 3}, "durations: expected seconds by the type"),
        ({"throttle": 1}, "throttle: expected True or False, got 1"),
        ({"authentication": "no"}, "authentication: expected True or False"),
        ({"registered": None}, "registered: expected True or False"),
        ({"user": 5}, "user: expected a name, got 5"),
        ({"strict": 1}, "strict: expected True or False, got 1"),
        ({"require_valid_tokens": "yes"}, "require_valid_tokens: expected True or False, got 'yes'"),
        ({"api_version_policy": "all"}, "api_version_policy: expected one of exact, known, any, got 'all'"),
    ],
)
def test_what_is_no_setting_changes_nothing(given: dict[str, Any], message: str, azure: LocalAzure):
    before = settings.read(azure)
    with pytest.raises(ValueError, match=message):
        azure.configure(**{"user": "somebody", **given})
    assert settings.read(azure) == before


def test_those_of_the_constructor_are_what_can_be_set(azure: LocalAzure):
    assert set(settings.read(azure)) == set(settings.NAMES)
    azure.configure(**settings.read(azure))
