# Generated from swagger/monitor/ by "make generate": do not edit.

"""Dicts for the models of ``monitor``, and values of its enums: ``data_collection_endpoints``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import ManagedServiceIdentityDict, MetadataDict, SystemDataDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from typing_extensions import Required

    from .. import models
else:
    typed(__name__)

KnownDataCollectionEndpointProvisioningStateValue: TypeAlias = Literal[
    "Creating", "Updating", "Deleting", "Succeeded", "Canceled", "Failed"
]
KnownDataCollectionEndpointResourceKindValue: TypeAlias = Literal["Linux", "Windows"]
KnownLocationSpecProvisioningStatusValue: TypeAlias = Literal[
    "Creating", "Updating", "Deleting", "Succeeded", "Canceled", "Failed"
]
KnownPublicNetworkAccessOptionsValue: TypeAlias = Literal["Enabled", "Disabled", "SecuredByPerimeter"]


class ConfigurationAccessEndpointSpecDict(ModelDict, total=False):
    """Stands for ConfigurationAccessEndpointSpec."""


class DataCollectionEndpointDict(ModelDict, total=False):
    description: str
    immutable_id: str
    configuration_access: (
        models.DataCollectionEndpointConfigurationAccess | DataCollectionEndpointConfigurationAccessDict
    )
    logs_ingestion: models.DataCollectionEndpointLogsIngestion | DataCollectionEndpointLogsIngestionDict
    metrics_ingestion: models.DataCollectionEndpointMetricsIngestion | DataCollectionEndpointMetricsIngestionDict
    network_acls: models.DataCollectionEndpointNetworkAcls | DataCollectionEndpointNetworkAclsDict


class DataCollectionEndpointConfigurationAccessDict(ConfigurationAccessEndpointSpecDict, total=False):
    """Stands for DataCollectionEndpointConfigurationAccess."""


class FailoverConfigurationSpecDict(ModelDict, total=False):
    active_location: str
    locations: Sequence[models.LocationSpec | LocationSpecDict]


class DataCollectionEndpointFailoverConfigurationDict(FailoverConfigurationSpecDict, total=False):
    """Stands for DataCollectionEndpointFailoverConfiguration."""


class LogsIngestionEndpointSpecDict(ModelDict, total=False):
    """Stands for LogsIngestionEndpointSpec."""


class DataCollectionEndpointLogsIngestionDict(LogsIngestionEndpointSpecDict, total=False):
    """Stands for DataCollectionEndpointLogsIngestion."""


class DataCollectionEndpointMetadataDict(MetadataDict, total=False):
    """Stands for DataCollectionEndpointMetadata."""


class MetricsIngestionEndpointSpecDict(ModelDict, total=False):
    """Stands for MetricsIngestionEndpointSpec."""


class DataCollectionEndpointMetricsIngestionDict(MetricsIngestionEndpointSpecDict, total=False):
    """Stands for DataCollectionEndpointMetricsIngestion."""


class NetworkRuleSetDict(ModelDict, total=False):
    public_network_access: models.KnownPublicNetworkAccessOptions | KnownPublicNetworkAccessOptionsValue


class DataCollectionEndpointNetworkAclsDict(NetworkRuleSetDict, total=False):
    """Stands for DataCollectionEndpointNetworkAcls."""


class _DataCollectionEndpointResourceFlatDict(ModelDict, total=False):
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


class _DataCollectionEndpointResourceNestedDict(ModelDict, total=False):
    location: Required[str]
    tags: Mapping[str, str]
    kind: models.KnownDataCollectionEndpointResourceKind | KnownDataCollectionEndpointResourceKindValue
    identity: models.DataCollectionEndpointResourceIdentity | DataCollectionEndpointResourceIdentityDict
    properties: Required[
        models.DataCollectionEndpointResourcePropertiesInner | DataCollectionEndpointResourcePropertiesInnerDict
    ]


DataCollectionEndpointResourceDict: TypeAlias = (
    _DataCollectionEndpointResourceFlatDict | _DataCollectionEndpointResourceNestedDict
)


class DataCollectionEndpointResourceIdentityDict(ManagedServiceIdentityDict, total=False):
    """Stands for DataCollectionEndpointResourceIdentity."""


class DataCollectionEndpointResourceListResultDict(ModelDict, total=False):
    value: Required[Sequence[models.DataCollectionEndpointResource | DataCollectionEndpointResourceDict]]
    next_link: str


class DataCollectionEndpointResourcePropertiesDict(DataCollectionEndpointDict, total=False):
    """Stands for DataCollectionEndpointResourceProperties."""


class DataCollectionEndpointResourcePropertiesInnerDict(ModelDict, total=False):
    description: str
    immutable_id: str
    configuration_access: (
        models.DataCollectionEndpointConfigurationAccess | DataCollectionEndpointConfigurationAccessDict
    )
    logs_ingestion: models.DataCollectionEndpointLogsIngestion | DataCollectionEndpointLogsIngestionDict
    metrics_ingestion: models.DataCollectionEndpointMetricsIngestion | DataCollectionEndpointMetricsIngestionDict
    network_acls: models.DataCollectionEndpointNetworkAcls | DataCollectionEndpointNetworkAclsDict


class DataCollectionEndpointResourceSystemDataDict(SystemDataDict, total=False):
    """Stands for DataCollectionEndpointResourceSystemData."""


class LocationSpecDict(ModelDict, total=False):
    location: str
    provisioning_status: models.KnownLocationSpecProvisioningStatus | KnownLocationSpecProvisioningStatusValue


class PrivateLinkScopedResourceDict(ModelDict, total=False):
    resource_id: str
    scope_id: str
