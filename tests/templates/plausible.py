"""Values for the parameters of a template that has none for them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import count
from typing import Any

from azure.mgmt.provisioning.templates.evaluating.checks import resolved

_NETWORK = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/group/providers/Microsoft.Network"
_KEY = "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQCklOUpkDHrfHY17SbrmTIpNLTGK9Tjom/BWDSU user@example.com"
# Texts by the end of the name of their parameter.
_TEXTS = {
    "resourceid": f"{_NETWORK}/virtualNetworks/vnet/subnets/subnet",
    "principalid": "11111111-1111-1111-1111-111111111111",
    "password": "Hunter2-hunter2",
    "passwordorkey": "Hunter2-hunter2",
    "keydata": _KEY,
    "sshkey": _KEY,
}
# What parameter files have where somebody is to fill something in.
_PLACEHOLDER = re.compile(r"^(GEN-|GET-|changeme$|<)")


def plausible_values(template: Mapping[str, Any], given: Mapping[str, Any]) -> dict[str, Any]:
    """Values of a template's parameters: those of its parameter file, else made up where there is no default."""
    definitions = template.get("definitions") or {}
    values: dict[str, Any] = {}
    numbers = count(1)
    for name, declaration in (template.get("parameters") or {}).items():
        entry = given.get(name, {})
        if "value" in entry and not (isinstance(entry["value"], str) and _PLACEHOLDER.match(entry["value"])):
            values[name] = _filled(entry["value"], numbers)
        elif entry or not ("defaultValue" in declaration or resolved(declaration, definitions).get("nullable")):
            values[name] = _value(name, declaration, definitions)
    return values


def _filled(value: Any, numbers: Iterator[int]) -> Any:
    """A value with words in place of what is to be filled in, each another."""
    if isinstance(value, list):
        return [_filled(each, numbers) for each in value]
    if isinstance(value, dict):
        return {key: _filled(each, numbers) for key, each in value.items()}
    return f"value{next(numbers)}" if isinstance(value, str) and _PLACEHOLDER.match(value) else value


def _value(name: str, declaration: Mapping[str, Any], definitions: Mapping[str, Any]) -> Any:
    declaration = resolved(declaration, definitions)
    kind = str(declaration.get("type", "object")).lower()
    allowed = declaration.get("allowedValues")
    if allowed:
        return allowed[:1] if kind == "array" else allowed[0]
    if kind == "int":
        return max(declaration.get("minValue", 1), min(1, declaration.get("maxValue", 1)))
    if kind == "bool":
        return True
    if kind == "array":
        items = declaration.get("items", {"type": "string"})
        return [_value(name, items, definitions) for _ in range(declaration.get("minLength", 0))]
    if "string" in kind:
        folded = name.lower()
        text = next((text for word, text in _TEXTS.items() if folded.endswith(word)), _word(name))
        return text.ljust(declaration.get("minLength", 0), "x")[: declaration.get("maxLength")]
    return _object(name, declaration, definitions)


def _word(name: str) -> str:
    word = re.sub("[^a-z0-9]", "", name.lower())
    return f"v{word[-23:]}"


def _object(name: str, declaration: Mapping[str, Any], definitions: Mapping[str, Any]) -> dict[str, Any]:
    if "discriminator" in declaration:
        told, chosen = next(iter(declaration["discriminator"]["mapping"].items()))
        return {**_value(name, chosen, definitions), declaration["discriminator"]["propertyName"]: told}
    members = declaration.get("properties") or {}
    return {
        key: _value(key, each, definitions)
        for key, each in members.items()
        if not resolved(each, definitions).get("nullable")
    }
