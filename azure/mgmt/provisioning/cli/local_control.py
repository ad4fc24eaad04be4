"""``azprov local har`` and ``azprov local replay``: the journal in a file, and back."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import click
from rich.console import Console
from rich.markup import escape

_URL = "https://127.0.0.1:8443"


def tell_of_control(console: Console, page: str, token: str) -> None:
    """Say where the page is, and how it is controlled."""
    console.print("\nWhat is there and what happens, in a browser:\n")
    console.print(f"  {escape(page)}")
    console.print("\nIt is controlled below /_local/, from this machine and with this token:\n")
    console.print(f"  export AZPROV_LOCAL_TOKEN={escape(token)}")


def _reaching(command: Any) -> Any:
    """The options by which a server is reached that runs already."""
    for option in (
        click.option(
            "--certificate",
            envvar=["AZPROV_LOCAL_CERTIFICATE", "REQUESTS_CA_BUNDLE"],
            type=click.Path(exists=True, dir_okay=False),
            help="The certificate that it is to be trusted by; also AZPROV_LOCAL_CERTIFICATE, REQUESTS_CA_BUNDLE.",
        ),
        click.option(
            "--token", envvar="AZPROV_LOCAL_TOKEN", help="The token that it printed; also AZPROV_LOCAL_TOKEN."
        ),
        click.option("--url", envvar="AZPROV_LOCAL_URL", help=f"The server, such as {_URL}; also AZPROV_LOCAL_URL."),
    ):
        command = option(command)
    return command


@click.command()
@_reaching
@click.option("--output", type=click.Path(dir_okay=False, path_type=Path), help="The file; printed if not given.")
def har(url: str | None, token: str | None, certificate: str | None, output: Path | None) -> None:
    """Write what a server was asked and answered as an HTTP archive (HAR), without secrets.

    \b
    Examples:
      azprov local har --output requests.har
      azprov local har --url https://127.0.0.1:9443
    """
    with _control(url or _URL, token, certificate) as control, _explained():
        text = json.dumps(control.har(), indent=2)
    if output is None:
        click.echo(text)
        return
    try:
        output.write_text(text + "\n", "utf-8")
    except OSError as error:
        raise click.ClickException(f"{output} can't be written: {error.strerror or error}") from None
    click.echo(f"Wrote {output}.", err=True)


@click.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@_reaching
def replay(file: Path, url: str | None, token: str | None, certificate: str | None) -> None:
    """Send the requests of an HTTP archive or a journal again, and compare the statuses.

    They go to a new local Azure Resource Manager, or to the server that --url names. Exit code 1: some were answered
    otherwise.

    \b
    Examples:
      azprov local replay requests.har
      azprov local replay requests.har --url https://127.0.0.1:9443
    """
    recording = file.read_bytes()
    if url is None:
        replayed = _replayed_here(recording)
    else:
        with _control(url, token, certificate) as control, _explained():
            replayed = control.replay(recording)
    console = Console(highlight=False, soft_wrap=True)
    differing = [each for each in replayed if not each["same"]]
    for each in differing:
        said = f": {each['message']}" if each["message"] else ""
        line = f"{each['number']:>5}  {each['method']} {each['path']}: {_told(each['expected'])} then, "
        console.print(escape(f"{line}{_told(each['status'])} now{said}"))
    console.print(f"{len(replayed) - len(differing)} of {len(replayed)} requests were answered as they were then.")
    if differing:
        raise SystemExit(1)


def _replayed_here(recording: bytes) -> list[dict[str, Any]]:
    from ..local import LocalAzure

    with LocalAzure() as azure:
        try:
            return [{**vars(each), "same": each.same} for each in azure.replay(recording)]
        except ValueError as error:
            raise click.ClickException(f"this can't be replayed: {error}") from None


def _control(url: str, token: str | None, certificate: str | None) -> Any:
    from ..local import LocalControl

    if token is None:
        raise click.UsageError("which token? Give --token, or set AZPROV_LOCAL_TOKEN, as it was printed at the start")
    return LocalControl(url, token, certificate)


@contextmanager
def _explained() -> Iterator[None]:
    """Errors of the server, and of the way to it, as errors of a command."""
    from azure.core.exceptions import AzureError

    try:
        yield
    except AzureError as error:
        raise click.ClickException(str(error.message).partition("\n")[0]) from None


def _told(status: int) -> str:
    return str(status) if status else "no response"
