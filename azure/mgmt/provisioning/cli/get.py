"""``azprov get``: one resource, by its id or by its names."""

from __future__ import annotations

from contextlib import ExitStack

import click

from .call import write_result
from .calling import Connection, Output, call_told, connected, in_group, writing
from .naming import NamedCommand, complete_get
from .reading import write_named


@click.command(cls=NamedCommand, find="get", context_settings={"ignore_unknown_options": True})
@click.argument(
    "words", metavar="ID | SERVICE GROUP NAME...", nargs=-1, type=click.UNPROCESSED, shell_complete=complete_get
)
@in_group
@writing("json")
@connected
def get(words: tuple[str, ...], group: str | None, output: Output, connection: Connection) -> None:
    """Get a resource, by its id or by its service, its group of operations and its names.

    Where a group has several methods that get something, the one called get is meant, unless another one is named
    behind the group. Nothing is changed.

    \b
    Examples:
      azprov get keyvault vaults kv -g rg
      azprov get /subscriptions/ID/resourceGroups/rg/providers/Microsoft.KeyVault/vaults/kv -o yaml
    """
    from ..commands.arguments import read_arguments
    from ..commands.choosing import find_getter
    from ..commands.lookup import Catalog

    with call_told(), ExitStack() as opened:
        output.check()
        if words and words[0].startswith("/"):
            write_named(connection, opened, words, group, output)
            return
        method, rest = find_getter(Catalog(), words)
        given = read_arguments(method, rest, group=group)
        write_result(connection.client(opened), method, given, output, top=None)
