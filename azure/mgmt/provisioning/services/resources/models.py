# Generated from swagger/resources/ by "make generate": do not edit.

"""Models of the service ``resources``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...core.models.model import Model, field, flattened, read_only
from .enums import (
    ActionType,
    AliasPathAttributes,
    AliasPathTokenType,
    AliasPatternType,
    AliasType,
    ChangeType,
    CreatedByType,
    DeploymentIdentityType,
    DeploymentMode,
    ExportTemplateOutputFormat,
    ExpressionEvaluationOptionsScopeType,
    ExtendedLocationType,
    Level,
    OnErrorDeploymentType,
    Origin,
    PropertyChangeType,
    ProviderAuthorizationConsentState,
    ProvisioningOperation,
    ProvisioningState,
    ResourceIdentityType,
    TagsPatchOperation,
    ValidationLevel,
    WhatIfResultFormat,
)

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any

    from ...core.models.model import (
        Nested,
        NestedDict,
        NestedDictOrNone,
        NestedFilled,
        NestedList,
        NestedListOrNone,
        NestedOrNone,
    )
    from . import types

__all__ = [
    "ActionType",
    "Alias",
    "AliasPath",
    "AliasPathAttributes",
    "AliasPathMetadata",
    "AliasPathTokenType",
    "AliasPattern",
    "AliasPatternType",
    "AliasType",
    "ApiProfile",
    "BasicDependency",
    "ChangeType",
    "CloudError",
    "CreatedByType",
    "DebugSetting",
    "Dependency",
    "Deployment",
    "DeploymentDiagnosticsDefinition",
    "DeploymentExportResult",
    "DeploymentExtended",
    "DeploymentExtensionConfigItem",
    "DeploymentExtensionDefinition",
    "DeploymentExternalInput",
    "DeploymentExternalInputDefinition",
    "DeploymentIdentity",
    "DeploymentIdentityType",
    "DeploymentMode",
    "DeploymentOperation",
    "DeploymentOperationProperties",
    "DeploymentParameter",
    "DeploymentProperties",
    "DeploymentPropertiesExtended",
    "DeploymentResourceWhatIfPrediction",
    "DeploymentValidateResult",
    "DeploymentWhatIf",
    "DeploymentWhatIfProperties",
    "DeploymentWhatIfSettings",
    "ErrorAdditionalInfo",
    "ErrorDetail",
    "ErrorResponse",
    "ExportTemplateOutputFormat",
    "ExportTemplateRequest",
    "ExpressionEvaluationOptions",
    "ExpressionEvaluationOptionsScopeType",
    "ExtendedLocation",
    "ExtendedLocationType",
    "ExtensionResource",
    "GenericResource",
    "GenericResourceExpanded",
    "HttpMessage",
    "Identity",
    "IdentityUserAssignedIdentitiesValue",
    "KeyVaultParameterReference",
    "KeyVaultReference",
    "Level",
    "OnErrorDeployment",
    "OnErrorDeploymentExtended",
    "OnErrorDeploymentType",
    "Operation",
    "OperationDisplay",
    "Origin",
    "ParametersLink",
    "Permission",
    "Plan",
    "PropertyChangeType",
    "Provider",
    "ProviderAuthorizationConsentState",
    "ProviderConsentDefinition",
    "ProviderExtendedLocation",
    "ProviderPermission",
    "ProviderPermissionListResult",
    "ProviderRegistrationRequest",
    "ProviderResourceType",
    "ProviderResourceTypeListResult",
    "ProvisioningOperation",
    "ProvisioningState",
    "Resource",
    "ResourceGroup",
    "ResourceGroupExportResult",
    "ResourceGroupPatchable",
    "ResourceGroupProperties",
    "ResourceIdentityType",
    "ResourceReference",
    "ResourcesMoveInfo",
    "RoleDefinition",
    "ScopedDeployment",
    "ScopedDeploymentWhatIf",
    "Sku",
    "StatusMessage",
    "SystemData",
    "TagCount",
    "TagDetails",
    "TagValue",
    "Tags",
    "TagsPatchOperation",
    "TagsPatchResource",
    "TagsResource",
    "TargetResource",
    "TemplateHashResult",
    "TemplateLink",
    "TrackedResource",
    "UserAssignedIdentity",
    "ValidationLevel",
    "WhatIfChange",
    "WhatIfOperationProperties",
    "WhatIfOperationResult",
    "WhatIfPropertyChange",
    "WhatIfResultFormat",
    "ZoneMapping",
]


class Alias(Model):
    """Alternative name of a resource property, by which Azure Policy rules refer to it."""

    name: str | None = field("name", default=None)
    """Name of the alias, such as Microsoft.Compute/virtualMachines/sku.name."""
    paths: NestedListOrNone[AliasPath, types.AliasPathDict] = field("paths", "[AliasPath]", default=None)
    """Places of the property in the resource, where they differ between API versions."""
    type: AliasType | types.AliasTypeValue | None = field("type", "AliasType", default=None)
    """Whether the value may be shown or has to be masked."""
    default_path: str | None = field("defaultPath", default=None)
    """Place of the property in every API version that paths does not list."""
    default_pattern: NestedOrNone[AliasPattern, types.AliasPatternDict] = field(
        "defaultPattern", "AliasPattern", default=None
    )
    """Pattern that picks the value out of the text at the default path."""
    default_metadata: Nested[AliasPathMetadata, types.AliasPathMetadataDict] = read_only(
        "defaultMetadata", "AliasPathMetadata"
    )
    """Value type and attributes at the default path, also used for paths that state none of their own."""


class AliasPath(Model):
    """Place an alias points to in certain API versions."""

    path: str | None = field("path", default=None)
    """Path from the top of the resource to the property, such as properties.hardwareProfile.vmSize."""
    api_versions: list[str] | None = field("apiVersions", "[str]", default=None)
    """API versions in which the property is found at this path."""
    pattern: NestedOrNone[AliasPattern, types.AliasPatternDict] = field("pattern", "AliasPattern", default=None)
    """Pattern that picks the value out of the text found at this path."""
    metadata: Nested[AliasPathMetadata, types.AliasPathMetadataDict] = read_only("metadata", "AliasPathMetadata")
    """Value type and attributes of the property at this path."""


class AliasPathMetadata(Model):
    """Value type and attributes of the property an alias path points to."""

    type: AliasPathTokenType | types.AliasPathTokenTypeValue = read_only("type", "AliasPathTokenType")
    """Kind of JSON value found at the path."""
    attributes: AliasPathAttributes | types.AliasPathAttributesValue = read_only("attributes", "AliasPathAttributes")
    """Whether policies with the modify effect may change the property."""


class AliasPattern(Model):
    """Pattern that takes an alias value out of a longer text."""

    phrase: str | None = field("phrase", default=None)
    """Text of the pattern, with a placeholder for the part to take."""
    variable: str | None = field("variable", default=None)
    """Name of the placeholder within the phrase."""
    type: AliasPatternType | types.AliasPatternTypeValue | None = field("type", "AliasPatternType", default=None)
    """What is done with a text that fits the pattern."""


class ApiProfile(Model):
    """API version of a resource type within a named API profile."""

    profile_version: str = read_only("profileVersion")
    """Name of the profile, such as 2018-06-01-hybrid."""
    api_version: str = read_only("apiVersion")
    """API version the profile prescribes for the resource type."""


class BasicDependency(Model):
    """Resource that has to be deployed before another one."""

    id: str | None = field("id", default=None)
    """Resource ID of the one deployed first."""
    resource_type: str | None = field("resourceType", default=None)
    """Type of the resource with its namespace."""
    resource_name: str | None = field("resourceName", default=None)
    """Name of the resource; nested names are joined by slashes."""


class CloudError(Model):
    """Error body of Azure Resource Manager."""

    error: NestedOrNone[ErrorResponse, types.ErrorResponseDict] = field("error", "ErrorResponse", default=None)
    """The error itself: code, message and details."""


class DebugSetting(Model):
    """How much of the traffic with resource providers is kept for finding faults."""

    detail_level: str | None = field("detailLevel", default=None)
    """What to keep: none, requestContent, responseContent, or both joined by a comma; may expose secrets."""


class Dependency(Model):
    """Resource of a template with the resources it waits for."""

    depends_on: NestedListOrNone[BasicDependency, types.BasicDependencyDict] = field(
        "dependsOn", "[BasicDependency]", default=None
    )
    """Resources that are deployed first."""
    id: str | None = field("id", default=None)
    """Resource ID of the waiting resource."""
    resource_type: str | None = field("resourceType", default=None)
    """Type of the waiting resource, with its namespace."""
    resource_name: str | None = field("resourceName", default=None)
    """Name of the waiting resource; nested names are joined by slashes."""


class Deployment(Model):
    """A deployment to run or to check."""

    location: str | None = field("location", default=None)
    """Region that keeps the record of the deployment; required at subscription scope, left out for a resource group."""
    properties: Nested[DeploymentProperties, types.DeploymentPropertiesDict] = field(
        "properties", "DeploymentProperties"
    )
    """Template, parameters, mode and further options."""
    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags of the deployment itself, not of the resources it deploys."""
    identity: NestedOrNone[DeploymentIdentity, types.DeploymentIdentityDict] = field(
        "identity", "DeploymentIdentity", default=None
    )
    """Managed identity for the deployment."""


