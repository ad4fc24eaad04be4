"""Role assignments decide who may do what."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from typing import Any

import pytest
from azure.core.exceptions import HttpResponseError

from azure.mgmt.provisioning import ProvisioningClient, aio
from azure.mgmt.provisioning.local import AsyncLocalCredential, LocalAzure, LocalCredential, LocalServer, RealClock
from azure.mgmt.provisioning.local.access.deciding import allows
from azure.mgmt.provisioning.local.arm.actions import Action, action_of
from azure.mgmt.provisioning.local.identity.tokens import said

from ..conftest import Standing
from ..support import DEPLOYMENTS, GROUP, KEYVAULT, RESOURCES, SUBSCRIPTION, SUBSCRIPTIONS, VAULT, Arm, code, vault_body

OWNER, CONTRIBUTOR, READER = (
    "8e3af657-a8ff-443c-a75c-2fe8c4bcb635",
    "b24988ac-6180-42a0-ab88-20f7382dd24c",
    "acdd72a7-3385-48ef-bd42-f606fba81ae7",
)
CLIENT = "22222222-2222-2222-2222-222222222222"
ROLES = "2022-04-01"
VAULTS = f"{GROUP}/providers/Microsoft.KeyVault/vaults"


@pytest.fixture
def azure() -> Iterator[LocalAzure]:
    with LocalAzure(clock=Standing(), authorize=True, require_valid_tokens=True) as azure:
        yield azure


def bearer(azure: LocalAzure, client: str | None = None) -> Arm:
    return Arm(azure, {"Authorization": f"Bearer {azure.token(client_id=client)}"})


@pytest.fixture
def owner(azure: LocalAzure) -> Arm:
    arm = bearer(azure)
    arm.group()
    return arm


@pytest.fixture
def somebody(azure: LocalAzure, owner: Arm) -> Arm:
    return bearer(azure, CLIENT)


def principal(azure: LocalAzure) -> str:
    found = said(azure.token(client_id=CLIENT))[1]
    assert found is not None
    return found


def assign(owner: Arm, role: str, scope: str = GROUP) -> str:
    """Give a role to the client; the id of the assignment."""
    definition = f"{SUBSCRIPTION}/providers/Microsoft.Authorization/roleDefinitions/{role}"
    id = f"{scope}/providers/Microsoft.Authorization/roleAssignments/{uuid.uuid4()}"
    properties = {"roleDefinitionId": definition, "principalId": principal(owner.azure)}
    response = owner.put(id, ROLES, {"properties": properties})
    assert response.status == 201, response.body
    return id


def test_who_has_no_role_may_do_nothing(somebody: Arm, azure: LocalAzure):
    response = somebody.put(VAULT, KEYVAULT, vault_body())
    assert code(response) == (403, "AuthorizationFailed")
    assert response.document["error"]["message"] == (
        f"The client '{CLIENT}' with object id '{principal(azure)}' does not have authorization to perform action "
        f"'Microsoft.KeyVault/vaults/write' over scope '{VAULT}' or the scope is invalid. If access was recently "
        "granted, please refresh your credentials."
    )
    assert code(somebody.get(GROUP, RESOURCES)) == (403, "AuthorizationFailed")
    assert code(somebody.get(f"{GROUP}x", RESOURCES)) == (403, "AuthorizationFailed")


def test_a_reader_reads(owner: Arm, somebody: Arm):
    owner.vault()
    assigned = assign(owner, READER)
    assert somebody.get(VAULT, KEYVAULT).status == 200
    assert [each["name"] for each in somebody.list(VAULTS, KEYVAULT)] == ["kv-one"]
    assert code(somebody.delete(VAULT, KEYVAULT)) == (403, "AuthorizationFailed")
    assert code(somebody.get(f"{SUBSCRIPTION}/providers/Microsoft.KeyVault/vaults", KEYVAULT))[0] == 403
    assert owner.delete(assigned, ROLES).status == 200
    assert code(somebody.get(VAULT, KEYVAULT)) == (403, "AuthorizationFailed")


def test_a_contributor_gives_no_roles(owner: Arm, somebody: Arm):
    assign(owner, CONTRIBUTOR)
    assert somebody.put(VAULT, KEYVAULT, vault_body()).status in (200, 201)
    other = f"{GROUP}/providers/Microsoft.Authorization/roleAssignments/{uuid.uuid4()}"
    refused = somebody.put(other, ROLES, {"properties": {"roleDefinitionId": "x", "principalId": CLIENT}})
    assert "'Microsoft.Authorization/roleAssignments/write'" in refused.document["error"]["message"]


def test_roles_hold_at_a_scope_and_below(owner: Arm, somebody: Arm):
    owner.group("other")
    owner.vault()
    assign(owner, CONTRIBUTOR, VAULT)
    assert somebody.patch(VAULT, KEYVAULT, {"tags": {"a": "b"}}).status in (200, 201)
    assert code(somebody.get(GROUP, RESOURCES))[0] == 403
    assign(owner, OWNER, SUBSCRIPTION)
    assert somebody.get(f"{SUBSCRIPTION}/resourceGroups/other", RESOURCES).status == 200


def test_a_role_of_ones_own(owner: Arm, somebody: Arm):
    owner.vault()
    role = str(uuid.uuid4())
    permission = {"actions": ["Microsoft.KeyVault/*"], "notActions": ["*/delete"]}
    properties = {"roleName": "Keeper", "assignableScopes": [SUBSCRIPTION], "permissions": [permission]}
    id = f"{SUBSCRIPTION}/providers/Microsoft.Authorization/roleDefinitions/{role}"
    assert owner.put(id, ROLES, {"properties": properties}).status == 201
    assign(owner, role)
    assert somebody.get(VAULT, KEYVAULT).status == 200
    assert code(somebody.delete(VAULT, KEYVAULT)) == (403, "AuthorizationFailed")


def test_lists_of_groups_and_subscriptions_leave_out_the_rest(azure: LocalAzure, owner: Arm, somebody: Arm):
    groups, resources = f"{SUBSCRIPTION}/resourcegroups", f"{SUBSCRIPTION}/resources"
    owner.group("other")
    owner.vault()
    for path, version in ((groups, RESOURCES), (resources, RESOURCES), ("/subscriptions", SUBSCRIPTIONS)):
        assert somebody.list(path, version) == []
    assert code(somebody.get(SUBSCRIPTION, SUBSCRIPTIONS)) == (403, "AuthorizationFailed")
    assign(owner, READER)
    assert [each["name"] for each in somebody.list(groups, RESOURCES)] == ["rg"]
    assert [each["name"] for each in somebody.list(resources, RESOURCES)] == ["kv-one"]
    assert [each["id"] for each in somebody.list("/subscriptions", SUBSCRIPTIONS)] == [SUBSCRIPTION]
    assert somebody.get(SUBSCRIPTION, SUBSCRIPTIONS).status == 200
    assert {each["name"] for each in owner.list(groups, RESOURCES)} == {"rg", "other"}


def test_a_deployment_needs_what_its_resources_need(owner: Arm, somebody: Arm):
    role = str(uuid.uuid4())
    properties = {
        "roleName": "Deployer",
        "assignableScopes": [SUBSCRIPTION],
        "permissions": [{"actions": ["Microsoft.Resources/*"]}],
    }
    id = f"{SUBSCRIPTION}/providers/Microsoft.Authorization/roleDefinitions/{role}"
    assert owner.put(id, ROLES, {"properties": properties}).status == 201
    assign(owner, role)
    vault = {"type": "Microsoft.KeyVault/vaults", "apiVersion": KEYVAULT, "name": "kv-one", **vault_body()}
    template = {"$schema": "x", "contentVersion": "1.0.0.0", "resources": [vault]}
    path = f"{GROUP}/providers/Microsoft.Resources/deployments/d"
    body = {"properties": {"mode": "Incremental", "template": template}}
    refused = somebody.put(path, DEPLOYMENTS, body)
    assert refused.status in (400, 403), refused.body
    assert b"Microsoft.KeyVault/vaults/write" in refused.body
    assert owner.put(path, DEPLOYMENTS, body).status == 201
    owner.wait()
    owner.wait()
    assert owner.get(VAULT, KEYVAULT).status == 200


def test_each_request_of_a_batch_is_decided_by_itself(owner: Arm, somebody: Arm):
    assign(owner, READER)
    requests: list[dict[str, Any]] = [
        {"httpMethod": "GET", "url": f"{GROUP}?api-version={RESOURCES}"},
        {"httpMethod": "DELETE", "url": f"{GROUP}?api-version={RESOURCES}"},
    ]
    batch = somebody.post("/batch", "2020-06-01", {"requests": requests}).document["responses"]
    assert [each["httpStatusCode"] for each in batch] == [200, 403]


def test_a_token_that_names_nobody_is_the_owners():
    with LocalAzure(authorize=True) as azure:
        Arm(azure).group()
        assert code(bearer(azure, CLIENT).get(GROUP, RESOURCES)) == (403, "AuthorizationFailed")


@pytest.mark.parametrize(
    ("method", "path", "name", "scope"),
    [
        ("GET", SUBSCRIPTION, "Microsoft.Resources/subscriptions/read", SUBSCRIPTION),
        ("GET", f"{SUBSCRIPTION}/locations", "Microsoft.Resources/subscriptions/locations/read", SUBSCRIPTION),
        ("PUT", GROUP, "Microsoft.Resources/subscriptions/resourceGroups/write", GROUP),
        ("GET", f"{GROUP}/resources", "Microsoft.Resources/subscriptions/resourceGroups/resources/read", GROUP),
        (
            "POST",
            f"{GROUP}/moveResources",
            "Microsoft.Resources/subscriptions/resourceGroups/moveResources/action",
            GROUP,
        ),
        ("HEAD", VAULT, "Microsoft.KeyVault/vaults/read", VAULT),
        ("DELETE", VAULT, "Microsoft.KeyVault/vaults/delete", VAULT),
        ("GET", VAULTS, "Microsoft.KeyVault/vaults/read", GROUP),
        ("PATCH", f"{VAULT}/secrets/s", "Microsoft.KeyVault/vaults/secrets/write", f"{VAULT}/secrets/s"),
        ("GET", f"{VAULT}/secrets", "Microsoft.KeyVault/vaults/secrets/read", VAULT),
        ("POST", f"{VAULT}/purge", "Microsoft.KeyVault/vaults/purge/action", VAULT),
        (
            "POST",
            f"{SUBSCRIPTION}/providers/Microsoft.KeyVault/checkNameAvailability",
            "Microsoft.KeyVault/checkNameAvailability/action",
            SUBSCRIPTION,
        ),
        (
            "POST",
            f"{SUBSCRIPTION}/providers/Microsoft.KeyVault/register",
            "Microsoft.KeyVault/register/action",
            SUBSCRIPTION,
        ),
        ("GET", f"{SUBSCRIPTION}/providers", "Microsoft.Resources/subscriptions/providers/read", SUBSCRIPTION),
    ],
)
def test_actions(method: str, path: str, name: str, scope: str):
    assert action_of(method, path) == Action(name, scope)


@pytest.mark.parametrize(("method", "path"), [("GET", "/subscriptions"), ("GET", "/tenants"), ("TRACE", GROUP)])
def test_what_needs_no_role(method: str, path: str):
    assert action_of(method, path) is None


def test_wildcards_of_roles():
    role = {"permissions": [{"actions": ["*/read", "Microsoft.X/things/*"], "notActions": ["*/secrets/*"]}, {}]}
    assert allows(role, "microsoft.y/a/b/READ")
    assert allows(role, "Microsoft.X/things/start/action")
    assert not allows(role, "Microsoft.X/thingsmore/write")
    assert not allows(role, "Microsoft.X/things/secrets/read")
    assert not allows({}, "Microsoft.X/things/read")


def test_a_client_over_https_and_an_async_one():
    with LocalAzure(clock=RealClock(), authorize=True) as azure, LocalServer(azure) as server:
        credential, id = LocalCredential(azure.token(client_id=CLIENT)), azure.subscription_id
        options: dict[str, Any] = {"base_url": server.url, "connection_verify": server.certificate}
        with ProvisioningClient(credential, id, **options) as client, pytest.raises(HttpResponseError) as raised:
            client.resources.resource_groups.create_or_update("rg", {"location": "westeurope"})
        assert (raised.value.status_code, raised.value.error and raised.value.error.code) == (
            403,
            "AuthorizationFailed",
        )


async def test_an_async_client():
    with LocalAzure(authorize=True) as azure:
        credential = AsyncLocalCredential(azure.token(client_id=CLIENT))
        client = aio.ProvisioningClient(credential, azure.subscription_id, transport=azure.async_transport())
        async with client:
            with pytest.raises(HttpResponseError, match="AuthorizationFailed"):
                await client.resources.resource_groups.get("rg")
