"""Media types, constants and API versions: what operations say of them, and what a call says."""

from __future__ import annotations

import io

import pytest

from ..fake import _rest
from ..support import HOST, WIDGETS, Answer, Script, Side
from .test_request import build


def test_a_body_of_several_media_types() -> None:
    request = build(_rest.TWO_KINDS_BODY, {"location": "x"})
    assert (request.content, request.headers["Content-Type"]) == (b'{"location": "x"}', "application/json")
    for given in (b"\x00", bytearray(b"\x00"), io.BytesIO(b"\x00")):
        assert build(_rest.TWO_KINDS_BODY, given).headers["Content-Type"] == "application/octet-stream"
    request = build(_rest.TWO_KINDS_BODY, b"{}", content_type="application/json")
    assert request.headers["Content-Type"] == "application/json"


def test_a_constant_body_has_no_argument() -> None:
    request = build(_rest.CONSTANT_BODY)
    assert (request.content, request.headers["Content-Type"]) == (b"true", "application/json")
    assert _rest.CONSTANT_BODY.body is None


def test_a_content_type_that_is_an_argument() -> None:
    assert build(_rest.OWN_CONTENT_TYPE, "text/csv", b"a").headers["Content-Type"] == "text/csv"
    assert build(_rest.OWN_CONTENT_TYPE, None, b"a").headers["Content-Type"] == "application/octet-stream"


@pytest.mark.parametrize(
    ("kind", "content", "result"),
    [
        ("application/json", b'"as JSON"', "as JSON"),
        ("text/json; charset=utf-8", b'"as JSON"', "as JSON"),
        ("text/plain; charset=utf-8", "as it is: ä".encode(), "as it is: ä"),
        ("Text/Plain", b'"as it is"', '"as it is"'),
        ("", b'"as JSON"', "as JSON"),
    ],
)
async def test_a_text_may_come_as_json_or_as_it_is(kind: str, content: bytes, result: str, side: Side) -> None:
    """The answer says which: documents list what errors come in as well."""
    script = Script(Answer(200, content, {"Content-Type": kind}))
    assert await side.call(side.client(script), _rest.MOTTO, "rg", "w1") == result


async def test_keywords_win_over_what_params_and_headers_say(side: Side) -> None:
    version = {"Api-Version": "2020-01-01", "x": "1"}
    assert build(_rest.OTHER_VERSION, params=version).url == f"{HOST}/other?Api-Version=2020-01-01&x=1"
    request = build(_rest.OTHER_VERSION, params=version, api_version="2030-01-01")
    assert request.url == f"{HOST}/other?api-version=2030-01-01&x=1"
    assert build(_rest.NO_VERSION, params=version, api_version="2030-01-01").url.endswith("Api-Version=2020-01-01&x=1")
    script = Script(*[Answer(200, {})] * 2)
    client = side.client(script, content_type="application/json; client")
    headers = {"content-type": "text/plain", "x": "1"}
    await side.call(client, _rest.PUT, "rg", "w1", b"{}", headers=headers, content_type="application/json; call")
    await side.call(client, _rest.PUT, "rg", "w1", b"{}", headers=headers)
    assert [sent.headers["Content-Type"] for sent in script.sent] == ["application/json; call", "text/plain"]
    assert [sent.headers["x"] for sent in script.sent] == ["1", "1"]


async def test_an_api_version_by_another_name(side: Side) -> None:
    operation = _rest.LIST._replace(api_version_name="apiVersion")
    script = Script(Answer(200, {"value": [], "nextLink": f"{WIDGETS}?APIVERSION=1&p=2"}), Answer(200, {"value": []}))
    listing = side.list(side.client(script), operation, "rg", params={"apiversion": "2"}, api_version="3")
    assert await side.items(listing) == []
    assert script.requests == [f"GET {WIDGETS}?apiVersion=3", f"GET {WIDGETS}?p=2&apiVersion=3"]
