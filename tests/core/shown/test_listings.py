"""Listings as tables of their first page."""

from __future__ import annotations

from typing import Any

import pytest
from azure.core.exceptions import HttpResponseError

from ..exchange.test_paging import NEXT, VERSION, page
from ..fake import _rest
from ..fake.models import Login, Part, Widget
from ..support import WIDGETS, Answer, Async, Script, Sync
from .support import html, rich_text


def listing(*steps: Any, **options: Any) -> tuple[Any, Script]:
    """A listing of a sync client that is answered so, and the script with the requests."""
    script = Script(*steps)
    side = Sync()
    return side.list(side.client(script, retry_total=0), _rest.LIST, "rg", **options), script


def widgets(*bodies: dict[str, Any], link: str | None = None) -> Answer:
    return Answer(200, {"value": list(bodies), "nextLink": link})


def test_a_table() -> None:
    found, script = listing(
        widgets(
            {
                "id": "/w1",
                "type": "Fake/widgets",
                "name": "w1",
                "location": "x",
                "tags": {"a": "hunter2"},
                "properties": {"provisioningState": "Succeeded", "name": "inner", "keys": {"a": "hunter2"}},
            },
            {"name": "<b>", "location": {"no": "text"}, "sku": {"name": "S"}},
        )
    )
    assert script.sent == []
    read = html(found)
    assert read.lines == [
        "Widgets_List",
        *("name", "location", "provisioning_state", "keys", "type", "id"),
        *("w1", "x", "Succeeded", "***", "Fake/widgets", "/w1"),
        *("<b>", "not as declared", "", "", "", ""),
        "2 items",
    ]
    assert set(read.tags) == {"div", "b", "table", "thead", "tr", "th", "tbody", "td"}
    assert script.requests == [f"GET {WIDGETS}?{VERSION}"]


def test_rich() -> None:
    found, _ = listing(page("[red]", "2"))
    assert rich_text(found).split() == ["Widgets_List", "id", "─" * 7, "[red]", "2", "2", "items"]


def test_the_repr_asks_nothing() -> None:
    found, script = listing()
    assert repr(found) == "<Items of Widgets_List: pages are asked for while it is iterated over>"
    assert rich_text([found], width=100) == f"[{found!r}]\n"
    assert not hasattr(found, "_repr_pretty_")
    assert script.sent == []


def test_iterating_does_not_notice() -> None:
    found, script = listing(page("1", "2", link=NEXT), page("1", "2", link=NEXT), page("shown", link=NEXT), page("3"))
    assert html(found).lines[-1] == "2 items of the first page; iterate over it for all"
    assert next(found).id == "1"
    assert "shown" in html(found).lines
    assert [item.id for item in found] == ["2", "3"]
    first = f"GET {WIDGETS}?{VERSION}"
    assert script.requests == [first, first, first, f"GET {NEXT}&{VERSION}"]


def test_showing_goes_on_from_where_the_listing_does() -> None:
    found, script = listing(page("9"), continuation_token=NEXT)
    assert "9" in html(found).lines
    assert script.requests == [f"GET {NEXT}&{VERSION}"]


@pytest.mark.parametrize(
    ("answer", "note"),
    [
        (page(), "nothing"),
        (page(link=NEXT), "nothing of the first page; iterate over it for all"),
        (page("1"), "1 item"),
        (page(*map(str, range(20))), "20 items"),
        (page(*map(str, range(21))), "20 items of the first page; iterate over it for all"),
    ],
)
def test_how_much_there_is(answer: Answer, note: str) -> None:
    found, script = listing(answer)
    read = html(found)
    assert read.lines[-1] == note
    assert read.tags.count("td") == (0 if note.startswith("nothing") else int(note.split()[0]))
    assert len(script.sent) == 1


def test_an_error_is_shown_where_the_table_would_be() -> None:
    refused = Answer(403, {"error": {"code": "Forbidden", "message": "<b>no</b> AccountKey=hunter2"}})
    found, _ = listing(refused, refused)
    read = html(found)
    assert "HttpResponseError: (Forbidden) <b>no</b> AccountKey=REDACTED" in read.lines[1]
    assert "table" not in read.tags
    assert "Forbidden" in rich_text(found)
    with pytest.raises(HttpResponseError):
        next(listing(refused)[0])


def test_an_item_that_is_not_as_declared() -> None:
    found, _ = listing(Answer(200, {"value": [{"id": "1"}, 7]}))
    assert "DecodeError: " in html(found).lines[1]


def test_items_of_other_kinds() -> None:
    items = [Login(password="hunter2", user="u"), "text", None, {"a": "hunter2"}, Part(parts=[Part()])]
    found, _ = listing(page("1"), cls=lambda _: items)
    read = html(found)
    assert read.lines == ["Widgets_List", "password", "user", "value"] + [
        *("***", "u", ""),
        *("", "", "text"),
        *("", "", "None"),
        *("", "", "<a>"),
        *("", "", ""),
        "5 items",
    ]


def test_columns_are_not_many() -> None:
    widget = Widget.deserialize(
        {
            **dict.fromkeys(("id", "name", "type", "location", "etag"), "x"),
            "properties": dict.fromkeys(("provisioningState", "mainColor", "mode"), "y" * 200),
        }
    )
    many = {"provisioningState": "y", "mainColor": "z", "mode": "m", "other": "n"}
    found, _ = listing(page("1"), cls=lambda _: [widget])
    assert html(found).lines[1:9] == [
        *("name", "location", "etag", "provisioning_state", "main_color", "mode", "type", "id"),
    ]
    assert "y" * 119 + "…" in html(listing(page("1"), cls=lambda _: [widget])[0]).lines

    class More(Widget):
        """One more member that fits into a cell."""

    found, _ = listing(page("1"), cls=lambda _: [More.deserialize({**widget.serialize(True), "properties": many}),
                                                 Login(password="x", user="u")])  # fmt: skip
    assert html(found).lines[1:9] == [
        *("name", "location", "etag", "provisioning_state", "main_color", "mode", "password", "id"),
    ]


async def test_an_async_listing_says_how_to_get_its_items() -> None:
    script, side = Script(), Async()
    found = side.list(side.client(script), _rest.LIST, "rg")
    told = "Widgets_List: nothing was asked yet. [item async for item in …] gives its items"
    assert html(found).lines == [told]
    assert rich_text(found) == f"{told}\n"
    assert repr(found) == "<AsyncItems of Widgets_List: pages are asked for while it is iterated over>"
    assert script.sent == []
