"""``azprov show``: a resource by its id, as a tree."""

from __future__ import annotations

from contextlib import ExitStack

import click

from .calling import Connection, Output, call_told, connected, writing
from .reading import write_named


@click.command()
@click.argument("identity", metavar="RESOURCE_ID")
@click.option("--api-version", help="The API version to read it with; by default the one that this package knows.")
@writing("tree")
@connected
def show(identity: str, api_version: str | None, output: Output, connection: Connection) -> None:
    """Show a resource, by its id, as a tree with secrets hidden.

    Which service gets it is told by the id. Of a type that no service of this package has, the newest API version is
    taken that Azure Resource Manager knows.

    \b
    Examples:
      azprov show /subscriptions/ID/resourceGroups/rg
      azprov show /subscriptions/ID/resourceGroups/rg/providers/Microsoft.KeyVault/vaults/kv --query properties
    """
    version = [] if api_version is None else ["--api-version", api_version]
    with call_told(), ExitStack() as opened:
        output.check()
        write_named(connection, opened, [identity, *version], None, output)
