"""Who acts: the members by which role assignments, settings and others name an identity that a resource has."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from ...core.models.model_plan import ModelPlan
from ...core.models.plan import TypePlan
from .inventory import Resource

_MEMBERS = ("principalId", "clientId")
"""What Azure Resource Manager calls them, of identities and of resources that have one."""


@dataclass(frozen=True)
class Principal:
    """A member that tells an identity.

    :ivar id: The id of the resource that has it, in lower case.
    :ivar holder: The member of the resource that holds the member, if it is none of the resource itself.
    """

    id: str
    name: str
    holder: str = ""


def principals(resources: Iterable[Resource]) -> Mapping[str, Principal]:
    """What stands for the identities that resources tell, by their values.

    One that several resources tell is none of any.
    """
    found: dict[str, list[Principal]] = {}
    for each in resources:
        for value, name, holder in _told(each.maker.result, each.live):
            found.setdefault(value, []).append(Principal(each.id.lower(), name, holder))
    return {value: told[0] for value, told in found.items() if len(told) == 1}


def _told(plan: TypePlan | None, live: dict[str, Any]) -> Iterator[tuple[str, str, str]]:
    """The values of a resource, each with its member and what holds that."""
    if not isinstance(plan, ModelPlan):
        return
    flattened = {(alias.target, alias.attribute): name for name, alias in plan.flattened.items()}
    for field in plan.fields:
        item = live.get(field.wire)
        if isinstance(item, dict) and isinstance(field.plan, ModelPlan):
            for name in _MEMBERS:
                inner = field.plan.by_wire.get(name)
                if inner is not None and inner.read_only and isinstance(item.get(name), str):
                    alias = flattened.get((field.name, inner.name))
                    yield item[name], alias or inner.name, "" if alias else field.name
