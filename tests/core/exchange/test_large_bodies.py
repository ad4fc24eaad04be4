"""Large bodies: the garbage collector rests while they are parsed, and goes on as before."""

from __future__ import annotations

import gc
import json
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import pytest
from azure.core.exceptions import DecodeError

from azure.mgmt.provisioning.core.exchange import response as module
from azure.mgmt.provisioning.core.exchange.response import read_json

from ..fake import _rest


@pytest.fixture
def during(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[bool]]:
    """Whether the garbage collector was at work while JSON was parsed."""
    seen: list[bool] = []
    loads = json.loads
    monkeypatch.setattr(module.json, "loads", lambda text: (seen.append(gc.isenabled()), loads(text))[1])
    assert gc.isenabled()
    yield seen
    gc.enable()


def response(content: bytes) -> Any:
    request = SimpleNamespace(method="GET", url="https://management.azure.com/", headers={})
    return SimpleNamespace(content=content, headers={}, status_code=200, reason="OK", request=request)


LARGE = b'["' + b"a" * 300_000 + b'"]'


def test_it_rests_for_large_bodies_only(during: list[bool]) -> None:
    assert read_json(_rest.GET, response(b"[1]")) == [1]
    assert len(read_json(_rest.GET, response(LARGE))[0]) == 300_000
    assert during == [True, False]
    assert gc.isenabled()


def test_it_goes_on_after_what_is_no_json(during: list[bool]) -> None:
    with pytest.raises(DecodeError, match="the body is not JSON"):
        read_json(_rest.GET, response(LARGE[:-1]))
    assert during == [False]
    assert gc.isenabled()


def test_it_stays_off_where_it_was_off(during: list[bool]) -> None:
    gc.disable()
    read_json(_rest.GET, response(LARGE))
    assert during == [False]
    assert not gc.isenabled()


def test_what_is_read_is_old_at_once(during: list[bool]) -> None:
    gc.collect()
    page = read_json(_rest.GET, response(b"[" + b"[1]," * 100_000 + b"[1]]"))
    assert len(page) == 100_001
    assert all(page is not each for generation in (0, 1) for each in gc.get_objects(generation))
    assert gc.get_freeze_count() == 0


def test_what_others_froze_stays_frozen(during: list[bool]) -> None:
    of_others: list[Any] = []
    gc.freeze()
    try:
        assert len(read_json(_rest.GET, response(LARGE))[0]) == 300_000
        # What is frozen is not among what the collector looks at.
        assert all(of_others is not each for each in gc.get_objects())
        assert gc.get_freeze_count() > 0
    finally:
        gc.unfreeze()
