"""Who may call a site, by address: rules, and what holds for all others."""

from __future__ import annotations

from typing import Any

LISTS = ("ipSecurityRestrictions", "scmIpSecurityRestrictions")
_LAST = 2**31 - 1
"""The priority of the rule for all others."""


def given(rules: list[dict[str, Any]] | None) -> list[dict[str, Any]]:
    """The rules of a body without the one for all others, which App Service says itself."""
    return [each for each in rules or () if each.get("priority") != _LAST or each.get("ipAddress") != "Any"]


def shown(rules: list[dict[str, Any]], default: str | None) -> list[dict[str, Any]]:
    """Rules with the one for all others, who are refused if there are rules and nothing else is said.

    :param default: What is said: Allow, Deny or nothing.
    """
    action = default or ("Deny" if rules else "Allow")
    last = {
        "ipAddress": "Any",
        "action": action,
        "priority": _LAST,
        "name": f"{action} all",
        "description": f"{action} all access",
    }
    return [*rules, last]
