"""From the HTTP response to the result of a call, or the error to raise. Pure: nothing is received here."""

from __future__ import annotations

import gc
import json
import re
from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime, timezone
from email.utils import parsedate_to_datetime
from functools import cache
from typing import TYPE_CHECKING, Any

from azure.core.pipeline import PipelineResponse

from ..declare.operation import Operation
from ..models.plan import TypePlan
from ..models.values.containers import type_plan
from .errors import OUT_OF_TIME, decode_error, response_error
from .markup import from_xml, is_xml
from .streams import as_async

if TYPE_CHECKING:
    from azure.core import MatchConditions

    from ..declare.operation import Service
    from ..declare.options import CallOptions


_LARGE = 256 * 1024
"""Bytes of a body from which on the garbage collector rests while it is parsed."""

_NUMBER = re.compile(r"\s*[0-9]+(\.[0-9]*)?\s*")


@cache
def result_plan(service: Service, type_string: str) -> TypePlan:
    """The plan of a service's type."""
    return type_plan(type_string, service.model)


def check_status(operation: Operation, arguments: Sequence[Any], pipeline_response: Any, options: CallOptions) -> None:
    """Raise the error of a response that is no success."""
    response = pipeline_response.http_response
    if response.status_code not in operation.ok:
        condition = match_condition(operation, arguments)
        out_of_time = pipeline_response.context.get(OUT_OF_TIME)
        error = response_error(response, options.error_map, operation, condition, out_of_time)
        error.model = _error_model(operation, response)
        raise error


def _error_model(operation: Operation, response: Any) -> Any:
    """The body of a response that is no success as its model; None, where it is none."""
    name = operation.error or operation.service.error
    if name is None:
        return None
    try:
        if is_xml(response.headers.get("Content-Type")):
            raw = from_xml(name, response.content, operation.service.model)
        else:
            raw = json.loads(response.content)
        return result_plan(operation.service, name).read(raw, None, "$")
    except (ValueError, RecursionError):
        return None


def response_headers(operation: Operation, response: Any) -> dict[str, Any]:
    """The headers of a response for ``cls``, those that are more than texts as what they mean."""
    headers = dict(response.headers)
    types = {"retry-after": "int", **{name.lower(): type_string for name, type_string in operation.headers}}
    for name, text in headers.items():
        type_string = types.get(name.lower())
        if type_string is not None:
            with suppress(ValueError):  # a date, where seconds were declared, stays as it is
                headers[name] = _header_value(operation, type_string, text)
    return headers


def _header_value(operation: Operation, type_string: str, text: str) -> Any:
    if type_string in ("int", "long", "float", "bool"):
        return json.loads(text.lower())
    return result_plan(operation.service, type_string).read(text, None, "$")


def retry_after(response: Any) -> float | None:
    """Seconds that a response asks to wait; None where it asks for none, or in no form that can be understood."""
    for name, unit in (("Retry-After", 1), ("retry-after-ms", 1000), ("x-ms-retry-after-ms", 1000)):
        said = response.headers.get(name)
        if said:
            seconds = _seconds(said)
            return None if seconds is None else max(0.0, seconds / unit)
    return None


def _seconds(said: str) -> float | None:
    """A number of seconds, or those until a date."""
    if _NUMBER.fullmatch(said):
        return float(said)
    try:
        date = parsedate_to_datetime(said)
        if date.tzinfo is None:  # "-0000": of no known zone, but in UTC
            date = date.replace(tzinfo=timezone.utc)
        return (date - datetime.now(timezone.utc)).total_seconds()
    except Exception:  # no date; the parser raises several kinds
        return None


def match_condition(operation: Operation, arguments: Sequence[Any]) -> MatchConditions | None:
    """The match condition among the arguments of a call."""
    from .arguments import index_of

    if operation.match is None:
        return None
    condition: MatchConditions | None = arguments[index_of(operation, operation.match) + 1]
    return condition


class _FormerResponse:
    """A response of the time before azure.core.rest, which polling methods of users may bring."""

    def __init__(self, response: Any) -> None:
        self._response = response
        self.content = response.body()

    def __getattr__(self, name: str) -> Any:
        return getattr(self._response, name)


