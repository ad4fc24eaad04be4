"""``azprov call``: any operation, by its service, group and method."""

from __future__ import annotations

import sys
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any

import click

from .calling import Connection, Output, call_told, connected, first, in_group, refused, writing
from .naming import NamedCommand, complete_call

if TYPE_CHECKING:
    from .._client import ProvisioningClient
    from ..commands.arguments import Given
    from ..commands.lookup import Method


@click.command(cls=NamedCommand, context_settings={"ignore_unknown_options": True})
@click.argument(
    "words", metavar="OPERATION [NAME=VALUE]...", nargs=-1, type=click.UNPROCESSED, shell_complete=complete_call
)
@in_group
@click.option("--body", metavar="FILE", help="The body: a JSON or YAML file, or - for standard input.")
@click.option("--no-wait", is_flag=True, help="Begin a long-running operation, and write the token to go on with.")
@click.option("--top", type=click.IntRange(1), help="How many items of a listing to write at most.")
@writing("json")
@connected
def call(
    words: tuple[str, ...],
    group: str | None,
    body: str | None,
    no_wait: bool,
    top: int | None,
    output: Output,
    connection: Connection,
) -> None:
    """Call any operation of any service.

    OPERATION is its service, group and method as programs write them (keyvault vaults begin_create_or_update, also with
    dots), or the id that Azure's documentation has for it (ResourceGroups_Get). With --help behind it, its arguments
    are shown.

    Arguments are --name VALUE or name=VALUE, members of the body NAME=VALUE with dots (properties.sku.name=standard),
    [] behind a list to add an item, := for JSON (tags:={}) and =@FILE for the text of a file. Options of requests, as
    --timeout 30 or headers.NAME=VALUE, are taken, too. What the model of a body does not know is refused before
    anything is sent.

    \b
    Examples:
      azprov call resources resource_groups create_or_update rg location=westeurope
      azprov call keyvault vaults get -g rg --vault-name kv --query properties.vaultUri
    """
    from ..commands.arguments import read_arguments
    from ..commands.lookup import Catalog

    with call_told():
        output.check()
        method, rest = Catalog().find(words)
        given = read_arguments(method, rest, group=group, body=body)
        if no_wait and method.operation.long_running is None:
            raise click.UsageError(f"--no-wait: {method.title} is no long-running operation")
        with ExitStack() as opened:
            client = connection.client(opened)
            write_result(client, method, given, output, top=top, waits=not no_wait)


def write_result(
    client: ProvisioningClient, method: Method, given: Given, output: Output, *, top: int | None, waits: bool = True
) -> None:
    """Call a method, wait for what it begins, and write its result."""
    operation = method.operation
    found: Any
    token = given.options.get("continuation_token")
    with refused():
        if operation.long_running is not None and token is not None:
            options = {name: value for name, value in given.options.items() if name != "continuation_token"}
            found = client.resume(token, **options)
        else:
            found = method.on(client)(**given.arguments, **given.options)
    if operation.long_running is not None:
        if not waits:
            token = found.continuation_token()
            found.cancel()  # of polling; the operation goes on
            output.write_data({"continuationToken": token})
            return
        found = _waited(found)
    if operation.returns == "stream" and operation.paging is None:
        output.write_content(found)
        return
    output.write(operation, first(found, top) if operation.paging is not None else found)


def _waited(poller: Any) -> Any:
    """The result of a long-running operation, whose progress is shown on standard error."""
    from ..progress import Progress

    try:
        with Progress(sys.stderr) as progress:
            result = progress.operation(poller).result()
    except KeyboardInterrupt:
        token = poller.continuation_token()
        poller.cancel()  # of polling; the operation goes on
        click.echo(f"It goes on without being waited for. The same with --continuation-token waits:\n{token}", err=True)
        raise
    return first(result, None) if hasattr(result, "by_page") else result
