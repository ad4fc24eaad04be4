"""The lives of resources of every type: made, read, listed, changed and deleted, as their operations are declared."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from azure.mgmt.provisioning.core.declare.operation import Operation
from azure.mgmt.provisioning.local import LocalAzure
from azure.mgmt.provisioning.local.arm.ids import ResourceId
from azure.mgmt.provisioning.local.generic.types import Form, types_of
from azure.mgmt.provisioning.local.routing.routes import version_of

from ..fuzz_corpus import CORPUS
from ..support import RESOURCES, SUBSCRIPTION, Arm
from .plausible import body_of, path_of


@dataclass(frozen=True)
class Life:
    """A resource type that requests make.

    :param operation: What makes it.
    """

    form: Form
    operation: Operation

    def __str__(self) -> str:
        return f"{self.operation.service.name}:{self.operation.id}"

    @property
    def path(self) -> str:
        """Where the resource of the tests is."""
        return path_of(self.operation)


def lives(azure: LocalAzure) -> Iterator[Life]:
    """The types that are made by what is declared alone."""
    types = types_of(azure.router)
    for namespace in types.namespaces():
        for forms in types.of_namespace(namespace).values():
            for form in forms:
                put = form.operation("PUT")
                if put is not None and azure.fidelity(put) == "generic":
                    yield Life(form, put)


def version(operation: Operation) -> str:
    """The version that an operation is called with."""
    return version_of(operation) or RESOURCES


def make_parents(arm: Arm, path: str) -> None:
    """Make what has to be there before a resource: by requests, or, what no request makes, by putting it there."""
    named = ResourceId(path)
    scope = path.rpartition("/providers/")[0]
    if ResourceId(scope).namespace is not None:
        make(arm, scope)
    parent = named.parent
    while parent is not None and arm.azure.kind(ResourceId(parent).type) is None:
        parent = ResourceId(parent).parent
    if parent is not None:
        make(arm, parent)


def make(arm: Arm, path: str) -> None:
    """Make a resource, if it is not there, with all that it belongs to."""
    if arm.azure.store.get(path) is not None:
        return
    make_parents(arm, path)
    found = arm.azure.router.match("PUT", path)
    right = next(
        (body for known, body in CORPUS if known.lower().split("/")[:-1] == path.lower().split("/")[:-1]), None
    )
    if found is None or (arm.azure.fidelity(found.route.operation(None)) == "full" and right is None):
        arm.azure.add_resource({"id": path, "location": "westeurope", "properties": {}})
        return
    operation = found.route.operation(None)
    body: Any = right if right is not None else body_of(operation)
    response = arm.put(path, version(operation), body)
    if response.status >= 400:
        arm.azure.add_resource({"id": path, "location": "westeurope", "properties": {}})
    arm.wait()


def listed_at(azure: LocalAzure, life: Life) -> Iterator[tuple[str, Operation]]:
    """The lists that the resource of a life has to be in: of its parent, its group, its subscription."""
    path = life.path
    word = life.form.type.rpartition("/")[2]
    places = [path.rpartition("/")[0]]
    named = ResourceId(path)
    if named.parent is None and named.group is not None and path.count("/providers/") == 1:
        places.append(f"{SUBSCRIPTION}/providers/{named.namespace}/{word}")
    for place in places:
        found = azure.router.match("GET", place)
        if found is None or found.route.generic:
            continue
        operation = found.route.operation(None)
        if operation.paging is None or not azure.serves(operation):
            continue
        # Some lists have the items of one form of a type alone.
        if life.form.model is None or not life.form.names or operation.paging.item_type == life.form.model.__name__:
            yield place, operation
