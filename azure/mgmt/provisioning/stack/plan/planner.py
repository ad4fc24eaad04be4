"""Working out what will happen to each node: what is there is read, and compared with what the program says."""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from azure.core.exceptions import ResourceExistsError

from ...core.declare.operation import Operation
from ...core.models.plan import TypePlan
from ..errors import StackError
from ..record.bodies import body_plan
from ..record.ids import resource_name, resource_type
from ..record.kinds import shape_of
from ..record.marks import NO_SECRET_NAMES, Marks, Origin, Path, json_texts, may_hold_marks
from ..record.nodes import Graph, Node
from ..record.origins import at
from ..record.world import Unknown
from ..state.interface import Owned, State
from .changes import Change, Difference, Kind, Member, has_failed
from .children import Children
from .compare import Comparison, masked, path_pattern
from .fill import SecretValue, UnknownValue, filled, plain
from .reading import MANY, Reading, reading_operation, version_besides
from .unsaid import unsaid

_STATE = ("properties", "provisioningState")
_FOREIGN = "it is there, and was not made by this stack"


class Planner:
    """Works out the changes of one recording, each once.

    :param graph: The nodes; it may still grow.
    :param state: What is known of earlier runs.
    :param with_unsaid: Find what is there and the program does not say, too.
    :ivar made: The JSON of what was made, changed or looked up since, by node.
    """

    def __init__(
        self, graph: Graph, marks: Marks, reading: Reading, state: State, *, with_unsaid: bool = False
    ) -> None:
        self._graph = graph
        self._marks = marks
        self._reading = reading
        self._with_unsaid = with_unsaid
        self._owned = {each.id.lower(): each for each in state.owned()}
        self.made: dict[Node, Any] = {}
        self._tasks: dict[Node, asyncio.Task[Change]] = {}
        self._places: Counter[tuple[int, str]] | None = None

    async def change(self, node: Node) -> Change:
        """What will happen to a node.

        :raises ~azure.core.exceptions.HttpResponseError: What is there can't be read.
        """
        task = self._tasks.get(node)
        if task is None:
            task = self._tasks[node] = asyncio.ensure_future(
                self._look_up(node) if node.is_lookup else self._plan(node)
            )
        return await task

    async def changes(self, nodes: Sequence[Node]) -> list[Change]:
        """What will happen to nodes, in their order."""
        self._places = Counter(_place(node) for node in nodes if not node.is_lookup)
        return [await task for task in [asyncio.ensure_future(self.change(node)) for node in nodes]]

    async def name(self, node: Node) -> None:
        """Look up what the id of a node is made of, so that it can be told."""
        if may_hold_marks(node.id):
            await self._ready(node.needs)

    async def look_up(self, data: Any) -> None:
        """Look up what JSON with marks is made of, so that it can be filled."""
        for text in json_texts(data):
            for mark in self._marks.within(text):
                await self._ready(mark.origin.nodes())

    async def value(self, origin: Origin) -> Any:
        """The value of what a program looks at.

        :raises Unknown: It can't be told yet.
        """
        await self._ready(origin.nodes())
        return origin.value(self.results)

    def results(self, node: Node, path: Path) -> Any:
        """The JSON at a place in what is there of a node.

        :raises Unknown: It can't be told yet: the node is made, or it changes and the place is empty.
        :raises StackError: Nobody said that it is needed, so that it was not looked at yet.
        """
        if node in self.made:
            return at(self.made[node], path)
        task = self._tasks.get(node)
        if task is None or not task.done():
            raise StackError(
                f"{node.name} is used by a function of later values that does not say so. Give it to the function, too"
            )
        change = task.result()
        found = at(change.live, path)
        if found is None and not (change.is_settled and change.live is not None):
            raise Unknown
        if change.kind is Kind.REPLACE:
            raise Unknown
        return found

    def owned(self) -> list[Owned]:
        """What the stack made when this began, in that order."""
        return list(self._owned.values())

    def owned_elsewhere(self) -> list[Owned]:
        """What the stack made that its program no longer says, last made first.

        A name that can't be told yet may be that of any resource of its type.
        """
        said, doubtful = set(), set()
        for node in self._graph.nodes:
            if not node.is_lookup and may_hold_marks(node.id):
                identity = self._identity(node)
                said.add(str(identity).lower())
                if isinstance(identity, UnknownValue):
                    doubtful.add(resource_type(node.id).lower())
        return [
            owned
            for key, owned in reversed(self._owned.items())
            if self._graph.made_at(key) is None and key not in said and owned.type.lower() not in doubtful
        ]

    def identity(self, node: Node) -> str:
        """The id of a node; where that is not known yet, with what it is made of."""
        return str(self._identity(node))

    def _identity(self, node: Node) -> str | UnknownValue:
        found: str | UnknownValue | SecretValue = filled(node.id, self._marks, self.results)
        if isinstance(found, SecretValue):  # a function made it so; what is known before is refused by the recorder
            raise StackError(f"{node.operation.id}: {NO_SECRET_NAMES}", node.line)
        return found

    def body(self, node: Node) -> Any:
        """What a node says of its resource, with values in place of marks, as far as they can be told.

        :raises StackError: A key in it is made of a secret.
        """
        try:
            return filled(node.body, self._marks, self.results)
        except StackError as error:
            raise StackError(f"{node.operation.id}: {error}", node.line) from None

    async def _ready(self, nodes: Any) -> None:
        for node in dict.fromkeys(nodes):
            await self.change(node)

    async def _plan(self, node: Node) -> Change:
        await self._ready(node.needs)
        parent = self._graph.parent(node)
        above = await self.change(parent) if parent is not None else None
        identity = self._identity(node)
        plan = plan_of_body(node)
        desired = self.body(node)
        if isinstance(identity, UnknownValue):
            return self._changed(Kind.CREATE, node, str(identity), plan, desired)
        if above is not None and above.kind in (Kind.CREATE, Kind.REPLACE):
            known = self._owned.get(identity.lower())
            if above.kind is Kind.REPLACE and known is not None:
                reason = f"{above.name} is replaced, and this is deleted with it"
                return self._changed(Kind.REPLACE, node, identity, plan, desired, reason=reason)
            return self._changed(Kind.CREATE, node, identity, plan, desired)
        try:
            return await self._compared(node, identity, plan, desired)
        except ResourceExistsError:
            if above is None or not has_failed(above.live):
                raise
        # Services tell nothing of what stands below something that failed, before that is repaired.
        kind = Kind.UPDATE if identity.lower() in self._owned else Kind.CREATE
        reason = f"it can't be read before {above.name} is repaired, and is sent if it differs then"
        return self._changed(kind, node, identity, plan, desired, reason=reason)

    async def _compared(self, node: Node, identity: str, plan: TypePlan | None, desired: Any) -> Change:
        """The change of a node that may be there."""
        owned = self._owned.get(identity.lower())
        if reading_operation(node.operation) is None:
            return self._unreadable(node, identity, plan, desired, owned)
        arguments = self.arguments(node)
        live = await self._listed(node, arguments, identity)
        differences = [] if live is None else self.differences(node, identity, desired, live, owned)
        if live is None or differences:
            # A listing may show less of a resource than a GET, or be behind.
            live = await self._reading.resource(node, arguments)
            if live is None:
                return self._changed(Kind.CREATE, node, identity, plan, desired)
            differences = self.differences(node, identity, desired, live, owned)
        kind, reason = _kind_of(node, differences, owned, live)
        return self._changed(kind, node, identity, plan, desired, differences, reason, live)

    def differences(self, node: Node, identity: str, desired: Any, live: Any, owned: Owned | None) -> list[Difference]:
        """The members in which what is there differs from what a node says.

        :param owned: What is known of it.
        """
        plan, ignored, children = plan_of_body(node), node.options.ignore_changes, self.children(identity)
        if owned is None:
            return Comparison(ignored, children=children).compare(plan, desired, live)
        comparison = Comparison(ignored, owned.salt, in_doubt=owned.in_doubt, children=children)
        return comparison.compare(plan, desired, live, owned.body)

    def children(self, identity: str) -> Children:
        """Tells the children of a resource in lists of its document."""
        return Children(identity, lambda each: self._graph.made_at(each) is not None or each.lower() in self._owned)

    def _unreadable(
        self, node: Node, identity: str, plan: TypePlan | None, desired: Any, owned: Owned | None
    ) -> Change:
        """The change of a node of which no operation tells what is there: what was said last has to do."""
        if owned is None:
            return self._changed(Kind.CREATE, node, identity, plan, desired)
        differences = self.differences(node, identity, desired, {}, owned)
        kind = Kind.UPDATE if differences else Kind.SAME
        reason = "compared with what the stack said last: no operation reads it"
        return self._changed(kind, node, identity, plan, desired, differences, reason)

    async def _listed(self, node: Node, arguments: tuple[Any, ...], identity: str) -> Any:
        """What a listing shows of a node, where there are so many of its kind that one is asked for."""
        place = _place(node)
        if self._places is None or self._places[place] < MANY:
            return None
        found: Mapping[str, Any] = await self._reading.listed(node, arguments, place[1])
        return found.get(identity.lower())

    async def _look_up(self, node: Node) -> Change:
        """What a look-up of what the stack makes gives, if that is there and stays as it is."""
        needed = [await self.change(each) for each in self._graph.dependencies(node)]
        live = None
        if all(change.is_settled and change.live is not None for change in needed):
            live = await self._reading.lookup(node, self.lookup_arguments(node))
        return self._changed(Kind.READ, node, self.identity(node), None, None, live=live)

    def arguments(self, node: Node) -> tuple[Any, ...]:
        """The arguments of a node's call, with values in place of marks.

        :raises Unknown: One can't be told yet.
        """
        return tuple(
            plain(filled(str.__str__(each), self._marks, self.results))
            if isinstance(each, str) and may_hold_marks(str.__str__(each))
            else each
            for each in node.arguments
        )

    def lookup_arguments(self, node: Node) -> tuple[Any, ...]:
        """The arguments of a look-up's call, its body included.

        :raises Unknown: One can't be told yet.
        """
        return tuple(with_body(node, self.arguments(node), plain(self.body(node))))

    def _changed(
        self,
        kind: Kind,
        node: Node,
        identity: str,
        plan: TypePlan | None,
        desired: Any,
        differences: list[Difference] | None = None,
        reason: str = "",
        live: Any = None,
    ) -> Change:
        return Change(
            kind=kind,
            id=identity,
            name=resource_name(identity),
            type=node.operation.id if node.is_lookup else resource_type(identity),
            differences=tuple(differences or ()),
            body=masked(plan, desired),
            reason=reason,
            component=node.component,
            line=node.line,
            needs=tuple(self.identity(each) for each in self._graph.dependencies(node)),
            protected=node.options.protect,
            foreign=live is not None and not node.is_lookup and identity.lower() not in self._owned,
            live=live,
            unsaid=self._unsaid(plan, desired, live, identity) if self._with_unsaid and not node.is_lookup else (),
            api_version=version_besides(node.operation, node.call_options, self._reading.settings),
        )

    def _unsaid(self, plan: TypePlan | None, desired: Any, live: Any, identity: str) -> tuple[Member, ...]:
        owned = self._owned.get(identity.lower())
        return tuple(unsaid(plan, desired, live, None if owned is None else owned.body))


