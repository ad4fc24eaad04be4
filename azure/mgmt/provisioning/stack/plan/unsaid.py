"""What is there of a resource, and its program could say, but does not."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ...core.models.model_plan import ModelPlan
from ...core.models.plan import TypePlan
from ...core.models.values.containers import ListPlan
from ..record.marks import SHOWN_SECRET
from .changes import Member
from .compare import Place, key_of, masked, member_of, plan_of_class
from .fill import SecretValue

_IDENTITY = ("id", "name", "type")


def unsaid(plan: TypePlan | None, desired: Any, live: Any) -> list[Member]:
    """The members that are there and that a program does not say, without those that only the service fills.

    :param plan: How the body is written.
    :param desired: What the program says.
    :param live: What is there.
    """
    return list(_unsaid(plan, desired, live, Place()))


def _unsaid(plan: TypePlan | None, desired: Any, live: Any, at: Place) -> Iterator[Member]:
    if type(desired) is SecretValue:
        return
    if type(live) is dict and type(desired) in (dict, type(None)):
        yield from _of_object(plan, desired or {}, live, at)
    elif type(live) is list and type(desired) is list:
        yield from _of_list(plan, desired, live, at)
    elif desired is None and live not in (None, [], ""):
        yield Member(at.shown, SHOWN_SECRET if at.secret else masked(plan, live))


def _of_object(plan: TypePlan | None, desired: dict[str, Any], live: dict[str, Any], at: Place) -> Iterator[Member]:
    said = {name.lower(): item for name, item in desired.items()}
    for name, item in live.items():
        if not _is_filled(plan, live, name):
            inner, place = member_of(plan, live, name, at)
            yield from _unsaid(inner, said.get(name.lower()), item, place)


def _of_list(plan: TypePlan | None, desired: list[Any], live: list[Any], at: Place) -> Iterator[Member]:
    """Those of the items that both have; what one of them lacks is a difference."""
    by = key_of(desired, live)
    inner = plan.item if isinstance(plan, ListPlan) else None
    said = {} if by is None else {str(item[by]).lower(): item for item in desired}
    for item in live if said else ():
        if str(item[by]).lower() in said:
            yield from _unsaid(inner, said[str(item[by]).lower()], item, at.item(item[by]))


def _is_filled(plan: TypePlan | None, live: dict[str, Any], name: str) -> bool:
    """Whether only the service fills a member, or nobody knows it; which resource it is is the service's, too."""
    if name in _IDENTITY and "id" in live and "name" in live:
        return True
    if not isinstance(plan, ModelPlan):
        return False
    field = plan_of_class(plan, live).by_wire.get(name)
    return field is None or field.read_only
