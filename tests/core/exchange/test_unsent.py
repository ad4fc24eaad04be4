"""Members that only the service fills: said in the log, or refused by a strict client."""

from __future__ import annotations

import logging
from typing import Any

import pytest
from azure.core.exceptions import SerializationError

from ..fake import _rest
from ..fake.models import Login, Widget
from ..support import Answer, Script, Side

LOGGER = "azure.mgmt.provisioning"
BODY: dict[str, Any] = {"id": "/w1", "location": "x", "properties": {"provisioningState": "hunter2", "mode": "m"}}
LEFT_OUT = b'{"location": "x", "properties": {"mode": "m"}}'


async def put(side: Side, body: Any, **options: Any) -> Any:
    script = Script(Answer(200, {"id": "/w1", "location": "x"}))
    found = await side.call(side.client(script, **options), _rest.PUT, "rg", "w1", body)
    return found, script.sent[0].content


async def test_the_log_names_them(side: Side, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, logger=LOGGER)
    assert (await put(side, BODY))[1] == LEFT_OUT
    (said,) = [each.getMessage() for each in caplog.records if each.name == LOGGER]
    assert said == (
        "Widgets_Put: left out, since only the service fills it: parameters.id, parameters.properties.provisioningState"
    )


async def test_nothing_is_said_of_what_a_response_had(side: Side, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, logger=LOGGER)
    found, _ = await put(side, {"location": "x"})
    found, content = await put(side, found, strict=True)
    assert content == b'{"location": "x"}'
    assert not [each for each in caplog.records if each.name == LOGGER]


async def test_a_log_that_nobody_reads(side: Side, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, logger=LOGGER)
    assert (await put(side, BODY, strict=False))[1] == LEFT_OUT
    assert not [each for each in caplog.records if each.name == LOGGER]


async def test_a_strict_client_refuses_them(side: Side) -> None:
    script = Script()
    client = side.client(script, strict=True)
    for body in (BODY, Widget.from_dict(BODY)):
        with pytest.raises(SerializationError) as caught:
            await side.call(client, _rest.PUT, "rg", "w1", body)
        text = str(caught.value).lower()
        assert "hunter2" not in text
        assert "parameters.id: only the service fills it, and no request holds it. leave it out" in text
        assert "parameters.properties.provisioning" in text
    with pytest.raises(SerializationError, match="2 faults"):
        await side.call(client, _rest.PUT, "rg", "w1", {"id": "/w1", "login": Login(password=1.5)})
    assert not script.sent


async def test_strict_is_yes_or_no(side: Side) -> None:
    with pytest.raises(ValueError, match=r"^strict is to be True or False, got the str 'yes'$"):
        side.client(Script(), strict="yes")
