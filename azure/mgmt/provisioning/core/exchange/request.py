"""From an operation and its arguments to the HTTP request. Pure: nothing is sent here."""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from urllib.parse import quote, unquote

from azure.core.rest import HttpRequest

from ..declare.operation import Body, Form, Header, Match, Operation, Path, Query
from ..declare.options import CallOptions
from ..declare.settings import Settings
from ..faults import Faults, describe, path_text
from ..faults import Path as FaultPath
from ..models.lookalikes import is_object
from ..models.plan import written
from ..models.values.containers import BUILT_IN, items_of, type_plan
from .arguments import Link, paired_arguments
from .etags import condition_of, quoted
from .markup import is_xml, to_xml

_LOGGER = logging.getLogger("azure.mgmt.provisioning")
_SEPARATORS = {"csv": ",", "ssv": " ", "tsv": "\t", "pipes": "|"}
_IN_QUERIES = {"csv": ",", "ssv": "%20", "tsv": "%09", "pipes": "%7C"}
"""Separators as they stand in a query: a comma stays one, which tells it apart from those within items."""
_BASE64 = ("bytearray", "base64")
"""Types of bytes that stand in JSON; bytes for a body of any other type are the body itself."""
_PLACEHOLDER = re.compile(r"\{([^{}]+)\}")
_PATH_SAFE = "/:@!$&'()*+,;=~%"
"""What stays as it is in a value that may hold several segments; ``?`` and ``#`` would end the path."""

CORRELATION_ID = "x-ms-correlation-request-id"


def build_request(
    operation: Operation, arguments: Sequence[Any], settings: Settings, options: CallOptions
) -> HttpRequest:
    """The request of a call.

    :param arguments: One for each of the operation's parameters that takes one, in order.
    :raises ValueError: A required argument is missing, or a path segment is empty, ``.`` or ``..``.
    :raises ~azure.core.exceptions.SerializationError: The body can't be written; all its faults are listed.
    """
    segments: dict[str, str] = {}
    query: list[tuple[str, str]] = []
    headers: dict[str, str] = correlation_headers(options.correlation_id)
    content: Any = None
    form: dict[str, list[Any]] = {}
    settings = settings_at(operation, arguments, settings)
    if operation.send_api_version:
        version = settings.api_version(operation, options.api_version)
        query.append((operation.api_version_name, quote(version, safe="")))
    if operation.accept is not None:
        headers["Accept"] = operation.accept
    paired = list(paired_arguments(operation, arguments, settings))
    for parameter, value in paired:
        if _in_host(operation, parameter):
            continue
        if isinstance(parameter, Path):
            segments[parameter.wire] = _segment(parameter, value, operation)
        elif isinstance(parameter, Query):
            query.extend(_query(operation, parameter, value))
        elif isinstance(parameter, Header):
            headers.update(_headers(operation, parameter, value))
        elif isinstance(parameter, Match):
            headers.update(_match(parameter, value, _body_among(paired)))
        elif isinstance(parameter, Body):
            content = _body(parameter, value, operation, strict=settings.strict)
            if content is not None or parameter.send_content_type:
                binary = parameter.binary_content_type if _is_content(parameter, value) else None
                headers.setdefault("Content-Type", binary or parameter.content_type)
        elif value is not None:
            form[parameter.wire] = _form(operation, parameter, value)
    if options.content_type is not None and "Content-Type" in headers:
        headers["Content-Type"] = options.content_type
    further = _further_params(operation, options)
    if further:
        replaced = {name.lower() for name in further}
        query = [(name, text) for name, text in query if name.lower() not in replaced]
        for name, given in further.items():
            for value in given if isinstance(given, list) else (given,):
                query.append((name, quote(_plain_text(value, ((None, "params"), name)), safe="")))
    url = _url(operation, segments, settings)
    if query:
        joint = "&" if "?" in url else "?"
        url += joint + "&".join(f"{quote(name, safe='$')}={value}" for name, value in query)
    if form:
        if any(_is_file(value) for values in form.values() for value in values):
            fields = [(name, value) for name, values in form.items() for value in values]
            files: Any = fields if len(fields) > len(form) else dict(fields)
            return HttpRequest(operation.method, url, headers=headers, files=files)
        data = {name: values[0] if len(values) == 1 else values for name, values in form.items()}
        return HttpRequest(operation.method, url, headers=headers, data=data)
    return HttpRequest(operation.method, url, headers=headers, content=content)


