# Generated from swagger/appcontainers/ by "make generate": do not edit.

"""Models of ``appcontainers``: ``connected_environments``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ....core.typed import typed
from ._bases import ProxyResource, TrackedResource

if TYPE_CHECKING:
    from ....core.models.nested import NestedList, NestedOrNone
    from .. import models
    from ..types import _connected_environments as types
    from ..types._common import AzureFilePropertiesDict, CustomDomainConfigurationDict, ExtendedLocationDict
else:
    typed(__name__)


class ConnectedEnvironment(TrackedResource):
    """An environment on Arc-enabled Kubernetes."""

    properties: NestedOrNone[ConnectedEnvironmentProperties, types.ConnectedEnvironmentPropertiesDict] = field(
        "properties", "ConnectedEnvironmentProperties", default=None
    )
    """Address, domain and state of a connected environment."""
    provisioning_state: (
        models.ConnectedEnvironmentProvisioningState | types.ConnectedEnvironmentProvisioningStateValue
    ) = flattened("properties", init=False)
    """State of the last create or update, such as Succeeded or Failed."""
    deployment_errors: str = flattened("properties", init=False)
    """What went wrong with the last create or update."""
    default_domain: str = flattened("properties", init=False)
    """Default domain, such as happy-hill-1234.westeurope.azurecontainerapps.io."""
    static_ip: str | None = flattened("properties", default=None)
    """Static IP address of the environment's ingress."""
    dapr_ai_connection_string: str | None = flattened("properties", default=None)
    """Application Insights connection string for Dapr; write-only."""
    custom_domain_configuration: NestedOrNone[models.CustomDomainConfiguration, CustomDomainConfigurationDict] = (
        flattened("properties", default=None)
    )
    """Custom DNS suffix of the environment."""
    extended_location: NestedOrNone[models.ExtendedLocation, ExtendedLocationDict] = field(
        "extendedLocation", "ExtendedLocation", default=None
    )
    """Edge zone or custom location the resource lies in, if it is not in a region proper."""


class ResourceTags(Model):
    """Tags of a resource to change."""

    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags: names and values of your choice, for billing and for finding resources."""


class ConnectedEnvironmentPatchResource(ResourceTags):
    """Tags of a connected environment to change."""


class ConnectedEnvironmentProperties(Model):
    """Address, domain and state of a connected environment."""

    provisioning_state: (
        models.ConnectedEnvironmentProvisioningState | types.ConnectedEnvironmentProvisioningStateValue
    ) = read_only("provisioningState", "ConnectedEnvironmentProvisioningState")
    """State of the last create or update, such as Succeeded or Failed."""
    deployment_errors: str = read_only("deploymentErrors")
    """What went wrong with the last create or update."""
    default_domain: str = read_only("defaultDomain")
    """Default domain, such as happy-hill-1234.westeurope.azurecontainerapps.io."""
    static_ip: str | None = field("staticIp", default=None)
    """Static IP address of the environment's ingress."""
    dapr_ai_connection_string: str | None = field("daprAIConnectionString", default=None, secret=True)
    """Application Insights connection string for Dapr; write-only."""
    custom_domain_configuration: NestedOrNone[models.CustomDomainConfiguration, CustomDomainConfigurationDict] = field(
        "customDomainConfiguration", "CustomDomainConfiguration", default=None
    )
    """Custom DNS suffix of the environment."""


class ConnectedEnvironmentStorage(ProxyResource):
    """A storage of an environment, for volumes."""

    properties: NestedOrNone[ConnectedEnvironmentStorageProperties, types.ConnectedEnvironmentStoragePropertiesDict] = (
        field("properties", "ConnectedEnvironmentStorageProperties", default=None)
    )
    """File share behind a storage."""


class ConnectedEnvironmentStorageProperties(Model):
    """File share behind a storage."""

    provisioning_state: (
        models.ConnectedEnvironmentStorageProvisioningState | types.ConnectedEnvironmentStorageProvisioningStateValue
    ) = read_only("provisioningState", "ConnectedEnvironmentStorageProvisioningState")
    """State of the last create or update, such as Succeeded or Failed."""
    deployment_errors: str = read_only("deploymentErrors")
    """What went wrong with the last create or update."""
    azure_file: NestedOrNone[models.AzureFileProperties, AzureFilePropertiesDict] = field(
        "azureFile", "AzureFileProperties", default=None
    )
    """Share over SMB."""


class ConnectedEnvironmentStoragesCollection(Model):
    """Storages of an environment."""

    value: NestedList[ConnectedEnvironmentStorage, types.ConnectedEnvironmentStorageDict] = field(
        "value", "[ConnectedEnvironmentStorage]"
    )
    """The storages."""
