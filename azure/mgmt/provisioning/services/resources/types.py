# Generated from swagger/resources/resources.json (2025-04-01, sha256 830ea3d56050).
# Generated from swagger/resources/deployments.json (2026-06-01, sha256 59048642cd27).
# Do not edit: run "make generate".

"""Dicts that stand for the models of the service ``resources``, and values of its enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any

    from typing_extensions import Required

    from . import models

ActionTypeValue: TypeAlias = Literal["Internal"]
AliasPathAttributesValue: TypeAlias = Literal["None", "Modifiable"]
AliasPathTokenTypeValue: TypeAlias = Literal[
    "NotSpecified", "Any", "String", "Object", "Array", "Integer", "Number", "Boolean"
]
AliasPatternTypeValue: TypeAlias = Literal["NotSpecified", "Extract"]
AliasTypeValue: TypeAlias = Literal["NotSpecified", "PlainText", "Mask"]
ChangeTypeValue: TypeAlias = Literal["Create", "Delete", "Ignore", "Deploy", "NoChange", "Modify", "Unsupported"]
CreatedByTypeValue: TypeAlias = Literal["User", "Application", "ManagedIdentity", "Key"]
DeploymentIdentityTypeValue: TypeAlias = Literal["None", "UserAssigned"]
DeploymentModeValue: TypeAlias = Literal["Incremental", "Complete"]
ExportTemplateOutputFormatValue: TypeAlias = Literal["Json", "Bicep"]
ExpressionEvaluationOptionsScopeTypeValue: TypeAlias = Literal["NotSpecified", "Outer", "Inner"]
ExtendedLocationTypeValue: TypeAlias = Literal["EdgeZone"]
LevelValue: TypeAlias = Literal["Warning", "Info", "Error"]
OnErrorDeploymentTypeValue: TypeAlias = Literal["LastSuccessful", "SpecificDeployment"]
OriginValue: TypeAlias = Literal["user", "system", "user,system"]
PropertyChangeTypeValue: TypeAlias = Literal["Create", "Delete", "Modify", "Array", "NoEffect"]
ProviderAuthorizationConsentStateValue: TypeAlias = Literal["NotSpecified", "Required", "NotRequired", "Consented"]
ProvisioningOperationValue: TypeAlias = Literal[
    "NotSpecified",
    "Create",
    "Delete",
    "Waiting",
    "AzureAsyncOperationWaiting",
    "ResourceCacheWaiting",
    "Action",
    "Read",
    "EvaluateDeploymentOutput",
    "DeploymentCleanup",
]
ProvisioningStateValue: TypeAlias = Literal[
    "NotSpecified",
    "Accepted",
    "Running",
    "Ready",
    "Creating",
    "Created",
    "Deleting",
    "Deleted",
    "Canceled",
    "Failed",
    "Succeeded",
    "Updating",
]
ResourceIdentityTypeValue: TypeAlias = Literal["SystemAssigned", "UserAssigned", "SystemAssigned, UserAssigned", "None"]
TagsPatchOperationValue: TypeAlias = Literal["Replace", "Merge", "Delete"]
ValidationLevelValue: TypeAlias = Literal["Template", "Provider", "ProviderNoRbac"]
WhatIfResultFormatValue: TypeAlias = Literal["ResourceIdOnly", "FullResourcePayloads"]


class AliasDict(TypedDict, total=False):
    """Alternative name of a resource property, by which Azure Policy rules refer to it."""

    name: str
    paths: Sequence[models.AliasPath | AliasPathDict]
    type: models.AliasType | AliasTypeValue
    default_path: str
    default_pattern: models.AliasPattern | AliasPatternDict
    additional_properties: Mapping[str, Any]


class AliasPathDict(TypedDict, total=False):
    """Place an alias points to in certain API versions."""

    path: str
    api_versions: Sequence[str]
    pattern: models.AliasPattern | AliasPatternDict
    additional_properties: Mapping[str, Any]


class AliasPathMetadataDict(TypedDict, total=False):
    """Value type and attributes of the property an alias path points to."""

    additional_properties: Mapping[str, Any]


class AliasPatternDict(TypedDict, total=False):
    """Pattern that takes an alias value out of a longer text."""

    phrase: str
    variable: str
    type: models.AliasPatternType | AliasPatternTypeValue
    additional_properties: Mapping[str, Any]


class ApiProfileDict(TypedDict, total=False):
    """API version of a resource type within a named API profile."""

    additional_properties: Mapping[str, Any]


class BasicDependencyDict(TypedDict, total=False):
    """Resource that has to be deployed before another one."""

    id: str
    resource_type: str
    resource_name: str
    additional_properties: Mapping[str, Any]


class CloudErrorDict(TypedDict, total=False):
    """Error body of Azure Resource Manager."""

    error: models.ErrorResponse | ErrorResponseDict
    additional_properties: Mapping[str, Any]


class DebugSettingDict(TypedDict, total=False):
    """How much of the traffic with resource providers is kept for finding faults."""

    detail_level: str
    additional_properties: Mapping[str, Any]


class DependencyDict(TypedDict, total=False):
    """Resource of a template with the resources it waits for."""

    depends_on: Sequence[models.BasicDependency | BasicDependencyDict]
    id: str
    resource_type: str
    resource_name: str
    additional_properties: Mapping[str, Any]


class DeploymentDict(TypedDict, total=False):
    """A deployment to run or to check."""

    location: str
    properties: Required[models.DeploymentProperties | DeploymentPropertiesDict]
    tags: Mapping[str, str]
    identity: models.DeploymentIdentity | DeploymentIdentityDict
    additional_properties: Mapping[str, Any]


class DeploymentDiagnosticsDefinitionDict(TypedDict, total=False):
    """A remark the service makes on a deployment."""

    additional_properties: Mapping[str, Any]


class DeploymentExportResultDict(TypedDict, total=False):
    """Template of a deployment in the history."""

    template: Any
    additional_properties: Mapping[str, Any]


class ResourceDict(TypedDict, total=False):
    """Properties that every Azure resource has."""

    additional_properties: Mapping[str, Any]


class ExtensionResourceDict(ResourceDict, total=False):
    """Resource that is attached to a scope or to another resource rather than placed in a region."""


class DeploymentExtendedDict(ExtensionResourceDict, total=False):
    """A deployment in the history of a scope, with its outcome."""

    properties: models.DeploymentPropertiesExtended | DeploymentPropertiesExtendedDict
    location: str
    tags: Mapping[str, str]


class DeploymentExtensionConfigItemDict(TypedDict, total=False):
    """One setting of a Bicep extension: a value, or a reference to a key vault secret."""

    value: Any
    key_vault_reference: models.KeyVaultParameterReference | KeyVaultParameterReferenceDict
    additional_properties: Mapping[str, Any]


class DeploymentExtensionDefinitionDict(TypedDict, total=False):
    """Bicep extension a deployment uses to manage things besides Azure resources."""

    additional_properties: Mapping[str, Any]


class DeploymentExternalInputDict(TypedDict, total=False):
    """Value handed to the deployment from outside the template."""

    value: Required[Any]
    additional_properties: Mapping[str, Any]


class DeploymentExternalInputDefinitionDict(TypedDict, total=False):
    """Describes an outside value that parameter expressions use."""

    kind: Required[str]
    config: Any
    additional_properties: Mapping[str, Any]


class DeploymentIdentityDict(TypedDict, total=False):
    """Managed identity of a deployment."""

    type: Required[models.DeploymentIdentityType | DeploymentIdentityTypeValue]
    user_assigned_identities: Mapping[str, models.UserAssignedIdentity | UserAssignedIdentityDict]
    additional_properties: Mapping[str, Any]


class DeploymentOperationDict(TypedDict, total=False):
    """One step of a deployment, usually the work on one resource."""

    properties: models.DeploymentOperationProperties | DeploymentOperationPropertiesDict
    additional_properties: Mapping[str, Any]


class DeploymentOperationPropertiesDict(TypedDict, total=False):
    """State and outcome of one step of a deployment."""

    additional_properties: Mapping[str, Any]


class DeploymentParameterDict(TypedDict, total=False):
    """Value of one template parameter: given directly, by key vault reference or by expression."""

    value: Any
    reference: models.KeyVaultParameterReference | KeyVaultParameterReferenceDict
    expression: str
    additional_properties: Mapping[str, Any]


class DeploymentPropertiesDict(TypedDict, total=False):
    """What to deploy, and how."""

    template: Any
    template_link: models.TemplateLink | TemplateLinkDict
    parameters: Mapping[str, models.DeploymentParameter | DeploymentParameterDict]
    external_inputs: Mapping[str, models.DeploymentExternalInput | DeploymentExternalInputDict]
    external_input_definitions: Mapping[
        str, models.DeploymentExternalInputDefinition | DeploymentExternalInputDefinitionDict
    ]
    parameters_link: models.ParametersLink | ParametersLinkDict
    extension_configs: Mapping[
        str, Mapping[str, models.DeploymentExtensionConfigItem | DeploymentExtensionConfigItemDict]
    ]
    mode: Required[models.DeploymentMode | DeploymentModeValue]
    debug_setting: models.DebugSetting | DebugSettingDict
    on_error_deployment: models.OnErrorDeployment | OnErrorDeploymentDict
    expression_evaluation_options: models.ExpressionEvaluationOptions | ExpressionEvaluationOptionsDict
    validation_level: models.ValidationLevel | ValidationLevelValue
    additional_properties: Mapping[str, Any]


class DeploymentPropertiesExtendedDict(TypedDict, total=False):
    """State, outputs and details of a deployment."""

    validation_level: models.ValidationLevel | ValidationLevelValue
    additional_properties: Mapping[str, Any]


class DeploymentResourceWhatIfPredictionDict(TypedDict, total=False):
    """What is expected of one resource of a template, for use by what-if."""

    symbolic_name_path: Required[Sequence[str]]
    resource_id: str
    extension: models.DeploymentExtensionDefinition | DeploymentExtensionDefinitionDict
    resource_type: str
    identifiers: Any
    api_version: str
    additional_properties: Mapping[str, Any]


class DeploymentValidateResultDict(TypedDict, total=False):
    """Outcome of checking a deployment."""

    properties: models.DeploymentPropertiesExtended | DeploymentPropertiesExtendedDict
    additional_properties: Mapping[str, Any]


class DeploymentWhatIfDict(TypedDict, total=False):
    """A deployment whose changes to predict."""

    location: str
    properties: Required[models.DeploymentWhatIfProperties | DeploymentWhatIfPropertiesDict]
    additional_properties: Mapping[str, Any]


class DeploymentWhatIfPropertiesDict(DeploymentPropertiesDict, total=False):
    """What to deploy on trial, and how detailed the prediction shall be."""

    what_if_settings: models.DeploymentWhatIfSettings | DeploymentWhatIfSettingsDict
    resource_predictions: Sequence[models.DeploymentResourceWhatIfPrediction | DeploymentResourceWhatIfPredictionDict]


class DeploymentWhatIfSettingsDict(TypedDict, total=False):
    """Options of a prediction."""

    result_format: models.WhatIfResultFormat | WhatIfResultFormatValue
    additional_properties: Mapping[str, Any]


class ErrorAdditionalInfoDict(TypedDict, total=False):
    """Extra data attached to an error, such as the policy that forbade the request."""

    additional_properties: Mapping[str, Any]


class ErrorDetailDict(TypedDict, total=False):
    """Error with code, message and, where there were several causes, nested errors."""

    additional_properties: Mapping[str, Any]


class ErrorResponseDict(TypedDict, total=False):
    """Error with code, message and, where there were several causes, nested errors."""

    additional_properties: Mapping[str, Any]


class ExportTemplateRequestDict(TypedDict, total=False):
    """What to export from a resource group, and how."""

    resources: Sequence[str]
    options: str
    output_format: models.ExportTemplateOutputFormat | ExportTemplateOutputFormatValue
    additional_properties: Mapping[str, Any]


class ExpressionEvaluationOptionsDict(TypedDict, total=False):
    """Where expressions of a nested template are evaluated."""

    scope: models.ExpressionEvaluationOptionsScopeType | ExpressionEvaluationOptionsScopeTypeValue
    additional_properties: Mapping[str, Any]


class ExtendedLocationDict(TypedDict, total=False):
    """Location outside the regular Azure regions, such as an edge zone."""

    type: models.ExtendedLocationType | ExtendedLocationTypeValue
    name: str
    additional_properties: Mapping[str, Any]


class GenericResourceDict(ResourceDict, total=False):
    """Resource of any type, in the shape all types share."""

    properties: Any
    plan: models.Plan | PlanDict
    kind: str
    managed_by: str
    sku: models.Sku | SkuDict
    identity: models.Identity | IdentityDict
    location: str
    extended_location: models.ExtendedLocation | ExtendedLocationDict
    tags: Mapping[str, str]


class GenericResourceExpandedDict(GenericResourceDict, total=False):
    """Resource as it appears in lists, with times and state on request."""


class HttpMessageDict(TypedDict, total=False):
    """Body of a request or response kept for finding faults."""

    content: Any
    additional_properties: Mapping[str, Any]


class IdentityDict(TypedDict, total=False):
    """Managed identities of a resource, with which it signs in to other services."""

    type: models.ResourceIdentityType | ResourceIdentityTypeValue
    user_assigned_identities: Mapping[
        str, models.IdentityUserAssignedIdentitiesValue | IdentityUserAssignedIdentitiesValueDict
    ]
    additional_properties: Mapping[str, Any]


class IdentityUserAssignedIdentitiesValueDict(TypedDict, total=False):
    """IDs of a user-assigned identity, filled by the service."""

    additional_properties: Mapping[str, Any]


class KeyVaultParameterReferenceDict(TypedDict, total=False):
    """Secret of a key vault used as a parameter value."""

    key_vault: Required[models.KeyVaultReference | KeyVaultReferenceDict]
    secret_name: Required[str]
    secret_version: str
    additional_properties: Mapping[str, Any]


class KeyVaultReferenceDict(TypedDict, total=False):
    """A key vault, by its resource ID."""

    id: Required[str]
    additional_properties: Mapping[str, Any]


class OnErrorDeploymentDict(TypedDict, total=False):
    """Earlier deployment to run again if this one fails."""

    type: models.OnErrorDeploymentType | OnErrorDeploymentTypeValue
    deployment_name: str
    additional_properties: Mapping[str, Any]


class OnErrorDeploymentExtendedDict(TypedDict, total=False):
    """Earlier deployment that is run again on failure, and how far it is."""

    type: models.OnErrorDeploymentType | OnErrorDeploymentTypeValue
    deployment_name: str
    additional_properties: Mapping[str, Any]


class OperationDict(TypedDict, total=False):
    """An operation of the Microsoft.Resources provider, as it appears in role definitions."""

    display: models.OperationDisplay | OperationDisplayDict
    additional_properties: Mapping[str, Any]


class OperationDisplayDict(TypedDict, total=False):
    """Texts that show an operation to people, as in the portal's role editor."""

    additional_properties: Mapping[str, Any]


