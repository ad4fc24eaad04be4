# Generated from swagger/web/ by "make generate": do not edit.

"""Models of ``web``: ``app_service_plans``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ._bases import ProxyOnlyResource, ProxyResource, TrackedResource

if TYPE_CHECKING:
    from datetime import datetime

    from ....core.models.model import Filled, NestedFilled, NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _app_service_plans as types
    from ..types._common import (
        ExtendedLocationDict,
        HostingEnvironmentProfileDict,
        ManagedServiceIdentityDict,
        ManagedServiceIdentityTypeValue,
        ProvisioningStateValue,
        SkuDescriptionDict,
    )
    from ..types._kube_environments import KubeEnvironmentProfileDict


class AppServicePlan(TrackedResource):
    """An App Service plan: the computers that apps run on."""

    properties: NestedFilled[AppServicePlanProperties, types.AppServicePlanPropertiesDict] = field(
        "properties", "AppServicePlanProperties", default=None
    )
    """Operating system, scaling and state of the plan."""
    worker_tier_name: str | None = flattened("properties", default=None)
    """Worker tier the plan uses."""
    status: models.StatusOptions | types.StatusOptionsValue = flattened("properties", init=False)
    """State of the plan."""
    subscription: str = flattened("properties", init=False)
    """ID of the plan's subscription."""
    hosting_environment_profile: NestedOrNone[models.HostingEnvironmentProfile, HostingEnvironmentProfileDict] = (
        flattened("properties", default=None)
    )
    """App Service Environment the plan is in; none on the shared platform."""
    maximum_number_of_workers: int = flattened("properties", init=False)
    """Most instances the plan can have."""
    number_of_workers: int = flattened("properties", init=False)
    """Instances the plan has."""
    geo_region: str = flattened("properties", init=False)
    """Region of the plan, as its display name."""
    per_site_scaling: bool | None = flattened("properties", default=None)
    """Whether each app may have an instance count of its own; otherwise all run on all instances."""
    elastic_scale_enabled: bool | None = flattened("properties", default=None)
    """Whether the plan scales by itself with the load."""
    maximum_elastic_worker_count: int | None = flattened("properties", default=None)
    """Most instances to scale out to automatically."""
    number_of_sites: int = flattened("properties", init=False)
    """Number of apps in the plan."""
    is_spot: bool | None = flattened("properties", default=None)
    """Whether the plan uses spot instances."""
    spot_expiration_time: datetime | None = flattened("properties", default=None)
    """When the spot instances expire."""
    free_offer_expiration_time: datetime | None = flattened("properties", default=None)
    """When the free offer expires."""
    resource_group: str = flattened("properties", init=False)
    """Name of the plan's resource group."""
    reserved: bool | None = flattened("properties", default=None)
    """Whether the plan is for Linux; true is needed for Linux apps."""
    is_xenon: bool | None = flattened("properties", default=None)
    """Whether the plan is for Windows containers, in its older form."""
    hyper_v: bool | None = flattened("properties", default=None)
    """Whether the plan is for Windows containers."""
    target_worker_count: int | None = flattened("properties", default=None)
    """Number of workers to scale to."""
    target_worker_size_id: int | None = flattened("properties", default=None)
    """Size of workers to scale to."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """How far the last create, update or delete has got."""
    kube_environment_profile: NestedOrNone[models.KubeEnvironmentProfile, KubeEnvironmentProfileDict] = flattened(
        "properties", default=None
    )
    """Kubernetes environment the plan is in, for App Service on Arc."""
    zone_redundant: bool | None = flattened("properties", default=None)
    """Whether instances are spread over availability zones."""
    async_scaling_enabled: bool | None = flattened("properties", default=None)
    """Whether scaling goes on in the background when instances are short."""
    plan_default_identity: NestedOrNone[DefaultIdentity, types.DefaultIdentityDict] = flattened(
        "properties", default=None
    )
    """Identity the plan uses by default."""
    is_custom_mode: bool | None = flattened("properties", default=None)
    """Whether the plan is a managed instance that can be customised."""
    registry_adapters: NestedListOrNone[RegistryAdapter, types.RegistryAdapterDict] = flattened(
        "properties", default=None
    )
    """Registry values to set on the instances, for managed instances."""
    install_scripts: NestedListOrNone[InstallScript, types.InstallScriptDict] = flattened("properties", default=None)
    """Scripts to run on the instances, for managed instances."""
    network: NestedOrNone[ServerFarmNetworkSettings, types.ServerFarmNetworkSettingsDict] = flattened(
        "properties", default=None
    )
    """Network settings, for managed instances."""
    storage_mounts: NestedListOrNone[StorageMount, types.StorageMountDict] = flattened("properties", default=None)
    """Storage to mount on the instances, for managed instances."""
    rdp_enabled: bool | None = flattened("properties", default=None)
    """Whether Remote Desktop to the instances is allowed."""
    sku: NestedFilled[models.SkuDescription, SkuDescriptionDict] = field("sku", "SkuDescription", default=None)
    """Size and number of the instances."""
    extended_location: NestedOrNone[models.ExtendedLocation, ExtendedLocationDict] = field(
        "extendedLocation", "ExtendedLocation", default=None
    )
    """Custom location of the plan, for App Service on Arc."""
    kind: Filled[str] = field("kind", default=None)
    """Kind of plan, such as app, linux, functionapp or elastic."""
    identity: NestedOrNone[models.ManagedServiceIdentity, ManagedServiceIdentityDict] = field(
        "identity", "ManagedServiceIdentity", default=None
    )
    """Managed identities of the plan."""


class AppServicePlanPatchResource(ProxyOnlyResource):
    """Settings of an App Service plan to change."""

    properties: NestedOrNone[AppServicePlanPatchResourceProperties, types.AppServicePlanPatchResourcePropertiesDict] = (
        field("properties", "AppServicePlanPatchResourceProperties", default=None)
    )
    """Settings to change."""
    worker_tier_name: str | None = flattened("properties", default=None)
    """Worker tier the plan uses."""
    status: models.StatusOptions | types.StatusOptionsValue = flattened("properties", init=False)
    """State of the plan."""
    subscription: str = flattened("properties", init=False)
    """ID of the plan's subscription."""
    hosting_environment_profile: NestedOrNone[models.HostingEnvironmentProfile, HostingEnvironmentProfileDict] = (
        flattened("properties", default=None)
    )
    """App Service Environment the plan is in; none on the shared platform."""
    maximum_number_of_workers: int = flattened("properties", init=False)
    """Most instances the plan can have."""
    number_of_workers: int = flattened("properties", init=False)
    """Instances the plan has."""
    geo_region: str = flattened("properties", init=False)
    """Region of the plan, as its display name."""
    per_site_scaling: bool | None = flattened("properties", default=None)
    """Whether each app may have an instance count of its own; otherwise all run on all instances."""
    elastic_scale_enabled: bool | None = flattened("properties", default=None)
    """Whether the plan scales by itself with the load."""
    maximum_elastic_worker_count: int | None = flattened("properties", default=None)
    """Most instances to scale out to automatically."""
    number_of_sites: int = flattened("properties", init=False)
    """Number of apps in the plan."""
    is_spot: bool | None = flattened("properties", default=None)
    """Whether the plan uses spot instances."""
    spot_expiration_time: datetime | None = flattened("properties", default=None)
    """When the spot instances expire."""
    free_offer_expiration_time: datetime | None = flattened("properties", default=None)
    """When the free offer expires."""
    resource_group: str = flattened("properties", init=False)
    """Name of the plan's resource group."""
    reserved: bool | None = flattened("properties", default=None)
    """Whether the plan is for Linux; true is needed for Linux apps."""
    is_xenon: bool | None = flattened("properties", default=None)
    """Whether the plan is for Windows containers, in its older form."""
    hyper_v: bool | None = flattened("properties", default=None)
    """Whether the plan is for Windows containers."""
    target_worker_count: int | None = flattened("properties", default=None)
    """Number of workers to scale to."""
    target_worker_size_id: int | None = flattened("properties", default=None)
    """Size of workers to scale to."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = flattened("properties", init=False)
    """How far the last create, update or delete has got."""
    kube_environment_profile: NestedOrNone[models.KubeEnvironmentProfile, KubeEnvironmentProfileDict] = flattened(
        "properties", default=None
    )
    """Kubernetes environment the plan is in, for App Service on Arc."""
    zone_redundant: bool | None = flattened("properties", default=None)
    """Whether instances are spread over availability zones."""
    identity: NestedOrNone[models.ManagedServiceIdentity, ManagedServiceIdentityDict] = field(
        "identity", "ManagedServiceIdentity", default=None
    )
    """Managed identities of the plan."""


class AppServicePlanPatchResourceProperties(Model):
    """Scaling and other settings of an App Service plan to change."""

    worker_tier_name: str | None = field("workerTierName", default=None)
    """Worker tier the plan uses."""
    status: models.StatusOptions | types.StatusOptionsValue = read_only("status", "StatusOptions")
    """State of the plan."""
    subscription: str = read_only("subscription")
    """ID of the plan's subscription."""
    hosting_environment_profile: NestedOrNone[models.HostingEnvironmentProfile, HostingEnvironmentProfileDict] = field(
        "hostingEnvironmentProfile", "HostingEnvironmentProfile", default=None
    )
    """App Service Environment the plan is in; none on the shared platform."""
    maximum_number_of_workers: int = read_only("maximumNumberOfWorkers", "int")
    """Most instances the plan can have."""
    number_of_workers: int = read_only("numberOfWorkers", "int")
    """Instances the plan has."""
    geo_region: str = read_only("geoRegion")
    """Region of the plan, as its display name."""
    per_site_scaling: bool | None = field("perSiteScaling", "bool", default=None)
    """Whether each app may have an instance count of its own; otherwise all run on all instances."""
    elastic_scale_enabled: bool | None = field("elasticScaleEnabled", "bool", default=None)
    """Whether the plan scales by itself with the load."""
    maximum_elastic_worker_count: int | None = field("maximumElasticWorkerCount", "int", default=None)
    """Most instances to scale out to automatically."""
    number_of_sites: int = read_only("numberOfSites", "int")
    """Number of apps in the plan."""
    is_spot: bool | None = field("isSpot", "bool", default=None)
    """Whether the plan uses spot instances."""
    spot_expiration_time: datetime | None = field("spotExpirationTime", "iso-8601", default=None)
    """When the spot instances expire."""
    free_offer_expiration_time: datetime | None = field("freeOfferExpirationTime", "iso-8601", default=None)
    """When the free offer expires."""
    resource_group: str = read_only("resourceGroup")
    """Name of the plan's resource group."""
    reserved: bool | None = field("reserved", "bool", default=None)
    """Whether the plan is for Linux; true is needed for Linux apps."""
    is_xenon: bool | None = field("isXenon", "bool", default=None)
    """Whether the plan is for Windows containers, in its older form."""
    hyper_v: bool | None = field("hyperV", "bool", default=None)
    """Whether the plan is for Windows containers."""
    target_worker_count: int | None = field("targetWorkerCount", "int", default=None)
    """Number of workers to scale to."""
    target_worker_size_id: int | None = field("targetWorkerSizeId", "int", default=None)
    """Size of workers to scale to."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """How far the last create, update or delete has got."""
    kube_environment_profile: NestedOrNone[models.KubeEnvironmentProfile, KubeEnvironmentProfileDict] = field(
        "kubeEnvironmentProfile", "KubeEnvironmentProfile", default=None
    )
    """Kubernetes environment the plan is in, for App Service on Arc."""
    zone_redundant: bool | None = field("zoneRedundant", "bool", default=None)
    """Whether instances are spread over availability zones."""


class AppServicePlanProperties(Model):
    """Operating system, scaling and state of an App Service plan."""

    worker_tier_name: str | None = field("workerTierName", default=None)
    """Worker tier the plan uses."""
    status: models.StatusOptions | types.StatusOptionsValue = read_only("status", "StatusOptions")
    """State of the plan."""
    subscription: str = read_only("subscription")
    """ID of the plan's subscription."""
    hosting_environment_profile: NestedOrNone[models.HostingEnvironmentProfile, HostingEnvironmentProfileDict] = field(
        "hostingEnvironmentProfile", "HostingEnvironmentProfile", default=None
    )
    """App Service Environment the plan is in; none on the shared platform."""
    maximum_number_of_workers: int = read_only("maximumNumberOfWorkers", "int")
    """Most instances the plan can have."""
    number_of_workers: int = read_only("numberOfWorkers", "int")
    """Instances the plan has."""
    geo_region: str = read_only("geoRegion")
    """Region of the plan, as its display name."""
    per_site_scaling: bool | None = field("perSiteScaling", "bool", default=None)
    """Whether each app may have an instance count of its own; otherwise all run on all instances."""
    elastic_scale_enabled: bool | None = field("elasticScaleEnabled", "bool", default=None)
    """Whether the plan scales by itself with the load."""
    maximum_elastic_worker_count: int | None = field("maximumElasticWorkerCount", "int", default=None)
    """Most instances to scale out to automatically."""
    number_of_sites: int = read_only("numberOfSites", "int")
    """Number of apps in the plan."""
    is_spot: bool | None = field("isSpot", "bool", default=None)
    """Whether the plan uses spot instances."""
    spot_expiration_time: datetime | None = field("spotExpirationTime", "iso-8601", default=None)
    """When the spot instances expire."""
    free_offer_expiration_time: datetime | None = field("freeOfferExpirationTime", "iso-8601", default=None)
    """When the free offer expires."""
    resource_group: str = read_only("resourceGroup")
    """Name of the plan's resource group."""
    reserved: bool | None = field("reserved", "bool", default=None)
    """Whether the plan is for Linux; true is needed for Linux apps."""
    is_xenon: bool | None = field("isXenon", "bool", default=None)
    """Whether the plan is for Windows containers, in its older form."""
    hyper_v: bool | None = field("hyperV", "bool", default=None)
    """Whether the plan is for Windows containers."""
    target_worker_count: int | None = field("targetWorkerCount", "int", default=None)
    """Number of workers to scale to."""
    target_worker_size_id: int | None = field("targetWorkerSizeId", "int", default=None)
    """Size of workers to scale to."""
    provisioning_state: models.ProvisioningState | ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """How far the last create, update or delete has got."""
    kube_environment_profile: NestedOrNone[models.KubeEnvironmentProfile, KubeEnvironmentProfileDict] = field(
        "kubeEnvironmentProfile", "KubeEnvironmentProfile", default=None
    )
    """Kubernetes environment the plan is in, for App Service on Arc."""
    zone_redundant: bool | None = field("zoneRedundant", "bool", default=None)
    """Whether instances are spread over availability zones."""
    async_scaling_enabled: bool | None = field("asyncScalingEnabled", "bool", default=None)
    """Whether scaling goes on in the background when instances are short."""
    plan_default_identity: NestedOrNone[DefaultIdentity, types.DefaultIdentityDict] = field(
        "planDefaultIdentity", "DefaultIdentity", default=None
    )
    """Identity the plan uses by default."""
    is_custom_mode: bool | None = field("isCustomMode", "bool", default=None)
    """Whether the plan is a managed instance that can be customised."""
    registry_adapters: NestedListOrNone[RegistryAdapter, types.RegistryAdapterDict] = field(
        "registryAdapters", "[RegistryAdapter]", default=None
    )
    """Registry values to set on the instances, for managed instances."""
    install_scripts: NestedListOrNone[InstallScript, types.InstallScriptDict] = field(
        "installScripts", "[InstallScript]", default=None
    )
    """Scripts to run on the instances, for managed instances."""
    network: NestedOrNone[ServerFarmNetworkSettings, types.ServerFarmNetworkSettingsDict] = field(
        "network", "ServerFarmNetworkSettings", default=None
    )
    """Network settings, for managed instances."""
    storage_mounts: NestedListOrNone[StorageMount, types.StorageMountDict] = field(
        "storageMounts", "[StorageMount]", default=None
    )
    """Storage to mount on the instances, for managed instances."""
    rdp_enabled: bool | None = field("rdpEnabled", "bool", default=None)
    """Whether Remote Desktop to the instances is allowed."""


