"""What the commands about stacks share: their options, and what they open."""

from __future__ import annotations

import functools
import sys
from collections.abc import Callable, Coroutine, Iterable, Iterator, Mapping
from contextlib import AsyncExitStack, ExitStack, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from .completion import complete_program, complete_stack
from .telling import told

if TYPE_CHECKING:
    from ..aio import ProvisioningClient
    from ..projects.settings import Project
    from ..stack import Kind
    from ..stack.plan.policies import Policy
    from ..stack.running import Program
    from ..stack.state.journal import Journal
    from ..stack.state.places import Place

T = TypeVar("T")

_COLORS = {"create": "green", "update": "yellow", "replace": "magenta", "adopt": "cyan", "delete": "red"}
FILE = "file"
"""What is said instead of an address for a journal that is a file beside the program."""


@dataclass(frozen=True)
class OfStack:
    """Which stack a command is about.

    :ivar program: The file of its program, with the function if there are several.
    :ivar config: What it is configured with.
    :ivar local_file: The file of the local Azure Resource Manager; None on Azure.
    :ivar policies: The files of policies that ``azprov.toml`` names.
    :ivar project: The project that the program is in.
    :ivar state: Where its journal is to be, if that was said with the command.
    """

    program: str
    name: str
    config: dict[str, Any]
    subscription: str | None
    local_file: Path | None
    policies: tuple[str, ...] = ()
    project: Project | None = None
    state: str | None = None

    @property
    def _folder(self) -> Path:
        from ..stack.loading import program_folder

        return program_folder(self.program)

    def answered(self) -> OfStack:
        """The same with what is to be asked for in its configuration, where there is a terminal to ask on.

        It is asked before an event loop runs, in which Ctrl+C would not end the question.
        """
        from getpass import getpass

        from ..stack.config import with_answers

        return replace(self, config=with_answers(self.config, getpass)) if is_terminal() else self

    def load(self) -> Program:
        """The program, once its types are checked if ``azprov.toml`` says so."""
        from ..projects.checking import check_types
        from ..stack.loading import load_program

        if self.project is not None and self.project.typecheck is not None:
            click.echo(f"Checking the types with {self.project.typecheck} …", err=True)
            check_types(self.project, self.project.typecheck)
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
        from ..stack.state.place import LOCAL
        from ..stack.state.places import BlobPlace, FilePlace

        address = self.state
        if address is None and self.local_file is None:
            address = state_address(self._folder, self.name)
        if address is None or address == FILE:
            return FilePlace(self._folder, self.name, LOCAL if self.local_file is not None else "")
        return BlobPlace(address if self.local_file is None else f"{address.rstrip('/')}/{LOCAL}", self.name)

    def journal(self, opened: ExitStack | AsyncExitStack, patience: float = 0.0) -> Journal:
        """The journal, to be written; it is made where there is none.

        :param patience: Seconds to wait for another run of the stack.
        """
        with _unusable():
            journal = self.place.open(patience, _said)
        self._note(is_there=True)
        return opened.enter_context(journal)

    def known_journal(self, opened: ExitStack | AsyncExitStack) -> Journal | None:
        """The journal, to be read, if there is one."""
        with _unusable():
            journal = self.place.read()
        self._note(is_there=journal is not None)
        return None if journal is None else opened.enter_context(journal)

    def kept_journal(self, opened: ExitStack | AsyncExitStack, patience: float = 0.0) -> Journal:
        """The journal of a stack that has been run.

        :param patience: Seconds to wait for another run of the stack.
        :raises UsageError: It has not, or no subscription is given.
        """
        if self.local_file is None:
            self._given_subscription()
        self._check_known()
        return self.journal(opened, patience)

    def rename(self, new: str, patience: float = 0.0) -> None:
        """Give the stack another name.

        :param patience: Seconds to wait for another run of the stack.
        :raises UnusableError: There is a stack of that name, or it can't be the name of one.
        """
        self._check_known()
        with _unusable():
            self.place.rename(new, patience, _said)
        self._note(is_there=False)
        replace(self, name=new)._note(is_there=True)

    def move(self, address: str, patience: float = 0.0) -> Place:
        """Take the journal to another place; that place.

        :param patience: Seconds to wait for another run of the stack.
        :raises UnusableError: There is none, or there is one at that place.
        """
        from ..stack.state.places import move_journal

        place = replace(self, state=address).place
        with _unusable():
            move_journal(self.place, place, patience, _said)
        replace(self, state=address)._note(is_there=True)
        return place

    def others(self, name: str) -> Mapping[str, Any] | None:
        """The outputs of another stack whose program stands in the same folder; None if there is no such stack."""
        with ExitStack() as opened:
            journal = replace(self, name=name).known_journal(opened)
            return None if journal is None else journal.outputs()

    def _note(self, *, is_there: bool) -> None:
        """Note what was seen of a journal that is elsewhere; a file beside the program needs no note."""
        from ..stack.state.place import note_seen
        from ..stack.state.places import FilePlace

        note_seen(self._folder, self.name, is_there=is_there and not isinstance(self.place, FilePlace))

    def is_known(self) -> bool:
        """Whether there is a journal."""
        with _unusable():
            return self.place.is_known()

    def _check_known(self) -> None:
        if not self.is_known():
            raise click.UsageError(f"there is no stack {self.name} here: it has not been run")

    def _given_subscription(self) -> str:
        if not self.subscription:
            raise click.UsageError("which subscription? Give --subscription or AZURE_SUBSCRIPTION_ID, or --local")
        return self.subscription

    async def client(self, opened: AsyncExitStack) -> ProvisioningClient:
        """An async client, on Azure or on the local Azure Resource Manager."""
        import time

        from ..aio import ProvisioningClient

        if self.local_file is not None:
            from ..local import LocalAzure, LoopClock
            from ..stack.state.place import LOCAL, local_azure_file, make_place

            if self.local_file == local_azure_file(self._folder):
                make_place(self._folder, LOCAL)
            azure = opened.enter_context(LocalAzure(state=str(self.local_file), clock=LoopClock(time.time())))
            return await opened.enter_async_context(ProvisioningClient.local(azure))
        subscription = self._given_subscription()
        from azure.identity.aio import DefaultAzureCredential

        credential: Any = await opened.enter_async_context(DefaultAzureCredential())
        return await opened.enter_async_context(ProvisioningClient(credential, subscription))

    def unconnected_client(self) -> ProvisioningClient:
        """An async client for what sends nothing: it has no credential."""
        from ..aio import ProvisioningClient
        from ..local.local_azure import NOBODY

        unused: Any = _Unused()
        return ProvisioningClient(unused, NOBODY if self.local_file is not None else self._given_subscription())

    def run(self, main: Coroutine[Any, Any, T]) -> T:
        """Run something in an event loop; on the local Azure Resource Manager, in one that never waits for time."""
        from .hearing import hearing_signals

        if self.local_file is None:
            import asyncio

            return asyncio.run(hearing_signals(main))
        from ..local import run_in_virtual_time

        return run_in_virtual_time(hearing_signals(main))


