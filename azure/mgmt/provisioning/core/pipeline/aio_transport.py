"""The transport of the async clients: azure-core's for aiohttp, without what it does anew for each request.

Told to heed the environment, aiohttp reads the netrc file and the proxies' variables for each request, on the event
loop, which at concurrency takes longer than all the rest. Here the proxies are worked out once a host.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .environment import EnvironmentProxies

if TYPE_CHECKING:
    # Type checkers can't look through the __getattr__ by which azure-core's package hands the class out.
    from azure.core.pipeline.transport._aiohttp import AioHttpTransport
else:
    from azure.core.pipeline.transport import AioHttpTransport


class Transport(AioHttpTransport):
    """Sends requests with aiohttp, by the proxies of the environment unless a call names others.

    :param options: Options of ``azure.core.pipeline.transport.AioHttpTransport``.
    """

    def __init__(self, *, use_env_settings: bool = True, **options: Any) -> None:
        super().__init__(use_env_settings=False, **options)
        self._proxies = EnvironmentProxies() if use_env_settings else None

    async def send(self, request: Any, *, stream: bool = False, proxies: Any = None, **config: Any) -> Any:
        """Send a request; see ``azure.core.pipeline.transport.AioHttpTransport.send``."""
        if self._proxies is not None and not proxies and config.get("proxy") is None:
            config["proxy"] = self._proxies.of(request.url)
        return await super().send(request, stream=stream, proxies=proxies, **config)
