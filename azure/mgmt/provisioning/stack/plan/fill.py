"""Bodies with values in place of marks."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from ...core.redaction import redacted_text
from ..errors import StackError
from ..record.marks import NO_SECRET_KEYS, SHOWN_SECRET, Marks, Results, may_hold_marks, readable_marks, shown
from ..record.origins import text_of
from ..record.world import Unknown


@dataclass(frozen=True)
class UnknownValue:
    """Stands in a body where a value can't be told yet.

    :ivar what: What the program calls it.
    """

    what: str
    secret: bool = False

    def __str__(self) -> str:
        return SHOWN_SECRET if self.secret else shown(self.what)


@dataclass(frozen=True)
class SecretValue:
    """Stands in a body around a value that is never shown."""

    value: Any

    def __repr__(self) -> str:
        return SHOWN_SECRET


def shown_text(value: Any) -> str:
    """A value of a plan as text: JSON without secrets, or what stands for a value that is secret or not known."""
    if isinstance(value, (SecretValue, UnknownValue)) or value == SHOWN_SECRET:
        return str(value)
    return redacted_text(json.dumps(value, ensure_ascii=False, default=str))


def filled(data: Any, marks: Marks, results: Results) -> Any:
    """JSON with values in place of its marks: UnknownValue where one can't be told, SecretValue where it is secret.

    :raises StackError: A key is made of a secret.
    """
    if type(data) is str:
        return _filled_text(data, marks, results) if may_hold_marks(data) else data
    if type(data) is dict:
        return {_filled_key(key, marks, results): filled(item, marks, results) for key, item in data.items()}
    if type(data) is list:
        return [filled(item, marks, results) for item in data]
    return data


def plain(data: Any) -> Any:
    """Filled JSON as it is sent: without what says that a value is secret.

    :raises Unknown: A value can't be told yet.
    """
    if type(data) is SecretValue:
        return data.value
    if type(data) is UnknownValue:
        raise Unknown
    if type(data) is dict:
        return {key: plain(item) for key, item in data.items()}
    return [plain(item) for item in data] if type(data) is list else data


def holds_secret(data: Any) -> bool:
    """Whether filled JSON holds something secret."""
    if type(data) is dict:
        return any(map(holds_secret, data.values()))
    if type(data) is list:
        return any(map(holds_secret, data))
    return type(data) is SecretValue or (type(data) is UnknownValue and data.secret)


def _filled_text(text: str, marks: Marks, results: Results) -> Any:
    alone = marks.alone(text)
    try:
        if alone is not None and not alone.as_text:
            value = alone.origin.body(results)
        else:
            value = marks.filled(text, lambda mark: text_of(mark, results))
    except Unknown:
        what = alone.origin.describe() if alone is not None else readable_marks(text, marks)
        return UnknownValue(what, _is_secret(text, marks))
    return SecretValue(value) if _is_secret(text, marks) else value


def _is_secret(text: str, marks: Marks) -> bool:
    """Whether a text holds something secret. It is asked after filling: functions tell it when they are called."""
    return any(mark.origin.secret for mark in marks.found(text))


def _filled_key(key: str, marks: Marks, results: Results) -> str:
    if not may_hold_marks(key):
        return key
    found = _filled_text(key, marks, results)
    if isinstance(found, SecretValue):  # a function made it so; what is known before is refused by the recorder
        raise StackError(NO_SECRET_KEYS)
    return str(found)
