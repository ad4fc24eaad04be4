"""What users read when a service refuses, and what they read when it answers something else than declared."""

from __future__ import annotations

from typing import Any

import pytest
from azure.core import MatchConditions
from azure.core.exceptions import (
    ClientAuthenticationError,
    DecodeError,
    HttpResponseError,
    ResourceExistsError,
    ResourceModifiedError,
    ResourceNotFoundError,
    ResourceNotModifiedError,
)

from azure.mgmt.provisioning.core.exchange.errors import shown_url

from ..fake import _rest
from ..support import HOST, WIDGET, WIDGETS, Answer, Script, Side

NOT_FOUND = {"error": {"code": "ResourceNotFound", "message": "The widget 'w1' was not found."}}
DETAILED = {
    "error": {
        "code": "InvalidTemplate",
        "message": "The template is bad.",
        "target": "w1",
        "details": [
            {
                "code": "Conflict",
                "message": "There is one.",
                "target": "sku",
                "details": [{"code": "Inner", "message": "Deeper."}],
                "additionalInfo": [{"type": "Trace", "info": {"id": 7}}],
            },
            {"code": "Quota", "message": "Too many."},
        ],
        "additionalInfo": [{"type": "PolicyViolation", "info": {"policy": "no-w1"}}],
        "innererror": {"trace": "x"},
    }
}


async def error_of(side: Side, answer: Answer, operation: Any = _rest.GET, *arguments: Any, **options: Any) -> Any:
    """The error of a call that is answered so; nothing is tried again."""
    client = side.client(Script(answer), retry_total=0)
    with pytest.raises(HttpResponseError) as raised:
        await side.call(client, operation, *(arguments or ("rg", "w1")), **options)
    return raised.value


async def test_an_error_says_what_happened_where_and_what_next(side: Side) -> None:
    answer = Answer(400, DETAILED, {"x-ms-request-id": "req-1"}, "Bad Request")
    error = await error_of(side, answer)
    assert type(error) is HttpResponseError
    assert str(error) == error.message
    assert error.message.splitlines() == [
        "(InvalidTemplate) The template is bad.",
        f"  GET {WIDGET}?api-version=2024-01-01 (Widgets_Get) -> 400",
        "  Request id: req-1",
        "  Target: w1",
        "  (Conflict) There is one.",
        "    Target: sku",
        "    (Inner) Deeper.",
        '    Trace: {"id": 7}',
        "  (Quota) Too many.",
        '  PolicyViolation: {"policy": "no-w1"}',
    ]
    assert (error.status_code, error.reason) == (400, "Bad Request")
    assert error.error.code == "InvalidTemplate"
    assert error.error.target == "w1"
    assert [detail.code for detail in error.error.details] == ["Conflict", "Quota"]
    assert error.error.additional_info[0].info == {"policy": "no-w1"}
    assert error.response.status_code == 400


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        (304, ResourceNotModifiedError),
        (401, ClientAuthenticationError),
        (403, HttpResponseError),
        (404, ResourceNotFoundError),
        (409, ResourceExistsError),
        (412, ResourceModifiedError),
        (429, HttpResponseError),
        (500, HttpResponseError),
        (202, HttpResponseError),
    ],
)
async def test_the_class_tells_the_status(side: Side, status: int, expected: type[Exception]) -> None:
    error = await error_of(side, Answer(status, NOT_FOUND))
    assert type(error) is expected
    assert error.status_code == status


@pytest.mark.parametrize(
    ("operation", "etag", "condition", "status", "expected"),
    [
        (_rest.MATCHED_GET, "a", MatchConditions.IfModified, 304, ResourceNotModifiedError),
        (_rest.MATCHED_PUT, "a", MatchConditions.IfNotModified, 412, ResourceModifiedError),
        (_rest.MATCHED_PUT, None, MatchConditions.IfPresent, 412, ResourceNotFoundError),
        (_rest.MATCHED_PUT, None, MatchConditions.IfMissing, 412, ResourceExistsError),
        (_rest.MATCHED_PUT, None, None, 412, ResourceModifiedError),
        (_rest.MATCHED_PUT, None, MatchConditions.IfMissing, 404, ResourceNotFoundError),
    ],
)
async def test_the_class_tells_which_condition_failed(
    side: Side, operation: Any, etag: Any, condition: Any, status: int, expected: type[Exception]
) -> None:
    body = ({"location": "x"},) if operation is _rest.MATCHED_PUT else ()
    error = await error_of(side, Answer(status), operation, "rg", "w1", *body, etag, condition)
    assert type(error) is expected


