"""The places of a journal, and moving it from one to another."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest

from azure.mgmt.provisioning.files.owner import InUseError
from azure.mgmt.provisioning.stack.state.interface import Owned
from azure.mgmt.provisioning.stack.state.places import BlobPlace, FilePlace, Place, move_journal
from azure.mgmt.provisioning.stack.state.records import Done, Pending, Run

from .blob_service import ADDRESS, BlobService
from .test_crashes import contents

Pair = Callable[[Path], tuple[Place, Place]]
PAIRS: dict[str, Pair] = {
    "to blobs": lambda folder: (FilePlace(folder, "dev"), BlobPlace(ADDRESS, "dev")),
    "to a file": lambda folder: (BlobPlace(ADDRESS, "dev"), FilePlace(folder, "dev", "local")),
    "to another container": lambda folder: (BlobPlace(ADDRESS, "dev"), BlobPlace("azblob://shopstate/stacks", "dev")),
    "to another name": lambda folder: (BlobPlace(ADDRESS, "dev"), BlobPlace(ADDRESS, "production")),
}


@pytest.fixture(autouse=True)
def service(monkeypatch: pytest.MonkeyPatch) -> BlobService:
    service = BlobService()
    service.serve(monkeypatch)
    return service


def fill(place: Place) -> None:
    """Have a journal say something of each kind."""
    with place.open() as journal:
        number = journal.begin_run("up")
        asyncio.run(journal.settle("/a", Owned("/a", "t", body={"x": 1}, component=("c",), needs=("/b",))))
        asyncio.run(journal.sending(Pending(Owned("/b", "t"), "create", number, "a token")))
        journal.note(number, Done("/a", "create", "done", 1, 2))
        journal.end_run(Run(number, "up", 5, "done", 1), {"url": "https://shop"})


def said(place: Place) -> object:
    journal = place.read()
    assert journal is not None
    with journal:
        return contents(journal), journal.runs()


def is_there(place: Place, moving: str = "") -> bool:
    journal = place.read(moving)
    if journal is not None:
        journal.close()
    return journal is not None


@pytest.mark.parametrize("pair", PAIRS.values(), ids=PAIRS)
def test_what_is_moved_says_the_same_and_is_nowhere_else(tmp_path: Path, pair: Pair, service: BlobService) -> None:
    source, target = pair(tmp_path)
    fill(source)
    before = said(source)
    move_journal(source, target)
    assert (said(target), source.read()) == (before, None)
    left = {each.name for each in tmp_path.rglob("*.db*")} | {name.rpartition("/")[2] for name in service.blobs}
    assert all(name.startswith(target.stack) for name in left)
    with target.open() as journal:
        assert journal.begin_run("up") == 2


class Stopped(Exception):
    """The process is killed."""


@pytest.mark.parametrize("pair", PAIRS.values(), ids=PAIRS)
def test_who_is_stopped_anywhere_can_do_it_again(
    tmp_path: Path, pair: Pair, service: BlobService, monkeypatch: pytest.MonkeyPatch
) -> None:
    points = 0
    fatal: int | None = None

    def passing(*args: object) -> None:
        nonlocal points
        if fatal is not None and points >= fatal:
            raise Stopped
        points += 1

    for name in ("rename", "unlink"):
        real = getattr(os, name)

        def watched(*args: object, real: Callable[..., None] = real) -> None:
            mine = not str(args[0]).endswith("-owner")  # a lock ends with its process
            if mine:
                passing()
            real(*args)
            if mine:
                passing()

        monkeypatch.setattr(os, name, watched)
    service.before = service.after = passing

    def moved(at: int | None) -> None:
        """Move it, and again if that is stopped."""
        nonlocal points, fatal
        service.blobs.clear()
        folder = tmp_path / str(at)
        folder.mkdir()
        source, target = pair(folder)
        fill(source)
        before = said(source)
        points, fatal = 0, at
        with suppress(Exception):
            move_journal(source, target)
        fatal, service.now = None, service.now + 60  # who is killed gives no lease back
        if is_there(source, target.text) or not is_there(target):
            move_journal(source, target)
        assert (said(target), source.read()) == (before, None), f"stopped at {at}"

    moved(None)
    count = points
    assert count > 10
    for at in range(count):
        moved(at)


def test_what_is_on_the_way_is_used_by_nobody(tmp_path: Path, service: BlobService) -> None:
    for source in (FilePlace(tmp_path, "dev"), BlobPlace(ADDRESS, "dev")):
        fill(source)
        with source.open() as journal:
            journal.move("azblob://there/stacks/dev")
        for use in (source.open, source.read):
            with pytest.raises(ValueError, match="is on the way to azblob://there/stacks/dev: azprov state move"):
                use()
        with pytest.raises(ValueError, match="is on the way to azblob://there/stacks/dev"):
            move_journal(source, FilePlace(tmp_path, "other"))
    assert service.blob("dev.journal").lease is None


@pytest.mark.parametrize("pair", PAIRS.values(), ids=PAIRS)
def test_a_stack_that_is_there_stays(tmp_path: Path, pair: Pair) -> None:
    source, target = pair(tmp_path)
    for place in (source, target):
        fill(place)
    before = said(target)
    with pytest.raises(ValueError, match=f"^state: there is a stack already: {target.text}"):
        move_journal(source, target)
    with pytest.raises(ValueError, match=f"^state: there is a stack already: {target.text}"):
        target.create([])
    assert said(target) == before
    said(source)


def test_what_is_not_there_or_in_use_is_told(tmp_path: Path) -> None:
    file, blob = FilePlace(tmp_path, "dev"), BlobPlace(ADDRESS, "dev")
    with pytest.raises(ValueError, match=r"^state: there is no stack dev in .*: it has not been run"):
        move_journal(file, blob)
    with pytest.raises(ValueError, match=r"^state: there is no stack dev in .*: it has not been run"):
        blob.rename("production")
    fill(blob)
    with pytest.raises(ValueError, match="it is in azblob://.* already"):
        move_journal(blob, blob)
    with blob.open(), pytest.raises(InUseError, match="is in use by"):
        move_journal(blob, file)
    assert said(blob)
