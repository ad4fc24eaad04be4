"""Azure Blob Storage as far as journals use it, in memory: it answers what azure-storage-blob sends."""

from __future__ import annotations

import io
import itertools
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
import requests
from azure.core.credentials import AzureNamedKeyCredential
from azure.core.pipeline.transport import RequestsTransport
from azure.storage.blob import ContainerClient, LinearRetry
from requests.adapters import BaseAdapter
from urllib3 import HTTPResponse

from azure.mgmt.provisioning.stack.state.blob.address import BlobAddress

ACCOUNT, CONTAINER = "shopstate", "stacks"
ADDRESS = f"azblob://{ACCOUNT}/{CONTAINER}/team"
KEY = "c2VjcmV0"


@dataclass
class Blob:
    """A blob.

    :ivar until: When its lease ends.
    """

    kind: str
    data: bytes = b""
    metadata: dict[str, str] = field(default_factory=dict)
    etag: str = ""
    lease: str | None = None
    until: float = 0.0
    blocks: int = 0


class Refused(Exception):
    """The service refuses something."""

    def __init__(self, status: int, code: str) -> None:
        super().__init__(code)
        self.status = status
        self.code = code


class BlobService(BaseAdapter):
    """The service, as an adapter of requests. Its time stands still but for what ``now`` is set to.

    :ivar requests: What was asked for: ``PUT appendblock dev.journal``. Leases that are renewed are left out: how often
        that happens depends on how fast the machine is.
    :ivar before: Is called before each request, and may raise.
    :ivar after: Is called after each request, and may raise: its answer is lost then.
    """

    def __init__(self) -> None:
        super().__init__()
        self.now = 0.0
        self.blobs: dict[str, Blob] = {}
        self.containers = {CONTAINER}
        self.requests: list[str] = []
        self.before: Callable[[str], None] = lambda request: None
        self.after: Callable[[str], None] = lambda request: None
        self._etags = itertools.count(1)
        self._lock = threading.Lock()

    def options(self) -> dict[str, Any]:
        """The options of a client of it, which tries nothing twice."""
        session = requests.Session()
        session.mount("https://", self)
        transport = RequestsTransport(session=session, session_owner=False)
        return {
            "credential": AzureNamedKeyCredential(ACCOUNT, KEY),
            "transport": transport,
            "retry_policy": LinearRetry(retry_total=0),
        }

    def serve(self, patch: pytest.MonkeyPatch) -> None:
        """Have whatever opens a container get one of this service."""
        from azure.mgmt.provisioning.stack.state.blob import journal

        def open_container(address: BlobAddress, credential: object, **options: object) -> ContainerClient:
            return ContainerClient(address.endpoint, address.container, **self.options())

        patch.setattr(journal, "open_container", open_container)

    def blob(self, name: str) -> Blob:
        """The blob whose name ends so."""
        (found,) = [blob for key, blob in self.blobs.items() if key.endswith(name)]
        return found

    def send(self, request: requests.PreparedRequest, *args: Any, **kwargs: Any) -> requests.Response:
        parts = urlsplit(str(request.url))
        action = parse_qs(parts.query).get("comp", [""])[0]
        name = parts.path.rpartition("/")[2]
        told = " ".join(filter(None, [request.method, action, request.headers.get("x-ms-lease-action"), name]))
        if request.headers.get("x-ms-lease-action") != "renew":
            with self._lock:
                self.requests.append(told)
        self.before(told)
        with self._lock:
            try:
                if parts.path.split("/")[1] not in self.containers:
                    raise Refused(404, "ContainerNotFound")
                status, headers, body = self._answer(request, parts.path, action)
            except Refused as refused:
                status, headers, body = refused.status, {"x-ms-error-code": refused.code}, b""
        self.after(told)
        return _response(request, status, headers, body)

    def close(self) -> None:
        """Nothing to close."""

    def _answer(self, request: requests.PreparedRequest, path: str, action: str) -> tuple[int, dict[str, str], bytes]:
        headers, blob = request.headers, self.blobs.get(path)
        if blob is not None and blob.lease is not None and self.now >= blob.until:
            blob.lease = None
        if action == "lease":
            return self._lease(self._there(blob), headers)
        if request.method in ("GET", "HEAD"):
            return self._read(self._there(blob), request)
        self._check(blob, headers)
        body = request.body or b""
        data: bytes = body if isinstance(body, bytes) else body.read() if hasattr(body, "read") else str(body).encode()
        if request.method == "DELETE":
            self._there(blob)
            del self.blobs[path]
            return 202, {}, b""
        if action == "":
            new = Blob(str(headers["x-ms-blob-type"]), data)
            if blob is not None:
                new.lease, new.until = blob.lease, blob.until
            blob = self.blobs[path] = new
        blob = self._there(blob)
        if action in ("", "metadata"):
            blob.metadata = {name[10:]: value for name, value in headers.items() if name.startswith("x-ms-meta-")}
        if action == "appendblock":
            if blob.kind != "AppendBlob":
                raise Refused(409, "InvalidBlobType")
            if int(headers.get("x-ms-blob-condition-appendpos", len(blob.data))) != len(blob.data):
                raise Refused(412, "AppendPositionConditionNotMet")
            blob.data += data
            blob.blocks += 1
        blob.etag = f'"{next(self._etags)}"'
        return 200 if action == "metadata" else 201, _described(blob), b""

    def _there(self, blob: Blob | None) -> Blob:
        if blob is None:
            raise Refused(404, "BlobNotFound")
        return blob

    def _check(self, blob: Blob | None, headers: Any) -> None:
        """Refuse a write whose lease or conditions are not met."""
        lease = headers.get("x-ms-lease-id")
        if headers.get("If-None-Match") == "*" and blob is not None:
            raise Refused(409, "BlobAlreadyExists")
        if "If-Match" in headers and (blob is None or headers["If-Match"] != blob.etag):
            raise Refused(412, "ConditionNotMet")
        if blob is None:
            return
        if blob.lease is None and lease is not None:
            raise Refused(412, "LeaseNotPresentWithBlobOperation")
        if blob.lease is not None and lease != blob.lease:
            raise Refused(412, "LeaseIdMissing" if lease is None else "LeaseIdMismatchWithBlobOperation")

    def _lease(self, blob: Blob, headers: Any) -> tuple[int, dict[str, str], bytes]:
        action = headers["x-ms-lease-action"]
        if action == "acquire":
            if blob.lease not in (None, headers["x-ms-proposed-lease-id"]):
                raise Refused(409, "LeaseAlreadyPresent")
            blob.lease = headers["x-ms-proposed-lease-id"]
            blob.until = self.now + int(headers["x-ms-lease-duration"])
            return 201, {"x-ms-lease-id": str(blob.lease)}, b""
        if action == "break":
            blob.lease = None
            return 202, {"x-ms-lease-time": "0"}, b""
        if headers["x-ms-lease-id"] != blob.lease:
            raise Refused(409, "LeaseIdMismatchWithLeaseOperation")
        if action == "release":
            blob.lease = None
        else:
            blob.until = self.now + 60
        return 200, {"x-ms-lease-id": headers["x-ms-lease-id"]}, b""

    def _read(self, blob: Blob, request: requests.PreparedRequest) -> tuple[int, dict[str, str], bytes]:
        described = _described(blob)
        if request.method == "HEAD":
            return 200, {**described, "Content-Length": str(len(blob.data))}, b""
        asked = request.headers.get("x-ms-range") or request.headers.get("Range") or "bytes=0-"
        first = int(asked.removeprefix("bytes=").partition("-")[0])
        if first >= len(blob.data):
            if first == 0 and "x-ms-range" not in request.headers and "Range" not in request.headers:
                return 200, {**described, "Content-Length": "0"}, b""
            raise Refused(416, "InvalidRange")
        part = blob.data[first:]
        span = f"bytes {first}-{len(blob.data) - 1}/{len(blob.data)}"
        return 206, {**described, "Content-Range": span, "Content-Length": str(len(part))}, part


def _described(blob: Blob) -> dict[str, str]:
    metadata = {f"x-ms-meta-{name}": value for name, value in blob.metadata.items()}
    blocks = {"x-ms-blob-committed-block-count": str(blob.blocks)}
    return {"ETag": blob.etag, "x-ms-blob-type": blob.kind, **blocks, **metadata}


def _response(
    request: requests.PreparedRequest, status: int, headers: dict[str, str], body: bytes
) -> requests.Response:
    found = requests.Response()
    found.status_code, found.request, found.url = status, request, str(request.url)
    found.headers.update({"Content-Length": str(len(body)), **headers})
    found.raw = HTTPResponse(
        io.BytesIO(body),
        headers=dict(found.headers),
        status=status,
        preload_content=False,
        request_method=request.method,
    )
    found.reason = headers.get("x-ms-error-code", "OK")
    return found
