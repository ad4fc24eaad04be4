"""Action groups and alerts: checked, and never fired."""

from __future__ import annotations

from typing import Any

from ...arm.errors import bad_request
from ...arm.ids import ResourceId
from ...interface.behaviours import Behaviours
from ...interface.call import Call
from ...interface.kind import Rules
from ...store import Stored

behaviours = Behaviours("monitor")

_SHORT = 12
_FREQUENCIES = ("PT1M", "PT5M", "PT15M", "PT30M", "PT1H")
_WINDOWS = ("PT1M", "PT5M", "PT15M", "PT30M", "PT1H", "PT6H", "PT12H", "P1D")


def _prepare_group(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    properties, before = document.setdefault("properties", {}), existing.properties if existing else {}
    name = properties.setdefault("groupShortName", before.get("groupShortName"))
    if not name or len(name) > _SHORT:
        raise bad_request(
            f"The short name of an action group has 1 to {_SHORT} characters.", "properties.groupShortName"
        )
    properties.setdefault("enabled", before.get("enabled", True))
    receivers = [each for member, value in properties.items() if member.endswith("Receivers") for each in value or ()]
    names = [str(each.get("name")).lower() for each in receivers]
    if len(set(names)) < len(names):
        raise bad_request("Two receivers of an action group have the same name.", "properties")
    for member in ("emailReceivers", "smsReceivers"):
        for each in properties.get(member) or ():
            each["status"] = "Enabled"


def _prepare_metric_alert(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    properties = document.setdefault("properties", {})
    _check_scopes(call, properties)
    if properties.get("severity") not in range(5):
        raise bad_request("The severity of an alert is 0 to 4.", "properties.severity")
    frequency, window = (
        properties.setdefault("evaluationFrequency", "PT1M"),
        properties.setdefault("windowSize", "PT5M"),
    )
    if frequency not in _FREQUENCIES or window not in _WINDOWS:
        message = f"Alerts are evaluated every {', '.join(_FREQUENCIES)}, over {', '.join(_WINDOWS)}."
        raise bad_request(message, "properties.evaluationFrequency")
    if _WINDOWS.index(window) < _WINDOWS.index(frequency):
        raise bad_request("The window of an alert is no shorter than its frequency.", "properties.windowSize")
    properties.setdefault("enabled", True)
    properties.setdefault("autoMitigate", True)
    properties.setdefault("actions", [])


def _prepare_activity_alert(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    properties, before = document.setdefault("properties", {}), existing.properties if existing else {}
    _check_scopes(call, properties)
    properties.setdefault("enabled", before.get("enabled", True))
    conditions = (properties.get("condition") or {}).get("allOf") or []
    if not any(str(each.get("field", "")).lower() == "category" for each in conditions):
        raise bad_request("The condition of an alert has to say which category is meant.", "properties.condition")


def _check_scopes(call: Call, properties: dict[str, Any]) -> None:
    scopes = properties.get("scopes") or []
    if not scopes:
        raise bad_request("An alert needs a scope.", "properties.scopes")
    for each in scopes:
        if ResourceId(each).namespace is not None and call.store.get(each) is None:
            raise bad_request(f"The scope {each} of the alert was not found.", "properties.scopes")


behaviours.rule(Rules("Microsoft.Insights/actionGroups", prepare=_prepare_group))
behaviours.rule(Rules("Microsoft.Insights/metricAlerts", prepare=_prepare_metric_alert))
behaviours.rule(Rules("Microsoft.Insights/activityLogAlerts", prepare=_prepare_activity_alert))
