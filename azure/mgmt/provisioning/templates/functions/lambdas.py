"""Functions that take lambdas."""

from __future__ import annotations

from functools import cmp_to_key

from ..values import Lambda, Value, kind_of
from .declared import Family, Surroundings

FAMILY = Family("Lambdas")


@FAMILY.function("lambdaVariables")
def lambda_variables(surroundings: Surroundings, name: str) -> Value:
    """The value of a variable of the lambda that this stands in.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-lambda#lambdavariables
    """
    return surroundings.lambda_variable(name)


@FAMILY.function("filter")
def filtered(items: list[Value], predicate: Lambda) -> list[Value]:
    """The elements of an array for which a lambda gives true.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-lambda#filter
    """
    return [item for index, item in enumerate(items) if _truth(_each(predicate, item, index))]


@FAMILY.function("map")
def mapped(items: list[Value], function: Lambda) -> list[Value]:
    """What a lambda gives for each element of an array.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-lambda#map
    """
    return [_each(function, item, index) for index, item in enumerate(items)]


@FAMILY.function("mapValues")
def map_values(members: dict[str, Value], function: Lambda) -> dict[str, Value]:
    """An object with what a lambda gives for each value.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-lambda#mapvalues
    """
    _check(function, 1)
    return {key: function.call(value) for key, value in members.items()}


@FAMILY.function("reduce")
def reduced(items: list[Value], initial: Value, function: Lambda) -> Value:
    """One value of the elements of an array: a lambda takes what there is so far and the next.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-lambda#reduce
    """
    _check(function, 2, 3)
    value = initial
    for index, item in enumerate(items):
        value = function.call(*(value, item, index)[: len(function.names)])
    return value


@FAMILY.function("sort")
def sorted_by(items: list[Value], comes_before: Lambda) -> list[Value]:
    """An array in the order of a lambda that says whether one element comes before another.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-lambda#sort
    """
    _check(comes_before, 2)

    def compare(one: Value, other: Value) -> int:
        if _truth(comes_before.call(one, other)):
            return -1
        return 1 if _truth(comes_before.call(other, one)) else 0

    return sorted(items, key=cmp_to_key(compare))


@FAMILY.function("toObject")
def to_object(items: list[Value], key: Lambda, value: Lambda | None = None) -> dict[str, Value]:
    """An object of the elements of an array, or of what a lambda makes of them, by the keys of another.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-lambda#toobject
    """
    return {
        _key(_each(key, item, index)): item if value is None else _each(value, item, index)
        for index, item in enumerate(items)
    }


@FAMILY.function("groupBy")
def group_by(items: list[Value], key: Lambda) -> dict[str, list[Value]]:
    """An object of arrays: the elements of an array by the keys of a lambda.

    https://learn.microsoft.com/azure/azure-resource-manager/templates/template-functions-lambda#groupby
    """
    groups: dict[str, list[Value]] = {}
    for index, item in enumerate(items):
        groups.setdefault(_key(_each(key, item, index)), []).append(item)
    return groups


def _check(function: Lambda, *counts: int) -> None:
    if len(function.names) not in counts:
        expected = " or ".join(map(str, counts))
        raise ValueError(f"the lambda has to have {expected} variable(s), and has {len(function.names)}")


def _each(function: Lambda, item: Value, index: int) -> Value:
    _check(function, 1, 2)
    return function.call(*(item, index)[: len(function.names)])


def _truth(value: Value) -> bool:
    if not isinstance(value, bool):
        raise ValueError(f"the lambda has to give a value of type 'Boolean', and gives one of type '{kind_of(value)}'")
    return value


def _key(value: Value) -> str:
    if not isinstance(value, str):
        raise ValueError(f"the lambda has to give keys of type 'String', and gives one of type '{kind_of(value)}'")
    return value
