"""What errors show of bodies: what the service said, without secrets that are declared, sound so, or look like some."""

from __future__ import annotations

import logging
import traceback
from types import SimpleNamespace
from typing import Any

import pytest
from azure.core.exceptions import HttpResponseError, ResourceExistsError
from azure.core.rest import HttpRequest

from azure.mgmt.provisioning.core.exchange.errors import OperationFailedError, ResponseDecodeError, response_error

from ..fake import _rest
from ..support import WIDGET, Answer, Script, Side
from .longrunning.polling.operations import ASYNC, IN_PROGRESS, failure

SECRET = "hunter2hunter2"
WIDGET_WITH_SECRETS = {
    "id": "/w1",
    "properties": {"keys": {"one": SECRET}, "login": {"password": SECRET, "pin": 1234567, "user": "u"}},
}
BODY = {"location": "x", "login": {"password": SECRET, "user": "u"}}


async def error_of(side: Side, answer: Answer, operation: Any = _rest.GET, *arguments: Any, **options: Any) -> Any:
    """The error of a call that is answered so; nothing is tried again."""
    client = side.client(Script(answer), retry_total=0)
    with pytest.raises(HttpResponseError) as raised:
        await side.call(client, operation, *(arguments or ("rg", "w1")), **options)
    assert_hidden(raised.value)
    return raised.value


def assert_hidden(error: Any) -> None:
    """No secret shows wherever an exception is shown."""
    shown = [
        str(error),
        repr(error),
        error.message,
        error.exc_msg,
        repr(error.args),
        *traceback.format_exception(error),
    ]
    if error.error is not None:
        shown += [str(error.error), error.error.message_details()]
    cause = error.__cause__
    while cause is not None:
        shown += [str(cause), repr(cause), repr(cause.args)]
        cause = cause.__cause__
    for text in shown:
        assert SECRET not in text
        assert "1234567" not in text


@pytest.mark.parametrize("status", [202, 206, 207, 299])
async def test_an_undeclared_code_of_success_shows_no_secret(side: Side, status: int) -> None:
    error = await error_of(side, Answer(status, WIDGET_WITH_SECRETS))
    assert isinstance(error, HttpResponseError)
    assert error.status_code == status
    assert error.error is None
    assert str(error).splitlines() == [
        f"The service answered {status} (application/json)",
        f"  GET {WIDGET}?api-version=2024-01-01 (Widgets_Get) -> {status}",
        'Content: {"id": "/w1", "properties": {"keys": "REDACTED", "login": {"password": "REDACTED", '
        '"pin": "REDACTED", "user": "u"}}}',
    ]
    assert SECRET in error.response.text(), "the response is the caller's"


@pytest.mark.parametrize("content", [SECRET.encode(), f'"{SECRET}"'.encode(), f'{{"id": "{SECRET}'.encode()])
async def test_a_success_that_is_no_json_object_is_not_shown(side: Side, content: bytes) -> None:
    error = await error_of(side, Answer(202, content, {"Content-Type": "text/plain"}))
    assert str(error).splitlines()[-1] == f"Content: ({len(content)} characters)"


async def test_lists_of_a_success_are_shown(side: Side) -> None:
    assert str(await error_of(side, Answer(202, [{"password": SECRET}]))).endswith(
        'Content: [{"password": "REDACTED"}]'
    )
    assert str(await error_of(side, Answer(202, [1]))).endswith("Content: [1]")


@pytest.mark.parametrize(
    ("body", "shown"),
    [
        (f"<p>AccountKey={SECRET};</p>", "<p>AccountKey=REDACTED;</p>"),
        (f'{{"pin": "{SECRET}", "a', '{"pin": REDACTED'),
        ({"Note": f"Bearer {SECRET}", "login": {"password": SECRET}},
         '{"Note": "Bearer REDACTED", "login": {"password": "REDACTED"}}'),
    ],
)  # fmt: skip
async def test_error_bodies_of_any_shape(side: Side, body: Any, shown: str) -> None:
    error = await error_of(side, Answer(409, body, {"Content-Type": "text/html"}))
    assert isinstance(error, ResourceExistsError)
    assert type(error).__name__ == "ResourceExistsError"
    assert str(error).splitlines()[-1] == f"Content: {shown}"


async def test_long_bodies_are_shown_in_part(side: Side) -> None:
    error = await error_of(side, Answer(409, f"password={SECRET} " + "x" * 5000))
    assert len(str(error)) == 2048


async def test_a_class_of_the_callers_stays_one(side: Side) -> None:
    class Mine(HttpResponseError):
        """Given by the caller."""

    error = await error_of(side, Answer(409, f"password={SECRET}"), error_map={409: Mine})
    assert isinstance(error, Mine)


