"""The namespaces of resource providers that Azure has: what is not served here is told from what is misspelt."""

from __future__ import annotations

_NAMES = """
AAD AadCustomSecurityAttributesDiagnosticSettings aadiam Addons ADHybridHealthService Advisor AgFoodPlatform
AgriculturePlatform AksHybrid AlertsManagement AnalysisServices AnyBuild ApiCenter ApiManagement App AppAssessment
AppComplianceAutomation AppConfiguration AppPlatform Attestation Authorization Automanage Automation AutonomousSystems
AVS AzureActiveDirectory AzureArcData AzureCIS AzureData AzureFleet AzureLargeInstance AzurePercept
AzurePlaywrightService AzureSphere AzureStack AzureStackHCI BackupSolutions BareMetalInfrastructure Batch BatchAI
Billing BillingBenefits Bing BlockchainTokens Blueprint BotService Cache Capacity Cascade Cdn
CertificateRegistration ChangeAnalysis ChangeSafety Chaos ClassicCompute ClassicInfrastructureMigrate ClassicNetwork
ClassicStorage ClassicSubscription CloudHealth CloudTest CodeSigning Codespaces CognitiveServices Commerce
Communication Community ComplianceHub Compute ComputeSchedule ConfidentialLedger Confluent ConnectedCache
ConnectedVehicle ConnectedVMwarevSphere Consumption ContainerInstance ContainerRegistry ContainerService
CostManagement CostManagementExports CustomerLockbox CustomProviders D365CustomerInsights Dashboard DatabaseWatcher
DatabaseFleetManager DataBox DataBoxEdge Databricks DataCatalog DataCollaboration Datadog DataFactory
DataLakeAnalytics DataLakeStore DataMigration DataProtection DataReplication DataShare DBforMariaDB DBforMySQL
DBforPostgreSQL DelegatedNetwork DependencyMap DeploymentManager DesktopVirtualization DevAI DevCenter DevHub
Devices DeviceRegistry DeviceUpdate DevOps DevOpsInfrastructure DevSpaces DevTestLab DigitalTwins Discovery
DocumentDB DomainRegistration DurableTask DynamicsLcm Easm EdgeManagement EdgeMarketplace EdgeOrder EdgeZones
Elastic ElasticSan EntitlementManagement EventGrid EventHub Experimentation ExtendedLocation Fabric FairfieldGardens
Falcon Features FileShares FluidRelay GraphServices GuestConfiguration HanaOnAzure HardwareSecurityModules HDInsight
HealthBot HealthcareApis HealthDataAIServices HealthModel Help HybridCloud HybridCompute HybridConnectivity
HybridContainerService HybridData HybridNetwork Impact ImportExport Insights IntegrationSpaces IoTCentral
IoTFirmwareDefense IoTOperations IoTOperationsDataProcessor IoTOperationsMQ IoTSecurity KeyVault Kubernetes
KubernetesConfiguration KubernetesRuntime Kusto LabServices LoadTestService Logic Logz MachineLearning
MachineLearningServices Maintenance ManagedIdentity ManagedNetworkFabric ManagedServices Management
ManagementPartner ManufacturingPlatform Maps Marketplace MarketplaceNotifications MarketplaceOrdering Media Metaverse
Migrate MixedReality MobileNetwork MobilePacketCore Monitor MySQLDiscovery NetApp Network NetworkAnalytics
NetworkCloud NetworkFunction NexusIdentity NotificationHubs ObjectStore OffAzure OffAzureSpringBoot
OnlineExperimentation OpenEnergyPlatform OpenLogisticsPlatform OperationalInsights OperationsManagement Orbital Peering
Pki PlayFab PolicyInsights Portal PortalServices PowerBI PowerBIDedicated PowerPlatform Premonition
ProfessionalService ProgrammableConnectivity ProviderHub Purview Quantum Quota RecommendationsService RecoveryServices
RedHatOpenShift Relay ResourceConnector ResourceGraph ResourceHealth ResourceNotifications Resources SaaS SaaSHub
Scheduler Scom ScVmm Search SecretSyncController Security SecurityCopilot SecurityDetonation SecurityDevOps
SecurityInsights SecurityPlatform SentinelPlatformServices SerialConsole ServiceBus ServiceFabric ServiceFabricMesh
ServiceLinker ServiceNetworking ServicesHub SignalRService Singularity SoftwarePlan Solutions Sovereign Sql
SqlVirtualMachine StandbyPool Storage StorageActions StorageCache StorageDiscovery StorageMover StoragePool StorageSync
StorageTasks StreamAnalytics Subscription SupercomputerInfrastructure Support Synapse Syntex TestBase
TimeSeriesInsights ToolchainOrchestrator UpdateManager UsageBilling VideoIndexer VirtualMachineImages
VMware VoiceServices VSOnline Web WeightsAndBiases WindowsESU WindowsIoT WindowsPushNotificationServices
WorkloadBuilder Workloads
"""
_OTHERS = (
    "ArizeAi.ObservabilityEval", "Astronomer.Astro", "Dell.Storage", "Dynatrace.Observability", "GitHub.Network",
    "Informatica.DataManagement", "LambdaTest.HyperExecute", "MongoDB.Atlas", "NeonPostgres", "NGINX.NGINXPLUS",
    "Neon.Postgres", "NewRelic.Observability", "Oracle.Database", "PaloAltoNetworks.Cloudngfw", "Pinecone.VectorDb",
    "PureStorage.Block", "Qumulo.Storage", "SendGrid.Email", "SplitIO.Experimentation", "Wandisco.Fusion",
)  # fmt: skip
_SPELLED = {name.lower(): name for name in (*(f"Microsoft.{name}" for name in _NAMES.split()), *_OTHERS)}


def azures(namespace: str) -> str | None:
    """A namespace as Azure writes it; None if Azure has no such one."""
    return _SPELLED.get(namespace.lower())