class DeploymentDiagnosticsDefinition(Model):
    """A remark the service makes on a deployment."""

    level: Level | types.LevelValue = read_only("level", "Level")
    """Whether the remark is an information, a warning or an error."""
    code: str = read_only("code")
    """Short code of the remark, which programs can test."""
    message: str = read_only("message")
    """Explanation for people."""
    target: str = read_only("target")
    """Part of the template or deployment the remark is about."""
    additional_info: NestedList[ErrorAdditionalInfo, types.ErrorAdditionalInfoDict] = read_only(
        "additionalInfo", "[ErrorAdditionalInfo]"
    )
    """Further data about the remark."""


class DeploymentExportResult(Model):
    """Template of a deployment in the history."""

    template: Any = field("template", "object", default=None)
    """ARM template as JSON."""


class Resource(Model):
    """Properties that every Azure resource has."""

    id: str = read_only("id")
    """Full resource ID, from the subscription or other scope down to the name."""
    name: str = read_only("name")
    """Name of the resource, the last part of its ID."""
    type: str = read_only("type")
    """Resource type with its namespace, such as Microsoft.Storage/storageAccounts."""
    system_data: Nested[SystemData, types.SystemDataDict] = read_only("systemData", "SystemData")
    """Who created and last changed the resource, and when; not filled by all providers."""


class ExtensionResource(Resource):
    """Resource that is attached to a scope or to another resource rather than placed in a region."""


class DeploymentExtended(ExtensionResource):
    """A deployment in the history of a scope, with its outcome."""

    properties: NestedOrNone[DeploymentPropertiesExtended, types.DeploymentPropertiesExtendedDict] = field(
        "properties", "DeploymentPropertiesExtended", default=None
    )
    """State, outputs, error and what was deployed."""
    location: str | None = field("location", default=None)
    """Region that keeps the record of the deployment; absent in a resource group."""
    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags of the deployment itself, by name."""


class DeploymentExtensionConfigItem(Model):
    """One setting of a Bicep extension: a value, or a reference to a key vault secret."""

    value: Any = field("value", "object", default=None, secret=True)
    """The value as JSON; it may be a secret."""
    key_vault_reference: NestedOrNone[KeyVaultParameterReference, types.KeyVaultParameterReferenceDict] = field(
        "keyVaultReference", "KeyVaultParameterReference", default=None
    )
    """Secret of a key vault that holds the value, in place of value."""


class DeploymentExtensionDefinition(Model):
    """Bicep extension a deployment uses to manage things besides Azure resources."""

    alias: str = read_only("alias")
    """Name the template uses for the extension."""
    name: str = read_only("name")
    """Name of the extension, such as MicrosoftGraph."""
    version: str = read_only("version")
    """Version of the extension."""
    config_id: str = read_only("configId")
    """ID of the configuration, by which the extension tells its targets apart."""
    config_hash: str = read_only("configHash")
    """Hash of the configuration."""
    config: NestedDict[DeploymentExtensionConfigItem, types.DeploymentExtensionConfigItemDict] = read_only(
        "config", "{DeploymentExtensionConfigItem}"
    )
    """Settings of the extension, by name."""


class DeploymentExternalInput(Model):
    """Value handed to the deployment from outside the template."""

    value: Any = field("value", "object", secret=True)
    """The value as JSON; it may be a secret."""


class DeploymentExternalInputDefinition(Model):
    """Describes an outside value that parameter expressions use."""

    kind: str = field("kind")
    """Kind of source the value comes from, such as sys.envVar."""
    config: Any = field("config", "object", default=None, secret=True)
    """Settings of the source as JSON, such as the name of a variable."""


class DeploymentIdentity(Model):
    """Managed identity of a deployment."""

    type: DeploymentIdentityType | types.DeploymentIdentityTypeValue = field("type", "DeploymentIdentityType")
    """Whether the deployment has a user-assigned identity."""
    user_assigned_identities: NestedDictOrNone[UserAssignedIdentity, types.UserAssignedIdentityDict] = field(
        "userAssignedIdentities", "{UserAssignedIdentity}", default=None
    )
    """User-assigned identities; each key is the resource ID of one, the value may be empty in requests."""


class DeploymentOperation(Model):
    """One step of a deployment, usually the work on one resource."""

    id: str = read_only("id")
    """Resource ID of the step."""
    operation_id: str = read_only("operationId")
    """ID of the step within its deployment."""
    properties: NestedOrNone[DeploymentOperationProperties, types.DeploymentOperationPropertiesDict] = field(
        "properties", "DeploymentOperationProperties", default=None
    )
    """State, duration, outcome and the resource worked on."""


class DeploymentOperationProperties(Model):
    """State and outcome of one step of a deployment."""

    provisioning_operation: ProvisioningOperation | types.ProvisioningOperationValue = read_only(
        "provisioningOperation", "ProvisioningOperation"
    )
    """What the step does, such as creating a resource or waiting for it."""
    provisioning_state: str = read_only("provisioningState")
    """State of the step, such as Running, Succeeded or Failed."""
    timestamp: datetime = read_only("timestamp", "iso-8601")
    """Time of the last change of the step's state, in UTC."""
    duration: str = read_only("duration")
    """How long the step took, in ISO 8601 form, such as PT1M30S."""
    service_request_id: str = read_only("serviceRequestId")
    """ID under which the resource provider handled the request; of use in support cases."""
    status_code: str = read_only("statusCode")
    """HTTP status the resource provider answered with, such as Created or Conflict."""
    status_message: Nested[StatusMessage, types.StatusMessageDict] = read_only("statusMessage", "StatusMessage")
    """Message of the resource provider; holds the error if the step failed."""
    target_resource: Nested[TargetResource, types.TargetResourceDict] = read_only("targetResource", "TargetResource")
    """Resource the step works on."""
    request: Nested[HttpMessage, types.HttpMessageDict] = read_only("request", "HttpMessage")
    """Request sent to the resource provider; kept only if the debug setting asks for requestContent."""
    response: Nested[HttpMessage, types.HttpMessageDict] = read_only("response", "HttpMessage")
    """Response of the resource provider; kept only if the debug setting asks for responseContent."""