class ParametersLinkDict(TypedDict, total=False):
    """Where a parameter file is found."""

    uri: Required[str]
    content_version: str
    additional_properties: Mapping[str, Any]


class PermissionDict(TypedDict, total=False):
    """Operations a role allows, and exceptions from them."""

    actions: Sequence[str]
    not_actions: Sequence[str]
    data_actions: Sequence[str]
    not_data_actions: Sequence[str]
    additional_properties: Mapping[str, Any]


class PlanDict(TypedDict, total=False):
    """Marketplace plan under which a third-party resource is bought."""

    name: str
    publisher: str
    product: str
    promotion_code: str
    version: str
    additional_properties: Mapping[str, Any]


class ProviderDict(TypedDict, total=False):
    """Resource provider: the Azure service behind a namespace such as Microsoft.Compute."""

    namespace: str
    provider_authorization_consent_state: (
        models.ProviderAuthorizationConsentState | ProviderAuthorizationConsentStateValue
    )
    additional_properties: Mapping[str, Any]


class ProviderConsentDefinitionDict(TypedDict, total=False):
    """Consent of the caller to let a third-party provider receive permissions."""

    consent_to_authorization: bool
    additional_properties: Mapping[str, Any]


class ProviderExtendedLocationDict(TypedDict, total=False):
    """Extended locations, such as edge zones, that a resource type offers near an Azure region."""

    location: str
    type: str
    extended_locations: Sequence[str]
    additional_properties: Mapping[str, Any]


