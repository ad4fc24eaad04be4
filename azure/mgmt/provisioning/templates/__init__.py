"""Templates of Azure Resource Manager, worked out without Azure.

``TemplateScope(variables={"b": "c"}).evaluate("[concat('a', variables('b'))]")`` gives the value of an expression.
``parse`` and ``print_expression`` read and write what one is made of. ``expand(read_template(text))`` gives the
resources that a template makes, each behind those that it needs; ``simulate`` deploys them to a world that is made up.
"""

from __future__ import annotations

from .document.locating import located
from .document.reading import read_template
from .errors import ExpressionError, ExpressionSyntaxError, LaterError, MissingError, TemplateError
from .evaluating.scope import TemplateScope
from .expanding.expansion import Expansion, Loader, Setting, expand
from .expanding.nested import Nested, expand_nested
from .expanding.resource import ExpandedResource
from .hashing import template_hash
from .language.parser import is_expression, parse
from .language.syntax import Call, Literal, Member, Node, Selection, print_expression
from .place import Place, ScopeName
from .running.simulation import Simulated, SimulatedWorld, simulate
from .world import LaterWorld, World

__all__ = [
    "Call",
    "ExpandedResource",
    "Expansion",
    "ExpressionError",
    "ExpressionSyntaxError",
    "LaterError",
    "LaterWorld",
    "Literal",
    "Loader",
    "Member",
    "MissingError",
    "Nested",
    "Node",
    "Place",
    "ScopeName",
    "Selection",
    "Setting",
    "Simulated",
    "SimulatedWorld",
    "TemplateError",
    "TemplateScope",
    "World",
    "expand",
    "expand_nested",
    "is_expression",
    "located",
    "parse",
    "print_expression",
    "read_template",
    "simulate",
    "template_hash",
]