class DeploymentParameter(Model):
    """Value of one template parameter: given directly, by key vault reference or by expression."""

    value: Any = field("value", "object", default=None, secret=True)
    """The value as JSON, of the type the template declares; it may be a secret."""
    reference: NestedOrNone[KeyVaultParameterReference, types.KeyVaultParameterReferenceDict] = field(
        "reference", "KeyVaultParameterReference", default=None
    )
    """Secret of a key vault that holds the value, in place of value."""
    expression: str | None = field("expression", default=None)
    """Template expression the service evaluates to get the value, in place of value."""


class DeploymentProperties(Model):
    """What to deploy, and how."""

    template: Any = field("template", "object", default=None)
    """ARM template as JSON; give either this or templateLink."""
    template_link: NestedOrNone[TemplateLink, types.TemplateLinkDict] = field(
        "templateLink", "TemplateLink", default=None
    )
    """Where the template is found; give either this or template."""
    parameters: NestedDictOrNone[DeploymentParameter, types.DeploymentParameterDict] = field(
        "parameters", "{DeploymentParameter}", default=None
    )
    """Values of the template's parameters, by name; give either these or parametersLink."""
    external_inputs: NestedDictOrNone[DeploymentExternalInput, types.DeploymentExternalInputDict] = field(
        "externalInputs", "{DeploymentExternalInput}", default=None
    )
    """Outside values that parameter expressions refer to, by key."""
    external_input_definitions: NestedDictOrNone[
        DeploymentExternalInputDefinition, types.DeploymentExternalInputDefinitionDict
    ] = field("externalInputDefinitions", "{DeploymentExternalInputDefinition}", default=None)
    """Where the outside values come from, by the same keys."""
    parameters_link: NestedOrNone[ParametersLink, types.ParametersLinkDict] = field(
        "parametersLink", "ParametersLink", default=None
    )
    """Where a file with parameter values is found; give either this or parameters."""
    extension_configs: dict[str, dict[str, DeploymentExtensionConfigItem]] | None = field(
        "extensionConfigs", "{{DeploymentExtensionConfigItem}}", default=None
    )
    """Settings of Bicep extensions: by alias of the extension, then by name of the setting."""
    mode: DeploymentMode | types.DeploymentModeValue = field("mode", "DeploymentMode")
    """Whether resources missing from the template are kept (Incremental) or deleted (Complete)."""
    debug_setting: NestedOrNone[DebugSetting, types.DebugSettingDict] = field(
        "debugSetting", "DebugSetting", default=None
    )
    """What to keep of the traffic with resource providers; nothing if omitted."""
    on_error_deployment: NestedOrNone[OnErrorDeployment, types.OnErrorDeploymentDict] = field(
        "onErrorDeployment", "OnErrorDeployment", default=None
    )
    """Earlier deployment to run again if this one fails; none if omitted."""
    expression_evaluation_options: NestedOrNone[ExpressionEvaluationOptions, types.ExpressionEvaluationOptionsDict] = (
        field("expressionEvaluationOptions", "ExpressionEvaluationOptions", default=None)
    )
    """Where expressions of a nested template see their parameters and variables; for nested templates only."""
    validation_level: ValidationLevel | types.ValidationLevelValue | None = field(
        "validationLevel", "ValidationLevel", default=None
    )
    """How thoroughly the deployment is checked before it starts."""


class DeploymentPropertiesExtended(Model):
    """State, outputs and details of a deployment."""

    provisioning_state: ProvisioningState | types.ProvisioningStateValue = read_only(
        "provisioningState", "ProvisioningState"
    )
    """State of the deployment; Succeeded, Failed and Canceled are final."""
    correlation_id: str = read_only("correlationId")
    """ID that links the deployment with its entries in the activity log."""
    timestamp: datetime = read_only("timestamp", "iso-8601")
    """Time of the last change of state, in UTC."""
    duration: str = read_only("duration")
    """How long the deployment took, in ISO 8601 form, such as PT2M5S."""
    outputs: Any = read_only("outputs", "object", secret=True)
    """Outputs of the template: by name, an object with type and value."""
    providers: NestedList[Provider, types.ProviderDict] = read_only("providers", "[Provider]")
    """Resource providers the template uses, with the types used of each."""
    dependencies: NestedList[Dependency, types.DependencyDict] = read_only("dependencies", "[Dependency]")
    """Which resource of the template waits for which others."""
    template_link: Nested[TemplateLink, types.TemplateLinkDict] = read_only("templateLink", "TemplateLink")
    """Where the template came from, if it was given by link."""
    parameters: Any = read_only("parameters", "object", secret=True)
    """Parameter values used: by name, an object with type and value; values of secure ones are left out."""
    parameters_link: Nested[ParametersLink, types.ParametersLinkDict] = read_only("parametersLink", "ParametersLink")
    """Where the parameter values came from, if they were given by link."""
    extensions: NestedList[DeploymentExtensionDefinition, types.DeploymentExtensionDefinitionDict] = read_only(
        "extensions", "[DeploymentExtensionDefinition]"
    )
    """Bicep extensions the deployment used."""
    mode: DeploymentMode | types.DeploymentModeValue = read_only("mode", "DeploymentMode")
    """Mode of the deployment, incremental or complete."""
    debug_setting: Nested[DebugSetting, types.DebugSettingDict] = read_only("debugSetting", "DebugSetting")
    """What was kept of the traffic with resource providers."""
    on_error_deployment: Nested[OnErrorDeploymentExtended, types.OnErrorDeploymentExtendedDict] = read_only(
        "onErrorDeployment", "OnErrorDeploymentExtended"
    )
    """Earlier deployment that is run again on failure, and its state."""
    template_hash: str = read_only("templateHash")
    """Hash of the template, as calculate_template_hash computes it."""
    output_resources: NestedList[ResourceReference, types.ResourceReferenceDict] = read_only(
        "outputResources", "[ResourceReference]"
    )
    """Resources that were deployed."""
    validated_resources: NestedList[ResourceReference, types.ResourceReferenceDict] = read_only(
        "validatedResources", "[ResourceReference]"
    )
    """Resources that were checked; filled by validation."""
    error: Nested[ErrorResponse, types.ErrorResponseDict] = read_only("error", "ErrorResponse")
    """Why the deployment failed; absent otherwise."""
    diagnostics: NestedList[DeploymentDiagnosticsDefinition, types.DeploymentDiagnosticsDefinitionDict] = read_only(
        "diagnostics", "[DeploymentDiagnosticsDefinition]"
    )
    """Remarks of the service, such as warnings."""
    validation_level: ValidationLevel | types.ValidationLevelValue | None = field(
        "validationLevel", "ValidationLevel", default=None
    )
    """How thoroughly the deployment was checked beforehand."""


