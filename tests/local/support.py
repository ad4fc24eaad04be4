"""What the tests of the local Azure Resource Manager share."""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

from azure.mgmt.provisioning.core.declare.operation import Operation
from azure.mgmt.provisioning.core.models.model import Model, fields_of
from azure.mgmt.provisioning.local import LocalAzure, LocalRequest, LocalResponse

BASE = "https://management.azure.com"
PATIENCE = 300
"""Seconds for what takes a moment on a machine that does nothing else."""
SUBSCRIPTION = "/subscriptions/00000000-0000-0000-0000-000000000000"
RESOURCES, KEYVAULT, CONTAINERS, SUBSCRIPTIONS = "2025-04-01", "2026-05-15", "2023-05-01", "2022-12-01"
DEPLOYMENTS = "2026-06-01"
GROUP = f"{SUBSCRIPTION}/resourceGroups/rg"
VAULT = f"{GROUP}/providers/Microsoft.KeyVault/vaults/kv-one"
HSM = f"{GROUP}/providers/Microsoft.KeyVault/managedHSMs/hsm-one"
CONTAINER_GROUP = f"{GROUP}/providers/Microsoft.ContainerInstance/containerGroups/cg-one"
TENANT = "11111111-1111-1111-1111-111111111111"
HSM_BODY: dict[str, Any] = {
    "location": "westeurope",
    "sku": {"family": "B", "name": "Standard_B1"},
    "properties": {"tenantId": TENANT, "initialAdminObjectIds": ["a"]},
}


@dataclass
class Arm:
    """Sends requests to a local Azure Resource Manager, and holds every answer to what its operation declares."""

    azure: LocalAzure
    headers: Mapping[str, str] = field(default_factory=dict)
    strict: bool = True

    def send(
        self, method: str, path: str, version: str | None = None, body: Any = None, **headers: str
    ) -> LocalResponse:
        """Send a request. Header names have underscores in place of hyphens."""
        url = path if path.startswith("https://") else BASE + path
        if version is not None:
            url += f"{'&' if '?' in url else '?'}api-version={version}"
        sent = {"Authorization": "Bearer token", "Content-Type": "application/json", **self.headers}
        sent.update({name.replace("_", "-"): value for name, value in headers.items()})
        content = body if isinstance(body, bytes) else b"" if body is None else json.dumps(body).encode()
        response = self.azure.handle(LocalRequest(method, url, sent, content))
        self._hold_to_declaration(method, url, response)
        return response

    def get(self, path: str, version: str | None = None, **headers: str) -> LocalResponse:
        return self.send("GET", path, version, **headers)

    def put(self, path: str, version: str | None = None, body: Any = None, **headers: str) -> LocalResponse:
        return self.send("PUT", path, version, body, **headers)

    def patch(self, path: str, version: str | None = None, body: Any = None, **headers: str) -> LocalResponse:
        return self.send("PATCH", path, version, body, **headers)

    def post(self, path: str, version: str | None = None, body: Any = None, **headers: str) -> LocalResponse:
        return self.send("POST", path, version, body, **headers)

    def delete(self, path: str, version: str | None = None, **headers: str) -> LocalResponse:
        return self.send("DELETE", path, version, **headers)

    def pages(self, path: str, version: str) -> list[list[dict[str, Any]]]:
        """All pages of a list."""
        response = self.get(path, version)
        found = [response.document["value"]]
        while link := response.document.get("nextLink"):
            response = self.get(link)
            assert response.status == 200, response.body
            found.append(response.document["value"])
        return found

    def list(self, path: str, version: str) -> list[dict[str, Any]]:
        """All items of a list."""
        return [item for page in self.pages(path, version) for item in page]

    def group(self, name: str = "rg", location: str = "westeurope") -> str:
        """A resource group."""
        id = f"{SUBSCRIPTION}/resourceGroups/{name}"
        assert self.put(id, RESOURCES, {"location": location}).status == 201
        return id

    def vault(self, id: str = VAULT, **properties: Any) -> dict[str, Any]:
        """A key vault, ready."""
        response = self.put(id, KEYVAULT, vault_body(**properties))
        assert response.status in (200, 201), response.body
        self.wait()
        document: dict[str, Any] = self.get(id, KEYVAULT).document
        return document

    def containers(self, id: str = CONTAINER_GROUP, **properties: Any) -> dict[str, Any]:
        """A container group, ready."""
        response = self.put(id, CONTAINERS, container_body(**properties))
        assert response.status in (200, 201), response.body
        self.wait()
        document: dict[str, Any] = self.get(id, CONTAINERS).document
        return document

    def wait(self, seconds: float | None = None) -> None:
        """Let time pass: as long as an operation takes."""
        self.azure.clock.sleep(self.azure.operation_seconds if seconds is None else seconds)

    def _hold_to_declaration(self, method: str, url: str, response: LocalResponse) -> None:
        if response.status >= 400:
            if method != "HEAD":
                error = response.document["error"]
                assert set(error) <= {"code", "message", "target", "details", "additionalInfo"}, error
                assert error["code"], error
                assert error["message"], error
            return
        match = self.azure.router.match(method, urlsplit(url).path)
        if not self.strict or match is None or not response.body or "/operation" in url.lower():
            return
        version = LocalRequest(method, url).query.get("api-version")
        operation = match.route.operation(version)
        if len({each.service.name for each in match.route.operations}) > 1:
            return  # The provider that answers may be that of another service with the same URL.
        assert response.status in operation.ok, (operation.id, response.status)
        if operation.paging is not None:
            for item in response.document[operation.paging.items]:
                hold(operation, operation.paging.item_type, item)
            assert set(response.document) <= {operation.paging.items, operation.paging.next_link}
        elif operation.returns not in (None, "head", "stream", "text"):
            hold(operation, operation.returns, response.document)


