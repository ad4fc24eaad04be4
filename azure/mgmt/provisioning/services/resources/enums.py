# Generated from swagger/resources/ by "make generate": do not edit.

"""Enums of the service ``resources``."""

from __future__ import annotations

from ...core.models.model import ExtensibleEnum


class ActionType(ExtensibleEnum):
    """Who an operation is meant for."""

    INTERNAL = "Internal"
    """For Azure's internal services only."""


class AliasPathAttributes(ExtensibleEnum):
    """What Azure Policy may do with the property an alias path points to."""

    NONE = "None"
    """No attributes; the modify effect of a policy cannot change the property."""
    MODIFIABLE = "Modifiable"
    """Policies with the modify effect may change the property."""


class AliasPathTokenType(ExtensibleEnum):
    """Kind of JSON value an alias path points to."""

    NOT_SPECIFIED = "NotSpecified"
    """The kind is not stated."""
    ANY = "Any"
    """Any kind of value."""
    STRING = "String"
    """Text."""
    OBJECT = "Object"
    """A JSON object."""
    ARRAY = "Array"
    """A JSON array."""
    INTEGER = "Integer"
    """A whole number."""
    NUMBER = "Number"
    """A number, with or without a fraction."""
    BOOLEAN = "Boolean"
    """True or false."""


class AliasPatternType(ExtensibleEnum):
    """What an alias pattern does."""

    NOT_SPECIFIED = "NotSpecified"
    """The pattern states no type."""
    EXTRACT = "Extract"
    """Take the part of the text that stands at the placeholder."""


class AliasType(ExtensibleEnum):
    """Sensitivity of the value behind an alias."""

    NOT_SPECIFIED = "NotSpecified"
    """The alias states no type."""
    PLAIN_TEXT = "PlainText"
    """The value is not sensitive and may be shown."""
    MASK = "Mask"
    """The value is secret and is masked."""


class ChangeType(ExtensibleEnum):
    """What a deployment would do to a resource."""

    CREATE = "Create"
    """The resource does not exist and would be created."""
    DELETE = "Delete"
    """The resource is not in the template and would be deleted; only in complete mode."""
    IGNORE = "Ignore"
    """The resource is not in the template and would be left alone."""
    DEPLOY = "Deploy"
    """The resource would be deployed again; whether its properties change was not looked at."""
    NO_CHANGE = "NoChange"
    """The resource would be deployed again without any change."""
    MODIFY = "Modify"
    """Properties of the existing resource would change."""
    UNSUPPORTED = "Unsupported"
    """What-if cannot make a prediction for the resource."""


class CreatedByType(ExtensibleEnum):
    """Kind of identity that created or last changed a resource."""

    USER = "User"
    """A person's account."""
    APPLICATION = "Application"
    """An application with its own service principal."""
    MANAGED_IDENTITY = "ManagedIdentity"
    """A managed identity of an Azure resource."""
    KEY = "Key"
    """A caller that authenticated with a key."""


class DeploymentIdentityType(ExtensibleEnum):
    """Kinds of managed identity a deployment can have."""

    NONE = "None"
    """No managed identity."""
    USER_ASSIGNED = "UserAssigned"
    """Identity created on its own and assigned to the deployment."""


class DeploymentMode(ExtensibleEnum):
    """What happens to resources of the group that the template does not name."""

    INCREMENTAL = "Incremental"
    """They are left alone."""
    COMPLETE = "Complete"
    """They are deleted; only for deployments to a resource group."""


class ExportTemplateOutputFormat(ExtensibleEnum):
    """Language an exported template is written in."""

    JSON = "Json"
    """ARM template in JSON."""
    BICEP = "Bicep"
    """Bicep source text."""


class ExpressionEvaluationOptionsScopeType(ExtensibleEnum):
    """Template whose parameters and variables a nested template's expressions see."""

    NOT_SPECIFIED = "NotSpecified"
    """Not stated; treated as Outer."""
    OUTER = "Outer"
    """Those of the parent template."""
    INNER = "Inner"
    """Those of the nested template itself."""


class ExtendedLocationType(ExtensibleEnum):
    """Kind of an extended location."""

    EDGE_ZONE = "EdgeZone"
    """Edge zone: Azure capacity near users, attached to a region."""


class Level(ExtensibleEnum):
    """Weight of a remark on a deployment."""

    WARNING = "Warning"
    """Something that should be looked at."""
    INFO = "Info"
    """Information only."""
    ERROR = "Error"
    """Something that is wrong."""


class OnErrorDeploymentType(ExtensibleEnum):
    """Which earlier deployment to run again after a failure."""

    LAST_SUCCESSFUL = "LastSuccessful"
    """The last one that succeeded."""
    SPECIFIC_DEPLOYMENT = "SpecificDeployment"
    """The one named in deploymentName."""


