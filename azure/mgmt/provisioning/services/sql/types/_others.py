# Generated from swagger/sql/ by "make generate": do not edit.

"""Dicts for the models of ``sql``, and values of its enums: ``others``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import ProxyResourceDict

if TYPE_CHECKING:
    from typing_extensions import Required

    from .. import models
else:
    typed(__name__)

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
    """Stands for DeletedServer."""


class _DeletedServerNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.DeletedServerProperties | DeletedServerPropertiesDict]


DeletedServerDict: TypeAlias = _DeletedServerFlatDict | _DeletedServerNestedDict


class DeletedServerPropertiesDict(ModelDict, total=False):
    """Stands for DeletedServerProperties."""


class LocationCapabilitiesDict(ModelDict, total=False):
    reason: str


class _ManagedDatabaseMoveOperationResultFlatDict(ProxyResourceDict, total=False):
    """Stands for ManagedDatabaseMoveOperationResult."""


class _ManagedDatabaseMoveOperationResultNestedDict(ProxyResourceDict, total=False):
    properties: Required[
        models.ManagedDatabaseMoveOperationResultProperties | ManagedDatabaseMoveOperationResultPropertiesDict
    ]


ManagedDatabaseMoveOperationResultDict: TypeAlias = (
    _ManagedDatabaseMoveOperationResultFlatDict | _ManagedDatabaseMoveOperationResultNestedDict
)


class ManagedDatabaseMoveOperationResultPropertiesDict(ModelDict, total=False):
    """Stands for ManagedDatabaseMoveOperationResultProperties."""


class OperationDict(ModelDict, total=False):
    """Stands for Operation."""


class OperationDisplayDict(ModelDict, total=False):
    """Stands for OperationDisplay."""


class _SubscriptionUsageFlatDict(ProxyResourceDict, total=False):
    """Stands for SubscriptionUsage."""


class _SubscriptionUsageNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.SubscriptionUsageProperties | SubscriptionUsagePropertiesDict]


SubscriptionUsageDict: TypeAlias = _SubscriptionUsageFlatDict | _SubscriptionUsageNestedDict


class SubscriptionUsagePropertiesDict(ModelDict, total=False):
    """Stands for SubscriptionUsageProperties."""


class _TimeZoneFlatDict(ProxyResourceDict, total=False):
    """Stands for TimeZone."""


class _TimeZoneNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.TimeZoneProperties | TimeZonePropertiesDict]


TimeZoneDict: TypeAlias = _TimeZoneFlatDict | _TimeZoneNestedDict


class TimeZonePropertiesDict(ModelDict, total=False):
    """Stands for TimeZoneProperties."""
