# Generated from swagger/web/ by "make generate": do not edit.

"""Models of ``web``: ``static_sites``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ._bases import ProxyOnlyResource, ProxyResource, TrackedResource

if TYPE_CHECKING:
    from datetime import datetime

    from ....core.models.model import NestedList, NestedOrNone
    from .. import models
    from ..types import _static_sites as types
    from ..types._common import (
        ArmIdWrapperDict,
        ErrorEntityDict,
        ManagedServiceIdentityDict,
        PrivateLinkConnectionStateDict,
        SkuDescriptionDict,
    )


class ArmPlan(Model):
    """Marketplace plan of a resource."""

    name: str | None = field("name", default=None)
    """Name of the plan."""
    publisher: str | None = field("publisher", default=None)
    """Who publishes the product."""
    product: str | None = field("product", default=None)
    """Name of the product."""
    promotion_code: str | None = field("promotionCode", default=None)
    """Promotion code, if there is one."""
    version: str | None = field("version", default=None)
    """Version of the product."""


class DatabaseConnection(ProxyResource):
    """A database connected to a static web app."""

    properties: NestedOrNone[DatabaseConnectionProperties, types.DatabaseConnectionPropertiesDict] = field(
        "properties", "DatabaseConnectionProperties", default=None
    )
    """Database, region and connection string of a static web app's database connection."""
    resource_id: str | None = flattened("properties", default=None)
    """Resource ID of the database."""
    connection_identity: str | None = flattened("properties", default=None)
    """Identity to sign in with, instead of secrets in the connection string."""
    connection_string: str | None = flattened("properties", default=None)
    """Connection string of the database."""
    region: str | None = flattened("properties", default=None)
    """Region of the database."""
    configuration_files: NestedList[
        StaticSiteDatabaseConnectionConfigurationFileOverview,
        types.StaticSiteDatabaseConnectionConfigurationFileOverviewDict,
    ] = flattened("properties", init=False)
    """Configuration files of the connection."""
    kind: str | None = field("kind", default=None)
    """Kind of the resource, where there are several; for apps such as app,linux or functionapp."""


class DatabaseConnectionOverview(Model):
    """A database connected to a static web app, in short."""

    resource_id: str = read_only("resourceId")
    """Resource ID of the database."""
    connection_identity: str = read_only("connectionIdentity")
    """Identity to sign in with, instead of secrets in the connection string."""
    region: str = read_only("region")
    """Region of the database."""
    configuration_files: NestedList[
        StaticSiteDatabaseConnectionConfigurationFileOverview,
        types.StaticSiteDatabaseConnectionConfigurationFileOverviewDict,
    ] = read_only("configurationFiles", "[StaticSiteDatabaseConnectionConfigurationFileOverview]")
    """Configuration files of the connection."""
    name: str = read_only("name")
    """Name of the connection."""


class DatabaseConnectionPatchRequest(Model):
    """Settings of a database connection to change."""

    properties: NestedOrNone[
        DatabaseConnectionPatchRequestProperties, types.DatabaseConnectionPatchRequestPropertiesDict
    ] = field("properties", "DatabaseConnectionPatchRequestProperties", default=None)
    """Settings to change."""
    resource_id: str | None = flattened("properties", default=None)
    """Resource ID of the database."""
    connection_identity: str | None = flattened("properties", default=None)
    """Identity to sign in with, instead of secrets in the connection string."""
    connection_string: str | None = flattened("properties", default=None)
    """Connection string of the database."""
    region: str | None = flattened("properties", default=None)
    """Region of the database."""


class DatabaseConnectionPatchRequestProperties(Model):
    """Database, region and connection string to change."""

    resource_id: str | None = field("resourceId", default=None)
    """Resource ID of the database."""
    connection_identity: str | None = field("connectionIdentity", default=None)
    """Identity to sign in with, instead of secrets in the connection string."""
    connection_string: str | None = field("connectionString", default=None, secret=True)
    """Connection string of the database."""
    region: str | None = field("region", default=None)
    """Region of the database."""


class DatabaseConnectionProperties(Model):
    """Database, region and connection string of a static web app's database connection."""

    resource_id: str = field("resourceId")
    """Resource ID of the database."""
    connection_identity: str | None = field("connectionIdentity", default=None)
    """Identity to sign in with, instead of secrets in the connection string."""
    connection_string: str | None = field("connectionString", default=None, secret=True)
    """Connection string of the database."""
    region: str = field("region")
    """Region of the database."""
    configuration_files: NestedList[
        StaticSiteDatabaseConnectionConfigurationFileOverview,
        types.StaticSiteDatabaseConnectionConfigurationFileOverviewDict,
    ] = read_only("configurationFiles", "[StaticSiteDatabaseConnectionConfigurationFileOverview]")
    """Configuration files of the connection."""