@pytest.mark.parametrize(
    ("status", "code", "step"),
    [
        (429, "ScopeLocked", "Remove the lock first, if that is meant."),
        (404, "ResourceGroupNotFound", "Create the resource group first, or check its name and the subscription."),
        (401, "Other", "Check the credential: does it sign in, and is its token for this cloud's endpoint?"),
        (412, "Other", "Get the resource again, apply the change to it, and send that."),
        (429, "Other", "Too many requests: wait as long as Retry-After says, or raise retry_total."),
    ],
)
async def test_the_next_step(side: Side, status: int, code: str, step: str) -> None:
    error = await error_of(side, Answer(status, {"error": {"code": code, "message": "no"}}))
    assert error.message.splitlines()[-1] == f"  Next: {step}"


async def test_an_html_error_page(side: Side) -> None:
    page = "<html><body>Bad Gateway</body></html>"
    error = await error_of(side, Answer(502, page, {"x-ms-correlation-request-id": "corr"}, "Bad Gateway"))
    assert error.status_code == 502
    assert error.error is None
    assert error.message.splitlines() == [
        "The service answered 502 Bad Gateway (text/html)",
        f"  GET {WIDGET}?api-version=2024-01-01 (Widgets_Get) -> 502",
        "  Request id: corr",
    ]
    assert str(error) == f"{error.message}\nContent: {page}"


async def test_an_error_without_a_body(side: Side) -> None:
    error = await error_of(side, Answer(500))
    assert str(error).splitlines()[0] == "The service answered 500 without a body"


@pytest.mark.parametrize(
    "body",
    [
        {},
        [],
        "text",
        None,
        {"error": None},
        {"error": "text"},
        {"error": {}},
        {"error": []},
        {"error": {"code": {"a": 1}, "message": ["b"]}},
        {"error": {"code": "A", "message": None, "details": "x"}},
        {"error": {"code": "A", "message": "b", "details": [None, 1, "x", {}, {"code": "C"}]}},
        {"error": {"code": "A", "message": "b", "additionalInfo": [{"type": "T"}]}},
        {"error": {"code": "A", "message": "b", "additionalInfo": None}},
        {"error": {"code": 17, "message": 18, "target": {"x": 1}}},
        {"code": "A", "message": "b"},
        {"Message": "No HTTP resource was found"},
    ],
)
async def test_error_bodies_of_any_shape_keep_the_status(side: Side, body: Any) -> None:
    error = await error_of(side, Answer(404, body))
    assert type(error) is ResourceNotFoundError
    assert error.status_code == 404
    assert f"GET {WIDGET}?api-version=2024-01-01 (Widgets_Get) -> 404" in str(error)


@pytest.mark.parametrize("body", [b'{"error": {"code": "A", ', b"\xff\xfe\x00", b"{" * 10, b"[" * 100_000])
async def test_error_bodies_that_are_no_json_keep_the_status(side: Side, body: bytes) -> None:
    error = await error_of(side, Answer(409, body, {"Content-Type": "application/json"}))
    assert type(error) is ResourceExistsError
    assert str(error).startswith("The service answered 409 (application/json)")


async def test_the_values_of_a_query_are_not_shown(side: Side) -> None:
    error = await error_of(side, Answer(404, NOT_FOUND), params={"sig": "hunter2", "flag": ""})
    assert "hunter2" not in str(error)
    assert f"GET {WIDGET}?api-version=2024-01-01&sig=…&flag=… (Widgets_Get) -> 404" in str(error)


def test_shown_urls() -> None:
    assert shown_url("https://h/p?api-version=1&t=secret#part") == "https://h/p?api-version=1&t=…"
    assert shown_url("https://h/p") == "https://h/p"


async def test_a_streamed_error_is_read(side: Side) -> None:
    error = await error_of(side, Answer(404, NOT_FOUND), _rest.DOWNLOAD)
    assert error.error.code == "ResourceNotFound"


async def test_an_error_of_a_later_page(side: Side) -> None:
    script = Script(Answer(200, {"value": [{}], "nextLink": f"{WIDGETS}?p=2"}), Answer(404, NOT_FOUND))
    with pytest.raises(ResourceNotFoundError, match="ResourceNotFound") as raised:
        await side.items(side.list(side.client(script), _rest.LIST, "rg"))
    assert raised.value.status_code == 404


