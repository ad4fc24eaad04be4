"""JSON of one model as the body of another one: what an operation takes of what another one gave."""

from __future__ import annotations

from typing import Any

from ...models.lookalikes import SERVICE_FILLED
from ...models.shape import ModelShape
from ...models.values.containers import DictPlan, ListPlan
from .merging import Place

_FILLED = frozenset(name.lower() for name in SERVICE_FILLED)
"""In lower case; a body that does not declare them does without."""


class Fitting:
    """Makes JSON fit a body.

    :ivar left_out: Where members stood that the body does not take: those that are read-only there, and unknown ones.
    """

    def __init__(self, *, keeps_unknown: bool) -> None:
        """:param keeps_unknown: Members that the body does not declare stay, as those of a later API version."""
        self.left_out: list[Place] = []
        self._keeps_unknown = keeps_unknown

    def fit(self, plan: Any, value: Any, at: Place = ()) -> Any:
        """JSON without what the body does not take."""
        if isinstance(value, list) and isinstance(plan, ListPlan):
            return [self.fit(plan.item, item, (*at, _step(item, index))) for index, item in enumerate(value)]
        if isinstance(value, dict) and isinstance(plan, DictPlan):
            return {key: self.fit(plan.item, item, (*at, key)) for key, item in value.items()}
        if isinstance(value, dict) and isinstance(plan, ModelShape):
            return self._members(plan, value, at)
        return value

    def _members(self, plan: Any, value: dict[str, Any], at: Place) -> dict[str, Any]:
        subtypes = plan.subtypes()
        if subtypes is not None:
            plan = plan.classify(value.get(subtypes[0].wire))
        found = {}
        for key, item in value.items():
            field = plan.by_wire.get(key)
            if field is not None and not field.read_only:
                found[key] = self.fit(field.plan, item, (*at, key))
            elif field is None and self._keeps(key, plan, at):
                found[key] = item
            else:
                self.left_out.append((*at, key))
        return found

    def _keeps(self, key: str, plan: Any, at: Place) -> bool:
        return plan.takes_unknown or (self._keeps_unknown and not (at == () and key.lower() in _FILLED))


def _step(item: Any, index: int) -> str:
    """What stands for an item of a list in places: its name, or its number."""
    return str(item["name"]) if isinstance(item, dict) and "name" in item else str(index)
