"""Comparing what a program says of a resource with what is there, member by member.

Only what the program says is compared: services fill in much more. What a service keeps to itself, passwords say, is
compared with what the program said last.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from ...core.models.model_plan import ModelPlan
from ...core.models.plan import TypePlan
from ...core.models.values.containers import DictPlan, ListPlan
from ..record.marks import SHOWN_SECRET
from ..state.interface import hashed, holds_hash, without_hashes
from .changes import Difference
from .children import NO_CHILDREN, Children
from .fill import SecretValue, UnknownValue, holds_secret
from .items import key_of
from .values import in_any_case, is_same_scalar

_ABSENT = object()
"""It is not known whether anything was said. What is known not to have been said is None."""


class Place(NamedTuple):
    """Where a member is: by the names that programs use, and by REST names."""

    shown: str = ""
    wire: str = ""
    secret: bool = False
    is_location: bool = False
    create_only: bool = False
    identifiers: tuple[str, ...] | None = None

    def member(
        self,
        shown: str,
        wire: str,
        secret: bool,
        create_only: bool = False,
        identifiers: tuple[str, ...] | None = None,
    ) -> Place:
        """A member of what is here."""
        dot = "." if self.shown else ""
        location = not self.shown and wire.lower() == "location"
        create_only = self.create_only or create_only
        secret = self.secret or secret
        return Place(f"{self.shown}{dot}{shown}", f"{self.wire}{dot}{wire}", secret, location, create_only, identifiers)

    def item(self, key: Any) -> Place:
        """An item of the list, or of the values by name, that is here."""
        return Place(f"{self.shown}[{key!r}]", f"{self.wire}[{key!r}]", self.secret, create_only=self.create_only)


class Comparison:
    """Compares one resource.

    :param ignored: Members that are not compared, with ``*`` for any text.
    :param salt: What the hashes in what was said last are salted with.
    :param in_doubt: Whether what was said last was made is not known.
    :param children: Tells what lists of the resource hold that are resources of their own.
    """

    def __init__(
        self,
        ignored: Iterable[str] = (),
        salt: str = "",
        *,
        in_doubt: bool = False,
        children: Children = NO_CHILDREN,
    ) -> None:
        self.found: list[Difference] = []
        self._ignored = [path_pattern(each) for each in ignored]
        self._salt = salt
        self._in_doubt = in_doubt
        self._children = children

    def compare(self, plan: TypePlan | None, desired: Any, live: Any, last: Any = None) -> list[Difference]:
        """The members in which what the program says differs from what is there.

        :param plan: How the body is written.
        :param last: What the program said last; None if that is not known.
        """
        self._value(plan, desired, live, _ABSENT if last is None else last, Place())
        return self.found

    def _value(self, plan: TypePlan | None, desired: Any, live: Any, last: Any, at: Place) -> None:
        if self._is_ignored(at):
            return
        if type(desired) is SecretValue:
            desired = desired.value
            at = at._replace(secret=True)
        if plan is not None and plan.secret:
            at = at._replace(secret=True)
        if type(desired) is UnknownValue:
            self._differs(plan, desired, live, at._replace(secret=at.secret or desired.secret), last)
        elif live is None:
            if not _is_nothing(desired) and not self._was_said(plan, desired, last, at):
                self._differs(plan, desired, live, at, last)
        elif type(desired) is dict and type(live) is dict:
            self._object(plan, desired, live, last, at)
        elif type(desired) is list and type(live) is list:
            self._list(plan, desired, live, last, at)
        elif desired is not None and not is_same_scalar(plan, desired, live, is_location=at.is_location):
            self._differs(plan, desired, live, at, last)

    def _object(
        self, plan: TypePlan | None, desired: dict[str, Any], live: dict[str, Any], last: Any, at: Place
    ) -> None:
        if _is_reference(desired, live):
            return
        before = last if type(last) is dict else {}
        unsaid = _ABSENT if last is _ABSENT else None
        for name, item in desired.items():
            inner, place = member_of(plan, desired, name, at)
            there, said = in_any_case(live, name), in_any_case(before, name, unsaid)
            if there is None and not at.create_only:  # what it was made with is not shown, so that nobody knows it
                place = place._replace(create_only=False)
            shown = isinstance(plan, DictPlan) and not place.secret and type(item) is not SecretValue
            # A service that shows values by name shows all that are there: one that is missing was taken away.
            self._value(inner, item, there, _ABSENT if shown and there is None else said, place)
        for name, item in before.items():
            # What the program said, and says no more, is to go, if it is still there.
            inner, place = member_of(plan, before, name, at)
            there = in_any_case(live, name)
            is_said = in_any_case(desired, name, _ABSENT) is not _ABSENT
            if is_said or there is None or place.secret or place.create_only or self._is_ignored(place):
                continue
            if self._children.are(there):
                if gone := self._children.no_longer_said(there, item):
                    self._differs(inner, None, gone, place, item)
            elif isinstance(plan, DictPlan) or not Comparison().compare(inner, without_hashes(item), there):
                self._differs(inner, None, there, place, item)

    def _list(self, plan: TypePlan | None, desired: list[Any], live: list[Any], last: Any, at: Place) -> None:
        inner = plan.item if isinstance(plan, ListPlan) else None
        others = self._children.not_said(live, desired)
        live = [item for item in live if item not in others]
        said_last = [item for item in last if type(item) is dict] if type(last) is list else []
        by = key_of(desired, live, at.identifiers)
        if by is None or any(holds_hash(by.values(item)) for item in said_last):  # its path would tell a secret name
            same = len(desired) == len(live)
            for index, (item, there) in enumerate(zip(desired, live, strict=False)):
                inside = Comparison(salt=self._salt, in_doubt=self._in_doubt)
                inside._ignored = self._ignored
                inside._value(inner, item, there, _ABSENT, at.item(index))
                same = same and not inside.found
            if not same:
                self._differs(plan, desired, live, at, last)
            return
        there = {by.of(item): item for item in live}
        before = {by.of(item): item for item in said_last}
        unsaid = _ABSENT if last is _ABSENT else None
        for item in desired:
            key = by.of(item)
            found = there.pop(key, None)
            place, said = at.item(by.shown(item)), before.get(key, unsaid)
            if found is not None:  # names and ids are the same whatever their case
                item, said = by.without(item), by.without(said)
            self._value(inner, item, found, said, place)
        for key, item in there.items():
            self._differs(inner, None, item, at.item(by.shown(item)), before.get(key))

    def _was_said(self, plan: TypePlan | None, desired: Any, last: Any, at: Place) -> bool:
        """Whether what a service does not show is what it was told last."""
        if self._in_doubt:
            return False
        if at.secret or _holds_secret(plan, desired):
            # Nobody can tell what it is; if what was said is not known, it is taken for what the program says.
            return last is _ABSENT or last == remembered(plan, desired, self._salt, secret=at.secret)
        return last is not _ABSENT and bool(last == desired)

    def _is_ignored(self, at: Place) -> bool:
        return any(pattern.fullmatch(path) for pattern in self._ignored for path in (at.shown, at.wire))

    def _differs(self, plan: TypePlan | None, desired: Any, live: Any, at: Place, last: Any) -> None:
        if self._is_ignored(at):
            return
        if at.secret:
            before = None if live is None else SHOWN_SECRET
            after = None if desired is None else SHOWN_SECRET
            self.found.append(Difference(at.shown, before, after, secret=True, create_only=at.create_only))
        else:
            # Which part of what is there the program says, or said, to be secret can't be told.
            hidden = live is not None and (holds_secret(desired) or holds_hash(last))
            before = SHOWN_SECRET if hidden else masked(plan, live)
            self.found.append(Difference(at.shown, before, masked(plan, desired), create_only=at.create_only))


def path_pattern(path: str) -> re.Pattern[str]:
    """What matches the paths that a text names, in which ``*`` is any text."""
    return re.compile(re.escape(path).replace(r"\*", ".*"), re.IGNORECASE)


def masked(plan: TypePlan | None, data: Any) -> Any:
    """JSON without what is secret by declaration or because of what it was made of."""
    return _mapped(plan, data, False, lambda value: SHOWN_SECRET)


def remembered(plan: TypePlan | None, data: Any, salt: str, *, secret: bool = False) -> Any:
    """What is kept of a body: secret values as hashes."""
    return _mapped(plan, data, secret, lambda value: hashed(value, salt))


def _mapped(plan: TypePlan | None, data: Any, secret: bool, of_secret: Any) -> Any:
    """JSON with something else in place of each secret value."""
    if type(data) is SecretValue:
        data, secret = data.value, True
    secret = secret or (plan is not None and plan.secret)
    if type(data) is UnknownValue:
        return of_secret(None) if secret or data.secret else data
    if type(data) is dict:
        found = {}
        for name, item in data.items():
            inner, place = member_of(plan, data, name, Place())
            found[name] = _mapped(inner, item, secret or place.secret, of_secret)
        return found
    if type(data) is list:
        item_plan = plan.item if isinstance(plan, ListPlan) else None
        return [_mapped(item_plan, item, secret, of_secret) for item in data]
    return of_secret(data) if secret and data is not None else data


def _holds_secret(plan: TypePlan | None, data: Any) -> bool:
    found: list[Any] = []
    _mapped(plan, data, False, found.append)
    return bool(found)


def member_of(plan: TypePlan | None, data: Mapping[str, Any], name: str, at: Place) -> tuple[TypePlan | None, Place]:
    """The plan and the place of a member of an object."""
    if isinstance(plan, DictPlan):
        return plan.item, at.item(name)
    if not isinstance(plan, ModelPlan):
        return None, at.member(name, name, False)
    field = plan_of_class(plan, data).by_wire.get(name)
    if field is None:
        return None, at.member(name, name, plan.secret)
    return field.plan, at.member(field.name, name, field.secret, field.create_only, field.identifiers)


def plan_of_class(plan: ModelPlan, data: Mapping[str, Any]) -> ModelPlan:
    """The plan of the class that an object is of, which its discriminator says."""
    subtypes = plan.subtypes()
    found: ModelPlan = plan if subtypes is None else plan.classify(data.get(subtypes[0].wire))
    return found


def _is_nothing(desired: Any) -> bool:
    return desired is None or desired == {} or desired == []


def _is_reference(desired: dict[str, Any], live: dict[str, Any]) -> bool:
    """Whether a service keeps of an object no more than its id, and that is the same."""
    ours, theirs = desired.get("id"), live.get("id")
    if not isinstance(ours, str) or not isinstance(theirs, str) or ours.lower() != theirs.lower():
        return False
    return live.keys() <= {"id", "resourceGroup"}