class RemotePrivateEndpointConnection(ProxyOnlyResource):
    """A private endpoint connection."""

    properties: NestedOrNone[
        RemotePrivateEndpointConnectionProperties, types.RemotePrivateEndpointConnectionPropertiesDict
    ] = field("properties", "RemotePrivateEndpointConnectionProperties", default=None)
    """Approval, private endpoint and state of a connection, inside another answer."""
    provisioning_state: str = flattened("properties", init=False)
    """How far the last create, update or delete has got."""
    private_endpoint: NestedOrNone[models.ArmIdWrapper, ArmIdWrapperDict] = flattened("properties", default=None)
    """The private endpoint at the other end."""
    private_link_service_connection_state: NestedOrNone[
        models.PrivateLinkConnectionState, PrivateLinkConnectionStateDict
    ] = flattened("properties", default=None)
    """Whether the connection is approved, and why."""
    ip_addresses: list[str] | None = flattened("properties", default=None)
    """Private IP addresses of the endpoint."""


class RemotePrivateEndpointConnectionProperties(Model):
    """Approval, private endpoint and state of a connection, inside another answer."""

    provisioning_state: str = read_only("provisioningState")
    """How far the last create, update or delete has got."""
    private_endpoint: NestedOrNone[models.ArmIdWrapper, ArmIdWrapperDict] = field(
        "privateEndpoint", "ArmIdWrapper", default=None
    )
    """The private endpoint at the other end."""
    private_link_service_connection_state: NestedOrNone[
        models.PrivateLinkConnectionState, PrivateLinkConnectionStateDict
    ] = field("privateLinkServiceConnectionState", "PrivateLinkConnectionState", default=None)
    """Whether the connection is approved, and why."""
    ip_addresses: list[str] | None = field("ipAddresses", "[str]", default=None)
    """Private IP addresses of the endpoint."""


class ResponseMessageEnvelopeRemotePrivateEndpointConnection(Model):
    """A private endpoint connection wrapped as a resource."""

    id: str | None = field("id", default=None)
    """Resource ID, /subscriptions/.../providers/...; filled in by Azure."""
    name: str | None = field("name", default=None)
    """Name of the resource."""
    type: str | None = field("type", default=None)
    """Resource type, provider and kind as Microsoft.Provider/kind."""
    location: str | None = field("location", default=None)
    """Azure region, such as westeurope."""
    tags: dict[str, str] | None = field("tags", "{str}", default=None)
    """Tags of the resource: names and values of your own."""
    plan: NestedOrNone[ArmPlan, types.ArmPlanDict] = field("plan", "ArmPlan", default=None)
    """Marketplace plan."""
    properties: NestedOrNone[RemotePrivateEndpointConnection, types.RemotePrivateEndpointConnectionDict] = field(
        "properties", "RemotePrivateEndpointConnection", default=None
    )
    """A private endpoint connection."""
    sku: NestedOrNone[models.SkuDescription, SkuDescriptionDict] = field("sku", "SkuDescription", default=None)
    """Price tier of the resource."""
    status: str | None = field("status", default=None)
    """Present state."""
    error: NestedOrNone[models.ErrorEntity, ErrorEntityDict] = field("error", "ErrorEntity", default=None)
    """What went wrong, if anything did."""
    identity: NestedOrNone[models.ManagedServiceIdentity, ManagedServiceIdentityDict] = field(
        "identity", "ManagedServiceIdentity", default=None
    )
    """Managed identity of the resource."""
    zones: list[str] | None = field("zones", "[str]", default=None)
    """Availability zones of the resource."""


class StaticSite(Model):
    """Repository, build, domains and links of a static web app."""

    default_hostname: str = read_only("defaultHostname")
    """Host name the app has by itself."""
    repository_url: str | None = field("repositoryUrl", default=None)
    """URL of the repository, such as https://github.com/contoso/web."""
    branch: str | None = field("branch", default=None)
    """Branch that is deployed to production."""
    custom_domains: list[str] = read_only("customDomains", "[str]")
    """Custom domains of the app."""
    repository_token: str | None = field("repositoryToken", default=None, secret=True)
    """Token for the repository, to set up the build; only sent, never shown."""
    build_properties: NestedOrNone[StaticSiteBuildProperties, types.StaticSiteBuildPropertiesDict] = field(
        "buildProperties", "StaticSiteBuildProperties", default=None
    )
    """How the app is built."""
    private_endpoint_connections: NestedList[
        ResponseMessageEnvelopeRemotePrivateEndpointConnection,
        types.ResponseMessageEnvelopeRemotePrivateEndpointConnectionDict,
    ] = read_only("privateEndpointConnections", "[ResponseMessageEnvelopeRemotePrivateEndpointConnection]")
    """Connections from private endpoints."""
    staging_environment_policy: models.StagingEnvironmentPolicy | types.StagingEnvironmentPolicyValue | None = field(
        "stagingEnvironmentPolicy", "StagingEnvironmentPolicy", default=None
    )
    """Whether pull requests get environments of their own."""
    allow_config_file_updates: bool | None = field("allowConfigFileUpdates", "bool", default=None)
    """Whether the configuration file in the content is used; true by default."""
    template_properties: NestedOrNone[StaticSiteTemplateOptions, types.StaticSiteTemplateOptionsDict] = field(
        "templateProperties", "StaticSiteTemplateOptions", default=None
    )
    """Template the repository is made from."""
    content_distribution_endpoint: str = read_only("contentDistributionEndpoint")
    """Endpoint that distributes the content."""
    key_vault_reference_identity: str = read_only("keyVaultReferenceIdentity")
    """Identity that reads Key Vault references."""
    user_provided_function_apps: NestedList[
        StaticSiteUserProvidedFunctionApp, types.StaticSiteUserProvidedFunctionAppDict
    ] = read_only("userProvidedFunctionApps", "[StaticSiteUserProvidedFunctionApp]")
    """Function apps linked to the app."""
    linked_backends: NestedList[StaticSiteLinkedBackend, types.StaticSiteLinkedBackendDict] = read_only(
        "linkedBackends", "[StaticSiteLinkedBackend]"
    )
    """Back ends linked to the app."""
    provider: str | None = field("provider", default=None)
    """Where the repository is, such as GitHub or DevOps."""
    enterprise_grade_cdn_status: models.EnterpriseGradeCdnStatus | types.EnterpriseGradeCdnStatusValue | None = field(
        "enterpriseGradeCdnStatus", "EnterpriseGradeCdnStatus", default=None
    )
    """Whether the app is served through Azure Front Door."""
    public_network_access: str | None = field("publicNetworkAccess", default=None)
    """Whether the public network gets through: Enabled or Disabled."""
    database_connections: NestedList[DatabaseConnectionOverview, types.DatabaseConnectionOverviewDict] = read_only(
        "databaseConnections", "[DatabaseConnectionOverview]"
    )
    """Databases connected to the app."""


