"""The store."""

from __future__ import annotations

import gc
import threading
import warnings
from pathlib import Path

import pytest

from azure.mgmt.provisioning.local.store import Store, Stored

VAULT = "/subscriptions/S/resourceGroups/G/providers/Microsoft.KeyVault/vaults/V"


@pytest.fixture
def store():
    store = Store()
    yield store
    store.close()


def test_resources_are_found_in_any_case_and_kept_as_they_are_written(store: Store):
    store.put(Stored(VAULT, {"location": "x"}), 5.0)
    found = store.get(VAULT.upper() + "/")
    assert found is not None
    assert found.id == VAULT
    assert (found.document, found.created, found.changed) == ({"location": "x"}, 5.0, 5.0)


def test_writing_again_keeps_the_time_of_creation_and_changes_the_etag(store: Store):
    first = store.put(Stored(VAULT, {}), 5.0).etag
    found = store.get(VAULT)
    assert found is not None
    second = store.put(found, 6.0)
    assert (second.created, second.changed) == (5.0, 6.0)
    assert second.etag != first


def test_below_is_what_is_nested_and_nothing_else(store: Store):
    for id in (VAULT, VAULT + "/keys/k", VAULT + "/keys/k/versions/1", VAULT + "2", VAULT + "-x/keys/k"):
        store.put(Stored(id, {}), 0)
    assert [each.id for each in store.below(VAULT)] == [VAULT + "/keys/k", VAULT + "/keys/k/versions/1"]


def test_of_type_is_by_type_and_scope(store: Store):
    other = VAULT.replace("/G/", "/G2/")
    for id in (VAULT, other, VAULT + "/keys/k"):
        store.put(Stored(id, {}), 0)
    assert len(store.of_type("microsoft.keyvault/VAULTS")) == 2
    assert [each.id for each in store.of_type("Microsoft.KeyVault/vaults", "/subscriptions/s/resourcegroups/g2")] == [
        other
    ]


def test_deleting_takes_what_is_below_along(store: Store):
    for id in (VAULT, VAULT + "/keys/k", VAULT + "2"):
        store.put(Stored(id, {}), 0)
    assert [each.id for each in store.delete(VAULT)] == [VAULT, VAULT + "/keys/k"]
    assert store.get(VAULT + "/keys/k") is None
    assert store.get(VAULT + "2") is not None


def test_records(store: Store):
    store.put_record("c", "Key", {"a": 1})
    assert store.record("c", "KEY") == {"a": 1}
    assert store.records("c") == {"key": {"a": 1}}
    assert store.records("d") == {}
    assert store.delete_record("c", "key")
    assert not store.delete_record("c", "key")


def test_operations_are_found_by_id_time_and_resource(store: Store):
    def operation(id: str, due: float | None, end: float | None = None) -> dict[str, object]:
        return {"id": id, "resource": VAULT, "due": due, "end": end}

    for each in (operation("b", 5.0), operation("a", 5.0), operation("c", 1.0), operation("d", None)):
        store.put_operation(each)
    store.put_operation({**operation("e", 2.0), "resource": None})
    assert store.operation("B") == operation("b", 5.0)
    assert store.operation("x") is None
    assert store.due_operation(0.5) is None
    assert store.due_operation(10.0) == operation("c", 1.0)
    assert [each["id"] for each in store.pending_operations(VAULT.upper())] == ["b", "a", "c", "d"]
    for name in ("c", "e"):
        store.put_operation(operation(name, 1.0, end=1.0))
    # Of two that are due at the same time, the one that began first ends first.
    due = store.due_operation(10.0)
    assert due is not None
    assert due["id"] == "b"
    assert [each["id"] for each in store.pending_operations(VAULT)] == ["b", "a", "d"]


