"""``azprov destroy``: all that a stack made is deleted."""

from __future__ import annotations

from contextlib import AsyncExitStack
from typing import TYPE_CHECKING, Any

import click

from .runs import shown_run, tell
from .stacks import OfStack, of_a_stack, styled, targeted, waiting
from .telling import told

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

    PROGRAM is the file of its program, which says where its journal is; it is not run. What a deployment stack manages
    is deleted by it. Ctrl+C once begins nothing more
    and waits for what is under way; twice leaves that: the next run goes on with it.

    \b
    Examples:
      azprov destroy shop.py --local
      azprov destroy shop.py --stack test --target "*/shop-kv" --yes
    """
    with told():
        applied = of.run(_destroyed(of, targets, yes, foreign, wait))
    tell(applied)


async def _destroyed(of: OfStack, targets: Targets, yes: bool, foreign: bool, wait: float) -> Applied:
    from ..stack import Destroy, Undeploy

    async with AsyncExitStack() as opened:
        journal = of.kept_journal(opened, wait)
        if journal.managing and targets:
            raise click.UsageError("a deployment stack deletes all that it manages: --target and --exclude have no use")
        client = await of.client(opened)
        report, approve, runs = shown_run(opened, lambda plan: _is_approved(plan, yes))
        options: Any = {"name": of.name, "foreign": foreign, "approve": approve, "report": report}
        run: Destroy | Undeploy
        if journal.managing:
            run = Undeploy(client, journal, **options)
        else:
            run = Destroy(client, journal, targets=targets, **options)
        runs.append(run)
        return await run.run()


def _is_approved(plan: Plan, yes: bool) -> bool:
    from ..stack import plan_text

    click.echo(plan_text(plan, styled=styled))
    return yes or not plan.has_changes or click.confirm("Delete all of this?")
