"""The places in which the journal of a stack may be, a file or Azure Blob Storage, and moving it between them."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Protocol

from .events import Event
from .journal import MOVING, Journal
from .place import journal_file, journal_path

_NOT_RUN = "state: there is no stack {} in {}: it has not been run."


class Place(Protocol):
    """Where the journal of one stack is."""

    @property
    def stack(self) -> str:
        """The name of the stack."""
        raise NotImplementedError

    @property
    def text(self) -> str:
        """What it is called."""
        raise NotImplementedError

    def open(
        self, patience: float = 0.0, told: Callable[[str], object] = lambda message: None, moving: str = ""
    ) -> Journal:
        """The journal, for this process alone; it is made where there is none."""
        raise NotImplementedError

    def read(
        self, moving: str = "", patience: float = 0.0, told: Callable[[str], object] = lambda message: None
    ) -> Journal | None:
        """What the journal says, to be read; None if there is none. A file is read by one process at a time."""
        raise NotImplementedError

    def is_known(self) -> bool:
        """Whether there is a journal, whoever has it."""
        raise NotImplementedError

    def create(self, events: Iterable[Event]) -> None:
        """Make a journal that says something, as a whole or not at all.

        :raises ValueError: There is one.
        """
        raise NotImplementedError

    def delete(self, journal: Journal) -> None:
        """Delete the journal, which this process has open; that closes it."""
        raise NotImplementedError

    def rename(self, stack: str, patience: float = 0.0, told: Callable[[str], object] = lambda message: None) -> None:
        """Give the stack another name.

        :raises ValueError: There is a stack of that name, it can't be the name of one, or there is no journal.
        """
        raise NotImplementedError


@dataclass(frozen=True)
class FilePlace:
    """A file beside the program.

    :param folder: The folder of the program.
    :param stack: The name of the stack.
    :param within: A folder of its own for the journals of another world than Azure.
    """

    folder: Path
    stack: str
    within: str = ""

    @property
    def text(self) -> str:
        return os.fspath(journal_file(self.folder, self.stack, self.within).resolve())

    def open(
        self, patience: float = 0.0, told: Callable[[str], object] = lambda message: None, moving: str = ""
    ) -> Journal:
        path = journal_path(self.folder, self.stack, self.within)
        return Journal(path, self.stack, patience=patience, told=told, moving=moving)

    def read(
        self, moving: str = "", patience: float = 0.0, told: Callable[[str], object] = lambda message: None
    ) -> Journal | None:
        return self.open(patience, told, moving) if self.is_known() else None

    def is_known(self) -> bool:
        return journal_file(self.folder, self.stack, self.within).is_file()

    def create(self, events: Iterable[Event]) -> None:
        path = journal_path(self.folder, self.stack, self.within)
        partial = f"{path}-moving"
        with suppress(FileNotFoundError):
            os.unlink(partial)  # of somebody who was stopped
        with Journal(partial, self.stack) as journal:
            journal.take(events)
        if os.path.exists(path):
            os.unlink(partial)
            raise ValueError(f"state: there is a stack already: {self.text}")
        os.rename(partial, path)

    def delete(self, journal: Journal) -> None:
        journal.close()
        os.unlink(self.text)

    def rename(self, stack: str, patience: float = 0.0, told: Callable[[str], object] = lambda message: None) -> None:
        path = journal_path(self.folder, stack, self.within)
        if not self.is_known():
            raise ValueError(_NOT_RUN.format(self.stack, self.text))
        with Journal(self.text, self.stack, patience=patience, told=told, renamed=stack) as journal:
            journal.rename(stack, path)


@dataclass(frozen=True)
class BlobPlace:
    """Azure Blob Storage.

    :param address: Where: ``azblob://account/container/prefix``, or the URL of the container.
    :param stack: The name of the stack.
    """

    address: str
    stack: str

    @property
    def text(self) -> str:
        return f"{self.address.rstrip('/')}/{self.stack}"

    def open(
        self, patience: float = 0.0, told: Callable[[str], object] = lambda message: None, moving: str = ""
    ) -> Journal:
        from .blob.journal import BlobJournal

        return BlobJournal(self.address, self.stack, patience=patience, told=told, moving=moving)

    def read(
        self, moving: str = "", patience: float = 0.0, told: Callable[[str], object] = lambda message: None
    ) -> Journal | None:
        from .blob.journal import read_blob_journal

        return read_blob_journal(self.address, self.stack, moving=moving)

    def is_known(self) -> bool:
        journal = self.read()
        if journal is not None:
            journal.close()
        return journal is not None

    def create(self, events: Iterable[Event]) -> None:
        from .blob.journal import create_blob_journal

        create_blob_journal(self.address, self.stack, list(events))

    def delete(self, journal: Journal) -> None:
        from .blob.journal import BlobJournal

        assert isinstance(journal, BlobJournal), "it was opened here"
        journal.delete()

    def rename(self, stack: str, patience: float = 0.0, told: Callable[[str], object] = lambda message: None) -> None:
        move_journal(self, replace(self, stack=stack), patience, told)


def move_journal(
    source: Place, target: Place, patience: float = 0.0, told: Callable[[str], object] = lambda message: None
) -> None:
    """Take a journal to another place, and leave nothing where it was.

    It is noted first where it was that it is on the way, so that nobody uses it there any more; then it is written
    where it goes to, as a whole; then it is deleted where it was. Who is stopped in between can do it again.

    :param patience: Seconds to wait for somebody who has it.
    :param told: Is told once who that is, before it is waited for.
    :raises InUseError: Somebody has it, or what is at the other place.
    :raises ValueError: There is none, there is another one at the other place, or it is on the way to a third place.
    :raises JournalError: It can't be written.
    :raises ~azure.core.exceptions.AzureError: Azure Blob Storage can't be read or written.
    """
    if source.text == target.text:
        raise ValueError(f"state: it is in {source.text} already.")
    known = source.read(target.text, patience, told)
    if known is None:
        raise ValueError(_NOT_RUN.format(source.stack, source.text))
    known.close()
    there = target.read()
    if there is not None:
        there.close()
    with source.open(patience, told, target.text) as journal:
        arrived = there is not None and journal.is_moving and there.salt == journal.salt
        if there is not None and not arrived:
            raise ValueError(f"state: there is a stack already: {target.text}")
        if not arrived:
            journal.move(target.text)
            events = [event for event in journal.events() if event[:2] not in (("fact", MOVING), ("fact", "stack"))]
            target.create([*events, ("fact", "stack", target.stack)])
        source.delete(journal)
