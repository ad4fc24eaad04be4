"""Members of a body, mostly of a PATCH, given as keyword arguments."""

from __future__ import annotations

import io
from typing import Any

import pytest
from azure.core.exceptions import SerializationError

from azure.mgmt.provisioning.core.declare.operation import Body, LongRunning, Operation, Path

from ..fake import SERVICE, _rest
from ..fake.models import Shelf, Widget, WidgetProperties
from ..support import Answer, Script, Side

READ = {"id": "/w1", "location": "here", "tags": {"a": "1"}, "properties": {"mode": "Slow", "name": "n"}}
LATE = Operation(
    SERVICE, "Widgets_Late", "PATCH", "/w/{a}/{b}", (Path("a", "a"), Body("parameters", "Shelf"), Path("b", "b"))
)
OF_TEXT = Operation(SERVICE, "Widgets_Text", "PATCH", "/w", (Body("parameters", "str"),))
WITHOUT = Operation(SERVICE, "Widgets_Without", "PATCH", "/w/{a}", (Path("a", "a"),))
LONG = Operation(
    SERVICE, "Widgets_Long", "PATCH", "/w", (Body("parameters", "Shelf"),), returns="Shelf", long_running=LongRunning()
)


async def sent(side: Side, *arguments: Any, operation: Any = _rest.PATCH, **options: Any) -> Any:
    """The body that a call sends."""
    script = Script(Answer(200, {"id": "/w1"}))
    await side.call(side.client(script), operation, *arguments, **options)
    return script.sent[0].json


async def patched(side: Side, body: Any, **options: Any) -> Any:
    """The body of a PATCH of the widget, but for what is sent by default."""
    found = await sent(side, "rg", "w1", body, **options)
    found.get("properties", {}).pop("mode", None)
    return found


async def test_without_a_body(side: Side) -> None:
    assert await patched(side, None, tags={"b": "2"}, timeout=5) == {"tags": {"b": "2"}}
    found = await patched(side, None, main_color="red", additional_properties={"newer": 1})
    assert found == {"properties": {"mainColor": "red"}, "newer": 1}


async def test_beside_a_model_that_stays_as_it_is(side: Side) -> None:
    model = Widget.deserialize(READ)
    found = await patched(side, model, tags={"b": "2"}, main_color="red")
    assert found == {"location": "here", "tags": {"b": "2"}, "properties": {"name": "n", "mainColor": "red"}}
    assert model.as_dict() == Widget.deserialize(READ).as_dict()


@pytest.mark.parametrize(
    "body",
    [
        {"tags": {"a": "1"}, "properties": {"mainColor": "darkBlue"}},
        {"TAGS": {"a": "1"}, "main_color": "darkBlue"},
        {"tags": {"a": "1"}, "properties": WidgetProperties(main_color="darkBlue")},
    ],
)
async def test_beside_a_dict_that_stays_as_it_is(side: Side, body: dict[str, Any]) -> None:
    before = dict(body)
    found = await patched(side, body, tags={"b": "2"}, main_color="red")
    assert found == {"tags": {"b": "2"}, "properties": {"mainColor": "red"}}
    assert body == before
    nested = body.get("properties")
    assert nested is None or Widget(properties=nested).main_color == "darkBlue"


async def test_none_leaves_out(side: Side) -> None:
    assert await patched(side, {"location": "here", "tags": {"a": "1"}}, tags=None) == {"location": "here"}


async def test_faults_are_those_of_the_body(side: Side) -> None:
    with pytest.raises(SerializationError, match=r"parameters\.tags: expected an object"):
        await patched(side, None, tags=5)
    with pytest.raises(SerializationError, match=r"parameters\.tag: Widget has no such key\. Did you mean 'tags'"):
        await patched(side, {"tag": {}}, tags={})


@pytest.mark.parametrize("name", ["id", "provisioning_state", "nothing"])
async def test_what_is_neither_option_nor_member(side: Side, name: str) -> None:
    with pytest.raises(TypeError, match=f"Widgets_Patch got an unexpected option or member {name!r}"):
        await patched(side, None, **{name: "x"})


@pytest.mark.parametrize(("name", "hint"), [("tag", "tags"), ("timout", "timeout")])
async def test_the_nearest_name(side: Side, name: str, hint: str) -> None:
    with pytest.raises(TypeError, match=f"{name!r}. Did you mean {hint!r}"):
        await patched(side, None, **{name: "x"})


async def test_what_azure_core_has_an_option_for(side: Side) -> None:
    with pytest.raises(TypeError, match=r"'lro_options'. Give them to a polling method: polling=ARMPolling"):
        await patched(side, None, lro_options={})


@pytest.mark.parametrize("body", [b"{}", io.BytesIO(b"{}"), 5])
async def test_a_body_that_has_no_members(side: Side, body: Any) -> None:
    with pytest.raises(TypeError, match="tags: can't be set in parameters, which is"):
        await patched(side, body, tags={})


@pytest.mark.parametrize("options", [{"title": "one"}, {"title": "one", "timeout": 5}, {}])
async def test_another_operation_whose_body_has_members(side: Side, options: dict[str, Any]) -> None:
    operation = Operation(SERVICE, "Widgets_Move", "POST", "/w", (Body("parameters", "Shelf", members=True),))
    given = None if options else {"title": "two"}
    found = await sent(side, given, operation=operation, **options)
    assert found == {"title": options.get("title", "two")}


async def test_other_operations_take_none(side: Side) -> None:
    with pytest.raises(TypeError, match="Widgets_Put got an unexpected option 'tags'"):
        await sent(side, "rg", "w1", {}, operation=_rest.PUT, tags={})
    with pytest.raises(TypeError, match="Widgets_Without got an unexpected option 'tags'"):
        await sent(side, "a", operation=WITHOUT, tags={})
    with pytest.raises(TypeError, match="Widgets_Text got an unexpected option or member 'tags'"):
        await sent(side, None, operation=OF_TEXT, tags={})


async def test_an_option_is_an_option(side: Side) -> None:
    script = Script(Answer(200, {}))
    await side.call(side.client(script), _rest.PATCH, "rg", "w1", {"location": "x"}, headers={"x-mine": "1"})
    assert script.sent[0].headers["x-mine"] == "1"


async def test_a_body_that_is_not_the_last_argument(side: Side) -> None:
    assert await sent(side, "a", None, "b", operation=LATE, title="t") == {"title": "t"}
    assert await sent(side, "a", Shelf(title="t"), "b", operation=LATE, place="here") == {
        "title": "t",
        "widget": {"location": "here"},
    }


async def test_no_body_at_all(side: Side) -> None:
    with pytest.raises(ValueError, match="Widgets_Patch: parameters is required, got None"):
        await patched(side, None, timeout=5)


async def test_a_long_running_operation(side: Side) -> None:
    script = Script(Answer(200, {"title": "t"}))
    poller = await side.begin(side.client(script), LONG, None, title="t", polling_interval=1)
    assert (await side.result(poller)).title == "t"
    assert script.sent[0].json == {"title": "t"}
