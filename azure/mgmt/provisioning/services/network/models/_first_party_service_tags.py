# Generated from swagger/network/ by "make generate": do not edit.

"""Models of ``network``: ``first_party_service_tags``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, read_only
from ....core.typed import typed
from ._bases import Resource

if TYPE_CHECKING:
    from ....core.models.nested import NestedOrNone
    from .. import models
    from ..types import _first_party_service_tags as types
    from ..types._common import ProvisioningStateValue
else:
    typed(__name__)


class FirstPartyServiceTag(Resource):
    """A service tag of a Microsoft service."""

    properties: NestedOrNone[FirstPartyServiceTagPropertiesFormat, types.FirstPartyServiceTagPropertiesFormatDict] = (
        field("properties", "FirstPartyServiceTagPropertiesFormat", default=None)
    )
    """Settings of the first party service tag."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class FirstPartyServiceTagPropertiesFormat(Model):
    """Properties of a first party service tag."""

    value: str = field("value")
    failed_reason: str = read_only("failedReason")
    resource_guid: str = read_only("resourceGuid")
    """GUID of the resource."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
