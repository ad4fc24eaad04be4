# Generated from swagger/resources/ by "make generate": do not edit.

"""Dicts that stand for the models of the service ``resources``, and values of its enums."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ...core.models.dicts import ModelDict
from ...core.typed import typed

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime
    from typing import Any

    from typing_extensions import Required

    from . import models
else:
    typed(__name__)

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


class AliasDict(ModelDict, total=False):
    name: str
    paths: Sequence[models.AliasPath | AliasPathDict]
    type: models.AliasType | AliasTypeValue
    default_path: str
    default_pattern: models.AliasPattern | AliasPatternDict


class AliasPathDict(ModelDict, total=False):
    path: str
    api_versions: list[str] | tuple[str, ...]
    pattern: models.AliasPattern | AliasPatternDict


class AliasPathMetadataDict(ModelDict, total=False):
    """Stands for AliasPathMetadata."""


class AliasPatternDict(ModelDict, total=False):
    phrase: str
    variable: str
    type: models.AliasPatternType | AliasPatternTypeValue


class ApiProfileDict(ModelDict, total=False):
    """Stands for ApiProfile."""


class BasicDependencyDict(ModelDict, total=False):
    id: str
    resource_type: str
    resource_name: str


class CloudErrorDict(ModelDict, total=False):
    error: models.ErrorResponse | ErrorResponseDict


class DebugSettingDict(ModelDict, total=False):
    detail_level: str


class DependencyDict(ModelDict, total=False):
    depends_on: Sequence[models.BasicDependency | BasicDependencyDict]
    id: str
    resource_type: str
    resource_name: str


class DeploymentDict(ModelDict, total=False):
    location: str
    properties: Required[models.DeploymentProperties | DeploymentPropertiesDict]
    tags: Mapping[str, str]
    identity: models.DeploymentIdentity | DeploymentIdentityDict


class DeploymentDiagnosticsDefinitionDict(ModelDict, total=False):
    """Stands for DeploymentDiagnosticsDefinition."""


class DeploymentExportResultDict(ModelDict, total=False):
    template: Any


class ResourceDict(ModelDict, total=False):
    """Stands for Resource."""


class ExtensionResourceDict(ResourceDict, total=False):
    """Stands for ExtensionResource."""


class DeploymentExtendedDict(ExtensionResourceDict, total=False):
    properties: models.DeploymentPropertiesExtended | DeploymentPropertiesExtendedDict
    location: str
    tags: Mapping[str, str]


class DeploymentExtensionConfigItemDict(ModelDict, total=False):
    value: Any
    key_vault_reference: models.KeyVaultParameterReference | KeyVaultParameterReferenceDict


class DeploymentExtensionDefinitionDict(ModelDict, total=False):
    """Stands for DeploymentExtensionDefinition."""


class DeploymentExternalInputDict(ModelDict, total=False):
    value: Required[Any]


class DeploymentExternalInputDefinitionDict(ModelDict, total=False):
    kind: Required[str]
    config: Any


class DeploymentIdentityDict(ModelDict, total=False):
    type: Required[models.DeploymentIdentityType | DeploymentIdentityTypeValue]
    user_assigned_identities: Mapping[str, models.UserAssignedIdentity | UserAssignedIdentityDict]


class DeploymentOperationDict(ModelDict, total=False):
    properties: models.DeploymentOperationProperties | DeploymentOperationPropertiesDict


class DeploymentOperationPropertiesDict(ModelDict, total=False):
    """Stands for DeploymentOperationProperties."""


class DeploymentParameterDict(ModelDict, total=False):
    value: Any
    reference: models.KeyVaultParameterReference | KeyVaultParameterReferenceDict
    expression: str


class DeploymentPropertiesDict(ModelDict, total=False):
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


class DeploymentPropertiesExtendedDict(ModelDict, total=False):
    validation_level: models.ValidationLevel | ValidationLevelValue


class DeploymentResourceWhatIfPredictionDict(ModelDict, total=False):
    symbolic_name_path: Required[list[str] | tuple[str, ...]]
    resource_id: str
    extension: models.DeploymentExtensionDefinition | DeploymentExtensionDefinitionDict
    resource_type: str
    identifiers: Any
    api_version: str


class DeploymentValidateResultDict(ModelDict, total=False):
    properties: models.DeploymentPropertiesExtended | DeploymentPropertiesExtendedDict


class DeploymentWhatIfDict(ModelDict, total=False):
    location: str
    properties: Required[models.DeploymentWhatIfProperties | DeploymentWhatIfPropertiesDict]


class DeploymentWhatIfPropertiesDict(DeploymentPropertiesDict, total=False):
    what_if_settings: models.DeploymentWhatIfSettings | DeploymentWhatIfSettingsDict
    resource_predictions: Sequence[models.DeploymentResourceWhatIfPrediction | DeploymentResourceWhatIfPredictionDict]


class DeploymentWhatIfSettingsDict(ModelDict, total=False):
    result_format: models.WhatIfResultFormat | WhatIfResultFormatValue


class ErrorAdditionalInfoDict(ModelDict, total=False):
    """Stands for ErrorAdditionalInfo."""


class ErrorDetailDict(ModelDict, total=False):
    """Stands for ErrorDetail."""


class ErrorResponseDict(ModelDict, total=False):
    """Stands for ErrorResponse."""


class ExportTemplateRequestDict(ModelDict, total=False):
    resources: list[str] | tuple[str, ...]
    options: str
    output_format: models.ExportTemplateOutputFormat | ExportTemplateOutputFormatValue


class ExpressionEvaluationOptionsDict(ModelDict, total=False):
    scope: models.ExpressionEvaluationOptionsScopeType | ExpressionEvaluationOptionsScopeTypeValue


class ExtendedLocationDict(ModelDict, total=False):
    type: models.ExtendedLocationType | ExtendedLocationTypeValue
    name: str


class GenericResourceDict(ResourceDict, total=False):
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
    """Stands for GenericResourceExpanded."""


class HttpMessageDict(ModelDict, total=False):
    content: Any


class IdentityDict(ModelDict, total=False):
    type: models.ResourceIdentityType | ResourceIdentityTypeValue
    user_assigned_identities: Mapping[
        str, models.IdentityUserAssignedIdentitiesValue | IdentityUserAssignedIdentitiesValueDict
    ]


class IdentityUserAssignedIdentitiesValueDict(ModelDict, total=False):
    """Stands for IdentityUserAssignedIdentitiesValue."""


class KeyVaultParameterReferenceDict(ModelDict, total=False):
    key_vault: Required[models.KeyVaultReference | KeyVaultReferenceDict]
    secret_name: Required[str]
    secret_version: str


class KeyVaultReferenceDict(ModelDict, total=False):
    id: Required[str]


class OnErrorDeploymentDict(ModelDict, total=False):
    type: models.OnErrorDeploymentType | OnErrorDeploymentTypeValue
    deployment_name: str


class OnErrorDeploymentExtendedDict(ModelDict, total=False):
    type: models.OnErrorDeploymentType | OnErrorDeploymentTypeValue
    deployment_name: str


class OperationDict(ModelDict, total=False):
    display: models.OperationDisplay | OperationDisplayDict


class OperationDisplayDict(ModelDict, total=False):
    """Stands for OperationDisplay."""


class ParametersLinkDict(ModelDict, total=False):
    uri: Required[str]
    content_version: str


class PermissionDict(ModelDict, total=False):
    actions: list[str] | tuple[str, ...]
    not_actions: list[str] | tuple[str, ...]
    data_actions: list[str] | tuple[str, ...]
    not_data_actions: list[str] | tuple[str, ...]


class PlanDict(ModelDict, total=False):
    name: str
    publisher: str
    product: str
    promotion_code: str
    version: str


class ProviderDict(ModelDict, total=False):
    namespace: str
    provider_authorization_consent_state: (
        models.ProviderAuthorizationConsentState | ProviderAuthorizationConsentStateValue
    )


class ProviderConsentDefinitionDict(ModelDict, total=False):
    consent_to_authorization: bool


class ProviderExtendedLocationDict(ModelDict, total=False):
    location: str
    type: str
    extended_locations: list[str] | tuple[str, ...]


class ProviderPermissionDict(ModelDict, total=False):
    application_id: str
    role_definition: models.RoleDefinition | RoleDefinitionDict
    managed_by_role_definition: models.RoleDefinition | RoleDefinitionDict
    provider_authorization_consent_state: (
        models.ProviderAuthorizationConsentState | ProviderAuthorizationConsentStateValue
    )


class ProviderPermissionListResultDict(ModelDict, total=False):
    value: Required[Sequence[models.ProviderPermission | ProviderPermissionDict]]
    next_link: str


class ProviderRegistrationRequestDict(ModelDict, total=False):
    third_party_provider_consent: models.ProviderConsentDefinition | ProviderConsentDefinitionDict


class ProviderResourceTypeDict(ModelDict, total=False):
    resource_type: str
    locations: list[str] | tuple[str, ...]
    location_mappings: Sequence[models.ProviderExtendedLocation | ProviderExtendedLocationDict]
    aliases: Sequence[models.Alias | AliasDict]
    api_versions: list[str] | tuple[str, ...]
    zone_mappings: Sequence[models.ZoneMapping | ZoneMappingDict]
    capabilities: str
    properties: Mapping[str, str]


class ProviderResourceTypeListResultDict(ModelDict, total=False):
    value: Required[Sequence[models.ProviderResourceType | ProviderResourceTypeDict]]
    next_link: str


class TrackedResourceDict(ResourceDict, total=False):
    tags: Mapping[str, str]
    location: Required[str]


class ResourceGroupDict(TrackedResourceDict, total=False):
    properties: models.ResourceGroupProperties | ResourceGroupPropertiesDict
    managed_by: str


class ResourceGroupExportResultDict(ModelDict, total=False):
    template: Any
    output: str
    error: models.ErrorDetail | ErrorDetailDict


class ResourceGroupPatchableDict(ModelDict, total=False):
    name: str
    properties: models.ResourceGroupProperties | ResourceGroupPropertiesDict
    managed_by: str
    tags: Mapping[str, str]


class ResourceGroupPropertiesDict(ModelDict, total=False):
    """Stands for ResourceGroupProperties."""


class ResourceReferenceDict(ModelDict, total=False):
    symbolic_name_path: list[str] | tuple[str, ...]


class ResourcesMoveInfoDict(ModelDict, total=False):
    resources: list[str] | tuple[str, ...]
    target_resource_group: str


class RoleDefinitionDict(ModelDict, total=False):
    id: str
    name: str
    is_service_role: bool
    permissions: Sequence[models.Permission | PermissionDict]
    scopes: list[str] | tuple[str, ...]


class ScopedDeploymentDict(ModelDict, total=False):
    location: Required[str]
    properties: Required[models.DeploymentProperties | DeploymentPropertiesDict]
    tags: Mapping[str, str]


class ScopedDeploymentWhatIfDict(ModelDict, total=False):
    location: Required[str]
    properties: Required[models.DeploymentWhatIfProperties | DeploymentWhatIfPropertiesDict]


class SkuDict(ModelDict, total=False):
    name: str
    tier: str
    size: str
    family: str
    model: str
    capacity: int


class StatusMessageDict(ModelDict, total=False):
    status: str
    error: models.ErrorResponse | ErrorResponseDict


class SystemDataDict(ModelDict, total=False):
    created_by: str
    created_by_type: models.CreatedByType | CreatedByTypeValue
    created_at: datetime | str
    last_modified_by: str
    last_modified_by_type: models.CreatedByType | CreatedByTypeValue
    last_modified_at: datetime | str


class TagCountDict(ModelDict, total=False):
    type: str
    value: int


class TagDetailsDict(ModelDict, total=False):
    tag_name: str
    count: models.TagCount | TagCountDict
    values: Sequence[models.TagValue | TagValueDict]


class TagValueDict(ModelDict, total=False):
    tag_value: str
    count: models.TagCount | TagCountDict


class TagsDict(ModelDict, total=False):
    tags: Mapping[str, str]


class TagsPatchResourceDict(ModelDict, total=False):
    operation: models.TagsPatchOperation | TagsPatchOperationValue
    properties: models.Tags | TagsDict


class TagsResourceDict(ExtensionResourceDict, total=False):
    properties: Required[models.Tags | TagsDict]


class TargetResourceDict(ModelDict, total=False):
    id: str
    resource_name: str
    resource_type: str
    extension: models.DeploymentExtensionDefinition | DeploymentExtensionDefinitionDict
    identifiers: Any
    api_version: str
    symbolic_name: str
    symbolic_name_path: list[str] | tuple[str, ...]


class TemplateHashResultDict(ModelDict, total=False):
    minified_template: str
    template_hash: str


class TemplateLinkDict(ModelDict, total=False):
    uri: str
    id: str
    relative_path: str
    content_version: str
    query_string: str


class UserAssignedIdentityDict(ModelDict, total=False):
    """Stands for UserAssignedIdentity."""


class WhatIfChangeDict(ModelDict, total=False):
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


class WhatIfOperationPropertiesDict(ModelDict, total=False):
    changes: Sequence[models.WhatIfChange | WhatIfChangeDict]
    potential_changes: Sequence[models.WhatIfChange | WhatIfChangeDict]


class _WhatIfOperationResultFlatDict(ModelDict, total=False):
    status: str
    error: models.ErrorResponse | ErrorResponseDict
    changes: Sequence[models.WhatIfChange | WhatIfChangeDict]
    potential_changes: Sequence[models.WhatIfChange | WhatIfChangeDict]


class _WhatIfOperationResultNestedDict(ModelDict, total=False):
    status: str
    properties: Required[models.WhatIfOperationProperties | WhatIfOperationPropertiesDict]
    error: models.ErrorResponse | ErrorResponseDict


WhatIfOperationResultDict: TypeAlias = _WhatIfOperationResultFlatDict | _WhatIfOperationResultNestedDict


class WhatIfPropertyChangeDict(ModelDict, total=False):
    path: Required[str]
    property_change_type: Required[models.PropertyChangeType | PropertyChangeTypeValue]
    before: Any
    after: Any
    children: Sequence[models.WhatIfPropertyChange | WhatIfPropertyChangeDict]


class ZoneMappingDict(ModelDict, total=False):
    location: str
    zones: list[str] | tuple[str, ...]
