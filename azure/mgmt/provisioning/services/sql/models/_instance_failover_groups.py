# Generated from swagger/sql/ by "make generate": do not edit.

"""Models of ``sql``: ``instance_failover_groups``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ....core.typed import typed
from ._bases import ProxyResource

if TYPE_CHECKING:
    from ....core.models.nested import Nested, NestedList, NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _instance_failover_groups as types
    from ..types._common import ReadOnlyEndpointFailoverPolicyValue, ReadWriteEndpointFailoverPolicyValue
    from ..types._managed_instances import ManagedInstancePairInfoDict
else:
    typed(__name__)


class InstanceFailoverGroup(ProxyResource):
    """A failover group of managed instances."""

    properties: NestedOrNone[InstanceFailoverGroupProperties, types.InstanceFailoverGroupPropertiesDict] = field(
        "properties", "InstanceFailoverGroupProperties", default=None
    )
    """Regions, instances and endpoints of a failover group."""
    secondary_type: models.SecondaryInstanceType | types.SecondaryInstanceTypeValue | None = flattened(
        "properties", default=None
    )
    """Kind of secondary: Geo, Named or Standby."""
    read_write_endpoint: NestedOrNone[
        InstanceFailoverGroupReadWriteEndpoint, types.InstanceFailoverGroupReadWriteEndpointDict
    ] = flattened("properties", default=None)
    """Listener for the primary."""
    read_only_endpoint: NestedOrNone[
        InstanceFailoverGroupReadOnlyEndpoint, types.InstanceFailoverGroupReadOnlyEndpointDict
    ] = flattened("properties", default=None)
    """Listener for the secondary."""
    replication_role: models.InstanceFailoverGroupReplicationRole | types.InstanceFailoverGroupReplicationRoleValue = (
        flattened("properties", init=False)
    )
    """Instance failover group replication role: Primary or Secondary."""
    replication_state: str = flattened("properties", init=False)
    """State of replication."""
    partner_regions: NestedListOrNone[PartnerRegionInfo, types.PartnerRegionInfoDict] = flattened(
        "properties", default=None
    )
    """Other regions of the group."""
    managed_instance_pairs: NestedListOrNone[models.ManagedInstancePairInfo, ManagedInstancePairInfoDict] = flattened(
        "properties", default=None
    )
    """Pairs of managed instances."""


class InstanceFailoverGroupProperties(Model):
    """Regions, instances and endpoints of a failover group."""

    secondary_type: models.SecondaryInstanceType | types.SecondaryInstanceTypeValue | None = field(
        "secondaryType", "SecondaryInstanceType", default=None
    )
    """Kind of secondary: Geo, Named or Standby."""
    read_write_endpoint: Nested[
        InstanceFailoverGroupReadWriteEndpoint, types.InstanceFailoverGroupReadWriteEndpointDict
    ] = field("readWriteEndpoint", "InstanceFailoverGroupReadWriteEndpoint")
    """Listener for the primary."""
    read_only_endpoint: NestedOrNone[
        InstanceFailoverGroupReadOnlyEndpoint, types.InstanceFailoverGroupReadOnlyEndpointDict
    ] = field("readOnlyEndpoint", "InstanceFailoverGroupReadOnlyEndpoint", default=None)
    """Listener for the secondary."""
    replication_role: models.InstanceFailoverGroupReplicationRole | types.InstanceFailoverGroupReplicationRoleValue = (
        read_only("replicationRole", "InstanceFailoverGroupReplicationRole")
    )
    """Instance failover group replication role: Primary or Secondary."""
    replication_state: str = read_only("replicationState")
    """State of replication."""
    partner_regions: NestedList[PartnerRegionInfo, types.PartnerRegionInfoDict] = field(
        "partnerRegions", "[PartnerRegionInfo]"
    )
    """Other regions of the group."""
    managed_instance_pairs: NestedList[models.ManagedInstancePairInfo, ManagedInstancePairInfoDict] = field(
        "managedInstancePairs", "[ManagedInstancePairInfo]"
    )
    """Pairs of managed instances."""


class InstanceFailoverGroupReadOnlyEndpoint(Model):
    """Listener of a failover group for the secondary."""

    failover_policy: models.ReadOnlyEndpointFailoverPolicy | ReadOnlyEndpointFailoverPolicyValue | None = field(
        "failoverPolicy", "ReadOnlyEndpointFailoverPolicy", default=None
    )
    """Whether failover happens by itself."""


class InstanceFailoverGroupReadWriteEndpoint(Model):
    """Listener of a failover group for the primary."""

    failover_policy: models.ReadWriteEndpointFailoverPolicy | ReadWriteEndpointFailoverPolicyValue = field(
        "failoverPolicy", "ReadWriteEndpointFailoverPolicy"
    )
    """Whether failover happens by itself."""
    failover_with_data_loss_grace_period_minutes: int | None = field(
        "failoverWithDataLossGracePeriodMinutes", "int", default=None
    )
    """Minutes to wait before failover that may lose data."""


class PartnerRegionInfo(Model):
    """Another region of a failover group."""

    location: str | None = field("location", default=None)
    """Azure region of the resource, such as westeurope."""
    replication_role: models.InstanceFailoverGroupReplicationRole | types.InstanceFailoverGroupReplicationRoleValue = (
        read_only("replicationRole", "InstanceFailoverGroupReplicationRole")
    )
    """Role of the region."""
