# Generated from swagger/sql/sql.json (2025-01-01, sha256 0168c96d40f1).
# Do not edit: run "make generate".

"""Dicts for the models of ``sql``, and values of its enums: ``instance_failover_groups``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import ProxyResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._common import ReadOnlyEndpointFailoverPolicyValue, ReadWriteEndpointFailoverPolicyValue
    from ._managed_instances import ManagedInstancePairInfoDict

InstanceFailoverGroupReplicationRoleValue: TypeAlias = Literal["Primary", "Secondary"]
SecondaryInstanceTypeValue: TypeAlias = Literal["Geo", "Standby"]


class _InstanceFailoverGroupFlatDict(ProxyResourceDict, total=False):
    """A failover group of managed instances."""

    secondary_type: models.SecondaryInstanceType | SecondaryInstanceTypeValue
    read_write_endpoint: models.InstanceFailoverGroupReadWriteEndpoint | InstanceFailoverGroupReadWriteEndpointDict
    read_only_endpoint: models.InstanceFailoverGroupReadOnlyEndpoint | InstanceFailoverGroupReadOnlyEndpointDict
    partner_regions: Sequence[models.PartnerRegionInfo | PartnerRegionInfoDict]
    managed_instance_pairs: Sequence[models.ManagedInstancePairInfo | ManagedInstancePairInfoDict]


class _InstanceFailoverGroupNestedDict(ProxyResourceDict, total=False):
    """A failover group of managed instances."""

    properties: Required[models.InstanceFailoverGroupProperties | InstanceFailoverGroupPropertiesDict]


InstanceFailoverGroupDict: TypeAlias = _InstanceFailoverGroupFlatDict | _InstanceFailoverGroupNestedDict


class InstanceFailoverGroupPropertiesDict(TypedDict, total=False):
    """Regions, instances and endpoints of a failover group."""

    secondary_type: models.SecondaryInstanceType | SecondaryInstanceTypeValue
    read_write_endpoint: Required[
        models.InstanceFailoverGroupReadWriteEndpoint | InstanceFailoverGroupReadWriteEndpointDict
    ]
    read_only_endpoint: models.InstanceFailoverGroupReadOnlyEndpoint | InstanceFailoverGroupReadOnlyEndpointDict
    partner_regions: Required[Sequence[models.PartnerRegionInfo | PartnerRegionInfoDict]]
    managed_instance_pairs: Required[Sequence[models.ManagedInstancePairInfo | ManagedInstancePairInfoDict]]
    additional_properties: Mapping[str, Any]


class InstanceFailoverGroupReadOnlyEndpointDict(TypedDict, total=False):
    """Listener of a failover group for the secondary."""

    failover_policy: models.ReadOnlyEndpointFailoverPolicy | ReadOnlyEndpointFailoverPolicyValue
    additional_properties: Mapping[str, Any]


class InstanceFailoverGroupReadWriteEndpointDict(TypedDict, total=False):
    """Listener of a failover group for the primary."""

    failover_policy: Required[models.ReadWriteEndpointFailoverPolicy | ReadWriteEndpointFailoverPolicyValue]
    failover_with_data_loss_grace_period_minutes: int
    additional_properties: Mapping[str, Any]


class PartnerRegionInfoDict(TypedDict, total=False):
    """Another region of a failover group."""

    location: str
    additional_properties: Mapping[str, Any]
