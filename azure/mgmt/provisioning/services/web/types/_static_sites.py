# Generated from swagger/web/web.json (2025-05-01, sha256 c7f385a3d05f).
# Do not edit: run "make generate".

"""Dicts for the models of ``web``, and values of its enums: ``static_sites``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import ProxyOnlyResourceDict, ProxyResourceDict, TrackedResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._common import (
        ArmIdWrapperDict,
        ErrorEntityDict,
        ManagedServiceIdentityDict,
        PrivateLinkConnectionStateDict,
        SkuDescriptionDict,
    )

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


class ArmPlanDict(TypedDict, total=False):
    """Marketplace plan of a resource."""

    name: str
    publisher: str
    product: str
    promotion_code: str
    version: str
    additional_properties: Mapping[str, Any]


class _DatabaseConnectionFlatDict(ProxyResourceDict, total=False):
    """A database connected to a static web app."""

    kind: str
    resource_id: str
    connection_identity: str
    connection_string: str
    region: str


class _DatabaseConnectionNestedDict(ProxyResourceDict, total=False):
    """A database connected to a static web app."""

    properties: Required[models.DatabaseConnectionProperties | DatabaseConnectionPropertiesDict]
    kind: str


DatabaseConnectionDict: TypeAlias = _DatabaseConnectionFlatDict | _DatabaseConnectionNestedDict


class DatabaseConnectionOverviewDict(TypedDict, total=False):
    """A database connected to a static web app, in short."""

    additional_properties: Mapping[str, Any]


class _DatabaseConnectionPatchRequestFlatDict(TypedDict, total=False):
    """Settings of a database connection to change."""

    resource_id: str
    connection_identity: str
    connection_string: str
    region: str
    additional_properties: Mapping[str, Any]


class _DatabaseConnectionPatchRequestNestedDict(TypedDict, total=False):
    """Settings of a database connection to change."""

    properties: Required[models.DatabaseConnectionPatchRequestProperties | DatabaseConnectionPatchRequestPropertiesDict]
    additional_properties: Mapping[str, Any]


DatabaseConnectionPatchRequestDict: TypeAlias = (
    _DatabaseConnectionPatchRequestFlatDict | _DatabaseConnectionPatchRequestNestedDict
)


class DatabaseConnectionPatchRequestPropertiesDict(TypedDict, total=False):
    """Database, region and connection string to change."""

    resource_id: str
    connection_identity: str
    connection_string: str
    region: str
    additional_properties: Mapping[str, Any]


class DatabaseConnectionPropertiesDict(TypedDict, total=False):
    """Database, region and connection string of a static web app's database connection."""

    resource_id: Required[str]
    connection_identity: str
    connection_string: str
    region: Required[str]
    additional_properties: Mapping[str, Any]


class _RemotePrivateEndpointConnectionFlatDict(ProxyOnlyResourceDict, total=False):
    """A private endpoint connection."""

    private_endpoint: models.ArmIdWrapper | ArmIdWrapperDict
    private_link_service_connection_state: models.PrivateLinkConnectionState | PrivateLinkConnectionStateDict
    ip_addresses: Sequence[str]


class _RemotePrivateEndpointConnectionNestedDict(ProxyOnlyResourceDict, total=False):
    """A private endpoint connection."""

    properties: Required[
        models.RemotePrivateEndpointConnectionProperties | RemotePrivateEndpointConnectionPropertiesDict
    ]


RemotePrivateEndpointConnectionDict: TypeAlias = (
    _RemotePrivateEndpointConnectionFlatDict | _RemotePrivateEndpointConnectionNestedDict
)


class RemotePrivateEndpointConnectionPropertiesDict(TypedDict, total=False):
    """Approval, private endpoint and state of a connection, inside another answer."""

    private_endpoint: models.ArmIdWrapper | ArmIdWrapperDict
    private_link_service_connection_state: models.PrivateLinkConnectionState | PrivateLinkConnectionStateDict
    ip_addresses: Sequence[str]
    additional_properties: Mapping[str, Any]


class ResponseMessageEnvelopeRemotePrivateEndpointConnectionDict(TypedDict, total=False):
    """A private endpoint connection wrapped as a resource."""

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
    zones: Sequence[str]
    additional_properties: Mapping[str, Any]


