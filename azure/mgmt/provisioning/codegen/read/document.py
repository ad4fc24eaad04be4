"""Documents and places in them: loading, JSON pointers, and ``$ref`` within and across files."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from ..errors import CodegenError, Problem
from .yaml_text import read_yaml

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


@dataclass
class Library:
    """The documents of a run, each loaded once.

    :param base: Folder that the names of documents are relative to.
    :param change: Changes the content of each document before it is read, as a configuration asks.
    """

    base: Path
    change: Callable[[Document], None] | None = None
    _documents: dict[Path, Document] = field(default_factory=dict)

    def documents(self) -> list[Document]:
        """The documents that were loaded so far."""
        return list(self._documents.values())

    def open(self, path: Path, *, referrer: Node | None = None) -> Document:
        """Load a document.

        :param path: The file.
        :param referrer: The ``$ref`` that leads to it; errors name that place.
        """
        path = path.resolve()
        if path in self._documents:
            return self._documents[path]
        base = self.base.resolve()
        name = path.relative_to(base).as_posix() if path.is_relative_to(base) else path.as_posix()
        try:
            data = path.read_bytes()
        except OSError as error:
            if referrer is not None:
                raise referrer.error(f"$ref leads to {name}, which cannot be read ({error.strerror})") from error
            raise CodegenError(Problem(name, "", f"cannot be read: {error.strerror}")) from error
        document = Document(name, path, hashlib.sha256(data).hexdigest(), _content(data, name, path.suffix), self)
        if self.change is not None:
            self.change(document)
        self._documents[path] = document
        return document


def _content(data: bytes, name: str, suffix: str) -> Any:
    """What the bytes of a document say."""
    is_yaml = suffix.lower() in (".yaml", ".yml")
    try:
        text = data.decode("utf-8-sig")
        return read_yaml(text, name) if is_yaml else json.loads(text)
    except (ValueError, RecursionError) as error:
        raise CodegenError(Problem(name, "", f"is not {'YAML' if is_yaml else 'JSON'}: {error}")) from error


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
        if key not in self:
            raise self.error(f"{key!r} is missing")
        return Node(self.document, f"{self.pointer}/{_escape(key)}", self.value[key])

    def get(self, key: str) -> Node | None:
        """The member called ``key``, or None."""
        return self.child(key) if key in self else None

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
            document = document.library.open(document.path.parent / unquote(file), referrer=at)
        value = document.content
        parts = [_unescape(unquote(part)) for part in pointer.split("/")[1:]]
        for part in parts:
            try:
                value = value[int(part)] if isinstance(value, list) else value[part]
            except (KeyError, IndexError, TypeError, ValueError) as error:
                raise at.error(f"$ref leads to {text!r}, and there is no {part!r}") from error
        return Node(document, "".join("/" + _escape(part) for part in parts), value)


def _escape(part: str) -> str:
    return part.replace("~", "~0").replace("/", "~1")


def _unescape(part: str) -> str:
    return part.replace("~1", "/").replace("~0", "~")


_DOCUMENTATION = frozenset({"description", "title", "example"})


def says_the_same(one: Node, other: Node, assumed: frozenset[tuple[Node, Node]] = frozenset()) -> bool:
    """Whether two schemas mean the same on the wire: all but their texts is equal, behind references, too.

    :param assumed: Pairs that are being compared already; recursive schemas come back to them.
    """
    one, other = one.resolve(), other.resolve()
    if one == other or (one, other) in assumed:
        return True
    assumed |= {(one, other)}
    if isinstance(one.value, dict) and isinstance(other.value, dict):
        keys, others = _meaning(one.value), _meaning(other.value)
        return keys == others and all(says_the_same(one.child(key), other.child(key), assumed) for key in sorted(keys))
    if isinstance(one.value, list) and isinstance(other.value, list):
        if len(one.value) != len(other.value):
            return False
        return all(says_the_same(*pair, assumed) for pair in zip(one.elements(), other.elements(), strict=True))
    return bool(one.value == other.value)


def _meaning(value: dict[str, Any]) -> set[str]:
    """The keys that do not only document; a property that is called ``description`` is none of those."""
    return {key for key, member in value.items() if key not in _DOCUMENTATION or isinstance(member, dict)}
