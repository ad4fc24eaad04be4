"""Policies: definitions, assignments, and what they do to requests."""

from __future__ import annotations

from typing import Any

import pytest

from ...support import DEPLOYMENTS, GROUP, KEYVAULT, RESOURCES, SUBSCRIPTION, VAULT, Arm, code, vault_body
from .support import PROVIDER

POLICY = "2025-03-01"
BUILT_IN = f"/{PROVIDER}/policyDefinitions"
LOCATIONS = f"{BUILT_IN}/e56962a6-4747-49cd-b67b-bf8b01975c4c"
GROUP_LOCATIONS = f"{BUILT_IN}/e765b5de-1225-4ba3-bd56-1ac6695af988"
REQUIRE = f"{BUILT_IN}/871b6d14-10aa-478d-b590-94f262ecfa99"
INHERIT = f"{BUILT_IN}/cd3aa116-8754-49c9-a813-ad46512ece54"
REPLACE = f"{BUILT_IN}/5ffd78d9-436d-4b41-a421-5baa819e3008"
CUSTOM = f"{SUBSCRIPTION}/{PROVIDER}/policyDefinitions/custom"


def assignment(scope: str = GROUP, name: str = "one") -> str:
    return f"{scope}/{PROVIDER}/policyAssignments/{name}"


def assign(arm: Arm, definition: str, scope: str = GROUP, name: str = "one", **more: Any) -> None:
    parameters = {key: {"value": each} for key, each in more.pop("parameters", {}).items()}
    body = {"properties": {"policyDefinitionId": definition, "parameters": parameters, **more}}
    response = arm.put(assignment(scope, name), POLICY, body)
    assert response.status == 201, response.body


def define(arm: Arm, condition: dict[str, Any], effect: str = "deny", **more: Any) -> None:
    rule = {"if": condition, "then": {"effect": effect, **more}}
    assert arm.put(CUSTOM, POLICY, {"properties": {"mode": "All", "policyRule": rule}}).status == 201


@pytest.fixture(autouse=True)
def _group(arm: Arm) -> None:
    assert arm.put(GROUP, RESOURCES, {"location": "westeurope", "tags": {"owner": "me"}}).status == 201


@pytest.mark.parametrize("scope", [SUBSCRIPTION, GROUP, VAULT])
def test_what_is_denied_is_refused_as_azure_does(arm: Arm, scope: str):
    if scope == VAULT:
        arm.vault()
    assign(arm, LOCATIONS, scope, parameters={"listOfAllowedLocations": ["northeurope"]}, displayName="Where")
    response = arm.put(VAULT, KEYVAULT, vault_body())
    assert code(response) == (403, "RequestDisallowedByPolicy")
    error = response.document["error"]
    assert error["target"] == "kv-one"
    assert error["message"].startswith(
        "Resource 'kv-one' was disallowed by policy. Policy identifiers: '[{\"policyAssignment\""
    )
    info = error["additionalInfo"][0]
    assert info["type"] == "PolicyViolation"
    assert info["info"]["policyDefinitionId"] == LOCATIONS
    assert info["info"]["policyAssignmentId"] == assignment(scope)
    assert (info["info"]["policyAssignmentDisplayName"], info["info"]["policyAssignmentScope"]) == ("Where", scope)
    assert arm.delete(assignment(scope), POLICY).status == 200
    assert arm.delete(assignment(scope), POLICY).status == 204
    assert arm.put(VAULT, KEYVAULT, vault_body()).status in (200, 201)


def test_the_root_management_group_is_above_all(arm: Arm):
    root = f"/providers/Microsoft.Management/managementGroups/{arm.azure.tenant_id}"
    assign(arm, GROUP_LOCATIONS, root, parameters={"listOfAllowedLocations": ["northeurope"]})
    refused = arm.put(f"{SUBSCRIPTION}/resourceGroups/other", RESOURCES, {"location": "westeurope"})
    assert code(refused) == (403, "RequestDisallowedByPolicy")
    # Resources are none of its business.
    arm.vault()
    other = arm.put(assignment("/providers/Microsoft.Management/managementGroups/other"), POLICY, {"properties": {}})
    assert code(other) == (404, "ManagementGroupNotFound")