class StaticSiteARMResource(TrackedResource):
    """A static web app."""

    properties: NestedOrNone[StaticSite, types.StaticSiteDict] = field("properties", "StaticSite", default=None)
    """Repository, build, domains and links of the app."""
    default_hostname: str = flattened("properties", init=False)
    """Host name the app has by itself."""
    repository_url: str | None = flattened("properties", default=None)
    """URL of the repository, such as https://github.com/contoso/web."""
    branch: str | None = flattened("properties", default=None)
    """Branch that is deployed to production."""
    custom_domains: list[str] = flattened("properties", init=False)
    """Custom domains of the app."""
    repository_token: str | None = flattened("properties", default=None)
    """Token for the repository, to set up the build; only sent, never shown."""
    build_properties: NestedOrNone[StaticSiteBuildProperties, types.StaticSiteBuildPropertiesDict] = flattened(
        "properties", default=None
    )
    """How the app is built."""
    private_endpoint_connections: NestedList[
        ResponseMessageEnvelopeRemotePrivateEndpointConnection,
        types.ResponseMessageEnvelopeRemotePrivateEndpointConnectionDict,
    ] = flattened("properties", init=False)
    """Connections from private endpoints."""
    staging_environment_policy: models.StagingEnvironmentPolicy | types.StagingEnvironmentPolicyValue | None = (
        flattened("properties", default=None)
    )
    """Whether pull requests get environments of their own."""
    allow_config_file_updates: bool | None = flattened("properties", default=None)
    """Whether the configuration file in the content is used; true by default."""
    template_properties: NestedOrNone[StaticSiteTemplateOptions, types.StaticSiteTemplateOptionsDict] = flattened(
        "properties", default=None
    )
    """Template the repository is made from."""
    content_distribution_endpoint: str = flattened("properties", init=False)
    """Endpoint that distributes the content."""
    key_vault_reference_identity: str = flattened("properties", init=False)
    """Identity that reads Key Vault references."""
    user_provided_function_apps: NestedList[
        StaticSiteUserProvidedFunctionApp, types.StaticSiteUserProvidedFunctionAppDict
    ] = flattened("properties", init=False)
    """Function apps linked to the app."""
    linked_backends: NestedList[StaticSiteLinkedBackend, types.StaticSiteLinkedBackendDict] = flattened(
        "properties", init=False
    )
    """Back ends linked to the app."""
    provider: str | None = flattened("properties", default=None)
    """Where the repository is, such as GitHub or DevOps."""
    enterprise_grade_cdn_status: models.EnterpriseGradeCdnStatus | types.EnterpriseGradeCdnStatusValue | None = (
        flattened("properties", default=None)
    )
    """Whether the app is served through Azure Front Door."""
    public_network_access: str | None = flattened("properties", default=None)
    """Whether the public network gets through: Enabled or Disabled."""
    database_connections: NestedList[DatabaseConnectionOverview, types.DatabaseConnectionOverviewDict] = flattened(
        "properties", init=False
    )
    """Databases connected to the app."""
    kind: str | None = field("kind", default=None)
    """Kind of the resource, where there are several; for apps such as app,linux or functionapp."""
    sku: NestedOrNone[models.SkuDescription, SkuDescriptionDict] = field("sku", "SkuDescription", default=None)
    """Free or Standard."""
    identity: NestedOrNone[models.ManagedServiceIdentity, ManagedServiceIdentityDict] = field(
        "identity", "ManagedServiceIdentity", default=None
    )
    """Managed identities of the app; needs Standard."""


