"""Values of bodies and outputs as a template says them: with expressions for what is known only later."""

from __future__ import annotations

import json
from typing import Any

from ...core.declare.settings import Settings
from ...core.models.model_plan import ModelPlan
from ...core.models.plan import TypePlan
from ...core.models.values.containers import ListPlan
from ...core.models.values.scalars import BoolPlan, ConvertedPlan, IntPlan, TextPlan
from ...templates.language.parser import MAX_LENGTH
from ..errors import Line, StackError
from ..plan.compare import Place, member_of
from ..record.marks import Mark, Marks, Origin, may_hold_marks
from ..record.origins import Given, Member, Template
from .calls import asked
from .ids import Scope, id_expression
from .parameters import Parameters
from .writing import as_value, call, escaped, formatted, json_escaped, literal, selected

SECURE = {"string": "secureString", "object": "secureObject"}
"""The types of what is secret: templates have no others."""


class Values:
    """Writes the values of one template.

    :param at: What the template is deployed to.
    :param outer: What writes the values of the template around it, if there is one.
    """

    def __init__(self, marks: Marks, settings: Settings, at: Scope, outer: Values | None = None) -> None:
        self.at = at
        self.parameters: Parameters = Parameters(None if outer is None else outer.parameters)
        self._outer = outer
        self._marks = marks
        self._settings = settings

    def body(self, plan: TypePlan | None, data: dict[str, Any], line: Line | None) -> dict[str, Any]:
        """The body of a resource.

        What is known later and does not stand in ``properties`` is handed over by the template around this one, since
        templates ask for resources in nothing else.

        :raises StackError: A template can't say it.
        """
        found = {}
        for name, item in data.items():
            inner, place = member_of(plan, data, name, Place())
            found[self._key(name, line)] = Writer(self, line, handed=name.lower() != "properties").value(
                inner, item, place
            )
        return found

    def output(self, name: str, data: Any) -> Any:
        """The value of an output.

        :raises StackError: A template can't say it.
        """
        return Writer(self, None, handed=False).value(None, data, Place(name, name))

    def _key(self, key: str, line: Line | None) -> str:
        if may_hold_marks(key):
            message = "a key is made of what is known only later, which no template can say. Put it into a value"
            raise StackError(message, line)
        return escaped(key)


