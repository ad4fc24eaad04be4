# Generated from swagger/web/ by "make generate": do not edit.

"""Models of ``web``: ``others``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ....core.typed import typed
from ._bases import ProxyResource

if TYPE_CHECKING:
    from ....core.models.nested import NestedOrNone
    from ..types import _others as types
else:
    typed(__name__)


class DeletedSite(ProxyResource):
    """A deleted web app."""

    properties: NestedOrNone[DeletedSiteProperties, types.DeletedSitePropertiesDict] = field(
        "properties", "DeletedSiteProperties", default=None
    )
    """What a deleted web app was, and when it was deleted."""
    deleted_site_id: int = flattened("properties", init=False)
    """Number of the deleted web app."""
    deleted_timestamp: str = flattened("properties", init=False)
    """When it was deleted."""
    subscription: str = flattened("properties", init=False)
    """ID of the subscription."""
    resource_group: str = flattened("properties", init=False)
    """Name of the resource group."""
    deleted_site_name: str = flattened("properties", init=False)
    """Name it had."""
    slot: str = flattened("properties", init=False)
    """Slot it was in."""
    geo_region_name: str = flattened("properties", init=False)
    """Region it was in."""
    kind: str | None = field("kind", default=None)
    """Kind of the resource, where there are several; for apps such as app,linux or functionapp."""


class DeletedSiteProperties(Model):
    """What a deleted web app was, and when it was deleted."""

    deleted_site_id: int = read_only("deletedSiteId", "int")
    """Number of the deleted web app."""
    deleted_timestamp: str = read_only("deletedTimestamp")
    """When it was deleted."""
    subscription: str = read_only("subscription")
    """ID of the subscription."""
    resource_group: str = read_only("resourceGroup")
    """Name of the resource group."""
    deleted_site_name: str = read_only("deletedSiteName")
    """Name it had."""
    slot: str = read_only("slot")
    """Slot it was in."""
    kind: str = read_only("kind")
    """Kind of app it was."""
    geo_region_name: str = read_only("geoRegionName")
    """Region it was in."""
