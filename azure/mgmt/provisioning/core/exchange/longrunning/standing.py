"""What is shown of pollers: how their operations are, as far as it is known. Nothing is asked for it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from ...models.interop.outlines import error_text, outline_of
from ...shown.outline import Outline, visible
from .completion import Completion
from .polling import Adaptive


def standing_of(poller: str, about: str, method: Any, completion: Completion) -> Outline:
    """What is known of an operation.

    :param poller: What polls.
    :param about: Which operation it is, on what.
    """
    return Outline(poller, kind="model", parts=list(_standing(about, method, completion)))


def _standing(about: str, method: Any, completion: Completion) -> Iterator[Outline]:
    yield Outline(about, "operation")
    yield Outline(visible(str(method.status())), "status")
    if not isinstance(method, Adaptive):
        return  # what a method of the user's does when it is asked for a result, only they know
    latest = method.updates.latest
    if latest.percent is not None:
        yield Outline(f"{latest.percent:g} %", "complete")
    if not completion.reached:
        yield Outline(f"{method.updates.age:.0f} s ago", "begun")
        return
    yield Outline(f"{latest.elapsed:.0f} s", "took")
    yield _outcome(method, completion.error)


def _outcome(method: Any, error: BaseException | None) -> Outline:
    try:
        if error is None:
            return replace(outline_of(method.resource()), name="result")
    except Exception as unreadable:  # the answer is not as declared; result() raises the same
        error = unreadable
    return Outline(error_text(error), "failed")
