"""Expressions of queries, read by precedence: ``or``, ``and``, comparisons, sums, products, signs, members."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from .errors import NotSupported
from .lexer import NAME, NUMBER, TEXT, TIMESPAN
from .syntax import Apply, Column, Constant, Expression, Member, Named
from .words import MOST_DIGITS, Words

COMPARISONS = ("==", "!=", "<>", "=~", "!~", "<", "<=", ">", ">=")
_TESTS = ("contains", "startswith", "endswith", "has", "hasprefix", "hassuffix")
TEXTUAL = tuple(f"{no}{word}{case}" for no in ("", "!") for word in _TESTS for case in ("", "_cs"))
MEMBERSHIP = ("in", "in~", "!in", "!in~", "has_any", "has_all")
_UNITS = {"d": "days", "h": "hours", "m": "minutes", "s": "seconds", "ms": "milliseconds"}
_CONSTANTS: dict[str, Any] = {"true": True, "false": False, "null": None}


def expression(words: Words) -> Expression:
    """Read an expression."""
    words.deeper()
    found = _conjunction(words)
    while words.took("or"):
        found = Apply("or", (found, _conjunction(words)))
    words.back()
    return found


def named(words: Words) -> Named:
    """Read an expression that may have a name: ``name = expression``."""
    start = words.mark()
    if words.next.kind == NAME or words.is_next("["):
        name = words.column()
        if words.took("="):
            return Named(name, expression(words))
        words.reset(start)
    return Named(None, expression(words))


def _conjunction(words: Words) -> Expression:
    found = _comparison(words)
    while words.took("and"):
        found = Apply("and", (found, _comparison(words)))
    return found


def _comparison(words: Words) -> Expression:
    found = _sum(words)
    while True:
        if words.is_next(*COMPARISONS, *TEXTUAL):
            sign = words.take().text
            found = Apply("!=" if sign == "<>" else sign, (found, _sum(words)))
        elif words.is_next(*MEMBERSHIP):
            sign = words.take().text
            found = Apply(sign, (found, *_items(words)))
        elif words.took("matches"):
            words.expect("regex")
            found = Apply("matches regex", (found, _sum(words)))
        elif words.is_next("between", "!between"):
            sign = words.take().text
            words.expect("(")
            low = _sum(words)
            words.expect("..")
            found = Apply(sign, (found, low, _sum(words)))
            words.expect(")")
        else:
            return found


def _items(words: Words) -> tuple[Expression, ...]:
    words.expect("(")
    found = [expression(words)]
    if words.is_next("|"):
        raise NotSupported("The operator 'in' with a query")
    while words.took(","):
        found.append(expression(words))
    words.expect(")")
    return tuple(found)


def _sum(words: Words) -> Expression:
    found = _product(words)
    while words.is_next("+", "-"):
        found = Apply(words.take().text, (found, _product(words)))
    return found


def _product(words: Words) -> Expression:
    found = _signed(words)
    while words.is_next("*", "/", "%"):
        found = Apply(words.take().text, (found, _signed(words)))
    return found


def _signed(words: Words) -> Expression:
    if not words.is_next("-", "+"):
        return _selected(words)
    minus = words.take().text == "-"
    words.deeper()
    found = _signed(words)
    words.back()
    return Apply("-", (Constant(0), found)) if minus else found


def _selected(words: Words) -> Expression:
    found = _primary(words)
    while True:
        if words.took("."):
            found = Member(found, Constant(words.column()))
        elif words.took("["):
            found = Member(found, expression(words))
            words.expect("]")
        else:
            return found


def _primary(words: Words) -> Expression:
    token = words.next
    if token.kind == TEXT:
        return Constant(words.take().text)
    if token.kind == NUMBER:
        text = words.take().text
        return Constant(_number(text))
    if token.kind == TIMESPAN:
        text = words.take().text
        unit = "ms" if text.endswith("ms") else text[-1]
        try:
            return Constant(timedelta(**{_UNITS[unit]: float(text.removesuffix(unit))}))
        except OverflowError:
            raise words.fault("The timespan is too long.") from None
    if words.took("("):
        found = expression(words)
        words.expect(")")
        return found
    if words.is_next("["):
        return Column(words.column())
    if token.kind == NAME and not words.follows("(") and token.text in _CONSTANTS:
        return Constant(_CONSTANTS[words.take().text])
    name = words.name()
    if not words.is_next("("):
        return Column(name)
    words.take()
    if name == "dynamic":
        return Constant(_literal(words))
    return Apply(name, _arguments(words))


def _number(text: str) -> int | float:
    return int(text) if text.isdigit() and len(text) <= MOST_DIGITS else float(text)


def _arguments(words: Words) -> tuple[Expression, ...]:
    if words.took(")"):
        return ()
    found = [_argument(words)]
    while words.took(","):
        found.append(_argument(words))
    words.expect(")")
    return tuple(found)


def _argument(words: Words) -> Expression:
    if words.took("*"):
        return Column("*")
    return expression(words)


def _literal(words: Words) -> Any:
    """A value of JSON in the parentheses of ``dynamic``."""
    found = _json(words)
    words.expect(")")
    return found


def _json(words: Words) -> Any:
    words.deeper()
    try:
        if words.took("["):
            items: list[Any] = []
            while not words.took("]"):
                items.append(_json(words))
                if not words.is_next("]"):
                    words.expect(",")
            return items
        if words.took("{"):
            members: dict[str, Any] = {}
            while not words.took("}"):
                name = words.take().text
                words.expect(":")
                members[name] = _json(words)
                if not words.is_next("}"):
                    words.expect(",")
            return members
    finally:
        words.back()
    if words.next.kind == TEXT:
        return words.take().text
    sign = -1 if words.took("-") else 1
    if words.next.kind == NUMBER:
        return sign * _number(words.take().text)
    if words.next.text in _CONSTANTS:
        return _CONSTANTS[words.take().text]
    raise words.fault("Expected a value.")
