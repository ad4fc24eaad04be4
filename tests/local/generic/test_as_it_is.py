"""Resources that were put there as they are lack what their providers fill: what is asked of them is no defect."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from azure.mgmt.provisioning.core.declare.operation import Operation
from azure.mgmt.provisioning.local import LocalAzure, LocalRequest
from azure.mgmt.provisioning.local.arm.ids import ResourceId
from azure.mgmt.provisioning.local.generic.types import types_of

from ..conftest import Standing
from ..support import BASE, GROUP, RESOURCES, SUBSCRIPTION, Arm, code
from .lives import version
from .plausible import body_of, path_of

HEADERS = {"Authorization": "Bearer x", "Content-Type": "application/json"}
BARE = [{}, {"location": "westeurope", "properties": {}}]


def places(azure: LocalAzure) -> Iterator[str]:
    """A resource of every type in a resource group, each after what it belongs to."""
    types = types_of(azure.router)
    for namespace in types.namespaces():
        for forms in types.of_namespace(namespace).values():
            for form in forms:
                path: str | None = path_of(form.operations[0])
                while path:
                    if "/resourceGroups/" in path and "/providers/" in path:
                        yield path
                    path = ResourceId(path).parent


@pytest.fixture(name="bare", params=BARE, ids=["nothing", "empty properties"])
def bare_azure(request: pytest.FixtureRequest) -> Iterator[LocalAzure]:
    with LocalAzure(clock=Standing()) as azure:
        Arm(azure).group()
        for id in dict.fromkeys(places(azure)):
            # A group is not deleted whose deployments still go on.
            if azure.store.get(id) is None and "/Microsoft.Resources/deployments" not in id:
                azure.add_resource({"id": id, **request.param})
        yield azure


def ask(azure: LocalAzure, method: str, path: str, version: str, body: Any = None) -> None:
    url = f"{BASE}{path}?api-version={version}"
    answer = azure.handle(LocalRequest(method, url, HEADERS, b"" if body is None else json.dumps(body).encode()))
    assert answer.status != 500, (method, path, body)


def served(azure: LocalAzure, *methods: str) -> list[Operation]:
    operations = [each for each in azure.router.operations if each.method in methods and azure.serves(each)]
    return sorted(operations, key=lambda each: (each.service.name, each.id))


def test_they_are_read_and_listed(bare: LocalAzure):
    for operation in served(bare, "GET", "HEAD"):
        ask(bare, operation.method, path_of(operation), version(operation))
    for scope in (GROUP, SUBSCRIPTION):
        ask(bare, "GET", f"{scope}/resources", RESOURCES)


@pytest.mark.slow
def test_they_are_changed_acted_on_and_deleted(bare: LocalAzure):
    beginning = bare.snapshot()
    for operation in served(bare, "PUT", "PATCH", "POST", "DELETE"):
        ask(bare, operation.method, path_of(operation), version(operation), body_of(operation))
        # What has begun ends, too.
        bare.clock.sleep(3)
        ask(bare, "GET", GROUP, RESOURCES)
        bare.restore(beginning)


def test_their_group_is_exported_and_deleted(bare: LocalAzure):
    ask(bare, "POST", f"{GROUP}/exportTemplate", RESOURCES, {"resources": ["*"]})
    bare.clock.sleep(3)
    for each in [each.id for each in bare.store.of_type("Microsoft.Authorization/locks", SUBSCRIPTION)]:
        ask(bare, "DELETE", each, "2020-05-01")
    ask(bare, "DELETE", GROUP, RESOURCES)
    bare.clock.sleep(60)
    ask(bare, "GET", f"{SUBSCRIPTION}/resources", RESOURCES)


def test_what_cannot_be_done_without_the_rest_says_so(arm: Arm):
    registry = f"{GROUP}/providers/Microsoft.ContainerRegistry/registries/bare01"
    arm.group()
    arm.azure.add_resource({"id": registry, "location": "westeurope"})
    assert arm.get(registry, "2025-11-01").document["name"] == "bare01"
    refused = arm.get(f"{registry}/listUsages", "2025-11-01")
    assert code(refused) == (409, "ResourceIncomplete")
    assert registry in refused.document["error"]["message"]


def test_a_request_that_replaces_it_makes_it_like_any_other(arm: Arm):
    registry = f"{GROUP}/providers/Microsoft.ContainerRegistry/registries/bare01"
    arm.group()
    arm.azure.add_resource({"id": registry, "location": "westeurope"})
    body = {"location": "westeurope", "sku": {"name": "Basic"}}
    assert arm.put(registry, "2025-11-01", body).status in (200, 201)
    arm.wait()
    assert arm.get(registry, "2025-11-01").document["sku"]["tier"] == "Basic"
    assert arm.get(f"{registry}/listUsages", "2025-11-01").status == 200
    stored = arm.azure.store.get(registry)
    assert stored is not None
    assert "asItIs" not in stored.private


def test_a_defect_of_rules_is_still_one(arm: Arm, monkeypatch: pytest.MonkeyPatch):
    def fails(*arguments: Any) -> None:
        raise KeyError("member")

    arm.group()
    vault = arm.vault()["id"]
    monkeypatch.setattr("azure.mgmt.provisioning.local.provider.documents._completed", fails)
    assert arm.get(vault, "2026-05-15").status == 500
