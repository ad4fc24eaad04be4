"""Whether an edit sends a PATCH or a PUT, and what is in it."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from ...support import Side
from .support import DOCUMENT, Service


def tag(model: Any) -> None:
    model.tags["mine"] = "1"


def rule(model: Any) -> None:
    model.properties.rules[0].port = 443


def shape(model: Any) -> None:
    model.properties.shape = {"kind": "Round", "radius": 1}


def bag(model: Any) -> None:
    model.properties.bag = {"size": 1, "more": True}


def named(model: Any) -> None:
    model.properties.named = {"a": {"name": "b"}}


@pytest.mark.parametrize(
    ("change", "body"),
    [
        (tag, {"tags": {"cost": "1", "mine": "1"}}),
        (rule, {"properties": {"rules": [{"name": "web", "port": 443}, {"name": "ssh", "port": 22}]}}),
        (shape, {"properties": {"shape": {"kind": "Round", "radius": 1}}}),
        (bag, {"properties": {"bag": {"size": 1, "more": True}}}),
        (named, {"properties": {"named": {"a": {"name": "b"}}}}),
    ],
)
async def test_what_changed_is_patched(side: Side, change: Callable[[Any], Any], body: Any) -> None:
    service = Service(side, "plain")
    await service.edited(change)
    assert service.methods == ["GET", "GET", "PATCH"]
    assert service.sent == body


def more(model: Any) -> None:
    model.properties.bag.additional_properties["more"] = True


def anything(model: Any) -> None:
    model.properties.anything = {"more": True}


@pytest.mark.parametrize(("change", "method"), [(more, "PATCH"), (anything, "PUT")])
async def test_a_number_becomes_a_boolean(side: Side, change: Callable[[Any], Any], method: str) -> None:
    service = Service(side, "plain", {**DOCUMENT, "properties": {"bag": {"more": 1}, "anything": {"more": 1}}})
    await service.edited(change)
    assert service.methods[-1] == method
    assert f'"{change.__name__}": ' in (sent := json.dumps(service.sent))
    assert '"more": true' in sent


def untag(model: Any) -> None:
    del model.tags["cost"]


def resize(model: Any) -> None:
    model.properties.size = 2


def rekind(model: Any) -> None:
    model.kind = "other"


def forget(model: Any) -> None:
    model.properties.rules = None


@pytest.mark.parametrize("change", [untag, resize, rekind, forget])
async def test_what_a_patch_can_not_say_is_put(side: Side, change: Callable[[Any], Any]) -> None:
    service = Service(side, "plain")
    model = await service.edited(change)
    assert service.methods == ["GET", "GET", "PUT"]
    assert service.sent["properties"]["newer"] is True
    assert "id" not in service.sent
    change_twice = await service.edited(lambda model: None)
    assert change_twice.as_dict() == model.as_dict()


@pytest.mark.parametrize(
    ("change", "body"),
    [
        (tag, {"tags": {"cost": "1", "mine": "1"}}),
        (untag, {"tags": {"cost": None}}),
        (forget, {"properties": {"rules": None}}),
        (lambda model: setattr(model, "tags", None), {"tags": None}),
    ],
)
async def test_where_there_is_no_put_nulls_take_away(side: Side, change: Callable[[Any], Any], body: Any) -> None:
    service = Service(side, "patched")
    await service.edited(change)
    assert service.methods == ["GET", "PATCH"]
    assert service.script.sent[1].headers["If-Match"] == '"1"'
    assert service.sent == body


@pytest.mark.parametrize(("change", "member"), [(resize, "properties.size"), (rekind, "kind")])
async def test_where_no_operation_can_say_it(side: Side, change: Callable[[Any], Any], member: str) -> None:
    service = Service(side, "patched")
    with pytest.raises(ValueError, match=f"Patched_Patch can't change {member}"):
        await service.edited(change)
    assert service.methods == ["GET"]


async def test_what_only_the_service_fills(side: Side) -> None:
    def change(model: Any) -> None:
        model.mode = "fast"
        model.id = "/other"
        model.properties.rules[0].state = "off"

    service = Service(side, "guarded")
    with pytest.raises(ValueError, match=r"Guarded_Get can't change id, properties\.rules\.web\.state: only"):
        await service.edited(change)
    assert service.methods == ["GET"]


async def test_what_the_body_has_as_read_only(side: Side) -> None:
    service = Service(side, "inside", {**DOCUMENT, "kind": "one"})
    with pytest.raises(ValueError, match="Inside_Put can't change kind: only the service"):
        await service.edited(rekind)
    assert service.methods == ["GET"]


async def test_items_that_are_written_anew(side: Side) -> None:
    def change(model: Any) -> None:
        model.properties.rules = [{"name": each.name, "port": each.port} for each in model.properties.rules]

    service = Service(side, "guarded")
    await service.edited(change)
    assert service.methods == ["GET"]  # the same as before
