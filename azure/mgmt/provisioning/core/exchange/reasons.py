"""Why a service refused or an operation failed, in whatever spelling its body says it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

_PLACES = ("error", "errors", "statusmessage")
"""Where a body, or the properties of a resource, tell an error."""


def reason_of(text: str) -> Any:
    """The error that a body tells, in azure-mgmt-core's form; None if it tells none.

    Names may be in any case; an error may be an object, a list of them, a text, or a text that holds JSON.
    """
    from azure.mgmt.core.exceptions import ARMErrorFormat

    try:
        body = json.loads(text)
        found = next(_reasons(body), None) if isinstance(body, dict) else None
    except (ValueError, RecursionError):
        return None
    return None if found is None else ARMErrorFormat(found)


def headline(error: Any) -> str:
    """The code and the message of an error, as far as there are any."""
    parts = (f"({error.code})" if error.code else "", error.message or "")
    return " ".join(part for part in parts if part)


def _reasons(body: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """The errors that a body may be taken to tell, the likeliest first."""
    members = _by_name(body)
    properties = members.get("properties")
    for holder in (members, _by_name(properties) if isinstance(properties, dict) else {}):
        for place in _PLACES:
            found = _error(holder.get(place))
            if found is not None:
                yield found
    own = _error(body)
    if own is not None:
        yield own


def _error(value: Any) -> dict[str, Any] | None:
    """What stands in the place of an error as ARM would have written it, None if it is none."""
    if isinstance(value, str):
        return _told(value)
    if isinstance(value, list):
        found = [error for item in value if (error := _error(item)) is not None]
        return {**found[0], "details": [*found[0]["details"], *found[1:]]} if found else None
    if not isinstance(value, dict):
        return None
    members = _by_name(value)
    if isinstance(members.get("error"), (dict, list)):
        return _error(members["error"])
    details = members.get("details")
    own = {
        "code": _text(members.get("code")),
        "message": _text(members.get("message")),
        "target": _text(members.get("target")),
        "details": [detail for item in _listed(details) if (detail := _error(item)) is not None],
        "innererror": members.get("innererror"),
        "additionalInfo": [
            item
            for item in _listed(members.get("additionalinfo"))
            if isinstance(item, dict) and {"type", "info"} <= item.keys()
        ],
    }
    if own["code"] or own["message"]:
        return own
    return _error(details)


def _told(text: str) -> dict[str, Any] | None:
    """The error in a text, which may hold one in JSON."""
    try:
        held = json.loads(text)
    except ValueError:
        held = None
    if isinstance(held, (dict, list)):
        return _error(held)
    return {"message": text.strip(), "details": []} if text.strip() else None


def _by_name(members: dict[str, Any]) -> dict[str, Any]:
    return {name.lower(): value for name, value in members.items()}


def _listed(value: Any) -> list[Any]:
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def _text(value: Any) -> str | None:
    if isinstance(value, list):
        return "; ".join(filter(None, map(_text, value))) or None
    if isinstance(value, bool) or not isinstance(value, (str, int, float)):
        return None
    return str(value)
