"""Functions of arrays, some of which take texts and objects, too."""

from __future__ import annotations

from functools import reduce

from ..dotnet.casing import lower
from ..dotnet.utf16 import units, whole
from ..errors import ExpressionError
from ..values import MAX_TEXT, Lambda, Value, as_text, element, find_key, fingerprint, kind_of, same
from .declared import Family

FAMILY = Family("Arrays")
MAX_RANGE = 10000
MOST_OF_RANGE = 2**31 - 1
"""What the first integer of a range and their number may give together."""


@FAMILY.function("array")
def array(value: Value) -> Value:
    """An array of one value; an array stays what it is.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-array#array
    """
    return value if isinstance(value, list) else [value]


@FAMILY.function("concat")
def concat(first: Value, *others: Value) -> Value:
    """One text of several, or one array of several.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-array#concat
    """
    values = [first, *others]
    arrays = [value for value in values if isinstance(value, list)]
    if len(arrays) == len(values):
        return [item for value in arrays for item in value]
    if arrays or any(isinstance(value, (dict, Lambda)) for value in values):
        raise ValueError("either all or none of the parameters must be an array, and none an object")
    return _limited("".join(map(as_text, values)))


@FAMILY.function("contains", effort=1)
def contains(container: str | list[Value] | dict[str, Value], item: Value) -> bool:
    """Whether an array holds a value, an object a key (in any case), or a text another (in the same case).

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-array#contains
    """
    if isinstance(container, list):
        return any(same(item, other) for other in container)
    if isinstance(container, dict):
        return find_key(container, _text(item)) is not None
    return _text(item) in container


@FAMILY.function("createArray")
def create_array(*items: Value) -> list[Value]:
    """An array of its arguments.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-array#createarray
    """
    return list(items)


@FAMILY.function("empty")
def empty(value: str | list[Value] | dict[str, Value] | None) -> bool:
    """Whether an array, an object or a text holds nothing; null does.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-array#empty
    """
    return not value


@FAMILY.function("first")
def first(value: str | list[Value] | None) -> Value:
    """The first element of an array, or the first character of a text.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-array#first
    """
    if isinstance(value, str):
        return whole(units(value)[:1])
    return value[0] if value else None


@FAMILY.function("last")
def last(value: str | list[Value] | None) -> Value:
    """The last element of an array, or the last character of a text.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-array#last
    """
    if isinstance(value, str):
        return whole(units(value)[-1:])
    return value[-1] if value else None


@FAMILY.function("flatten")
def flatten(arrays: list[Value]) -> list[Value]:
    """One array of the elements of several, one level deep.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-array#flatten
    """
    if not all(isinstance(items, list) for items in arrays):
        raise ValueError("the array may hold arrays only")
    return [item for items in arrays for item in items]


@FAMILY.function("indexOf", effort=1)
def index_of(container: str | list[Value], item: Value) -> int:
    """Where a value is first in an array, or a text (in any case) in another; -1 if it is nowhere.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-array#indexof
    """
    if isinstance(container, str):
        return _folded(container).find(_folded(_sought(item)))
    return next((index for index, other in enumerate(container) if same(item, other)), -1)


@FAMILY.function("lastIndexOf", effort=1)
def last_index_of(container: str | list[Value], item: Value) -> int:
    """Where a value is last in an array, or a text (in any case) in another; -1 if it is nowhere.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-array#lastindexof
    """
    if isinstance(container, str):
        folded, wanted = _folded(container), _folded(_sought(item))
        # The empty text is at the last character, as Azure has it, and not behind it.
        return folded.rfind(wanted) if wanted else max(len(folded) - 1, 0)
    return next((index for index in reversed(range(len(container))) if same(item, container[index])), -1)


@FAMILY.function("indexFromEnd")
def index_from_end(items: list[Value], position: int) -> Value:
    """The element of an array at a position counted from its end, where the last is 1.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-array#indexfromend
    """
    return element(items, len(items) - position)


@FAMILY.function("tryIndexFromEnd")
def try_index_from_end(items: list[Value] | None, position: int) -> Value:
    """The element of an array at a position counted from its end, null if there is none.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-array#tryindexfromend
    """
    return items[-position] if items is not None and 0 < position <= len(items) else None


