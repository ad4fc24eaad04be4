"""``azprov history``: the runs of a stack, and the timeline of one."""

from __future__ import annotations

import json
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

import click

from .pictures import meant_form, write_picture
from .stacks import OfStack, of_a_stack
from .telling import told

if TYPE_CHECKING:
    from ..stack.show.timeline.formats import Format
    from ..stack.state.records import Done, Run


@click.command()
@of_a_stack
@click.option("--run", "number", type=int, help="The run whose timeline is shown; by default the last one.")
@click.option("--json", "as_json", is_flag=True, help="Print it as JSON.")
@click.option(
    "--output",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Draw the timeline to this file: a page if it ends in .html, a picture if it ends in .svg.",
)
def history(of: OfStack, number: int | None, as_json: bool, output: Path | None) -> None:
    """Show the last runs of a stack, and how long each step of one took.

    The end of the run waited for the steps with a star: they are its critical path. PROGRAM is the file of the stack's
    program, which says where its journal is; it is not run. A page (html) needs no network, and tells what each step
    waited for, what it changed and what went wrong, too.

    \b
    Examples:
      azprov history shop.py --local
      azprov history shop.py --run 3 --output run.html
    """
    from ..stack.show.history import history_json, runs_text, timeline_text

    form = None if output is None else _meant(output)
    with told():
        runs, run, steps = _found(of, number)
    if output is not None and form is not None:
        _draw(of, run, steps, output, form)
        return
    if as_json:
        click.echo(json.dumps(history_json(of.name, runs, run, steps), indent=2))
        return
    click.echo(runs_text(of.name, runs), nl=False)
    if run is not None:
        click.echo(f"\n{timeline_text(run, steps)}", nl=False)


def _meant(output: Path) -> Format:
    """The form that the ending of a file means."""
    from ..stack.show.timeline.formats import ENDINGS

    return meant_form(output, ENDINGS)


def _draw(of: OfStack, run: Run | None, steps: list[Done], output: Path, form: Format) -> None:
    """Draw the timeline of a run to a file."""
    from ..stack.show.timeline.formats import timeline_picture

    if run is None:
        raise click.UsageError(f"the stack {of.name} has not been run: there is nothing to draw")
    write_picture(timeline_picture(of.name, run, steps, form), output)


def _found(of: OfStack, number: int | None) -> tuple[list[Run], Run | None, list[Done]]:
    """The runs, and the one whose timeline is asked for, with its steps."""
    with ExitStack() as opened:
        journal = of.known_journal(opened)
        runs = [] if journal is None else journal.runs()
        run = next((each for each in runs if number in (None, each.number)), None)
        if run is None and number is not None:
            raise click.UsageError(f"the journal of the stack {of.name} has no run {number}")
        return runs, run, [] if journal is None or run is None else journal.steps(run.number)
