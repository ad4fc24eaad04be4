"""Faults of a body: where they are, what is wrong there, and what would be right; reported all together."""

from __future__ import annotations

import enum
import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any, NoReturn, Union

from .redaction import redacted_text


class SecretPlace(enum.Enum):
    """In a path: what stands below is secret, whatever it is by itself."""

    HERE = enum.auto()


class Origin(enum.Enum):
    """In a path: what stands below was read, and not from a response."""

    DICT = enum.auto()


# Where a value stands, as a chain of (path of its parent, key or index). It costs next to nothing to make, which
# matters because it is made for every value and read only when there is a fault.
Path = Union[tuple["Path", Union[str, int, SecretPlace, Origin, None]], None]

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
        if key is None or isinstance(key, (SecretPlace, Origin)):
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


def is_of_a_dict(path: Path) -> bool:
    """Whether what stands there was read from a dict of the caller's."""
    while path is not None:
        path, key = path
        if key is Origin.DICT:
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
    """The name that ``name`` was probably meant to be, or None. A hint that misleads is worse than none."""
    from difflib import get_close_matches

    by_plain_form: dict[str, str] = {}
    for candidate in names:
        by_plain_form.setdefault(_plain(candidate), candidate)
    plain = _plain(name)
    for meant in (plain, *_renamed(plain)):
        if meant in by_plain_form:
            return by_plain_form[meant]
    transposed = sorted(plain)
    for candidate in get_close_matches(plain, by_plain_form, n=3, cutoff=_NEAR):
        meant = by_plain_form[candidate]
        if sorted(candidate) == transposed or (_ratio(plain, candidate) >= 0.8 and _same_words(name, meant)):
            return meant
    return None


def did_you_mean(name: str, names: Iterable[str]) -> str:
    """`` Did you mean 'x'?``, or nothing where no name is near."""
    found = nearest(name, names)
    return f" Did you mean {found!r}?" if found else ""


def no_attribute(asked: object, name: str, hint: Callable[[str], str]) -> AttributeError:
    """The error for a name that an object or a class does not have.

    :param hint: Gives what to say of a public name, or nothing.
    """
    owner = asked if isinstance(asked, type) else type(asked)
    told = "" if name.startswith("_") else hint(name)
    return AttributeError(f"{owner.__name__} has no attribute {name!r}{told and '.' + told}", name=name, obj=asked)


_NEAR = 0.7
_RENAMES = {
    "clientid": ("clientrequestid",),
    "getall": ("list",),
    "listall": ("list", "listbysubscription"),
    "listbyresourcegroup": ("list",),
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


def _ratio(one: str, other: str) -> float:
    from difflib import SequenceMatcher

    return SequenceMatcher(None, one, other).ratio()


def _same_words(one: str, other: str) -> bool:
    """Whether two names differ by slips, and neither has a word that the other lacks."""
    return all(
        word in _plain(there) or any(_ratio(word, like) >= 0.6 for like in _words(there))
        for here, there in ((one, other), (other, one))
        for word in _words(here)
    )


def _words(name: str) -> list[str]:
    return re.findall("[a-z0-9]+", re.sub("([A-Z]+)", r"_\1", name).lower())


def _plain(name: str) -> str:
    return name.replace("_", "").replace("-", "").lower()


class Faults:
    """The faults found in one body, and how it is to be written.

    ``depth`` is how many containers are being written that hold one another; plans that write what a container holds
    count it up and down, and raise RecursionError where it goes beyond DEEPEST. ``in_models`` is how many of them are
    models, which may be written again.

    :param keep_readonly: Write read-only members, too.
    :param lenient: Keep unknown keys as additional members, and None as null, instead of reporting or dropping them.
    :param strict: Members that were given and are not sent are faults.
    :param unsent: Takes the paths of such members where they are none; None where nobody asks.
    :param partial: Whatever is left out stays as it is, and the body is what the service answers with: what it holds
        unchanged and the request has no place for is left out.
    """

    __slots__ = (
        "found",
        "count",
        "depth",
        "in_models",
        "keep_readonly",
        "lenient",
        "partial",
        "strict",
        "unsent",
        "tells_unsent",
    )

    def __init__(
        self,
        *,
        keep_readonly: bool = False,
        lenient: bool = False,
        strict: bool = False,
        unsent: list[Path] | None = None,
        partial: bool = False,
    ) -> None:
        self.found: list[tuple[Path, str]] = []
        self.count = 0
        self.depth = 0
        self.in_models = 0
        self.keep_readonly = keep_readonly
        self.lenient = lenient
        self.strict = strict
        self.unsent = unsent
        self.tells_unsent = strict or unsent is not None
        self.partial = partial

    def add(self, path: Path, message: str) -> None:
        """Note a fault and go on."""
        self.count += 1
        if self.count <= _SHOWN_FAULTS:
            self.found.append((path, message))

    def leave_out(self, path: Path) -> None:
        """Note a member that was given, and that is not sent since only the service fills it."""
        if self.strict:
            self.add(path, "only the service fills it, and no request holds it. Leave it out")
        if self.unsent is not None:
            self.unsent.append(path)

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
