"""Of every service, the first three resource types live over its typed client: made, read, listed, changed, deleted."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest
from azure.core.exceptions import ResourceNotFoundError

from azure.mgmt.provisioning import ProvisioningClient
from azure.mgmt.provisioning.core.declare.lookup import declared_operations
from azure.mgmt.provisioning.core.declare.operation import Body, Header, Operation, Path, Query
from azure.mgmt.provisioning.core.models.model import Model
from azure.mgmt.provisioning.local import LocalAzure
from azure.mgmt.provisioning.local.arm.ids import ResourceId, key_of
from azure.mgmt.provisioning.stack.export.calls import Calls, Method

from ...services.common import COMMON, OTHERS
from ..conftest import Standing
from ..fuzz_corpus import CORPUS
from ..support import GROUP, SUBSCRIPTION, Arm
from .lives import make_parents, version
from .plausible import body_of, path_of, value_of

FIRST = 3
PACKAGE = "azure.mgmt.provisioning.services"
WITHOUT_VERSION = ("EnergyServices_Create",)
"""Operations that send no API version, as their description says, although what reads their resources needs one."""

STACK = {
    "actionOnUnmanage": {"resources": "delete", "resourceGroups": "detach", "managementGroups": "detach"},
    "denySettings": {"mode": "none"},
    "template": {"$schema": "https://x/deploymentTemplate.json#", "contentVersion": "1.0.0.0", "resources": []},
}
RULED: list[tuple[str, Any]] = [
    *CORPUS,
    (f"{GROUP}/providers/Microsoft.Network/dnsZones/one.example", {"location": "global"}),
    (f"{GROUP}/providers/Microsoft.Resources/deploymentStacks/one", {"properties": STACK}),
    (f"{GROUP}/providers/Microsoft.Resources/templateSpecs/one", {"location": "westeurope"}),
    (f"{SUBSCRIPTION}/providers/Microsoft.Features/featureProviders/Microsoft.Compute"
     "/subscriptionFeatureRegistrations/EncryptionAtHost", {}),
    ("/providers/Microsoft.Management/managementGroups/one", {}),
    (f"{GROUP}/providers/Microsoft.Authorization/locks/one", {"properties": {"level": "CanNotDelete"}}),
]  # fmt: skip
"""Right bodies of what has rules that are written by hand, in an order in which each refers to those before it."""
BODIES = {ResourceId(path).type.lower(): number for number, (path, _) in reversed(list(enumerate(RULED)))}


def is_named(operation: Operation) -> bool:
    return operation.url.endswith("}") and "/providers/" in operation.url


def makers_of(service: str, calls: Calls) -> list[Operation]:
    """The operations of a service that make a resource and can be called with names and a body."""
    return [
        each
        for each in declared_operations(f"{PACKAGE}.{service}")
        if each.method == "PUT" and is_named(each) and each.id not in WITHOUT_VERSION and calls.method(each) is not None
    ]


def first_makers(azure: LocalAzure, calls: Calls, service: str) -> list[Operation]:
    """Those that make its first resource types."""
    found: dict[str, Operation] = {}
    for each in makers_of(service, calls):
        type = ResourceId(path_of(each)).type.lower()
        if is_made(azure, each, type):
            found.setdefault(type, each)
    # What has rules refers to more, and is tested elsewhere: it comes where there is nothing else.
    return sorted(found.values(), key=lambda each: azure.fidelity(each) == "full")[:FIRST]


def is_made(azure: LocalAzure, operation: Operation, type: str) -> bool:
    """Whether an operation makes something with a right body: one that is made of what is declared, where its provider
    has no rules of its own."""
    return azure.fidelity(operation) == "generic" or (azure.serves(operation) and type in BODIES)


class Life:
    """A resource, and the calls of a client about it."""

    def __init__(self, client: ProvisioningClient, calls: Calls, maker: Operation) -> None:
        self._service = getattr(client, maker.service.name)
        self._calls = calls
        self._beside = declared_operations(maker.service.package)
        self.maker = maker
        self.path, self.body = path_of(maker), body_of(maker)
        if (type := ResourceId(self.path).type.lower()) in BODIES:
            self.path, self.body = RULED[BODIES[type]]

    def prepare(self, arm: Arm) -> None:
        """Make what the resource stands in, and what it refers to."""
        for path, body in RULED[: BODIES.get(ResourceId(self.path).type.lower(), 0)]:
            found = arm.azure.router.match("PUT", path)
            assert found is not None, path
            arm.put(path, version(found.route.operation(None)), body)
            arm.wait()
        make_parents(arm, self.path)

    def at(self, method: str) -> Operation | None:
        """The operation of a method on this very resource that the client can call."""
        url = self.maker.url.lower()
        return self._callable(each for each in self._beside if each.method == method and each.url.lower() == url)

    def listing(self) -> Operation | None:
        """The operation that lists the resources beside it."""
        url = self.maker.url.lower().rpartition("/")[0]
        return self._callable(
            each for each in self._beside if each.method == "GET" and each.paging and each.url.lower() == url
        )

    def _callable(self, operations: Iterator[Operation]) -> Operation | None:
        return next((each for each in operations if self._calls.method(each) is not None), None)

    def call(self, operation: Operation, body: Any = None) -> Any:
        """Call an operation by the client's method, and wait for what it begins."""
        method = self._calls.method(operation)
        assert method is not None
        function = getattr(getattr(self._service, method.group), method.name)
        result = function(**dict(self._arguments(operation, method, body)))
        return result.result() if method.name.startswith("begin_") else result

    def _arguments(self, operation: Operation, method: Method, body: Any) -> Iterator[tuple[str, Any]]:
        names = [each.strip("{}") for each in re.findall(r"\{[^}]*\}", operation.url)]
        pattern = re.sub(r"\\\{[^}]*\\\}", "(.+?)", re.escape(operation.url)).replace("{", "").replace("}", "")
        found = re.fullmatch(pattern, self.path, re.I) or re.match(pattern, self.path, re.I)
        assert found is not None, (operation.url, self.path)
        values = dict(zip(names, found.groups(), strict=True))
        for each in operation.parameters:
            if isinstance(each, Body):
                yield (
                    each.name,
                    model_of(operation, each.type).deserialize(body) if is_model(operation, each.type) else body,
                )
            elif isinstance(each, Path) and not each.client:
                yield each.name, values[each.wire]
            elif isinstance(each, (Query, Header)) and each.name in method.parameters:
                yield each.name, value_of(operation, each.type, each.wire)


