"""What is there of a resource, and its program could say, but does not."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ...core.models.model_plan import ModelPlan
from ...core.models.plan import TypePlan
from ...core.models.values.containers import ListPlan
from ..record.marks import SHOWN_SECRET
from ..state.interface import holds_hash
from .changes import Member
from .compare import Place, masked, member_of, plan_of_class
from .fill import SecretValue
from .items import key_of

_IDENTITY = ("id", "name", "type")


def unsaid(plan: TypePlan | None, desired: Any, live: Any, last: Any = None) -> list[Member]:
    """The members that are there and that a program does not say, without those that only the service fills.

    :param plan: How the body is written.
    :param desired: What the program says.
    :param live: What is there.
    :param last: What the program said last; None if that is not known. What was secret then is not shown.
    """
    return list(_unsaid(plan, desired, live, last, Place()))


def _unsaid(plan: TypePlan | None, desired: Any, live: Any, last: Any, at: Place) -> Iterator[Member]:
    if type(desired) is SecretValue:
        return
    if type(live) is dict and type(desired) in (dict, type(None)):
        yield from _of_object(plan, desired or {}, live, last, at)
    elif type(live) is list and type(desired) is list:
        yield from _of_list(plan, desired, live, last, at)
    elif desired is None and live not in (None, [], ""):
        yield Member(at.shown, SHOWN_SECRET if at.secret or holds_hash(last) else masked(plan, live))


def _of_object(
    plan: TypePlan | None, desired: dict[str, Any], live: dict[str, Any], last: Any, at: Place
) -> Iterator[Member]:
    said = {name.lower(): item for name, item in desired.items()}
    before = {name.lower(): item for name, item in last.items()} if type(last) is dict else {}
    for name, item in live.items():
        if not _is_filled(plan, live, name):
            inner, place = member_of(plan, live, name, at)
            yield from _unsaid(inner, said.get(name.lower()), item, before.get(name.lower()), place)


def _of_list(plan: TypePlan | None, desired: list[Any], live: list[Any], last: Any, at: Place) -> Iterator[Member]:
    """Those of the items that both have; what one of them lacks is a difference."""
    by = key_of(desired, live, at.identifiers)
    inner = plan.item if isinstance(plan, ListPlan) else None
    if by is None:
        return
    said = {by.of(item): item for item in desired}
    said_last = [item for item in last if type(item) is dict] if type(last) is list else []
    before = {by.of(item): item for item in said_last}
    for item in live:
        key = by.of(item)
        if key in said:
            yield from _unsaid(inner, said[key], item, before.get(key), at.item(by.shown(item)))


def _is_filled(plan: TypePlan | None, live: dict[str, Any], name: str) -> bool:
    """Whether only the service fills a member, or nobody knows it; which resource it is is the service's, too."""
    if name in _IDENTITY and "id" in live and "name" in live:
        return True
    if not isinstance(plan, ModelPlan):
        return False
    field = plan_of_class(plan, live).by_wire.get(name)
    return field is None or field.read_only
