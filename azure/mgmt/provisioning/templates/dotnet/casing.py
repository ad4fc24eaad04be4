"""Capital and small letters as .NET's invariant culture has them: a letter is never two, and ``ß`` has no capital."""

from __future__ import annotations


def upper(text: str) -> str:
    """A text in capital letters."""
    if text.isascii():
        return text.upper()
    return "".join(found if len(found := letter.upper()) == 1 else letter for letter in text)


def lower(text: str) -> str:
    """A text in small letters."""
    if text.isascii():
        return text.lower()
    return "".join(found if len(found := letter.lower()) == 1 else letter for letter in text)
