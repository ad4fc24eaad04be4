"""What a program writes in place of ids, names and locations that are those of its resources."""

from __future__ import annotations

from collections.abc import Mapping

from ..record.ids import above
from .expressions import PLAIN, Code, template, text
from .inventory import Resource
from .order import Said
from .principals import Principal

GROUP = "rg"
"""The variable of the resource group."""
SUBSCRIPTION = "SUBSCRIPTION"
"""The variable of the id of its subscription."""


class References:
    """What the resources of a program are called in it.

    :param group: What is there of the group.
    :param names: The variable of each resource, by its id in lower case.
    :param principals: What stands for identities, by their values.
    :ivar optional: What has to be there for what was referred to since somebody last looked.
    :ivar used: Ids, in lower case, of the resources that others refer to.
    :ivar subscription: The id of the subscription.
    :ivar names_subscription: Whether something else of the subscription is named.
    """

    def __init__(self, group: dict[str, str], names: dict[str, str], principals: Mapping[str, Principal]) -> None:
        self.used: set[str] = set()
        self.optional: list[str] = []
        self._principals = principals
        self.subscription = "/".join(group["id"].split("/")[:3])
        self.names_subscription = False
        self._group = group
        self._names = names
        self._written: dict[str, Said] = {}

    def written(self, said: Said) -> None:
        """Note that the program has said a resource: what comes after it may refer to it."""
        self._written[said.id.lower()] = said

    def of_id(self, value: str, unordered: set[str]) -> Code | None:
        """What stands for an id, or for a text that begins with one.

        :param unordered: Texts that are not to make an order.
        """
        lower, group = value.lower(), self._group["id"].lower()
        if lower != group and not lower.startswith(group + "/"):
            return self._of_subscription(value)
        if value in unordered:
            return Code(f"stack.unordered({template(f'{GROUP}.id', value[len(group) :])})", constant=False)
        for each in (lower, *above(lower)):
            said = self._written.get(each)
            if said is not None and _tells(said.resource, "id"):
                self.used.add(each)
                return Code(template(f"{self._names[each]}.id", value[len(each) :]), constant=False)
        return Code(template(f"{GROUP}.id", value[len(group) :]), constant=False)

    def _of_subscription(self, value: str) -> Code | None:
        if not value.lower().startswith(self.subscription.lower() + "/"):
            return None
        self.names_subscription = True
        return Code(template(SUBSCRIPTION, value[len(self.subscription) :]), kind=PLAIN)

    def of_principal(self, value: str) -> Code | None:
        """What stands for an identity that a resource of the program has."""
        found = self._principals.get(value)
        if found is None or found.id not in self._written:
            return None
        self.used.add(found.id)
        holder = self._names[found.id]
        if found.holder:
            holder = f"{holder}.{found.holder}"
            self.optional.append(holder)
        return Code(f"{holder}.{found.name}", constant=False)

    def of_location(self, value: str) -> Code | None:
        """What stands for a location that is that of the group."""
        same = _location(value) == _location(self._group["location"])
        return Code(f"{GROUP}.location", constant=False) if same else None

    def of_name(self, identity: str) -> Code:
        """What stands for the name of a resource that another one stands below."""
        name = identity.rpartition("/")[2]
        if identity.lower() == self._group["id"].lower():
            return Code(f"{GROUP}.name", constant=False)
        said = self._written.get(identity.lower())
        if said is None or said.resource.live.get("name") != name or not _tells(said.resource, "name"):
            return Code(text(name))
        self.used.add(identity.lower())
        return Code(f"{self._names[identity.lower()]}.name", constant=False)


def _tells(resource: Resource, member: str) -> bool:
    """Whether the result of the call that makes a resource has a member."""
    return member in getattr(resource.maker.result, "by_name", {})


def _location(value: str) -> str:
    return value.replace(" ", "").lower()