def _further_params(operation: Operation, options: CallOptions) -> Mapping[str, Any]:
    """The query parameters that a call gives besides its arguments, without one that an option of the call says."""
    if not options.params or options.api_version is None or not operation.send_api_version:
        return options.params
    return {name: value for name, value in options.params.items() if name.lower() != operation.api_version_name.lower()}


def correlation_headers(correlation_id: str | None) -> dict[str, str]:
    """The header that requests which belong together have in common, if they do."""
    return {} if correlation_id is None else {CORRELATION_ID: correlation_id}


def settings_at(operation: Operation, arguments: Sequence[Any], settings: Settings) -> Settings:
    """The settings with the endpoint that an operation's arguments lead to, where its host has parameters.

    :raises ValueError: They lead to no endpoint, or to one that the client has no credential for.
    """
    if operation.host is None:
        return settings
    texts: dict[str, str] = {}
    for parameter, value in paired_arguments(operation, arguments, settings):
        if _in_host(operation, parameter):
            text, place = text_of(operation, parameter, value), "{" + parameter.wire + "}"
            # What ends the host may only come from what it begins with.
            if "/" in text and not operation.host.startswith(place):
                raise ValueError(f"{operation.id}: {parameter.name} leads to another host: {text!r}")
            texts[parameter.wire] = text
    return settings.at(_filled(operation.host, texts), operation)


def _in_host(operation: Operation, parameter: Any) -> bool:
    return isinstance(parameter, Path) and operation.host is not None and "{" + parameter.wire + "}" in operation.host


def text_of(
    operation: Operation, parameter: Any, value: Any, *, at: FaultPath = None, type_string: str | None = None
) -> str:
    """A scalar as text for a URL, a header or a form.

    :param at: Where it stands, if not as the parameter.
    :param type_string: Its type, if not the parameter's.
    :raises ~azure.core.exceptions.SerializationError: The value does not fit the type.
    """
    kind: str = type_string or parameter.type
    if type(value) is str and value.isascii() and (kind not in BUILT_IN or kind == "str"):
        return value  # enums are open, so their module is not loaded to look
    if value is getattr(parameter, "fixed", None):  # what the declaration says is what is sent
        return str(value).lower() if isinstance(value, bool) else str(value)
    if kind == "bool" and isinstance(value, str) and value.lower() in ("true", "false"):
        return value
    path = at or (None, parameter.name)
    faults = Faults()
    written = type_plan(kind, operation.service.model).write(value, path, faults)
    faults.raise_if_any(parameter.name)
    return str(written).lower() if isinstance(written, bool) else str(written)


def _texts(operation: Operation, parameter: Any, value: Any) -> list[str]:
    items = items_of(value)
    if items is None:
        raise ValueError(f"{parameter.name} is to be a list, got {describe(value)}")
    found: list[str] = []
    for index, item in enumerate(items):
        at: FaultPath = ((None, parameter.name), index)
        type_string = parameter.type[1:-1]
        found.append("" if item is None else text_of(operation, parameter, item, at=at, type_string=type_string))
    return found


def _plain_text(value: Any, path: FaultPath) -> str:
    """A value that has no parameter's type, as text."""
    faults = Faults()
    text: str = BUILT_IN["str"].write(value, path, faults)
    faults.raise_if_any(path_text(path))
    return text


