"""Requests of a seeded random kind: nearly right ones for every operation that is served, and hostile ones."""

from __future__ import annotations

import json
from collections.abc import Iterator
from copy import deepcopy
from random import Random
from typing import Any
from urllib.parse import quote

from azure.mgmt.provisioning.core.declare.operation import Operation, Query
from azure.mgmt.provisioning.core.models.model import ExtensibleEnum, fields_of
from azure.mgmt.provisioning.local import LocalAzure, LocalRequest
from azure.mgmt.provisioning.local.routing.routes import version_of

from .fuzz_corpus import CORPUS
from .fuzz_members import changed_members
from .support import BASE, RESOURCES, SUBSCRIPTION

_NAMES = ("a", "name1", "kv-one", "default", "10.0.0.0", "x" * 90, "é", "a b", "a'b", "1", "web", "current")
_GOOD_NAMES = ("name1", "default", "current", "kv-one", "web", "00000000-0000-0000-0000-00000000000a")
_LOCATIONS = ("westeurope", "eastus", "West Europe", "nowhere")
TEXTS = (
    "", "a", "10.0.0.0/16", "10.0.0.0/24", "10.0.0.4", "::1/64", "fd00::/64", "P1D", "2026-01-01T00:00:00Z", "22", "*",
    "not a thing", "\u0000", "\U0001f600", "/subscriptions", "//", "x" * 300, "None", "Linux", "Windows", "Standard",
    "[1]", "11111111-1111-1111-1111-111111111111", "YQ==",
)  # fmt: skip
_VALUES: tuple[Any, ...] = (
    None, True, 0, -1, 1.5, 10**30, 1e308, "", "x", [], {}, [None], [[]], [""], [{}], {"": 0}, {"": None}, {"id": 1}
)  # fmt: skip