class DefaultIdentity(Model):
    """Identity a plan uses by default."""

    identity_type: models.ManagedServiceIdentityType | ManagedServiceIdentityTypeValue | None = field(
        "identityType", "ManagedServiceIdentityType", default=None
    )
    """Kind of identity."""
    user_assigned_identity_resource_id: str | None = field("userAssignedIdentityResourceId", default=None)
    """Resource ID of the user-assigned identity."""


class HybridConnectionKey(ProxyOnlyResource):
    """The send key of a hybrid connection."""

    properties: NestedOrNone[HybridConnectionKeyProperties, types.HybridConnectionKeyPropertiesDict] = field(
        "properties", "HybridConnectionKeyProperties", default=None
    )
    """Name and value of a hybrid connection's send key."""
    send_key_name: str = flattened("properties", init=False)
    """Name of the key."""
    send_key_value: str = flattened("properties", init=False)
    """The key."""


class HybridConnectionKeyProperties(Model):
    """Name and value of a hybrid connection's send key."""

    send_key_name: str = read_only("sendKeyName")
    """Name of the key."""
    send_key_value: str = read_only("sendKeyValue", secret=True)
    """The key."""


class HybridConnectionLimits(ProxyResource):
    """How many hybrid connections a plan uses and may use."""

    properties: NestedOrNone[HybridConnectionLimitsProperties, types.HybridConnectionLimitsPropertiesDict] = field(
        "properties", "HybridConnectionLimitsProperties", default=None
    )
    """Numbers of hybrid connections of a plan."""
    current: int = flattened("properties", init=False)
    """In use."""
    maximum: int = flattened("properties", init=False)
    """Most allowed."""
    kind: str | None = field("kind", default=None)
    """Kind of the resource, where there are several; for apps such as app,linux or functionapp."""


