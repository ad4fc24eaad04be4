"""``azprov destroy``: all that a stack made is deleted."""

from __future__ import annotations

from contextlib import AsyncExitStack
from typing import TYPE_CHECKING

import click

from .runs import shown_run, tell
from .stacks import OfStack, of_a_stack, styled, targeted, told, waiting

if TYPE_CHECKING:
    from ..stack import Plan, Targets
    from ..stack.apply.results import Applied


@click.command()
@of_a_stack
@targeted
@click.option("--yes", is_flag=True, help="Ask nothing.")
@click.option("--foreign", is_flag=True, help="Delete resource groups with what others made in them.")
@waiting
def destroy(of: OfStack, targets: Targets, yes: bool, foreign: bool, wait: float) -> None:
    """Delete all that a stack made, what was made last first.

    PROGRAM is the file of its program, which says where its journal is; it is not run. Ctrl+C once begins nothing more
    and waits for what is under way; twice leaves that: the next run goes on with it.
    """
    with told():
        applied = of.run(_destroyed(of, targets, yes, foreign, wait))
    tell(applied)


async def _destroyed(of: OfStack, targets: Targets, yes: bool, foreign: bool, wait: float) -> Applied:
    from ..stack.apply.destroy import Destroy

    async with AsyncExitStack() as opened:
        journal = of.kept_journal(opened, wait)
        client = await of.client(opened)
        report, approve, runs = shown_run(opened, lambda plan: _is_approved(plan, yes))
        run = Destroy(client, journal, name=of.name, foreign=foreign, targets=targets, approve=approve, report=report)
        runs.append(run)
        return await run.run()


def _is_approved(plan: Plan, yes: bool) -> bool:
    from ..stack import plan_text

    click.echo(plan_text(plan, styled=styled))
    return yes or not plan.has_changes or click.confirm("Delete all of this?")
