"""Container apps."""

from __future__ import annotations

from typing import Any

import pytest

from ...support import GROUP, SUBSCRIPTION, Arm, code
from .support import APP, ENVIRONMENT, IDENTITY, PROVIDER, VERSION, app, container, environment, make, prepared

SECRETS = [{"name": "db", "value": "Marker-7-Secret"}]
INGRESS = {"external": True, "targetPort": 80}
USER = {"type": "UserAssigned", "userAssignedIdentities": {IDENTITY: {}}}
SYSTEM = {"type": "SystemAssigned"}
PLACE = {"location": "westeurope"}
REGISTRY = {"server": "shopimages.azurecr.io"}


@pytest.fixture(name="arm")
def prepared_arm(arm: Arm) -> Arm:
    return prepared(arm)


def test_an_app_from_beginning_to_end(arm: Arm):
    begun = arm.put(APP, VERSION, app(ingress=dict(INGRESS)))
    assert (begun.status, begun.document["properties"]["provisioningState"]) == (201, "InProgress")
    assert begun.document["properties"]["latestReadyRevisionName"] == ""
    arm.wait()
    properties = arm.get(APP, VERSION).document["properties"]
    assert properties["runningStatus"] == "Running"
    assert properties["latestReadyRevisionName"] == properties["latestRevisionName"]
    domain = arm.get(ENVIRONMENT, VERSION).document["properties"]["defaultDomain"]
    assert properties["configuration"]["ingress"]["fqdn"] == f"shop.{domain}"
    assert properties["latestRevisionFqdn"] == f"{properties['latestRevisionName']}.{domain}"
    assert properties["managedEnvironmentId"] == ENVIRONMENT
    changed = arm.patch(APP, VERSION, {**PLACE, "tags": {"a": "b"}})
    assert (changed.status, changed.document["properties"]["latestRevisionName"]) == (
        202,
        properties["latestRevisionName"],
    )
    arm.wait()
    for scope in (GROUP, SUBSCRIPTION):
        found = arm.list(f"{scope}/providers/Microsoft.App/containerApps", VERSION)
        assert [each["tags"] for each in found] == [{"a": "b"}]
    assert arm.delete(APP, VERSION).status == 202
    arm.wait()
    assert code(arm.get(APP, VERSION)) == (404, "ResourceNotFound")


def test_hosts_within_the_environment(arm: Arm):
    properties = make(arm, APP, app(ingress={"targetPort": 80}))["properties"]
    assert properties["configuration"]["ingress"]["fqdn"].startswith("shop.internal.")
    assert make(arm, APP, app())["properties"]["latestRevisionFqdn"] == ""


def test_another_template_is_another_revision_and_nothing_else_is(arm: Arm):
    def revision(body: dict[str, Any]) -> str:
        name: str = make(arm, APP, body)["properties"]["latestRevisionName"]
        return name

    first = revision(app())
    assert first.startswith("shop--")
    assert revision(app(ingress=dict(INGRESS))) == first
    names = [
        first,
        revision(app(container(image="web:2"))),
        revision(app(container(env=[{"name": "A", "value": "b"}]))),
        revision(app(container(env=[{"name": "A", "value": "c"}]))),
        revision(app(scale={"maxReplicas": 3})),
        revision(app()),
    ]
    assert len(set(names)) == len(names)


def test_what_containers_are_given_is_given_back(arm: Arm):
    given = container(command=["serve"], args=["-v"], env=[{"name": "A", "value": "b"}])
    made = make(arm, APP, app(given))["properties"]["template"]["containers"]
    resources = {"cpu": 0.5, "memory": "1Gi", "ephemeralStorage": "2Gi"}
    assert made == [{**given, "resources": resources}]
    assert arm.patch(APP, VERSION, {**PLACE, "tags": {}}).status == 202
    assert arm.get(APP, VERSION).document["properties"]["template"]["containers"] == made


