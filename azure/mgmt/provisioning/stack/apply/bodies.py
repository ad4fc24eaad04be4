"""What is sent of a resource that is there already: what the program says, and what a PUT would take from others."""

from __future__ import annotations

from typing import Any

from ...core.models.model_plan import ModelPlan
from ...core.models.plan import TypePlan
from ...core.models.values.containers import DictPlan
from ..plan.children import Children
from ..plan.values import in_any_case


def kept(plan: TypePlan | None, desired: Any, live: Any, last: Any, children: Children) -> Any:
    """The body with what is not the program's: values of others in maps such as tags, and children of the resource.

    A PUT sets anew all that its body leaves out. Subnets of a network are resources of their own and would be deleted.

    :param plan: How the body is written.
    :param last: What the program said last: what it says no more is to go.
    :param children: Tells the children of the resource in lists.
    """
    if isinstance(desired, list) and isinstance(live, list):
        return [*desired, *children.not_said(live, desired)]
    if not isinstance(desired, dict) or not isinstance(live, dict):
        return desired
    said = last if isinstance(last, dict) else {}
    found = {
        name: kept(_plan_of(plan, name), item, in_any_case(live, name), in_any_case(said, name), children)
        for name, item in desired.items()
    }
    names, names_last = ({name.lower() for name in each} for each in (desired, said))
    for name, item in live.items():
        if name.lower() in names or item is None:
            continue
        if children.are(item):
            gone = children.no_longer_said(item, in_any_case(said, name))
            found[name] = [each for each in item if each not in gone]
        elif isinstance(plan, DictPlan) and name.lower() not in names_last:
            found[name] = item
    return found


def _plan_of(plan: TypePlan | None, name: str) -> TypePlan | None:
    if isinstance(plan, DictPlan):
        return plan.item
    field = plan.by_wire.get(name) if isinstance(plan, ModelPlan) else None
    return None if field is None else field.plan
