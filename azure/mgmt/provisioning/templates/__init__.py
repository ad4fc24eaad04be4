"""Templates of Azure Resource Manager, worked out without Azure: their expressions.

``TemplateScope(variables={"b": "c"}).evaluate("[concat('a', variables('b'))]")`` gives the value of an expression.
``parse`` and ``print_expression`` read and write what one is made of.
"""

from __future__ import annotations

from .errors import ExpressionError, ExpressionSyntaxError, MissingError
from .evaluating.scope import TemplateScope
from .language.parser import is_expression, parse
from .language.syntax import Call, Literal, Member, Node, Selection, print_expression
from .place import Place

__all__ = [
    "Call",
    "ExpressionError",
    "ExpressionSyntaxError",
    "Literal",
    "Member",
    "MissingError",
    "Node",
    "Place",
    "Selection",
    "TemplateScope",
    "is_expression",
    "parse",
    "print_expression",
]