class StaticSiteBasicAuthPropertiesARMResource(ProxyResource):
    """Password protection of a static web app."""

    properties: NestedOrNone[
        StaticSiteBasicAuthPropertiesARMResourceProperties, types.StaticSiteBasicAuthPropertiesARMResourcePropertiesDict
    ] = field("properties", "StaticSiteBasicAuthPropertiesARMResourceProperties", default=None)
    """Password and environments of a static web app's password protection."""
    password: str | None = flattened("properties", default=None)
    """The password."""
    secret_url: str | None = flattened("properties", default=None)
    """URL of a Key Vault secret with the password."""
    applicable_environments_mode: str | None = flattened("properties", default=None)
    """Which environments it protects: AllEnvironments, StagingEnvironments or SpecifiedEnvironments."""
    environments: list[str] | None = flattened("properties", default=None)
    """Environments it protects, when they are specified."""
    secret_state: str = flattened("properties", init=False)
    """Where the password comes from."""
    kind: str | None = field("kind", default=None)
    """Kind of the resource, where there are several; for apps such as app,linux or functionapp."""


class StaticSiteBasicAuthPropertiesARMResourceProperties(Model):
    """Password and environments of a static web app's password protection."""

    password: str | None = field("password", default=None, secret=True)
    """The password."""
    secret_url: str | None = field("secretUrl", default=None)
    """URL of a Key Vault secret with the password."""
    applicable_environments_mode: str = field("applicableEnvironmentsMode")
    """Which environments it protects: AllEnvironments, StagingEnvironments or SpecifiedEnvironments."""
    environments: list[str] | None = field("environments", "[str]", default=None)
    """Environments it protects, when they are specified."""
    secret_state: str = read_only("secretState")
    """Where the password comes from."""


class StaticSiteBuildARMResource(ProxyResource):
    """An environment (build) of a static web app."""

    properties: NestedOrNone[StaticSiteBuildARMResourceProperties, types.StaticSiteBuildARMResourcePropertiesDict] = (
        field("properties", "StaticSiteBuildARMResourceProperties", default=None)
    )
    """Branch, host name and state of a static web app's environment."""
    build_id: str = flattened("properties", init=False)
    """ID of the environment."""
    source_branch: str = flattened("properties", init=False)
    """Branch it was built from."""
    pull_request_title: str = flattened("properties", init=False)
    """Title of the pull request."""
    hostname: str = flattened("properties", init=False)
    """Host name of the environment."""
    created_time_utc: datetime = flattened("properties", init=False)
    """When it was created, in UTC."""
    last_updated_on: datetime = flattened("properties", init=False)
    """When it was last deployed."""
    status: models.BuildStatus | types.BuildStatusValue = flattened("properties", init=False)
    """Present state."""
    user_provided_function_apps: NestedList[
        StaticSiteUserProvidedFunctionApp, types.StaticSiteUserProvidedFunctionAppDict
    ] = flattened("properties", init=False)
    """Function apps linked to it."""
    linked_backends: NestedList[StaticSiteLinkedBackend, types.StaticSiteLinkedBackendDict] = flattened(
        "properties", init=False
    )
    """Back ends linked to it."""
    database_connections: NestedList[DatabaseConnectionOverview, types.DatabaseConnectionOverviewDict] = flattened(
        "properties", init=False
    )
    """Databases connected to it."""
    kind: str | None = field("kind", default=None)
    """Kind of the resource, where there are several; for apps such as app,linux or functionapp."""


class StaticSiteBuildARMResourceProperties(Model):
    """Branch, host name and state of a static web app's environment."""

    build_id: str = read_only("buildId")
    """ID of the environment."""
    source_branch: str = read_only("sourceBranch")
    """Branch it was built from."""
    pull_request_title: str = read_only("pullRequestTitle")
    """Title of the pull request."""
    hostname: str = read_only("hostname")
    """Host name of the environment."""
    created_time_utc: datetime = read_only("createdTimeUtc", "iso-8601")
    """When it was created, in UTC."""
    last_updated_on: datetime = read_only("lastUpdatedOn", "iso-8601")
    """When it was last deployed."""
    status: models.BuildStatus | types.BuildStatusValue = read_only("status", "BuildStatus")
    """Present state."""
    user_provided_function_apps: NestedList[
        StaticSiteUserProvidedFunctionApp, types.StaticSiteUserProvidedFunctionAppDict
    ] = read_only("userProvidedFunctionApps", "[StaticSiteUserProvidedFunctionApp]")
    """Function apps linked to it."""
    linked_backends: NestedList[StaticSiteLinkedBackend, types.StaticSiteLinkedBackendDict] = read_only(
        "linkedBackends", "[StaticSiteLinkedBackend]"
    )
    """Back ends linked to it."""
    database_connections: NestedList[DatabaseConnectionOverview, types.DatabaseConnectionOverviewDict] = read_only(
        "databaseConnections", "[DatabaseConnectionOverview]"
    )
    """Databases connected to it."""


