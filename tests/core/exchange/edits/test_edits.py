"""What an edit reads and sends, and what comes of it when somebody else changes the same resource."""

from __future__ import annotations

from typing import Any

import pytest
from azure.core.exceptions import HttpResponseError, ResourceModifiedError, ResourceNotFoundError
from azure.core.serialization import NULL

from azure.mgmt.provisioning import EditConflictError

from ...support import Answer, Side
from .support import DOCUMENT, Service


def set_mode(model: Any) -> None:
    model.properties.mode = "fast"


def add_tag(document: Any) -> None:
    document["tags"] = {**document["tags"], "theirs": "1"}


async def test_nothing_is_sent_where_nothing_changed(side: Side) -> None:
    service = Service(side, "guarded")
    model = await service.edited(lambda model: [model.properties.rules[0].port, model.tags, model.mode])
    assert service.methods == ["GET"]
    assert model.mode == "slow"


async def test_nothing_is_sent_where_the_block_raised(side: Side) -> None:
    def change(model: Any) -> None:
        model.mode = "fast"
        raise KeyError("own")

    service = Service(side, "guarded")
    with pytest.raises(KeyError, match="own"):
        await service.edited(change)
    assert service.methods == ["GET"]


@pytest.mark.parametrize("told", ["body", "header"])
async def test_the_whole_is_put_under_the_condition_of_its_etag(side: Side, told: str) -> None:
    service = Service(side, "guarded", etag=told)
    model = await service.edited(set_mode, expand="all")
    assert service.methods == ["GET", "PUT"]
    put = service.script.sent[1]
    assert put.headers["If-Match"] == '"1"'
    assert put.headers["Content-Type"] == "application/json"
    assert "expand=all&mode=full" in put.url
    rules = [{"name": "web", "port": 80}, {"name": "ssh", "port": 22}]
    properties = {"mode": "fast", "size": 1, "zones": ["1"], "rules": rules, "newer": True}
    assert service.sent == {"tags": {"cost": "1"}, "properties": properties}
    assert model.mode == "fast"
    assert model.properties.state == "Succeeded"
    assert told == "header" or model.etag == '"2"'


async def test_who_comes_second_changes_what_the_first_one_left(side: Side) -> None:
    service = Service(side, "guarded")
    service.by_somebody_else(2, add_tag)
    model = await service.edited(set_mode)
    assert service.methods == ["GET", "PUT", "GET", "PUT"]
    assert service.script.sent[3].headers["If-Match"] == '"2"'
    assert model.tags == {"cost": "1", "theirs": "1"}
    assert model.mode == service.document["properties"]["mode"] == "fast"


async def test_two_editors_at_once(side: Side) -> None:
    service = Service(side, "guarded")
    first, second = service.group.edit("a"), service.group.edit("a")
    if side.asynchronous:
        async with first as one, second as other:
            one.mode, other.tags["second"] = "fast", "1"
    else:
        with first as one, second as other:
            one.mode, other.tags["second"] = "fast", "1"
    assert service.methods == ["GET", "GET", "PUT", "PUT", "GET", "PUT"]
    assert service.document["tags"] == {"cost": "1", "second": "1"}
    assert one.tags == {"cost": "1", "second": "1"}
    assert one.mode == service.document["properties"]["mode"] == "fast"


async def test_both_changed_the_same(side: Side) -> None:
    service = Service(side, "guarded")
    service.by_somebody_else(2, lambda document: document["properties"].update(mode="theirs"))
    with pytest.raises(
        EditConflictError, match=r"Guarded_Get: changed here.*somebody else: properties\.mode"
    ) as raised:
        await service.edited(set_mode)
    assert isinstance(raised.value, ResourceModifiedError)
    assert raised.value.members == ["properties.mode"]
    assert service.methods == ["GET", "PUT", "GET"]


async def test_both_changed_it_to_the_same(side: Side) -> None:
    service = Service(side, "guarded")
    service.by_somebody_else(2, lambda document: document["properties"].update(mode="fast", size=7))
    model = await service.edited(set_mode)
    assert service.methods == ["GET", "PUT", "GET"]
    assert (model.mode, model.properties.size) == ("fast", 7)


async def test_somebody_who_never_stops(side: Side) -> None:
    service = Service(side, "guarded")
    for request in range(2, 40):
        service.by_somebody_else(request, lambda document: document["properties"].update(size=service.version))
    with pytest.raises(ResourceModifiedError, match="PreconditionFailed"):
        await service.edited(set_mode)
    assert service.methods == ["GET", "PUT"] * 5


