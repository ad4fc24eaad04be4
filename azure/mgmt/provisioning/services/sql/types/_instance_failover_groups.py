# Generated from swagger/sql/ by "make generate": do not edit.

"""Dicts for the models of ``sql``, and values of its enums: ``instance_failover_groups``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import ProxyResourceDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Required

    from .. import models
    from ._common import ReadOnlyEndpointFailoverPolicyValue, ReadWriteEndpointFailoverPolicyValue
    from ._managed_instances import ManagedInstancePairInfoDict
else:
    typed(__name__)

InstanceFailoverGroupReplicationRoleValue: TypeAlias = Literal["Primary", "Secondary"]
SecondaryInstanceTypeValue: TypeAlias = Literal["Geo", "Standby"]


class _InstanceFailoverGroupFlatDict(ProxyResourceDict, total=False):
    secondary_type: models.SecondaryInstanceType | SecondaryInstanceTypeValue
    read_write_endpoint: models.InstanceFailoverGroupReadWriteEndpoint | InstanceFailoverGroupReadWriteEndpointDict
    read_only_endpoint: models.InstanceFailoverGroupReadOnlyEndpoint | InstanceFailoverGroupReadOnlyEndpointDict
    partner_regions: Sequence[models.PartnerRegionInfo | PartnerRegionInfoDict]
    managed_instance_pairs: Sequence[models.ManagedInstancePairInfo | ManagedInstancePairInfoDict]


class _InstanceFailoverGroupNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.InstanceFailoverGroupProperties | InstanceFailoverGroupPropertiesDict]


InstanceFailoverGroupDict: TypeAlias = _InstanceFailoverGroupFlatDict | _InstanceFailoverGroupNestedDict


class InstanceFailoverGroupPropertiesDict(ModelDict, total=False):
    secondary_type: models.SecondaryInstanceType | SecondaryInstanceTypeValue
    read_write_endpoint: Required[
        models.InstanceFailoverGroupReadWriteEndpoint | InstanceFailoverGroupReadWriteEndpointDict
    ]
    read_only_endpoint: models.InstanceFailoverGroupReadOnlyEndpoint | InstanceFailoverGroupReadOnlyEndpointDict
    partner_regions: Required[Sequence[models.PartnerRegionInfo | PartnerRegionInfoDict]]
    managed_instance_pairs: Required[Sequence[models.ManagedInstancePairInfo | ManagedInstancePairInfoDict]]


class InstanceFailoverGroupReadOnlyEndpointDict(ModelDict, total=False):
    failover_policy: models.ReadOnlyEndpointFailoverPolicy | ReadOnlyEndpointFailoverPolicyValue


class InstanceFailoverGroupReadWriteEndpointDict(ModelDict, total=False):
    failover_policy: Required[models.ReadWriteEndpointFailoverPolicy | ReadWriteEndpointFailoverPolicyValue]
    failover_with_data_loss_grace_period_minutes: int


class PartnerRegionInfoDict(ModelDict, total=False):
    location: str
