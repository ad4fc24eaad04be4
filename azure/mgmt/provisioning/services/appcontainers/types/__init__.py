# Generated from swagger/appcontainers/appcontainers.json (2026-07-01, sha256 3e17bcdc4eeb).
# Do not edit: run "make generate".
# ruff: noqa: F403

"""Dicts that stand for the models of the service ``appcontainers``, and values of its enums, each loaded when it is
first asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
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
    "._bases": """
        ProxyResourceDict ResourceDict TrackedResourceDict
    """,
    "._common": """
        AccessModeValue AzureFilePropertiesDict BaseContainerDict BindingTypeValue CheckNameAvailabilityReasonValue
        CheckNameAvailabilityRequestDict CheckNameAvailabilityResponseDict ContainerDict ContainerResourcesDict
        CreatedByTypeValue CustomDomainConfigurationDict CustomDomainDict DaprSecretDict DaprSecretsCollectionDict
        DefaultErrorResponseDict DefaultErrorResponseErrorDetailsItemDict DefaultErrorResponseErrorDict
        DiagnosticDataProviderMetadataDict DiagnosticDataProviderMetadataPropertyBagItemDict
        DiagnosticDataTableResponseColumnDict DiagnosticDataTableResponseObjectDict DiagnosticRenderingDict
        DiagnosticSupportTopicDict DiagnosticsDataApiResponseDict DiagnosticsDefinitionDict DiagnosticsDict
        DiagnosticsPropertiesDict DiagnosticsStatusDict EnvironmentVarDict ErrorAdditionalInfoDict ErrorDetailDict
        ErrorResponseDict ExtendedLocationDict ExtendedLocationTypesValue IdentitySettingsDict
        IdentitySettingsLifeCycleValue InitContainerDict ManagedServiceIdentityDict ManagedServiceIdentityTypeValue
        PrivateEndpointConnectionDict PrivateEndpointConnectionPropertiesDict
        PrivateEndpointConnectionProvisioningStateValue PrivateEndpointDict PrivateEndpointServiceConnectionStatusValue
        PrivateLinkResourceDict PrivateLinkResourcePropertiesDict PrivateLinkServiceConnectionStateDict
        RegistryCredentialsDict ScaleRuleAuthDict SchemeValue SecretDict SecretKeyVaultPropertiesDict
        SecretVolumeItemDict StorageTypeValue SystemDataDict UserAssignedIdentityDict VolumeDict VolumeMountDict
    """,
    "._connected_environments": """
        ConnectedEnvironmentDict ConnectedEnvironmentPatchResourceDict ConnectedEnvironmentPropertiesDict
        ConnectedEnvironmentProvisioningStateValue ConnectedEnvironmentStorageDict
        ConnectedEnvironmentStoragePropertiesDict ConnectedEnvironmentStorageProvisioningStateValue
        ConnectedEnvironmentStoragesCollectionDict ResourceTagsDict
    """,
    "._container_apps": """
        ActionValue ActiveRevisionsModeValue AffinityValue AllowedAudiencesValidationDict AllowedPrincipalsDict
        AppProtocolValue AppRegistrationDict AppleDict AppleRegistrationDict AuthConfigDict AuthConfigPropertiesDict
        AuthPlatformDict AzureActiveDirectoryDict AzureActiveDirectoryLoginDict AzureActiveDirectoryRegistrationDict
        AzureActiveDirectoryValidationDict AzureCredentialsDict AzureStaticWebAppsDict
        AzureStaticWebAppsRegistrationDict BlobStorageTokenStoreDict ClientRegistrationDict ConfigurationDict
        ContainerAppAuthTokenDict ContainerAppAuthTokenPropertiesDict ContainerAppContainerRunningStateValue
        ContainerAppDict ContainerAppJobExecutionsDict ContainerAppNetworkingConfigurationDict ContainerAppProbeDict
        ContainerAppProbeHttpGetDict ContainerAppProbeHttpGetHttpHeadersItemDict ContainerAppProbeTcpSocketDict
        ContainerAppPropertiesDict ContainerAppProvisioningStateValue ContainerAppReplicaRunningStateValue
        ContainerAppRunningStatusValue ContainerAppSecretDict ContainerAppsFunctionDict
        ContainerAppsFunctionPropertiesDict ContainerAppsFunctionStateValue CookieExpirationConventionValue
        CookieExpirationDict CorsPolicyDict
        CustomHostnameAnalysisResultCustomDomainVerificationFailureInfoDetailsItemDict
        CustomHostnameAnalysisResultCustomDomainVerificationFailureInfoDict CustomHostnameAnalysisResultDict
        CustomOpenIdConnectProviderDict CustomScaleRuleDict DaprAppHealthDict DaprDict DefaultAuthorizationPolicyDict
        DnsVerificationTestResultValue EncryptionSettingsDict FacebookDict ForwardProxyConventionValue ForwardProxyDict
        GitHubDict GithubActionConfigurationDict GlobalValidationDict GoogleDict HttpScaleRuleDict HttpSettingsDict
        HttpSettingsRoutesDict IdentityProvidersDict IngressClientCertificateModeValue IngressDict
        IngressPortMappingDict IngressStickySessionsDict IngressTransportMethodValue IpSecurityRestrictionRuleDict
        JwtClaimChecksDict KindValue LabelHistoryDict LabelHistoryPropertiesDict LabelHistoryRecordItemDict
        LogLevelValue LoginDict LoginRoutesDict LoginScopesDict NonceDict OpenIdConnectClientCredentialDict
        OpenIdConnectConfigDict OpenIdConnectLoginDict OpenIdConnectRegistrationDict QueueScaleRuleDict RegistryInfoDict
        ReplicaCollectionDict ReplicaContainerDict ReplicaDict ReplicaPropertiesDict RevisionDict
        RevisionHealthStateValue RevisionPropertiesDict RevisionProvisioningStateValue RevisionRunningStateValue
        RuntimeDict RuntimeJavaDict ScaleDict ScaleRuleDict SecretsCollectionDict ServiceBindDict ServiceDict
        SourceControlDict SourceControlOperationStateValue SourceControlPropertiesDict StatusValue TcpScaleRuleDict
        TemplateDict TokenStoreDict TrafficWeightDict TwitterDict TwitterRegistrationDict TypeValue
        UnauthenticatedClientActionV2Value
    """,
    "._container_apps_session_pools": """
        ContainerTypeValue CustomContainerTemplateDict DynamicPoolConfigurationDict LifecycleConfigurationDict
        LifecycleTypeValue ManagedIdentitySettingDict PoolManagementTypeValue ScaleConfigurationDict
        SessionContainerDict SessionContainerResourcesDict SessionIngressDict SessionNetworkConfigurationDict
        SessionNetworkStatusValue SessionPoolDict SessionPoolIdentityLifeCycleValue SessionPoolPropertiesDict
        SessionPoolProvisioningStateValue SessionPoolSecretDict SessionPoolUpdatablePropertiesDict
        SessionPoolUpdatablePropertiesPropertiesDict SessionProbeDict SessionProbeHttpGetDict
        SessionProbeHttpGetHttpHeadersItemDict SessionProbeTcpSocketDict SessionProbeTypeValue
        SessionRegistryCredentialsDict
    """,
    "._jobs": """
        ContainerExecutionStatusDict ExecutionStatusDict JobConfigurationDict JobConfigurationEventTriggerConfigDict
        JobConfigurationManualTriggerConfigDict JobConfigurationScheduleTriggerConfigDict JobDict JobExecutionBaseDict
        JobExecutionContainerDict JobExecutionDict JobExecutionPropertiesDict JobExecutionRunningStateValue
        JobExecutionTemplateDict JobPatchPropertiesDict JobPatchPropertiesPropertiesDict JobPropertiesDict
        JobProvisioningStateValue JobRunningStateValue JobScaleDict JobScaleRuleDict JobSecretsCollectionDict
        JobTemplateDict ReplicaExecutionStatusDict TriggerTypeValue
    """,
    "._logic_apps": """
        ErrorEntityDict LogicAppDict WorkflowEnvelopeDict WorkflowEnvelopePropertiesDict WorkflowHealthDict
        WorkflowHealthStateValue WorkflowKindValue WorkflowStateValue
    """,
    "._managed_environments": """
        AppInsightsConfigurationDict AppLogsConfigurationDict CertificateDict CertificateKeyVaultPropertiesDict
        CertificatePatchDict CertificatePropertiesDict CertificateProvisioningStateValue
        CheckMigrationEligibilityRequestDict CheckMigrationEligibilityResponseDict DaprComponentDict
        DaprComponentPropertiesDict DaprComponentProvisioningStateValue
        DaprComponentResiliencyPolicyCircuitBreakerPolicyConfigurationDict
        DaprComponentResiliencyPolicyConfigurationDict DaprComponentResiliencyPolicyDict
        DaprComponentResiliencyPolicyHttpRetryBackOffConfigurationDict
        DaprComponentResiliencyPolicyHttpRetryPolicyConfigurationDict DaprComponentResiliencyPolicyPropertiesDict
        DaprComponentResiliencyPolicyTimeoutPolicyConfigurationDict DaprConfigurationDict DaprMetadataDict
        DataDogConfigurationDict DestinationsConfigurationDict DiagnosticsCollectionDict
        DotNetComponentConfigurationPropertyDict DotNetComponentDict DotNetComponentPropertiesDict
        DotNetComponentProvisioningStateValue DotNetComponentServiceBindDict DotNetComponentTypeValue
        EnvironmentAuthTokenDict EnvironmentAuthTokenPropertiesDict EnvironmentProvisioningStateValue HeaderDict
        HttpRouteActionDict HttpRouteConfigDict HttpRouteConfigPropertiesDict HttpRouteDict HttpRouteMatchDict
        HttpRouteProvisioningErrorsDict HttpRouteProvisioningStateValue HttpRouteRuleDict HttpRouteTargetDict
        IngressConfigurationDict JavaComponentConfigurationPropertyDict JavaComponentDict JavaComponentIngressDict
        JavaComponentPropertiesDict JavaComponentPropertiesScaleDict JavaComponentProvisioningStateValue
        JavaComponentServiceBindDict JavaComponentTypeValue KedaConfigurationDict LogAnalyticsConfigurationDict
        LogsConfigurationDict MaintenanceConfigurationResourceDict ManagedCertificateDict
        ManagedCertificateDomainControlValidationValue ManagedCertificatePatchDict ManagedCertificatePropertiesDict
        ManagedEnvironmentDict ManagedEnvironmentModeValue ManagedEnvironmentPropertiesDict
        ManagedEnvironmentPropertiesPeerAuthenticationDict ManagedEnvironmentPropertiesPeerTrafficConfigurationDict
        ManagedEnvironmentPropertiesPeerTrafficConfigurationEncryptionDict ManagedEnvironmentStorageDict
        ManagedEnvironmentStoragePropertiesDict ManagedEnvironmentStoragesCollectionDict MetricsConfigurationDict
        MigrationEligibilityFailureReasonDict MtlsDict NfsAzureFilePropertiesDict OpenTelemetryConfigurationDict
        OtlpConfigurationDict PublicNetworkAccessValue ScheduledEntriesDict ScheduledEntryDict
        SpringBootAdminComponentDict SpringCloudConfigComponentDict SpringCloudEurekaComponentDict
        TracesConfigurationDict VnetConfigurationDict WeekDayValue WorkloadProfileDict WorkloadProfileStatesDict
        WorkloadProfileStatesPropertiesDict
    """,
    "._others": """
        ApplicabilityValue AvailableEnvironmentModeDict AvailableEnvironmentModePropertiesDict
        AvailableWorkloadProfileDict AvailableWorkloadProfilePropertiesDict BillingMeterCollectionDict BillingMeterDict
        BillingMeterPropertiesDict OperationDetailDict OperationDisplayDict UsageDict UsageNameDict
    """,
    "._sandbox_groups": """
        SandboxGroupDict SandboxGroupPatchDict SandboxGroupPatchPropertiesDict SandboxGroupPropertiesDict
        SandboxGroupProvisioningStateValue VnetConnectionDict VnetConnectionPropertiesDict
        VnetConnectionProvisioningStateValue
    """,
}
_MODULES = {name: module for module, names in _NAMES.items() for name in names.split()}

if not TYPE_CHECKING:
    __all__ = sorted(_MODULES)

    def __getattr__(name: str) -> Any:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        found = globals()[name] = getattr(import_module(_MODULES[name], __name__), name)
        return found

    def __dir__() -> list[str]:
        return sorted({*globals(), *_MODULES})
