"""Where the journal of a stack is, and what the local Azure Resource Manager has for it."""

from __future__ import annotations

import os
import re
from contextlib import suppress
from pathlib import Path

from ...files.owner import UnusableError

FOLDER = ".azprov"
LOCAL = "local"
"""The folder of what the local Azure Resource Manager has, so that it is never taken for what Azure has."""
_SEEN = "_seen"
"""The folder of the names of stacks whose journals are elsewhere; no journal is ever called so."""
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,62}")


def check_name(stack: str) -> None:
    """See whether something can be the name of a stack.

    :raises UnusableError: It can't.
    """
    if not _NAME.fullmatch(stack):
        raise UnusableError(
            f"journal: {stack!r} is no name of a stack: up to 63 letters of English, digits, '.', '_' and '-', of "
            "which the first is a letter or a digit"
        )


def journal_file(folder: Path, stack: str, within: str = "") -> Path:
    """The file that a stack's journal is in, whether it is there or not.

    :param folder: The folder of the program.
    :param within: A folder of its own for the journals of another world than Azure.
    :raises UnusableError: The name can't be that of a stack.
    """
    check_name(stack)
    return folder / FOLDER / within / f"{stack}.db"


def journal_path(folder: Path, stack: str, within: str = "") -> str:
    """The file of a stack's journal; its folder is made, for its owner alone and left out by git.

    :param folder: The folder of the program.
    :param within: A folder of its own for the journals of another world than Azure.
    :raises UnusableError: The name can't be that of a stack, or the folder can't be made.
    """
    file = journal_file(folder, stack, within)
    make_place(folder, within)
    return os.fspath(file)


def stacks_run(folder: Path) -> set[str]:
    """The names of the stacks that were run, on Azure or on a local Azure Resource Manager.

    :param folder: The folder of the program.
    """
    files = [file.stem for within in ("", LOCAL) for file in (folder / FOLDER / within).glob("*.db")]
    seen = [file.name for file in (folder / FOLDER / _SEEN).glob("*")]
    return {name for name in (*files, *seen) if _NAME.fullmatch(name)}


def note_seen(folder: Path, stack: str, *, is_there: bool) -> None:
    """Note whether there is a journal of a stack elsewhere, for who asks for names and may not ask the network.

    :param folder: The folder of the program; where nothing can be written in it, nothing is noted.
    """
    note = folder / FOLDER / _SEEN / stack
    with suppress(OSError, UnusableError):
        if is_there:
            make_place(folder, _SEEN)
            note.touch(mode=0o600)
        else:
            note.unlink(missing_ok=True)


def local_azure_file(folder: Path) -> Path:
    """The file that the local Azure Resource Manager keeps everything in, beside the journals of what it has."""
    # No journal is ever called so: the name of a stack begins with a letter or a digit.
    return folder / FOLDER / LOCAL / "_azure.db"


def make_place(folder: Path, within: str = "") -> None:
    """Make the folder of the journals, for its owner alone and left out by git.

    :param folder: The folder of the program.
    :param within: A folder of its own for the journals of another world than Azure.
    :raises UnusableError: It can't be made.
    """
    place = folder / FOLDER
    try:
        place.mkdir(mode=0o700, exist_ok=True)
        with suppress(FileExistsError), open(place / ".gitignore", "x", encoding="utf-8") as ignored:
            ignored.write("*\n")
        place = place / within
        place.mkdir(mode=0o700, exist_ok=True)
    except OSError as error:
        raise UnusableError(f"journal: {place} cannot be used: {error.strerror or error}") from error
