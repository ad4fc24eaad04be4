"""Operators of expressions: comparisons, texts, sums."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from functools import partial
from typing import Any

from .functions import regex
from .values import alike, equal, less, text

_WORD = "[A-Za-z0-9]"
_MOST = 2**63


def contains(value: str, part: str) -> bool:
    """Whether a text has another one in it."""
    return part in value


def has(value: str, term: str) -> bool:
    """Whether a text has another one in it as a word, or as several."""
    before = f"(?<!{_WORD})" if re.match(_WORD, term) else ""
    after = f"(?!{_WORD})" if re.match(_WORD, term[-1:]) else ""
    return re.search(f"{before}{re.escape(term)}{after}", value) is not None


def has_prefix(value: str, term: str) -> bool:
    """Whether a text has a word that begins with another text."""
    return re.search(f"(?<!{_WORD}){re.escape(term)}", value) is not None


def has_suffix(value: str, term: str) -> bool:
    """Whether a text has a word that ends with another text."""
    return re.search(f"{re.escape(term)}(?!{_WORD})", value) is not None


def _textual(test: Callable[[str, str], bool], no: bool, any_case: bool, left: Any, right: Any) -> bool:
    one, other = text(left), text(right)
    found = test(one.lower(), other.lower()) if any_case else test(one, other)
    return found is not no


def _is_in(no: bool, any_case: bool, value: Any, *items: Any) -> bool:
    return any(equal(value, each, any_case=any_case) for each in _flat(items)) is not no


def _flat(items: Iterable[Any]) -> Iterable[Any]:
    for each in items:
        yield from each if isinstance(each, list) else (each,)


def _has_some(every: Callable[[Iterable[bool]], bool], value: Any, *terms: Any) -> bool:
    return every(has(text(value).lower(), text(each).lower()) for each in _flat(terms))


def _unequal(left: Any, right: Any) -> bool | None:
    found = equal(left, right)
    return None if found is None else not found


def _at_most(left: Any, right: Any) -> bool | None:
    found = less(right, left)
    return None if found is None else not found


def _between(value: Any, low: Any, high: Any) -> bool | None:
    above, below = _at_most(low, value), _at_most(value, high)
    return None if above is None or below is None else above and below


def _outside(value: Any, low: Any, high: Any) -> bool | None:
    found = _between(value, low, high)
    return None if found is None else not found


def _calculated(sign: str, left: Any, right: Any) -> Any:
    """A sum, a difference and so on; None where there is none, or it is larger than numbers are."""
    found = _result(sign, left, right)
    return None if isinstance(found, int) and abs(found) >= _MOST else found


def _result(sign: str, left: Any, right: Any) -> Any:
    left, right = alike(left, right)
    added = _are(left, right, int, float) or _are(left, right, datetime, timedelta)
    try:
        if sign == "+" and added:
            return left + right
        if sign == "-" and added:
            return left - right
        if sign == "-" and left == 0 and isinstance(right, timedelta):
            return -right
        if not isinstance(left, (int, float)) or not isinstance(right, (int, float)):
            return None
        if sign == "*":
            return left * right
        whole = isinstance(left, int) and isinstance(right, int)
        if sign == "%":
            return left % right
        # Whole numbers are cut, towards zero.
        return int(left / right) if whole else left / right
    except (ArithmeticError, TypeError):
        return None


def _are(left: Any, right: Any, *kinds: type) -> bool:
    return isinstance(left, kinds) and isinstance(right, kinds)


def _signs() -> dict[str, Callable[..., Any]]:
    found: dict[str, Callable[..., Any]] = {
        "==": equal,
        "!=": _unequal,
        "=~": partial(equal, any_case=True),
        "!~": lambda left, right: not equal(left, right, any_case=True),
        "<": less,
        ">": lambda left, right: less(right, left),
        "<=": _at_most,
        ">=": lambda left, right: _at_most(right, left),
        "between": _between,
        "!between": _outside,
        "matches regex": lambda left, right: regex(text(right)).search(text(left)) is not None,
        "in": partial(_is_in, False, False),
        "in~": partial(_is_in, False, True),
        "!in": partial(_is_in, True, False),
        "!in~": partial(_is_in, True, True),
        "has_any": partial(_has_some, any),
        "has_all": partial(_has_some, all),
        **{sign: partial(_calculated, sign) for sign in "+-*/%"},
    }
    tests: dict[str, Callable[[str, str], bool]] = {
        "contains": contains,
        "startswith": lambda value, part: value.startswith(part),
        "endswith": lambda value, part: value.endswith(part),
        "has": has,
        "hasprefix": has_prefix,
        "hassuffix": has_suffix,
    }
    for word, test in tests.items():
        for no in ("", "!"):
            found[f"{no}{word}"] = partial(_textual, test, bool(no), True)
            found[f"{no}{word}_cs"] = partial(_textual, test, bool(no), False)
    return found


SIGNS = _signs()