class ProviderPermissionDict(TypedDict, total=False):
    """Role that an application of a resource provider is given in the subscription."""

    application_id: str
    role_definition: models.RoleDefinition | RoleDefinitionDict
    managed_by_role_definition: models.RoleDefinition | RoleDefinitionDict
    provider_authorization_consent_state: (
        models.ProviderAuthorizationConsentState | ProviderAuthorizationConsentStateValue
    )
    additional_properties: Mapping[str, Any]


class ProviderPermissionListResultDict(TypedDict, total=False):
    """Permissions of a resource provider."""

    value: Required[Sequence[models.ProviderPermission | ProviderPermissionDict]]
    next_link: str
    additional_properties: Mapping[str, Any]


class ProviderRegistrationRequestDict(TypedDict, total=False):
    """Options for registering a resource provider."""

    third_party_provider_consent: models.ProviderConsentDefinition | ProviderConsentDefinitionDict
    additional_properties: Mapping[str, Any]


class ProviderResourceTypeDict(TypedDict, total=False):
    """A resource type of a provider: where it is offered and which API versions it has."""

    resource_type: str
    locations: Sequence[str]
    location_mappings: Sequence[models.ProviderExtendedLocation | ProviderExtendedLocationDict]
    aliases: Sequence[models.Alias | AliasDict]
    api_versions: Sequence[str]
    zone_mappings: Sequence[models.ZoneMapping | ZoneMappingDict]
    capabilities: str
    properties: Mapping[str, str]
    additional_properties: Mapping[str, Any]


