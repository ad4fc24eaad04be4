"""A plan as text: resources in the order of the program, those of a component together."""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Iterator, Mapping
from pathlib import Path
from typing import Any

from ..errors import Line
from ..plan.changes import Boundary, Change, Difference, Kind, Plan, Violation
from ..plan.fill import shown_text
from ..record.marks import SHOWN_SECRET
from .components import entered, together

SIGNS = {
    Kind.CREATE: "+",
    Kind.UPDATE: "~",
    Kind.REPLACE: "±",
    Kind.SAME: "=",
    Kind.ADOPT: "<",
    Kind.DELETE: "-",
    Kind.READ: "?",
}
"""What stands before a change, by its kind."""
WORDS = {
    Kind.CREATE: "to create",
    Kind.UPDATE: "to update",
    Kind.REPLACE: "to replace",
    Kind.SAME: "the same",
    Kind.ADOPT: "to adopt",
    Kind.DELETE: "to delete",
    Kind.READ: "to look up",
}
"""What is said of how many changes of a kind there are."""
_LONGEST = 70

Styled = Callable[[str, Kind], str]
"""Gives the line of a change a color, say."""


def plan_text(plan: Plan, *, bodies: bool = False, styled: Styled = lambda line, kind: line) -> str:
    """A plan as text.

    :param bodies: Show all members of resources that are created, and the resources that stay the same.
    :param styled: Called with each line of a change.
    """
    return "\n".join(_lines(plan, bodies, styled)) + "\n"


def _lines(plan: Plan, bodies: bool, styled: Styled) -> Iterator[str]:
    yield f"Preview of the stack {visible(plan.stack)}"
    yield ""
    within: tuple[str, ...] = ()
    for change in together(plan.changes, lambda change: change.component):
        if change.kind is Kind.SAME and not bodies and not change.unsaid:
            continue
        for component in entered(within, change.component):
            yield f"{'  ' * (len(component) - 1)}{visible(component[-1])}/"
        within = change.component
        indent = "  " * len(within)
        yield styled(f"{indent}{_headline(change)}", change.kind)
        for line in _details(change, bodies):
            yield f"{indent}    {line}"
    counts = plan.counts()
    told = ", ".join(f"{count:,} {WORDS[kind]}" for kind, count in counts.items()) or "nothing"
    if any(kind is not Kind.SAME or bodies for kind in counts):
        yield ""
    yield f"{told[0].upper()}{told[1:]}."
    if plan.exports:
        yield ""
        yield "Outputs"
        for name, value in plan.exports.items():
            yield f"  {visible(name)}: {shown_value(value)}"
    for note in plan.notes:
        yield f"Note: {visible(note)}"
    for violation in plan.violations:
        yield visible(violation_text(violation))
    if plan.boundary is not None:
        yield ""
        yield from boundary_text(plan.boundary)


def outputs_text(stack: str, outputs: Mapping[str, Any]) -> str:
    """The outputs of a stack as text, each in full."""
    if not outputs:
        return f"The stack {visible(stack)} has no outputs.\n"
    return "".join(f"{line}\n" for line in output_lines(outputs))


def output_lines(outputs: Mapping[str, Any], secret: Collection[str] = ()) -> Iterator[str]:
    """Outputs, each in full in a line of its own.

    :param secret: The names of those that are not shown.
    """
    for name, value in outputs.items():
        shown = SHOWN_SECRET if name in secret else visible(json.dumps(value, ensure_ascii=False))
        yield f"{visible(name)}: {shown}"


def violation_text(violation: Violation) -> str:
    """What a policy says, in a line."""
    word = "Violation" if violation.mandatory else "Advice"
    return f"{word}: {violation.id}: {violation.message} ({violation.policy})"


def boundary_text(boundary: Boundary) -> tuple[str, str]:
    """Where a preview ended, and why, in two lines."""
    return (
        f"The preview ends at {visible(shown_place(boundary.line))}: the program looks at {visible(boundary.what)},",
        "which is not there before the resource is made. What comes after it is not in this preview.",
    )


def _headline(change: Change) -> str:
    said = [change.reason, "protected" if change.protected else ""]
    said.append(f"API version {change.api_version}" if change.api_version else "")
    told = ", ".join(visible(each) for each in said if each)
    reason = f"  ({told})" if told else ""
    return f"{SIGNS[change.kind]} {change.kind.value:<8}{change.type.rpartition('/')[2]} {visible(change.name)}{reason}"


def _details(change: Change, bodies: bool) -> Iterator[str]:
    for difference in change.differences:
        yield difference_text(difference)
    for member in change.unsaid:
        yield f"  {visible(member.path)}: {shown_value(member.value)}  (not said)"
    if bodies and change.kind is Kind.CREATE and isinstance(change.body, dict):
        for path, value in leaves(change.body, ""):
            yield f"{path}: {shown_value(value)}"


def difference_text(difference: Difference) -> str:
    """A member that differs, in a line."""
    path = visible(difference.path) or "all"
    if difference.before is None:
        return f"+ {path}: {shown_value(difference.after)}"
    if difference.after is None:
        return f"- {path}: {shown_value(difference.before)}"
    return f"  {path}: {shown_value(difference.before)} -> {shown_value(difference.after)}"


def leaves(value: Any, path: str) -> Iterator[tuple[str, Any]]:
    """The members of a body that hold no others, by their paths."""
    if isinstance(value, dict) and value:
        for name, item in value.items():
            yield from leaves(item, f"{path}.{visible(name)}" if path else visible(name))
    elif isinstance(value, list) and value:
        for index, item in enumerate(value):
            yield from leaves(item, f"{path}[{index}]")
    else:
        yield path, value


def shown_value(value: Any, longest: int = _LONGEST) -> str:
    """A value of a plan as it is shown: short, without secrets and without what would change a terminal."""
    text = visible(shown_text(value))
    return text if len(text) <= longest else text[: longest - 1] + "…"


def visible(text: str) -> str:
    """A text without what does not show, or changes how others are shown."""
    return "".join(each if each.isprintable() else ascii(each)[1:-1] for each in text)


def shown_place(line: Line) -> str:
    """A line of the program, seen from the working directory."""
    try:
        return str(line._replace(file=str(Path(line.file).resolve().relative_to(Path.cwd()))))
    except ValueError:  # it is elsewhere
        return str(line)