class StaticSiteBuildProperties(Model):
    """How a static web app is built; paths are within the repository."""

    app_location: str | None = field("appLocation", default=None)
    """Path of the app's code."""
    api_location: str | None = field("apiLocation", default=None)
    """Path of the API's code."""
    app_artifact_location: str | None = field("appArtifactLocation", default=None)
    """Path of the built app; deprecated, use outputLocation."""
    output_location: str | None = field("outputLocation", default=None)
    """Path of the built app, within the app's code."""
    app_build_command: str | None = field("appBuildCommand", default=None, secret=True)
    """Command that builds the app."""
    api_build_command: str | None = field("apiBuildCommand", default=None, secret=True)
    """Command that builds the API."""
    skip_github_action_workflow_generation: bool | None = field(
        "skipGithubActionWorkflowGeneration", "bool", default=None
    )
    """Whether to leave out making the GitHub workflow."""
    github_action_secret_name_override: str | None = field("githubActionSecretNameOverride", default=None)
    """Name of the GitHub secret with the deployment token."""


class StaticSiteCustomDomainOverviewARMResource(ProxyResource):
    """A custom domain of a static web app."""

    properties: NestedOrNone[
        StaticSiteCustomDomainOverviewARMResourceProperties,
        types.StaticSiteCustomDomainOverviewARMResourcePropertiesDict,
    ] = field("properties", "StaticSiteCustomDomainOverviewARMResourceProperties", default=None)
    """Validation and state of a static web app's custom domain."""
    domain_name: str = flattened("properties", init=False)
    """The domain."""
    created_on: datetime = flattened("properties", init=False)
    """When it was made."""
    status: models.CustomDomainStatus | types.CustomDomainStatusValue = flattened("properties", init=False)
    """Present state."""
    validation_token: str = flattened("properties", init=False)
    """Value for the TXT record that validates the domain."""
    error_message: str = flattened("properties", init=False)
    """What went wrong."""
    kind: str | None = field("kind", default=None)
    """Kind of the resource, where there are several; for apps such as app,linux or functionapp."""


class StaticSiteCustomDomainOverviewARMResourceProperties(Model):
    """Validation and state of a static web app's custom domain."""

    domain_name: str = read_only("domainName")
    """The domain."""
    created_on: datetime = read_only("createdOn", "iso-8601")
    """When it was made."""
    status: models.CustomDomainStatus | types.CustomDomainStatusValue = read_only("status", "CustomDomainStatus")
    """Present state."""
    validation_token: str = read_only("validationToken")
    """Value for the TXT record that validates the domain."""
    error_message: str = read_only("errorMessage")
    """What went wrong."""


class StaticSiteCustomDomainRequestPropertiesARMResource(ProxyOnlyResource):
    """A custom domain to add to a static web app."""

    properties: NestedOrNone[
        StaticSiteCustomDomainRequestPropertiesARMResourceProperties,
        types.StaticSiteCustomDomainRequestPropertiesARMResourcePropertiesDict,
    ] = field("properties", "StaticSiteCustomDomainRequestPropertiesARMResourceProperties", default=None)
    """How a custom domain is validated."""
    validation_method: str | None = flattened("properties", default=None)
    """Either cname-delegation (the default) or dns-txt-token."""


class StaticSiteCustomDomainRequestPropertiesARMResourceProperties(Model):
    """How a custom domain is validated."""

    validation_method: str | None = field("validationMethod", default=None)
    """Either cname-delegation (the default) or dns-txt-token."""


class StaticSiteDatabaseConnectionConfigurationFileOverview(Model):
    """A configuration file of a database connection."""

    file_name: str = read_only("fileName")
    """Name of the file."""
    contents: str = read_only("contents")
    """Contents of the file, in Base64."""
    type: str = read_only("type")
    """Kind of file."""


class StaticSiteFunctionOverviewARMResource(ProxyOnlyResource):
    """A function of a static web app."""

    properties: NestedOrNone[
        StaticSiteFunctionOverviewARMResourceProperties, types.StaticSiteFunctionOverviewARMResourcePropertiesDict
    ] = field("properties", "StaticSiteFunctionOverviewARMResourceProperties", default=None)
    """Name and trigger of a static web app's function."""
    function_name: str = flattened("properties", init=False)
    """Name of the function."""
    trigger_type: models.TriggerTypes | types.TriggerTypesValue = flattened("properties", init=False)
    """Kind of trigger."""


class StaticSiteFunctionOverviewARMResourceProperties(Model):
    """Name and trigger of a static web app's function."""

    function_name: str = read_only("functionName")
    """Name of the function."""
    trigger_type: models.TriggerTypes | types.TriggerTypesValue = read_only("triggerType", "TriggerTypes")
    """Kind of trigger."""


class StaticSiteLinkedBackend(Model):
    """A back end linked to a static web app."""

    backend_resource_id: str | None = field("backendResourceId", default=None)
    """Resource ID of the back end."""
    region: str | None = field("region", default=None)
    """Region of the back end."""
    created_on: datetime = read_only("createdOn", "iso-8601")
    """When it was made."""
    provisioning_state: str = read_only("provisioningState")
    """How far the last create, update or delete has got."""


