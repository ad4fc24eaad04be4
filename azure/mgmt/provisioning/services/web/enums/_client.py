# Generated from swagger/web/ by "make generate": do not edit.

"""Enums of ``web``: ``client``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class CheckNameResourceTypes(ExtensibleEnum):
    """Kind of resource whose name to check."""

    SITE = "Site"
    SLOT = "Slot"
    HOSTING_ENVIRONMENT = "HostingEnvironment"
    PUBLISHING_USER = "PublishingUser"
    MICROSOFT_WEB_SITES = "Microsoft.Web/sites"
    MICROSOFT_WEB_SITES_SLOTS = "Microsoft.Web/sites/slots"
    MICROSOFT_WEB_HOSTING_ENVIRONMENTS = "Microsoft.Web/hostingEnvironments"
    MICROSOFT_WEB_PUBLISHING_USERS = "Microsoft.Web/publishingUsers"


class InAvailabilityReasonType(ExtensibleEnum):
    """Why a name cannot be used."""

    INVALID = "Invalid"
    ALREADY_EXISTS = "AlreadyExists"


class SkuName(ExtensibleEnum):
    """SKU to list regions for."""

    FREE = "Free"
    SHARED = "Shared"
    BASIC = "Basic"
    STANDARD = "Standard"
    PREMIUM = "Premium"
    DYNAMIC = "Dynamic"
    ISOLATED = "Isolated"
    ISOLATED_V2 = "IsolatedV2"
    PREMIUM_V2 = "PremiumV2"
    PREMIUM_V3 = "PremiumV3"
    PREMIUM_CONTAINER = "PremiumContainer"
    ELASTIC_PREMIUM = "ElasticPremium"
    ELASTIC_ISOLATED = "ElasticIsolated"
    FLEX_CONSUMPTION = "FlexConsumption"


class ValidateResourceTypes(ExtensibleEnum):
    """Kind of resource to check."""

    SERVER_FARM = "ServerFarm"
    SITE = "Site"
    MICROSOFT_WEB_HOSTING_ENVIRONMENTS = "Microsoft.Web/hostingEnvironments"