class HybridConnectionLimitsProperties(Model):
    """Numbers of hybrid connections of a plan."""

    current: int = read_only("current", "int")
    """In use."""
    maximum: int = read_only("maximum", "int")
    """Most allowed."""


class InstallScript(Model):
    """A script run on a managed instance's computers."""

    name: str | None = field("name", default=None)
    """Name of the script."""
    source: NestedOrNone[InstallScriptSource, types.InstallScriptSourceDict] = field(
        "source", "InstallScriptSource", default=None
    )
    """Where the script is."""


class InstallScriptSource(Model):
    """Where an install script is."""

    source_uri: str | None = field("sourceUri", default=None, secret=True)
    """URL of the script."""
    type: models.InstallScriptType | types.InstallScriptTypeValue | None = field(
        "type", "InstallScriptType", default=None
    )
    """Kind of place."""


class KeyVaultReferenceWithStatus(Model):
    """Reference to a secret in Key Vault, with its state."""

    secret_uri: str | None = field("secretUri", default=None)
    """URI of the secret."""
    reference_status: str | None = field("referenceStatus", default=None)
    """Whether the secret could be read."""


class RegistryAdapter(Model):
    """A registry value set on a managed instance's computers."""

    registry_key: str | None = field("registryKey", default=None)
    """Registry key."""
    type: models.RegistryAdapterType | types.RegistryAdapterTypeValue | None = field(
        "type", "RegistryAdapterType", default=None
    )
    """Type of the value."""
    key_vault_secret_reference: NestedOrNone[KeyVaultReferenceWithStatus, types.KeyVaultReferenceWithStatusDict] = (
        field("keyVaultSecretReference", "KeyVaultReferenceWithStatus", default=None)
    )
    """Key Vault secret with the value."""


