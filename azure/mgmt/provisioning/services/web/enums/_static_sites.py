# Generated from swagger/web/ by "make generate": do not edit.

"""Enums of ``web``: ``static_sites``."""

from __future__ import annotations

from ....core.models.model import ExtensibleEnum


class BasicAuthName(ExtensibleEnum):
    """Name of the password protection setting; always default."""

    DEFAULT = "default"


class BuildStatus(ExtensibleEnum):
    """State of a static web app's build."""

    WAITING_FOR_DEPLOYMENT = "WaitingForDeployment"
    UPLOADING = "Uploading"
    DEPLOYING = "Deploying"
    READY = "Ready"
    FAILED = "Failed"
    DELETING = "Deleting"
    DETACHED = "Detached"


class CustomDomainStatus(ExtensibleEnum):
    """How far a custom domain of a static web app has got."""

    RETRIEVING_VALIDATION_TOKEN = "RetrievingValidationToken"
    VALIDATING = "Validating"
    ADDING = "Adding"
    READY = "Ready"
    FAILED = "Failed"
    DELETING = "Deleting"
    UNHEALTHY = "Unhealthy"


class EnterpriseGradeCdnStatus(ExtensibleEnum):
    """Whether a static web app is served through Azure Front Door."""

    ENABLED = "Enabled"
    ENABLING = "Enabling"
    DISABLED = "Disabled"
    DISABLING = "Disabling"


class StagingEnvironmentPolicy(ExtensibleEnum):
    """Whether pull requests get environments of their own."""

    ENABLED = "Enabled"
    DISABLED = "Disabled"


class TriggerTypes(ExtensibleEnum):
    """Kind of trigger of a static web app's function."""

    HTTP_TRIGGER = "HttpTrigger"
    UNKNOWN = "Unknown"