def test_scopes_that_are_left_out_and_what_is_not_enforced(arm: Arm):
    assign(arm, REQUIRE, SUBSCRIPTION, parameters={"tagName": "cost"}, notScopes=[GROUP])
    arm.vault()
    assign(arm, REQUIRE, GROUP, parameters={"tagName": "cost"}, enforcementMode="DoNotEnforce")
    arm.vault()
    assign(arm, REQUIRE, GROUP, parameters={"tagName": "cost"})
    assert arm.put(VAULT, KEYVAULT, vault_body()).status == 403
    assert arm.put(VAULT, KEYVAULT, {**vault_body(), "tags": {"Cost": "1"}}).status == 200
    assert arm.patch(VAULT, KEYVAULT, {"tags": {"other": "1"}}).status == 403
    assert arm.patch(VAULT, KEYVAULT, {"properties": {"enabledForDeployment": True}}).status == 200


def test_tags_are_added_and_inherited(arm: Arm):
    assign(arm, INHERIT, parameters={"tagName": "owner"})
    assign(arm, INHERIT, name="none", parameters={"tagName": "nobody"})
    assign(arm, REPLACE, name="two", parameters={"tagName": "env", "tagValue": "prod"})
    # What is required is looked at when all of that is done.
    assign(arm, REQUIRE, name="three", parameters={"tagName": "owner"})
    body = {**vault_body(), "tags": {"ENV": "test", "mine": "yes"}}
    assert arm.put(VAULT, KEYVAULT, body).document["tags"] == {"ENV": "prod", "mine": "yes", "owner": "me"}
    assert arm.patch(VAULT, KEYVAULT, {"tags": {"mine": "no"}}).document["tags"] == {
        "mine": "no",
        "env": "prod",
        "owner": "me",
    }


def test_definitions_of_ones_own(arm: Arm):
    define(arm, {"field": "Microsoft.KeyVault/vaults/enablePurgeProtection", "notEquals": True})
    assign(arm, CUSTOM)
    assert arm.put(VAULT, KEYVAULT, vault_body()).status == 403
    assert arm.put(VAULT, KEYVAULT, vault_body(enablePurgeProtection=True)).status == 201
    assert code(arm.delete(CUSTOM, POLICY)) == (409, "PolicyDefinitionInUse")
    arm.delete(assignment(), POLICY)
    assert arm.delete(CUSTOM, POLICY).status == 200
    assert code(arm.get(CUSTOM, POLICY)) == (404, "PolicyDefinitionNotFound")


def test_audits_let_pass_and_appends_add(arm: Arm):
    define(arm, {"field": "type", "equals": "Microsoft.KeyVault/vaults"}, "audit")
    assign(arm, CUSTOM)
    arm.vault()
    details = [{"field": "tags.by", "value": "policy"}]
    rule = {"if": {"field": "type", "like": "*vaults"}, "then": {"effect": "append", "details": details}}
    assert arm.put(CUSTOM, POLICY, {"properties": {"mode": "All", "policyRule": rule}}).status in (200, 201)
    assert arm.put(VAULT, KEYVAULT, vault_body()).document["tags"] == {"by": "policy"}
    assert arm.put(VAULT, KEYVAULT, {**vault_body(), "tags": {"by": "me"}}).status == 403


def test_deployments_obey(arm: Arm):
    assign(arm, LOCATIONS, parameters={"listOfAllowedLocations": ["northeurope"]})
    schema = "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#"
    resource = {"type": "Microsoft.KeyVault/vaults", "apiVersion": KEYVAULT, "name": "kv-one", **vault_body()}
    template = {"$schema": schema, "contentVersion": "1.0.0.0", "resources": [resource]}
    deployment = f"{GROUP}/providers/Microsoft.Resources/deployments/one"
    response = arm.put(deployment, DEPLOYMENTS, {"properties": {"mode": "Incremental", "template": template}})
    if response.status < 400:
        arm.wait(30)
        response = arm.get(deployment, DEPLOYMENTS)
    assert "RequestDisallowedByPolicy" in response.body.decode()
    assert arm.get(VAULT, KEYVAULT).status == 404