@pytest.mark.parametrize(
    ("answer", "again"),
    [
        (Answer(409, {"error": {"code": "EtagMismatch", "message": "m"}}), True),
        (Answer(409, {"error": {"code": "AnotherOperationInProgress", "message": "m"}}), False),
        (Answer(409, "no JSON"), False),
        (Answer(400, {"error": {"code": "BadRequest", "message": "m"}}), False),
    ],
)
async def test_other_failures(side: Side, answer: Answer, again: bool) -> None:
    service = Service(side, "guarded")
    service.answers[2] = answer
    if again:
        await service.edited(set_mode)
        assert service.methods == ["GET", "PUT", "GET", "PUT"]
    else:
        with pytest.raises(HttpResponseError) as raised:
            await service.edited(set_mode)
        assert raised.value.status_code == answer.status
        assert service.methods == ["GET", "PUT"]


async def test_without_any_etag_it_is_read_again_first(side: Side) -> None:
    service = Service(side, "plain", etag="nowhere")
    service.by_somebody_else(2, add_tag)
    model = await service.edited(lambda model: setattr(model.properties, "size", 2))
    assert service.methods == ["GET", "GET", "PUT"]
    assert service.sent["tags"] == model.tags == {"cost": "1", "theirs": "1"}


async def test_an_etag_that_no_operation_takes_is_sent_nevertheless(side: Side) -> None:
    service = Service(side, "plain")
    service.by_somebody_else(3, add_tag)
    model = await service.edited(set_mode, headers={"x-mine": "1"})
    assert service.methods == ["GET", "GET", "PATCH", "GET", "PATCH"]
    assert [sent.headers.get("If-Match") for sent in service.script.sent] == [None, None, '"1"', None, '"2"']
    assert service.script.sent[4].headers["x-mine"] == "1"
    assert model.tags == {"cost": "1", "theirs": "1"}


async def test_a_service_that_takes_the_etag_for_something_else(side: Side) -> None:
    service = Service(side, "plain")
    service.answers[3] = Answer(412, {"error": {"code": "PreconditionFailed", "message": "m"}})
    await service.edited(set_mode)
    assert service.methods == ["GET", "GET", "PATCH", "GET", "PATCH"]
    assert [sent.headers.get("If-Match") for sent in service.script.sent] == [None, None, '"1"', None, None]


async def test_a_resource_that_is_gone_meanwhile(side: Side) -> None:
    service = Service(side, "plain")
    service.answers[2] = Answer(404, {"error": {"code": "ResourceNotFound", "message": "gone"}})
    with pytest.raises(ResourceNotFoundError):
        await service.edited(set_mode)
    assert service.methods == ["GET", "GET"]


async def test_the_etag_in_the_body(side: Side) -> None:
    service = Service(side, "inside")
    service.by_somebody_else(2, add_tag)
    await service.edited(set_mode)
    assert service.methods == ["GET", "PUT", "GET", "PUT"]
    assert service.sent["etag"] == '"2"'
    assert {"id", "name", "kind"}.isdisjoint(service.sent)


async def test_an_operation_that_runs_long_is_waited_for(side: Side) -> None:
    service = Service(side, "long")
    updates: list[Any] = []
    later = f"{service.client._executor.settings.base_url}/later"
    service.answers[2] = Answer(202, {}, {"Azure-AsyncOperation": later})
    service.answers[3] = Answer(200, {"status": "Succeeded"})
    edit = service.group.edit("a", timeout=60).with_options(on_update=updates.append)
    model = await service.through(edit, set_mode)
    assert service.methods == ["GET", "PUT", "GET", "GET"]
    assert updates
    assert model.mode == "slow"  # what the service made of it

    service = Service(side, "long")
    model = await service.edited(set_mode, polling_interval=5)
    assert service.methods == ["GET", "PUT"]
    assert model.mode == "fast"


async def test_what_says_nothing_of_the_result_is_read_once_more(side: Side) -> None:
    service = Service(side, "silent")
    model = await service.edited(set_mode)
    assert service.methods == ["GET", "PUT", "GET"]
    assert (model.mode, model.etag) == ("fast", '"2"')


async def test_the_same_edit_twice(side: Side) -> None:
    service = Service(side, "guarded")
    edit = service.group.edit_too("a")
    await service.through(edit, set_mode)
    await service.through(edit, lambda model: setattr(model, "mode", "faster"))
    assert service.methods == ["GET", "PUT"] * 2
    assert service.document["properties"]["mode"] == "faster"


async def test_a_null_and_a_value_that_is_taken_away(side: Side) -> None:
    def change(model: Any) -> None:
        model.properties.zones = None
        model.properties.size = NULL

    service = Service(side, "guarded")
    await service.edited(change)
    assert "zones" not in service.sent["properties"]
    assert service.sent["properties"]["size"] is None


async def test_free_json_is_changed_where_it_is(side: Side) -> None:
    document = {**DOCUMENT, "properties": {"anything": {"deep": [1]}, "bag": {"size": 1, "more": {"x": 1}}}}
    service = Service(side, "guarded", document)

    def change(model: Any) -> None:
        model.properties.anything["deep"].append(2)
        model.properties.bag.additional_properties["more"]["x"] = 2

    await service.edited(change)
    assert service.sent["properties"] == {"anything": {"deep": [1, 2]}, "bag": {"size": 1, "more": {"x": 2}}}
