# Generated from swagger/sql/sql.json (2025-01-01, sha256 0168c96d40f1).
# Do not edit: run "make generate".

"""Dicts for the models of ``sql``, and values of its enums: ``distributed_availability_groups``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import ProxyResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Required

    from .. import models

FailoverModeTypeValue: TypeAlias = Literal["None", "Manual"]
FailoverTypeValue: TypeAlias = Literal["ForcedAllowDataLoss", "Planned"]
InstanceRoleValue: TypeAlias = Literal["Primary", "Secondary"]
LinkRoleValue: TypeAlias = Literal["Primary", "Secondary"]
ReplicaConnectedStateValue: TypeAlias = Literal["DISCONNECTED", "CONNECTED"]
ReplicaSynchronizationHealthValue: TypeAlias = Literal["NOT_HEALTHY", "PARTIALLY_HEALTHY", "HEALTHY"]
ReplicationModeTypeValue: TypeAlias = Literal["Async", "Sync"]
RoleChangeTypeValue: TypeAlias = Literal["Forced", "Planned"]
SeedingModeTypeValue: TypeAlias = Literal["Automatic", "Manual"]


class CertificateInfoDict(TypedDict, total=False):
    """Name and expiry of a certificate."""

    additional_properties: Mapping[str, Any]


class _DistributedAvailabilityGroupFlatDict(ProxyResourceDict, total=False):
    """A distributed availability group: a link between SQL Server and a managed instance."""

    replication_mode: models.ReplicationModeType | ReplicationModeTypeValue
    partner_availability_group_name: str
    partner_endpoint: str
    instance_link_role: models.LinkRole | LinkRoleValue
    instance_availability_group_name: str
    failover_mode: models.FailoverModeType | FailoverModeTypeValue
    seeding_mode: models.SeedingModeType | SeedingModeTypeValue
    databases: Sequence[models.DistributedAvailabilityGroupDatabase | DistributedAvailabilityGroupDatabaseDict]


class _DistributedAvailabilityGroupNestedDict(ProxyResourceDict, total=False):
    """A distributed availability group: a link between SQL Server and a managed instance."""

    properties: Required[models.DistributedAvailabilityGroupProperties | DistributedAvailabilityGroupPropertiesDict]


DistributedAvailabilityGroupDict: TypeAlias = (
    _DistributedAvailabilityGroupFlatDict | _DistributedAvailabilityGroupNestedDict
)


class DistributedAvailabilityGroupDatabaseDict(TypedDict, total=False):
    """State of one database in a distributed availability group."""

    database_name: str
    additional_properties: Mapping[str, Any]


class DistributedAvailabilityGroupPropertiesDict(TypedDict, total=False):
    """Roles, endpoints and databases of a distributed availability group."""

    replication_mode: models.ReplicationModeType | ReplicationModeTypeValue
    partner_availability_group_name: str
    partner_endpoint: str
    instance_link_role: models.LinkRole | LinkRoleValue
    instance_availability_group_name: str
    failover_mode: models.FailoverModeType | FailoverModeTypeValue
    seeding_mode: models.SeedingModeType | SeedingModeTypeValue
    databases: Sequence[models.DistributedAvailabilityGroupDatabase | DistributedAvailabilityGroupDatabaseDict]
    additional_properties: Mapping[str, Any]


class DistributedAvailabilityGroupSetRoleDict(TypedDict, total=False):
    """Role of a managed instance to set."""

    instance_role: Required[models.InstanceRole | InstanceRoleValue]
    role_change_type: Required[models.RoleChangeType | RoleChangeTypeValue]
    additional_properties: Mapping[str, Any]


class DistributedAvailabilityGroupsFailoverRequestDict(TypedDict, total=False):
    """How to fail over."""

    failover_type: Required[models.FailoverType | FailoverTypeValue]
    additional_properties: Mapping[str, Any]
