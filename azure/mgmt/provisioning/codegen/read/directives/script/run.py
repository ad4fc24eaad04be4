"""Scripts run over a place in a document."""

from __future__ import annotations

import re
from collections.abc import Callable
from copy import deepcopy
from typing import Any

from .basics import UNDEFINED, Steps, is_true
from .built_in import built_in
from .expressions import Scope
from .parser import expression_of, statements_of
from .statements import Returned
from .tokens import NotUnderstood
from .values import copied

_FAULTS = (ArithmeticError, AttributeError, LookupError, RecursionError, TypeError, ValueError, re.error)
Script = Callable[[Any, Any, str], Any]


def script_of(text: str) -> Script:
    """What a transformation makes of a place: given its value, its document and the path of that, what stands there
    afterwards, and ``UNDEFINED`` where nothing does. What it is given stays as it is.

    :raises NotUnderstood: At once, where it is not understood; later, where it cannot be followed.
    """
    try:
        statements = statements_of(text)
    except RecursionError as error:
        raise NotUnderstood("it is nested too deep") from error

    def run(value: Any, document: Any, path: str) -> Any:
        steps = Steps()
        scope = Scope(steps, {"$": deepcopy(value), "$doc": document, "$documentPath": path, **built_in(steps)})
        try:
            try:
                statements.run(scope)
                found = scope.names["$"]
            except Returned as returned:
                found = returned.value
            return UNDEFINED if found is UNDEFINED else copied(found, steps)
        except NotUnderstood:
            raise
        except _FAULTS as error:
            raise NotUnderstood(f"it fails: {error}") from error

    return run


def filter_of(text: str) -> Callable[[Any, str], bool]:
    """The filter of a path: whether a value (``@``) with its key (``@property``) is meant.

    :raises NotUnderstood: It is not understood.
    """
    condition = expression_of(text.replace("@property", "$property"))

    def holds(value: Any, key: str) -> bool:
        steps = Steps()
        scope = Scope(steps, {"@": value, "$property": key, **built_in(steps)})
        try:
            return is_true(condition.value(scope))
        except (NotUnderstood, *_FAULTS):  # It asks for what is not there.
            return False

    return holds
