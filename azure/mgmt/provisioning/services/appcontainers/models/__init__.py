# Generated from swagger/appcontainers/ by "make generate": do not edit.
# ruff: noqa: F403

"""Models of the service ``appcontainers``, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.lazy import lazy

if TYPE_CHECKING:
    from ..enums import *
    from ._bases import *
    from ._common import *
    from ._connected_environments import *
    from ._container_apps import *
    from ._container_apps_session_pools import *
    from ._jobs import *
    from ._logic_apps import *
    from ._managed_environments import *
    from ._others import *
    from ._sandbox_groups import *

_NAMES = {
    "..enums._common": """
        AccessMode BindingType CheckNameAvailabilityReason CreatedByType ExtendedLocationTypes IdentitySettingsLifeCycle
        ManagedServiceIdentityType PrivateEndpointConnectionProvisioningState PrivateEndpointServiceConnectionStatus
        Scheme StorageType
    """,
    "..enums._connected_environments": """
        ConnectedEnvironmentProvisioningState ConnectedEnvironmentStorageProvisioningState
    """,
    "..enums._container_apps": """
        Action ActiveRevisionsMode Affinity AppProtocol ContainerAppContainerRunningState ContainerAppProvisioningState
        ContainerAppReplicaRunningState ContainerAppRunningStatus ContainerAppsFunctionState CookieExpirationConvention
        DnsVerificationTestResult ForwardProxyConvention IngressClientCertificateMode IngressTransportMethod Kind
        LogLevel RevisionHealthState RevisionProvisioningState RevisionRunningState SourceControlOperationState Status
        Type UnauthenticatedClientActionV2
    """,
    "..enums._container_apps_session_pools": """
        ContainerType LifecycleType PoolManagementType SessionNetworkStatus SessionPoolIdentityLifeCycle
        SessionPoolProvisioningState SessionProbeType
    """,
    "..enums._jobs": """
        JobExecutionRunningState JobProvisioningState JobRunningState TriggerType
    """,
    "..enums._logic_apps": """
        WorkflowHealthState WorkflowKind WorkflowState
    """,
    "..enums._managed_environments": """
        CertificateProvisioningState DaprComponentProvisioningState DotNetComponentProvisioningState DotNetComponentType
        EnvironmentProvisioningState HttpRouteProvisioningState JavaComponentProvisioningState JavaComponentType
        ManagedCertificateDomainControlValidation ManagedEnvironmentMode PublicNetworkAccess WeekDay
    """,
    "..enums._others": """
        Applicability
    """,
    "..enums._sandbox_groups": """
        SandboxGroupProvisioningState VnetConnectionProvisioningState
    """,
    "._bases": """
        ProxyResource Resource TrackedResource
    """,
    "._common": """
        AzureFileProperties BaseContainer CheckNameAvailabilityRequest CheckNameAvailabilityResponse Container
        ContainerResources CustomDomain CustomDomainConfiguration DaprSecret DaprSecretsCollection DefaultErrorResponse
        DefaultErrorResponseError DefaultErrorResponseErrorDetailsItem DiagnosticDataProviderMetadata
        DiagnosticDataProviderMetadataPropertyBagItem DiagnosticDataTableResponseColumn
        DiagnosticDataTableResponseObject DiagnosticRendering DiagnosticSupportTopic Diagnostics
        DiagnosticsDataApiResponse DiagnosticsDefinition DiagnosticsProperties DiagnosticsStatus EnvironmentVar
        ErrorAdditionalInfo ErrorDetail ErrorResponse ExtendedLocation IdentitySettings InitContainer
        ManagedServiceIdentity PrivateEndpoint PrivateEndpointConnection PrivateEndpointConnectionProperties
        PrivateLinkResource PrivateLinkResourceProperties PrivateLinkServiceConnectionState RegistryCredentials
        ScaleRuleAuth Secret SecretKeyVaultProperties SecretVolumeItem SystemData UserAssignedIdentity Volume
        VolumeMount
    """,
    "._connected_environments": """
        ConnectedEnvironment ConnectedEnvironmentPatchResource ConnectedEnvironmentProperties
        ConnectedEnvironmentStorage ConnectedEnvironmentStorageProperties ConnectedEnvironmentStoragesCollection
        ResourceTags
    """,
    "._container_apps": """
        AllowedAudiencesValidation AllowedPrincipals AppRegistration Apple AppleRegistration AuthConfig
        AuthConfigProperties AuthPlatform AzureActiveDirectory AzureActiveDirectoryLogin
        AzureActiveDirectoryRegistration AzureActiveDirectoryValidation AzureCredentials AzureStaticWebApps
        AzureStaticWebAppsRegistration BlobStorageTokenStore ClientRegistration Configuration ContainerApp
        ContainerAppAuthToken ContainerAppAuthTokenProperties ContainerAppJobExecutions
        ContainerAppNetworkingConfiguration ContainerAppProbe ContainerAppProbeHttpGet
        ContainerAppProbeHttpGetHttpHeadersItem ContainerAppProbeTcpSocket ContainerAppProperties ContainerAppSecret
        ContainerAppsFunction ContainerAppsFunctionProperties CookieExpiration CorsPolicy CustomHostnameAnalysisResult
        CustomHostnameAnalysisResultCustomDomainVerificationFailureInfo
        CustomHostnameAnalysisResultCustomDomainVerificationFailureInfoDetailsItem CustomOpenIdConnectProvider
        CustomScaleRule Dapr DaprAppHealth DefaultAuthorizationPolicy EncryptionSettings Facebook ForwardProxy GitHub
        GithubActionConfiguration GlobalValidation Google HttpScaleRule HttpSettings HttpSettingsRoutes
        IdentityProviders Ingress IngressPortMapping IngressStickySessions IpSecurityRestrictionRule JwtClaimChecks
        LabelHistory LabelHistoryProperties LabelHistoryRecordItem Login LoginRoutes LoginScopes Nonce
        OpenIdConnectClientCredential OpenIdConnectConfig OpenIdConnectLogin OpenIdConnectRegistration QueueScaleRule
        RegistryInfo Replica ReplicaCollection ReplicaContainer ReplicaProperties Revision RevisionProperties Runtime
        RuntimeJava Scale ScaleRule SecretsCollection Service ServiceBind SourceControl SourceControlProperties
        TcpScaleRule Template TokenStore TrafficWeight Twitter TwitterRegistration
    """,
    "._container_apps_session_pools": """
        CustomContainerTemplate DynamicPoolConfiguration LifecycleConfiguration ManagedIdentitySetting
        ScaleConfiguration SessionContainer SessionContainerResources SessionIngress SessionNetworkConfiguration
        SessionPool SessionPoolProperties SessionPoolSecret SessionPoolUpdatableProperties
        SessionPoolUpdatablePropertiesProperties SessionProbe SessionProbeHttpGet SessionProbeHttpGetHttpHeadersItem
        SessionProbeTcpSocket SessionRegistryCredentials
    """,
    "._jobs": """
        ContainerExecutionStatus ExecutionStatus Job JobConfiguration JobConfigurationEventTriggerConfig
        JobConfigurationManualTriggerConfig JobConfigurationScheduleTriggerConfig JobExecution JobExecutionBase
        JobExecutionContainer JobExecutionProperties JobExecutionTemplate JobPatchProperties
        JobPatchPropertiesProperties JobProperties JobScale JobScaleRule JobSecretsCollection JobTemplate
        ReplicaExecutionStatus
    """,
    "._logic_apps": """
        ErrorEntity LogicApp WorkflowEnvelope WorkflowEnvelopeProperties WorkflowHealth
    """,
    "._managed_environments": """
        AppInsightsConfiguration AppLogsConfiguration Certificate CertificateKeyVaultProperties CertificatePatch
        CertificateProperties CheckMigrationEligibilityRequest CheckMigrationEligibilityResponse DaprComponent
        DaprComponentProperties DaprComponentResiliencyPolicy
        DaprComponentResiliencyPolicyCircuitBreakerPolicyConfiguration DaprComponentResiliencyPolicyConfiguration
        DaprComponentResiliencyPolicyHttpRetryBackOffConfiguration
        DaprComponentResiliencyPolicyHttpRetryPolicyConfiguration DaprComponentResiliencyPolicyProperties
        DaprComponentResiliencyPolicyTimeoutPolicyConfiguration DaprConfiguration DaprMetadata DataDogConfiguration
        DestinationsConfiguration DiagnosticsCollection DotNetComponent DotNetComponentConfigurationProperty
        DotNetComponentProperties DotNetComponentServiceBind EnvironmentAuthToken EnvironmentAuthTokenProperties Header
        HttpRoute HttpRouteAction HttpRouteConfig HttpRouteConfigProperties HttpRouteMatch HttpRouteProvisioningErrors
        HttpRouteRule HttpRouteTarget IngressConfiguration JavaComponent JavaComponentConfigurationProperty
        JavaComponentIngress JavaComponentProperties JavaComponentPropertiesScale JavaComponentServiceBind
        KedaConfiguration LogAnalyticsConfiguration LogsConfiguration MaintenanceConfigurationResource
        ManagedCertificate ManagedCertificatePatch ManagedCertificateProperties ManagedEnvironment
        ManagedEnvironmentProperties ManagedEnvironmentPropertiesPeerAuthentication
        ManagedEnvironmentPropertiesPeerTrafficConfiguration
        ManagedEnvironmentPropertiesPeerTrafficConfigurationEncryption ManagedEnvironmentStorage
        ManagedEnvironmentStorageProperties ManagedEnvironmentStoragesCollection MetricsConfiguration
        MigrationEligibilityFailureReason Mtls NfsAzureFileProperties OpenTelemetryConfiguration OtlpConfiguration
        ScheduledEntries ScheduledEntry SpringBootAdminComponent SpringCloudConfigComponent SpringCloudEurekaComponent
        TracesConfiguration VnetConfiguration WorkloadProfile WorkloadProfileStates WorkloadProfileStatesProperties
    """,
    "._others": """
        AvailableEnvironmentMode AvailableEnvironmentModeProperties AvailableWorkloadProfile
        AvailableWorkloadProfileProperties BillingMeter BillingMeterCollection BillingMeterProperties OperationDetail
        OperationDisplay Usage UsageName
    """,
    "._sandbox_groups": """
        SandboxGroup SandboxGroupPatch SandboxGroupPatchProperties SandboxGroupProperties VnetConnection
        VnetConnectionProperties
    """,
}

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy(__name__, _NAMES)
