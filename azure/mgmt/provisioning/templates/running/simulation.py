"""A template deployed to a world in which each resource is what the template says of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from ..errors import ExpressionError, LaterError, MissingError
from ..expanding.expansion import Expansion
from ..expanding.nested import Nested, expand_nested, faults_within
from ..expanding.resource import ExpandedResource
from ..values import PartlyKnown, Value
from ..world import LaterWorld, World

MOST_DEPLOYMENTS = 800
"""How many deployments within each other, or beside, a simulation goes into."""


class SimulatedWorld:
    """Resources by their ids, and what they answer.

    :param exact: Whether resources have what templates say of them, and nothing else; otherwise, only the outputs of
        deployments are known, and all else is known later.
    :param behind: What is asked for resources that are not in it.
    """

    def __init__(self, *, exact: bool = True, behind: World | None = None) -> None:
        self.exact = exact
        self.documents: dict[str, Mapping[str, Value]] = {}
        self._behind = behind or LaterWorld()

    def resource(self, id: str, api_version: str | None) -> Mapping[str, Value]:
        """A resource that was deployed, or one of the world behind."""
        found = self.documents.get(id.casefold())
        return self._behind.resource(id, api_version) if found is None else found

    def answer(self, id: str, action: str, api_version: str, body: Value) -> Value:
        """What the world behind answers."""
        return self._behind.answer(id, action, api_version, body)

    def add(self, resource: ExpandedResource, body: Mapping[str, Value]) -> None:
        """A resource is deployed."""
        head = {"id": resource.id, "name": resource.name.rpartition("/")[2], "type": resource.type}
        self.documents[resource.key] = {"apiVersion": resource.api_version, "properties": {}, **body, **head}

    def add_deployment(self, resource: ExpandedResource, nested: Nested | None) -> None:
        """A deployment has ended, or can't be told."""
        properties: dict[str, Any] = {} if self.exact else PartlyKnown()
        if nested is not None:
            # What a service fills in is not in a made-up resource: an output of it is missing only if it is asked for.
            outputs = nested.expansion.outputs(without=(MissingError,) if self.exact else (LaterError,))
            properties["outputs"] = outputs if self.exact else PartlyKnown(outputs)
        properties["provisioningState"] = "Succeeded"
        document: dict[str, Any] = {"id": resource.id, "name": resource.name, "properties": properties}
        self.documents[resource.key] = document if self.exact else PartlyKnown(document)


@dataclass(frozen=True)
class Simulated:
    """A resource that was deployed, with the resources of its template if it is a deployment.

    :param body: What was sent for it; expressions stand for what was not known.
    :param inner: What it made, if it is a deployment; None if that can't be told yet.
    """

    resource: ExpandedResource
    body: Mapping[str, Value]
    inner: list[Simulated] | None = field(default_factory=list)

    def document(self) -> dict[str, Value]:
        """The resource, as it is shown."""
        resource = self.resource
        head = {"id": resource.id, "type": resource.type, "name": resource.name, "apiVersion": resource.api_version}
        shown = {**head, **self.body}
        if resource.needs:
            shown["dependsOn"] = [need.id for need in resource.needs]
        return shown


def simulate(expansion: Expansion, world: SimulatedWorld) -> list[Simulated]:
    """Deploys a template to a world that is made up, which has to be that of the expansion.

    :raises TemplateError: An expression can't be worked out.
    """
    return _Simulation(world).run(expansion)


class _Simulation:
    def __init__(self, world: SimulatedWorld) -> None:
        self._world = world
        self._deployments = 0

    def run(self, expansion: Expansion) -> list[Simulated]:
        return [self._deploy(expansion, resource) for resource in expansion.resources]

    def _deploy(self, expansion: Expansion, resource: ExpandedResource) -> Simulated:
        if not resource.is_deployment:
            body = resource.body() if self._world.exact else resource.known_body()
            if self._world.exact:
                self._world.add(resource, body)
            return Simulated(resource, body)
        self._deployments += 1
        if self._deployments > MOST_DEPLOYMENTS:
            raise resource.fault(ExpressionError(f"There are more than '{MOST_DEPLOYMENTS}' deployments."))
        try:
            nested = expand_nested(expansion, resource)
        except LaterError:
            if self._world.exact:
                raise
            self._world.add_deployment(resource, None)
            return Simulated(resource, resource.known_body(), None)
        with faults_within(resource):
            inner = self.run(nested.expansion)
            self._world.add_deployment(resource, nested)
        return Simulated(resource, {} if self._world.exact else resource.known_body(), inner)