class ServerFarmInstance(Model):
    """An instance of a plan."""

    instance_name: str | None = field("instanceName", default=None)
    """Name of the instance."""
    ip_address: str | None = field("ipAddress", default=None)
    """IP address of the instance."""
    status: str | None = field("status", default=None)
    """State of the instance."""


class ServerFarmInstanceDetails(Model):
    """The instances of a plan."""

    server_farm_name: str | None = field("serverFarmName", default=None)
    """Name of the plan."""
    instances: NestedListOrNone[ServerFarmInstance, types.ServerFarmInstanceDict] = field(
        "instances", "[ServerFarmInstance]", default=None
    )
    """The instances."""
    instance_count: int | None = field("instanceCount", "int", default=None)
    """Number of instances."""


class ServerFarmNetworkSettings(Model):
    """Network settings of a managed instance plan."""

    virtual_network_subnet_id: str | None = field("virtualNetworkSubnetId", default=None)
    """Resource ID of the plan's subnet."""


class ServerFarmRdpDetails(Model):
    """Password for Remote Desktop to a plan's instances."""

    rdp_password: str | None = field("rdpPassword", default=None, secret=True)
    """The password."""
    rdp_password_expiry: datetime | None = field("rdpPasswordExpiry", "iso-8601", default=None)
    """When the password expires."""


class StorageMount(Model):
    """Storage mounted on a managed instance's computers."""

    name: str | None = field("name", default=None)
    """Name of the mount."""
    type: models.StorageMountType | types.StorageMountTypeValue | None = field("type", "StorageMountType", default=None)
    """Kind of storage."""
    source: str | None = field("source", default=None)
    """Share or directory that is mounted."""
    destination_path: str | None = field("destinationPath", default=None)
    """Path or drive it is mounted at."""
    credentials_key_vault_reference: NestedOrNone[
        KeyVaultReferenceWithStatus, types.KeyVaultReferenceWithStatusDict
    ] = field("credentialsKeyVaultReference", "KeyVaultReferenceWithStatus", default=None)
    """Key Vault secret with the credentials."""
