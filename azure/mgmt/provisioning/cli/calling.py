"""What the commands that call operations share: where they go, how results are written, and how errors are told."""

from __future__ import annotations

import functools
import itertools
import logging
import os
import shutil
import sys
import time
from collections.abc import Callable, Coroutine, Iterable, Iterator
from contextlib import AsyncExitStack, ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from .telling import told

if TYPE_CHECKING:
    from .._aio_client import ProvisioningClient as AsyncClient
    from .._client import ProvisioningClient
    from .._environment import Environment
    from ..commands.masking import Masking
    from ..core.declare.operation import Operation

T = TypeVar("T")


@dataclass(frozen=True)
class Connection:
    """Where a command's calls go.

    :ivar local_file: The file of the local Azure Resource Manager; None for Azure.
    """

    subscription: str | None
    local_file: Path | None

    def client(self, opened: ExitStack) -> ProvisioningClient:
        """A client, on Azure as the environment says or on the local Azure Resource Manager."""
        from .._client import ProvisioningClient

        if self.local_file is not None:
            from ..local import LocalAzure

            self._make_place()
            azure = opened.enter_context(LocalAzure(state=str(self.local_file)))
            client = opened.enter_context(ProvisioningClient.local(azure))
            with refused():
                return client.with_subscription(self.subscription) if self.subscription else client
        from azure import identity

        from .._environment import Login

        found = self._environment()
        options: Any = found.options
        credential: Any = Login(found.credential(identity))
        opened.callback(credential.close)
        return opened.enter_context(ProvisioningClient(credential, found.subscription_id, found.base_url, **options))

    def run(self, main: Callable[[AsyncClient], Coroutine[Any, Any, T]]) -> T:
        """Run something with an async client in an event loop, which on the local Azure never waits for time."""
        if self.local_file is None:
            import asyncio

            return asyncio.run(self._ran(main))
        from ..local import run_in_virtual_time

        return run_in_virtual_time(self._ran(main))

    async def _ran(self, main: Callable[[AsyncClient], Coroutine[Any, Any, T]]) -> T:
        from .._aio_client import ProvisioningClient

        async with AsyncExitStack() as opened:
            if self.local_file is not None:
                from ..local import LocalAzure, LoopClock

                self._make_place()
                clock = LoopClock(time.time())
                azure = opened.enter_context(LocalAzure(state=str(self.local_file), clock=clock))
                client = await opened.enter_async_context(ProvisioningClient.local(azure))
                with refused():
                    return await main(client.with_subscription(self.subscription) if self.subscription else client)
            from azure.identity import aio

            from .._environment import AsyncLogin

            found = self._environment()
            options: Any = found.options
            credential: Any = await opened.enter_async_context(AsyncLogin(found.credential(aio)))
            made = ProvisioningClient(credential, found.subscription_id, found.base_url, **options)
            return await main(await opened.enter_async_context(made))

    def _make_place(self) -> None:
        from ..stack.state.place import LOCAL, local_azure_file, make_place

        if self.local_file == local_azure_file(Path().resolve()):
            make_place(Path().resolve(), LOCAL)

    def _environment(self) -> Environment:
        """What the environment says, but for the subscription if one was given."""
        from .._environment import read_environment

        # What azure-identity tried is told by its error in a sentence, and not by its log as well.
        logging.getLogger("azure.identity").addHandler(logging.NullHandler())
        given = {} if self.subscription is None else {"AZURE_SUBSCRIPTION_ID": self.subscription}
        with refused():
            return read_environment({**os.environ, **given})


