"""Listings: pages, links between them, and where those may lead."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest
from azure.core import MatchConditions
from azure.core.async_paging import AsyncItemPaged
from azure.core.exceptions import DecodeError, HttpResponseError, ServiceResponseError
from azure.core.paging import ItemPaged

from azure.mgmt.provisioning.core.declare.operation import Paging

from ..fake import _rest, models
from ..support import HOST, WIDGETS, Answer, Script, Side

VERSION = "api-version=2024-01-01"
NEXT = f"{WIDGETS}?$skiptoken=abc"


def page(*ids: str, link: Any = None) -> Answer:
    """A page with widgets of these ids."""
    body: dict[str, Any] = {"value": [{"id": name} for name in ids]}
    if link is not None:
        body["nextLink"] = link
    return Answer(200, body)


async def ids_of(
    side: Side, script: Script, operation: Any = _rest.LIST, arguments: Any = None, **options: Any
) -> list[str]:
    arguments = arguments or (("rg",) if operation is _rest.LIST else ())
    items = await side.items(side.list(side.client(script), operation, *arguments, **options))
    return [getattr(item, "id", item) for item in items]


async def refused(side: Side, *steps: Any, operation: Any = _rest.LIST, **options: Any) -> tuple[Any, Script]:
    """The error of a listing that is answered so."""
    script = Script(*steps)
    with pytest.raises(HttpResponseError) as raised:
        await ids_of(side, script, operation, **options)
    return raised.value, script


async def test_items_of_all_pages(side: Side) -> None:
    script = Script(page("1", "2", link=NEXT), page("3"))
    listing = side.list(side.client(script), _rest.LIST, "rg")
    assert isinstance(listing, AsyncItemPaged if side.asynchronous else ItemPaged)
    assert script.sent == []  # nothing is asked before somebody wants an item
    items = await side.items(listing)
    assert [type(item) for item in items] == [models.Widget] * 3
    assert [item.id for item in items] == ["1", "2", "3"]
    assert script.requests == [f"GET {WIDGETS}?{VERSION}", f"GET {NEXT}&{VERSION}"]
    assert [sent.headers["Accept"] for sent in script.sent] == ["application/json"] * 2


@pytest.mark.parametrize("link", [None, ""])
async def test_the_last_page(side: Side, link: Any) -> None:
    body = {"value": [{"id": "1"}], "nextLink": link}
    assert await ids_of(side, Script(Answer(200, body))) == ["1"]


async def test_an_empty_page_with_a_link(side: Side) -> None:
    script = Script(page(link=NEXT), page(link=f"{NEXT}2"), page("1"))
    assert await ids_of(side, script) == ["1"]
    assert len(script.sent) == 3


@pytest.mark.parametrize("body", [{}, {"value": None}, {"value": []}])
async def test_a_page_without_items(side: Side, body: Any) -> None:
    assert await ids_of(side, Script(Answer(200, body))) == []


async def test_a_page_without_a_body(side: Side) -> None:
    assert await ids_of(side, Script(Answer(200))) == []


async def test_null_items(side: Side) -> None:
    assert await ids_of(side, Script(Answer(200, {"value": [None, {"id": "1"}]}))) == [None, "1"]


@pytest.mark.parametrize(
    ("link", "url"),
    [
        (f"{HOST}/widgets", f"{HOST}/widgets?{VERSION}"),
        (f"{HOST}/widgets?", f"{HOST}/widgets?{VERSION}"),
        (f"{HOST}/widgets?$top=1&$skiptoken=a%2Fb", f"{HOST}/widgets?$top=1&$skiptoken=a%2Fb&{VERSION}"),
        (f"{HOST}/widgets?api-version=2011-01-01&x=1", f"{HOST}/widgets?x=1&{VERSION}"),
        (f"{HOST}/widgets?API-Version=2011-01-01", f"{HOST}/widgets?{VERSION}"),
        (f"{HOST}/widgets?$filter=name eq 'a b'", f"{HOST}/widgets?$filter=name%20eq%20'a%20b'&{VERSION}"),
        ("/widgets?x=1", f"{HOST}/widgets?x=1&{VERSION}"),
        ("widgets?x=1", f"{HOST}/widgets?x=1&{VERSION}"),
        (f"{HOST}:443/widgets", f"{HOST}:443/widgets?{VERSION}"),
        ("https://westeurope.management.azure.com/w", f"https://westeurope.management.azure.com/w?{VERSION}"),
    ],
)
async def test_links(side: Side, link: str, url: str) -> None:
    script = Script(page("1", link=link), page("2"))
    assert await ids_of(side, script) == ["1", "2"]
    assert script.requests[1] == f"GET {url}"


async def test_links_of_an_operation_without_an_api_version(side: Side) -> None:
    operation = _rest.LIST._replace(send_api_version=False)
    script = Script(page("1", link=NEXT), page("2"))
    assert await ids_of(side, script, operation, arguments=("rg",)) == ["1", "2"]
    assert script.requests == [f"GET {WIDGETS}", f"GET {NEXT}"]


async def test_the_api_version_of_the_call_in_links(side: Side) -> None:
    script = Script(page("1", link=f"{NEXT}&api-version=x"), page("2"))
    await ids_of(side, script, api_version="2030-01-01")
    assert script.requests[1] == f"GET {NEXT}&api-version=2030-01-01"


@pytest.mark.parametrize(
    ("link", "host"),
    [
        ("https://evil.example/widgets?x=1", "evil.example"),
        ("//evil.example/widgets", "evil.example"),
        ("http://management.azure.com/widgets", "management.azure.com"),
        ("https://management.azure.com:8443/widgets", "management.azure.com:8443"),
        ("https://management.azure.com.evil.example/", "management.azure.com.evil.example"),
        ("https://evilmanagement.azure.com/", "evilmanagement.azure.com"),
        ("https://management.azure.com@evil.example/", "management.azure.com@evil.example"),
        ("https://evil.example\\@management.azure.com/", "evil.example\\@management.azure.com"),
        ("https://evil.example\\.management.azure.com/", "evil.example\\.management.azure.com"),
        ("https://[evil/?sig=hunter2", "https://[evil/"),
        ("https://management.azure.com:port/", "management.azure.com:port"),
    ],
)
async def test_a_link_to_another_host_never_gets_the_token(side: Side, link: str, host: str) -> None:
    error, script = await refused(side, page("1", link=link))
    assert str(error) == (
        f"Widgets_List: the link to the next page points to {host}, which is not the client's endpoint {HOST}; it was "
        f"not followed, which would give the token away\n  GET {WIDGETS}?{VERSION} -> 200"
    )
    assert error.status_code == 200
    assert len(script.sent) == 1


async def test_a_link_that_repeats_itself(side: Side) -> None:
    error, script = await refused(side, page("1", link=f"{NEXT}&sig=hunter2"), page("2", link=f"{NEXT}&sig=hunter2"))
    assert str(error) == (
        "Widgets_List: the service's link to the next page repeats itself, which would never end: "
        f"{WIDGETS}?$skiptoken=…&sig=…&{VERSION}\n  GET {WIDGETS}?$skiptoken=…&sig=…&{VERSION} -> 200"
    )
    assert len(script.sent) == 2


async def test_links_that_go_round(side: Side) -> None:
    error, script = await refused(
        side, page("1", link=NEXT), page("2", link=f"{NEXT}2"), page("3", link=f"{NEXT}&{VERSION}")
    )
    assert "repeats itself" in str(error)
    assert len(script.sent) == 3


async def test_a_listing_can_be_walked_again_by_page(side: Side) -> None:
    script = Script(page("1", link=NEXT), page("2"), page("1", link=NEXT), page("2"))
    listing = side.list(side.client(script), _rest.LIST, "rg")
    for _ in range(2):
        pages = listing.by_page()
        assert [item.id for item in await side.next_page(pages)] == ["1"]
        assert pages.continuation_token == NEXT
        assert [item.id for item in await side.next_page(pages)] == ["2"]
        assert pages.continuation_token is None
        assert await side.at_end(pages)


async def test_going_on_from_a_token(side: Side) -> None:
    script = Script(page("2"), page("2"))
    listing = side.list(side.client(script), _rest.LIST, "rg")
    assert [item.id for item in await side.next_page(listing.by_page(NEXT))] == ["2"]
    assert await ids_of(side, script, continuation_token=NEXT) == ["2"]
    assert script.requests == [f"GET {NEXT}&{VERSION}"] * 2


async def test_a_token_needs_no_other_argument(side: Side) -> None:
    listing = side.list(side.client(Script(page("2"))), _rest.LIST, None, continuation_token=NEXT)
    assert [item.id for item in await side.items(listing)] == ["2"]


async def test_a_token_that_leads_elsewhere(side: Side) -> None:
    error, script = await refused(side, continuation_token="https://evil.example/")
    assert "points to evil.example" in str(error)
    assert script.sent == []


async def test_an_error_keeps_the_place(side: Side) -> None:
    script = Script(page("1", link=NEXT), ServiceResponseError("reset"), page("2"))
    client = side.client(script, retry_total=0)
    seen = []
    with pytest.raises(ServiceResponseError) as raised:
        for_each = side.list(client, _rest.LIST, "rg")
        pages = for_each.by_page()
        seen += await side.next_page(pages)
        seen += await side.next_page(pages)
    assert raised.value.continuation_token == NEXT
    rest = await side.items(side.list(client, _rest.LIST, "rg", continuation_token=raised.value.continuation_token))
    assert [item.id for item in [*seen, *rest]] == ["1", "2"]


async def test_pages_by_post(side: Side) -> None:
    script = Script(page("1", link=f"{HOST}/search?p=2"), page("2"))
    items = await side.items(side.list(side.client(script), _rest.LIST_POST, {"label": "a"}))
    assert [item.id for item in items] == ["1", "2"]
    assert script.requests == [f"POST {HOST}/search?{VERSION}", f"POST {HOST}/search?p=2"]
    assert [sent.content for sent in script.sent] == [b'{"label": "a"}', None]
    assert all("Accept" not in sent.headers for sent in script.sent)


@pytest.mark.parametrize(
    ("wanted", "query"),
    [(("*",), f"p=2&{VERSION}&$top=5&deep=true&mode=full&needed=x"), (("$top", "$skip"), f"p=2&{VERSION}&$top=5")],
)
async def test_links_without_the_first_query(wanted: tuple[str, ...], query: str, side: Side) -> None:
    operation = _rest.QUERY._replace(paging=Paging("Widget", further_query=wanted))
    script = Script(page("1", link=f"{HOST}/more?p=2"), page("2"))
    arguments = {"top": 5, "needed": "x"}
    names = [each.name for each in operation.parameters if getattr(each, "fixed", None) is None]
    items = await side.items(side.list(side.client(script), operation, *(arguments.get(name) for name in names)))
    assert [item.id for item in items] == ["1", "2"]
    assert script.requests[1] == f"GET {HOST}/more?{query}"


async def test_items_and_links_under_other_names(side: Side) -> None:
    script = Script(
        Answer(200, {"data": {"names": ["a"], "next": "/strings?p=2"}}),
        Answer(200, {"data.names": ["b"], "data": None}),
        Answer(200, {"data": []}),
    )
    assert await ids_of(side, script, _rest.LIST_STRINGS) == ["a", "b"]
    assert await ids_of(side, script, _rest.LIST_STRINGS) == []


@pytest.mark.parametrize("body", [{"value": [{"label": "a"}], "nextLink": NEXT}, [{"label": "a"}]])
async def test_all_in_one_page(side: Side, body: Any) -> None:
    script = Script(Answer(200, body))
    items = await side.items(side.list(side.client(script), _rest.LIST_ONCE))
    assert [item.label for item in items] == ["a"]
    assert len(script.sent) == 1


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (Answer(200, [{"id": "1"}]), "expected a page (object), got a list"),
        (Answer(200, b'"x"'), "expected a page (object), got a str"),
        (Answer(200, {"value": {"id": "1"}}), "$.value: expected a list, got a dict"),
        (Answer(200, {"value": "x"}), "$.value: expected a list, got a str"),
        (Answer(200, {"value": [], "nextLink": 7}), "$.nextLink: expected a link, got the int 7"),
        (Answer(200, {"value": [{}, "x"]}), "$.value[1]: expected an object (Widget), got a str"),
        (
            Answer(200, "<html>"),
            "the body is not JSON (text/html, 6 bytes): Expecting value: line 1 column 1 (char 0)",
        ),
    ],
)
@pytest.mark.parametrize("cls", [None, list])
async def test_pages_that_are_none(side: Side, answer: Answer, said: str, cls: Any) -> None:
    error, _ = await refused(side, answer, cls=cls)
    assert isinstance(error, DecodeError)
    assert error.status_code == 200
    assert str(error).splitlines() == [
        f"Widgets_List: {said} (status 200)",
        f"  GET {WIDGETS}?{VERSION} (Widgets_List) -> 200",
    ]


async def test_the_path_of_a_nested_fault(side: Side) -> None:
    script = Script(Answer(200, {"value": [{"sku": {"capacity": "x"}}]}))
    (widget,) = await side.items(side.list(side.client(script), _rest.LIST, "rg"))
    with pytest.raises(ValueError, match=r"^\$\.value\[0\]\.sku\.capacity: expected a whole number, got the str 'x'$"):
        _ = widget.sku.capacity


async def test_cls_gets_the_items_of_a_page(side: Side) -> None:
    seen: list[Any] = []

    def last_first(items: list[Any]) -> list[Any]:
        seen.append(items)
        return items[::-1]

    script = Script(page("1", "2", link=NEXT), page("3", "4"))
    assert await ids_of(side, script, cls=last_first) == ["2", "1", "4", "3"]
    assert [len(items) for items in seen] == [2, 2]


async def test_options_apply_to_each_page(side: Side) -> None:
    hooked: list[int] = []
    script = Script(page("1", link=NEXT), page("2"))
    await ids_of(
        side,
        script,
        headers={"x-a": "1"},
        params={"$expand": "all"},
        client_request_id="my-id",
        read_timeout=3,
        response_hook=lambda response, headers: hooked.append(response.status_code),
    )
    assert hooked == [200, 200]
    assert [sent.headers["x-a"] for sent in script.sent] == ["1", "1"]
    assert [sent.headers["x-ms-client-request-id"] for sent in script.sent] == ["my-id", "my-id"]
    assert [sent.options for sent in script.sent] == [{"read_timeout": 3}] * 2
    assert script.requests == [f"GET {WIDGETS}?{VERSION}&$expand=all", f"GET {NEXT}&{VERSION}"]


async def test_an_operation_that_is_no_listing(side: Side) -> None:
    with pytest.raises(TypeError, match="^Widgets_Get is no listing$"):
        side.list(side.client(Script()), _rest.GET, "rg", "w1")


class TestNextOperations:
    """Operations that read the next page of another one's listing."""

    async def test_the_link_is_a_part_of_the_path(self, side: Side) -> None:
        script = Script(page("1", link="next?page=2"), page("2", link="/next?page=3"), page("3"))
        assert await ids_of(side, script, _rest.LIST_FRAGMENTS, ("t 1", "5")) == ["1", "2", "3"]
        assert script.requests == [
            f"GET {HOST}/f/t%201?{VERSION}&level=5",
            f"GET {HOST}/f/t%201/next?page=2&{VERSION}&level=5",
            f"GET {HOST}/f/t%201/next?page=3&{VERSION}&level=5",
        ]

    async def test_a_whole_link_is_followed_as_it_is(self, side: Side) -> None:
        script = Script(page("1", link=f"{HOST}/there?level=9"), page("2"))
        assert await ids_of(side, script, _rest.LIST_FRAGMENTS, ("t", "5")) == ["1", "2"]
        assert script.requests[1] == f"GET {HOST}/there?level=9&{VERSION}"

    async def test_a_link_that_repeats_itself(self, side: Side) -> None:
        script = Script(*[page("1", link="next")] * 3)
        with pytest.raises(HttpResponseError, match="repeats itself"):
            await ids_of(side, script, _rest.LIST_FRAGMENTS, ("t", "5"))

    async def test_parameters_beside_the_link(self, side: Side) -> None:
        script = Script(page("1", link=f"{HOST}/m?color=blue&page=2"), page("2"))
        arguments = ("e", MatchConditions.IfNotModified, "red")
        assert await ids_of(side, script, _rest.LIST_MATCHING, arguments) == ["1", "2"]
        assert script.requests[1] == f"POST {HOST}/m?color=blue&page=2&{VERSION}&always=yes"
        assert script.sent[1].headers["If-Match"] == '"e"'


def test_listings_are_no_data(side: Side) -> None:
    listing = side.list(side.client(Script()), _rest.LIST, "rg")
    for use in (pickle.dumps, copy.copy, copy.deepcopy):
        with pytest.raises(
            TypeError, match=r"^a listing can't be pickled or copied, .*: make a list of it, or keep the"
        ):
            use(listing)