class Writer:
    """Writes one value.

    :param values: Those of its template.
    :param line: The line of the program that says it.
    :param handed: What is known later is handed over by the template around.
    """

    def __init__(self, values: Values, line: Line | None, *, handed: bool) -> None:
        self._values = values
        self._line = line
        self._handed = handed

    def value(self, plan: TypePlan | None, data: Any, at: Place) -> Any:
        """A value with expressions in place of its marks, of secrets and of ids.

        :param plan: The plan of its declared type, if there is one.
        """
        secret = at.secret or (plan is not None and plan.secret)
        if type(data) is str:
            return self._text(data, at, secret=secret)
        if type(data) is dict:
            if any(name.lower() == "copy" and type(item) is list for name, item in data.items()):
                raise self._refusal(f"{at.shown}.copy is a list, which templates take for a loop")
            found = {}
            for name, item in data.items():
                inner, place = member_of(plan, data, name, at)
                place = place._replace(secret=place.secret or secret)
                found[self._values._key(name, self._line)] = self.value(inner, item, place)
            return found
        if type(data) is list:
            inner_plan = plan.item if isinstance(plan, ListPlan) else None
            return [self.value(inner_plan, item, at._replace(secret=secret)) for item in data]
        if secret and data is not None:
            return as_value(self._values.parameters.secret(data, at.wire.rpartition(".")[2]))
        if type(data) is float:
            return as_value(call("json", literal(repr(data))))
        return data

    def _text(self, text: str, at: Place, *, secret: bool) -> Any:
        if not may_hold_marks(text):
            if secret:
                return as_value(self._values.parameters.secret(text, at.wire.rpartition(".")[2]))
            known = id_expression(text, self._values.at)
            return escaped(text) if known is None else as_value(known)
        mark = self._values._marks.alone(text)
        if mark is None or mark.as_text:
            return self._checked(as_value(self._joined(text, at)))
        return self._whole(mark.origin, at)

    def _whole(self, origin: Origin, at: Place) -> Any:
        """A value that stands for itself."""
        if isinstance(origin, Given) and not origin.secret:
            return self.value(None, origin.look(), at)
        if isinstance(origin, Member) and origin.path == () and _has_id(origin.plan):
            # Whoever puts a whole resource into another one means which one it is.
            return {"id": as_value(self._id_of(origin))}
        return self._checked(as_value(self._expression(origin, at)))

    def _joined(self, text: str, at: Place) -> str:
        """An expression that gives a text with marks in it."""
        parts: list[tuple[str, bool]] = []
        for piece in self._values._marks.pieces(text):
            parts.append((piece, False) if isinstance(piece, str) else (self._within_text(*piece, at), True))
        return formatted(parts)

    def _within_text(self, mark: Mark, level: int, at: Place) -> str:
        origin = mark.origin
        if isinstance(origin, Member) and not isinstance(origin.plan, (TextPlan, IntPlan, BoolPlan)):
            raise self._refusal(
                f"the text of {origin.describe()} is made inside of another text, where templates write it otherwise. "
                "Put the value itself, or texts and integers that it holds"
            )
        expression = self._expression(origin, at)
        for _ in range(level):
            expression = json_escaped(expression)
        return expression

    def _expression(self, origin: Origin, at: Place) -> str:
        """An expression that gives what is known only later, or a secret."""
        if isinstance(origin, Given):
            hint = origin.describe().removeprefix("config ") if origin.describe() != "a secret" else at.wire
            hint = hint.rpartition(".")[2]
            return self._values.parameters.secret(origin.look(), hint) if origin.secret else literal(origin.look())
        if isinstance(origin, Template):
            return self._joined(origin.text, at)
        if isinstance(origin, Member):
            outer = self._values._outer
            if not self._handed or origin.path == ("id",) or outer is None:
                return self._member(origin)
            within = Writer(outer, self._line, handed=False)
            given = within._checked(as_value(within._member(origin)))
            kind = value_type(origin)
            kind = SECURE.get(kind, kind) if origin.secret else kind
            return self._values.parameters.of(kind, given, f"{origin.node.name}{origin.shown}")
        raise self._refusal(
            f"{origin.describe()} is worked out in Python, which no template can do. Put the later value itself into "
            "the body or an f-string, or apply the stack with azprov up"
        )

    def _member(self, origin: Member) -> str:
        """An expression that asks for a member of what a node's call gives."""
        values, node = self._values, origin.node
        wanted = asked(node, values._settings, values.at.subscription)
        identity = id_expression(wanted.id, values.at)
        assert identity is not None, "it is a resource of the subscription"
        version, path = literal(wanted.api_version), origin.path
        if wanted.action:
            body = [] if wanted.body is None else [call("json", self._body_text(wanted.body))]
            items = () if node.operation.paging is None else (node.operation.paging.items,)
            return selected(call(wanted.action, identity, version, *body), (*items, *path))
        if path == ("id",):
            return identity
        if path[:1] == ("properties",):
            return selected(call("reference", identity, version), path[1:])
        return selected(call("reference", identity, version, literal("Full")), path)

    def _body_text(self, body: Any) -> str:
        """The text of what an action is told."""
        text = json.dumps(body)
        return self._joined(text, Place()) if may_hold_marks(text) else literal(text)

    def _id_of(self, origin: Member) -> str:
        identity = asked(origin.node, self._values._settings, self._values.at.subscription).id
        expression = id_expression(identity, self._values.at)
        assert expression is not None, "it is a resource of the subscription"
        return expression

    def _checked(self, value: str) -> str:
        if len(value) - 2 > MAX_LENGTH:
            raise self._refusal(f"an expression has {len(value):,} characters, and templates take {MAX_LENGTH:,}")
        return value

    def _refusal(self, message: str) -> StackError:
        return StackError(message, self._line)


def value_type(origin: Member) -> str:
    """The type of a parameter or an output for a member."""
    plan = origin.plan
    if isinstance(plan, (TextPlan, ConvertedPlan)):
        return "string"
    if isinstance(plan, IntPlan):
        return "int"
    if isinstance(plan, BoolPlan):
        return "bool"
    if isinstance(plan, ListPlan):
        return "array"
    return "object"


def _has_id(plan: TypePlan) -> bool:
    return isinstance(plan, ModelPlan) and "id" in plan.by_wire
