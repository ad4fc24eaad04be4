"""How models are shown: the type and its properties, without secrets, and never long."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ...faults import is_secret_place
from ...redaction import redacted_text
from ..fields import Field
from ..view import View

HIDDEN = "***"
"""What is shown in place of a secret."""

_LONGEST_VALUE = 120
_DEEPEST = 3


def model_repr(model: View, limit: int) -> str:
    """``Vault(id='…', name='demo-kv', properties=VaultProperties(…))``, at most ``limit`` characters."""
    shown = _shown(model, 0)
    return shown if len(shown) <= limit else shown[: limit - 2] + "…)"


def _shown(model: View, depth: int) -> str:
    parts = [f"{name}={HIDDEN if secret else _value_text(value, depth)}" for name, value, secret in members(model)]
    return f"{type(model).__name__}({', '.join(parts)})"


def members(model: View) -> Iterator[tuple[str, Any, bool]]:
    """The members of a model that have a value, and whether it is secret.

    The value is an ellipsis where the JSON has another shape than declared.
    """
    secret = is_secret_place(model._at)
    for field in type(model)._model_plan().fields:
        if field.name not in model._values and field.wire not in model._wire:
            continue
        value = _value(model, field)
        if value is not None:
            yield field.name, value, secret or field.secret


def _value(model: View, field: Field) -> Any:
    try:
        return field.__get__(model)
    except ValueError:  # JSON of another shape than declared: show that something is there
        return ...


def _value_text(value: Any, depth: int) -> str:
    if isinstance(value, View):
        return _shown(value, depth + 1) if depth < _DEEPEST else f"{type(value).__name__}(…)"
    if isinstance(value, list):
        return _list_text(value, depth)
    if isinstance(value, dict):
        return shown_names(value, 3)
    try:
        return _short(repr(redacted_text(str(value)) if isinstance(value, str) else value))
    except ValueError:  # a number with more digits than Python writes
        return "…"


def shown_names(values: dict[Any, Any], most: int) -> str:
    """What is shown of free-form members, which may hold anything, secrets too: how many there are, not what."""
    if all(isinstance(item, str) for item in values.values()) and len(values) <= most:
        return f"<{', '.join(map(str, values))}>" if values else "{}"
    return f"<{len(values)} members>"


def _list_text(value: list[Any], depth: int) -> str:
    if depth > _DEEPEST or (len(value) > 3 and not isinstance(value[0], View)):
        return f"<{len(value)} items>"
    items = [_value_text(item, depth + 1) for item in value[:3]]
    return f"[{', '.join(items)}{', …' if len(value) > 3 else ''}]"


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST_VALUE else text[: _LONGEST_VALUE - 1] + "…"
