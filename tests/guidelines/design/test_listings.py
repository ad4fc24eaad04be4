"""Listings and long-running operations: what methods return that send more than one request."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from azure.core.async_paging import AsyncItemPaged
from azure.core.paging import ItemPaged
from azure.core.polling import AsyncLROPoller, LROPoller

from azure.mgmt.provisioning.core.declare.operation import Query
from azure.mgmt.provisioning.core.exchange.longrunning.aio_pollers import AsyncProvisioningPoller
from azure.mgmt.provisioning.core.exchange.longrunning.pollers import ProvisioningPoller

from ...core.transports import Answer, Script
from ...services.conftest import listed, paged
from ..requirement import MAY, MUST, SHOULD_NOT, check_each, requirement
from ..subjects import Method, methods
from ..support import GROUP, SUCCEEDED, Side, accepted
from .test_methods import returned

EVERY = methods(asynchronous=False)
ANY = EVERY[0]
NEXT = "https://management.azure.com/subscriptions/next?page=2"
PAGES = (Answer(200, {"value": [GROUP], "nextLink": NEXT}), Answer(200, {"value": [{**GROUP, "name": "other"}]}))


@requirement(
    "python-response-paged-protocol", MUST, "Listings are `ItemPaged`: all items, or page by page with `by_page()`."
)
async def test_response_paged_protocol(side: Side) -> None:
    kind = "AsyncItemPaged[" if side.asynchronous else "ItemPaged["

    def is_paged(method: Method) -> bool:
        text = returned(method)
        return text.startswith(kind) or (method.kind == "begin" and f"Poller[{kind}" in text)

    listings = [each for each in methods(asynchronous=side.asynchronous) if each.operation.paging is not None]
    check_each(is_paged, listings, refused=[each for each in EVERY if each.name == "get"][:1])
    listing = side.client(*PAGES).resources.resource_groups.list()
    assert isinstance(listing, AsyncItemPaged if side.asynchronous else ItemPaged)
    assert [group.name for group in await listed(listing)] == ["rg", "other"]
    pages = await paged(side.client(*PAGES).resources.resource_groups.list().by_page())
    assert [[group.name for group in page] for page in pages] == [["rg"], ["other"]]


def has_page_size(method: Method) -> bool:
    """Whether a method takes how many results to ask for, by the service's name."""
    sizes = [each.name for each in method.operation.parameters if isinstance(each, Query) and each.wire == "$top"]
    return len(sizes) == 1 and sizes[0] in {parameter.name for parameter in method.parameters}


@requirement(
    "python-response-paged-results",
    MAY,
    "`results_per_page` says how many items a page is to have, where the service knows that.",
    exception="The argument is called as the service's parameter is, `top`, as in the official packages.",
)
def test_response_paged_results() -> None:
    sized = [
        method
        for method in EVERY
        if method.kind == "list" and any(getattr(each, "wire", "") == "$top" for each in method.operation.parameters)
    ]
    unsized = [each for each in EVERY if each.operation.parameters == ()]
    check_each(has_page_size, sized, refused=unsized[:1])


@requirement(
    "python-response-paged-continuation",
    SHOULD_NOT,
    "Only `by_page()` takes a continuation token, and no method that lists.",
    exception="Listings take `continuation_token` as `begin_` methods do, so that items can be gone on with, too. "
    "`by_page()` takes it as well, with the same result.",
)
async def test_response_paged_continuation(side: Side) -> None:
    first = side.client(*PAGES).resources.resource_groups.list().by_page()
    await side.drive.next_page(first)
    token = first.continuation_token
    by_page = side.play(Script(PAGES[1])).resources.resource_groups.list().by_page(token)
    by_method = side.play(Script(PAGES[1])).resources.resource_groups.list(continuation_token=token)
    assert await paged(by_page) == [await listed(by_method)]
    assert (await listed(side.client(PAGES[1]).resources.resource_groups.list(continuation_token=token)))[
        0
    ].name == "other"


@requirement(
    "python-paged-non-server-paged-list",
    MUST,
    "Listings are `ItemPaged` even where the service gives all in one page.",
    exception="This is so where REST says that a result is a listing. Where it does not, the result is the list or the "
    "object that REST declares, as in the official packages (`virtual_machine_images.list`).",
)
def test_paged_non_server_paged_list(side: Side) -> None:
    every = methods(asynchronous=side.asynchronous)
    once = [each for each in every if each.operation.paging is not None and each.operation.paging.next_link is None]
    check_each(lambda method: "ItemPaged[" in returned(method), once, refused=[replace(ANY, name="get", owner=_Group)])
    others = [each for each in every if each.name.startswith("list") and each.kind == "call"]
    check_each(lambda method: method.operation.paging is None, others, refused=once[:1])


class _Group:
    def get(self) -> list[str]:
        """What no listing should return."""
        return []


@requirement(
    "python-lro-poller", MUST, "Long-running operations give a poller: `result`, `wait`, `done`, `add_done_callback`."
)
async def test_lro_poller(side: Side) -> None:
    poller_type = AsyncProvisioningPoller if side.asynchronous else ProvisioningPoller

    def is_poller(method: Method) -> bool:
        return returned(method).startswith(f"{poller_type.__name__}[")

    every = [each for each in methods(asynchronous=side.asynchronous) if each.operation.long_running is not None]
    check_each(is_poller, every, refused=[each for each in EVERY if each.kind == "call"][:1])
    assert issubclass(poller_type, AsyncLROPoller if side.asynchronous else LROPoller)
    found: list[Any] = []
    client = side.client(accepted(), SUCCEEDED)
    begun = client.resources.resource_groups.begin_delete("rg")
    poller = await begun if side.asynchronous else begun
    poller.add_done_callback(found.append)
    assert await side.drive.result(poller, 300) is None
    await side.drive.wait(poller)
    assert (poller.done(), poller.status(), len(found)) == (True, "Succeeded", 1)


@requirement(
    "python-lro-poller-begin-naming", MUST, "Whatever returns a poller is called `begin_…`, and nothing else is."
)
def test_lro_poller_begin_naming(side: Side) -> None:
    def is_right(method: Method) -> bool:
        return method.name.startswith("begin_") == ("Poller[" in returned(method))

    check_each(
        is_right, methods(asynchronous=side.asynchronous), refused=[replace(ANY, name="begin_get", owner=_Begins)]
    )


class _Begins:
    def begin_get(self) -> list[str]:
        """What only seems to begin something."""
        return []
