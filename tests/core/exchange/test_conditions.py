"""Conditions of requests: the etag that a body has, and the names that official clients have for the headers."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

import msrest.serialization
import pydantic
import pytest
from azure.core import MatchConditions

from azure.mgmt.provisioning.core.exchange.etags import etag_of

from ..fake import _rest
from ..fake.models import Part, Widget
from ..models.given.test_lookalikes import Keyed
from ..support import Answer, Script, Side

READ = Widget.deserialize({"id": "/w1", "etag": '"of the model"'})
NOT_MODIFIED = MatchConditions.IfNotModified


async def headers(side: Side, *arguments: Any, operation: Any = _rest.MATCHED_PUT, **options: Any) -> dict[str, str]:
    """The conditions that a call sends."""
    script = Script(Answer(200, {"id": "/w1"}))
    await side.call(side.client(script), operation, "rg", "w1", *arguments, **options)
    return {name: value for name, value in script.sent[0].headers.items() if name.lower().startswith(("if-", "x-"))}


def conditions(found: dict[str, str]) -> dict[str, str]:
    return {name.lower(): value for name, value in found.items() if name.lower().startswith("if-")}


@pytest.mark.parametrize(
    ("body", "sent"),
    [
        (READ, '"of the model"'),
        ({"etag": "of a dict"}, '"of a dict"'),
        ({"ETag": '"of a dict"'}, '"of a dict"'),
    ],
)
async def test_the_etag_of_the_body(side: Side, body: Any, sent: str) -> None:
    assert conditions(await headers(side, body, None, NOT_MODIFIED)) == {"if-match": sent}


async def test_an_etag_that_is_given_holds(side: Side) -> None:
    assert conditions(await headers(side, READ, "mine", NOT_MODIFIED)) == {"if-match": '"mine"'}


@pytest.mark.parametrize("body", [Widget(location="x"), {}, {"etag": ""}, b"{}"])
async def test_a_body_without_etag(side: Side, body: Any) -> None:
    with pytest.raises(ValueError, match="IfNotModified needs the etag that it compares with: give etag, or a body"):
        await headers(side, body, None, NOT_MODIFIED)


async def test_other_conditions_take_no_etag_of_the_body(side: Side) -> None:
    with pytest.raises(ValueError, match="IfModified needs the etag"):
        await headers(side, READ, None, MatchConditions.IfModified)


@pytest.mark.parametrize(
    ("given", "sent"),
    [
        ({"if_match": "e"}, {"if-match": "e"}),
        ({"if_none_match": "*"}, {"if-none-match": "*"}),
        ({"if_match": "e", "if_none_match": "f"}, {"if-match": "e", "if-none-match": "f"}),
        ({"if_match": None, "if_none_match": None}, {}),
        ({"if_match": "e", "headers": {"x-mine": "1"}}, {"if-match": "e"}),
    ],
)
async def test_the_names_of_official_clients(side: Side, given: dict[str, Any], sent: dict[str, str]) -> None:
    found = await headers(side, READ, None, None, **given)
    assert conditions(found) == sent
    assert ("x-mine" in found) is ("headers" in given)


async def test_names_that_an_operation_does_not_take(side: Side) -> None:
    with pytest.raises(TypeError, match="Widgets_MatchedDelete got an unexpected option 'if_none_match'"):
        await headers(side, None, None, operation=_rest.MATCHED_DELETE, if_none_match="e")
    with pytest.raises(TypeError, match="Widgets_Put got an unexpected option 'if_match'"):
        await headers(side, READ, operation=_rest.PUT, if_match="e")


async def test_a_condition_that_is_given_twice(side: Side) -> None:
    with pytest.raises(TypeError, match="Widgets_MatchedPut got if_match beside match_condition, which says the same"):
        await headers(side, READ, "e", NOT_MODIFIED, if_match="e")


async def test_long_running_operations_take_them(side: Side) -> None:
    script = Script(Answer(200, {"id": "/w1"}))
    with pytest.raises(TypeError, match="unexpected option 'if_match'"):
        await side.begin(side.client(script), _rest.BEGIN_PUT, "rg", "w1", READ, if_match="e")


@dataclass
class Dataclass:
    etag: Any
    location: str = "x"


class Msrest(msrest.serialization.Model):
    """A model in msrest's form."""

    _attribute_map = {"version": {"key": "eTag", "type": "str"}, "location": {"key": "location", "type": "str"}}

    def __init__(self, version: str) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self.version = version
        self.location = "x"


class Pydantic(pydantic.BaseModel):
    version: str = pydantic.Field(serialization_alias="etag")
    location: str = "x"


@pytest.mark.parametrize(
    ("value", "etag"),
    [
        (Part(label="x"), None),
        ({1: "x"}, None),
        ({"e_tag": "e"}, "e"),
        (READ, '"of the model"'),
        (MappingProxyType({"eTag": "e"}), "e"),
        (Keyed(etag="e"), "e"),
        (Dataclass("e"), "e"),
        (Dataclass(None), None),
        (Dataclass(7), None),
        (Msrest("e"), "e"),
        (Pydantic(version="e"), "e"),
        (None, None),
        ("e", None),
        (object(), None),
    ],
)
def test_the_etag_of_anything(value: Any, etag: str | None) -> None:
    assert etag_of(value) == etag


async def test_objects_of_other_packages_are_sent_with_their_etags(side: Side) -> None:
    for body in (Dataclass('"e"'), Msrest('"e"'), Pydantic(version='"e"')):
        assert conditions(await headers(side, body, None, NOT_MODIFIED)) == {"if-match": '"e"'}
