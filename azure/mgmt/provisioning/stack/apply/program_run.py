"""What all runs have in common that make what a program says, whoever makes it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..errors import StackError
from ..others import Others, no_others
from ..plan.changes import Kind, Plan
from ..plan.policies import Policy
from ..running import Program
from ..state.journal import Journal
from .stack_run import StackRun, StackRunOptions

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._aio_client import ProvisioningClient


class ProgramRunOptions(StackRunOptions, total=False):
    """The options of every :class:`ProgramRun`, for the signatures of its kinds."""

    config: Mapping[str, Any] | None
    adopt: bool
    policies: Sequence[Policy]
    others: Others


class ProgramRun(StackRun):
    """One run of a stack.

    :param program: A function that gets a client and its :class:`~azure.mgmt.provisioning.stack.Stack`.
    :param config: What it is configured with.
    :param adopt: Take over what is there and was not made by the stack.
    :param policies: Functions that say what is wrong with a resource: it is not made, unless they merely advise.
    :param others: Gives the outputs of other stacks by name.
    :param options: Those of :class:`~azure.mgmt.provisioning.stack.apply.stack_run.StackRun`.
    """

    def __init__(
        self,
        program: Program,
        client: ProvisioningClient,
        journal: Journal,
        *,
        config: Mapping[str, Any] | None = None,
        adopt: bool = False,
        policies: Sequence[Policy] = (),
        others: Others = no_others,
        **options: Unpack[StackRunOptions],
    ) -> None:
        super().__init__(client, journal, **options)
        self._program = program
        self._config = dict(config or {})
        self._adopt = adopt
        self._policies = policies
        self._others = others

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
