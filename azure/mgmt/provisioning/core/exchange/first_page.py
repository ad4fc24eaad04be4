"""What is shown of listings: their first page."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Any

from azure.core.exceptions import AzureError

from ..models.interop.outlines import error_text, table_of
from ..shown.outline import Outline, Table

_MOST_ROWS = 20


def drawn_page(about: str, pages: Iterator[Iterator[Any]]) -> Table:
    """The first rows of a listing.

    :param about: Which operation lists.
    :param pages: An iteration of its own, so that no other one notices.
    """
    try:
        page = next(pages)
        items = list(islice(page, _MOST_ROWS + 1))
    except AzureError as error:  # a notebook would show the traceback of what shows
        return Table(about, (), (), error_text(error))
    shown = items[:_MOST_ROWS]
    further = len(items) > _MOST_ROWS or getattr(pages, "continuation_token", None) is not None
    told = "nothing" if not items else f"{len(shown)} {'item' if len(shown) == 1 else 'items'}"
    return table_of(about, shown, f"{told} of the first page; iterate over it for all" if further else told)


def drawn_unasked(about: str) -> Outline:
    """An async listing, which nobody can wait for where it is shown."""
    return Outline(f"{about}: nothing was asked yet. [item async for item in …] gives its items")
