"""The namespaces of resource providers that Azure has: what is not served here is told from what is misspelt."""

from __future__ import annotations

_NAMES = """
AAD AadCustomSecurityAttributesDiagnosticSettings aadiam Addons ADHybridHealthService Advisor AgFoodPlatform
AgriculturePlatform AksHybrid AlertsManagement AnalysisServices AnyBuild ApiCenter ApiManagement App AppAssessment
AppComplianceAutomation AppConfiguration AppLink AppPlatform Attestation Authorization Automanage Automation
AutonomousSystems AVS AzureActiveDirectory AzureArcData AzureCIS AzureData AzureFleet AzureLargeInstance AzurePercept
AzurePlaywrightService AzureResilienceManagement AzureSphere AzureStack AzureStackHCI AzureTerraform BackupSolutions
BareMetalInfrastructure Batch BatchAI Billing BillingBenefits BillingTrust Bing BlockchainTokens Blueprint BotService
Cache Capacity Carbon Cascade Cdn CertificateRegistration ChangeAnalysis ChangeSafety Chaos ClassicCompute
ClassicInfrastructureMigrate ClassicNetwork ClassicStorage ClassicSubscription CloudHealth CloudTest CodeSigning
Codespaces CognitiveServices Commerce Communication Community ComplianceHub Compute ComputeBulkActions ComputeLimit
ComputeSchedule ConfidentialLedger Confluent ConnectedCache ConnectedVehicle ConnectedVMwarevSphere Consumption
ContainerInstance ContainerRegistry ContainerService CostManagement CostManagementExports CustomerLockbox
CustomProviders D365CustomerInsights Dashboard DatabaseFleetManager DatabaseWatcher DataBox DataBoxEdge Databricks
DataCatalog DataCollaboration Datadog DataFactory DataLakeAnalytics DataLakeStore DataMigration DataProtection
DataReplication DataShare DBforMariaDB DBforMySQL DBforPostgreSQL DelegatedNetwork DependencyMap DeploymentManager
DesktopVirtualization DevAI DevCenter DevHub DeviceRegistry Devices DeviceUpdate DevOps DevOpsInfrastructure DevSpaces
DevTestLab DigitalTwins Discovery DocumentDB DomainRegistration DurableTask DynamicsLcm Easm Edge EdgeManagement
EdgeMarketplace EdgeOperator EdgeOrder EdgeZones Education Elastic ElasticSan EntitlementManagement EventGrid EventHub
Experimentation ExtendedLocation Fabric FairfieldGardens Falcon Features FileShares FluidRelay GraphServices
GuestConfiguration HanaOnAzure HardwareSecurityModules HDInsight HealthBot HealthcareApis HealthDataAIServices
HealthModel Help HorizonDb HybridCloud HybridCompute HybridConnectivity HybridContainerService HybridData
HybridNetwork Impact ImportExport Insights IntegrationSpaces IoTCentral IoTFirmwareDefense IoTOperations
IoTOperationsDataProcessor IoTOperationsMQ IoTSecurity KeyVault Kubernetes KubernetesConfiguration KubernetesRuntime
Kusto LabServices LoadTestService Logic Logz MachineLearning MachineLearningServices Maintenance ManagedIdentity
ManagedNetworkFabric ManagedOps ManagedServices Management ManagementPartner ManufacturingPlatform Maps Marketplace
MarketplaceNotifications MarketplaceOrdering Media Metaverse Migrate Mission MixedReality MobileNetwork
MobilePacketCore Monitor MySQLDiscovery NetApp Network NetworkAnalytics NetworkCloud NetworkFunction NexusIdentity
NotificationHubs ObjectStore OffAzure OffAzureSpringBoot OnlineExperimentation OpenEnergyPlatform
OpenLogisticsPlatform OperationalInsights OperationsManagement Orbital Peering Pki PlatformValidation PlayFab
PolicyInsights Portal PortalServices PowerBI PowerBIDedicated PowerPlatform Premonition ProfessionalService
ProgramEnrollment ProgrammableConnectivity ProviderHub Purview Quantum Quota RecommendationsService RecoveryServices
RedHatOpenShift Relationships Relay ResourceConnector ResourceGraph ResourceHealth ResourceNotifications Resources
SaaS SaaSHub Scheduler Scom ScVmm Search SecretSyncController Security SecurityCopilot SecurityDetonation
SecurityDevOps SecurityInsights SecurityPlatform SentinelPlatformServices SerialConsole ServiceBus ServiceFabric
ServiceFabricMesh ServiceLinker ServiceNetworking ServicesHub SignalRService Singularity SoftwarePlan Solutions
Sovereign Sql SqlVirtualMachine StandbyPool Storage StorageActions StorageCache StorageDiscovery StorageMover
StoragePool StorageSync StorageTasks StreamAnalytics Subscription SupercomputerInfrastructure Support Synapse Syntex
TestBase TimeSeriesInsights ToolchainOrchestrator UpdateManager UsageBilling VideoIndexer VirtualMachineImages VMware
VoiceServices VSOnline Web WeightsAndBiases WindowsESU WindowsIoT WindowsPushNotificationServices WorkloadBuilder
Workloads
"""
_OTHERS = (
    "ArizeAi.ObservabilityEval", "Astronomer.Astro", "Commvault.ContentStore", "Dell.Storage",
    "Dynatrace.Observability", "GitHub.Network", "Informatica.DataManagement", "LambdaTest.HyperExecute",
    "MongoDB.Atlas", "Napster.CompanionAPI", "Neon.Postgres", "NeonPostgres", "NewRelic.Observability",
    "Nginx.NginxPlus", "Oracle.Database", "PaloAltoNetworks.Cloudngfw", "Pinecone.VectorDb", "PureStorage.Block",
    "Qumulo.Storage", "SendGrid.Email", "SplitIO.Experimentation", "Wandisco.Fusion",
)  # fmt: skip
_SPELLED = {name.lower(): name for name in (*(f"Microsoft.{name}" for name in _NAMES.split()), *_OTHERS)}


def azures(namespace: str) -> str | None:
    """A namespace as Azure writes it; None if Azure has no such one."""
    return _SPELLED.get(namespace.lower())
