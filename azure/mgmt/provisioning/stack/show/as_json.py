"""A plan as JSON, for programs that read it."""

from __future__ import annotations

from typing import Any

from ...core.redaction import redacted_text
from ..errors import Line
from ..plan.changes import Change, Difference, Plan
from ..plan.fill import SecretValue, UnknownValue

VERSION = 1
"""Of the form of the JSON. Members may be added to it without another version."""


def plan_json(plan: Plan) -> dict[str, Any]:
    """A plan as JSON data: what is not known yet is ``{"unknown": "what it is"}``, a secret ``{"secret": true}``."""
    return {
        "version": VERSION,
        "stack": plan.stack,
        "counts": {kind.value: count for kind, count in plan.counts().items()},
        "changes": [_change(change) for change in plan.changes],
        "exports": {name: data(value) for name, value in plan.exports.items()},
        "boundary": None if plan.boundary is None else {"what": plan.boundary.what, "line": _line(plan.boundary.line)},
        "notes": list(plan.notes),
        "violations": [
            {"policy": each.policy, "id": each.id, "message": each.message, "mandatory": each.mandatory}
            for each in plan.violations
        ],
    }


def _change(change: Change) -> dict[str, Any]:
    return {
        "kind": change.kind.value,
        "id": change.id,
        "name": change.name,
        "type": change.type,
        "component": list(change.component),
        "line": None if change.line is None else _line(change.line),
        "reason": change.reason,
        "protected": change.protected,
        "apiVersion": change.api_version or None,
        "foreign": change.foreign,
        "needs": list(change.needs),
        "differences": [difference_json(each) for each in change.differences],
        "body": data(change.body),
        "unsaid": [{"path": each.path, "value": data(each.value)} for each in change.unsaid],
    }


def difference_json(difference: Difference) -> dict[str, Any]:
    """A member that differs as JSON data."""
    return {
        "path": difference.path,
        "before": data(difference.before),
        "after": data(difference.after),
        "secret": difference.secret,
    }


def _line(line: Line) -> dict[str, Any]:
    return {"file": line.file, "number": line.number}


def data(value: Any) -> Any:
    """A value of a plan as JSON data, without secrets."""
    if isinstance(value, SecretValue):
        return {"secret": True}
    if isinstance(value, UnknownValue):
        return {"secret": True, "unknown": ""} if value.secret else {"unknown": value.what}
    if isinstance(value, dict):
        return {name: data(item) for name, item in value.items()}
    if isinstance(value, list):
        return [data(item) for item in value]
    return redacted_text(value) if isinstance(value, str) else value
