# Generated from swagger/sql/sql.json (2025-01-01, sha256 0168c96d40f1).
# Do not edit: run "make generate".

"""Dicts for the models of ``sql``, and values of its enums: ``failover_groups``."""

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

FailoverGroupDatabasesSecondaryTypeValue: TypeAlias = Literal["Geo", "Standby"]
FailoverGroupReplicationRoleValue: TypeAlias = Literal["Primary", "Secondary"]


class _FailoverGroupFlatDict(ProxyResourceDict, total=False):
    """A failover group: databases that fail over together to another server."""

    tags: Mapping[str, str]
    read_write_endpoint: models.FailoverGroupReadWriteEndpoint | FailoverGroupReadWriteEndpointDict
    read_only_endpoint: models.FailoverGroupReadOnlyEndpoint | FailoverGroupReadOnlyEndpointDict
    partner_servers: Sequence[models.PartnerInfo | PartnerInfoDict]
    databases: Sequence[str]
    secondary_type: models.FailoverGroupDatabasesSecondaryType | FailoverGroupDatabasesSecondaryTypeValue


class _FailoverGroupNestedDict(ProxyResourceDict, total=False):
    """A failover group: databases that fail over together to another server."""

    properties: Required[models.FailoverGroupProperties | FailoverGroupPropertiesDict]
    tags: Mapping[str, str]


FailoverGroupDict: TypeAlias = _FailoverGroupFlatDict | _FailoverGroupNestedDict


class FailoverGroupPropertiesDict(TypedDict, total=False):
    """Partners, databases and endpoints of a failover group."""

    read_write_endpoint: Required[models.FailoverGroupReadWriteEndpoint | FailoverGroupReadWriteEndpointDict]
    read_only_endpoint: models.FailoverGroupReadOnlyEndpoint | FailoverGroupReadOnlyEndpointDict
    partner_servers: Required[Sequence[models.PartnerInfo | PartnerInfoDict]]
    databases: Sequence[str]
    secondary_type: models.FailoverGroupDatabasesSecondaryType | FailoverGroupDatabasesSecondaryTypeValue
    additional_properties: Mapping[str, Any]


class FailoverGroupReadOnlyEndpointDict(TypedDict, total=False):
    """Listener of a failover group for the secondary."""

    failover_policy: models.ReadOnlyEndpointFailoverPolicy | ReadOnlyEndpointFailoverPolicyValue
    target_server: str
    additional_properties: Mapping[str, Any]


class FailoverGroupReadWriteEndpointDict(TypedDict, total=False):
    """Listener of a failover group for the primary."""

    failover_policy: Required[models.ReadWriteEndpointFailoverPolicy | ReadWriteEndpointFailoverPolicyValue]
    failover_with_data_loss_grace_period_minutes: int
    additional_properties: Mapping[str, Any]


class _FailoverGroupUpdateFlatDict(TypedDict, total=False):
    """Settings and tags of a failover group to change."""

    tags: Mapping[str, str]
    read_write_endpoint: models.FailoverGroupReadWriteEndpoint | FailoverGroupReadWriteEndpointDict
    read_only_endpoint: models.FailoverGroupReadOnlyEndpoint | FailoverGroupReadOnlyEndpointDict
    databases: Sequence[str]
    partner_servers: Sequence[models.PartnerInfo | PartnerInfoDict]
    secondary_type: models.FailoverGroupDatabasesSecondaryType | FailoverGroupDatabasesSecondaryTypeValue
    additional_properties: Mapping[str, Any]


class _FailoverGroupUpdateNestedDict(TypedDict, total=False):
    """Settings and tags of a failover group to change."""

    properties: Required[models.FailoverGroupUpdateProperties | FailoverGroupUpdatePropertiesDict]
    tags: Mapping[str, str]
    additional_properties: Mapping[str, Any]


FailoverGroupUpdateDict: TypeAlias = _FailoverGroupUpdateFlatDict | _FailoverGroupUpdateNestedDict


class FailoverGroupUpdatePropertiesDict(TypedDict, total=False):
    """Partners, databases and endpoints of a failover group."""

    read_write_endpoint: models.FailoverGroupReadWriteEndpoint | FailoverGroupReadWriteEndpointDict
    read_only_endpoint: models.FailoverGroupReadOnlyEndpoint | FailoverGroupReadOnlyEndpointDict
    databases: Sequence[str]
    partner_servers: Sequence[models.PartnerInfo | PartnerInfoDict]
    secondary_type: models.FailoverGroupDatabasesSecondaryType | FailoverGroupDatabasesSecondaryTypeValue
    additional_properties: Mapping[str, Any]


class PartnerInfoDict(TypedDict, total=False):
    """Another server of a failover group."""

    id: Required[str]
    additional_properties: Mapping[str, Any]
