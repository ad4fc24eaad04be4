"""Requests that no client sends: each kind is refused in Azure's form."""

from __future__ import annotations

import gzip
import zlib
from typing import Any

import pytest

from azure.mgmt.provisioning.local import LocalAzure, LocalRequest, LocalResponse
from azure.mgmt.provisioning.local.arm.json_text import LENIENT

from ..support import BASE, GROUP, RESOURCES, SUBSCRIPTION, Arm, code

BODY = b'{"location": "westeurope"}'


def put(azure: LocalAzure, body: bytes, **headers: str) -> LocalResponse:
    sent = {"Authorization": "Bearer x", **{name.replace("_", "-"): value for name, value in headers.items()}}
    return azure.handle(LocalRequest("PUT", f"{BASE}{GROUP}?api-version={RESOURCES}", sent, body))


def with_member(json: str) -> bytes:
    return f'{{"location": "westeurope", "more": {json}}}'.encode()


@pytest.mark.parametrize(
    "body",
    [
        *(
            with_member(json)
            for json in ("NaN", "Infinity", "-Infinity", "1e999", "-1e999", '"\\ud800"', '{"\\udc00": 1}')
        ),
        *(with_member(opening * 100 + closing * 100) for opening, closing in (("[", "]"), ('{"a":', "}"))),
        b"[" * 100_000,
        b'{"a":' * 100_000,
        b"[" * 100_000 + b"]" * 100_000,
        b'{"location": "westeurope", "location": "westus"}',
        with_member('[{"a": 1, "a": 1}]'),
        with_member("9" * 5000),
        b"\xff\xfe{}",
        '{"location": "westeurope"}'.encode("utf-16"),
        b'{"location": "west\xffeurope"}',
        b'{"location": "westeurope"} {}',
        b"{location: westeurope}",
        b"\0",
        b"[]",
        b'"text"',
        b"1",
    ],
    ids=range(24),
)
def test_bodies_that_are_no_json(azure: LocalAzure, body: bytes):
    assert code(put(azure, body)) == (400, "InvalidRequestContent")


def test_bodies_that_are_json(azure: LocalAzure):
    for json in ("1e308", '"\\ud83d\\ude00"', '"\\u0000"', "[" * 98 + "]" * 98, "[{}, {}]"):
        assert put(azure, with_member(json)).status in (200, 201)
    assert put(azure, b"\xef\xbb\xbf" + BODY).status == 200


def test_bodies_as_people_write_them(azure: LocalAzure):
    for body in (
        "{location: 'westeurope'}",
        '{"properties": {}, location: "westeurope",}',
        "{'location': 'westeurope' /* here */, tags: {a: 'it\\'s', }, // nothing more\n}",
    ):
        assert put(azure, body.encode()).status in (200, 201), body
    assert code(put(azure, b"{location: 'westeurope', location: 'westus'}")) == (400, "InvalidRequestContent")
    long = b"{location: 'westeurope'" + b" " * LENIENT + b"}"
    assert code(put(azure, long)) == (400, "InvalidRequestContent")


def test_compressed_bodies(azure: LocalAzure):
    deflated = zlib.compress(BODY)
    for encoding, body in (
        ("gzip", gzip.compress(BODY)),
        ("deflate", deflated),
        ("identity", BODY),
        ("GZIP, identity", gzip.compress(BODY)),
        ("deflate, gzip", gzip.compress(deflated)),
    ):
        assert put(azure, body, Content_Encoding=encoding).status in (200, 201)
    assert put(azure, BODY, Content_Encoding="br").status == 415
    for body in (BODY, gzip.compress(BODY)[:-1], gzip.compress(BODY) + b"x", b"\x1f\x8b"):
        assert code(put(azure, body, Content_Encoding="gzip")) == (400, "BadRequest")


def test_large_bodies_and_what_unfolds_into_one(azure: LocalAzure):
    large = b" " * (4 * 1024 * 1024) + BODY
    assert code(put(azure, large)) == (413, "RequestContentTooLarge")
    assert code(put(azure, gzip.compress(large), Content_Encoding="gzip")) == (413, "RequestContentTooLarge")
    assert put(azure, large[len(BODY) :]).status == 201


@pytest.mark.parametrize(
    "path",
    [
        "/resourceGroups/a%00b",
        "/resourceGroups/a\0b",
        "/resourceGroups/a%0d%0ab",
        "/resourceGroups/a%ffb",
        "/resourceGroups/a\ud800b",
        "/resources?$filter=%ff",
        "/resources?$filter=a%00b",
        "/resources?$filter=" + "(" * 2000,
        "/resources?$filter=" + "(" * 2000 + "name eq 'a'" + ")" * 2000,
        "/resources?$filter=" + "not " * 2000 + "name eq 'a'",
        "/resources?$top=%C2%B2",
        "/resources?$top=%D9%A3",
        "/resources?$top=" + "9" * 5000,
        "/resources?$top=-1",
        "/resources?$skiptoken=%C3%A9",
    ],
)
def test_urls(arm: Arm, path: str):
    arm.group()
    response = arm.get(f"{SUBSCRIPTION}{path}", RESOURCES)
    assert response.status == 400


@pytest.mark.parametrize("host", ["[::1", "::1]", "a:b", "a:99999", "[zz]", "a\x00b"])
def test_hosts(azure: LocalAzure, host: str):
    request = LocalRequest("GET", f"https://{host}{SUBSCRIPTION}?api-version=2022-12-01", {"Authorization": "Bearer x"})
    assert code(azure.handle(request)) == (400, "BadRequest")


@pytest.mark.parametrize("method", ["", " ", "GE T", "GET\r\n", "Ä", "X" * 40])
def test_methods_that_are_none(azure: LocalAzure, method: str):
    request = LocalRequest(method, f"{BASE}{SUBSCRIPTION}?api-version=2022-12-01", {"Authorization": "Bearer x"})
    assert code(azure.handle(request)) == (400, "BadRequest")


@pytest.mark.parametrize("method", ["TRACE", "CONNECT", "PURGE", "get"])
def test_methods_that_nothing_has(arm: Arm, method: str):
    expected = 200 if method == "get" else 405
    assert arm.send(method, SUBSCRIPTION, "2022-12-01").status == expected


@pytest.mark.parametrize("value", ["a\r\nSet-Cookie: x", "a\0b", "\ud800"])
def test_headers(arm: Arm, value: str):
    assert code(arm.get(SUBSCRIPTION, "2022-12-01", x_ms_client_request_id=value)) == (400, "BadRequest")


@pytest.mark.parametrize("version", ["", "x", "2022-12-01 ", "2022-12-01\ufeff", "9" * 5000])
def test_versions(arm: Arm, version: Any):
    assert arm.get(f"{SUBSCRIPTION}?api-version={version}").status == 400
