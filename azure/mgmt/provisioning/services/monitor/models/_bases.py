# Generated from swagger/monitor/ by "make generate": do not edit.

"""Models of ``monitor``: ``bases``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, read_only
from ....core.typed import typed

if TYPE_CHECKING:
    from datetime import datetime

    from ....core.models.nested import NestedDictOrNone
    from .. import models
    from ..types import _bases as types
    from ..types._common import UserAssignedIdentityDict
else:
    typed(__name__)


class Metadata(Model):
    """Which service made a resource."""

    provisioned_by: str = read_only("provisionedBy")
    """Service that made the resource."""
    provisioned_by_resource_id: str = read_only("provisionedByResourceId")
    """ID of the resource on whose behalf it was made."""
    provisioned_by_immutable_id: str = read_only("provisionedByImmutableId")
    """Unchanging ID of the resource on whose behalf it was made."""


class ManagedServiceIdentity(Model):
    """Managed identities of a resource."""

    principal_id: str = read_only("principalId")
    """Object ID of the service principal in Microsoft Entra ID."""
    tenant_id: str = read_only("tenantId")
    """ID of the Microsoft Entra tenant."""
    type: models.ManagedServiceIdentityType | types.ManagedServiceIdentityTypeValue = field(
        "type", "ManagedServiceIdentityType"
    )
    """Which kinds of managed identity a resource has: system-assigned, user-assigned, both or none."""
    user_assigned_identities: NestedDictOrNone[models.UserAssignedIdentity, UserAssignedIdentityDict] = field(
        "userAssignedIdentities", "{UserAssignedIdentity}", default=None
    )
    """User-assigned identities, keyed by resource ID."""


class SystemData(Model):
    """Who created and last changed a resource, and when."""

    created_by: str | None = field("createdBy", default=None)
    """Who created it."""
    created_by_type: models.CreatedByType | types.CreatedByTypeValue | None = field(
        "createdByType", "CreatedByType", default=None
    )
    """Kind of identity that created it."""
    created_at: datetime | None = field("createdAt", "iso-8601", default=None)
    """When it was created."""
    last_modified_by: str | None = field("lastModifiedBy", default=None)
    """Who last changed it."""
    last_modified_by_type: models.CreatedByType | types.CreatedByTypeValue | None = field(
        "lastModifiedByType", "CreatedByType", default=None
    )
    """Kind of identity that last changed it."""
    last_modified_at: datetime | None = field("lastModifiedAt", "iso-8601", default=None)
    """When it was last changed."""
