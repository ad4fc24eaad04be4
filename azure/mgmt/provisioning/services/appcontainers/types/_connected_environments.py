# Generated from swagger/appcontainers/appcontainers.json (2026-07-01, sha256 3e17bcdc4eeb).
# Do not edit: run "make generate".

"""Dicts for the models of ``appcontainers``, and values of its enums: ``connected_environments``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import ProxyResourceDict, TrackedResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._common import AzureFilePropertiesDict, CustomDomainConfigurationDict, ExtendedLocationDict

ConnectedEnvironmentProvisioningStateValue: TypeAlias = Literal[
    "Succeeded",
    "Failed",
    "Canceled",
    "Waiting",
    "InitializationInProgress",
    "InfrastructureSetupInProgress",
    "InfrastructureSetupComplete",
    "ScheduledForDelete",
]
ConnectedEnvironmentStorageProvisioningStateValue: TypeAlias = Literal[
    "Succeeded", "Failed", "Canceled", "InProgress", "Deleting"
]


class _ConnectedEnvironmentFlatDict(TrackedResourceDict, total=False):
    """An environment on Arc-enabled Kubernetes."""

    extended_location: models.ExtendedLocation | ExtendedLocationDict
    static_ip: str
    dapr_ai_connection_string: str
    custom_domain_configuration: models.CustomDomainConfiguration | CustomDomainConfigurationDict


class _ConnectedEnvironmentNestedDict(TrackedResourceDict, total=False):
    """An environment on Arc-enabled Kubernetes."""

    properties: Required[models.ConnectedEnvironmentProperties | ConnectedEnvironmentPropertiesDict]
    extended_location: models.ExtendedLocation | ExtendedLocationDict


ConnectedEnvironmentDict: TypeAlias = _ConnectedEnvironmentFlatDict | _ConnectedEnvironmentNestedDict


class ResourceTagsDict(TypedDict, total=False):
    """Tags of a resource to change."""

    tags: Mapping[str, str]
    additional_properties: Mapping[str, Any]


class ConnectedEnvironmentPatchResourceDict(ResourceTagsDict, total=False):
    """Tags of a connected environment to change."""


class ConnectedEnvironmentPropertiesDict(TypedDict, total=False):
    """Address, domain and state of a connected environment."""

    static_ip: str
    dapr_ai_connection_string: str
    custom_domain_configuration: models.CustomDomainConfiguration | CustomDomainConfigurationDict
    additional_properties: Mapping[str, Any]


class ConnectedEnvironmentStorageDict(ProxyResourceDict, total=False):
    """A storage of an environment, for volumes."""

    properties: models.ConnectedEnvironmentStorageProperties | ConnectedEnvironmentStoragePropertiesDict


class ConnectedEnvironmentStoragePropertiesDict(TypedDict, total=False):
    """File share behind a storage."""

    azure_file: models.AzureFileProperties | AzureFilePropertiesDict
    additional_properties: Mapping[str, Any]


class ConnectedEnvironmentStoragesCollectionDict(TypedDict, total=False):
    """Storages of an environment."""

    value: Required[Sequence[models.ConnectedEnvironmentStorage | ConnectedEnvironmentStorageDict]]
    additional_properties: Mapping[str, Any]
