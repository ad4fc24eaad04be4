"""What is known of earlier runs."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from azure.mgmt.provisioning.stack import MemoryState, Owned
from azure.mgmt.provisioning.stack.state.interface import hashed

VALUES = st.text() | st.integers() | st.booleans() | st.none()


def test_what_is_owned_stays_in_order() -> None:
    owned = [Owned(f"/subscriptions/s/resourceGroups/{name}", "Microsoft.Resources/resourceGroups") for name in "bac"]
    state = MemoryState(iter(owned))
    assert [*state.owned()] == [*state.owned()] == owned


@settings(deadline=None, max_examples=40)  # hashing is slow on purpose
@given(VALUES, VALUES, st.text(max_size=4), st.text(max_size=4))
def test_hashes_are_the_same_for_the_same_value_and_salt_alone(
    first: object, second: object, salt: str, other: str
) -> None:
    assert (hashed(first, salt) == hashed(second, salt)) == (repr(first) == repr(second))
    if salt != other:
        assert hashed("hunter2", salt) != hashed("hunter2", other)
    assert "hunter2" not in hashed("hunter2", salt)
