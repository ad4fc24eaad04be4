"""``azprov outputs``: what the last run of a stack gave."""

from __future__ import annotations

import json
from contextlib import ExitStack

import click

from .stacks import OfStack, of_a_stack
from .telling import told


@click.command()
@of_a_stack
@click.option("--output", "chosen", metavar="NAME", help="Print this one alone; a text without quotation marks.")
@click.option("--json", "as_json", is_flag=True, help="Print them as JSON.")
def outputs(of: OfStack, chosen: str | None, as_json: bool) -> None:
    """Show the outputs of the last run of a stack that ended well.

    Secret ones are not kept, and so not shown. PROGRAM is the file of the stack's program, which says where its journal
    is; it is not run.

    \b
    Examples:
      azprov outputs shop.py --local
      azprov outputs shop.py --stack prod --output url
    """
    from ..core.faults import did_you_mean
    from ..stack.show.as_text import outputs_text

    with told(), ExitStack() as opened:
        journal = of.known_journal(opened)
        found = {} if journal is None else journal.outputs()
    if chosen is not None:
        if chosen not in found:
            hint = did_you_mean(chosen, found)
            raise click.UsageError(f"the stack {of.name} has no output {chosen!r}, or a secret one.{hint}")
        value = found[chosen]
        click.echo(value if isinstance(value, str) and not as_json else json.dumps(value))
    elif as_json:
        click.echo(json.dumps(found, indent=2))
    else:
        click.echo(outputs_text(of.name, found), nl=False)
