# Generated from swagger/web/ by "make generate": do not edit.

"""Dicts for the models of ``web``, and values of its enums: ``client``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import ProxyOnlyResourceDict, ProxyResourceDict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from typing_extensions import Required

    from .. import models
    from ._app_service_environments import AppServiceEnvironmentDict
    from ._app_service_plans import AppServicePlanRestrictionsValue
    from ._common import CapabilityDict, IdentifierDict, SkuCapacityDict
else:
    typed(__name__)

CheckNameResourceTypesValue: TypeAlias = Literal[
    "Site",
    "Slot",
    "HostingEnvironment",
    "PublishingUser",
    "Microsoft.Web/sites",
    "Microsoft.Web/sites/slots",
    "Microsoft.Web/hostingEnvironments",
    "Microsoft.Web/publishingUsers",
]
InAvailabilityReasonTypeValue: TypeAlias = Literal["Invalid", "AlreadyExists"]
SkuNameValue: TypeAlias = Literal[
    "Free",
    "Shared",
    "Basic",
    "Standard",
    "Premium",
    "Dynamic",
    "Isolated",
    "IsolatedV2",
    "PremiumV2",
    "PremiumV3",
    "PremiumContainer",
    "ElasticPremium",
    "ElasticIsolated",
    "FlexConsumption",
]
ValidateResourceTypesValue: TypeAlias = Literal["ServerFarm", "Site", "Microsoft.Web/hostingEnvironments"]


class _AseRegionFlatDict(ProxyOnlyResourceDict, total=False):
    available_sku: list[str] | tuple[str, ...]
    available_os: list[str] | tuple[str, ...]


class _AseRegionNestedDict(ProxyOnlyResourceDict, total=False):
    properties: Required[models.AseRegionProperties | AseRegionPropertiesDict]


AseRegionDict: TypeAlias = _AseRegionFlatDict | _AseRegionNestedDict


class AseRegionPropertiesDict(ModelDict, total=False):
    available_sku: list[str] | tuple[str, ...]
    available_os: list[str] | tuple[str, ...]


class _BillingMeterFlatDict(ProxyOnlyResourceDict, total=False):
    meter_id: str
    billing_location: str
    short_name: str
    friendly_name: str
    resource_type: str
    os_type: str
    multiplier: float


class _BillingMeterNestedDict(ProxyOnlyResourceDict, total=False):
    properties: Required[models.BillingMeterProperties | BillingMeterPropertiesDict]


BillingMeterDict: TypeAlias = _BillingMeterFlatDict | _BillingMeterNestedDict


class BillingMeterPropertiesDict(ModelDict, total=False):
    meter_id: str
    billing_location: str
    short_name: str
    friendly_name: str
    resource_type: str
    os_type: str
    multiplier: float


class CsmMoveResourceEnvelopeDict(ModelDict, total=False):
    target_resource_group: str
    resources: list[str] | tuple[str, ...]


class _CustomHostnameSitesFlatDict(ProxyOnlyResourceDict, total=False):
    custom_hostname: str
    region: str
    site_resource_ids: Sequence[models.Identifier | IdentifierDict]


class _CustomHostnameSitesNestedDict(ProxyOnlyResourceDict, total=False):
    properties: Required[models.CustomHostnameSitesProperties | CustomHostnameSitesPropertiesDict]


CustomHostnameSitesDict: TypeAlias = _CustomHostnameSitesFlatDict | _CustomHostnameSitesNestedDict


class CustomHostnameSitesPropertiesDict(ModelDict, total=False):
    custom_hostname: str
    region: str
    site_resource_ids: Sequence[models.Identifier | IdentifierDict]


class DeploymentLocationsDict(ModelDict, total=False):
    locations: Sequence[models.GeoRegion | GeoRegionDict]
    hosting_environments: Sequence[models.AppServiceEnvironment | AppServiceEnvironmentDict]
    hosting_environment_deployment_infos: Sequence[
        models.HostingEnvironmentDeploymentInfo | HostingEnvironmentDeploymentInfoDict
    ]


class DnlResourceNameAvailabilityDict(ModelDict, total=False):
    host_name: str
    name_available: bool
    reason: models.InAvailabilityReasonType | InAvailabilityReasonTypeValue
    message: str


class DnlResourceNameAvailabilityRequestDict(ModelDict, total=False):
    resource_group_name: str
    auto_generated_domain_name_label_scope: str
    name: Required[str]
    type: Required[models.CheckNameResourceTypes | CheckNameResourceTypesValue]


class _GeoRegionFlatDict(ProxyOnlyResourceDict, total=False):
    """Stands for GeoRegion."""


class _GeoRegionNestedDict(ProxyOnlyResourceDict, total=False):
    properties: Required[models.GeoRegionProperties | GeoRegionPropertiesDict]


GeoRegionDict: TypeAlias = _GeoRegionFlatDict | _GeoRegionNestedDict


class GeoRegionPropertiesDict(ModelDict, total=False):
    """Stands for GeoRegionProperties."""


class GlobalCsmSkuDescriptionDict(ModelDict, total=False):
    name: str
    tier: str
    size: str
    family: str
    capacity: models.SkuCapacity | SkuCapacityDict
    locations: list[str] | tuple[str, ...]
    capabilities: Sequence[models.Capability | CapabilityDict]


class HostingEnvironmentDeploymentInfoDict(ModelDict, total=False):
    name: str
    location: str


class NameIdentifierDict(ModelDict, total=False):
    name: str


class _PremierAddOnOfferFlatDict(ProxyOnlyResourceDict, total=False):
    sku: str
    product: str
    vendor: str
    promo_code_required: bool
    quota: int
    web_hosting_plan_restrictions: models.AppServicePlanRestrictions | AppServicePlanRestrictionsValue
    privacy_policy_url: str
    legal_terms_url: str
    marketplace_publisher: str
    marketplace_offer: str


class _PremierAddOnOfferNestedDict(ProxyOnlyResourceDict, total=False):
    properties: Required[models.PremierAddOnOfferProperties | PremierAddOnOfferPropertiesDict]


PremierAddOnOfferDict: TypeAlias = _PremierAddOnOfferFlatDict | _PremierAddOnOfferNestedDict


class PremierAddOnOfferPropertiesDict(ModelDict, total=False):
    sku: str
    product: str
    vendor: str
    promo_code_required: bool
    quota: int
    web_hosting_plan_restrictions: models.AppServicePlanRestrictions | AppServicePlanRestrictionsValue
    privacy_policy_url: str
    legal_terms_url: str
    marketplace_publisher: str
    marketplace_offer: str


class ResourceNameAvailabilityDict(ModelDict, total=False):
    name_available: bool
    reason: models.InAvailabilityReasonType | InAvailabilityReasonTypeValue
    message: str


class ResourceNameAvailabilityRequestDict(ModelDict, total=False):
    name: Required[str]
    type: Required[models.CheckNameResourceTypes | CheckNameResourceTypesValue]
    is_fqdn: bool
    environment_id: str


class SkuInfosDict(ModelDict, total=False):
    resource_type: str
    skus: Sequence[models.GlobalCsmSkuDescription | GlobalCsmSkuDescriptionDict]


class _SourceControlFlatDict(ProxyResourceDict, total=False):
    kind: str
    token: str
    token_secret: str
    refresh_token: str
    expiration_time: datetime | str


class _SourceControlNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.SourceControlProperties | SourceControlPropertiesDict]
    kind: str


SourceControlDict: TypeAlias = _SourceControlFlatDict | _SourceControlNestedDict


class SourceControlPropertiesDict(ModelDict, total=False):
    token: str
    token_secret: str
    refresh_token: str
    expiration_time: datetime | str


class ValidatePropertiesDict(ModelDict, total=False):
    server_farm_id: str
    sku_name: str
    need_linux_workers: bool
    is_spot: bool
    capacity: int
    hosting_environment: str
    is_xenon: bool
    container_registry_base_url: str
    container_registry_username: str
    container_registry_password: str
    container_image_repository: str
    container_image_tag: str
    container_image_platform: str
    app_service_environment: models.AppServiceEnvironment | AppServiceEnvironmentDict


class _ValidateRequestFlatDict(ModelDict, total=False):
    name: Required[str]
    type: Required[models.ValidateResourceTypes | ValidateResourceTypesValue]
    location: Required[str]
    server_farm_id: str
    sku_name: str
    need_linux_workers: bool
    is_spot: bool
    capacity: int
    hosting_environment: str
    is_xenon: bool
    container_registry_base_url: str
    container_registry_username: str
    container_registry_password: str
    container_image_repository: str
    container_image_tag: str
    container_image_platform: str
    app_service_environment: models.AppServiceEnvironment | AppServiceEnvironmentDict


class _ValidateRequestNestedDict(ModelDict, total=False):
    name: Required[str]
    type: Required[models.ValidateResourceTypes | ValidateResourceTypesValue]
    location: Required[str]
    properties: Required[models.ValidateProperties | ValidatePropertiesDict]


ValidateRequestDict: TypeAlias = _ValidateRequestFlatDict | _ValidateRequestNestedDict


class ValidateResponseDict(ModelDict, total=False):
    status: str
    error: models.ValidateResponseError | ValidateResponseErrorDict


class ValidateResponseErrorDict(ModelDict, total=False):
    code: str
    message: str


class _VnetParametersFlatDict(ProxyOnlyResourceDict, total=False):
    vnet_resource_group: str
    vnet_name: str
    vnet_subnet_name: str
    subnet_resource_id: str


class _VnetParametersNestedDict(ProxyOnlyResourceDict, total=False):
    properties: Required[models.VnetParametersProperties | VnetParametersPropertiesDict]


VnetParametersDict: TypeAlias = _VnetParametersFlatDict | _VnetParametersNestedDict


class VnetParametersPropertiesDict(ModelDict, total=False):
    vnet_resource_group: str
    vnet_name: str
    vnet_subnet_name: str
    subnet_resource_id: str


class _VnetValidationFailureDetailsFlatDict(ProxyOnlyResourceDict, total=False):
    message: str
    failed: bool
    failed_tests: Sequence[models.VnetValidationTestFailure | VnetValidationTestFailureDict]
    warnings: Sequence[models.VnetValidationTestFailure | VnetValidationTestFailureDict]


class _VnetValidationFailureDetailsNestedDict(ProxyOnlyResourceDict, total=False):
    properties: Required[models.VnetValidationFailureDetailsProperties | VnetValidationFailureDetailsPropertiesDict]


VnetValidationFailureDetailsDict: TypeAlias = (
    _VnetValidationFailureDetailsFlatDict | _VnetValidationFailureDetailsNestedDict
)


class VnetValidationFailureDetailsPropertiesDict(ModelDict, total=False):
    message: str
    failed: bool
    failed_tests: Sequence[models.VnetValidationTestFailure | VnetValidationTestFailureDict]
    warnings: Sequence[models.VnetValidationTestFailure | VnetValidationTestFailureDict]


class _VnetValidationTestFailureFlatDict(ProxyOnlyResourceDict, total=False):
    test_name: str
    details: str


class _VnetValidationTestFailureNestedDict(ProxyOnlyResourceDict, total=False):
    properties: Required[models.VnetValidationTestFailureProperties | VnetValidationTestFailurePropertiesDict]


VnetValidationTestFailureDict: TypeAlias = _VnetValidationTestFailureFlatDict | _VnetValidationTestFailureNestedDict


class VnetValidationTestFailurePropertiesDict(ModelDict, total=False):
    test_name: str
    details: str
