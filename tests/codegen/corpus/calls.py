"""Calls generated methods with the parameters of examples, against a transport that answers as the examples say."""

from __future__ import annotations

import asyncio
import json
from copy import deepcopy
from enum import Enum
from importlib import import_module
from types import ModuleType
from typing import Any
from urllib.parse import parse_qsl, quote, unquote, urlsplit

from azure.core.exceptions import HttpResponseError

from azure.mgmt.provisioning.codegen.read.document import Node
from azure.mgmt.provisioning.codegen.represent.ir import STREAM, TEXT, OperationIR, ServiceIR
from azure.mgmt.provisioning.core.models.model import Model
from tests.core.support import HOST, Answer, AsyncCredential, AsyncTransport, Credential, Script, SyncTransport

from .corrections import decisive
from .examples import Example
from .schemas import writable

_SEPARATORS = {"csv": ",", "ssv": " ", "tsv": "\t", "pipes": "|"}
KINDS = {"azure-asyncoperation": "status", "operation-location": "status", "location": "result"}
"""What is found at the links of headers."""
_DONE = ("succeeded", "failed", "canceled", "cancelled")


class Differs(Exception):
    """What was sent or read is not what the example says."""


def check(service: ServiceIR, package: ModuleType, example: Example) -> str | None:
    """Call an operation as an example does, sync and async: once for each of its responses.

    :return: None, or the contradictions to its specification that keep the example from being followed: with exactly
        these put right it was followed.
    :raises Differs: Something else was sent or read.
    """
    failed = _failure(service, package, example)
    if failed is None:
        return None
    reasons = decisive(example, lambda changed: _failure(service, package, changed) is None)
    if not reasons:
        raise failed
    further = f"; and {len(reasons) - 3} more" if len(reasons) > 3 else ""
    told = "; ".join(each.text for each in reasons[:3])
    return f"{told}{further} ({type(failed).__name__}: {str(failed)[:200]})"


def _failure(service: ServiceIR, package: ModuleType, example: Example) -> Exception | None:
    """What keeps an example from being followed."""
    operation = next(each for each in service.all_operations if each.id == example.operation)
    try:
        for code, answer in example.responses.items():
            if code.isdigit():
                for kind in (_Call, _AsyncCall):
                    kind(service, package, operation, example).run(int(code), answer)
    except Exception as error:
        return error
    return None


