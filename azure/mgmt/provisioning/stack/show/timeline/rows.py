"""What the timeline of a run shows: a row for each step, those of a component together, and what each waited for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from ...plan.changes import Kind
from ...state.records import Done, Run
from ..as_text import SIGNS
from ..components import Component, entered, together
from ..history import critical_path
from ..live import short


@dataclass(frozen=True)
class Bar:
    """The row of a step.

    :ivar ready: When all that it needs was done, in seconds after the beginning of the run.
    :ivar needs: The places of the steps that it waited for.
    :ivar critical: The end of the run waited for it.
    """

    step: Done
    ready: float
    needs: tuple[int, ...]
    critical: bool

    @property
    def component(self) -> Component:
        """The component that it stands in."""
        return tuple(self.step.component)

    @property
    def ended(self) -> float:
        """When it ended, in seconds after the beginning of the run."""
        return self.step.began + self.step.seconds

    @property
    def waited(self) -> float:
        """The seconds that it waited to be tried again."""
        return sum(min(seconds, max(0.0, self.ended - at)) for at, seconds, _ in self.step.retries)

    @property
    def headline(self) -> str:
        """The sign of what it did, and what it is called."""
        return f"{SIGNS[Kind(self.step.change)]} {short(self.step.key)}"


@dataclass(frozen=True)
class Heading:
    """The row above those of a component.

    :ivar began: When its first step began.
    :ivar ended: When its last step ended.
    """

    component: Component
    began: float
    ended: float


@dataclass(frozen=True)
class Timeline:
    """A run as rows.

    :ivar bars: The steps, in the order of their rows.
    """

    stack: str
    run: Run
    bars: tuple[Bar, ...]

    @property
    def seconds(self) -> float:
        """How long the steps took, from the beginning of the run to the end of the last."""
        return max((bar.ended for bar in self.bars), default=0.0)

    @property
    def critical_seconds(self) -> float:
        """How long those took that the end of the run waited for."""
        return sum(bar.step.seconds for bar in self.bars if bar.critical)

    def last_needed(self, bar: Bar) -> int | None:
        """The place of the step that one waited for longest."""
        return max(bar.needs, key=lambda place: self.bars[place].ended, default=None)

    @cached_property
    def rows(self) -> tuple[tuple[Heading | None, int | None], ...]:
        """The rows from the top to the bottom: headings, and the places of bars."""
        return tuple(self._rows())

    def _rows(self) -> Iterator[tuple[Heading | None, int | None]]:
        within: Component = ()
        for place, bar in enumerate(self.bars):
            for component in entered(within, bar.component):
                yield self._heading(component), None
            within = bar.component
            yield None, place

    def _heading(self, component: Component) -> Heading:
        inside = [bar for bar in self.bars if bar.component[: len(component)] == component]
        return Heading(component, min(bar.step.began for bar in inside), max(bar.ended for bar in inside))


def timeline_of(stack: str, run: Run, steps: Sequence[Done]) -> Timeline:
    """The timeline of a run: components where their first step stands, and all in the order in which they began."""
    began = sorted(steps, key=lambda step: (step.began, step.began + step.seconds))
    ordered = together(began, lambda step: tuple(step.component))
    places = {step.key: place for place, step in enumerate(ordered)}
    path = {step.key for step in critical_path(ordered)}
    bars: list[Bar] = []
    for step in ordered:
        needs = tuple(places[key] for key in dict.fromkeys(step.needs) if key in places)
        ready = max((ordered[place].began + ordered[place].seconds for place in needs), default=0.0)
        bars.append(Bar(step, min(ready, step.began), needs, step.key in path))
    return Timeline(stack, run, tuple(bars))
