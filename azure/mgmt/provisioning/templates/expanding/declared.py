"""The resources that one entry of a template makes: one, or those of its copy loop, with their children."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any, TypeAlias

from ..document.sections import resource_entries
from ..errors import ExpressionError, LaterError, TemplateError
from ..evaluating.budget import LOOP_UNITS, RESOURCE_UNITS
from ..evaluating.copies import count_of
from ..evaluating.evaluator import evaluate
from ..evaluating.scope import TemplateScope
from ..language.syntax import Call
from ..values import Value
from ..world import Resources
from .asking import calls_that_ask
from .naming import qualified, resource_id, root_of
from .resource import ExpandedResource

_PLACES = ("scope", "subscriptionId", "resourceGroup")


@dataclass
class Entry:
    """An entry of the section ``resources``.

    :param declared: What the template says.
    :param path: Where in the template.
    :param symbol: Its symbolic name, if the template has those.
    """

    declared: Mapping[str, Value]
    path: tuple[str | int, ...]
    symbol: str = ""
    made: list[ExpandedResource] = field(default_factory=list)

    @property
    def loop(self) -> Mapping[str, Value] | None:
        """Its copy loop, if it has one."""
        found: Mapping[str, Value] | None = self.declared.get("copy")
        return found

    @cached_property
    def asks(self) -> list[Call]:
        """The calls of its expressions that ask for resources."""
        body = {name: value for name, value in self.declared.items() if name != "resources"}
        properties = body.get("properties")
        if isinstance(properties, dict) and has_inner_scope(properties):
            body["properties"] = {name: value for name, value in properties.items() if name != "template"}
        return calls_that_ask(body)

    @cached_property
    def children(self) -> list[Entry]:
        """The entries that stand in this one."""
        inner = self.declared.get("resources")
        return entries(inner, self.path) if inner else []


Pair: TypeAlias = "tuple[Entry, ExpandedResource]"
"""A resource, with the entry that makes it."""


def entries(section: Value, path: tuple[str | int, ...] = ()) -> list[Entry]:
    """The entries of a section ``resources``."""
    symbolic = isinstance(section, dict)
    return [
        Entry(declared, (*path, *inner), str(inner[-1]) if symbolic else "")
        for inner, declared in resource_entries(section)
    ]


def has_inner_scope(properties: Mapping[str, Value]) -> bool:
    """Whether the template of a deployment has a scope of its own for its expressions."""
    options = properties.get("expressionEvaluationOptions") or {}
    return str(options.get("scope", "outer")).lower() == "inner" if isinstance(options, dict) else False


@dataclass(frozen=True)
class Expander:
    """Makes resources of entries.

    :param names: The scope of what has to be known at once: names, conditions, counts.
    :param bodies: What bodies may ask for.
    :param root: The id of the scope that is deployed to; empty for the tenant.
    """

    names: TemplateScope
    bodies: Resources
    root: str

    def expanded(
        self, entry: Entry, parent: ExpandedResource | None = None
    ) -> Iterator[tuple[Entry, ExpandedResource]]:
        """The resources of an entry and of its children, each with its entry.

        :raises TemplateError: A name, a condition or a count can't be worked out.
        """
        scope = self.names if parent is None else replace(parent.scope, found=self.names.found)
        try:
            if entry.loop is None:
                yield from self._one(entry, scope, entry.symbol, parent)
                return
            name, count = entry.loop["name"], count_of(entry.loop, scope)
            for index in range(count):
                scope.spend(LOOP_UNITS)
                symbol = f"{entry.symbol}[{index}]" if entry.symbol else ""
                yield from self._one(entry, scope.in_loop(name, index), symbol, parent)
        except TemplateError:
            raise
        except ExpressionError as error:
            raise _fault(error, entry) from error

    def _one(self, entry: Entry, scope: TemplateScope, symbol: str, parent: ExpandedResource | None) -> Iterator[Pair]:
        scope.spend(RESOURCE_UNITS)
        resource = self._resource(entry, scope, symbol, parent)
        entry.made.append(resource)
        yield entry, resource
        for child in entry.children:
            yield from self.expanded(child, resource)

    def _resource(
        self, entry: Entry, scope: TemplateScope, symbol: str, parent: ExpandedResource | None
    ) -> ExpandedResource:
        declared = entry.declared
        made = (parent is None or parent.made) and _condition(declared, scope)
        try:
            kind, name, root, id = self._identity(declared, scope, parent)
        except ExpressionError:
            # What is not made need not have a name: it often stands for what is not given.
            if made:
                raise
            kind, name, root, id = declared["type"], declared["name"], "", ""
        version = evaluate(declared.get("apiVersion"), scope)
        return ExpandedResource(
            id=id,
            root=root,
            type=kind,
            name=name,
            api_version=version,
            declared=declared,
            path=entry.path,
            scope=scope.asking(self.bodies),
            symbol=symbol,
            loop=None if entry.loop is None else entry.loop["name"],
            existing=bool(declared.get("existing")),
            made=made,
        )

    def _identity(
        self, declared: Mapping[str, Value], scope: TemplateScope, parent: ExpandedResource | None
    ) -> tuple[str, str, str, str]:
        """Type, name, id of the scope that it is in, and id of a resource."""
        kind, name = _text(declared, "type", scope), _text(declared, "name", scope)
        if parent is not None:
            kind, name = qualified(kind, name, parent.type, parent.name)
            return kind, name, parent.root, resource_id(parent.root, kind, name)
        places: list[Any] = [evaluate(declared.get(each), scope) for each in _PLACES]
        root = root_of(self.root, *places)
        return kind, name, root, resource_id(root, kind, name)


def _condition(declared: Mapping[str, Value], scope: TemplateScope) -> bool:
    condition = evaluate(declared.get("condition", True), scope)
    if not isinstance(condition, bool):
        raise ExpressionError("The condition has to be of type 'Boolean'.")
    return condition


def _text(declared: Mapping[str, Value], name: str, scope: TemplateScope) -> str:
    value = evaluate(declared[name], scope)
    if not isinstance(value, str):
        raise ExpressionError(f"The property '{name}' has to be of type 'String'.")
    return value


def _fault(error: ExpressionError, entry: Entry) -> ExpressionError:
    if isinstance(error, LaterError):
        return error
    return TemplateError(error.message, entry.path, f"resource '{entry.declared['name']}'")
