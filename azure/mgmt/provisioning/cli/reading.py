"""What is read by an id, for the commands that take one."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any

import click

from .calling import Connection, Output, first, refused

if TYPE_CHECKING:
    from .._client import ProvisioningClient

_VERSION = "api_version"


def write_named(
    connection: Connection,
    opened: ExitStack,
    words: Sequence[str],
    group: str | None,
    output: Output,
    *,
    top: int | None = None,
) -> None:
    """Get or list what an id names, and write it.

    :param words: The id, and perhaps an API version.
    """
    from ..commands.arguments import check_option_names, tokens
    from ..commands.errors import CommandError
    from ..commands.ids import check_id, reading_of

    identity, *rest = words
    identity = check_id(identity)
    if group is not None:
        raise CommandError("an id says its resource group: leave --resource-group out")
    check_option_names(rest, [_VERSION])
    version = next((each.value for each in tokens(rest) if each.name), None)
    if any(not each.name for each in tokens(rest)):
        raise CommandError(f"{identity} is all that is needed: what are the other words for?")
    reading = reading_of(identity)
    client = connection.client(opened)
    if reading is None:
        _write_generic(client, identity, version, output)
        return
    options = {} if version is None else {_VERSION: version}
    with refused():
        if reading.subscription is not None:
            client = client.with_subscription(reading.subscription)
        executor = client._executor
        if reading.operation.paging is not None:
            found: Any = first(executor.list(reading.operation, reading.arguments, options), top)
        else:
            found = executor.call(reading.operation, reading.arguments, options)
    output.write(reading.operation, found)


def _write_generic(client: ProvisioningClient, identity: str, version: str | None, output: Output) -> None:
    """Write what an id names whose type no service of the package has, in the newest API version that Azure knows."""
    from ..commands.ids import newest_version, subscription_of
    from ..core.declare.lookup import find_operation
    from ..services.resources import SERVICE
    from ..stack.record.ids import resource_type

    with refused():
        subscription = subscription_of(identity)
        if subscription is not None:
            client = client.with_subscription(subscription)
    if version is None:
        namespace = resource_type(identity).partition("/")[0]
        version = newest_version(identity, client.resources.providers.get(namespace))
        click.echo(f"No service of this package gets {resource_type(identity)}: API version {version}.", err=True)
    with refused():
        found = client.resources.resources.get_by_id(identity.lstrip("/"), api_version=version)
    output.write(find_operation(SERVICE, "Resources_GetById"), found)