class _Call:
    def __init__(self, service: ServiceIR, package: ModuleType, operation: OperationIR, example: Example) -> None:
        self.service, self.package, self.operation, self.example = service, package, operation, example
        self.served: Any = None
        """The body that was answered last."""
        self.links: dict[str, str] = {}
        self.pages = 1

    def run(self, code: int, answer: dict[str, Any]) -> None:
        """Call the method, with this response."""
        script = Script(lambda request: self._first(code, answer), self._later, repeat=True)
        result: Any = None
        failed: HttpResponseError | None = None
        try:
            returned = self._returned(script)
            result = self._listed(returned) if self.operation.paging is not None else _written(returned)
        except HttpResponseError as error:
            if not script.sent:
                raise
            failed = error
        self._check_request(script)
        if failed is None and self.links and self.operation.long_running and len(script.sent) == 1:
            raise Differs(f"the operation was not polled at {', '.join(self.links)}")
        if failed is not None:
            # No operation goes on after an error, whatever the description calls it.
            ends = code >= 400 if self.operation.long_running else code not in self.operation.ok
            if not ends and not self._ends_badly(answer):
                raise failed
        elif self.operation.head:
            _same(result, 200 <= code < 300, "result")
        elif self.operation.paging is not None or self.operation.returns is not None:
            _same(result, self.served, "result")

    # The call

    def _returned(self, script: Script) -> Any:
        """The result of the call; the items of a listing."""
        returned = self._method(self.package, Credential(), SyncTransport(script))(**self._arguments())
        if self.operation.long_running:
            returned = returned.result()
        if self._is_file:
            return b"".join(returned)
        return list(returned) if self.operation.paging is not None else returned

    @property
    def _is_file(self) -> bool:
        return self.operation.paging is None and self.operation.returns == STREAM

    @property
    def _version(self) -> str:
        """The API version; one example has a space before it, which no service would take."""
        return str(self.example.values.get("api-version") or self.operation.api_version).strip()

    def _method(self, package: Any, credential: Any, transport: Any) -> Any:
        values = self.example.values
        given = {p.name: values.get(p.wire) for p in self.service.client_parameters}
        if self.service.uses_subscription:
            given["subscription_id"] = values.get("subscriptionId") or "none"
        if values.get("api-version") is not None and self._version != self.operation.api_version:
            given["api_version"] = self._version
        client = getattr(package, self.service.client)
        made = client(credential, **given, base_url=HOST, transport=transport)
        group = getattr(made, self.operation.group) if self.operation.group else made
        return getattr(group, self.operation.method)

    def _arguments(self) -> dict[str, Any]:
        values = self.example.values
        given = {p.name: deepcopy(values[p.wire]) for p in self.operation.arguments if p.wire in values}
        files = {p.name for p in self.operation.arguments if p.type == STREAM}
        return {name: _raw(value) if name in files else value for name, value in given.items()}

    # The answers

    def _first(self, code: int, answer: dict[str, Any]) -> Answer:
        headers = _with_own_links({name: str(value) for name, value in (answer.get("headers") or {}).items()})
        if self.operation.long_running and code == 202 and not _links(headers):
            headers["Location"] = f"{HOST}/operations/1"
        self.links = _links(headers)
        self.served = answer.get("body")
        if self.operation.paging is not None and isinstance(self.served, dict):
            link = self.operation.paging.next_link
            if link is not None and self.served.get(link):
                self.served = {**self.served, link: f"{HOST}/next"}
        return self._answer(code, _plain(headers))

    def _later(self, request: Any) -> Answer:
        """The last page of a listing, the state of an operation, or its result."""
        if self.operation.paging is not None and request.url.partition("?")[0] == f"{HOST}/next":
            self.pages = 2
            return Answer(200, {name: value for name, value in self.served.items() if value != f"{HOST}/next"})
        if self.links.get(request.url) == "status":
            self.served = {"status": "Succeeded"}
        else:
            self.served = self._final()
        return self._answer(204 if self.served is None else 200, {})

    def _answer(self, code: int, headers: dict[str, str]) -> Answer:
        """What was served last. Files and texts are written as JSON in examples, and are served as what they are."""
        returns = self.operation.returns
        if self.served is None:
            return Answer(code, b"", headers)
        if code >= 300 or returns not in (STREAM, TEXT) or self.served == {"status": "Succeeded"}:
            return Answer(code, json.dumps(self.served).encode(), {"Content-Type": "application/json", **headers})
        content = _raw(self.served)
        self.served = content if returns == STREAM else content.decode()
        media_type = "application/octet-stream" if returns == STREAM else "text/plain; charset=utf-8"
        return Answer(code, content, {"Content-Type": media_type, **headers})

    def _final(self) -> Any:
        """The resource once it is there: what the example says of it, in a state that is final."""
        for code in ("200", "201", "202"):
            if "body" in self.example.responses.get(code, {}):
                body = deepcopy(self.example.responses[code]["body"])
                if _state(body) not in (None, *_DONE):
                    body["properties"]["provisioningState"] = "Succeeded"
                return body
        return None

    def _ends_badly(self, answer: dict[str, Any]) -> bool:
        return self.operation.long_running and _state(answer.get("body")) in ("failed", "canceled", "cancelled")

    # What came of it

    def _listed(self, returned: Any) -> Any:
        """The page that the items were read from, with the items written back."""
        assert self.operation.paging is not None
        found = [_written(item) for item in returned]
        items = self.operation.paging.items
        if isinstance(self.served, dict) and f"{HOST}/next" in self.served.values():
            _same(self.pages, 2, "pages")
        if self.pages == 2:
            # The second page is as the first one, without the link.
            half = len(found) // 2
            _same(found[half:], found[:half], "second page")
            found = found[:half]
        if isinstance(self.served, dict) and items in self.served:
            return {**self.served, items: found}
        return found if isinstance(self.served, list) else self.served if not found else {items: found}

    def _check_request(self, script: Script) -> None:
        sent = script.sent[0]
        _same(sent.method, self.example.verb, "method")
        url = urlsplit(sent.url)
        _same(f"{url.scheme}://{url.netloc}", HOST, "host")
        _same([unquote(part) for part in url.path.strip("/").split("/")], self._expected_path(), "path")
        _same(sorted(parse_qsl(url.query, keep_blank_values=True)), self._expected_query(), "query")
        for node in self._given("header"):
            _same(sent.headers.get(node.text("name")), _text(self._value(node), node), f"header {node.text('name')}")
        files = {p.wire for p in self.operation.arguments if p.type == STREAM}
        for node in self._given("body"):
            if node.text("name") in files:
                _same(sent.content, _raw(self._value(node)), "body")
            else:
                expected = writable(node.child("schema"), self._value(node))
                _same(json.loads(sent.content or b"null"), expected, "body")

    def _given(self, place: str) -> list[Node]:
        names = self.example.values
        return [node for node in self.example.declared if node.text("in") == place and node.text("name") in names]

    def _value(self, node: Node) -> Any:
        return self.example.values[node.text("name")]

    def _expected_path(self) -> list[str]:
        path = self.example.path
        for node in self._given("path"):
            text = _text(self._value(node), node)
            if not node.flag("x-ms-skip-url-encoding"):
                text = quote(text, safe="")
            path = path.replace(f"{{{node.text('name')}}}", text)
        return [unquote(part) for part in path.strip("/").split("/")]

    def _expected_query(self) -> list[tuple[str, str]]:
        pairs: list[tuple[str, str]] = []
        for node in self.example.declared:
            name = str(node.text("name"))
            if node.text("in") != "query":
                continue
            if name == "api-version":
                pairs.append((name, self._version))
            elif (value := self.example.values.get(name)) is not None:
                multi = node.text("collectionFormat") == "multi" and isinstance(value, list)
                pairs += [(name, _text(each, node)) for each in (value if multi else [value])]
        return sorted(pairs)


