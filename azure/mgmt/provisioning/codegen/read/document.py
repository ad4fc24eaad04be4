"""Documents and places in them: loading, JSON pointers, and ``$ref`` within and across files."""

from __future__ import annotations

import hashlib
import json
import math
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from ..errors import CodegenError, Problem, Problems
from .limits import DEEPEST, MOST_DOCUMENTS, is_below, is_too_deep, read_file
from .yaml_text import read_yaml

_URL = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:/")
_ESCAPED_HALF = re.compile(rb"\\u[dD][89a-fA-F]")
_HALF_OF_A_CHARACTER = re.compile("[\\ud800-\\udfff]")
_KINDS: dict[type, str] = {
    dict: "an object",
    list: "an array",
    str: "a string",
    bool: "a boolean",
    int: "a number",
    float: "a number",
    type(None): "null",
}


@dataclass(eq=False)
class Document:
    """A loaded file.

    :param name: The name that errors and headers show.
    :param path: Where it was read from; references to other files start there.
    :param sha256: Hash of its bytes.
    """

    name: str
    path: Path
    sha256: str
    content: Any
    library: Library

    @property
    def root(self) -> Node:
        """The document as a whole."""
        return Node(self, "", self.content)

    @property
    def api_version(self) -> str:
        """Its API version, which is sent: spaces around it belong to the text. Empty if it names none."""
        return (self.root.child("info").text("version") or "").strip()


@dataclass
class Library:
    """The documents of a run, each loaded once.

    :param base: Folder that the names of documents are relative to.
    :param change: Changes the content of each document before it is read, as a configuration asks.
    :param within: The folders that documents have to be below; None for any.
    :param warnings: Takes what is left out of account.
    """

    base: Path
    change: Callable[[Document], None] | None = None
    within: tuple[Path, ...] | None = None
    warnings: Problems = field(default_factory=Problems)
    _documents: dict[Path, Document] = field(default_factory=dict)
    _warned: set[tuple[Path, str]] = field(default_factory=set)

    def warns_first(self, document: Document, about: str) -> bool:
        """Whether this is the first warning of a document about something."""
        met = (document.path, about) in self._warned
        self._warned.add((document.path, about))
        return not met

    def documents(self) -> list[Document]:
        """The documents that were loaded so far."""
        return list(self._documents.values())

    def open(self, path: Path, *, referrer: Node | None = None) -> Document:
        """Load a document.

        :param path: The file.
        :param referrer: The ``$ref`` that leads to it; errors name that place.
        """
        name = str(path)

        def refused(reason: str, led: str = "cannot be read") -> CodegenError:
            if referrer is not None:
                return referrer.error(f"$ref leads to {name}, which {led} ({reason})")
            return CodegenError(Problem(name, "", f"{led}: {reason}"))

        if is_url(name):
            raise refused("it is a URL, and nothing is fetched")
        try:
            path = path.resolve()
            base = self.base.resolve()
            name = path.relative_to(base).as_posix() if path.is_relative_to(base) else path.as_posix()
            if path in self._documents:
                return self._documents[path]
            if self.within is not None and not any(is_below(path, folder) for folder in self.within):
                folders = " and ".join(folder.as_posix() for folder in self.within)
                raise refused(f"{folders}; --allow-outside reads it all the same", "is outside of the specification")
            data = read_file(path)
        except OSError as error:
            raise refused(error.strerror or str(error)) from error
        except (RuntimeError, ValueError) as error:  # A circle of links; no path.
            raise refused(str(error)) from error
        if len(self._documents) == MOST_DOCUMENTS:
            raise refused(f"it would be one more than {MOST_DOCUMENTS:,}")
        document = Document(name, path, hashlib.sha256(data).hexdigest(), _content(data, name, path.suffix), self)
        if self.change is not None:
            self.change(document)
        if _ESCAPED_HALF.search(data):
            _refuse_halves(document.root)
        if is_too_deep(document.content):
            raise document.root.error(f"arrays and objects are more than {DEEPEST} deep inside one another")
        self._documents[path] = document
        return document


def is_url(path: str) -> bool:
    """Whether a reference to a file is the URL of one."""
    return _URL.match(path) is not None


def _content(data: bytes, name: str, suffix: str) -> Any:
    """What the bytes of a document say."""
    is_yaml = suffix.lower() in (".yaml", ".yml")
    try:
        text = data.decode("utf-8-sig")
        return read_yaml(text, name) if is_yaml else _read_json(text)
    except (ValueError, RecursionError) as error:
        raise CodegenError(Problem(name, "", f"is not {'YAML' if is_yaml else 'JSON'}: {error}")) from error


def _read_json(text: str) -> Any:
    return json.loads(text, parse_float=_number, parse_constant=_no_number, object_pairs_hook=_object)


def _number(text: str) -> float:
    value = float(text)
    if math.isinf(value):
        raise ValueError(f"the number {text[:20]} is too large")
    return value


def _no_number(text: str) -> float:
    raise ValueError(f"{text} is no number")


