"""The local Azure Resource Manager over HTTPS."""

from __future__ import annotations

import asyncio
import os
import shutil
import tempfile
import threading
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit, urlunsplit

from typing_extensions import Self

try:
    from aiohttp import web

    from .certificate import make_certificate
except ImportError as error:
    raise ImportError(
        f"Serving the local Azure Resource Manager needs the package {error.name!r}. Install it with: "
        'pip install "azure-mgmt-provisioning[local]"'
    ) from error

from ..arm.clock import RealClock
from ..arm.http import LocalRequest
from ..local_azure import LocalAzure


class LocalServer:
    """Serves a local Azure Resource Manager over HTTPS, in a thread of its own.

    >>> with LocalServer() as server:                                           # doctest: +SKIP
    ...     client = ProvisioningClient(
    ...         LocalCredential(), NOBODY, base_url=server.url, connection_verify=server.certificate
    ...     )

    :param azure: What is served; one with the time of day for its clock if not given.
    :param host: Where it listens; this machine only, if not given.
    :param port: The port; a free one if not given.
    :param certificate: Where the certificate that clients have to trust is written to; a temporary file if not given.
    """

    def __init__(
        self,
        azure: LocalAzure | None = None,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        certificate: str | os.PathLike[str] | None = None,
    ) -> None:
        self.azure = azure or LocalAzure(clock=RealClock())
        self._owned = azure is None
        self._host = host
        self._port = port
        self._directory = tempfile.mkdtemp(prefix="azprov-") if certificate is None else None
        self.certificate = str(certificate or Path(self._directory or "", "local-azure.pem"))
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self._started = threading.Event()
        self._failure: BaseException | None = None

    @property
    def url(self) -> str:
        """The base URL of clients."""
        host = f"[{self._host}]" if ":" in self._host else self._host
        return f"https://{host}:{self._port}"

    def start(self) -> Self:
        """Start to serve; returns when requests are taken.

        :raises OSError: The port is taken.
        """
        self._thread = threading.Thread(target=self._run, name="local-azure", daemon=True)
        self._thread.start()
        self._started.wait()
        if self._failure is not None:
            self._thread.join()
            self._clean_up()
            raise self._failure
        return self

    def wait(self) -> None:
        """Wait until it is stopped."""
        if self._thread is not None:
            # With a timeout, because a join without one does not let an interrupt through on Windows.
            while self._thread.is_alive():
                self._thread.join(1)

    def stop(self) -> None:
        """Stop to serve."""
        if self._loop is not None and self._thread is not None and self._thread.is_alive():
            self._loop.call_soon_threadsafe(self._loop.stop)
            self._thread.join()
        self._clean_up()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(self, *exception: object) -> None:
        self.stop()

    def _run(self) -> None:
        loop = self._loop = asyncio.new_event_loop()
        runner = web.AppRunner(self._application(), access_log=None, handle_signals=False, shutdown_timeout=1)
        try:
            loop.run_until_complete(self._listen(runner))
        except BaseException as error:
            self._failure = error
        else:
            self._started.set()
            loop.run_forever()
        finally:
            loop.run_until_complete(runner.cleanup())
            loop.run_until_complete(loop.shutdown_default_executor())
            loop.close()
            self._started.set()

    async def _listen(self, runner: web.AppRunner) -> None:
        certificate = make_certificate(self._host)
        certificate.write_authority(self.certificate)
        await runner.setup()
        site = web.TCPSite(runner, self._host, self._port, ssl_context=certificate.context())
        await site.start()
        addresses: list[Any] = runner.addresses
        self._port = addresses[0][1]

    def _application(self) -> web.Application:
        application = web.Application(client_max_size=16 * 1024 * 1024)
        application.router.add_route("*", "/{path:.*}", self._answer)
        return application

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        parts = urlsplit(request.raw_path)
        url = urlunsplit(("https", request.host, parts.path, parts.query, ""))
        local = LocalRequest(request.method, url, dict(request.headers), await request.read())
        try:
            # In a thread, because SQLite waits for its file, and a held lock would hold up every other request.
            response = await asyncio.get_running_loop().run_in_executor(None, self.azure.handle, local)
        except Exception:
            # Only what a test asked for is raised here: the connection ends without a response.
            _drop(request)
            return web.Response(status=500)
        promised = response.headers.get("Content-Length")
        if promised is None or int(promised) == len(response.body) or request.method == "HEAD":
            answer = web.Response(status=response.status, body=response.body or None)
            answer.headers.clear()
            answer.headers.update(response.headers)
            return answer
        cut = web.StreamResponse(status=response.status)
        cut.headers.update(response.headers)
        await cut.prepare(request)
        await cut.write(response.body)
        _drop(request)
        return cut

    def _clean_up(self) -> None:
        if self._directory is not None:
            shutil.rmtree(self._directory, ignore_errors=True)
        if self._owned:
            self.azure.close()


def _drop(request: web.Request) -> None:
    """End the connection without another byte."""
    if request.transport is not None:
        request.transport.abort()
