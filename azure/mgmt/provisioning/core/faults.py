"""Faults of a body: where they are, what is wrong there, and what would be right; reported all together."""

from __future__ import annotations

import enum
from collections.abc import Iterable
from difflib import get_close_matches
from typing import Any, NoReturn, Union

from .redaction import redacted_text


class SecretPlace(enum.Enum):
    """In a path: what stands below is secret, whatever it is by itself."""

    HERE = enum.auto()


# Where a value stands, as a chain of (path of its parent, key or index). It costs next to nothing to make, which
# matters because it is made for every value and read only when there is a fault.
Path = Union[tuple["Path", Union[str, int, SecretPlace, None]], None]

_SHOWN_VALUE = 40
_SHOWN_FAULTS = 20
_SHOWN_PARTS = 40

DEEPEST = 100
"""How many objects and lists may be in one another. JSON readers of services stop at 64 or so."""


def path_text(path: Path) -> str:
    """``(((None, "parameters"), "skus"), 0)`` as ``parameters.skus[0]``, without the middle of a very long one."""
    parts: list[str] = []
    while path is not None:
        path, key = path
        if key is None or isinstance(key, SecretPlace):
            continue
        if isinstance(key, int):
            parts.append(f"[{key}]")
        elif key == "$" or key.isidentifier():
            parts.append(f".{key}")
        else:
            parts.append(f"[{key!r}]")
    parts.reverse()
    if len(parts) > _SHOWN_PARTS:
        parts[_SHOWN_PARTS // 2 : -_SHOWN_PARTS // 2] = [" … "]
    return "".join(parts).lstrip(".")


def is_secret_place(path: Path) -> bool:
    """Whether a path leads through a secret member."""
    while path is not None:
        path, key = path
        if isinstance(key, SecretPlace):
            return True
    return False


def describe(value: Any, *, secret: bool = False) -> str:
    """A value as an error names it: its type, and its text where that is short and no secret."""
    if value is None:
        return "None"
    kind = type(value).__name__
    if not secret and isinstance(value, (str, int, float)):
        try:
            shown = repr(redacted_text(value) if isinstance(value, str) else value)
        except ValueError:
            return f"the {kind} of {int(value).bit_length():,} bits"  # it has more digits than Python writes
        if len(shown) > _SHOWN_VALUE:
            shown = shown[: _SHOWN_VALUE - 1] + "…"
        return f"the {kind} {shown}"
    return f"{'an' if kind[0].lower() in 'aeiou' else 'a'} {kind}"


def nearest(name: str, names: Iterable[str]) -> str | None:
    """The name that ``name`` was probably meant to be, or None."""
    by_plain_form: dict[str, str] = {}
    for candidate in names:
        by_plain_form.setdefault(_plain(candidate), candidate)
    found = get_close_matches(_plain(name), by_plain_form, n=1, cutoff=0.6)
    return by_plain_form[found[0]] if found else None


def did_you_mean(name: str, names: Iterable[str]) -> str:
    """`` Did you mean 'x'?``, or nothing where no name is near."""
    found = nearest(name, names)
    return f" Did you mean {found!r}?" if found else ""


def _plain(name: str) -> str:
    return name.replace("_", "").replace("-", "").lower()


class Faults:
    """The faults found in one body, and how it is to be written.

    ``depth`` is how many containers are being written that hold one another; plans that write what a container holds
    count it up and down, and raise RecursionError where it goes beyond DEEPEST.

    :param keep_readonly: Write read-only members, too.
    :param lenient: Keep unknown keys as additional members, and None as null, instead of reporting or dropping them.
    """

    __slots__ = ("found", "count", "depth", "keep_readonly", "lenient")

    def __init__(self, *, keep_readonly: bool = False, lenient: bool = False) -> None:
        self.found: list[tuple[Path, str]] = []
        self.count = 0
        self.depth = 0
        self.keep_readonly = keep_readonly
        self.lenient = lenient

    def add(self, path: Path, message: str) -> None:
        """Note a fault and go on."""
        self.count += 1
        if self.count <= _SHOWN_FAULTS:
            self.found.append((path, message))

    def refuse(self, path: Path, value: Any, message: str) -> Any:
        """What is written in place of a value that its plan can't write: nothing, and a fault.

        A kind of faults that knows more about values than plans do writes them here.
        """
        self.add(path, message)
        return None

    def raise_if_any(self, what: str) -> None:
        """Raise one :class:`~azure.core.exceptions.SerializationError` that lists the faults.

        :param what: What was being written: "parameters is no valid Vault".
        """
        if self.found:
            from azure.core.exceptions import SerializationError

            raise SerializationError(self.text(what))

    def text(self, what: str) -> str:
        """The message that lists the faults; where there are many, the first of them."""
        lines = [f"{path_text(path)}: {message}" for path, message in self.found]
        if self.count == 1:
            return lines[0]
        if self.count > len(lines):
            lines.append(f"… and {self.count - len(lines):,} more")
        return "\n  ".join([f"{what} ({self.count:,} faults, nothing was sent):", *lines])


ROOT: Path = (None, "$")
"""Where a response body stands: the root of a JSON path."""

SECRET_ROOT: Path = (ROOT, SecretPlace.HERE)
"""Where a model stands that was given in a secret place."""


def unreadable(path: Path, expected: str, raw: Any, *, secret: bool = False) -> NoReturn:
    """Raise the error for JSON of another shape than declared."""
    from azure.core.exceptions import DeserializationError

    got = describe(raw, secret=secret or is_secret_place(path))
    raise DeserializationError(f"{path_text(path)}: expected {expected}, got {got}")
