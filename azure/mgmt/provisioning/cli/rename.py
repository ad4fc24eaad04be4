"""``azprov rename``: a stack gets another name."""

from __future__ import annotations

import click

from .stacks import OfStack, of_a_stack, waiting
from .telling import told


@click.command()
@of_a_stack
@click.argument("new", metavar="NEW")
@waiting
def rename(of: OfStack, new: str, wait: float) -> None:
    """Give a stack the name NEW. Its resources stay as they are.

    PROGRAM is the file of the stack's program, which says where its journal is; it is not run. What the program makes
    of the stack's name (stack.name, stack.guid, stack.random_name) is another then: a preview shows what that changes.

    \b
    Examples:
      azprov rename shop.py production
      azprov rename . production --stack prod
    """
    with told():
        of.rename(new, wait)
    click.echo(f"The stack {of.name} is {new} now. Preview it before the next run.")
