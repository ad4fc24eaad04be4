"""Whether the value of a parameter is what its declaration allows."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..errors import ExpressionError
from ..values import Value, as_json, find_key, fingerprint, kind_of, same

# Declared types, what values of them are, and what Azure Resource Manager calls those in its errors.
TYPES: dict[str, tuple[type, str]] = {
    "string": (str, "String, Uri"),
    "securestring": (str, "String, Uri"),
    "int": (int, "Integer"),
    "bool": (bool, "Boolean"),
    "array": (list, "Array"),
    "object": (dict, "Object"),
    "secureobject": (dict, "Object"),
}
_DEFINITIONS = "#/definitions/"
_MOST_REFERENCES = 50


def resolved(declaration: Mapping[str, Value], definitions: Mapping[str, Value]) -> Mapping[str, Value]:
    """A declaration with what the type that it refers to says.

    :raises ExpressionError: There is no such type, or it refers to itself.
    """
    nullable = bool(declaration.get("nullable"))
    for _ in range(_MOST_REFERENCES):
        reference = declaration.get("$ref")
        if reference is None:
            return {**declaration, "nullable": True} if nullable else declaration
        key = find_key(definitions, str(reference).removeprefix(_DEFINITIONS))
        if key is None or not str(reference).startswith(_DEFINITIONS):
            raise ExpressionError(f"The type definition reference '{reference}' is not found in the template.")
        beside = {name: value for name, value in declaration.items() if name not in ("$ref", "nullable")}
        declaration = {**definitions[key], **beside}
        nullable = nullable or bool(declaration.get("nullable"))
    raise ExpressionError(f"The type definition '{declaration['$ref']}' refers to itself.")


def is_secure(declaration: Mapping[str, Value], definitions: Mapping[str, Value]) -> bool:
    """Whether values of a declaration are secret, or hold some that are."""
    found = resolved(declaration, definitions)
    if str(found.get("type", "")).lower().startswith("secure"):
        return True
    inner = found.get("properties")
    return isinstance(inner, dict) and any(
        str(each.get("type", "")).lower().startswith("secure") for each in inner.values() if isinstance(each, dict)
    )


def check_value(
    name: str, declaration: Mapping[str, Value], value: Value, definitions: Mapping[str, Value] | None = None
) -> None:
    """Compares a value with the type, the allowed values and the bounds of a parameter.

    :param name: The parameter, and where in its value.
    :param definitions: The types of the template.
    :raises ExpressionError: It is not valid. A secret is not shown.
    """
    definitions = definitions or {}
    declaration = resolved(declaration, definitions)
    if value is None and declaration.get("nullable"):
        return
    declared = str(declaration.get("type", "")).lower()
    if "type" in declaration and declared not in TYPES:
        raise ExpressionError(
            f"The type '{declaration['type']}' of the template parameter '{name}' is not valid. "
            f"Types are '{', '.join(TYPES)}'."
        )
    expected, words = TYPES.get(declared, (type(value), ""))
    if type(value) is not expected:
        raise ExpressionError(
            f"The provided value for the template parameter '{name}' is not valid. "
            f"Expected a value of type '{words}', but received a value of type '{kind_of(value)}'."
        )
    fault = _fault(declaration, value)
    if fault is not None:
        shown = "" if declared.startswith("secure") else f" '{_shown(value)}'"
        raise ExpressionError(
            f"The provided value{shown} for the template parameter '{name}' is not valid. {fault} "
            "Please see https://aka.ms/arm-syntax-parameters for usage details."
        )
    if isinstance(value, list):
        _check_elements(name, declaration, value, definitions)
    elif isinstance(value, dict):
        _check_members(name, declaration, value, definitions)


def _shown(value: Value) -> str:
    try:
        return value if isinstance(value, str) else as_json(value)
    except ExpressionError:
        return "…"


def _check_elements(
    name: str, declaration: Mapping[str, Value], value: list[Value], definitions: Mapping[str, Value]
) -> None:
    first = declaration.get("prefixItems") or []
    rest = declaration.get("items")
    for index, item in enumerate(value):
        each = first[index] if index < len(first) else rest
        if isinstance(each, dict):
            check_value(f"{name}[{index}]", each, item, definitions)
        elif each is False:
            raise ExpressionError(f"The template parameter '{name}' may have no more than '{index}' elements.")


def _check_members(
    name: str, declaration: Mapping[str, Value], value: dict[str, Any], definitions: Mapping[str, Value]
) -> None:
    declaration = _chosen(name, declaration, value, definitions)
    members = declaration.get("properties") or {}
    others = declaration.get("additionalProperties")
    for key, each in members.items():
        found = find_key(value, key)
        if found is not None:
            check_value(f"{name}.{key}", each, value[found], definitions)
        elif not resolved(each, definitions).get("nullable"):
            raise ExpressionError(
                f"The provided value for the template parameter '{name}' is not valid. "
                f"The property '{key}' is required and has no value."
            )
    unknown = [key for key in value if find_key(members, key) is None]
    if others is False and unknown:
        raise ExpressionError(
            f"The provided value for the template parameter '{name}' is not valid. "
            f"The properties '{', '.join(unknown)}' are not allowed."
        )
    if isinstance(others, dict):
        for key in unknown:
            check_value(f"{name}.{key}", others, value[key], definitions)


def _chosen(
    name: str, declaration: Mapping[str, Value], value: dict[str, Any], definitions: Mapping[str, Value]
) -> Mapping[str, Value]:
    """The declaration that the discriminator of an object chooses."""
    discriminator = declaration.get("discriminator")
    if discriminator is None:
        return declaration
    key = find_key(value, discriminator["propertyName"])
    told = None if key is None else value[key]
    mapping: Mapping[str, Any] = discriminator["mapping"]
    if not isinstance(told, str) or told not in mapping:
        raise ExpressionError(
            f"The provided value for the template parameter '{name}' is not valid. The property "
            f"'{discriminator['propertyName']}' has to be one of '{', '.join(mapping)}'."
        )
    return resolved(mapping[told], definitions)


def _fault(declaration: Mapping[str, Value], value: Value) -> str | None:
    allowed = declaration.get("allowedValues")
    if allowed is not None and not _is_allowed(value, allowed):
        return f"The parameter value is not part of the allowed value(s): '{','.join(map(_shown, allowed))}'."
    if isinstance(value, (str, list)):
        return _out_of(declaration, len(value), "minLength", "maxLength", "Length of the value")
    if isinstance(value, int) and not isinstance(value, bool):
        return _out_of(declaration, value, "minValue", "maxValue", "The value")
    return None


def _is_allowed(value: Value, allowed: list[Value]) -> bool:
    if any(same(value, each) for each in allowed):
        return True
    if not isinstance(value, list):
        return False
    known = set(map(fingerprint, allowed))
    return all(fingerprint(item) in known for item in value)


def _out_of(declaration: Mapping[str, Value], found: int, least: str, most: str, what: str) -> str | None:
    if least in declaration and found < declaration[least]:
        return f"{what} should be greater than or equal to '{declaration[least]}'."
    if most in declaration and found > declaration[most]:
        return f"{what} should be less than or equal to '{declaration[most]}'."
    return None
