"""Long-running operations: how they begin, what their status says, and how they end.

Nothing runs in the background. An operation has a time at which it is due; whatever is due by the clock is brought to
its end before the next request is looked at.
"""

from __future__ import annotations

import math
import uuid
from typing import Any

from ..arm.clock import timestamp
from ..arm.errors import ArmError, missing_version
from ..arm.ids import ResourceId
from ..http import LocalRequest, LocalResponse
from ..interface.call import Call
from ..interface.manager import ResourceManager
from ..interface.polling import Style
from .incomplete import LACKING, refusal

_SHORTEST = 10
"""The least that is said to be waited for between two polls, in milliseconds."""
_ANY_VERSION = "2020-01-01"


class Unfinished(Exception):
    """Raised by an effect when the operation has not ended after all.

    :param seconds: How long it goes on before its effect is called again.
    """

    def __init__(self, seconds: float) -> None:
        super().__init__(f"{seconds:g} seconds more")
        self.seconds = seconds


def begin(
    call: Call,
    style: Style,
    *,
    status: int = 202,
    document: Any = None,
    resource: str | None = None,
    effect: str | None = None,
    arguments: dict[str, Any] | None = None,
    final: dict[str, Any] | None = None,
    seconds: float | None = None,
) -> LocalResponse:
    """Begin an operation, and give the response that says so.

    :param style: How the service lets this operation be polled; the configured style takes precedence.
    :param resource: The resource whose provisioningState ends with the operation.
    :param effect: What happens when it ends well, by the name it was registered with, and its arguments.
    :param final: What the URL of the Location header answers in the end: ``{"status": ..., "document": ...}``. If not
        given, the resource, or 204.
    :param seconds: How long it takes; the time that is configured for the resource if not given.
    """
    azure = call.azure
    outcome = azure.faults.outcome(call.request)
    if outcome is not None and outcome.seconds is not None:
        seconds = outcome.seconds
    elif seconds is None:
        seconds = azure.duration(resource or call.id)
    operation_id = str(uuid.uuid4())
    record = {
        "id": operation_id,
        "operation": call.operation.id,
        "base": _base(call),
        "resource": resource,
        "effect": effect,
        "arguments": arguments or {},
        "final": final,
        "outcome": "Succeeded" if outcome is None else outcome.status,
        "error": None if outcome is None else outcome.error(),
        "status": "InProgress",
        "start": azure.now(),
        "due": _after(azure, seconds),
        "end": None,
    }
    azure.store.put_operation(record)
    if resource and (stored := azure.store.get(resource)):
        stored.private["operation"] = operation_id
        azure.store.restore(stored)
    response = LocalResponse.of(status, document)
    chosen: Style = style if azure.polling is None else azure.polling
    if chosen == "body" and call.request.method not in ("PUT", "PATCH"):
        chosen = "location"
    if chosen in ("azure-async-operation", "both"):
        response.headers["Azure-AsyncOperation"] = _url(call.request, record, "operationStatuses", call.api_version)
    if chosen in ("location", "both"):
        response.headers["Location"] = _url(call.request, record, "operationResults", call.api_version)
    retry_after(azure, response, seconds)
    return response


def settle(azure: ResourceManager) -> None:
    """Bring everything that is due to its end, in the order of time."""
    now = azure.clock.now()
    try:
        while (record := azure.store.due_operation(now)) is not None:
            azure.moment = record["due"]
            _finish(azure, record)
    finally:
        azure.moment = None


def cancel(azure: ResourceManager, resource: str) -> bool:
    """Cancel the operations that are going on for a resource; whether there were any."""
    pending = azure.store.pending_operations(resource)
    for each in pending:
        error = {"code": "OperationCanceled", "message": "The operation was canceled."}
        _finish(azure, {**each, "outcome": "Canceled", "error": error, "due": azure.clock.now()})
    return bool(pending)


def end_at_once(azure: ResourceManager, resource: str) -> None:
    """Bring the operations that are going on for a resource to their end, however long they would take."""
    for each in azure.store.pending_operations(resource):
        _finish(azure, {**each, "due": azure.now()})


def going_on(azure: ResourceManager, resource: str) -> bool:
    """Whether an operation is going on for a resource."""
    return bool(azure.store.pending_operations(resource))


def check_idle(call: Call, id: str) -> None:
    """Refuse to write a resource while an operation is going on, if its kind does not let operations overlap.

    :raises ArmError: What its kind says.
    """
    kind = call.azure.kind(ResourceId(id).type)
    if kind is None or kind.busy is None:
        return
    if kind.busy.family:
        top = ResourceId(id).top
        pending = [*call.store.pending_operations(top), *call.store.pending_below(top)]
    else:
        pending = call.store.pending_operations(id)
    if pending:
        url = _url(call.request, pending[0], "operationStatuses", call.api_version)
        message = kind.busy.message.format(name=ResourceId(id).name, url=url)
        raise ArmError(kind.busy.status, kind.busy.code, message)


