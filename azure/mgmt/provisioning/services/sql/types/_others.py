# Generated from swagger/sql/sql.json (2025-01-01, sha256 0168c96d40f1).
# Do not edit: run "make generate".

"""Dicts for the models of ``sql``, and values of its enums: ``others``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import ProxyResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from typing_extensions import Required

    from .. import models

CapabilityGroupValue: TypeAlias = Literal[
    "supportedEditions",
    "supportedElasticPoolEditions",
    "supportedManagedInstanceVersions",
    "supportedInstancePoolEditions",
    "supportedManagedInstanceEditions",
    "supportedJobAgentVersions",
]
CapabilityStatusValue: TypeAlias = Literal["Visible", "Available", "Default", "Disabled"]
OperationModeValue: TypeAlias = Literal["PolybaseImport", "Import", "Export"]
OperationOriginValue: TypeAlias = Literal["user", "system"]


class _DeletedServerFlatDict(ProxyResourceDict, total=False):
    """A deleted SQL server that can be recovered."""


class _DeletedServerNestedDict(ProxyResourceDict, total=False):
    """A deleted SQL server that can be recovered."""

    properties: Required[models.DeletedServerProperties | DeletedServerPropertiesDict]


DeletedServerDict: TypeAlias = _DeletedServerFlatDict | _DeletedServerNestedDict


class DeletedServerPropertiesDict(TypedDict, total=False):
    """Version, name and deletion time of a deleted SQL server."""

    additional_properties: Mapping[str, Any]


class LocationCapabilitiesDict(TypedDict, total=False):
    """What Azure SQL offers in a region."""

    reason: str
    additional_properties: Mapping[str, Any]


class _ManagedDatabaseMoveOperationResultFlatDict(ProxyResourceDict, total=False):
    """A move or copy of a managed database."""


class _ManagedDatabaseMoveOperationResultNestedDict(ProxyResourceDict, total=False):
    """A move or copy of a managed database."""

    properties: Required[
        models.ManagedDatabaseMoveOperationResultProperties | ManagedDatabaseMoveOperationResultPropertiesDict
    ]


ManagedDatabaseMoveOperationResultDict: TypeAlias = (
    _ManagedDatabaseMoveOperationResultFlatDict | _ManagedDatabaseMoveOperationResultNestedDict
)


class ManagedDatabaseMoveOperationResultPropertiesDict(TypedDict, total=False):
    """Source, target and state of a move or copy."""

    additional_properties: Mapping[str, Any]


class OperationDict(TypedDict, total=False):
    """An operation of the resource provider, as used in role definitions."""

    additional_properties: Mapping[str, Any]


class OperationDisplayDict(TypedDict, total=False):
    """Texts that show an operation to people."""

    additional_properties: Mapping[str, Any]


class _SubscriptionUsageFlatDict(ProxyResourceDict, total=False):
    """Use of one quota."""


class _SubscriptionUsageNestedDict(ProxyResourceDict, total=False):
    """Use of one quota."""

    properties: Required[models.SubscriptionUsageProperties | SubscriptionUsagePropertiesDict]


SubscriptionUsageDict: TypeAlias = _SubscriptionUsageFlatDict | _SubscriptionUsageNestedDict


class SubscriptionUsagePropertiesDict(TypedDict, total=False):
    """Current value and limit of a usage metric."""

    additional_properties: Mapping[str, Any]


class _TimeZoneFlatDict(ProxyResourceDict, total=False):
    """A time zone for managed instances."""


class _TimeZoneNestedDict(ProxyResourceDict, total=False):
    """A time zone for managed instances."""

    properties: Required[models.TimeZoneProperties | TimeZonePropertiesDict]


TimeZoneDict: TypeAlias = _TimeZoneFlatDict | _TimeZoneNestedDict


class TimeZonePropertiesDict(TypedDict, total=False):
    """ID and name of a time zone."""

    additional_properties: Mapping[str, Any]
