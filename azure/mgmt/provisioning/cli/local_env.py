"""``azprov local env`` and ``azprov local exec``: commands that take the local Azure Resource Manager for Azure."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import click

from .serving import interrupt_when_terminated, made
from .shells import SHELLS, lines, usual_shell

if TYPE_CHECKING:
    from ..local.https.reaching import Reached

_URL = "https://127.0.0.1:8443"
_MOMENT = 0.2
"""Seconds after which a signal is handed on at the latest."""


@click.command()
@click.option("--url", default=_URL, show_default=True, help="The server, which runs already.")
@click.option(
    "--certificate",
    type=click.Path(exists=True, dir_okay=False),
    help="The certificate that it is to be trusted by; one on this machine is asked for it.",
)
@click.option("--client-id", help="The application that signs in; the owner's if not given.")
@click.option("--client-secret", help="Its secret.")
@click.option("--shell", type=click.Choice(SHELLS), help="For which shell; this session's if not given.")
@click.option(
    "--directory",
    type=click.Path(file_okay=False, path_type=Path),
    help="Where certificates and a configuration of the Azure CLI are written to; below ~/.azprov if not given.",
)
def env(
    url: str,
    certificate: str | None,
    client_id: str | None,
    client_secret: str | None,
    shell: str | None,
    directory: Path | None,
) -> None:
    """Print what sets all variables that clients need: eval "$(azprov local env)".

    These are certificates to trust, where to sign in and as whom, and an AZURE_CONFIG_DIR with the cloud registered and
    signed in.

    \b
    Examples:
      eval "$(azprov local env)"
      azprov local env --url https://127.0.0.1:9443 --shell powershell
    """
    server = reached(url, certificate, client_id, client_secret)
    place = directory or Path.home() / ".azprov" / "local" / urlsplit(url).netloc.replace(":", "-")
    for line in lines(_variables(server, place.absolute()), shell or usual_shell()):
        click.echo(line)


@click.command("exec", context_settings={"ignore_unknown_options": True, "allow_interspersed_args": False})
@click.option("--url", help="A server that runs already; if not given, one is started, and stopped when COMMAND ends.")
@click.option("--certificate", type=click.Path(exists=True, dir_okay=False), help="The certificate to trust it by.")
@click.option("--client-id", help="The application that signs in; the owner's if not given.")
@click.option("--client-secret", help="Its secret.")
@click.argument("command", nargs=-1, required=True, type=click.UNPROCESSED)
@click.pass_context
def exec_(
    context: click.Context,
    url: str | None,
    certificate: str | None,
    client_id: str | None,
    client_secret: str | None,
    command: tuple[str, ...],
) -> None:
    """Run COMMAND with all that it needs to take the local Azure Resource Manager for Azure.

    For instance: azprov local exec -- az group list. Options of the server that is started go before it: azprov local
    --seconds 0 exec -- az group list.

    \b
    Examples:
      azprov local exec -- az group list
      azprov local exec --url https://127.0.0.1:8443 -- terraform apply
    """
    with ExitStack() as opened:
        if url is None:
            url, certificate = opened.enter_context(_started(context.parent.params if context.parent else {}))
        server = reached(url, certificate, client_id, client_secret)
        folder = opened.enter_context(tempfile.TemporaryDirectory(prefix="azprov-"))
        changed = _variables(server, Path(folder))
        environment = {name: value for name, value in {**os.environ, **changed}.items() if value is not None}
        code = _run(command, environment)
    sys.exit(code)


@contextmanager
def _started(options: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """The URL and the certificate of a server that was started for a command."""
    try:
        from ..local.https.server import LocalServer
    except ImportError as error:
        raise click.ClickException(str(error)) from None
    with ExitStack() as opened:
        interrupt_when_terminated(opened)
        azure = opened.enter_context(made(options))
        server = opened.enter_context(LocalServer(azure))
        yield server.url, server.certificate


def reached(
    url: str, certificate: str | None, client_id: str | None = None, client_secret: str | None = None
) -> Reached:
    """A server that runs, asked what its clients have to know.

    :raises click.ClickException: It is not there, or lets nobody in.
    """
    try:
        from ..local.https.reaching import Signing, reach
    except ImportError as error:
        raise click.ClickException(str(error)) from None
    usual = Signing()
    try:
        trusted = None if certificate is None else Path(certificate).read_text(encoding="utf-8")
        return reach(url, trusted, Signing(client_id or usual.client_id, client_secret or usual.secret))
    except (OSError, ValueError) as error:
        raise click.ClickException(str(error)) from None


def _variables(server: Reached, directory: Path) -> dict[str, str | None]:
    from ..local.https.environment import variables

    try:
        return variables(server, directory)
    except OSError as error:
        raise click.ClickException(f"{error.filename or directory} can't be written: {error.strerror}") from None


def _run(command: tuple[str, ...], environment: Mapping[str, str]) -> int:
    """The exit code of a command, as a shell has it."""
    # Where a program is looked for is the command's own affair; on Windows it may end in ".cmd".
    program = shutil.which(command[0], path=environment.get("PATH"))
    if program is None:
        click.echo(f"azprov: there is no command '{command[0]}'", err=True)
        return 127
    told: list[int] = []

    def note(number: int, frame: object) -> None:
        told.append(number)

    with ExitStack() as opened:
        # Ctrl+C reaches the command, too, which says when it ends; what ends this process alone is handed on, even if
        # it comes when the command is hardly there.
        for name, handler in (("SIGINT", _wait_on), ("SIGTERM", note), ("SIGHUP", note)):
            number = getattr(signal, name, None)
            if number is not None and signal.getsignal(number) != signal.SIG_IGN:
                opened.callback(signal.signal, number, signal.signal(number, handler))
        process = opened.enter_context(subprocess.Popen([program, *command[1:]], env=environment))
        code = _ended(process, told)
    return code if code >= 0 else 128 - code


def _ended(process: subprocess.Popen[bytes], told: list[int]) -> int:
    """How a process ends, to which the signals that this one is told are handed on."""
    while True:
        while told:
            process.send_signal(told.pop(0))
        # With a timeout, because a signal that comes right before waiting is not heard while that goes on.
        with suppress(subprocess.TimeoutExpired):
            return process.wait(_MOMENT)


def _wait_on(number: int, frame: object) -> None:
    """Nothing: who waits goes on."""