def is_model(operation: Operation, type: str) -> bool:
    return type[0].isupper() and issubclass(operation.service.model(type), Model)


def model_of(operation: Operation, type: str) -> type[Model]:
    found: type[Model] = operation.service.model(type)
    return found


def live(life: Life, arm: Arm) -> None:
    """All that the client can do about a resource, from its creation to its end."""
    made = life.call(life.maker, life.body)
    reading, changing, deleting, listing = life.at("GET"), life.at("PATCH"), life.at("DELETE"), life.listing()
    if is_model(life.maker, life.maker.returns or "str"):
        assert isinstance(made, model_of(life.maker, life.maker.returns or ""))
    if reading is not None:
        found = life.call(reading)
        assert isinstance(found, (Model, list)), reading
        identity = getattr(found, "id", None)
        assert identity is None or key_of(identity) == key_of(life.path), identity
    if listing is not None:
        items = list(life.call(listing))
        named = [each for each in items if key_of(getattr(each, "id", None) or "") == key_of(life.path)]
        # Items of some lists have neither an id nor a name: then it is the only one.
        assert named or len(items) == 1, listing
    if changing is not None:
        change = body_of(changing)
        tagged = isinstance(change, dict) and isinstance(change.get("tags"), dict)
        if tagged:
            place = {"location": life.body["location"]} if "location" in change and "location" in life.body else {}
            change = {**change, **place, "tags": {"changed": "yes"}}
        changed = life.call(changing, change)
        if tagged and isinstance(changed, Model) and hasattr(changed, "tags"):
            assert getattr(changed, "tags", None) == {"changed": "yes"}, changing
    if deleting is not None:
        life.call(deleting)
        arm.wait()
        if reading is not None and 404 not in reading.ok:
            with pytest.raises(ResourceNotFoundError):
                life.call(reading)


@pytest.mark.parametrize("service", [*COMMON, *(pytest.param(each, marks=pytest.mark.slow) for each in OTHERS)])
def test_the_first_types_of_a_service_live(service: str):
    calls = Calls()
    with LocalAzure() as azure:
        makers = first_makers(azure, calls, service)
    assert makers or not makers_of(service, calls)
    for each in makers:
        with LocalAzure(clock=Standing()) as azure, ProvisioningClient.local(azure) as client:
            arm = Arm(azure, strict=False)
            arm.group()
            life = Life(client, calls, each)
            life.prepare(arm)
            live(life, arm)
