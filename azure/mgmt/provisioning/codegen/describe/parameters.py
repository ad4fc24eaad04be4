"""One line on a parameter of an operation, where its name and its annotation leave something to say."""

from __future__ import annotations

from ..represent.ir import OperationIR, ParameterIR
from .common import PARAMETERS
from .grammar import Words, in_singular, many
from .vocabulary import VERBS
from .words import LONGEST, sentence_of, squashed, words_of

_CHANGING = frozenset({"patch", "update"})


def line_of_parameter(parameter: ParameterIR, operation: OperationIR) -> str:
    """What a parameter is: made of its name, its type and what the operation does. Empty where these say all of it."""
    if parameter.kind == "body":
        return _body(parameter, operation)
    if parameter.wire in PARAMETERS:
        return PARAMETERS[parameter.wire]
    words = words_of(parameter.wire.removeprefix("x-ms-"))
    if squashed(words) in squashed(tuple(parameter.name.split("_"))):
        return ""
    line = sentence_of(_said(parameter, words))
    return line if len(line) <= LONGEST else ""


def _said(parameter: ParameterIR, words: Words) -> str:
    """What is said of a parameter whose REST name says more than its name in Python, or has terms to spell out."""
    if parameter.type.wire == "bool":
        return _flag(words)
    rest, last = words[:-1], words[-1]
    if rest and last in ("name", "ID"):
        return f"{'name' if last == 'name' else 'id'} of the {' '.join(in_singular(rest))}"
    return f"the {many(words) if parameter.type.kind == 'list' else ' '.join(words)}"


def _flag(words: Words) -> str:
    first, *others = words
    if first == "is" and others:
        return f"whether it is {' '.join(others)}"
    if first in VERBS or first in ("include", "force", "show", "allow", "use", "keep"):
        return f"whether to {' '.join(words)}"
    return f'whether "{" ".join(words)}" holds'


def _body(parameter: ParameterIR, operation: OperationIR) -> str:
    """What is said of a body. Its annotation says what it is; not that it may be a part of a whole."""
    changes = _CHANGING.intersection(words_of(operation.method.removeprefix("begin_"))[:1])
    told = _CHANGING.intersection(words_of(parameter.type.leaf.name or ""))
    return "What to change." if changes and not told else ""
