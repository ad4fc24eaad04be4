# Generated from swagger/web/web.json (2025-05-01, sha256 c7f385a3d05f).
# Do not edit: run "make generate".

"""Dicts for the models of ``web``, and values of its enums: ``app_service_plans``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import ProxyOnlyResourceDict, ProxyResourceDict, TrackedResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._common import (
        ExtendedLocationDict,
        HostingEnvironmentProfileDict,
        ManagedServiceIdentityDict,
        ManagedServiceIdentityTypeValue,
        SkuDescriptionDict,
    )
    from ._kube_environments import KubeEnvironmentProfileDict

AppServicePlanRestrictionsValue: TypeAlias = Literal["None", "Free", "Shared", "Basic", "Standard", "Premium"]
InstallScriptTypeValue: TypeAlias = Literal["RemoteAzureBlob", "PlatformStorage"]
RegistryAdapterTypeValue: TypeAlias = Literal["Binary", "String", "Expand_String", "Multi_String", "DWord", "QWord"]
StatusOptionsValue: TypeAlias = Literal["Ready", "Pending", "Creating"]
StorageMountTypeValue: TypeAlias = Literal["AzureFiles", "LocalStorage", "FileShare"]


class _AppServicePlanFlatDict(TrackedResourceDict, total=False):
    """An App Service plan: the computers that apps run on."""

    sku: models.SkuDescription | SkuDescriptionDict
    extended_location: models.ExtendedLocation | ExtendedLocationDict
    kind: str
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict
    worker_tier_name: str
    hosting_environment_profile: models.HostingEnvironmentProfile | HostingEnvironmentProfileDict
    per_site_scaling: bool
    elastic_scale_enabled: bool
    maximum_elastic_worker_count: int
    is_spot: bool
    spot_expiration_time: datetime | str
    free_offer_expiration_time: datetime | str
    reserved: bool
    is_xenon: bool
    hyper_v: bool
    target_worker_count: int
    target_worker_size_id: int
    kube_environment_profile: models.KubeEnvironmentProfile | KubeEnvironmentProfileDict
    zone_redundant: bool
    async_scaling_enabled: bool
    plan_default_identity: models.DefaultIdentity | DefaultIdentityDict
    is_custom_mode: bool
    registry_adapters: Sequence[models.RegistryAdapter | RegistryAdapterDict]
    install_scripts: Sequence[models.InstallScript | InstallScriptDict]
    network: models.ServerFarmNetworkSettings | ServerFarmNetworkSettingsDict
    storage_mounts: Sequence[models.StorageMount | StorageMountDict]
    rdp_enabled: bool


class _AppServicePlanNestedDict(TrackedResourceDict, total=False):
    """An App Service plan: the computers that apps run on."""

    properties: Required[models.AppServicePlanProperties | AppServicePlanPropertiesDict]
    sku: models.SkuDescription | SkuDescriptionDict
    extended_location: models.ExtendedLocation | ExtendedLocationDict
    kind: str
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict


AppServicePlanDict: TypeAlias = _AppServicePlanFlatDict | _AppServicePlanNestedDict


class _AppServicePlanPatchResourceFlatDict(ProxyOnlyResourceDict, total=False):
    """Settings of an App Service plan to change."""

    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict
    worker_tier_name: str
    hosting_environment_profile: models.HostingEnvironmentProfile | HostingEnvironmentProfileDict
    per_site_scaling: bool
    elastic_scale_enabled: bool
    maximum_elastic_worker_count: int
    is_spot: bool
    spot_expiration_time: datetime | str
    free_offer_expiration_time: datetime | str
    reserved: bool
    is_xenon: bool
    hyper_v: bool
    target_worker_count: int
    target_worker_size_id: int
    kube_environment_profile: models.KubeEnvironmentProfile | KubeEnvironmentProfileDict
    zone_redundant: bool


class _AppServicePlanPatchResourceNestedDict(ProxyOnlyResourceDict, total=False):
    """Settings of an App Service plan to change."""

    properties: Required[models.AppServicePlanPatchResourceProperties | AppServicePlanPatchResourcePropertiesDict]
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict


AppServicePlanPatchResourceDict: TypeAlias = (
    _AppServicePlanPatchResourceFlatDict | _AppServicePlanPatchResourceNestedDict
)


class AppServicePlanPatchResourcePropertiesDict(TypedDict, total=False):
    """Scaling and other settings of an App Service plan to change."""

    worker_tier_name: str
    hosting_environment_profile: models.HostingEnvironmentProfile | HostingEnvironmentProfileDict
    per_site_scaling: bool
    elastic_scale_enabled: bool
    maximum_elastic_worker_count: int
    is_spot: bool
    spot_expiration_time: datetime | str
    free_offer_expiration_time: datetime | str
    reserved: bool
    is_xenon: bool
    hyper_v: bool
    target_worker_count: int
    target_worker_size_id: int
    kube_environment_profile: models.KubeEnvironmentProfile | KubeEnvironmentProfileDict
    zone_redundant: bool
    additional_properties: Mapping[str, Any]


class AppServicePlanPropertiesDict(TypedDict, total=False):
    """Operating system, scaling and state of an App Service plan."""

    worker_tier_name: str
    hosting_environment_profile: models.HostingEnvironmentProfile | HostingEnvironmentProfileDict
    per_site_scaling: bool
    elastic_scale_enabled: bool
    maximum_elastic_worker_count: int
    is_spot: bool
    spot_expiration_time: datetime | str
    free_offer_expiration_time: datetime | str
    reserved: bool
    is_xenon: bool
    hyper_v: bool
    target_worker_count: int
    target_worker_size_id: int
    kube_environment_profile: models.KubeEnvironmentProfile | KubeEnvironmentProfileDict
    zone_redundant: bool
    async_scaling_enabled: bool
    plan_default_identity: models.DefaultIdentity | DefaultIdentityDict
    is_custom_mode: bool
    registry_adapters: Sequence[models.RegistryAdapter | RegistryAdapterDict]
    install_scripts: Sequence[models.InstallScript | InstallScriptDict]
    network: models.ServerFarmNetworkSettings | ServerFarmNetworkSettingsDict
    storage_mounts: Sequence[models.StorageMount | StorageMountDict]
    rdp_enabled: bool
    additional_properties: Mapping[str, Any]


class DefaultIdentityDict(TypedDict, total=False):
    """Identity a plan uses by default."""

    identity_type: models.ManagedServiceIdentityType | ManagedServiceIdentityTypeValue
    user_assigned_identity_resource_id: str
    additional_properties: Mapping[str, Any]


class _HybridConnectionKeyFlatDict(ProxyOnlyResourceDict, total=False):
    """The send key of a hybrid connection."""


class _HybridConnectionKeyNestedDict(ProxyOnlyResourceDict, total=False):
    """The send key of a hybrid connection."""

    properties: Required[models.HybridConnectionKeyProperties | HybridConnectionKeyPropertiesDict]


HybridConnectionKeyDict: TypeAlias = _HybridConnectionKeyFlatDict | _HybridConnectionKeyNestedDict


class HybridConnectionKeyPropertiesDict(TypedDict, total=False):
    """Name and value of a hybrid connection's send key."""

    additional_properties: Mapping[str, Any]


