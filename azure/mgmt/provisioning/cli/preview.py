"""``azprov preview``: what a stack's program would change."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from contextlib import AsyncExitStack, redirect_stdout
from dataclasses import asdict
from typing import TYPE_CHECKING

import click

from .stacks import OfStack, of_a_stack, styled, targeted, with_policies
from .telling import told
from .through import through_an_engine

if TYPE_CHECKING:
    from ..stack import DeploymentStack, EnginePreview, Foreseen, Plan, Targets


@click.command()
@of_a_stack
@targeted
@with_policies
@click.option("--diff", is_flag=True, help="Show all members of what is created, and what stays the same.")
@click.option(
    "--drift",
    type=click.Choice(["said", "all"]),
    default="said",
    show_default=True,
    help="Whether to show members that are there and the program does not say, too.",
)
@click.option("--json", "as_json", is_flag=True, help="Print the plan as JSON.")
@click.option(
    "--what-if", is_flag=True, help="Show what Azure foresees of a deployment of the program's template, too."
)
@click.option("--check", is_flag=True, help="End with 2 if there are changes.")
@through_an_engine
def preview(
    of: OfStack,
    targets: Targets,
    policies: tuple[str, ...],
    diff: bool,
    drift: str,
    as_json: bool,
    what_if: bool,
    check: bool,
    through: str | None,
    managing: DeploymentStack | None,
) -> None:
    """Show what a stack's program would change. Nothing is written.

    PROGRAM is a Python file, or FILE:FUNCTION where it has several programs. The file azprov.toml beside it may say the
    subscription and the configuration of each stack. On Azure, DefaultAzureCredential signs in. With --through,
    it is what azprov up does with the same options, and what Azure foresees stands beside it.

    \b
    Examples:
      azprov preview shop.py --local
      azprov preview shop.py --stack prod --config sku=S1 --diff --check
    """
    from ..stack import plan_json, plan_text

    if targets and (what_if or through is not None):
        option = "--what-if" if through is None else "--through"
        raise click.UsageError(f"{option} is about all of a program: --target and --exclude have no use there")
    # What the program prints is not to stand in the JSON.
    with told(), redirect_stdout(sys.stderr if as_json else sys.stdout):
        of = of.answered()
        foreseen: Sequence[Foreseen] | None = None
        if through is not None:
            found = of.run(_previewed_through(of, managing, policies, with_unsaid=drift == "all"))
            plan, foreseen, has_work = found.plan, found.foreseen, found.has_work or found.plan.has_changes
        else:
            plan = of.run(previewed(of, targets, policies, with_unsaid=drift == "all"))
            has_work = plan.has_changes
            if what_if:
                foreseen = of.run(_foreseen(of))
    if as_json:
        document = plan_json(plan)
        if foreseen is not None:
            document["whatIf"] = [asdict(each) for each in foreseen]
        click.echo(json.dumps(document, indent=2))
    else:
        click.echo(plan_text(plan, bodies=diff, styled=styled), nl=False)
        if foreseen is not None:
            _tell(foreseen)
    if any(violation.mandatory for violation in plan.violations):
        raise SystemExit(1)
    if check and has_work:
        raise SystemExit(2)


async def previewed(
    of: OfStack, targets: Targets | None = None, policies: tuple[str, ...] = (), *, with_unsaid: bool = False
) -> Plan:
    """What a stack's program would change.

    :param targets: Which resources it is about; all if not given.
    :param policies: Files of policies besides those of ``azprov.toml``.
    :param with_unsaid: Tell what is there and the program does not say, too.
    """
    from ..stack import Targets, preview_async

    async with AsyncExitStack() as opened:
        program = of.load()
        journal = of.known_journal(opened)
        client = await of.client(opened)
        return await preview_async(
            program,
            client,
            name=of.name,
            config=of.config,
            state=journal,
            targets=targets or Targets(),
            policies=of.load_policies(policies),
            others=of.others,
            with_unsaid=with_unsaid,
        )


async def _foreseen(of: OfStack) -> list[Foreseen]:
    """What Azure foresees of a deployment of the program, whose types were checked before."""
    from ..stack import what_if
    from ..stack.loading import load_program

    async with AsyncExitStack() as opened:
        client = await of.client(opened)
        return await what_if(load_program(of.program), client, name=of.name, config=of.config, others=of.others)


async def _previewed_through(
    of: OfStack, managing: DeploymentStack | None, policies: tuple[str, ...], *, with_unsaid: bool
) -> EnginePreview:
    """What a run through Azure's own engine would do."""
    from ..stack import preview_through

    async with AsyncExitStack() as opened:
        program = of.load()
        journal = of.known_journal(opened)
        client = await of.client(opened)
        return await preview_through(
            program,
            client,
            through=managing,
            journal=journal,
            name=of.name,
            config=of.config,
            policies=of.load_policies(policies),
            others=of.others,
            with_unsaid=with_unsaid,
        )


def _tell(foreseen: Sequence[Foreseen]) -> None:
    from ..stack.show.live import short

    click.echo("\nAzure foresees of a deployment")
    for each in foreseen:
        more = each.reason or ", ".join(each.members)
        click.echo(f"  {each.change:<11} {short(each.id)}" + (f": {more}" if more else ""))
