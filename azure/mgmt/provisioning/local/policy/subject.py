"""What a rule is about: a resource as it is to become, and what its fields are."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

_TAG = re.compile(r"tags(?:\.(.+)|\[\s*'?(.+?)'?\s*\])\Z", re.IGNORECASE | re.DOTALL)
_TOP = ("id", "name", "type", "kind", "location", "tags", "sku", "identity", "plan", "zones", "managedby", "fullname")
# Aliases that do not lead where they say.
_ALIASES = {
    "microsoft.compute/virtualmachines/sku.name": "properties.hardwareProfile.vmSize",
    "microsoft.compute/virtualmachines/imagepublisher": "properties.storageProfile.imageReference.publisher",
    "microsoft.compute/virtualmachines/imageoffer": "properties.storageProfile.imageReference.offer",
    "microsoft.compute/virtualmachines/imagesku": "properties.storageProfile.imageReference.sku",
    "microsoft.compute/virtualmachines/imageversion": "properties.storageProfile.imageReference.version",
}


@dataclass(frozen=True)
class Subject:
    """A resource as a request makes it.

    :param document: Its document, with ``id``, ``name`` and ``type``.
    :param group: The document of its resource group; None outside of one.
    """

    document: dict[str, Any]
    group: Mapping[str, Any] | None = None

    def values(self, field: str) -> list[Any]:
        """The values of a field; several where it has ``[*]``, and None where there is none."""
        if (tag := tag_of(field)) is not None:
            tags = self.document.get("tags")
            found = {name.lower(): value for name, value in tags.items()} if isinstance(tags, dict) else {}
            return [found.get(tag.lower())]
        path = self.path(field)
        return [None] if path is None else _values(self.document, path)

    def path(self, field: str) -> list[str] | None:
        """Where a field is in the document; None if it is of another type."""
        head = field.partition(".")[0].partition("[")[0].lower()
        if "/" not in field:
            return field.split(".") if head in _TOP else None
        type, _, rest = field.rpartition("/")
        if type.lower() != str(self.document["type"]).lower():
            return None
        if (alias := _ALIASES.get(field.lower())) is not None:
            return alias.split(".")
        first = rest.partition(".")[0].partition("[")[0].lower()
        return rest.split(".") if first in _TOP else ["properties", *rest.split(".")]


def tag_of(field: str) -> str | None:
    """The name of the tag that a field is; None where it is no tag."""
    match = _TAG.match(field)
    return None if match is None else match[1] or match[2]


def _values(value: Any, path: list[str]) -> list[Any]:
    if not path:
        return [value]
    name, items = path[0].removesuffix("[*]"), path[0].endswith("[*]")
    members = {key.lower(): each for key, each in value.items()} if isinstance(value, dict) else {}
    found = members.get(name.lower())
    if not items:
        return _values(found, path[1:])
    return [each for item in (found if isinstance(found, list) else []) for each in _values(item, path[1:])]
