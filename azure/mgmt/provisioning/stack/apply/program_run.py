"""What all runs have in common that make what a program says, whoever makes it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypedDict

from ..errors import StackError
from ..others import Others, no_others
from ..plan.changes import Kind, Plan
from ..plan.policies import Policy
from ..run.rate import Rate
from ..run.steps import Report
from ..running import Program
from ..state.journal import Journal
from .results import Approve

if TYPE_CHECKING:
    from ..._aio_client import ProvisioningClient


class ProgramRunOptions(TypedDict, total=False):
    """The options of every :class:`ProgramRun`, for the signatures of its kinds."""

    name: str
    config: Mapping[str, Any] | None
    adopt: bool
    policies: Sequence[Policy]
    others: Others
    approve: Approve
    report: Report
    rate: Rate | None


class ProgramRun:
    """One run of a stack.

    :param program: A function that gets a client and its :class:`~azure.mgmt.provisioning.stack.Stack`.
    :param client: An async client: ``azure.mgmt.provisioning.aio.ProvisioningClient``.
    :param journal: What is known of the stack.
    :param name: The stack's name.
    :param config: What it is configured with.
    :param adopt: Take over what is there and was not made by the stack.
    :param policies: Functions that say what is wrong with a resource: it is not made, unless they merely advise.
    :param others: Gives the outputs of other stacks by name.
    :param approve: Is asked before anything is sent; everything is approved if not given.
    :param report: Is told what happens.
    :param rate: How fast requests are sent: as fast as Azure Resource Manager allows if not given.
    """

    def __init__(
        self,
        program: Program,
        client: ProvisioningClient,
        journal: Journal,
        *,
        name: str = "dev",
        config: Mapping[str, Any] | None = None,
        adopt: bool = False,
        policies: Sequence[Policy] = (),
        others: Others = no_others,
        approve: Approve = lambda plan: True,
        report: Report = lambda event: None,
        rate: Rate | None = None,
    ) -> None:
        self._program = program
        self._client = client
        self._journal = journal
        self._name = name
        self._config = dict(config or {})
        self._adopt = adopt
        self._policies = policies
        self._others = others
        self._approve = approve
        self._report = report
        self._rate = rate or Rate()

    def _check_taken_over(self, plan: Plan, allowed: Iterable[str], *kinds: Kind) -> None:
        """Refuse to take over what was not made by the stack, unless that is said.

        :param allowed: The ids of what may be taken over all the same.
        :param kinds: What a run does to what it takes over.
        :raises StackError: It would be.
        """
        if self._adopt:
            return
        named = {each.lower() for each in allowed}
        foreign = [each for each in plan.of_kind(*kinds) if each.id.lower() not in named]
        if foreign:
            raise StackError(
                "these are there, and were not made by this stack. Run it with --adopt to take them over:\n  "
                + "\n  ".join(each.id for each in foreign)
            )
