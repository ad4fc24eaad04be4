"""What an id says: the resource's name and type, and the ids that it stands below."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

_GROUP = re.compile("/resourcegroups/", re.IGNORECASE)
_ID = re.compile(r"/(?:subscriptions|providers)/[^\s\"'<>\\?#,;]+", re.IGNORECASE)


def resource_id(path: str) -> str:
    """A path as Azure Resource Manager spells ids."""
    return _GROUP.sub("/resourceGroups/", path, count=1) if "/resource" in path.lower() else path


def resource_name(identity: str) -> str:
    """The name of a resource: the last part of its id."""
    return identity.rpartition("/")[2]


def resource_type(identity: str) -> str:
    """The type of a resource: ``Microsoft.Network/virtualNetworks/subnets``."""
    before, provider, after = identity.rpartition("/providers/")
    if not provider:
        kinds = [part.lower() for part in identity.strip("/").split("/")[::2]]
        return "Microsoft.Resources/" + ("resourceGroups" if kinds[-1] == "resourcegroups" else kinds[-1])
    parts = after.split("/")
    return "/".join([parts[0], *parts[1::2]])


def above(identity: str) -> Iterator[str]:
    """The ids that an id stands below, nearest first."""
    end = identity.rfind("/")
    while end > 0:
        yield identity[:end]
        end = identity.rfind("/", 0, end)


def ids_within(texts: Iterable[str]) -> Iterator[str]:
    """What looks like ids in texts, in lower case."""
    for text in texts:
        if "/" in text and ("/subscriptions/" in text or "/providers/" in text or "/subscriptions/" in text.lower()):
            for found in _ID.findall(text):
                yield found.rstrip("/.)").lower()
