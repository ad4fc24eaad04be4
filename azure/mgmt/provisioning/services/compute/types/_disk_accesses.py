# Generated from swagger/compute/ by "make generate": do not edit.

"""Dicts for the models of ``compute``, and values of its enums: ``disk_accesses``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import ProxyResourceDict, TrackedResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Required

    from .. import models
    from ._common import ExtendedLocationDict
else:
    typed(__name__)

PrivateEndpointConnectionProvisioningStateValue: TypeAlias = Literal["Succeeded", "Creating", "Deleting", "Failed"]
PrivateEndpointServiceConnectionStatusValue: TypeAlias = Literal["Pending", "Approved", "Rejected"]


class _DiskAccessFlatDict(TrackedResourceDict, total=False):
    extended_location: models.ExtendedLocation | ExtendedLocationDict


class _DiskAccessNestedDict(TrackedResourceDict, total=False):
    properties: Required[models.DiskAccessProperties | DiskAccessPropertiesDict]
    extended_location: models.ExtendedLocation | ExtendedLocationDict


DiskAccessDict: TypeAlias = _DiskAccessFlatDict | _DiskAccessNestedDict


class DiskAccessPropertiesDict(ModelDict, total=False):
    """Stands for DiskAccessProperties."""


class DiskAccessUpdateDict(ModelDict, total=False):
    tags: Mapping[str, str]


class PrivateEndpointDict(ModelDict, total=False):
    """Stands for PrivateEndpoint."""


class _PrivateEndpointConnectionFlatDict(ProxyResourceDict, total=False):
    private_link_service_connection_state: (
        models.PrivateLinkServiceConnectionState | PrivateLinkServiceConnectionStateDict
    )


class _PrivateEndpointConnectionNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.PrivateEndpointConnectionProperties | PrivateEndpointConnectionPropertiesDict]


PrivateEndpointConnectionDict: TypeAlias = _PrivateEndpointConnectionFlatDict | _PrivateEndpointConnectionNestedDict


class PrivateEndpointConnectionPropertiesDict(ModelDict, total=False):
    private_link_service_connection_state: Required[
        models.PrivateLinkServiceConnectionState | PrivateLinkServiceConnectionStateDict
    ]


class _PrivateLinkResourceFlatDict(ModelDict, total=False):
    required_zone_names: list[str] | tuple[str, ...]


class _PrivateLinkResourceNestedDict(ModelDict, total=False):
    properties: Required[models.PrivateLinkResourceProperties | PrivateLinkResourcePropertiesDict]


PrivateLinkResourceDict: TypeAlias = _PrivateLinkResourceFlatDict | _PrivateLinkResourceNestedDict


class PrivateLinkResourceListResultDict(ModelDict, total=False):
    value: Sequence[models.PrivateLinkResource | PrivateLinkResourceDict]


class PrivateLinkResourcePropertiesDict(ModelDict, total=False):
    required_zone_names: list[str] | tuple[str, ...]


class PrivateLinkServiceConnectionStateDict(ModelDict, total=False):
    status: models.PrivateEndpointServiceConnectionStatus | PrivateEndpointServiceConnectionStatusValue
    description: str
    actions_required: str
