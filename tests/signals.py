"""Signals to processes that tests start."""

from __future__ import annotations

import signal


def hear() -> None:
    """Have a new process hear signals that those which started it may ignore: a shell's background jobs, and nohup."""
    for name in ("SIGINT", "SIGHUP"):
        number = getattr(signal, name, None)
        if number is not None:
            signal.signal(number, signal.SIG_DFL)
