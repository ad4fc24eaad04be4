"""Resources as a template has them: by expressions in place of their ids, each behind those that it needs."""

from __future__ import annotations

import re
from typing import Any

from ...arm.ids import ResourceId, key_of, within
from ...arm.json_text import texts_of
from ...interface.manager import ResourceManager
from ...routing.validation import declared_body
from ...store import Stored
from .deployment_trial import written_form

_NO_WORD = re.compile(r"\W+")
_OF_THE_ENTRY = ("id", "name", "type")


class Exported:
    """The resources of a resource group that a template is to make.

    :param named: Whether their names are parameters.
    """

    def __init__(self, azure: ResourceManager, group: Stored, resources: list[Stored], *, named: bool) -> None:
        self._azure = azure
        self._group = group
        self._resources = {each.key: each for each in resources}
        self._parameters: dict[str, str] = {}
        for each in resources if named else ():
            if ResourceId(each.id).parent is None:
                type = each.type.rpartition("/")[2]
                self._parameters[each.key] = f"{type}_{_NO_WORD.sub('_', each.name)}_name"
        self._bodies = {key: _body(azure, each) for key, each in self._resources.items()}
        self._needs: dict[str, list[str]] = {key: [] for key in self._resources}
        self._set_needs()

    def parameters(self, *, with_values: bool) -> dict[str, Any]:
        """The parameters that the names are."""
        return {
            name: {**({"defaultValue": self._resources[key].name} if with_values else {}), "type": "String"}
            for key, name in self._parameters.items()
        }

    def entries(self) -> list[dict[str, Any]]:
        """The resources of the template."""
        return [self._entry(key, each) for key, each in self._resources.items()]

    def _entry(self, key: str, stored: Stored) -> dict[str, Any]:
        catalog = self._azure.catalog
        versions = catalog.versions(stored.type.partition("/")[0], catalog.type(stored.type))
        entry: dict[str, Any] = {"type": stored.type, "apiVersion": versions[0], "name": self._name(stored)}
        extended = _extended(stored.id)
        if key_of(extended) != self._group.key:
            entry["scope"] = self._value(extended)
        needs = [f"[{self._expression(self._resources[need].id)}]" for need in self._needs[key]]
        return {**entry, **({"dependsOn": needs} if needs else {}), **self._value(self._bodies[key])}

    def _set_needs(self) -> None:
        """A resource needs what it stands below, and what it refers to unless that needs it: there are no circles."""
        for key, each in self._resources.items():
            above = self._nearest(ResourceId(each.id).parent or _extended(each.id))
            if above is not None:
                self._needs[key].append(above)
        for key, each in self._resources.items():
            for text in texts_of(self._bodies[key]):
                other = self._nearest(text) if text.startswith("/") else None
                if other is None or other in self._needs[key] or within(self._resources[other].id, each.id):
                    continue
                if not self._is_needed(key, by=other):
                    self._needs[key].append(other)

    def _is_needed(self, key: str, *, by: str) -> bool:
        seen, pending = set[str](), [by]
        while pending:
            other = pending.pop()
            if other == key:
                return True
            if other not in seen:
                seen.add(other)
                pending += self._needs[other]
        return False

    def _nearest(self, id: str) -> str | None:
        """The key of the resource with an id, or of the one that this is a part of; None if it is not exported."""
        named: str | None = id
        while named is not None and key_of(named) not in self._resources:
            named = ResourceId(named).parent
        return None if named is None else key_of(named)

    def _expression(self, id: str) -> str | None:
        """What gives the id of a resource of the template, or of a part of one, wherever it is deployed."""
        named = ResourceId(id)
        if not named.complete or self._nearest(id) is None:
            return None
        arguments = f"'{named.type}', {', '.join(self._names(named))}"
        extended = _extended(id)
        if key_of(extended) == self._group.key:
            return f"resourceId({arguments})"
        outer = self._expression(extended)
        return f"extensionResourceId({outer or repr(extended)}, {arguments})"

    def _names(self, named: ResourceId) -> list[str]:
        """The names in an id, as expressions."""
        parameter = self._parameters.get(key_of(named.top))
        first, *others = named.full_name.split("/")
        return [f"parameters('{parameter}')" if parameter else f"'{first}'", *(f"'{each}'" for each in others)]

    def _name(self, stored: Stored) -> str:
        named = ResourceId(stored.id)
        first, *others = self._names(named)
        if not first.startswith("parameters("):
            return named.full_name
        rest = "/".join(each[1:-1] for each in others)
        return f"[concat({first}, '/{rest}')]" if others else f"[{first}]"

    def _value(self, value: Any) -> Any:
        """A value with expressions for ids, in which no other text is taken for an expression."""
        if isinstance(value, dict):
            return {self._value(name): self._value(each) for name, each in value.items()}
        if isinstance(value, list):
            return [self._value(each) for each in value]
        if not isinstance(value, str):
            return value
        expression = self._expression(value) if value.startswith("/subscriptions/") else None
        if expression is not None:
            return f"[{expression}]"
        return f"[{value}" if value.startswith("[") and value.endswith("]") else value


def _body(azure: ResourceManager, stored: Stored) -> dict[str, Any]:
    """What a request for a resource would say."""
    written = {name: value for name, value in written_form(azure, stored).items() if name not in _OF_THE_ENTRY}
    match = azure.router.match("PUT", stored.id)
    if match is not None:
        written = declared_body(match.route.operation(None), written)
    return dict(_without_own_ids(written, stored.id))


def _without_own_ids(value: Any, id: str) -> Any:
    """A value in which parts of a resource don't say their own ids: they follow from their names."""
    if isinstance(value, list):
        return [_without_own_ids(each, id) for each in value]
    if not isinstance(value, dict):
        return value
    own, name = value.get("id"), value.get("name")
    is_part = isinstance(own, str) and isinstance(name, str) and within(own, id) and _is_called(own, name)
    return {key: _without_own_ids(each, id) for key, each in value.items() if key != "id" or not is_part}


def _is_called(id: str, name: str) -> bool:
    return ResourceId(id).name.lower() == name.rpartition("/")[2].lower()


def _extended(id: str) -> str:
    """What a resource stands below: its resource group, or the resource that it extends."""
    return ResourceId(id).top.rpartition("/providers/")[0]
