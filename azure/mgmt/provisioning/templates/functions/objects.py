"""Functions of objects."""

from __future__ import annotations

import json as standard_json

from ..dotnet.collation import collation_key
from ..dotnet.lenient_json import read_json
from ..errors import MissingError
from ..values import Value, select
from .declared import Family

FAMILY = Family("Objects")


@FAMILY.function("createObject")
def create_object(*keys_and_values: Value) -> dict[str, Value]:
    """An object of keys, each followed by its value.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-object#createobject
    """
    keys, values = keys_and_values[::2], keys_and_values[1::2]
    if len(keys) != len(values):
        raise ValueError("each key needs a value behind it")
    if not all(isinstance(key, str) for key in keys):
        raise ValueError("the keys have to be texts")
    return dict(zip(keys, values, strict=True))


@FAMILY.function("items", effort=4)
def items(value: dict[str, Value]) -> list[Value]:
    """An array of the properties of an object, each with its key and its value, sorted by key.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-object#items
    """
    return [{"key": key, "value": value[key]} for key in object_keys(value)]


@FAMILY.function("objectKeys", effort=4)
def object_keys(value: dict[str, Value]) -> list[str]:
    """The keys of an object, sorted.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-object#objectkeys
    """
    return sorted(value, key=collation_key)


@FAMILY.function("json", effort=1)
def json(text: str) -> Value:
    """The value of a text in JSON.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-object#json
    """
    try:
        value = read_json(text)
        standard_json.dumps(value)
    except (ValueError, RecursionError) as error:
        raise ValueError(f"the value is not valid JSON: {error}") from None
    return value


@FAMILY.function("null")
def null() -> None:
    """Null.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-object#null
    """


@FAMILY.function("shallowMerge")
def shallow_merge(objects: list[Value]) -> dict[str, Value]:
    """One object of several: of properties with the same name the last one counts.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-object#shallowmerge
    """
    given = [value for value in objects if value is not None]
    if not all(isinstance(value, dict) for value in given):
        raise ValueError("the array may hold objects only")
    return {key: value for members in given for key, value in members.items()}


@FAMILY.function("tryGet")
def try_get(value: Value, selector: str | int, *selectors: str | int) -> Value:
    """A property or an element behind some others, null if one of them is not there.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-object#tryget
    """
    for each in (selector, *selectors):
        try:
            value = select(value, each)
        except MissingError:
            return None
    return value