class ProviderResourceTypeListResultDict(TypedDict, total=False):
    """Resource types of a provider."""

    value: Required[Sequence[models.ProviderResourceType | ProviderResourceTypeDict]]
    next_link: str
    additional_properties: Mapping[str, Any]


class TrackedResourceDict(ResourceDict, total=False):
    """Resource that has a region and tags."""

    tags: Mapping[str, str]
    location: Required[str]


class ResourceGroupDict(TrackedResourceDict, total=False):
    """A resource group: container of resources that share a life cycle and access rules."""

    properties: models.ResourceGroupProperties | ResourceGroupPropertiesDict
    managed_by: str


class ResourceGroupExportResultDict(TypedDict, total=False):
    """Template exported from a resource group."""

    template: Any
    output: str
    error: models.ErrorDetail | ErrorDetailDict
    additional_properties: Mapping[str, Any]


class ResourceGroupPatchableDict(TypedDict, total=False):
    """The properties of a resource group that can be changed."""

    name: str
    properties: models.ResourceGroupProperties | ResourceGroupPropertiesDict
    managed_by: str
    tags: Mapping[str, str]
    additional_properties: Mapping[str, Any]


class ResourceGroupPropertiesDict(TypedDict, total=False):
    """State of a resource group."""

    additional_properties: Mapping[str, Any]


