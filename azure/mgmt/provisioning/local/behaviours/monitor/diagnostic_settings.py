"""Diagnostic settings: where logs and metrics of a resource or a subscription would go. None ever do."""

from __future__ import annotations

from typing import Any

from ...arm.errors import ArmError, bad_request, not_implemented, resource_not_found
from ...arm.ids import SUBSCRIPTIONS, ResourceId
from ...generic.scopes import check_scope, scope_of
from ...http import LocalResponse
from ...interface.behaviours import Behaviours
from ...interface.call import Call
from ...interface.kind import Kind
from ...provider.crud import delete, get, put
from ...provider.preconditions import check_parents
from ...provider.references import require
from ...store import Stored

behaviours = Behaviours("diagnosticsettings")

TYPE = "Microsoft.Insights/diagnosticSettings"
_MOST = 5
_DESTINATIONS = {
    "workspaceId": "Microsoft.OperationalInsights/workspaces",
    "storageAccountId": "Microsoft.Storage/storageAccounts",
    "eventHubAuthorizationRuleId": "Microsoft.EventHub/namespaces/authorizationRules",
}
"""The types of what may be named as a destination."""
_ELSEWHERE = ("marketplacePartnerId", "serviceBusRuleId")
_METRICS = ("AllMetrics",)
_CATEGORIES: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "Microsoft.ContainerRegistry/registries": (
        ("ContainerRegistryLoginEvents", "ContainerRegistryRepositoryEvents"),
        _METRICS,
    ),
    "Microsoft.ContainerService/managedClusters": (
        (
            "cloud-controller-manager",
            "cluster-autoscaler",
            "guard",
            "kube-apiserver",
            "kube-audit",
            "kube-audit-admin",
            "kube-controller-manager",
            "kube-scheduler",
        ),
        _METRICS,
    ),
    "Microsoft.KeyVault/vaults": (("AuditEvent", "AzurePolicyEvaluationDetails"), _METRICS),
    "Microsoft.Network/networkSecurityGroups": (
        ("NetworkSecurityGroupEvent", "NetworkSecurityGroupRuleCounter"),
        (),
    ),
    "Microsoft.Network/publicIPAddresses": (
        ("DDoSMitigationFlowLogs", "DDoSMitigationReports", "DDoSProtectionNotifications"),
        _METRICS,
    ),
    "Microsoft.Network/virtualNetworks": (("VMProtectionAlerts",), _METRICS),
    "Microsoft.OperationalInsights/workspaces": (("Audit", "SummaryLogs"), _METRICS),
    "Microsoft.Storage/storageAccounts": ((), ("Capacity", "Transaction")),
    **{
        f"Microsoft.Storage/storageAccounts/{each}": (
            ("StorageDelete", "StorageRead", "StorageWrite"),
            ("Capacity", "Transaction"),
        )
        for each in ("blobServices", "fileServices", "queueServices", "tableServices")
    },
    "Microsoft.Web/serverfarms": ((), _METRICS),
    "Microsoft.Web/sites": (
        (
            "AppServiceAppLogs",
            "AppServiceAuditLogs",
            "AppServiceConsoleLogs",
            "AppServiceHTTPLogs",
            "AppServiceIPSecAuditLogs",
            "AppServicePlatformLogs",
            "FunctionAppLogs",
        ),
        _METRICS,
    ),
    SUBSCRIPTIONS: (
        (
            "Administrative",
            "Alert",
            "Autoscale",
            "Policy",
            "Recommendation",
            "ResourceHealth",
            "Security",
            "ServiceHealth",
        ),
        (),
    ),
}
"""Logs and metrics that there are, by the type of the resource."""
_BY_TYPE = {type.lower(): found for type, found in _CATEGORIES.items()}


