# Generated from swagger/monitor/ by "make generate": do not edit.

"""Models of ``monitor``: ``data_collection_rule_associations``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....core.models.model import Model, field, flattened, read_only
from ....core.typed import typed
from ._bases import Metadata, SystemData

if TYPE_CHECKING:
    from ....core.models.nested import Nested, NestedList, NestedOrNone
    from .. import models
    from ..types import _data_collection_rule_associations as types
else:
    typed(__name__)


class DataCollectionRuleAssociation(Model):
    """Rule or endpoint that an association puts on a resource."""

    description: str | None = field("description", default=None)
    """Description, free text."""
    data_collection_rule_id: str | None = field("dataCollectionRuleId", default=None)
    """ID of the data collection rule."""
    data_collection_endpoint_id: str | None = field("dataCollectionEndpointId", default=None)
    """ID of the data collection endpoint."""
    provisioning_state: (
        models.KnownDataCollectionRuleAssociationProvisioningState
        | types.KnownDataCollectionRuleAssociationProvisioningStateValue
    ) = read_only("provisioningState", "KnownDataCollectionRuleAssociationProvisioningState")
    """State of the last create or update, such as Succeeded or Failed."""
    metadata: Nested[DataCollectionRuleAssociationMetadata, types.DataCollectionRuleAssociationMetadataDict] = (
        read_only("metadata", "DataCollectionRuleAssociationMetadata")
    )
    """Which service made the resource, if any."""


class DataCollectionRuleAssociationMetadata(Metadata):
    """Which service made a resource."""


class DataCollectionRuleAssociationProxyOnlyResource(Model):
    """An association of a data collection rule or endpoint with a resource."""

    id: str = read_only("id")
    """Full path of the resource, its ID in Azure."""
    name: str = read_only("name")
    """Name of the association."""
    type: str = read_only("type")
    """Type of the resource, provider and kind, as in Microsoft.Insights/dataCollectionRuleAssociations."""
    etag: str = read_only("etag")
    """Mark of this version of the resource; it changes with each write."""
    system_data: Nested[
        DataCollectionRuleAssociationProxyOnlyResourceSystemData,
        types.DataCollectionRuleAssociationProxyOnlyResourceSystemDataDict,
    ] = read_only("systemData", "DataCollectionRuleAssociationProxyOnlyResourceSystemData")
    """Who created and last changed the resource, and when."""
    properties: NestedOrNone[
        DataCollectionRuleAssociationProxyOnlyResourcePropertiesInner,
        types.DataCollectionRuleAssociationProxyOnlyResourcePropertiesInnerDict,
    ] = field("properties", "DataCollectionRuleAssociationProxyOnlyResourcePropertiesInner", default=None)
    """Rule or endpoint that an association puts on a resource."""
    description: str | None = flattened("properties", default=None)
    """Description of the association, free text."""
    data_collection_rule_id: str | None = flattened("properties", default=None)
    """ID of the data collection rule."""
    data_collection_endpoint_id: str | None = flattened("properties", default=None)
    """ID of the data collection endpoint."""
    provisioning_state: (
        models.KnownDataCollectionRuleAssociationProvisioningState
        | types.KnownDataCollectionRuleAssociationProvisioningStateValue
    ) = flattened("properties", init=False)
    """State of the last create or update, such as Succeeded or Failed."""
    metadata: Nested[DataCollectionRuleAssociationMetadata, types.DataCollectionRuleAssociationMetadataDict] = (
        flattened("properties", init=False)
    )
    """Which service made the resource, if any."""


class DataCollectionRuleAssociationProxyOnlyResourceListResult(Model):
    """One page of associations of a data collection rule with a resource."""

    value: NestedList[
        DataCollectionRuleAssociationProxyOnlyResource, types.DataCollectionRuleAssociationProxyOnlyResourceDict
    ] = field("value", "[DataCollectionRuleAssociationProxyOnlyResource]")
    """Associations of a data collection rule with a resource on this page."""
    next_link: str | None = field("nextLink", default=None)
    """URL of the next page; absent on the last one."""


class DataCollectionRuleAssociationProxyOnlyResourceProperties(DataCollectionRuleAssociation):
    """Rule or endpoint that an association puts on a resource."""


class DataCollectionRuleAssociationProxyOnlyResourcePropertiesInner(Model):
    """Rule or endpoint that an association puts on a resource."""

    description: str | None = field("description", default=None)
    """Description of the association, free text."""
    data_collection_rule_id: str | None = field("dataCollectionRuleId", default=None)
    """ID of the data collection rule."""
    data_collection_endpoint_id: str | None = field("dataCollectionEndpointId", default=None)
    """ID of the data collection endpoint."""
    provisioning_state: (
        models.KnownDataCollectionRuleAssociationProvisioningState
        | types.KnownDataCollectionRuleAssociationProvisioningStateValue
    ) = read_only("provisioningState", "KnownDataCollectionRuleAssociationProvisioningState")
    """State of the last create or update, such as Succeeded or Failed."""
    metadata: Nested[DataCollectionRuleAssociationMetadata, types.DataCollectionRuleAssociationMetadataDict] = (
        read_only("metadata", "DataCollectionRuleAssociationMetadata")
    )
    """Which service made the resource, if any."""


class DataCollectionRuleAssociationProxyOnlyResourceSystemData(SystemData):
    """Who created and last changed a resource, and when."""