class DeploymentResourceWhatIfPrediction(Model):
    """What is expected of one resource of a template, for use by what-if."""

    symbolic_name_path: list[str] = field("symbolicNamePath", "[str]")
    """Symbolic names that lead from the outermost template to the resource."""
    resource_id: str | None = field("resourceId", default=None)
    """Resource ID, for an Azure resource."""
    extension: NestedOrNone[DeploymentExtensionDefinition, types.DeploymentExtensionDefinitionDict] = field(
        "extension", "DeploymentExtensionDefinition", default=None
    )
    """Bicep extension that manages the resource, if it is no Azure resource."""
    resource_type: str | None = field("resourceType", default=None)
    """Type of the resource."""
    identifiers: Any = field("identifiers", "object", default=None)
    """Properties that identify a resource of an extension, as JSON."""
    api_version: str | None = field("apiVersion", default=None)
    """API version the template uses for the resource."""


class DeploymentValidateResult(Model):
    """Outcome of checking a deployment."""

    error: Nested[ErrorResponse, types.ErrorResponseDict] = read_only("error", "ErrorResponse")
    """Why the deployment would be refused; absent if it is valid."""
    id: str = read_only("id")
    """Resource ID the deployment would have."""
    name: str = read_only("name")
    """Name of the deployment."""
    type: str = read_only("type")
    """Resource type of deployments, Microsoft.Resources/deployments."""
    properties: NestedOrNone[DeploymentPropertiesExtended, types.DeploymentPropertiesExtendedDict] = field(
        "properties", "DeploymentPropertiesExtended", default=None
    )
    """The deployment as understood by the service, with the resources that were checked."""


class DeploymentWhatIf(Model):
    """A deployment whose changes to predict."""

    location: str | None = field("location", default=None)
    """Region that would keep the record of the deployment; required at subscription scope."""
    properties: Nested[DeploymentWhatIfProperties, types.DeploymentWhatIfPropertiesDict] = field(
        "properties", "DeploymentWhatIfProperties"
    )
    """Template, parameters, mode and options of the prediction."""


class DeploymentWhatIfProperties(DeploymentProperties):
    """What to deploy on trial, and how detailed the prediction shall be."""

    what_if_settings: NestedOrNone[DeploymentWhatIfSettings, types.DeploymentWhatIfSettingsDict] = field(
        "whatIfSettings", "DeploymentWhatIfSettings", default=None
    )
    """Level of detail of the result."""
    resource_predictions: NestedListOrNone[
        DeploymentResourceWhatIfPrediction, types.DeploymentResourceWhatIfPredictionDict
    ] = field("resourcePredictions", "[DeploymentResourceWhatIfPrediction]", default=None)
    """What is expected of single resources, for what-if to take into account."""


class DeploymentWhatIfSettings(Model):
    """Options of a prediction."""

    result_format: WhatIfResultFormat | types.WhatIfResultFormatValue | None = field(
        "resultFormat", "WhatIfResultFormat", default=None
    )
    """Whether the result holds only resource IDs or also the properties before and after."""


class ErrorAdditionalInfo(Model):
    """Extra data attached to an error, such as the policy that forbade the request."""

    type: str = read_only("type")
    """Kind of the extra data, such as PolicyViolation."""
    info: Any = read_only("info", "object")
    """The data; its shape depends on the type."""


class ErrorDetail(Model):
    """Error with code, message and, where there were several causes, nested errors."""

    code: str = read_only("code")
    """Short code that programs can test for."""
    message: str = read_only("message")
    """Explanation for people; its wording may change over time."""
    target: str = read_only("target")
    """Part of the request the error concerns, such as the name of a property."""
    details: NestedList[ErrorDetail, types.ErrorDetailDict] = read_only("details", "[ErrorDetail]")
    """Errors that led to this one."""
    additional_info: NestedList[ErrorAdditionalInfo, types.ErrorAdditionalInfoDict] = read_only(
        "additionalInfo", "[ErrorAdditionalInfo]"
    )
    """Further data about the error, each piece with a type of its own."""


class ErrorResponse(Model):
    """Error with code, message and, where there were several causes, nested errors."""

    code: str = read_only("code")
    """Short code that programs can test, such as ResourceGroupNotFound."""
    message: str = read_only("message")
    """Explanation for people; its wording may change over time."""
    target: str = read_only("target")
    """Part of the request the error concerns, such as the name of a property."""
    details: NestedList[ErrorResponse, types.ErrorResponseDict] = read_only("details", "[ErrorResponse]")
    """Errors that led to this one; look here for the real cause of a failed deployment."""
    additional_info: NestedList[ErrorAdditionalInfo, types.ErrorAdditionalInfoDict] = read_only(
        "additionalInfo", "[ErrorAdditionalInfo]"
    )
    """Further data about the error, each piece with a type of its own."""


class ExportTemplateRequest(Model):
    """What to export from a resource group, and how."""

    resources: list[str] | None = field("resources", "[str]", default=None)
    """IDs of the resources to export; a single * stands for all of the group."""
    options: str | None = field("options", default=None)
    """Comma-separated options, such as IncludeParameterDefaultValue, IncludeComments or SkipAllParameterization."""
    output_format: ExportTemplateOutputFormat | types.ExportTemplateOutputFormatValue | None = field(
        "outputFormat", "ExportTemplateOutputFormat", default=None
    )
    """Language of the exported template, JSON or Bicep."""


class ExpressionEvaluationOptions(Model):
    """Where expressions of a nested template are evaluated."""

    scope: ExpressionEvaluationOptionsScopeType | types.ExpressionEvaluationOptionsScopeTypeValue | None = field(
        "scope", "ExpressionEvaluationOptionsScopeType", default=None
    )
    """Template whose parameters and variables the expressions see."""