class ResourceReferenceDict(TypedDict, total=False):
    """A resource that a deployment deployed or checked."""

    symbolic_name_path: Sequence[str]
    additional_properties: Mapping[str, Any]


class ResourcesMoveInfoDict(TypedDict, total=False):
    """Resources to move and where they go."""

    resources: Sequence[str]
    target_resource_group: str
    additional_properties: Mapping[str, Any]


class RoleDefinitionDict(TypedDict, total=False):
    """Role a resource provider uses: permissions and where it may be assigned."""

    id: str
    name: str
    is_service_role: bool
    permissions: Sequence[models.Permission | PermissionDict]
    scopes: Sequence[str]
    additional_properties: Mapping[str, Any]


class ScopedDeploymentDict(TypedDict, total=False):
    """A deployment to a management group or to the tenant."""

    location: Required[str]
    properties: Required[models.DeploymentProperties | DeploymentPropertiesDict]
    tags: Mapping[str, str]
    additional_properties: Mapping[str, Any]


class ScopedDeploymentWhatIfDict(TypedDict, total=False):
    """A deployment to a management group or to the tenant whose changes to predict."""

    location: Required[str]
    properties: Required[models.DeploymentWhatIfProperties | DeploymentWhatIfPropertiesDict]
    additional_properties: Mapping[str, Any]


class SkuDict(TypedDict, total=False):
    """Size and price tier of a resource."""

    name: str
    tier: str
    size: str
    family: str
    model: str
    capacity: int
    additional_properties: Mapping[str, Any]


class StatusMessageDict(TypedDict, total=False):
    """What a resource provider said about a step of a deployment."""

    status: str
    error: models.ErrorResponse | ErrorResponseDict
    additional_properties: Mapping[str, Any]


class SystemDataDict(TypedDict, total=False):
    """Who created a resource and who last changed it, and when."""

    created_by: str
    created_by_type: models.CreatedByType | CreatedByTypeValue
    created_at: datetime | str
    last_modified_by: str
    last_modified_by_type: models.CreatedByType | CreatedByTypeValue
    last_modified_at: datetime | str
    additional_properties: Mapping[str, Any]


class TagCountDict(TypedDict, total=False):
    """How often a tag name or value is in use."""

    type: str
    value: int
    additional_properties: Mapping[str, Any]


