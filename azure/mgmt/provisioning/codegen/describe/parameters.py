"""One line on a parameter of an operation."""

from __future__ import annotations

from ..represent.ir import OperationIR, ParameterIR
from .common import PARAMETERS
from .grammar import Words, in_singular, many
from .vocabulary import VERBS
from .words import first_short, words_of

_PLAIN = "what the operation needs"
_GENERIC = frozenset(
    {"body", "content", "input", "parameters", "parameter", "payload", "properties", "request", "resource"}
)


def line_of_parameter(parameter: ParameterIR, operation: OperationIR) -> str:
    """What a parameter is: made of its name, its type and what the operation does."""
    if parameter.kind == "body":
        return first_short(_body(parameter, operation), _PLAIN)
    if parameter.wire in PARAMETERS:
        return PARAMETERS[parameter.wire]
    words = words_of(parameter.wire) or words_of(parameter.name) or ("value",)
    if parameter.type.wire == "bool":
        return first_short(_flag(words), _PLAIN)
    rest, last = words[:-1], words[-1]
    if rest and last in ("name", "ID"):
        return first_short(f"{'name' if last == 'name' else 'id'} of the {' '.join(in_singular(rest))}", _PLAIN)
    if words == ("name",):
        return "Its name."
    if words == ("ID",):
        return "Its id."
    return first_short(f"the {many(words) if parameter.type.kind == 'list' else ' '.join(words)}", _PLAIN)


def _flag(words: Words) -> str:
    if words[0] == "is":
        return f"whether it is {' '.join(words[1:])}"
    if words[0] in VERBS or words[0] in ("include", "force", "show", "allow", "use", "keep"):
        return f"whether to {' '.join(words)}"
    return f'whether "{" ".join(words)}" holds'


def _body(parameter: ParameterIR, operation: OperationIR) -> str:
    """What is said of a body: what it is, and what becomes of it."""
    kind = parameter.type.leaf
    words = words_of(kind.name if kind.kind == "model" else parameter.wire) or ("body",)
    method = words_of(operation.method.removeprefix("begin_"))
    if parameter.type.kind == "stream":
        return "the content"
    if words[-1:] and words[-1] in ("resource", "contract", "entity") and len(words) > 1:
        words = words[:-1]
    if (
        method[:1] in (("create",), ("put",))
        and kind.kind == "model"
        and not set(words) & {"parameters", "request", "input", "content"}
    ):
        return f"the {' '.join(words)}"
    if method[:1] in (("update",), ("patch",)):
        return "what to change"
    return _PLAIN if words[-1] in _GENERIC else f"the {' '.join(words)}"
