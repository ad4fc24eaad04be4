"""The pattern of the operator ``parse``: texts, and columns between them."""

from __future__ import annotations

import re

from .errors import KqlNameError, NotSupported
from .expressions import expression
from .functions import regex
from .lexer import NAME, TEXT
from .syntax import Capture, Parse
from .words import Words

_KINDS = ("simple", "regex", "relaxed")
_PARTS = {
    "int": r"[+-]?\d+",
    "long": r"[+-]?\d+",
    "real": r"[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?",
    "double": r"[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?",
    "bool": r"(?i:true|false)",
}
_TYPES = {"string": "string", "datetime": "datetime", "date": "datetime", "timespan": "timespan", "dynamic": "dynamic"}


def parse_step(words: Words, *, matching: bool) -> Parse:
    """Read what stands behind ``parse`` or ``parse-where``: ``id with * "/virtualMachines/" name``.

    :param matching: Whether rows with other texts are left out.
    """
    kind = "simple"
    if words.is_next("kind") and words.follows("="):
        words.name()
        words.expect("=")
        kind = words.next.text
        if kind not in _KINDS:
            raise words.fault("Expected a kind of parse.")
        words.take()
    if words.is_next("flags"):
        raise NotSupported("The operator 'parse' with flags")
    of = expression(words)
    words.expect("with")
    pattern, captures = "", []
    while words.next.kind in (NAME, TEXT) or words.is_next("*", "["):
        if words.took("*"):
            pattern += ".*?"
        elif words.next.kind == TEXT:
            text = words.take().text
            pattern += f"(?:{_without_groups(text)})" if kind == "regex" else re.escape(text)
        else:
            captures.append(_capture(words))
            pattern += f"({_PARTS.get(captures[-1].type, '.*?')})"
    if not captures:
        raise words.fault("Expected the name of a column.")
    names = [each.name for each in captures]
    if len(set(names)) < len(names):
        raise KqlNameError("'parse' operator: two columns have the same name.")
    return Parse(of, pattern, tuple(captures), whole=kind != "relaxed", matching=matching)


def _capture(words: Words) -> Capture:
    name, type = words.column(), "string"
    if words.took(":"):
        token = words.next
        type = words.name()
        if type not in _PARTS and type not in _TYPES:
            raise KqlNameError(f"'parse' operator: '{token.text}' is no type.")
    return Capture(name, _TYPES.get(type, type))


def _without_groups(text: str) -> str:
    """A regular expression whose groups capture nothing: those of the columns are counted."""
    found = re.sub(r"((?:^|[^\\])(?:\\\\)*)\((?!\?)", r"\1(?:", text)
    if regex(found).groups:
        raise NotSupported("The operator 'parse' with named groups")
    return found