class ExtendedLocation(Model):
    """Location outside the regular Azure regions, such as an edge zone."""

    type: ExtendedLocationType | types.ExtendedLocationTypeValue | None = field(
        "type", "ExtendedLocationType", default=None
    )
    """Kind of the extended location."""
    name: str | None = field("name", default=None)
    """Name of the extended location, such as that of an edge zone."""


class GenericResource(Resource):
    """Resource of any type, in the shape all types share."""

    properties: Any = field("properties", "object", default=None)
    """Properties specific to the resource type and API version, as JSON."""
    plan: NestedOrNone[Plan, types.PlanDict] = field("plan", "Plan", default=None)
    """Marketplace plan the resource was bought under; only for third-party offers."""
    kind: str | None = field("kind", default=None)
    """Variant of the resource type, such as StorageV2 for a storage account."""
    managed_by: str | None = field("managedBy", default=None)
    """ID of the resource that manages this one."""
    sku: NestedOrNone[Sku, types.SkuDict] = field("sku", "Sku", default=None)
    """Size and price tier of the resource, where its type has any."""
    identity: NestedOrNone[Identity, types.IdentityDict] = field("identity", "Identity", default=None)
    """Managed identities of the resource."""
    location: str | None = field("location", default=None)
    """Azure region of the resource, such as westeurope; fixed once created."""
    extended_location: NestedOrNone[ExtendedLocation, types.ExtendedLocationDict] = field(
        "extendedLocation", "ExtendedLocation", default=None
    )
    """Edge zone the resource is placed in; can be set only when it is created."""
    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags by name, at most 50."""


class GenericResourceExpanded(GenericResource):
    """Resource as it appears in lists, with times and state on request."""

    created_time: datetime = read_only("createdTime", "iso-8601")
    """Time the resource was created; filled if $expand asks for createdTime."""
    changed_time: datetime = read_only("changedTime", "iso-8601")
    """Time of the last change; filled if $expand asks for changedTime."""
    provisioning_state: str = read_only("provisioningState")
    """State of the last write, such as Succeeded; filled if $expand asks for provisioningState."""


class HttpMessage(Model):
    """Body of a request or response kept for finding faults."""

    content: Any = field("content", "object", default=None, secret=True)
    """The body as JSON; it may hold secrets of the resource."""


class Identity(Model):
    """Managed identities of a resource, with which it signs in to other services."""

    principal_id: str = read_only("principalId")
    """Object ID of the service principal of the system-assigned identity, a GUID."""
    tenant_id: str = read_only("tenantId")
    """Tenant the system-assigned identity lives in, a GUID."""
    type: ResourceIdentityType | types.ResourceIdentityTypeValue | None = field(
        "type", "ResourceIdentityType", default=None
    )
    """Which kinds of managed identity the resource has."""
    user_assigned_identities: NestedDictOrNone[
        IdentityUserAssignedIdentitiesValue, types.IdentityUserAssignedIdentitiesValueDict
    ] = field("userAssignedIdentities", "{IdentityUserAssignedIdentitiesValue}", default=None)
    """User-assigned identities; each key is the resource ID of one, the value may be empty in requests."""


class IdentityUserAssignedIdentitiesValue(Model):
    """IDs of a user-assigned identity, filled by the service."""

    principal_id: str = read_only("principalId")
    """Object ID of the service principal of the identity, a GUID."""
    client_id: str = read_only("clientId")
    """Application (client) ID of the identity, used to ask for tokens."""


class KeyVaultParameterReference(Model):
    """Secret of a key vault used as a parameter value."""

    key_vault: Nested[KeyVaultReference, types.KeyVaultReferenceDict] = field("keyVault", "KeyVaultReference")
    """Key vault that holds the secret; it must be enabled for template deployment."""
    secret_name: str = field("secretName")
    """Name of the secret."""
    secret_version: str | None = field("secretVersion", default=None)
    """Version of the secret; the newest one if omitted."""


class KeyVaultReference(Model):
    """A key vault, by its resource ID."""

    id: str = field("id")
    """Resource ID of the key vault."""


class OnErrorDeployment(Model):
    """Earlier deployment to run again if this one fails."""

    type: OnErrorDeploymentType | types.OnErrorDeploymentTypeValue | None = field(
        "type", "OnErrorDeploymentType", default=None
    )
    """Whether to take the last successful deployment or the one named."""
    deployment_name: str | None = field("deploymentName", default=None)
    """Name of the deployment to run again; only with type SpecificDeployment."""


class OnErrorDeploymentExtended(Model):
    """Earlier deployment that is run again on failure, and how far it is."""

    provisioning_state: str = read_only("provisioningState")
    """State of the deployment that was run again."""
    type: OnErrorDeploymentType | types.OnErrorDeploymentTypeValue | None = field(
        "type", "OnErrorDeploymentType", default=None
    )
    """Whether the last successful deployment was chosen or the one named."""
    deployment_name: str | None = field("deploymentName", default=None)
    """Name of the deployment that is run again."""


class Operation(Model):
    """An operation of the Microsoft.Resources provider, as it appears in role definitions."""

    name: str = read_only("name")
    """Name used in role definitions, such as Microsoft.Resources/subscriptions/resourceGroups/write."""
    is_data_action: bool = read_only("isDataAction", "bool")
    """True for an operation on data (dataActions of a role), false for one of management (actions)."""
    display: NestedOrNone[OperationDisplay, types.OperationDisplayDict] = field(
        "display", "OperationDisplay", default=None
    )
    """Texts that show the operation to people."""
    origin: Origin | types.OriginValue = read_only("origin", "Origin")
    """Who may run the operation: users, the system or both."""
    action_type: ActionType | types.ActionTypeValue = read_only("actionType", "ActionType")
    """Internal if only Azure's own services use the operation; otherwise absent."""


class OperationDisplay(Model):
    """Texts that show an operation to people, as in the portal's role editor."""

    provider: str = read_only("provider")
    """Display name of the provider, such as Microsoft Resources."""
    resource: str = read_only("resource")
    """Display name of the resource type the operation works on."""
    operation: str = read_only("operation")
    """Short display name of the operation."""
    description: str = read_only("description")
    """Sentence that says what the operation does."""


class ParametersLink(Model):
    """Where a parameter file is found."""

    uri: str = field("uri", secret=True)
    """URI of the file, which the service must be able to read; it may carry a SAS token."""
    content_version: str | None = field("contentVersion", default=None)
    """Expected contentVersion of the file; the deployment fails if it differs."""


class Permission(Model):
    """Operations a role allows, and exceptions from them."""

    actions: list[str] | None = field("actions", "[str]", default=None)
    """Management operations allowed, with * as wildcard, such as Microsoft.Compute/*/read."""
    not_actions: list[str] | None = field("notActions", "[str]", default=None)
    """Management operations taken out of actions; not a deny rule."""
    data_actions: list[str] | None = field("dataActions", "[str]", default=None)
    """Data operations allowed, such as reading blobs."""
    not_data_actions: list[str] | None = field("notDataActions", "[str]", default=None)
    """Data operations taken out of dataActions; not a deny rule."""


