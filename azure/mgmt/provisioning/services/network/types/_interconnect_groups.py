# Generated from swagger/network/ by "make generate": do not edit.

"""Dicts for the models of ``network``, and values of its enums: ``interconnect_groups``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import ResourceDict, SubResourceModelDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from typing_extensions import Required

    from .. import models
else:
    typed(__name__)

InterconnectGroupScopeValue: TypeAlias = Literal["None", "InfiniBand"]
SubgroupProfileScopeValue: TypeAlias = Literal["None", "VerticalConnect"]


class InterconnectGroupDict(ResourceDict, total=False):
    properties: models.InterconnectGroupPropertiesFormat | InterconnectGroupPropertiesFormatDict


class InterconnectGroupNodeAvailabilityDict(ModelDict, total=False):
    subgroups_node_availability: Sequence[models.SubgroupNodeAvailabilityEntry | SubgroupNodeAvailabilityEntryDict]


class InterconnectGroupPropertiesFormatDict(ModelDict, total=False):
    scope: models.InterconnectGroupScope | InterconnectGroupScopeValue
    subgroup_profile: Required[models.SubgroupProfile | SubgroupProfileDict]


class SubgroupDict(SubResourceModelDict, total=False):
    properties: models.SubgroupProperties | SubgroupPropertiesDict


class SubgroupNodeAvailabilityEntryDict(ModelDict, total=False):
    name: str
    internal_subgroup_id: str
    in_service_node_count: int
    in_use_node_count: int
    count: int


class SubgroupProfileDict(ModelDict, total=False):
    vm_size: Required[str]
    scope: models.SubgroupProfileScope | SubgroupProfileScopeValue
    size: int


class SubgroupPropertiesDict(ModelDict, total=False):
    """Stands for SubgroupProperties."""
