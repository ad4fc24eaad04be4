"""A timeline as a picture: SVG, which any browser shows."""

from __future__ import annotations

from collections.abc import Iterator
from math import floor, log10
from pathlib import Path

from ...plan.changes import Kind
from ..page.drawing import Box, document, fitted, rectangle, standalone, title
from ..page.looks import colored
from .rows import Bar, Heading, Timeline

_LABELS, _BARS, _TIMES = 300, 640, 120
"""The widths of the names of the steps, of the time that passes, and of what stands behind it."""
_WIDTH = _LABELS + _BARS + _TIMES
_ROW, _BAR, _TOP, _PADDING = 26, 14, 34, 16
_LONGEST_LABEL = 34
_INDENT = 14
_LEGEND = (
    ("wait", "waits for what it needs"),
    ("turn", "waits for its turn"),
    ("bar", "runs"),
    ("retry", "waits to be tried again"),
)
_LEGEND_WIDTH = 180


def svg(timeline: Timeline) -> str:
    """A timeline as SVG: a row for each step, a star before those that the end of the run waited for."""
    return standalone(svg_element(timeline, f"<style>\n{timeline_styles()}</style>"))


def svg_element(timeline: Timeline, styles: str = "") -> str:
    """The element ``svg`` alone.

    :param styles: What stands within it, before everything else.
    """
    bottom = _TOP + len(timeline.rows) * _ROW
    boxes: dict[int, Box] = {}
    rows: list[str] = []
    for number, (heading, place) in enumerate(timeline.rows):
        top = _TOP + number * _ROW
        if heading is not None:
            rows.append(_heading(heading, top, timeline))
        if place is not None:
            bar = timeline.bars[place]
            boxes[place] = _box(bar.step.began, bar.ended, top, timeline)
            rows.append(_row(place, bar, top, boxes[place], timeline))
    parts = [
        title(f"Stack {timeline.stack}, run {timeline.run.number}"),
        *_axis(timeline, bottom),
        *_edges(timeline, boxes),
        *rows,
        *_legend(bottom + _ROW),
    ]
    return document(_WIDTH, bottom + 2 * _ROW + _PADDING, styles, parts)


def timeline_styles() -> str:
    """How timelines look, by daylight and in the dark."""
    return colored(".KIND .bar { fill: COLOR; }", Path(__file__).with_name("timeline.css").read_text("utf-8"))


def _left(seconds: float, timeline: Timeline) -> float:
    """Where a moment of the run is."""
    return _LABELS + seconds / (timeline.seconds or 1.0) * _BARS


def _box(began: float, ended: float, top: float, timeline: Timeline) -> Box:
    """The rectangle of a part of the run, of which something can be seen however short it was."""
    left = min(_left(began, timeline), _LABELS + _BARS - 2)
    return Box(left, top + (_ROW - _BAR) / 2, max(2.0, _left(ended, timeline) - left), _BAR)


def _heading(heading: Heading, top: float, timeline: Timeline) -> str:
    indent = _PADDING + _INDENT * (len(heading.component) - 1)
    whole = _box(heading.began, heading.ended, top, timeline)
    name = fitted(f"{heading.component[-1]}/", _LONGEST_LABEL)
    return (
        f'<g class="component">{title("/".join(heading.component))}'
        f"{_line('span', whole.left, whole.right, whole.middle)}{_label(name, indent, top)}</g>"
    )


def _row(place: int, bar: Bar, top: float, box: Box, timeline: Timeline) -> str:
    step = bar.step
    kind = Kind(step.change).value
    indent = _PADDING + _INDENT * len(bar.component)
    star = "* " if bar.critical else ""
    name = fitted(star + bar.headline, _LONGEST_LABEL - 2 * len(bar.component))
    retries = (
        rectangle(_box(at, min(at + seconds, bar.ended), top, timeline), "retry", 0) for at, seconds, _ in step.retries
    )
    took = f"{step.seconds:.1f} s" if step.ending == "done" else f"{step.seconds:.1f} s, {step.ending}"
    ready = _left(bar.ready, timeline)
    return (
        f'<g class="node {kind}{" critical" if bar.critical else ""}{"" if step.ending == "done" else " undone"}" '
        f'data-node="{place}">{title(f"{kind} {step.key}: {took}")}'
        f"{rectangle(Box(0, top, _WIDTH, _ROW), 'row', 0)}"
        f"{_line('wait', _LABELS, ready, box.middle)}{_line('turn', ready, box.left, box.middle)}"
        f"{rectangle(box, 'box bar', 2)}{''.join(retries)}"
        f'<text class="took" x="{box.right + 6:g}" y="{top + 18:g}">{fitted(took, 18)}</text>'
        f"{_label(name, indent, top)}</g>"
    )


def _label(name: str, indent: float, top: float) -> str:
    """The name of a row, above what else there is: a page keeps it in sight when it shows a later part of the run."""
    behind = rectangle(Box(0, top, _LABELS, _ROW), "behind", 0)
    return f'<g class="label">{behind}<text class="name" x="{indent}" y="{top + 18:g}">{name}</text></g>'


def _line(of_class: str, left: float, right: float, middle: float) -> str:
    return f'<path class="{of_class}" d="M{left:g} {middle:g}H{right:g}"/>' if right > left else ""


def _edges(timeline: Timeline, boxes: dict[int, Box]) -> Iterator[str]:
    """What each step waited for: those of the critical path are seen, the others once a step is chosen."""
    for place, bar in enumerate(timeline.bars):
        for needed in bar.needs:
            before, after = boxes[needed], boxes[place]
            critical = bar.critical and needed == timeline.last_needed(bar)
            path = f"M{before.right:g} {before.middle:g}V{after.middle:g}H{after.left:g}"
            of_class = "edge critical" if critical else "edge"
            yield f'<path class="{of_class}" data-from="{needed}" data-to="{place}" d="{path}"/>'


def _axis(timeline: Timeline, bottom: float) -> Iterator[str]:
    interval = _interval(timeline.seconds)
    for number in range(floor(timeline.seconds / interval) + 1):
        left = _left(number * interval, timeline)
        yield f'<path class="tick" d="M{left:g} {_TOP - 6}V{bottom:g}"/>'
        yield f'<text class="tick" x="{left:g}" y="{_TOP - 14}">{number * interval:g} s</text>'


def _interval(whole: float) -> float:
    """The seconds from one tick to the next: there are no more than ten."""
    least = (whole or 1.0) / 10
    power: float = 10.0 ** floor(log10(least))
    return next(factor * power for factor in (1, 2, 5, 10, 20) if factor * power >= least)


def _legend(top: float) -> Iterator[str]:
    for number, (of_class, text) in enumerate(_LEGEND):
        box = Box(_LABELS + number * _LEGEND_WIDTH, top, 24, _BAR)
        drawn = (
            rectangle(box, of_class, 2)
            if of_class in ("bar", "retry")
            else _line(of_class, box.left, box.right, box.middle)
        )
        yield f'<g class="legend">{drawn}<text x="{box.right + 6:g}" y="{box.bottom - 2:g}">{text}</text></g>'
    yield f'<text class="legend" x="{_PADDING}" y="{top + _BAR - 2:g}">* the end of the run waited for it</text>'
