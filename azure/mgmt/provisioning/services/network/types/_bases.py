# Generated from swagger/network/network.json (2026-03-01, sha256 cd8b71d0f8ac).
# Do not edit: run "make generate".

"""Dicts for the models of ``network``, and values of its enums: ``bases``."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from typing_extensions import TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

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


class _EffectiveConnectivityConfigurationFlatDict(TypedDict, total=False):
    """A connectivity configuration in effect on a network."""

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
    additional_properties: Mapping[str, Any]


class _EffectiveConnectivityConfigurationNestedDict(TypedDict, total=False):
    """A connectivity configuration in effect on a network."""

    id: str
    properties: Required[models.ConnectivityConfigurationProperties | ConnectivityConfigurationPropertiesDict]
    configuration_groups: Sequence[models.ConfigurationGroup | ConfigurationGroupDict]
    additional_properties: Mapping[str, Any]


EffectiveConnectivityConfigurationDict: TypeAlias = (
    _EffectiveConnectivityConfigurationFlatDict | _EffectiveConnectivityConfigurationNestedDict
)


class ProxyResourceDict(TypedDict, total=False):
    """Base of resources without location and tags."""

    id: str
    additional_properties: Mapping[str, Any]


class ChildResourceDict(TypedDict, total=False):
    """Base of resources inside network managers."""

    additional_properties: Mapping[str, Any]


class ResourceDict(TypedDict, total=False):
    """What all network resources have in common."""

    id: str
    location: str
    tags: Mapping[str, str]
    additional_properties: Mapping[str, Any]


class SubResourceDict(TypedDict, total=False):
    """Reference to another resource by its ID."""

    id: str
    additional_properties: Mapping[str, Any]


class SubResourceModelDict(SubResourceDict, total=False):
    """Base of resources that are parts of others."""

    name: str


class CommonResourceDict(TypedDict, total=False):
    """What all Azure resources have in common."""

    additional_properties: Mapping[str, Any]


class CommonProxyResourceDict(CommonResourceDict, total=False):
    """Base of resources without location and tags."""


class CommonTrackedResourceDict(CommonResourceDict, total=False):
    """What all Azure resources with location and tags have in common."""

    tags: Mapping[str, str]
    location: Required[str]


class TrackedResourceWithOptionalLocationDict(TypedDict, total=False):
    """Base of resources with tags, whose location can be left out."""

    location: str
    tags: Mapping[str, str]
    additional_properties: Mapping[str, Any]


class ProxyResourceWithReadOnlyIDDict(TypedDict, total=False):
    """Base of resources whose ID is given by the service."""

    additional_properties: Mapping[str, Any]


class SecurityPerimeterResourceDict(TypedDict, total=False):
    """What all perimeter resources have in common."""

    additional_properties: Mapping[str, Any]


class SecurityPerimeterTrackedResourceDict(SecurityPerimeterResourceDict, total=False):
    """What all perimeter resources with location and tags have in common."""

    tags: Mapping[str, str]
    location: Required[str]


class TrackedResourceWithSettableIdOptionalLocationDict(TypedDict, total=False):
    """Base of resources with tags, whose ID can be set."""

    id: str
    location: str
    tags: Mapping[str, str]
    additional_properties: Mapping[str, Any]
