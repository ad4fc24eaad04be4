"""Requests for further pages."""

from __future__ import annotations

from typing import Any

import pytest

from tests.core.support import HOST, Answer

from .clients import Generated
from .conftest import Generate

TOP = {"in": "query", "name": "$top", "type": "integer"}
FILTER = {"in": "query", "name": "$filter", "type": "string"}
VERSION = {"in": "query", "name": "api-version", "type": "string", "required": True}
PAGES = [Answer(200, {"value": ["a"], "nextLink": f"{HOST}/n?$top=1"}), Answer(200, {"value": ["b"]})]


@pytest.fixture
def listing(one: Generate) -> Generate:
    """Generate a package with one listing, the method ``do`` of its client."""

    def listing(**pageable: Any) -> Generated:
        page = {"properties": {"value": {"type": "array", "items": {"type": "string"}}, "nextLink": {"type": "string"}}}
        extension = {"x-ms-pageable": {"nextLinkName": "nextLink", **pageable}}
        return one(VERSION, TOP, FILTER, responses={"200": {"schema": page}}, **extension)

    return listing


@pytest.mark.parametrize(
    ("pageable", "method", "query"),
    [
        ({}, "GET", "$top=1&api-version=1.0"),
        ({"x-next-adds-query": False}, "GET", "$top=1&api-version=1.0"),
        ({"x-next-adds-query": True}, "GET", "$top=1&api-version=1.0&$filter=f"),
        ({"x-next-adds-query": ["$filter", "$skip"]}, "GET", "$top=1&api-version=1.0&$filter=f"),
        ({"x-next-method": ["POST"]}, "POST", "$top=1&api-version=1.0"),
        ({"operationName": "Nowhere", "x-next-method": ["POST"]}, "POST", "$top=1&api-version=1.0"),
    ],
)
def test_what_the_link_is_given(pageable: dict[str, Any], method: str, query: str, listing: Generate) -> None:
    made = listing(**pageable)
    first, second = made.calls("do", 5, "f", answers=PAGES)
    assert first.url == f"{HOST}/a?api-version=1.0&$top=5&$filter=f"
    assert (second.method, second.url) == (method, f"{HOST}/n?{query}")
    assert made.results == [["a", "b"]] * 2
