# Generated from swagger/network/network.json (2026-03-01, sha256 cd8b71d0f8ac).
# Do not edit: run "make generate".

"""Dicts for the models of ``network``, and values of its enums: ``dscp_configuration``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import ResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Required

    from .. import models

ProtocolTypeValue: TypeAlias = Literal["DoNotUse", "Icmp", "Tcp", "Udp", "Gre", "Esp", "Ah", "Vxlan", "All"]


class _DscpConfigurationFlatDict(ResourceDict, total=False):
    """A DSCP configuration."""

    markings: Sequence[int]
    source_ip_ranges: Sequence[models.QosIpRange | QosIpRangeDict]
    destination_ip_ranges: Sequence[models.QosIpRange | QosIpRangeDict]
    source_port_ranges: Sequence[models.QosPortRange | QosPortRangeDict]
    destination_port_ranges: Sequence[models.QosPortRange | QosPortRangeDict]
    protocol: models.ProtocolType | ProtocolTypeValue
    qos_definition_collection: Sequence[models.QosDefinition | QosDefinitionDict]


class _DscpConfigurationNestedDict(ResourceDict, total=False):
    """A DSCP configuration."""

    properties: Required[models.DscpConfigurationPropertiesFormat | DscpConfigurationPropertiesFormatDict]


DscpConfigurationDict: TypeAlias = _DscpConfigurationFlatDict | _DscpConfigurationNestedDict


class DscpConfigurationPropertiesFormatDict(TypedDict, total=False):
    """Properties of a DSCP configuration."""

    markings: Sequence[int]
    source_ip_ranges: Sequence[models.QosIpRange | QosIpRangeDict]
    destination_ip_ranges: Sequence[models.QosIpRange | QosIpRangeDict]
    source_port_ranges: Sequence[models.QosPortRange | QosPortRangeDict]
    destination_port_ranges: Sequence[models.QosPortRange | QosPortRangeDict]
    protocol: models.ProtocolType | ProtocolTypeValue
    qos_definition_collection: Sequence[models.QosDefinition | QosDefinitionDict]
    additional_properties: Mapping[str, Any]


class QosDefinitionDict(TypedDict, total=False):
    """Marks for packets of some addresses and ports."""

    markings: Sequence[int]
    source_ip_ranges: Sequence[models.QosIpRange | QosIpRangeDict]
    destination_ip_ranges: Sequence[models.QosIpRange | QosIpRangeDict]
    source_port_ranges: Sequence[models.QosPortRange | QosPortRangeDict]
    destination_port_ranges: Sequence[models.QosPortRange | QosPortRangeDict]
    protocol: models.ProtocolType | ProtocolTypeValue
    additional_properties: Mapping[str, Any]


class QosIpRangeDict(TypedDict, total=False):
    """First and last address of a range."""

    start_ip: str
    end_ip: str
    additional_properties: Mapping[str, Any]


class QosPortRangeDict(TypedDict, total=False):
    """First and last port of a range."""

    start: int
    end: int
    additional_properties: Mapping[str, Any]
