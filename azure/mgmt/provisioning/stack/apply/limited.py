"""Drivers whose requests are sent at the rate at which they may be sent."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import Any, NamedTuple

from ...core.clients.aio import AsyncDriver
from ..drivers import closing, settings_of
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


@asynccontextmanager
async def limited(client: Any, rate: Rate, journal: Journal | None = None) -> AsyncIterator[Drivers]:
    """The drivers of a client, whose requests are sent at a rate, for as long as this is open.

    :param journal: That of a run: once the run has lost it, nothing is sent any more.
    :raises TypeError: The client is no async one.
    """
    settings = settings_of(client)
    options = dict(settings.options)
    given = options.get("per_retry_policies") or []
    given = list(given) if isinstance(given, (list, tuple)) else [given]
    held = [] if journal is None else [HeldPolicy(journal)]
    options["per_retry_policies"] = [*given, RatePolicy(rate), *held]
    settings = replace(settings, options=options)
    drivers = Drivers(AsyncDriver(replace(settings, registers=False)), AsyncDriver(settings))
    async with closing(*drivers):
        yield drivers