def _object(members: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(members)
    if len(found) < len(members):
        keys = [key for key, _ in members]
        raise ValueError(f"the key {next(key for key in keys if keys.count(key) > 1)!r} is there twice")
    return found


def _refuse_halves(root: Node) -> None:
    """Refuse surrogates without their other halves, which JSON can spell: they are no text, and cannot be written."""
    pending = [root]
    while pending:
        node = pending.pop()
        if isinstance(node.value, dict):
            pending += node.members()
        elif isinstance(node.value, list):
            pending += node.elements()
        if _HALF_OF_A_CHARACTER.search(node.key + (node.value if isinstance(node.value, str) else "")):
            raise node.error("half of a character (a surrogate without its other half) is no text")


@dataclass(frozen=True)
class Node:
    """A value in a document, together with its place there.

    Two nodes are equal when they are the same place, whatever stands there.
    """

    document: Document
    pointer: str
    value: Any = field(compare=False)

    def error(self, message: str) -> CodegenError:
        """An error that names this place."""
        return CodegenError(Problem(self.document.name, self.pointer, message))

    def warn(self, message: str, *, once: str | None = None) -> None:
        """Tell what is left out of account at this place.

        :param once: What it is about, of which a document warns but once.
        """
        library = self.document.library
        if once is None or library.warns_first(self.document, once):
            library.warnings.add(self.error(message))

    @property
    def key(self) -> str:
        """The last part of the pointer: the key (or index) under which this value stands."""
        return _unescape(self.pointer.rpartition("/")[2])

    def expect(self, kind: type[dict[Any, Any]] | type[list[Any]] | type[str] | type[bool]) -> Any:
        """The value, which has to be of this kind."""
        if not isinstance(self.value, kind):
            raise self.error(f"expected {_KINDS[kind]}, found {_KINDS[type(self.value)]}")
        return self.value

    def __contains__(self, key: str) -> bool:
        return key in self.expect(dict)

    def child(self, key: str) -> Node:
        """The member called ``key``, which has to be there."""
        found = self.get(key)
        if found is None:
            raise self.error(f"{key!r} is missing")
        return found

    def get(self, key: str) -> Node | None:
        """The member called ``key``, or None."""
        members = self.expect(dict)
        return Node(self.document, f"{self.pointer}/{_escape(key)}", members[key]) if key in members else None

    def text(self, key: str) -> str | None:
        """The string under ``key``, or None."""
        node = self.get(key)
        if node is None:
            return None
        text: str = node.expect(str)
        return text

    def flag(self, key: str, default: bool = False) -> bool:
        """The boolean under ``key``, or ``default``."""
        node = self.get(key)
        if node is None:
            return default
        found: bool = node.expect(bool)
        return found

    def members(self, key: str | None = None) -> Iterator[Node]:
        """The members of this object, or of the one under ``key``, if it is there."""
        node = self if key is None else self.get(key)
        if node is not None:
            for name in node.expect(dict):
                yield node.child(name)

    def elements(self, key: str | None = None) -> Iterator[Node]:
        """The elements of this array, or of the one under ``key``, if it is there."""
        node = self if key is None else self.get(key)
        if node is not None:
            for index, value in enumerate(node.expect(list)):
                yield Node(node.document, f"{node.pointer}/{index}", value)

    def resolve(self) -> Node:
        """The place that ``$ref`` leads to, through any number of references; the node itself if it is none."""
        node: Node = self
        seen: set[Node] = {node}
        while isinstance(node.value, dict) and "$ref" in node.value:
            node = node.reference(node.child("$ref"))
            if node in seen:
                raise self.error(f"$ref leads in a circle through {node.document.name}#{node.pointer}")
            seen.add(node)
        return node

    def reference(self, at: Node) -> Node:
        """The place that the reference text at ``at`` names, without following what stands there."""
        text: str = at.expect(str)
        file, _, pointer = text.partition("#")
        document = self.document
        if file:
            # A URL stays what it is, to be refused as one.
            path = Path(file) if is_url(file) else document.path.parent / unquote(file)
            document = document.library.open(path, referrer=at)
        value = document.content
        parts = [_unescape(unquote(part)) for part in pointer.split("/")[1:]]
        for part in parts:
            try:
                value = value[_index(part)] if isinstance(value, list) else value[part]
            except (KeyError, IndexError, TypeError, ValueError) as error:
                raise at.error(f"$ref leads to {text!r}, and there is no {part!r}") from error
        return Node(document, "".join("/" + _escape(part) for part in parts), value)


def _index(part: str) -> int:
    if not (part.isascii() and part.isdecimal()):
        raise ValueError(part)
    return int(part)


def _escape(part: str) -> str:
    return part.replace("~", "~0").replace("/", "~1")


def _unescape(part: str) -> str:
    return part.replace("~1", "/").replace("~0", "~")


_DOCUMENTATION = frozenset({"description", "title", "example"})


def says_the_same(one: Node, other: Node) -> bool:
    """Whether two schemas mean the same on the wire: all but their texts is equal, behind references, too."""
    pending = [(one, other)]
    # Recursive schemas come back to pairs that are being compared; one that differs ends it all.
    compared: set[tuple[Node, Node]] = set()
    while pending:
        left, right = (node.resolve() for node in pending.pop())
        if left == right or (left, right) in compared:
            continue
        compared.add((left, right))
        if isinstance(left.value, dict) and isinstance(right.value, dict):
            keys = _meaning(left.value)
            if keys != _meaning(right.value):
                return False
            pending += [(left.child(key), right.child(key)) for key in sorted(keys)]
        elif isinstance(left.value, list) and isinstance(right.value, list):
            if len(left.value) != len(right.value):
                return False
            pending += zip(left.elements(), right.elements(), strict=True)
        elif left.value != right.value:
            return False
    return True


def _meaning(value: dict[str, Any]) -> set[str]:
    """The keys that do not only document; a property that is called ``description`` is none of those."""
    return {key for key, member in value.items() if key not in _DOCUMENTATION or isinstance(member, dict)}
