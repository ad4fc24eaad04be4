"""Results as JSON, with what is secret left out of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ..core.declare.operation import Operation
from ..core.exchange.response import result_plan
from ..core.faults import is_secret_place
from ..core.models.model_plan import ModelPlan
from ..core.models.plan import TypePlan
from ..core.models.values.containers import DictPlan, ListPlan
from ..core.models.view import View
from ..core.redaction import REDACTED, redacted, redacted_text
from ..stack.plan.compare import plan_of_class
from ..stack.plan.reading import wire_of
from ..stack.record.marks import SHOWN_SECRET

_NO_JSON = ("head", "stream", "text")


@dataclass
class Masking:
    """Leaves out what is secret: by its declaration, or by its name and form where nothing is declared.

    :ivar hidden: How many values were left out.
    """

    hidden: int = 0

    def result(self, operation: Operation, result: Any) -> Any:
        """The JSON of a result.

        :param result: What a method gave; an item, if it is a listing.
        """
        if isinstance(result, View):
            plan = type(result)._model_plan()
            return self.value(plan.within_secret() if is_secret_place(result._at) else plan, wire_of(result))
        kind = operation.returns if operation.paging is None else operation.paging.item_type
        plan = None if kind is None or kind in _NO_JSON else result_plan(operation.service, kind)
        return self.value(plan, wire_of(result))

    def content(self, data: bytes) -> bytes:
        """Content that is no JSON, without what looks like a secret; what is no text stays as it is."""
        try:
            text = data.decode()
        except UnicodeDecodeError:
            return data
        shown: str = self._undeclared(text)
        return shown.encode()

    def value(self, plan: TypePlan | None, data: Any, *, secret: bool = False) -> Any:
        """JSON without what is secret.

        :param plan: How it is read; None where nothing is declared.
        :param secret: All that it holds is.
        """
        secret = secret or (plan is not None and plan.secret)
        if isinstance(data, dict):
            if isinstance(plan, ModelPlan):
                return self._object(plan_of_class(plan, data), data, secret)
            if isinstance(plan, DictPlan):
                return {name: self.value(plan.item, item, secret=secret) for name, item in data.items()}
            return (
                self._undeclared(data) if not secret else {k: self.value(None, v, secret=True) for k, v in data.items()}
            )
        if isinstance(data, list):
            inner = plan.item if isinstance(plan, ListPlan) else None
            return [self.value(inner, item, secret=secret) for item in data]
        if secret and data is not None:
            self.hidden += 1
            return SHOWN_SECRET
        return self._undeclared(data)

    def _object(self, plan: ModelPlan, data: dict[str, Any], secret: bool) -> dict[str, Any]:
        found = {}
        for name, item in data.items():
            field = plan.find_wire(name)
            if field is not None:
                found[name] = self.value(field.plan, item, secret=secret or field.secret)
            elif secret:
                found[name] = self.value(None, item, secret=True)
            else:
                found[name] = self._undeclared({name: item})[name]
        return found

    def _undeclared(self, data: Any) -> Any:
        """What nobody declares to be secret, without what sounds or looks like it."""
        shown = redacted_text(data) if isinstance(data, str) else redacted(data)
        self.hidden += _hidden(shown) - _hidden(data)
        return shown


def _hidden(data: Any) -> int:
    """How often texts say that something was left out."""
    if isinstance(data, dict):
        return sum(map(_hidden, data.values()))
    if isinstance(data, list):
        return sum(map(_hidden, data))
    return data.count(REDACTED) if isinstance(data, str) else 0