class StaticSiteLinkedBackendARMResource(ProxyResource):
    """A link from a static web app to a back end."""

    properties: NestedOrNone[
        StaticSiteLinkedBackendARMResourceProperties, types.StaticSiteLinkedBackendARMResourcePropertiesDict
    ] = field("properties", "StaticSiteLinkedBackendARMResourceProperties", default=None)
    """Back end that a static web app is linked to."""
    backend_resource_id: str | None = flattened("properties", default=None)
    """Resource ID of the back end."""
    region: str | None = flattened("properties", default=None)
    """Region of the back end."""
    created_on: datetime = flattened("properties", init=False)
    """When it was made."""
    provisioning_state: str = flattened("properties", init=False)
    """How far the last create, update or delete has got."""
    kind: str | None = field("kind", default=None)
    """Kind of the resource, where there are several; for apps such as app,linux or functionapp."""


class StaticSiteLinkedBackendARMResourceProperties(Model):
    """Back end that a static web app is linked to."""

    backend_resource_id: str | None = field("backendResourceId", default=None)
    """Resource ID of the back end."""
    region: str | None = field("region", default=None)
    """Region of the back end."""
    created_on: datetime = read_only("createdOn", "iso-8601")
    """When it was made."""
    provisioning_state: str = read_only("provisioningState")
    """How far the last create, update or delete has got."""


class StaticSitePatchResource(ProxyOnlyResource):
    """Settings of a static web app to change."""

    properties: NestedOrNone[StaticSite, types.StaticSiteDict] = field("properties", "StaticSite", default=None)
    """Settings to change."""
    default_hostname: str = flattened("properties", init=False)
    """Host name the app has by itself."""
    repository_url: str | None = flattened("properties", default=None)
    """URL of the repository, such as https://github.com/contoso/web."""
    branch: str | None = flattened("properties", default=None)
    """Branch that is deployed to production."""
    custom_domains: list[str] = flattened("properties", init=False)
    """Custom domains of the app."""
    repository_token: str | None = flattened("properties", default=None)
    """Token for the repository, to set up the build; only sent, never shown."""
    build_properties: NestedOrNone[StaticSiteBuildProperties, types.StaticSiteBuildPropertiesDict] = flattened(
        "properties", default=None
    )
    """How the app is built."""
    private_endpoint_connections: NestedList[
        ResponseMessageEnvelopeRemotePrivateEndpointConnection,
        types.ResponseMessageEnvelopeRemotePrivateEndpointConnectionDict,
    ] = flattened("properties", init=False)
    """Connections from private endpoints."""
    staging_environment_policy: models.StagingEnvironmentPolicy | types.StagingEnvironmentPolicyValue | None = (
        flattened("properties", default=None)
    )
    """Whether pull requests get environments of their own."""
    allow_config_file_updates: bool | None = flattened("properties", default=None)
    """Whether the configuration file in the content is used; true by default."""
    template_properties: NestedOrNone[StaticSiteTemplateOptions, types.StaticSiteTemplateOptionsDict] = flattened(
        "properties", default=None
    )
    """Template the repository is made from."""
    content_distribution_endpoint: str = flattened("properties", init=False)
    """Endpoint that distributes the content."""
    key_vault_reference_identity: str = flattened("properties", init=False)
    """Identity that reads Key Vault references."""
    user_provided_function_apps: NestedList[
        StaticSiteUserProvidedFunctionApp, types.StaticSiteUserProvidedFunctionAppDict
    ] = flattened("properties", init=False)
    """Function apps linked to the app."""
    linked_backends: NestedList[StaticSiteLinkedBackend, types.StaticSiteLinkedBackendDict] = flattened(
        "properties", init=False
    )
    """Back ends linked to the app."""
    provider: str | None = flattened("properties", default=None)
    """Where the repository is, such as GitHub or DevOps."""
    enterprise_grade_cdn_status: models.EnterpriseGradeCdnStatus | types.EnterpriseGradeCdnStatusValue | None = (
        flattened("properties", default=None)
    )
    """Whether the app is served through Azure Front Door."""
    public_network_access: str | None = flattened("properties", default=None)
    """Whether the public network gets through: Enabled or Disabled."""
    database_connections: NestedList[DatabaseConnectionOverview, types.DatabaseConnectionOverviewDict] = flattened(
        "properties", init=False
    )
    """Databases connected to the app."""


class StaticSiteResetPropertiesARMResource(ProxyOnlyResource):
    """How to replace a static web app's deployment token."""

    properties: NestedOrNone[
        StaticSiteResetPropertiesARMResourceProperties, types.StaticSiteResetPropertiesARMResourcePropertiesDict
    ] = field("properties", "StaticSiteResetPropertiesARMResourceProperties", default=None)
    """Repository token and what to update with a new deployment token."""
    repository_token: str | None = flattened("properties", default=None)
    """Token for the repository."""
    should_update_repository: bool | None = flattened("properties", default=None)
    """Whether to store the new deployment token in the repository."""


