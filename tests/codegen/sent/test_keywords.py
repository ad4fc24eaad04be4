"""Keywords go before what ``params=`` and ``headers=`` say of the same, on every kind of operation."""

from __future__ import annotations

from typing import Any

import pytest

from tests.core.support import HOST, Answer

from .clients import Generated
from .conftest import Generate

VERSION = {"in": "query", "name": "api-version", "type": "string", "required": True}
BODY = {"in": "body", "name": "body", "required": True, "schema": {"type": "object"}}
LIST = {"properties": {"value": {"type": "array", "items": {"type": "string"}}, "nextLink": {"type": "string"}}}
STATUS = {"Azure-AsyncOperation": f"{HOST}/status?api-version=3"}
KINDS: dict[str, tuple[dict[str, Any], list[Answer]]] = {
    "call": ({}, [Answer()]),
    "pages": (
        {"x-ms-pageable": {"nextLinkName": "nextLink"}, "responses": {"200": {"schema": LIST}}},
        [Answer(200, {"value": [], "nextLink": f"{HOST}/next?api-version=3"}), Answer(200, {"value": []})],
    ),
    "long-running": (
        {"x-ms-long-running-operation": True, "responses": {"202": {}}},
        [Answer(202, headers=STATUS), Answer(200, {"status": "Succeeded"})],
    ),
    "stream": (
        {"produces": ["application/zip"], "responses": {"200": {"schema": {"type": "file"}}}},
        [Answer(200, b"x")],
    ),
}


@pytest.fixture(params=KINDS)
def made(request: pytest.FixtureRequest, one: Generate) -> tuple[Generated, list[Answer]]:
    """A package with one operation of a kind, and what is answered."""
    operation, answers = KINDS[request.param]
    return one(VERSION, BODY, verb="post", **operation), answers


def _method(made: Generated) -> str:
    return made.service.operations[0].method


@pytest.mark.parametrize("name", ["api-version", "Api-Version"])
def test_api_versions(name: str, made: tuple[Generated, list[Answer]]) -> None:
    package, answers = made
    sent = package.calls(_method(package), {}, answers=answers, api_version="2", params={name: "1", "more": "m"})
    assert sent[0].url == f"{HOST}/a?api-version=2&more=m"
    # Next links have the version of the call; links to the state of an operation are the service's own.
    expected = ["api-version=3"] if package.service.operations[0].long_running else ["api-version=2"]
    assert [each.url.partition("?")[2] for each in sent[1:]] == expected * (len(answers) - 1)


def test_content_types(made: tuple[Generated, list[Answer]]) -> None:
    package, answers = made
    given = {"content_type": "text/json", "headers": {"content-type": "text/plain", "x-more": "m"}}
    sent = package.calls(_method(package), {}, answers=answers, **given)
    assert (sent[0].headers["Content-Type"], sent[0].headers["x-more"]) == ("text/json", "m")


def test_options_of_the_client_give_way(made: tuple[Generated, list[Answer]]) -> None:
    """What a client says is what holds where a call says nothing, however either says it."""
    package, answers = made
    client = {"api_version": "2", "params": {"more": "m"}}
    (first, *_) = package.calls(_method(package), {}, answers=answers, client=client)
    assert first.url == f"{HOST}/a?api-version=2&more=m"
    (first, *_) = package.calls(_method(package), {}, answers=answers, client=client, api_version="4")
    assert first.url == f"{HOST}/a?api-version=4&more=m"
