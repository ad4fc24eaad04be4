"""What is sent of a resource that is there already: what the program says, and what a PUT would take from others."""

from __future__ import annotations

from typing import Any

from ...core.models.model_plan import ModelPlan
from ...core.models.plan import TypePlan
from ...core.models.values.containers import DictPlan
from ..plan.values import in_any_case


def kept(plan: TypePlan | None, desired: Any, live: Any, last: Any, identity: str) -> Any:
    """The body with what is not the program's: values of others in maps such as tags, and children of the resource.

    A PUT sets anew all that its body leaves out. Subnets of a network are resources of their own and would be deleted.

    :param plan: How the body is written.
    :param last: What the program said last: what it says no more is to go.
    :param identity: The id of the resource.
    """
    if not isinstance(desired, dict) or not isinstance(live, dict):
        return desired
    said = last if isinstance(last, dict) else {}
    found = {
        name: kept(_plan_of(plan, name), item, in_any_case(live, name), in_any_case(said, name), identity)
        for name, item in desired.items()
    }
    names, names_last = ({name.lower() for name in each} for each in (desired, said))
    for name, item in live.items():
        if name.lower() in names or item is None:
            continue
        if (isinstance(plan, DictPlan) and name.lower() not in names_last) or _are_children(item, identity):
            found[name] = item
    return found


def _plan_of(plan: TypePlan | None, name: str) -> TypePlan | None:
    if isinstance(plan, DictPlan):
        return plan.item
    field = plan.by_wire.get(name) if isinstance(plan, ModelPlan) else None
    return None if field is None else field.plan


def _are_children(item: Any, identity: str) -> bool:
    """Whether a list is one of resources that stand below the resource."""
    below = identity.lower() + "/"
    return (
        isinstance(item, list)
        and bool(item)
        and all(isinstance(each, dict) and str(each.get("id", "")).lower().startswith(below) for each in item)
    )
