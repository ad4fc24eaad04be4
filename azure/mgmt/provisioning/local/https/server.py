"""The local Azure Resource Manager over HTTPS."""

from __future__ import annotations

import asyncio
import atexit
import os
import shutil
import tempfile
import threading
import warnings
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from typing_extensions import Self

try:
    from .certificate import check_replaceable, make_certificate
    from .protocol import HttpsListener
except ImportError as error:
    raise ImportError(
        f"Serving the local Azure Resource Manager needs the package {error.name!r}. Install it with: "
        'pip install "azure-mgmt-provisioning[local]"'
    ) from error

from ...files.database import ClosedError
from ..arm.clock import RealClock
from ..arm.errors import ArmError
from ..control.client import LocalControl, page_url
from ..control.control import Control, is_control, is_here
from ..http import LocalRequest, LocalResponse
from ..local_azure import LocalAzure
from .compression import compressed
from .hosts import Hosts, exposure, is_everywhere
from .reaching import AUTHORITY


class LocalServer:
    """Serves a local Azure Resource Manager over HTTPS, in a thread of its own.

    >>> with LocalServer() as server:                                           # doctest: +SKIP
    ...     client = ProvisioningClient(
    ...         LocalCredential(), NOBODY, base_url=server.url, connection_verify=server.certificate
    ...     )

    Requests for other names than its own, and from pages of other sites, get 403. Whoever can reach it can use it.

    :param azure: What is served; one with the time of day for its clock if not given.
    :param host: Where it listens; this machine only, if not given. Anything else is warned of.
    :param port: The port; a free one if not given.
    :param certificate: Where the certificate that clients have to trust is written to; a temporary file if not given.
        The certificate of an earlier run is replaced, and nothing else.
    :param names: More names and addresses that clients may reach it by.
    :param token: What calls below ``/_local/`` need; a new one if not given.
    :raises ValueError: There is something else at the place of the certificate, or the token is too short.
    """

    def __init__(
        self,
        azure: LocalAzure | None = None,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        certificate: str | os.PathLike[str] | None = None,
        names: Iterable[str] = (),
        token: str | None = None,
    ) -> None:
        if certificate is not None:
            check_replaceable(certificate)
        if (warning := exposure(host)) is not None:
            warnings.warn(warning, stacklevel=2)
        self._hosts = Hosts(host, names)
        self.azure = azure or LocalAzure(clock=RealClock())
        self._owned = azure is None
        try:
            self._control = Control(self.azure, token)
        except ValueError:
            if self._owned:
                self.azure.close()
            raise
        self._host = host
        self._port = port
        self._certificate = None if certificate is None else os.fspath(certificate)
        self._directory: str | None = None
        self._authority = b""
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self._started = threading.Event()
        self._failure: BaseException | None = None

    @property
    def url(self) -> str:
        """The base URL of clients on this machine."""
        host = "127.0.0.1" if is_everywhere(self._host) else self._host
        host = f"[{host}]" if ":" in host else host
        return f"https://{host}:{self._port}"

    @property
    def token(self) -> str:
        """What calls below ``/_local/`` need."""
        return self._control.token

    @property
    def page(self) -> str:
        """The URL of the page that shows what is there and what happens, with the token."""
        return page_url(self.url, self.token)

    def control(self) -> LocalControl:
        """A client for what is below ``/_local/``."""
        return LocalControl(self.url, self.token, self.certificate)

    @property
    def certificate(self) -> str:
        """Where the certificate is that clients have to trust.

        :raises RuntimeError: It is a temporary file, and the server does not run.
        """
        if self._certificate is None:
            raise RuntimeError("certificate: there is none while the server does not run")
        return self._certificate

    def start(self) -> Self:
        """Start to serve; returns when requests are taken.

        :raises OSError: The port is taken.
        :raises ValueError: The certificate cannot be written.
        """
        if self._certificate is None:
            self._directory = tempfile.mkdtemp(prefix="azprov-")
            self._certificate = str(Path(self._directory, "local-azure.pem"))
        self._thread = threading.Thread(target=self._run, name="local-azure", daemon=True)
        self._thread.start()
        self._started.wait()
        if self._failure is not None:
            self._thread.join()
            self._clean_up()
            raise self._failure
        atexit.register(self.stop)
        return self

    def wait(self) -> None:
        """Wait until it is stopped."""
        if self._thread is not None:
            # With a timeout, because a join without one does not let an interrupt through on Windows.
            while self._thread.is_alive():
                self._thread.join(1)

    def stop(self) -> None:
        """Stop to serve; a script that ends without it does so by itself."""
        atexit.unregister(self.stop)
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
        listener = None
        try:
            listener = loop.run_until_complete(self._listen())
        except BaseException as error:
            self._failure = error
        else:
            self._started.set()
            loop.run_forever()
        finally:
            if listener is not None:
                loop.run_until_complete(listener.stop())
            loop.run_until_complete(loop.shutdown_default_executor())
            loop.close()
            self._started.set()

    async def _listen(self) -> HttpsListener:
        certificate = make_certificate(*self._hosts.names)
        certificate.write_authority(self.certificate)
        self._authority = certificate.authority
        listener = HttpsListener(self._answer, self._hosts)
        self._port = await listener.start(self._host, self._port, certificate.context())
        return listener

    def _answer(self, request: LocalRequest, peer: Sequence[Any]) -> LocalResponse | asyncio.Future[LocalResponse]:
        """The answer to a request: here and now if it only reads and nobody has the store, else from a thread.

        A thread for each takes as long as the answer itself. What writes waits for the disk, though, and a lock that is
        held would hold up every other request.
        """
        answer: Callable[[LocalRequest], LocalResponse] = self._answered
        if is_control(request.path):
            answer = partial(self._controlled, peer_is_here=is_here(peer))
        elif request.method in ("GET", "HEAD"):
            if request.path == AUTHORITY:
                return LocalResponse(200, {"Content-Type": "application/x-pem-file"}, self._authority)
            lock = self.azure.store.lock
            if lock.acquire(blocking=False):
                try:
                    return answer(request)
                finally:
                    lock.release()
        return asyncio.get_running_loop().run_in_executor(None, answer, request)

    def _answered(self, request: LocalRequest) -> LocalResponse:
        try:
            return compressed(self.azure.handle(request), request.headers.get("Accept-Encoding", ""))
        except ClosedError as error:
            return _unavailable(error)

    def _controlled(self, request: LocalRequest, peer_is_here: bool) -> LocalResponse:
        try:
            return self._control.answer(request, peer_is_here)
        except ClosedError as error:
            return _unavailable(error)

    def _clean_up(self) -> None:
        # Another thread may stop it at the same time: it finds nothing left to remove.
        directory, self._directory = self._directory, None
        if directory is not None:
            self._certificate = None
            shutil.rmtree(directory, ignore_errors=True)
        if self._owned:
            self.azure.close()


def _unavailable(error: ClosedError) -> LocalResponse:
    return ArmError(503, "ServiceUnavailable", str(error)).response()