def call_path(operation: Operation, arguments: Sequence[Any], settings: Settings) -> str:
    """The path that the URL of a call names, as text. Its arguments but for the body are checked as those of requests.

    :raises ValueError: A required argument is missing, or a path segment is empty, ``.`` or ``..``.
    """
    texts: dict[str, str] = {}
    paired = list(paired_arguments(operation, arguments, settings))
    for parameter, value in paired:
        if isinstance(parameter, Path):
            if not _in_host(operation, parameter):
                texts[parameter.wire] = _segment_text(parameter, value, operation)
        elif isinstance(parameter, Query):
            _query(operation, parameter, value)
        elif isinstance(parameter, Header):
            _headers(operation, parameter, value)
        elif isinstance(parameter, Match):
            _match(parameter, value, _body_among(paired))
    return "/" + _filled(operation.url, texts).lstrip("/")


def _segment(parameter: Path, value: Any, operation: Operation) -> str:
    if isinstance(value, Link):
        return value.lstrip("/")
    return quote(_segment_text(parameter, value, operation), safe=_PATH_SAFE if parameter.skip_encoding else "")


def _segment_text(parameter: Path, value: Any, operation: Operation) -> str:
    name = parameter.name
    if parameter.type.startswith("["):
        text = ",".join(_texts(operation, parameter, value))
    else:
        text = text_of(operation, parameter, value)
    if parameter.skip_encoding:
        # Transports decode %2E, so that it is a dot to them.
        if any(part in (".", "..") for part in unquote(text).replace("\\", "/").split("/")):
            raise ValueError(f"{operation.id}: {name} has a segment '.' or '..', which leads to another URL: {text!r}")
        return text
    if text in ("", ".", "..") or not text.strip():
        raise ValueError(f"{operation.id}: {name} is to be a name, got {text!r}, which leads to another URL")
    return text


def _url(operation: Operation, segments: Mapping[str, str], settings: Settings) -> str:
    path = _filled(operation.url, segments).lstrip("/")
    if not path:
        raise ValueError(f"{operation.id}: the path is empty: {operation.url}")
    return f"{settings.base_url}/{path}"


def _filled(url: str, texts: Mapping[str, str]) -> str:
    """A URL with texts in place of its placeholders; what looks like a placeholder in a text is none."""
    return _PLACEHOLDER.sub(lambda found: texts.get(found[1], found[0]), url)


def _query(operation: Operation, parameter: Query, value: Any) -> list[tuple[str, str]]:
    if value is None:
        return []
    escape = (lambda text: text) if parameter.skip_encoding else (lambda text: quote(text, safe=""))
    if not parameter.type.startswith("["):
        return [(parameter.wire, escape(text_of(operation, parameter, value)))]
    texts = [escape(text) for text in _texts(operation, parameter, value)]
    if parameter.collection == "multi":
        return [(parameter.wire, text) for text in texts]
    separators = _SEPARATORS if parameter.skip_encoding else _IN_QUERIES
    return [(parameter.wire, separators[parameter.collection].join(texts))]


def _headers(operation: Operation, parameter: Header, value: Any) -> dict[str, str]:
    if value is None:
        return {}
    if parameter.prefix:
        faults = Faults()
        texts = type_plan("{str}", operation.service.model).write(value, (None, parameter.name), faults)
        faults.raise_if_any(parameter.name)
        return {parameter.wire + key: text for key, text in texts.items()}
    if parameter.type.startswith("["):
        return {parameter.wire: ",".join(_texts(operation, parameter, value))}
    return {parameter.wire: text_of(operation, parameter, value)}


def _body_among(paired: Iterable[tuple[Any, Any]]) -> Any:
    """The body among the arguments of a call; None where there is none."""
    return next((given for parameter, given in paired if isinstance(parameter, Body)), None)


