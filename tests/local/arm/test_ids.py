"""Ids."""

from __future__ import annotations

import pytest

from azure.mgmt.provisioning.local.arm.ids import ResourceId, key_of, within

VAULT = "/subscriptions/S/resourceGroups/G/providers/Microsoft.KeyVault/vaults/V"


@pytest.mark.parametrize(
    ("id", "type", "name", "parent"),
    [
        (VAULT, "Microsoft.KeyVault/vaults", "V", None),
        (VAULT + "/keys/k", "Microsoft.KeyVault/vaults/keys", "k", VAULT),
        (VAULT + "/providers/A.B/locks/l", "A.B/locks", "l", None),
        ("/subscriptions/S/resourcegroups/G", "Microsoft.Resources/resourceGroups", "G", None),
        ("/subscriptions/S", "Microsoft.Resources/subscriptions", "S", None),
        ("/providers/A.B/things/t", "A.B/things", "t", None),
        ("/subscriptions/S/providers", "", "providers", None),
    ],
)
def test_ids_are_taken_apart(id: str, type: str, name: str, parent: str | None):
    parsed = ResourceId(id)
    assert (parsed.type, parsed.name, parsed.parent) == (type, name, parent)


def test_what_an_id_says_about_where_it_is():
    parsed = ResourceId(VAULT + "/keys/k")
    assert (parsed.subscription, parsed.group, parsed.namespace) == ("S", "G", "Microsoft.KeyVault")
    assert parsed.group_id == "/subscriptions/S/resourceGroups/G"
    assert parsed.full_name == "V/k"
    assert ResourceId("/providers/A.B").subscription is None


@pytest.mark.parametrize(
    ("id", "top"),
    [
        (VAULT, VAULT),
        (VAULT + "/keys/k/versions/v", VAULT),
        (VAULT + "/keys", VAULT),
        (VAULT + "/providers/A.B/locks/l/parts/p", VAULT + "/providers/A.B/locks/l"),
        ("/subscriptions/S/resourcegroups/G/", "/subscriptions/S/resourcegroups/G"),
    ],
)
def test_the_top_level_resource_of_a_nested_one(id: str, top: str):
    assert ResourceId(id).top == top


@pytest.mark.parametrize(
    ("id", "complete"),
    [
        (VAULT, True),
        (VAULT + "/keys", False),
        ("/subscriptions/S", True),
        ("/subscriptions", False),
        ("/providers/A.B", False),
    ],
)
def test_complete_ids_end_in_a_name(id: str, complete: bool):
    assert ResourceId(id).complete is complete


def test_ids_are_compared_without_case_and_closing_slash():
    assert key_of(VAULT + "/") == key_of(VAULT.upper())
    assert within(VAULT.upper(), "/subscriptions/s")
    assert within(VAULT, VAULT)
    assert not within(VAULT + "2", VAULT)