class Origin(ExtensibleEnum):
    """Who may run an operation."""

    USER = "user"
    """Users, through role assignments."""
    SYSTEM = "system"
    """The system only."""
    USER_SYSTEM = "user,system"
    """Users and the system."""


class PropertyChangeType(ExtensibleEnum):
    """What a deployment would do to a property."""

    CREATE = "Create"
    """The property does not exist and would be added."""
    DELETE = "Delete"
    """The property would be removed."""
    MODIFY = "Modify"
    """The value would change."""
    ARRAY = "Array"
    """Elements of an array would change; see the children."""
    NO_EFFECT = "NoEffect"
    """The value given would have no effect, as with read-only properties."""


class ProviderAuthorizationConsentState(ExtensibleEnum):
    """State of the consent a resource provider needs before it is granted permissions."""

    NOT_SPECIFIED = "NotSpecified"
    """The state is not stated."""
    REQUIRED = "Required"
    """Consent is needed and has not been given."""
    NOT_REQUIRED = "NotRequired"
    """The provider needs no consent."""
    CONSENTED = "Consented"
    """Consent has been given."""


class ProvisioningOperation(ExtensibleEnum):
    """What a step of a deployment does."""

    NOT_SPECIFIED = "NotSpecified"
    """The kind of step is not stated."""
    CREATE = "Create"
    """Create or update a resource."""
    DELETE = "Delete"
    """Delete a resource."""
    WAITING = "Waiting"
    """Wait for the resource provider."""
    AZURE_ASYNC_OPERATION_WAITING = "AzureAsyncOperationWaiting"
    """Wait for a long-running operation that is polled by its Azure-AsyncOperation URL."""
    RESOURCE_CACHE_WAITING = "ResourceCacheWaiting"
    """Wait for Resource Manager's cache of resources."""
    ACTION = "Action"
    """Run an action of a resource, such as listing keys."""
    READ = "Read"
    """Read a resource."""
    EVALUATE_DEPLOYMENT_OUTPUT = "EvaluateDeploymentOutput"
    """Compute the outputs of the template."""
    DEPLOYMENT_CLEANUP = "DeploymentCleanup"
    """Clean up after the deployment; its last step."""


class ProvisioningState(ExtensibleEnum):
    """State of a deployment."""

    NOT_SPECIFIED = "NotSpecified"
    """The state is not stated."""
    ACCEPTED = "Accepted"
    """Accepted, not started yet."""
    RUNNING = "Running"
    """In progress."""
    READY = "Ready"
    """Ready."""
    CREATING = "Creating"
    """Being created."""
    CREATED = "Created"
    """Created."""
    DELETING = "Deleting"
    """Being deleted."""
    DELETED = "Deleted"
    """Deleted."""
    CANCELED = "Canceled"
    """Stopped before its end; final."""
    FAILED = "Failed"
    """Ended with an error; final."""
    SUCCEEDED = "Succeeded"
    """Ended without error; final."""
    UPDATING = "Updating"
    """Being updated."""


class ResourceIdentityType(ExtensibleEnum):
    """Kinds of managed identity a resource has."""

    SYSTEM_ASSIGNED = "SystemAssigned"
    """One identity that lives and dies with the resource."""
    USER_ASSIGNED = "UserAssigned"
    """Identities created on their own and assigned to the resource."""
    SYSTEM_ASSIGNED_USER_ASSIGNED = "SystemAssigned, UserAssigned"
    """A system-assigned identity and user-assigned ones."""
    NONE = "None"
    """No managed identity."""


class TagsPatchOperation(ExtensibleEnum):
    """How given tags are combined with the present ones."""

    REPLACE = "Replace"
    """The given tags take the place of all present ones."""
    MERGE = "Merge"
    """The given tags are added; those with the same name get the new value."""
    DELETE = "Delete"
    """The given tags are removed, found by name, or by name and value."""


class ValidationLevel(ExtensibleEnum):
    """How thoroughly a deployment is checked before it starts."""

    TEMPLATE = "Template"
    """The template alone: syntax and structure; resource providers are not asked."""
    PROVIDER = "Provider"
    """Resource providers check the resources, and the caller's permission to deploy them is checked."""
    PROVIDER_NO_RBAC = "ProviderNoRbac"
    """Resource providers check the resources; only permission to read is required of the caller."""


class WhatIfResultFormat(ExtensibleEnum):
    """How much a prediction tells about each resource."""

    RESOURCE_ID_ONLY = "ResourceIdOnly"
    """The ID and kind of change only."""
    FULL_RESOURCE_PAYLOADS = "FullResourcePayloads"
    """Also the properties before and after."""
