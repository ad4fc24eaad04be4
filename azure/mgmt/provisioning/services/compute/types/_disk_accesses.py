# Generated from swagger/compute/compute.json (2026-04-01, sha256 45449ecb412d).
# Do not edit: run "make generate".

"""Dicts for the models of ``compute``, and values of its enums: ``disk_accesses``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import ProxyResourceDict, TrackedResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._common import ExtendedLocationDict

PrivateEndpointConnectionProvisioningStateValue: TypeAlias = Literal["Succeeded", "Creating", "Deleting", "Failed"]
PrivateEndpointServiceConnectionStatusValue: TypeAlias = Literal["Pending", "Approved", "Rejected"]


class _DiskAccessFlatDict(TrackedResourceDict, total=False):
    """A disk access, through which disks are exported and imported over private endpoints."""

    extended_location: models.ExtendedLocation | ExtendedLocationDict


class _DiskAccessNestedDict(TrackedResourceDict, total=False):
    """A disk access, through which disks are exported and imported over private endpoints."""

    properties: Required[models.DiskAccessProperties | DiskAccessPropertiesDict]
    extended_location: models.ExtendedLocation | ExtendedLocationDict


DiskAccessDict: TypeAlias = _DiskAccessFlatDict | _DiskAccessNestedDict


class DiskAccessPropertiesDict(TypedDict, total=False):
    """Properties of a disk access."""

    additional_properties: Mapping[str, Any]


class DiskAccessUpdateDict(TypedDict, total=False):
    """Changes to the tags of a disk access."""

    tags: Mapping[str, str]
    additional_properties: Mapping[str, Any]


class PrivateEndpointDict(TypedDict, total=False):
    """A private endpoint."""

    additional_properties: Mapping[str, Any]


class _PrivateEndpointConnectionFlatDict(ProxyResourceDict, total=False):
    """A private endpoint connection of a disk access."""

    private_link_service_connection_state: (
        models.PrivateLinkServiceConnectionState | PrivateLinkServiceConnectionStateDict
    )


class _PrivateEndpointConnectionNestedDict(ProxyResourceDict, total=False):
    """A private endpoint connection of a disk access."""

    properties: Required[models.PrivateEndpointConnectionProperties | PrivateEndpointConnectionPropertiesDict]


PrivateEndpointConnectionDict: TypeAlias = _PrivateEndpointConnectionFlatDict | _PrivateEndpointConnectionNestedDict


class PrivateEndpointConnectionPropertiesDict(TypedDict, total=False):
    """Properties of a private endpoint connection."""

    private_link_service_connection_state: Required[
        models.PrivateLinkServiceConnectionState | PrivateLinkServiceConnectionStateDict
    ]
    additional_properties: Mapping[str, Any]


class _PrivateLinkResourceFlatDict(TypedDict, total=False):
    """A sub-resource that a private endpoint can connect to."""

    required_zone_names: Sequence[str]
    additional_properties: Mapping[str, Any]


class _PrivateLinkResourceNestedDict(TypedDict, total=False):
    """A sub-resource that a private endpoint can connect to."""

    properties: Required[models.PrivateLinkResourceProperties | PrivateLinkResourcePropertiesDict]
    additional_properties: Mapping[str, Any]


PrivateLinkResourceDict: TypeAlias = _PrivateLinkResourceFlatDict | _PrivateLinkResourceNestedDict


class PrivateLinkResourceListResultDict(TypedDict, total=False):
    """A list of private link resources."""

    value: Sequence[models.PrivateLinkResource | PrivateLinkResourceDict]
    additional_properties: Mapping[str, Any]


class PrivateLinkResourcePropertiesDict(TypedDict, total=False):
    """Group, members and DNS zones of a sub-resource."""

    required_zone_names: Sequence[str]
    additional_properties: Mapping[str, Any]


class PrivateLinkServiceConnectionStateDict(TypedDict, total=False):
    """Whether a private endpoint connection is approved."""

    status: models.PrivateEndpointServiceConnectionStatus | PrivateEndpointServiceConnectionStatusValue
    description: str
    actions_required: str
    additional_properties: Mapping[str, Any]
