"""What a plan is: how values of one type are read from JSON and written to JSON."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from ..faults import Faults, Path
from .nesting import nesting_fault


class TypePlan:
    """How values of one type are read and written. This one takes any JSON as it is.

    ``container`` says that values are changed in place (models, lists, dicts), so that what was read is what is sent;
    ``cached`` that reading costs enough to keep the result; ``secret`` that values are never shown.
    """

    container = False
    cached = False
    secret = False
    is_list = False
    as_is: type[Any] | None = None
    """The type of JSON that is its own Python value; None where all JSON is looked at."""
    model: Any
    """The class, of plans of models."""
    fields: tuple[Any, ...] = ()
    """Its properties."""

    @property
    def hides(self) -> bool:
        """Whether what was given in place of a value may be a secret: the value is one, or holds one."""
        return self.secret or any(field.secret for plan in plans_within(self) for field in plan.fields)

    def read(self, raw: Any, at: Path, key: str | int | None) -> Any:
        """The Python value of JSON that stands at ``key`` below ``at``."""
        return raw

    def write(self, value: Any, path: Path, faults: Faults) -> Any:
        """The JSON of a Python value; what it can't be is added to ``faults``."""
        raise NotImplementedError

    def says(self, value: Any, raw: Any) -> bool:
        """Whether the JSON that a container was read from still says what is in it; not asked of what holds models."""
        return False

    def kept(self, value: Any) -> Any:
        """A value as a model keeps it: what would give its items only once is a list."""
        return value

    def is_like(self, other: TypePlan) -> bool:
        """Whether JSON that was read with this plan is written with another one as it is."""
        return self is other

    def view(self, value: Any) -> Any:
        """An assigned container with its dicts as models, or the value itself where nothing is to be done."""
        return value

    def strip(self, raw: Any) -> Any:
        """JSON of a response as a request sends it: without read-only members."""
        return raw

    def rename(self, wire: Any) -> Any:
        """REST JSON with attribute names for REST names."""
        return wire

    def parts(self) -> Iterable[TypePlan]:
        """The plans of what values hold, but for what is secret as a whole."""
        return ()


def plans_within(plan: TypePlan) -> Iterator[TypePlan]:
    """A plan and those of all that its values hold, each once."""
    seen = {id(plan)}
    rest = [plan]
    while rest:
        plan = rest.pop()
        yield plan
        for part in plan.parts():
            if id(part) not in seen:
                seen.add(id(part))
                rest.append(part)


def written(plan: TypePlan, value: Any, name: str, faults: Faults, what: str) -> Any:
    """The JSON of a whole body.

    :param name: What faults call the body.
    :param faults: How it is to be written.
    :param what: What is said of it where it has faults: "parameters is not a valid Vault".
    :raises ~azure.core.exceptions.SerializationError: It can't be written; its faults are listed.
    """
    found = None
    try:
        found = plan.write(value, (None, name), faults)
    except RecursionError:
        faults.add(*nesting_fault(value, name))
    faults.raise_if_any(what)
    return found
