"""Streamed content, typed response headers and typed errors."""

from __future__ import annotations

import pickle
from typing import Any

import pytest
from azure.core.exceptions import DeserializationError, HttpResponseError

from ..calls import get
from ..fake import SERVICE, _rest, models
from ..support import Answer, Script, Side

CONTENT = b"0123456789"


async def test_streamed_content(side: Side) -> None:
    script = Script(Answer(200, CONTENT, {"Content-Length": "10"}))
    content = await get(side, "call", script, _rest.DOWNLOAD)
    assert (len(content), content.block_size, bool(content)) == (10, 4096, True)
    assert content.response.status_code == 200
    assert b"".join(await side.items(content)) == CONTENT


async def test_content_that_is_left(side: Side) -> None:
    content = await get(side, "call", Script(Answer(200, CONTENT)), _rest.DOWNLOAD)
    assert await anext(content) == b"0123" if side.asynchronous else next(content) == b"0123"
    if side.asynchronous:
        await content.aclose()
    else:
        content.close()
    assert await side.items(content) == []


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Content-Length": "10", "Content-Encoding": "gzip"},
        {"Content-Length": "10", "Transfer-Encoding": "chunked"},
        {"Content-Length": "ten"},
        {"Content-Length": "1, 1"},
        {"Content-Length": "9" * 300},
    ],
)
async def test_a_length_that_is_not_known(side: Side, headers: dict[str, str]) -> None:
    content = await get(side, "call", Script(Answer(200, CONTENT, headers)), _rest.DOWNLOAD)
    with pytest.raises(TypeError, match="not known before it has been read"):
        len(content)
    assert b"".join(await side.items(content)) == CONTENT


async def test_content_that_is_not_decompressed(side: Side) -> None:
    script = Script(Answer(200, CONTENT, {"Content-Length": "10", "Content-Encoding": "gzip"}))
    content = await get(side, "call", script, _rest.DOWNLOAD, decompress=False)
    assert len(content) == 10
    assert b"".join(await side.items(content)) == CONTENT


async def test_headers_for_cls(side: Side) -> None:
    operation = _rest.GET._replace(headers=(("x-flag", "bool"), ("Last-Modified", "rfc-1123"), ("x-date", "rfc-1123")))
    headers = {"Retry-After": "7", "x-flag": "True", "Last-Modified": "Wed, 21 Oct 2015 07:28:00 GMT", "x-date": "?"}
    script = Script(Answer(200, {}, headers))
    found = await get(side, "call", script, operation, cls=lambda response, result, headers: headers)
    assert (found["Retry-After"], found["x-flag"], found["Last-Modified"].year) == (7, True, 2015)
    assert (found["x-date"], found["Content-Type"]) == ("?", "application/json")


async def test_a_model_of_the_error(side: Side) -> None:
    own = _rest.GET._replace(error="Part")
    of_service = _rest.GET._replace(service=SERVICE._replace(error="Part"))
    for operation in (own, of_service):
        with pytest.raises(HttpResponseError) as raised:
            await get(side, "call", Script(Answer(400, {"label": "bad"})), operation)
        assert isinstance(raised.value.model, models.Part)
        assert raised.value.model.label == "bad"
    for operation, body in ((own, b"<html>"), (_rest.GET, {"label": "bad"})):
        with pytest.raises(HttpResponseError) as raised:
            await get(side, "call", Script(Answer(400, body)), operation)
        assert raised.value.model is None


async def test_a_wrong_value_is_a_deserialization_error_too(side: Side) -> None:
    with pytest.raises(DeserializationError) as raised:
        await get(side, "call", Script(Answer(200, [])))
    assert isinstance(raised.value, HttpResponseError)
    assert raised.value.status_code == 200


async def test_pollers_say_what_they_have(side: Side) -> None:
    poller: Any = await side.begin(side.client(Script(Answer(204))), _rest.BEGIN_DELETE, "rg", "w1")
    with pytest.raises(
        AttributeError, match=r"attribute 'name'. The result of the operation is \(?(await )?poller.result\(\)"
    ):
        _ = poller.name
    with pytest.raises(AttributeError, match=r"Did you mean 'result'\?$"):
        _ = poller.reslt
    with pytest.raises(AttributeError, match=r"has no attribute '_nme'$"):
        _ = poller._nme
    with pytest.raises(TypeError, match=r"keep its continuation_token\(\), and go on anywhere with client.resume"):
        pickle.dumps(poller)
