"""Errors of the service, as azure-core's exceptions: what it said, to which request, and what to do next."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar

from azure.core import MatchConditions
from azure.core.exceptions import (
    AzureError,
    ClientAuthenticationError,
    DecodeError,
    DeserializationError,
    HttpResponseError,
    IncompleteReadError,
    ResourceExistsError,
    ResourceModifiedError,
    ResourceNotFoundError,
    ResourceNotModifiedError,
    ServiceResponseError,
    ServiceResponseTimeoutError,
)

from ..redaction import REDACTED, redacted, redacted_body, redacted_text
from ..redaction import shown_url as shown_url
from .reasons import headline, reason_of
from .secrets import secret_names, sent_secrets

if TYPE_CHECKING:
    from ..declare.operation import Operation

_BY_STATUS: dict[int, type[HttpResponseError]] = {
    304: ResourceNotModifiedError,
    401: ClientAuthenticationError,
    404: ResourceNotFoundError,
    409: ResourceExistsError,
    412: ResourceModifiedError,
}

_BY_CONDITION: dict[MatchConditions, dict[int, type[HttpResponseError]]] = {
    MatchConditions.IfPresent: {412: ResourceNotFoundError},
    MatchConditions.IfMissing: {412: ResourceExistsError},
}

_NEXT_STEPS: dict[str | int, str] = {
    "AuthorizationFailed": "Give the identity a role that allows this, at this scope or above, and try again.",
    "InvalidAuthenticationTokenTenant": "Sign in to the tenant that the subscription belongs to.",
    "ResourceGroupNotFound": "Create the resource group first, or check its name and the subscription.",
    "SubscriptionNotFound": "Check the subscription id, and that the credential's tenant holds it.",
    "MissingSubscriptionRegistration": "Register the resource provider in the subscription.",
    "NoRegisteredProviderFound": "Use an API version or location that the message names.",
    "InvalidApiVersionParameter": "Use an API version that the message names.",
    "ScopeLocked": "Remove the lock first, if that is meant.",
    "QuotaExceeded": "Ask for a higher quota, or use another size or region.",
    401: "Check the credential: does it sign in, and is its token for this cloud's endpoint?",
    403: "Check the roles that the identity has at this scope.",
    412: "Get the resource again, apply the change to it, and send that.",
    429: "Too many requests: wait as long as Retry-After says, or raise retry_total.",
    503: "The service is busy: try again later.",
}

E = TypeVar("E", bound=HttpResponseError)

_LONGEST_CONTENT = 2048

OUT_OF_TIME = "out_of_time"
"""Where a request's context has why a response was not followed by another try, if that was for lack of time."""


class PollingCancelledError(AzureError):
    """Polling was stopped with ``cancel()``. The operation itself goes on at the service.

    :ivar continuation_token: Token to go on polling with: ``client.resume(token)``.
    """


class _BodyUntold(HttpResponseError):
    """An error whose text leaves the body out, which may hold secrets; ``response`` has it, as far as it came."""

    def __str__(self) -> str:
        return self.message


class _ContentRedacted:
    """For azure-core's exceptions, whose texts end in the body of the response: it is shown without its secrets."""

    message: str
    _shown_content: str

    def __str__(self) -> str:
        return f"{self.message}\nContent: {self._shown_content}"[:_LONGEST_CONTENT]


class OperationFailedError(_BodyUntold):
    """A long-running operation failed or was cancelled by its own account, or its state can't be followed."""


class ResponseDecodeError(_BodyUntold, DecodeError, DeserializationError):
    """The body is not what the operation declares, or not what its Content-Encoding says."""


class LinkRefusedError(_BodyUntold):
    """The service redirects or links to another host, to which nothing was sent; or links in a circle."""


class ResponseTooLargeError(_BodyUntold, DecodeError):
    """The body is larger than ``max_response_size`` allows."""


class ResponseIncompleteError(_BodyUntold, IncompleteReadError):
    """The body ended before it was complete."""


class ResponseInterruptedError(_BodyUntold, ServiceResponseError):
    """The connection broke while the body was read."""


class ResponseTimeoutError(_BodyUntold, ServiceResponseTimeoutError):
    """The time of the call was over, or nothing came for too long, after the service had answered at least once."""


def error_class(
    status: int, error_map: Mapping[int, type[HttpResponseError]], condition: MatchConditions | None = None
) -> type[HttpResponseError]:
    """The exception class for a status code."""
    for known in (error_map, _BY_CONDITION.get(condition, {}) if condition else {}, _BY_STATUS):
        if status in known:
            return known[status]
    return HttpResponseError


def response_error(
    response: Any,
    error_map: Mapping[int, type[HttpResponseError]],
    operation: Operation,
    condition: MatchConditions | None = None,
    out_of_time: str | None = None,
) -> HttpResponseError:
    """The exception for a response that is no success.

    :param condition: The match condition that the request was sent with.
    :param out_of_time: Why there was no time for another try.
    """
    found = _parsed(response)
    kind = error_class(response.status_code, error_map, condition)
    error = _made(kind, response, operation) if found is None else kind(response=response)
    error.error = found
    first = headline(found) if found is not None else _unparsed(response)
    return _tell(error, first, response, operation, out_of_time)


def operation_error(
    error: HttpResponseError, response: Any, operation: Operation, about: str, *, body_tells: bool
) -> HttpResponseError:
    """The exception of a long-running operation that failed, saying what its body says rather than its status code.

    :param error: What azure-core raised.
    :param about: Which operation it is, on what.
    :param body_tells: The body may say why. It does not, where it is what is wrong.
    """
    # A 409 would be taken for "it is there already", and a 404 for "it is gone". A 401 is about the token alone.
    kind = ClientAuthenticationError if response.status_code == 401 else OperationFailedError
    found = _parsed(response) if body_tells else None
    told: HttpResponseError = _made(kind, response, operation) if found is None else kind(response=response)
    told.inner_exception = error.inner_exception
    told.error = found
    if found is not None and found.code:
        first = headline(found)
    else:
        first = f"{operation.id} did not finish: {error.inner_exception if found is None else found.message}"
    return _tell(told, first, response, operation, about=about)


