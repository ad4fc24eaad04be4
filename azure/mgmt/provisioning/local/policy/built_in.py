"""Azure's own definitions, those that people assign most, with their GUIDs."""

from __future__ import annotations

from typing import Any

_GROUPS = "Microsoft.Resources/subscriptions/resourceGroups"
_TAG = "[concat('tags[', parameters('tagName'), ']')]"
_CONTRIBUTOR = "/providers/microsoft.authorization/roleDefinitions/b24988ac-6180-42a0-ab88-20f7382dd24c"
_IS_GROUP = {"field": "type", "equals": _GROUPS}
_NAME = {"tagName": {"type": "String", "metadata": {"displayName": "Tag Name"}}}
_VALUE = {"tagValue": {"type": "String", "metadata": {"displayName": "Tag Value"}}}
_EFFECT = {"effect": {"type": "String", "allowedValues": ["Audit", "Deny", "Disabled"], "defaultValue": "Deny"}}
_CHOSEN = {"effect": "[parameters('effect')]"}
_DENY = {"effect": "deny"}


def _list(name: str, display: str) -> dict[str, Any]:
    return {name: {"type": "Array", "metadata": {"displayName": display}}}


def _all(*conditions: dict[str, Any]) -> dict[str, Any]:
    return {"allOf": list(conditions)}


def _modify(operation: str, value: str) -> dict[str, Any]:
    change = {"operation": operation, "field": _TAG, "value": value}
    return {"effect": "modify", "details": {"roleDefinitionIds": [_CONTRIBUTOR], "operations": [change]}}


def _definition(
    name: str,
    mode: str,
    category: str,
    parameters: dict[str, Any],
    condition: dict[str, Any],
    then: dict[str, Any],
) -> dict[str, Any]:
    return {
        "displayName": name,
        "policyType": "BuiltIn",
        "mode": mode,
        "description": f"{name}.",
        "metadata": {"version": "1.0.0", "category": category},
        "version": "1.0.0",
        "parameters": parameters,
        "policyRule": {"if": condition, "then": then},
        "versions": ["1.0.0"],
    }


_OF_GROUP = "[resourceGroup().tags[parameters('tagName')]]"
_HAS_NONE = {"field": _TAG, "exists": "false"}
_HAS_OTHER = {"field": _TAG, "notEquals": "[parameters('tagValue')]"}
_GROUP_HAS = {"value": _OF_GROUP, "notEquals": ""}
_LOCATIONS = _list("listOfAllowedLocations", "Allowed locations")
_ELSEWHERE = {"field": "location", "notIn": "[parameters('listOfAllowedLocations')]"}
_SIZES = {"field": "Microsoft.Compute/virtualMachines/sku.name", "in": "[parameters('listOfAllowedSKUs')]"}
_SKUS = {"field": "Microsoft.Storage/storageAccounts/sku.name", "in": "[parameters('listOfAllowedSKUs')]"}

BUILT_IN: dict[str, dict[str, Any]] = {
    "e56962a6-4747-49cd-b67b-bf8b01975c4c": _definition(
        "Allowed locations", "Indexed", "General", _LOCATIONS,
        _all(
            _ELSEWHERE, {"field": "location", "notEquals": "global"},
            {"field": "type", "notEquals": "Microsoft.AzureActiveDirectory/b2cDirectories"},
        ), _DENY,
    ),
    "e765b5de-1225-4ba3-bd56-1ac6695af988": _definition(
        "Allowed locations for resource groups", "All", "General", _LOCATIONS, _all(_IS_GROUP, _ELSEWHERE), _DENY
    ),
    "6c112d4e-5bc7-47ae-a041-ea2d9dccd749": _definition(
        "Not allowed resource types", "All", "General",
        {**_list("listOfResourceTypesNotAllowed", "Not allowed resource types"), **_EFFECT},
        _all(
            {"field": "type", "in": "[parameters('listOfResourceTypesNotAllowed')]"},
            {"value": "[field('type')]", "exists": True},
        ), _CHOSEN,
    ),
    "a08ec900-254a-4555-9bf5-e42af04b5c5c": _definition(
        "Allowed resource types", "Indexed", "General", _list("listOfResourceTypesAllowed", "Allowed resource types"),
        {"not": {"field": "type", "in": "[parameters('listOfResourceTypesAllowed')]"}}, _DENY,
    ),
    "cccc23c7-8427-4f53-ad12-b6a63eb452b3": _definition(
        "Allowed virtual machine size SKUs", "Indexed", "Compute", _list("listOfAllowedSKUs", "Allowed Size SKUs"),
        _all({"field": "type", "equals": "Microsoft.Compute/virtualMachines"}, {"not": _SIZES}), _DENY,
    ),
    "7433c107-6db4-4ad1-b57a-a76dce0154a1": _definition(
        "Storage accounts should be limited by allowed SKUs", "Indexed", "Storage",
        {**_EFFECT, **_list("listOfAllowedSKUs", "Allowed SKUs")},
        _all({"field": "type", "equals": "Microsoft.Storage/storageAccounts"}, {"not": _SKUS}), _CHOSEN,
    ),
    "871b6d14-10aa-478d-b590-94f262ecfa99": _definition(
        "Require a tag on resources", "Indexed", "Tags", _NAME, _HAS_NONE, _DENY
    ),
    "96670d01-0a4d-4649-9c89-2d3abc0a5025": _definition(
        "Require a tag on resource groups", "All", "Tags", _NAME, _all(_IS_GROUP, _HAS_NONE), _DENY
    ),
    "1e30110a-5ceb-460c-a204-c1c3969c6d62": _definition(
        "Require a tag and its value on resources", "Indexed", "Tags", {**_NAME, **_VALUE},
        {"not": {"field": _TAG, "equals": "[parameters('tagValue')]"}}, _DENY,
    ),
    "8ce3da23-7156-49e4-b145-24f95f9dcb46": _definition(
        "Require a tag and its value on resource groups", "All", "Tags", {**_NAME, **_VALUE},
        _all(_IS_GROUP, {"not": {"field": _TAG, "equals": "[parameters('tagValue')]"}}), _DENY,
    ),
    "4f9dc7db-30c1-420c-b61a-e1d640128d26": _definition(
        "Add a tag to resources", "Indexed", "Tags", {**_NAME, **_VALUE}, _HAS_NONE,
        _modify("add", "[parameters('tagValue')]"),
    ),
    "5ffd78d9-436d-4b41-a421-5baa819e3008": _definition(
        "Add or replace a tag on resources", "Indexed", "Tags", {**_NAME, **_VALUE}, _HAS_OTHER,
        _modify("addOrReplace", "[parameters('tagValue')]"),
    ),
    "d157c373-a6c9-483d-aaad-570756956268": _definition(
        "Add or replace a tag on resource groups", "All", "Tags", {**_NAME, **_VALUE}, _all(_IS_GROUP, _HAS_OTHER),
        _modify("addOrReplace", "[parameters('tagValue')]"),
    ),
    "cd3aa116-8754-49c9-a813-ad46512ece54": _definition(
        "Inherit a tag from the resource group", "Indexed", "Tags", _NAME,
        _all({"field": _TAG, "notEquals": _OF_GROUP}, _GROUP_HAS), _modify("addOrReplace", _OF_GROUP),
    ),
    "ea3f2387-9b95-492a-a190-fcdc54f7b070": _definition(
        "Inherit a tag from the resource group if missing", "Indexed", "Tags", _NAME, _all(_HAS_NONE, _GROUP_HAS),
        _modify("add", _OF_GROUP),
    ),
}  # fmt: skip