class TagDetailsDict(TypedDict, total=False):
    """A tag name of the subscription with its values."""

    tag_name: str
    count: models.TagCount | TagCountDict
    values: Sequence[models.TagValue | TagValueDict]
    additional_properties: Mapping[str, Any]


class TagValueDict(TypedDict, total=False):
    """A value of a tag name and how often it is used."""

    tag_value: str
    count: models.TagCount | TagCountDict
    additional_properties: Mapping[str, Any]


class TagsDict(TypedDict, total=False):
    """A set of tags."""

    tags: Mapping[str, str]
    additional_properties: Mapping[str, Any]


class TagsPatchResourceDict(TypedDict, total=False):
    """A change to the tags of a subscription, resource group or resource."""

    operation: models.TagsPatchOperation | TagsPatchOperationValue
    properties: models.Tags | TagsDict
    additional_properties: Mapping[str, Any]


class TagsResourceDict(ExtensionResourceDict, total=False):
    """The tags of a subscription, resource group or resource, as a resource named default."""

    properties: Required[models.Tags | TagsDict]


class TargetResourceDict(TypedDict, total=False):
    """Resource a step of a deployment works on."""

    id: str
    resource_name: str
    resource_type: str
    extension: models.DeploymentExtensionDefinition | DeploymentExtensionDefinitionDict
    identifiers: Any
    api_version: str
    symbolic_name: str
    symbolic_name_path: Sequence[str]
    additional_properties: Mapping[str, Any]


class TemplateHashResultDict(TypedDict, total=False):
    """Hash of a template."""

    minified_template: str
    template_hash: str
    additional_properties: Mapping[str, Any]


class TemplateLinkDict(TypedDict, total=False):
    """Where a template is found: at a URI, or in a template spec."""

    uri: str
    id: str
    relative_path: str
    content_version: str
    query_string: str
    additional_properties: Mapping[str, Any]


class UserAssignedIdentityDict(TypedDict, total=False):
    """IDs of a user-assigned identity, filled by the service."""

    additional_properties: Mapping[str, Any]


class WhatIfChangeDict(TypedDict, total=False):
    """What a deployment would do to one resource."""

    resource_id: str
    deployment_id: str
    symbolic_name: str
    resource_type: str
    identifiers: Any
    extension: models.DeploymentExtensionDefinition | DeploymentExtensionDefinitionDict
    change_type: Required[models.ChangeType | ChangeTypeValue]
    unsupported_reason: str
    before: Any
    after: Any
    delta: Sequence[models.WhatIfPropertyChange | WhatIfPropertyChangeDict]
    additional_properties: Mapping[str, Any]


class WhatIfOperationPropertiesDict(TypedDict, total=False):
    """Changes a deployment would make."""

    changes: Sequence[models.WhatIfChange | WhatIfChangeDict]
    potential_changes: Sequence[models.WhatIfChange | WhatIfChangeDict]
    additional_properties: Mapping[str, Any]


class _WhatIfOperationResultFlatDict(TypedDict, total=False):
    """Outcome of predicting what a deployment would change."""

    status: str
    error: models.ErrorResponse | ErrorResponseDict
    changes: Sequence[models.WhatIfChange | WhatIfChangeDict]
    potential_changes: Sequence[models.WhatIfChange | WhatIfChangeDict]
    additional_properties: Mapping[str, Any]


class _WhatIfOperationResultNestedDict(TypedDict, total=False):
    """Outcome of predicting what a deployment would change."""

    status: str
    properties: Required[models.WhatIfOperationProperties | WhatIfOperationPropertiesDict]
    error: models.ErrorResponse | ErrorResponseDict
    additional_properties: Mapping[str, Any]


WhatIfOperationResultDict: TypeAlias = _WhatIfOperationResultFlatDict | _WhatIfOperationResultNestedDict


class WhatIfPropertyChangeDict(TypedDict, total=False):
    """What a deployment would do to one property of a resource."""

    path: Required[str]
    property_change_type: Required[models.PropertyChangeType | PropertyChangeTypeValue]
    before: Any
    after: Any
    children: Sequence[models.WhatIfPropertyChange | WhatIfPropertyChangeDict]
    additional_properties: Mapping[str, Any]


class ZoneMappingDict(TypedDict, total=False):
    """Availability zones of a region that offer a resource type."""

    location: str
    zones: Sequence[str]
    additional_properties: Mapping[str, Any]