class _HybridConnectionLimitsFlatDict(ProxyResourceDict, total=False):
    """How many hybrid connections a plan uses and may use."""

    kind: str


class _HybridConnectionLimitsNestedDict(ProxyResourceDict, total=False):
    """How many hybrid connections a plan uses and may use."""

    properties: Required[models.HybridConnectionLimitsProperties | HybridConnectionLimitsPropertiesDict]
    kind: str


HybridConnectionLimitsDict: TypeAlias = _HybridConnectionLimitsFlatDict | _HybridConnectionLimitsNestedDict


class HybridConnectionLimitsPropertiesDict(TypedDict, total=False):
    """Numbers of hybrid connections of a plan."""

    additional_properties: Mapping[str, Any]


class InstallScriptDict(TypedDict, total=False):
    """A script run on a managed instance's computers."""

    name: str
    source: models.InstallScriptSource | InstallScriptSourceDict
    additional_properties: Mapping[str, Any]


class InstallScriptSourceDict(TypedDict, total=False):
    """Where an install script is."""

    source_uri: str
    type: models.InstallScriptType | InstallScriptTypeValue
    additional_properties: Mapping[str, Any]


class KeyVaultReferenceWithStatusDict(TypedDict, total=False):
    """Reference to a secret in Key Vault, with its state."""

    secret_uri: str
    reference_status: str
    additional_properties: Mapping[str, Any]


class RegistryAdapterDict(TypedDict, total=False):
    """A registry value set on a managed instance's computers."""

    registry_key: str
    type: models.RegistryAdapterType | RegistryAdapterTypeValue
    key_vault_secret_reference: models.KeyVaultReferenceWithStatus | KeyVaultReferenceWithStatusDict
    additional_properties: Mapping[str, Any]


class ServerFarmInstanceDict(TypedDict, total=False):
    """An instance of a plan."""

    instance_name: str
    ip_address: str
    status: str
    additional_properties: Mapping[str, Any]


class ServerFarmInstanceDetailsDict(TypedDict, total=False):
    """The instances of a plan."""

    server_farm_name: str
    instances: Sequence[models.ServerFarmInstance | ServerFarmInstanceDict]
    instance_count: int
    additional_properties: Mapping[str, Any]


class ServerFarmNetworkSettingsDict(TypedDict, total=False):
    """Network settings of a managed instance plan."""

    virtual_network_subnet_id: str
    additional_properties: Mapping[str, Any]


class ServerFarmRdpDetailsDict(TypedDict, total=False):
    """Password for Remote Desktop to a plan's instances."""

    rdp_password: str
    rdp_password_expiry: datetime | str
    additional_properties: Mapping[str, Any]


class StorageMountDict(TypedDict, total=False):
    """Storage mounted on a managed instance's computers."""

    name: str
    type: models.StorageMountType | StorageMountTypeValue
    source: str
    destination_path: str
    credentials_key_vault_reference: models.KeyVaultReferenceWithStatus | KeyVaultReferenceWithStatusDict
    additional_properties: Mapping[str, Any]
