# Generated from swagger/web/ by "make generate": do not edit.

"""Dicts for the models of ``web``, and values of its enums: ``static_sites``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import ProxyOnlyResourceDict, ProxyResourceDict, TrackedResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping

    from typing_extensions import Required

    from .. import models
    from ._common import (
        ArmIdWrapperDict,
        ErrorEntityDict,
        ManagedServiceIdentityDict,
        PrivateLinkConnectionStateDict,
        SkuDescriptionDict,
    )
else:
    typed(__name__)

BasicAuthNameValue: TypeAlias = Literal["default"]
BuildStatusValue: TypeAlias = Literal[
    "WaitingForDeployment", "Uploading", "Deploying", "Ready", "Failed", "Deleting", "Detached"
]
CustomDomainStatusValue: TypeAlias = Literal[
    "RetrievingValidationToken", "Validating", "Adding", "Ready", "Failed", "Deleting", "Unhealthy"
]
EnterpriseGradeCdnStatusValue: TypeAlias = Literal["Enabled", "Enabling", "Disabled", "Disabling"]
StagingEnvironmentPolicyValue: TypeAlias = Literal["Enabled", "Disabled"]
TriggerTypesValue: TypeAlias = Literal["HttpTrigger", "Unknown"]


class ArmPlanDict(ModelDict, total=False):
    name: str
    publisher: str
    product: str
    promotion_code: str
    version: str


class _DatabaseConnectionFlatDict(ProxyResourceDict, total=False):
    kind: str
    resource_id: str
    connection_identity: str
    connection_string: str
    region: str


class _DatabaseConnectionNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.DatabaseConnectionProperties | DatabaseConnectionPropertiesDict]
    kind: str


DatabaseConnectionDict: TypeAlias = _DatabaseConnectionFlatDict | _DatabaseConnectionNestedDict


class DatabaseConnectionOverviewDict(ModelDict, total=False):
    """Stands for DatabaseConnectionOverview."""


class _DatabaseConnectionPatchRequestFlatDict(ModelDict, total=False):
    resource_id: str
    connection_identity: str
    connection_string: str
    region: str


class _DatabaseConnectionPatchRequestNestedDict(ModelDict, total=False):
    properties: Required[models.DatabaseConnectionPatchRequestProperties | DatabaseConnectionPatchRequestPropertiesDict]


DatabaseConnectionPatchRequestDict: TypeAlias = (
    _DatabaseConnectionPatchRequestFlatDict | _DatabaseConnectionPatchRequestNestedDict
)


class DatabaseConnectionPatchRequestPropertiesDict(ModelDict, total=False):
    resource_id: str
    connection_identity: str
    connection_string: str
    region: str


class DatabaseConnectionPropertiesDict(ModelDict, total=False):
    resource_id: Required[str]
    connection_identity: str
    connection_string: str
    region: Required[str]


class _RemotePrivateEndpointConnectionFlatDict(ProxyOnlyResourceDict, total=False):
    private_endpoint: models.ArmIdWrapper | ArmIdWrapperDict
    private_link_service_connection_state: models.PrivateLinkConnectionState | PrivateLinkConnectionStateDict
    ip_addresses: list[str] | tuple[str, ...]


class _RemotePrivateEndpointConnectionNestedDict(ProxyOnlyResourceDict, total=False):
    properties: Required[
        models.RemotePrivateEndpointConnectionProperties | RemotePrivateEndpointConnectionPropertiesDict
    ]


RemotePrivateEndpointConnectionDict: TypeAlias = (
    _RemotePrivateEndpointConnectionFlatDict | _RemotePrivateEndpointConnectionNestedDict
)


class RemotePrivateEndpointConnectionPropertiesDict(ModelDict, total=False):
    private_endpoint: models.ArmIdWrapper | ArmIdWrapperDict
    private_link_service_connection_state: models.PrivateLinkConnectionState | PrivateLinkConnectionStateDict
    ip_addresses: list[str] | tuple[str, ...]


class ResponseMessageEnvelopeRemotePrivateEndpointConnectionDict(ModelDict, total=False):
    id: str
    name: str
    type: str
    location: str
    tags: Mapping[str, str]
    plan: models.ArmPlan | ArmPlanDict
    properties: models.RemotePrivateEndpointConnection | RemotePrivateEndpointConnectionDict
    sku: models.SkuDescription | SkuDescriptionDict
    status: str
    error: models.ErrorEntity | ErrorEntityDict
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict
    zones: list[str] | tuple[str, ...]


class StaticSiteDict(ModelDict, total=False):
    repository_url: str
    branch: str
    repository_token: str
    build_properties: models.StaticSiteBuildProperties | StaticSiteBuildPropertiesDict
    staging_environment_policy: models.StagingEnvironmentPolicy | StagingEnvironmentPolicyValue
    allow_config_file_updates: bool
    template_properties: models.StaticSiteTemplateOptions | StaticSiteTemplateOptionsDict
    provider: str
    enterprise_grade_cdn_status: models.EnterpriseGradeCdnStatus | EnterpriseGradeCdnStatusValue
    public_network_access: str


class _StaticSiteARMResourceFlatDict(TrackedResourceDict, total=False):
    kind: str
    sku: models.SkuDescription | SkuDescriptionDict
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict
    repository_url: str
    branch: str
    repository_token: str
    build_properties: models.StaticSiteBuildProperties | StaticSiteBuildPropertiesDict
    staging_environment_policy: models.StagingEnvironmentPolicy | StagingEnvironmentPolicyValue
    allow_config_file_updates: bool
    template_properties: models.StaticSiteTemplateOptions | StaticSiteTemplateOptionsDict
    provider: str
    enterprise_grade_cdn_status: models.EnterpriseGradeCdnStatus | EnterpriseGradeCdnStatusValue
    public_network_access: str


class _StaticSiteARMResourceNestedDict(TrackedResourceDict, total=False):
    properties: Required[models.StaticSite | StaticSiteDict]
    kind: str
    sku: models.SkuDescription | SkuDescriptionDict
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict


StaticSiteARMResourceDict: TypeAlias = _StaticSiteARMResourceFlatDict | _StaticSiteARMResourceNestedDict


class _StaticSiteBasicAuthPropertiesARMResourceFlatDict(ProxyResourceDict, total=False):
    kind: str
    password: str
    secret_url: str
    applicable_environments_mode: str
    environments: list[str] | tuple[str, ...]


class _StaticSiteBasicAuthPropertiesARMResourceNestedDict(ProxyResourceDict, total=False):
    properties: Required[
        models.StaticSiteBasicAuthPropertiesARMResourceProperties
        | StaticSiteBasicAuthPropertiesARMResourcePropertiesDict
    ]
    kind: str


StaticSiteBasicAuthPropertiesARMResourceDict: TypeAlias = (
    _StaticSiteBasicAuthPropertiesARMResourceFlatDict | _StaticSiteBasicAuthPropertiesARMResourceNestedDict
)


class StaticSiteBasicAuthPropertiesARMResourcePropertiesDict(ModelDict, total=False):
    password: str
    secret_url: str
    applicable_environments_mode: Required[str]
    environments: list[str] | tuple[str, ...]


class _StaticSiteBuildARMResourceFlatDict(ProxyResourceDict, total=False):
    kind: str


class _StaticSiteBuildARMResourceNestedDict(ProxyResourceDict, total=False):
    properties: Required[models.StaticSiteBuildARMResourceProperties | StaticSiteBuildARMResourcePropertiesDict]
    kind: str


StaticSiteBuildARMResourceDict: TypeAlias = _StaticSiteBuildARMResourceFlatDict | _StaticSiteBuildARMResourceNestedDict


class StaticSiteBuildARMResourcePropertiesDict(ModelDict, total=False):
    """Stands for StaticSiteBuildARMResourceProperties."""


class StaticSiteBuildPropertiesDict(ModelDict, total=False):
    app_location: str
    api_location: str
    app_artifact_location: str
    output_location: str
    app_build_command: str
    api_build_command: str
    skip_github_action_workflow_generation: bool
    github_action_secret_name_override: str


class _StaticSiteCustomDomainOverviewARMResourceFlatDict(ProxyResourceDict, total=False):
    kind: str


class _StaticSiteCustomDomainOverviewARMResourceNestedDict(ProxyResourceDict, total=False):
    properties: Required[
        models.StaticSiteCustomDomainOverviewARMResourceProperties
        | StaticSiteCustomDomainOverviewARMResourcePropertiesDict
    ]
    kind: str


StaticSiteCustomDomainOverviewARMResourceDict: TypeAlias = (
    _StaticSiteCustomDomainOverviewARMResourceFlatDict | _StaticSiteCustomDomainOverviewARMResourceNestedDict
)


class StaticSiteCustomDomainOverviewARMResourcePropertiesDict(ModelDict, total=False):
    """Stands for StaticSiteCustomDomainOverviewARMResourceProperties."""


class _StaticSiteCustomDomainRequestPropertiesARMResourceFlatDict(ProxyOnlyResourceDict, total=False):
    validation_method: str


class _StaticSiteCustomDomainRequestPropertiesARMResourceNestedDict(ProxyOnlyResourceDict, total=False):
    properties: Required[
        models.StaticSiteCustomDomainRequestPropertiesARMResourceProperties
        | StaticSiteCustomDomainRequestPropertiesARMResourcePropertiesDict
    ]


StaticSiteCustomDomainRequestPropertiesARMResourceDict: TypeAlias = (
    _StaticSiteCustomDomainRequestPropertiesARMResourceFlatDict
    | _StaticSiteCustomDomainRequestPropertiesARMResourceNestedDict
)


class StaticSiteCustomDomainRequestPropertiesARMResourcePropertiesDict(ModelDict, total=False):
    validation_method: str


class StaticSiteDatabaseConnectionConfigurationFileOverviewDict(ModelDict, total=False):
    """Stands for StaticSiteDatabaseConnectionConfigurationFileOverview."""


class _StaticSiteFunctionOverviewARMResourceFlatDict(ProxyOnlyResourceDict, total=False):
    """Stands for StaticSiteFunctionOverviewARMResource."""


class _StaticSiteFunctionOverviewARMResourceNestedDict(ProxyOnlyResourceDict, total=False):
    properties: Required[
        models.StaticSiteFunctionOverviewARMResourceProperties | StaticSiteFunctionOverviewARMResourcePropertiesDict
    ]


StaticSiteFunctionOverviewARMResourceDict: TypeAlias = (
    _StaticSiteFunctionOverviewARMResourceFlatDict | _StaticSiteFunctionOverviewARMResourceNestedDict
)


class StaticSiteFunctionOverviewARMResourcePropertiesDict(ModelDict, total=False):
    """Stands for StaticSiteFunctionOverviewARMResourceProperties."""


class StaticSiteLinkedBackendDict(ModelDict, total=False):
    backend_resource_id: str
    region: str


class _StaticSiteLinkedBackendARMResourceFlatDict(ProxyResourceDict, total=False):
    kind: str
    backend_resource_id: str
    region: str


class _StaticSiteLinkedBackendARMResourceNestedDict(ProxyResourceDict, total=False):
    properties: Required[
        models.StaticSiteLinkedBackendARMResourceProperties | StaticSiteLinkedBackendARMResourcePropertiesDict
    ]
    kind: str


StaticSiteLinkedBackendARMResourceDict: TypeAlias = (
    _StaticSiteLinkedBackendARMResourceFlatDict | _StaticSiteLinkedBackendARMResourceNestedDict
)


class StaticSiteLinkedBackendARMResourcePropertiesDict(ModelDict, total=False):
    backend_resource_id: str
    region: str


class _StaticSitePatchResourceFlatDict(ProxyOnlyResourceDict, total=False):
    repository_url: str
    branch: str
    repository_token: str
    build_properties: models.StaticSiteBuildProperties | StaticSiteBuildPropertiesDict
    staging_environment_policy: models.StagingEnvironmentPolicy | StagingEnvironmentPolicyValue
    allow_config_file_updates: bool
    template_properties: models.StaticSiteTemplateOptions | StaticSiteTemplateOptionsDict
    provider: str
    enterprise_grade_cdn_status: models.EnterpriseGradeCdnStatus | EnterpriseGradeCdnStatusValue
    public_network_access: str


class _StaticSitePatchResourceNestedDict(ProxyOnlyResourceDict, total=False):
    properties: Required[models.StaticSite | StaticSiteDict]


StaticSitePatchResourceDict: TypeAlias = _StaticSitePatchResourceFlatDict | _StaticSitePatchResourceNestedDict


class _StaticSiteResetPropertiesARMResourceFlatDict(ProxyOnlyResourceDict, total=False):
    repository_token: str
    should_update_repository: bool


class _StaticSiteResetPropertiesARMResourceNestedDict(ProxyOnlyResourceDict, total=False):
    properties: Required[
        models.StaticSiteResetPropertiesARMResourceProperties | StaticSiteResetPropertiesARMResourcePropertiesDict
    ]


StaticSiteResetPropertiesARMResourceDict: TypeAlias = (
    _StaticSiteResetPropertiesARMResourceFlatDict | _StaticSiteResetPropertiesARMResourceNestedDict
)


class StaticSiteResetPropertiesARMResourcePropertiesDict(ModelDict, total=False):
    repository_token: str
    should_update_repository: bool


class StaticSiteTemplateOptionsDict(ModelDict, total=False):
    template_repository_url: str
    owner: str
    repository_name: str
    description: str
    is_private: bool


class _StaticSiteUserARMResourceFlatDict(ProxyOnlyResourceDict, total=False):
    roles: str


class _StaticSiteUserARMResourceNestedDict(ProxyOnlyResourceDict, total=False):
    properties: Required[models.StaticSiteUserARMResourceProperties | StaticSiteUserARMResourcePropertiesDict]


StaticSiteUserARMResourceDict: TypeAlias = _StaticSiteUserARMResourceFlatDict | _StaticSiteUserARMResourceNestedDict


class StaticSiteUserARMResourcePropertiesDict(ModelDict, total=False):
    roles: str


class _StaticSiteUserInvitationRequestResourceFlatDict(ProxyOnlyResourceDict, total=False):
    domain: str
    provider: str
    user_details: str
    roles: str
    num_hours_to_expiration: int


class _StaticSiteUserInvitationRequestResourceNestedDict(ProxyOnlyResourceDict, total=False):
    properties: Required[
        models.StaticSiteUserInvitationRequestResourceProperties | StaticSiteUserInvitationRequestResourcePropertiesDict
    ]


StaticSiteUserInvitationRequestResourceDict: TypeAlias = (
    _StaticSiteUserInvitationRequestResourceFlatDict | _StaticSiteUserInvitationRequestResourceNestedDict
)


class StaticSiteUserInvitationRequestResourcePropertiesDict(ModelDict, total=False):
    domain: str
    provider: str
    user_details: str
    roles: str
    num_hours_to_expiration: int


class _StaticSiteUserInvitationResponseResourceFlatDict(ProxyOnlyResourceDict, total=False):
    """Stands for StaticSiteUserInvitationResponseResource."""


class _StaticSiteUserInvitationResponseResourceNestedDict(ProxyOnlyResourceDict, total=False):
    properties: Required[
        models.StaticSiteUserInvitationResponseResourceProperties
        | StaticSiteUserInvitationResponseResourcePropertiesDict
    ]


StaticSiteUserInvitationResponseResourceDict: TypeAlias = (
    _StaticSiteUserInvitationResponseResourceFlatDict | _StaticSiteUserInvitationResponseResourceNestedDict
)


class StaticSiteUserInvitationResponseResourcePropertiesDict(ModelDict, total=False):
    """Stands for StaticSiteUserInvitationResponseResourceProperties."""


class _StaticSiteUserProvidedFunctionAppFlatDict(ProxyOnlyResourceDict, total=False):
    function_app_resource_id: str
    function_app_region: str


class _StaticSiteUserProvidedFunctionAppNestedDict(ProxyOnlyResourceDict, total=False):
    properties: Required[
        models.StaticSiteUserProvidedFunctionAppProperties | StaticSiteUserProvidedFunctionAppPropertiesDict
    ]


StaticSiteUserProvidedFunctionAppDict: TypeAlias = (
    _StaticSiteUserProvidedFunctionAppFlatDict | _StaticSiteUserProvidedFunctionAppNestedDict
)


class _StaticSiteUserProvidedFunctionAppARMResourceFlatDict(ProxyResourceDict, total=False):
    kind: str
    function_app_resource_id: str
    function_app_region: str


class _StaticSiteUserProvidedFunctionAppARMResourceNestedDict(ProxyResourceDict, total=False):
    properties: Required[
        models.StaticSiteUserProvidedFunctionAppARMResourceProperties
        | StaticSiteUserProvidedFunctionAppARMResourcePropertiesDict
    ]
    kind: str


StaticSiteUserProvidedFunctionAppARMResourceDict: TypeAlias = (
    _StaticSiteUserProvidedFunctionAppARMResourceFlatDict | _StaticSiteUserProvidedFunctionAppARMResourceNestedDict
)


class StaticSiteUserProvidedFunctionAppARMResourcePropertiesDict(ModelDict, total=False):
    function_app_resource_id: str
    function_app_region: str


class StaticSiteUserProvidedFunctionAppPropertiesDict(ModelDict, total=False):
    function_app_resource_id: str
    function_app_region: str


class StaticSiteZipDeploymentDict(ModelDict, total=False):
    app_zip_url: str
    api_zip_url: str
    deployment_title: str
    provider: str
    function_language: str


class _StaticSiteZipDeploymentARMResourceFlatDict(ProxyOnlyResourceDict, total=False):
    app_zip_url: str
    api_zip_url: str
    deployment_title: str
    provider: str
    function_language: str


class _StaticSiteZipDeploymentARMResourceNestedDict(ProxyOnlyResourceDict, total=False):
    properties: Required[models.StaticSiteZipDeployment | StaticSiteZipDeploymentDict]


StaticSiteZipDeploymentARMResourceDict: TypeAlias = (
    _StaticSiteZipDeploymentARMResourceFlatDict | _StaticSiteZipDeploymentARMResourceNestedDict
)


class _StaticSitesWorkflowPreviewFlatDict(ProxyOnlyResourceDict, total=False):
    """Stands for StaticSitesWorkflowPreview."""


class _StaticSitesWorkflowPreviewNestedDict(ProxyOnlyResourceDict, total=False):
    properties: Required[models.StaticSitesWorkflowPreviewProperties | StaticSitesWorkflowPreviewPropertiesDict]


StaticSitesWorkflowPreviewDict: TypeAlias = _StaticSitesWorkflowPreviewFlatDict | _StaticSitesWorkflowPreviewNestedDict


class StaticSitesWorkflowPreviewPropertiesDict(ModelDict, total=False):
    """Stands for StaticSitesWorkflowPreviewProperties."""


class _StaticSitesWorkflowPreviewRequestFlatDict(ProxyOnlyResourceDict, total=False):
    repository_url: str
    branch: str
    build_properties: models.StaticSiteBuildProperties | StaticSiteBuildPropertiesDict


class _StaticSitesWorkflowPreviewRequestNestedDict(ProxyOnlyResourceDict, total=False):
    properties: Required[
        models.StaticSitesWorkflowPreviewRequestProperties | StaticSitesWorkflowPreviewRequestPropertiesDict
    ]


StaticSitesWorkflowPreviewRequestDict: TypeAlias = (
    _StaticSitesWorkflowPreviewRequestFlatDict | _StaticSitesWorkflowPreviewRequestNestedDict
)


class StaticSitesWorkflowPreviewRequestPropertiesDict(ModelDict, total=False):
    repository_url: str
    branch: str
    build_properties: models.StaticSiteBuildProperties | StaticSiteBuildPropertiesDict


class StringListDict(ProxyOnlyResourceDict, total=False):
    properties: list[str] | tuple[str, ...]
