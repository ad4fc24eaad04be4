"""Conditions of rules."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from .errors import RuleError
from .expressions import Surroundings
from .subject import Subject


def holds(condition: Mapping[str, Any], subject: Subject, around: Surroundings) -> bool:
    """Whether a condition holds for a resource.

    :raises RuleError: It is none.
    """
    given = {name.lower(): value for name, value in condition.items()}
    if len(given) == 1:
        word, inner = next(iter(given.items()))
        if word == "not" and isinstance(inner, dict):
            return not holds(inner, subject, around)
        if word in ("allof", "anyof") and isinstance(inner, list):
            every = all if word == "allof" else any
            return every(holds(each, subject, around) for each in inner)
    values = _values(given, subject, around)
    tests = [name for name in given if name not in ("field", "value")]
    if len(tests) != 1 or tests[0] not in _TESTS:
        raise RuleError(f"The condition '{', '.join(condition)}' is not valid.")
    wanted = around.value(given[tests[0]])
    return all(_TESTS[tests[0]](each, wanted) for each in values)


def check(condition: Any) -> None:
    """Refuse a condition that is none.

    :raises RuleError: It is none, or has what is not there.
    """
    if not isinstance(condition, dict) or not condition:
        raise RuleError("The 'if' of a policy rule has to be an object.")
    given = {name.lower(): value for name, value in condition.items()}
    if "count" in given:
        raise RuleError("The condition 'count' of policies", known=True)
    if len(given) == 1 and (inner := given.get("not")) is not None:
        return check(inner)
    for word in ("allof", "anyof"):
        if word in given:
            if len(given) != 1 or not isinstance(given[word], list) or not given[word]:
                raise RuleError(f"'{word}' has to be a list of conditions.")
            for each in given[word]:
                check(each)
            return None
    tests = [name for name in given if name not in ("field", "value")]
    if ("field" in given) == ("value" in given) or len(tests) != 1 or tests[0] not in _TESTS:
        raise RuleError(
            f"The condition '{', '.join(condition)}' is not valid: it needs 'field' or 'value', and one test."
        )
    return None


def _values(given: Mapping[str, Any], subject: Subject, around: Surroundings) -> list[Any]:
    if "field" in given:
        return subject.values(str(around.value(given["field"])))
    if "value" in given:
        return [around.value(given["value"])]
    raise RuleError("A condition needs 'field' or 'value'.")


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    return "" if value is None else str(value).lower()


def _equals(value: Any, wanted: Any) -> bool:
    if isinstance(value, (dict, list)) or isinstance(wanted, (dict, list)):
        return bool(value == wanted)
    # What is not there is as good as an empty text.
    return _text(value) == _text(wanted) and (value is not None or wanted == "")


def _is_in(value: Any, wanted: Any) -> bool:
    return any(_equals(value, each) for each in wanted) if isinstance(wanted, list) else False


def _like(value: Any, wanted: Any) -> bool:
    pattern = ".*".join(map(re.escape, _text(wanted).split("*")))
    return value is not None and re.fullmatch(pattern, _text(value), re.DOTALL) is not None


def _match(value: Any, wanted: Any) -> bool:
    """``#`` is a digit, ``?`` a letter, ``.`` any character, and all else itself."""
    classes = {"#": "[0-9]", "?": "[A-Za-z]", ".": "."}
    pattern = "".join(classes.get(each, re.escape(each)) for each in str(wanted))
    return value is not None and re.fullmatch(pattern, str(value), re.DOTALL) is not None


def _contains(value: Any, wanted: Any) -> bool:
    if isinstance(value, list):
        return _is_in(wanted, value)
    return value is not None and _text(wanted) in _text(value)


def _contains_key(value: Any, wanted: Any) -> bool:
    return isinstance(value, dict) and _text(wanted) in {name.lower() for name in value}


def _exists(value: Any, wanted: Any) -> bool:
    return (value is not None and value != "") is (_text(wanted) == "true")


def _compared(test: Callable[[Any, Any], bool]) -> Callable[[Any, Any], bool]:
    def compare(value: Any, wanted: Any) -> bool:
        numbers = isinstance(value, (int, float)) and isinstance(wanted, (int, float))
        texts = isinstance(value, str) and isinstance(wanted, str)
        return (numbers or texts) and test(value, wanted)

    return compare


def _no(test: Callable[[Any, Any], bool]) -> Callable[[Any, Any], bool]:
    return lambda value, wanted: not test(value, wanted)


_TESTS: dict[str, Callable[[Any, Any], bool]] = {
    "equals": _equals,
    "notequals": _no(_equals),
    "in": _is_in,
    "notin": _no(_is_in),
    "like": _like,
    "notlike": _no(_like),
    "match": _match,
    "notmatch": _no(_match),
    "contains": _contains,
    "notcontains": _no(_contains),
    "containskey": _contains_key,
    "notcontainskey": _no(_contains_key),
    "exists": _exists,
    "less": _compared(lambda value, wanted: value < wanted),
    "lessorequals": _compared(lambda value, wanted: value <= wanted),
    "greater": _compared(lambda value, wanted: value > wanted),
    "greaterorequals": _compared(lambda value, wanted: value >= wanted),
}
