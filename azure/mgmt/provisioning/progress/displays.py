"""Where progress is shown: lines anywhere, or rich's bars on terminals and in notebooks."""

from __future__ import annotations

import sys
from threading import Lock
from time import monotonic
from typing import Any, Protocol, TextIO


class Display(Protocol):
    """Shows rows, each with a name, a text, and a percentage where it is known."""

    def begin(self, name: str) -> Any:
        """A new row."""

    def update(self, row: Any, text: str, percent: float | None) -> None:
        """Show how a row is now."""

    def end(self, row: Any, text: str, *, succeeded: bool) -> None:
        """Show how a row ended."""

    def start(self) -> None:
        """Begin to show."""

    def stop(self) -> None:
        """Show no more."""


class Lines:
    """Writes a line whenever a row changes, for logs and files.

    :param file: Where to.
    """

    def __init__(self, file: TextIO) -> None:
        self._file = file
        self._lock = Lock()
        self._begun: dict[str, float] = {}
        self._shown: dict[str, str] = {}

    def begin(self, name: str) -> str:
        """A new row."""
        row = name
        while row in self._begun:
            row += "'"
        self._begun[row] = monotonic()
        return row

    def update(self, row: str, text: str, percent: float | None) -> None:
        """Write a line, unless it says the same as the last one of the row."""
        shown = text if percent is None else f"{text} {percent:g} %"
        with self._lock:
            if self._shown.get(row) != shown:
                self._shown[row] = shown
                self._file.write(f"{row}: {shown} ({monotonic() - self._begun[row]:.0f} s)\n")
                self._file.flush()

    def end(self, row: str, text: str, *, succeeded: bool) -> None:
        """Write the last line."""
        self.update(row, text, None)

    def start(self) -> None:
        """Nothing to begin."""

    def stop(self) -> None:
        """Nothing to end."""


class Bars:
    """Draws bars with rich.

    :param console: rich's console.
    """

    def __init__(self, console: Any) -> None:
        from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

        columns = (
            SpinnerColumn(finished_text=" "),
            TextColumn("{task.description}", markup=False),
            BarColumn(bar_width=20),
            TextColumn("{task.fields[text]}", markup=False),
            TimeElapsedColumn(),
        )
        self._progress = Progress(*columns, console=console)

    def begin(self, name: str) -> Any:
        """A new row."""
        return self._progress.add_task(name, total=None, text="")

    def update(self, row: Any, text: str, percent: float | None) -> None:
        """Show how a row is now; one without a percentage moves to and fro."""
        total, done = (None, 0.0) if percent is None else (100.0, percent)
        self._progress.update(row, total=total, completed=done, text=text)

    def end(self, row: Any, text: str, *, succeeded: bool) -> None:
        """Stop the clock of a row, and fill its bar if it succeeded."""
        if succeeded:
            self._progress.update(row, total=100, completed=100, text=text)
        else:
            self._progress.update(row, total=100, text=text)
            self._progress.stop_task(row)

    def start(self) -> None:
        """Begin to draw."""
        self._progress.start()

    def stop(self) -> None:
        """Leave what was drawn."""
        self._progress.stop()


def display(file: TextIO | None) -> Display:
    """Bars where somebody watches and rich is there, lines elsewhere.

    :param file: Where to; standard error by default.
    """
    try:
        from rich.console import Console
    except ImportError:
        return Lines(file or sys.stderr)
    console = Console(file=file) if file is not None else Console(stderr=True)
    return Bars(console) if console.is_terminal or console.is_jupyter else Lines(file or sys.stderr)
