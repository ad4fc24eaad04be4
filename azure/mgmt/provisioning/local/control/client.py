"""The control of a local Azure Resource Manager in another process."""

from __future__ import annotations

import json
import math
import os
from collections.abc import Mapping, Sequence
from types import TracebackType
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from azure.core.exceptions import (
    ClientAuthenticationError,
    HttpResponseError,
    ResourceNotFoundError,
    map_error,
)
from azure.core.rest import HttpRequest
from typing_extensions import Self

from .arguments import json_name

if TYPE_CHECKING:
    from azure.core.rest import HttpResponse

    from ..interface.faults import Ending

_Document = dict[str, Any]


class LocalControl:
    """Controls a local Azure Resource Manager over HTTPS: all that a test can do with one in its own process.

    >>> control = LocalControl(server.url, server.token, server.certificate)    # doctest: +SKIP
    >>> control.inject(status=503, path_contains="/vaults/")                    # doctest: +SKIP

    :param url: Where it is; as ``azprov local`` prints it.
    :param token: The token that is printed there, too.
    :param certificate: The certificate to trust; the usual ones if not given.
    :raises ~azure.core.exceptions.HttpResponseError: By each method, where a call is refused.
    """

    def __init__(self, url: str, token: str, certificate: str | os.PathLike[str] | None = None) -> None:
        from azure.core import PipelineClient
        from azure.core.pipeline.transport import RequestsTransport

        self.url = url.rstrip("/")
        self.certificate = None if certificate is None else os.fspath(certificate)
        transport = RequestsTransport(connection_verify=self.certificate or True, use_env_settings=False)
        self._token = token
        self._client: PipelineClient[Any, Any] = PipelineClient(self.url, policies=[], transport=transport)

    @property
    def page(self) -> str:
        """The URL of its page, with the token, which a browser keeps to itself."""
        return page_url(self.url, self._token)

    def __repr__(self) -> str:
        return f"<LocalControl: {self.url}>"

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None = None,
        error: BaseException | None = None,
        trace: TracebackType | None = None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close its connections."""
        self._client.close()

    def reset(self) -> None:
        """Begin again: nothing is there but the subscription, and all settings are as in the beginning."""
        self._call("POST", "reset")

    def snapshot(self, id: str | None = None) -> str:
        """Take a snapshot, which stays there as long as the server runs.

        :param id: What it is called; a new id if not given.
        :return: Its id.
        """
        return str(self._call("POST", "snapshots", {} if id is None else {"id": id})["id"])

    def restore(self, id: str) -> None:
        """Have everything as it was when a snapshot was taken."""
        self._call("POST", f"snapshots/{quote(id, safe='')}/restore")

    def forget(self, id: str) -> None:
        """Forget a snapshot."""
        self._call("DELETE", f"snapshots/{quote(id, safe='')}")

    def inject(
        self,
        *,
        method: str | None = None,
        path_contains: str | None = None,
        status: int | None = None,
        headers: Mapping[str, str] | None = None,
        body: Any = None,
        exception: str | None = None,
        after: bool = False,
        cut: int | None = None,
        times: int | None = 1,
        nth: int = 1,
        probability: float = 1.0,
        seed: int = 0,
    ) -> str:
        """Make the next requests go wrong, as :meth:`LocalAzure.inject` does.

        :param exception: ``reset``, ``refused`` or ``timeout``; the connection ends without a response.
        :return: The fault's id.
        """
        given = {
            "method": method,
            "path_contains": path_contains,
            "status": status,
            "headers": None if headers is None else dict(headers),
            "body": body,
            "exception": exception,
            "cut": cut,
        }
        chosen = {"after": after, "times": times, "nth": nth, "probability": probability, "seed": seed}
        return str(self._call("POST", "faults", {**_given(given), **_named(chosen)})["id"])

    def next_operation(
        self,
        *,
        method: str | None = None,
        path_contains: str | None = None,
        status: Ending = "Succeeded",
        code: str = "InternalServerError",
        message: str = "The operation failed.",
        details: Sequence[Mapping[str, Any]] = (),
        seconds: float | None = None,
        times: int | None = 1,
    ) -> str:
        """Say how the next long-running operations go, as :meth:`LocalAzure.next_operation` does.

        :return: An id, by which :meth:`remove_fault` takes it back.
        """
        said = {"status": status, "code": code, "message": message, "details": list(map(dict, details)), "times": times}
        wanted: float | str | None = "never" if seconds is not None and math.isinf(seconds) else seconds
        given = _given({"method": method, "path_contains": path_contains, "seconds": wanted})
        return str(self._call("POST", "next-operation", {**given, **_named(said)})["id"])

    def faults(self) -> list[_Document]:
        """The faults, and the ends of operations, that are still to happen."""
        return self._list("faults")

    def remove_fault(self, id: str) -> None:
        """Take one back."""
        self._call("DELETE", f"faults/{quote(id, safe='')}")

    def clear_faults(self) -> None:
        """Let nothing go wrong any more."""
        self._call("DELETE", "faults")

    def operations(self) -> list[_Document]:
        """The long-running operations that are going on."""
        return self._list("operations")

    def settings(self) -> _Document:
        """All settings, by the names of JSON."""
        return self._call("GET", "settings")

    def configure(self, **given: Any) -> None:
        """Change settings, as :meth:`LocalAzure.configure` does."""
        self._call("PATCH", "settings", _named(given))

    def now(self) -> float:
        """Its time, in seconds since 1970."""
        return float(self._call("GET", "clock")["seconds"])

    def hold(self) -> None:
        """Stop its clock."""
        self._call("POST", "clock/hold")

    def release(self) -> None:
        """Let its clock run again."""
        self._call("POST", "clock/release")

    def advance(self, seconds: float) -> None:
        """Put its clock forward."""
        self._call("POST", "clock/advance", {"seconds": seconds})

    def requests(self, *, after: int = 0, details: bool = False) -> list[_Document]:
        """The last requests of its journal, a thousand at most.

        :param after: Only those with a greater number than this.
        :param details: With headers and bodies.
        """
        return self._list(f"requests?after={after}&details={str(details).lower()}")

    def clear_requests(self) -> None:
        """Forget the requests of its journal."""
        self._call("DELETE", "requests")

    def har(self) -> _Document:
        """Its journal as an HTTP archive, without secrets."""
        return self._call("GET", "har")

    def replay(self, recording: str | bytes) -> list[_Document]:
        """Have it answer recorded requests, as :meth:`LocalAzure.replay` does."""
        text = recording.encode() if isinstance(recording, str) else recording
        found: list[_Document] = self._send("POST", "replay", text)["value"]
        return found

    def resources(self) -> list[_Document]:
        """Ids, types and states of all that there is."""
        return self._list("resources")

    def resource(self, id: str) -> _Document:
        """A resource with its document, and the last requests for it."""
        return self._call("GET", f"resources?id={quote(id, safe='')}")

    def add_resource(self, document: Mapping[str, Any]) -> None:
        """Put a resource there as it is, without the checks of a request."""
        self._call("POST", "resources", dict(document))

    def add_subscription(self, subscription_id: str, display_name: str | None = None) -> None:
        """Make a subscription known."""
        self._call("POST", "subscriptions", {"id": subscription_id, "displayName": display_name})

    def coverage(self) -> list[_Document]:
        """Of each service, which operations are implemented."""
        return self._list("coverage")

    def _list(self, path: str) -> list[_Document]:
        found: list[_Document] = self._call("GET", path)["value"]
        return found

    def _call(self, method: str, path: str, body: Any = None) -> _Document:
        return self._send(method, path, None if body is None else json.dumps(body).encode())

    def _send(self, method: str, path: str, content: bytes | None) -> _Document:
        from azure.mgmt.core.exceptions import ARMErrorFormat

        headers = {"Authorization": f"Bearer {self._token}", "Content-Type": "application/json"}
        request = HttpRequest(method, f"{self.url}/_local/{path}", headers=headers, content=content)
        response: HttpResponse = self._client.send_request(request)
        if response.status_code >= 400:
            map_error(
                response.status_code,
                response,
                {401: ClientAuthenticationError, 404: ResourceNotFoundError},
            )
            raise HttpResponseError(response=response, error_format=ARMErrorFormat)
        return dict(response.json()) if response.content else {}


def page_url(url: str, token: str) -> str:
    """The URL of the page: what stands behind # is sent to nobody."""
    return f"{url}/_local/#token={token}"


def _named(given: Mapping[str, Any]) -> _Document:
    return {json_name(name): value for name, value in given.items()}


def _given(values: Mapping[str, Any]) -> _Document:
    return _named({name: value for name, value in values.items() if value is not None})
