"""``python -m benchmarks.https_server``: how many requests the local Azure Resource Manager answers over HTTPS.

The server runs in a process of its own, which is how its share of the processor is known; the client is a small one
that does nothing but send and count, so that little of what is measured is its own.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import ssl
import subprocess
import sys
import time
from dataclasses import dataclass
from statistics import quantiles
from urllib.parse import urlsplit

_SUBSCRIPTION = "/subscriptions/00000000-0000-0000-0000-000000000000"
_GROUP = f"{_SUBSCRIPTION}/resourceGroups/demo?api-version=2025-04-01"
_ACCOUNT = (
    f"{_SUBSCRIPTION}/resourceGroups/demo/providers/Microsoft.Storage/storageAccounts/demo?api-version=2024-01-01"
)
_SERVER = """\
import sys
from azure.mgmt.provisioning.local import LocalAzure, LocalServer, RealClock
with LocalAzure(clock=RealClock(), operation_seconds=0) as azure, LocalServer(azure) as server:
    print(server.url, server.certificate, flush=True)
    sys.stdin.read()
"""


@dataclass
class Figures:
    """What a number of requests took.

    :param seconds: From the first to the last, by the clock on the wall.
    :param processor: Seconds of the processor that the server used.
    :param latencies: Seconds of each.
    """

    count: int
    seconds: float
    processor: float
    latencies: list[float]

    def line(self) -> str:
        """A row of the table."""
        percents = quantiles(self.latencies, n=100)
        return (
            f"{self.count / self.seconds:,.0f} | {self.count / self.processor:,.0f} | {percents[49] * 1000:.1f} | "
            f"{percents[98] * 1000:.1f}"
        )


class Connection:
    """One connection that is kept alive, for one request at a time."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self._writer = writer

    async def send(self, request: bytes) -> int:
        """Send a request, and read its answer; the status."""
        self._writer.write(request)
        head = await self._reader.readuntil(b"\r\n\r\n")
        lowered = head.lower()
        at = lowered.find(b"\r\ncontent-length:")
        if at >= 0:
            length = int(lowered[at + 17 : lowered.index(b"\r\n", at + 2)])
            if length:
                await self._reader.readexactly(length)
        return int(head[9:12])

    def close(self) -> None:
        """Close it."""
        self._writer.close()


async def connect(url: str, context: ssl.SSLContext) -> Connection:
    """A new connection."""
    parts = urlsplit(url)
    reader, writer = await asyncio.open_connection(parts.hostname, parts.port, ssl=context)
    return Connection(reader, writer)


def request_of(url: str, method: str, path: str, body: bytes = b"") -> bytes:
    """A request as it goes over the wire."""
    head = (
        f"{method} {path} HTTP/1.1\r\nHost: {urlsplit(url).netloc}\r\nAuthorization: Bearer local\r\n"
        f"Accept: application/json\r\nUser-Agent: benchmark\r\nContent-Type: application/json\r\n"
        f"Content-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body


async def measure(url: str, certificate: str, pid: int, path: str, concurrency: int, count: int) -> Figures:
    """Get a resource many times, over so many connections at once."""
    context = ssl.create_default_context(cafile=certificate)
    connections = [await connect(url, context) for _ in range(concurrency)]
    request = request_of(url, "GET", path)
    latencies: list[float] = []

    async def work(connection: Connection, times: int) -> None:
        for _ in range(times):
            started = time.perf_counter()
            status = await connection.send(request)
            latencies.append(time.perf_counter() - started)
            assert status == 200, status

    await asyncio.gather(*(work(each, 20) for each in connections))
    latencies.clear()
    used, started = processor_time(pid), time.perf_counter()
    await asyncio.gather(*(work(each, count // concurrency) for each in connections))
    seconds, used = time.perf_counter() - started, processor_time(pid) - used
    for each in connections:
        each.close()
    return Figures(len(latencies), seconds, used, latencies)


def processor_time(pid: int) -> float:
    """Seconds of the processor that a process has used (Linux)."""
    with open(f"/proc/{pid}/stat") as file:
        fields = file.read().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


async def prepare(url: str, certificate: str) -> None:
    """Make the group and the account that are asked for."""
    connection = await connect(url, ssl.create_default_context(cafile=certificate))
    assert await connection.send(request_of(url, "PUT", _GROUP, b'{"location":"westeurope"}')) == 201
    body = b'{"location":"westeurope","kind":"StorageV2","sku":{"name":"Standard_LRS"}}'
    assert await connection.send(request_of(url, "PUT", _ACCOUNT, body)) in (200, 202)
    connection.close()


def main() -> None:
    """Print a table."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.https_server", description=__doc__)
    parser.add_argument("--count", type=int, default=10_000, help="requests of each row")
    parser.add_argument("--concurrency", type=int, nargs="*", default=[1, 8, 32])
    args = parser.parse_args()
    with subprocess.Popen(
        [sys.executable, "-c", _SERVER], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as server:
        assert server.stdin is not None
        assert server.stdout is not None
        url, certificate = server.stdout.readline().split()
        asyncio.run(prepare(url, certificate))
        print("| get | at once | a second | a second of the server's processor | p50 ms | p99 ms |")
        print("|---|---:|---:|---:|---:|---:|")
        for title, path in (("resource group", _GROUP), ("storage account", _ACCOUNT)):
            for concurrency in args.concurrency:
                figures = asyncio.run(measure(url, certificate, server.pid, path, concurrency, args.count))
                print(f"| {title} | {concurrency} | {figures.line()} |", flush=True)
        server.stdin.close()


if __name__ == "__main__":
    main()
