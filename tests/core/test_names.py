"""Names that were probably meant: a hint that misleads is worse than none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from azure.mgmt.provisioning.core.faults import did_you_mean, nearest

NAMES = ("access_policies", "begin_start", "create_mode", "enable_soft_delete", "keys", "location", "sku", "tags")


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("accessPolicies", "access_policies"),
        ("access_polices", "access_policies"),
        ("acces_policy", "access_policies"),
        ("start", "begin_start"),
        ("begin_location", "location"),
        ("keys_property", "keys"),
        ("lcoation", "location"),
        ("atgs", "tags"),
        ("enable_softdelete", "enable_soft_delete"),
        ("EnableSoftDelet", "enable_soft_delete"),
        ("enable_softdelet", "enable_soft_delete"),
    ],
)
def test_what_was_meant(name: str, meant: str) -> None:
    assert did_you_mean(name, NAMES) == f" Did you mean {meant!r}?"


@pytest.mark.parametrize(
    ("name", "others"),
    [
        ("location", ["actions", "relocate_to", "allocation_method"]),
        ("etag", ["tags", "stage"]),
        ("id", ["tenant_id", "sid_type"]),
        ("name", ["sku_name", "frame"]),
        ("host", ["port", "ghosts_of"]),
        ("kind", ["king_size", "find"]),
        ("type", ["host_type", "types_of_disks"]),
        ("zones", ["phones"]),
        ("subscription_id", ["subscriptions", "subscription"]),
        ("resource_groups", ["resourcegraph"]),
        ("is_zone_redundant", ["zone_redundant_ip"]),
        ("xyzzy", NAMES),
    ],
)
def test_other_words_are_not_meant(name: str, others: list[str]) -> None:
    assert nearest(name, others) is None


@pytest.mark.parametrize(
    ("name", "names", "meant"),
    [
        ("list_all", ["list", "get"], "list"),
        ("patch", ["begin_update"], "begin_update"),
        ("custom_headers", ["headers"], "headers"),
        ("credentials", ["credential"], "credential"),
        ("list_by_resource_group", ["list", "list_all"], "list"),
    ],
)
def test_renames(name: str, names: list[str], meant: str) -> None:
    assert nearest(name, names) == meant


@given(st.sampled_from([name for name in NAMES if len(name) > 4]), st.data())
def test_one_slip_is_understood(name: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(1, len(name) - 1))
    letter = data.draw(st.sampled_from("abcxyz"))
    slips = [name[:place] + name[place + 1 :], name[:place] + letter + name[place:]]
    assert nearest(data.draw(st.sampled_from(slips)), NAMES) == name
