# Generated from swagger/appcontainers/ by "make generate": do not edit.

"""Models of ``appcontainers``: ``bases``."""

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
    """Base of all resources: ID, name and type."""

    id: str = read_only("id")
    """Full path of the resource, its ID in Azure."""
    name: str = read_only("name")
    """Name of the resource."""
    type: str = read_only("type")
    """Type of the resource, provider and kind, as in Microsoft.App/containerApps."""
    system_data: Nested[models.SystemData, SystemDataDict] = read_only("systemData", "SystemData")
    """Who created and last changed the resource, and when."""


class ProxyResource(Resource):
    """Base of resources that have no region and tags of their own."""


class TrackedResource(Resource):
    """Base of resources that have a region and tags."""

    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values of your choice, for billing and for finding resources."""
    location: str = field("location")
    """Azure region of the resource, such as westeurope."""
