"""A timeline as one page that needs nothing else: it is moved, magnified and searched, and tells about each step."""

from __future__ import annotations

from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from ....core.redaction import redacted_text
from ..as_text import visible
from ..live import short
from ..page.frame import Page, html_page
from .as_svg import svg_element, timeline_styles
from .rows import Bar, Timeline

_LABEL = (
    "Timeline. Arrow keys: to the step above, below, to what it waited for, to what waited for it. Plus, minus and 0: "
    "zoom. Shift and arrow keys: move."
)
_LEFT = "This run goes on, or was killed: what was under way is not in it."


def page(timeline: Timeline) -> str:
    """A timeline as an HTML page."""
    run = timeline.run
    return html_page(
        Page(
            title=f"Stack {timeline.stack}, run {run.number}",
            summary=_summary(timeline),
            label=_LABEL,
            picture=svg_element(timeline),
            styles=timeline_styles(),
            script=Path(__file__).with_name("timeline.js").read_text("utf-8"),
            data={"nodes": _nodes(timeline), "facts": _facts(timeline)},
            notes=() if run.ending is not None else (_LEFT,),
        )
    )


def _summary(timeline: Timeline) -> str:
    run = timeline.run
    if not timeline.bars:
        return f"{run.command}: nothing was done"
    return (
        f"{run.command}, {run.ending or 'not ended'}: {timeline.seconds:.1f} s, of which the critical path took "
        f"{timeline.critical_seconds:.1f} s"
    )


def _facts(timeline: Timeline) -> list[tuple[str, str]]:
    began = datetime.fromtimestamp(timeline.run.began, timezone.utc)
    endings: dict[str, int] = {}
    for bar in timeline.bars:
        endings[bar.step.ending] = endings.get(bar.step.ending, 0) + 1
    return [("Began", f"{began:%Y-%m-%d %H:%M:%S} UTC"), *((ending, f"{count:,}") for ending, count in endings.items())]


def _nodes(timeline: Timeline) -> list[dict[str, Any]]:
    nodes = [_node(bar) for bar in timeline.bars]
    for place, bar in enumerate(timeline.bars):
        for needed in bar.needs:
            nodes[needed]["neededBy"].append(place)
        nodes[place]["lastNeeded"] = timeline.last_needed(bar)
    return nodes


def _node(bar: Bar) -> dict[str, Any]:
    step = bar.step
    identity = step.key.partition(" (")[0]
    return {
        "title": visible(bar.headline),
        "change": step.change,
        "ending": step.ending,
        "type": visible(short(identity).partition(" ")[0]),
        "id": visible(identity),
        "component": visible("/".join(bar.component)),
        "isCritical": bar.critical,
        "error": "\n".join(map(visible, redacted_text(step.text).splitlines())),
        "times": [
            (name, f"{seconds:.1f} s")
            for name, seconds in (
                ("Waited for what it needs", bar.ready),
                ("Waited for its turn", step.began - bar.ready),
                ("Waited to be tried again", bar.waited),
                ("Ran", step.seconds - bar.waited),
                ("Ended at", bar.ended),
            )
        ],
        "retries": [
            (f"at {at:.1f} s", visible(redacted_text(f"{why}; waited {round(seconds, 1):g} s")))
            for at, seconds, why in step.retries
        ],
        "differences": [[visible(redacted_text(text)) for text in each] for each in step.differences],
        "needs": list(bar.needs),
        "neededBy": [],
    }
