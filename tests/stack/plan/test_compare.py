"""What a program says is compared with what is there: member by member, and no more than the program says."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from azure.mgmt.provisioning.core.exchange.response import result_plan
from azure.mgmt.provisioning.core.models.values.containers import type_plan
from azure.mgmt.provisioning.services.compute import SERVICE as COMPUTE
from azure.mgmt.provisioning.services.storage import SERVICE as STORAGE
from azure.mgmt.provisioning.services.web import SERVICE as WEB
from azure.mgmt.provisioning.stack.plan.changes import Difference
from azure.mgmt.provisioning.stack.plan.compare import Comparison, masked, remembered
from azure.mgmt.provisioning.stack.plan.fill import SecretValue, UnknownValue
from azure.mgmt.provisioning.stack.plan.values import is_same_scalar
from azure.mgmt.provisioning.stack.state.interface import hashed

ACCOUNT = result_plan(STORAGE, "StorageAccountCreateParameters")
SITE = result_plan(WEB, "Site")
MACHINE = result_plan(COMPUTE, "VirtualMachine")
ID = "/subscriptions/s/resourceGroups/g/providers/Microsoft.Web/serverFarms/Plan"


def differences(plan: Any, desired: Any, live: Any, last: Any = None, ignored: Any = (), salt: str = "") -> list[Any]:
    return Comparison(ignored, salt).compare(plan, desired, live, last)


def paths(*arguments: Any, **keywords: Any) -> list[str]:
    return [each.path for each in differences(*arguments, **keywords)]


def test_only_what_the_program_says_is_compared() -> None:
    desired = {"location": "westeurope", "sku": {"name": "Standard_LRS"}}
    live = {"id": "/x", "location": "westeurope", "sku": {"name": "Standard_LRS", "tier": "Standard"}, "tags": {}}
    assert differences(ACCOUNT, desired, live) == []


def test_each_member_that_differs_is_told_with_both_values() -> None:
    desired = {"kind": "StorageV2", "properties": {"minimumTlsVersion": "TLS1_2", "allowBlobPublicAccess": False}}
    live = {"kind": "BlobStorage", "properties": {"minimumTlsVersion": "TLS1_0"}}
    assert differences(ACCOUNT, desired, live) == [
        Difference("kind", "BlobStorage", "StorageV2"),
        Difference("properties.minimum_tls_version", "TLS1_0", "TLS1_2"),
        Difference("properties.allow_blob_public_access", None, False),
    ]


@pytest.mark.parametrize(
    ("plan", "desired", "live"),
    [
        (ACCOUNT, {"location": "West Europe"}, {"location": "westeurope"}),
        (ACCOUNT, {"kind": "storagev2"}, {"kind": "StorageV2"}),
        (SITE, {"properties": {"serverFarmId": ID}}, {"properties": {"serverFarmId": ID.upper()}}),
        (SITE, {"properties": {"containerSize": "64"}}, {"properties": {"containerSize": 64}}),
        (SITE, {"properties": {"siteConfig": {"appSettings": []}}}, {"properties": {"siteConfig": {}}}),
        (SITE, {"properties": {"siteConfig": {}}}, {"properties": {}}),
        (SITE, {"properties": None}, {"properties": {"enabled": True}}),
        (SITE, {"properties": {"enabled": "true"}}, {"properties": {"enabled": True}}),
        (
            SITE,
            {"properties": {"suspendedTill": "2030-01-01T00:00:00Z"}},
            {"properties": {"suspendedTill": "2030-01-01T00:00:00.000+00:00"}},
        ),
        (None, {"a": [1, {"b": 2.0}]}, {"a": [1, {"b": 2, "c": 3}]}),
        (SITE, {"extendedLocation": {"name": "x"}}, {"ExtendedLocation": {"Name": "x"}}),
        (SITE, {"virtualNetworkSubnetId": {"id": ID, "name": "x"}}, {"virtualNetworkSubnetId": {"id": ID.lower()}}),
    ],
)
def test_what_says_the_same_is_the_same(plan: Any, desired: Any, live: Any) -> None:
    assert differences(plan, desired, live) == []


@pytest.mark.parametrize(
    ("plan", "desired", "live", "path"),
    [
        (ACCOUNT, {"location": "West Europe"}, {"location": "northeurope"}, "location"),
        (ACCOUNT, {"tags": {"location": "West Europe"}}, {"tags": {"location": "westeurope"}}, "tags['location']"),
        (ACCOUNT, {"tags": {"a": "B"}}, {"tags": {"a": "b"}}, "tags['a']"),
        (SITE, {"properties": {"enabled": True}}, {"properties": {"enabled": False}}, "properties.enabled"),
        (SITE, {"properties": {"enabled": True}}, {"properties": {"enabled": 1}}, "properties.enabled"),
        (SITE, {"properties": {"enabled": False}}, {}, "properties"),
        (SITE, {"kind": "app"}, {"kind": {}}, "kind"),
        (
            SITE,
            {"properties": {"suspendedTill": "soon"}},
            {"properties": {"suspendedTill": "later"}},
            "properties.suspended_till",
        ),
        (None, {"a": [1, 2]}, {"a": [2, 1]}, "a"),
        (None, {"a": []}, {"a": [1]}, "a"),
        (None, {"a": "1"}, {"a": "1.0"}, "a"),
        (
            SITE,
            {"virtualNetworkSubnetId": {"id": ID, "name": "x"}},
            {"virtualNetworkSubnetId": {"id": ID, "name": "y"}},
            "virtualNetworkSubnetId.name",
        ),
        (
            SITE,
            {"virtualNetworkSubnetId": {"id": ID, "name": "x"}},
            {"virtualNetworkSubnetId": {"id": "/o"}},
            "virtualNetworkSubnetId.id",
        ),
    ],
)
def test_what_says_something_else_is_told(plan: Any, desired: Any, live: Any, path: str) -> None:
    assert paths(plan, desired, live)[0] == path


DISKS: list[dict[str, Any]] = [{"name": "a", "lun": 0}, {"name": "b", "lun": 1}]


def disks(*items: dict[str, Any]) -> dict[str, Any]:
    return {"properties": {"storageProfile": {"dataDisks": list(items)}}}


def test_lists_of_named_items_are_compared_by_name() -> None:
    assert differences(MACHINE, disks(*DISKS), disks(*({**each, "caching": "None"} for each in reversed(DISKS)))) == []
    assert differences(MACHINE, disks(*DISKS), disks({"name": "A", "lun": 3}, {"name": "c", "lun": 2})) == [
        Difference("properties.storage_profile.data_disks['a'].lun", 3, 0),
        Difference("properties.storage_profile.data_disks['b']", None, DISKS[1]),
        Difference("properties.storage_profile.data_disks['c']", {"name": "c", "lun": 2}, None),
    ]


def test_lists_whose_items_are_not_told_apart_are_compared_whole() -> None:
    twice = [{"name": "a"}, {"name": "a"}]
    assert paths(None, {"x": twice}, {"x": twice}) == []
    assert paths(None, {"x": twice}, {"x": twice[:1]}) == ["x"]
    assert paths(None, {"x": [{"lun": 1}]}, {"x": [{"lun": 1, "more": 2}]}) == []
    assert paths(None, {"x": [{"id": ID}, {"id": "/b"}]}, {"x": [{"id": "/b"}, {"id": ID.upper(), "n": 1}]}) == []


def test_maps_are_compared_by_the_programs_own_keys() -> None:
    assert differences(ACCOUNT, {"tags": {"a": "1"}}, {"tags": {"a": "1", "others": "2"}}) == []
    last = {"tags": {"a": "1", "gone": "2", "lost": "3"}}
    live = {"tags": {"a": "1", "gone": "2", "others": "3"}}
    assert differences(ACCOUNT, {"tags": {"a": "1"}}, live, last) == [Difference("tags['gone']", "2", None)]


def test_what_the_program_says_no_more_is_told_if_it_is_still_so() -> None:
    last = {"kind": "StorageV2", "properties": {"minimumTlsVersion": "TLS1_2"}}
    same = {"kind": "StorageV2", "properties": {"minimumTlsVersion": "TLS1_2"}}
    assert paths(ACCOUNT, {"kind": "StorageV2"}, same, last) == ["properties"]
    assert paths(ACCOUNT, {"kind": "StorageV2"}, {"kind": "StorageV2"}, last) == []
    changed = {"kind": "StorageV2", "properties": {"minimumTlsVersion": "TLS1_3"}}
    assert paths(ACCOUNT, {"kind": "StorageV2", "properties": {}}, changed, last) == []


def test_what_a_service_keeps_to_itself_is_compared_with_what_was_said_last() -> None:
    desired = {"properties": {"osProfile": {"adminUsername": "me", "adminPassword": "hunter2"}}}
    live = {"properties": {"osProfile": {"adminUsername": "me"}}}
    last = remembered(MACHINE, desired, "salt")
    assert last["properties"]["osProfile"]["adminPassword"] == hashed("hunter2", "salt")
    assert differences(MACHINE, desired, live) == []  # never said: nobody can tell
    assert differences(MACHINE, desired, live, last, salt="salt") == []
    other = copy.deepcopy(desired)
    other["properties"]["osProfile"]["adminPassword"] = "hunter3"
    assert differences(MACHINE, other, live, last, salt="salt") == [
        Difference("properties.os_profile.admin_password", None, "<secret>", secret=True)
    ]
    wanted = {"properties": {"priority": "Spot"}}
    assert paths(MACHINE, wanted, {"properties": {}}) == ["properties.priority"]
    assert paths(MACHINE, wanted, {"properties": {}}, wanted) == []


def test_a_whole_object_with_a_secret_that_is_not_shown_is_compared_with_what_was_said_last() -> None:
    desired = {"properties": {"osProfile": {"adminPassword": "hunter2"}}}
    assert differences(MACHINE, desired, {"properties": {}}, remembered(MACHINE, desired, "s"), salt="s") == []
    assert differences(MACHINE, desired, {"properties": {}}, None, salt="s") == []  # what was said is not known
    for last in ({"properties": {}}, {}):  # it is known that it was not said
        (found,) = differences(MACHINE, desired, {"properties": {}}, last, salt="s")
        assert (found.path, found.after) == ("properties.os_profile", {"adminPassword": "<secret>"})


def test_secrets_are_not_shown_wherever_they_come_from() -> None:
    site: dict[str, Any] = {"tags": {"a": SecretValue("hunter2")}, "kind": SecretValue("app")}
    found = differences(SITE, site, {"tags": {"a": "old-secret"}, "kind": "app"})
    assert found == [Difference("tags['a']", "<secret>", "<secret>", secret=True)]
    listed = {"list": [SecretValue("hunter2"), {"x": SecretValue(1)}]}
    assert masked(None, listed) == {"list": ["<secret>", {"x": "<secret>"}]}
    found = differences(None, {"x": {"list": [SecretValue("hunter2")]}}, {"x": {}})
    assert "hunter2" not in repr(found)


def test_what_is_not_known_yet_differs() -> None:
    unknown, secret = UnknownValue("a.b"), UnknownValue("a.key", secret=True)
    assert differences(SITE, {"kind": unknown, "tags": {"a": secret}}, {"kind": "app", "tags": {"a": "x"}}) == [
        Difference("kind", "app", unknown),
        Difference("tags['a']", "<secret>", "<secret>", secret=True),
    ]
    assert masked(SITE, {"kind": unknown, "x": secret}) == {"kind": unknown, "x": "<secret>"}


def test_ignored_members_are_not_compared() -> None:
    desired = {"kind": "a", "tags": {"x": "1", "y": "1"}, "properties": {"siteConfig": {"alwaysOn": True}}}
    live = {"kind": "b", "tags": {"x": "2", "y": "1", "z": "3"}, "properties": {"siteConfig": {"alwaysOn": False}}}
    last = {"tags": {"z": "3"}}
    assert paths(SITE, desired, live, ignored=["KIND", "tags['x']", "properties.siteConfig.*"]) == []
    assert paths(SITE, desired, live, ignored=["kind", "tags*", "properties.site_config.always_on"]) == []
    assert paths(SITE, {"tags": {}}, {"tags": {"z": "3"}}, last, ignored=["tags['z']"]) == []


def test_members_of_a_subclass_are_those_of_its_discriminator() -> None:
    plan = type_plan("Animal", lambda name: getattr(__import__("tests.core.fake.models", fromlist=["x"]), name))
    kind = next(iter(plan.subtypes()[0].wire for _ in [0]))  # type: ignore[attr-defined]
    first = next(iter(plan.subtypes()[1]))  # type: ignore[attr-defined]
    assert paths(plan, {kind: first, "x": 1}, {kind: first, "x": 2}) == ["x"]


@pytest.mark.parametrize(("ours", "theirs", "same"), [(1, 1.0, True), (1, "1", True), (1, [], False), ("a", 1, False)])
def test_numbers_are_compared_by_what_they_say(ours: Any, theirs: Any, same: bool) -> None:
    assert is_same_scalar(None, ours, theirs) is same


JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-5, 5) | st.text("aB/", max_size=3),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text("abN", min_size=1, max_size=2), inner, max_size=3)
    ),
    max_leaves=12,
)


@given(JSON)
def test_what_is_there_as_it_was_said_is_the_same(value: Any) -> None:
    assert differences(None, {"x": value}, {"x": copy.deepcopy(value)}) == []
    assert differences(None, {"x": value}, {"x": value}, {"x": value}) == []


def said(value: Any, whole: Any) -> bool:
    """Whether what is there holds all that was said, spelt the same."""
    if isinstance(value, dict) and isinstance(whole, dict):
        return all(item is None or said(item, whole.get(name)) for name, item in value.items())
    if isinstance(value, list) and isinstance(whole, list) and value:
        return len(value) == len(whole) and all(said(*pair) for pair in zip(value, whole, strict=True))
    return bool(value == whole and type(value) is type(whole)) or value is None or (whole is None and value in ({}, []))


@given(JSON, JSON)
def test_no_difference_means_that_all_that_was_said_is_there(value: Any, live: Any) -> None:
    found = differences(None, {"x": value}, {"x": live})
    if said(value, live):
        assert found == []
    elif not found:
        text = repr(value) + repr(live)
        assert "{}" in text or "[]" in text or "None" in text or "/" in text.lower() or "'N" in text


def leaves(value: Any) -> Iterator[Any]:
    """The values in JSON that hold no others."""
    if isinstance(value, (dict, list)):
        for item in value.values() if isinstance(value, dict) else value:
            yield from leaves(item)
    else:
        yield value


@given(JSON)
def test_masks_leave_json_without_secrets_alone(value: Any) -> None:
    assert masked(None, value) == value
    assert remembered(None, value, "salt") == value
    assert not {*leaves(masked(None, {"x": SecretValue(value)}))} - {None, "<secret>"}
