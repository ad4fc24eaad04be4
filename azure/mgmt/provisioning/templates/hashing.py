"""The hash of a template: the one that Azure has for it, and that Bicep writes into what it compiles.

Azure reads a template into objects, whose members it writes in an order of its own; below those that it knows, order
is as it was written. The text is hashed in capital letters, so that case makes no difference. The orders here are those
with which the hashes that Bicep wrote come out.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

from .dotnet.casing import upper
from .dotnet.murmur import murmur64
from .values import Value

_TEMPLATE = (
    "$schema", "languageVersion", "contentVersion", "definitions", "parameters", "variables", "functions",
    "resources", "outputs", "metadata",
)  # fmt: skip
_RESOURCE = (
    "type", "apiVersion", "name", "existing", "location", "extendedLocation", "dependsOn", "tags", "sku", "kind",
    "identity", "zones", "plan", "properties", "subscriptionId", "resourceGroup", "scope", "copy", "condition",
)  # fmt: skip
_OUTPUT = ("copy", "items", "nullable", "type", "value", "$ref", "metadata")
_PARAMETER = (
    "$ref", "defaultValue", "minLength", "maxLength", "allowedValues", "items", "properties", "additionalProperties",
    "discriminator", "prefixItems", "minValue", "maxValue", "nullable", "type", "metadata",
)  # fmt: skip
_TYPE = (
    "type", "$ref", "metadata", "allowedValues", "nullable", "properties", "additionalProperties", "discriminator",
    "prefixItems", "items", "minValue", "maxValue", "minLength", "maxLength",
)  # fmt: skip
_COPY = ("name", "count", "mode", "batchSize", "input")


def minified(template: Mapping[str, Value]) -> str:
    """A template as JSON without spaces."""
    return json.dumps(template, ensure_ascii=False, separators=(",", ":"))


def template_hash(template: Mapping[str, Value]) -> str:
    """The hash of a template: a number of 64 bits. One that Bicep has noted in it does not count.

    >>> template_hash({"$schema": "https://example.com/deploymentTemplate.json#", "resources": []})
    '16332175470320422876'
    """
    shown = minified(_ordered(_without_hash(template), _TEMPLATE, _SECTIONS))
    return str(murmur64(upper(shown).encode(errors="replace")))


def _without_hash(template: Mapping[str, Value]) -> dict[str, Any]:
    """A template without the hash that its metadata has of it."""
    found = dict(template)
    metadata = found.get("metadata")
    generator = metadata.get("_generator") if isinstance(metadata, dict) else None
    if isinstance(metadata, dict) and isinstance(generator, dict):
        left = {name: value for name, value in generator.items() if name != "templateHash"}
        found["metadata"] = {**metadata, "_generator": left}
    return found


_Inner = Mapping[str, Callable[[Any], Any]]


def _ordered(value: Any, order: tuple[str, ...], inner: _Inner) -> Any:
    """An object with its known members in order, and the others behind them.

    :param inner: What puts members in order that are such objects themselves.
    """
    if not isinstance(value, dict):
        return value
    names = [*(name for name in order if name in value), *(name for name in value if name not in order)]
    return {name: inner[name](value[name]) if name in inner else value[name] for name in names}


def _each(ordered: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """What puts all members of an object, or elements of an array, in order."""

    def all_of(value: Any) -> Any:
        if isinstance(value, dict):
            return {name: ordered(each) for name, each in value.items()}
        return [ordered(each) for each in value] if isinstance(value, list) else value

    return all_of


def _copy(value: Any) -> Any:
    return _ordered(value, _COPY, {})


def _discriminator(value: Any) -> Any:
    return _ordered(value, (), {"mapping": _each(_type)})


def _type(value: Any) -> Any:
    return _ordered(value, _TYPE, _IN_TYPE)


_IN_TYPE: _Inner = {
    "items": _type,
    "additionalProperties": _type,
    "properties": _each(_type),
    "prefixItems": _each(_type),
    "discriminator": _discriminator,
}
_SECTIONS: _Inner = {
    "definitions": _each(_type),
    "parameters": _each(lambda value: _ordered(value, _PARAMETER, _IN_TYPE)),
    "resources": _each(lambda value: _ordered(value, _RESOURCE, {"copy": _copy})),
    "outputs": _each(lambda value: _ordered(value, _OUTPUT, {**_IN_TYPE, "copy": _copy})),
}
