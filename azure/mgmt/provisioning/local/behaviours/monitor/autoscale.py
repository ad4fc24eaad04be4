"""Autoscale settings: profiles and their rules are checked; nothing is measured, and nothing scales."""

from __future__ import annotations

from typing import Any

from ...arm.errors import ArmError, bad_request, resource_not_found
from ...arm.ids import ResourceId
from ...interface.behaviours import Behaviours
from ...interface.call import Call
from ...interface.kind import Rules
from ...store import Stored

behaviours = Behaviours("monitor")

SETTINGS = "Microsoft.Insights/autoscalesettings"
_PROFILES, _RULES = 20, 10


def _prepare(call: Call, document: dict[str, Any], existing: Stored | None) -> None:
    properties = document.setdefault("properties", {})
    before = existing.properties if existing else {}
    profiles = properties.get("profiles") or []
    if not 1 <= len(profiles) <= _PROFILES:
        raise bad_request(f"An autoscale setting has 1 to {_PROFILES} profiles.", "properties.profiles")
    names = [str(each.get("name")).lower() for each in profiles]
    if len(set(names)) < len(names):
        raise bad_request("Two profiles have the same name.", "properties.profiles")
    regular = [each for each in profiles if not each.get("fixedDate") and not each.get("recurrence")]
    if len(regular) > 1:
        raise bad_request("Only one profile may have neither a fixed date nor a recurrence.", "properties.profiles")
    target = properties.setdefault("targetResourceUri", before.get("targetResourceUri"))
    if not target:
        raise bad_request("An autoscale setting needs a target.", "properties.targetResourceUri")
    if call.store.get(target) is None:
        raise resource_not_found(target)
    _check_only_one(call, target)
    for each in profiles:
        _check_profile(each)
    properties.setdefault("enabled", before.get("enabled", True))
    properties.setdefault("name", ResourceId(call.id).name)
    properties.setdefault("notifications", before.get("notifications", []))


def _check_only_one(call: Call, target: str) -> None:
    for each in call.store.mentioning(target, SETTINGS):
        known = str(each.properties.get("targetResourceUri", ""))
        if each.key != ResourceId(call.id).key and ResourceId(known).key == ResourceId(target).key:
            message = f"The resource {target} has an autoscale setting already: {each.id}. It can have one."
            raise ArmError(409, "Conflict", message, target="properties.targetResourceUri")


def _check_profile(profile: dict[str, Any]) -> None:
    place = f"properties.profiles['{profile.get('name')}']"
    capacity = profile.get("capacity") or {}
    try:
        least, first, most = (int(capacity[each]) for each in ("minimum", "default", "maximum"))
    except (KeyError, TypeError, ValueError):
        raise bad_request("The capacity of a profile is three numbers.", f"{place}.capacity") from None
    if not 0 <= least <= first <= most:
        message = f"The capacity has to go from minimum {least} over default {first} to maximum {most}."
        raise bad_request(message, f"{place}.capacity")
    rules = profile.get("rules") or []
    if len(rules) > _RULES:
        raise bad_request(f"A profile has up to {_RULES} rules.", f"{place}.rules")
    for rule in rules:
        action = rule.get("scaleAction") or {}
        value = str(action.get("value", "1"))
        if not value.isdigit() or (action.get("type") != "ServiceAllowedNextValue" and int(value) < 1):
            raise bad_request("The value of a scale action is a number from 1 on.", f"{place}.rules")


behaviours.rule(Rules(SETTINGS, prepare=_prepare))
