# Generated from swagger/network/ by "make generate": do not edit.

"""Dicts for the models of ``network``, and values of its enums: ``bases``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Required

    from .. import models
    from ._common import (
        ConfigurationGroupDict,
        ConnectivityGroupItemDict,
        ConnectivityTopologyValue,
        DeleteExistingPeeringValue,
        HubDict,
        IsGlobalValue,
    )
    from ._network_managers import (
        ConnectivityConfigurationPropertiesConnectivityCapabilitiesDict,
        ConnectivityConfigurationPropertiesDict,
    )
else:
    typed(__name__)


class _EffectiveConnectivityConfigurationFlatDict(ModelDict, total=False):
    id: str
    configuration_groups: Sequence[models.ConfigurationGroup | ConfigurationGroupDict]
    description: str
    connectivity_topology: models.ConnectivityTopology | ConnectivityTopologyValue
    hubs: Sequence[models.Hub | HubDict]
    is_global: models.IsGlobal | IsGlobalValue
    connectivity_capabilities: (
        models.ConnectivityConfigurationPropertiesConnectivityCapabilities
        | ConnectivityConfigurationPropertiesConnectivityCapabilitiesDict
    )
    applies_to_groups: Sequence[models.ConnectivityGroupItem | ConnectivityGroupItemDict]
    delete_existing_peering: models.DeleteExistingPeering | DeleteExistingPeeringValue


class _EffectiveConnectivityConfigurationNestedDict(ModelDict, total=False):
    id: str
    properties: Required[models.ConnectivityConfigurationProperties | ConnectivityConfigurationPropertiesDict]
    configuration_groups: Sequence[models.ConfigurationGroup | ConfigurationGroupDict]


EffectiveConnectivityConfigurationDict: TypeAlias = (
    _EffectiveConnectivityConfigurationFlatDict | _EffectiveConnectivityConfigurationNestedDict
)


class ProxyResourceDict(ModelDict, total=False):
    id: str


class ChildResourceDict(ModelDict, total=False):
    """Stands for ChildResource."""


class ResourceDict(ModelDict, total=False):
    id: str
    location: str
    tags: Mapping[str, str]


class SubResourceDict(ModelDict, total=False):
    id: str


class SubResourceModelDict(SubResourceDict, total=False):
    name: str


class CommonResourceDict(ModelDict, total=False):
    """Stands for CommonResource."""


class CommonProxyResourceDict(CommonResourceDict, total=False):
    """Stands for CommonProxyResource."""


class CommonTrackedResourceDict(CommonResourceDict, total=False):
    tags: Mapping[str, str]
    location: Required[str]


class TrackedResourceWithOptionalLocationDict(ModelDict, total=False):
    location: str
    tags: Mapping[str, str]


class ProxyResourceWithReadOnlyIDDict(ModelDict, total=False):
    """Stands for ProxyResourceWithReadOnlyID."""


class SecurityPerimeterResourceDict(ModelDict, total=False):
    """Stands for SecurityPerimeterResource."""


class SecurityPerimeterTrackedResourceDict(SecurityPerimeterResourceDict, total=False):
    tags: Mapping[str, str]
    location: Required[str]


class TrackedResourceWithSettableIdOptionalLocationDict(ModelDict, total=False):
    id: str
    location: str
    tags: Mapping[str, str]
