"""``azprov forget``: resources stay, and are the stack's no more."""

from __future__ import annotations

from contextlib import ExitStack

import click

from .stacks import OfStack, of_a_stack, waiting
from .telling import told


@click.command()
@of_a_stack
@click.argument("globs", nargs=-1, required=True, metavar="GLOB...")
@click.option("--yes", is_flag=True, help="Ask nothing.")
@waiting
def forget(of: OfStack, globs: tuple[str, ...], yes: bool, wait: float) -> None:
    """Have a stack forget that it made resources. They stay as they are at the service.

    PROGRAM is the file of the stack's program, which says where its journal is; it is not run. GLOB is the id of
    resources (*/shop-kv) or a component. What the program still says is there to be adopted.

    \b
    Examples:
      azprov forget shop.py "*/shop-kv"
      azprov forget shop.py --stack prod --yes "*/virtualMachines/*"
    """
    from ..stack.plan.targets import Targets

    with told(), ExitStack() as opened:
        journal = of.journal(opened, wait) if of.is_known() else None
        owned = [] if journal is None else journal.owned()
        named = Targets(globs)
        named.check([(each.id, each.component) for each in owned])
        assert journal is not None, "it named something"
        ids = [each.id for each in owned if named.name(each.id, each.component)]
        click.echo(f"The stack {of.name} forgets\n  " + "\n  ".join(ids))
        if not yes and not click.confirm("Forget these?"):
            raise SystemExit(1)
        journal.forget(ids)