def test_secrets_are_listed_and_never_shown(arm: Arm):
    made = make(arm, APP, app(container(env=[{"name": "DB", "secretRef": "db"}]), secrets=SECRETS))
    assert made["properties"]["configuration"]["secrets"] == [{"name": "db"}]
    assert arm.post(f"{APP}/listSecrets", VERSION).document == {"value": SECRETS}
    arm.patch(APP, VERSION, {**PLACE, "tags": {}})
    arm.wait()
    assert arm.post(f"{APP}/listSecrets", VERSION).document == {"value": SECRETS}
    other = [{"name": "db", "value": "other"}]
    arm.patch(APP, VERSION, {**PLACE, "properties": {"configuration": {"secrets": other}}})
    arm.wait()
    assert arm.post(f"{APP}/listSecrets", VERSION).document == {"value": other}
    make(arm, APP, app())
    assert arm.post(f"{APP}/listSecrets", VERSION).document == {"value": []}


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (app(secrets=[{"name": "db"}]), "ContainerAppSecretInvalid"),
        (app(secrets=[{"value": "x"}]), "ContainerAppSecretInvalid"),
        (app(secrets=[{"name": "", "value": "x"}]), "ContainerAppSecretInvalid"),
        (app(container(env=[{"name": "DB", "secretRef": "db"}])), "ContainerAppSecretRefNotFound"),
        (app(registries=[{**REGISTRY, "username": "u", "passwordSecretRef": "p"}]), "ContainerAppSecretRefNotFound"),
        (app(registries=[{**REGISTRY, "identity": IDENTITY}]), "BadRequest"),
        (app(registries=[{**REGISTRY, "identity": "system"}], identity=USER), "BadRequest"),
        (app(identity={"type": "UserAssigned", "userAssignedIdentities": {IDENTITY + "x": {}}}),
         "InvalidResourceReference"),
        (app({"name": "web"}), "InvalidParameterValueInContainerTemplate"),
        (app(container(), container()), "InvalidParameterValueInContainerTemplate"),
        ({"location": "westeurope", "properties": {"environmentId": ENVIRONMENT}},
         "InvalidParameterValueInContainerTemplate"),
        ({"location": "westeurope", "properties": {}}, "BadRequest"),
        ({"location": "northeurope", "properties": {"environmentId": ENVIRONMENT}}, "InvalidResourceReference"),
        ({"location": "westeurope", "properties": {"environmentId": ENVIRONMENT, "workloadProfileName": "D4"}},
         "BadRequest"),
    ],
)  # fmt: skip
def test_what_is_no_app(arm: Arm, body: dict[str, Any], expected: str):
    assert code(arm.put(APP, VERSION, body)) == (400, expected)
    assert code(arm.get(APP, VERSION)) == (404, "ResourceNotFound")


@pytest.mark.parametrize("name", ["Shop", "1shop", "a--b", "shop-", "a" * 33])
def test_a_name_that_is_none(arm: Arm, name: str):
    assert code(arm.put(f"{PROVIDER}/containerApps/{name}", VERSION, app())) == (400, "ContainerAppInvalidName")


def test_registries_are_entered_with_an_identity_of_the_app(arm: Arm):
    made = make(arm, APP, app(registries=[{**REGISTRY, "identity": IDENTITY}], identity=USER))
    ((id, assigned),) = made["identity"]["userAssignedIdentities"].items()
    assert id == IDENTITY
    assert assigned["principalId"]
    assert make(arm, APP, app(registries=[{**REGISTRY, "identity": "system"}], identity=SYSTEM))["identity"][
        "principalId"
    ]


def test_secrets_of_a_key_vault(arm: Arm):
    secret = {"name": "db", "keyVaultUrl": "https://kv.vault.azure.net/secrets/db", "identity": IDENTITY}
    make(arm, APP, app(secrets=[secret], identity=USER))
    assert arm.post(f"{APP}/listSecrets", VERSION).document == {"value": [secret]}


def test_one_operation_at_a_time(arm: Arm):
    arm.put(APP, VERSION, app())
    for refused in (
        arm.put(APP, VERSION, app()),
        arm.patch(APP, VERSION, {**PLACE, "tags": {}}),
        arm.delete(APP, VERSION),
        arm.post(f"{APP}/stop", VERSION),
    ):
        assert code(refused) == (409, "ContainerAppOperationInProgress")


def test_an_environment_has_to_be_ready(arm: Arm):
    arm.put(ENVIRONMENT, VERSION, environment(zoneRedundant=False))
    assert code(arm.put(APP, VERSION, app())) == (400, "ManagedEnvironmentNotProvisioned")


def test_an_app_is_stopped_and_started(arm: Arm):
    assert code(arm.post(f"{APP}/stop", VERSION)) == (404, "ResourceNotFound")
    make(arm, APP, app())
    for verb, status in (("stop", "Stopped"), ("start", "Running")):
        assert arm.post(f"{APP}/{verb}", VERSION).status == 202
        arm.wait()
        assert arm.get(APP, VERSION).document["properties"]["runningStatus"] == status
