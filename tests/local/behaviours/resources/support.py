"""What the tests of template deployments share."""

from __future__ import annotations

from typing import Any

from ...support import CONTAINERS, DEPLOYMENTS, GROUP, KEYVAULT, Arm, container_body, vault_body

DEPLOYMENT = f"{GROUP}/providers/Microsoft.Resources/deployments/one"
OPERATIONS = f"{GROUP}/deployments/one/operations"
SCHEMA = "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#"
VAULT_RESOURCE = {"type": "Microsoft.KeyVault/vaults", "apiVersion": KEYVAULT, "name": "kv-one", **vault_body()}
SECRET_RESOURCE = {
    "type": "Microsoft.KeyVault/vaults/secrets",
    "apiVersion": KEYVAULT,
    "name": "kv-one/s",
    "dependsOn": ["Microsoft.KeyVault/vaults/kv-one"],
    "properties": {"value": "x"},
}
CONTAINER_RESOURCE = {
    "type": "Microsoft.ContainerInstance/containerGroups",
    "apiVersion": CONTAINERS,
    "name": "cg-one",
    **container_body(),
}


def body(*resources: Any, mode: str = "Incremental", template: Any = None, **properties: Any) -> dict[str, Any]:
    whole = {"$schema": SCHEMA, "contentVersion": "1.0.0.0", "resources": list(resources), **(template or {})}
    return {"properties": {"mode": mode, "template": whole, **properties}}


def deploy(arm: Arm, *resources: Any, **more: Any) -> dict[str, Any]:
    response = arm.put(DEPLOYMENT, DEPLOYMENTS, body(*resources, **more))
    assert response.status in (200, 201), response.body
    arm.wait()
    document: dict[str, Any] = arm.get(DEPLOYMENT, DEPLOYMENTS).document
    return document


def resource(type: str, version: str, name: str, *needs: str, **members: Any) -> dict[str, Any]:
    found = {"type": type, "apiVersion": version, "name": name, "dependsOn": list(needs), "properties": {}, **members}
    tracked = type.count("/") == 1
    return {**found, "location": "westeurope", "kind": "StorageV2"} if tracked else found
