"""Pages of lists."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Callable, Sequence
from typing import Any, TypeVar
from urllib.parse import parse_qsl, urlencode, urlsplit

from ..arm.errors import ArmError
from ..http import LocalResponse
from ..interface.call import Call
from ..store import Stored

T = TypeVar("T")

# Digits of other scripts are none here, and what is longer than this is no size of a page.
_NUMBER = re.compile(r"0*[1-9][0-9]{0,8}\Z")


def page(
    call: Call, items: Sequence[dict[str, Any] | Stored], present: Callable[[Stored], dict[str, Any]] | None = None
) -> LocalResponse:
    """The page of a list that a request asks for, with a link to the next one.

    Items that have an ``id`` are listed by it, and a next link goes on after the last id: what comes or goes between
    two pages never makes an item appear twice or not at all. ``$top`` and ``$maxpagesize`` make pages smaller than the
    configured size.

    :param items: Documents, or resources.
    :param present: Makes the document of a resource; as lists have it, if not given.
    """

    def document(item: dict[str, Any] | Stored) -> dict[str, Any]:
        if not isinstance(item, Stored):
            return item
        return call.azure.present(item, listing=True) if present is None else present(item)

    paging = call.operation.paging
    name, link = (paging.items, paging.next_link) if paging else ("value", "nextLink")
    size = _size(call)
    if link is None or size is None:
        return LocalResponse.of(200, {name: [document(item) for item in items]})
    keyed = sorted(((_key(item, index), item) for index, item in enumerate(items)), key=lambda pair: pair[0])
    after = _after(call)
    left = [pair for pair in keyed if after is None or pair[0] > after]
    body: dict[str, Any] = {name: [document(item) for _, item in left[:size]]}
    if len(left) > size:
        body[link] = _next_link(call, left[size - 1][0])
    return LocalResponse.of(200, body)


def page_of(
    call: Call, read: Callable[..., Sequence[T]], show: Callable[[T], dict[str, Any] | None], key: Callable[[T], str]
) -> LocalResponse:
    """As :func:`page`, for a list that is read no further than the page goes.

    :param read: Gives what comes ``after`` a key, no more than ``limit``, by key.
    :param show: The document of an item; None for one that is not in the list.
    :param key: The key of an item.
    """
    paging = call.operation.paging
    name, link = (paging.items, paging.next_link) if paging else ("value", "nextLink")
    size = _size(call)
    if link is None or size is None:
        return LocalResponse.of(200, {name: [shown for item in read() if (shown := show(item)) is not None]})
    after, last = _after(call) or "", ""
    found: list[dict[str, Any]] = []
    while batch := read(after=after, limit=size + 1):
        for item in batch:
            shown = show(item)
            if shown is None:
                continue
            if len(found) == size:
                return LocalResponse.of(200, {name: found, link: _next_link(call, last)})
            found.append(shown)
            last = key(item)
        if len(batch) <= size:
            break
        after = key(batch[-1])
    return LocalResponse.of(200, {name: found})


def page_of_resources(
    call: Call, read: Callable[..., Sequence[Stored]], show: Callable[[Stored], dict[str, Any] | None] | None = None
) -> LocalResponse:
    """As :func:`page_of`, for resources.

    :param show: As lists have them, if not given.
    """

    def listed(stored: Stored) -> dict[str, Any]:
        return call.azure.present(stored, listing=True)

    return page_of(call, read, show or listed, lambda stored: stored.key)


def _size(call: Call) -> int | None:
    size = call.azure.page_size
    name = "$top" if "$top" in call.query else "$maxpagesize"
    if (top := call.query.get(name)) is not None:
        if not _NUMBER.match(top):
            raise ArmError(
                400, "InvalidTopInQueryString", f"Invalid {name} '{top}' specified in the query string: it is not a "
                "positive integer."
            )  # fmt: skip
        size = min(int(top), size) if size is not None else int(top)
    return size


def _key(item: dict[str, Any] | Stored, index: int) -> str:
    id = item.id if isinstance(item, Stored) else item.get("id")
    return id.lower() if isinstance(id, str) else f"{index:012}"


def _after(call: Call) -> str | None:
    token = call.query.get("$skiptoken")
    if token is None:
        return None
    try:
        return base64.b64decode(token.encode() + b"=" * (-len(token) % 4), b"-_", validate=True).decode()
    except (binascii.Error, ValueError):
        message = f"The provided $skiptoken '{token}' is invalid."
        raise ArmError(400, "InvalidSkipTokenInQueryString", message) from None


def _next_link(call: Call, last: str) -> str:
    parts = urlsplit(call.request.url)
    query = [pair for pair in parse_qsl(parts.query, keep_blank_values=True) if pair[0].lower() != "$skiptoken"]
    query.append(("$skiptoken", base64.urlsafe_b64encode(last.encode()).decode().rstrip("=")))
    return f"{call.request.base_url}{parts.path}?{urlencode(query, safe='$')}"