class Plan(Model):
    """Marketplace plan under which a third-party resource is bought."""

    name: str | None = field("name", default=None)
    """ID of the plan, as chosen by the publisher."""
    publisher: str | None = field("publisher", default=None)
    """ID of the publisher of the offer."""
    product: str | None = field("product", default=None)
    """ID of the offer the plan belongs to."""
    promotion_code: str | None = field("promotionCode", default=None)
    """Promotion code handed out by the publisher, if there is one."""
    version: str | None = field("version", default=None)
    """Version of the plan."""


class Provider(Model):
    """Resource provider: the Azure service behind a namespace such as Microsoft.Compute."""

    id: str = read_only("id")
    """Resource ID of the provider, such as /subscriptions/{id}/providers/Microsoft.Compute."""
    namespace: str | None = field("namespace", default=None)
    """Namespace of the provider, such as Microsoft.Storage."""
    registration_state: str = read_only("registrationState")
    """State in the subscription: NotRegistered, Registering, Registered or Unregistering."""
    registration_policy: str = read_only("registrationPolicy")
    """Whether a subscription has to register first: RegistrationRequired or RegistrationFree."""
    resource_types: NestedList[ProviderResourceType, types.ProviderResourceTypeDict] = read_only(
        "resourceTypes", "[ProviderResourceType]"
    )
    """Resource types the provider offers, with their regions and API versions."""
    provider_authorization_consent_state: (
        ProviderAuthorizationConsentState | types.ProviderAuthorizationConsentStateValue | None
    ) = field("providerAuthorizationConsentState", "ProviderAuthorizationConsentState", default=None)
    """Whether the provider needs consent to receive permissions, and has it."""


class ProviderConsentDefinition(Model):
    """Consent of the caller to let a third-party provider receive permissions."""

    consent_to_authorization: bool | None = field("consentToAuthorization", "bool", default=None)
    """True to consent to the permissions the provider asks for."""


class ProviderExtendedLocation(Model):
    """Extended locations, such as edge zones, that a resource type offers near an Azure region."""

    location: str | None = field("location", default=None)
    """Azure region the extended locations belong to."""
    type: str | None = field("type", default=None)
    """Kind of the extended locations, such as EdgeZone."""
    extended_locations: list[str] | None = field("extendedLocations", "[str]", default=None)
    """Names of the extended locations."""


class ProviderPermission(Model):
    """Role that an application of a resource provider is given in the subscription."""

    application_id: str | None = field("applicationId", default=None)
    """Client ID of the provider's application, a GUID."""
    role_definition: NestedOrNone[RoleDefinition, types.RoleDefinitionDict] = field(
        "roleDefinition", "RoleDefinition", default=None
    )
    """Role the application holds."""
    managed_by_role_definition: NestedOrNone[RoleDefinition, types.RoleDefinitionDict] = field(
        "managedByRoleDefinition", "RoleDefinition", default=None
    )
    """Role that holds where resources are managed by another resource."""
    provider_authorization_consent_state: (
        ProviderAuthorizationConsentState | types.ProviderAuthorizationConsentStateValue | None
    ) = field("providerAuthorizationConsentState", "ProviderAuthorizationConsentState", default=None)
    """Whether the role needs the caller's consent, and has it."""


class ProviderPermissionListResult(Model):
    """Permissions of a resource provider."""

    value: NestedList[ProviderPermission, types.ProviderPermissionDict] = field("value", "[ProviderPermission]")
    """Permissions, one for each application and role."""
    next_link: str | None = field("nextLink", default=None)
    """URL of the next page of permissions; absent if there is none."""


class ProviderRegistrationRequest(Model):
    """Options for registering a resource provider."""

    third_party_provider_consent: NestedOrNone[ProviderConsentDefinition, types.ProviderConsentDefinitionDict] = field(
        "thirdPartyProviderConsent", "ProviderConsentDefinition", default=None
    )
    """Consent to the permissions of a third-party provider, where it requires one."""


class ProviderResourceType(Model):
    """A resource type of a provider: where it is offered and which API versions it has."""

    resource_type: str | None = field("resourceType", default=None)
    """Name of the type without the namespace, such as virtualMachines or servers/databases."""
    locations: list[str] | None = field("locations", "[str]", default=None)
    """Regions that offer the type, by display name, such as West Europe."""
    location_mappings: NestedListOrNone[ProviderExtendedLocation, types.ProviderExtendedLocationDict] = field(
        "locationMappings", "[ProviderExtendedLocation]", default=None
    )
    """Extended locations that offer the type, by region."""
    aliases: NestedListOrNone[Alias, types.AliasDict] = field("aliases", "[Alias]", default=None)
    """Aliases of properties of this type for Azure Policy; filled if $expand asks for resourceTypes/aliases."""
    api_versions: list[str] | None = field("apiVersions", "[str]", default=None)
    """API versions the type can be called with."""
    default_api_version: str = read_only("defaultApiVersion")
    """API version the provider names as the default of this type."""
    zone_mappings: NestedListOrNone[ZoneMapping, types.ZoneMappingDict] = field(
        "zoneMappings", "[ZoneMapping]", default=None
    )
    """Availability zones in which the type is offered, by region."""
    api_profiles: NestedList[ApiProfile, types.ApiProfileDict] = read_only("apiProfiles", "[ApiProfile]")
    """API version of the type in each API profile."""
    capabilities: str | None = field("capabilities", default=None)
    """Capabilities in one comma-separated text, such as SupportsTags, SupportsLocation; None if there are none."""
    properties: dict[str, str] | None = field("properties", "{str}", default=None)
    """Further properties of the type, by name."""


class ProviderResourceTypeListResult(Model):
    """Resource types of a provider."""

    value: NestedList[ProviderResourceType, types.ProviderResourceTypeDict] = field("value", "[ProviderResourceType]")
    """Resource types found."""
    next_link: str | None = field("nextLink", default=None)
    """URL of the next page of resource types; absent if there is none."""


