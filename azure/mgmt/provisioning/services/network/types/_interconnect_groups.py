# Generated from swagger/network/network.json (2026-03-01, sha256 cd8b71d0f8ac).
# Do not edit: run "make generate".

"""Dicts for the models of ``network``, and values of its enums: ``interconnect_groups``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import ResourceDict, SubResourceModelDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Required

    from .. import models

InterconnectGroupScopeValue: TypeAlias = Literal["None", "InfiniBand"]
SubgroupProfileScopeValue: TypeAlias = Literal["None", "VerticalConnect"]


class InterconnectGroupDict(ResourceDict, total=False):
    """A group of machines with a fast network between them."""

    properties: models.InterconnectGroupPropertiesFormat | InterconnectGroupPropertiesFormatDict


class InterconnectGroupNodeAvailabilityDict(TypedDict, total=False):
    """Nodes of each subgroup of an interconnect group."""

    subgroups_node_availability: Sequence[models.SubgroupNodeAvailabilityEntry | SubgroupNodeAvailabilityEntryDict]
    additional_properties: Mapping[str, Any]


class InterconnectGroupPropertiesFormatDict(TypedDict, total=False):
    """Properties of an interconnect group."""

    scope: models.InterconnectGroupScope | InterconnectGroupScopeValue
    subgroup_profile: Required[models.SubgroupProfile | SubgroupProfileDict]
    additional_properties: Mapping[str, Any]


class SubgroupDict(SubResourceModelDict, total=False):
    """A subgroup of an interconnect group."""

    properties: models.SubgroupProperties | SubgroupPropertiesDict


class SubgroupNodeAvailabilityEntryDict(TypedDict, total=False):
    """Nodes of one subgroup."""

    name: str
    internal_subgroup_id: str
    in_service_node_count: int
    in_use_node_count: int
    count: int
    additional_properties: Mapping[str, Any]


class SubgroupProfileDict(TypedDict, total=False):
    """VM size, scope and size of subgroups."""

    vm_size: Required[str]
    scope: models.SubgroupProfileScope | SubgroupProfileScopeValue
    size: int
    additional_properties: Mapping[str, Any]


class SubgroupPropertiesDict(TypedDict, total=False):
    """Properties of a subgroup."""

    additional_properties: Mapping[str, Any]
