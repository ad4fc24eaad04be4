"""What a call is to a stack: something that shall be there, a look-up, or something that a stack can't say."""

from __future__ import annotations

import enum
from dataclasses import dataclass

from ...core.declare.operation import Body, Operation
from ...core.exchange.arguments import arguments_by_name

_LOOKS_UP = ("list", "get", "check")


class CallKind(enum.Enum):
    """What a call is to a stack."""

    MAKES = "makes"
    LOOKS_UP = "looks up"
    REFUSED = "refused"


@dataclass(frozen=True)
class CallShape:
    """What a stack has to know of an operation.

    :ivar refusal: Why it is refused, and what to do; empty for what is not.
    :ivar body: Its body, if it has one.
    :ivar body_place: Which of its arguments that is.
    """

    operation: Operation
    kind: CallKind
    refusal: str
    body: Body | None
    body_place: int


_shapes: dict[int, CallShape] = {}
"""By the identity of the operation, which its shape keeps alive: to hash one takes longer than all the rest."""


def shape_of(operation: Operation) -> CallShape:
    """What a stack has to know of an operation."""
    found = _shapes.get(id(operation))
    if found is None:
        places = arguments_by_name(operation, range(2 * len(operation.parameters)))
        body = next((each for each in operation.parameters if isinstance(each, Body)), None)
        kind, refusal = _kind_of(operation)
        found = CallShape(operation, kind, refusal, body, places[body.name] if body is not None else -1)
        _shapes[id(operation)] = found
    return found


def _kind_of(operation: Operation) -> tuple[CallKind, str]:
    method = operation.method
    if method == "PUT":
        return CallKind.MAKES, ""
    if method in ("GET", "HEAD"):
        return CallKind.LOOKS_UP, ""
    action = operation.id.rpartition("_")[2].lower()
    if method == "POST" and action.startswith(_LOOKS_UP):
        return CallKind.LOOKS_UP, ""
    if method == "DELETE":
        hint = "Leave what it deletes out of the program: what the stack made and no longer says is deleted"
    elif method == "PATCH":
        hint = "Say all of the resource in the call that makes it, such as create_or_update()"
    else:
        hint = "Call it in a script, after the stack was applied"
    return (
        CallKind.REFUSED,
        f"{operation.id} ({method}) is none of a stack's calls, which say what shall be there. {hint}",
    )