class StaticSiteResetPropertiesARMResourceProperties(Model):
    """Repository token and what to update with a new deployment token."""

    repository_token: str | None = field("repositoryToken", default=None, secret=True)
    """Token for the repository."""
    should_update_repository: bool | None = field("shouldUpdateRepository", "bool", default=None)
    """Whether to store the new deployment token in the repository."""


class StaticSiteTemplateOptions(Model):
    """Template that a static web app's repository is made from."""

    template_repository_url: str | None = field("templateRepositoryUrl", default=None)
    """URL of the template."""
    owner: str | None = field("owner", default=None)
    """Owner of the new repository."""
    repository_name: str | None = field("repositoryName", default=None)
    """Name of the new repository."""
    description: str | None = field("description", default=None)
    """Description of the new repository."""
    is_private: bool | None = field("isPrivate", "bool", default=None)
    """Whether the new repository is private."""


class StaticSiteUserARMResource(ProxyOnlyResource):
    """A user of a static web app."""

    properties: NestedOrNone[StaticSiteUserARMResourceProperties, types.StaticSiteUserARMResourcePropertiesDict] = (
        field("properties", "StaticSiteUserARMResourceProperties", default=None)
    )
    """Name and roles of a static web app's user."""
    provider: str = flattened("properties", init=False)
    """Sign-in provider of the user."""
    user_id: str = flattened("properties", init=False)
    """ID of the user."""
    display_name: str = flattened("properties", init=False)
    """Name to show to people."""
    roles: str | None = flattened("properties", default=None)
    """Roles of the user, separated by commas."""


class StaticSiteUserARMResourceProperties(Model):
    """Name and roles of a static web app's user."""

    provider: str = read_only("provider")
    """Sign-in provider of the user."""
    user_id: str = read_only("userId")
    """ID of the user."""
    display_name: str = read_only("displayName")
    """Name to show to people."""
    roles: str | None = field("roles", default=None)
    """Roles of the user, separated by commas."""


class StaticSiteUserInvitationRequestResource(ProxyOnlyResource):
    """An invitation of a user to a static web app."""

    properties: NestedOrNone[
        StaticSiteUserInvitationRequestResourceProperties, types.StaticSiteUserInvitationRequestResourcePropertiesDict
    ] = field("properties", "StaticSiteUserInvitationRequestResourceProperties", default=None)
    """User, roles and life of an invitation."""
    domain: str | None = flattened("properties", default=None)
    """Domain of the app to use in the link."""
    provider: str | None = flattened("properties", default=None)
    """Sign-in provider of the user."""
    user_details: str | None = flattened("properties", default=None)
    """Name or e-mail address of the user with the provider."""
    roles: str | None = flattened("properties", default=None)
    """Roles to give, separated by commas."""
    num_hours_to_expiration: int | None = flattened("properties", default=None)
    """Hours the link is good for."""


class StaticSiteUserInvitationRequestResourceProperties(Model):
    """User, roles and life of an invitation."""

    domain: str | None = field("domain", default=None)
    """Domain of the app to use in the link."""
    provider: str | None = field("provider", default=None)
    """Sign-in provider of the user."""
    user_details: str | None = field("userDetails", default=None)
    """Name or e-mail address of the user with the provider."""
    roles: str | None = field("roles", default=None)
    """Roles to give, separated by commas."""
    num_hours_to_expiration: int | None = field("numHoursToExpiration", "int", default=None)
    """Hours the link is good for."""


class StaticSiteUserInvitationResponseResource(ProxyOnlyResource):
    """The link of an invitation to a static web app."""

    properties: NestedOrNone[
        StaticSiteUserInvitationResponseResourceProperties, types.StaticSiteUserInvitationResponseResourcePropertiesDict
    ] = field("properties", "StaticSiteUserInvitationResponseResourceProperties", default=None)
    """Link and end of an invitation."""
    expires_on: datetime = flattened("properties", init=False)
    """When the link expires."""
    invitation_url: str = flattened("properties", init=False)
    """The link for the user to open."""


class StaticSiteUserInvitationResponseResourceProperties(Model):
    """Link and end of an invitation."""

    expires_on: datetime = read_only("expiresOn", "iso-8601")
    """When the link expires."""
    invitation_url: str = read_only("invitationUrl", secret=True)
    """The link for the user to open."""


class StaticSiteUserProvidedFunctionApp(ProxyOnlyResource):
    """A function app linked to a static web app."""

    properties: NestedOrNone[
        StaticSiteUserProvidedFunctionAppProperties, types.StaticSiteUserProvidedFunctionAppPropertiesDict
    ] = field("properties", "StaticSiteUserProvidedFunctionAppProperties", default=None)
    """Function app a static web app is linked to."""
    function_app_resource_id: str | None = flattened("properties", default=None)
    """Resource ID of the function app."""
    function_app_region: str | None = flattened("properties", default=None)
    """Region of the function app."""
    created_on: datetime = flattened("properties", init=False)
    """When it was made."""


