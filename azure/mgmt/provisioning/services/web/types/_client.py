# Generated from swagger/web/web.json (2025-05-01, sha256 c7f385a3d05f).
# Do not edit: run "make generate".

"""Dicts for the models of ``web``, and values of its enums: ``client``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import ProxyOnlyResourceDict, ProxyResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._app_service_environments import AppServiceEnvironmentDict
    from ._app_service_plans import AppServicePlanRestrictionsValue
    from ._common import CapabilityDict, IdentifierDict, SkuCapacityDict

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
    """A region that offers App Service Environments."""

    available_sku: Sequence[str]
    available_os: Sequence[str]


class _AseRegionNestedDict(ProxyOnlyResourceDict, total=False):
    """A region that offers App Service Environments."""

    properties: Required[models.AseRegionProperties | AseRegionPropertiesDict]


AseRegionDict: TypeAlias = _AseRegionFlatDict | _AseRegionNestedDict


class AseRegionPropertiesDict(TypedDict, total=False):
    """What a region offers for App Service Environments."""

    available_sku: Sequence[str]
    available_os: Sequence[str]
    additional_properties: Mapping[str, Any]


class _BillingMeterFlatDict(ProxyOnlyResourceDict, total=False):
    """A billing meter of App Service."""

    meter_id: str
    billing_location: str
    short_name: str
    friendly_name: str
    resource_type: str
    os_type: str
    multiplier: float


class _BillingMeterNestedDict(ProxyOnlyResourceDict, total=False):
    """A billing meter of App Service."""

    properties: Required[models.BillingMeterProperties | BillingMeterPropertiesDict]


BillingMeterDict: TypeAlias = _BillingMeterFlatDict | _BillingMeterNestedDict


class BillingMeterPropertiesDict(TypedDict, total=False):
    """ID, region and name of a billing meter."""

    meter_id: str
    billing_location: str
    short_name: str
    friendly_name: str
    resource_type: str
    os_type: str
    multiplier: float
    additional_properties: Mapping[str, Any]


class CsmMoveResourceEnvelopeDict(TypedDict, total=False):
    """Resources to move to another resource group."""

    target_resource_group: str
    resources: Sequence[str]
    additional_properties: Mapping[str, Any]


class _CustomHostnameSitesFlatDict(ProxyOnlyResourceDict, total=False):
    """A custom host name and the apps that use it."""

    custom_hostname: str
    region: str
    site_resource_ids: Sequence[models.Identifier | IdentifierDict]


class _CustomHostnameSitesNestedDict(ProxyOnlyResourceDict, total=False):
    """A custom host name and the apps that use it."""

    properties: Required[models.CustomHostnameSitesProperties | CustomHostnameSitesPropertiesDict]


CustomHostnameSitesDict: TypeAlias = _CustomHostnameSitesFlatDict | _CustomHostnameSitesNestedDict


class CustomHostnameSitesPropertiesDict(TypedDict, total=False):
    """Host name, region and apps."""

    custom_hostname: str
    region: str
    site_resource_ids: Sequence[models.Identifier | IdentifierDict]
    additional_properties: Mapping[str, Any]


class DeploymentLocationsDict(TypedDict, total=False):
    """Regions and App Service Environments one can deploy to."""

    locations: Sequence[models.GeoRegion | GeoRegionDict]
    hosting_environments: Sequence[models.AppServiceEnvironment | AppServiceEnvironmentDict]
    hosting_environment_deployment_infos: Sequence[
        models.HostingEnvironmentDeploymentInfo | HostingEnvironmentDeploymentInfoDict
    ]
    additional_properties: Mapping[str, Any]


class DnlResourceNameAvailabilityDict(TypedDict, total=False):
    """Whether a name can be used, and the host name it gives."""

    host_name: str
    name_available: bool
    reason: models.InAvailabilityReasonType | InAvailabilityReasonTypeValue
    message: str
    additional_properties: Mapping[str, Any]


class DnlResourceNameAvailabilityRequestDict(TypedDict, total=False):
    """A name to check for a resource with a generated host name."""

    resource_group_name: str
    auto_generated_domain_name_label_scope: str
    name: Required[str]
    type: Required[models.CheckNameResourceTypes | CheckNameResourceTypesValue]
    additional_properties: Mapping[str, Any]


class _GeoRegionFlatDict(ProxyOnlyResourceDict, total=False):
    """A region that offers App Service."""


class _GeoRegionNestedDict(ProxyOnlyResourceDict, total=False):
    """A region that offers App Service."""

    properties: Required[models.GeoRegionProperties | GeoRegionPropertiesDict]


GeoRegionDict: TypeAlias = _GeoRegionFlatDict | _GeoRegionNestedDict


class GeoRegionPropertiesDict(TypedDict, total=False):
    """Names of a region."""

    additional_properties: Mapping[str, Any]


class GlobalCsmSkuDescriptionDict(TypedDict, total=False):
    """A SKU of App Service."""

    name: str
    tier: str
    size: str
    family: str
    capacity: models.SkuCapacity | SkuCapacityDict
    locations: Sequence[str]
    capabilities: Sequence[models.Capability | CapabilityDict]
    additional_properties: Mapping[str, Any]


class HostingEnvironmentDeploymentInfoDict(TypedDict, total=False):
    """An App Service Environment one can deploy to."""

    name: str
    location: str
    additional_properties: Mapping[str, Any]


class NameIdentifierDict(TypedDict, total=False):
    """A host name to look for."""

    name: str
    additional_properties: Mapping[str, Any]


class _PremierAddOnOfferFlatDict(ProxyOnlyResourceDict, total=False):
    """An add-on on offer."""

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
    """An add-on on offer."""

    properties: Required[models.PremierAddOnOfferProperties | PremierAddOnOfferPropertiesDict]


PremierAddOnOfferDict: TypeAlias = _PremierAddOnOfferFlatDict | _PremierAddOnOfferNestedDict


class PremierAddOnOfferPropertiesDict(TypedDict, total=False):
    """Product, vendor and terms of an add-on."""

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
    additional_properties: Mapping[str, Any]


class ResourceNameAvailabilityDict(TypedDict, total=False):
    """Whether a name can be used."""

    name_available: bool
    reason: models.InAvailabilityReasonType | InAvailabilityReasonTypeValue
    message: str
    additional_properties: Mapping[str, Any]


class ResourceNameAvailabilityRequestDict(TypedDict, total=False):
    """A name to check."""

    name: Required[str]
    type: Required[models.CheckNameResourceTypes | CheckNameResourceTypesValue]
    is_fqdn: bool
    environment_id: str
    additional_properties: Mapping[str, Any]


class SkuInfosDict(TypedDict, total=False):
    """The SKUs of App Service."""

    resource_type: str
    skus: Sequence[models.GlobalCsmSkuDescription | GlobalCsmSkuDescriptionDict]
    additional_properties: Mapping[str, Any]


class _SourceControlFlatDict(ProxyResourceDict, total=False):
    """Access tokens for a kind of source control."""

    kind: str
    token: str
    token_secret: str
    refresh_token: str
    expiration_time: datetime | str


class _SourceControlNestedDict(ProxyResourceDict, total=False):
    """Access tokens for a kind of source control."""

    properties: Required[models.SourceControlProperties | SourceControlPropertiesDict]
    kind: str


SourceControlDict: TypeAlias = _SourceControlFlatDict | _SourceControlNestedDict


class SourceControlPropertiesDict(TypedDict, total=False):
    """Access token of a source control account."""

    token: str
    token_secret: str
    refresh_token: str
    expiration_time: datetime | str
    additional_properties: Mapping[str, Any]


class ValidatePropertiesDict(TypedDict, total=False):
    """What a resource to check is to be created with."""

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
    additional_properties: Mapping[str, Any]


class _ValidateRequestFlatDict(TypedDict, total=False):
    """A resource to check before it is created."""

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
    additional_properties: Mapping[str, Any]


class _ValidateRequestNestedDict(TypedDict, total=False):
    """A resource to check before it is created."""

    name: Required[str]
    type: Required[models.ValidateResourceTypes | ValidateResourceTypesValue]
    location: Required[str]
    properties: Required[models.ValidateProperties | ValidatePropertiesDict]
    additional_properties: Mapping[str, Any]


ValidateRequestDict: TypeAlias = _ValidateRequestFlatDict | _ValidateRequestNestedDict


class ValidateResponseDict(TypedDict, total=False):
    """The result of a check."""

    status: str
    error: models.ValidateResponseError | ValidateResponseErrorDict
    additional_properties: Mapping[str, Any]


class ValidateResponseErrorDict(TypedDict, total=False):
    """Why a check failed."""

    code: str
    message: str
    additional_properties: Mapping[str, Any]


class _VnetParametersFlatDict(ProxyOnlyResourceDict, total=False):
    """A virtual network and subnet to check."""

    vnet_resource_group: str
    vnet_name: str
    vnet_subnet_name: str
    subnet_resource_id: str


class _VnetParametersNestedDict(ProxyOnlyResourceDict, total=False):
    """A virtual network and subnet to check."""

    properties: Required[models.VnetParametersProperties | VnetParametersPropertiesDict]


VnetParametersDict: TypeAlias = _VnetParametersFlatDict | _VnetParametersNestedDict


class VnetParametersPropertiesDict(TypedDict, total=False):
    """Names of the virtual network and subnet to check."""

    vnet_resource_group: str
    vnet_name: str
    vnet_subnet_name: str
    subnet_resource_id: str
    additional_properties: Mapping[str, Any]


class _VnetValidationFailureDetailsFlatDict(ProxyOnlyResourceDict, total=False):
    """The result of a virtual network check."""

    message: str
    failed: bool
    failed_tests: Sequence[models.VnetValidationTestFailure | VnetValidationTestFailureDict]
    warnings: Sequence[models.VnetValidationTestFailure | VnetValidationTestFailureDict]


class _VnetValidationFailureDetailsNestedDict(ProxyOnlyResourceDict, total=False):
    """The result of a virtual network check."""

    properties: Required[models.VnetValidationFailureDetailsProperties | VnetValidationFailureDetailsPropertiesDict]


VnetValidationFailureDetailsDict: TypeAlias = (
    _VnetValidationFailureDetailsFlatDict | _VnetValidationFailureDetailsNestedDict
)


class VnetValidationFailureDetailsPropertiesDict(TypedDict, total=False):
    """Failed tests and warnings of a virtual network check."""

    message: str
    failed: bool
    failed_tests: Sequence[models.VnetValidationTestFailure | VnetValidationTestFailureDict]
    warnings: Sequence[models.VnetValidationTestFailure | VnetValidationTestFailureDict]
    additional_properties: Mapping[str, Any]


class _VnetValidationTestFailureFlatDict(ProxyOnlyResourceDict, total=False):
    """A test of a virtual network that failed."""

    test_name: str
    details: str


class _VnetValidationTestFailureNestedDict(ProxyOnlyResourceDict, total=False):
    """A test of a virtual network that failed."""

    properties: Required[models.VnetValidationTestFailureProperties | VnetValidationTestFailurePropertiesDict]


VnetValidationTestFailureDict: TypeAlias = _VnetValidationTestFailureFlatDict | _VnetValidationTestFailureNestedDict


class VnetValidationTestFailurePropertiesDict(TypedDict, total=False):
    """Name and details of a failed test."""

    test_name: str
    details: str
    additional_properties: Mapping[str, Any]
