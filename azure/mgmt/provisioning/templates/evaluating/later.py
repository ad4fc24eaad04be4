"""What can be worked out of an expression before everything is known that it asks for."""

from __future__ import annotations

from ..errors import ExpressionError, LaterError
from ..language.parser import is_expression, parse
from ..language.syntax import Call, Literal, Member, Node, Selection, print_expression
from ..values import Lambda, PartlyKnown, Value
from .copies import LoopScope, with_copies
from .evaluator import evaluate, evaluate_node


def evaluated_in_part(value: Value, scope: LoopScope) -> Value:
    """A value of a template with its expressions worked out; what is known later stays an expression, of what is known.

    :raises ExpressionError: An expression can't be read or worked out.
    """
    if isinstance(value, list):
        return [evaluated_in_part(item, scope) for item in value]
    if isinstance(value, dict):
        try:
            return with_copies(value, scope)
        except LaterError:
            return {
                key if key == "copy" else evaluate(key, scope): evaluated_in_part(item, scope)
                for key, item in value.items()
            }
    try:
        return evaluate(value, scope)
    except LaterError:
        return print_expression(_remaining(parse(value[1:-1]), scope)) if is_expression(value) else value


def _remaining(node: Node, scope: LoopScope) -> Node:
    """An expression with values in place of what is known."""
    try:
        value = evaluate_node(node, scope)
    except ExpressionError:
        pass
    else:
        if isinstance(value, Lambda):
            return node
        if not isinstance(value, PartlyKnown):
            return _node_of(value)
    if isinstance(node, Member):
        return Member(_remaining(node.of, scope), node.name, node.position)
    if isinstance(node, Selection):
        return Selection(_remaining(node.of, scope), _remaining(node.selector, scope), node.position)
    if isinstance(node, Literal):
        return node
    arguments = tuple(_remaining(argument, scope) for argument in node.arguments)
    condition = arguments[0] if arguments else None
    if node.full_name.lower() == "if" and isinstance(condition, Call) and condition.name in ("true", "false"):
        return arguments[1 if condition.name == "true" else 2]
    return Call(node.namespace, node.name, arguments, node.position)


def _node_of(value: Value) -> Node:
    if value is None:
        return Call("", "null", ())
    if isinstance(value, bool):
        return Call("", "true" if value else "false", ())
    if isinstance(value, list):
        return Call("", "createArray", tuple(map(_node_of, value)))
    if isinstance(value, dict):
        parts = [_node_of(part) for pair in value.items() for part in pair]
        return Call("", "createObject", tuple(parts))
    return Literal(value)
