"""Listings: the request of each page, what a page holds, and where the next one is. Pure: nothing is sent here."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import quote, urlsplit, urlunsplit

from azure.core.async_paging import AsyncItemPaged
from azure.core.exceptions import AzureError, HttpResponseError
from azure.core.paging import ItemPaged
from azure.core.rest import HttpRequest

from ..declare.checks import check_values
from ..declare.lookup import find_operation
from ..declare.operation import Operation, Paging
from ..declare.options import CallOptions
from ..declare.settings import Settings
from ..faults import describe
from ..shown.asked import as_html, as_rich
from .arguments import Link, arguments_by_name, next_arguments
from .errors import LinkRefusedError, decode_error, received_error, shown_url
from .request import build_request, correlation_headers, settings_at
from .response import check_status, read_json, result_plan

if TYPE_CHECKING:
    from ..shown.outline import Drawn

T = TypeVar("T")


class Items(ItemPaged[T]):
    """azure-core's listing, which does not end where a page failed: who asks for the next item asks for it again.

    Notebooks and rich show a table of its first page, which they ask for by themselves: iterations don't notice.
    """

    about = "a listing"
    """Which operation lists."""

    _pages: Iterator[Iterator[T]] | None = None
    _page: Iterator[T] | None = None

    def __next__(self) -> T:
        if self._pages is None:
            self._pages = self.by_page()
        while True:
            if self._page is None:
                self._page = next(self._pages)
            for item in self._page:
                return item
            self._page = None

    def __reduce__(self) -> Any:
        raise TypeError(_NOT_PICKLED)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self.about}: pages are asked for while it is iterated over>"

    def _drawn(self) -> Drawn:
        from .first_page import drawn_page

        return drawn_page(self.about, self.by_page())

    _repr_html_ = as_html
    __rich__ = as_rich


class AsyncItems(AsyncItemPaged[T]):
    """azure-core's async listing.

    Notebooks and rich, which can't wait for it, show how to get its items.
    """

    about = "a listing"
    """Which operation lists."""

    def __reduce__(self) -> Any:
        raise TypeError(_NOT_PICKLED)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self.about}: pages are asked for while it is iterated over>"

    def _drawn(self) -> Drawn:
        from .first_page import drawn_unasked

        return drawn_unasked(self.about)

    _repr_html_ = as_html
    __rich__ = as_rich


_NOT_PICKLED = (
    "a listing can't be pickled or copied, since it asks for pages over its client's connections: "
    "make a list of it, or keep the continuation_token of its pages"
)


class Listing:
    """One call of a listing operation, from which any number of iterations start."""

    def __init__(
        self,
        operation: Operation,
        arguments: Sequence[Any],
        settings: Settings,
        options: CallOptions,
        *,
        started: bool = False,
    ) -> None:
        if operation.paging is None:
            raise TypeError(f"{operation.id} is no listing")
        self.operation = operation
        self.arguments = arguments
        self.settings = settings_at(operation, arguments, settings)
        self.options = options
        self.paging: Paging = operation.paging
        if not started and options.continuation_token is None:
            # Built once more for each iteration; here, so that bad arguments are refused by the call itself.
            build_request(operation, arguments, settings, options)

    @cached_property
    def next_operation(self) -> Operation | None:
        """The operation that reads the next page, where it is another one."""
        name = self.paging.next_operation
        return None if name is None else find_operation(self.operation.service, name)

    def iteration(self, token: str | None) -> Iteration:
        """An iteration from a continuation token, or from that of the call, or from the start.

        :raises ValueError: The token can't be one.
        """
        check_values({"continuation_token": token})
        return Iteration(self)


class Iteration:
    """One walk through the pages of a listing."""

    def __init__(self, listing: Listing) -> None:
        self.listing = listing
        self.visited: set[str] = set()
        """The URLs of the pages that were read. One that could not be is asked for again."""
        self._asked: str | None = None
        """The link of the page that was asked for last; None for the first page."""
        self._url_asked: str | None = None
        self._page: Any = None
        """The response that the next link is of; None for a continuation token of the call."""

    @contextmanager
    def asking(self) -> Iterator[None]:
        """Give errors the token that asks for the page again."""
        try:
            yield
        except AzureError as error:
            error.continuation_token = self._asked
            raise

    def request(self, link: str | None) -> HttpRequest:
        """The request of the page at a link; of the first page for None.

        :raises ~azure.core.exceptions.HttpResponseError: The link points to another host, or was followed before.
        """
        listing = self.listing
        link = self._asked = link or listing.options.continuation_token
        self._url_asked = None
        if link is None:
            return build_request(listing.operation, listing.arguments, listing.settings, listing.options)
        following = self._following(link)
        url = self._url(link) if following is None else following.url
        if url in self.visited:
            raise self._refused(
                f"{listing.operation.id}: the service's link to the next page repeats itself, which would never end: "
                f"{shown_url(url)}"
            )
        self._url_asked = url
        if following is not None:
            return following
        headers = correlation_headers(listing.options.correlation_id)
        if listing.operation.accept is not None:
            headers["Accept"] = listing.operation.accept
        return HttpRequest(listing.paging.next_method, url, headers=headers)

    def _following(self, link: str) -> HttpRequest | None:
        """The request of the operation that reads the next page, if there is one that says more than the link does.

        Such an operation takes the link as a part of its path, or has parameters of its own beside it.
        """
        listing = self.listing
        operation = listing.next_operation
        if operation is None:
            return None
        given = arguments_by_name(listing.operation, listing.arguments)
        arguments = next_arguments(operation, given, link)
        takes_link = any(isinstance(argument, Link) for argument in arguments)
        if takes_link and "://" in link:
            return None
        request = build_request(operation, arguments, listing.settings, listing.options)
        if not takes_link:
            request.url = _with_missing(self._url(link), request.url)
        return request

    def _url(self, link: str) -> str:
        listing = self.listing
        url = listing.settings.absolute(link)
        if not listing.settings.is_own_host(url):
            raise self._refused(
                f"{listing.operation.id}: the link to the next page points to {_host(url)}, which is not the client's "
                f"endpoint {listing.settings.base_url}; it was not followed, which would give the token away"
            )
        if listing.paging.api_version and listing.operation.send_api_version:
            version = listing.settings.api_version(listing.operation, listing.options.api_version)
            url = _with_api_version(url, listing.operation.api_version_name, version)
        if listing.paging.further_query:
            first = build_request(listing.operation, listing.arguments, listing.settings, listing.options)
            url = _with_missing(url, first.url, listing.paging.further_query)
        return url.replace(" ", "%20")

    def _refused(self, message: str) -> HttpResponseError:
        if self._page is None:
            return HttpResponseError(message)
        return received_error(LinkRefusedError, message, self._page)

    def read(self, pipeline_response: Any) -> tuple[str | None, Iterator[Any]]:
        """The link to the next page and the items of a page.

        :raises ~azure.core.exceptions.HttpResponseError: The response is no success, or no page.
        """
        link, items = self._read(pipeline_response)
        self._page = pipeline_response.http_response
        if self._url_asked is not None:
            self.visited.add(self._url_asked)
        return link, items

    def _read(self, pipeline_response: Any) -> tuple[str | None, Iterator[Any]]:
        listing = self.listing
        operation, paging = listing.operation, listing.paging
        response = pipeline_response.http_response
        check_status(operation, listing.arguments, pipeline_response, listing.options)
        page = read_json(operation, response)
        if page is None:
            page = {}
        if isinstance(page, list) and paging.next_link is None:
            page = {paging.items: page}
        if not isinstance(page, dict):
            raise decode_error(
                f"{operation.id}: expected a page (object), got {describe(page, secret=True)}", response, operation
            )
        items = _member(page, paging.items)
        if items is None:
            items = []
        if not isinstance(items, list):
            message = f"{operation.id}: $.{paging.items}: expected a list, got {describe(items, secret=True)}"
            raise decode_error(message, response, operation)
        link = None if paging.next_link is None else _member(page, paging.next_link)
        if link is not None and not isinstance(link, str):
            message = f"{operation.id}: $.{paging.next_link}: expected a link, got {describe(link)}"
            raise decode_error(message, response, operation)
        values = _decoded(items, operation, paging, response, self._asked)
        converted = values if listing.options.cls is None else iter(listing.options.cls(list(values)))
        if listing.options.response_hook is not None:
            listing.options.response_hook(response, response.headers)
        return link or None, converted


def _decoded(items: list[Any], operation: Operation, paging: Paging, response: Any, asked: str | None) -> Iterator[Any]:
    """The items, with a fault in one of them told with the response that it came in.

    :param asked: The link of their page.
    """
    read = result_plan(operation.service, paging.item_type).read
    at = ((None, "$"), paging.items)
    for index, item in enumerate(items):
        try:
            value = None if item is None else read(item, at, index)
        except ValueError as error:
            fault = decode_error(f"{operation.id}: {error}", response, operation, error)
            fault.continuation_token = asked
            raise fault from error
        yield value


def _member(page: dict[str, Any], path: str) -> Any:
    """A member of a page by its REST name, which may be a path with dots."""
    if path in page or "." not in path:
        return page.get(path)
    found: Any = page
    for part in path.split("."):
        found = found.get(part) if isinstance(found, dict) else None
    return found


def _host(url: str) -> str:
    try:
        return urlsplit(url).netloc
    except ValueError:  # no URL
        return shown_url(url)


def _with_missing(url: str, other: str, wanted: Collection[str] = ("*",)) -> str:
    """A URL with those pairs of another one's query whose names it lacks.

    :param wanted: The names that are meant; ``*`` for all.
    """
    parts = urlsplit(url)
    pairs = [pair for pair in parts.query.split("&") if pair]
    names = {pair.partition("=")[0] for pair in pairs}
    for pair in filter(None, urlsplit(other).query.split("&")):
        name = pair.partition("=")[0]
        if name not in names and ("*" in wanted or name in wanted):
            pairs.append(pair)
    return urlunsplit(parts._replace(query="&".join(pairs)))


def _with_api_version(url: str, name: str, version: str) -> str:
    parts = urlsplit(url)
    pairs = [pair for pair in parts.query.split("&") if pair and pair.partition("=")[0].lower() != name.lower()]
    pairs.append(f"{name}={quote(version, safe='')}")
    return urlunsplit(parts._replace(query="&".join(pairs)))
