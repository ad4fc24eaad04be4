"""Changing one resource: reading it again, sending the change, waiting for it, noting it in the journal."""

from __future__ import annotations

from typing import Any

from azure.core import MatchConditions

from ...core.clients.aio import AsyncDriver
from ...core.declare.operation import Match, Operation, Query
from ...core.exchange.arguments import arguments_by_name
from ...core.models.plan import TypePlan
from ..errors import StackError
from ..plan.changes import Change, Kind
from ..plan.compare import remembered
from ..plan.fill import filled, plain
from ..plan.planner import Planner, is_unfinished, plan_of_body, with_body
from ..plan.reading import Reading, reading_operation, version_besides, wire_of
from ..record.ids import resource_type
from ..record.marks import Marks
from ..record.nodes import Node
from ..record.recorder import with_parameters
from ..run.rate import Rate
from ..run.steps import Telling
from ..state.interface import Owned
from ..state.journal import Journal
from ..state.records import Change as Changed
from ..state.records import Pending
from .bodies import kept
from .busy import patiently
from .removing import Remover


class Changer(Remover):
    """Makes, changes and deletes resources, each as a step of a run.

    :param run: The number of the run.
    :param rate: How fast requests are sent.
    :param adopt: Take over what is there and was not made by the stack.
    """

    def __init__(
        self,
        driver: AsyncDriver,
        planner: Planner,
        reading: Reading,
        marks: Marks,
        journal: Journal,
        run: int,
        rate: Rate,
        *,
        adopt: bool,
    ) -> None:
        super().__init__(driver, journal, run, rate)
        self._planner = planner
        self._reading = reading
        self._marks = marks
        self._adopt = adopt
        self._known = {each.id.lower(): each for each in journal.owned()}

    async def make(self, node: Node, change: Change, fresh: bool, telling: Telling) -> Changed:
        """Make or change a resource.

        :param fresh: What it stands below was made by this run: what is there was made along with that.
        :return: What was done.
        :raises StackError: What is there is no longer as the plan has it.
        """
        desired = self._planner.body(node)
        identity = str(plain(filled(node.id, self._marks, self._planner.results)))
        plan = plan_of_body(node)
        known = self._known.get(identity.lower())
        live = await self._live(node)
        differences = [] if live is None else self._planner.differences(node, identity, desired, live, known)
        mine = known is not None or fresh or change.kind is Kind.REPLACE
        # Values that it is made of may have changed since the preview, by this run.
        expected = [] if change.live is None else self._planner.differences(node, identity, desired, change.live, known)
        more = {each.path for each in differences} - {each.path for each in expected}
        self._check(change, live, more, mine, node)
        owned = self._owned(node, change, identity, plan, desired)
        is_done = live is not None and not differences and not is_unfinished(node.operation, known, live)
        if is_done and change.kind is not Kind.REPLACE:
            self._planner.made[node] = live
            await self._journal.settle(identity, owned)
            return "same" if mine else "adopt"
        body = (
            plain(desired)
            if live is None
            else kept(
                plan, plain(desired), live, None if known is None else known.body, self._planner.children(identity)
            )
        )
        what: Changed = "create" if live is None else "update"
        found = await self._send(node, owned, what, self._with_body(node, body, live), telling)
        self._planner.made[node] = found if found is not None else await self._live(node)
        return what

    async def look_up(self, node: Node) -> Changed:
        """Look something up that the stack made."""
        self._planner.made[node] = await self._reading.lookup(node, self._planner.lookup_arguments(node))
        return "read"

    async def keep(self, node: Node, change: Change) -> None:
        """Note what the program says of a resource that stays as it is, where that was not known."""
        owned = self.owned_as(node, change)
        if owned != self._known.get(change.id.lower()) or change.id.lower() in self._doubted:
            await self._journal.settle(owned.id, owned)

    def _check(self, change: Change, live: Any, more: set[str], mine: bool, node: Node) -> None:
        """Refuse to change what is no longer as the plan has it.

        :param more: Members that differ now, and did not then.
        """
        if live is None:
            if change.kind in (Kind.UPDATE, Kind.ADOPT, Kind.SAME) and change.live is not None:
                raise StackError(f"{change.id} was deleted since the preview: preview it again", node.line)
            return
        if not mine and not self._adopt and not node.options.adopt:
            raise StackError(
                f"{change.id} is there, and was not made by this stack: run it with --adopt to take it over", node.line
            )
        if change.live is not None and more:
            raise StackError(
                f"{change.id} was changed by somebody else since the preview ({', '.join(sorted(more))}): "
                "preview it again",
                node.line,
            )

    def owned_as(self, node: Node, change: Change) -> Owned:
        """What is to be known of the resource of a node."""
        desired = self._planner.body(node)
        return self._owned(node, change, change.id, plan_of_body(node), desired)

    async def _live(self, node: Node) -> Any:
        if reading_operation(node.operation) is None:
            return None
        return await self._reading.resource(node, self._planner.arguments(node))

    def _owned(self, node: Node, change: Change, identity: str, plan: TypePlan | None, desired: Any) -> Owned:
        """What is to be known of a resource once it is as the program says."""
        salt = self._journal.salt
        return Owned(
            id=identity,
            type=resource_type(identity),
            service=node.operation.service.package,
            operation=node.operation.id,
            body=remembered(plan, desired, salt),
            salt=salt,
            component=node.component,
            needs=change.needs,
            protect=node.options.protect,
            retain_on_delete=node.options.retain_on_delete,
            timeouts=node.options.timeouts,
            query=_required_query(node.operation, node.arguments),
            api_version=version_besides(node.operation, node.call_options, self._driver.settings),
        )

    def _with_body(self, node: Node, body: Any, live: Any) -> tuple[Any, ...]:
        """The arguments of a call with its body, and with the ETag of what was read where the operation heeds one."""
        arguments = with_body(node, self._planner.arguments(node), body)
        match = next((each for each in node.operation.parameters if isinstance(each, Match)), None)
        etag = live.get("etag") if isinstance(live, dict) else None
        if match is not None and match.if_match and isinstance(etag, str):
            at, _ = arguments_by_name(node.operation, range(2 * len(node.operation.parameters)))["etag"]
            if arguments[at] is None and arguments[at + 1] is None:
                arguments[at : at + 2] = [etag, MatchConditions.IfNotModified]
        return tuple(arguments)

    async def _send(self, node: Node, owned: Owned, what: Changed, arguments: tuple[Any, ...], telling: Telling) -> Any:
        """Send a change, and note what came of it; the JSON of the result."""
        pending = Pending(owned, what, self._run)
        driver = with_parameters(self._driver, node.parameters) if node.parameters else self._driver
        made_principal = any(each in self._planner.made for each in node.needs)

        async def call() -> Any:
            return await self.send(driver, node.operation, arguments, node.call_options, pending, telling)

        found = await patiently(call, telling, made_principal=made_principal)
        await self._journal.settle(owned.id, owned)
        return wire_of(found)


def _required_query(operation: Operation, arguments: tuple[Any, ...]) -> dict[str, Any]:
    """What an operation has to be told in its query, by name."""
    given = arguments_by_name(operation, arguments)
    names = [each.name for each in operation.parameters if isinstance(each, Query) and each.required]
    return {name: given[name] for name in names if isinstance(given.get(name), (str, int, bool))}
