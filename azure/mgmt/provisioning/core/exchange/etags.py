"""The etag that a model or a dict holds: which version of a resource it is."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

_SPELLINGS = ("etag", "e_tag")


def etag_of(value: Any) -> str | None:
    """The etag of a model or of a dict in any spelling; None where it has none, or where it is none of both."""
    if hasattr(value, "_wire"):
        names = [field.name for field in type(value)._model_plan().fields if field.wire.lower() == "etag"]
        found = [getattr(value, name) for name in names]
    elif isinstance(value, Mapping):
        found = [item for key, item in value.items() if isinstance(key, str) and key.lower() in _SPELLINGS]
    else:
        return None
    return next((etag for etag in found if isinstance(etag, str) and etag), None)


def quoted(etag: str) -> str:
    """An etag as headers have it."""
    return etag if etag.startswith(('"', "W/")) or etag == "*" else f'"{etag}"'
