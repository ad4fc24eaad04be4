"""Templates of deployments."""

from __future__ import annotations

from typing import Any

import pytest

from ...support import CONTAINER_GROUP, CONTAINERS, DEPLOYMENTS, KEYVAULT, RESOURCES, VAULT, Arm, code
from .support import CONTAINER_RESOURCE, DEPLOYMENT, SECRET_RESOURCE, VAULT_RESOURCE, body, deploy

pytestmark = pytest.mark.usefixtures("group")


def test_outputs_and_parameters(arm: Arm):
    template = {
        "parameters": {"a": {"type": "string"}, "b": {"type": "int", "defaultValue": 5}, "c": {"type": "secureString"}},
        "outputs": {"x": {"type": "string", "value": "[[literal]"}},
    }
    given = {"A": {"value": "one"}, "c": {"value": "hunter2"}}
    found = deploy(arm, template=template, parameters=given)["properties"]
    assert found["parameters"] == {
        "a": {"type": "String", "value": "one"},
        "b": {"type": "Int", "value": 5},
        "c": {"type": "SecureString"},
    }
    assert found["outputs"] == {"x": {"type": "String", "value": "[literal]"}}


def test_symbolic_names_conditions_and_comments(arm: Arm):
    template = {
        "languageVersion": "2.0",
        "resources": {
            "secret": {**SECRET_RESOURCE, "dependsOn": ["vault"], "comments": "a secret"},
            "vault": VAULT_RESOURCE,
            "never": {**CONTAINER_RESOURCE, "condition": False},
        },
    }
    assert deploy(arm, template=template)["properties"]["provisioningState"] == "Succeeded"
    assert arm.get(f"{VAULT}/secrets/s", KEYVAULT).status == 200
    assert arm.get(CONTAINER_GROUP, CONTAINERS).status == 404


def test_text_that_begins_like_an_expression(arm: Arm):
    found = deploy(arm, {**VAULT_RESOURCE, "tags": {"a": "[1] first", "b": "[[x]"}})["properties"]
    assert found["provisioningState"] == "Succeeded"
    assert arm.get(VAULT, KEYVAULT).document["tags"] == {"a": "[1] first", "b": "[x]"}


@pytest.mark.parametrize("need", ["kv-one", VAULT, VAULT.upper(), "Microsoft.KeyVault/vaults/kv-one"])
def test_forms_of_dependencies(arm: Arm, need: str):
    assert (
        deploy(arm, {**SECRET_RESOURCE, "dependsOn": [need]}, VAULT_RESOURCE)["properties"]["provisioningState"]
        == "Succeeded"
    )


@pytest.mark.parametrize(
    ("given", "error"),
    [
        ({"properties": {"mode": "Incremental"}}, "InvalidTemplate"),
        ({"properties": {"mode": "Incremental", "template": {"resources": []}}}, "InvalidRequestContent"),
        ({"properties": {"template": {}}}, "InvalidRequestContent"),
        (body("x"), "InvalidTemplate"),
        (body({"type": "Microsoft.KeyVault/vaults", "name": "kv-one"}), "InvalidTemplate"),
        (body({**VAULT_RESOURCE, "name": "a/b"}), "InvalidTemplate"),
        (body(VAULT_RESOURCE, VAULT_RESOURCE), "InvalidTemplate"),
        (body({**VAULT_RESOURCE, "dependsOn": ["nothing"]}), "InvalidTemplate"),
        (body({**VAULT_RESOURCE, "dependsOn": ["kv-one"]}), "InvalidTemplate"),
        (body({"type": "Microsoft.Resources/resourceGroups", "apiVersion": RESOURCES, "name": "x"}), "InvalidTemplate"),
        (body(parameters={"a": {"value": 1}}), "InvalidTemplate"),
        (body(template={"parameters": {"a": {"type": "int"}}}), "InvalidTemplate"),
        (body({**VAULT_RESOURCE, "properties": {}}), "InvalidTemplateDeployment"),
        (body({**VAULT_RESOURCE, "apiVersion": "1999-01-01"}), "InvalidTemplateDeployment"),
        (body({**VAULT_RESOURCE, "type": "Microsoft.Nothing/things"}), "InvalidTemplateDeployment"),
    ],
)
@pytest.mark.parametrize("action", ["", "/validate"])
def test_templates_that_are_refused(arm: Arm, given: dict[str, Any], error: str, action: str):
    assert code(arm.send("POST" if action else "PUT", DEPLOYMENT + action, DEPLOYMENTS, given)) == (400, error)


def test_inner_errors_are_told(arm: Arm):
    error = arm.put(DEPLOYMENT, DEPLOYMENTS, body({**VAULT_RESOURCE, "properties": {}})).document["error"]
    assert [(each["code"], each["target"]) for each in error["details"]] == [("InvalidRequestContent", VAULT)]


@pytest.mark.parametrize(
    ("given", "what"),
    [
        (body(externalInputs={"a": {"value": 1}}), "the property 'externalInputs' of deployments"),
    ],
)
def test_what_is_not_implemented_says_so(arm: Arm, given: dict[str, Any], what: str):
    refused = arm.put(DEPLOYMENT, DEPLOYMENTS, given)
    assert code(refused) == (501, "NotImplemented")
    assert what in refused.document["error"]["message"]
    assert arm.get(DEPLOYMENT, DEPLOYMENTS).status == 404


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (body({**VAULT_RESOURCE, "name": "[parameters('x')]"}), "The template parameter 'x' is not found"),
        (body({**VAULT_RESOURCE, "copy": {"count": 2}}), "its copy loop needs a name and a count"),
        (body(template={"functions": [{}]}), "The section 'functions' is no array of namespaces"),
        (body({**VAULT_RESOURCE, "tags": {"a": "[concat(1]"}}), "Unable to parse language expression"),
    ],
)
def test_faults_of_templates_say_where(arm: Arm, given: dict[str, Any], words: str):
    error = arm.put(DEPLOYMENT, DEPLOYMENTS, given).document["error"]
    assert error["code"] == "InvalidTemplate"
    assert words in error["message"]
    (info,) = error["additionalInfo"]
    assert info["type"] == "TemplateViolation"
    assert info["info"]["linePosition"] > 1


def test_a_secret_of_a_key_vault_that_is_not_there(arm: Arm):
    template = {"parameters": {"a": {"type": "secureString"}}}
    given = {"a": {"reference": {"keyVault": {"id": VAULT}, "secretName": "s"}}}
    refused = arm.put(DEPLOYMENT, DEPLOYMENTS, body(template=template, parameters=given))
    assert code(refused) == (400, "KeyVaultParameterReferenceNotFound")
