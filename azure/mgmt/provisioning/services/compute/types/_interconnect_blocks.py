# Generated from swagger/compute/compute.json (2026-04-01, sha256 45449ecb412d).
# Do not edit: run "make generate".

"""Dicts for the models of ``compute``, and values of its enums: ``interconnect_blocks``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import TrackedResourceDict, UpdateResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Required

    from .. import models
    from ._common import ApiEntityReferenceDict, PlacementDict, SkuDict

InterconnectBlockExpandTypesValue: TypeAlias = Literal["instanceView"]


class InterconnectBlockDict(TrackedResourceDict, total=False):
    """A block of capacity with a fast network between its machines."""

    properties: models.InterconnectBlockProperties | InterconnectBlockPropertiesDict
    sku: Required[models.Sku | SkuDict]
    zones: Sequence[str]
    placement: models.Placement | PlacementDict


class InterconnectBlockInstanceViewDict(TypedDict, total=False):
    """State of an interconnect block."""

    additional_properties: Mapping[str, Any]


class InterconnectBlockProfileDict(TypedDict, total=False):
    """Interconnect block a machine is placed in."""

    interconnect_block: models.ApiEntityReference | ApiEntityReferenceDict
    additional_properties: Mapping[str, Any]


class InterconnectBlockPropertiesDict(TypedDict, total=False):
    """Settings of an interconnect block."""

    interconnect_group: Required[models.ApiEntityReference | ApiEntityReferenceDict]
    additional_properties: Mapping[str, Any]


class InterconnectBlockUpdateDict(UpdateResourceDict, total=False):
    """Changes to an interconnect block."""

    sku: models.Sku | SkuDict
