"""The recorder: the executor that writes calls down instead of sending them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from copy import copy
from dataclasses import replace
from threading import Lock
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from ...core.declare.operation import Operation
from ...core.declare.options import CallOptions, LongRunningOptions, PagingOptions, RequestOptions
from ...core.exchange.request import call_path
from ...core.exchange.response import result_plan
from ...core.models.model_plan import ModelPlan
from ...core.models.values.containers import BUILT_IN, ListPlan
from ..errors import BoundaryReached, Line, StackError
from ..options import NO_OPTIONS
from .bodies import written_body
from .evaluating import current_evaluation
from .ids import ids_within, resource_id, resource_name, resource_type
from .kinds import CallKind, shape_of
from .later import LaterText, StandIn, WritingDown
from .lines import program_line
from .listings import AsyncLaterListing, LaterListing
from .marks import (
    NO_SECRET_KEYS,
    NO_SECRET_NAMES,
    DamagedMark,
    World,
    check_shown,
    json_texts,
    may_hold_marks,
    place_of,
    readable_marks,
    secret_key,
)
from .nodes import Graph, Node
from .origins import Member
from .pollers import AsyncRecordedPoller, RecordedPoller
from .recorded import later, origin_of, recorded
from .scope import Scope, current_scope

if TYPE_CHECKING:
    from azure.core.rest import HttpRequest

    from ...core.declare.settings import Settings

_NOT_RECORDED = ("cls", "continuation_token")
"""Options of calls about responses, of which a recorded call has none."""


class Sending(Protocol):
    """What looks up at once: a driver of core."""

    settings: Settings

    def take(
        self, options: Mapping[str, Any], allowed: type[Any], where: str, operation: Operation | None = None
    ) -> CallOptions:
        """Check the options of a call, and take them apart."""
        raise NotImplementedError

    def call(self, operation: Operation, arguments: tuple[Any, ...], options: Mapping[str, Any]) -> Any:
        """Run an operation that answers at once."""

    def list(self, operation: Operation, arguments: tuple[Any, ...], options: Mapping[str, Any]) -> Any:
        """Run a listing."""


Sends = TypeVar("Sends", bound=Sending)


class RecordingWorld(World, Protocol):
    """The world of a recording that goes on."""

    ended: BoundaryReached | None


class Recorder:
    """Writes calls down: what a program says shall be there becomes nodes, look-ups of anything else are made at once.

    :param driver: What makes look-ups.
    :param graph: Where nodes are written down.
    """

    def __init__(self, driver: Sending, world: RecordingWorld, graph: Graph) -> None:
        self.settings = driver.settings
        self._driver = driver
        self._world = world
        self._graph = graph
        self._lock = Lock()

    def with_parameters(self, parameters: Mapping[str, Any]) -> Recorder:
        """The same recorder for a client whose operations take something from it."""
        other = copy(self)
        other._driver = with_parameters(self._driver, parameters)
        other.settings = other._driver.settings
        return other

    # What clients ask of an executor

    def on_subscription(self, subscription_id: str) -> Recorder:
        """Refused: what a stack made is found again in the subscription that it is run in."""
        what = "with_subscription() is none of a stack's calls: a stack is of one subscription"
        raise StackError(f"{what}. Write a stack for {subscription_id}", program_line())

    def take(
        self, options: Mapping[str, Any], allowed: type[Any], where: str, operation: Operation | None = None
    ) -> CallOptions:
        """Check the options of a call, and take them apart."""
        return self._driver.take(options, allowed, where, operation)

    def send(self, request: HttpRequest, options: Mapping[str, Any], *, stream: bool = False) -> Any:
        """Refused: of a request of the caller's own it isn't known what it does."""
        raise StackError("send_request() is none of a stack's calls. Call the operation's method", program_line())

    def call(self, operation: Operation, arguments: tuple[Any, ...], options: Mapping[str, Any]) -> Any:
        """Record an operation that answers at once, or look up."""
        node = self._note(operation, arguments, options, RequestOptions)
        return self._driver.call(operation, arguments, options) if node is None else self._result(node)

    def list(self, operation: Operation, arguments: tuple[Any, ...], options: Mapping[str, Any]) -> Any:
        """Look up a listing, at once or later."""
        node = self._note(operation, arguments, options, PagingOptions)
        return self._driver.list(operation, arguments, options) if node is None else self._result(node)

    def begin(self, operation: Operation, arguments: tuple[Any, ...], options: Mapping[str, Any]) -> Any:
        """Record a long-running operation."""
        return RecordedPoller(*self._begun(operation, arguments, options))

    def resume(self, operation: Operation, token: str, taken: CallOptions, arguments: tuple[Any, ...] = ()) -> Any:
        """Refused: nothing was begun while a program is recorded."""
        raise StackError("resume() is none of a stack's calls. Call the operation's method", program_line())

    def close(self) -> Any:
        """Nothing is open."""

    @property
    def pipeline_client(self) -> Any:
        """Refused, as requests of the caller's own are."""
        return self.send(None, {})  # type: ignore[arg-type]

    # Recording

    def _begun(self, operation: Operation, arguments: tuple[Any, ...], options: Mapping[str, Any]) -> tuple[Any, str]:
        node = self._note(operation, arguments, options, LongRunningOptions)
        if node is None:
            message = f"{operation.id} takes a while, and so is no look-up that a stack makes at once"
            raise StackError(message, program_line())
        return self._result(node), f"{operation.id} on {node.name!r}"

    def _note(
        self, operation: Operation, arguments: tuple[Any, ...], options: Mapping[str, Any], allowed: type[Any]
    ) -> Node | None:
        """Write a call down; None for a look-up that can be made at once."""
        line = program_line()
        if self._world.ended is not None:
            raise self._world.ended
        evaluation = current_evaluation()
        if evaluation is not None and evaluation.answers:
            where = "in a function of later values, which is called when the program has been recorded"
            raise StackError(f"{operation.id} is called {where}. Call it in the program itself", line)
        shape = shape_of(operation)
        if shape.kind is CallKind.REFUSED:
            raise StackError(shape.refusal, line)
        for name in _NOT_RECORDED:
            if options.get(name) is not None:
                raise StackError(f"{operation.id}: the option {name!r} is about a response, and there is none", line)
        if options:
            self._driver.take(options, allowed, operation.id, operation)
        body = None
        if shape.body is not None:
            place = shape.body_place
            given = arguments[place]
            body = written_body(operation, shape.body, given, self._world)
            # What is written down takes its place; a required one that is not given is still told.
            arguments = (*arguments[:place], None if given is None else b"{}", *arguments[place + 1 :])
        arguments = tuple(map(_argument, arguments))
        with WritingDown():
            identity = resource_id(call_path(operation, arguments, self.settings))
        scope = current_scope()
        node = Node(
            number=0,
            operation=operation,
            arguments=arguments,
            call_options=options,
            id=identity,
            body=body,
            line=line,
            options=scope.options,
            component=scope.component,
            parameters=self.settings.parameters,
            shown_id=readable_marks(identity, self._world.marks) if may_hold_marks(identity) else "",
        )
        self._find_needs(node, scope)
        with self._lock:
            if shape.kind is CallKind.LOOKS_UP and not self._concerns_own(node):
                return None
            node.number = len(self._graph.nodes) + 1
            self._graph.add(node)
        return node

    def _find_needs(self, node: Node, scope: Scope) -> None:
        """Find out what a node uses: later values in its body and arguments, ids in its body, ``depends_on``."""
        texts = [] if node.body is None else [*json_texts(node.body)]
        arguments = [str.__str__(each) for each in node.arguments if isinstance(each, str)]
        text = ""
        try:
            for text in texts:
                check_shown(text)
                for mark in self._world.marks.within(text) if may_hold_marks(text) else ():
                    node.needs.update(dict.fromkeys(mark.origin.nodes()))
            for text in arguments:
                for mark in self._world.marks.within(text) if may_hold_marks(text) else ():
                    node.needs.update(dict.fromkeys(mark.origin.nodes()))
                    if mark.origin.secret:
                        raise StackError(f"{node.operation.id}: {NO_SECRET_NAMES}", node.line)
        except DamagedMark as damaged:
            where = place_of(node.body, text) or "an argument"
            raise StackError(f"{node.operation.id}: {where} can't be sent: {damaged}", node.line) from None
        key = secret_key(node.body, self._world.marks) if any(map(may_hold_marks, texts)) else None
        if key is not None:
            raise StackError(f"{node.operation.id}: {place_of(node.body, key)}: {NO_SECRET_KEYS}", node.line)
        node.mentions = tuple(ids_within(texts))
        options = scope.options
        for needed in () if options is NO_OPTIONS else (*options.depends_on, options.deleted_with):
            node.needs.update(dict.fromkeys(self._nodes_of(needed, node.line)))

    def _nodes_of(self, needed: Any, line: Line) -> Iterator[Node]:
        if needed is None:
            return
        if isinstance(needed, (RecordedPoller, AsyncRecordedPoller)):
            needed = needed._result
        try:
            origin = origin_of(needed, self._world)
        except DamagedMark as damaged:
            raise StackError(f"depends_on: {damaged}", line) from None
        if origin is None and isinstance(needed, str):
            holder = self._graph.made_at(needed)
            if holder is not None:
                yield holder
                return
        if origin is None:
            message = f"depends_on takes results of calls, their pollers, ids and later values, got {needed!r}"
            raise StackError(message, line)
        yield from origin.nodes()

    def _concerns_own(self, node: Node) -> bool:
        """Whether a look-up is about what the stack makes."""
        if node.needs or any(self._graph.holder(each) is not None for each in node.mentions):
            return True
        holder = self._graph.holder(node.id)
        if holder is not None:
            node.needs[holder] = None
            return True
        if node.operation.paging is not None:
            node.needs.update(dict.fromkeys(self._graph.within(node.id)))
        return bool(node.needs)

    # What recorded calls give

    def _result(self, node: Node) -> Any:
        operation = node.operation
        if operation.paging is not None:
            return self._listing(self._items(node))
        if operation.returns is None:
            return None
        if operation.returns in ("head", "text", "stream"):
            plan = BUILT_IN["bool" if operation.returns == "head" else "str"]
            return later(Member(node, (), "", plan, self._world, secret=False))
        plan = result_plan(operation.service, operation.returns)
        origin = Member(node, (), "", plan, self._world, secret=False)
        if not isinstance(plan, ModelPlan):
            return later(origin)
        return recorded(origin, self._known(node))

    def _known(self, node: Node) -> dict[str, Any]:
        """What is known of a result: what the client chose."""
        if node.is_lookup:
            return {}
        body = node.body if type(node.body) is dict else {}
        identity = node.id
        return {**body, "id": identity, "name": resource_name(identity), "type": resource_type(identity)}

    def _listing(self, items: Any) -> Any:
        return LaterListing(items)

    def _items(self, node: Node) -> Any:
        operation = node.operation
        assert operation.paging is not None
        item = operation.paging.item_type
        plan = ListPlan(result_plan(operation.service, item), item)
        return later(Member(node, (), "", plan, self._world, secret=False))


class AsyncRecorder(Recorder):
    """The recorder of async clients: what it gives is to be awaited."""

    async def call(self, operation: Operation, arguments: tuple[Any, ...], options: Mapping[str, Any]) -> Any:
        """Record an operation that answers at once, or look up."""
        node = self._note(operation, arguments, options, RequestOptions)
        return await self._driver.call(operation, arguments, options) if node is None else self._result(node)

    async def begin(self, operation: Operation, arguments: tuple[Any, ...], options: Mapping[str, Any]) -> Any:
        """Record a long-running operation."""
        return AsyncRecordedPoller(*self._begun(operation, arguments, options))

    def _listing(self, items: Any) -> Any:
        return AsyncLaterListing(items)

    async def close(self) -> None:
        """Nothing is open."""


def _argument(value: Any) -> Any:
    """What a function gives may be a text, as arguments of URLs are; a member that is one says so itself."""
    may_be_text = isinstance(value, StandIn) and not isinstance(value._origin, Member)
    return LaterText.of(value._origin) if may_be_text else value


def with_parameters(driver: Sends, parameters: Mapping[str, Any]) -> Sends:
    """The same driver for operations that take something from their client."""
    other = copy(driver)
    other.settings = replace(driver.settings, parameters=parameters)
    return other
