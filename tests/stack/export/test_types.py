"""Values of other types than texts, and of others than are declared."""

from __future__ import annotations

import datetime
from typing import Any

import pytest

from azure.mgmt.provisioning.core.models.values.containers import type_plan
from azure.mgmt.provisioning.stack.export.expressions import Code
from azure.mgmt.provisioning.stack.export.layout import flat
from azure.mgmt.provisioning.stack.export.writing import Writing

from .served import document
from .test_export import exported

ACCOUNT = "Microsoft.Storage/storageAccounts/one"


class Alone:
    """Bodies that refer to nothing."""

    def reference(self, value: str) -> Code | None:
        return None

    location = reference

    def secret(self, path: Any, value: str) -> Code:
        return Code("secret")

    untyped = secret

    def imported(self, module: str, name: str) -> str:
        return name


def resolve(name: str) -> Any:
    raise AssertionError(f"no model is asked for, got {name}")


@pytest.mark.parametrize(
    ("kind", "value", "expected"),
    [
        ("unix-time", 1_800_000_000, datetime.datetime(2027, 1, 15, 8, tzinfo=datetime.timezone.utc)),
        ("rfc-1123", "Fri, 15 Jan 2027 08:00:00 GMT", datetime.datetime(2027, 1, 15, 8, tzinfo=datetime.timezone.utc)),
        ("bytearray", "YWJj", b"abc"),
        ("bytearray", "IieYXAB_"[:8].replace("_", "/"), b"\"'\x98\\\x00\x7f"),
        ("iso-8601", "2027-01-15T08:00:00Z", "2027-01-15T08:00:00Z"),
        ("duration", "P1D", "P1D"),
        ("int", "12", 12),
        ("bool", "true", True),
        ("float", "1.5", 1.5),
        ("str", 5, "5"),
        ("str", True, "true"),
        ("object", {"a": [1, None, "b"]}, {"a": [1, None, "b"]}),
    ],
)
def test_values_are_written_as_bodies_take_them(kind: str, value: Any, expected: Any) -> None:
    written = Writing(Alone(), "azure.mgmt.provisioning.services.storage.types").body(type_plan(kind, resolve), value)
    assert eval(flat(written), {"datetime": datetime.datetime}) == expected


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("int", "many"),
        ("float", "NaN"),
        ("bool", "perhaps"),
        ("[str]", "a"),
        ("{str}", ["a"]),
        ("bytearray", 5),
        ("str", {}),
    ],
)
def test_what_no_body_takes_is_left_out(kind: str, value: Any) -> None:
    writing = Writing(Alone(), "")
    assert flat(writing.body(type_plan(kind, resolve), value)) == "{}"
    assert writing.odd == [""]


def test_members_of_other_types_than_declared_are_noted() -> None:
    properties = {"networkAcls": "none", "isHnsEnabled": "maybe", "accessTier": "Hot"}
    found = exported(document(ACCOUNT, kind="StorageV2", sku={"name": "Standard_LRS"}, properties=properties))
    assert "    # There, but of another type than the API declares: network_rule_set, is_hns_enabled.\n" in found.code
    assert '"access_tier": "Hot"' in found.code
