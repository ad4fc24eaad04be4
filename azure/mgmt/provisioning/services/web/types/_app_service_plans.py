# Generated from swagger/web/ by "make generate": do not edit.

"""Dicts for the models of ``web``, and values of its enums: ``app_service_plans``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import ProxyOnlyResourceDict, ProxyResourceDict, TrackedResourceDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

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
else:
    typed(__name__)

AppServicePlanRestrictionsValue: TypeAlias = Literal["None", "Free", "Shared", "Basic", "Standard", "Premium"]
InstallScriptTypeValue: TypeAlias = Literal["RemoteAzureBlob", "PlatformStorage"]
RegistryAdapterTypeValue: TypeAlias = Literal["Binary", "String", "Expand_String", "Multi_String", "DWord", "QWord"]
StatusOptionsValue: TypeAlias = Literal["Ready", "Pending", "Creating"]
StorageMountTypeValue: TypeAlias = Literal["AzureFiles", "LocalStorage", "FileShare"]


class _AppServicePlanFlatDict(TrackedResourceDict, total=False):
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
    properties: Required[models.AppServicePlanProperties | AppServicePlanPropertiesDict]
    sku: models.SkuDescription | SkuDescriptionDict
    extended_location: models.ExtendedLocation | ExtendedLocationDict
    kind: str
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict


AppServicePlanDict: TypeAlias = _AppServicePlanFlatDict | _AppServicePlanNestedDict


class _AppServicePlanPatchResourceFlatDict(ProxyOnlyResourceDict, total=False):
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
    properties: Required[models.AppServicePlanPatchResourceProperties | AppServicePlanPatchResourcePropertiesDict]
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict


AppServicePlanPatchResourceDict: TypeAlias = (
    _AppServicePlanPatchResourceFlatDict | _AppServicePlanPatchResourceNestedDict
)


class AppServicePlanPatchResourcePropertiesDict(ModelDict, total=False):
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


class AppServicePlanPropertiesDict(ModelDict, total=False):
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


class DefaultIdentityDict(ModelDict, total=False):
    identity_type: models.ManagedServiceIdentityType | ManagedServiceIdentityTypeValue
    user_assigned_identity_resource_id: str


class _HybridConnectionKeyFlatDict(ProxyOnlyResourceDict, total=False):
    """Stands for HybridConnectionKey."""


class _HybridConnectionKeyNestedDict(ProxyOnlyResourceDict, total=False):
    properties: Required[models.HybridConnectionKeyProperties | HybridConnectionKeyPropertiesDict]


HybridConnectionKeyDict: TypeAlias = _HybridConnectionKeyFlatDict | _HybridConnectionKeyNestedDict


class HybridConnectionKeyPropertiesDict(ModelDict, total=False):
    """Stands for HybridConnectionKeyProperties."""


class _HybridConnectionLimitsFlatDict(ProxyResourceDict, total=False):
    kind: str


class _HybridConnectionLimitsNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.HybridConnectionLimitsProperties | HybridConnectionLimitsPropertiesDict]
    kind: str


HybridConnectionLimitsDict: TypeAlias = _HybridConnectionLimitsFlatDict | _HybridConnectionLimitsNestedDict


class HybridConnectionLimitsPropertiesDict(ModelDict, total=False):
    """Stands for HybridConnectionLimitsProperties."""


class InstallScriptDict(ModelDict, total=False):
    name: str
    source: models.InstallScriptSource | InstallScriptSourceDict


class InstallScriptSourceDict(ModelDict, total=False):
    source_uri: str
    type: models.InstallScriptType | InstallScriptTypeValue


class KeyVaultReferenceWithStatusDict(ModelDict, total=False):
    secret_uri: str
    reference_status: str


class RegistryAdapterDict(ModelDict, total=False):
    registry_key: str
    type: models.RegistryAdapterType | RegistryAdapterTypeValue
    key_vault_secret_reference: models.KeyVaultReferenceWithStatus | KeyVaultReferenceWithStatusDict


class ServerFarmInstanceDict(ModelDict, total=False):
    instance_name: str
    ip_address: str
    status: str


class ServerFarmInstanceDetailsDict(ModelDict, total=False):
    server_farm_name: str
    instances: Sequence[models.ServerFarmInstance | ServerFarmInstanceDict]
    instance_count: int


class ServerFarmNetworkSettingsDict(ModelDict, total=False):
    virtual_network_subnet_id: str


class ServerFarmRdpDetailsDict(ModelDict, total=False):
    rdp_password: str
    rdp_password_expiry: datetime | str


class StorageMountDict(ModelDict, total=False):
    name: str
    type: models.StorageMountType | StorageMountTypeValue
    source: str
    destination_path: str
    credentials_key_vault_reference: models.KeyVaultReferenceWithStatus | KeyVaultReferenceWithStatusDict
