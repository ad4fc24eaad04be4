"""A plan that was approved earlier: it is carried out only as long as it is still what would be done."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..errors import StackError

_COMPARED = ("kind", "differences", "body", "reason")


def check_approved(approved: Mapping[str, Any], found: Mapping[str, Any]) -> None:
    """Refuse a plan that is not the approved one.

    :param approved: The plan as JSON, as it was approved.
    :param found: The plan as JSON, as it is now.
    :raises StackError: They differ: in what.
    """
    for name in ("version", "stack"):
        if approved.get(name) != found[name]:
            raise StackError(f"the plan has the {name} {approved.get(name)!r}, this is {found[name]!r}")
    before = {each["id"]: each for each in approved.get("changes", ())}
    now = {each["id"]: each for each in found["changes"]}
    for identity in [*now, *before]:
        what = _difference(before.get(identity), now.get(identity))
        if what:
            raise StackError(f"the plan is no longer what would be done: {identity} {what}. Preview it again")
    if _what(approved.get("boundary")) != _what(found["boundary"]):
        raise StackError(
            "the plan is no longer what would be done: the program looks at something else. Preview it again"
        )


def _difference(before: Mapping[str, Any] | None, now: Mapping[str, Any] | None) -> str:
    if before is None or now is None:
        return "is not in it" if before is None else "is in it alone"
    changed = [name for name in _COMPARED if before.get(name) != now[name]]
    if "kind" in changed:
        return f"is to be {now['kind']}, and was to be {before.get('kind')}"
    return f"has another {changed[0]}" if changed else ""


def _what(boundary: Any) -> Any:
    return None if boundary is None else boundary.get("what")
