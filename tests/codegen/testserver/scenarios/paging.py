"""Listings: paging."""

from __future__ import annotations

from typing import Any

from azure.core.exceptions import HttpResponseError

from ..clients import Clients
from ..scenario import Area, raises

area = Area()
_DOCUMENT = "paging"


def _ids(pages: Any) -> list[int]:
    return [product.properties.id for product in pages]


@area.scenario
def one_page(clients: Clients) -> None:
    paging = clients(_DOCUMENT).paging
    for method in (
        "get_no_item_name_pages",
        "get_empty_next_link_name_pages",
        "get_null_next_link_name_pages",
        "get_single_pages",
        "first_response_empty",
        "get_paging_model_with_item_name_with_xms_client_name",
        "duplicate_params",
        "append_api_version",
        "replace_api_version",
    ):
        assert _ids(getattr(paging, method)()) == [1], method
    assert _ids(paging.get_single_pages_with_body_params({"name": "body"})) == [1]
    assert _ids(paging.duplicate_params("foo")) == [1]
    assert list(paging.page_with_max_page_size()) == []


@area.scenario
def several_pages(clients: Clients) -> None:
    paging = clients(_DOCUMENT).paging
    for method in ("get_multiple_pages", "get_odata_multiple_pages", "get_multiple_pages_retry_first"):
        assert _ids(getattr(paging, method)()) == [*range(1, 11)], method
    assert len(list(paging.get_multiple_pages_retry_second())) == 10
    assert len(list(paging.get_multiple_pages_with_offset(100))) == 10
    assert _ids(paging.get_with_query_params(100)) == [1, 2]


@area.scenario
def next_operations(clients: Clients) -> None:
    """The link is an argument of the operation that reads the next page."""
    paging = clients(_DOCUMENT).paging
    assert len(list(paging.get_multiple_pages_fragment_next_link("1.6", "test_user"))) == 10
    assert len(list(paging.get_multiple_pages_fragment_with_grouping_next_link("1.6", "test_user"))) == 10


@area.scenario
def long_running(clients: Clients) -> None:
    assert _ids(clients(_DOCUMENT).paging.begin_get_multiple_pages_lro().result()) == [*range(1, 11)]


@area.scenario
def failures(clients: Clients) -> None:
    paging = clients(_DOCUMENT).paging
    for method in ("get_single_pages_failure", "get_multiple_pages_failure", "get_multiple_pages_failure_uri"):
        raises(HttpResponseError, getattr(paging, method))