class StaticSiteUserProvidedFunctionAppARMResource(ProxyResource):
    """A link from a static web app to a function app."""

    properties: NestedOrNone[
        StaticSiteUserProvidedFunctionAppARMResourceProperties,
        types.StaticSiteUserProvidedFunctionAppARMResourcePropertiesDict,
    ] = field("properties", "StaticSiteUserProvidedFunctionAppARMResourceProperties", default=None)
    """Function app that a static web app links to."""
    function_app_resource_id: str | None = flattened("properties", default=None)
    """Resource ID of the function app."""
    function_app_region: str | None = flattened("properties", default=None)
    """Region of the function app."""
    created_on: datetime = flattened("properties", init=False)
    """When it was made."""
    kind: str | None = field("kind", default=None)
    """Kind of the resource, where there are several; for apps such as app,linux or functionapp."""


class StaticSiteUserProvidedFunctionAppARMResourceProperties(Model):
    """Function app that a static web app links to."""

    function_app_resource_id: str | None = field("functionAppResourceId", default=None)
    """Resource ID of the function app."""
    function_app_region: str | None = field("functionAppRegion", default=None)
    """Region of the function app."""
    created_on: datetime = read_only("createdOn", "iso-8601")
    """When it was made."""


class StaticSiteUserProvidedFunctionAppProperties(Model):
    """Function app a static web app is linked to."""

    function_app_resource_id: str | None = field("functionAppResourceId", default=None)
    """Resource ID of the function app."""
    function_app_region: str | None = field("functionAppRegion", default=None)
    """Region of the function app."""
    created_on: datetime = read_only("createdOn", "iso-8601")
    """When it was made."""


class StaticSiteZipDeployment(Model):
    """Zipped content to deploy to a static web app."""

    app_zip_url: str | None = field("appZipUrl", default=None, secret=True)
    """URL of the zipped app."""
    api_zip_url: str | None = field("apiZipUrl", default=None, secret=True)
    """URL of the zipped API."""
    deployment_title: str | None = field("deploymentTitle", default=None)
    """Title of the deployment."""
    provider: str | None = field("provider", default=None)
    """Where the content comes from."""
    function_language: str | None = field("functionLanguage", default=None)
    """Language of the API."""


class StaticSiteZipDeploymentARMResource(ProxyOnlyResource):
    """A deployment of zipped content to a static web app."""

    properties: NestedOrNone[StaticSiteZipDeployment, types.StaticSiteZipDeploymentDict] = field(
        "properties", "StaticSiteZipDeployment", default=None
    )
    """Zipped content to deploy to a static web app."""
    app_zip_url: str | None = flattened("properties", default=None)
    """URL of the zipped app."""
    api_zip_url: str | None = flattened("properties", default=None)
    """URL of the zipped API."""
    deployment_title: str | None = flattened("properties", default=None)
    """Title of the deployment."""
    provider: str | None = flattened("properties", default=None)
    """Where the content comes from."""
    function_language: str | None = flattened("properties", default=None)
    """Language of the API."""


class StaticSitesWorkflowPreview(ProxyOnlyResource):
    """A GitHub workflow file as it would be made."""

    properties: NestedOrNone[StaticSitesWorkflowPreviewProperties, types.StaticSitesWorkflowPreviewPropertiesDict] = (
        field("properties", "StaticSitesWorkflowPreviewProperties", default=None)
    )
    """Path and contents of a workflow file."""
    path: str = flattened("properties", init=False)
    """Path of the file in the repository."""
    contents: str = flattened("properties", init=False)
    """Contents of the file."""


class StaticSitesWorkflowPreviewProperties(Model):
    """Path and contents of a workflow file."""

    path: str = read_only("path")
    """Path of the file in the repository."""
    contents: str = read_only("contents")
    """Contents of the file."""


class StaticSitesWorkflowPreviewRequest(ProxyOnlyResource):
    """Repository to show a workflow file for."""

    properties: NestedOrNone[
        StaticSitesWorkflowPreviewRequestProperties, types.StaticSitesWorkflowPreviewRequestPropertiesDict
    ] = field("properties", "StaticSitesWorkflowPreviewRequestProperties", default=None)
    """Repository, branch and build settings for a workflow file."""
    repository_url: str | None = flattened("properties", default=None)
    """URL of the repository."""
    branch: str | None = flattened("properties", default=None)
    """Branch to build."""
    build_properties: NestedOrNone[StaticSiteBuildProperties, types.StaticSiteBuildPropertiesDict] = flattened(
        "properties", default=None
    )
    """How the app is built."""


class StaticSitesWorkflowPreviewRequestProperties(Model):
    """Repository, branch and build settings for a workflow file."""

    repository_url: str | None = field("repositoryUrl", default=None)
    """URL of the repository."""
    branch: str | None = field("branch", default=None)
    """Branch to build."""
    build_properties: NestedOrNone[StaticSiteBuildProperties, types.StaticSiteBuildPropertiesDict] = field(
        "buildProperties", "StaticSiteBuildProperties", default=None
    )
    """How the app is built."""


class StringList(ProxyOnlyResource):
    """A list of texts."""

    properties: list[str] | None = field("properties", "[str]", default=None)
    """The texts."""