def of_today(pipeline_response: Any) -> Any:
    """A pipeline's response in the form that the rest of this package reads."""
    response = pipeline_response.http_response
    if hasattr(response, "content"):
        return pipeline_response
    return PipelineResponse(pipeline_response.http_request, _FormerResponse(response), pipeline_response.context)


def read_json(operation: Operation, response: Any) -> Any:
    """The JSON of a response; None for an empty body.

    :raises ~azure.core.exceptions.DecodeError: The body is no JSON; the response with its status is attached.
    """
    content = response.content
    if not content:
        return None
    try:
        return _parsed(content)
    except (ValueError, RecursionError) as error:
        kind = response.headers.get("Content-Type", "no content type")
        message = f"{operation.id}: the body is not JSON ({kind}, {len(content)} bytes): {error}"
        cause = ValueError(str(error)) if isinstance(error, UnicodeError) else error  # whose arguments hold the body
        raise decode_error(message, response, operation, cause) from cause


def _text(operation: Operation, response: Any) -> str:
    try:
        text: str = response.text()
        return text
    except (LookupError, ValueError) as error:
        kind = response.headers.get("Content-Type")
        raise decode_error(f"{operation.id}: the body is no text ({kind})", response, operation, error) from error


def _comes_as_text(response: Any) -> bool:
    """Whether a text, which may come as JSON, is there as it is."""
    kind = (response.headers.get("Content-Type") or "").partition(";")[0].strip().lower()
    return bool(kind.startswith("text/")) and kind not in ("text/json", "text/xml")


def _parsed(content: bytes) -> Any:
    """What JSON says.

    Of a large page, Python's garbage collector looks through the new objects over and over, which takes longer than
    making them, and finds nothing, since JSON has no cycles. So it rests for as long, and they begin as old objects.
    """
    if len(content) < _LARGE or not gc.isenabled():
        return json.loads(content)
    gc.disable()
    try:
        return json.loads(content)
    finally:
        if gc.get_freeze_count() == 0:  # nobody else's are frozen
            gc.freeze()
            gc.unfreeze()
        gc.enable()


def read_result(operation: Operation, response: Any, *, asynchronous: bool = False) -> Any:
    """The result of an operation that is neither a listing nor streamed.

    :param asynchronous: Content is iterated over with ``async for``.
    :raises ~azure.core.exceptions.DecodeError: The body is not what was declared.
    """
    returns = operation.returns
    for status, otherwise in operation.returns_otherwise:
        if status == response.status_code:
            returns = otherwise
    if returns == "head":
        return 200 <= response.status_code < 300
    if returns is None or response.status_code >= 300:
        return None  # "not modified" or "not found": what the body says, if there is one, is no result
    if returns == "text" or (returns == "str" and _comes_as_text(response)):
        return _text(operation, response)
    if returns == "stream":  # what a long-running operation has made, and polling has received
        chunks = iter([response.content])
        return as_async(chunks) if asynchronous else chunks
    raw = _read_body(operation, returns, response)
    if raw is None:
        return None
    return read_value(operation, returns, raw, response)


def _read_body(operation: Operation, type_string: str, response: Any) -> Any:
    """The JSON data of a response, be it XML; None for an empty body."""
    if not response.content or not is_xml(response.headers.get("Content-Type") or operation.accept):
        return read_json(operation, response)
    try:
        return from_xml(type_string, response.content, operation.service.model)
    except ValueError as error:
        raise decode_error(f"{operation.id}: {error}", response, operation, error) from error


def read_value(operation: Operation, type_string: str, raw: Any, response: Any) -> Any:
    """JSON of a response as a value of a type."""
    try:
        return result_plan(operation.service, type_string).read(raw, None, "$")
    except ValueError as error:
        raise decode_error(f"{operation.id}: {error}", response, operation, error) from error


def finish(operation: Operation, options: CallOptions, pipeline_response: Any, result: Any) -> Any:
    """Hand a result to the ``response_hook`` and ``cls`` of the call."""
    response = pipeline_response.http_response
    if options.response_hook is not None:
        options.response_hook(response, response.headers)
    if options.cls is not None:
        return options.cls(pipeline_response, result, response_headers(operation, response))
    return result
