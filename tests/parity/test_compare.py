"""The comparison finds what differs: a service that was changed has faults just there."""

from __future__ import annotations

from typing import Any

import pytest

from azure.mgmt.provisioning.core.declare.operation import LongRunning
from azure.mgmt.provisioning.services.dns import _rest as dns
from azure.mgmt.provisioning.services.keyvault import _rest, enums, models, operations

from .compare import compare_operations
from .compare_models import compare_enums, compare_models
from .kinds import CONDITIONS, PAGE_SIZES, way_of


def changed(monkeypatch: pytest.MonkeyPatch, name: str, **members: Any) -> set[tuple[str, str]]:
    before = set(compare_operations("keyvault").faults)
    monkeypatch.setattr(_rest, name, getattr(_rest, name)._replace(**members))
    return set(compare_operations("keyvault").faults) - before


@pytest.mark.parametrize(
    "members",
    [{"method": "POST"}, {"url": "/elsewhere"}, {"accept": "text/plain"}, {"api_version": "1"}, {"returns": "Sku"}],
    ids=lambda members: next(iter(members)),
)
def test_another_request_or_result(monkeypatch: pytest.MonkeyPatch, members: dict[str, Any]) -> None:
    checks = {"all", "required", "async all", "async required"}
    assert changed(monkeypatch, "VAULTS_GET", **members) == {("vaults.get", check) for check in checks}


def test_another_next_page(monkeypatch: pytest.MonkeyPatch) -> None:
    paging = _rest.VAULTS_LIST_DELETED.paging
    assert paging is not None
    found = changed(monkeypatch, "VAULTS_LIST_DELETED", paging=paging._replace(next_link=None))
    assert {name for name, _ in found} == {"vaults.list_deleted"}


def test_another_way_to_the_final_state(monkeypatch: pytest.MonkeyPatch) -> None:
    found = changed(monkeypatch, "VAULTS_CREATE_OR_UPDATE", long_running=LongRunning("location"))
    assert found == {("vaults.begin_create_or_update", "polling")}


def test_another_signature(monkeypatch: pytest.MonkeyPatch) -> None:
    before = set(compare_operations("keyvault").faults)
    monkeypatch.setattr(operations.VaultsOperations, "begin_purge_deleted", operations.VaultsOperations.get)
    found = set(compare_operations("keyvault").faults) - before
    assert {("vaults.begin_purge_deleted", "parameters"), ("vaults.begin_purge_deleted", "returns")} <= found


def test_a_missing_operation(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(operations.VaultsOperations, "list_deleted")
    assert ("vaults.list_deleted", "there") in compare_operations("keyvault").faults


def test_other_members_and_values(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(models.Sku.name, "wire", "Name")
    monkeypatch.delattr(models, "AccessPolicyEntry")
    monkeypatch.setattr(models, "SkuName", enums.SkuFamily)
    assert set(compare_models("keyvault").faults) == {("Sku", "members"), ("AccessPolicyEntry", "there")}
    assert set(compare_enums("keyvault").faults) == {("SkuName", "values")}


def test_a_known_kind_of_signature_hides_nothing_else(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where conditions are said in another way, the requests are compared all the same."""
    name = "record_sets.delete"
    before = compare_operations("dns")
    assert {(check, kinds) for (each, check), kinds in before.kinds.items() if each == name} == {
        ("parameters", (CONDITIONS,)),
        ("async parameters", (CONDITIONS,)),
    }
    assert set(before.faults) == set(before.kinds)
    monkeypatch.setattr(dns, "RECORD_SETS_DELETE", dns.RECORD_SETS_DELETE._replace(url="/elsewhere"))
    found = compare_operations("dns")
    checks = {"all", "required", "async all", "async required"}
    assert set(found.faults) - set(found.kinds) == {(name, check) for check in checks}


@pytest.mark.parametrize(
    ("members", "kinds"),
    [
        ({"if_match": None}, (CONDITIONS,)),
        ({"if_match": None, "more": None}, None),
        ({"maxpagesize": None}, None),
        ({}, None),
    ],
)
def test_signatures_of_a_known_kind(members: dict[str, Any], kinds: Any) -> None:
    def ours(name: str, *, etag: Any = None, match_condition: Any = None) -> None:
        """Has conditions as all of ours do."""

    names = ", ".join(["name", *(f"{each}=None" for each in members)])
    official: Any = eval(f"lambda {names}: None")
    way = way_of(dns.RECORD_SETS_DELETE, ours, official, {})
    assert (None if way is None else way.kinds) == kinds


def test_a_size_of_pages_is_an_argument_more() -> None:
    def ours(name: str, *, maxpagesize: int | None = None) -> None:
        """Has a size of pages."""

    def official(name: str) -> None:
        """Has none."""

    way = way_of(dns.RECORD_SETS_DELETE, ours, official, {})
    assert way is not None
    assert way.kinds == (PAGE_SIZES,)
    given = {"name": "x", "maxpagesize": 5}
    same = [lambda type_string, value: value] * 2
    assert way.arguments(dns.RECORD_SETS_DELETE, given, (same[0], same[1])) == ({"name": "x"}, {"name": "x"})
