# Generated from swagger/sql/ by "make generate": do not edit.

"""Dicts for the models of ``sql``, and values of its enums: ``virtual_clusters``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import ProxyResourceDict, TrackedResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping

    from typing_extensions import Required

    from .. import models
else:
    typed(__name__)

DNSRefreshOperationStatusValue: TypeAlias = Literal["Succeeded", "Failed", "InProgress"]


class _UpdateVirtualClusterDnsServersOperationFlatDict(ProxyResourceDict, total=False):
    """Stands for UpdateVirtualClusterDnsServersOperation."""


class _UpdateVirtualClusterDnsServersOperationNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.VirtualClusterDnsServersProperties | VirtualClusterDnsServersPropertiesDict]


UpdateVirtualClusterDnsServersOperationDict: TypeAlias = (
    _UpdateVirtualClusterDnsServersOperationFlatDict | _UpdateVirtualClusterDnsServersOperationNestedDict
)


class _VirtualClusterFlatDict(TrackedResourceDict, total=False):
    version: str


class _VirtualClusterNestedDict(TrackedResourceDict, total=False):
    properties: Required[models.VirtualClusterProperties | VirtualClusterPropertiesDict]


VirtualClusterDict: TypeAlias = _VirtualClusterFlatDict | _VirtualClusterNestedDict


class VirtualClusterDnsServersPropertiesDict(ModelDict, total=False):
    """Stands for VirtualClusterDnsServersProperties."""


class VirtualClusterPropertiesDict(ModelDict, total=False):
    version: str


class _VirtualClusterUpdateFlatDict(ModelDict, total=False):
    tags: Mapping[str, str]
    version: str


class _VirtualClusterUpdateNestedDict(ModelDict, total=False):
    properties: Required[models.VirtualClusterProperties | VirtualClusterPropertiesDict]
    tags: Mapping[str, str]


VirtualClusterUpdateDict: TypeAlias = _VirtualClusterUpdateFlatDict | _VirtualClusterUpdateNestedDict
