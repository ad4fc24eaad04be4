"""The policies that set the limits of a call, and hand what is left of them to the transport."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Mapping
from typing import Any

from azure.core.pipeline import PipelineRequest
from azure.core.pipeline.policies import AsyncHTTPPolicy, SansIOHTTPPolicy

from ..exchange.clocks import clock_of
from .limits import LIMITS, Limits, limits_of

if sys.version_info >= (3, 11):
    from asyncio import timeout
else:  # pragma: no cover # comes with aiohttp, and is looked for only where a call has a time-out

    def timeout(seconds: float) -> Any:
        from async_timeout import timeout as made  # pyright: ignore[reportMissingImports]

        return made(seconds)


class _Setting:
    """Sets the limits of a call, by its options and those of the client.

    :param options: The client's.
    :param keep_timeout: Leave the option "timeout" to a retry policy that this package does not know.
    """

    def __init__(self, options: Mapping[str, Any], *, keep_timeout: bool = False) -> None:
        self._options = options
        self._keep_timeout = keep_timeout

    def set_limits(self, request: PipelineRequest[Any]) -> Limits:
        asked = request.context.options
        named = {"seconds": "timeout", "size": "max_response_size"}
        found = {argument: asked.pop(name, self._options.get(name)) for argument, name in named.items()}
        given = {argument: value for argument, value in found.items() if value is not None}
        limits = request.context[LIMITS] = Limits(**given, clock=clock_of(request.context.transport))
        if self._keep_timeout:
            asked["timeout"] = limits.seconds
        return limits


class LimitsPolicy(_Setting, SansIOHTTPPolicy[Any, Any]):
    """Sets the limits of a call; what comes later looks how much is left."""

    def on_request(self, request: PipelineRequest[Any]) -> None:
        self.set_limits(request)


class AsyncLimitsPolicy(_Setting, AsyncHTTPPolicy[Any, Any]):
    """Sets the limits of a call, and ends whatever takes longer: credentials, policies and transports alike."""

    async def send(self, request: PipelineRequest[Any]) -> Any:
        limits = self.set_limits(request)
        if not limits.watched:
            return await self.next.send(request)
        try:
            async with timeout(max(limits.left(), 0)):
                return await self.next.send(request)
        except asyncio.TimeoutError as error:
            if limits.left() > 0:  # somebody else's
                raise
            raise limits.over("the call was still going on") from error


class HandOverPolicy(SansIOHTTPPolicy[Any, Any]):
    """Hands the limits to a transport of this package, and to another one the time that is left."""

    def on_request(self, request: PipelineRequest[Any]) -> None:
        context = request.context
        limits = limits_of(context)
        transport: Any = context.transport
        if getattr(transport, "heeds_limits", False):
            context.options[LIMITS] = limits
            return
        if not limits.watched:
            return
        limits.within(limits.seconds)  # or nothing is sent
        config = getattr(transport, "connection_config", None)
        if config is None:
            return
        for name, default in (("connection_timeout", config.timeout), ("read_timeout", config.read_timeout)):
            context.options[name] = limits.within(context.options.get(name, default))
