"""The order of texts in .NET's invariant culture, for what templates hold."""

from __future__ import annotations

from typing import TypeAlias

CollationKey: TypeAlias = tuple[list[tuple[int, str]], list[bool]]


def collation_key(text: str) -> CollationKey:
    """By this, texts are sorted: signs, digits, letters; case only tells what is else the same, small letters first."""
    return [(_rank(char), char.casefold()) for char in text], [char.isupper() for char in text]


def _rank(char: str) -> int:
    if char.isalpha():
        return 2
    return 1 if char.isdigit() else 0
