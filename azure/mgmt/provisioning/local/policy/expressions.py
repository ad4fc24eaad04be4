"""Expressions in rules: those of templates, with ``field()`` besides."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from ...templates.errors import ExpressionError
from ...templates.evaluating.scope import TemplateScope
from ...templates.language.parser import is_expression, parse
from ...templates.language.syntax import Call, Literal, Member, Node, Selection, print_expression
from ...templates.place import Place
from .errors import RuleError
from .subject import Subject

_FIELDS = "field "


@dataclass(frozen=True)
class Surroundings:
    """Where the expressions of a rule stand.

    :param parameters: The values of the definition's parameters.
    :param place: The subscription and the resource group.
    """

    parameters: Mapping[str, Any]
    place: Place
    subject: Subject | None = None

    def value(self, said: Any) -> Any:
        """A value of a rule with its expressions worked out.

        :raises RuleError: One can't be read or worked out.
        """
        if isinstance(said, dict):
            return {name: self.value(each) for name, each in said.items()}
        if isinstance(said, list):
            return [self.value(each) for each in said]
        if not isinstance(said, str) or not is_expression(said):
            return said
        known = dict(self.parameters)
        try:
            node = self._without_fields(parse(said[1:-1]), known)
            declared = {name: {"type": _type(each)} for name, each in known.items()}
            return TemplateScope(declared, known, place=self.place).evaluate(print_expression(node))
        except ExpressionError as error:
            raise RuleError(f"The policy language expression '{said}' is not valid: {error}") from None

    def _without_fields(self, node: Node, known: dict[str, Any]) -> Node:
        """An expression with a parameter in place of each field; what is not there is null, as in all rules."""
        if isinstance(node, Member):
            return Call("", "tryGet", (self._without_fields(node.of, known), Literal(node.name)))
        if isinstance(node, Selection):
            of, selector = self._without_fields(node.of, known), self._without_fields(node.selector, known)
            return Call("", "tryGet", (of, selector))
        if isinstance(node, Literal):
            return node
        if (
            node.name.lower() in ("current", "policy", "requestcontext", "utcnow", "ipaddressrange")
            and not node.namespace
        ):
            raise RuleError(f"The function '{node.name}' of policies", known=True)
        if node.name.lower() == "field" and len(node.arguments) == 1:
            field = self.value(print_expression(self._without_fields(node.arguments[0], known)))
            values = self.subject.values(str(field)) if self.subject is not None else [None]
            name = f"{_FIELDS}{len(known)}"
            known[name] = values if "[*]" in str(field) else values[0]
            return Call("", "parameters", (Literal(name),))
        return replace(node, arguments=tuple(self._without_fields(each, known) for each in node.arguments))


def _type(value: Any) -> str:
    if isinstance(value, bool):
        return "bool"
    names = {int: "int", list: "array", dict: "object"}
    return names.get(type(value), "string")