def _subtype(operation: Operation, model: type[Model], value: dict[str, Any]) -> type[Model]:
    """The class that the discriminator of a value names, of those that extend a model."""
    for attribute, subtypes in (vars(model).get("_subtype_map") or {}).items():
        named = next((each for each in fields_of(model) if attribute in (each.name, each.wire)), None)
        given = None if named is None else value.get(named.wire)
        if given in subtypes:
            return _subtype(operation, operation.service.model(subtypes[given]), value)
    return model


def hold(operation: Operation, type: str | None, value: Any, path: str = "$") -> None:
    """Hold a response to the models: every member is declared, and every required one is there."""
    assert type is not None
    if type.startswith("["):
        for index, each in enumerate(value):
            hold(operation, type[1:-1], each, f"{path}[{index}]")
    elif type.startswith("{"):
        for name, each in value.items():
            hold(operation, type[1:-1], each, f"{path}.{name}")
    elif type[0].isupper() and issubclass(model := operation.service.model(type), Model):
        assert isinstance(value, dict), f"{operation.id}: {path}: {value!r}"
        fields = {each.wire: each for each in fields_of(_subtype(operation, model, value))}
        undeclared = set(value) - set(fields)
        assert not undeclared, f"{operation.id}: {path}: {undeclared}"
        for name, each in value.items():
            if each is not None:
                hold(operation, fields[name].type, each, f"{path}.{name}")


def code(response: LocalResponse) -> tuple[int, str]:
    """Status and code of an error."""
    assert response.body, response
    return response.status, response.document["error"]["code"]


def vault_body(**properties: Any) -> dict[str, Any]:
    """The body that makes a key vault."""
    given = {"tenantId": TENANT, "sku": {"family": "A", "name": "standard"}, "accessPolicies": [], **properties}
    return {"location": "westeurope", "properties": given}


def container_body(**properties: Any) -> dict[str, Any]:
    """The body that makes a container group."""
    return {
        "location": "westeurope",
        "properties": {"osType": "Linux", "containers": [container()], **properties},
    }


def container(name: str = "one", **properties: Any) -> dict[str, Any]:
    """A container of a container group."""
    requests = {"cpu": 1.0, "memoryInGB": 1.5}
    return {"name": name, "properties": {"image": "nginx", "resources": {"requests": requests}, **properties}}


def policy(object_id: str, **permissions: list[str]) -> dict[str, Any]:
    """An access policy of a key vault."""
    return {"tenantId": TENANT, "objectId": object_id, "permissions": permissions}


def jwt(**claims: Any) -> str:
    """A token that says something, whoever signed it."""
    parts = (json.dumps(each).encode() for each in ({"alg": "none"}, claims))
    return ".".join([*(base64.urlsafe_b64encode(part).decode().rstrip("=") for part in parts), "signature"])