class StaticSiteDict(TypedDict, total=False):
    """Repository, build, domains and links of a static web app."""

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
    additional_properties: Mapping[str, Any]


class _StaticSiteARMResourceFlatDict(TrackedResourceDict, total=False):
    """A static web app."""

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
    """A static web app."""

    properties: Required[models.StaticSite | StaticSiteDict]
    kind: str
    sku: models.SkuDescription | SkuDescriptionDict
    identity: models.ManagedServiceIdentity | ManagedServiceIdentityDict


StaticSiteARMResourceDict: TypeAlias = _StaticSiteARMResourceFlatDict | _StaticSiteARMResourceNestedDict


class _StaticSiteBasicAuthPropertiesARMResourceFlatDict(ProxyResourceDict, total=False):
    """Password protection of a static web app."""

    kind: str
    password: str
    secret_url: str
    applicable_environments_mode: str
    environments: Sequence[str]


class _StaticSiteBasicAuthPropertiesARMResourceNestedDict(ProxyResourceDict, total=False):
    """Password protection of a static web app."""

    properties: Required[
        models.StaticSiteBasicAuthPropertiesARMResourceProperties
        | StaticSiteBasicAuthPropertiesARMResourcePropertiesDict
    ]
    kind: str


StaticSiteBasicAuthPropertiesARMResourceDict: TypeAlias = (
    _StaticSiteBasicAuthPropertiesARMResourceFlatDict | _StaticSiteBasicAuthPropertiesARMResourceNestedDict
)


class StaticSiteBasicAuthPropertiesARMResourcePropertiesDict(TypedDict, total=False):
    """Password and environments of a static web app's password protection."""

    password: str
    secret_url: str
    applicable_environments_mode: Required[str]
    environments: Sequence[str]
    additional_properties: Mapping[str, Any]


class _StaticSiteBuildARMResourceFlatDict(ProxyResourceDict, total=False):
    """An environment (build) of a static web app."""

    kind: str


class _StaticSiteBuildARMResourceNestedDict(ProxyResourceDict, total=False):
    """An environment (build) of a static web app."""

    properties: Required[models.StaticSiteBuildARMResourceProperties | StaticSiteBuildARMResourcePropertiesDict]
    kind: str


StaticSiteBuildARMResourceDict: TypeAlias = _StaticSiteBuildARMResourceFlatDict | _StaticSiteBuildARMResourceNestedDict


class StaticSiteBuildARMResourcePropertiesDict(TypedDict, total=False):
    """Branch, host name and state of a static web app's environment."""

    additional_properties: Mapping[str, Any]


class StaticSiteBuildPropertiesDict(TypedDict, total=False):
    """How a static web app is built; paths are within the repository."""

    app_location: str
    api_location: str
    app_artifact_location: str
    output_location: str
    app_build_command: str
    api_build_command: str
    skip_github_action_workflow_generation: bool
    github_action_secret_name_override: str
    additional_properties: Mapping[str, Any]


class _StaticSiteCustomDomainOverviewARMResourceFlatDict(ProxyResourceDict, total=False):
    """A custom domain of a static web app."""

    kind: str


class _StaticSiteCustomDomainOverviewARMResourceNestedDict(ProxyResourceDict, total=False):
    """A custom domain of a static web app."""

    properties: Required[
        models.StaticSiteCustomDomainOverviewARMResourceProperties
        | StaticSiteCustomDomainOverviewARMResourcePropertiesDict
    ]
    kind: str


StaticSiteCustomDomainOverviewARMResourceDict: TypeAlias = (
    _StaticSiteCustomDomainOverviewARMResourceFlatDict | _StaticSiteCustomDomainOverviewARMResourceNestedDict
)


class StaticSiteCustomDomainOverviewARMResourcePropertiesDict(TypedDict, total=False):
    """Validation and state of a static web app's custom domain."""

    additional_properties: Mapping[str, Any]


class _StaticSiteCustomDomainRequestPropertiesARMResourceFlatDict(ProxyOnlyResourceDict, total=False):
    """A custom domain to add to a static web app."""

    validation_method: str


