# Generated from swagger/monitor/monitor.json (2023-03-11, sha256 5f20bcbabcf9).
# Do not edit: run "make generate".

"""Dicts for the models of ``monitor``, and values of its enums: ``data_collection_endpoints``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import ManagedServiceIdentityDict, MetadataDict, SystemDataDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Required

    from .. import models

KnownDataCollectionEndpointProvisioningStateValue: TypeAlias = Literal[
    "Creating", "Updating", "Deleting", "Succeeded", "Canceled", "Failed"
]
KnownDataCollectionEndpointResourceKindValue: TypeAlias = Literal["Linux", "Windows"]
KnownLocationSpecProvisioningStatusValue: TypeAlias = Literal[
    "Creating", "Updating", "Deleting", "Succeeded", "Canceled", "Failed"
]
KnownPublicNetworkAccessOptionsValue: TypeAlias = Literal["Enabled", "Disabled", "SecuredByPerimeter"]


class ConfigurationAccessEndpointSpecDict(TypedDict, total=False):
    """Endpoint agents get their configuration from."""

    additional_properties: Mapping[str, Any]


class DataCollectionEndpointDict(TypedDict, total=False):
    """Endpoints, networking and state of a data collection endpoint."""

    description: str
    immutable_id: str
    configuration_access: (
        models.DataCollectionEndpointConfigurationAccess | DataCollectionEndpointConfigurationAccessDict
    )
    logs_ingestion: models.DataCollectionEndpointLogsIngestion | DataCollectionEndpointLogsIngestionDict
    metrics_ingestion: models.DataCollectionEndpointMetricsIngestion | DataCollectionEndpointMetricsIngestionDict
    network_acls: models.DataCollectionEndpointNetworkAcls | DataCollectionEndpointNetworkAclsDict
    additional_properties: Mapping[str, Any]


class DataCollectionEndpointConfigurationAccessDict(ConfigurationAccessEndpointSpecDict, total=False):
    """Endpoint agents get their configuration from."""


class FailoverConfigurationSpecDict(TypedDict, total=False):
    """Failover to other regions."""

    active_location: str
    locations: Sequence[models.LocationSpec | LocationSpecDict]
    additional_properties: Mapping[str, Any]


class DataCollectionEndpointFailoverConfigurationDict(FailoverConfigurationSpecDict, total=False):
    """Failover to other regions."""


class LogsIngestionEndpointSpecDict(TypedDict, total=False):
    """Endpoint logs are sent to."""

    additional_properties: Mapping[str, Any]


class DataCollectionEndpointLogsIngestionDict(LogsIngestionEndpointSpecDict, total=False):
    """Endpoint logs are sent to."""


class DataCollectionEndpointMetadataDict(MetadataDict, total=False):
    """Which service made a resource."""


class MetricsIngestionEndpointSpecDict(TypedDict, total=False):
    """Endpoint metrics are sent to."""

    additional_properties: Mapping[str, Any]


class DataCollectionEndpointMetricsIngestionDict(MetricsIngestionEndpointSpecDict, total=False):
    """Endpoint metrics are sent to."""


class NetworkRuleSetDict(TypedDict, total=False):
    """Whether an endpoint can be reached from public networks."""

    public_network_access: models.KnownPublicNetworkAccessOptions | KnownPublicNetworkAccessOptionsValue
    additional_properties: Mapping[str, Any]


class DataCollectionEndpointNetworkAclsDict(NetworkRuleSetDict, total=False):
    """Whether an endpoint can be reached from public networks."""


class _DataCollectionEndpointResourceFlatDict(TypedDict, total=False):
    """A data collection endpoint, which agents and applications send data to."""

    location: Required[str]
    tags: Mapping[str, str]
    kind: models.KnownDataCollectionEndpointResourceKind | KnownDataCollectionEndpointResourceKindValue
    identity: models.DataCollectionEndpointResourceIdentity | DataCollectionEndpointResourceIdentityDict
    description: str
    immutable_id: str
    configuration_access: (
        models.DataCollectionEndpointConfigurationAccess | DataCollectionEndpointConfigurationAccessDict
    )
    logs_ingestion: models.DataCollectionEndpointLogsIngestion | DataCollectionEndpointLogsIngestionDict
    metrics_ingestion: models.DataCollectionEndpointMetricsIngestion | DataCollectionEndpointMetricsIngestionDict
    network_acls: models.DataCollectionEndpointNetworkAcls | DataCollectionEndpointNetworkAclsDict
    additional_properties: Mapping[str, Any]


class _DataCollectionEndpointResourceNestedDict(TypedDict, total=False):
    """A data collection endpoint, which agents and applications send data to."""

    location: Required[str]
    tags: Mapping[str, str]
    kind: models.KnownDataCollectionEndpointResourceKind | KnownDataCollectionEndpointResourceKindValue
    identity: models.DataCollectionEndpointResourceIdentity | DataCollectionEndpointResourceIdentityDict
    properties: Required[
        models.DataCollectionEndpointResourcePropertiesInner | DataCollectionEndpointResourcePropertiesInnerDict
    ]
    additional_properties: Mapping[str, Any]


DataCollectionEndpointResourceDict: TypeAlias = (
    _DataCollectionEndpointResourceFlatDict | _DataCollectionEndpointResourceNestedDict
)


class DataCollectionEndpointResourceIdentityDict(ManagedServiceIdentityDict, total=False):
    """Managed identities of a resource."""


class DataCollectionEndpointResourceListResultDict(TypedDict, total=False):
    """One page of data collection endpoints."""

    value: Required[Sequence[models.DataCollectionEndpointResource | DataCollectionEndpointResourceDict]]
    next_link: str
    additional_properties: Mapping[str, Any]


class DataCollectionEndpointResourcePropertiesDict(DataCollectionEndpointDict, total=False):
    """Endpoints, networking and state of a data collection endpoint."""


class DataCollectionEndpointResourcePropertiesInnerDict(TypedDict, total=False):
    """Endpoints, networking and state of a data collection endpoint."""

    description: str
    immutable_id: str
    configuration_access: (
        models.DataCollectionEndpointConfigurationAccess | DataCollectionEndpointConfigurationAccessDict
    )
    logs_ingestion: models.DataCollectionEndpointLogsIngestion | DataCollectionEndpointLogsIngestionDict
    metrics_ingestion: models.DataCollectionEndpointMetricsIngestion | DataCollectionEndpointMetricsIngestionDict
    network_acls: models.DataCollectionEndpointNetworkAcls | DataCollectionEndpointNetworkAclsDict
    additional_properties: Mapping[str, Any]


class DataCollectionEndpointResourceSystemDataDict(SystemDataDict, total=False):
    """Who created and last changed a resource, and when."""


class LocationSpecDict(TypedDict, total=False):
    """A region of a data collection endpoint, with its state."""

    location: str
    provisioning_status: models.KnownLocationSpecProvisioningStatus | KnownLocationSpecProvisioningStatusValue
    additional_properties: Mapping[str, Any]


class PrivateLinkScopedResourceDict(TypedDict, total=False):
    """A private link scope that a resource belongs to."""

    resource_id: str
    scope_id: str
    additional_properties: Mapping[str, Any]