def test_resources_are_found_by_name_tag_and_reference(store: Store):
    other = VAULT.replace("/G/", "/G2/") + "2"
    store.put(Stored(VAULT, {"tags": {"Env": "Prod"}, "properties": {"a": [{"id": other.upper() + "/"}]}}), 0)
    store.put(Stored(other, {"tags": {"env": "test"}, "properties": {VAULT: {}, "text": "/not/an/id"}}), 0)

    def ids(found: list[Stored]) -> list[str]:
        return [each.id for each in found]

    assert ids(store.named("microsoft.keyvault/VAULTS", "v")) == [VAULT]
    assert ids(store.tagged("ENV")) == [VAULT, other]
    assert ids(store.tagged("env", "PROD")) == [VAULT]
    assert ids(store.tagged("env", scope="/subscriptions/s/resourceGroups/g2")) == [other]
    assert ids(store.mentioning(other, "Microsoft.KeyVault/vaults")) == [VAULT]
    assert ids(store.mentioning(VAULT, "Microsoft.KeyVault/vaults")) == [other]
    assert store.mentioning(VAULT, "Microsoft.KeyVault/vaults/keys") == []
    store.put(Stored(VAULT, {}), 0)
    store.delete(other)
    assert ids(store.tagged("env") + store.mentioning(other, "Microsoft.KeyVault/vaults")) == []


def test_a_kind_adds_terms():
    store = Store(terms=lambda stored: [f"host {stored.document['host']}"])
    store.put(Stored(VAULT, {"host": "a"}), 0)
    assert [each.id for each in store.holding("host a", "Microsoft.KeyVault/vaults")] == [VAULT]
    assert store.holding("host b") == store.holding("host a", "x/y") == []
    store.close()


def test_what_is_read_is_no_more_than_asked_for(store: Store):
    for number in range(5):
        store.put(Stored(f"{VAULT}/keys/{number}", {"tags": {"a": "b"}}), 0)
        store.put_record("c", f"s/{number}", {})
    store.put_record("c", "t/1", {})
    for read in (store.below, lambda id, **more: store.of_type("Microsoft.KeyVault/vaults/keys", id, **more)):
        first = read(VAULT, limit=2)
        assert [each.name for each in first] == ["0", "1"]
        assert [each.name for each in read(VAULT, after=first[-1].key, limit=2)] == ["2", "3"]
    assert [each.name for each in store.tagged("a", after=f"{VAULT}/keys/3".lower(), limit=9)] == ["4"]
    assert [key for key, _ in store.records_of("c", "S/", after="s/2")] == ["s/3", "s/4"]
    assert len(store.records_of("c", "s/", limit=3)) == 3


def test_a_transaction_that_raises_leaves_nothing(store: Store):
    with pytest.raises(RuntimeError), store.transaction():
        store.put(Stored(VAULT, {}), 0)
        raise RuntimeError
    assert store.get(VAULT) is None


def test_a_nested_transaction_that_raises_takes_back_its_own_part_only(store: Store):
    with store.transaction():
        store.put(Stored(VAULT, {}), 0)
        with pytest.raises(RuntimeError), store.transaction():
            store.put(Stored(VAULT + "2", {}), 0)
            raise RuntimeError
    assert store.get(VAULT) is not None
    assert store.get(VAULT + "2") is None


def test_a_file_keeps_everything(tmp_path: Path):
    path = str(tmp_path / "state.db")
    store = Store(path)
    store.put(Stored(VAULT, {"a": 1}, {"note": 2}), 7.0)
    store.put_record("c", "k", {"b": 2})
    store.close()
    again = Store(path)
    found = again.get(VAULT)
    assert found is not None
    assert (found.document, found.private, found.created) == ({"a": 1}, {"note": 2}, 7.0)
    assert again.record("c", "k") == {"b": 2}
    again.close()


def test_a_store_that_is_no_longer_used_is_closed():
    # What other tests left behind is none of this one's business.
    gc.collect()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        store = Store()
        closed = store._close
        del store
        gc.collect()
    assert not closed.alive


def test_the_store_may_be_used_from_any_thread(store: Store):
    def write(thread: int) -> None:
        for number in range(20):
            with store.transaction():
                store.put(Stored(f"{VAULT}/keys/{thread}-{number}", {}), 0)

    threads = [threading.Thread(target=write, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(store.below(VAULT)) == 160
