"""What ``azprov migrate`` leaves to whoever moves the script over."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Finding:
    """Something in a file that was left as it is.

    :param line: Its line, from 1.
    :param what: What it is, and why it was left.
    :param write: What to write in its place.
    """

    line: int
    what: str
    write: str

    def at(self, path: str) -> str:
        """``path:line: what: what to write``."""
        return f"{path}:{self.line}: {self.what}: {self.write}"
