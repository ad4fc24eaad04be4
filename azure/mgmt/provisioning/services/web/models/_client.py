# Generated from swagger/web/ by "make generate": do not edit.

"""Models of ``web``: ``client``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ....core.typed import typed
from ._bases import ProxyOnlyResource, ProxyResource

if TYPE_CHECKING:
    from datetime import datetime

    from ....core.models.nested import NestedListOrNone, NestedOrNone
    from .. import models
    from ..types import _client as types
    from ..types._app_service_environments import AppServiceEnvironmentDict
    from ..types._app_service_plans import AppServicePlanRestrictionsValue
    from ..types._common import CapabilityDict, IdentifierDict, SkuCapacityDict
else:
    typed(__name__)


class AseRegion(ProxyOnlyResource):
    """A region that offers App Service Environments."""

    properties: NestedOrNone[AseRegionProperties, types.AseRegionPropertiesDict] = field(
        "properties", "AseRegionProperties", default=None
    )
    """What a region offers for App Service Environments."""
    display_name: str = flattened("properties", init=False)
    """Name to show to people."""
    standard: bool = flattened("properties", init=False)
    """Whether environments are offered."""
    dedicated_host: bool = flattened("properties", init=False)
    """Whether dedicated hosts are offered."""
    zone_redundant: bool = flattened("properties", init=False)
    """Whether availability zones are offered."""
    available_sku: list[str] | None = flattened("properties", default=None)
    """SKUs on offer."""
    available_os: list[str] | None = flattened("properties", default=None)
    """Operating systems on offer."""


class AseRegionProperties(Model):
    """What a region offers for App Service Environments."""

    display_name: str = read_only("displayName")
    """Name to show to people."""
    standard: bool = read_only("standard", "bool")
    """Whether environments are offered."""
    dedicated_host: bool = read_only("dedicatedHost", "bool")
    """Whether dedicated hosts are offered."""
    zone_redundant: bool = read_only("zoneRedundant", "bool")
    """Whether availability zones are offered."""
    available_sku: list[str] | None = field("availableSku", "[str]", default=None)
    """SKUs on offer."""
    available_os: list[str] | None = field("availableOS", "[str]", default=None)
    """Operating systems on offer."""


class BillingMeter(ProxyOnlyResource):
    """A billing meter of App Service."""

    properties: NestedOrNone[BillingMeterProperties, types.BillingMeterPropertiesDict] = field(
        "properties", "BillingMeterProperties", default=None
    )
    """ID, region and name of a billing meter."""
    meter_id: str | None = flattened("properties", default=None)
    """ID of the meter."""
    billing_location: str | None = flattened("properties", default=None)
    """Region of the meter."""
    short_name: str | None = flattened("properties", default=None)
    """Short name of the meter."""
    friendly_name: str | None = flattened("properties", default=None)
    """Name to show to people."""
    resource_type: str | None = flattened("properties", default=None)
    """Resource type, provider and kind."""
    os_type: str | None = flattened("properties", default=None)
    """Operating system the meter is for."""
    multiplier: float | None = flattened("properties", default=None)
    """Factor applied to what is counted."""


class BillingMeterProperties(Model):
    """ID, region and name of a billing meter."""

    meter_id: str | None = field("meterId", default=None)
    """ID of the meter."""
    billing_location: str | None = field("billingLocation", default=None)
    """Region of the meter."""
    short_name: str | None = field("shortName", default=None)
    """Short name of the meter."""
    friendly_name: str | None = field("friendlyName", default=None)
    """Name to show to people."""
    resource_type: str | None = field("resourceType", default=None)
    """Resource type, provider and kind."""
    os_type: str | None = field("osType", default=None)
    """Operating system the meter is for."""
    multiplier: float | None = field("multiplier", "float", default=None)
    """Factor applied to what is counted."""


class CsmMoveResourceEnvelope(Model):
    """Resources to move to another resource group."""

    target_resource_group: str | None = field("targetResourceGroup", default=None)
    """Resource ID of the resource group to move to."""
    resources: list[str] | None = field("resources", "[str]", default=None)
    """Resource IDs of the resources to move."""


class CustomHostnameSites(ProxyOnlyResource):
    """A custom host name and the apps that use it."""

    properties: NestedOrNone[CustomHostnameSitesProperties, types.CustomHostnameSitesPropertiesDict] = field(
        "properties", "CustomHostnameSitesProperties", default=None
    )
    """Host name, region and apps."""
    custom_hostname: str | None = flattened("properties", default=None)
    """The host name."""
    region: str | None = flattened("properties", default=None)
    """Region of the apps."""
    site_resource_ids: NestedListOrNone[models.Identifier, IdentifierDict] = flattened("properties", default=None)
    """Resource IDs of the apps."""


class CustomHostnameSitesProperties(Model):
    """Host name, region and apps."""

    custom_hostname: str | None = field("customHostname", default=None)
    """The host name."""
    region: str | None = field("region", default=None)
    """Region of the apps."""
    site_resource_ids: NestedListOrNone[models.Identifier, IdentifierDict] = field(
        "siteResourceIds", "[Identifier]", default=None
    )
    """Resource IDs of the apps."""


class DeploymentLocations(Model):
    """Regions and App Service Environments one can deploy to."""

    locations: NestedListOrNone[GeoRegion, types.GeoRegionDict] = field("locations", "[GeoRegion]", default=None)
    """The regions."""
    hosting_environments: NestedListOrNone[models.AppServiceEnvironment, AppServiceEnvironmentDict] = field(
        "hostingEnvironments", "[AppServiceEnvironment]", default=None
    )
    """The environments."""
    hosting_environment_deployment_infos: NestedListOrNone[
        HostingEnvironmentDeploymentInfo, types.HostingEnvironmentDeploymentInfoDict
    ] = field("hostingEnvironmentDeploymentInfos", "[HostingEnvironmentDeploymentInfo]", default=None)
    """Names and regions of the environments."""


class DnlResourceNameAvailability(Model):
    """Whether a name can be used, and the host name it gives."""

    host_name: str | None = field("hostName", default=None)
    """Host name the resource would have."""
    name_available: bool | None = field("nameAvailable", "bool", default=None)
    """Whether the name is free."""
    reason: models.InAvailabilityReasonType | types.InAvailabilityReasonTypeValue | None = field(
        "reason", "InAvailabilityReasonType", default=None
    )
    """Why the name cannot be used."""
    message: str | None = field("message", default=None)
    """Explanation in words."""


class DnlResourceNameAvailabilityRequest(Model):
    """A name to check for a resource with a generated host name."""

    resource_group_name: str | None = field("resourceGroupName", default=None)
    """Resource group the resource is meant for."""
    auto_generated_domain_name_label_scope: str | None = field("autoGeneratedDomainNameLabelScope", default=None)
    """Within what the generated part of the host name is used again."""
    name: str = field("name")
    """Name to check."""
    type: models.CheckNameResourceTypes | types.CheckNameResourceTypesValue = field("type", "CheckNameResourceTypes")
    """Kind of resource."""


class GeoRegion(ProxyOnlyResource):
    """A region that offers App Service."""

    properties: NestedOrNone[GeoRegionProperties, types.GeoRegionPropertiesDict] = field(
        "properties", "GeoRegionProperties", default=None
    )
    """Names of a region."""
    description: str = flattened("properties", init=False)
    """Description in words."""
    display_name: str = flattened("properties", init=False)
    """Name to show to people."""
    org_domain: str = flattened("properties", init=False)
    """Organisational domain of the region."""


class GeoRegionProperties(Model):
    """Names of a region."""

    description: str = read_only("description")
    """Description in words."""
    display_name: str = read_only("displayName")
    """Name to show to people."""
    org_domain: str = read_only("orgDomain")
    """Organisational domain of the region."""


class GlobalCsmSkuDescription(Model):
    """A SKU of App Service."""

    name: str | None = field("name", default=None)
    """SKU, such as B1, S1 or P1v3."""
    tier: str | None = field("tier", default=None)
    """Tier, such as Basic, Standard or PremiumV3."""
    size: str | None = field("size", default=None)
    """Size within the tier."""
    family: str | None = field("family", default=None)
    """Family of the SKU, such as B or Pv3."""
    capacity: NestedOrNone[models.SkuCapacity, SkuCapacityDict] = field("capacity", "SkuCapacity", default=None)
    """Numbers of instances possible."""
    locations: list[str] | None = field("locations", "[str]", default=None)
    """Regions it is offered in."""
    capabilities: NestedListOrNone[models.Capability, CapabilityDict] = field(
        "capabilities", "[Capability]", default=None
    )
    """What it can do."""


class HostingEnvironmentDeploymentInfo(Model):
    """An App Service Environment one can deploy to."""

    name: str | None = field("name", default=None)
    """Name of the environment."""
    location: str | None = field("location", default=None)
    """Region of the environment."""


class NameIdentifier(Model):
    """A host name to look for."""

    name: str | None = field("name", default=None)
    """The host name."""


class PremierAddOnOffer(ProxyOnlyResource):
    """An add-on on offer."""

    properties: NestedOrNone[PremierAddOnOfferProperties, types.PremierAddOnOfferPropertiesDict] = field(
        "properties", "PremierAddOnOfferProperties", default=None
    )
    """Product, vendor and terms of an add-on."""
    sku: str | None = flattened("properties", default=None)
    """SKU of the add-on."""
    product: str | None = flattened("properties", default=None)
    """Name of the product."""
    vendor: str | None = flattened("properties", default=None)
    """Who sells it."""
    promo_code_required: bool | None = flattened("properties", default=None)
    """Whether a promotion code is needed."""
    quota: int | None = flattened("properties", default=None)
    """How many can be had."""
    web_hosting_plan_restrictions: models.AppServicePlanRestrictions | AppServicePlanRestrictionsValue | None = (
        flattened("properties", default=None)
    )
    """App Service plan tier it needs."""
    privacy_policy_url: str | None = flattened("properties", default=None)
    """URL of the privacy policy."""
    legal_terms_url: str | None = flattened("properties", default=None)
    """URL of the terms."""
    marketplace_publisher: str | None = flattened("properties", default=None)
    """Publisher in the marketplace."""
    marketplace_offer: str | None = flattened("properties", default=None)
    """Offer in the marketplace."""


class PremierAddOnOfferProperties(Model):
    """Product, vendor and terms of an add-on."""

    sku: str | None = field("sku", default=None)
    """SKU of the add-on."""
    product: str | None = field("product", default=None)
    """Name of the product."""
    vendor: str | None = field("vendor", default=None)
    """Who sells it."""
    promo_code_required: bool | None = field("promoCodeRequired", "bool", default=None)
    """Whether a promotion code is needed."""
    quota: int | None = field("quota", "int", default=None)
    """How many can be had."""
    web_hosting_plan_restrictions: models.AppServicePlanRestrictions | AppServicePlanRestrictionsValue | None = field(
        "webHostingPlanRestrictions", "AppServicePlanRestrictions", default=None
    )
    """App Service plan tier it needs."""
    privacy_policy_url: str | None = field("privacyPolicyUrl", default=None)
    """URL of the privacy policy."""
    legal_terms_url: str | None = field("legalTermsUrl", default=None)
    """URL of the terms."""
    marketplace_publisher: str | None = field("marketplacePublisher", default=None)
    """Publisher in the marketplace."""
    marketplace_offer: str | None = field("marketplaceOffer", default=None)
    """Offer in the marketplace."""


class ResourceNameAvailability(Model):
    """Whether a name can be used."""

    name_available: bool | None = field("nameAvailable", "bool", default=None)
    """Whether the name is free."""
    reason: models.InAvailabilityReasonType | types.InAvailabilityReasonTypeValue | None = field(
        "reason", "InAvailabilityReasonType", default=None
    )
    """Why the name cannot be used."""
    message: str | None = field("message", default=None)
    """Explanation in words."""


class ResourceNameAvailabilityRequest(Model):
    """A name to check."""

    name: str = field("name")
    """Name to check."""
    type: models.CheckNameResourceTypes | types.CheckNameResourceTypesValue = field("type", "CheckNameResourceTypes")
    """Kind of resource."""
    is_fqdn: bool | None = field("isFqdn", "bool", default=None)
    """Whether the name is a full domain name."""
    environment_id: str | None = field("environmentId", default=None)
    """Resource ID of the environment the resource is meant for."""


class SkuInfos(Model):
    """The SKUs of App Service."""

    resource_type: str | None = field("resourceType", default=None)
    """Resource type, provider and kind."""
    skus: NestedListOrNone[GlobalCsmSkuDescription, types.GlobalCsmSkuDescriptionDict] = field(
        "skus", "[GlobalCsmSkuDescription]", default=None
    )
    """The SKUs."""


class SourceControl(ProxyResource):
    """Access tokens for a kind of source control."""

    properties: NestedOrNone[SourceControlProperties, types.SourceControlPropertiesDict] = field(
        "properties", "SourceControlProperties", default=None
    )
    """Access token of a source control account."""
    token: str | None = flattened("properties", default=None)
    """The access token."""
    token_secret: str | None = flattened("properties", default=None)
    """Secret of the access token."""
    refresh_token: str | None = flattened("properties", default=None)
    """Token that renews the access token."""
    expiration_time: datetime | None = flattened("properties", default=None)
    """When the access token expires."""
    kind: str | None = field("kind", default=None)
    """Kind of the resource, where there are several; for apps such as app,linux or functionapp."""


class SourceControlProperties(Model):
    """Access token of a source control account."""

    token: str | None = field("token", default=None, secret=True)
    """The access token."""
    token_secret: str | None = field("tokenSecret", default=None, secret=True)
    """Secret of the access token."""
    refresh_token: str | None = field("refreshToken", default=None, secret=True)
    """Token that renews the access token."""
    expiration_time: datetime | None = field("expirationTime", "iso-8601", default=None)
    """When the access token expires."""


class ValidateProperties(Model):
    """What a resource to check is to be created with."""

    server_farm_id: str | None = field("serverFarmId", default=None)
    """Resource ID of the App Service plan."""
    sku_name: str | None = field("skuName", default=None)
    """SKU of the plan."""
    need_linux_workers: bool | None = field("needLinuxWorkers", "bool", default=None)
    """Whether Linux is needed."""
    is_spot: bool | None = field("isSpot", "bool", default=None)
    """Whether spot instances are used."""
    capacity: int | None = field("capacity", "int", default=None)
    """Number of instances."""
    hosting_environment: str | None = field("hostingEnvironment", default=None)
    """App Service Environment to use."""
    is_xenon: bool | None = field("isXenon", "bool", default=None)
    """Whether Windows containers are needed."""
    container_registry_base_url: str | None = field("containerRegistryBaseUrl", default=None)
    """URL of the container registry."""
    container_registry_username: str | None = field("containerRegistryUsername", default=None)
    """User name for the registry."""
    container_registry_password: str | None = field("containerRegistryPassword", default=None, secret=True)
    """Password for the registry."""
    container_image_repository: str | None = field("containerImageRepository", default=None)
    """Repository of the image."""
    container_image_tag: str | None = field("containerImageTag", default=None)
    """Tag of the image."""
    container_image_platform: str | None = field("containerImagePlatform", default=None)
    """Platform of the image: linux or windows."""
    app_service_environment: NestedOrNone[models.AppServiceEnvironment, AppServiceEnvironmentDict] = field(
        "appServiceEnvironment", "AppServiceEnvironment", default=None
    )
    """App Service Environment to check."""


class ValidateRequest(Model):
    """A resource to check before it is created."""

    name: str = field("name")
    """Name of the resource."""
    type: models.ValidateResourceTypes | types.ValidateResourceTypesValue = field("type", "ValidateResourceTypes")
    """Kind of resource."""
    location: str = field("location")
    """Region it is meant for."""
    properties: NestedOrNone[ValidateProperties, types.ValidatePropertiesDict] = field(
        "properties", "ValidateProperties", default=None
    )
    """What it is to be created with."""
    server_farm_id: str | None = flattened("properties", default=None)
    """Resource ID of the App Service plan."""
    sku_name: str | None = flattened("properties", default=None)
    """SKU of the plan."""
    need_linux_workers: bool | None = flattened("properties", default=None)
    """Whether Linux is needed."""
    is_spot: bool | None = flattened("properties", default=None)
    """Whether spot instances are used."""
    capacity: int | None = flattened("properties", default=None)
    """Number of instances."""
    hosting_environment: str | None = flattened("properties", default=None)
    """App Service Environment to use."""
    is_xenon: bool | None = flattened("properties", default=None)
    """Whether Windows containers are needed."""
    container_registry_base_url: str | None = flattened("properties", default=None)
    """URL of the container registry."""
    container_registry_username: str | None = flattened("properties", default=None)
    """User name for the registry."""
    container_registry_password: str | None = flattened("properties", default=None)
    """Password for the registry."""
    container_image_repository: str | None = flattened("properties", default=None)
    """Repository of the image."""
    container_image_tag: str | None = flattened("properties", default=None)
    """Tag of the image."""
    container_image_platform: str | None = flattened("properties", default=None)
    """Platform of the image: linux or windows."""
    app_service_environment: NestedOrNone[models.AppServiceEnvironment, AppServiceEnvironmentDict] = flattened(
        "properties", default=None
    )
    """App Service Environment to check."""


class ValidateResponse(Model):
    """The result of a check."""

    status: str | None = field("status", default=None)
    """Success or Failure."""
    error: NestedOrNone[ValidateResponseError, types.ValidateResponseErrorDict] = field(
        "error", "ValidateResponseError", default=None
    )
    """What went wrong, if anything did."""


class ValidateResponseError(Model):
    """Why a check failed."""

    code: str | None = field("code", default=None)
    """Short code, meant for programs."""
    message: str | None = field("message", default=None)
    """Explanation in words."""


class VnetParameters(ProxyOnlyResource):
    """A virtual network and subnet to check."""

    properties: NestedOrNone[VnetParametersProperties, types.VnetParametersPropertiesDict] = field(
        "properties", "VnetParametersProperties", default=None
    )
    """Names of the virtual network and subnet to check."""
    vnet_resource_group: str | None = flattened("properties", default=None)
    """Resource group of the virtual network."""
    vnet_name: str | None = flattened("properties", default=None)
    """Name of the virtual network."""
    vnet_subnet_name: str | None = flattened("properties", default=None)
    """Name of the subnet."""
    subnet_resource_id: str | None = flattened("properties", default=None)
    """Resource ID of the subnet, instead of the names."""


class VnetParametersProperties(Model):
    """Names of the virtual network and subnet to check."""

    vnet_resource_group: str | None = field("vnetResourceGroup", default=None)
    """Resource group of the virtual network."""
    vnet_name: str | None = field("vnetName", default=None)
    """Name of the virtual network."""
    vnet_subnet_name: str | None = field("vnetSubnetName", default=None)
    """Name of the subnet."""
    subnet_resource_id: str | None = field("subnetResourceId", default=None)
    """Resource ID of the subnet, instead of the names."""


class VnetValidationFailureDetails(ProxyOnlyResource):
    """The result of a virtual network check."""

    properties: NestedOrNone[
        VnetValidationFailureDetailsProperties, types.VnetValidationFailureDetailsPropertiesDict
    ] = field("properties", "VnetValidationFailureDetailsProperties", default=None)
    """Failed tests and warnings of a virtual network check."""
    message: str | None = flattened("properties", default=None)
    """Explanation in words."""
    failed: bool | None = flattened("properties", default=None)
    """Whether the check failed."""
    failed_tests: NestedListOrNone[VnetValidationTestFailure, types.VnetValidationTestFailureDict] = flattened(
        "properties", default=None
    )
    """Tests that failed."""
    warnings: NestedListOrNone[VnetValidationTestFailure, types.VnetValidationTestFailureDict] = flattened(
        "properties", default=None
    )
    """Warnings."""


class VnetValidationFailureDetailsProperties(Model):
    """Failed tests and warnings of a virtual network check."""

    message: str | None = field("message", default=None)
    """Explanation in words."""
    failed: bool | None = field("failed", "bool", default=None)
    """Whether the check failed."""
    failed_tests: NestedListOrNone[VnetValidationTestFailure, types.VnetValidationTestFailureDict] = field(
        "failedTests", "[VnetValidationTestFailure]", default=None
    )
    """Tests that failed."""
    warnings: NestedListOrNone[VnetValidationTestFailure, types.VnetValidationTestFailureDict] = field(
        "warnings", "[VnetValidationTestFailure]", default=None
    )
    """Warnings."""


class VnetValidationTestFailure(ProxyOnlyResource):
    """A test of a virtual network that failed."""

    properties: NestedOrNone[VnetValidationTestFailureProperties, types.VnetValidationTestFailurePropertiesDict] = (
        field("properties", "VnetValidationTestFailureProperties", default=None)
    )
    """Name and details of a failed test."""
    test_name: str | None = flattened("properties", default=None)
    """Name of the test."""
    details: str | None = flattened("properties", default=None)
    """Further details."""


class VnetValidationTestFailureProperties(Model):
    """Name and details of a failed test."""

    test_name: str | None = field("testName", default=None)
    """Name of the test."""
    details: str | None = field("details", default=None)
    """Further details."""
