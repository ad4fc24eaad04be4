"""Pages of listings: where their items and the link to the next page are."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ..read.document import Node
from .ancestry import ancestors_of


@dataclass(frozen=True)
class Page:
    """What a page is.

    :param items: The wire name of the list of items.
    :param member: The schema of that list.
    :param link: The wire name of the link to the next page; None where all comes in one page.
    :param next_operation: Id of the operation that reads the next page, where it is another one.
    :param next_method: The HTTP method that reads the next page.
    :param further_query: What the link is given of the first query; ``*`` for all of it.
    """

    items: str
    member: Node
    link: str | None
    next_operation: str | None
    next_method: str
    further_query: tuple[str, ...]


def page_of(operation: Node, schema: Node | None) -> Page | None:
    """The page that an operation answers with; None where it is no listing, or has no pages, which is a warning.

    :param schema: The schema of its result.
    """
    pageable = operation.get("x-ms-pageable")
    if pageable is None or pageable.value is None:
        return None
    link = pageable.get("nextLinkName")
    named = None if link is not None and link.value is None else pageable.text("nextLinkName") or "nextLink"
    items = pageable.text("itemName") or "value"
    if schema is None:
        pageable.warn("there is no response with a page, and the method lists nothing")
        return None
    lists = {each.key: each for each in _members(schema.resolve()) if _is_list(each)}
    if items not in lists and len(lists) == 1:
        (found,) = lists
        pageable.warn(f"the page has no list {items!r}; its items are taken to be in {found!r}")
        items = found
    if items not in lists:
        pageable.warn(f"the page has no list {items!r}, and the method returns what the service answers")
        return None
    method = next((each.expect(str) for each in pageable.elements("x-next-method")), "GET")
    return Page(items, lists[items], named, pageable.text("operationName"), method, _further_query(pageable))


def _further_query(pageable: Node) -> tuple[str, ...]:
    """What the official client adds of the first query to the link to the next page."""
    added = pageable.get("x-next-adds-query")
    if added is None or isinstance(added.value, bool):
        return ("*",) if added is not None and added.value else ()
    return tuple(each.expect(str) for each in pageable.elements("x-next-adds-query"))


def _is_list(member: Node) -> bool:
    target = member.resolve()
    return target.text("type") == "array" or (target.text("type") is None and "items" in target)


def _members(target: Node) -> Iterator[Node]:
    """The members of an object, inherited ones first, so that its own take their place."""
    for each in (*reversed(ancestors_of(target)), target):
        yield from each.members("properties")
