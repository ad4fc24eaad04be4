# Generated from swagger/network/ by "make generate": do not edit.

"""Models of ``network``: ``ip_groups``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ....core.typed import typed
from ._bases import Resource

if TYPE_CHECKING:
    from ....core.models.nested import NestedList, NestedOrNone
    from .. import models
    from ..types import _ip_groups as types
    from ..types._bases import SubResourceDict
    from ..types._common import ProvisioningStateValue
else:
    typed(__name__)


class IpGroup(Resource):
    """An IP group: a list of addresses for firewall rules."""

    properties: NestedOrNone[IpGroupPropertiesFormat, types.IpGroupPropertiesFormatDict] = field(
        "properties", "IpGroupPropertiesFormat", default=None
    )
    """Settings of the IP group."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    ip_addresses: list[str] | None = flattened("properties", default=None)
    """Addresses, ranges or prefixes of the group."""
    firewalls: NestedList[models.SubResource, SubResourceDict] = flattened("properties", init=False)
    """Firewalls that use the group."""
    firewall_policies: NestedList[models.SubResource, SubResourceDict] = flattened("properties", init=False)
    """Firewall policies that use the group."""
    etag: str = read_only("etag")
    """Version of the resource; changes with every update."""


class IpGroupPropertiesFormat(Model):
    """Settings of an IP group."""

    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the last create, update or delete, such as "Succeeded" or "Failed"."""
    ip_addresses: list[str] | None = field("ipAddresses", "[str]", default=None)
    """Addresses, ranges or prefixes of the group."""
    firewalls: NestedList[models.SubResource, SubResourceDict] = read_only("firewalls", "[SubResource]")
    """Firewalls that use the group."""
    firewall_policies: NestedList[models.SubResource, SubResourceDict] = read_only("firewallPolicies", "[SubResource]")
    """Firewall policies that use the group."""
