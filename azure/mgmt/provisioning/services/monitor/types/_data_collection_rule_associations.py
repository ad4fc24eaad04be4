# Generated from swagger/monitor/monitor.json (2023-03-11, sha256 5f20bcbabcf9).
# Do not edit: run "make generate".

"""Dicts for the models of ``monitor``, and values of its enums: ``data_collection_rule_associations``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import MetadataDict, SystemDataDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Required

    from .. import models

KnownDataCollectionRuleAssociationProvisioningStateValue: TypeAlias = Literal[
    "Creating", "Updating", "Deleting", "Succeeded", "Canceled", "Failed"
]


class DataCollectionRuleAssociationDict(TypedDict, total=False):
    """Rule or endpoint that an association puts on a resource."""

    description: str
    data_collection_rule_id: str
    data_collection_endpoint_id: str
    additional_properties: Mapping[str, Any]


class DataCollectionRuleAssociationMetadataDict(MetadataDict, total=False):
    """Which service made a resource."""


class _DataCollectionRuleAssociationProxyOnlyResourceFlatDict(TypedDict, total=False):
    """An association of a data collection rule or endpoint with a resource."""

    description: str
    data_collection_rule_id: str
    data_collection_endpoint_id: str
    additional_properties: Mapping[str, Any]


class _DataCollectionRuleAssociationProxyOnlyResourceNestedDict(TypedDict, total=False):
    """An association of a data collection rule or endpoint with a resource."""

    properties: Required[
        models.DataCollectionRuleAssociationProxyOnlyResourcePropertiesInner
        | DataCollectionRuleAssociationProxyOnlyResourcePropertiesInnerDict
    ]
    additional_properties: Mapping[str, Any]


DataCollectionRuleAssociationProxyOnlyResourceDict: TypeAlias = (
    _DataCollectionRuleAssociationProxyOnlyResourceFlatDict | _DataCollectionRuleAssociationProxyOnlyResourceNestedDict
)


class DataCollectionRuleAssociationProxyOnlyResourceListResultDict(TypedDict, total=False):
    """One page of associations of a data collection rule with a resource."""

    value: Required[
        Sequence[
            models.DataCollectionRuleAssociationProxyOnlyResource | DataCollectionRuleAssociationProxyOnlyResourceDict
        ]
    ]
    next_link: str
    additional_properties: Mapping[str, Any]


class DataCollectionRuleAssociationProxyOnlyResourcePropertiesDict(DataCollectionRuleAssociationDict, total=False):
    """Rule or endpoint that an association puts on a resource."""


class DataCollectionRuleAssociationProxyOnlyResourcePropertiesInnerDict(TypedDict, total=False):
    """Rule or endpoint that an association puts on a resource."""

    description: str
    data_collection_rule_id: str
    data_collection_endpoint_id: str
    additional_properties: Mapping[str, Any]


class DataCollectionRuleAssociationProxyOnlyResourceSystemDataDict(SystemDataDict, total=False):
    """Who created and last changed a resource, and when."""
