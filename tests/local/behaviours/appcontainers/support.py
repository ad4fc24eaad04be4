"""What the tests of Microsoft.App share."""

from __future__ import annotations

from typing import Any

from ...support import GROUP, Arm

VERSION, IDENTITIES = "2026-07-01", "2024-11-30"
PROVIDER = f"{GROUP}/providers/Microsoft.App"
ENVIRONMENT = f"{PROVIDER}/managedEnvironments/apps"
APP = f"{PROVIDER}/containerApps/shop"
IDENTITY = f"{GROUP}/providers/Microsoft.ManagedIdentity/userAssignedIdentities/puller"


def environment(**properties: Any) -> dict[str, Any]:
    return {"location": "westeurope", "properties": properties}


def app(*containers: dict[str, Any], identity: Any = None, scale: Any = None, **configuration: Any) -> dict[str, Any]:
    template: dict[str, Any] = {"containers": list(containers) or [container()]}
    if scale is not None:
        template["scale"] = scale
    properties = {"environmentId": ENVIRONMENT, "configuration": configuration, "template": template}
    return {"location": "westeurope", "properties": properties, **({"identity": identity} if identity else {})}


def full_app() -> dict[str, Any]:
    """An app with a bit of everything, pulled with a secret and with an identity."""
    web = container(env=[{"name": "DB", "secretRef": "db"}, {"name": "MODE", "value": "x"}], args=["x"])
    body = app(
        {**web, "resources": {"cpu": 1, "memory": "2Gi"}, "probes": [{"type": "Liveness"}]},
        identity={"type": "UserAssigned", "userAssignedIdentities": {IDENTITY: {}}},
        scale={"maxReplicas": 3, "rules": [{"name": "http", "http": {"metadata": {"a": "1"}}}]},
        ingress={"external": True, "targetPort": 80, "traffic": [{"weight": 100, "latestRevision": True}]},
        secrets=[{"name": "db", "value": "x"}, {"name": "kv", "keyVaultUrl": "https://kv", "identity": IDENTITY}],
        registries=[
            {"server": "one.azurecr.io", "username": "u", "passwordSecretRef": "db"},
            {"server": "two.azurecr.io", "identity": IDENTITY},
        ],
    )
    body["properties"]["template"]["initContainers"] = [container("init")]
    return body


def full_environment() -> dict[str, Any]:
    """An environment with a bit of everything that needs nothing else."""
    return environment(
        appLogsConfiguration={
            "destination": "log-analytics",
            "logAnalyticsConfiguration": {"customerId": "x", "sharedKey": "y"},
        },
        vnetConfiguration={"internal": True},
        workloadProfiles=[{"name": "Consumption", "workloadProfileType": "Consumption"}],
        customDomainConfiguration={"dnsSuffix": "shop.example"},
    )


def container(name: str = "web", **more: Any) -> dict[str, Any]:
    return {"name": name, "image": "shopimages.azurecr.io/web:1", **more}


def make(arm: Arm, id: str, body: dict[str, Any]) -> dict[str, Any]:
    response = arm.put(id, VERSION, body)
    assert response.status in (200, 201), response.body
    arm.wait()
    document: dict[str, Any] = arm.get(id, VERSION).document
    assert document["properties"]["provisioningState"] == "Succeeded"
    return document


def prepared(arm: Arm) -> Arm:
    """A resource group with an environment and an identity in it."""
    arm.group()
    make(arm, ENVIRONMENT, environment())
    assert arm.put(IDENTITY, IDENTITIES, {"location": "westeurope"}).status == 201
    return arm
