"""Functions of texts."""

from __future__ import annotations

import re
from uuid import UUID, uuid5

from ..dotnet.casing import lower, upper
from ..dotnet.composite import format_composite
from ..dotnet.murmur import murmur64
from ..dotnet.utf16 import units, whole
from ..values import MAX_TEXT, Lambda, Value, as_json, as_text
from .declared import Family

FAMILY = Family("Strings")

_ALPHABET = "abcdefghijklmnopqrstuvwxyz234567"
MAX_WIDTH = 16
"""How wide padLeft() makes a text at most."""
_NAMESPACE = UUID("11fb06fb-712d-4ddd-98c7-e71bbd588830")


@FAMILY.function("endsWith")
def ends_with(text: str, end: str) -> bool:
    """Whether a text ends with another, in any case.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-string#endswith
    """
    return text.lower().endswith(end.lower())


@FAMILY.function("startsWith")
def starts_with(text: str, start: str) -> bool:
    """Whether a text begins with another, in any case.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-string#startswith
    """
    return text.lower().startswith(start.lower())


@FAMILY.function("format", effort=6)
def format_text(form: str, *arguments: Value) -> str:
    """A text with arguments put in, by .NET's composite formats.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-string#format
    """
    return format_composite(form, arguments, _shown)


@FAMILY.function("guid")
def guid(first: str, *others: str) -> str:
    """A UUID of version 5 that is the same for the same texts, as Azure makes it.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-string#guid
    """
    return str(uuid5(_NAMESPACE, "-".join((first, *others))))


@FAMILY.function("join")
def join(items: list[Value], delimiter: str) -> str:
    """One text of the elements of an array, with a delimiter between them.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-string#join
    """
    if sum(map(len, map(as_text, items))) + len(items) * len(delimiter) > MAX_TEXT:
        raise ValueError(f"the text has more than '{MAX_TEXT}' characters")
    return delimiter.join(map(as_text, items))


@FAMILY.function("padLeft")
def pad_left(text: str | int, width: int, padding: str = " ") -> str:
    """A text or number with characters before it, so that it has a width.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-string#padleft
    """
    if len(padding) != 1:
        raise ValueError("the padding has to be one character")
    if not 0 <= width <= MAX_WIDTH:
        raise ValueError(f"the total width must be a positive integer not greater than '{MAX_WIDTH}', and is '{width}'")
    return str(text).rjust(width, padding)


@FAMILY.function("replace")
def replace(text: str, old: str, new: str) -> str:
    """A text in which one part is another everywhere.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-string#replace
    """
    if not old:
        raise ValueError("the text to replace may not be empty")
    if len(text) + text.count(old) * (len(new) - len(old)) > MAX_TEXT:
        raise ValueError(f"the text has more than '{MAX_TEXT}' characters")
    return text.replace(old, new)


@FAMILY.function("split")
def split(text: str, delimiters: str | list[Value]) -> list[str]:
    """The parts of a text between delimiters.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-string#split
    """
    every = delimiters if isinstance(delimiters, list) else [delimiters]
    if not all(isinstance(delimiter, str) for delimiter in every):
        raise ValueError("the delimiters have to be texts")
    if len(text) * sum(map(len, every)) > MAX_TEXT * len(every):
        raise ValueError("the delimiters are too long and too many for the text")
    known = [re.escape(delimiter) for delimiter in every if delimiter]
    return re.split("|".join(known), text) if known else [text]


@FAMILY.function("string")
def string(value: Value) -> str:
    """A value as text: arrays and objects as JSON, true as True.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-string#string
    """
    return as_text(value)


@FAMILY.function("substring")
def substring(text: str, start: int, length: int | None = None) -> str:
    """A part of a text.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-string#substring
    """
    parts = units(text)
    end = len(parts) if length is None else start + length
    if not 0 <= start <= end <= len(parts):
        raise ValueError(
            "the index and length parameters must refer to a location within the string. "
            f"The index parameter: '{start}', the length parameter: '{end - start}', "
            f"the length of the string: '{len(parts)}'"
        )
    return whole(parts[start:end])


@FAMILY.function("toLower")
def to_lower(text: str) -> str:
    """A text in small letters.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-string#tolower
    """
    return lower(text)


@FAMILY.function("toUpper")
def to_upper(text: str) -> str:
    """A text in capital letters.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-string#toupper
    """
    return upper(text)


@FAMILY.function("trim")
def trim(text: str) -> str:
    """A text without spaces around it.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-string#trim
    """
    return text.strip()


@FAMILY.function("uniqueString", effort=1)
def unique_string(first: str, *others: str) -> str:
    """Thirteen letters and digits that are the same for the same texts, as Azure makes them.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-string#uniquestring
    """
    # 13 times 5 bits are one more than the 64 of the hash: the last character has a 0 there.
    value = murmur64("-".join((first, *others)).encode()) << 1
    return "".join(_ALPHABET[value >> shift & 31] for shift in range(60, -1, -5))


def _shown(value: Value) -> str:
    if isinstance(value, Lambda):
        raise ValueError("a function can't be written as text")
    return as_json(value).replace('"', "'") if isinstance(value, (list, dict)) else as_text(value)
