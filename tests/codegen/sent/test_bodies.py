"""Bodies: bytes, forms and files, and results that are files."""

from __future__ import annotations

from typing import Any

import pytest

from tests.core.support import HOST, Answer

from .conftest import Generate

BODY = {"in": "body", "name": "body", "required": True, "schema": {"type": "object"}}
FILE = {"200": {"schema": {"type": "file"}}}


@pytest.mark.parametrize("headers", [{"Location": f"{HOST}/result"}, {"Azure-AsyncOperation": f"{HOST}/status"}])
def test_a_long_running_operation_whose_result_is_a_file(headers: dict[str, str], one: Generate) -> None:
    """The result is an iterator of bytes, whether the status or the location says that it is there."""
    long_running = {"x-ms-long-running-operation": True, "produces": ["application/zip", "application/json"]}
    via = {"x-ms-long-running-operation-options": {"final-state-via": "location"}}
    made = one(verb="post", responses={**FILE, "202": {}}, **long_running, **via)
    headers = {"Location": f"{HOST}/result", **headers}
    status = [Answer(200, {"status": "Succeeded"})] if "Azure-AsyncOperation" in headers else []
    file = Answer(200, b"PK\x00\xff", {"Content-Type": "application/zip"})
    sent = made.calls("begin_do", answers=[Answer(202, headers=headers), *status, file])
    assert sent[-1].url == f"{HOST}/result"
    assert [b"".join(each) for each in made.results] == [b"PK\x00\xff"] * 2


@pytest.mark.parametrize(
    ("consumes", "value", "content_type"),
    [
        (["application/json", "application/octet-stream"], b"x", "application/octet-stream"),
        (["image/png", "application/json"], b"x", "image/png"),
        (["image/png", "application/json"], {"a": 1}, "application/json"),
        (["application/json", "application/zip", "image/png"], bytearray(b"x"), "application/zip"),
    ],
)
def test_bytes(consumes: list[str], value: Any, content_type: str, one: Generate) -> None:
    made = one(BODY, verb="put", consumes=consumes)
    (sent,) = made.calls("do", value)
    assert sent.headers["Content-Type"] == content_type
    (sent,) = made.calls("do", value, content_type="image/gif")
    assert sent.headers["Content-Type"] == "image/gif"


def test_fields_of_a_form_are_called_as_other_parameters(one: Generate) -> None:
    field = {"in": "formData", "name": "refreshToken", "type": "string", "required": True}
    named = {"in": "formData", "name": "grant_type", "x-ms-client-name": "grantKind", "type": "string"}
    made = one(field, named, verb="post", consumes=["application/x-www-form-urlencoded"])
    (sent,) = made.calls("do", refresh_token="a b", grant_kind="x")
    assert (sent.headers["Content-Type"], sent.content) == (
        "application/x-www-form-urlencoded",
        {"refreshToken": "a b", "grant_type": "x"},
    )


def test_members_of_a_body_as_arguments(one: Generate) -> None:
    """Where a document says that clients have them, they may be given in place of the body."""
    properties = {"size": {"type": "string"}, "at": {"type": "string", "x-ms-client-name": "place"}}
    schema = {"type": "object", "properties": properties}
    body = {"in": "body", "name": "parameters", "required": True, "schema": schema, "x-ms-client-flatten": True}
    made = one(body, verb="post")
    for given, said in (((), {"size": "L", "place": "here"}), (({"size": "L"},), {"place": "here"})):
        (sent,) = made.calls("do", *given, **said)
        assert sent.json == {"size": "L", "at": "here"}
