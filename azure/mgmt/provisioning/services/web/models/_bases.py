# Generated from swagger/web/ by "make generate": do not edit.

"""Models of ``web``: ``bases``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, read_only
from ....core.typed import typed

if TYPE_CHECKING:
    from ....core.models.nested import Nested
    from .. import models
    from ..types._common import SystemDataDict
else:
    typed(__name__)


class Resource(Model):
    """What every Azure resource has: ID, name and type."""

    id: str = read_only("id")
    """Resource ID, /subscriptions/.../providers/...; filled in by Azure."""
    name: str = read_only("name")
    """Name of the resource; filled in from the path."""
    type: str = read_only("type")
    """Resource type, provider and kind as Microsoft.Provider/kind."""
    system_data: Nested[models.SystemData, SystemDataDict] = read_only("systemData", "SystemData")
    """Who created and last changed the resource, and when."""


class ProxyResource(Resource):
    """Resource without location and tags, usually part of another one."""


class ProxyOnlyResource(Model):
    """Resource without location and tags, usually part of another one."""

    id: str = read_only("id")
    """Resource ID, /subscriptions/.../providers/...; filled in by Azure."""
    name: str = read_only("name")
    """Name of the resource; filled in from the path."""
    kind: str | None = field("kind", default=None)
    """Kind of the resource, where there are several; for apps such as app,linux or functionapp."""
    type: str = read_only("type")
    """Resource type, provider and kind as Microsoft.Provider/kind."""


class TrackedResource(Resource):
    """Resource with a location and tags."""

    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags of the resource: names and values of your own."""
    location: str = field("location")
    """Azure region the resource lives in, such as westeurope; fixed at creation."""
