# Generated from swagger/network/network.json (2026-03-01, sha256 cd8b71d0f8ac).
# Do not edit: run "make generate".

"""Dicts for the models of ``network``, and values of its enums: ``verifier_workspaces``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from typing_extensions import TypedDict

from ._bases import CommonProxyResourceDict, CommonTrackedResourceDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from typing_extensions import Required

    from .. import models

NetworkProtocolValue: TypeAlias = Literal["Any", "TCP", "UDP", "ICMP"]


class IPTrafficDict(TypedDict, total=False):
    """Traffic of a reachability analysis."""

    source_ips: Required[Sequence[str]]
    destination_ips: Required[Sequence[str]]
    source_ports: Required[Sequence[str]]
    destination_ports: Required[Sequence[str]]
    protocols: Required[Sequence[models.NetworkProtocol | NetworkProtocolValue]]
    additional_properties: Mapping[str, Any]


class IntentContentDict(TypedDict, total=False):
    """What a reachability analysis checks."""

    description: str
    source_resource_id: Required[str]
    destination_resource_id: Required[str]
    ip_traffic: Required[models.IPTraffic | IPTrafficDict]
    additional_properties: Mapping[str, Any]


class ReachabilityAnalysisIntentDict(CommonProxyResourceDict, total=False):
    """A question of reachability."""

    properties: Required[models.ReachabilityAnalysisIntentProperties | ReachabilityAnalysisIntentPropertiesDict]


class ReachabilityAnalysisIntentPropertiesDict(TypedDict, total=False):
    """Properties of a reachability analysis intent."""

    description: str
    source_resource_id: Required[str]
    destination_resource_id: Required[str]
    ip_traffic: Required[models.IPTraffic | IPTrafficDict]
    additional_properties: Mapping[str, Any]


class ReachabilityAnalysisRunDict(CommonProxyResourceDict, total=False):
    """A run of a reachability analysis."""

    properties: Required[models.ReachabilityAnalysisRunProperties | ReachabilityAnalysisRunPropertiesDict]


class ReachabilityAnalysisRunPropertiesDict(TypedDict, total=False):
    """Properties of a reachability analysis run."""

    description: str
    intent_id: Required[str]
    additional_properties: Mapping[str, Any]


class VerifierWorkspaceDict(CommonTrackedResourceDict, total=False):
    """A workspace of the network verifier."""

    properties: models.VerifierWorkspaceProperties | VerifierWorkspacePropertiesDict


class VerifierWorkspacePropertiesDict(TypedDict, total=False):
    """Properties of a verifier workspace."""

    description: str
    additional_properties: Mapping[str, Any]


class VerifierWorkspaceUpdateDict(TypedDict, total=False):
    """Changes to a verifier workspace."""

    tags: Mapping[str, str]
    properties: models.VerifierWorkspaceUpdateProperties | VerifierWorkspaceUpdatePropertiesDict
    additional_properties: Mapping[str, Any]


class VerifierWorkspaceUpdatePropertiesDict(TypedDict, total=False):
    """Properties of a verifier workspace update."""

    description: str
    additional_properties: Mapping[str, Any]
