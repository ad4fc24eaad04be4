"""Expressions with what Azure gives for them, from the file that ARM_EXPRESSIONS names."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from azure.mgmt.provisioning.templates import ExpressionError, LaterWorld, Place, TemplateScope
from azure.mgmt.provisioning.templates.expanding.index import Index, KnownResources

VARIABLE = "ARM_EXPRESSIONS"

_SCOPES = {"subscription": "subscription", "managementgroup": "managementGroup", "tenant": "tenant"}
_PLACE = {
    "subscriptionId": "subscription_id",
    "subscriptionDisplayName": "subscription_name",
    "resourceGroup": "resource_group",
    "location": "location",
    "managementGroup": "management_group",
    "managementGroupDisplayName": "management_group_name",
    "tenantId": "tenant_id",
    "tenantDisplayName": "tenant_name",
    "tenantCountryCode": "country_code",
    "deploymentName": "deployment_name",
    "providers": "providers",
}


def every_case() -> list[dict[str, Any]]:
    """All that is in the file; nothing if the variable is not set."""
    path = os.environ.get(VARIABLE)
    return json.loads(Path(path).read_text("utf-8")) if path else []


def cases() -> list[dict[str, Any]]:
    """The expressions."""
    return [case for case in every_case() if "template" not in case]


def template_cases() -> list[dict[str, Any]]:
    """The templates."""
    return [case for case in every_case() if "template" in case]


def place_of(case: dict[str, Any]) -> Place:
    """Where a case is evaluated."""
    context = case.get("context", {})
    place = {ours: context[theirs] for theirs, ours in _PLACE.items() if theirs in context}
    if "utcNow" in context:
        place["now"] = datetime.fromisoformat(context["utcNow"].replace("Z", "+00:00"))
    schema = case.get("template", {}).get("$schema", "").rpartition("/")[2].lower()
    told = next((scope for word, scope in _SCOPES.items() if schema.startswith(word)), "resourceGroup")
    return Place(**place, scope=case.get("scope", told))


class GivenWorld(LaterWorld):
    """The resources that a case has, and what they answer."""

    def __init__(self, context: dict[str, Any]) -> None:
        self._references = {id.casefold(): each for id, each in context.get("references", {}).items()}
        self._lists = {id.casefold(): each for id, each in context.get("lists", {}).items()}

    def resource(self, id: str, api_version: str | None) -> Mapping[str, Any]:
        found: Mapping[str, Any] | None = self._references.get(id.casefold())
        if found is None:
            raise ExpressionError(f"The resource '{id}' was not found.")
        return found

    def answer(self, id: str, action: str, api_version: str, body: Any) -> Any:
        return self._lists[f"{id}/{action}".casefold()]


def scope_of(case: dict[str, Any]) -> TemplateScope:
    """The scope that the expression of a case stands in."""
    declared = case.get("template", case)
    scope = TemplateScope(
        parameters=declared.get("parameters", {}),
        given=case.get("parameterValues", {}),
        variables=declared.get("variables", {}),
        functions=declared.get("functions", []),
        place=place_of(case),
        found=KnownResources(Index(), GivenWorld(case.get("context", {}))),
    )
    loop = case.get("context", {}).get("copy")
    return scope.in_loop(loop["name"], loop["index"]) if loop else scope
