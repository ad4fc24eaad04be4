"""Events of the activity log, made of the requests that were answered."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from http import HTTPStatus
from typing import Any
from urllib.parse import urlsplit

from ...arm.actions import Action, action_of
from ...arm.clock import timestamp
from ...arm.ids import ResourceId
from ...http import HandledRequest, LocalRequest
from ...interface.manager import ResourceManager

_WRITES = ("PUT", "PATCH", "POST", "DELETE")
_POLLED = ("Azure-AsyncOperation", "Location")


def events_of(azure: ResourceManager, handled: HandledRequest) -> Iterator[dict[str, Any]]:
    """What the log has of a request: that it began, what it was answered, and how what it began has ended.

    Requests that only read are not in it.
    """
    if handled.method not in _WRITES or handled.status is None:
        return
    path = azure.canonical(LocalRequest(handled.method, handled.url).path)
    action = action_of(handled.method, path)
    if action is None:
        return
    common = _common(azure, handled, action)
    yield {**common, **_said(handled, 0, "BeginRequest", "Started", handled.at)}
    answer = handled.at + handled.seconds if handled.at else handled.at
    if handled.status >= 400:
        yield {**common, **_said(handled, 1, "EndRequest", "Failed", answer, _answered(handled))}
        return
    operation = _operation(azure, handled)
    status = "Succeeded" if operation is None else "Accepted"
    yield {**common, **_said(handled, 1, "EndRequest", status, answer, _answered(handled))}
    if operation is not None and operation["end"] is not None:
        properties = {} if operation["error"] is None else {"statusMessage": operation["error"]["message"]}
        said = _said(handled, 2, "EndRequest", operation["status"], operation["end"], properties)
        yield {**common, **said}


def _common(azure: ResourceManager, handled: HandledRequest, action: Action) -> dict[str, Any]:
    named = ResourceId(action.scope)
    claims: dict[str, str] = {"name": azure.user}
    return {
        "authorization": {"action": action.name, "scope": action.scope, "role": ""},
        "caller": azure.user,
        "category": _word("Administrative"),
        "claims": claims,
        "correlationId": handled.correlation_id or "",
        "description": "",
        "httpRequest": {
            "clientRequestId": handled.headers.get("x-ms-client-request-id", ""),
            "clientIpAddress": "127.0.0.1",
            "method": handled.method,
            "uri": handled.url,
        },
        "operationId": handled.response_headers.get("x-ms-request-id", ""),
        "operationName": _word(action.name),
        "resourceGroupName": named.group or "",
        "resourceId": action.scope,
        "resourceProviderName": _word(action.name.partition("/")[0]),
        "resourceType": _word(named.type),
        "subscriptionId": named.subscription or "",
        "tenantId": azure.tenant_id,
    }


def _said(
    handled: HandledRequest, number: int, event: str, status: str, at: float, properties: dict[str, str] | None = None
) -> dict[str, Any]:
    scope = urlsplit(handled.url).path.rstrip("/")
    # The same each time that the log is read.
    id = str(uuid.uuid5(uuid.NAMESPACE_URL, f"{handled.response_headers.get('x-ms-request-id')} {number}"))
    failed = status not in ("Started", "Accepted", "Succeeded")
    code = HTTPStatus(handled.status) if number == 1 and handled.status in set(HTTPStatus) else None
    return {
        "eventDataId": id,
        "eventName": _word(event),
        "eventTimestamp": timestamp(at),
        "id": f"{scope}/events/{id}/ticks/{round(at * 10_000_000)}",
        "level": "Error" if failed else "Informational",
        "properties": properties or {},
        "status": _word(status),
        "subStatus": _word("") if code is None else _status(code),
        "submissionTimestamp": timestamp(at),
    }


def _status(code: HTTPStatus) -> dict[str, str]:
    return _word(code.phrase.replace(" ", ""), f"{code.phrase} (HTTP Status Code: {code.value})")


def _answered(handled: HandledRequest) -> dict[str, str]:
    properties = {"statusCode": str(handled.status)}
    if handled.code is not None:
        properties["statusMessage"] = f"{handled.code}: {handled.message}"
    return properties


def _operation(azure: ResourceManager, handled: HandledRequest) -> dict[str, Any] | None:
    """The long-running operation that a request has begun."""
    for name in _POLLED:
        link = handled.response_headers.get(name)
        found = azure.store.operation(urlsplit(link).path.rpartition("/")[2]) if link else None
        if found is not None:
            return found
    return None


def _word(value: str, shown: str | None = None) -> dict[str, str]:
    return {"value": value, "localizedValue": value if shown is None else shown}