def seconds_left(azure: ResourceManager, resource: str) -> float:
    """How long the operations of a resource go on."""
    now = azure.now()
    pending = azure.store.pending_operations(resource)
    return max((float("inf") if each["due"] is None else each["due"] - now for each in pending), default=0.0)


def poll(azure: ResourceManager, request: LocalRequest) -> LocalResponse | None:
    """The answer to a request for the status or the result of an operation; None if it is not one."""
    segments = request.path.split("/")
    place = segments[-2].lower() if len(segments) > 2 else ""
    if place not in ("operationstatuses", "operationresults"):
        return None
    name = segments[-1]
    record = azure.store.operation(name)
    if record is None or request.method != "GET" or not request.path.lower().startswith(record["base"].lower()):
        return None
    if not request.query.get("api-version"):
        raise missing_version()
    response = _status(record, request) if place == "operationstatuses" else _result(azure, record, request)
    if record["end"] is None:
        left = math.inf if record["due"] is None else record["due"] - azure.now()
        retry_after(azure, response, left)
    return response


def _finish(azure: ResourceManager, record: dict[str, Any]) -> None:
    with azure.store.transaction():
        if record["outcome"] == "Succeeded" and record["effect"]:
            try:
                error = azure.effect(record["effect"])(azure, {**record["arguments"], "at": record["due"]})
            except Unfinished as more:
                azure.store.put_operation({**record, "due": _after(azure, more.seconds)})
                return
            except LACKING as lacking:
                refused = refusal(azure.store, record["resource"] or "", lacking)
                if refused is None:
                    raise
                error = {"code": refused.code, "message": refused.message}
            if error:
                record.update(outcome="Failed", error=error)
        record.update(status=record["outcome"], end=record["due"])
        azure.store.put_operation(record)
        stored = azure.store.get(record["resource"]) if record["resource"] else None
        if stored is not None and stored.private.get("operation") == record["id"]:
            if "provisioningState" in stored.properties:
                stored.properties["provisioningState"] = azure.final_state(stored, record["outcome"])
            del stored.private["operation"]
            azure.store.restore(stored)


def _after(azure: ResourceManager, seconds: float) -> float | None:
    """The time so many seconds from now; None for never."""
    return None if seconds == float("inf") else azure.now() + seconds


def _status(record: dict[str, Any], request: LocalRequest) -> LocalResponse:
    document: dict[str, Any] = {
        "id": request.path,
        "name": record["id"],
        "status": record["status"],
        "startTime": timestamp(record["start"]),
    }
    if record["resource"]:
        document["resourceId"] = record["resource"]
    if record["end"] is not None:
        document["endTime"] = timestamp(record["end"])
        document["percentComplete"] = 100
        if record["error"]:
            document["error"] = record["error"]
        elif record["final"] and record["final"].get("document") is not None:
            document["properties"] = record["final"]["document"]
    return LocalResponse.of(200, document)


def _result(azure: ResourceManager, record: dict[str, Any], request: LocalRequest) -> LocalResponse:
    if record["end"] is None:
        response = LocalResponse.of(202)
        response.headers["Location"] = request.url
        return response
    if record["error"]:
        error = dict(record["error"])
        return ArmError(
            409,
            error.pop("code"),
            error.pop("message"),
            details=error.pop("details", ()),
            target=error.pop("target", None),
        ).response()
    if record["final"]:
        return LocalResponse.of(record["final"]["status"], record["final"].get("document"))
    stored = azure.store.get(record["resource"]) if record["resource"] else None
    return LocalResponse.of(204) if stored is None else LocalResponse.of(200, azure.present(stored))


def _base(call: Call) -> str:
    """Where the status resources of an operation are: below the subscription, and below the provider if it has one."""
    named = ResourceId(call.id)
    base = f"/subscriptions/{named.subscription}" if named.subscription else ""
    namespace = named.namespace
    if namespace is None or namespace.lower() == "microsoft.resources":
        return base
    stored = call.store.get(call.id)
    location = call.arguments.get("location") or (stored.document.get("location") if stored else None) or "global"
    return f"{base}/providers/{namespace}/locations/{location}"


def _url(request: LocalRequest, record: dict[str, Any], place: str, api_version: str) -> str:
    # Some operations have no version; the one that is asked for their status has one nevertheless.
    version = api_version or _ANY_VERSION
    return f"{request.base_url}{record['base']}/{place}/{record['id']}?api-version={version}"


def retry_after(azure: ResourceManager, response: LocalResponse, left: float) -> None:
    """Say when to ask again: when the operation has ended, if that is earlier than is configured.

    :param left: How long it goes on, in seconds.
    """
    if azure.retry_after is None:
        return
    seconds = min(azure.retry_after, left)
    if seconds < 1:
        # Retry-After has whole seconds; clients take 0 for no header, and wait half a minute.
        response.headers["x-ms-retry-after-ms"] = str(max(math.ceil(seconds * 1000), _SHORTEST))
    else:
        response.headers["Retry-After"] = str(math.ceil(seconds))
