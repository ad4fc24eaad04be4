"""What the samples share: where to run (the local Azure Resource Manager, or Azure), and how to report progress."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from azure.mgmt.provisioning import ProvisioningClient

if TYPE_CHECKING:
    from azure.mgmt.provisioning.aio import ProvisioningClient as AsyncProvisioningClient


def arguments(description: str) -> argparse.Namespace:
    """The command line of a sample."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument(
        "--azure",
        action="store_true",
        help="run against Azure, as ProvisioningClient.from_env() finds it; without it, against the local Azure "
        "Resource Manager",
    )
    parser.add_argument("--location", default="westeurope", help="Azure region (default: %(default)s)")
    return parser.parse_args()


def connect(azure: bool) -> ProvisioningClient:
    """A client on Azure, or on the local Azure Resource Manager."""
    with _told():
        return ProvisioningClient.from_env() if azure else ProvisioningClient.local()


def connect_async(azure: bool) -> AsyncProvisioningClient:
    """As :func:`connect`, for ``async with``."""
    from azure.mgmt.provisioning.aio import ProvisioningClient as AsyncProvisioningClient

    with _told():
        return AsyncProvisioningClient.from_env() if azure else AsyncProvisioningClient.local()


@contextmanager
def _told() -> Iterator[None]:
    """Say what the environment lacks, without a trace."""
    try:
        yield
    except ValueError as error:
        sys.exit(str(error))


class Progress:
    """Reports what a sample does: with colours and a spinner on a terminal, in plain lines elsewhere."""

    def __init__(self) -> None:
        self._console: Any = None
        if sys.stdout.isatty():
            try:
                from rich.console import Console
            except ImportError:
                return
            self._console = Console(highlight=False)

    @contextmanager
    def step(self, what: str) -> Iterator[None]:
        """Something that takes a while."""
        if self._console is None:
            print(f"{what} ...", flush=True)
            yield
            return
        with self._console.status(what):
            yield
        self._console.print(f"[green]✓[/green] {what}", soft_wrap=True)

    def line(self, text: str) -> None:
        """Something that was found out."""
        if self._console is None:
            print(f"  {text}", flush=True)
        else:
            self._console.print(f"  {text}", markup=False, soft_wrap=True)