def test_a_body_that_is_no_text() -> None:
    def text() -> str:
        raise UnicodeDecodeError("ascii", SECRET.encode(), 0, 1, "ordinal not in range")

    request = HttpRequest("GET", WIDGET)
    response = SimpleNamespace(request=request, status_code=409, reason="", headers={"Content-Type": "x"}, text=text)
    error = response_error(response, {}, _rest.GET)
    assert type(error) is ResourceExistsError
    assert str(error).startswith("The service answered 409 (x)")
    assert_hidden(error)


async def test_errors_in_the_form_of_arm(side: Side) -> None:
    inner = {"code": f"sig={SECRET}", "message": f"https://h/p?sig={SECRET}", "target": f"Password={SECRET}"}
    info = {"type": "T", "info": {"password": SECRET, "pin": SECRET, "text": f"token={SECRET}"}}
    answer = {
        "error": {
            "code": "A",
            "message": f"SharedAccessKey={SECRET};x",
            "details": [{**inner, "additionalInfo": [info]}],
            "innererror": {"clientSecret": SECRET},
            "additionalInfo": [info],
        }
    }
    error = await error_of(side, Answer(400, answer))
    assert str(error).splitlines()[0] == "(A) SharedAccessKey=REDACTED;x"
    assert 'T: {"password": "REDACTED", "pin": "REDACTED", "text": "token=REDACTED"}' in str(error)
    assert error.error.additional_info[0].info["pin"] == "REDACTED"


async def test_secrets_that_were_sent_are_not_shown_when_they_come_back(side: Side) -> None:
    said = {"error": {"code": "PasswordTooWeak", "message": f"The value '{SECRET}' is too weak."}}
    error = await error_of(side, Answer(400, said), _rest.PUT, "rg", "w1", BODY)
    assert str(error).splitlines()[0] == "(PasswordTooWeak) The value 'REDACTED' is too weak."
    await error_of(side, Answer(400, f"<p>{SECRET} is too weak</p>"), _rest.PUT, "rg", "w1", BODY)
    short = {**BODY, "login": {"password": "weak"}}
    error = await error_of(
        side, Answer(400, {"error": {"code": "A", "message": "too weak"}}), _rest.PUT, "rg", "w1", short
    )
    assert "too weak" in str(error)


async def test_content_that_is_no_json_is_not_looked_into(side: Side) -> None:
    refused = Answer(400, {"error": {"code": "A", "message": "no"}})
    assert "(A) no" in str(await error_of(side, refused, _rest.STREAM_BODY, b"\xff{"))


@pytest.mark.parametrize("content", [b'{"id": "' + SECRET.encode(), b"\xff" + SECRET.encode(), SECRET.encode()])
async def test_a_success_that_cannot_be_read(side: Side, content: bytes) -> None:
    error = await error_of(side, Answer(200, content))
    assert isinstance(error, ResponseDecodeError)


async def test_operations_that_fail(side: Side) -> None:
    failed = {"status": "Failed", "error": {"code": "A", "message": f"password={SECRET}"}}
    error, _ = await failure(side, Answer(202, b"", ASYNC), Answer(200, IN_PROGRESS), Answer(200, failed))
    assert isinstance(error, OperationFailedError)
    assert_hidden(error)


@pytest.mark.parametrize(
    "answer",
    [
        Answer(200, {**WIDGET_WITH_SECRETS, "status": "Failed"}),
        Answer(200, {**WIDGET_WITH_SECRETS, "status": None}),
        Answer(404, WIDGET_WITH_SECRETS),
        Answer(200, [SECRET]),
        Answer(200, f"<p>{SECRET}"),
    ],
)
async def test_states_that_say_too_much(side: Side, answer: Answer) -> None:
    error, _ = await failure(side, Answer(202, b"", ASYNC), answer)
    assert_hidden(error)


async def test_nothing_of_an_error_is_logged(side: Side, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    headers = {"Location": f"https://h/p?sig={SECRET}", "x-ms-account-key": SECRET, "Set-Cookie": SECRET}
    for answer in (
        Answer(202, WIDGET_WITH_SECRETS, headers),
        Answer(500, f"<p>{SECRET}", headers),
        Answer(200, f'"{SECRET}"'),
    ):
        try:
            await side.call(
                side.client(Script(answer), retry_total=0),
                _rest.PUT, "rg", "w1", BODY, logging_enable=True,
                headers={"x-ms-authorization-auxiliary": SECRET, "Cookie": SECRET, "x-functions-key": SECRET},
            )  # fmt: skip
        except HttpResponseError:
            logging.getLogger("script").exception("it failed")
    assert SECRET not in caplog.text
