"""What a program is to say of a resource: of what the service tells, that which its body takes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from ...core.models.fields import ABSENT
from ...core.models.model_plan import ModelPlan
from ...core.models.plan import TypePlan
from ...core.models.values.containers import DictPlan, ListPlan
from ..plan.compare import plan_of_class

_OF_THE_SERVICE = ("etag", "provisioningstate", "systemdata")
"""Members that each write changes, in lower case, whether or not they are declared to be read-only."""
_IDENTITY = ("id", "name", "type")
_FIRST = ("name", "location")
"""Members that programs say before others."""


def said(plan: TypePlan | None, live: dict[str, Any], identity: str) -> dict[str, Any]:
    """The body of a resource: what only the service fills is left out, and what is empty.

    :param plan: How the body is written.
    :param live: What is there.
    :param identity: The id of the resource.
    """
    own = {name: item for name, item in live.items() if name.lower() not in _IDENTITY}
    found = _said(plan, own, identity.lower() + "/")
    return found if isinstance(found, dict) else {}


def _said(plan: TypePlan | None, raw: Any, below: str) -> Any:
    if isinstance(raw, list):
        inner = plan.item if isinstance(plan, ListPlan) else None
        return [_said(inner, item, below) for item in raw if item is not None]
    if not isinstance(raw, dict):
        return raw
    if isinstance(plan, ModelPlan):
        subtypes = plan.subtypes()
        return _members(plan_of_class(plan, raw), raw, below, None if subtypes is None else subtypes[0].wire)
    inner = plan.item if isinstance(plan, DictPlan) else None
    return {name: _said(inner, item, below) for name, item in raw.items() if item is not None}


def _members(plan: ModelPlan, raw: dict[str, Any], below: str, discriminator: str | None) -> dict[str, Any]:
    is_child = is_below(raw, below)
    found: dict[str, Any] = {}
    places = {field.wire: place for place, field in enumerate(plan.fields)}
    places.update(dict.fromkeys(_FIRST, -1))
    # In the order in which they are declared, whatever that of the service.
    for name, item in sorted(raw.items(), key=lambda each: places.get(each[0], len(places))):
        field = plan.find_wire(name)
        if item is None or name.lower() in _OF_THE_SERVICE or (is_child and name.lower() in ("id", "type")):
            continue
        if field is None:
            if plan.takes_unknown:
                found[name] = _said(None, item, below)
        elif not field.read_only:
            value = _said(field.plan, item, below)
            # What has one value only is filled in by bodies themselves.
            is_filled = field.default is not ABSENT and value == field.default and field.wire != discriminator
            if not is_filled and (field.required or value not in ({}, [], "")):
                found[field.wire] = value
    return found


def with_constants(plan: TypePlan | None, body: Any) -> Any:
    """A body as it is sent: what has one value only is filled in."""
    if isinstance(body, list):
        inner = plan.item if isinstance(plan, ListPlan) else None
        return [with_constants(inner, item) for item in body]
    if not isinstance(body, dict):
        return body
    if not isinstance(plan, ModelPlan):
        inner = plan.item if isinstance(plan, DictPlan) else None
        return {name: with_constants(inner, item) for name, item in body.items()}
    plan = plan_of_class(plan, body)
    constants = {
        each.wire: each.default
        for each in plan.fields
        if each.default is not ABSENT and not each.read_only and each.wire not in body
    }
    found = dict(constants)
    for name, item in body.items():
        field = plan.find_wire(name)
        found[name] = with_constants(None if field is None else field.plan, item)
    return found


@dataclass(frozen=True)
class Within:
    """A list in a body, of resources that stand below that of the body.

    :ivar ids: Their ids, in lower case.
    """

    holder: dict[str, Any]
    name: str
    ids: tuple[str, ...]

    @property
    def items(self) -> list[Any]:
        """What the body says of them."""
        found: list[Any] = self.holder[self.name]
        return found

    def take_out(self) -> None:
        """Have the body say them no more."""
        del self.holder[self.name]


def within(body: Any, live: Any, identity: str) -> Iterator[Within]:
    """The lists of a body that say resources which stand below its own.

    :param live: What is there, which tells their ids.
    """
    if not isinstance(body, dict) or not isinstance(live, dict):
        return
    for name, item in body.items():
        there = live.get(name)
        if isinstance(item, list) and isinstance(there, list):
            if there and all(is_below(each, identity.lower() + "/") for each in there):
                yield Within(body, name, tuple(each["id"].lower() for each in there))
        else:
            yield from within(item, there, identity)


def is_below(item: Any, start: str) -> bool:
    """Whether an object tells that it is a resource whose id begins with a text, in lower case."""
    if not isinstance(item, dict) or not isinstance(item.get("name"), str):
        return False
    identity = str(item.get("id", "")).lower()
    return identity.startswith(start) and identity.endswith("/" + item["name"].lower())
