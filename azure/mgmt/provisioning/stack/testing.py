"""Testing stacks: they are planned, applied and destroyed on a local Azure Resource Manager, and nobody waits."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Iterator
from types import TracebackType
from typing import TYPE_CHECKING, Any, TypeVar

from typing_extensions import Self

from ..local import LoopClock, VirtualClock, run_in_virtual_time
from .apply.destroy import Destroy
from .apply.results import Applied
from .apply.up import Up
from .plan.changes import Plan, found_alone
from .plan.preview import preview_async
from .running import Program
from .state.journal import Journal

if TYPE_CHECKING:
    from .._aio_client import ProvisioningClient
    from ..local import LocalAzure

T = TypeVar("T")


class LocalStack:
    """A stack on a local Azure Resource Manager, for tests. Operations take as long as on Azure, and no time.

    :param azure: The local Azure Resource Manager; the fixture ``local_stack`` has that of ``local_azure``.
    :param name: The stack's name.
    :ivar journal: What is known of the stack, in memory.
    """

    def __init__(self, azure: LocalAzure, name: str = "dev") -> None:
        self.azure = azure
        self.name = name
        self.journal = Journal(":memory:", name)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.journal.close()

    def plan(self, program: Program, **options: Any) -> Plan:
        """What the program would change. Nothing is written.

        :param options: Those of :func:`~azure.mgmt.provisioning.stack.preview`: ``config={"sku": "S1"}``.
        """
        return self._run(lambda client: preview_async(program, client, name=self.name, state=self.journal, **options))

    def up(self, program: Program, **options: Any) -> Applied:
        """Apply the program; whether all of it succeeded is told by what this gives.

        :param options: Those of :class:`~azure.mgmt.provisioning.stack.Up`: ``config={"sku": "S1"}``.
        """
        return self._run(lambda client: Up(program, client, self.journal, name=self.name, **options).run())

    def destroy(self, program: Program | None = None, **options: Any) -> Applied:
        """Delete what the stack made.

        :param program: It is not asked; given, the call reads as the others do.
        :param options: Those of :class:`~azure.mgmt.provisioning.stack.Destroy`.
        """
        return self._run(lambda client: Destroy(client, self.journal, name=self.name, **options).run())

    def resources(self, type: str | None = None) -> list[dict[str, Any]]:
        """The documents of all that is there, whoever made it.

        :param type: ``Microsoft.Web/sites``, in any case; all types if not given.
        """
        return [each for each in self._resources() if type is None or each["type"].lower() == type.lower()]

    def resource(self, type: str, name: str) -> dict[str, Any]:
        """The document of the resource of a type and a name.

        :param type: ``Microsoft.Web/sites``, in any case.
        :raises LookupError: There is none, or there are several.
        """
        return found_alone(self._resources(), type, name, lambda each: (each["type"], each["name"]))

    def _resources(self) -> Iterator[dict[str, Any]]:
        for each in self.azure.store.below(f"/subscriptions/{self.azure.subscription_id}"):
            yield {"id": each.id, "name": each.name, "type": each.type, **each.document}

    def _run(self, main: Callable[[ProvisioningClient], Coroutine[Any, Any, T]]) -> T:
        """Run something by the time of an event loop which never waits for time; the clock goes on from there."""
        from .._aio_client import ProvisioningClient

        async def run() -> T:
            clock = self.azure.clock = LoopClock(self.azure.clock.now())
            try:
                return await main(ProvisioningClient.local(self.azure))
            finally:
                self.azure.clock = VirtualClock(clock.now())

        return run_in_virtual_time(run())
