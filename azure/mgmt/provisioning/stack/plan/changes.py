"""What a plan says: what will happen to each resource, and why."""

from __future__ import annotations

import enum
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any, TypeVar

from ..errors import Line
from ..record.ids import above

T = TypeVar("T")


class Kind(str, enum.Enum):
    """What will happen to a resource."""

    CREATE = "create"
    UPDATE = "update"
    REPLACE = "replace"
    SAME = "same"
    ADOPT = "adopt"
    DELETE = "delete"
    READ = "read"


LOSSES = (Kind.DELETE, Kind.REPLACE)
"""The kinds of changes that delete what is there."""


@dataclass(frozen=True)
class Difference:
    """A member that is not as the program says.

    :ivar path: Where it is, by the names that programs use.
    :ivar before: What is there: JSON; None for nothing.
    :ivar after: What the program says: JSON, or an UnknownValue; None where it is taken away.
    :ivar secret: Neither is to be shown.
    :ivar create_only: The service takes it when the resource is made, and no other value later.
    """

    path: str
    before: Any
    after: Any
    secret: bool = False
    create_only: bool = False


@dataclass(frozen=True)
class Member:
    """A member that is there, and that the program does not say.

    :ivar path: Where it is, by the names that programs use.
    :ivar value: What is there: JSON, secrets masked.
    """

    path: str
    value: Any


@dataclass(frozen=True)
class Change:
    """What will happen to one resource.

    :ivar id: Its id; where that is not known yet, with what it is made of.
    :ivar differences: The members that are not as the program says.
    :ivar body: What the program says of it, secrets masked.
    :ivar reason: Why, where that is not plain.
    :ivar needs: Ids of what has to be there before.
    :ivar foreign: It is there, and no run of this stack made it.
    :ivar live: What is there: JSON.
    :ivar api_version: The API version that it is sent with, where that is not the one of its operation.
    :ivar unsaid: The members that are there and that the program does not say, if these were asked for.
    """

    kind: Kind
    id: str
    name: str
    type: str
    differences: tuple[Difference, ...] = ()
    body: Any = None
    reason: str = ""
    component: tuple[str, ...] = ()
    line: Line | None = None
    needs: tuple[str, ...] = ()
    protected: bool = False
    foreign: bool = False
    live: Any = field(default=None, repr=False, compare=False)
    unsaid: tuple[Member, ...] = ()
    api_version: str = ""

    @property
    def is_settled(self) -> bool:
        """Whether what is there stays as it is."""
        if self.kind is Kind.ADOPT:  # what is taken over is repaired, too
            return not self.differences and not has_failed(self.live)
        return self.kind in (Kind.SAME, Kind.READ)


@dataclass(frozen=True)
class Boundary:
    """Where a preview ended, because the program looked at what is not there yet."""

    what: str
    line: Line


@dataclass(frozen=True)
class Violation:
    """What a policy says of a resource.

    :ivar policy: The name of the policy.
    :ivar id: The id of the resource.
    :ivar mandatory: It is not to be applied like this.
    """

    policy: str
    id: str
    message: str
    mandatory: bool = True
    line: Line | None = None


@dataclass(frozen=True)
class Plan:
    """What a stack's program would change.

    :ivar stack: The stack's name.
    :ivar changes: What will happen to each resource, in the order of the program; deletions last.
    :ivar exports: The outputs: JSON, UnknownValue or SecretValue.
    :ivar boundary: Where the preview ended, if not at the end of the program.
    :ivar notes: What else there is to say.
    :ivar violations: What policies say of it.
    """

    stack: str
    changes: tuple[Change, ...]
    exports: dict[str, Any] = field(default_factory=dict)
    boundary: Boundary | None = None
    notes: tuple[str, ...] = ()
    violations: tuple[Violation, ...] = ()

    @property
    def has_changes(self) -> bool:
        """Whether anything would be written, or can't be told yet."""
        return self.boundary is not None or any(change.kind not in (Kind.SAME, Kind.READ) for change in self.changes)

    def of_kind(self, *kinds: Kind) -> Iterator[Change]:
        """The changes of some kinds."""
        return (change for change in self.changes if change.kind in kinds)

    def change(self, type: str, name: str) -> Change:
        """What will happen to the resource of a type and a name.

        :param type: ``Microsoft.Web/sites``, in any case.
        :raises LookupError: There is none in the plan, or there are several.
        """
        return found_alone(self.changes, type, name, lambda each: (each.type, each.name))

    def counts(self) -> dict[Kind, int]:
        """How many resources each kind of change is of."""
        found: dict[Kind, int] = {}
        for change in self.changes:
            found[change.kind] = found.get(change.kind, 0) + 1
        return {kind: found[kind] for kind in Kind if kind in found}


def has_failed(live: Any) -> bool:
    """Whether the last change of what is there failed."""
    properties = live.get("properties") if isinstance(live, dict) else None
    state = properties.get("provisioningState") if isinstance(properties, dict) else None
    return str(state).lower() in ("failed", "canceled")


def lost_by(changes: Iterable[Change]) -> frozenset[str]:
    """The ids of what changes delete, in lower case."""
    return frozenset(change.id.lower() for change in changes if change.kind in LOSSES)


def is_lost(identity: str, lost: Collection[str]) -> bool:
    """Whether a resource is among what is deleted, or stands below that.

    :param lost: The ids of what is deleted, in lower case.
    """
    lower = identity.lower()
    return lower in lost or any(each in lost for each in above(lower))


def found_alone(resources: Iterable[T], type: str, name: str, named: Callable[[T], tuple[str, str]]) -> T:
    """The resource of a type and a name, in any case.

    :param named: Gives the type and the name of one.
    :raises LookupError: There is none, or there are several.
    """
    known = [(named(each), each) for each in resources]
    found = [
        each
        for (its_type, its_name), each in known
        if (its_type.lower(), its_name.lower()) == (type.lower(), name.lower())
    ]
    if len(found) != 1:
        there = ", ".join(sorted({" ".join(each) for each, _ in known})) or "nothing"
        raise LookupError(f"{'several resources are' if found else 'no resource is'} {type} {name}; there is {there}")
    return found[0]
