"""What came of a run, and who is asked and told."""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Union

from ..plan.changes import Change, Kind, Plan
from ..plan.fill import shown_text
from ..run.scheduler import Scheduler
from ..run.steps import Event, Outcome
from ..state.journal import Journal
from ..state.records import Done

Approve = Callable[[Plan], Union[bool, Awaitable[bool]]]
"""Is asked whether a plan is to be carried out, before anything is sent."""

_LONGEST = 200
"""How much of a value history keeps."""

STOPPED = "the run was stopped before anything was sent"
"""What is noted of a run that was stopped while it was planned, or while somebody was asked."""


@dataclass(frozen=True)
class Applied:
    """What came of a run.

    :ivar plan: What was to be done when it began.
    :ivar outcomes: How each step ended, by key.
    :ivar kinds: What each step did, by key.
    :ivar outputs: The outputs, if the program came to its end; secret ones, too.
    :ivar secret_outputs: The names of those that are never shown.
    :ivar seconds: How long it took.
    :ivar boundary: What the program looked at in vain, since it was not made.
    :ivar complete: Whether the program came to its end: it did not if it looked in vain, or was left in a second stop.
    :ivar approved: Whether the plan was to be carried out.
    :ivar notes: What was not done, and why.
    """

    plan: Plan
    outcomes: dict[str, Outcome] = field(default_factory=dict)
    kinds: dict[str, Kind] = field(default_factory=dict)
    outputs: dict[str, Any] = field(default_factory=dict)
    secret_outputs: frozenset[str] = frozenset()
    seconds: float = 0.0
    boundary: str | None = None
    complete: bool = True
    approved: bool = True
    notes: tuple[str, ...] = ()

    @property
    def failed(self) -> dict[str, Exception]:
        """The errors of the steps that failed, by key."""
        return {key: each.error for key, each in self.outcomes.items() if each.error is not None}

    @property
    def succeeded(self) -> bool:
        """Whether all is as it was to be."""
        return self.approved and self.complete and all(each.ending == "done" for each in self.outcomes.values())


async def is_approved(plan: Plan, approve: Approve) -> bool:
    """Ask whether a plan is to be carried out."""
    answer = approve(plan)
    return await answer if inspect.isawaitable(answer) else answer


def note(journal: Journal, run: int, scheduler: Scheduler, doing: Mapping[str, Change], event: Event) -> None:
    """Note how a step ended, for history, if that is what an event tells.

    :param doing: What the steps do, by key.
    """
    outcome = scheduler.outcomes.get(event.key)
    if outcome is None or outcome.began is None:
        return
    seconds = (outcome.ended or outcome.began) - outcome.began
    change = doing[event.key]
    journal.note(
        run,
        Done(
            event.key,
            change.kind.value,
            event.what,
            outcome.began,
            seconds,
            scheduler.needs(event.key),
            event.text,
            change.component,
            outcome.retries,
            [(each.path, _text(each.before), _text(each.after)) for each in change.differences],
        ),
    )


def _text(value: Any) -> str:
    """A value of a plan as history keeps it: without secrets, and no more of it than anybody reads."""
    if value is None:
        return ""
    text = shown_text(value)
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"
