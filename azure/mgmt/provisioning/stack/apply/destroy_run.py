"""What all runs have in common that delete a stack, whoever deletes its resources."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..state.interface import Owned
from ..state.journal import Journal
from .contents import check_contents
from .limited import Drivers
from .stack_run import StackRun, StackRunOptions

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from ..._aio_client import ProvisioningClient


class DestroyRunOptions(StackRunOptions, total=False):
    """The options of every :class:`DestroyRun`, for the signatures of its kinds."""

    foreign: bool


class DestroyRun(StackRun):
    """One run that deletes what a stack made; its program is not asked.

    :param foreign: Delete resource groups with what others made in them.
    :param options: Those of :class:`~azure.mgmt.provisioning.stack.apply.stack_run.StackRun`.
    """

    def __init__(
        self,
        client: ProvisioningClient,
        journal: Journal,
        *,
        foreign: bool = False,
        **options: Unpack[StackRunOptions],
    ) -> None:
        super().__init__(client, journal, **options)
        self._foreign = foreign

    async def _check_contents(self, gone: Iterable[Owned], drivers: Drivers) -> None:
        """Refuse to delete resource groups with what others made in them, unless that is said.

        :raises StackError: There is something.
        """
        if not self._foreign:
            reader = type(self._client)._over(drivers.reading)
            await check_contents(reader, [each.id for each in gone], self._journal.owned())
