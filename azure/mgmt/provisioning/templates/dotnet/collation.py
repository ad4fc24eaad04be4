"""The order of texts in .NET's invariant culture, for what templates hold."""

from __future__ import annotations

from typing import TypeAlias

CollationKey: TypeAlias = "tuple[str, str]"


class _Ranks(dict[int, str]):
    """What characters are compared by, each worked out when it comes for the first time."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        self[code] = f"{2 if char.isalpha() else 1 if char.isdigit() else 0}{char.casefold()}"
        return self[code]


class _Cases(dict[int, str]):
    """1 for capital letters, and 0 for the rest."""

    def __missing__(self, code: int) -> str:
        self[code] = str(int(chr(code).isupper()))
        return self[code]


_RANKS, _CASES = _Ranks(), _Cases()


def collation_key(text: str) -> CollationKey:
    """By this, texts are sorted: signs, digits, letters; case only tells what is else the same, small letters first."""
    return text.translate(_RANKS), text.translate(_CASES)