def _kind_of(node: Node, differences: list[Difference], owned: Owned | None, live: Any) -> tuple[Kind, str]:
    """What becomes of a resource that is there."""
    replacing = [each for each in differences if _replaces(node, each)]
    if replacing:
        names = ", ".join(each.path for each in replacing)
        return Kind.REPLACE, f"{names} can't be changed in place" + (f"; {_FOREIGN}" if owned is None else "")
    if owned is None:
        return Kind.ADOPT, f"{_FOREIGN}, and its last change failed" if has_failed(live) else _FOREIGN
    if not differences and is_unfinished(node.operation, owned, live):
        return Kind.UPDATE, "its last change failed" if has_failed(
            live
        ) else "whether its last change ended well is not known"
    return (Kind.UPDATE if differences else Kind.SAME), ""


def is_unfinished(operation: Operation, owned: Owned | None, live: Any) -> bool:
    """Whether the last change of what is there failed, or may have: not everything tells how it ended.

    :param operation: The one that makes it.
    :param owned: What is known of it.
    """
    may_fail = operation.long_running is not None and owned is not None and owned.in_doubt
    return has_failed(live) or (may_fail and at(live, _STATE) is None)


def _replaces(node: Node, difference: Difference) -> bool:
    """Whether a difference needs the resource to be made anew: no service moves a resource to another location."""
    path = difference.path
    return (
        path == "location"
        or difference.create_only
        or any(path_pattern(each).fullmatch(path) for each in node.options.replace_on_changes)
    )


def _place(node: Node) -> tuple[int, str]:
    """What a listing would have to list: resources of a kind at one place."""
    return id(node.operation), node.id.lower().rpartition("/")[0]


def with_body(node: Node, arguments: Sequence[Any], body: Any) -> list[Any]:
    """The arguments of a node's call with its body, if it has one."""
    place = shape_of(node.operation).body_place
    found = list(arguments)
    if body is not None and place >= 0:
        found[place] = json.dumps(body).encode()
    return found


def plan_of_body(node: Node) -> TypePlan | None:
    """How the body of a node's call is written."""
    return plan_of_operation(node.operation)


def plan_of_operation(operation: Operation) -> TypePlan | None:
    """How the body of an operation is written."""
    body = shape_of(operation).body
    return None if body is None else body_plan(operation, body)
