"""Who uses a database: one process, which a file beside it names.

That file is locked as long as the process has it open, so that the lock ends with the process, however that ends.
SQLite's own locks are not enough: on POSIX they end as soon as anything in the process reads the database and closes
it again.
"""

from __future__ import annotations

import contextlib
import json
import os
import sys
from datetime import datetime, timezone

from ..core.forks import renewed_in_forks

# Windows lets nobody read what is locked: this byte is behind all that is written.
_BYTE = 1 << 30


class UnusableError(ValueError):
    """A file that something is to be kept in can't be used: which, and why."""


class InUseError(UnusableError):
    """Another process uses the database, or another part of this one."""


class Ownership:
    """The right of this process to use a database.

    :param path: Its file.
    :param word: What an error calls it.
    :raises InUseError: Somebody else has it.
    """

    def __init__(self, path: str, word: str) -> None:
        self._path = f"{path}-owner"
        self._descriptor = _locked(self._path)
        if self._descriptor is None:
            message = f"{word}: {path} is in use by {_owner(self._path)}: stop that, or take another file."
            raise InUseError(message)
        renewed_in_forks(self)
        owner = {"pid": os.getpid(), "since": datetime.now(timezone.utc).isoformat(timespec="seconds")}
        os.truncate(self._descriptor, 0)
        os.write(self._descriptor, json.dumps(owner).encode())

    def release(self) -> None:
        """Let others use the database."""
        # Before the lock ends, since afterwards the file may be somebody else's. Windows removes no open file.
        with contextlib.suppress(OSError):
            os.unlink(self._path)
        self.renew()

    def renew(self) -> None:
        """Have no part in the lock any more: what a forked process inherits is its parent's."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None


def _locked(path: str) -> int | None:
    """A descriptor of the file with a lock on it; None if somebody else has that."""
    while True:
        descriptor = os.open(path, os.O_CREAT | os.O_RDWR | getattr(os, "O_NOFOLLOW", 0), 0o600)
        if not _lock(descriptor):
            os.close(descriptor)
            return None
        with contextlib.suppress(FileNotFoundError):
            if os.path.samestat(os.fstat(descriptor), os.stat(path)):
                return descriptor
        # Its last owner has removed it in the meantime: the lock is on a file that nobody finds.
        os.close(descriptor)


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> bool:
        os.lseek(descriptor, _BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        os.lseek(descriptor, 0, os.SEEK_SET)
        return True

else:
    import fcntl

    def _lock(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True


def _owner(path: str) -> str:
    try:
        with open(path, encoding="utf-8") as file:
            found = json.load(file)
        pid, since = int(found["pid"]), str(found["since"])
    except (OSError, ValueError, TypeError, KeyError):
        return "another process"
    return f"{'this process' if pid == os.getpid() else 'process'} {pid} since {since}"