def _match(parameter: Match, given: tuple[Any, Any], body: Any) -> dict[str, str]:
    """The header of a condition."""
    wanted = condition_of(parameter, given, body)
    return {header: quoted(_plain_text(etag, (None, "etag"))) for header, etag in wanted.items()}


def _body(parameter: Body, value: Any, operation: Operation, *, strict: bool) -> Any:
    if value is None:
        return None
    if hasattr(value, "_wire"):  # a model, which may well have a property "read"
        return _written(parameter, value, operation, strict=strict)
    if _is_content(parameter, value):
        return bytes(value) if isinstance(value, bytearray) else value
    is_written = is_xml(parameter.content_type) and parameter.type not in BUILT_IN
    if "json" not in parameter.content_type and not is_written:
        return text_of(operation, parameter, value)
    return _written(parameter, value, operation, strict=strict)


def _is_content(parameter: Body, value: Any) -> bool:
    """Whether a value is the content of a body, and not what is written into one."""
    if parameter.type == "stream" or (isinstance(value, (bytes, bytearray)) and parameter.type not in _BASE64):
        return True
    # A model may well have a property "read".
    return not hasattr(value, "_wire") and hasattr(value, "read") and not is_object(value)


def _written(parameter: Body, value: Any, operation: Operation, *, strict: bool) -> bytes:
    """A body as JSON, or as XML where the service takes that."""
    body = write_body(parameter, value, operation, strict=strict)
    if is_xml(parameter.content_type):
        return to_xml(parameter.type, body, operation.service.model, parameter.xml)
    try:
        return json.dumps(body, allow_nan=False).encode()
    except (ValueError, RecursionError):  # in what was read, and goes back as it came: 1e999, or thousands of lists
        what = f"{parameter.name} is not a valid {parameter.type}"
        return json.dumps(written(BUILT_IN["object"], body, parameter.name, Faults(), what)).encode()


def write_body(parameter: Body, value: Any, operation: Operation, *, strict: bool = False) -> Any:
    """The JSON data of a body given as model, dict, or both in one another.

    Members that were given and that only the service fills are left out, which the log says.

    :param strict: Such members are faults.
    :raises ~azure.core.exceptions.SerializationError: It can't be written; all its faults are listed.
    """
    plan = type_plan(parameter.type, operation.service.model)
    partial = operation.method == "PATCH" and _is_result(value, operation)
    unsent: list[FaultPath] | None = [] if _LOGGER.isEnabledFor(logging.DEBUG) else None
    faults = Faults(strict=strict, unsent=unsent, partial=partial)
    body = written(plan, value, parameter.name, faults, f"{parameter.name} is not a valid {parameter.type}")
    if faults.unsent:
        left_out = ", ".join(map(path_text, faults.unsent))
        _LOGGER.debug("%s: left out, since only the service fills it: %s", operation.id, left_out)
    return body


def _is_result(value: Any, operation: Operation) -> bool:
    """Whether a value is a model of the class that an operation returns, or of one that its discriminator tells."""
    kind = type(value)
    if operation.returns not in [base.__name__ for base in kind.__mro__]:
        return False
    returned = operation.service.model(operation.returns)
    return kind is returned or (issubclass(kind, returned) and "_subtype_map" in vars(returned))


def _form(operation: Operation, parameter: Form, value: Any) -> list[Any]:
    """The values of a field; several where each item of a list has a field of its own."""
    if parameter.type == "file":
        return [value]
    if not parameter.type.startswith("["):
        return [text_of(operation, parameter, value)]
    if parameter.type == "[file]":
        if not isinstance(value, (list, tuple)):
            raise ValueError(f"{parameter.name} is to be a list of files, got {describe(value)}")
        return [*value]
    texts = _texts(operation, parameter, value)
    return texts if parameter.collection == "multi" else [_SEPARATORS[parameter.collection].join(texts)]


def _is_file(value: Any) -> bool:
    return hasattr(value, "read") or isinstance(value, (bytes, tuple))