def decode_error(
    message: str, response: Any, operation: Operation, cause: BaseException | None = None, about: str | None = None
) -> ResponseDecodeError:
    """The exception for a success whose body is not what was declared.

    :param about: Which long-running operation it is, on what.
    """
    error = ResponseDecodeError(message=message, response=response, error=cause)
    error.error = None
    return _tell(error, f"{message} (status {response.status_code})", response, operation, about=about)


def received_error(kind: type[E], message: str, response: Any, cause: object = None) -> E:
    """The exception for a response that is refused, or that did not come as a whole."""
    error = kind(message=message, response=response, error=cause)
    error.error = None  # what the service says in the body is not what is wrong
    return _tell(error, message, response, None)


def _parsed(response: Any) -> Any:
    """The error that a body tells, None if it tells none."""
    try:
        return reason_of(response.text())
    except (LookupError, ValueError):  # it is no text in the charset that it claims
        return None


def _unparsed(response: Any) -> str:
    """What to say of a response whose body is no ARM error. azure-core's exception appends the body itself."""
    said = f"The service answered {response.status_code} {response.reason or ''}".rstrip()
    kind = response.headers.get("Content-Type")
    return f"{said} ({kind})" if kind else f"{said} without a body"


def _made(kind: type[E], response: Any, operation: Operation) -> E:
    """The exception for a response whose body azure-core would show as it is."""
    try:
        text: str = response.text()
    except (LookupError, ValueError):  # it is no text in the charset that it claims: azure-core shows none either
        return kind(response=response)
    shown = _content(text, response, operation)
    if text.startswith(shown[:_LONGEST_CONTENT]):
        return kind(response=response)
    hashable: Any = kind  # which mypy does not see
    error: E = _redacting(hashable)(response=response)
    vars(error)["_shown_content"] = shown
    return error


@cache
def _redacting(kind: Any) -> Any:
    """The class that is one of azure-core's, or of the caller's, but for the text."""
    members = {"__module__": kind.__module__, "__qualname__": kind.__qualname__, "__doc__": kind.__doc__}
    return type(kind.__name__, (_ContentRedacted, kind), members)


def _content(text: str, response: Any, operation: Operation) -> str:
    """The body of a response as an error shows it.

    That of a success is what the operation gives, and so it is shown only as far as it says by names what is in it.
    """
    content = _shown(operation, response.request)(redacted_body(text, secret_names(operation)))
    if response.status_code >= 300 or not text:
        return content
    try:
        named = isinstance(json.loads(text), (dict, list))
    except (ValueError, RecursionError):
        named = False
    return content if named else f"({len(text)} characters)"


def _shown(operation: Operation | None, request: Any) -> Callable[[str], str]:
    """Shows what a service says without what shows to be a secret, and without the secrets that the request held."""
    sent = sent_secrets(operation, request)
    echoes = re.compile("|".join(map(re.escape, sent))) if sent else None

    def shown(text: str) -> str:
        return redacted_text(echoes.sub(REDACTED, text) if echoes is not None else text)

    return shown


def _hide(error: Any, shown: Callable[[str], str], secrets: frozenset[str]) -> None:
    """Take the secrets out of an error in ARM's form, and out of all that it holds."""
    for name in ("code", "message", "target"):
        value = getattr(error, name)
        if isinstance(value, str):
            setattr(error, name, shown(value))
    error.innererror = redacted(error.innererror, secrets)
    for info in getattr(error, "additional_info", ()):
        info.info = redacted(info.info, secrets)
    for detail in error.details:
        _hide(detail, shown, secrets)


def _tell(
    error: E,
    first: str,
    response: Any,
    operation: Operation | None,
    out_of_time: str | None = None,
    about: str | None = None,
) -> E:
    """Give the exception its message: the error, the request, the details, the next step."""
    request = response.request
    shown = _shown(operation, request)
    if error.error is not None:
        _hide(error.error, shown, secret_names(operation))
    called = f" ({operation.id})" if operation is not None else ""
    lines = [first, f"  {request.method} {shown_url(request.url)}{called} -> {response.status_code}"]
    request_id = response.headers.get("x-ms-request-id") or response.headers.get("x-ms-correlation-request-id")
    if about:
        lines.append(f"  Operation: {about}")
    if request_id:
        lines.append(f"  Request id: {request_id}")
    if error.error is not None:
        lines.extend(_details(error.error, "  "))
    step = _NEXT_STEPS.get(str(error.error.code) if error.error else "") or _NEXT_STEPS.get(response.status_code)
    if out_of_time:
        lines.append(f"  {out_of_time}")
    if step:
        lines.append(f"  Next: {step}")
    # Headers may hold bytes that are no text; what is shown can be printed.
    error.message = error.exc_msg = shown("\n".join(lines)).encode(errors="replace").decode()
    error.args = (error.message,)
    return error


def _details(error: Any, indent: str) -> list[str]:
    lines = []
    if error.target:
        lines.append(f"{indent}Target: {error.target}")
    for detail in error.details:
        lines.append(indent + headline(detail))
        lines.extend(_details(detail, indent + "  "))
    for info in getattr(error, "additional_info", ()):
        lines.append(f"{indent}{info.type}: {json.dumps(info.info)}")
    return lines