class _StaticSiteCustomDomainRequestPropertiesARMResourceNestedDict(ProxyOnlyResourceDict, total=False):
    """A custom domain to add to a static web app."""

    properties: Required[
        models.StaticSiteCustomDomainRequestPropertiesARMResourceProperties
        | StaticSiteCustomDomainRequestPropertiesARMResourcePropertiesDict
    ]


StaticSiteCustomDomainRequestPropertiesARMResourceDict: TypeAlias = (
    _StaticSiteCustomDomainRequestPropertiesARMResourceFlatDict
    | _StaticSiteCustomDomainRequestPropertiesARMResourceNestedDict
)


class StaticSiteCustomDomainRequestPropertiesARMResourcePropertiesDict(TypedDict, total=False):
    """How a custom domain is validated."""

    validation_method: str
    additional_properties: Mapping[str, Any]


class StaticSiteDatabaseConnectionConfigurationFileOverviewDict(TypedDict, total=False):
    """A configuration file of a database connection."""

    additional_properties: Mapping[str, Any]


class _StaticSiteFunctionOverviewARMResourceFlatDict(ProxyOnlyResourceDict, total=False):
    """A function of a static web app."""


class _StaticSiteFunctionOverviewARMResourceNestedDict(ProxyOnlyResourceDict, total=False):
    """A function of a static web app."""

    properties: Required[
        models.StaticSiteFunctionOverviewARMResourceProperties | StaticSiteFunctionOverviewARMResourcePropertiesDict
    ]


StaticSiteFunctionOverviewARMResourceDict: TypeAlias = (
    _StaticSiteFunctionOverviewARMResourceFlatDict | _StaticSiteFunctionOverviewARMResourceNestedDict
)


class StaticSiteFunctionOverviewARMResourcePropertiesDict(TypedDict, total=False):
    """Name and trigger of a static web app's function."""

    additional_properties: Mapping[str, Any]


class StaticSiteLinkedBackendDict(TypedDict, total=False):
    """A back end linked to a static web app."""

    backend_resource_id: str
    region: str
    additional_properties: Mapping[str, Any]


class _StaticSiteLinkedBackendARMResourceFlatDict(ProxyResourceDict, total=False):
    """A link from a static web app to a back end."""

    kind: str
    backend_resource_id: str
    region: str


class _StaticSiteLinkedBackendARMResourceNestedDict(ProxyResourceDict, total=False):
    """A link from a static web app to a back end."""

    properties: Required[
        models.StaticSiteLinkedBackendARMResourceProperties | StaticSiteLinkedBackendARMResourcePropertiesDict
    ]
    kind: str


StaticSiteLinkedBackendARMResourceDict: TypeAlias = (
    _StaticSiteLinkedBackendARMResourceFlatDict | _StaticSiteLinkedBackendARMResourceNestedDict
)


class StaticSiteLinkedBackendARMResourcePropertiesDict(TypedDict, total=False):
    """Back end that a static web app is linked to."""

    backend_resource_id: str
    region: str
    additional_properties: Mapping[str, Any]


class _StaticSitePatchResourceFlatDict(ProxyOnlyResourceDict, total=False):
    """Settings of a static web app to change."""

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
    """Settings of a static web app to change."""

    properties: Required[models.StaticSite | StaticSiteDict]


StaticSitePatchResourceDict: TypeAlias = _StaticSitePatchResourceFlatDict | _StaticSitePatchResourceNestedDict


class _StaticSiteResetPropertiesARMResourceFlatDict(ProxyOnlyResourceDict, total=False):
    """How to replace a static web app's deployment token."""

    repository_token: str
    should_update_repository: bool


class _StaticSiteResetPropertiesARMResourceNestedDict(ProxyOnlyResourceDict, total=False):
    """How to replace a static web app's deployment token."""

    properties: Required[
        models.StaticSiteResetPropertiesARMResourceProperties | StaticSiteResetPropertiesARMResourcePropertiesDict
    ]


StaticSiteResetPropertiesARMResourceDict: TypeAlias = (
    _StaticSiteResetPropertiesARMResourceFlatDict | _StaticSiteResetPropertiesARMResourceNestedDict
)


