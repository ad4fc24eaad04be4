# Generated from swagger/web/web.json (2025-05-01, sha256 c7f385a3d05f).
# Do not edit: run "make generate".

"""Dicts for the models of ``web``, and values of its enums: ``bases``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from typing_extensions import TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from typing_extensions import Required


class ResourceDict(TypedDict, total=False):
    """What every Azure resource has: ID, name and type."""

    additional_properties: Mapping[str, Any]


class ProxyResourceDict(ResourceDict, total=False):
    """Resource without location and tags, usually part of another one."""


class ProxyOnlyResourceDict(TypedDict, total=False):
    """Resource without location and tags, usually part of another one."""

    kind: str
    additional_properties: Mapping[str, Any]


class TrackedResourceDict(ResourceDict, total=False):
    """Resource with a location and tags."""

    tags: Mapping[str, str]
    location: Required[str]
