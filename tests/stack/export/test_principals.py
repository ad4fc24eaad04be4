"""Identities are named by the resources that have them."""

from __future__ import annotations

from typing import Any

from .served import GROUP, document
from .test_export import exported

IDENTITY = "Microsoft.ManagedIdentity/userAssignedIdentities/me"
PRINCIPAL, CLIENT = "aaaaaaaa-1111-2222-3333-444444444444", "bbbbbbbb-1111-2222-3333-444444444444"


def assignment(principal: str, name: str = "11111111-2222-3333-4444-555555555555") -> dict[str, Any]:
    role = f"{GROUP.partition('/resourceGroups')[0]}/providers/Microsoft.Authorization/roleDefinitions/r"
    properties = {"roleDefinitionId": role, "principalId": principal}
    return document(f"Microsoft.Authorization/roleAssignments/{name}", None, properties=properties)


def identity(name: str = "me") -> dict[str, Any]:
    path = IDENTITY.replace("me", name)
    return document(path, properties={"principalId": PRINCIPAL, "clientId": CLIENT, "tenantId": "t"})


def test_a_role_assignment_names_the_identity_that_has_the_role() -> None:
    found = exported(assignment(PRINCIPAL), identity())
    assert '"principal_id": me.principal_id' in found.code
    assert 'role_assignments.create(\n        rg.id,\n        "11111111-2222-3333-4444-555555555555",' in found.code
    assert found.code.index("me = az") < found.code.index("role_assignments")


def test_an_identity_that_may_be_missing_is_said_to_be_there_once() -> None:
    site = document("Microsoft.Web/sites/shop", identity={"type": "SystemAssigned", "principalId": PRINCIPAL})
    found = exported(assignment(PRINCIPAL), assignment(PRINCIPAL, "22222222-2222-3333-4444-555555555555"), site)
    assert found.code.count("    assert shop.identity is not None\n    az.authorization") == 1
    assert found.code.count("    assert ") == 1
    assert found.code.count('"principal_id": shop.identity.principal_id') == 2


def test_what_two_resources_tell_is_of_neither() -> None:
    found = exported(assignment(PRINCIPAL), identity(), identity("other"))
    assert f'"principal_id": "{PRINCIPAL}"' in found.code


def test_an_identity_that_the_program_does_not_say_stays_a_text() -> None:
    assert f'"principal_id": "{PRINCIPAL}"' in exported(assignment(PRINCIPAL)).code
