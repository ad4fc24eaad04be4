"""Where faults of templates are said to be, and the shape of what deployments tell."""

from __future__ import annotations

from typing import Any

import pytest

from ...support import DEPLOYMENTS, KEYVAULT, Arm
from .support import CONTAINER_RESOURCE, DEPLOYMENT, OPERATIONS, SECRET_RESOURCE, VAULT_RESOURCE, body, deploy

pytestmark = pytest.mark.usefixtures("group")

TEXT = {"parameters": {"sku": {"type": "string", "allowedValues": ["standard", "premium"]}}}


@pytest.mark.parametrize(
    ("given", "path", "words"),
    [
        (body({**VAULT_RESOURCE, "name": "[none()]"}), "properties.template.resources[0]", "'none' is not valid"),
        (body(template=TEXT), "properties.template.parameters.sku", "parameter 'sku' is not provided"),
        (
            body(template=TEXT, parameters={"sku": {"value": "basic"}}),
            "properties.template.parameters.sku",
            "The provided value 'basic' for the template parameter 'sku' is not valid. The parameter value is not "
            "part of the allowed value(s): 'standard,premium'.",
        ),
        (
            body(template=TEXT, parameters={"skus": {"value": "basic"}}),
            "properties.template.parameters",
            "The only supported parameters for this template are 'sku'.",
        ),
    ],
)
def test_a_fault_is_at_a_path_of_the_request(arm: Arm, given: dict[str, Any], path: str, words: str):
    error = arm.put(DEPLOYMENT, DEPLOYMENTS, given).document["error"]
    assert error["code"] == "InvalidTemplate"
    assert words in error["message"]
    (info,) = error["additionalInfo"]
    assert (info["type"], info["info"]["path"]) == ("TemplateViolation", path)


def test_a_fault_at_run_time_is_told_once_with_its_line(arm: Arm):
    address = "reference(resourceId('Microsoft.KeyVault/vaults', 'kv-one')).none"
    failing = {**VAULT_RESOURCE, "name": "kv-two", "tags": {"x": f"[{address}]"}}
    error = deploy(arm, VAULT_RESOURCE, failing)["properties"]["error"]
    assert error["code"] == "DeploymentFailed"
    (detail,) = error["details"]
    assert detail["code"] == "InvalidTemplate"
    start, _, rest = detail["message"].partition(" at line '1' and column '")
    assert start.startswith("Unable to process template language expressions for resource '/subscriptions/")
    assert start.endswith("/vaults/kv-two'")
    assert "'. 'The language expression property 'none' doesn't exist, available properties are " in rest


def test_each_type_of_a_provider_is_told_once(arm: Arm):
    north = {**VAULT_RESOURCE, "name": "kv-two", "location": "northeurope"}
    third = {**VAULT_RESOURCE, "name": "kv-three"}
    found = deploy(arm, VAULT_RESOURCE, SECRET_RESOURCE, north, third, CONTAINER_RESOURCE)["properties"]["providers"]
    assert {each["namespace"]: each["resourceTypes"] for each in found} == {
        "Microsoft.ContainerInstance": [{"resourceType": "containerGroups", "locations": ["westeurope"]}],
        "Microsoft.KeyVault": [
            {"resourceType": "vaults", "locations": ["westeurope", "northeurope"]},
            {"resourceType": "vaults/secrets", "locations": [None]},
        ],
    }
    assert len(arm.list(OPERATIONS, DEPLOYMENTS)) == 5
    assert arm.get(f"{DEPLOYMENT.partition('/providers/')[0]}/providers/{north['type']}/kv-two", KEYVAULT).status == 200
