"""Several requests in one: ``POST /batch``."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

from ..arm.errors import ArmError, missing_version
from ..arm.json_text import parse_json
from ..http import LocalRequest, LocalResponse
from ..routing.validation import invalid_content

_VERSIONS = ("2020-06-01", "2015-11-01")
_METHODS = ("GET", "HEAD", "PUT", "PATCH", "POST", "DELETE")
_AZURE = "management.azure.com"


def is_batch(request: LocalRequest) -> bool:
    """Whether a request holds others."""
    return request.method == "POST" and request.path.lower() == "/batch"


def answer_each(request: LocalRequest, handle: Callable[[LocalRequest], LocalResponse]) -> LocalResponse:
    """Answer the requests that one holds, in their order; each as if it had come by itself, with the same token.

    :raises ArmError: One of them is none; then nothing was done.
    """
    version = request.query.get("api-version")
    if not version:
        raise missing_version()
    if version not in _VERSIONS:
        message = f"The api-version '{version}' is invalid. The supported versions are '{','.join(_VERSIONS)}'."
        raise ArmError(400, "InvalidApiVersionParameter", message)
    try:
        document = parse_json(request.body)
    except ValueError as error:
        raise invalid_content(str(error)) from None
    requests = document.get("requests") if isinstance(document, dict) else None
    if not isinstance(requests, list) or not all(isinstance(each, dict) for each in requests):
        raise invalid_content("Required property 'requests' not found in JSON, or no array of objects.")
    parts = [(each, _request(request, each, index)) for index, each in enumerate(requests)]
    return LocalResponse.of(200, {"responses": [_response(each, handle(part)) for each, part in parts]})


def _request(batch: LocalRequest, given: dict[str, Any], index: int) -> LocalRequest:
    path = f"requests[{index}]"
    method, url = given.get("httpMethod"), given.get("url")
    if not isinstance(method, str) or method.upper() not in _METHODS:
        raise invalid_content(f"Expected one of {', '.join(_METHODS)}.", target=f"{path}.httpMethod")
    if not isinstance(url, str):
        raise invalid_content("Required property 'url' not found in JSON.", target=f"{path}.url")
    try:
        # A path that begins with two slashes is not followed by a host.
        parts = urlsplit(f"/{url.lstrip('/')}" if url.startswith("/") else url)
    except ValueError:
        raise invalid_content("The URL cannot be read.", target=f"{path}.url") from None
    if parts.netloc and parts.netloc.lower() not in (_AZURE, urlsplit(batch.url).netloc.lower()):
        raise invalid_content(f"'{parts.netloc}' is another host.", target=f"{path}.url")
    content = given.get("content")
    headers = {"Content-Type": "application/json"}
    headers |= {name: value for name, value in batch.headers.items() if name.lower() == "authorization"}
    body = b"" if content is None else json.dumps(content).encode()
    target = f"/{parts.path.lstrip('/')}{'?' if parts.query else ''}{parts.query}"
    found = LocalRequest(method, batch.base_url + target, headers, body)
    if is_batch(found):
        raise invalid_content("A batch holds no other.", target=f"{path}.url")
    return found


def _response(given: dict[str, Any], response: LocalResponse) -> dict[str, Any]:
    found: dict[str, Any] = {"httpStatusCode": response.status, "headers": dict(response.headers)}
    if isinstance(given.get("name"), str):
        found = {"name": given["name"], **found}
    if response.body:
        try:
            found["content"] = response.document
        except ValueError:
            found["content"] = response.body.decode(errors="replace")
        found["contentLength"] = len(response.body)
    return found