@dataclass(frozen=True)
class Output:
    """How a command writes results.

    :ivar form: One of ``commands.output.FORMS``.
    """

    form: str
    query: str | None
    show_secrets: bool

    def check(self) -> None:
        """Refuse a query that is none, before anything is sent."""
        if self.query is not None:
            from ..commands.output import check_query

            check_query(self.query)

    def write(self, operation: Operation, result: Any) -> None:
        """Write the result of an operation."""
        from ..commands.masking import Masking
        from ..stack.plan.reading import wire_of

        masking = Masking()
        is_listing = isinstance(result, list) and operation.paging is not None
        items = result if is_listing else [result]
        data = [wire_of(each) if self.show_secrets else masking.result(operation, each) for each in items]
        self.write_data(data if is_listing else data[0])
        _tell_of_hidden(masking)

    def write_content(self, chunks: Iterable[bytes]) -> None:
        """Write content that is no JSON; it is no table or tree, and no query is asked of it."""
        from ..commands.masking import Masking

        if self.show_secrets:
            for chunk in chunks:
                click.echo(chunk, nl=False)
            return
        masking = Masking()
        click.echo(masking.content(b"".join(chunks)), nl=False)
        _tell_of_hidden(masking)

    def write_data(self, data: Any) -> None:
        """Write JSON data, or what the query finds in it."""
        from ..commands.output import check_query, queried, written

        if self.query is not None:
            data = queried(check_query(self.query), data)
        width = shutil.get_terminal_size().columns if sys.stdout.isatty() else None
        click.echo(written(data, self.form, width=width), nl=False)
        if data == [] and self.form == "table":
            click.echo("Nothing is there.", err=True)


def _tell_of_hidden(masking: Masking) -> None:
    if masking.hidden:
        secrets = "1 secret is" if masking.hidden == 1 else f"{masking.hidden:,} secrets are"
        click.echo(f"{secrets} hidden; to be seen with --show-secrets.", err=True)


def connected(command: Callable[..., None]) -> Callable[..., None]:
    """The options by which a command is told where its calls go."""

    @click.option(
        "--subscription",
        help="The subscription; if not given, $AZURE_SUBSCRIPTION_ID or that of az login.",
        metavar="ID",
    )
    @click.option("--local", is_flag=True, help="On the local Azure Resource Manager of this folder, not on Azure.")
    @click.option(
        "--local-file",
        type=click.Path(dir_okay=False, path_type=Path),
        help="The file that it keeps everything in; implies --local. By default that of azprov up --local here.",
    )
    @functools.wraps(command)
    def with_connection(subscription: str | None, local: bool, local_file: Path | None, **options: Any) -> None:
        from ..stack.state.place import local_azure_file

        file = None if local_file is None else local_file.resolve()
        if local and file is None:
            file = local_azure_file(Path().resolve())
        command(connection=Connection(subscription, file), **options)

    return with_connection


def writing(default: str) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """The options by which a command is told how to write results.

    :param default: The form that is taken where none is given.
    """

    def decorate(command: Callable[..., None]) -> Callable[..., None]:
        @click.option(
            "-o",
            "--output",
            "form",
            type=click.Choice(["table", "json", "yaml", "tree"]),
            default=default,
            show_default=True,
            help="How results are written.",
        )
        @click.option("--query", metavar="JMESPATH", help="Write only what this JMESPath query finds.")
        @click.option("--show-secrets", is_flag=True, help="Do not hide keys, passwords and the like.")
        @functools.wraps(command)
        def with_output(form: str, query: str | None, show_secrets: bool, **options: Any) -> None:
            command(output=Output(form, query, show_secrets), **options)

        return with_output

    return decorate


in_group = click.option("-g", "--resource-group", "group", metavar="NAME", help="The resource group.")
"""The option by which a command is told a resource group."""


@contextmanager
def call_told() -> Iterator[None]:
    """What goes wrong with a call as a command tells it: in a sentence, and with what would be right."""
    from ..commands.errors import CommandError

    try:
        with told():
            yield
    except CommandError as error:
        raise click.UsageError(str(error), click.get_current_context(silent=True)) from None


@contextmanager
def refused() -> Iterator[None]:
    """What a client or a call refuses, since an argument, an option or the environment is not what it has to be."""
    try:
        yield
    except (TypeError, ValueError) as error:
        raise click.ClickException(str(error)) from None


def first(items: Iterable[Any], top: int | None) -> list[Any]:
    """The first items of a listing, or all of them; no more is asked for than that takes."""
    return list(items if top is None else itertools.islice(items, top))
