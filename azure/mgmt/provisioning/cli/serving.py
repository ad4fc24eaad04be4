"""The local Azure Resource Manager that a command line asks for, and how it ends."""

from __future__ import annotations

import signal
from collections.abc import Mapping
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any, NoReturn

import click

if TYPE_CHECKING:
    from ..local import LocalAzure


def made(options: Mapping[str, Any]) -> LocalAzure:
    """The local Azure Resource Manager that the options of ``azprov local`` ask for.

    :raises click.ClickException: There can't be such a one.
    """
    from ..local import LocalAzure, RealClock

    try:
        return LocalAzure(
            state=options["state"] or ":memory:",
            clock=RealClock(),
            operation_seconds=options["seconds"],
            durations=options["durations"],
            api_version_policy=options["api_version_policy"],
            throttle=options["throttle"],
            strict=options["strict"],
            linked_templates=options["linked_templates"],
            require_valid_tokens=options["require_valid_tokens"],
            authorize=options["authorize"],
        )
    except ValueError as error:
        raise click.ClickException(str(error)) from None


def interrupt_when_terminated(opened: ExitStack) -> None:
    """Have what ends a process without a word do what Ctrl+C does, so that nothing is left behind."""

    def interrupt(number: int, frame: object) -> NoReturn:
        raise KeyboardInterrupt

    # Windows has no SIGHUP. What is ignored stays ignored: under nohup, for one.
    for name in ("SIGTERM", "SIGHUP"):
        number = getattr(signal, name, None)
        if number is not None and signal.getsignal(number) == signal.SIG_DFL:
            opened.callback(signal.signal, number, signal.signal(number, interrupt))
