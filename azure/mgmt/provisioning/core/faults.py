"""Faults of a body: where they are, what is wrong there, and what would be right; reported all together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher, get_close_matches
from typing import Any, NoReturn, Union

# Where a value stands, as a chain of (path of its parent, key or index). It costs next to nothing to make, which
# matters because it is made for every value and read only when there is a fault.
Path = Union[tuple["Path", Union[str, int, None]], None]

_SHOWN_VALUE = 40


def path_text(path: Path) -> str:
    """``(((None, "parameters"), "skus"), 0)`` as ``parameters.skus[0]``."""
    parts: list[str] = []
    while path is not None:
        path, key = path
        if key is None:
            continue
        if isinstance(key, int):
            parts.append(f"[{key}]")
        elif key == "$" or key.isidentifier():
            parts.append(f".{key}")
        else:
            parts.append(f"[{key!r}]")
    return "".join(reversed(parts)).lstrip(".")


def describe(value: Any, *, secret: bool = False) -> str:
    """A value as an error names it: its type, and its text where that is short and no secret."""
    if value is None:
        return "None"
    kind = type(value).__name__
    if not secret and isinstance(value, (str, int, float)):
        shown = repr(value)
        if len(shown) > _SHOWN_VALUE:
            shown = shown[: _SHOWN_VALUE - 1] + "…"
        return f"the {kind} {shown}"
    return f"{'an' if kind[0].lower() in 'aeiou' else 'a'} {kind}"


def nearest(name: str, names: Iterable[str]) -> str | None:
    """The name that ``name`` was probably meant to be, or None. A hint that misleads is worse than none."""
    by_plain_form: dict[str, str] = {}
    for candidate in names:
        by_plain_form.setdefault(_plain(candidate), candidate)
    plain = _plain(name)
    for meant in (plain, *_renamed(plain)):
        if meant in by_plain_form:
            return by_plain_form[meant]
    transposed = sorted(plain)
    for candidate in get_close_matches(plain, by_plain_form, n=3, cutoff=_NEAR):
        if _is_near(plain, candidate) or sorted(candidate) == transposed:
            return by_plain_form[candidate]
    return None


def did_you_mean(name: str, names: Iterable[str]) -> str:
    """`` Did you mean 'x'?``, or nothing where no name is near."""
    found = nearest(name, names)
    return f" Did you mean {found!r}?" if found else ""


_NEAR = 0.7
_RENAMES = {
    "clientid": ("clientrequestid",),
    "getall": ("list",),
    "listall": ("list", "listbysubscription"),
    "customheaders": ("headers",),
    "operationconfig": ("headers",),
    "longrunningoperationtimeout": ("pollinginterval",),
    "credentials": ("credential",),
    "endpoint": ("baseurl",),
    "patch": ("update", "beginupdate"),
}
"""What earlier and other packages call what has another name here, as plain forms; the first of those that is there."""


def _renamed(plain: str) -> Iterator[str]:
    """The plain forms that a name of the official packages may have here."""
    yield f"begin{plain}"  # long-running operations were once called without it
    yield plain.removeprefix("begin")
    yield plain.removesuffix("property")  # today's name for "keys", "values" and the like
    yield from _RENAMES.get(plain, ())


def _is_near(name: str, candidate: str) -> bool:
    """Whether two names differ by slips, rather than by words."""
    return SequenceMatcher(None, name, candidate).ratio() >= 0.8


def _plain(name: str) -> str:
    return name.replace("_", "").replace("-", "").lower()


class Faults:
    """The faults found in one body, and how it is to be written.

    :param keep_readonly: Write read-only members, too.
    :param lenient: Keep unknown keys as additional members instead of reporting them.
    """

    __slots__ = ("found", "keep_readonly", "lenient")

    def __init__(self, *, keep_readonly: bool = False, lenient: bool = False) -> None:
        self.found: list[tuple[Path, str]] = []
        self.keep_readonly = keep_readonly
        self.lenient = lenient

    def add(self, path: Path, message: str) -> None:
        """Note a fault and go on."""
        self.found.append((path, message))

    def raise_if_any(self, what: str) -> None:
        """Raise one :class:`~azure.core.exceptions.SerializationError` that lists every fault.

        :param what: What was being written: "parameters is no valid Vault".
        """
        if self.found:
            from azure.core.exceptions import SerializationError

            raise SerializationError(self.text(what))

    def text(self, what: str) -> str:
        """The message that lists every fault."""
        lines = [f"{path_text(path)}: {message}" for path, message in self.found]
        if len(lines) == 1:
            return lines[0]
        return "\n  ".join([f"{what} ({len(lines)} faults, nothing was sent):", *lines])


ROOT: Path = (None, "$")
"""Where a response body stands: the root of a JSON path."""


def unreadable(path: Path, expected: str, raw: Any, *, secret: bool = False) -> NoReturn:
    """Raise the error for JSON of another shape than declared."""
    from azure.core.exceptions import DeserializationError

    raise DeserializationError(f"{path_text(path)}: expected {expected}, got {describe(raw, secret=secret)}")
