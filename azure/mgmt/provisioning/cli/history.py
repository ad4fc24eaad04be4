"""``azprov history``: the runs of a stack, and the timeline of one."""

from __future__ import annotations

import json
from contextlib import ExitStack
from typing import TYPE_CHECKING

import click

from .stacks import OfStack, of_a_stack, told

if TYPE_CHECKING:
    from ..stack.state.records import Done, Run


@click.command()
@of_a_stack
@click.option("--run", "number", type=int, help="The run whose timeline is shown; by default the last one.")
@click.option("--json", "as_json", is_flag=True, help="Print it as JSON.")
def history(of: OfStack, number: int | None, as_json: bool) -> None:
    """Show the last runs of a stack, and how long each step of one took.

    The end of the run waited for the steps with a star: they are its critical path. PROGRAM is the file of the stack's
    program, which says where its journal is; it is not run.
    """
    from ..stack.show.history import history_json, runs_text, timeline_text

    with told():
        runs, run, steps = _found(of, number)
    if as_json:
        click.echo(json.dumps(history_json(of.name, runs, run, steps), indent=2))
        return
    click.echo(runs_text(of.name, runs), nl=False)
    if run is not None:
        click.echo(f"\n{timeline_text(run, steps)}", nl=False)


def _found(of: OfStack, number: int | None) -> tuple[list[Run], Run | None, list[Done]]:
    """The runs, and the one whose timeline is asked for, with its steps."""
    with ExitStack() as opened:
        journal = of.known_journal(opened)
        runs = [] if journal is None else journal.runs()
        run = next((each for each in runs if number in (None, each.number)), None)
        if run is None and number is not None:
            raise click.UsageError(f"the journal of the stack {of.name} has no run {number}")
        return runs, run, [] if journal is None or run is None else journal.steps(run.number)
