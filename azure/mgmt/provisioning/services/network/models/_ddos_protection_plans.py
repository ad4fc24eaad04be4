# Generated from swagger/network/ by "make generate": do not edit.

"""Models of ``network``: ``ddos_protection_plans``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ....core.typed import typed
from ._bases import TrackedResourceWithOptionalLocation

if TYPE_CHECKING:
    from ....core.models.nested import NestedList, NestedOrNone
    from .. import models
    from ..types import _ddos_protection_plans as types
    from ..types._bases import SubResourceDict
    from ..types._common import ProvisioningStateValue
else:
    typed(__name__)


class DdosProtectionPlan(TrackedResourceWithOptionalLocation):
    """A DDoS protection plan."""

    properties: NestedOrNone[DdosProtectionPlanPropertiesFormat, types.DdosProtectionPlanPropertiesFormatDict] = field(
        "properties", "DdosProtectionPlanPropertiesFormat", default=None
    )
    """Settings of the DDoS protection plan."""
    resource_guid: str = flattened("properties", init=False)
    """GUID of the resource."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    public_ip_addresses: NestedList[models.SubResource, SubResourceDict] = flattened("properties", init=False)
    """Public IP addresses that use it."""
    virtual_networks: NestedList[models.SubResource, SubResourceDict] = flattened("properties", init=False)
    """Virtual networks that use the plan."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class DdosProtectionPlanPropertiesFormat(Model):
    """Properties of a DDoS protection plan; there is nothing to set."""

    resource_guid: str = read_only("resourceGuid")
    """GUID of the resource."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    public_ip_addresses: NestedList[models.SubResource, SubResourceDict] = read_only(
        "publicIPAddresses", "[SubResource]"
    )
    """Public IP addresses that use it."""
    virtual_networks: NestedList[models.SubResource, SubResourceDict] = read_only("virtualNetworks", "[SubResource]")
    """Virtual networks that use the plan."""
