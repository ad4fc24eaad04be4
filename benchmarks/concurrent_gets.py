"""Microseconds a get at concurrency 64, async, over loopback HTTP, beside plain ``aiohttp``."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Awaitable, Callable
from time import perf_counter
from typing import Any

from .contenders import OURS, make_client, measured, official_modules
from .machines import CLIENT, machine
from .server import serving
from .table import Row

CONCURRENCY = 64
CALLS = 2_048


def rows(rounds: int) -> list[Row]:
    """One row."""
    with serving(machine(1)) as url:
        contenders = {"ours": [OURS, url], "official": [official_modules()[CLIENT], url], "aiohttp": ["aiohttp", url]}
        found = measured(__name__, contenders, rounds)
    ours, official, plain = (found[name]["µs"] for name in contenders)
    what = f"a get at concurrency {CONCURRENCY}, async"
    return [Row(what, "µs", ours, official, 1 / 3, ("aiohttp + json.loads", plain, None))]


async def _measure(get: Callable[[], Awaitable[str]]) -> float:
    async def work(calls: int) -> None:
        for _ in range(calls):
            assert await get() == "machine-00001"

    await asyncio.gather(*(work(2) for _ in range(CONCURRENCY)))
    started = perf_counter()
    await asyncio.gather(*(work(CALLS // CONCURRENCY) for _ in range(CONCURRENCY)))
    return (perf_counter() - started) / CALLS * 1e6


async def _plain(url: str) -> float:
    import aiohttp

    async with aiohttp.ClientSession() as session:

        async def get() -> str:
            async with session.get(url) as response:
                name: str = json.loads(await response.read())["name"]
                return name

        return await _measure(get)


async def _client(module: str, url: str) -> float:
    client: Any = make_client(f"{module}.aio", CLIENT, url)
    async with client:

        async def get() -> str:
            name: str = (await client.virtual_machines.get("demo", "machine-00001")).name
            return name

        return await _measure(get)


def _main(module: str, url: str) -> None:
    taken = asyncio.run(_plain(url) if module == "aiohttp" else _client(module, url))
    print(json.dumps({"µs": taken}))


if __name__ == "__main__":
    _main(*sys.argv[1:])