class _Unused:
    """The credential of a client that sends nothing."""

    async def get_token(self, *scopes: str, **options: Any) -> Any:
        """Nobody asks."""
        raise NotImplementedError


def is_terminal() -> bool:
    """Whether somebody can be asked."""
    return sys.stdin.isatty()


def of_a_stack(command: Callable[..., None]) -> Callable[..., None]:
    """The argument and options by which a command is told which stack it is about."""

    @click.argument("program", default=".", shell_complete=complete_program)
    @click.option(
        "--stack", "name", default="dev", show_default=True, shell_complete=complete_stack, help="The stack's name."
    )
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
        from ..stack.config import with_given
        from ..stack.loading import program_folder
        from ..stack.project import stack_settings
        from ..stack.state.place import local_azure_file
        from .projects.finding import enter_environment, program_of

        file = None if local_file is None else local_file.resolve()
        config = _config(given)
        with told():
            program, project = program_of(program)
            enter_environment(project)
            settings = stack_settings(program_folder(program) if project is None else project.folder, name)
        values = with_given(settings.config, config)
        if local and file is None:
            file = local_azure_file(program_folder(program))
        subscription = subscription or settings.subscription
        command(OfStack(program, name, values, subscription, file, settings.policies, project, state), **options)

    return with_stack


with_policies = click.option(
    "--policies", multiple=True, metavar="FILE", help="A Python file of policies, besides those of azprov.toml."
)
"""The option by which a command is told of policies."""

waiting = click.option(
    "--wait", default=0.0, type=click.FloatRange(0), help="Seconds to wait for another run of the stack."
)
"""The option by which a command is told how long it may wait for the journal."""


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
def _unusable() -> Iterator[None]:
    """What a journal refuses is that its file can't be used: no program runs in here whose error it could be."""
    from ..files.owner import UnusableError

    try:
        yield
    except ValueError as error:
        raise UnusableError(str(error)) from error


def _said(message: str) -> None:
    """Tell that somebody is waited for."""
    click.echo(message, err=True)


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
