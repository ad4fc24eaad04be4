"""What a program exports, as outputs of a template."""

from __future__ import annotations

from typing import Any

from ..errors import StackError
from ..program import Export
from ..record.marks import Marks, json_texts
from ..record.origins import Member
from .values import SECURE, Values, value_type


def output_of(name: str, export: Export, values: Values, marks: Marks) -> dict[str, Any]:
    """The output for what is exported under a name. A secret one is given to nobody who reads the deployment.

    :raises StackError: No output can say it.
    """
    try:
        value = values.output(name, export.value)
    except StackError as error:
        raise StackError(f"{name!r} can't be an output: {error}") from None
    kind = _type_of(name, export.value, marks)
    secret = export.secret or any(mark.origin.secret for text in json_texts(export.value) for mark in marks.found(text))
    if secret and kind not in SECURE:
        # Templates have secret texts and objects, and nothing else.
        value, kind = {"value": value}, "object"
    return {"type": SECURE[kind] if secret else kind, "value": value}


def _type_of(name: str, data: Any, marks: Marks) -> str:
    """The type of an output."""
    if isinstance(data, str):
        mark = marks.alone(data)
        if mark is None or mark.as_text or not isinstance(mark.origin, Member):
            return "string"
        return value_type(mark.origin)
    for type, kind in ((bool, "bool"), (int, "int"), (list, "array"), (dict, "object")):
        if isinstance(data, type):
            return kind
    raise StackError(f"{name!r} can't be an output: templates have none for {data!r}. Export its text")
