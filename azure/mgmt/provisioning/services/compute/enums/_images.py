# Generated from swagger/compute/ by "make generate": do not edit.

"""Enums of ``compute``: ``images``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class AlternativeType(ExtensibleEnum):
    """Kind of the alternative to a deprecated image."""

    NONE = "None"
    OFFER = "Offer"
    PLAN = "Plan"


class ImageState(ExtensibleEnum):
    """Whether an image is deprecated."""

    ACTIVE = "Active"
    SCHEDULED_FOR_DEPRECATION = "ScheduledForDeprecation"
    DEPRECATED = "Deprecated"


class MetadataType(ExtensibleEnum):
    """Kind of metadata of an image version."""

    SECRETS_PROVISIONING_IMAGE_METADATA = "SecretsProvisioningImageMetadata"
    USER_PROVIDED_SECRETS_PROVISIONING_METADATA = "UserProvidedSecretsProvisioningMetadata"


class SecretsProvisioningComponentName(ExtensibleEnum):
    """Component that takes part in provisioning secrets."""

    OS = "OS"
    CLOUD_INIT = "CloudInit"
    AZURE_GUEST_AGENT = "AzureGuestAgent"
    SECRETS_PROVISIONING_LIBRARY = "SecretsProvisioningLibrary"
