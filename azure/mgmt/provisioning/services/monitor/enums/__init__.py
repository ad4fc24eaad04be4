# Generated from swagger/monitor/ by "make generate": do not edit.
# ruff: noqa: F403

"""Enums of the service ``monitor``, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.lazy import lazy

if TYPE_CHECKING:
    from ._action_groups import *
    from ._autoscale_settings import *
    from ._azure_monitor_workspaces import *
    from ._bases import *
    from ._common import *
    from ._data_collection_endpoints import *
    from ._data_collection_rule_associations import *
    from ._data_collection_rules import *
    from ._metric_alerts import *
    from ._metrics import *
    from ._others import *
    from ._scheduled_query_rules import *

_NAMES = {
    "._action_groups": """
        ReceiverStatus
    """,
    "._autoscale_settings": """
        PredictiveAutoscalePolicyScaleMode RecurrenceFrequency ScaleDirection ScaleType
    """,
    "._azure_monitor_workspaces": """
        PrivateEndpointConnectionProvisioningState PrivateEndpointServiceConnectionStatus ProvisioningState
        PublicNetworkAccess
    """,
    "._bases": """
        CreatedByType ManagedServiceIdentityType
    """,
    "._common": """
        ResultType
    """,
    "._data_collection_endpoints": """
        KnownDataCollectionEndpointProvisioningState KnownDataCollectionEndpointResourceKind
        KnownLocationSpecProvisioningStatus KnownPublicNetworkAccessOptions
    """,
    "._data_collection_rule_associations": """
        KnownDataCollectionRuleAssociationProvisioningState
    """,
    "._data_collection_rules": """
        KnownAgentSettingName KnownColumnDefinitionType KnownDataCollectionRuleProvisioningState
        KnownDataCollectionRuleResourceKind KnownDataFlowStreams KnownExtensionDataSourceStreams
        KnownLogFileTextSettingsRecordStartTimestampFormat KnownLogFilesDataSourceFormat
        KnownPerfCounterDataSourceStreams KnownPrometheusForwarderDataSourceStreams KnownStorageBlobLookupType
        KnownSyslogDataSourceFacilityNames KnownSyslogDataSourceLogLevels KnownSyslogDataSourceStreams
        KnownWindowsEventLogDataSourceStreams KnownWindowsFirewallLogsDataSourceProfileFilter
    """,
    "._metric_alerts": """
        AggregationTypeEnum CriterionType DynamicThresholdOperator DynamicThresholdSensitivity Odatatype Operator
    """,
    "._metrics": """
        ComparisonOperationType MetricAggregationType MetricClass MetricResultType MetricStatisticType MetricUnit
        ScaleRuleMetricDimensionOperationType TimeAggregationType
    """,
    "._others": """
        ActionType AggregationType BaselineSensitivity EventLevel NamespaceClassification Origin
    """,
    "._scheduled_query_rules": """
        AlertSeverity ConditionOperator DimensionOperator IdentityType Kind TimeAggregation
    """,
}

if not TYPE_CHECKING:
    __all__, __getattr__, __dir__ = lazy(__name__, _NAMES)