def _prepare(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    """Check what is sent, and where to."""
    properties = document.setdefault("properties", {})
    if not isinstance(properties, dict):
        raise bad_request("The properties of a diagnostic setting are an object.", "properties")
    if not any(properties.get(each) for each in (*_DESTINATIONS, *_ELSEWHERE)):
        raise bad_request("At least one data sink needs to be specified.", "properties")
    for member, type in _DESTINATIONS.items():
        if properties.get(member):
            require(call, str(properties[member]), type)
    sent = [(member, each) for member in ("logs", "metrics") for each in _entries(properties, member)]
    if not sent:
        raise bad_request("A diagnostic setting needs at least one category of logs or metrics.", "properties")
    known = _BY_TYPE.get(ResourceId(scope_of(call.id)).type.lower())
    for member, each in sent:
        category = each.get("category")
        if category and known is not None and category not in known[member == "metrics"]:
            raise bad_request(f"Category '{category}' is not supported.", f"properties.{member}")
        each.setdefault("enabled", False)
        if member == "logs":
            each.setdefault("categoryGroup", None)
        each.setdefault("retentionPolicy", {"enabled": False, "days": 0})
    others = call.store.of_type(TYPE, f"{scope_of(call.id)}/providers/{TYPE}")
    if existing is None and len(others) >= _MOST:
        message = f"The limit of {_MOST} diagnostic settings was reached."
        raise ArmError(409, "Conflict", message)


def _entries(properties: dict[str, Any], member: str) -> list[dict[str, Any]]:
    """The logs or the metrics of a setting."""
    entries = properties.get(member) or []
    if not isinstance(entries, list) or not all(isinstance(each, dict) for each in entries):
        raise bad_request(f"The {member} of a diagnostic setting are a list of objects.", f"properties.{member}")
    properties[member] = entries
    return entries


_SETTING = behaviours.kind(Kind(TYPE, tracked=False, creating=None, prepare=_prepare))


@behaviours.serves("DiagnosticSettings_CreateOrUpdate")
def put_setting(call: Call) -> LocalResponse:
    """Send logs and metrics somewhere, or somewhere else."""
    _check(call)
    return put(call, _SETTING)


@behaviours.serves("DiagnosticSettings_Get")
def get_setting(call: Call) -> LocalResponse:
    """A setting."""
    _check(call)
    return get(call)


@behaviours.serves("DiagnosticSettings_Delete")
def delete_setting(call: Call) -> LocalResponse:
    """Send them there no more."""
    _check(call)
    return delete(call)


@behaviours.serves("DiagnosticSettings_List")
def list_settings(call: Call) -> LocalResponse:
    """The settings of a resource or a subscription itself."""
    scope = _check(call)
    found = call.store.of_type(TYPE, f"{scope}/providers/{TYPE}")
    return call.answer(200, {"value": [call.azure.present(each) for each in found]})


@behaviours.serves("DiagnosticSettingsCategory_List")
def list_categories(call: Call) -> LocalResponse:
    """The categories of logs and metrics that a resource has."""
    return call.answer(200, {"value": _categories(call)})


@behaviours.serves("DiagnosticSettingsCategory_Get")
def get_category(call: Call) -> LocalResponse:
    """A category."""
    wanted = call.arguments["name"].lower()
    found = next((each for each in _categories(call) if each["name"].lower() == wanted), None)
    if found is None:
        raise resource_not_found(call.id)
    return call.answer(200, found)


def _categories(call: Call) -> list[dict[str, Any]]:
    """The documents of the categories of a resource.

    :raises ArmError: Nobody has said which there are: 501.
    """
    scope = _check(call)
    type = ResourceId(scope).type
    if type.lower() not in _BY_TYPE:
        raise not_implemented(call.operation.id, f"the categories of {type}")
    logs, metrics = _BY_TYPE[type.lower()]
    named = [*((each, "Logs") for each in logs), *((each, "Metrics") for each in metrics)]
    place = f"{scope}/providers/{TYPE}Categories"
    return [
        {
            "id": f"{place}/{name}",
            "name": name,
            "type": f"{TYPE}Categories",
            "properties": {"categoryType": sort, "categoryGroups": ["allLogs"] if sort == "Logs" else []},
        }
        for name, sort in named
    ]


def _check(call: Call) -> str:
    """What a request is about: a resource or a subscription.

    :raises ArmError: It is not there.
    """
    scope = scope_of(call.azure.canonical(call.request.path))
    if ResourceId(scope).group is not None:
        check_parents(call, scope, reading=True)
    check_scope(call)
    return scope
