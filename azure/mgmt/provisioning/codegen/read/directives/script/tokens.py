"""Scripts to tokens."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

LONGEST = 20_000
"""Characters of a script."""

_TOKEN = re.compile(
    r"""(?P<space>\s+|//[^\n]*|/\*.*?\*/)
    |(?P<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)
    |(?P<name>[$@A-Za-z_][$\w]*)
    |(?P<text>'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")
    |(?P<template>`(?:[^`\\]|\\.)*`)
    |(?P<operator>===|!==|\.\.\.|\?\?=|\|\|=|&&=|=>|==|!=|<=|>=|&&|\|\||\?\?|\?\.(?!\d)|\+\+|--|\+=|-=|\*=|/=|[-+*/%<>=!?:;,.(){}\[\]])""",
    re.VERBOSE | re.DOTALL,
)
_REGULAR = re.compile(r"/(?P<pattern>(?:[^/\\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)/(?P<flags>[a-z]*)")
_AFTER_VALUE = frozenset({")", "]", "}"})
_WORDS_BEFORE_VALUE = frozenset({"return", "throw", "typeof", "delete", "in", "of"})
_ESCAPE = re.compile(r"\\(u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|\r?\n|.)", re.DOTALL)
_ESCAPED = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f", "v": "\v", "0": "\0", "\n": "", "\r\n": ""}


class NotUnderstood(ValueError):
    """A script, or a path, that is not understood or cannot be followed."""


class Failed(NotUnderstood):
    """What ``throw`` throws, or JavaScript itself does: ``try`` catches it.

    :ivar value: What is caught.
    """

    def __init__(self, message: str, value: Any = None) -> None:
        super().__init__(message)
        self.value: Any = {"message": message} if value is None else value


@dataclass(frozen=True)
class Token:
    """A token.

    :param kind: ``number``, ``name``, ``text``, ``template``, ``regular`` (expression), ``operator`` or ``end``.
    :param text: What it is, for texts without quotes and escapes.
    :param flags: Of a regular expression.
    :param on_new_line: A line ends before it, which may end a statement.
    """

    kind: str
    text: str
    flags: str = ""
    on_new_line: bool = False


def tokens_of(script: str) -> list[Token]:
    """The tokens of a script, the end being the last one.

    :raises NotUnderstood: There is something else in it.
    """
    if len(script) > LONGEST:
        raise NotUnderstood(f"it has more than {LONGEST:,} characters")
    found: list[Token] = []
    position, new_line = 0, False
    while position < len(script):
        regular = _REGULAR.match(script, position) if script[position] == "/" and not _ends_value(found) else None
        token = (
            None
            if regular is not None and script[position : position + 2] not in ("//", "/*")
            else (_TOKEN.match(script, position))
        )
        if token is None and regular is not None:
            found.append(Token("regular", regular["pattern"], regular["flags"], new_line))
            position, new_line = regular.end(), False
            continue
        if token is None:
            raise NotUnderstood(f"what begins with {script[position : position + 20]!r} is not understood")
        kind, text = str(token.lastgroup), token.group()
        position = token.end()
        if kind == "space":
            new_line = new_line or "\n" in text
            continue
        if kind == "text":
            text = unescaped(text[1:-1])
        elif kind == "template":
            text = text[1:-1]
        found.append(Token(kind, text, on_new_line=new_line))
        new_line = False
    return [*found, Token("end", "", on_new_line=True)]


def _ends_value(found: list[Token]) -> bool:
    """Whether the last token ends a value, after which ``/`` divides."""
    if not found:
        return False
    last = found[-1]
    if last.kind == "operator":
        return last.text in _AFTER_VALUE
    return last.text not in _WORDS_BEFORE_VALUE


def unescaped(text: str) -> str:
    """The content of a quoted text."""

    def plain(match: re.Match[str]) -> str:
        escape = match[1]
        if len(escape) > 2 and escape[0] in "ux":
            return chr(int(escape[1:], 16))
        return _ESCAPED.get(escape, escape)

    return _ESCAPE.sub(plain, text)
