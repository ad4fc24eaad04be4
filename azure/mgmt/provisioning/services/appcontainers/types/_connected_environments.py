# Generated from swagger/appcontainers/ by "make generate": do not edit.

"""Dicts for the models of ``appcontainers``, and values of its enums: ``connected_environments``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import ProxyResourceDict, TrackedResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Required

    from .. import models
    from ._common import AzureFilePropertiesDict, CustomDomainConfigurationDict, ExtendedLocationDict
else:
    typed(__name__)

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
    extended_location: models.ExtendedLocation | ExtendedLocationDict
    static_ip: str
    dapr_ai_connection_string: str
    custom_domain_configuration: models.CustomDomainConfiguration | CustomDomainConfigurationDict


class _ConnectedEnvironmentNestedDict(TrackedResourceDict, total=False):
    properties: Required[models.ConnectedEnvironmentProperties | ConnectedEnvironmentPropertiesDict]
    extended_location: models.ExtendedLocation | ExtendedLocationDict


ConnectedEnvironmentDict: TypeAlias = _ConnectedEnvironmentFlatDict | _ConnectedEnvironmentNestedDict


class ResourceTagsDict(ModelDict, total=False):
    tags: Mapping[str, str]


class ConnectedEnvironmentPatchResourceDict(ResourceTagsDict, total=False):
    """Stands for ConnectedEnvironmentPatchResource."""


class ConnectedEnvironmentPropertiesDict(ModelDict, total=False):
    static_ip: str
    dapr_ai_connection_string: str
    custom_domain_configuration: models.CustomDomainConfiguration | CustomDomainConfigurationDict


class ConnectedEnvironmentStorageDict(ProxyResourceDict, total=False):
    properties: models.ConnectedEnvironmentStorageProperties | ConnectedEnvironmentStoragePropertiesDict


class ConnectedEnvironmentStoragePropertiesDict(ModelDict, total=False):
    azure_file: models.AzureFileProperties | AzureFilePropertiesDict


class ConnectedEnvironmentStoragesCollectionDict(ModelDict, total=False):
    value: Required[Sequence[models.ConnectedEnvironmentStorage | ConnectedEnvironmentStorageDict]]
