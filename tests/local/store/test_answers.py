"""What is asked again is answered from memory, until something is written."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from azure.mgmt.provisioning.local.store import Store, Stored

VAULT = "/subscriptions/s/resourceGroups/g/providers/Microsoft.KeyVault/vaults/v"


@pytest.fixture
def store() -> Iterator[Store]:
    store = Store()
    store.put(Stored(VAULT, {"tags": {"a": "1"}}), 1.0)
    yield store
    store.close()


def seen(store: Store) -> object:
    found = store.get(VAULT)
    return (
        found and found.document,
        store.written_id(VAULT),
        len(store.tagged("a")),
        store.record("notes", "n"),
        store.due_operation(5.0),
    )


def operation(id: str) -> dict[str, object]:
    return {"id": id, "resource": VAULT, "due": 2.0, "end": None}


CHANGES: dict[str, Callable[[Store], object]] = {
    "written": lambda store: store.put(Stored(VAULT, {"tags": {"a": "2"}}), 2.0),
    "deleted": lambda store: store.delete(VAULT),
    "noted": lambda store: store.put_record("notes", "n", {"a": 1}),
    "begun": lambda store: store.put_operation(operation("o")),
    "cleared": lambda store: store.clear(),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_a_change_is_seen_at_once_and_so_is_that_it_was_taken_back(
    store: Store, change: Callable[[Store], object]
) -> None:
    before = seen(store)
    assert seen(store) == before
    with pytest.raises(ZeroDivisionError), store.transaction():
        change(store)
        assert seen(store) != before
        raise ZeroDivisionError
    assert seen(store) == before
    copy = store.copy()
    change(store)
    assert seen(store) != before
    store.become(copy)
    assert seen(store) == before


def test_what_is_changed_in_an_answer_is_not_in_the_next(store: Store) -> None:
    found = store.get(VAULT)
    assert found is not None
    found.document["tags"]["a"] = "changed"
    again = store.get(VAULT)
    assert again is not None
    assert again.document == {"tags": {"a": "1"}}


def test_an_operation_that_was_not_due_becomes_due_by_time_alone(store: Store) -> None:
    store.put_operation(operation("o"))
    assert [store.due_operation(now) is not None for now in (1.0, 1.9, 2.0, 3.0)] == [False, False, True, True]