class _AsyncCall(_Call):
    """The same by the async twin."""

    def _returned(self, script: Script) -> Any:
        return asyncio.run(self._awaited(script))

    async def _awaited(self, script: Script) -> Any:
        package = import_module(f"{self.package.__name__}.aio")
        returned = self._method(package, AsyncCredential(), AsyncTransport(script))(**self._arguments())
        if self.operation.long_running:
            poller = await returned
            returned = poller.result() if self.operation.paging is None else await poller.result()
        if self._is_file:
            return b"".join([part async for part in await returned])
        return [item async for item in returned] if self.operation.paging is not None else await returned


def _text(value: Any, node: Node) -> str:
    if isinstance(value, list):
        return _SEPARATORS[node.text("collectionFormat") or "csv"].join(_text(each, node) for each in value)
    if isinstance(value, bool):
        return str(value).lower()
    # A number that need not be whole is written as such.
    is_float = isinstance(value, int) and (node.get("items") or node).text("type") == "number"
    return str(float(value)) if is_float else str(value)


def _raw(value: Any) -> bytes:
    """What a file or text holds that stands in an example as JSON."""
    return value.encode() if isinstance(value, str) else json.dumps(value).encode()


def _with_own_links(headers: dict[str, str]) -> dict[str, str]:
    """Headers with the links that the service which was called would send, one for each header.

    Examples have links to other hosts, relative ones, words that are no link, and one for the state and the result.
    """
    found: dict[str, str] = {}
    for name, value in headers.items():
        link = _own(value)
        if name.lower() in KINDS and (not link.startswith(HOST) or link in found.values()):
            link = f"{HOST}/operations/{name.lower()}"
        found[name] = link
    return found


def _own(link: str) -> str:
    """A link as the service would send it: to the host that was called."""
    try:
        parts = urlsplit(link)
    except ValueError:
        return link
    query = f"?{parts.query}" if parts.query else ""
    is_link = parts.scheme in ("http", "https") or (link.startswith("/") and not parts.netloc)
    return f"{HOST}{parts.path}{query}" if is_link else link


def _links(headers: dict[str, str]) -> dict[str, str]:
    """What is answered at the links of headers: the state of an operation, or its result."""
    return {value: KINDS[name.lower()] for name, value in headers.items() if name.lower() in KINDS}


def _plain(headers: dict[str, str]) -> dict[str, str]:
    """The headers less those that a server makes of the body, or that would make the test wait."""
    return {k: v for k, v in headers.items() if k.lower() not in ("content-length", "content-type", "retry-after")}


def _state(body: Any) -> str | None:
    properties = body.get("properties") if isinstance(body, dict) else None
    state = properties.get("provisioningState") if isinstance(properties, dict) else None
    return str(state).lower() if state is not None else None


def _written(value: Any) -> Any:
    """A result as it is written back, after every property in it was read."""
    if isinstance(value, Model):
        _read_all(value)
        return value.serialize(keep_readonly=True)
    if isinstance(value, (list, tuple)):
        return [_written(item) for item in value]
    if isinstance(value, dict):
        return {key: _written(item) for key, item in value.items()}
    return value.value if isinstance(value, Enum) else value


def _read_all(model: Model) -> None:
    for name in type(model)._attribute_map:
        value = getattr(model, name)
        for item in value if isinstance(value, list) else value.values() if isinstance(value, dict) else [value]:
            if isinstance(item, Model):
                _read_all(item)


def _same(found: Any, expected: Any, what: str) -> None:
    if found != expected:
        raise Differs(f"{what}: {_difference(found, expected, '$')}")


def _difference(found: Any, expected: Any, path: str) -> str:
    """The first place where two values differ."""
    if isinstance(found, dict) and isinstance(expected, dict):
        for key in [*expected, *found]:
            if key not in found:
                return f"{path}.{key} is not there; expected {expected[key]!r:.80}"
            if key not in expected:
                return f"{path}.{key} is not expected; found {found[key]!r:.80}"
            if found[key] != expected[key]:
                return _difference(found[key], expected[key], f"{path}.{key}")
    if isinstance(found, list) and isinstance(expected, list) and len(found) == len(expected):
        for index, (one, other) in enumerate(zip(found, expected, strict=True)):
            if one != other:
                return _difference(one, other, f"{path}[{index}]")
    return f"{path} is {found!r:.120}, expected {expected!r:.120}"
