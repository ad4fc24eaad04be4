"""Expressions with what Azure gives for them, from the file that ARM_EXPRESSIONS names."""

from __future__ import annotations

import json
import os
from datetime import datetime
from pathlib import Path
from typing import Any

from azure.mgmt.provisioning.templates import Place, TemplateScope

VARIABLE = "ARM_EXPRESSIONS"

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
    "references": "references",
}


def every_case() -> list[dict[str, Any]]:
    """All that is in the file; nothing if the variable is not set."""
    path = os.environ.get(VARIABLE)
    return json.loads(Path(path).read_text("utf-8")) if path else []


def cases() -> list[dict[str, Any]]:
    """The expressions."""
    return [case for case in every_case() if "template" not in case]


def template_cases() -> list[dict[str, Any]]:
    """Templates without resources: those that have some are deployed, which is not of this layer."""
    return [case for case in every_case() if "template" in case and not case["template"]["resources"]]


def scope_of(case: dict[str, Any]) -> TemplateScope:
    """The scope that the expression of a case stands in."""
    context = case.get("context", {})
    place = {ours: context[theirs] for theirs, ours in _PLACE.items() if theirs in context}
    if "utcNow" in context:
        place["now"] = datetime.fromisoformat(context["utcNow"].replace("Z", "+00:00"))
    if "scope" in case:
        place["scope"] = case["scope"]
    declared = case.get("template", case)
    scope = TemplateScope(
        parameters=declared.get("parameters", {}),
        given=case.get("parameterValues", {}),
        variables=declared.get("variables", {}),
        functions=declared.get("functions", []),
        place=Place(**place),
    )
    loop = context.get("copy")
    return scope.in_loop(loop["name"], loop["index"]) if loop else scope