class StaticSiteResetPropertiesARMResourcePropertiesDict(TypedDict, total=False):
    """Repository token and what to update with a new deployment token."""

    repository_token: str
    should_update_repository: bool
    additional_properties: Mapping[str, Any]


class StaticSiteTemplateOptionsDict(TypedDict, total=False):
    """Template that a static web app's repository is made from."""

    template_repository_url: str
    owner: str
    repository_name: str
    description: str
    is_private: bool
    additional_properties: Mapping[str, Any]


class _StaticSiteUserARMResourceFlatDict(ProxyOnlyResourceDict, total=False):
    """A user of a static web app."""

    roles: str


class _StaticSiteUserARMResourceNestedDict(ProxyOnlyResourceDict, total=False):
    """A user of a static web app."""

    properties: Required[models.StaticSiteUserARMResourceProperties | StaticSiteUserARMResourcePropertiesDict]


StaticSiteUserARMResourceDict: TypeAlias = _StaticSiteUserARMResourceFlatDict | _StaticSiteUserARMResourceNestedDict


class StaticSiteUserARMResourcePropertiesDict(TypedDict, total=False):
    """Name and roles of a static web app's user."""

    roles: str
    additional_properties: Mapping[str, Any]


class _StaticSiteUserInvitationRequestResourceFlatDict(ProxyOnlyResourceDict, total=False):
    """An invitation of a user to a static web app."""

    domain: str
    provider: str
    user_details: str
    roles: str
    num_hours_to_expiration: int


class _StaticSiteUserInvitationRequestResourceNestedDict(ProxyOnlyResourceDict, total=False):
    """An invitation of a user to a static web app."""

    properties: Required[
        models.StaticSiteUserInvitationRequestResourceProperties | StaticSiteUserInvitationRequestResourcePropertiesDict
    ]


StaticSiteUserInvitationRequestResourceDict: TypeAlias = (
    _StaticSiteUserInvitationRequestResourceFlatDict | _StaticSiteUserInvitationRequestResourceNestedDict
)


class StaticSiteUserInvitationRequestResourcePropertiesDict(TypedDict, total=False):
    """User, roles and life of an invitation."""

    domain: str
    provider: str
    user_details: str
    roles: str
    num_hours_to_expiration: int
    additional_properties: Mapping[str, Any]


class _StaticSiteUserInvitationResponseResourceFlatDict(ProxyOnlyResourceDict, total=False):
    """The link of an invitation to a static web app."""


class _StaticSiteUserInvitationResponseResourceNestedDict(ProxyOnlyResourceDict, total=False):
    """The link of an invitation to a static web app."""

    properties: Required[
        models.StaticSiteUserInvitationResponseResourceProperties
        | StaticSiteUserInvitationResponseResourcePropertiesDict
    ]


StaticSiteUserInvitationResponseResourceDict: TypeAlias = (
    _StaticSiteUserInvitationResponseResourceFlatDict | _StaticSiteUserInvitationResponseResourceNestedDict
)


class StaticSiteUserInvitationResponseResourcePropertiesDict(TypedDict, total=False):
    """Link and end of an invitation."""

    additional_properties: Mapping[str, Any]


class _StaticSiteUserProvidedFunctionAppFlatDict(ProxyOnlyResourceDict, total=False):
    """A function app linked to a static web app."""

    function_app_resource_id: str
    function_app_region: str


class _StaticSiteUserProvidedFunctionAppNestedDict(ProxyOnlyResourceDict, total=False):
    """A function app linked to a static web app."""

    properties: Required[
        models.StaticSiteUserProvidedFunctionAppProperties | StaticSiteUserProvidedFunctionAppPropertiesDict
    ]


StaticSiteUserProvidedFunctionAppDict: TypeAlias = (
    _StaticSiteUserProvidedFunctionAppFlatDict | _StaticSiteUserProvidedFunctionAppNestedDict
)


class _StaticSiteUserProvidedFunctionAppARMResourceFlatDict(ProxyResourceDict, total=False):
    """A link from a static web app to a function app."""

    kind: str
    function_app_resource_id: str
    function_app_region: str


