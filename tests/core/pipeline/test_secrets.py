"""Secrets never appear where models are shown, nor in logs, and what is shown is short."""

from __future__ import annotations

import json
import logging
from typing import Any

import pytest
from azure.core.pipeline.policies import SansIOHTTPPolicy
from azure.core.rest import HttpRequest

from azure.mgmt.provisioning.core.exchange.secrets import secret_names
from azure.mgmt.provisioning.core.redaction import redacted

from ..fake import _rest, models
from ..fake.models import Bag, Collections, Color, Login, Part, Scalars, Sku, Widget
from ..support import HOST, TOKEN, WIDGET, Answer, Script, Side

# How models are shown


def test_repr_names_the_type_and_its_properties() -> None:
    widget = Widget(
        location="x", tags={"a": "1"}, sku=Sku(name="S"), parts=[Part(label="a", color=Color.DARK_BLUE)], mode=None
    )
    assert repr(widget) == (
        "Widget(location='x', tags=<a>, sku=Sku(name='S'), "
        "properties=WidgetProperties(parts=[Part(label='a', color='darkBlue')]))"
    )
    assert str(widget) == repr(widget)


def test_repr_of_what_was_read_leaves_out_what_is_not_there() -> None:
    read = Widget.deserialize({"id": "/w1", "location": None, "unknown": 1, "sku": {"capacity": 3}})
    assert repr(read) == "Widget(id='/w1', sku=Sku(capacity=3))"


@pytest.mark.parametrize(
    ("model", "shown"),
    [
        (Login(password="hunter2", user="u", pin=1234), "Login(password=***, user='u', pin=***)"),
        (Login.deserialize({"password": "hunter2"}), "Login(password=***)"),
        (Login.deserialize({"password": ["hunter2"]}), "Login(password=***)"),
        (Widget(keys={"a": "hunter2"}), "Widget(properties=WidgetProperties(keys=***))"),
        (Widget(tags={"a": "hunter2"}), "Widget(tags=<a>)"),
        (Widget(tags={}), "Widget(tags={})"),
        (Widget(tags={"a": "1", "b": "2", "c": "3"}), "Widget(tags=<a, b, c>)"),
        (Widget(tags={str(n): "x" for n in range(5)}), "Widget(tags=<5 members>)"),
        (Scalars(anything={"a": ["hunter2"]}), "Scalars(anything=<1 members>)"),
        (Bag(additional_properties={"password": "hunter2"}), "Bag()"),
        (Widget.deserialize({"sku": ["hunter2"]}), "Widget(sku=Ellipsis)"),
        (Collections(texts=["a"] * 3), "Collections(texts=['a', 'a', 'a'])"),
        (Collections(texts=["a"] * 4), "Collections(texts=<4 items>)"),
        (Collections(parts=[Part(label=str(n)) for n in range(5)]),
         "Collections(parts=[Part(label='0'), Part(label='1'), Part(label='2'), …])"),
        (Collections(texts=[]), "Collections(texts=[])"),
        (Scalars(text="x" * 200), f"Scalars(text='{'x' * 118}…)"),
        (Part(parts=[Part(parts=[Part(parts=[Part(label="deep")])])]),
         "Part(parts=[Part(parts=[Part(…)])])"),
    ],
)  # fmt: skip
def test_repr(model: Any, shown: str) -> None:
    assert repr(model) == shown
    assert "hunter2" not in repr(model)


def test_repr_is_short() -> None:
    widget = Widget(
        location="x" * 100,
        scalars=Scalars(**dict.fromkeys(("text", "color", "dotted"), "y" * 100)),
        lists=Collections(parts=[Part(label="z" * 110) for _ in range(3)], colors=["v" * 50] * 3),
        pet=models.Cat(name="w" * 110, kind="u" * 110),
        sku=Sku(name="s" * 110),
    )
    assert len(repr(widget)) == 1024
    assert repr(widget).startswith("Widget(location='xxx")
    assert repr(widget).endswith("…)")


def test_repr_of_deep_models_ends() -> None:
    part = Part(label="a")
    part.parts = [part]
    assert repr(part).startswith("Part(label='a', parts=[Part(label='a', ")
    widget = Widget(parts=[Part(parts=[Part(label="x")])])
    assert "Part(" in repr(widget)


# Logs


