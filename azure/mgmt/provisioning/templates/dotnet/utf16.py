"""Texts as .NET counts them: in units of UTF-16, of which a character such as an emoji takes two."""

from __future__ import annotations

import re

_TWO_UNITS = re.compile("[\U00010000-\U0010ffff]")


def units(text: str) -> str:
    """A text in which each unit is a character of its own."""
    return text if text.isascii() else _TWO_UNITS.sub(_pair, text)


def whole(text: str) -> str:
    """A text of units as a text of characters; half of a character becomes the sign for what can't be read."""
    return text if text.isascii() else text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def _pair(match: re.Match[str]) -> str:
    above = ord(match.group()) - 0x10000
    return chr(0xD800 + (above >> 10)) + chr(0xDC00 + (above & 0x3FF))
