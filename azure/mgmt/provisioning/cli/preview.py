"""``azprov preview``: what a stack's program would change."""

from __future__ import annotations

import json
import sys
from contextlib import AsyncExitStack, redirect_stdout
from dataclasses import asdict
from typing import TYPE_CHECKING

import click

from .stacks import OfStack, of_a_stack, styled, targeted, with_policies
from .telling import told

if TYPE_CHECKING:
    from ..stack import Foreseen, Plan, Targets


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
def preview(
    of: OfStack,
    targets: Targets,
    policies: tuple[str, ...],
    diff: bool,
    drift: str,
    as_json: bool,
    what_if: bool,
    check: bool,
) -> None:
    """Show what a stack's program would change. Nothing is written.

    PROGRAM is a Python file, or FILE:FUNCTION where it has several programs. The file azprov.toml beside it may say the
    subscription and the configuration of each stack. On Azure, DefaultAzureCredential signs in.
    """
    from ..stack import plan_json, plan_text

    if what_if and targets:
        raise click.UsageError("--what-if is about all of a program: --target and --exclude have no use there")
    # What the program prints is not to stand in the JSON.
    with told(), redirect_stdout(sys.stderr if as_json else sys.stdout):
        of = of.answered()
        plan = of.run(previewed(of, targets, policies, with_unsaid=drift == "all"))
        foreseen = of.run(_foreseen(of)) if what_if else []
    if as_json:
        document = plan_json(plan)
        if what_if:
            document["whatIf"] = [asdict(each) for each in foreseen]
        click.echo(json.dumps(document, indent=2))
    else:
        click.echo(plan_text(plan, bodies=diff, styled=styled), nl=False)
        if what_if:
            _tell(foreseen)
    if any(violation.mandatory for violation in plan.violations):
        raise SystemExit(1)
    if check and plan.has_changes:
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


def _tell(foreseen: list[Foreseen]) -> None:
    from ..stack.show.live import short

    click.echo("\nAzure foresees of a deployment")
    for each in foreseen:
        more = each.reason or ", ".join(each.members)
        click.echo(f"  {each.change:<11} {short(each.id)}" + (f": {more}" if more else ""))
