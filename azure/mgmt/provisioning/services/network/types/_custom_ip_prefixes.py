# Generated from swagger/network/ by "make generate": do not edit.

"""Dicts for the models of ``network``, and values of its enums: ``custom_ip_prefixes``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from ....core.models.dicts import ModelDict
from ....core.typed import typed
from ._bases import ResourceDict

if TYPE_CHECKING:
    from typing_extensions import Required

    from .. import models
    from ._bases import SubResourceDict
    from ._common import ExtendedLocationDict
else:
    typed(__name__)

CommissionedStateValue: TypeAlias = Literal[
    "Provisioning",
    "Provisioned",
    "Commissioning",
    "CommissionedNoInternetAdvertise",
    "Commissioned",
    "Decommissioning",
    "Deprovisioning",
    "Deprovisioned",
]
CustomIpPrefixTypeValue: TypeAlias = Literal["Singular", "Parent", "Child"]
GeoValue: TypeAlias = Literal["GLOBAL", "AFRI", "APAC", "EURO", "LATAM", "NAM", "ME", "OCEANIA", "AQ"]


class _CustomIpPrefixFlatDict(ResourceDict, total=False):
    extended_location: models.ExtendedLocation | ExtendedLocationDict
    zones: list[str] | tuple[str, ...]
    asn: str
    cidr: str
    signed_message: str
    authorization_message: str
    custom_ip_prefix_parent: models.SubResource | SubResourceDict
    commissioned_state: models.CommissionedState | CommissionedStateValue
    express_route_advertise: bool
    geo: models.Geo | GeoValue
    no_internet_advertise: bool
    prefix_type: models.CustomIpPrefixType | CustomIpPrefixTypeValue


class _CustomIpPrefixNestedDict(ResourceDict, total=False):
    properties: Required[models.CustomIpPrefixPropertiesFormat | CustomIpPrefixPropertiesFormatDict]
    extended_location: models.ExtendedLocation | ExtendedLocationDict
    zones: list[str] | tuple[str, ...]


CustomIpPrefixDict: TypeAlias = _CustomIpPrefixFlatDict | _CustomIpPrefixNestedDict


class CustomIpPrefixPropertiesFormatDict(ModelDict, total=False):
    asn: str
    cidr: str
    signed_message: str
    authorization_message: str
    custom_ip_prefix_parent: models.SubResource | SubResourceDict
    commissioned_state: models.CommissionedState | CommissionedStateValue
    express_route_advertise: bool
    geo: models.Geo | GeoValue
    no_internet_advertise: bool
    prefix_type: models.CustomIpPrefixType | CustomIpPrefixTypeValue
