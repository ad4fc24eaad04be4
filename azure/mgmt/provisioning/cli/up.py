"""``azprov up``: what a stack's program says is made."""

from __future__ import annotations

import functools
import json
from contextlib import AsyncExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .runs import shown_run, tell
from .stacks import OfStack, of_a_stack, styled, targeted, waiting, with_policies
from .telling import told
from .through import through_an_engine

if TYPE_CHECKING:
    from ..stack import Deploy, DeploymentStack, Plan, Targets, Up
    from ..stack.apply.results import Applied, Approve


@click.command()
@of_a_stack
@targeted
@with_policies
@click.option("--yes", is_flag=True, help="Ask nothing.")
@click.option(
    "--plan",
    "plan_file",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="Carry out this plan, which azprov preview --json wrote, and none that differs from it.",
)
@click.option("--adopt", is_flag=True, help="Take over what is there and was not made by the stack.")
@click.option("--foreign", is_flag=True, help="Delete resource groups with what others made in them.")
@through_an_engine
@waiting
def up(
    of: OfStack,
    targets: Targets,
    policies: tuple[str, ...],
    yes: bool,
    plan_file: Path | None,
    adopt: bool,
    foreign: bool,
    through: str | None,
    managing: DeploymentStack | None,
    wait: float,
) -> None:
    """Make what a stack's program says, after showing what that changes.

    PROGRAM is a Python file, or FILE:FUNCTION where it has several programs. On Azure, DefaultAzureCredential signs in.
    Ctrl+C once begins nothing more and waits for what is under way; twice leaves that: the next run goes on with it.

    \b
    Examples:
      azprov up shop.py --local
      azprov up shop.py --stack prod --config sku=S1 --yes
    """
    if through is not None and (targets or foreign):
        raise click.UsageError(
            "--through deploys all of a program: --target, --exclude and --foreign have no use there"
        )
    from ..stack import Deploy, Up

    with told():
        approved = None if plan_file is None else _read(plan_file)
        of = of.answered()
        kind: type[Up] | type[Deploy] = Up if through is None else Deploy
        options: Any = {"targets": targets, "foreign": foreign} if through is None else {"through": managing}
        approve = functools.partial(_is_approved, yes=yes, approved=approved)
        applied = of.run(_run(kind, of, wait, approve, policies, adopt=adopt, **options))
    tell(applied)


async def _run(
    kind: type[Up] | type[Deploy], of: OfStack, wait: float, approve: Approve, policies: tuple[str, ...], **options: Any
) -> Applied:
    async with AsyncExitStack() as opened:
        program = of.load()
        journal = of.journal(opened, wait)
        client = await of.client(opened)
        report, approve, runs = shown_run(opened, approve)
        run = kind(
            program,
            client,
            journal,
            name=of.name,
            config=of.config,
            policies=of.load_policies(policies),
            others=of.others,
            approve=approve,
            report=report,
            **options,
        )
        runs.append(run)
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


def _read(file: Path) -> Any:
    try:
        found = json.loads(file.read_text("utf-8"))
    except ValueError as error:
        raise click.ClickException(f"{file} is no plan: {error}") from None
    if not isinstance(found, dict):
        raise click.ClickException(f"{file} is no plan: azprov preview --json writes one")
    return found
