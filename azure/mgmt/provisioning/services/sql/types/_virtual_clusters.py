# Generated from swagger/sql/sql.json (2025-01-01, sha256 0168c96d40f1).
# Do not edit: run "make generate".

"""Dicts for the models of ``sql``, and values of its enums: ``virtual_clusters``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import ProxyResourceDict, TrackedResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from typing_extensions import Required

    from .. import models

DNSRefreshOperationStatusValue: TypeAlias = Literal["Succeeded", "Failed", "InProgress"]


class _UpdateVirtualClusterDnsServersOperationFlatDict(ProxyResourceDict, total=False):
    """An update of a virtual cluster's DNS servers."""


class _UpdateVirtualClusterDnsServersOperationNestedDict(ProxyResourceDict, total=False):
    """An update of a virtual cluster's DNS servers."""

    properties: Required[models.VirtualClusterDnsServersProperties | VirtualClusterDnsServersPropertiesDict]


UpdateVirtualClusterDnsServersOperationDict: TypeAlias = (
    _UpdateVirtualClusterDnsServersOperationFlatDict | _UpdateVirtualClusterDnsServersOperationNestedDict
)


class _VirtualClusterFlatDict(TrackedResourceDict, total=False):
    """A virtual cluster: machines for managed instances in a subnet."""

    version: str


class _VirtualClusterNestedDict(TrackedResourceDict, total=False):
    """A virtual cluster: machines for managed instances in a subnet."""

    properties: Required[models.VirtualClusterProperties | VirtualClusterPropertiesDict]


VirtualClusterDict: TypeAlias = _VirtualClusterFlatDict | _VirtualClusterNestedDict


class VirtualClusterDnsServersPropertiesDict(TypedDict, total=False):
    """State of an update of DNS servers."""

    additional_properties: Mapping[str, Any]


class VirtualClusterPropertiesDict(TypedDict, total=False):
    """Subnet and managed instances of a virtual cluster."""

    version: str
    additional_properties: Mapping[str, Any]


class _VirtualClusterUpdateFlatDict(TypedDict, total=False):
    """Settings and tags of a virtual cluster to change."""

    tags: Mapping[str, str]
    version: str
    additional_properties: Mapping[str, Any]


class _VirtualClusterUpdateNestedDict(TypedDict, total=False):
    """Settings and tags of a virtual cluster to change."""

    properties: Required[models.VirtualClusterProperties | VirtualClusterPropertiesDict]
    tags: Mapping[str, str]
    additional_properties: Mapping[str, Any]


VirtualClusterUpdateDict: TypeAlias = _VirtualClusterUpdateFlatDict | _VirtualClusterUpdateNestedDict
