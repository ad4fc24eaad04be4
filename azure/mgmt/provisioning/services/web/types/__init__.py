# Generated from swagger/web/web.json (2025-05-01, sha256 c7f385a3d05f).
# Do not edit: run "make generate".
# ruff: noqa: F403

"""Dicts that stand for the models of the service ``web``, and values of its enums, each loaded when it is first
asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._app_service_environments import *
    from ._app_service_plans import *
    from ._bases import *
    from ._certificates import *
    from ._client import *
    from ._common import *
    from ._diagnostics import *
    from ._global_operations import *
    from ._kube_environments import *
    from ._provider import *
    from ._static_sites import *
    from ._web_apps import *
    from ._web_apps_2 import *

_NAMES = {
    "._app_service_environments": """
        AddressResponseDict AddressResponsePropertiesDict AppServiceEnvironmentDict
        AppServiceEnvironmentPatchResourceDict AppServiceEnvironmentResourceDict AseV3NetworkingConfigurationDict
        AseV3NetworkingConfigurationPropertiesDict ChannelsValue ComputeModeOptionsValue
        CustomDnsSuffixConfigurationDict CustomDnsSuffixConfigurationPropertiesDict
        CustomDnsSuffixProvisioningStateValue EndpointDependencyDict EndpointDetailDict
        HostingEnvironmentDiagnosticsDict HostingEnvironmentStatusValue InboundEnvironmentEndpointDict
        LoadBalancingModeValue NotificationLevelValue OutboundEnvironmentEndpointDict RecommendationDict
        RecommendationPropertiesDict RecommendationRuleDict RecommendationRulePropertiesDict
        ResourceMetricAvailabilityDict ResourceMetricDefinitionDict ResourceMetricDefinitionPropertiesDict
        ResourceScopeTypeValue SkuInfoDict StampCapacityDict UpgradeAvailabilityValue UpgradePreferenceValue UsageDict
        UsagePropertiesDict VirtualIPMappingDict VirtualNetworkProfileDict WorkerPoolDict WorkerPoolResourceDict
        WorkerSizeOptionsValue
    """,
    "._app_service_plans": """
        AppServicePlanDict AppServicePlanPatchResourceDict AppServicePlanPatchResourcePropertiesDict
        AppServicePlanPropertiesDict AppServicePlanRestrictionsValue DefaultIdentityDict HybridConnectionKeyDict
        HybridConnectionKeyPropertiesDict HybridConnectionLimitsDict HybridConnectionLimitsPropertiesDict
        InstallScriptDict InstallScriptSourceDict InstallScriptTypeValue KeyVaultReferenceWithStatusDict
        RegistryAdapterDict RegistryAdapterTypeValue ServerFarmInstanceDetailsDict ServerFarmInstanceDict
        ServerFarmNetworkSettingsDict ServerFarmRdpDetailsDict StatusOptionsValue StorageMountDict StorageMountTypeValue
    """,
    "._bases": """
        ProxyOnlyResourceDict ProxyResourceDict ResourceDict TrackedResourceDict
    """,
    "._certificates": """
        CertificateDict CertificatePatchResourceDict CertificatePatchResourcePropertiesDict CertificatePropertiesDict
        KeyVaultSecretStatusValue
    """,
    "._client": """
        AseRegionDict AseRegionPropertiesDict BillingMeterDict BillingMeterPropertiesDict CheckNameResourceTypesValue
        CsmMoveResourceEnvelopeDict CustomHostnameSitesDict CustomHostnameSitesPropertiesDict DeploymentLocationsDict
        DnlResourceNameAvailabilityDict DnlResourceNameAvailabilityRequestDict GeoRegionDict GeoRegionPropertiesDict
        GlobalCsmSkuDescriptionDict HostingEnvironmentDeploymentInfoDict InAvailabilityReasonTypeValue
        NameIdentifierDict PremierAddOnOfferDict PremierAddOnOfferPropertiesDict ResourceNameAvailabilityDict
        ResourceNameAvailabilityRequestDict SkuInfosDict SkuNameValue SourceControlDict SourceControlPropertiesDict
        ValidatePropertiesDict ValidateRequestDict ValidateResourceTypesValue ValidateResponseDict
        ValidateResponseErrorDict VnetParametersDict VnetParametersPropertiesDict VnetValidationFailureDetailsDict
        VnetValidationFailureDetailsPropertiesDict VnetValidationTestFailureDict VnetValidationTestFailurePropertiesDict
    """,
    "._common": """
        AppInsightsWebAppStackSettingsDict ArmIdWrapperDict CapabilityDict CreatedByTypeValue CsmUsageQuotaDict
        DefaultErrorResponseDict DefaultErrorResponseErrorDetailsItemDict DefaultErrorResponseErrorDict ErrorEntityDict
        ExtendedLocationDict GitHubActionWebAppStackSettingsDict HostingEnvironmentProfileDict HybridConnectionDict
        HybridConnectionPropertiesDict IdentifierDict IdentifierPropertiesDict LocalizableStringDict
        ManagedServiceIdentityDict ManagedServiceIdentityTypeValue NameValuePairDict OperationDict OperationStatusValue
        PrivateLinkConnectionStateDict PrivateLinkResourceDict PrivateLinkResourcePropertiesDict
        PrivateLinkResourcesWrapperDict ProvisioningStateValue RemotePrivateEndpointConnectionARMResourceDict
        RemotePrivateEndpointConnectionARMResourcePropertiesDict RouteTypeValue SkuCapacityDict SkuDescriptionDict
        SnapshotDict SnapshotPropertiesDict StackPreferredOsValue StringDictionaryDict SystemDataDict
        UserAssignedIdentityDict UserDict UserPropertiesDict VnetGatewayDict VnetGatewayPropertiesDict VnetInfoDict
        VnetInfoResourceDict VnetRouteDict VnetRoutePropertiesDict WebJobTypeValue
    """,
    "._diagnostics": """
        AbnormalTimePeriodDict AnalysisDataDict AnalysisDefinitionDict AnalysisDefinitionPropertiesDict
        AzureResourceErrorInfoDict ContentHashDict ContentLinkDict CorrelationDict DataProviderMetadataDict
        DataSourceDict DataTableResponseColumnDict DataTableResponseObjectDict DayOfWeekValue DaysOfWeekValue
        DetectorAbnormalTimePeriodDict DetectorDefinitionDict DetectorDefinitionResourceDict DetectorInfoDict
        DetectorResponseDict DetectorResponsePropertiesDict DetectorTypeValue DiagnosticAnalysisDict
        DiagnosticAnalysisPropertiesDict DiagnosticCategoryDict DiagnosticCategoryPropertiesDict DiagnosticDataDict
        DiagnosticDetectorResponseDict DiagnosticDetectorResponsePropertiesDict DiagnosticMetricSampleDict
        DiagnosticMetricSetDict ErrorInfoDict ErrorPropertiesDict ExpressionDict ExpressionRootDict
        FlowAccessControlConfigurationDict FlowAccessControlConfigurationPolicyDict FlowEndpointsConfigurationDict
        FlowEndpointsDict InsightStatusValue IpAddressDict IpAddressRangeDict IssueTypeValue JsonSchemaDict KeyTypeValue
        KeyValuePairStringObjectDict KindValue OpenAuthenticationAccessPoliciesDict OpenAuthenticationAccessPolicyDict
        OpenAuthenticationPolicyClaimDict OpenAuthenticationProviderTypeValue OperationResultDict
        OperationResultPropertiesDict ParameterTypeValue QueryUtterancesResultDict QueryUtterancesResultsDict
        RecurrenceFrequencyValue RecurrenceScheduleDict RecurrenceScheduleOccurrenceDict RegenerateActionParameterDict
        RenderingDict RenderingTypeValue RepetitionIndexDict RequestDict RequestHistoryDict RequestHistoryPropertiesDict
        ResourceHealthMetadataDict ResourceHealthMetadataPropertiesDict ResourceReferenceDict ResponseDict
        ResponseMetaDataDict RetryHistoryDict RunActionCorrelationDict RunCorrelationDict SampleUtteranceDict
        SolutionDict SolutionTypeValue StatusDict SupportTopicDict WorkflowArtifactsDict WorkflowDict
        WorkflowEnvelopeDict WorkflowEnvelopePropertiesDict WorkflowErrorResponseDict WorkflowHealthDict
        WorkflowHealthStateValue WorkflowOutputParameterDict WorkflowParameterDict WorkflowPropertiesDict
        WorkflowProvisioningStateValue WorkflowResourceDict WorkflowRunActionDict WorkflowRunActionPropertiesDict
        WorkflowRunActionRepetitionDefinitionDict WorkflowRunActionRepetitionPropertiesDict WorkflowRunDict
        WorkflowRunPropertiesDict WorkflowRunTriggerDict WorkflowSkuDict WorkflowSkuNameValue WorkflowStateValue
        WorkflowStatusValue WorkflowTriggerCallbackUrlDict WorkflowTriggerDict WorkflowTriggerHistoryDict
        WorkflowTriggerHistoryPropertiesDict WorkflowTriggerListCallbackUrlQueriesDict WorkflowTriggerPropertiesDict
        WorkflowTriggerProvisioningStateValue WorkflowTriggerRecurrenceDict WorkflowVersionDict
        WorkflowVersionPropertiesDict
    """,
    "._global_operations": """
        DeletedSiteDict DeletedSitePropertiesDict
    """,
    "._kube_environments": """
        AppLogsConfigurationDict ArcConfigurationDict ContainerAppsConfigurationDict FrontEndConfigurationDict
        FrontEndServiceTypeValue KubeEnvironmentDict KubeEnvironmentPatchResourceDict
        KubeEnvironmentPatchResourcePropertiesDict KubeEnvironmentProfileDict KubeEnvironmentPropertiesDict
        KubeEnvironmentProvisioningStateValue LogAnalyticsConfigurationDict StorageTypeValue
    """,
    "._provider": """
        ApplicationStackDict ApplicationStackResourceDict CsmOperationDescriptionDict
        CsmOperationDescriptionPropertiesDict CsmOperationDisplayDict DimensionDict FunctionAppMajorVersionDict
        FunctionAppMinorVersionDict FunctionAppRuntimeSettingsDict FunctionAppRuntimesDict FunctionAppStackDict
        FunctionAppStackPropertiesDict LogSpecificationDict MetricAvailabilityDict MetricSpecificationDict
        ProviderOsTypeSelectedValue ProviderStackOsTypeValue ServiceSpecificationDict StackMajorVersionDict
        StackMinorVersionDict
    """,
    "._static_sites": """
        ArmPlanDict BasicAuthNameValue BuildStatusValue CustomDomainStatusValue DatabaseConnectionDict
        DatabaseConnectionOverviewDict DatabaseConnectionPatchRequestDict DatabaseConnectionPatchRequestPropertiesDict
        DatabaseConnectionPropertiesDict EnterpriseGradeCdnStatusValue RemotePrivateEndpointConnectionDict
        RemotePrivateEndpointConnectionPropertiesDict ResponseMessageEnvelopeRemotePrivateEndpointConnectionDict
        StagingEnvironmentPolicyValue StaticSiteARMResourceDict StaticSiteBasicAuthPropertiesARMResourceDict
        StaticSiteBasicAuthPropertiesARMResourcePropertiesDict StaticSiteBuildARMResourceDict
        StaticSiteBuildARMResourcePropertiesDict StaticSiteBuildPropertiesDict
        StaticSiteCustomDomainOverviewARMResourceDict StaticSiteCustomDomainOverviewARMResourcePropertiesDict
        StaticSiteCustomDomainRequestPropertiesARMResourceDict
        StaticSiteCustomDomainRequestPropertiesARMResourcePropertiesDict
        StaticSiteDatabaseConnectionConfigurationFileOverviewDict StaticSiteDict
        StaticSiteFunctionOverviewARMResourceDict StaticSiteFunctionOverviewARMResourcePropertiesDict
        StaticSiteLinkedBackendARMResourceDict StaticSiteLinkedBackendARMResourcePropertiesDict
        StaticSiteLinkedBackendDict StaticSitePatchResourceDict StaticSiteResetPropertiesARMResourceDict
        StaticSiteResetPropertiesARMResourcePropertiesDict StaticSiteTemplateOptionsDict StaticSiteUserARMResourceDict
        StaticSiteUserARMResourcePropertiesDict StaticSiteUserInvitationRequestResourceDict
        StaticSiteUserInvitationRequestResourcePropertiesDict StaticSiteUserInvitationResponseResourceDict
        StaticSiteUserInvitationResponseResourcePropertiesDict StaticSiteUserProvidedFunctionAppARMResourceDict
        StaticSiteUserProvidedFunctionAppARMResourcePropertiesDict StaticSiteUserProvidedFunctionAppDict
        StaticSiteUserProvidedFunctionAppPropertiesDict StaticSiteZipDeploymentARMResourceDict
        StaticSiteZipDeploymentDict StaticSitesWorkflowPreviewDict StaticSitesWorkflowPreviewPropertiesDict
        StaticSitesWorkflowPreviewRequestDict StaticSitesWorkflowPreviewRequestPropertiesDict StringListDict
        TriggerTypesValue
    """,
    "._web_apps": """
        AllowedAudiencesValidationDict AllowedPrincipalsDict ApiDefinitionInfoDict ApiKVReferenceDict
        ApiKVReferencePropertiesDict ApiManagementConfigDict AppRegistrationDict AppleDict AppleRegistrationDict
        ApplicationLogsConfigDict AuthPlatformDict AuthenticationTypeValue AutoHealActionTypeValue AutoHealActionsDict
        AutoHealCustomActionDict AutoHealRulesDict AutoHealTriggersDict AzureActiveDirectoryDict
        AzureActiveDirectoryLoginDict AzureActiveDirectoryRegistrationDict AzureActiveDirectoryValidationDict
        AzureBlobStorageApplicationLogsConfigDict AzureBlobStorageHttpLogsConfigDict AzureResourceTypeValue
        AzureStaticWebAppsDict AzureStaticWebAppsRegistrationDict AzureStorageInfoValueDict
        AzureStoragePropertyDictionaryResourceDict AzureStorageProtocolValue AzureStorageStateValue
        AzureStorageTypeValue AzureTableStorageApplicationLogsConfigDict BackupItemDict BackupItemPropertiesDict
        BackupItemStatusValue BackupRequestDict BackupRequestPropertiesDict BackupScheduleDict BlobStorageTokenStoreDict
        ClientRegistrationDict CloningInfoDict ConnStringInfoDict ConnStringValueTypePairDict
        ConnectionStringDictionaryDict ConnectionStringTypeValue ContainerCpuStatisticsDict ContainerCpuUsageDict
        ContainerInfoDict ContainerMemoryStatisticsDict ContainerNetworkInterfaceStatisticsDict
        ContainerThrottlingDataDict ContinuousWebJobDict ContinuousWebJobPropertiesDict ContinuousWebJobStatusValue
        CookieExpirationConventionValue CookieExpirationDict CorsSettingsDict CsmDeploymentStatusDict
        CsmDeploymentStatusPropertiesDict CsmPublishingCredentialsPoliciesEntityDict
        CsmPublishingCredentialsPoliciesEntityPropertiesDict CsmPublishingProfileOptionsDict CsmSlotEntityDict
        CustomHostNameDnsRecordTypeValue CustomHostnameAnalysisResultDict CustomHostnameAnalysisResultPropertiesDict
        CustomOpenIdConnectProviderDict DaprConfigDict DaprLogLevelValue DatabaseBackupSettingDict DatabaseTypeValue
        DefaultAuthorizationPolicyDict DeletedAppRestoreRequestDict DeletedAppRestoreRequestPropertiesDict
        DeploymentBuildStatusValue DeploymentDict DeploymentPropertiesDict DnsVerificationTestResultValue
        EnabledConfigDict EnvironmentVariableDict ExperimentsDict FacebookDict FileSystemApplicationLogsConfigDict
        FileSystemHttpLogsConfigDict FileSystemTokenStoreDict ForwardProxyConventionValue ForwardProxyDict
        FrequencyUnitValue FunctionAppConfigDict FunctionEnvelopeDict FunctionEnvelopePropertiesDict FunctionSecretsDict
        FunctionsAlwaysReadyConfigDict FunctionsDeploymentDict FunctionsDeploymentStorageAuthenticationDict
        FunctionsDeploymentStorageDict FunctionsDeploymentStorageTypeValue FunctionsRuntimeDict
        FunctionsScaleAndConcurrencyDict FunctionsScaleAndConcurrencyTriggersDict
        FunctionsScaleAndConcurrencyTriggersHttpDict FunctionsSiteUpdateStrategyDict GitHubActionCodeConfigurationDict
        GitHubActionConfigurationDict GitHubActionContainerConfigurationDict GitHubDict GlobalValidationDict GoogleDict
        HandlerMappingDict HostKeysDict HostNameBindingDict HostNameBindingPropertiesDict HostNameSslStateDict
        HostNameTypeValue HostTypeValue HttpLogsConfigDict HttpSettingsDict HttpSettingsRoutesDict IdentityProvidersDict
        IpFilterTagValue IpSecurityRestrictionDict JwtClaimChecksDict KeyInfoDict LegacyMicrosoftAccountDict
        LinuxJavaContainerSettingsDict LogLevelValue LoginDict LoginRoutesDict LoginScopesDict MSDeployCoreDict
        MSDeployDict MSDeployLogDict MSDeployLogEntryDict MSDeployLogEntryTypeValue MSDeployLogPropertiesDict
        MSDeployPropertiesDict MSDeployProvisioningStateValue MSDeployStatusDict MSDeployStatusPropertiesDict
        MigrateMySqlRequestDict MigrateMySqlRequestPropertiesDict MigrateMySqlStatusDict
        MigrateMySqlStatusPropertiesDict MySqlMigrationTypeValue NetworkFeaturesDict NetworkFeaturesPropertiesDict
        NetworkTraceDict NonceDict OpenIdConnectClientCredentialDict OpenIdConnectConfigDict OpenIdConnectLoginDict
        OpenIdConnectRegistrationDict OutboundVnetRoutingDict PerfMonResponseDict PerfMonSampleDict PerfMonSetDict
        PremierAddOnDict PremierAddOnPatchResourceDict PremierAddOnPatchResourcePropertiesDict
        PremierAddOnPropertiesDict PrivateAccessDict PrivateAccessPropertiesDict PrivateAccessSubnetDict
        PrivateAccessVirtualNetworkDict ProcessInfoDict ProcessInfoPropertiesDict ProcessModuleInfoDict
        ProcessModuleInfoPropertiesDict ProcessThreadInfoDict ProcessThreadInfoPropertiesDict PublicCertificateDict
        PublicCertificateLocationValue PublicCertificatePropertiesDict PublishingProfileFormatValue PushSettingsDict
        PushSettingsPropertiesDict RampUpRuleDict RelayServiceConnectionEntityDict
        RelayServiceConnectionEntityPropertiesDict ResolveStatusValue RuntimeNameValue SiteAvailabilityStateValue
        SiteExtensionTypeValue SiteLoadBalancingValue SiteRuntimeStateValue SiteUpdateStrategyTypeValue SslStateValue
        UnauthenticatedClientActionV2Value
    """,
    "._web_apps_2": """
        AuthTypeValue AutoGeneratedDomainNameLabelScopeValue BackupRestoreOperationTypeValue
        BuiltInAuthenticationProviderValue ClientCertModeValue CloneAbilityResultValue DefaultActionValue FtpsStateValue
        IPModeValue ManagedPipelineModeValue RedundancyModeValue RequestsBasedTriggerDict ResourceConfigDict
        RestoreRequestDict RestoreRequestPropertiesDict ScmTypeValue SiteAuthSettingsDict SiteAuthSettingsPropertiesDict
        SiteAuthSettingsV2Dict SiteAuthSettingsV2PropertiesDict SiteCloneabilityCriterionDict SiteCloneabilityDict
        SiteConfigDict SiteConfigPropertiesDictionaryDict SiteConfigResourceDict SiteConfigurationSnapshotInfoDict
        SiteConfigurationSnapshotInfoPropertiesDict SiteContainerDict SiteContainerPropertiesDict SiteDict
        SiteDnsConfigDict SiteExtensionInfoDict SiteExtensionInfoPropertiesDict SiteLimitsDict SiteLogsConfigDict
        SiteLogsConfigPropertiesDict SiteMachineKeyDict SitePatchResourceDict SitePatchResourcePropertiesDict
        SitePhpErrorLogFlagDict SitePhpErrorLogFlagPropertiesDict SitePropertiesDict SiteSourceControlDict
        SiteSourceControlPropertiesDict SlotConfigNamesDict SlotConfigNamesResourceDict SlotDifferenceDict
        SlotDifferencePropertiesDict SlotSwapStatusDict SlowRequestsBasedTriggerDict SnapshotRecoverySourceDict
        SnapshotRestoreRequestDict SnapshotRestoreRequestPropertiesDict StatusCodesBasedTriggerDict
        StatusCodesRangeBasedTriggerDict StorageMigrationOptionsDict StorageMigrationOptionsPropertiesDict
        StorageMigrationResponseDict StorageMigrationResponsePropertiesDict SupportedTlsVersionsValue
        SwiftVirtualNetworkDict SwiftVirtualNetworkPropertiesDict TlsCipherSuitesValue TokenStoreDict
        TriggeredJobHistoryDict TriggeredJobHistoryPropertiesDict TriggeredJobRunDict TriggeredWebJobDict
        TriggeredWebJobPropertiesDict TriggeredWebJobStatusValue TwitterDict TwitterRegistrationDict
        UnauthenticatedClientActionValue UsageStateValue VirtualApplicationDict VirtualDirectoryDict VolumeMountDict
        WebAppMajorVersionDict WebAppMinorVersionDict WebAppRuntimeSettingsDict WebAppRuntimesDict WebAppStackDict
        WebAppStackPropertiesDict WebJobDict WebJobPropertiesDict WebSiteInstanceStatusDict
        WebSiteInstanceStatusPropertiesDict WindowsJavaContainerSettingsDict
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
