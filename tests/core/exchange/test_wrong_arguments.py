"""Arguments that no URL, header or body can hold are refused before anything is sent."""

from __future__ import annotations

import pytest
from azure.core import MatchConditions
from azure.core.exceptions import SerializationError

from azure.mgmt.provisioning.core.declare.operation import Header, Operation, Query

from ..fake import SERVICE, _rest, models
from ..support import HOST, WIDGETS
from .test_request import VERSION, build, query


def test_wrong_values_in_urls_and_headers_are_refused() -> None:
    for given, said in [
        ({"filter": "a\ud800"}, r"filter: the text has half of a character in it, the lone surrogate '\ud800'"),
        ({"filter": float("nan")}, "filter: expected a string, got the float nan"),
        ({"filter": True}, 'filter: expected a string, got the bool True. Write "true" or "false"'),
        ({"color": MatchConditions.IfPresent}, "color: expected a member of Color or its text, got "),
    ]:
        with pytest.raises(SerializationError) as refused:
            query(**given)
        assert str(refused.value).startswith(said)
    with pytest.raises(SerializationError, match="^widget_name: the text has half of a character"):
        build(_rest.GET, "rg", "\udc80")
    with pytest.raises(SerializationError, match=r"^params\['\$top'\]: the text has half of a character"):
        build(_rest.GET, "rg", "w1", params={"$top": "\udc80"})
    with pytest.raises(ValueError, match=r"^params\['\$top'\] is to be a text or a whole number, got a float"):
        build(_rest.GET, "rg", "w1", params={"$top": float("nan")})
    assert build(_rest.GET, "rg", "w1", params={"$top": 5}).url == f"{WIDGETS}/w1?{VERSION}&$top=5"


def test_text_for_what_is_no_text_is_looked_at() -> None:
    operation = Operation(
        SERVICE,
        "Q",
        "GET",
        "/q",
        (
            Query("top", "top", type="int"),
            Query("all", "all", type="bool"),
            Header("h", "x-h"),
            Query("f", "f", fixed=1.5e30),
            Query("b", "b", fixed=True),
        ),
    )
    assert build(operation, "5", "TRUE", None).url == f"{HOST}/q?{VERSION}&top=5&all=TRUE&f=1.5e%2B30&b=true"
    assert build(operation, 5, False, "ü").headers["x-h"] == "ü"
    for top, everything, said in [
        ("five", None, "top: expected a whole"),
        (None, "yes", "all: expected True or False"),
    ]:
        with pytest.raises(SerializationError, match=f"^{said}"):
            build(operation, top, everything, None)


def test_what_was_read_and_is_no_json_is_not_sent() -> None:
    part = models.Part.deserialize('{"weight": 1e999, "new": 1}')
    with pytest.raises(SerializationError, match=r"^parameters\[0\]\.weight: JSON has no number for inf$"):
        build(_rest.LIST_BODY, [part])
