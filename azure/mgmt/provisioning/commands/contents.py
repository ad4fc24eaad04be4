"""What is in a resource group, with what its resources refer to: as a tree, and as the graph that stacks have."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from ..stack.export.bodies import said
from ..stack.export.inventory import Resource, read_inventory
from ..stack.export.order import in_order, texts
from ..stack.export.principals import Principal, principals
from ..stack.plan.changes import Change, Kind, Plan
from ..stack.record.ids import above, ids_within, resource_name, resource_type
from ..stack.show.as_text import visible
from .masking import Masking

if TYPE_CHECKING:
    from .._aio_client import ProvisioningClient


@dataclass(frozen=True)
class Item:
    """A resource of a group.

    :ivar parent: The id, in lower case, of the resource that it stands below; empty for none.
    :ivar refers: Ids of what it refers to; those of resources of the group in lower case.
    :ivar body: What a GET tells of it, secrets masked; None where it can't be read.
    """

    id: str
    parent: str = ""
    refers: tuple[str, ...] = ()
    body: Any = None

    @property
    def name(self) -> str:
        """Its name."""
        return resource_name(self.id)

    @property
    def type(self) -> str:
        """Its type."""
        return resource_type(self.id)


@dataclass(frozen=True)
class Contents:
    """What is in a resource group.

    :ivar items: Its resources by their ids in lower case.
    :ivar unlisted: Types of which it can't be told whether there are any, with the reason.
    """

    group: Mapping[str, Any]
    items: Mapping[str, Item]
    unlisted: Mapping[str, str]


async def read_contents(client: ProvisioningClient, group: str) -> Contents:
    """Read what is in a resource group.

    :param client: An async client.
    :raises ~azure.core.exceptions.HttpResponseError: The group can't be read.
    """
    inventory = await read_inventory(client, group)
    known = {each.id.lower() for each in inventory.resources} | {each.id.lower() for each in inventory.left_out}
    acting = principals(inventory.resources)
    items = {each.id.lower(): _item(each, acting, known) for each in inventory.resources}
    for left in inventory.left_out:
        items[left.id.lower()] = Item(left.id, _parent(left.id, known))
    return Contents(inventory.group, _told_once(items), inventory.unlisted)


def _told_once(items: Mapping[str, Item]) -> dict[str, Item]:
    """Resources without what is referred to by one that stands below them, which they tell again."""
    below: dict[str, set[str]] = {}
    for each in items.values():
        for identity in above(each.id.lower()):
            below.setdefault(identity, set()).update(each.refers)
    return {
        key: replace(each, refers=tuple(one for one in each.refers if one not in below.get(key, ())))
        for key, each in items.items()
    }


def _item(resource: Resource, acting: Mapping[str, Principal], known: set[str]) -> Item:
    own = resource.id.lower()
    refers: dict[str, None] = {}
    for text in texts(said(resource.maker.plan, resource.live, resource.id)):
        mentioned = [*ids_within([text]), *([acting[text].id] if text in acting else [])]
        for each in mentioned:
            holder = next((one for one in (each, *above(each)) if one in known), None)
            refers[holder or _as_written(text, each)] = None
    ours = {own, *above(own)}
    found = [each for each in refers if each.lower() not in ours and not each.lower().startswith(own + "/")]
    body = Masking().value(resource.maker.result, resource.live)
    return Item(resource.id, _parent(resource.id, known), tuple(found), body)


def _as_written(text: str, lower: str) -> str:
    """An id of something else, as the text writes it that holds it."""
    at = text.lower().find(lower)
    return text[at : at + len(lower)] if at >= 0 else lower


def _parent(identity: str, known: set[str]) -> str:
    return next((each for each in above(identity.lower()) if each in known), "")


def as_tree(contents: Contents) -> Any:
    """A group as a tree of rich: its resources, what stands below them, and what they refer to."""
    from rich.text import Text
    from rich.tree import Tree

    below: dict[str, list[Item]] = {}
    for each in sorted(contents.items.values(), key=lambda item: (item.type.lower(), item.name.lower())):
        below.setdefault(each.parent, []).append(each)

    def grow(tree: Any, parent: str) -> None:
        for item in below.get(parent, ()):
            kind = item.type if not parent else item.type.rpartition("/")[2]
            branch = tree.add(Text(visible(f"{item.name}  {kind}")))
            for refers in item.refers:
                branch.add(Text(visible(f"-> {_referred(contents, refers)}")))
            grow(branch, item.id.lower())

    root = Tree(Text(visible(f"{contents.group['name']}  {contents.group.get('location', '')}".rstrip())))
    grow(root, "")
    return root


def _referred(contents: Contents, identity: str) -> str:
    """How something that is referred to is named."""
    item = contents.items.get(identity)
    return identity if item is None else f"{item.name}  {item.type}"


def as_json(contents: Contents) -> list[dict[str, Any]]:
    """A group for programs: its resources with what they refer to."""
    return [
        {
            "id": each.id,
            "name": each.name,
            "type": each.type,
            "refersTo": [contents.items[one].id if one in contents.items else one for one in each.refers],
        }
        for each in contents.items.values()
    ]


def as_page(contents: Contents) -> str:
    """A group as the page that graphs of stacks have; an arrow leads from what is referred to."""
    from ..stack.show.graph.as_html import page
    from ..stack.show.graph.picture import picture_of

    needs = {key: list(_needs(contents, each)) for key, each in contents.items.items()}
    changes = [_change(contents.items[key], needs[key]) for key in _ordered(needs)]
    group = str(contents.group["name"])
    count = f"{len(changes):,} {'resource' if len(changes) == 1 else 'resources'}"
    return page(picture_of(Plan(group, tuple(changes)), f"Resource group {group}"), count)


def _needs(contents: Contents, item: Item) -> Iterator[str]:
    if item.parent:
        yield item.parent
    yield from (each for each in item.refers if each in contents.items)


def _ordered(needs: dict[str, list[str]]) -> Sequence[str]:
    """The resources, each after what it refers to; of a circle, one reference is left out."""
    while True:
        order, circle = in_order(needs)
        if not circle:
            return order
        needs[circle[0]].remove(circle[1 % len(circle)])


def _change(item: Item, needs: Sequence[str]) -> Change:
    return Change(Kind.SAME, item.id, item.name, item.type, body=item.body, needs=tuple(needs), live=item.body)
