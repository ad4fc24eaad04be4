"""Which resources stand in which deployment: those of a resource group in one of their own, as far as that goes.

A deployment is made once all that its resources need is there. What needs a resource of another deployment, which in
turn needs this one, therefore stands in a later one to the same resource group.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from ..record.marks import Marks, json_texts, may_hold_marks
from ..record.nodes import Node
from ..record.origins import Given
from .ids import ResourceId, Scope

MOST_RESOURCES = 800
"""Azure Resource Manager takes no more in one deployment."""


@dataclass(eq=False)
class Made:
    """A resource of a template.

    :ivar node: The call that makes it.
    :ivar id: The parts of its id.
    :ivar needs: The resources that have to be there before.
    :ivar handed: What it says outside of its properties is known only later, and is handed over by the template around.
    """

    node: Node
    id: ResourceId
    handed: bool
    needs: list[Made] = field(default_factory=list)
    level: int = 0
    unit: Unit | None = None

    @property
    def group(self) -> str:
        """The resource group that it is deployed to, in lower case; empty for the subscription."""
        return self.id.scope.group.lower()


@dataclass(eq=False)
class Unit:
    """A deployment within the one that a template is for.

    :ivar number: Its place.
    :ivar scope: What it is deployed to.
    """

    number: int
    scope: Scope
    resources: list[Made] = field(default_factory=list)


def is_handed(node: Node, marks: Marks) -> bool:
    """Whether a node says something outside of its ``properties`` that is known only later."""
    body = node.body if isinstance(node.body, dict) else {}
    outside = {name: item for name, item in body.items() if name.lower() != "properties"}
    return any(
        not isinstance(mark.origin, Given)
        for text in json_texts(outside)
        if may_hold_marks(text)
        for mark in marks.found(text)
    )


def set_units(resources: Iterable[Made], top: Scope, most: int = MOST_RESOURCES) -> list[Unit]:
    """Say of each resource in which deployment it stands; none for those of the template that is deployed.

    :param resources: Each after those that it needs.
    :param top: What that template is deployed to.
    :param most: How many resources a deployment may have.
    """
    resources = list(resources)
    for each in resources:
        crossing = (other.level + (each.handed or other.group != each.group) for other in each.needs)
        each.level = max(crossing, default=0)
    direct = [each for each in resources if each.group == top.group.lower() and not each.handed]
    within = set(resources).difference(direct if len(direct) <= most else ())
    units: list[Unit] = []
    open_units: dict[tuple[str, int], Unit] = {}
    # Lower levels first, so that a deployment stands behind those that it needs.
    for each in sorted((each for each in resources if each in within), key=lambda each: each.level):
        key = (each.group, each.level)
        unit = open_units.get(key)
        if unit is None or len(unit.resources) == most:
            unit = open_units[key] = Unit(len(units) + 1, each.id.scope)
            units.append(unit)
        unit.resources.append(each)
        each.unit = unit
    return units


def units_needed(unit: Unit) -> tuple[list[Made], list[Unit]]:
    """What a deployment needs: resources of the template around it, and other deployments."""
    needs = [need for each in unit.resources for need in each.needs if need.unit is not unit]
    return outside(needs)


def outside(needs: Iterable[Made]) -> tuple[list[Made], list[Unit]]:
    """What is needed: resources of the template that is deployed, and deployments."""
    alone: dict[Made, None] = {}
    units: dict[Unit, None] = {}
    for need in needs:
        if need.unit is None:
            alone[need] = None
        else:
            units[need.unit] = None
    return list(alone), list(units)


def made_by_node(resources: Iterable[Made]) -> Mapping[Node, Made]:
    """The resources by their nodes."""
    return {each.node: each for each in resources}
