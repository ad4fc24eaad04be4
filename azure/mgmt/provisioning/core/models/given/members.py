"""Members of bodies, in whatever spelling and place they are given."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple

from ...faults import Faults, Path, path_text
from ..lookalikes import mapping_of, members_of
from .other_classes import add_unknown


class Given(NamedTuple):
    """A member of a dict body: where it stands, how it is spelled there, the key to look up, its value."""

    path: Path
    key: str
    lookup: str
    value: Any


def given_by(expected: Any, value: Any, path: Path, faults: Faults) -> list[Given] | None:
    """The members of a mapping of any kind, or of an object of another package; None for anything else.

    :param expected: The plan of the model that is expected.
    """
    members = None if type(value) is dict else members_of(value)
    if members is None:
        found = mapping_of(value)
        return None if found is None else [Given(path, key, key, item) for key, item in found.items()]
    plan = expected.plan_for({member.spellings[0]: member.value for member in members})
    given: list[Given] = []
    for member in members:
        lookup = plan.lookup(member)
        if lookup is not None:
            given.append(Given(path, member.name, lookup, member.value))
        elif member.value is not None and not member.filled:
            if member.in_rest and not (plan.takes_unknown or faults.lenient):
                add_unknown(plan, value, (path, member.name), faults)
            else:
                given.append(Given(path, member.name, member.spellings[0], member.value))
    return given


def leave_out(members: Iterable[Given | None], faults: Faults) -> None:
    """Note the members that are not sent, since only the service fills them."""
    for item in members:
        if item is not None and item.value is not None:
            faults.leave_out((item.path, item.key))


def says_anything(members: dict[str, Given]) -> bool:
    """Whether a member has a value."""
    return any(item.value is not None for item in members.values())


def add_twice(first: Given, second: Given, faults: Faults) -> None:
    """Note that one member was given under two names."""
    where = path_text((first.path, first.key))
    faults.add((second.path, second.key), f"given twice: as {first.key!r} ({where}) and as {second.key!r}")