class TrackedResource(Resource):
    """Resource that has a region and tags."""

    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags by name; at most 50, values up to 256 characters."""
    location: str = field("location")
    """Azure region, such as westeurope; cannot be changed later."""


class ResourceGroup(TrackedResource):
    """A resource group: container of resources that share a life cycle and access rules."""

    properties: NestedFilled[ResourceGroupProperties, types.ResourceGroupPropertiesDict] = field(
        "properties", "ResourceGroupProperties", default=None
    )
    """State of the group, filled by the service."""
    managed_by: str | None = field("managedBy", default=None)
    """ID of the resource that manages the group, such as a managed application."""


class ResourceGroupExportResult(Model):
    """Template exported from a resource group."""

    template: Any = field("template", "object", default=None)
    """ARM template as JSON, filled if the format is Json."""
    output: str | None = field("output", default=None, secret=True)
    """Template as text, filled if the format is Bicep."""
    error: NestedOrNone[ErrorDetail, types.ErrorDetailDict] = field("error", "ErrorDetail", default=None)
    """What could not be exported, if anything; the rest of the template can still be used."""


class ResourceGroupPatchable(Model):
    """The properties of a resource group that can be changed."""

    name: str | None = field("name", default=None)
    """Name of the group; it cannot be renamed."""
    properties: NestedOrNone[ResourceGroupProperties, types.ResourceGroupPropertiesDict] = field(
        "properties", "ResourceGroupProperties", default=None
    )
    """State of the group; read-only, so no use in a request."""
    managed_by: str | None = field("managedBy", default=None)
    """ID of the resource that is to manage the group."""
    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """New tags; they replace all tags the group has now."""


class ResourceGroupProperties(Model):
    """State of a resource group."""

    provisioning_state: str = read_only("provisioningState")
    """State of the group, such as Succeeded or Deleting."""


class ResourceReference(Model):
    """A resource that a deployment deployed or checked."""

    id: str = read_only("id")
    """Resource ID, for an Azure resource."""
    extension: Nested[DeploymentExtensionDefinition, types.DeploymentExtensionDefinitionDict] = read_only(
        "extension", "DeploymentExtensionDefinition"
    )
    """Bicep extension that manages the resource, if it is no Azure resource."""
    resource_type: str = read_only("resourceType")
    """Type of the resource, as the template or the extension names it."""
    identifiers: Any = read_only("identifiers", "object")
    """Properties that identify a resource of an extension, as JSON."""
    api_version: str = read_only("apiVersion")
    """API version the resource was deployed with."""
    symbolic_name_path: list[str] | None = field("symbolicNamePath", "[str]", default=None)
    """Symbolic names that lead from the outermost template to the resource."""


class ResourcesMoveInfo(Model):
    """Resources to move and where they go."""

    resources: list[str] | None = field("resources", "[str]", default=None)
    """IDs of the resources to move, all of them in the source group."""
    target_resource_group: str | None = field("targetResourceGroup", default=None)
    """Resource ID of the destination group, which may be in another subscription of the same tenant."""


class RoleDefinition(Model):
    """Role a resource provider uses: permissions and where it may be assigned."""

    id: str | None = field("id", default=None)
    """ID of the role definition."""
    name: str | None = field("name", default=None)
    """Name of the role."""
    is_service_role: bool | None = field("isServiceRole", "bool", default=None)
    """Whether the role is one for services rather than for users."""
    permissions: NestedListOrNone[Permission, types.PermissionDict] = field("permissions", "[Permission]", default=None)
    """Operations the role allows."""
    scopes: list[str] | None = field("scopes", "[str]", default=None)
    """Scopes the role may be assigned at."""


class ScopedDeployment(Model):
    """A deployment to a management group or to the tenant."""

    location: str = field("location")
    """Region that keeps the record of the deployment, such as westeurope; required."""
    properties: Nested[DeploymentProperties, types.DeploymentPropertiesDict] = field(
        "properties", "DeploymentProperties"
    )
    """Template, parameters, mode and further options."""
    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags of the deployment itself, not of the resources it deploys."""


class ScopedDeploymentWhatIf(Model):
    """A deployment to a management group or to the tenant whose changes to predict."""

    location: str = field("location")
    """Region that would keep the record of the deployment; required."""
    properties: Nested[DeploymentWhatIfProperties, types.DeploymentWhatIfPropertiesDict] = field(
        "properties", "DeploymentWhatIfProperties"
    )
    """Template, parameters, mode and options of the prediction."""


class Sku(Model):
    """Size and price tier of a resource."""

    name: str | None = field("name", default=None)
    """Name of the SKU, such as Standard_LRS."""
    tier: str | None = field("tier", default=None)
    """Tier of the SKU, such as Basic, Standard or Premium."""
    size: str | None = field("size", default=None)
    """Size within the tier, where the type has sizes."""
    family: str | None = field("family", default=None)
    """Hardware family or generation, where the type has any."""
    model: str | None = field("model", default=None)
    """Model of the SKU, for types that name one."""
    capacity: int | None = field("capacity", "int", default=None)
    """Number of units or instances, for types that scale by count."""


class StatusMessage(Model):
    """What a resource provider said about a step of a deployment."""

    status: str | None = field("status", default=None)
    """Status in words, such as Failed."""
    error: NestedOrNone[ErrorResponse, types.ErrorResponseDict] = field("error", "ErrorResponse", default=None)
    """The provider's error, if the step failed."""


class SystemData(Model):
    """Who created a resource and who last changed it, and when."""

    created_by: str | None = field("createdBy", default=None)
    """Identity that created the resource: a user's sign-in name or the ID of an application."""
    created_by_type: CreatedByType | types.CreatedByTypeValue | None = field(
        "createdByType", "CreatedByType", default=None
    )
    """Kind of identity that created the resource."""
    created_at: datetime | None = field("createdAt", "iso-8601", default=None)
    """Time the resource was created, in UTC."""
    last_modified_by: str | None = field("lastModifiedBy", default=None)
    """Identity that last changed the resource: a user's sign-in name or the ID of an application."""
    last_modified_by_type: CreatedByType | types.CreatedByTypeValue | None = field(
        "lastModifiedByType", "CreatedByType", default=None
    )
    """Kind of identity that last changed the resource."""
    last_modified_at: datetime | None = field("lastModifiedAt", "iso-8601", default=None)
    """Time of the last change, in UTC."""


class TagCount(Model):
    """How often a tag name or value is in use."""

    type: str | None = field("type", default=None)
    """Kind of count, such as Total."""
    value: int | None = field("value", "int", default=None)
    """Number of uses counted."""


class TagDetails(Model):
    """A tag name of the subscription with its values."""

    id: str = read_only("id")
    """Resource ID of the tag name, such as /subscriptions/{id}/tagNames/env."""
    tag_name: str | None = field("tagName", default=None)
    """Name of the tag."""
    count: NestedOrNone[TagCount, types.TagCountDict] = field("count", "TagCount", default=None)
    """How many resources and groups use the tag name."""
    values: NestedListOrNone[TagValue, types.TagValueDict] = field("values", "[TagValue]", default=None)
    """Values of the tag name, each with its own count."""


class TagValue(Model):
    """A value of a tag name and how often it is used."""

    id: str = read_only("id")
    """Resource ID of the tag value."""
    tag_value: str | None = field("tagValue", default=None)
    """The value itself."""
    count: NestedOrNone[TagCount, types.TagCountDict] = field("count", "TagCount", default=None)
    """How many resources and groups have this value."""


