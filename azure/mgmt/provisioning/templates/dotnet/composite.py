"""Composite formats of .NET: ``{0}``, ``{0,8}``, ``{0:N0}``."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from decimal import ROUND_HALF_UP, Context, Decimal
from typing import Any

MAX_WIDTH = 1_000_000
"""As .NET has it."""

_PART = re.compile(
    r"\{\{|\}\}|\{(?P<index>\d{1,6})\s*(?:,\s*(?P<width>-?\d{1,7})\s*)?(?::(?P<form>[^{}]*))?\}|[{}]|[^{}]+"
)
_NUMBER = re.compile(r"(?P<letter>[A-Za-z])(?P<digits>\d{0,3})")


def format_composite(form: str, arguments: Sequence[Any], text: Callable[[Any], str]) -> str:
    """A format with its arguments put in.

    :param text: How an argument is written that has no format of its own.
    :raises ValueError: The format is malformed, or names an argument that is not there.
    """
    return "".join(_part(match, arguments, text) for match in _PART.finditer(form))


def _part(match: re.Match[str], arguments: Sequence[Any], text: Callable[[Any], str]) -> str:
    if match["index"] is None:
        part = match.group()
        if part in ("{", "}"):
            raise ValueError(f"the brace at position '{match.start()}' belongs to no format item")
        return part[0] if part in ("{{", "}}") else part
    index, width = int(match["index"]), int(match["width"] or 0)
    if index >= len(arguments):
        raise ValueError(f"the index '{index}' is not smaller than the number of arguments, '{len(arguments)}'")
    if abs(width) >= MAX_WIDTH:
        raise ValueError(f"the width '{width}' is too large")
    value = arguments[index]
    is_number = isinstance(value, (int, float)) and not isinstance(value, bool)
    written = format_number(value, match["form"]) if match["form"] and is_number else text(value)
    return written.rjust(width) if width > 0 else written.ljust(-width)


def format_number(value: int | float, form: str) -> str:
    """A number by a standard format (D2, N0, X …) or by a custom one of digits (000, #,##0.00).

    :raises ValueError: It is no format of numbers.
    """
    match = _NUMBER.fullmatch(form)
    if match is None:
        return _custom(value, form)
    letter, digits = match["letter"].upper(), match["digits"]
    if letter == "D" and isinstance(value, int):
        return f"{'-' if value < 0 else ''}{abs(value):0{digits or 1}}"
    if letter == "X" and isinstance(value, int):
        shown = f"{value % 2**64 if value < 0 else value:0{digits or 1}x}"
        return shown if match["letter"] == "x" else shown.upper()
    places = int(digits or 2)
    if letter == "N":
        return f"{_rounded(value, places):,.{places}f}"
    if letter == "F":
        return f"{_rounded(value, places):.{places}f}"
    if letter == "P":
        return f"{_rounded(Decimal(str(value)) * 100, places):,.{places}f} %"
    if letter == "E":
        return _exponential(value, int(digits or 6), match["letter"])
    if letter == "C":
        amount = f"¤{abs(_rounded(value, places)):,.{places}f}"
        return f"({amount})" if value < 0 else amount
    if letter == "B" and isinstance(value, int):
        return f"{value % 2**64:0{digits or 1}b}"
    if letter == "G":
        return _general(value, int(digits or 0), match["letter"])
    if letter == "R":
        return str(value)
    raise ValueError(f"'{form}' is no format of numbers")


def _rounded(value: int | float | Decimal, places: int) -> Decimal:
    return Decimal(str(value)).quantize(Decimal(1).scaleb(-places), rounding=ROUND_HALF_UP)


def _exponential(value: int | float, places: int, letter: str) -> str:
    mantissa, exponent = _scientific(value, places)
    return f"{mantissa}{letter}{'-' if exponent < 0 else '+'}{abs(exponent):03}"


def _general(value: int | float, digits: int, letter: str) -> str:
    """A number in the shorter of its two forms, with so many digits that count; all that it has if that is 0."""
    if not digits:
        return str(value)
    mantissa, exponent = _scientific(value, digits - 1)
    if -5 < exponent < digits:
        return f"{Decimal(f'{mantissa}e{exponent}').normalize():f}"
    short = mantissa.rstrip("0").rstrip(".") if "." in mantissa else mantissa
    return f"{short}{'E' if letter == 'G' else 'e'}{'-' if exponent < 0 else '+'}{abs(exponent):02}"


def _scientific(value: int | float, places: int) -> tuple[str, int]:
    """A number with one digit before the point, and its exponent."""
    exact = Decimal(str(value))
    rounded = Context(prec=places + 1, rounding=ROUND_HALF_UP).create_decimal(exact)
    exponent = rounded.adjusted() if rounded else 0
    return f"{rounded.scaleb(-exponent):.{places}f}", exponent


def _custom(value: int | float, form: str) -> str:
    if not re.fullmatch(r"[#0,]*(?:\.[#0]*)?", form):
        raise ValueError(f"'{form}' is no format of numbers")
    whole, _, fraction = form.partition(".")
    number = _rounded(value, len(fraction))
    digits = f"{abs(number):.{len(fraction)}f}".partition(".")
    least = whole.count("0")
    shown = digits[0].lstrip("0").rjust(least, "0")
    if "," in whole:
        shown = f"{int(shown or 0):,}" if len(shown.lstrip("0")) >= least else shown
    optional = len(fraction) - len(fraction.rstrip("#"))
    kept = digits[2][: len(fraction) - optional] + digits[2][len(fraction) - optional :].rstrip("0")
    return f"{'-' if number < 0 else ''}{shown}{'.' if kept else ''}{kept}"
