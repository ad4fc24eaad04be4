"""What the commands about stacks share: their options, and what they open."""

from __future__ import annotations

import functools
import os
from collections.abc import Callable, Coroutine, Iterable, Iterator, Mapping
from contextlib import AsyncExitStack, ExitStack, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

if TYPE_CHECKING:
    from ..aio import ProvisioningClient
    from ..stack import Kind
    from ..stack.plan.policies import Policy
    from ..stack.running import Program
    from ..stack.state.journal import Journal
    from ..stack.state.places import Place

T = TypeVar("T")

_COLORS = {"create": "green", "update": "yellow", "replace": "magenta", "adopt": "cyan", "delete": "red"}
_LOCAL = "local"
"""The folder of what the local Azure Resource Manager has, so that it is never taken for what Azure has."""
FILE = "file"
"""What is said instead of an address for a journal that is a file beside the program."""


@dataclass(frozen=True)
class OfStack:
    """Which stack a command is about.

    :ivar program: The file of its program, with the function if there are several.
    :ivar config: What it is configured with.
    :ivar local_file: The file of the local Azure Resource Manager; None on Azure.
    :ivar policies: The files of policies that ``azprov.toml`` names.
    :ivar state: Where its journal is to be, if that was said with the command.
    """

    program: str
    name: str
    config: dict[str, Any]
    subscription: str | None
    local_file: Path | None
    policies: tuple[str, ...] = ()
    state: str | None = None

    @property
    def _folder(self) -> Path:
        from ..stack.loading import program_folder

        return program_folder(self.program)

    def load(self) -> Program:
        """The program."""
        from ..stack.loading import load_program

        return load_program(self.program)

    def load_policies(self, more: Iterable[str] = ()) -> list[Policy]:
        """The policies.

        :param more: Files of policies besides those of ``azprov.toml``.
        """
        from ..stack.loading import load_policies

        return [policy for each in (*self.policies, *more) for policy in load_policies(each)]

    @property
    def place(self) -> Place:
        """Where its journal is."""
        from ..stack.project import state_address
        from ..stack.state.places import BlobPlace, FilePlace

        address = self.state
        if address is None and self.local_file is None:
            address = state_address(self._folder, self.name)
        if address is None or address == FILE:
            return FilePlace(self._folder, self.name, _LOCAL if self.local_file is not None else "")
        return BlobPlace(address if self.local_file is None else f"{address.rstrip('/')}/{_LOCAL}", self.name)

    def journal(self, opened: ExitStack | AsyncExitStack, patience: float = 0.0) -> Journal:
        """The journal, to be written; it is made where there is none.

        :param patience: Seconds to wait for another run of the stack.
        """
        return opened.enter_context(self.place.open(patience, functools.partial(click.echo, err=True)))

    def known_journal(self, opened: ExitStack | AsyncExitStack) -> Journal | None:
        """The journal, to be read, if there is one."""
        journal = self.place.read()
        return None if journal is None else opened.enter_context(journal)

    def is_known(self) -> bool:
        """Whether there is a journal."""
        with ExitStack() as opened:
            return self.known_journal(opened) is not None

    def rename(self, new: str) -> None:
        """Give the stack another name.

        :raises ValueError: There is a stack of that name, or it can't be the name of one.
        """
        self.place.rename(new)

    def others(self, name: str) -> Mapping[str, Any] | None:
        """The outputs of another stack whose program stands in the same folder; None if there is no such stack."""
        with ExitStack() as opened:
            journal = replace(self, name=name).known_journal(opened)
            return None if journal is None else journal.outputs()

    async def client(self, opened: AsyncExitStack) -> ProvisioningClient:
        """An async client, on Azure or on the local Azure Resource Manager."""
        import time

        from ..aio import ProvisioningClient

        if self.local_file is not None:
            from ..local import LocalAzure, LoopClock
            from ..stack.state.place import journal_path

            if not self.local_file.is_absolute():
                file = Path(journal_path(self._folder, "azure", _LOCAL))
            else:
                file = self.local_file
            azure = opened.enter_context(LocalAzure(state=str(file), clock=LoopClock(time.time())))
            return await opened.enter_async_context(ProvisioningClient.local(azure))
        if not self.subscription:
            raise click.UsageError("which subscription? Give --subscription or AZURE_SUBSCRIPTION_ID, or --local")
        from azure.identity.aio import DefaultAzureCredential

        credential: Any = await opened.enter_async_context(DefaultAzureCredential())
        return await opened.enter_async_context(ProvisioningClient(credential, self.subscription))

    def run(self, main: Coroutine[Any, Any, T]) -> T:
        """Run something in an event loop; on the local Azure Resource Manager, in one that never waits for time."""
        if self.local_file is None:
            import asyncio

            return asyncio.run(main)
        from ..local import run_in_virtual_time

        return run_in_virtual_time(main)


