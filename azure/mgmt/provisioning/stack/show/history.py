"""The runs of a stack, and the timeline of one: what took how long, and what its end waited for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import asdict
from datetime import datetime, timezone
from typing import Any

from ...core.redaction import redacted_text
from ..state.records import Done, Run
from .as_text import visible
from .live import short

VERSION = 1
"""Of the form of the JSON. Members may be added to it without another version."""
_BAR = 30


def critical_path(steps: Sequence[Done]) -> list[Done]:
    """The steps that the end of a run waited for, in their order: had one been faster, the run might have been, too."""
    left = {step.key: step for step in steps}
    path: list[Done] = []
    near: Sequence[Done] = steps
    while near:
        latest = max(near, key=_end)
        path.append(left.pop(latest.key))
        near = [left[key] for key in latest.needs if key in left]
    return path[::-1]


def runs_text(stack: str, runs: Sequence[Run]) -> str:
    """The runs of a stack as text, in the order given."""
    if not runs:
        return f"The stack {visible(stack)} has not been run.\n"
    lines = [f"Runs of the stack {visible(stack)}", "", *map(_run, runs)]
    return "\n".join(lines) + "\n"


def timeline_text(run: Run, steps: Sequence[Done]) -> str:
    """The steps of a run as text, in the order in which they began; a star is before those that its end waited for."""
    return "\n".join(_timeline(run, steps)) + "\n"


def history_json(stack: str, runs: Sequence[Run], run: Run | None, steps: Sequence[Done]) -> dict[str, Any]:
    """The runs of a stack as JSON data, with the steps of one of them.

    :param run: The one whose steps these are.
    """
    return {
        "version": VERSION,
        "stack": stack,
        "runs": [asdict(each) for each in runs],
        "timeline": None
        if run is None
        else {
            "run": run.number,
            "steps": [{**asdict(step), "text": redacted_text(step.text)} for step in steps],
            "criticalPath": [step.key for step in critical_path(steps)],
        },
    }


def _run(run: Run) -> str:
    began = datetime.fromtimestamp(run.began, timezone.utc)
    took = "" if run.seconds is None else f"{run.seconds:.1f} s"
    return f"{run.number:>4}  {run.command:<8}{run.ending or 'not ended':<10}{took:>10}  {began:%Y-%m-%d %H:%M:%S} UTC"


def _timeline(run: Run, steps: Sequence[Done]) -> Iterator[str]:
    yield f"Run {run.number}"
    yield ""
    if not steps:
        yield "Nothing was done."
        return
    path = critical_path(steps)
    whole = max(map(_end, steps))
    named = {step.key: visible(short(step.key)) for step in steps}
    widest = max(map(len, named.values()))
    for step in sorted(steps, key=lambda step: (step.began, _end(step))):
        star = "*" if step in path else " "
        bar = _bar(step, whole)
        ending = "" if step.ending == "done" else f"  {_told(step)}"
        yield f"{star} {step.change:<8}{named[step.key]:<{widest}}  {bar}{step.seconds:>9.1f} s{ending}"
    yield ""
    busy = sum(step.seconds for step in path)
    yield f"{whole:.1f} s, of which the steps with a star took {busy:.1f} s: the end waited for one after the other."


def _bar(step: Done, whole: float) -> str:
    """When a step ran, as a part of the run."""
    whole = whole or 1.0
    start = min(_BAR - 1, int(step.began / whole * _BAR))
    length = max(1, min(_BAR - start, round(step.seconds / whole * _BAR)))
    return f"{'·' * start}{'█' * length}{'·' * (_BAR - start - length)}"


def _told(step: Done) -> str:
    reason = visible(redacted_text(step.text.partition("\n")[0]))
    return f"{step.ending}: {reason}" if reason else step.ending


def _end(step: Done) -> float:
    return step.began + step.seconds
