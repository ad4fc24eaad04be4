"""``azprov tree``: what is in a resource group, and what refers to what."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import click

from .calling import Connection, call_told, connected
from .pictures import write_picture


@click.command()
@click.option("-g", "--resource-group", "group", required=True, metavar="NAME", help="The resource group.")
@click.option(
    "--html", type=click.Path(dir_okay=False, path_type=Path), help="Write a page with the graph to this file."
)
@click.option("--json", "as_json_", is_flag=True, help="Print the resources with what they refer to as JSON.")
@connected
def tree(group: str, html: Path | None, as_json_: bool, connection: Connection) -> None:
    """Show the resources of a group as a tree, with what they refer to.

    An arrow (->) stands before what a resource refers to, by an id in it or by the identity that it names. The page
    needs no network, is searched and magnified, and shows the members of each resource; secrets are hidden.

    \b
    Examples:
      azprov tree -g rg
      azprov tree -g rg --html rg.html
    """
    from ..commands.contents import as_json, as_page, as_tree, read_contents
    from ..commands.output import rich_text, written

    with call_told():
        contents = connection.run(lambda client: read_contents(client, group))
        if as_json_:
            click.echo(written(as_json(contents), "json"), nl=False)
        elif html is None:
            width = shutil.get_terminal_size().columns if sys.stdout.isatty() else None
            click.echo(rich_text(as_tree(contents), width), nl=False)
        if html is not None:
            write_picture(as_page(contents), html)
        for kind, reason in sorted(contents.unlisted.items()):
            click.echo(f"Not known whether there are any, since they can't be listed, {reason}: {kind}", err=True)
