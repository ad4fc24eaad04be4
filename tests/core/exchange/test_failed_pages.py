"""A page that failed can be asked for again."""

from __future__ import annotations

from typing import Any

import pytest
from azure.core.exceptions import AzureError, HttpResponseError, ServiceResponseError

from ..fake import _rest
from ..support import WIDGETS, Answer, Script, Side
from .test_paging import NEXT, VERSION, page

BUSY = Answer(503, {"error": {"code": "Busy", "message": "later"}})


def reset(request: Any) -> Answer:
    raise ServiceResponseError("reset")


FAILED = [BUSY, Answer(200, "<html>"), Answer(200, {"value": 7}), reset]


@pytest.mark.parametrize("failed", FAILED)
async def test_the_next_page_again(side: Side, failed: Any) -> None:
    script = Script(page("1", link=NEXT), failed, failed, page("2"))
    pages = side.list(side.client(script, retry_total=0), _rest.LIST, "rg").by_page()
    assert [item.id for item in await side.next_page(pages)] == ["1"]
    for _ in range(2):
        with pytest.raises(AzureError) as raised:
            await side.next_page(pages)
        assert raised.value.continuation_token == NEXT
    assert [item.id for item in await side.next_page(pages)] == ["2"]
    assert await side.at_end(pages)
    assert script.requests[1:] == [f"GET {NEXT}&{VERSION}"] * 3


@pytest.mark.parametrize("failed", FAILED)
async def test_the_first_page_again(side: Side, failed: Any) -> None:
    script = Script(failed, page("1"))
    pages = side.list(side.client(script, retry_total=0), _rest.LIST, "rg").by_page()
    with pytest.raises(AzureError) as raised:
        await side.next_page(pages)
    assert raised.value.continuation_token is None
    assert [item.id for item in await side.next_page(pages)] == ["1"]
    assert script.requests == [f"GET {WIDGETS}?{VERSION}"] * 2


@pytest.mark.parametrize("failed", FAILED)
async def test_going_on_with_the_token_of_the_error(side: Side, failed: Any) -> None:
    script = Script(failed, failed, page("2"), page("2"))
    client = side.client(script, retry_total=0)
    with pytest.raises(AzureError) as raised:
        await side.items(side.list(client, _rest.LIST, "rg", continuation_token=NEXT))
    token = raised.value.continuation_token
    assert token == NEXT
    listing = side.list(client, _rest.LIST, "rg")
    with pytest.raises(AzureError) as raised:
        await side.next_page(listing.by_page(token))
    assert raised.value.continuation_token == NEXT
    assert [item.id for item in await side.next_page(listing.by_page(token))] == ["2"]
    assert [item.id for item in await side.items(side.list(client, _rest.LIST, "rg", continuation_token=token))] == [
        "2"
    ]


async def test_the_next_item_again(side: Side) -> None:
    script = Script(page("1", link=NEXT), BUSY, page(link=f"{NEXT}2"), page("2", "3"))
    listing = side.list(side.client(script, retry_total=0), _rest.LIST, "rg")
    found = []
    with pytest.raises(HttpResponseError):
        if side.asynchronous:
            async for item in listing:
                found.append(item.id)
        else:
            for item in listing:
                found.append(item.id)
    found += [item.id for item in await side.items(listing)]
    assert found == ["1", "2", "3"]


async def test_an_item_that_is_none_says_where_its_page_is(side: Side) -> None:
    script = Script(page("1", link=NEXT), Answer(200, {"value": [{"id": "2"}, 7]}))
    with pytest.raises(HttpResponseError, match="expected an object") as raised:
        await side.items(side.list(side.client(script), _rest.LIST, "rg"))
    assert raised.value.continuation_token == NEXT


async def test_a_page_that_was_read_is_still_not_asked_for_twice(side: Side) -> None:
    script = Script(page("1", link=NEXT), BUSY, page("2", link=NEXT))
    pages = side.list(side.client(script, retry_total=0), _rest.LIST, "rg").by_page()
    await side.next_page(pages)
    with pytest.raises(HttpResponseError, match="Busy"):
        await side.next_page(pages)
    await side.next_page(pages)
    with pytest.raises(HttpResponseError, match="repeats itself"):
        await side.next_page(pages)
