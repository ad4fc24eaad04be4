"""``azprov up``: what a stack's program says is made."""

from __future__ import annotations

import json
import signal
from contextlib import AsyncExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .stacks import OfStack, of_a_stack, styled, told

if TYPE_CHECKING:
    from ..stack import Plan
    from ..stack.apply.up import Applied, Up


@click.command()
@of_a_stack
@click.option("--yes", is_flag=True, help="Ask nothing.")
@click.option(
    "--plan",
    "plan_file",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Carry out this plan, which azprov preview --json wrote, and none that differs from it.",
)
@click.option("--adopt", is_flag=True, help="Take over what is there and was not made by the stack.")
@click.option("--wait", default=0.0, type=click.FloatRange(0), help="Seconds to wait for another run of the stack.")
def up(of: OfStack, yes: bool, plan_file: Path | None, adopt: bool, wait: float) -> None:
    """Make what a stack's program says, after showing what that changes.

    PROGRAM is a Python file, or FILE:FUNCTION where it has several programs. On Azure, DefaultAzureCredential signs in.
    Ctrl+C once begins nothing more and waits for what is under way; twice leaves that: the next run goes on with it.
    """
    with told():
        approved = None if plan_file is None else _read(plan_file)
        applied = of.run(_up(of, yes, approved, adopt, wait))
    if not applied.approved:
        raise SystemExit(1)
    _tell(applied)
    if not applied.succeeded:
        raise SystemExit(1)


async def _up(of: OfStack, yes: bool, approved: Any, adopt: bool, wait: float) -> Applied:
    import asyncio

    from ..progress.displays import display
    from ..stack.apply.up import Up
    from ..stack.show.live import Live

    async with AsyncExitStack() as opened:
        program = of.load()
        journal = of.journal(opened, wait)
        client = await of.client(opened)
        shown = display(None)

        def approve(plan: Plan) -> bool:
            if not _is_approved(plan, yes, approved):
                return False
            shown.start()
            opened.callback(shown.stop)
            _stop_on_interrupt(run, asyncio.get_running_loop(), opened)
            return True

        run = Up(
            program,
            client,
            journal,
            name=of.name,
            config=of.config,
            adopt=adopt,
            approve=approve,
            report=Live(shown),
        )
        return await run.run()


def _is_approved(plan: Plan, yes: bool, approved: Any) -> bool:
    """Show a plan, and ask whether it is to be carried out, if need be."""
    from ..stack import plan_json, plan_text
    from ..stack.apply.approved import check_approved

    click.echo(plan_text(plan, styled=styled))
    if approved is not None:
        check_approved(approved, json.loads(json.dumps(plan_json(plan))))
        return True
    return yes or not plan.has_changes or click.confirm("Carry this out?")


def _stop_on_interrupt(run: Up, loop: Any, opened: AsyncExitStack) -> None:
    """Have Ctrl+C stop a run rather than the process."""

    def stop() -> None:
        click.echo("Stopping: what is under way is waited for. Ctrl+C once more leaves it.", err=True)
        run.stop()

    before = signal.signal(signal.SIGINT, lambda number, frame: loop.call_soon_threadsafe(stop))
    opened.callback(signal.signal, signal.SIGINT, before)


def _read(file: Path) -> Any:
    try:
        found = json.loads(file.read_text("utf-8"))
    except ValueError as error:
        raise click.ClickException(f"{file} is no plan: {error}") from None
    if not isinstance(found, dict):
        raise click.ClickException(f"{file} is no plan: azprov preview --json writes one")
    return found


def _tell(applied: Applied) -> None:
    """Tell what came of a run."""
    from ..stack.show.live import short

    counts: dict[str, int] = {}
    for outcome in applied.outcomes.values():
        counts[outcome.ending] = counts.get(outcome.ending, 0) + 1
    said = ", ".join(f"{count} {ending}" for ending, count in counts.items()) or "Nothing to do"
    click.echo(f"\n{said}.")
    for key, error in applied.failed.items():
        click.echo(f"\n{click.style(short(key), bold=True)} failed: {error}", err=True)
    if applied.boundary is not None:
        click.echo(f"\nThe program was not run to its end: {applied.boundary}", err=True)
    secret = {name for name in applied.outputs if name in applied.secret_outputs}
    if applied.outputs:
        click.echo("\nOutputs")
        for name, value in applied.outputs.items():
            click.echo(f"  {name}: {'<secret>' if name in secret else json.dumps(value)}")
