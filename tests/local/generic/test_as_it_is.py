"""Resources that were put there as they are lack what their providers fill: what is asked of them is no defect."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any

import pytest

from azure.mgmt.provisioning.core.declare.operation import Operation
from azure.mgmt.provisioning.local import LocalAzure, LocalRequest
from azure.mgmt.provisioning.local.arm.ids import ResourceId
from azure.mgmt.provisioning.local.generic.types import types_of

from ...services.common import COMMON, OTHERS
from ..behaviours.network.support import NETWORK
from ..conftest import Standing
from ..fuzz_corpus import CORPUS
from ..support import BASE, GROUP, RESOURCES, SUBSCRIPTION, VAULT, Arm, code
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


SERVICES = [COMMON, pytest.param([*OTHERS, "resources", "locks"], marks=pytest.mark.slow)]


@pytest.fixture(name="services", params=SERVICES, ids=["common", "others"])
def services_of_a_world(request: pytest.FixtureRequest) -> Sequence[str]:
    found: Sequence[str] = request.param
    return found


@pytest.fixture(name="bare", params=BARE, ids=["nothing", "empty properties"])
def bare_azure(request: pytest.FixtureRequest, services: Sequence[str]) -> Iterator[LocalAzure]:
    with LocalAzure(clock=Standing(), services=services) as azure:
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


# The world is put back after each request, which takes as long as there is much in it.
@pytest.mark.slow
@pytest.mark.parametrize("services", [COMMON], indirect=True, ids=["common"])
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


@pytest.mark.parametrize("bare", BARE, ids=["nothing", "empty properties"])
def test_every_right_request_that_replaces_it_is_a_creation(azure: LocalAzure, bare: dict[str, Any]):
    # Some bodies have members that nobody declares.
    arm = Arm(azure, strict=False)
    arm.group()
    replaced = 0
    for path, body in CORPUS:
        if "/providers/" not in path or "/deployments/" in path:
            continue
        found = arm.azure.router.match("PUT", path)
        assert found is not None, path
        described = version(found.route.operations[0])
        beginning = arm.azure.snapshot()
        is_new = arm.azure.store.get(path) is None
        answer = arm.put(path, described, body)
        arm.wait()
        if not is_new or answer.status >= 400 or arm.azure.store.get(path) is None:
            continue
        arm.azure.restore(beginning)
        # What is somewhere else than the body says is refused.
        place = {"location": body["location"]} if "location" in bare and "location" in body else {}
        arm.azure.add_resource({"id": path, **bare, **place})
        response = arm.put(path, described, body)
        assert response.status < 300, (path, response.body)
        arm.wait()
        stored = arm.azure.store.get(path)
        # A key that is there is never changed.
        assert stored is not None, path
        assert "asItIs" not in stored.private or "/keys/" in path, path
        replaced += 1
    assert replaced > 40


def test_what_is_below_it_stays_where_a_request_replaces_it(arm: Arm):
    arm.group()
    arm.azure.add_resource({"id": VAULT})
    arm.azure.add_resource({"id": f"{VAULT}/secrets/one", "properties": {"contentType": "x"}})
    account = f"{GROUP}/providers/Microsoft.Storage/storageAccounts/bare01"
    arm.azure.add_resource({"id": account, "location": "westeurope"})
    arm.azure.add_resource({"id": f"{account}/blobServices/default/containers/one", "properties": {"a": "b"}})
    body = {"location": "westeurope", "kind": "StorageV2", "sku": {"name": "Standard_LRS"}}
    assert arm.put(account, "2025-06-01", body).status in (200, 202)
    assert arm.azure.store.get(f"{account}/blobServices/default/containers/one") is not None
    # A wrong one replaces nothing.
    other = account.replace("bare01", "bare02")
    arm.azure.add_resource({"id": other, "location": "westeurope"})
    assert arm.put(other, "2025-06-01", {**body, "sku": {"name": "Nothing"}}).status == 400
    stored = arm.azure.store.get(other)
    assert stored is not None
    assert "asItIs" in stored.private


@pytest.mark.parametrize("as_it_is", [True, False])
def test_an_operation_that_cannot_be_done_without_the_rest_fails(
    arm: Arm, monkeypatch: pytest.MonkeyPatch, as_it_is: bool
):
    def fails(*arguments: Any) -> None:
        raise KeyError("operationalState")

    gateway = f"{GROUP}/providers/Microsoft.Network/applicationGateways/bare"
    arm.group()
    arm.azure.add_resource({"id": gateway, "location": "westeurope", "properties": {}})
    stored = arm.azure.store.get(gateway)
    assert stored is not None
    if not as_it_is:
        del stored.private["asItIs"]
        arm.azure.store.restore(stored)
    begun = arm.send("POST", f"{gateway}/stop", NETWORK)
    assert begun.status == 202
    monkeypatch.setattr(arm.azure, "effect", lambda name: fails)
    arm.azure.clock.sleep(60)
    ended = arm.get(begun.headers["Azure-AsyncOperation"])
    if as_it_is:
        assert (ended.document["status"], ended.document["error"]["code"]) == ("Failed", "ResourceIncomplete")
        assert gateway in ended.document["error"]["message"]
    else:
        assert ended.status == 500


def test_a_defect_of_rules_is_still_one(arm: Arm, monkeypatch: pytest.MonkeyPatch):
    def fails(*arguments: Any) -> None:
        raise KeyError("member")

    arm.group()
    vault = arm.vault()["id"]
    monkeypatch.setattr("azure.mgmt.provisioning.local.provider.documents._completed", fails)
    assert arm.get(vault, "2026-05-15").status == 500
