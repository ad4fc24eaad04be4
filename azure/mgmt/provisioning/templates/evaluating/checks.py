"""Whether the value of a parameter is what its declaration allows."""

from __future__ import annotations

from collections.abc import Mapping

from ..errors import ExpressionError
from ..values import Value, as_json, kind_of, same

# Declared types, what values of them are, and what Azure Resource Manager calls those in its errors.
_TYPES: dict[str, tuple[type, str]] = {
    "string": (str, "String, Uri"),
    "securestring": (str, "String, Uri"),
    "int": (int, "Integer"),
    "bool": (bool, "Boolean"),
    "array": (list, "Array"),
    "object": (dict, "Object"),
    "secureobject": (dict, "Object"),
}


def check_value(name: str, declaration: Mapping[str, Value], value: Value) -> None:
    """Compares a value with the type, the allowed values and the bounds of a parameter.

    :raises ExpressionError: It is not valid. A secret is not shown.
    """
    if value is None and declaration.get("nullable"):
        return
    declared = str(declaration.get("type", "")).lower()
    expected, words = _TYPES.get(declared, (type(value), ""))
    if type(value) is not expected:
        raise ExpressionError(
            f"The provided value for the template parameter '{name}' is not valid. "
            f"Expected a value of type '{words}', but received a value of type '{kind_of(value)}'."
        )
    shown = "" if declared.startswith("secure") else f" '{as_json(value)}'"
    fault = _fault(declaration, value)
    if fault is not None:
        raise ExpressionError(
            f"The provided value{shown} for the template parameter '{name}' is not valid. {fault} "
            "Please see https://aka.ms/arm-syntax-parameters for usage details."
        )


def _fault(declaration: Mapping[str, Value], value: Value) -> str | None:
    allowed = declaration.get("allowedValues")
    if allowed is not None and not _is_allowed(value, allowed):
        return f"The parameter value is not part of the allowed value(s): '{','.join(map(as_json, allowed))}'."
    if isinstance(value, (str, list)):
        return _out_of(declaration, len(value), "minLength", "maxLength", "length")
    if isinstance(value, int) and not isinstance(value, bool):
        return _out_of(declaration, value, "minValue", "maxValue", "value")
    return None


def _is_allowed(value: Value, allowed: list[Value]) -> bool:
    if any(same(value, each) for each in allowed):
        return True
    return isinstance(value, list) and all(any(same(item, each) for each in allowed) for item in value)


def _out_of(declaration: Mapping[str, Value], found: int, least: str, most: str, what: str) -> str | None:
    if least in declaration and found < declaration[least]:
        return f"The {what} '{found}' has to be greater than or equal to '{declaration[least]}'."
    if most in declaration and found > declaration[most]:
        return f"The {what} '{found}' has to be less than or equal to '{declaration[most]}'."
    return None
