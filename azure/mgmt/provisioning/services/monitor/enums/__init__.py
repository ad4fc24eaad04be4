# Generated from swagger/monitor/monitor.json (2023-03-11, sha256 5f20bcbabcf9).
# Do not edit: run "make generate".
# ruff: noqa: F403

"""Enums of the service ``monitor``, each loaded when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

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
