"""Parameters on the wire."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from tests.core.support import Answer

from .conftest import Generate


def given(place: str, name: str, **more: Any) -> dict[str, Any]:
    return {"in": place, "name": name, "type": "string", "required": place == "path", **more}


@pytest.mark.parametrize("kind", ["kwargs", "keyword", None])
@pytest.mark.parametrize("wire", ["clientRequestId", "client-request-id", "x-ms-client-request-id"])
def test_a_header_called_as_the_id_of_a_request(wire: str, kind: str | None, one: Generate) -> None:
    """It is sent as the operation says, and the option of that name is not there."""
    made = one(
        given("header", wire, **({"x-python-kind": kind} if kind else {}), **{"x-ms-client-name": "clientRequestId"})
    )
    (sent,) = made.calls("do", client_request_id="mine")
    assert sent.headers[wire] == "mine"
    (sent,) = made.calls("do")
    assert wire == "x-ms-client-request-id" or wire not in sent.headers
    assert sent.headers["x-ms-client-request-id"] != "mine"


@pytest.mark.parametrize(
    ("collection", "sent"),
    [("csv", "a,b%2Cc%20d"), ("ssv", "a%20b%2Cc%20d"), ("tsv", "a%09b%2Cc%20d"), ("pipes", "a%7Cb%2Cc%20d")],
)
def test_lists_in_a_query(collection: str, sent: str, one: Generate) -> None:
    """A comma between items stays one, and a comma within an item is told apart from it."""
    made = one(given("query", "q", type="array", items={"type": "string"}, collectionFormat=collection))
    assert [each.url.partition("?")[2] for each in made.calls("do", ["a", "b,c d"])] == [f"q={sent}"]


def test_lists_in_a_path_and_a_header(generate: Generate) -> None:
    listed = {"type": "array", "items": {"type": "string"}}
    parameters = [given("path", "p", **listed), given("header", "h", **listed)]
    operation = {"operationId": "Do", "parameters": parameters, "responses": {"200": {}}}
    (sent,) = generate(paths={"/a/{p}": {"get": operation}}).calls("do", ["a", "b,c"], ["d", "e"])
    assert (sent.url.rpartition("/")[2], sent.headers["h"]) == ("a%2Cb%2Cc", "d,e")


@pytest.mark.parametrize("place", ["query", "header"])
def test_enums_of_numbers(place: str, one: Generate) -> None:
    ratio = {"type": "number", "enum": [0.5, 2, "1.5"], "x-ms-enum": {"name": "Ratio"}}
    made = one({**given(place, "r"), **ratio})
    enum = made.models.Ratio
    assert [(str(each), f"{each:.2f}") for each in enum] == [("0.5", "0.50"), ("2.0", "2.00"), ("1.5", "1.50")]
    for value in (enum(0.5), 0.5):
        (sent,) = made.calls("do", value)
        assert sent.headers.get("r") == "0.5" if place == "header" else sent.url.endswith("?r=0.5")


def test_an_enum_without_values(generate: Generate) -> None:
    """It is a class, since users may name it; its values are whatever the service says."""
    content = {"type": "string", "enum": [], "x-ms-enum": {"name": "Content", "modelAsString": True, "values": []}}
    note = {"properties": {"content": {"$ref": "#/definitions/Content"}}}
    body = {"in": "body", "name": "note", "required": True, "schema": {"$ref": "#/definitions/Note"}}
    answer = {"200": {"schema": {"$ref": "#/definitions/Note"}}}
    put = {"operationId": "Do", "parameters": [body], "responses": answer}
    made = generate(paths={"/a": {"put": put}}, definitions={"Content": content, "Note": note})
    assert list(made.models.Content) == []
    (sent,) = made.calls("do", {"content": "x"}, answers=[Answer(200, {"content": "y"})])
    assert (sent.json, [each.content for each in made.results]) == ({"content": "x"}, ["y", "y"])


def test_a_body_of_which_nothing_is_said(generate: Generate) -> None:
    """Where a document has the classes of an official package, it is one of them, and holds anything."""
    body = {"in": "body", "name": "patch", "required": True, "schema": {"$ref": "#/definitions/Patch"}}
    patch = {"operationId": "Do", "parameters": [body], "responses": {"200": {}}}
    bare = {"Patch": {"type": "object"}}
    made = generate(paths={"/a": {"put": patch}}, definitions=bare, **{"x-python": {"client": "MadeUp"}})
    for value in ({"a": {"b": 1}}, made.models.Patch(additional_properties={"a": {"b": 1}})):
        (sent,) = made.calls("do", value)
        assert sent.json == {"a": {"b": 1}}


def test_accept_names_all_that_is_produced(one: Generate) -> None:
    (sent,) = one(produces=["application/json", "application/vnd.policy+xml", "text/json"]).calls("do")
    assert sent.headers["Accept"] == "application/json, application/vnd.policy+xml, text/json"


def test_a_second_attribute_for_a_property(generate: Generate) -> None:
    second = {"type": "string", "readOnly": True, "x-python-name": "properties_version"}
    version = {"type": "string", "readOnly": True, "x-python-second": second}
    get = {"operationId": "Do", "responses": {"200": {"schema": {"$ref": "#/definitions/M"}}}}
    made = generate(paths={"/a": {"get": get}}, definitions={"M": {"properties": {"version": version}}})
    made.calls("do", answers=[Answer(200, {"version": "1"})])
    assert [(each.version, each.properties_version) for each in made.results] == [("1", "1")] * 2


@pytest.mark.parametrize(
    ("kind", "value", "text"),
    [
        ({"type": "string", "format": "byte"}, b"a?b", "YT9i"),
        ({"type": "number", "format": "decimal"}, Decimal("1.5"), "1.5"),
        ({"type": "string", "format": "date"}, date(2030, 1, 2), "2030-01-02"),
        ({"type": "integer", "exclusiveMinimum": True, "minimum": 0}, 3, "3"),
    ],
)
def test_formats_in_a_query(kind: dict[str, Any], value: Any, text: str, one: Generate) -> None:
    (sent,) = one(given("query", "q", **kind)).calls("do", value)
    assert sent.url.partition("?")[2] == f"q={text}"