class Tags(Model):
    """A set of tags."""

    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags by name, at most 50; names up to 512 characters, values up to 256."""


class TagsPatchResource(Model):
    """A change to the tags of a subscription, resource group or resource."""

    operation: TagsPatchOperation | types.TagsPatchOperationValue | None = field(
        "operation", "TagsPatchOperation", default=None
    )
    """Whether to merge the given tags, to remove them or to replace all with them."""
    properties: NestedOrNone[Tags, types.TagsDict] = field("properties", "Tags", default=None)
    """Tags to merge, remove or put in place."""


class TagsResource(ExtensionResource):
    """The tags of a subscription, resource group or resource, as a resource named default."""

    properties: Nested[Tags, types.TagsDict] = field("properties", "Tags")
    """The set of tags."""


class TargetResource(Model):
    """Resource a step of a deployment works on."""

    id: str | None = field("id", default=None)
    """Resource ID, for an Azure resource."""
    resource_name: str | None = field("resourceName", default=None)
    """Name of the resource; nested names are joined by slashes."""
    resource_type: str | None = field("resourceType", default=None)
    """Type of the resource, with its namespace."""
    extension: NestedOrNone[DeploymentExtensionDefinition, types.DeploymentExtensionDefinitionDict] = field(
        "extension", "DeploymentExtensionDefinition", default=None
    )
    """Bicep extension that manages the resource, if it is no Azure resource."""
    identifiers: Any = field("identifiers", "object", default=None)
    """Properties that identify a resource of an extension, as JSON."""
    api_version: str | None = field("apiVersion", default=None)
    """API version the resource is deployed with."""
    symbolic_name: str | None = field("symbolicName", default=None)
    """Symbolic name of the resource in its template."""
    symbolic_name_path: list[str] | None = field("symbolicNamePath", "[str]", default=None)
    """Symbolic names that lead from the outermost template to the resource."""


class TemplateHashResult(Model):
    """Hash of a template."""

    minified_template: str | None = field("minifiedTemplate", default=None, secret=True)
    """The template as text, without white space; the hash is taken of it."""
    template_hash: str | None = field("templateHash", default=None)
    """Hash of the template, as text."""


class TemplateLink(Model):
    """Where a template is found: at a URI, or in a template spec."""

    uri: str | None = field("uri", default=None, secret=True)
    """URI of the template; give either this or id. It may carry a SAS token."""
    id: str | None = field("id", default=None)
    """Resource ID of a template spec version; give either this or uri."""
    relative_path: str | None = field("relativePath", default=None)
    """Path of a linked template, relative to the location of the main one."""
    content_version: str | None = field("contentVersion", default=None)
    """Expected contentVersion of the template; the deployment fails if it differs."""
    query_string: str | None = field("queryString", default=None, secret=True)
    """Query text added to the URI, such as a SAS token, so that linked templates can be read too."""


class UserAssignedIdentity(Model):
    """IDs of a user-assigned identity, filled by the service."""

    principal_id: str = read_only("principalId")
    """Object ID of the service principal of the identity, a GUID."""
    client_id: str = read_only("clientId")
    """Application (client) ID of the identity, used to ask for tokens."""


class WhatIfChange(Model):
    """What a deployment would do to one resource."""

    resource_id: str | None = field("resourceId", default=None)
    """Resource ID, for an Azure resource."""
    deployment_id: str | None = field("deploymentId", default=None)
    """Resource ID of the deployment, perhaps a nested one, that makes the change."""
    symbolic_name: str | None = field("symbolicName", default=None)
    """Symbolic name of the resource in its template."""
    resource_type: str | None = field("resourceType", default=None)
    """Type of the resource, as the template or the extension names it."""
    identifiers: Any = field("identifiers", "object", default=None)
    """Properties that identify a resource of an extension, as JSON."""
    extension: NestedOrNone[DeploymentExtensionDefinition, types.DeploymentExtensionDefinitionDict] = field(
        "extension", "DeploymentExtensionDefinition", default=None
    )
    """Bicep extension that manages the resource, if it is no Azure resource."""
    change_type: ChangeType | types.ChangeTypeValue = field("changeType", "ChangeType")
    """Kind of change, such as Create, Modify or NoChange."""
    unsupported_reason: str | None = field("unsupportedReason", default=None)
    """Why no prediction can be made; filled if the change type is Unsupported."""
    before: Any = field("before", "object", default=None, secret=True)
    """The resource before the deployment, as JSON; absent if it would be created."""
    after: Any = field("after", "object", default=None, secret=True)
    """The resource as it would be after the deployment, as JSON; absent if it would be deleted."""
    delta: NestedListOrNone[WhatIfPropertyChange, types.WhatIfPropertyChangeDict] = field(
        "delta", "[WhatIfPropertyChange]", default=None
    )
    """Properties that would change."""


class WhatIfOperationProperties(Model):
    """Changes a deployment would make."""

    changes: NestedListOrNone[WhatIfChange, types.WhatIfChangeDict] = field("changes", "[WhatIfChange]", default=None)
    """Changes predicted, one for each resource."""
    potential_changes: NestedListOrNone[WhatIfChange, types.WhatIfChangeDict] = field(
        "potentialChanges", "[WhatIfChange]", default=None
    )
    """Changes that are possible but could not be predicted for certain."""
    diagnostics: NestedList[DeploymentDiagnosticsDefinition, types.DeploymentDiagnosticsDefinitionDict] = read_only(
        "diagnostics", "[DeploymentDiagnosticsDefinition]"
    )
    """Remarks of the service on the prediction."""


class WhatIfOperationResult(Model):
    """Outcome of predicting what a deployment would change."""

    status: str | None = field("status", default=None)
    """State of the prediction, such as Succeeded or Failed."""
    properties: NestedOrNone[WhatIfOperationProperties, types.WhatIfOperationPropertiesDict] = field(
        "properties", "WhatIfOperationProperties", default=None
    )
    """The predicted changes."""
    changes: NestedListOrNone[WhatIfChange, types.WhatIfChangeDict] = flattened("properties", default=None)
    """Changes predicted, one for each resource."""
    potential_changes: NestedListOrNone[WhatIfChange, types.WhatIfChangeDict] = flattened("properties", default=None)
    """Changes that are possible but could not be predicted for certain."""
    diagnostics: NestedList[DeploymentDiagnosticsDefinition, types.DeploymentDiagnosticsDefinitionDict] = flattened(
        "properties", init=False
    )
    """Remarks of the service on the prediction."""
    error: NestedOrNone[ErrorResponse, types.ErrorResponseDict] = field("error", "ErrorResponse", default=None)
    """Why no prediction could be made; absent on success."""


class WhatIfPropertyChange(Model):
    """What a deployment would do to one property of a resource."""

    path: str = field("path")
    """Path of the property within the resource; an index for an element of an array."""
    property_change_type: PropertyChangeType | types.PropertyChangeTypeValue = field(
        "propertyChangeType", "PropertyChangeType"
    )
    """Kind of change, such as Create, Modify or Array."""
    before: Any = field("before", "object", default=None, secret=True)
    """Value before the deployment, as JSON."""
    after: Any = field("after", "object", default=None, secret=True)
    """Value after the deployment, as JSON."""
    children: NestedListOrNone[WhatIfPropertyChange, types.WhatIfPropertyChangeDict] = field(
        "children", "[WhatIfPropertyChange]", default=None
    )
    """Changes further down, in objects and array elements."""


class ZoneMapping(Model):
    """Availability zones of a region that offer a resource type."""

    location: str | None = field("location", default=None)
    """Region the zones belong to."""
    zones: list[str] | None = field("zones", "[str]", default=None)
    """Numbers of the zones as texts, such as 1, 2 and 3."""
