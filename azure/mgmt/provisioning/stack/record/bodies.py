"""Bodies of recorded calls: the plans of core write them, with marks in place of what is not there yet."""

from __future__ import annotations

import json
from typing import Any

from ...core.declare.operation import Body, Operation
from ...core.exchange.response import result_plan
from ...core.faults import Faults, Path
from ...core.models.plan import TypePlan, written
from ...core.models.values.containers import BUILT_IN
from ...core.models.view import View
from ..errors import StackError
from .later import StandIn, WritingDown
from .lines import program_line
from .marks import DamagedMark, World, check_world, may_hold_marks
from .recorded import is_recorded, member_of


class RecordingFaults(Faults):
    """Faults of a body in which later values may stand anywhere."""

    __slots__ = ("_world",)

    def __init__(self, world: World) -> None:
        super().__init__()
        self._world = world

    def refuse(self, path: Path, value: Any, message: str) -> Any:
        if isinstance(value, StandIn) or is_recorded(value):
            origin = value._origin if isinstance(value, StandIn) else member_of(value)
            try:
                check_world(origin, self._world)
            except DamagedMark as damaged:
                return super().refuse(path, value, str(damaged))
            return self._world.marks.of_value(origin)
        # A date, say, may be made of a text that is not there yet.
        if isinstance(value, str) and may_hold_marks(
            content := str.__str__(value) if type(value) is not str else value
        ):
            return content
        return super().refuse(path, value, message)


def written_value(value: Any, name: str, world: World) -> Any:
    """Any value as JSON, with marks.

    :param name: What faults call it.
    :raises ~azure.core.exceptions.SerializationError: JSON can't hold it.
    """
    with WritingDown():
        return written(BUILT_IN["object"], value, name, RecordingFaults(world), f"{name} is no JSON")


def written_body(operation: Operation, parameter: Body, value: Any, world: World) -> Any:
    """The JSON of a body, with marks.

    :raises ~azure.core.exceptions.SerializationError: It can't be written; all its faults are listed.
    :raises StackError: It is no JSON.
    """
    if value is None:
        return None
    if "json" not in parameter.content_type or parameter.type == "stream":
        kind = parameter.content_type
        raise StackError(f"{operation.id} takes a body of {kind}, which a stack can't compare", program_line())
    if isinstance(value, (bytes, bytearray)) or (not isinstance(value, (StandIn, View)) and hasattr(value, "read")):
        content = value if isinstance(value, (bytes, bytearray)) else value.read()
        try:
            return json.loads(content)
        except ValueError as error:
            raise StackError(f"{operation.id}: the body is to be JSON in a stack ({error})", program_line()) from None
    with WritingDown():
        what = f"{parameter.name} is not a valid {parameter.type}"
        return written(body_plan(operation, parameter), value, parameter.name, RecordingFaults(world), what)


def body_plan(operation: Operation, parameter: Body) -> TypePlan:
    """How the body of an operation is written."""
    return result_plan(operation.service, parameter.type)
