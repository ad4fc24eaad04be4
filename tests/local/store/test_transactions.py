"""Transactions of the store: in the database they begin with the first thing that is written."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from azure.mgmt.provisioning.local.store import Store

Step = Any
"""A key that is written, or a transaction with what happens in it: one that is ``kept``, or one that ``raises``."""

STEPS = st.lists(
    st.recursive(
        st.sampled_from("abc"),
        lambda inner: st.tuples(st.sampled_from(["kept", "raises"]), st.lists(inner, max_size=4)),
        max_leaves=12,
    ),
    max_size=5,
)


@pytest.fixture
def store() -> Iterator[Store]:
    store = Store()
    yield store
    store.close()


def statements(store: Store) -> list[str]:
    seen: list[str] = []
    store._state.connection.set_trace_callback(seen.append)
    return seen


def test_one_that_only_reads_does_not_begin_in_the_database(store: Store) -> None:
    seen = statements(store)
    with store.transaction(), store.transaction():
        assert store.get("/subscriptions/s") is None
    assert [each for each in seen if not each.startswith("SELECT")] == []


def test_one_begins_with_those_around_it_and_only_once(store: Store) -> None:
    seen = statements(store)
    with store.transaction():
        store.record("c", "k")
        with store.transaction():
            store.put_record("c", "k", {})
            store.put_record("c", "l", {})
    assert [each.split()[0] for each in seen if not each.startswith("SELECT")] == [
        *["SAVEPOINT", "SAVEPOINT", "INSERT", "INSERT", "RELEASE", "RELEASE"]
    ]


def write(store: Store, steps: list[Step], number: Iterator[int]) -> None:
    for step in steps:
        if isinstance(step, str):
            store.put_record("c", step, {"number": next(number)})
            continue
        outcome, inner = step
        try:
            with store.transaction():
                write(store, inner, number)
                if outcome == "raises":
                    raise LookupError
        except LookupError:
            pass


def expected(steps: list[Step], number: Iterator[int], found: dict[str, dict[str, int]]) -> dict[str, dict[str, int]]:
    for step in steps:
        if isinstance(step, str):
            found[step] = {"number": next(number)}
        else:
            inner = expected(step[1], number, dict(found))
            found = inner if step[0] == "kept" else found
    return found


@given(STEPS)
def test_whatever_is_nested_in_what_all_of_it_counts_or_nothing(steps: list[Step]) -> None:
    store = Store()
    try:
        write(store, steps, iter(range(1000)))
        assert store.records("c") == expected(steps, iter(range(1000)), {})
        assert not store._state.connection.in_transaction
    finally:
        store.close()
