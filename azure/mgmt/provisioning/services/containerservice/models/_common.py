# Generated from swagger/containerservice/ by "make generate": do not edit.

"""Models of ``containerservice``: ``common``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field
from ....core.typed import typed

if TYPE_CHECKING:
    from datetime import datetime

    from ....core.models.nested import NestedOrNone
    from .. import models
    from ..types import _common as types
    from ..types._managed_clusters import ErrorDetailDict
else:
    typed(__name__)


class CreationData(Model):
    """Snapshot that something is created from."""

    source_resource_id: str | None = field("sourceResourceId", default=None)
    """ID of the snapshot."""


class ErrorResponse(Model):
    """Error answer of the service."""

    error: NestedOrNone[models.ErrorDetail, ErrorDetailDict] = field("error", "ErrorDetail", default=None)
    """The error: code, message and details."""


class SystemData(Model):
    """Who created and last changed a resource, and when."""

    created_by: str | None = field("createdBy", default=None)
    """Who created the resource."""
    created_by_type: models.CreatedByType | types.CreatedByTypeValue | None = field(
        "createdByType", "CreatedByType", default=None
    )
    """Kind of identity that created the resource."""
    created_at: datetime | None = field("createdAt", "iso-8601", default=None)
    """When the resource was created (UTC)."""
    last_modified_by: str | None = field("lastModifiedBy", default=None)
    """Who last changed the resource."""
    last_modified_by_type: models.CreatedByType | types.CreatedByTypeValue | None = field(
        "lastModifiedByType", "CreatedByType", default=None
    )
    """Kind of identity that last changed the resource."""
    last_modified_at: datetime | None = field("lastModifiedAt", "iso-8601", default=None)
    """When the resource was last changed (UTC)."""


class TagsObject(Model):
    """Tags of a resource to change."""

    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values of your choice, for billing and for finding resources."""
