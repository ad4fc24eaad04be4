"""What the commands that change a stack share: asking, Ctrl+C, and telling what came of it."""

from __future__ import annotations

import signal
from collections import Counter
from contextlib import AsyncExitStack
from typing import TYPE_CHECKING, Any, Protocol

import click

if TYPE_CHECKING:
    from ..stack.apply.results import Applied, Approve


class Running(Protocol):
    """A run of a stack."""

    def stop(self) -> None:
        """Begin nothing more; called again, leave what is under way."""


def shown_run(opened: AsyncExitStack, approve: Approve) -> tuple[Any, Approve, list[Running]]:
    """What shows a run, what asks before it, and where the run itself is to be put, so that Ctrl+C stops it.

    :param approve: Asks.
    """
    import asyncio

    from ..progress.displays import display
    from ..stack.show.live import Live

    shown = display(None)
    runs: list[Running] = []

    def ask(plan: Any) -> Any:
        if not approve(plan):
            return False
        shown.start()
        opened.callback(shown.stop)
        _stop_on_interrupt(runs[0], asyncio.get_running_loop(), opened)
        return True

    return Live(shown), ask, runs


def _stop_on_interrupt(run: Running, loop: Any, opened: AsyncExitStack) -> None:
    """Have Ctrl+C stop a run rather than the process."""

    def stop() -> None:
        click.echo("Stopping: what is under way is waited for. Ctrl+C once more leaves it.", err=True)
        run.stop()

    before = signal.signal(signal.SIGINT, lambda number, frame: loop.call_soon_threadsafe(stop))
    opened.callback(signal.signal, signal.SIGINT, before)


def tell(applied: Applied) -> None:
    """Tell what came of a run, and end with 1 if that is not what it was to be."""
    if not applied.approved:
        _tell_notes(applied)
        raise SystemExit(1)
    from ..stack.show.as_text import output_lines
    from ..stack.show.live import short

    counts = Counter(outcome.ending for outcome in applied.outcomes.values())
    said = ", ".join(f"{count} {ending}" for ending, count in counts.items()) or "Nothing to do"
    click.echo(f"\n{said}.")
    for key, error in applied.failed.items():
        click.echo(f"\n{click.style(short(key), bold=True)} failed: {error}", err=True)
    if applied.boundary is not None:
        click.echo(f"\nThe program was not run to its end: {applied.boundary}", err=True)
    _tell_notes(applied)
    if applied.outputs:
        click.echo("\nOutputs")
        for line in output_lines(applied.outputs, applied.secret_outputs):
            click.echo(f"  {line}")
    if not applied.succeeded:
        raise SystemExit(1)


def _tell_notes(applied: Applied) -> None:
    for note in applied.notes:
        click.echo(f"\nNote: {note}", err=True)