class _StaticSiteUserProvidedFunctionAppARMResourceNestedDict(ProxyResourceDict, total=False):
    """A link from a static web app to a function app."""

    properties: Required[
        models.StaticSiteUserProvidedFunctionAppARMResourceProperties
        | StaticSiteUserProvidedFunctionAppARMResourcePropertiesDict
    ]
    kind: str


StaticSiteUserProvidedFunctionAppARMResourceDict: TypeAlias = (
    _StaticSiteUserProvidedFunctionAppARMResourceFlatDict | _StaticSiteUserProvidedFunctionAppARMResourceNestedDict
)


class StaticSiteUserProvidedFunctionAppARMResourcePropertiesDict(TypedDict, total=False):
    """Function app that a static web app links to."""

    function_app_resource_id: str
    function_app_region: str
    additional_properties: Mapping[str, Any]


class StaticSiteUserProvidedFunctionAppPropertiesDict(TypedDict, total=False):
    """Function app a static web app is linked to."""

    function_app_resource_id: str
    function_app_region: str
    additional_properties: Mapping[str, Any]


class StaticSiteZipDeploymentDict(TypedDict, total=False):
    """Zipped content to deploy to a static web app."""

    app_zip_url: str
    api_zip_url: str
    deployment_title: str
    provider: str
    function_language: str
    additional_properties: Mapping[str, Any]


class _StaticSiteZipDeploymentARMResourceFlatDict(ProxyOnlyResourceDict, total=False):
    """A deployment of zipped content to a static web app."""

    app_zip_url: str
    api_zip_url: str
    deployment_title: str
    provider: str
    function_language: str


class _StaticSiteZipDeploymentARMResourceNestedDict(ProxyOnlyResourceDict, total=False):
    """A deployment of zipped content to a static web app."""

    properties: Required[models.StaticSiteZipDeployment | StaticSiteZipDeploymentDict]


StaticSiteZipDeploymentARMResourceDict: TypeAlias = (
    _StaticSiteZipDeploymentARMResourceFlatDict | _StaticSiteZipDeploymentARMResourceNestedDict
)


class _StaticSitesWorkflowPreviewFlatDict(ProxyOnlyResourceDict, total=False):
    """A GitHub workflow file as it would be made."""


class _StaticSitesWorkflowPreviewNestedDict(ProxyOnlyResourceDict, total=False):
    """A GitHub workflow file as it would be made."""

    properties: Required[models.StaticSitesWorkflowPreviewProperties | StaticSitesWorkflowPreviewPropertiesDict]


StaticSitesWorkflowPreviewDict: TypeAlias = _StaticSitesWorkflowPreviewFlatDict | _StaticSitesWorkflowPreviewNestedDict


class StaticSitesWorkflowPreviewPropertiesDict(TypedDict, total=False):
    """Path and contents of a workflow file."""

    additional_properties: Mapping[str, Any]


class _StaticSitesWorkflowPreviewRequestFlatDict(ProxyOnlyResourceDict, total=False):
    """Repository to show a workflow file for."""

    repository_url: str
    branch: str
    build_properties: models.StaticSiteBuildProperties | StaticSiteBuildPropertiesDict


class _StaticSitesWorkflowPreviewRequestNestedDict(ProxyOnlyResourceDict, total=False):
    """Repository to show a workflow file for."""

    properties: Required[
        models.StaticSitesWorkflowPreviewRequestProperties | StaticSitesWorkflowPreviewRequestPropertiesDict
    ]


StaticSitesWorkflowPreviewRequestDict: TypeAlias = (
    _StaticSitesWorkflowPreviewRequestFlatDict | _StaticSitesWorkflowPreviewRequestNestedDict
)


class StaticSitesWorkflowPreviewRequestPropertiesDict(TypedDict, total=False):
    """Repository, branch and build settings for a workflow file."""

    repository_url: str
    branch: str
    build_properties: models.StaticSiteBuildProperties | StaticSiteBuildPropertiesDict
    additional_properties: Mapping[str, Any]


class StringListDict(ProxyOnlyResourceDict, total=False):
    """A list of texts."""

    properties: Sequence[str]