# Success, but the body is not what was declared


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (
            Answer(200, b'{"id": "/w1", "na', {"Content-Type": "application/json"}),
            "the body is not JSON (application/json, 17 bytes): "
            "Unterminated string starting at: line 1 column 15 (char 14)",
        ),
        (
            Answer(200, "<html>Sign in</html>"),
            "the body is not JSON (text/html, 20 bytes): Expecting value: line 1 column 1 (char 0)",
        ),
        (
            Answer(200, b"oops"),
            "the body is not JSON (no content type, 4 bytes): Expecting value: line 1 column 1 (char 0)",
        ),
        (Answer(200, []), "$: expected an object (Widget), got a list"),
        (Answer(200, b'"done"'), "$: expected an object (Widget), got a str"),
        (Answer(200, b"7"), "$: expected an object (Widget), got an int"),
    ],
)
async def test_a_success_with_another_body(side: Side, answer: Answer, said: str) -> None:
    error = await error_of(side, answer)
    assert isinstance(error, DecodeError)
    assert error.status_code == 200
    assert str(error).splitlines() == [
        f"Widgets_Get: {said} (status 200)",
        f"  GET {WIDGET}?api-version=2024-01-01 (Widgets_Get) -> 200",
    ]
    assert error.response.content == answer.content
    assert error.__cause__ is not None


async def test_a_body_nested_too_deeply_to_read(side: Side) -> None:
    error = await error_of(side, Answer(200, b"[" * 100_000, {"Content-Type": "application/json"}))
    assert isinstance(error, DecodeError)
    assert error.status_code == 200


async def test_a_success_with_json_of_another_content_type(side: Side) -> None:
    script = Script(Answer(200, b'{"id": "/w1"}', {"Content-Type": "text/plain"}))
    assert (await side.call(side.client(script), _rest.GET, "rg", "w1")).id == "/w1"


@pytest.mark.parametrize("body", [b"", b"null"])
async def test_a_success_without_a_body(side: Side, body: bytes) -> None:
    assert await side.call(side.client(Script(Answer(200, body))), _rest.GET, "rg", "w1") is None


async def test_a_nested_value_of_another_shape_is_told_when_it_is_read(side: Side) -> None:
    body = {"id": "/w1", "tags": ["a"], "sku": "S", "properties": {"parts": {"a": 1}, "scalars": {"number": "x"}}}
    widget = await side.call(side.client(Script(Answer(200, body))), _rest.GET, "rg", "w1")
    assert widget.id == "/w1"
    for read, said in [
        (lambda: widget.tags, "$.tags: expected an object with values of str, got a list"),
        (lambda: widget.sku, "$.sku: expected an object (Sku), got the str 'S'"),
        (lambda: widget.parts, "$.properties.parts: expected a list of Part, got a dict"),
        (
            lambda: widget.properties.scalars.number,
            "$.properties.scalars.number: expected a whole number, got the str 'x'",
        ),
    ]:
        with pytest.raises(ValueError) as raised:
            read()
        assert str(raised.value) == said


async def test_results_of_other_kinds(side: Side) -> None:
    script = Script(
        Answer(204),
        Answer(404),
        Answer(200, "line 1\nline 2"),
        Answer(200, ["a", "b"]),
        Answer(204),
        Answer(200, b"0123456789"),
    )
    client = side.client(script)
    assert await side.call(client, _rest.EXISTS, "rg", "w1") is True
    assert await side.call(client, _rest.EXISTS, "rg", "w1") is False
    assert await side.call(client, _rest.LOGS, "rg", "w1") == "line 1\nline 2"
    assert await side.call(client, _rest.NAMES, "rg") == ["a", "b"]
    assert await side.call(client, _rest.DELETE, "rg", "w1") is None
    keep: Any = {"cls": lambda response, stream, headers: (response.http_response, stream)}
    response, stream = await side.call(client, _rest.DOWNLOAD, "rg", "w1", **keep)
    assert response._content is None  # it is read as it is asked for
    assert await side.items(stream) == [b"0123", b"4567", b"89"]


async def test_requests_of_your_own(side: Side) -> None:
    from azure.core.rest import HttpRequest

    script = Script(Answer(404, NOT_FOUND), Answer(200, {"a": 1}), Answer(200, b"0123456789"))
    client = side.client(script)
    response = await side.send(client, HttpRequest("GET", "/subscriptions?api-version=2022-12-01"))
    assert (response.status_code, script.sent[0].url) == (404, f"{HOST}/subscriptions?api-version=2022-12-01")
    assert "Authorization" in script.sent[0].headers
    request = HttpRequest("GET", f"{HOST}/x")
    response = await side.send(client, request, headers={"a": "b"}, client_request_id="id", retry_total=0)
    assert response.json() == {"a": 1}
    assert (script.sent[1].headers["a"], script.sent[1].headers["x-ms-client-request-id"]) == ("b", "id")
    response = await side.send(client, HttpRequest("GET", "/x"), stream=True)
    assert await side.items(response.iter_bytes()) == [b"0123", b"4567", b"89"]
    with pytest.raises(TypeError) as refused:
        await side.send(client, HttpRequest("GET", "/x"), haeders={})
    assert str(refused.value) == "send_request() got an unexpected option 'haeders'. Did you mean 'headers'?"