def of_a_stack(command: Callable[..., None]) -> Callable[..., None]:
    """The argument and options by which a command is told which stack it is about."""

    @click.argument("program")
    @click.option("--stack", "name", default="dev", show_default=True, help="The stack's name.")
    @click.option("--config", "given", multiple=True, metavar="NAME=VALUE", help="A value of the configuration.")
    @click.option(
        "--subscription",
        envvar="AZURE_SUBSCRIPTION_ID",
        help="The subscription; if not given, $AZURE_SUBSCRIPTION_ID or that of azprov.toml.",
    )
    @click.option("--local", is_flag=True, help="On a local Azure Resource Manager, not on Azure.")
    @click.option(
        "--local-file",
        type=click.Path(dir_okay=False, path_type=Path),
        help="The file that it keeps everything in; implies --local. By default it is beside the program, in .azprov.",
    )
    @click.option(
        "--state",
        metavar="ADDRESS",
        help="Where its journal is: azblob://ACCOUNT/CONTAINER/PREFIX, the URL of a container, or 'file', beside the "
        "program. By default what azprov.toml says, else a file.",
    )
    @functools.wraps(command)
    def with_stack(
        program: str,
        name: str,
        given: tuple[str, ...],
        subscription: str | None,
        local: bool,
        local_file: Path | None,
        state: str | None,
        **options: Any,
    ) -> None:
        file = local_file.resolve() if local_file is not None else Path("azure.db") if local else None
        from ..stack.loading import program_folder
        from ..stack.project import stack_settings

        config = _config(given)
        with told():
            settings = stack_settings(program_folder(program), name)
        values = {**settings.config, **config}
        subscription = subscription or settings.subscription
        command(OfStack(program, name, values, subscription, file, settings.policies, state), **options)

    return with_stack


with_policies = click.option(
    "--policies", multiple=True, metavar="FILE", help="A Python file of policies, besides those of azprov.toml."
)
"""The option by which a command is told of policies."""


def targeted(command: Callable[..., None]) -> Callable[..., None]:
    """The options by which a command is told which resources of the stack it is about."""

    @click.option(
        "--target",
        "targets",
        multiple=True,
        metavar="GLOB",
        help="Only resources with such ids, or in such components, and what they need.",
    )
    @click.option(
        "--exclude", "excludes", multiple=True, metavar="GLOB", help="Leave these alone, and what needs them."
    )
    @functools.wraps(command)
    def with_targets(of: OfStack, targets: tuple[str, ...], excludes: tuple[str, ...], **options: Any) -> None:
        from ..stack.plan.targets import Targets

        command(of, targets=Targets(targets, excludes), **options)

    return with_targets


@contextmanager
def told() -> Iterator[None]:
    """What goes wrong with a stack as a command tells it: in a sentence, and with the line of the program."""
    from azure.core.exceptions import AzureError, SerializationError

    from ..stack import StackError
    from ..stack.state.journal import JournalError

    try:
        yield
    except (StackError, JournalError) as error:
        raise click.ClickException(str(error)) from None
    except (AzureError, SerializationError) as error:
        raise click.ClickException(f"{_line_of(error)}{error}") from None
    except ValueError as error:
        if not str(error).startswith(("journal: ", "state: ")):
            raise
        raise click.ClickException(str(error)) from None


def styled(line: str, kind: Kind) -> str:
    """A line of a plan in its color."""
    color = _COLORS.get(kind.value)
    return click.style(line, fg=color) if color else line


def _config(given: tuple[str, ...]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for each in given:
        name, equals, value = each.partition("=")
        if not equals or not name:
            raise click.UsageError(f"--config takes NAME=VALUE, got {name!r}")
        found[name] = value
    return found


def _line_of(error: BaseException) -> str:
    """The line of the program that an error comes from."""
    from ..stack.record.lines import is_of_package

    found = ""
    trace = error.__traceback__
    while trace is not None:
        file = trace.tb_frame.f_code.co_filename
        if file.endswith(".py") and not is_of_package(file) and os.path.dirname(os.__file__) not in file:
            found = f"{file}:{trace.tb_lineno}: "
        trace = trace.tb_next
    return found
