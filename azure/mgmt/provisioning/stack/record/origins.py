"""Where values come from that are not there yet, and how they are worked out once they are."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from typing import Any

from ...core.models.plan import TypePlan
from .evaluating import LastCall
from .marks import SHOWN_SECRET, Mark, Origin, Path, Results, World, readable_marks
from .nodes import Node


class Member(Origin):
    """A member of what a node's call gives, or all of it.

    :ivar path: The way to it.
    :ivar shown: The same with the names that the program uses.
    :ivar plan: How values of its type are read.
    """

    __slots__ = ("node", "path", "shown", "plan")

    def __init__(self, node: Node, path: Path, shown: str, plan: TypePlan, world: World, *, secret: bool) -> None:
        super().__init__(world, secret=secret)
        self.node = node
        self.path = path
        self.shown = shown
        self.plan = plan

    def below(self, key: str, shown: str, plan: TypePlan, *, secret: bool = False) -> Member:
        """A member of this one."""
        path = (*self.path, key)
        return Member(self.node, path, f"{self.shown}.{shown}", plan, self.world, secret=self.secret or secret)

    def item(self, key: str | int, plan: TypePlan) -> Member:
        """An item of this one, which is a list or values by name."""
        return Member(self.node, (*self.path, key), f"{self.shown}[{key!r}]", plan, self.world, secret=self.secret)

    def describe(self) -> str:
        return f"{self.node.name}{self.shown}"

    def nodes(self) -> Iterable[Node]:
        return (self.node,)

    def value(self, results: Results) -> Any:
        found = self.wire(results)
        return None if found is None else self.plan.read(found, None, "$")

    def wire(self, results: Results) -> Any:
        """The value as JSON."""
        return results(self.node, self.path)

    def body(self, results: Results) -> Any:
        return self.plan.strip(self.wire(results))


class Given(Origin):
    """A value that is there already."""

    __slots__ = ("_value", "_name")

    def __init__(self, value: Any, name: str, world: World, *, secret: bool = True) -> None:
        super().__init__(world, secret=secret)
        self._value = value
        self._name = name

    def describe(self) -> str:
        return self._name

    def as_shown(self) -> str:
        return SHOWN_SECRET if self.secret else str(self._value)

    def value(self, results: Results) -> Any:
        return self._value

    def look(self) -> Any:
        return self._value


class Applied(Origin):
    """What a function gives, once its arguments are there. It is called once for each value.

    :param uses: What it may use besides its arguments.
    """

    __slots__ = ("_name", "_call", "_inputs", "_uses")

    def __init__(
        self, function: Callable[..., Any], inputs: tuple[Any | Origin, ...], world: World, uses: Iterable[Origin] = ()
    ) -> None:
        super().__init__(world)
        self._name = getattr(function, "__name__", "a function")
        self._call = LastCall(function)
        self._inputs = inputs
        self._uses = tuple(uses)

    @property
    def secret(self) -> bool:
        return any(isinstance(item, Origin) and item.secret for item in (*self._inputs, *self._call.asked()))

    def describe(self) -> str:
        return f"{self._name}(…)"

    def nodes(self) -> Iterable[Node]:
        for item in (*self._inputs, *self._uses):
            if isinstance(item, Origin):
                yield from item.nodes()

    def value(self, results: Results) -> Any:
        given = tuple(item.value(results) if isinstance(item, Origin) else item for item in self._inputs)
        return self._call.value(given, self.world, results)


class Template(Origin):
    """A text with marks in it."""

    __slots__ = ("text",)

    def __init__(self, text: str, world: World) -> None:
        super().__init__(world)
        self.text = text

    @property
    def secret(self) -> bool:
        return any(mark.origin.secret for mark in self.world.marks.found(self.text))

    def arrive(self) -> None:
        """It has reached something, and so have the texts that it is made of."""
        for _ in self.world.marks.within(self.text):
            pass

    def describe(self) -> str:
        return readable_marks(self.text, self.world.marks)

    def nodes(self) -> Iterable[Node]:
        for mark in self.world.marks.found(self.text):
            yield from mark.origin.nodes()

    def value(self, results: Results) -> Any:
        return self.world.marks.filled(self.text, lambda mark: text_of(mark, results))


def at(data: Any, path: Path) -> Any:
    """What stands at a place in JSON; None where nothing does."""
    for key in path:
        try:
            data = data[key]
        except (KeyError, IndexError, TypeError):  # nor does what would hold it
            return None
    return data


def text_of(mark: Mark, results: Results) -> str:
    """The text that stands for a mark inside of other text: that which ``str()`` would give."""
    value = mark.origin.value(results)
    return json.dumps(value) if isinstance(value, (dict, list)) else str(value)
