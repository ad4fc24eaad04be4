"""Role definitions and role assignments."""

from __future__ import annotations

from typing import Any

import pytest

from azure.mgmt.provisioning.local import LocalAzure

from ...support import GROUP, RESOURCES, SUBSCRIPTION, VAULT, Arm, code
from ..managedidentity.support import identity
from .support import PROVIDER, READER, SECRETS_USER, definition

ROLES = "2022-04-01"
SOMEONE = "aaaaaaaa-0000-4000-8000-000000000001"
NAMES = [f"bbbbbbbb-0000-4000-8000-00000000000{number}" for number in range(4)]
CUSTOM = "cccccccc-0000-4000-8000-000000000001"


def assignment(name: str = NAMES[0], scope: str = GROUP) -> str:
    return f"{scope}/{PROVIDER}/roleAssignments/{name}"


def assigned(role: str = READER, principal: str = SOMEONE, **more: Any) -> dict[str, Any]:
    return {"properties": {"roleDefinitionId": definition(role), "principalId": principal, **more}}


def assign(arm: Arm, name: str = NAMES[0], scope: str = GROUP, **body: Any) -> dict[str, Any]:
    response = arm.put(assignment(name, scope), ROLES, assigned(**body))
    assert response.status == 201, response.body
    document: dict[str, Any] = response.document
    return document


def names(arm: Arm, scope: str, filter: str = "") -> list[str]:
    query = f"?$filter={filter}" if filter else ""
    return [each["name"] for each in arm.list(f"{scope}/{PROVIDER}/roleAssignments{query}", ROLES)]


@pytest.fixture(autouse=True)
def _vault(arm: Arm) -> None:
    arm.group()
    arm.vault()


def test_built_in_roles_have_their_names(arm: Arm):
    found = arm.list(f"{GROUP}/{PROVIDER}/roleDefinitions", ROLES)
    by_name = {each["properties"]["roleName"]: each for each in found}
    assert by_name["Owner"]["name"] == "8e3af657-a8ff-443c-a75c-2fe8c4bcb635"
    assert by_name["Contributor"]["name"] == "b24988ac-6180-42a0-ab88-20f7382dd24c"
    assert by_name["Key Vault Secrets User"]["id"] == definition(SECRETS_USER)
    reader = arm.get(definition(scope=GROUP), ROLES).document
    assert reader == by_name["Reader"]
    assert reader["properties"]["permissions"][0]["actions"] == ["*/read"]
    (one,) = arm.list(f"{VAULT}/{PROVIDER}/roleDefinitions?$filter=roleName eq 'reader' and atScopeAndBelow()", ROLES)
    assert one == reader
    builtin = arm.list(f"{GROUP}/{PROVIDER}/roleDefinitions?$filter=type eq 'BuiltInRole'", ROLES)
    assert builtin == found
    assert code(arm.get(definition(NAMES[0]), ROLES)) == (404, "RoleDefinitionDoesNotExist")
    refused = arm.get(f"{GROUP}/{PROVIDER}/roleDefinitions?$filter=colour eq 'red'", ROLES)
    assert code(refused) == (400, "BadRequest")


def test_a_role_is_assigned_at_a_scope(arm: Arm):
    principal = identity(arm)["properties"]["principalId"]
    made = assign(arm, scope=VAULT, role=SECRETS_USER, principal=principal)
    assert made["id"] == assignment(scope=VAULT)
    properties = made["properties"]
    assert (properties["scope"], properties["principalType"]) == (VAULT, "ServicePrincipal")
    assert properties["roleDefinitionId"] == definition(SECRETS_USER)
    assert properties["createdOn"] == "2027-01-15T08:00:02.0000000Z"
    assert arm.get(assignment(scope=VAULT), ROLES).document == made
    assert assign(arm, NAMES[1])["properties"]["principalType"] == "User"
    assert assign(arm, NAMES[2], principal=NAMES[3], principalType="Group")["properties"]["principalType"] == "Group"
    gone = arm.delete(assignment(scope=VAULT), ROLES)
    assert (gone.status, gone.document) == (200, made)
    assert arm.delete(assignment(scope=VAULT), ROLES).status == 204
    assert code(arm.get(assignment(scope=VAULT), ROLES)) == (404, "RoleAssignmentNotFound")


def test_lists_have_what_is_above_and_below(arm: Arm):
    assign(arm, NAMES[0], SUBSCRIPTION)
    assign(arm, NAMES[1], GROUP)
    assign(arm, NAMES[2], VAULT, principal=NAMES[3])
    arm.group("other")
    other = GROUP.replace("/rg", "/other")
    assign(arm, NAMES[3], other)
    assert names(arm, SUBSCRIPTION) == [NAMES[0], NAMES[3], NAMES[1], NAMES[2]]
    assert names(arm, GROUP) == NAMES[:3]
    assert names(arm, VAULT) == NAMES[:3]
    assert names(arm, other) == [NAMES[0], NAMES[3]]
    assert names(arm, GROUP, "atScope()") == NAMES[:2]
    assert names(arm, VAULT, f"principalId eq '{NAMES[3]}'") == [NAMES[2]]
    assert names(arm, GROUP, f"atScope() and assignedTo('{SOMEONE.upper()}')") == NAMES[:2]
    assert code(arm.get(f"{GROUP}/{PROVIDER}/roleAssignments?$filter=a eq 'b'", ROLES)) == (400, "BadRequest")