@pytest.fixture
def logs(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    """All that is logged, at DEBUG level."""
    caplog.set_level(logging.DEBUG)
    return caplog


TRACE = "azure.mgmt.provisioning.trace"


def traced(logs: pytest.LogCaptureFixture) -> list[str]:
    return [record.getMessage() for record in logs.records if record.name == TRACE]


BODY = {"location": "x", "login": {"password": "hunter2", "user": "u"}, "keys": {"primary": "hunter2"}}


@pytest.mark.parametrize("level", ["call", "client"])
async def test_a_trace_shows_requests_and_responses(side: Side, logs: Any, level: str) -> None:
    script = Script(Answer(200, {"id": "/w1"}, {"x-ms-request-id": "r1", "Set-Cookie": "hunter2"}, "OK"))
    client = side.client(script, **({"logging_enable": True} if level == "client" else {}))
    options: Any = {"logging_enable": True} if level == "call" else {}
    await side.call(
        client,
        _rest.PUT,
        "rg",
        "w1",
        BODY,
        params={"sig": "hunter2"},
        headers={"x-api-key": "hunter2", "x-plain": "1", "x-link": "https://h/p?sig=hunter2"},
        **options,
    )
    request, response = traced(logs)
    lines = request.split("\n")
    assert lines[0] == f"PUT {WIDGET}?api-version=2024-01-01&sig=…"
    assert "  Authorization: REDACTED" in lines
    assert "  x-api-key: REDACTED" in lines
    assert "  x-plain: 1" in lines
    assert "  x-link: https://h/p?sig=…" in lines
    body = {"location": "x", "properties": {"login": {"password": "REDACTED", "user": "u"}, "mode": "Incremental"}}
    assert json.loads(lines[-1])["properties"]["login"] == body["properties"]["login"]
    assert response.split("\n") == [
        "200 OK",
        "  Content-Type: application/json",
        "  x-ms-request-id: r1",
        "  Set-Cookie: REDACTED",
        '  {"id": "/w1"}',
    ]
    assert "hunter2" not in logs.text
    assert TOKEN not in logs.text


async def test_secrets_of_models_are_not_traced(side: Side, logs: Any) -> None:
    script = Script(Answer(200, {"properties": {"keys": {"one": "hunter2"}, "login": {"password": "hunter2"}}}))
    await side.call(side.client(script), _rest.PUT, "rg", "w1", BODY, logging_enable=True)
    assert len(traced(logs)) == 2
    assert "hunter2" not in logs.text


async def test_nothing_is_traced_unless_asked_for(side: Side, logs: Any) -> None:
    script = Script(Answer(200, {}), Answer(200, {}), Answer(200, {}))
    client = side.client(script, logging_enable=True)
    await side.call(side.client(script), _rest.PUT, "rg", "w1", BODY)
    await side.call(client, _rest.PUT, "rg", "w1", BODY, logging_enable=False)
    logs.set_level(logging.INFO)
    await side.call(client, _rest.PUT, "rg", "w1", BODY)
    assert traced(logs) == []
    assert "hunter2" not in logs.text


async def test_the_usual_log_shows_no_secret(side: Side, logs: Any) -> None:
    script = Script(Answer(200, {}, {"x-secret": "hunter2"}))
    await side.call(
        side.client(script), _rest.PUT, "rg", "w1", BODY, params={"sig": "hunter2"}, headers={"x": "hunter2"}
    )
    assert "Request URL: 'https://management.azure.com/" in logs.text
    assert "hunter2" not in logs.text
    assert TOKEN not in logs.text


@pytest.mark.parametrize(
    ("answer", "shown"),
    [
        (Answer(200), "  (no body)"),
        (Answer(200, "<html>"), "  (6 bytes that are not JSON)"),
        (Answer(200, b"[" * 100_000), "  (100000 bytes that are not JSON)"),
        (Answer(200, {"a": "x" * 20_000}), '  {"a": "' + "x" * 16_377 + "…"),
        (Answer(200, b'{"\xc3\xa4": 1}'), '  {"\\u00e4": 1}'),
    ],
)
async def test_bodies_in_a_trace(side: Side, logs: Any, answer: Answer, shown: str) -> None:
    client = side.client(Script(answer), logging_enable=True)
    await side.send(client, HttpRequest("GET", "/x"))
    assert traced(logs)[1].split("\n")[-1] == shown


async def test_streams_are_traced_without_reading_them(side: Side, logs: Any) -> None:
    client = side.client(Script(Answer(200, b"0123456789"), Answer(200)), logging_enable=True)
    stream = await side.call(client, _rest.DOWNLOAD, "rg", "w1")
    assert b"".join(await side.items(stream)) == b"0123456789"
    assert traced(logs)[1].split("\n")[-1] == "  (no body)"
    chunks = (chunk for chunk in [b"a", b"b"])
    await side.call(client, _rest.STREAM_BODY, chunks)
    assert traced(logs)[2].split("\n")[-1] == "  (generator)"


def test_redaction() -> None:
    assert redacted(
        {
            "name": "n",
            "adminPassword": "s",
            "connectionString": "s",
            "primaryKey": "s",
            "key1": "s",
            "accessKey": "s",
            "storageAccountKey": "s",
            "sasToken": "s",
            "clientSecret": "s",
            "secureValue": "s",
            "value": "s",
            "protectedSettings": {"a": "s"},
            "publicKey": "p",
            "keyVaultId": "p",
            "passwordPolicy": None,
            "disablePassword": True,
            "uri": "https://h/t.json?sig=s",
            "keys": [{"keyName": "p", "value": "s"}],
            "parameters": {"p": {"value": {"secret": "s", "x": "s"}}, "q": {"value": ["s"]}},
        }
    ) == {
        "name": "n",
        "adminPassword": "REDACTED",
        "connectionString": "REDACTED",
        "primaryKey": "REDACTED",
        "key1": "REDACTED",
        "accessKey": "REDACTED",
        "storageAccountKey": "REDACTED",
        "sasToken": "REDACTED",
        "clientSecret": "REDACTED",
        "secureValue": "REDACTED",
        "value": "REDACTED",
        "protectedSettings": "REDACTED",
        "publicKey": "p",
        "keyVaultId": "p",
        "passwordPolicy": None,
        "disablePassword": True,
        "uri": "https://h/t.json?sig=…",
        "keys": [{"keyName": "p", "value": "REDACTED"}],
        "parameters": {"p": {"value": "REDACTED"}, "q": {"value": "REDACTED"}},
    }
    assert redacted({"value": [{"id": 1, "password": "s"}], "nextLink": "https://h/n?skip=s"}) == {
        "value": [{"id": 1, "password": "REDACTED"}],
        "nextLink": "https://h/n?skip=…",
    }
    assert redacted([1, "x", None, "https://h/p?q=s"]) == [1, "x", None, "https://h/p?q=…"]
    assert redacted({"pin": 1, "Pin": None, "value": [{"PIN": "s"}]}, frozenset({"pin"})) == {
        "pin": "REDACTED",
        "Pin": None,
        "value": [{"PIN": "REDACTED"}],
    }


def test_what_operations_declare_to_be_secret() -> None:
    assert secret_names(_rest.PUT) == {"password", "pin", "locked", "weight", "keys"}
    assert secret_names(_rest.LIST) == secret_names(_rest.PUT)
    assert secret_names(_rest.LIST_BODY) == set()
    assert secret_names(_rest.DOWNLOAD) == set()
    assert secret_names(_rest.DELETE) == set()


async def test_each_try_poll_and_page_is_traced_without_its_secrets(side: Side, logs: Any) -> None:
    widget = {"properties": {"provisioningState": "Succeeded", "keys": {"a": "hunter2"}, "login": {"pin": 1234567}}}
    page = {"value": [widget], "nextLink": f"{HOST}/next?token=hunter2"}
    script = Script(
        Answer(503),
        Answer(200, widget),
        Answer(201),
        Answer(200, widget),
        Answer(200, page),
        Answer(200, {"value": [widget]}),
    )
    client = side.client(script)
    await side.call(client, _rest.GET, "rg", "w1", logging_enable=True)
    assert [message.split(" ")[0] for message in traced(logs)] == ["GET", "503", "GET", "200"]
    await side.result(await side.begin(client, _rest.BEGIN_PUT, "rg", "w1", BODY, logging_enable=True))
    assert [message.split(" ")[0] for message in traced(logs)[4:]] == ["PUT", "201", "GET", "200"]
    await side.items(side.list(client, _rest.LIST, "rg", logging_enable=True))
    assert [message.split(" ")[0] for message in traced(logs)[8:]] == ["GET", "200"] * 2
    for secret in ("hunter2", "1234567", TOKEN):
        assert secret not in logs.text


async def test_a_logging_policy_of_your_own_gets_nothing_that_others_would_not_know(side: Side) -> None:
    script = Script(Answer(200, {}))
    client = side.client(script, logging_policy=SansIOHTTPPolicy())
    await side.call(client, _rest.GET, "rg", "w1")
    assert script.sent[0].options == {}
