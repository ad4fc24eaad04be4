"""Listings of what is not there yet: asking for an item, or for a page, waits. All items are on one page."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ...core.exchange.paging import AsyncItems, Items
from ...core.shown.outline import Outline
from ..errors import StackError
from .lines import program_line


class LaterListing(Items[Any]):
    """What a plain program gets.

    :param items: The later value that the list of all items is.
    """

    def __init__(self, items: Any) -> None:
        super().__init__(lambda token: _all_from(items, token), _as_page)
        self._items = items

    def __repr__(self) -> str:
        return repr(self._items)

    def _drawn(self) -> Outline:
        return Outline(repr(self))


class AsyncLaterListing(AsyncItems[Any]):
    """What an async program gets.

    :param items: The later value that the list of all items is.
    """

    def __init__(self, items: Any) -> None:
        async def get(token: str | None) -> Any:
            return _all_from(items, token)

        async def extract(found: Any) -> tuple[None, Iterator[Any]]:
            return _as_page(found)

        super().__init__(get, extract)
        self._items = items

    def __repr__(self) -> str:
        return repr(self._items)

    def _drawn(self) -> Outline:
        return Outline(repr(self))


def _all_from(items: Any, token: str | None) -> Any:
    if token is not None:
        raise StackError(
            f"{items!r}: a listing that is recorded has one page, and no continuation_token", program_line()
        )
    return items


def _as_page(found: Any) -> tuple[None, Iterator[Any]]:
    return None, iter(found)
