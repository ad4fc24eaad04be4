# Generated from swagger/monitor/ by "make generate": do not edit.

"""Dicts for the models of ``monitor``, and values of its enums: ``data_collection_rule_associations``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import MetadataDict, SystemDataDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Required

    from .. import models
else:
    typed(__name__)

KnownDataCollectionRuleAssociationProvisioningStateValue: TypeAlias = Literal[
    "Creating", "Updating", "Deleting", "Succeeded", "Canceled", "Failed"
]


class DataCollectionRuleAssociationDict(ModelDict, total=False):
    description: str
    data_collection_rule_id: str
    data_collection_endpoint_id: str


class DataCollectionRuleAssociationMetadataDict(MetadataDict, total=False):
    """Stands for DataCollectionRuleAssociationMetadata."""


class _DataCollectionRuleAssociationProxyOnlyResourceFlatDict(ModelDict, total=False):
    description: str
    data_collection_rule_id: str
    data_collection_endpoint_id: str


class _DataCollectionRuleAssociationProxyOnlyResourceNestedDict(ModelDict, total=False):
    properties: Required[
        models.DataCollectionRuleAssociationProxyOnlyResourcePropertiesInner
        | DataCollectionRuleAssociationProxyOnlyResourcePropertiesInnerDict
    ]


DataCollectionRuleAssociationProxyOnlyResourceDict: TypeAlias = (
    _DataCollectionRuleAssociationProxyOnlyResourceFlatDict | _DataCollectionRuleAssociationProxyOnlyResourceNestedDict
)


class DataCollectionRuleAssociationProxyOnlyResourceListResultDict(ModelDict, total=False):
    value: Required[
        Sequence[
            models.DataCollectionRuleAssociationProxyOnlyResource | DataCollectionRuleAssociationProxyOnlyResourceDict
        ]
    ]
    next_link: str


class DataCollectionRuleAssociationProxyOnlyResourcePropertiesDict(DataCollectionRuleAssociationDict, total=False):
    """Stands for DataCollectionRuleAssociationProxyOnlyResourceProperties."""


class DataCollectionRuleAssociationProxyOnlyResourcePropertiesInnerDict(ModelDict, total=False):
    description: str
    data_collection_rule_id: str
    data_collection_endpoint_id: str


class DataCollectionRuleAssociationProxyOnlyResourceSystemDataDict(SystemDataDict, total=False):
    """Stands for DataCollectionRuleAssociationProxyOnlyResourceSystemData."""
