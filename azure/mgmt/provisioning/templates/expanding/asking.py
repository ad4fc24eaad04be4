"""Which resources the expressions of a resource ask for, without asking."""

from __future__ import annotations

from collections.abc import Iterator

from ..errors import ExpressionError, ExpressionSyntaxError
from ..evaluating.evaluator import evaluate_node
from ..evaluating.scope import TemplateScope
from ..language.parser import is_expression, parse
from ..language.syntax import Call, Literal, Member, Node
from ..values import Value


def calls_that_ask(value: Value) -> list[Call]:
    """The calls of reference() and its like in the expressions of a value, wherever they are."""
    return [call for text in _expressions(value) for call in _calls(text)]


def asked_names(calls: list[Call], scope: TemplateScope) -> Iterator[str]:
    """The names that calls ask for, as far as they are known; ids only where no API version is said.

    A call with an id and a version asks for a resource that need not be of this template, so that nothing follows.
    """
    for call in calls:
        try:
            name = evaluate_node(call.arguments[0], scope)
        except ExpressionError:
            continue
        if isinstance(name, str) and (len(call.arguments) == 1 or not name.startswith("/")):
            yield name


def _expressions(value: Value) -> Iterator[str]:
    pending = [value]
    while pending:
        each = pending.pop()
        if isinstance(each, str):
            if is_expression(each) and _may_ask(each):
                yield each
        elif isinstance(each, list):
            pending.extend(each)
        elif isinstance(each, dict):
            pending.extend(each)
            pending.extend(each.values())


def _may_ask(text: str) -> bool:
    lowered = text.lower()
    return "reference" in lowered or "list" in lowered


def _calls(text: str) -> Iterator[Call]:
    try:
        pending: list[Node] = [parse(text[1:-1])]
    except ExpressionSyntaxError:
        return
    while pending:
        node = pending.pop()
        if isinstance(node, Call):
            name = node.name.lower()
            asks = name in ("reference", "references") or name.startswith("list")
            if asks and not node.namespace and node.arguments:
                yield node
            pending.extend(node.arguments)
        elif isinstance(node, Member):
            pending.append(node.of)
        elif not isinstance(node, Literal):
            pending.extend((node.of, node.selector))
