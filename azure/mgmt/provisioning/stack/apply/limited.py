"""Clients whose requests are sent at the rate at which they may be sent."""

from __future__ import annotations

from contextlib import AbstractAsyncContextManager
from dataclasses import replace
from types import TracebackType
from typing import Any, NamedTuple

from ...core.clients.aio import AsyncDriver
from ..run.rate import Rate
from ..run.rate_policy import RatePolicy
from ..state.journal import Journal
from .held import HeldPolicy


class Drivers(NamedTuple):
    """What sends the requests of a run.

    :ivar reading: Sends those that write nothing: it registers no resource provider, either.
    """

    reading: AsyncDriver
    writing: AsyncDriver


class Limited(AbstractAsyncContextManager[Drivers]):
    """The drivers of a client, whose requests are sent at a rate, for as long as this is open.

    :param journal: Without it nothing may be sent.
    :raises TypeError: The client is no async one.
    """

    def __init__(self, client: Any, rate: Rate, journal: Journal) -> None:
        driver: Any = client._executor
        if not getattr(driver, "asynchronous", False):
            raise TypeError("a stack needs an async client: azure.mgmt.provisioning.aio.ProvisioningClient")
        options = dict(driver.settings.options)
        given = options.get("per_retry_policies") or []
        given = list(given) if isinstance(given, (list, tuple)) else [given]
        options["per_retry_policies"] = [*given, RatePolicy(rate), HeldPolicy(journal)]
        settings = replace(driver.settings, options=options)
        self._drivers = Drivers(AsyncDriver(replace(settings, registers=False)), AsyncDriver(settings))

    async def __aenter__(self) -> Drivers:
        return self._drivers

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for driver in self._drivers:
            if "transport" not in driver.settings.options:  # a transport of the caller's own stays open
                await driver.close()
