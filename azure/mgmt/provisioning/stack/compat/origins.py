"""Where outputs come from, and what can be told of them: all, nothing, or a part."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Awaitable, Callable, Iterable, Iterator
from contextvars import copy_context
from threading import Thread
from typing import Any

from ...core.faults import Faults
from ...core.models.plan import written
from ...core.models.values.containers import BUILT_IN
from ..errors import StackError
from ..record.captured import origins_captured
from ..record.evaluating import LastCall
from ..record.lines import program_line
from ..record.marks import DamagedMark, Origin, Results, World
from ..record.nodes import Node
from ..record.recorded import is_recorded, member_of, origin_of
from ..record.world import Unknown


class NotKnown:
    """Stands for what can't be told yet, inside of a value of which other parts can.

    :param model: The recorded model that it is, whose members may be known all the same.
    """

    def __init__(self, model: Any = None) -> None:
        self.model = model


class Partly(Origin):
    """An origin of whose value a part may be known."""

    __slots__ = ()

    def part(self, results: Results) -> Any:
        """The value, with NotKnown where it can't be told yet."""
        raise NotImplementedError

    def value(self, results: Results) -> Any:
        found = _parts_of(self.part(results), self.world, results)
        if holds_unknown(found):
            raise Unknown
        return found

    def body(self, results: Results) -> Any:
        name = self.describe()
        return written(BUILT_IN["object"], self.value(results), name, Faults(), f"{name} is no JSON")


class Gathered(Partly):
    """Values of a program as one, in which later values stand, however deep in lists, tuples and dicts."""

    __slots__ = ("_content",)

    def __init__(self, content: Any, world: World) -> None:
        super().__init__(world)
        self._content = content
        origins_within(content, world)  # refuses what is of another run where the program says it

    @property
    def secret(self) -> bool:
        return any(each.secret for each in origins_within(self._content, self.world))

    def describe(self) -> str:
        origins = origins_within(self._content, self.world)
        return ", ".join(each.describe() for each in origins) or "a value"

    def nodes(self) -> Iterable[Node]:
        for each in origins_within(self._content, self.world):
            yield from each.nodes()

    def part(self, results: Results) -> Any:
        return _parts_of(self._content, self.world, results)


class Called(Partly):
    """What a function gives, called once for each value. What it gives that is later itself, is told in its place."""

    __slots__ = ("_function", "_source", "_name", "_call")

    def __init__(self, function: Callable[[Any], Any], source: Partly, name: str = "") -> None:
        super().__init__(source.world)
        self._function = function
        self._source = source
        self._name = name or getattr(function, "__name__", "a function")
        self._call = LastCall(self._called)

    @property
    def secret(self) -> bool:
        made_of = (self._source, *self._call.asked(), *origins_within(self._call.found, self.world))
        return any(each.secret for each in made_of)

    def describe(self) -> str:
        return f"{self._name}(…)"

    def nodes(self) -> Iterable[Node]:
        yield from self._source.nodes()
        for each in origins_captured(self._function, self.world):
            yield from each.nodes()

    def _called(self, given: Any) -> Any:
        found = self._function(given)
        found = awaited(found) if inspect.isawaitable(found) else found
        origins_within(found, self.world)  # refuses what is of another run
        return found

    def part(self, results: Results) -> Any:
        given = self._source.part(results)
        if holds_unknown(given):
            return NotKnown()
        try:
            found = self._call.value((given,), self.world, results)
        except Unknown:
            return NotKnown()
        return _part_of(found, self.world, results)


class Picked(Partly):
    """An item or an attribute of a value, which may be known where others of it are not."""

    __slots__ = ("_source", "_pick", "_shown")

    def __init__(self, source: Partly, pick: Callable[[Any], Any], shown: str) -> None:
        super().__init__(source.world)
        self._source = source
        self._pick = pick
        self._shown = shown

    @property
    def secret(self) -> bool:
        return self._source.secret

    def describe(self) -> str:
        return f"{self._source.describe()}{self._shown}"

    def nodes(self) -> Iterable[Node]:
        return self._source.nodes()

    def part(self, results: Results) -> Any:
        found = self._source.part(results)
        if isinstance(found, NotKnown):
            if found.model is None:
                return found
            found = found.model
        return _part_of(self._pick(found), self.world, results)


class Classified(Partly):
    """A value that is said to be secret, or to be none."""

    __slots__ = ("_source",)

    def __init__(self, source: Partly, *, secret: bool) -> None:
        super().__init__(source.world, secret=secret)
        self._source = source

    def describe(self) -> str:
        return "a secret" if self.secret else self._source.describe()

    def nodes(self) -> Iterable[Node]:
        return self._source.nodes()

    def part(self, results: Results) -> Any:
        return self._source.part(results)


def holds_unknown(value: Any) -> bool:
    """Whether a part of a value can't be told yet."""
    if isinstance(value, dict):
        return any(holds_unknown(key) or holds_unknown(item) for key, item in value.items())
    return any(map(holds_unknown, value)) if isinstance(value, (list, tuple)) else isinstance(value, NotKnown)


def origins_within(value: Any, world: World) -> list[Origin]:
    """Where the later values come from that lists, tuples and dicts hold.

    :raises StackError: One is of another run of the program, or a text in it is damaged.
    """
    try:
        return list(_origins(value, world))
    except DamagedMark as damaged:
        raise StackError(f"Output: {damaged}", program_line()) from None


def awaited(awaitable: Awaitable[Any]) -> Any:
    """What an awaitable gives, run in an event loop of its own.

    :raises StackError: It is a task or a future of another event loop, and not done.
    """
    if isinstance(awaitable, asyncio.Future):
        if not awaitable.done():
            raise StackError("an Output takes coroutines, and tasks that are done: await it before", program_line())
        return awaitable.result()
    outcome: list[Any] = []
    errors: list[BaseException] = []

    async def run() -> None:
        outcome.append(await awaitable)

    def run_loop() -> None:
        try:
            asyncio.run(run())
        except BaseException as error:
            errors.append(error)

    # There may be an event loop in this thread, which can't wait for another one.
    thread = Thread(target=copy_context().run, args=(run_loop,), name="stack function", daemon=True)
    thread.start()
    thread.join()
    if errors:
        raise errors[0]
    return outcome[0]


def _origins(value: Any, world: World) -> Iterator[Origin]:
    origin = origin_of(value, world)
    if origin is not None:
        yield origin
    elif isinstance(value, dict):
        for key, item in value.items():
            yield from _origins(key, world)
            yield from _origins(item, world)
    elif isinstance(value, (list, tuple)):
        for item in value:
            yield from _origins(item, world)


def _parts_of(value: Any, world: World, results: Results) -> Any:
    """What can be told of a value, and of all that it holds."""
    if isinstance(value, dict):
        found = [(_parts_of(key, world, results), _parts_of(item, world, results)) for key, item in value.items()]
        return NotKnown() if any(holds_unknown(key) for key, _ in found) else dict(found)
    if isinstance(value, list):
        return [_parts_of(item, world, results) for item in value]
    if type(value) is tuple:
        return tuple(_parts_of(item, world, results) for item in value)
    return _part_of(value, world, results)


def _part_of(value: Any, world: World, results: Results) -> Any:
    """What can be told of a value, whatever it holds."""
    if is_recorded(value):
        try:
            return member_of(value).value(results)
        except Unknown:
            return NotKnown(value)
    origin = origin_of(value, world)
    if origin is None:
        return value
    if isinstance(origin, Partly):
        return origin.part(results)
    try:
        return origin.value(results)
    except Unknown:
        return NotKnown()
