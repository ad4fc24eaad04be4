"""``azprov list``: resources of a kind, of a group, or of the subscription."""

from __future__ import annotations

from contextlib import ExitStack

import click

from .call import write_result
from .calling import Connection, Output, call_told, connected, in_group, writing
from .naming import NamedCommand, complete_list
from .reading import write_named


@click.command("list", cls=NamedCommand, find="list", context_settings={"ignore_unknown_options": True})
@click.argument(
    "words", metavar="[ID | SERVICE GROUP NAME...]", nargs=-1, type=click.UNPROCESSED, shell_complete=complete_list
)
@in_group
@click.option("--top", type=click.IntRange(1), help="How many to write at most.")
@writing("table")
@connected
def list_(words: tuple[str, ...], group: str | None, top: int | None, output: Output, connection: Connection) -> None:
    """List resources: of a service and its group of operations, or all of a resource group or the subscription.

    Of several listings, the one is meant that takes what is given and needs no more, unless one is named behind the
    group. No more pages are asked for than --top takes.

    \b
    Examples:
      azprov list -g rg
      azprov list keyvault vaults --top 10 --query "[].name" -o yaml
    """
    from ..commands.arguments import read_arguments
    from ..commands.choosing import find_lister
    from ..commands.lookup import Catalog

    with call_told(), ExitStack() as opened:
        output.check()
        if words and words[0].startswith("/"):
            write_named(connection, opened, words, group, output, top=top)
            return
        if not words or words[0].startswith("-"):
            words = ("resources", "resources", "list" if group is None else "list_by_resource_group", *words)
        method, rest = find_lister(Catalog(), words, group)
        given = read_arguments(method, rest, group=group)
        write_result(connection.client(opened), method, given, output, top=top)
