"""From a recorded program to a template of Azure Resource Manager."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from ...core.declare.settings import Settings
from ..errors import Line, StackError
from ..plan.planner import plan_of_body
from ..program import Export
from ..record.marks import Marks
from ..record.nodes import Graph, Node
from ..running import Recording
from .calls import common_scope, makers_needed, resource_of, version_of
from .ids import Scope, dependency
from .layout import MOST_RESOURCES, Made, Unit, is_handed, outside, set_units, units_needed
from .outputs import output_of
from .values import Values
from .writing import as_value, call, escaped, formatted, literal

MOST_BYTES = 4 * 1024 * 1024
"""Azure Resource Manager takes no larger template, with those of the deployments within it."""
_DEPLOYMENTS = "Microsoft.Resources/deployments"
_DEPLOYMENTS_VERSION = "2022-09-01"
_SCHEMAS = "https://schema.management.azure.com/schemas/"
_IN_GROUP = f"{_SCHEMAS}2019-04-01/deploymentTemplate.json#"
_IN_SUBSCRIPTION = f"{_SCHEMAS}2018-05-01/subscriptionDeploymentTemplate.json#"
_OF_TEMPLATES = ("apiversion", "scope", "dependson", "condition", "copy", "comments", "resources")
"""Members of a resource that mean something else in a template."""
_OF_IDS = ("id", "name", "type")


@dataclass(frozen=True)
class CompiledTemplate:
    """A template for what a program says.

    :ivar document: Its JSON, in which no secret stands.
    :ivar scope: What it is to be deployed to.
    :ivar secrets: The values of its parameters, which are secret.
    :ivar lines: The lines of the program that make its resources, by id in lower case.
    """

    document: dict[str, Any]
    scope: Scope
    secrets: Mapping[str, Any] = field(repr=False)
    lines: Mapping[str, Line]

    @property
    def location(self) -> str:
        """Where a deployment to a subscription is kept: where the first of its resources is that says so."""
        found = (each.get("location") for each in self.document["resources"])
        return next((each for each in found if isinstance(each, str) and not each.startswith("[")), "eastus")

    def text(self) -> str:
        """The text of its file."""
        return json.dumps(self.document, indent=2, ensure_ascii=False) + "\n"


def compiled(
    recording: Recording, settings: Settings, *, scope: Scope | None = None, most: int = MOST_RESOURCES
) -> CompiledTemplate:
    """The template for what was recorded.

    :param settings: Those of the client that the program was recorded with.
    :param scope: What it is to be deployed to; None: the resource group that holds all of it, or the subscription.
    :param most: How many resources one deployment may have; more are split up.
    :raises StackError: A template can't say it.
    """
    if recording.boundary is not None:
        raise StackError(
            f"the program looks at {recording.boundary.what}, which no template can wait for. Put the value where it "
            "is needed without looking at it, take what it decides from stack.config, or run azprov up",
            recording.boundary.line,
        )
    return _Compiler(recording, settings, scope, most).template()


class _Compiler:
    def __init__(self, recording: Recording, settings: Settings, scope: Scope | None, most: int) -> None:
        marks, graph = recording.world.marks, recording.graph
        subscription = settings.subscription_id or ""
        self._settings = settings
        self._marks = marks
        self._exports = recording.exports
        self._resources = _resources(graph, marks, subscription)
        common = common_scope([each.id for each in self._resources], subscription)
        self._scope = common if scope is None else _checked_scope(scope, common)
        self._top = Values(marks, settings, self._scope)
        self._units = set_units(self._resources, self._scope, most)

    def template(self) -> CompiledTemplate:
        resources = [self._resource(each, self._top) for each in self._resources if each.unit is None]
        resources += [self._deployment(unit) for unit in self._units]
        if len(resources) > MOST_RESOURCES:
            raise StackError(
                f"the template has {len(resources):,} resource groups and deployments, and Azure Resource Manager "
                f"takes {MOST_RESOURCES:,}. Make it several stacks"
            )
        schema = _IN_GROUP if self._scope.group else _IN_SUBSCRIPTION
        document = _document(schema, self._top, resources, self._outputs(self._exports))
        size = len(json.dumps(document).encode())
        if size > MOST_BYTES:
            raise StackError(
                f"the template has {size:,} bytes, and Azure Resource Manager takes {MOST_BYTES:,}. "
                "Make it several stacks"
            )
        lines = {each.node.id.lower(): each.node.line for each in self._resources}
        return CompiledTemplate(document, self._scope, self._top.parameters.given, lines)

    def _outputs(self, exports: Mapping[str, Export]) -> dict[str, Any]:
        found = {}
        for name, export in exports.items():
            output = output_of(name, export, self._top, self._marks)
            if output is not None:
                found[name] = output
        return found

    def _deployment(self, unit: Unit) -> dict[str, Any]:
        """The deployment of resources that stand in a template of their own."""
        inner = Values(self._marks, self._settings, unit.scope, self._top)
        resources = [self._resource(each, inner) for each in unit.resources]
        resource: dict[str, Any] = {
            "type": _DEPLOYMENTS,
            "apiVersion": _DEPLOYMENTS_VERSION,
            "name": as_value(_name_of(unit)),
        }
        if not unit.scope.group:
            resource["location"] = as_value("deployment().location")
        elif not self._scope.group:
            resource["resourceGroup"] = escaped(unit.scope.group)
        needs = self._names(*units_needed(unit), self._scope)
        if needs:
            resource["dependsOn"] = needs
        resource["properties"] = {
            "mode": "Incremental",
            "expressionEvaluationOptions": {"scope": "inner"},
            "parameters": {name: {"value": value} for name, value in inner.parameters.given.items()},
            "template": _document(_IN_GROUP if unit.scope.group else _IN_SUBSCRIPTION, inner, resources, {}),
        }
        return resource

    def _resource(self, made: Made, values: Values) -> dict[str, Any]:
        """A resource as a template says it."""
        node, identity = made.node, made.id
        resource: dict[str, Any] = {
            "type": identity.type,
            "apiVersion": version_of(node, self._settings),
            "name": escaped("/".join(identity.names)),
        }
        if identity.extended:
            resource["scope"] = escaped(identity.extended)
        same = [need for need in made.needs if need.unit is made.unit]
        other = [need for need in made.needs if made.unit is None and need.unit is not None]
        needs = self._names(same, outside(other)[1], values.at)
        if needs:
            resource["dependsOn"] = needs
        try:
            resource.update(values.body(plan_of_body(node), _sent(node, made), node.line))
        except StackError as error:
            if error.line is not None:
                raise
            raise StackError(str(error), node.line) from None
        return resource

    def _names(self, resources: Iterable[Made], units: Iterable[Unit], at: Scope) -> list[str]:
        """What ``dependsOn`` calls resources and deployments of the same template."""
        names = [dependency(each.node.id, at) for each in resources]
        for unit in units:
            name = _name_of(unit)
            if not unit.scope.group:
                names.append(call("subscriptionResourceId", literal(_DEPLOYMENTS), name))
            elif self._scope.group:
                names.append(call("resourceId", literal(_DEPLOYMENTS), name))
            else:
                where = ("subscription().subscriptionId", literal(unit.scope.group))
                names.append(call("resourceId", *where, literal(_DEPLOYMENTS), name))
        return [as_value(name) for name in names]


def _checked_scope(wanted: Scope, common: Scope) -> Scope:
    """What a template has to be deployed to, if all of it can be.

    :raises StackError: Something of it stands outside.
    """
    if wanted.group and wanted.group.lower() != common.group.lower():
        raise StackError(
            f"earlier runs made this stack in the resource group {wanted.group}, and the program says something "
            "outside of it, which its deployment stack can't make. Make it another stack, or run azprov destroy first"
        )
    return wanted


def _resources(graph: Graph, marks: Marks, subscription: str) -> list[Made]:
    """What the nodes of a graph make, each after what it needs."""
    found: dict[Node, Made] = {}
    for node in graph.ordered():
        if not node.is_lookup:
            made = found[node] = Made(node, resource_of(node, subscription), is_handed(node, marks))
            made.needs = [found[each] for each in makers_needed(graph, node)]
    return list(found.values())


def _sent(node: Node, made: Made) -> dict[str, Any]:
    """The body of a node's call, without what a template says elsewhere."""
    if node.body is not None and not isinstance(node.body, dict):
        raise StackError(f"{node.operation.id}: its body is no JSON object, which no template can say", node.line)
    own = {node.id.lower(), made.id.type.lower(), made.id.names[-1].lower(), "/".join(made.id.names).lower()}
    sent = {}
    for name, item in (node.body or {}).items():
        if name in _OF_IDS:
            if isinstance(item, str) and item.lower() in own:
                continue
            message = f"the body says {name}, which a template says of the resource itself. Leave it out"
            raise StackError(f"{node.operation.id}: {message}", node.line)
        if name.lower() in _OF_TEMPLATES:
            raise StackError(f"{node.operation.id}: {name} means something else in templates", node.line)
        sent[name] = item
    return sent


def _name_of(unit: Unit) -> str:
    """An expression for the name of a deployment."""
    return formatted([("deployment().name", True), (f"-{unit.number}", False)])


def _document(schema: str, values: Values, resources: list[dict[str, Any]], outputs: dict[str, Any]) -> dict[str, Any]:
    document: dict[str, Any] = {"$schema": schema, "contentVersion": "1.0.0.0"}
    if values.parameters.declared:
        document["parameters"] = values.parameters.declared
    document["resources"] = resources
    if outputs:
        document["outputs"] = outputs
    return document
