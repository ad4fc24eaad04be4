"""What is said of a service's types in data: ``tables/<service>.json``, and ``tables/common.json`` for all services.

A table has, by resource type:

* ``filled``: what the server fills, by the path of the member;
* ``actions``: what a POST changes of the resource, by the last word of its URL, and by the path of the member;
* ``answers``: what a POST or GET of secrets answers, by its last word, and by the path of the member. What it does not
  say is made by the models; null leaves a member out;
* ``given``: where below the resource a PUT has put what a POST gives back, by its last word;
* ``children``: resources that are there from its creation on and stay as long as it does, with their documents, by type
  and name below it;
* ``related``: the type of what a list of a resource has because it names the resource, by the last word;
* ``lists``: the items of lists that are the same everywhere, by the last word; also of a namespace.

Texts may have ``{name}`` (of the resource), ``{lower}`` (that in lower case), ``{parent}``, ``{top}`` (of the top-level
resource), ``{location}``, ``{group}``, ``{subscription}``, ``{tenant}``, ``{id}``, ``{created}`` (when it was made),
``{guid}``, ``{short}`` (sixteen hexadecimal digits) and ``{address}`` (of a public network); ``{secret:key1}`` is the
secret of that name. They are the same each time for the same resource and member.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from ..arm.clock import timestamp
from ..arm.ids import ResourceId

COMMON = "common"
_TABLES = Path(__file__).parent / "tables"
_WORD = re.compile(r"\{(\w+)(?::(\w+))?\}")
Table = Mapping[str, Mapping[str, Mapping[str, Any]]]


@lru_cache(maxsize=64)
def table(service: str) -> Table:
    """What is said of a service, by types in lower case; nothing, of one that nobody has written a table for."""
    path = _TABLES / f"{service}.json"
    if not path.is_file():
        return {}
    return {type.lower(): said for type, said in json.loads(path.read_text(encoding="utf-8")).items()}


def said_of(service: str, type: str, what: str) -> Mapping[str, Any]:
    """What a table says of a type, under one of its headings."""
    return table(service).get(type.lower(), {}).get(what, {})


@dataclass(frozen=True)
class Values:
    """The values of one resource.

    :param id: Its id.
    :param location: Its location; empty if it has none.
    :param created: When it was made.
    :param generations: How many times secrets were made anew, by their names in lower case.
    """

    id: str
    tenant_id: str
    location: str = ""
    created: float = 0.0
    generations: Mapping[str, int] | None = None

    def value(self, said: Any, member: str) -> Any:
        """A value as a table says it.

        :param member: The path of the member: no two have the same GUID.
        """
        if isinstance(said, str):
            return _WORD.sub(lambda match: self._word(match[1], match[2] or member), said)
        if isinstance(said, list):
            return [self.value(each, f"{member}[{index}]") for index, each in enumerate(said)]
        if isinstance(said, dict):
            return {name: self.value(each, f"{member}.{name}") for name, each in said.items()}
        return said

    def secret(self, name: str) -> str:
        """A key or password that opens nothing: in base64, as keys are, and one sees what it is once it is decoded."""
        generation = (self.generations or {}).get(name.lower(), 0)
        digest = self._digest(f"{name.lower()}/{generation}").hex()[:30]
        return base64.b64encode(f"local-fake-secret-{digest}".encode()).decode()

    def _word(self, word: str, member: str) -> str:
        named = ResourceId(self.id)
        simple = {
            "name": named.name,
            "lower": named.name.lower(),
            "parent": ResourceId(named.parent or named.id).name,
            "top": ResourceId(named.top).name,
            "location": self.location,
            "group": named.group or "",
            "subscription": named.subscription or "",
            "tenant": self.tenant_id,
            "id": self.id,
            "created": timestamp(self.created),
        }
        if word in simple:
            return simple[word]
        digest = self._digest(member)
        made = {
            "guid": str(uuid.UUID(bytes=digest[:16], version=4)),
            "short": digest[:8].hex(),
            # Of a network that is kept for documentation: nobody is reached by it.
            "address": f"203.0.113.{digest[0]}",
            "secret": self.secret(member),
        }
        return made[word]

    def _digest(self, name: str) -> bytes:
        return hashlib.sha256(f"{ResourceId(self.id).key}/{name}".encode()).digest()