class Fuzzer:
    """Makes requests for a local Azure Resource Manager, which it looks into for ids.

    :param seed: The same seed makes the same requests.
    :param version: The API version of all requests; those of the operations if not given.
    """

    def __init__(self, azure: LocalAzure, seed: int, version: str | None = None) -> None:
        self.azure = azure
        self.version = version
        self.random = Random(seed)
        self._known: list[str] | None = None
        self.operations = sorted(
            (each for each in azure.router.operations if azure.serves(each)),
            key=lambda each: (each.service.name, each.id),
        )

    def requests(self, count: int) -> Iterator[LocalRequest]:
        """Requests: nearly right ones, with some that are hostile among them."""
        for path, body in CORPUS:
            yield self._from_corpus("PUT", path, body)
        for _ in range(count):
            kind = self.random.random()
            if kind < 0.02:
                # What was deleted, or never came, is there again.
                yield self._from_corpus("PUT", *CORPUS[self.random.randrange(2)])
            elif kind < 0.12:
                yield self._hostile()
            elif kind < 0.55:
                path, body = self.random.choice(CORPUS)
                method = self.random.choice(("PUT", "PUT", "PUT", "PATCH"))
                yield self._from_corpus(method, path, self.mutated(deepcopy(body)))
            else:
                yield self._nearly_right()

    def sweep(self) -> Iterator[LocalRequest]:
        """The right requests, and each with one member left out, of another kind or not known, new and existing."""
        for path, body in CORPUS:
            yield self._from_corpus("PUT", path, body)
        for path, body in CORPUS:
            found = self.azure.router.match("PUT", path)
            assert found is not None, path
            operation = found.route.operation(None)
            declared = operation.body
            for changed in changed_members(self, operation, body, declared.type if declared else "object"):
                for method in ("PUT", "PATCH"):
                    yield self._from_corpus(method, path, changed)
                yield self._from_corpus("DELETE", path, None)
                yield self._from_corpus("PUT", path, changed)
            for other, right in CORPUS:
                yield self._from_corpus("PUT", other, right)

    def _from_corpus(self, method: str, path: str, body: Any) -> LocalRequest:
        found = self.azure.router.match(method, path) or self.azure.router.match("PUT", path)
        version = self.version or (found and version_of(found.route.operation(None))) or RESOURCES
        return self._request(method, f"{path}?api-version={version}", json.dumps(body).encode())

    def _nearly_right(self) -> LocalRequest:
        # What makes something comes more often than what asks for it or takes it away.
        operation = self.random.choice(self.operations)
        while operation.method in ("DELETE", "GET") and self.random.random() < 0.9:
            operation = self.random.choice(self.operations)
        body = operation.body
        content = b""
        if body is not None:
            value = self.mutated(self.value(operation, body.type, 0))
            content = json.dumps(value).encode("utf-8", "surrogatepass")
        return self._request(operation.method, self._url(operation), content)

    def _request(self, method: str, url: str, body: bytes) -> LocalRequest:
        headers = {"Authorization": "Bearer x", "Content-Type": "application/json"}
        if self.random.random() < 0.05:
            headers[self.random.choice(("If-Match", "If-None-Match"))] = self.random.choice(("*", '"x"', ""))
        return LocalRequest(method, BASE + url, headers, body)

    def _url(self, operation: Operation) -> str:
        ids = self._ids()
        if self.random.random() < 0.6 and (fitting := [id for id in ids if self._fits(operation, id)]):
            path = quote(self.random.choice(fitting)) + self._tail(operation)
        else:
            path = "/".join(
                quote(self._segment(each[1:-1]), safe="/") if each.startswith("{") else each
                for each in operation.url.split("?")[0].split("/")
            )
        version = self.version or version_of(operation) or RESOURCES
        query = {"api-version": version}
        for parameter in operation.parameters:
            if isinstance(parameter, Query) and self.random.random() < 0.2:
                query[parameter.wire] = self.random.choice((*TEXTS, "tagName eq 'a'", "resourceType eq 'a/b'", "5"))
        query["api-version"] = version
        return f"{path}?" + "&".join(f"{quote(name)}={quote(value)}" for name, value in query.items())

    def _fits(self, operation: Operation, id: str) -> bool:
        segments = [each for each in operation.url.split("/") if each]
        given = id.split("/")[1:]
        return len(segments) - len(given) in (0, 1) and all(
            segment.startswith("{") or segment.lower() == value.lower()
            for segment, value in zip(segments, given, strict=False)
        )

    def _tail(self, operation: Operation) -> str:
        segments = [each for each in operation.url.split("/") if each]
        return f"/{segments[-1]}" if len(segments) % 2 and not segments[-1].startswith("{") else ""

    def _segment(self, name: str) -> str:
        if name == "subscriptionId":
            return SUBSCRIPTION.rpartition("/")[2] if self.random.random() < 0.98 else "x"
        if name == "resourceGroupName":
            return self.random.choice(("rg", "rg2") if self.random.random() < 0.97 else ("none",))
        if name in ("scope", "resourceId", "resourceUri"):
            return self.random.choice([*self._ids(), SUBSCRIPTION])[1:]
        if "location" in name.lower():
            return self.random.choice(_LOCATIONS)
        return self.random.choice(_NAMES if self.random.random() < 0.2 else _GOOD_NAMES)

    def _ids(self) -> list[str]:
        # Looked for now and then only, since that takes long.
        if self._known is None or self.random.random() < 0.05:
            self._known = [each.id for each in self.azure.store.below(SUBSCRIPTION, limit=200)] or [SUBSCRIPTION]
        return self._known

    def value(self, operation: Operation, type: str, depth: int) -> Any:
        random = self.random
        if type.startswith("["):
            return [self.value(operation, type[1:-1], depth + 1) for _ in range(random.choice((0, 1, 1, 1, 2)))]
        if type.startswith("{"):
            return {random.choice(TEXTS): self.value(operation, type[1:-1], depth + 1)}
        if not type[0].isupper():
            return self._scalar(type)
        model = operation.service.model(type)
        if issubclass(model, ExtensibleEnum):
            return random.choice([*(each.value for each in model), *(["Unknown"] if random.random() < 0.1 else [])])
        found: dict[str, Any] = {}
        for each in fields_of(model):
            chance = (
                0.97
                if each.required
                else 0.02
                if each.read_only or depth > 6
                else 0.8
                if each.wire == "properties"
                else 0.35
            )
            if random.random() < chance:
                found[each.wire] = self._member(operation, each.wire, each.type, depth)
        return found

    def _member(self, operation: Operation, wire: str, type: str, depth: int) -> Any:
        if type == "str" and wire == "location":
            return self.random.choice(_LOCATIONS[:2])
        if type == "str" and wire.lower().endswith("id") and self.random.random() < 0.8:
            return self.random.choice(self._ids())
        return self.value(operation, type, depth + 1)

    def _scalar(self, type: str) -> Any:
        random = self.random
        if type in ("int", "long"):
            return random.choice((0, 1, 4, 10, 22, 30, 65535, -1, 10**18))
        if type in ("float", "decimal"):
            return random.choice((0.5, 1, 2.5))
        if type == "bool":
            return random.random() < 0.5
        fixed = {"iso-8601": "2026-01-01T00:00:00Z", "duration": "P1D", "date": "2026-01-01", "bytearray": "YQ=="}
        if type in fixed:
            return fixed[type]
        return deepcopy(random.choice(_VALUES if type == "object" else TEXTS))

    def mutated(self, value: Any) -> Any:
        """The value with up to two places changed; half of the time with none."""
        for _ in range(self.random.choice((0, 0, 1, 2))):
            place = value
            while isinstance(place, (dict, list)) and place:
                key = self.random.choice(list(place) if isinstance(place, dict) else range(len(place)))
                if self.random.random() < 0.4 or not isinstance(place[key], (dict, list)):
                    if isinstance(place, dict) and self.random.random() < 0.5:
                        del place[key]
                    else:
                        place[key] = deepcopy(self.random.choice(_VALUES))
                    break
                place = place[key]
        return value

    def _hostile(self) -> LocalRequest:
        random = self.random
        request = self._nearly_right()
        kind = random.randrange(6)
        if kind == 0:
            request.url = _spoiled(random, request.url.encode()).decode("utf-8", "surrogateescape")
        elif kind == 1:
            request.body = _spoiled(random, request.body or b"{}")
        elif kind == 2:
            request.method = random.choice(("TRACE", "HEAD", "OPTIONS", "POST", "PATCH", "X", "", "G T"))
        elif kind == 3:
            request.headers["Content-Encoding"] = random.choice(("gzip", "deflate", "br", "gzip, gzip", ""))
        elif kind == 4:
            request.body = random.choice(
                (b"[" * 5000, b'{"a":' * 500, b"NaN", b'{"a":1,"a":1}', b'"\\ud800"', b"\0", b"")
            )
        else:
            request.url = random.choice(
                ("https://[::1", "", "x", "//", "https://a:b/", request.url + "&$filter=" + "(" * 900)
            )
        return request


def _spoiled(random: Random, content: bytes) -> bytes:
    """Bytes with some of them replaced, left out or repeated."""
    changed = bytearray(content)
    for _ in range(random.randint(1, 4)):
        at = random.randrange(len(changed) + 1)
        changed[at : at + random.choice((0, 1, 1, 3))] = random.choice(
            (
                b"",
                b"\0",
                b"%00",
                b"%",
                b"%ff",
                b"\xff",
                b"\r\n",
                b"/",
                b"?",
                b"#",
                b"[",
                b'"',
                b"\\u0000",
                b"9" * 30,
                b"&",
            )
        )
    return bytes(changed)
