"""Going on with what an earlier run began and did not see the end of."""

from __future__ import annotations

import asyncio
from contextlib import suppress

from ...core.clients.aio import AsyncDriver
from ...core.declare.lookup import operation_of
from ...core.declare.options import LongRunningOptions
from ...core.exchange.longrunning.tokens import PollingToken
from ..state.journal import Journal
from ..state.records import Pending


async def settle_pending(driver: AsyncDriver, journal: Journal) -> None:
    """Wait for the operations that an earlier run began, as far as they can be followed.

    What became of them is not asked here: that is seen by reading what is there.
    """
    await asyncio.gather(*(_wait(driver, each) for each in journal.pending().values() if each.token is not None))


async def _wait(driver: AsyncDriver, pending: Pending) -> None:
    assert pending.token is not None, "it was accepted"
    with suppress(Exception):
        named = PollingToken.parse(pending.token).operation
        operation = operation_of(pending.owned.service, named)
        if operation is None:
            return
        taken = driver.take({}, LongRunningOptions, "resume()", operation)
        await driver.resume(operation, pending.token, taken).result()