def test_an_assignment_goes_with_its_scope(arm: Arm):
    assign(arm, scope=VAULT)
    arm.delete(VAULT, "2026-05-15")
    assert names(arm, GROUP) == []


def test_the_same_role_is_assigned_once(arm: Arm):
    assign(arm)
    again = arm.put(assignment(), ROLES, assigned(description="why"))
    assert (again.status, again.document["properties"]["description"]) == (200, "why")
    refused = arm.put(assignment(NAMES[1]), ROLES, assigned())
    assert code(refused) == (409, "RoleAssignmentExists")
    assert NAMES[0] in refused.document["error"]["message"]
    assert code(arm.put(assignment(), ROLES, assigned(SECRETS_USER))) == (400, "RoleAssignmentUpdateNotPermitted")
    assign(arm, NAMES[1], role=SECRETS_USER)
    assign(arm, NAMES[2], principal=NAMES[0])
    assign(arm, NAMES[3], scope=SUBSCRIPTION)


@pytest.mark.parametrize(
    ("path", "body", "expected"),
    [
        (assignment("one"), assigned(), (400, "InvalidRoleAssignmentId")),
        (assignment(), assigned(principal="me"), (400, "InvalidPrincipalId")),
        (assignment(), assigned(NAMES[0]), (404, "RoleDefinitionDoesNotExist")),
        (assignment(), assigned("reader"), (404, "RoleDefinitionDoesNotExist")),
        (assignment(), {"properties": {"principalId": SOMEONE}}, (400, "InvalidRequestContent")),
        (assignment(), {}, (400, "InvalidRequestContent")),
        (assignment(scope=f"{VAULT}2"), assigned(), (404, "ResourceNotFound")),
        (assignment(scope=f"{GROUP}2"), assigned(), (404, "ResourceGroupNotFound")),
        (
            assignment(scope="/providers/Microsoft.Management/managementGroups/m"),
            assigned(),
            (404, "ManagementGroupNotFound"),
        ),
    ],
)
def test_what_cannot_be_assigned(arm: Arm, path: str, body: dict[str, Any], expected: tuple[int, str]):
    assert code(arm.put(path, ROLES, body)) == expected


def custom(name: str = "Operator", *scopes: str, **more: Any) -> dict[str, Any]:
    permissions = [{"actions": ["Microsoft.Compute/*/read"]}]
    given = {"roleName": name, "assignableScopes": list(scopes or (GROUP,)), "permissions": permissions, **more}
    return {"properties": given}


def test_roles_of_ones_own(arm: Arm):
    made = arm.put(definition(CUSTOM, GROUP), ROLES, custom())
    assert (made.status, made.document["id"]) == (201, definition(CUSTOM))
    assert made.document["properties"]["type"] == "CustomRole"
    assert made.document["properties"]["permissions"][0]["notActions"] == []
    assert arm.get(definition(CUSTOM), ROLES).document == made.document
    listed = f"{PROVIDER}/roleDefinitions?$filter=type eq 'CustomRole'"
    assert arm.list(f"{VAULT}/{listed}", ROLES) == [made.document]
    assert arm.list(f"{SUBSCRIPTION}/{listed}", ROLES) == []
    assign(arm, role=CUSTOM)
    assert code(arm.delete(definition(CUSTOM), ROLES)) == (409, "RoleDefinitionHasAssignments")
    arm.delete(assignment(), ROLES)
    assert arm.delete(definition(CUSTOM), ROLES).document == made.document
    assert arm.delete(definition(CUSTOM), ROLES).status == 204


@pytest.mark.parametrize(
    ("guid", "body", "expected"),
    [
        (READER, custom(), (403, "RoleDefinitionIsBuiltIn")),
        ("reader", custom(), (400, "InvalidRoleDefinitionId")),
        (CUSTOM, custom("Reader"), (409, "RoleDefinitionWithSameNameExists")),
        (CUSTOM, custom(assignableScopes=[]), (400, "MissingAssignableScopes")),
        (CUSTOM, {"properties": {}}, (400, "RoleDefinitionNameMissing")),
    ],
)
def test_roles_that_cannot_be(arm: Arm, guid: str, body: dict[str, Any], expected: tuple[int, str]):
    assert code(arm.put(definition(guid), ROLES, body)) == expected
    if expected[0] == 403:
        assert code(arm.delete(definition(guid), ROLES)) == expected


def test_authorization_needs_no_registration():
    with LocalAzure(registered=False) as azure:
        arm = Arm(azure)
        arm.group()
        assign(arm)
        provider = arm.get(f"{SUBSCRIPTION}/providers/Microsoft.Authorization", RESOURCES).document
        assert (provider["registrationPolicy"], provider["registrationState"]) == ("RegistrationFree", "Registered")
        refused = arm.post(f"{SUBSCRIPTION}/providers/Microsoft.Authorization/unregister", RESOURCES)
        assert code(refused) == (409, "CannotUnregisterProvider")
