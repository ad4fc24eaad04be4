"""``azprov state``: where the journal of a stack is."""

from __future__ import annotations

import click

from .stacks import OfStack, of_a_stack, waiting
from .telling import told


@click.group()
def state() -> None:
    """Where what is known of a stack is kept.

    \b
    Examples:
      azprov state move shop.py azblob://shopstate/stacks/shop
      azprov state move shop.py file
    """


@state.command()
@of_a_stack
@click.argument("target", metavar="TARGET")
@waiting
def move(of: OfStack, target: str, wait: float) -> None:
    """Take the journal of a stack to TARGET, and leave none where it was.

    PROGRAM is the file of the stack's program; it is not run. TARGET is azblob://ACCOUNT/CONTAINER/PREFIX, the URL of a
    container, or 'file' for a file beside the program. Who is stopped in the middle can do it again.

    \b
    Examples:
      azprov state move shop.py azblob://shopstate/stacks/shop
      azprov state move shop.py file --stack prod
    """
    with told():
        place = of.move(target, wait)
    click.echo(
        f"The journal of the stack {of.name} is in {place.text} now. Say so to the next run: state in azprov.toml."
    )
