"""What all runs have in common that change a stack, whoever makes or deletes its resources."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from ..plan.changes import Plan
from ..run.rate import Rate
from ..run.steps import Report
from ..state.journal import Journal
from .results import STOPPED, Applied, Approve, is_approved

if TYPE_CHECKING:
    from ..._aio_client import ProvisioningClient


class StackRunOptions(TypedDict, total=False):
    """The options of every :class:`StackRun`, for the signatures of its kinds."""

    name: str
    approve: Approve
    report: Report
    rate: Rate | None


class StackRun:
    """One run that changes a stack.

    :param client: An async client: ``azure.mgmt.provisioning.aio.ProvisioningClient``.
    :param journal: What is known of the stack.
    :param name: The stack's name.
    :param approve: Is asked before anything is sent; everything is approved if not given.
    :param report: Is told what happens.
    :param rate: How fast requests are sent: as fast as Azure Resource Manager allows if not given.
    """

    def __init__(
        self,
        client: ProvisioningClient,
        journal: Journal,
        *,
        name: str = "dev",
        approve: Approve = lambda plan: True,
        report: Report = lambda event: None,
        rate: Rate | None = None,
    ) -> None:
        self._client = client
        self._journal = journal
        self._name = name
        self._approve = approve
        self._report = report
        self._rate = rate or Rate()

    def _is_stopped(self) -> bool:
        """Whether nothing more is to be begun."""
        raise NotImplementedError

    async def _declined(self, plan: Plan) -> Applied | None:
        """Ask whether a plan is to be carried out; what came of the run if not."""
        approved = not self._is_stopped() and await is_approved(plan, self._approve)
        if self._is_stopped():  # it may have been meanwhile
            return Applied(plan, approved=False, notes=(STOPPED,))
        return None if approved else Applied(plan, approved=False)