@FAMILY.function("intersection", effort=8, deep=True)
def intersection(
    first: list[Value] | dict[str, Value],
    second: list[Value] | dict[str, Value],
    *others: list[Value] | dict[str, Value],
) -> Value:
    """What several arrays have in common, or several objects, with the same values.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-array#intersection
    """
    rest = [second, *others]
    if isinstance(first, list) and all(isinstance(other, list) for other in rest):
        common = set.intersection(*({fingerprint(item) for item in other} for other in rest))
        return [item for item in _distinct(first) if fingerprint(item) in common]
    if isinstance(first, dict) and all(isinstance(other, dict) for other in rest):
        objects = [other for other in rest if isinstance(other, dict)]
        return {
            key: value
            for key, value in first.items()
            if all(key in other and same(value, other[key]) for other in objects)
        }
    raise ValueError("all parameters have to be arrays, or all of them objects")


@FAMILY.function("union", effort=8, deep=True)
def union(
    first: list[Value] | dict[str, Value] | None,
    second: list[Value] | dict[str, Value] | None,
    *others: list[Value] | dict[str, Value] | None,
) -> Value:
    """The elements of several arrays, each once, or the properties of several objects: the last one counts.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-array#union
    """
    values = [value for value in (first, second, *others) if value is not None]
    if all(isinstance(value, list) for value in values):
        return _distinct([item for value in values for item in value])
    if values and all(isinstance(value, dict) for value in values):
        return reduce(_merged, (value for value in values if isinstance(value, dict)))
    raise ValueError("all parameters have to be arrays, or all of them objects")


@FAMILY.function("length")
def length(value: str | list[Value] | dict[str, Value]) -> int:
    """How many elements, properties or characters there are.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-array#length
    """
    return len(units(value)) if isinstance(value, str) else len(value)


@FAMILY.function("max")
def maximum(first: int | list[Value], *others: int | list[Value]) -> int:
    """The largest of some integers, or of those in an array.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-array#max
    """
    return max(_integers(first, *others))


@FAMILY.function("min")
def minimum(first: int | list[Value], *others: int | list[Value]) -> int:
    """The smallest of some integers, or of those in an array.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-array#min
    """
    return min(_integers(first, *others))


@FAMILY.function("range")
def integers(start: int, count: int) -> list[int]:
    """Integers that follow each other.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-array#range
    """
    if not 0 <= count <= MAX_RANGE:
        raise ValueError(f"the count has to be between '0' and '{MAX_RANGE}', and is '{count}'")
    if start + count > MOST_OF_RANGE:
        raise ValueError(f"the start and the count may give no more than '{MOST_OF_RANGE}' together")
    return list(range(start, start + count))


@FAMILY.function("skip")
def skip(value: str | list[Value], count: int) -> Value:
    """What comes after some elements of an array, or characters of a text.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-array#skip
    """
    start = max(count, 0)
    return whole(units(value)[start:]) if isinstance(value, str) else value[start:]


@FAMILY.function("take")
def take(value: str | list[Value], count: int) -> Value:
    """The first elements of an array, or the first characters of a text.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-array#take
    """
    end = max(count, 0)
    return whole(units(value)[:end]) if isinstance(value, str) else value[:end]


def _text(item: Value) -> str:
    if isinstance(item, (str, int, float)) and not isinstance(item, bool):
        return as_text(item)
    raise ValueError("the second parameter has to be a text")


def _folded(text: str) -> str:
    """A text for comparisons in any case, in units."""
    return units(lower(text))


def _sought(item: Value) -> str:
    if isinstance(item, str):
        return item
    raise ValueError(f"a value of type '{kind_of(item)}' can't be sought in a text")


def _limited(text: str) -> str:
    if len(text) > MAX_TEXT:
        raise ExpressionError(f"A text has more than '{MAX_TEXT}' characters.")
    return text


def _distinct(items: list[Value]) -> list[Value]:
    found: dict[str, Value] = {}
    for item in items:
        found.setdefault(fingerprint(item), item)
    return list(found.values())


def _merged(one: dict[str, Value], other: dict[str, Value]) -> dict[str, Value]:
    merged = dict(one)
    for key, value in other.items():
        former = merged.get(key)
        both = isinstance(former, dict) and isinstance(value, dict)
        merged[key] = _merged(former, value) if both and former is not None else value
    return merged


def _integers(*values: int | list[Value]) -> list[int]:
    found = [item for value in values for item in (value if isinstance(value, list) else [value])]
    if not found or not all(isinstance(item, int) and not isinstance(item, bool) for item in found):
        raise ValueError("the parameters have to be integers, or an array of integers that is not empty")
    return found