def test_lists(arm: Arm):
    assign(arm, REQUIRE, SUBSCRIPTION, "s", parameters={"tagName": "x"})
    assign(arm, LOCATIONS, GROUP, "g", parameters={"listOfAllowedLocations": []}, enforcementMode="DoNotEnforce")

    def names(scope: str, filter: str = "") -> list[str]:
        return [each["name"] for each in arm.list(f"{scope}/{PROVIDER}/policyAssignments{filter}", POLICY)]

    assert sorted(names(GROUP)) == sorted(names(SUBSCRIPTION)) == ["g", "s"]
    assert names(SUBSCRIPTION, "?$filter=atScope()") == ["s"]
    assert names(GROUP, "?$filter=atExactScope()") == ["g"]
    assert names(GROUP, f"?$filter=policyDefinitionId eq '{REQUIRE}'") == ["s"]
    assert code(arm.get(f"{GROUP}/{PROVIDER}/policyAssignments?$filter=x", POLICY)) == (400, "BadRequest")
    define(arm, {"field": "type", "equals": "x"})
    definitions = arm.list(f"{SUBSCRIPTION}/{PROVIDER}/policyDefinitions", POLICY)
    assert "Allowed locations" in [each["properties"]["displayName"] for each in definitions]
    custom = arm.list(f"{SUBSCRIPTION}/{PROVIDER}/policyDefinitions?$filter=policyType eq 'Custom'", POLICY)
    assert [each["name"] for each in custom] == ["custom"]
    assert arm.get(LOCATIONS, POLICY).document["properties"]["policyType"] == "BuiltIn"


TAG: dict[str, Any] = {"tagName": {"value": "x"}}
SKUS = f"{BUILT_IN}/7433c107-6db4-4ad1-b57a-a76dce0154a1"


@pytest.mark.parametrize(
    ("definition", "more", "expected"),
    [
        (None, {}, "InvalidCreatePolicyAssignmentRequest"),
        (f"{BUILT_IN}/none", {}, "PolicyDefinitionNotFound"),
        (REQUIRE, {}, "MissingPolicyParameter"),
        (REQUIRE, {"parameters": {**TAG, "y": {"value": 1}}}, "UndefinedPolicyParameter"),
        (REQUIRE, {"parameters": {"tagName": "x"}}, "InvalidRequestContent"),
        (REQUIRE, {"parameters": TAG, "enforcementMode": "No"}, "InvalidPolicyAssignment"),
        (SKUS, {"parameters": {"effect": {"value": "Never"}}}, "PolicyParameterValueNotAllowed"),
    ],
)
def test_assignments_that_are_none(arm: Arm, definition: str | None, more: dict[str, Any], expected: str):
    properties = {**more, **({"policyDefinitionId": definition} if definition else {})}
    assert code(arm.put(assignment(), POLICY, {"properties": properties}))[1] == expected


def test_definitions_that_are_none(arm: Arm):
    for rule in ({}, {"if": {"field": "type", "equals": "x"}}, {"if": {"x": 1}, "then": {"effect": "deny"}},
                 {"if": {"field": "type", "equals": "x"}, "then": {"effect": "explode"}}):  # fmt: skip
        assert code(arm.put(CUSTOM, POLICY, {"properties": {"policyRule": rule}})) == (400, "InvalidPolicyRule")
    assert arm.put(CUSTOM, POLICY, {"properties": {}}).status == 400
    later = {"if": {"count": {"field": "x[*]"}, "greater": 1}, "then": {"effect": "deny"}}
    assert code(arm.put(CUSTOM, POLICY, {"properties": {"policyRule": later}})) == (501, "NotImplemented")
