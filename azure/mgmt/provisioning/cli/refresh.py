"""``azprov refresh``: what others did to the resources of a stack."""

from __future__ import annotations

import json
from collections.abc import Sequence
from contextlib import AsyncExitStack
from typing import TYPE_CHECKING

import click

from .stacks import OfStack, of_a_stack, targeted, waiting
from .telling import told

if TYPE_CHECKING:
    from ..stack import Seen, Targets


@click.command()
@of_a_stack
@targeted
@click.option("--json", "as_json", is_flag=True, help="Print it as JSON.")
@click.option("--check", is_flag=True, help="End with 2 if something is not as the stack left it.")
@waiting
def refresh(of: OfStack, targets: Targets, as_json: bool, check: bool, wait: float) -> None:
    """Read all that a stack made, tell what others changed, and forget what is gone. Nothing is changed on Azure.

    PROGRAM is the file of the stack's program, which says where its journal is; it is not run.

    \b
    Examples:
      azprov refresh shop.py
      azprov refresh shop.py --stack prod --json --check
    """
    from ..stack.show.drift import drift_json, drift_text

    with told():
        seen = of.run(_refreshed(of, targets, wait))
    if as_json:
        click.echo(json.dumps(drift_json(of.name, seen), indent=2))
    else:
        click.echo(drift_text(of.name, seen), nl=False)
    if check and any(each.has_drifted for each in seen):
        raise SystemExit(2)


async def _refreshed(of: OfStack, targets: Targets, wait: float) -> Sequence[Seen]:
    from ..stack import Refresh

    async with AsyncExitStack() as opened:
        journal = of.kept_journal(opened, wait)
        client = await of.client(opened)
        return await Refresh(client, journal, targets=targets).run()
