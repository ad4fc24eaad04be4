"""Where the journal of a stack is."""

from __future__ import annotations

import os
import re
from contextlib import suppress
from pathlib import Path

FOLDER = ".azprov"
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,62}")


def check_name(stack: str) -> None:
    """See whether something can be the name of a stack.

    :raises ValueError: It can't.
    """
    if not _NAME.fullmatch(stack):
        raise ValueError(
            f"journal: {stack!r} is no name of a stack: up to 63 letters of English, digits, '.', '_' and '-', of "
            "which the first is a letter or a digit"
        )


def journal_path(folder: Path, stack: str, within: str = "") -> str:
    """The file of a stack's journal; its folder is made, for its owner alone and left out by git.

    :param folder: The folder of the program.
    :param within: A folder of its own for the journals of another world than Azure.
    :raises ValueError: The name can't be that of a stack, or the folder can't be made.
    """
    check_name(stack)
    place = folder / FOLDER
    try:
        place.mkdir(mode=0o700, exist_ok=True)
        with suppress(FileExistsError), open(place / ".gitignore", "x", encoding="utf-8") as ignored:
            ignored.write("*\n")
        place = place / within
        place.mkdir(mode=0o700, exist_ok=True)
    except OSError as error:
        raise ValueError(f"journal: {place} cannot be used: {error.strerror or error}") from error
    return os.fspath(place / f"{stack}.db")
